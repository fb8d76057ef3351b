/* results_client.netron.h - calling Results@1.0.0 of results.nsvc.
 * Written by netronc 0.1.0. Change results.nsvc instead. */
#ifndef RESULTS_RESULTS_CLIENT_NETRON_H
#define RESULTS_RESULTS_CLIENT_NETRON_H

#include "results.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A result of every form, each also optional.
 *
 * A plain value: put it on the stack, copy it, change its options. */
typedef struct results_results {
	netron_peer peer;
	netron_call_options options;
} results_results;

results_results results_results_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
results_results results_results_of(netron_reference reference);
int results_results_release(const results_results *results);

/* ---- nothing() ---- */

typedef void results_results_nothing_done(const netron_error *error, void *user);

netron_task results_results_nothing(
	const results_results *results, results_results_nothing_done *done, void *user);
int results_results_nothing_sync(
	const results_results *results, netron_error **out_error) NETRON_MUST_USE;

/* ---- number() -> f64 ---- */

typedef void results_results_number_done(const netron_error *error, double result, void *user);

netron_task results_results_number(
	const results_results *results, results_results_number_done *done, void *user);
int results_results_number_sync(const results_results *results, double *out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- flag() -> bool ---- */

typedef void results_results_flag_done(const netron_error *error, bool result, void *user);

netron_task results_results_flag(
	const results_results *results, results_results_flag_done *done, void *user);
int results_results_flag_sync(
	const results_results *results, bool *out_result, netron_error **out_error) NETRON_MUST_USE;

/* ---- color() -> Color ---- */

typedef void results_results_color_done(const netron_error *error, results_color color, void *user);

netron_task results_results_color(
	const results_results *results, results_results_color_done *done, void *user);
int results_results_color_sync(const results_results *results, results_color *out_color,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- access() -> Access ---- */

typedef void results_results_access_done(
	const netron_error *error, results_access access, void *user);

netron_task results_results_access(
	const results_results *results, results_results_access_done *done, void *user);
int results_results_access_sync(const results_results *results, results_access *out_access,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- id() -> uuid ---- */

typedef void results_results_id_done(const netron_error *error, netron_uuid result, void *user);

netron_task results_results_id(
	const results_results *results, results_results_id_done *done, void *user);
int results_results_id_sync(const results_results *results, netron_uuid *out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- when() -> timestamp ---- */

typedef void results_results_when_done(const netron_error *error, netron_time result, void *user);

netron_task results_results_when(
	const results_results *results, results_results_when_done *done, void *user);
int results_results_when_sync(const results_results *results, netron_time *out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- text() -> string ---- */

typedef void results_results_text_done(const netron_error *error, const char *result, void *user);

netron_task results_results_text(
	const results_results *results, results_results_text_done *done, void *user);
int results_results_text_sync(const results_results *results, char **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- blob() -> bytes ---- */

typedef void results_results_blob_done(
	const netron_error *error, const netron_bytes *result, void *user);

netron_task results_results_blob(
	const results_results *results, results_results_blob_done *done, void *user);
int results_results_blob_sync(const results_results *results, netron_bytes **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- value() -> any ---- */

typedef void results_results_value_done(
	const netron_error *error, const netron_value *result, void *user);

netron_task results_results_value(
	const results_results *results, results_results_value_done *done, void *user);
int results_results_value_sync(const results_results *results, netron_value **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- user() -> User ---- */

typedef void results_results_user_done(
	const netron_error *error, const results_user *user_, void *user);

netron_task results_results_user(
	const results_results *results, results_results_user_done *done, void *user);
int results_results_user_sync(const results_results *results, results_user **out_user,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- either() -> Either ---- */

typedef void results_results_either_done(
	const netron_error *error, const results_either *either, void *user);

netron_task results_results_either(
	const results_results *results, results_results_either_done *done, void *user);
int results_results_either_sync(const results_results *results, results_either **out_either,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- users() -> User[] ---- */

typedef void results_results_users_done(
	const netron_error *error, const results_user_list *result, void *user);

netron_task results_results_users(
	const results_results *results, results_results_users_done *done, void *user);
int results_results_users_sync(const results_results *results, results_user_list **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- texts() -> string[] ---- */

typedef void results_results_texts_done(
	const netron_error *error, const netron_strings *result, void *user);

netron_task results_results_texts(
	const results_results *results, results_results_texts_done *done, void *user);
int results_results_texts_sync(const results_results *results, netron_strings **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- labels() -> map<string, string> ---- */

typedef void results_results_labels_done(
	const netron_error *error, const netron_string_map *result, void *user);

netron_task results_results_labels(
	const results_results *results, results_results_labels_done *done, void *user);
int results_results_labels_sync(const results_results *results, netron_string_map **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- byNumber() -> map<u32, f64> ---- */

typedef void results_results_by_number_done(
	const netron_error *error, const results_f64_by_u32_map *result, void *user);

netron_task results_results_by_number(
	const results_results *results, results_results_by_number_done *done, void *user);
int results_results_by_number_sync(const results_results *results,
	results_f64_by_u32_map **out_result, netron_error **out_error) NETRON_MUST_USE;

/* ---- distinct() -> set<string> ---- */

typedef void results_results_distinct_done(
	const netron_error *error, const netron_strings *result, void *user);

netron_task results_results_distinct(
	const results_results *results, results_results_distinct_done *done, void *user);
int results_results_distinct_sync(const results_results *results, netron_strings **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- maybeNumber() -> f64? ---- */

typedef void results_results_maybe_number_done(
	const netron_error *error, const double *result, void *user);

netron_task results_results_maybe_number(
	const results_results *results, results_results_maybe_number_done *done, void *user);
int results_results_maybe_number_sync(const results_results *results, bool *out_has_result,
	double *out_result, netron_error **out_error) NETRON_MUST_USE;

/* ---- maybeColor() -> Color? ---- */

typedef void results_results_maybe_color_done(
	const netron_error *error, const results_color *color, void *user);

netron_task results_results_maybe_color(
	const results_results *results, results_results_maybe_color_done *done, void *user);
int results_results_maybe_color_sync(const results_results *results, bool *out_has_color,
	results_color *out_color, netron_error **out_error) NETRON_MUST_USE;

/* ---- maybeId() -> uuid? ---- */

typedef void results_results_maybe_id_done(
	const netron_error *error, const netron_uuid *result, void *user);

netron_task results_results_maybe_id(
	const results_results *results, results_results_maybe_id_done *done, void *user);
int results_results_maybe_id_sync(const results_results *results, bool *out_has_result,
	netron_uuid *out_result, netron_error **out_error) NETRON_MUST_USE;

/* ---- maybeText() -> string? ---- */

typedef void results_results_maybe_text_done(
	const netron_error *error, const char *result, void *user);

netron_task results_results_maybe_text(
	const results_results *results, results_results_maybe_text_done *done, void *user);
int results_results_maybe_text_sync(const results_results *results, char **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- maybeBlob() -> bytes? ---- */

typedef void results_results_maybe_blob_done(
	const netron_error *error, const netron_bytes *result, void *user);

netron_task results_results_maybe_blob(
	const results_results *results, results_results_maybe_blob_done *done, void *user);
int results_results_maybe_blob_sync(const results_results *results, netron_bytes **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- maybeUser() -> User? ---- */

typedef void results_results_maybe_user_done(
	const netron_error *error, const results_user *user_, void *user);

netron_task results_results_maybe_user(
	const results_results *results, results_results_maybe_user_done *done, void *user);
int results_results_maybe_user_sync(const results_results *results, results_user **out_user,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- maybeEither() -> Either? ---- */

typedef void results_results_maybe_either_done(
	const netron_error *error, const results_either *either, void *user);

netron_task results_results_maybe_either(
	const results_results *results, results_results_maybe_either_done *done, void *user);
int results_results_maybe_either_sync(const results_results *results, results_either **out_either,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- maybeUsers() -> User[]? ---- */

typedef void results_results_maybe_users_done(
	const netron_error *error, const results_user_list *result, void *user);

netron_task results_results_maybe_users(
	const results_results *results, results_results_maybe_users_done *done, void *user);
int results_results_maybe_users_sync(const results_results *results, results_user_list **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- maybeTexts() -> string[]? ---- */

typedef void results_results_maybe_texts_done(
	const netron_error *error, const netron_strings *result, void *user);

netron_task results_results_maybe_texts(
	const results_results *results, results_results_maybe_texts_done *done, void *user);
int results_results_maybe_texts_sync(const results_results *results, netron_strings **out_result,
	netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
