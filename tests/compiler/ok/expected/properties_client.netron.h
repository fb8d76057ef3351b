/* properties_client.netron.h - calling Settings@1.0.0, Child@1.0.0 of properties.nsvc.
 * Written by netronc 0.1.0. Change properties.nsvc instead. */
#ifndef PROPERTIES_PROPERTIES_CLIENT_NETRON_H
#define PROPERTIES_PROPERTIES_CLIENT_NETRON_H

#include "properties.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Properties of every form.
 *
 * A plain value: put it on the stack, copy it, change its options. */
typedef struct properties_settings {
	netron_peer peer;
	netron_call_options options;
} properties_settings;

properties_settings properties_settings_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
properties_settings properties_settings_of(netron_reference reference);
int properties_settings_release(const properties_settings *settings_);

/* ---- reset() ---- */

typedef void properties_settings_reset_done(const netron_error *error, void *user);

/** Is none. */
netron_task properties_settings_reset(
	const properties_settings *settings_, properties_settings_reset_done *done, void *user);
int properties_settings_reset_sync(
	const properties_settings *settings_, netron_error **out_error) NETRON_MUST_USE;

/* ---- property volume: u8 ---- */

typedef void properties_settings_get_volume_done(
	const netron_error *error, uint8_t volume, void *user);

/** How loud it is. */
netron_task properties_settings_get_volume(const properties_settings *settings_,
	properties_settings_get_volume_done *done, void *user);
int properties_settings_get_volume_sync(const properties_settings *settings_, uint8_t *out_volume,
	netron_error **out_error) NETRON_MUST_USE;

typedef void properties_settings_set_volume_done(const netron_error *error, void *user);

/** How loud it is. */
netron_task properties_settings_set_volume(const properties_settings *settings_, uint8_t volume,
	properties_settings_set_volume_done *done, void *user);
int properties_settings_set_volume_sync(const properties_settings *settings_, uint8_t volume,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- readonly property on: bool ---- */

typedef void properties_settings_get_on_done(const netron_error *error, bool on, void *user);

/** Whether it is on. */
netron_task properties_settings_get_on(
	const properties_settings *settings_, properties_settings_get_on_done *done, void *user);
int properties_settings_get_on_sync(const properties_settings *settings_, bool *out_on,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property size: Size ---- */

typedef void properties_settings_get_size_done(
	const netron_error *error, const properties_size *size, void *user);

/** How large it is. */
netron_task properties_settings_get_size(
	const properties_settings *settings_, properties_settings_get_size_done *done, void *user);
int properties_settings_get_size_sync(const properties_settings *settings_,
	properties_size **out_size, netron_error **out_error) NETRON_MUST_USE;

typedef void properties_settings_set_size_done(const netron_error *error, void *user);

/** How large it is. */
netron_task properties_settings_set_size(const properties_settings *settings_,
	const properties_size *size, properties_settings_set_size_done *done, void *user);
int properties_settings_set_size_sync(const properties_settings *settings_,
	const properties_size *size, netron_error **out_error) NETRON_MUST_USE;

/* ---- readonly property level: Level ---- */

typedef void properties_settings_get_level_done(
	const netron_error *error, properties_level level, void *user);

netron_task properties_settings_get_level(
	const properties_settings *settings_, properties_settings_get_level_done *done, void *user);
int properties_settings_get_level_sync(const properties_settings *settings_,
	properties_level *out_level, netron_error **out_error) NETRON_MUST_USE;

/* ---- property name: string ---- */

typedef void properties_settings_get_name_done(
	const netron_error *error, const char *name, void *user);

/** Deprecated: use size */
netron_task properties_settings_get_name(
	const properties_settings *settings_, properties_settings_get_name_done *done, void *user);
int properties_settings_get_name_sync(const properties_settings *settings_, char **out_name,
	netron_error **out_error) NETRON_MUST_USE;

typedef void properties_settings_set_name_done(const netron_error *error, void *user);

/** Deprecated: use size */
netron_task properties_settings_set_name(const properties_settings *settings_, const char *name,
	properties_settings_set_name_done *done, void *user);
int properties_settings_set_name_sync(const properties_settings *settings_, const char *name,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property note: string? ---- */

typedef void properties_settings_get_note_done(
	const netron_error *error, const char *note, void *user);

netron_task properties_settings_get_note(
	const properties_settings *settings_, properties_settings_get_note_done *done, void *user);
int properties_settings_get_note_sync(const properties_settings *settings_, char **out_note,
	netron_error **out_error) NETRON_MUST_USE;

typedef void properties_settings_set_note_done(const netron_error *error, void *user);

netron_task properties_settings_set_note(const properties_settings *settings_, const char *note,
	properties_settings_set_note_done *done, void *user);
int properties_settings_set_note_sync(const properties_settings *settings_, const char *note,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property limit: f64? ---- */

typedef void properties_settings_get_limit_done(
	const netron_error *error, const double *limit, void *user);

netron_task properties_settings_get_limit(
	const properties_settings *settings_, properties_settings_get_limit_done *done, void *user);
int properties_settings_get_limit_sync(const properties_settings *settings_, bool *out_has_limit,
	double *out_limit, netron_error **out_error) NETRON_MUST_USE;

typedef void properties_settings_set_limit_done(const netron_error *error, void *user);

netron_task properties_settings_set_limit(const properties_settings *settings_, const double *limit,
	properties_settings_set_limit_done *done, void *user);
int properties_settings_set_limit_sync(const properties_settings *settings_, const double *limit,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property parent: Size? ---- */

typedef void properties_settings_get_parent_done(
	const netron_error *error, const properties_size *parent, void *user);

netron_task properties_settings_get_parent(const properties_settings *settings_,
	properties_settings_get_parent_done *done, void *user);
int properties_settings_get_parent_sync(const properties_settings *settings_,
	properties_size **out_parent, netron_error **out_error) NETRON_MUST_USE;

typedef void properties_settings_set_parent_done(const netron_error *error, void *user);

netron_task properties_settings_set_parent(const properties_settings *settings_,
	const properties_size *parent, properties_settings_set_parent_done *done, void *user);
int properties_settings_set_parent_sync(const properties_settings *settings_,
	const properties_size *parent, netron_error **out_error) NETRON_MUST_USE;

/* ---- property tags: string[] ---- */

typedef void properties_settings_get_tags_done(
	const netron_error *error, const netron_strings *tags, void *user);

netron_task properties_settings_get_tags(
	const properties_settings *settings_, properties_settings_get_tags_done *done, void *user);
int properties_settings_get_tags_sync(const properties_settings *settings_,
	netron_strings **out_tags, netron_error **out_error) NETRON_MUST_USE;

typedef void properties_settings_set_tags_done(const netron_error *error, void *user);

netron_task properties_settings_set_tags(const properties_settings *settings_, netron_strings tags,
	properties_settings_set_tags_done *done, void *user);
int properties_settings_set_tags_sync(const properties_settings *settings_, netron_strings tags,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property labels: map<string, Level> ---- */

typedef void properties_settings_get_labels_done(
	const netron_error *error, const properties_level_map *labels, void *user);

netron_task properties_settings_get_labels(const properties_settings *settings_,
	properties_settings_get_labels_done *done, void *user);
int properties_settings_get_labels_sync(const properties_settings *settings_,
	properties_level_map **out_labels, netron_error **out_error) NETRON_MUST_USE;

typedef void properties_settings_set_labels_done(const netron_error *error, void *user);

netron_task properties_settings_set_labels(const properties_settings *settings_,
	properties_level_map labels, properties_settings_set_labels_done *done, void *user);
int properties_settings_set_labels_sync(const properties_settings *settings_,
	properties_level_map labels, netron_error **out_error) NETRON_MUST_USE;

/* ---- property digest: u8[4] ---- */

typedef void properties_settings_get_digest_done(
	const netron_error *error, const uint8_t *digest, void *user);

netron_task properties_settings_get_digest(const properties_settings *settings_,
	properties_settings_get_digest_done *done, void *user);
int properties_settings_get_digest_sync(const properties_settings *settings_, uint8_t out_digest[4],
	netron_error **out_error) NETRON_MUST_USE;

typedef void properties_settings_set_digest_done(const netron_error *error, void *user);

netron_task properties_settings_set_digest(const properties_settings *settings_,
	const uint8_t digest[4], properties_settings_set_digest_done *done, void *user);
int properties_settings_set_digest_sync(const properties_settings *settings_,
	const uint8_t digest[4], netron_error **out_error) NETRON_MUST_USE;

/* ---- property spare: u8[4]? ---- */

typedef void properties_settings_get_spare_done(
	const netron_error *error, const uint8_t *spare, void *user);

netron_task properties_settings_get_spare(
	const properties_settings *settings_, properties_settings_get_spare_done *done, void *user);
int properties_settings_get_spare_sync(const properties_settings *settings_,
	properties_u8_array4 **out_spare, netron_error **out_error) NETRON_MUST_USE;

typedef void properties_settings_set_spare_done(const netron_error *error, void *user);

netron_task properties_settings_set_spare(const properties_settings *settings_,
	const uint8_t *spare, properties_settings_set_spare_done *done, void *user);
int properties_settings_set_spare_sync(const properties_settings *settings_, const uint8_t *spare,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property picture: bytes ---- */

typedef void properties_settings_get_picture_done(
	const netron_error *error, const netron_bytes *picture, void *user);

netron_task properties_settings_get_picture(const properties_settings *settings_,
	properties_settings_get_picture_done *done, void *user);
int properties_settings_get_picture_sync(const properties_settings *settings_,
	netron_bytes **out_picture, netron_error **out_error) NETRON_MUST_USE;

typedef void properties_settings_set_picture_done(const netron_error *error, void *user);

netron_task properties_settings_set_picture(const properties_settings *settings_,
	netron_bytes picture, properties_settings_set_picture_done *done, void *user);
int properties_settings_set_picture_sync(const properties_settings *settings_, netron_bytes picture,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property extra: any ---- */

typedef void properties_settings_get_extra_done(
	const netron_error *error, const netron_value *extra, void *user);

netron_task properties_settings_get_extra(
	const properties_settings *settings_, properties_settings_get_extra_done *done, void *user);
int properties_settings_get_extra_sync(const properties_settings *settings_,
	netron_value **out_extra, netron_error **out_error) NETRON_MUST_USE;

typedef void properties_settings_set_extra_done(const netron_error *error, void *user);

netron_task properties_settings_set_extra(const properties_settings *settings_,
	const netron_value *extra, properties_settings_set_extra_done *done, void *user);
int properties_settings_set_extra_sync(const properties_settings *settings_,
	const netron_value *extra, netron_error **out_error) NETRON_MUST_USE;

/* ---- property user: string ---- */

typedef void properties_settings_get_user_done(
	const netron_error *error, const char *user_, void *user);

netron_task properties_settings_get_user(
	const properties_settings *settings_, properties_settings_get_user_done *done, void *user);
int properties_settings_get_user_sync(const properties_settings *settings_, char **out_user,
	netron_error **out_error) NETRON_MUST_USE;

typedef void properties_settings_set_user_done(const netron_error *error, void *user);

netron_task properties_settings_set_user(const properties_settings *settings_, const char *user_,
	properties_settings_set_user_done *done, void *user);
int properties_settings_set_user_sync(const properties_settings *settings_, const char *user_,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property int: i32 ---- */

typedef void properties_settings_get_int_done(const netron_error *error, int32_t int_, void *user);

netron_task properties_settings_get_int(
	const properties_settings *settings_, properties_settings_get_int_done *done, void *user);
int properties_settings_get_int_sync(const properties_settings *settings_, int32_t *out_int,
	netron_error **out_error) NETRON_MUST_USE;

typedef void properties_settings_set_int_done(const netron_error *error, void *user);

netron_task properties_settings_set_int(const properties_settings *settings_, int32_t int_,
	properties_settings_set_int_done *done, void *user);
int properties_settings_set_int_sync(const properties_settings *settings_, int32_t int_,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property settings: u16 ---- */

typedef void properties_settings_get_settings_done(
	const netron_error *error, uint16_t settings, void *user);

netron_task properties_settings_get_settings(const properties_settings *settings_,
	properties_settings_get_settings_done *done, void *user);
int properties_settings_get_settings_sync(const properties_settings *settings_,
	uint16_t *out_settings, netron_error **out_error) NETRON_MUST_USE;

typedef void properties_settings_set_settings_done(const netron_error *error, void *user);

netron_task properties_settings_set_settings(const properties_settings *settings_,
	uint16_t settings, properties_settings_set_settings_done *done, void *user);
int properties_settings_set_settings_sync(const properties_settings *settings_, uint16_t settings,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property error: string ---- */

typedef void properties_settings_get_the_error_done(
	const netron_error *error, const char *the_error, void *user);

netron_task properties_settings_get_the_error(const properties_settings *settings_,
	properties_settings_get_the_error_done *done, void *user);
int properties_settings_get_the_error_sync(const properties_settings *settings_,
	char **out_the_error, netron_error **out_error) NETRON_MUST_USE;

typedef void properties_settings_set_the_error_done(const netron_error *error, void *user);

netron_task properties_settings_set_the_error(const properties_settings *settings_,
	const char *the_error, properties_settings_set_the_error_done *done, void *user);
int properties_settings_set_the_error_sync(const properties_settings *settings_,
	const char *the_error, netron_error **out_error) NETRON_MUST_USE;

typedef void properties_settings_on_size_changed_fn(const properties_size *size, void *user);

/** Calls fn with every new value from now on. */
netron_subscription properties_settings_on_size_changed(const properties_settings *settings_,
	properties_settings_on_size_changed_fn *fn, void *user);

typedef void properties_settings_on_level_changed_fn(properties_level level, void *user);

/** Calls fn with every new value from now on. */
netron_subscription properties_settings_on_level_changed(const properties_settings *settings_,
	properties_settings_on_level_changed_fn *fn, void *user);

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct properties_child {
	netron_peer peer;
	netron_call_options options;
} properties_child;

properties_child properties_child_at(netron_peer peer);

/** For functions that take a Settings@1.0.0: calls what Child@1.0.0 has of it. */
properties_settings properties_child_as_parent(const properties_child *child);

/** For one that was handed over as a value. Release it when it is not needed any more. */
properties_child properties_child_of(netron_reference reference);
int properties_child_release(const properties_child *child);

/* ---- reset() ---- */

typedef void properties_child_reset_done(const netron_error *error, void *user);

/** Is none. */
netron_task properties_child_reset(
	const properties_child *child, properties_child_reset_done *done, void *user);
int properties_child_reset_sync(
	const properties_child *child, netron_error **out_error) NETRON_MUST_USE;

/* ---- property volume: u8 ---- */

typedef void properties_child_get_volume_done(
	const netron_error *error, uint8_t volume, void *user);

/** How loud it is. */
netron_task properties_child_get_volume(
	const properties_child *child, properties_child_get_volume_done *done, void *user);
int properties_child_get_volume_sync(const properties_child *child, uint8_t *out_volume,
	netron_error **out_error) NETRON_MUST_USE;

typedef void properties_child_set_volume_done(const netron_error *error, void *user);

/** How loud it is. */
netron_task properties_child_set_volume(const properties_child *child, uint8_t volume,
	properties_child_set_volume_done *done, void *user);
int properties_child_set_volume_sync(
	const properties_child *child, uint8_t volume, netron_error **out_error) NETRON_MUST_USE;

/* ---- readonly property on: bool ---- */

typedef void properties_child_get_on_done(const netron_error *error, bool on, void *user);

/** Whether it is on. */
netron_task properties_child_get_on(
	const properties_child *child, properties_child_get_on_done *done, void *user);
int properties_child_get_on_sync(
	const properties_child *child, bool *out_on, netron_error **out_error) NETRON_MUST_USE;

/* ---- property size: Size ---- */

typedef void properties_child_get_size_done(
	const netron_error *error, const properties_size *size, void *user);

/** How large it is. */
netron_task properties_child_get_size(
	const properties_child *child, properties_child_get_size_done *done, void *user);
int properties_child_get_size_sync(const properties_child *child, properties_size **out_size,
	netron_error **out_error) NETRON_MUST_USE;

typedef void properties_child_set_size_done(const netron_error *error, void *user);

/** How large it is. */
netron_task properties_child_set_size(const properties_child *child, const properties_size *size,
	properties_child_set_size_done *done, void *user);
int properties_child_set_size_sync(const properties_child *child, const properties_size *size,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- readonly property level: Level ---- */

typedef void properties_child_get_level_done(
	const netron_error *error, properties_level level, void *user);

netron_task properties_child_get_level(
	const properties_child *child, properties_child_get_level_done *done, void *user);
int properties_child_get_level_sync(const properties_child *child, properties_level *out_level,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property name: string ---- */

typedef void properties_child_get_name_done(
	const netron_error *error, const char *name, void *user);

/** Deprecated: use size */
netron_task properties_child_get_name(
	const properties_child *child, properties_child_get_name_done *done, void *user);
int properties_child_get_name_sync(
	const properties_child *child, char **out_name, netron_error **out_error) NETRON_MUST_USE;

typedef void properties_child_set_name_done(const netron_error *error, void *user);

/** Deprecated: use size */
netron_task properties_child_set_name(const properties_child *child, const char *name,
	properties_child_set_name_done *done, void *user);
int properties_child_set_name_sync(
	const properties_child *child, const char *name, netron_error **out_error) NETRON_MUST_USE;

/* ---- property note: string? ---- */

typedef void properties_child_get_note_done(
	const netron_error *error, const char *note, void *user);

netron_task properties_child_get_note(
	const properties_child *child, properties_child_get_note_done *done, void *user);
int properties_child_get_note_sync(
	const properties_child *child, char **out_note, netron_error **out_error) NETRON_MUST_USE;

typedef void properties_child_set_note_done(const netron_error *error, void *user);

netron_task properties_child_set_note(const properties_child *child, const char *note,
	properties_child_set_note_done *done, void *user);
int properties_child_set_note_sync(
	const properties_child *child, const char *note, netron_error **out_error) NETRON_MUST_USE;

/* ---- property limit: f64? ---- */

typedef void properties_child_get_limit_done(
	const netron_error *error, const double *limit, void *user);

netron_task properties_child_get_limit(
	const properties_child *child, properties_child_get_limit_done *done, void *user);
int properties_child_get_limit_sync(const properties_child *child, bool *out_has_limit,
	double *out_limit, netron_error **out_error) NETRON_MUST_USE;

typedef void properties_child_set_limit_done(const netron_error *error, void *user);

netron_task properties_child_set_limit(const properties_child *child, const double *limit,
	properties_child_set_limit_done *done, void *user);
int properties_child_set_limit_sync(const properties_child *child, const double *limit,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property parent: Size? ---- */

typedef void properties_child_get_parent_done(
	const netron_error *error, const properties_size *parent, void *user);

netron_task properties_child_get_parent(
	const properties_child *child, properties_child_get_parent_done *done, void *user);
int properties_child_get_parent_sync(const properties_child *child, properties_size **out_parent,
	netron_error **out_error) NETRON_MUST_USE;

typedef void properties_child_set_parent_done(const netron_error *error, void *user);

netron_task properties_child_set_parent(const properties_child *child,
	const properties_size *parent, properties_child_set_parent_done *done, void *user);
int properties_child_set_parent_sync(const properties_child *child, const properties_size *parent,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property tags: string[] ---- */

typedef void properties_child_get_tags_done(
	const netron_error *error, const netron_strings *tags, void *user);

netron_task properties_child_get_tags(
	const properties_child *child, properties_child_get_tags_done *done, void *user);
int properties_child_get_tags_sync(const properties_child *child, netron_strings **out_tags,
	netron_error **out_error) NETRON_MUST_USE;

typedef void properties_child_set_tags_done(const netron_error *error, void *user);

netron_task properties_child_set_tags(const properties_child *child, netron_strings tags,
	properties_child_set_tags_done *done, void *user);
int properties_child_set_tags_sync(const properties_child *child, netron_strings tags,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property labels: map<string, Level> ---- */

typedef void properties_child_get_labels_done(
	const netron_error *error, const properties_level_map *labels, void *user);

netron_task properties_child_get_labels(
	const properties_child *child, properties_child_get_labels_done *done, void *user);
int properties_child_get_labels_sync(const properties_child *child,
	properties_level_map **out_labels, netron_error **out_error) NETRON_MUST_USE;

typedef void properties_child_set_labels_done(const netron_error *error, void *user);

netron_task properties_child_set_labels(const properties_child *child, properties_level_map labels,
	properties_child_set_labels_done *done, void *user);
int properties_child_set_labels_sync(const properties_child *child, properties_level_map labels,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property digest: u8[4] ---- */

typedef void properties_child_get_digest_done(
	const netron_error *error, const uint8_t *digest, void *user);

netron_task properties_child_get_digest(
	const properties_child *child, properties_child_get_digest_done *done, void *user);
int properties_child_get_digest_sync(const properties_child *child, uint8_t out_digest[4],
	netron_error **out_error) NETRON_MUST_USE;

typedef void properties_child_set_digest_done(const netron_error *error, void *user);

netron_task properties_child_set_digest(const properties_child *child, const uint8_t digest[4],
	properties_child_set_digest_done *done, void *user);
int properties_child_set_digest_sync(const properties_child *child, const uint8_t digest[4],
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property spare: u8[4]? ---- */

typedef void properties_child_get_spare_done(
	const netron_error *error, const uint8_t *spare, void *user);

netron_task properties_child_get_spare(
	const properties_child *child, properties_child_get_spare_done *done, void *user);
int properties_child_get_spare_sync(const properties_child *child, properties_u8_array4 **out_spare,
	netron_error **out_error) NETRON_MUST_USE;

typedef void properties_child_set_spare_done(const netron_error *error, void *user);

netron_task properties_child_set_spare(const properties_child *child, const uint8_t *spare,
	properties_child_set_spare_done *done, void *user);
int properties_child_set_spare_sync(const properties_child *child, const uint8_t *spare,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property picture: bytes ---- */

typedef void properties_child_get_picture_done(
	const netron_error *error, const netron_bytes *picture, void *user);

netron_task properties_child_get_picture(
	const properties_child *child, properties_child_get_picture_done *done, void *user);
int properties_child_get_picture_sync(const properties_child *child, netron_bytes **out_picture,
	netron_error **out_error) NETRON_MUST_USE;

typedef void properties_child_set_picture_done(const netron_error *error, void *user);

netron_task properties_child_set_picture(const properties_child *child, netron_bytes picture,
	properties_child_set_picture_done *done, void *user);
int properties_child_set_picture_sync(const properties_child *child, netron_bytes picture,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property extra: any ---- */

typedef void properties_child_get_extra_done(
	const netron_error *error, const netron_value *extra, void *user);

netron_task properties_child_get_extra(
	const properties_child *child, properties_child_get_extra_done *done, void *user);
int properties_child_get_extra_sync(const properties_child *child, netron_value **out_extra,
	netron_error **out_error) NETRON_MUST_USE;

typedef void properties_child_set_extra_done(const netron_error *error, void *user);

netron_task properties_child_set_extra(const properties_child *child, const netron_value *extra,
	properties_child_set_extra_done *done, void *user);
int properties_child_set_extra_sync(const properties_child *child, const netron_value *extra,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property user: string ---- */

typedef void properties_child_get_user_done(
	const netron_error *error, const char *user_, void *user);

netron_task properties_child_get_user(
	const properties_child *child, properties_child_get_user_done *done, void *user);
int properties_child_get_user_sync(
	const properties_child *child, char **out_user, netron_error **out_error) NETRON_MUST_USE;

typedef void properties_child_set_user_done(const netron_error *error, void *user);

netron_task properties_child_set_user(const properties_child *child, const char *user_,
	properties_child_set_user_done *done, void *user);
int properties_child_set_user_sync(
	const properties_child *child, const char *user_, netron_error **out_error) NETRON_MUST_USE;

/* ---- property int: i32 ---- */

typedef void properties_child_get_int_done(const netron_error *error, int32_t int_, void *user);

netron_task properties_child_get_int(
	const properties_child *child, properties_child_get_int_done *done, void *user);
int properties_child_get_int_sync(
	const properties_child *child, int32_t *out_int, netron_error **out_error) NETRON_MUST_USE;

typedef void properties_child_set_int_done(const netron_error *error, void *user);

netron_task properties_child_set_int(const properties_child *child, int32_t int_,
	properties_child_set_int_done *done, void *user);
int properties_child_set_int_sync(
	const properties_child *child, int32_t int_, netron_error **out_error) NETRON_MUST_USE;

/* ---- property settings: u16 ---- */

typedef void properties_child_get_settings_done(
	const netron_error *error, uint16_t settings, void *user);

netron_task properties_child_get_settings(
	const properties_child *child, properties_child_get_settings_done *done, void *user);
int properties_child_get_settings_sync(const properties_child *child, uint16_t *out_settings,
	netron_error **out_error) NETRON_MUST_USE;

typedef void properties_child_set_settings_done(const netron_error *error, void *user);

netron_task properties_child_set_settings(const properties_child *child, uint16_t settings,
	properties_child_set_settings_done *done, void *user);
int properties_child_set_settings_sync(
	const properties_child *child, uint16_t settings, netron_error **out_error) NETRON_MUST_USE;

/* ---- property error: string ---- */

typedef void properties_child_get_the_error_done(
	const netron_error *error, const char *the_error, void *user);

netron_task properties_child_get_the_error(
	const properties_child *child, properties_child_get_the_error_done *done, void *user);
int properties_child_get_the_error_sync(const properties_child *child, char **out_the_error,
	netron_error **out_error) NETRON_MUST_USE;

typedef void properties_child_set_the_error_done(const netron_error *error, void *user);

netron_task properties_child_set_the_error(const properties_child *child, const char *the_error,
	properties_child_set_the_error_done *done, void *user);
int properties_child_set_the_error_sync(const properties_child *child, const char *the_error,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- property own: uuid ---- */

typedef void properties_child_get_own_done(const netron_error *error, netron_uuid own, void *user);

netron_task properties_child_get_own(
	const properties_child *child, properties_child_get_own_done *done, void *user);
int properties_child_get_own_sync(const properties_child *child, netron_uuid *out_own,
	netron_error **out_error) NETRON_MUST_USE;

typedef void properties_child_set_own_done(const netron_error *error, void *user);

netron_task properties_child_set_own(const properties_child *child, netron_uuid own,
	properties_child_set_own_done *done, void *user);
int properties_child_set_own_sync(
	const properties_child *child, netron_uuid own, netron_error **out_error) NETRON_MUST_USE;

typedef void properties_child_on_size_changed_fn(const properties_size *size, void *user);

/** Calls fn with every new value from now on. */
netron_subscription properties_child_on_size_changed(
	const properties_child *child, properties_child_on_size_changed_fn *fn, void *user);

typedef void properties_child_on_level_changed_fn(properties_level level, void *user);

/** Calls fn with every new value from now on. */
netron_subscription properties_child_on_level_changed(
	const properties_child *child, properties_child_on_level_changed_fn *fn, void *user);

typedef void properties_child_on_own_changed_fn(netron_uuid own, void *user);

/** Calls fn with every new value from now on. */
netron_subscription properties_child_on_own_changed(
	const properties_child *child, properties_child_on_own_changed_fn *fn, void *user);

#ifdef __cplusplus
}
#endif
#endif
