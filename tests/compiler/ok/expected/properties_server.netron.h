/* properties_server.netron.h - implementing Settings@1.0.0, Child@1.0.0 of properties.nsvc.
 * Written by netronc 0.1.0. Change properties.nsvc instead. */
#ifndef PROPERTIES_PROPERTIES_SERVER_NETRON_H
#define PROPERTIES_PROPERTIES_SERVER_NETRON_H

#include "properties.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct properties_settings_reset_call {
	netron_task task;
} properties_settings_reset_call;
typedef struct properties_settings_get_volume_call {
	netron_task task;
} properties_settings_get_volume_call;
typedef struct properties_settings_set_volume_call {
	netron_task task;
} properties_settings_set_volume_call;
typedef struct properties_settings_get_on_call {
	netron_task task;
} properties_settings_get_on_call;
typedef struct properties_settings_get_size_call {
	netron_task task;
} properties_settings_get_size_call;
typedef struct properties_settings_set_size_call {
	netron_task task;
} properties_settings_set_size_call;
typedef struct properties_settings_get_level_call {
	netron_task task;
} properties_settings_get_level_call;
typedef struct properties_settings_get_name_call {
	netron_task task;
} properties_settings_get_name_call;
typedef struct properties_settings_set_name_call {
	netron_task task;
} properties_settings_set_name_call;
typedef struct properties_settings_get_note_call {
	netron_task task;
} properties_settings_get_note_call;
typedef struct properties_settings_set_note_call {
	netron_task task;
} properties_settings_set_note_call;
typedef struct properties_settings_get_limit_call {
	netron_task task;
} properties_settings_get_limit_call;
typedef struct properties_settings_set_limit_call {
	netron_task task;
} properties_settings_set_limit_call;
typedef struct properties_settings_get_parent_call {
	netron_task task;
} properties_settings_get_parent_call;
typedef struct properties_settings_set_parent_call {
	netron_task task;
} properties_settings_set_parent_call;
typedef struct properties_settings_get_tags_call {
	netron_task task;
} properties_settings_get_tags_call;
typedef struct properties_settings_set_tags_call {
	netron_task task;
} properties_settings_set_tags_call;
typedef struct properties_settings_get_labels_call {
	netron_task task;
} properties_settings_get_labels_call;
typedef struct properties_settings_set_labels_call {
	netron_task task;
} properties_settings_set_labels_call;
typedef struct properties_settings_get_digest_call {
	netron_task task;
} properties_settings_get_digest_call;
typedef struct properties_settings_set_digest_call {
	netron_task task;
} properties_settings_set_digest_call;
typedef struct properties_settings_get_spare_call {
	netron_task task;
} properties_settings_get_spare_call;
typedef struct properties_settings_set_spare_call {
	netron_task task;
} properties_settings_set_spare_call;
typedef struct properties_settings_get_picture_call {
	netron_task task;
} properties_settings_get_picture_call;
typedef struct properties_settings_set_picture_call {
	netron_task task;
} properties_settings_set_picture_call;
typedef struct properties_settings_get_extra_call {
	netron_task task;
} properties_settings_get_extra_call;
typedef struct properties_settings_set_extra_call {
	netron_task task;
} properties_settings_set_extra_call;
typedef struct properties_settings_get_user_call {
	netron_task task;
} properties_settings_get_user_call;
typedef struct properties_settings_set_user_call {
	netron_task task;
} properties_settings_set_user_call;
typedef struct properties_settings_get_int_call {
	netron_task task;
} properties_settings_get_int_call;
typedef struct properties_settings_set_int_call {
	netron_task task;
} properties_settings_set_int_call;
typedef struct properties_settings_get_settings_call {
	netron_task task;
} properties_settings_get_settings_call;
typedef struct properties_settings_set_settings_call {
	netron_task task;
} properties_settings_set_settings_call;
typedef struct properties_settings_get_the_error_call {
	netron_task task;
} properties_settings_get_the_error_call;
typedef struct properties_settings_set_the_error_call {
	netron_task task;
} properties_settings_set_the_error_call;

/** Properties of every form.
 *
 * Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct properties_settings_methods {
	/** Is none. */
	int (*reset)(void *self, properties_settings_reset_call call);

	/** How loud it is. */
	int (*get_volume)(void *self, properties_settings_get_volume_call call);

	/** How loud it is. */
	int (*set_volume)(void *self, properties_settings_set_volume_call call, uint8_t volume);

	/** Whether it is on. */
	int (*get_on)(void *self, properties_settings_get_on_call call);

	/** How large it is. */
	int (*get_size)(void *self, properties_settings_get_size_call call);

	/** How large it is. */
	int (*set_size)(
		void *self, properties_settings_set_size_call call, const properties_size *size);

	int (*get_level)(void *self, properties_settings_get_level_call call);

	/** Deprecated: use size */
	int (*get_name)(void *self, properties_settings_get_name_call call);

	/** Deprecated: use size */
	int (*set_name)(void *self, properties_settings_set_name_call call, const char *name);

	int (*get_note)(void *self, properties_settings_get_note_call call);

	int (*set_note)(void *self, properties_settings_set_note_call call, const char *note);

	int (*get_limit)(void *self, properties_settings_get_limit_call call);

	int (*set_limit)(void *self, properties_settings_set_limit_call call, const double *limit);

	int (*get_parent)(void *self, properties_settings_get_parent_call call);

	int (*set_parent)(void *self, properties_settings_set_parent_call call,
		const properties_size *parent);

	int (*get_tags)(void *self, properties_settings_get_tags_call call);

	int (*set_tags)(void *self, properties_settings_set_tags_call call, netron_strings tags);

	int (*get_labels)(void *self, properties_settings_get_labels_call call);

	int (*set_labels)(
		void *self, properties_settings_set_labels_call call, properties_level_map labels);

	int (*get_digest)(void *self, properties_settings_get_digest_call call);

	int (*set_digest)(
		void *self, properties_settings_set_digest_call call, const uint8_t digest[4]);

	int (*get_spare)(void *self, properties_settings_get_spare_call call);

	int (*set_spare)(void *self, properties_settings_set_spare_call call, const uint8_t *spare);

	int (*get_picture)(void *self, properties_settings_get_picture_call call);

	int (*set_picture)(
		void *self, properties_settings_set_picture_call call, netron_bytes picture);

	int (*get_extra)(void *self, properties_settings_get_extra_call call);

	int (*set_extra)(
		void *self, properties_settings_set_extra_call call, const netron_value *extra);

	int (*get_user)(void *self, properties_settings_get_user_call call);

	int (*set_user)(void *self, properties_settings_set_user_call call, const char *user_);

	int (*get_int)(void *self, properties_settings_get_int_call call);

	int (*set_int)(void *self, properties_settings_set_int_call call, int32_t int_);

	int (*get_settings)(void *self, properties_settings_get_settings_call call);

	int (*set_settings)(
		void *self, properties_settings_set_settings_call call, uint16_t settings);

	int (*get_the_error)(void *self, properties_settings_get_the_error_call call);

	int (*set_the_error)(
		void *self, properties_settings_set_the_error_call call, const char *the_error);
} properties_settings_methods;

/** Offers Settings@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int properties_settings_expose(netron *net, const properties_settings_methods *methods, void *self,
	netron_exposed *out_settings) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int properties_settings_offer(netron *net, const properties_settings_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_settings) NETRON_MUST_USE;

int properties_settings_reset_reply(properties_settings_reset_call call);

int properties_settings_get_volume_reply(properties_settings_get_volume_call call, uint8_t volume);

int properties_settings_set_volume_reply(properties_settings_set_volume_call call);

int properties_settings_get_on_reply(properties_settings_get_on_call call, bool on);

int properties_settings_get_size_reply(
	properties_settings_get_size_call call, const properties_size *size);

int properties_settings_set_size_reply(properties_settings_set_size_call call);

int properties_settings_get_level_reply(
	properties_settings_get_level_call call, properties_level level);

int properties_settings_get_name_reply(properties_settings_get_name_call call, const char *name);

int properties_settings_set_name_reply(properties_settings_set_name_call call);

int properties_settings_get_note_reply(properties_settings_get_note_call call, const char *note);

int properties_settings_set_note_reply(properties_settings_set_note_call call);

int properties_settings_get_limit_reply(
	properties_settings_get_limit_call call, const double *limit);

int properties_settings_set_limit_reply(properties_settings_set_limit_call call);

int properties_settings_get_parent_reply(
	properties_settings_get_parent_call call, const properties_size *parent);

int properties_settings_set_parent_reply(properties_settings_set_parent_call call);

int properties_settings_get_tags_reply(properties_settings_get_tags_call call, netron_strings tags);

int properties_settings_set_tags_reply(properties_settings_set_tags_call call);

int properties_settings_get_labels_reply(
	properties_settings_get_labels_call call, properties_level_map labels);

int properties_settings_set_labels_reply(properties_settings_set_labels_call call);

int properties_settings_get_digest_reply(
	properties_settings_get_digest_call call, const uint8_t digest[4]);

int properties_settings_set_digest_reply(properties_settings_set_digest_call call);

int properties_settings_get_spare_reply(
	properties_settings_get_spare_call call, const uint8_t *spare);

int properties_settings_set_spare_reply(properties_settings_set_spare_call call);

int properties_settings_get_picture_reply(
	properties_settings_get_picture_call call, netron_bytes picture);

int properties_settings_set_picture_reply(properties_settings_set_picture_call call);

int properties_settings_get_extra_reply(
	properties_settings_get_extra_call call, const netron_value *extra);

int properties_settings_set_extra_reply(properties_settings_set_extra_call call);

int properties_settings_get_user_reply(properties_settings_get_user_call call, const char *user_);

int properties_settings_set_user_reply(properties_settings_set_user_call call);

int properties_settings_get_int_reply(properties_settings_get_int_call call, int32_t int_);

int properties_settings_set_int_reply(properties_settings_set_int_call call);

int properties_settings_get_settings_reply(
	properties_settings_get_settings_call call, uint16_t settings);

int properties_settings_set_settings_reply(properties_settings_set_settings_call call);

int properties_settings_get_the_error_reply(
	properties_settings_get_the_error_call call, const char *the_error);

int properties_settings_set_the_error_reply(properties_settings_set_the_error_call call);

/** Tells every peer that listens the new value. */
int properties_settings_emit_size_changed(netron_exposed settings_, const properties_size *size);

/** Tells every peer that listens the new value. */
int properties_settings_emit_level_changed(netron_exposed settings_, properties_level level);

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct properties_child_reset_call {
	netron_task task;
} properties_child_reset_call;
typedef struct properties_child_get_volume_call {
	netron_task task;
} properties_child_get_volume_call;
typedef struct properties_child_set_volume_call {
	netron_task task;
} properties_child_set_volume_call;
typedef struct properties_child_get_on_call {
	netron_task task;
} properties_child_get_on_call;
typedef struct properties_child_get_size_call {
	netron_task task;
} properties_child_get_size_call;
typedef struct properties_child_set_size_call {
	netron_task task;
} properties_child_set_size_call;
typedef struct properties_child_get_level_call {
	netron_task task;
} properties_child_get_level_call;
typedef struct properties_child_get_name_call {
	netron_task task;
} properties_child_get_name_call;
typedef struct properties_child_set_name_call {
	netron_task task;
} properties_child_set_name_call;
typedef struct properties_child_get_note_call {
	netron_task task;
} properties_child_get_note_call;
typedef struct properties_child_set_note_call {
	netron_task task;
} properties_child_set_note_call;
typedef struct properties_child_get_limit_call {
	netron_task task;
} properties_child_get_limit_call;
typedef struct properties_child_set_limit_call {
	netron_task task;
} properties_child_set_limit_call;
typedef struct properties_child_get_parent_call {
	netron_task task;
} properties_child_get_parent_call;
typedef struct properties_child_set_parent_call {
	netron_task task;
} properties_child_set_parent_call;
typedef struct properties_child_get_tags_call {
	netron_task task;
} properties_child_get_tags_call;
typedef struct properties_child_set_tags_call {
	netron_task task;
} properties_child_set_tags_call;
typedef struct properties_child_get_labels_call {
	netron_task task;
} properties_child_get_labels_call;
typedef struct properties_child_set_labels_call {
	netron_task task;
} properties_child_set_labels_call;
typedef struct properties_child_get_digest_call {
	netron_task task;
} properties_child_get_digest_call;
typedef struct properties_child_set_digest_call {
	netron_task task;
} properties_child_set_digest_call;
typedef struct properties_child_get_spare_call {
	netron_task task;
} properties_child_get_spare_call;
typedef struct properties_child_set_spare_call {
	netron_task task;
} properties_child_set_spare_call;
typedef struct properties_child_get_picture_call {
	netron_task task;
} properties_child_get_picture_call;
typedef struct properties_child_set_picture_call {
	netron_task task;
} properties_child_set_picture_call;
typedef struct properties_child_get_extra_call {
	netron_task task;
} properties_child_get_extra_call;
typedef struct properties_child_set_extra_call {
	netron_task task;
} properties_child_set_extra_call;
typedef struct properties_child_get_user_call {
	netron_task task;
} properties_child_get_user_call;
typedef struct properties_child_set_user_call {
	netron_task task;
} properties_child_set_user_call;
typedef struct properties_child_get_int_call {
	netron_task task;
} properties_child_get_int_call;
typedef struct properties_child_set_int_call {
	netron_task task;
} properties_child_set_int_call;
typedef struct properties_child_get_settings_call {
	netron_task task;
} properties_child_get_settings_call;
typedef struct properties_child_set_settings_call {
	netron_task task;
} properties_child_set_settings_call;
typedef struct properties_child_get_the_error_call {
	netron_task task;
} properties_child_get_the_error_call;
typedef struct properties_child_set_the_error_call {
	netron_task task;
} properties_child_set_the_error_call;
typedef struct properties_child_get_own_call {
	netron_task task;
} properties_child_get_own_call;
typedef struct properties_child_set_own_call {
	netron_task task;
} properties_child_set_own_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct properties_child_methods {
	/** Is none. */
	int (*reset)(void *self, properties_child_reset_call call);

	/** How loud it is. */
	int (*get_volume)(void *self, properties_child_get_volume_call call);

	/** How loud it is. */
	int (*set_volume)(void *self, properties_child_set_volume_call call, uint8_t volume);

	/** Whether it is on. */
	int (*get_on)(void *self, properties_child_get_on_call call);

	/** How large it is. */
	int (*get_size)(void *self, properties_child_get_size_call call);

	/** How large it is. */
	int (*set_size)(
		void *self, properties_child_set_size_call call, const properties_size *size);

	int (*get_level)(void *self, properties_child_get_level_call call);

	/** Deprecated: use size */
	int (*get_name)(void *self, properties_child_get_name_call call);

	/** Deprecated: use size */
	int (*set_name)(void *self, properties_child_set_name_call call, const char *name);

	int (*get_note)(void *self, properties_child_get_note_call call);

	int (*set_note)(void *self, properties_child_set_note_call call, const char *note);

	int (*get_limit)(void *self, properties_child_get_limit_call call);

	int (*set_limit)(void *self, properties_child_set_limit_call call, const double *limit);

	int (*get_parent)(void *self, properties_child_get_parent_call call);

	int (*set_parent)(
		void *self, properties_child_set_parent_call call, const properties_size *parent);

	int (*get_tags)(void *self, properties_child_get_tags_call call);

	int (*set_tags)(void *self, properties_child_set_tags_call call, netron_strings tags);

	int (*get_labels)(void *self, properties_child_get_labels_call call);

	int (*set_labels)(
		void *self, properties_child_set_labels_call call, properties_level_map labels);

	int (*get_digest)(void *self, properties_child_get_digest_call call);

	int (*set_digest)(
		void *self, properties_child_set_digest_call call, const uint8_t digest[4]);

	int (*get_spare)(void *self, properties_child_get_spare_call call);

	int (*set_spare)(void *self, properties_child_set_spare_call call, const uint8_t *spare);

	int (*get_picture)(void *self, properties_child_get_picture_call call);

	int (*set_picture)(
		void *self, properties_child_set_picture_call call, netron_bytes picture);

	int (*get_extra)(void *self, properties_child_get_extra_call call);

	int (*set_extra)(
		void *self, properties_child_set_extra_call call, const netron_value *extra);

	int (*get_user)(void *self, properties_child_get_user_call call);

	int (*set_user)(void *self, properties_child_set_user_call call, const char *user_);

	int (*get_int)(void *self, properties_child_get_int_call call);

	int (*set_int)(void *self, properties_child_set_int_call call, int32_t int_);

	int (*get_settings)(void *self, properties_child_get_settings_call call);

	int (*set_settings)(void *self, properties_child_set_settings_call call, uint16_t settings);

	int (*get_the_error)(void *self, properties_child_get_the_error_call call);

	int (*set_the_error)(
		void *self, properties_child_set_the_error_call call, const char *the_error);

	int (*get_own)(void *self, properties_child_get_own_call call);

	int (*set_own)(void *self, properties_child_set_own_call call, netron_uuid own);
} properties_child_methods;

/** Offers Child@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int properties_child_expose(netron *net, const properties_child_methods *methods, void *self,
	netron_exposed *out_child) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int properties_child_offer(netron *net, const properties_child_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_child) NETRON_MUST_USE;

int properties_child_reset_reply(properties_child_reset_call call);

int properties_child_get_volume_reply(properties_child_get_volume_call call, uint8_t volume);

int properties_child_set_volume_reply(properties_child_set_volume_call call);

int properties_child_get_on_reply(properties_child_get_on_call call, bool on);

int properties_child_get_size_reply(
	properties_child_get_size_call call, const properties_size *size);

int properties_child_set_size_reply(properties_child_set_size_call call);

int properties_child_get_level_reply(properties_child_get_level_call call, properties_level level);

int properties_child_get_name_reply(properties_child_get_name_call call, const char *name);

int properties_child_set_name_reply(properties_child_set_name_call call);

int properties_child_get_note_reply(properties_child_get_note_call call, const char *note);

int properties_child_set_note_reply(properties_child_set_note_call call);

int properties_child_get_limit_reply(properties_child_get_limit_call call, const double *limit);

int properties_child_set_limit_reply(properties_child_set_limit_call call);

int properties_child_get_parent_reply(
	properties_child_get_parent_call call, const properties_size *parent);

int properties_child_set_parent_reply(properties_child_set_parent_call call);

int properties_child_get_tags_reply(properties_child_get_tags_call call, netron_strings tags);

int properties_child_set_tags_reply(properties_child_set_tags_call call);

int properties_child_get_labels_reply(
	properties_child_get_labels_call call, properties_level_map labels);

int properties_child_set_labels_reply(properties_child_set_labels_call call);

int properties_child_get_digest_reply(
	properties_child_get_digest_call call, const uint8_t digest[4]);

int properties_child_set_digest_reply(properties_child_set_digest_call call);

int properties_child_get_spare_reply(properties_child_get_spare_call call, const uint8_t *spare);

int properties_child_set_spare_reply(properties_child_set_spare_call call);

int properties_child_get_picture_reply(
	properties_child_get_picture_call call, netron_bytes picture);

int properties_child_set_picture_reply(properties_child_set_picture_call call);

int properties_child_get_extra_reply(
	properties_child_get_extra_call call, const netron_value *extra);

int properties_child_set_extra_reply(properties_child_set_extra_call call);

int properties_child_get_user_reply(properties_child_get_user_call call, const char *user_);

int properties_child_set_user_reply(properties_child_set_user_call call);

int properties_child_get_int_reply(properties_child_get_int_call call, int32_t int_);

int properties_child_set_int_reply(properties_child_set_int_call call);

int properties_child_get_settings_reply(properties_child_get_settings_call call, uint16_t settings);

int properties_child_set_settings_reply(properties_child_set_settings_call call);

int properties_child_get_the_error_reply(
	properties_child_get_the_error_call call, const char *the_error);

int properties_child_set_the_error_reply(properties_child_set_the_error_call call);

int properties_child_get_own_reply(properties_child_get_own_call call, netron_uuid own);

int properties_child_set_own_reply(properties_child_set_own_call call);

/** Tells every peer that listens the new value. */
int properties_child_emit_size_changed(netron_exposed child, const properties_size *size);

/** Tells every peer that listens the new value. */
int properties_child_emit_level_changed(netron_exposed child, properties_level level);

/** Tells every peer that listens the new value. */
int properties_child_emit_own_changed(netron_exposed child, netron_uuid own);

#ifdef __cplusplus
}
#endif
#endif
