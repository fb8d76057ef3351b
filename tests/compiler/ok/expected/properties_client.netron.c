/* properties_client.netron.c - calling Settings@1.0.0, Child@1.0.0 of properties.nsvc.
 * Written by netronc 0.1.0. Change properties.nsvc instead. */
#include "properties_client.netron.h"

#include <netron/schema.h>
#include <string.h>

/* ---- Settings@1.0.0 ---- */

properties_settings properties_settings_at(netron_peer peer)
{
	return (properties_settings){ .peer = peer };
}

properties_settings properties_settings_of(netron_reference reference)
{
	properties_settings nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int properties_settings_release(const properties_settings *settings_)
{
	netron_reference nt_reference = { settings_->peer.net, settings_->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- reset() ---- */

static void netronc_done_properties_settings_reset(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_settings_reset_done *)done)(error, user);
}

netron_task properties_settings_reset(
	const properties_settings *settings_, properties_settings_reset_done *done, void *user)
{
	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[0], NULL,
		&settings_->options, netronc_done_properties_settings_reset,
		(netron_function *)done, user);
}

int properties_settings_reset_sync(const properties_settings *settings_, netron_error **out_error)
{
	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[0], NULL, &settings_->options, NULL,
		out_error);
}

/* ---- property volume: u8 ---- */

static void netronc_done_properties_settings_get_volume(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_settings_get_volume_done *)done)(
		error, result ? *(const uint8_t *)result : 0, user);
}

netron_task properties_settings_get_volume(
	const properties_settings *settings_, properties_settings_get_volume_done *done, void *user)
{
	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[1], NULL,
		&settings_->options, netronc_done_properties_settings_get_volume,
		(netron_function *)done, user);
}

int properties_settings_get_volume_sync(
	const properties_settings *settings_, uint8_t *out_volume, netron_error **out_error)
{
	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[1], NULL, &settings_->options,
		out_volume, out_error);
}

static void netronc_done_properties_settings_set_volume(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_settings_set_volume_done *)done)(error, user);
}

netron_task properties_settings_set_volume(const properties_settings *settings_, uint8_t volume,
	properties_settings_set_volume_done *done, void *user)
{
	properties_settings_set_volume_args args = {
		.volume = volume,
	};

	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[2],
		&args, &settings_->options, netronc_done_properties_settings_set_volume,
		(netron_function *)done, user);
}

int properties_settings_set_volume_sync(
	const properties_settings *settings_, uint8_t volume, netron_error **out_error)
{
	properties_settings_set_volume_args args = {
		.volume = volume,
	};

	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[2], &args, &settings_->options, NULL,
		out_error);
}

/* ---- readonly property on: bool ---- */

static void netronc_done_properties_settings_get_on(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_settings_get_on_done *)done)(
		error, result ? *(const bool *)result : false, user);
}

netron_task properties_settings_get_on(
	const properties_settings *settings_, properties_settings_get_on_done *done, void *user)
{
	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[3], NULL,
		&settings_->options, netronc_done_properties_settings_get_on,
		(netron_function *)done, user);
}

int properties_settings_get_on_sync(
	const properties_settings *settings_, bool *out_on, netron_error **out_error)
{
	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[3], NULL, &settings_->options, out_on,
		out_error);
}

/* ---- property size: Size ---- */

static void netronc_done_properties_settings_get_size(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_settings_get_size_done *)done)(error, result, user);
}

netron_task properties_settings_get_size(
	const properties_settings *settings_, properties_settings_get_size_done *done, void *user)
{
	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[4], NULL,
		&settings_->options, netronc_done_properties_settings_get_size,
		(netron_function *)done, user);
}

int properties_settings_get_size_sync(
	const properties_settings *settings_, properties_size **out_size, netron_error **out_error)
{
	return netron_invoke_sync(settings_->peer, &netronc_service_properties_settings.methods[4],
		NULL, &settings_->options, (void **)out_size, out_error);
}

static void netronc_done_properties_settings_set_size(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_settings_set_size_done *)done)(error, user);
}

netron_task properties_settings_set_size(const properties_settings *settings_,
	const properties_size *size, properties_settings_set_size_done *done, void *user)
{
	properties_settings_set_size_args args = {
		.size = *size,
	};

	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[5],
		&args, &settings_->options, netronc_done_properties_settings_set_size,
		(netron_function *)done, user);
}

int properties_settings_set_size_sync(
	const properties_settings *settings_, const properties_size *size, netron_error **out_error)
{
	properties_settings_set_size_args args = {
		.size = *size,
	};

	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[5], &args, &settings_->options, NULL,
		out_error);
}

/* ---- readonly property level: Level ---- */

static void netronc_done_properties_settings_get_level(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_settings_get_level_done *)done)(
		error, result ? *(const properties_level *)result : (properties_level)0, user);
}

netron_task properties_settings_get_level(
	const properties_settings *settings_, properties_settings_get_level_done *done, void *user)
{
	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[6], NULL,
		&settings_->options, netronc_done_properties_settings_get_level,
		(netron_function *)done, user);
}

int properties_settings_get_level_sync(
	const properties_settings *settings_, properties_level *out_level, netron_error **out_error)
{
	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[6], NULL, &settings_->options,
		out_level, out_error);
}

/* ---- property name: string ---- */

static void netronc_done_properties_settings_get_name(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_settings_get_name_done *)done)(
		error, result ? *(const char *const *)result : NULL, user);
}

netron_task properties_settings_get_name(
	const properties_settings *settings_, properties_settings_get_name_done *done, void *user)
{
	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[7], NULL,
		&settings_->options, netronc_done_properties_settings_get_name,
		(netron_function *)done, user);
}

int properties_settings_get_name_sync(
	const properties_settings *settings_, char **out_name, netron_error **out_error)
{
	return netron_invoke_sync_pointer(settings_->peer,
		&netronc_service_properties_settings.methods[7], NULL, &settings_->options,
		(void **)out_name, out_error);
}

static void netronc_done_properties_settings_set_name(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_settings_set_name_done *)done)(error, user);
}

netron_task properties_settings_set_name(const properties_settings *settings_, const char *name,
	properties_settings_set_name_done *done, void *user)
{
	properties_settings_set_name_args args = {
		.name = name,
	};

	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[8],
		&args, &settings_->options, netronc_done_properties_settings_set_name,
		(netron_function *)done, user);
}

int properties_settings_set_name_sync(
	const properties_settings *settings_, const char *name, netron_error **out_error)
{
	properties_settings_set_name_args args = {
		.name = name,
	};

	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[8], &args, &settings_->options, NULL,
		out_error);
}

/* ---- property note: string? ---- */

static void netronc_done_properties_settings_get_note(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_settings_get_note_done *)done)(
		error, result ? *(const char *const *)result : NULL, user);
}

netron_task properties_settings_get_note(
	const properties_settings *settings_, properties_settings_get_note_done *done, void *user)
{
	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[9], NULL,
		&settings_->options, netronc_done_properties_settings_get_note,
		(netron_function *)done, user);
}

int properties_settings_get_note_sync(
	const properties_settings *settings_, char **out_note, netron_error **out_error)
{
	return netron_invoke_sync_pointer(settings_->peer,
		&netronc_service_properties_settings.methods[9], NULL, &settings_->options,
		(void **)out_note, out_error);
}

static void netronc_done_properties_settings_set_note(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_settings_set_note_done *)done)(error, user);
}

netron_task properties_settings_set_note(const properties_settings *settings_, const char *note,
	properties_settings_set_note_done *done, void *user)
{
	properties_settings_set_note_args args = {
		.note = note,
	};

	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[10],
		&args, &settings_->options, netronc_done_properties_settings_set_note,
		(netron_function *)done, user);
}

int properties_settings_set_note_sync(
	const properties_settings *settings_, const char *note, netron_error **out_error)
{
	properties_settings_set_note_args args = {
		.note = note,
	};

	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[10], &args, &settings_->options, NULL,
		out_error);
}

/* ---- property limit: f64? ---- */

static void netronc_done_properties_settings_get_limit(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	const properties_f64_optional *value = result;

	((properties_settings_get_limit_done *)done)(
		error, value && value->has_value ? &value->value : NULL, user);
}

netron_task properties_settings_get_limit(
	const properties_settings *settings_, properties_settings_get_limit_done *done, void *user)
{
	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[11],
		NULL, &settings_->options, netronc_done_properties_settings_get_limit,
		(netron_function *)done, user);
}

int properties_settings_get_limit_sync(const properties_settings *settings_, bool *out_has_limit,
	double *out_limit, netron_error **out_error)
{
	properties_f64_optional result = { 0 };
	/* clang-format off */
	int rc = netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[11], NULL, &settings_->options,
		&result, out_error);
	/* clang-format on */

	if (rc == 0) {
		*out_has_limit = result.has_value;
		*out_limit = result.value;
	}
	return rc;
}

static void netronc_done_properties_settings_set_limit(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_settings_set_limit_done *)done)(error, user);
}

netron_task properties_settings_set_limit(const properties_settings *settings_, const double *limit,
	properties_settings_set_limit_done *done, void *user)
{
	properties_settings_set_limit_args args = {
		.has_limit = limit != NULL,
		.limit = limit ? *limit : 0,
	};

	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[12],
		&args, &settings_->options, netronc_done_properties_settings_set_limit,
		(netron_function *)done, user);
}

int properties_settings_set_limit_sync(
	const properties_settings *settings_, const double *limit, netron_error **out_error)
{
	properties_settings_set_limit_args args = {
		.has_limit = limit != NULL,
		.limit = limit ? *limit : 0,
	};

	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[12], &args, &settings_->options, NULL,
		out_error);
}

/* ---- property parent: Size? ---- */

static void netronc_done_properties_settings_get_parent(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_settings_get_parent_done *)done)(
		error, result ? *(const properties_size *const *)result : NULL, user);
}

netron_task properties_settings_get_parent(
	const properties_settings *settings_, properties_settings_get_parent_done *done, void *user)
{
	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[13],
		NULL, &settings_->options, netronc_done_properties_settings_get_parent,
		(netron_function *)done, user);
}

int properties_settings_get_parent_sync(const properties_settings *settings_,
	properties_size **out_parent, netron_error **out_error)
{
	return netron_invoke_sync_pointer(settings_->peer,
		&netronc_service_properties_settings.methods[13], NULL, &settings_->options,
		(void **)out_parent, out_error);
}

static void netronc_done_properties_settings_set_parent(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_settings_set_parent_done *)done)(error, user);
}

netron_task properties_settings_set_parent(const properties_settings *settings_,
	const properties_size *parent, properties_settings_set_parent_done *done, void *user)
{
	properties_settings_set_parent_args args = {
		.parent = parent,
	};

	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[14],
		&args, &settings_->options, netronc_done_properties_settings_set_parent,
		(netron_function *)done, user);
}

int properties_settings_set_parent_sync(const properties_settings *settings_,
	const properties_size *parent, netron_error **out_error)
{
	properties_settings_set_parent_args args = {
		.parent = parent,
	};

	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[14], &args, &settings_->options, NULL,
		out_error);
}

/* ---- property tags: string[] ---- */

static void netronc_done_properties_settings_get_tags(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_settings_get_tags_done *)done)(error, result, user);
}

netron_task properties_settings_get_tags(
	const properties_settings *settings_, properties_settings_get_tags_done *done, void *user)
{
	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[15],
		NULL, &settings_->options, netronc_done_properties_settings_get_tags,
		(netron_function *)done, user);
}

int properties_settings_get_tags_sync(
	const properties_settings *settings_, netron_strings **out_tags, netron_error **out_error)
{
	return netron_invoke_sync(settings_->peer, &netronc_service_properties_settings.methods[15],
		NULL, &settings_->options, (void **)out_tags, out_error);
}

static void netronc_done_properties_settings_set_tags(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_settings_set_tags_done *)done)(error, user);
}

netron_task properties_settings_set_tags(const properties_settings *settings_, netron_strings tags,
	properties_settings_set_tags_done *done, void *user)
{
	properties_settings_set_tags_args args = {
		.tags = tags,
	};

	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[16],
		&args, &settings_->options, netronc_done_properties_settings_set_tags,
		(netron_function *)done, user);
}

int properties_settings_set_tags_sync(
	const properties_settings *settings_, netron_strings tags, netron_error **out_error)
{
	properties_settings_set_tags_args args = {
		.tags = tags,
	};

	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[16], &args, &settings_->options, NULL,
		out_error);
}

/* ---- property labels: map<string, Level> ---- */

static void netronc_done_properties_settings_get_labels(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_settings_get_labels_done *)done)(error, result, user);
}

netron_task properties_settings_get_labels(
	const properties_settings *settings_, properties_settings_get_labels_done *done, void *user)
{
	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[17],
		NULL, &settings_->options, netronc_done_properties_settings_get_labels,
		(netron_function *)done, user);
}

int properties_settings_get_labels_sync(const properties_settings *settings_,
	properties_level_map **out_labels, netron_error **out_error)
{
	return netron_invoke_sync(settings_->peer, &netronc_service_properties_settings.methods[17],
		NULL, &settings_->options, (void **)out_labels, out_error);
}

static void netronc_done_properties_settings_set_labels(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_settings_set_labels_done *)done)(error, user);
}

netron_task properties_settings_set_labels(const properties_settings *settings_,
	properties_level_map labels, properties_settings_set_labels_done *done, void *user)
{
	properties_settings_set_labels_args args = {
		.labels = labels,
	};

	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[18],
		&args, &settings_->options, netronc_done_properties_settings_set_labels,
		(netron_function *)done, user);
}

int properties_settings_set_labels_sync(
	const properties_settings *settings_, properties_level_map labels, netron_error **out_error)
{
	properties_settings_set_labels_args args = {
		.labels = labels,
	};

	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[18], &args, &settings_->options, NULL,
		out_error);
}

/* ---- property digest: u8[4] ---- */

static void netronc_done_properties_settings_get_digest(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_settings_get_digest_done *)done)(error, result, user);
}

netron_task properties_settings_get_digest(
	const properties_settings *settings_, properties_settings_get_digest_done *done, void *user)
{
	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[19],
		NULL, &settings_->options, netronc_done_properties_settings_get_digest,
		(netron_function *)done, user);
}

int properties_settings_get_digest_sync(
	const properties_settings *settings_, uint8_t out_digest[4], netron_error **out_error)
{
	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[19], NULL, &settings_->options,
		out_digest, out_error);
}

static void netronc_done_properties_settings_set_digest(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_settings_set_digest_done *)done)(error, user);
}

netron_task properties_settings_set_digest(const properties_settings *settings_,
	const uint8_t digest[4], properties_settings_set_digest_done *done, void *user)
{
	properties_settings_set_digest_args args = {
		0,
	};
	memcpy(args.digest, digest, sizeof args.digest);

	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[20],
		&args, &settings_->options, netronc_done_properties_settings_set_digest,
		(netron_function *)done, user);
}

int properties_settings_set_digest_sync(
	const properties_settings *settings_, const uint8_t digest[4], netron_error **out_error)
{
	properties_settings_set_digest_args args = {
		0,
	};
	memcpy(args.digest, digest, sizeof args.digest);

	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[20], &args, &settings_->options, NULL,
		out_error);
}

/* ---- property spare: u8[4]? ---- */

static void netronc_done_properties_settings_get_spare(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_settings_get_spare_done *)done)(
		error, result ? (*(const properties_u8_array4 *const *)result)->items : NULL, user);
}

netron_task properties_settings_get_spare(
	const properties_settings *settings_, properties_settings_get_spare_done *done, void *user)
{
	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[21],
		NULL, &settings_->options, netronc_done_properties_settings_get_spare,
		(netron_function *)done, user);
}

int properties_settings_get_spare_sync(const properties_settings *settings_,
	properties_u8_array4 **out_spare, netron_error **out_error)
{
	return netron_invoke_sync_pointer(settings_->peer,
		&netronc_service_properties_settings.methods[21], NULL, &settings_->options,
		(void **)out_spare, out_error);
}

static void netronc_done_properties_settings_set_spare(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_settings_set_spare_done *)done)(error, user);
}

netron_task properties_settings_set_spare(const properties_settings *settings_,
	const uint8_t *spare, properties_settings_set_spare_done *done, void *user)
{
	properties_settings_set_spare_args args = {
		.has_spare = spare != NULL,
	};
	if (spare)
		memcpy(args.spare, spare, sizeof args.spare);

	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[22],
		&args, &settings_->options, netronc_done_properties_settings_set_spare,
		(netron_function *)done, user);
}

int properties_settings_set_spare_sync(
	const properties_settings *settings_, const uint8_t *spare, netron_error **out_error)
{
	properties_settings_set_spare_args args = {
		.has_spare = spare != NULL,
	};
	if (spare)
		memcpy(args.spare, spare, sizeof args.spare);

	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[22], &args, &settings_->options, NULL,
		out_error);
}

/* ---- property picture: bytes ---- */

static void netronc_done_properties_settings_get_picture(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_settings_get_picture_done *)done)(error, result, user);
}

netron_task properties_settings_get_picture(const properties_settings *settings_,
	properties_settings_get_picture_done *done, void *user)
{
	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[23],
		NULL, &settings_->options, netronc_done_properties_settings_get_picture,
		(netron_function *)done, user);
}

int properties_settings_get_picture_sync(
	const properties_settings *settings_, netron_bytes **out_picture, netron_error **out_error)
{
	return netron_invoke_sync(settings_->peer, &netronc_service_properties_settings.methods[23],
		NULL, &settings_->options, (void **)out_picture, out_error);
}

static void netronc_done_properties_settings_set_picture(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_settings_set_picture_done *)done)(error, user);
}

netron_task properties_settings_set_picture(const properties_settings *settings_,
	netron_bytes picture, properties_settings_set_picture_done *done, void *user)
{
	properties_settings_set_picture_args args = {
		.picture = picture,
	};

	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[24],
		&args, &settings_->options, netronc_done_properties_settings_set_picture,
		(netron_function *)done, user);
}

int properties_settings_set_picture_sync(
	const properties_settings *settings_, netron_bytes picture, netron_error **out_error)
{
	properties_settings_set_picture_args args = {
		.picture = picture,
	};

	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[24], &args, &settings_->options, NULL,
		out_error);
}

/* ---- property extra: any ---- */

static void netronc_done_properties_settings_get_extra(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_settings_get_extra_done *)done)(
		error, result ? *(const netron_value *const *)result : NULL, user);
}

netron_task properties_settings_get_extra(
	const properties_settings *settings_, properties_settings_get_extra_done *done, void *user)
{
	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[25],
		NULL, &settings_->options, netronc_done_properties_settings_get_extra,
		(netron_function *)done, user);
}

int properties_settings_get_extra_sync(
	const properties_settings *settings_, netron_value **out_extra, netron_error **out_error)
{
	return netron_invoke_sync_pointer(settings_->peer,
		&netronc_service_properties_settings.methods[25], NULL, &settings_->options,
		(void **)out_extra, out_error);
}

static void netronc_done_properties_settings_set_extra(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_settings_set_extra_done *)done)(error, user);
}

netron_task properties_settings_set_extra(const properties_settings *settings_,
	const netron_value *extra, properties_settings_set_extra_done *done, void *user)
{
	properties_settings_set_extra_args args = {
		.extra = extra,
	};

	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[26],
		&args, &settings_->options, netronc_done_properties_settings_set_extra,
		(netron_function *)done, user);
}

int properties_settings_set_extra_sync(
	const properties_settings *settings_, const netron_value *extra, netron_error **out_error)
{
	properties_settings_set_extra_args args = {
		.extra = extra,
	};

	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[26], &args, &settings_->options, NULL,
		out_error);
}

/* ---- property user: string ---- */

static void netronc_done_properties_settings_get_user(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_settings_get_user_done *)done)(
		error, result ? *(const char *const *)result : NULL, user);
}

netron_task properties_settings_get_user(
	const properties_settings *settings_, properties_settings_get_user_done *done, void *user)
{
	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[27],
		NULL, &settings_->options, netronc_done_properties_settings_get_user,
		(netron_function *)done, user);
}

int properties_settings_get_user_sync(
	const properties_settings *settings_, char **out_user, netron_error **out_error)
{
	return netron_invoke_sync_pointer(settings_->peer,
		&netronc_service_properties_settings.methods[27], NULL, &settings_->options,
		(void **)out_user, out_error);
}

static void netronc_done_properties_settings_set_user(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_settings_set_user_done *)done)(error, user);
}

netron_task properties_settings_set_user(const properties_settings *settings_, const char *user_,
	properties_settings_set_user_done *done, void *user)
{
	properties_settings_set_user_args args = {
		.user_ = user_,
	};

	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[28],
		&args, &settings_->options, netronc_done_properties_settings_set_user,
		(netron_function *)done, user);
}

int properties_settings_set_user_sync(
	const properties_settings *settings_, const char *user_, netron_error **out_error)
{
	properties_settings_set_user_args args = {
		.user_ = user_,
	};

	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[28], &args, &settings_->options, NULL,
		out_error);
}

/* ---- property int: i32 ---- */

static void netronc_done_properties_settings_get_int(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_settings_get_int_done *)done)(
		error, result ? *(const int32_t *)result : 0, user);
}

netron_task properties_settings_get_int(
	const properties_settings *settings_, properties_settings_get_int_done *done, void *user)
{
	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[29],
		NULL, &settings_->options, netronc_done_properties_settings_get_int,
		(netron_function *)done, user);
}

int properties_settings_get_int_sync(
	const properties_settings *settings_, int32_t *out_int, netron_error **out_error)
{
	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[29], NULL, &settings_->options,
		out_int, out_error);
}

static void netronc_done_properties_settings_set_int(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_settings_set_int_done *)done)(error, user);
}

netron_task properties_settings_set_int(const properties_settings *settings_, int32_t int_,
	properties_settings_set_int_done *done, void *user)
{
	properties_settings_set_int_args args = {
		.int_ = int_,
	};

	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[30],
		&args, &settings_->options, netronc_done_properties_settings_set_int,
		(netron_function *)done, user);
}

int properties_settings_set_int_sync(
	const properties_settings *settings_, int32_t int_, netron_error **out_error)
{
	properties_settings_set_int_args args = {
		.int_ = int_,
	};

	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[30], &args, &settings_->options, NULL,
		out_error);
}

/* ---- property settings: u16 ---- */

static void netronc_done_properties_settings_get_settings(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_settings_get_settings_done *)done)(
		error, result ? *(const uint16_t *)result : 0, user);
}

netron_task properties_settings_get_settings(const properties_settings *settings_,
	properties_settings_get_settings_done *done, void *user)
{
	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[31],
		NULL, &settings_->options, netronc_done_properties_settings_get_settings,
		(netron_function *)done, user);
}

int properties_settings_get_settings_sync(
	const properties_settings *settings_, uint16_t *out_settings, netron_error **out_error)
{
	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[31], NULL, &settings_->options,
		out_settings, out_error);
}

static void netronc_done_properties_settings_set_settings(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_settings_set_settings_done *)done)(error, user);
}

netron_task properties_settings_set_settings(const properties_settings *settings_,
	uint16_t settings, properties_settings_set_settings_done *done, void *user)
{
	properties_settings_set_settings_args args = {
		.settings = settings,
	};

	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[32],
		&args, &settings_->options, netronc_done_properties_settings_set_settings,
		(netron_function *)done, user);
}

int properties_settings_set_settings_sync(
	const properties_settings *settings_, uint16_t settings, netron_error **out_error)
{
	properties_settings_set_settings_args args = {
		.settings = settings,
	};

	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[32], &args, &settings_->options, NULL,
		out_error);
}

/* ---- property error: string ---- */

static void netronc_done_properties_settings_get_the_error(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_settings_get_the_error_done *)done)(
		error, result ? *(const char *const *)result : NULL, user);
}

netron_task properties_settings_get_the_error(const properties_settings *settings_,
	properties_settings_get_the_error_done *done, void *user)
{
	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[33],
		NULL, &settings_->options, netronc_done_properties_settings_get_the_error,
		(netron_function *)done, user);
}

int properties_settings_get_the_error_sync(
	const properties_settings *settings_, char **out_the_error, netron_error **out_error)
{
	return netron_invoke_sync_pointer(settings_->peer,
		&netronc_service_properties_settings.methods[33], NULL, &settings_->options,
		(void **)out_the_error, out_error);
}

static void netronc_done_properties_settings_set_the_error(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_settings_set_the_error_done *)done)(error, user);
}

netron_task properties_settings_set_the_error(const properties_settings *settings_,
	const char *the_error, properties_settings_set_the_error_done *done, void *user)
{
	properties_settings_set_the_error_args args = {
		.the_error = the_error,
	};

	return netron_invoke(settings_->peer, &netronc_service_properties_settings.methods[34],
		&args, &settings_->options, netronc_done_properties_settings_set_the_error,
		(netron_function *)done, user);
}

int properties_settings_set_the_error_sync(
	const properties_settings *settings_, const char *the_error, netron_error **out_error)
{
	properties_settings_set_the_error_args args = {
		.the_error = the_error,
	};

	return netron_invoke_sync_plain(settings_->peer,
		&netronc_service_properties_settings.methods[34], &args, &settings_->options, NULL,
		out_error);
}

/* ---- property size: Size ---- */

static void netronc_heard_properties_settings_size_changed(
	const void *args, netron_function *fn, void *user)
{
	const properties_settings_size_changed_args *a = args;

	((properties_settings_on_size_changed_fn *)fn)(&a->size, user);
}

netron_subscription properties_settings_on_size_changed(const properties_settings *settings_,
	properties_settings_on_size_changed_fn *fn, void *user)
{
	return netron_on(settings_->peer, &netronc_service_properties_settings.events[0],
		&settings_->options, netronc_heard_properties_settings_size_changed,
		(netron_function *)fn, user);
}

/* ---- readonly property level: Level ---- */

static void netronc_heard_properties_settings_level_changed(
	const void *args, netron_function *fn, void *user)
{
	const properties_settings_level_changed_args *a = args;

	((properties_settings_on_level_changed_fn *)fn)(a->level, user);
}

netron_subscription properties_settings_on_level_changed(const properties_settings *settings_,
	properties_settings_on_level_changed_fn *fn, void *user)
{
	return netron_on(settings_->peer, &netronc_service_properties_settings.events[1],
		&settings_->options, netronc_heard_properties_settings_level_changed,
		(netron_function *)fn, user);
}

/* ---- Child@1.0.0 ---- */

properties_child properties_child_at(netron_peer peer)
{
	return (properties_child){ .peer = peer };
}

properties_settings properties_child_as_parent(const properties_child *child)
{
	properties_settings nt_parent = { .peer = child->peer, .options = child->options };

	if (!nt_parent.options.service && !nt_parent.options.reference)
		nt_parent.options.service = "Child@1.0.0";
	return nt_parent;
}

properties_child properties_child_of(netron_reference reference)
{
	properties_child nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int properties_child_release(const properties_child *child)
{
	netron_reference nt_reference = { child->peer.net, child->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- reset() ---- */

static void netronc_done_properties_child_reset(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_child_reset_done *)done)(error, user);
}

netron_task properties_child_reset(
	const properties_child *child, properties_child_reset_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[0], NULL,
		&child->options, netronc_done_properties_child_reset, (netron_function *)done,
		user);
}

int properties_child_reset_sync(const properties_child *child, netron_error **out_error)
{
	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[0],
		NULL, &child->options, NULL, out_error);
}

/* ---- property volume: u8 ---- */

static void netronc_done_properties_child_get_volume(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_child_get_volume_done *)done)(
		error, result ? *(const uint8_t *)result : 0, user);
}

netron_task properties_child_get_volume(
	const properties_child *child, properties_child_get_volume_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[1], NULL,
		&child->options, netronc_done_properties_child_get_volume, (netron_function *)done,
		user);
}

int properties_child_get_volume_sync(
	const properties_child *child, uint8_t *out_volume, netron_error **out_error)
{
	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[1],
		NULL, &child->options, out_volume, out_error);
}

static void netronc_done_properties_child_set_volume(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_child_set_volume_done *)done)(error, user);
}

netron_task properties_child_set_volume(const properties_child *child, uint8_t volume,
	properties_child_set_volume_done *done, void *user)
{
	properties_child_set_volume_args args = {
		.volume = volume,
	};

	return netron_invoke(child->peer, &netronc_service_properties_child.methods[2], &args,
		&child->options, netronc_done_properties_child_set_volume, (netron_function *)done,
		user);
}

int properties_child_set_volume_sync(
	const properties_child *child, uint8_t volume, netron_error **out_error)
{
	properties_child_set_volume_args args = {
		.volume = volume,
	};

	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[2],
		&args, &child->options, NULL, out_error);
}

/* ---- readonly property on: bool ---- */

static void netronc_done_properties_child_get_on(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_child_get_on_done *)done)(error, result ? *(const bool *)result : false, user);
}

netron_task properties_child_get_on(
	const properties_child *child, properties_child_get_on_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[3], NULL,
		&child->options, netronc_done_properties_child_get_on, (netron_function *)done,
		user);
}

int properties_child_get_on_sync(
	const properties_child *child, bool *out_on, netron_error **out_error)
{
	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[3],
		NULL, &child->options, out_on, out_error);
}

/* ---- property size: Size ---- */

static void netronc_done_properties_child_get_size(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_child_get_size_done *)done)(error, result, user);
}

netron_task properties_child_get_size(
	const properties_child *child, properties_child_get_size_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[4], NULL,
		&child->options, netronc_done_properties_child_get_size, (netron_function *)done,
		user);
}

int properties_child_get_size_sync(
	const properties_child *child, properties_size **out_size, netron_error **out_error)
{
	return netron_invoke_sync(child->peer, &netronc_service_properties_child.methods[4], NULL,
		&child->options, (void **)out_size, out_error);
}

static void netronc_done_properties_child_set_size(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_child_set_size_done *)done)(error, user);
}

netron_task properties_child_set_size(const properties_child *child, const properties_size *size,
	properties_child_set_size_done *done, void *user)
{
	properties_child_set_size_args args = {
		.size = *size,
	};

	return netron_invoke(child->peer, &netronc_service_properties_child.methods[5], &args,
		&child->options, netronc_done_properties_child_set_size, (netron_function *)done,
		user);
}

int properties_child_set_size_sync(
	const properties_child *child, const properties_size *size, netron_error **out_error)
{
	properties_child_set_size_args args = {
		.size = *size,
	};

	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[5],
		&args, &child->options, NULL, out_error);
}

/* ---- readonly property level: Level ---- */

static void netronc_done_properties_child_get_level(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_child_get_level_done *)done)(
		error, result ? *(const properties_level *)result : (properties_level)0, user);
}

netron_task properties_child_get_level(
	const properties_child *child, properties_child_get_level_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[6], NULL,
		&child->options, netronc_done_properties_child_get_level, (netron_function *)done,
		user);
}

int properties_child_get_level_sync(
	const properties_child *child, properties_level *out_level, netron_error **out_error)
{
	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[6],
		NULL, &child->options, out_level, out_error);
}

/* ---- property name: string ---- */

static void netronc_done_properties_child_get_name(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_child_get_name_done *)done)(
		error, result ? *(const char *const *)result : NULL, user);
}

netron_task properties_child_get_name(
	const properties_child *child, properties_child_get_name_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[7], NULL,
		&child->options, netronc_done_properties_child_get_name, (netron_function *)done,
		user);
}

int properties_child_get_name_sync(
	const properties_child *child, char **out_name, netron_error **out_error)
{
	return netron_invoke_sync_pointer(child->peer, &netronc_service_properties_child.methods[7],
		NULL, &child->options, (void **)out_name, out_error);
}

static void netronc_done_properties_child_set_name(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_child_set_name_done *)done)(error, user);
}

netron_task properties_child_set_name(const properties_child *child, const char *name,
	properties_child_set_name_done *done, void *user)
{
	properties_child_set_name_args args = {
		.name = name,
	};

	return netron_invoke(child->peer, &netronc_service_properties_child.methods[8], &args,
		&child->options, netronc_done_properties_child_set_name, (netron_function *)done,
		user);
}

int properties_child_set_name_sync(
	const properties_child *child, const char *name, netron_error **out_error)
{
	properties_child_set_name_args args = {
		.name = name,
	};

	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[8],
		&args, &child->options, NULL, out_error);
}

/* ---- property note: string? ---- */

static void netronc_done_properties_child_get_note(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_child_get_note_done *)done)(
		error, result ? *(const char *const *)result : NULL, user);
}

netron_task properties_child_get_note(
	const properties_child *child, properties_child_get_note_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[9], NULL,
		&child->options, netronc_done_properties_child_get_note, (netron_function *)done,
		user);
}

int properties_child_get_note_sync(
	const properties_child *child, char **out_note, netron_error **out_error)
{
	return netron_invoke_sync_pointer(child->peer, &netronc_service_properties_child.methods[9],
		NULL, &child->options, (void **)out_note, out_error);
}

static void netronc_done_properties_child_set_note(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_child_set_note_done *)done)(error, user);
}

netron_task properties_child_set_note(const properties_child *child, const char *note,
	properties_child_set_note_done *done, void *user)
{
	properties_child_set_note_args args = {
		.note = note,
	};

	return netron_invoke(child->peer, &netronc_service_properties_child.methods[10], &args,
		&child->options, netronc_done_properties_child_set_note, (netron_function *)done,
		user);
}

int properties_child_set_note_sync(
	const properties_child *child, const char *note, netron_error **out_error)
{
	properties_child_set_note_args args = {
		.note = note,
	};

	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[10],
		&args, &child->options, NULL, out_error);
}

/* ---- property limit: f64? ---- */

static void netronc_done_properties_child_get_limit(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	const properties_f64_optional *value = result;

	((properties_child_get_limit_done *)done)(
		error, value && value->has_value ? &value->value : NULL, user);
}

netron_task properties_child_get_limit(
	const properties_child *child, properties_child_get_limit_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[11], NULL,
		&child->options, netronc_done_properties_child_get_limit, (netron_function *)done,
		user);
}

int properties_child_get_limit_sync(const properties_child *child, bool *out_has_limit,
	double *out_limit, netron_error **out_error)
{
	properties_f64_optional result = { 0 };
	/* clang-format off */
	int rc = netron_invoke_sync_plain(child->peer,
		&netronc_service_properties_child.methods[11], NULL, &child->options, &result,
		out_error);
	/* clang-format on */

	if (rc == 0) {
		*out_has_limit = result.has_value;
		*out_limit = result.value;
	}
	return rc;
}

static void netronc_done_properties_child_set_limit(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_child_set_limit_done *)done)(error, user);
}

netron_task properties_child_set_limit(const properties_child *child, const double *limit,
	properties_child_set_limit_done *done, void *user)
{
	properties_child_set_limit_args args = {
		.has_limit = limit != NULL,
		.limit = limit ? *limit : 0,
	};

	return netron_invoke(child->peer, &netronc_service_properties_child.methods[12], &args,
		&child->options, netronc_done_properties_child_set_limit, (netron_function *)done,
		user);
}

int properties_child_set_limit_sync(
	const properties_child *child, const double *limit, netron_error **out_error)
{
	properties_child_set_limit_args args = {
		.has_limit = limit != NULL,
		.limit = limit ? *limit : 0,
	};

	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[12],
		&args, &child->options, NULL, out_error);
}

/* ---- property parent: Size? ---- */

static void netronc_done_properties_child_get_parent(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_child_get_parent_done *)done)(
		error, result ? *(const properties_size *const *)result : NULL, user);
}

netron_task properties_child_get_parent(
	const properties_child *child, properties_child_get_parent_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[13], NULL,
		&child->options, netronc_done_properties_child_get_parent, (netron_function *)done,
		user);
}

int properties_child_get_parent_sync(
	const properties_child *child, properties_size **out_parent, netron_error **out_error)
{
	return netron_invoke_sync_pointer(child->peer,
		&netronc_service_properties_child.methods[13], NULL, &child->options,
		(void **)out_parent, out_error);
}

static void netronc_done_properties_child_set_parent(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_child_set_parent_done *)done)(error, user);
}

netron_task properties_child_set_parent(const properties_child *child,
	const properties_size *parent, properties_child_set_parent_done *done, void *user)
{
	properties_child_set_parent_args args = {
		.parent = parent,
	};

	return netron_invoke(child->peer, &netronc_service_properties_child.methods[14], &args,
		&child->options, netronc_done_properties_child_set_parent, (netron_function *)done,
		user);
}

int properties_child_set_parent_sync(
	const properties_child *child, const properties_size *parent, netron_error **out_error)
{
	properties_child_set_parent_args args = {
		.parent = parent,
	};

	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[14],
		&args, &child->options, NULL, out_error);
}

/* ---- property tags: string[] ---- */

static void netronc_done_properties_child_get_tags(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_child_get_tags_done *)done)(error, result, user);
}

netron_task properties_child_get_tags(
	const properties_child *child, properties_child_get_tags_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[15], NULL,
		&child->options, netronc_done_properties_child_get_tags, (netron_function *)done,
		user);
}

int properties_child_get_tags_sync(
	const properties_child *child, netron_strings **out_tags, netron_error **out_error)
{
	return netron_invoke_sync(child->peer, &netronc_service_properties_child.methods[15], NULL,
		&child->options, (void **)out_tags, out_error);
}

static void netronc_done_properties_child_set_tags(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_child_set_tags_done *)done)(error, user);
}

netron_task properties_child_set_tags(const properties_child *child, netron_strings tags,
	properties_child_set_tags_done *done, void *user)
{
	properties_child_set_tags_args args = {
		.tags = tags,
	};

	return netron_invoke(child->peer, &netronc_service_properties_child.methods[16], &args,
		&child->options, netronc_done_properties_child_set_tags, (netron_function *)done,
		user);
}

int properties_child_set_tags_sync(
	const properties_child *child, netron_strings tags, netron_error **out_error)
{
	properties_child_set_tags_args args = {
		.tags = tags,
	};

	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[16],
		&args, &child->options, NULL, out_error);
}

/* ---- property labels: map<string, Level> ---- */

static void netronc_done_properties_child_get_labels(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_child_get_labels_done *)done)(error, result, user);
}

netron_task properties_child_get_labels(
	const properties_child *child, properties_child_get_labels_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[17], NULL,
		&child->options, netronc_done_properties_child_get_labels, (netron_function *)done,
		user);
}

int properties_child_get_labels_sync(
	const properties_child *child, properties_level_map **out_labels, netron_error **out_error)
{
	return netron_invoke_sync(child->peer, &netronc_service_properties_child.methods[17], NULL,
		&child->options, (void **)out_labels, out_error);
}

static void netronc_done_properties_child_set_labels(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_child_set_labels_done *)done)(error, user);
}

netron_task properties_child_set_labels(const properties_child *child, properties_level_map labels,
	properties_child_set_labels_done *done, void *user)
{
	properties_child_set_labels_args args = {
		.labels = labels,
	};

	return netron_invoke(child->peer, &netronc_service_properties_child.methods[18], &args,
		&child->options, netronc_done_properties_child_set_labels, (netron_function *)done,
		user);
}

int properties_child_set_labels_sync(
	const properties_child *child, properties_level_map labels, netron_error **out_error)
{
	properties_child_set_labels_args args = {
		.labels = labels,
	};

	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[18],
		&args, &child->options, NULL, out_error);
}

/* ---- property digest: u8[4] ---- */

static void netronc_done_properties_child_get_digest(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_child_get_digest_done *)done)(error, result, user);
}

netron_task properties_child_get_digest(
	const properties_child *child, properties_child_get_digest_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[19], NULL,
		&child->options, netronc_done_properties_child_get_digest, (netron_function *)done,
		user);
}

int properties_child_get_digest_sync(
	const properties_child *child, uint8_t out_digest[4], netron_error **out_error)
{
	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[19],
		NULL, &child->options, out_digest, out_error);
}

static void netronc_done_properties_child_set_digest(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_child_set_digest_done *)done)(error, user);
}

netron_task properties_child_set_digest(const properties_child *child, const uint8_t digest[4],
	properties_child_set_digest_done *done, void *user)
{
	properties_child_set_digest_args args = {
		0,
	};
	memcpy(args.digest, digest, sizeof args.digest);

	return netron_invoke(child->peer, &netronc_service_properties_child.methods[20], &args,
		&child->options, netronc_done_properties_child_set_digest, (netron_function *)done,
		user);
}

int properties_child_set_digest_sync(
	const properties_child *child, const uint8_t digest[4], netron_error **out_error)
{
	properties_child_set_digest_args args = {
		0,
	};
	memcpy(args.digest, digest, sizeof args.digest);

	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[20],
		&args, &child->options, NULL, out_error);
}

/* ---- property spare: u8[4]? ---- */

static void netronc_done_properties_child_get_spare(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_child_get_spare_done *)done)(
		error, result ? (*(const properties_u8_array4 *const *)result)->items : NULL, user);
}

netron_task properties_child_get_spare(
	const properties_child *child, properties_child_get_spare_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[21], NULL,
		&child->options, netronc_done_properties_child_get_spare, (netron_function *)done,
		user);
}

int properties_child_get_spare_sync(
	const properties_child *child, properties_u8_array4 **out_spare, netron_error **out_error)
{
	return netron_invoke_sync_pointer(child->peer,
		&netronc_service_properties_child.methods[21], NULL, &child->options,
		(void **)out_spare, out_error);
}

static void netronc_done_properties_child_set_spare(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_child_set_spare_done *)done)(error, user);
}

netron_task properties_child_set_spare(const properties_child *child, const uint8_t *spare,
	properties_child_set_spare_done *done, void *user)
{
	properties_child_set_spare_args args = {
		.has_spare = spare != NULL,
	};
	if (spare)
		memcpy(args.spare, spare, sizeof args.spare);

	return netron_invoke(child->peer, &netronc_service_properties_child.methods[22], &args,
		&child->options, netronc_done_properties_child_set_spare, (netron_function *)done,
		user);
}

int properties_child_set_spare_sync(
	const properties_child *child, const uint8_t *spare, netron_error **out_error)
{
	properties_child_set_spare_args args = {
		.has_spare = spare != NULL,
	};
	if (spare)
		memcpy(args.spare, spare, sizeof args.spare);

	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[22],
		&args, &child->options, NULL, out_error);
}

/* ---- property picture: bytes ---- */

static void netronc_done_properties_child_get_picture(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_child_get_picture_done *)done)(error, result, user);
}

netron_task properties_child_get_picture(
	const properties_child *child, properties_child_get_picture_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[23], NULL,
		&child->options, netronc_done_properties_child_get_picture, (netron_function *)done,
		user);
}

int properties_child_get_picture_sync(
	const properties_child *child, netron_bytes **out_picture, netron_error **out_error)
{
	return netron_invoke_sync(child->peer, &netronc_service_properties_child.methods[23], NULL,
		&child->options, (void **)out_picture, out_error);
}

static void netronc_done_properties_child_set_picture(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_child_set_picture_done *)done)(error, user);
}

netron_task properties_child_set_picture(const properties_child *child, netron_bytes picture,
	properties_child_set_picture_done *done, void *user)
{
	properties_child_set_picture_args args = {
		.picture = picture,
	};

	return netron_invoke(child->peer, &netronc_service_properties_child.methods[24], &args,
		&child->options, netronc_done_properties_child_set_picture, (netron_function *)done,
		user);
}

int properties_child_set_picture_sync(
	const properties_child *child, netron_bytes picture, netron_error **out_error)
{
	properties_child_set_picture_args args = {
		.picture = picture,
	};

	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[24],
		&args, &child->options, NULL, out_error);
}

/* ---- property extra: any ---- */

static void netronc_done_properties_child_get_extra(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_child_get_extra_done *)done)(
		error, result ? *(const netron_value *const *)result : NULL, user);
}

netron_task properties_child_get_extra(
	const properties_child *child, properties_child_get_extra_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[25], NULL,
		&child->options, netronc_done_properties_child_get_extra, (netron_function *)done,
		user);
}

int properties_child_get_extra_sync(
	const properties_child *child, netron_value **out_extra, netron_error **out_error)
{
	return netron_invoke_sync_pointer(child->peer,
		&netronc_service_properties_child.methods[25], NULL, &child->options,
		(void **)out_extra, out_error);
}

static void netronc_done_properties_child_set_extra(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_child_set_extra_done *)done)(error, user);
}

netron_task properties_child_set_extra(const properties_child *child, const netron_value *extra,
	properties_child_set_extra_done *done, void *user)
{
	properties_child_set_extra_args args = {
		.extra = extra,
	};

	return netron_invoke(child->peer, &netronc_service_properties_child.methods[26], &args,
		&child->options, netronc_done_properties_child_set_extra, (netron_function *)done,
		user);
}

int properties_child_set_extra_sync(
	const properties_child *child, const netron_value *extra, netron_error **out_error)
{
	properties_child_set_extra_args args = {
		.extra = extra,
	};

	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[26],
		&args, &child->options, NULL, out_error);
}

/* ---- property user: string ---- */

static void netronc_done_properties_child_get_user(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_child_get_user_done *)done)(
		error, result ? *(const char *const *)result : NULL, user);
}

netron_task properties_child_get_user(
	const properties_child *child, properties_child_get_user_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[27], NULL,
		&child->options, netronc_done_properties_child_get_user, (netron_function *)done,
		user);
}

int properties_child_get_user_sync(
	const properties_child *child, char **out_user, netron_error **out_error)
{
	return netron_invoke_sync_pointer(child->peer,
		&netronc_service_properties_child.methods[27], NULL, &child->options,
		(void **)out_user, out_error);
}

static void netronc_done_properties_child_set_user(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_child_set_user_done *)done)(error, user);
}

netron_task properties_child_set_user(const properties_child *child, const char *user_,
	properties_child_set_user_done *done, void *user)
{
	properties_child_set_user_args args = {
		.user_ = user_,
	};

	return netron_invoke(child->peer, &netronc_service_properties_child.methods[28], &args,
		&child->options, netronc_done_properties_child_set_user, (netron_function *)done,
		user);
}

int properties_child_set_user_sync(
	const properties_child *child, const char *user_, netron_error **out_error)
{
	properties_child_set_user_args args = {
		.user_ = user_,
	};

	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[28],
		&args, &child->options, NULL, out_error);
}

/* ---- property int: i32 ---- */

static void netronc_done_properties_child_get_int(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_child_get_int_done *)done)(error, result ? *(const int32_t *)result : 0, user);
}

netron_task properties_child_get_int(
	const properties_child *child, properties_child_get_int_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[29], NULL,
		&child->options, netronc_done_properties_child_get_int, (netron_function *)done,
		user);
}

int properties_child_get_int_sync(
	const properties_child *child, int32_t *out_int, netron_error **out_error)
{
	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[29],
		NULL, &child->options, out_int, out_error);
}

static void netronc_done_properties_child_set_int(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_child_set_int_done *)done)(error, user);
}

netron_task properties_child_set_int(const properties_child *child, int32_t int_,
	properties_child_set_int_done *done, void *user)
{
	properties_child_set_int_args args = {
		.int_ = int_,
	};

	return netron_invoke(child->peer, &netronc_service_properties_child.methods[30], &args,
		&child->options, netronc_done_properties_child_set_int, (netron_function *)done,
		user);
}

int properties_child_set_int_sync(
	const properties_child *child, int32_t int_, netron_error **out_error)
{
	properties_child_set_int_args args = {
		.int_ = int_,
	};

	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[30],
		&args, &child->options, NULL, out_error);
}

/* ---- property settings: u16 ---- */

static void netronc_done_properties_child_get_settings(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_child_get_settings_done *)done)(
		error, result ? *(const uint16_t *)result : 0, user);
}

netron_task properties_child_get_settings(
	const properties_child *child, properties_child_get_settings_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[31], NULL,
		&child->options, netronc_done_properties_child_get_settings,
		(netron_function *)done, user);
}

int properties_child_get_settings_sync(
	const properties_child *child, uint16_t *out_settings, netron_error **out_error)
{
	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[31],
		NULL, &child->options, out_settings, out_error);
}

static void netronc_done_properties_child_set_settings(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_child_set_settings_done *)done)(error, user);
}

netron_task properties_child_set_settings(const properties_child *child, uint16_t settings,
	properties_child_set_settings_done *done, void *user)
{
	properties_child_set_settings_args args = {
		.settings = settings,
	};

	return netron_invoke(child->peer, &netronc_service_properties_child.methods[32], &args,
		&child->options, netronc_done_properties_child_set_settings,
		(netron_function *)done, user);
}

int properties_child_set_settings_sync(
	const properties_child *child, uint16_t settings, netron_error **out_error)
{
	properties_child_set_settings_args args = {
		.settings = settings,
	};

	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[32],
		&args, &child->options, NULL, out_error);
}

/* ---- property error: string ---- */

static void netronc_done_properties_child_get_the_error(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_child_get_the_error_done *)done)(
		error, result ? *(const char *const *)result : NULL, user);
}

netron_task properties_child_get_the_error(
	const properties_child *child, properties_child_get_the_error_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[33], NULL,
		&child->options, netronc_done_properties_child_get_the_error,
		(netron_function *)done, user);
}

int properties_child_get_the_error_sync(
	const properties_child *child, char **out_the_error, netron_error **out_error)
{
	return netron_invoke_sync_pointer(child->peer,
		&netronc_service_properties_child.methods[33], NULL, &child->options,
		(void **)out_the_error, out_error);
}

static void netronc_done_properties_child_set_the_error(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_child_set_the_error_done *)done)(error, user);
}

netron_task properties_child_set_the_error(const properties_child *child, const char *the_error,
	properties_child_set_the_error_done *done, void *user)
{
	properties_child_set_the_error_args args = {
		.the_error = the_error,
	};

	return netron_invoke(child->peer, &netronc_service_properties_child.methods[34], &args,
		&child->options, netronc_done_properties_child_set_the_error,
		(netron_function *)done, user);
}

int properties_child_set_the_error_sync(
	const properties_child *child, const char *the_error, netron_error **out_error)
{
	properties_child_set_the_error_args args = {
		.the_error = the_error,
	};

	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[34],
		&args, &child->options, NULL, out_error);
}

/* ---- property own: uuid ---- */

static void netronc_done_properties_child_get_own(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((properties_child_get_own_done *)done)(
		error, result ? *(const netron_uuid *)result : (netron_uuid){ { 0 } }, user);
}

netron_task properties_child_get_own(
	const properties_child *child, properties_child_get_own_done *done, void *user)
{
	return netron_invoke(child->peer, &netronc_service_properties_child.methods[35], NULL,
		&child->options, netronc_done_properties_child_get_own, (netron_function *)done,
		user);
}

int properties_child_get_own_sync(
	const properties_child *child, netron_uuid *out_own, netron_error **out_error)
{
	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[35],
		NULL, &child->options, out_own, out_error);
}

static void netronc_done_properties_child_set_own(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((properties_child_set_own_done *)done)(error, user);
}

netron_task properties_child_set_own(const properties_child *child, netron_uuid own,
	properties_child_set_own_done *done, void *user)
{
	properties_child_set_own_args args = {
		.own = own,
	};

	return netron_invoke(child->peer, &netronc_service_properties_child.methods[36], &args,
		&child->options, netronc_done_properties_child_set_own, (netron_function *)done,
		user);
}

int properties_child_set_own_sync(
	const properties_child *child, netron_uuid own, netron_error **out_error)
{
	properties_child_set_own_args args = {
		.own = own,
	};

	return netron_invoke_sync_plain(child->peer, &netronc_service_properties_child.methods[36],
		&args, &child->options, NULL, out_error);
}

/* ---- property size: Size ---- */

static void netronc_heard_properties_child_size_changed(
	const void *args, netron_function *fn, void *user)
{
	const properties_child_size_changed_args *a = args;

	((properties_child_on_size_changed_fn *)fn)(&a->size, user);
}

netron_subscription properties_child_on_size_changed(
	const properties_child *child, properties_child_on_size_changed_fn *fn, void *user)
{
	return netron_on(child->peer, &netronc_service_properties_child.events[0], &child->options,
		netronc_heard_properties_child_size_changed, (netron_function *)fn, user);
}

/* ---- readonly property level: Level ---- */

static void netronc_heard_properties_child_level_changed(
	const void *args, netron_function *fn, void *user)
{
	const properties_child_level_changed_args *a = args;

	((properties_child_on_level_changed_fn *)fn)(a->level, user);
}

netron_subscription properties_child_on_level_changed(
	const properties_child *child, properties_child_on_level_changed_fn *fn, void *user)
{
	return netron_on(child->peer, &netronc_service_properties_child.events[1], &child->options,
		netronc_heard_properties_child_level_changed, (netron_function *)fn, user);
}

/* ---- property own: uuid ---- */

static void netronc_heard_properties_child_own_changed(
	const void *args, netron_function *fn, void *user)
{
	const properties_child_own_changed_args *a = args;

	((properties_child_on_own_changed_fn *)fn)(a->own, user);
}

netron_subscription properties_child_on_own_changed(
	const properties_child *child, properties_child_on_own_changed_fn *fn, void *user)
{
	return netron_on(child->peer, &netronc_service_properties_child.events[2], &child->options,
		netronc_heard_properties_child_own_changed, (netron_function *)fn, user);
}
