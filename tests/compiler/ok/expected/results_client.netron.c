/* results_client.netron.c - calling Results@1.0.0 of results.nsvc.
 * Written by netronc 0.1.0. Change results.nsvc instead. */
#include "results_client.netron.h"

#include <netron/schema.h>

/* ---- Results@1.0.0 ---- */

results_results results_results_at(netron_peer peer)
{
	return (results_results){ .peer = peer };
}

results_results results_results_of(netron_reference reference)
{
	results_results nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int results_results_release(const results_results *results)
{
	netron_reference nt_reference = { results->peer.net, results->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- nothing() ---- */

static void netronc_done_results_results_nothing(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((results_results_nothing_done *)done)(error, user);
}

netron_task results_results_nothing(
	const results_results *results, results_results_nothing_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[0], NULL,
		&results->options, netronc_done_results_results_nothing, (netron_function *)done,
		user);
}

int results_results_nothing_sync(const results_results *results, netron_error **out_error)
{
	return netron_invoke_sync_plain(results->peer, &netronc_service_results_results.methods[0],
		NULL, &results->options, NULL, out_error);
}

/* ---- number() -> f64 ---- */

static void netronc_done_results_results_number(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_number_done *)done)(error, result ? *(const double *)result : 0, user);
}

netron_task results_results_number(
	const results_results *results, results_results_number_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[1], NULL,
		&results->options, netronc_done_results_results_number, (netron_function *)done,
		user);
}

int results_results_number_sync(
	const results_results *results, double *out_result, netron_error **out_error)
{
	return netron_invoke_sync_plain(results->peer, &netronc_service_results_results.methods[1],
		NULL, &results->options, out_result, out_error);
}

/* ---- flag() -> bool ---- */

static void netronc_done_results_results_flag(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_flag_done *)done)(error, result ? *(const bool *)result : false, user);
}

netron_task results_results_flag(
	const results_results *results, results_results_flag_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[2], NULL,
		&results->options, netronc_done_results_results_flag, (netron_function *)done,
		user);
}

int results_results_flag_sync(
	const results_results *results, bool *out_result, netron_error **out_error)
{
	return netron_invoke_sync_plain(results->peer, &netronc_service_results_results.methods[2],
		NULL, &results->options, out_result, out_error);
}

/* ---- color() -> Color ---- */

static void netronc_done_results_results_color(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_color_done *)done)(
		error, result ? *(const results_color *)result : (results_color)0, user);
}

netron_task results_results_color(
	const results_results *results, results_results_color_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[3], NULL,
		&results->options, netronc_done_results_results_color, (netron_function *)done,
		user);
}

int results_results_color_sync(
	const results_results *results, results_color *out_color, netron_error **out_error)
{
	return netron_invoke_sync_plain(results->peer, &netronc_service_results_results.methods[3],
		NULL, &results->options, out_color, out_error);
}

/* ---- access() -> Access ---- */

static void netronc_done_results_results_access(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_access_done *)done)(
		error, result ? *(const results_access *)result : (results_access)0, user);
}

netron_task results_results_access(
	const results_results *results, results_results_access_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[4], NULL,
		&results->options, netronc_done_results_results_access, (netron_function *)done,
		user);
}

int results_results_access_sync(
	const results_results *results, results_access *out_access, netron_error **out_error)
{
	return netron_invoke_sync_plain(results->peer, &netronc_service_results_results.methods[4],
		NULL, &results->options, out_access, out_error);
}

/* ---- id() -> uuid ---- */

static void netronc_done_results_results_id(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_id_done *)done)(
		error, result ? *(const netron_uuid *)result : (netron_uuid){ { 0 } }, user);
}

netron_task results_results_id(
	const results_results *results, results_results_id_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[5], NULL,
		&results->options, netronc_done_results_results_id, (netron_function *)done, user);
}

int results_results_id_sync(
	const results_results *results, netron_uuid *out_result, netron_error **out_error)
{
	return netron_invoke_sync_plain(results->peer, &netronc_service_results_results.methods[5],
		NULL, &results->options, out_result, out_error);
}

/* ---- when() -> timestamp ---- */

static void netronc_done_results_results_when(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_when_done *)done)(error, result ? *(const netron_time *)result : 0, user);
}

netron_task results_results_when(
	const results_results *results, results_results_when_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[6], NULL,
		&results->options, netronc_done_results_results_when, (netron_function *)done,
		user);
}

int results_results_when_sync(
	const results_results *results, netron_time *out_result, netron_error **out_error)
{
	return netron_invoke_sync_plain(results->peer, &netronc_service_results_results.methods[6],
		NULL, &results->options, out_result, out_error);
}

/* ---- text() -> string ---- */

static void netronc_done_results_results_text(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_text_done *)done)(
		error, result ? *(const char *const *)result : NULL, user);
}

netron_task results_results_text(
	const results_results *results, results_results_text_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[7], NULL,
		&results->options, netronc_done_results_results_text, (netron_function *)done,
		user);
}

int results_results_text_sync(
	const results_results *results, char **out_result, netron_error **out_error)
{
	return netron_invoke_sync_pointer(results->peer,
		&netronc_service_results_results.methods[7], NULL, &results->options,
		(void **)out_result, out_error);
}

/* ---- blob() -> bytes ---- */

static void netronc_done_results_results_blob(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_blob_done *)done)(error, result, user);
}

netron_task results_results_blob(
	const results_results *results, results_results_blob_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[8], NULL,
		&results->options, netronc_done_results_results_blob, (netron_function *)done,
		user);
}

int results_results_blob_sync(
	const results_results *results, netron_bytes **out_result, netron_error **out_error)
{
	return netron_invoke_sync(results->peer, &netronc_service_results_results.methods[8], NULL,
		&results->options, (void **)out_result, out_error);
}

/* ---- value() -> any ---- */

static void netronc_done_results_results_value(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_value_done *)done)(
		error, result ? *(const netron_value *const *)result : NULL, user);
}

netron_task results_results_value(
	const results_results *results, results_results_value_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[9], NULL,
		&results->options, netronc_done_results_results_value, (netron_function *)done,
		user);
}

int results_results_value_sync(
	const results_results *results, netron_value **out_result, netron_error **out_error)
{
	return netron_invoke_sync_pointer(results->peer,
		&netronc_service_results_results.methods[9], NULL, &results->options,
		(void **)out_result, out_error);
}

/* ---- user() -> User ---- */

static void netronc_done_results_results_user(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_user_done *)done)(error, result, user);
}

netron_task results_results_user(
	const results_results *results, results_results_user_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[10], NULL,
		&results->options, netronc_done_results_results_user, (netron_function *)done,
		user);
}

int results_results_user_sync(
	const results_results *results, results_user **out_user, netron_error **out_error)
{
	return netron_invoke_sync(results->peer, &netronc_service_results_results.methods[10], NULL,
		&results->options, (void **)out_user, out_error);
}

/* ---- either() -> Either ---- */

static void netronc_done_results_results_either(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_either_done *)done)(error, result, user);
}

netron_task results_results_either(
	const results_results *results, results_results_either_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[11], NULL,
		&results->options, netronc_done_results_results_either, (netron_function *)done,
		user);
}

int results_results_either_sync(
	const results_results *results, results_either **out_either, netron_error **out_error)
{
	return netron_invoke_sync(results->peer, &netronc_service_results_results.methods[11], NULL,
		&results->options, (void **)out_either, out_error);
}

/* ---- users() -> User[] ---- */

static void netronc_done_results_results_users(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_users_done *)done)(error, result, user);
}

netron_task results_results_users(
	const results_results *results, results_results_users_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[12], NULL,
		&results->options, netronc_done_results_results_users, (netron_function *)done,
		user);
}

int results_results_users_sync(
	const results_results *results, results_user_list **out_result, netron_error **out_error)
{
	return netron_invoke_sync(results->peer, &netronc_service_results_results.methods[12], NULL,
		&results->options, (void **)out_result, out_error);
}

/* ---- texts() -> string[] ---- */

static void netronc_done_results_results_texts(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_texts_done *)done)(error, result, user);
}

netron_task results_results_texts(
	const results_results *results, results_results_texts_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[13], NULL,
		&results->options, netronc_done_results_results_texts, (netron_function *)done,
		user);
}

int results_results_texts_sync(
	const results_results *results, netron_strings **out_result, netron_error **out_error)
{
	return netron_invoke_sync(results->peer, &netronc_service_results_results.methods[13], NULL,
		&results->options, (void **)out_result, out_error);
}

/* ---- labels() -> map<string, string> ---- */

static void netronc_done_results_results_labels(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_labels_done *)done)(error, result, user);
}

netron_task results_results_labels(
	const results_results *results, results_results_labels_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[14], NULL,
		&results->options, netronc_done_results_results_labels, (netron_function *)done,
		user);
}

int results_results_labels_sync(
	const results_results *results, netron_string_map **out_result, netron_error **out_error)
{
	return netron_invoke_sync(results->peer, &netronc_service_results_results.methods[14], NULL,
		&results->options, (void **)out_result, out_error);
}

/* ---- byNumber() -> map<u32, f64> ---- */

static void netronc_done_results_results_by_number(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_by_number_done *)done)(error, result, user);
}

netron_task results_results_by_number(
	const results_results *results, results_results_by_number_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[15], NULL,
		&results->options, netronc_done_results_results_by_number, (netron_function *)done,
		user);
}

int results_results_by_number_sync(const results_results *results,
	results_f64_by_u32_map **out_result, netron_error **out_error)
{
	return netron_invoke_sync(results->peer, &netronc_service_results_results.methods[15], NULL,
		&results->options, (void **)out_result, out_error);
}

/* ---- distinct() -> set<string> ---- */

static void netronc_done_results_results_distinct(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_distinct_done *)done)(error, result, user);
}

netron_task results_results_distinct(
	const results_results *results, results_results_distinct_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[16], NULL,
		&results->options, netronc_done_results_results_distinct, (netron_function *)done,
		user);
}

int results_results_distinct_sync(
	const results_results *results, netron_strings **out_result, netron_error **out_error)
{
	return netron_invoke_sync(results->peer, &netronc_service_results_results.methods[16], NULL,
		&results->options, (void **)out_result, out_error);
}

/* ---- maybeNumber() -> f64? ---- */

static void netronc_done_results_results_maybe_number(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	const results_f64_optional *value = result;

	((results_results_maybe_number_done *)done)(
		error, value && value->has_value ? &value->value : NULL, user);
}

netron_task results_results_maybe_number(
	const results_results *results, results_results_maybe_number_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[17], NULL,
		&results->options, netronc_done_results_results_maybe_number,
		(netron_function *)done, user);
}

int results_results_maybe_number_sync(const results_results *results, bool *out_has_result,
	double *out_result, netron_error **out_error)
{
	results_f64_optional result = { 0 };
	/* clang-format off */
	int rc = netron_invoke_sync_plain(results->peer,
		&netronc_service_results_results.methods[17], NULL, &results->options, &result,
		out_error);
	/* clang-format on */

	if (rc == 0) {
		*out_has_result = result.has_value;
		*out_result = result.value;
	}
	return rc;
}

/* ---- maybeColor() -> Color? ---- */

static void netronc_done_results_results_maybe_color(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	const results_color_optional *value = result;

	((results_results_maybe_color_done *)done)(
		error, value && value->has_value ? &value->value : NULL, user);
}

netron_task results_results_maybe_color(
	const results_results *results, results_results_maybe_color_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[18], NULL,
		&results->options, netronc_done_results_results_maybe_color,
		(netron_function *)done, user);
}

int results_results_maybe_color_sync(const results_results *results, bool *out_has_color,
	results_color *out_color, netron_error **out_error)
{
	results_color_optional result = { 0 };
	/* clang-format off */
	int rc = netron_invoke_sync_plain(results->peer,
		&netronc_service_results_results.methods[18], NULL, &results->options, &result,
		out_error);
	/* clang-format on */

	if (rc == 0) {
		*out_has_color = result.has_value;
		*out_color = result.value;
	}
	return rc;
}

/* ---- maybeId() -> uuid? ---- */

static void netronc_done_results_results_maybe_id(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	const results_uuid_optional *value = result;

	((results_results_maybe_id_done *)done)(
		error, value && value->has_value ? &value->value : NULL, user);
}

netron_task results_results_maybe_id(
	const results_results *results, results_results_maybe_id_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[19], NULL,
		&results->options, netronc_done_results_results_maybe_id, (netron_function *)done,
		user);
}

int results_results_maybe_id_sync(const results_results *results, bool *out_has_result,
	netron_uuid *out_result, netron_error **out_error)
{
	results_uuid_optional result = { 0 };
	/* clang-format off */
	int rc = netron_invoke_sync_plain(results->peer,
		&netronc_service_results_results.methods[19], NULL, &results->options, &result,
		out_error);
	/* clang-format on */

	if (rc == 0) {
		*out_has_result = result.has_value;
		*out_result = result.value;
	}
	return rc;
}

/* ---- maybeText() -> string? ---- */

static void netronc_done_results_results_maybe_text(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_maybe_text_done *)done)(
		error, result ? *(const char *const *)result : NULL, user);
}

netron_task results_results_maybe_text(
	const results_results *results, results_results_maybe_text_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[20], NULL,
		&results->options, netronc_done_results_results_maybe_text, (netron_function *)done,
		user);
}

int results_results_maybe_text_sync(
	const results_results *results, char **out_result, netron_error **out_error)
{
	return netron_invoke_sync_pointer(results->peer,
		&netronc_service_results_results.methods[20], NULL, &results->options,
		(void **)out_result, out_error);
}

/* ---- maybeBlob() -> bytes? ---- */

static void netronc_done_results_results_maybe_blob(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_maybe_blob_done *)done)(
		error, result ? *(const netron_bytes *const *)result : NULL, user);
}

netron_task results_results_maybe_blob(
	const results_results *results, results_results_maybe_blob_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[21], NULL,
		&results->options, netronc_done_results_results_maybe_blob, (netron_function *)done,
		user);
}

int results_results_maybe_blob_sync(
	const results_results *results, netron_bytes **out_result, netron_error **out_error)
{
	return netron_invoke_sync_pointer(results->peer,
		&netronc_service_results_results.methods[21], NULL, &results->options,
		(void **)out_result, out_error);
}

/* ---- maybeUser() -> User? ---- */

static void netronc_done_results_results_maybe_user(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_maybe_user_done *)done)(
		error, result ? *(const results_user *const *)result : NULL, user);
}

netron_task results_results_maybe_user(
	const results_results *results, results_results_maybe_user_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[22], NULL,
		&results->options, netronc_done_results_results_maybe_user, (netron_function *)done,
		user);
}

int results_results_maybe_user_sync(
	const results_results *results, results_user **out_user, netron_error **out_error)
{
	return netron_invoke_sync_pointer(results->peer,
		&netronc_service_results_results.methods[22], NULL, &results->options,
		(void **)out_user, out_error);
}

/* ---- maybeEither() -> Either? ---- */

static void netronc_done_results_results_maybe_either(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_maybe_either_done *)done)(
		error, result ? *(const results_either *const *)result : NULL, user);
}

netron_task results_results_maybe_either(
	const results_results *results, results_results_maybe_either_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[23], NULL,
		&results->options, netronc_done_results_results_maybe_either,
		(netron_function *)done, user);
}

int results_results_maybe_either_sync(
	const results_results *results, results_either **out_either, netron_error **out_error)
{
	return netron_invoke_sync_pointer(results->peer,
		&netronc_service_results_results.methods[23], NULL, &results->options,
		(void **)out_either, out_error);
}

/* ---- maybeUsers() -> User[]? ---- */

static void netronc_done_results_results_maybe_users(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_maybe_users_done *)done)(
		error, result ? *(const results_user_list *const *)result : NULL, user);
}

netron_task results_results_maybe_users(
	const results_results *results, results_results_maybe_users_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[24], NULL,
		&results->options, netronc_done_results_results_maybe_users,
		(netron_function *)done, user);
}

int results_results_maybe_users_sync(
	const results_results *results, results_user_list **out_result, netron_error **out_error)
{
	return netron_invoke_sync_pointer(results->peer,
		&netronc_service_results_results.methods[24], NULL, &results->options,
		(void **)out_result, out_error);
}

/* ---- maybeTexts() -> string[]? ---- */

static void netronc_done_results_results_maybe_texts(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((results_results_maybe_texts_done *)done)(
		error, result ? *(const netron_strings *const *)result : NULL, user);
}

netron_task results_results_maybe_texts(
	const results_results *results, results_results_maybe_texts_done *done, void *user)
{
	return netron_invoke(results->peer, &netronc_service_results_results.methods[25], NULL,
		&results->options, netronc_done_results_results_maybe_texts,
		(netron_function *)done, user);
}

int results_results_maybe_texts_sync(
	const results_results *results, netron_strings **out_result, netron_error **out_error)
{
	return netron_invoke_sync_pointer(results->peer,
		&netronc_service_results_results.methods[25], NULL, &results->options,
		(void **)out_result, out_error);
}
