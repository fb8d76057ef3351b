/* properties_server.netron.c - implementing Settings@1.0.0, Child@1.0.0 of properties.nsvc.
 * Written by netronc 0.1.0. Change properties.nsvc instead. */
#include "properties_server.netron.h"

#include <netron/schema.h>

/* ---- Settings@1.0.0 ---- */

static int netronc_call_properties_settings_reset(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;

	(void)args;
	return m->reset(self, (properties_settings_reset_call){ task });
}

int properties_settings_reset_reply(properties_settings_reset_call call)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[0], NULL);
}

static int netronc_call_properties_settings_get_volume(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;

	(void)args;
	return m->get_volume(self, (properties_settings_get_volume_call){ task });
}

int properties_settings_get_volume_reply(properties_settings_get_volume_call call, uint8_t volume)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[1], &volume);
}

static int netronc_call_properties_settings_set_volume(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;
	const properties_settings_set_volume_args *a = args;

	return m->set_volume(self, (properties_settings_set_volume_call){ task }, a->volume);
}

int properties_settings_set_volume_reply(properties_settings_set_volume_call call)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[2], NULL);
}

static int netronc_call_properties_settings_get_on(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;

	(void)args;
	return m->get_on(self, (properties_settings_get_on_call){ task });
}

int properties_settings_get_on_reply(properties_settings_get_on_call call, bool on)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[3], &on);
}

static int netronc_call_properties_settings_get_size(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;

	(void)args;
	return m->get_size(self, (properties_settings_get_size_call){ task });
}

int properties_settings_get_size_reply(
	properties_settings_get_size_call call, const properties_size *size)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[4], size);
}

static int netronc_call_properties_settings_set_size(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;
	const properties_settings_set_size_args *a = args;

	return m->set_size(self, (properties_settings_set_size_call){ task }, &a->size);
}

int properties_settings_set_size_reply(properties_settings_set_size_call call)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[5], NULL);
}

static int netronc_call_properties_settings_get_level(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;

	(void)args;
	return m->get_level(self, (properties_settings_get_level_call){ task });
}

int properties_settings_get_level_reply(
	properties_settings_get_level_call call, properties_level level)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[6], &level);
}

static int netronc_call_properties_settings_get_name(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;

	(void)args;
	return m->get_name(self, (properties_settings_get_name_call){ task });
}

int properties_settings_get_name_reply(properties_settings_get_name_call call, const char *name)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[7], &name);
}

static int netronc_call_properties_settings_set_name(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;
	const properties_settings_set_name_args *a = args;

	return m->set_name(self, (properties_settings_set_name_call){ task }, a->name);
}

int properties_settings_set_name_reply(properties_settings_set_name_call call)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[8], NULL);
}

static int netronc_call_properties_settings_get_note(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;

	(void)args;
	return m->get_note(self, (properties_settings_get_note_call){ task });
}

int properties_settings_get_note_reply(properties_settings_get_note_call call, const char *note)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[9], &note);
}

static int netronc_call_properties_settings_set_note(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;
	const properties_settings_set_note_args *a = args;

	return m->set_note(self, (properties_settings_set_note_call){ task }, a->note);
}

int properties_settings_set_note_reply(properties_settings_set_note_call call)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[10], NULL);
}

static int netronc_call_properties_settings_get_limit(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;

	(void)args;
	return m->get_limit(self, (properties_settings_get_limit_call){ task });
}

int properties_settings_get_limit_reply(
	properties_settings_get_limit_call call, const double *limit)
{
	properties_f64_optional nt_value = {
		.has_value = limit != NULL,
		.value = limit ? *limit : 0,
	};

	return netron_reply(call.task, &netronc_service_properties_settings.methods[11], &nt_value);
}

static int netronc_call_properties_settings_set_limit(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;
	const properties_settings_set_limit_args *a = args;

	return m->set_limit(self, (properties_settings_set_limit_call){ task },
		a->has_limit ? &a->limit : NULL);
}

int properties_settings_set_limit_reply(properties_settings_set_limit_call call)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[12], NULL);
}

static int netronc_call_properties_settings_get_parent(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;

	(void)args;
	return m->get_parent(self, (properties_settings_get_parent_call){ task });
}

int properties_settings_get_parent_reply(
	properties_settings_get_parent_call call, const properties_size *parent)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[13], &parent);
}

static int netronc_call_properties_settings_set_parent(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;
	const properties_settings_set_parent_args *a = args;

	return m->set_parent(self, (properties_settings_set_parent_call){ task }, a->parent);
}

int properties_settings_set_parent_reply(properties_settings_set_parent_call call)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[14], NULL);
}

static int netronc_call_properties_settings_get_tags(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;

	(void)args;
	return m->get_tags(self, (properties_settings_get_tags_call){ task });
}

int properties_settings_get_tags_reply(properties_settings_get_tags_call call, netron_strings tags)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[15], &tags);
}

static int netronc_call_properties_settings_set_tags(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;
	const properties_settings_set_tags_args *a = args;

	return m->set_tags(self, (properties_settings_set_tags_call){ task }, a->tags);
}

int properties_settings_set_tags_reply(properties_settings_set_tags_call call)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[16], NULL);
}

static int netronc_call_properties_settings_get_labels(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;

	(void)args;
	return m->get_labels(self, (properties_settings_get_labels_call){ task });
}

int properties_settings_get_labels_reply(
	properties_settings_get_labels_call call, properties_level_map labels)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[17], &labels);
}

static int netronc_call_properties_settings_set_labels(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;
	const properties_settings_set_labels_args *a = args;

	return m->set_labels(self, (properties_settings_set_labels_call){ task }, a->labels);
}

int properties_settings_set_labels_reply(properties_settings_set_labels_call call)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[18], NULL);
}

static int netronc_call_properties_settings_get_digest(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;

	(void)args;
	return m->get_digest(self, (properties_settings_get_digest_call){ task });
}

int properties_settings_get_digest_reply(
	properties_settings_get_digest_call call, const uint8_t digest[4])
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[19], digest);
}

static int netronc_call_properties_settings_set_digest(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;
	const properties_settings_set_digest_args *a = args;

	return m->set_digest(self, (properties_settings_set_digest_call){ task }, a->digest);
}

int properties_settings_set_digest_reply(properties_settings_set_digest_call call)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[20], NULL);
}

static int netronc_call_properties_settings_get_spare(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;

	(void)args;
	return m->get_spare(self, (properties_settings_get_spare_call){ task });
}

int properties_settings_get_spare_reply(
	properties_settings_get_spare_call call, const uint8_t *spare)
{
	const void *nt_items = spare;

	return netron_reply(call.task, &netronc_service_properties_settings.methods[21], &nt_items);
}

static int netronc_call_properties_settings_set_spare(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;
	const properties_settings_set_spare_args *a = args;

	return m->set_spare(
		self, (properties_settings_set_spare_call){ task }, a->has_spare ? a->spare : NULL);
}

int properties_settings_set_spare_reply(properties_settings_set_spare_call call)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[22], NULL);
}

static int netronc_call_properties_settings_get_picture(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;

	(void)args;
	return m->get_picture(self, (properties_settings_get_picture_call){ task });
}

int properties_settings_get_picture_reply(
	properties_settings_get_picture_call call, netron_bytes picture)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[23], &picture);
}

static int netronc_call_properties_settings_set_picture(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;
	const properties_settings_set_picture_args *a = args;

	return m->set_picture(self, (properties_settings_set_picture_call){ task }, a->picture);
}

int properties_settings_set_picture_reply(properties_settings_set_picture_call call)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[24], NULL);
}

static int netronc_call_properties_settings_get_extra(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;

	(void)args;
	return m->get_extra(self, (properties_settings_get_extra_call){ task });
}

int properties_settings_get_extra_reply(
	properties_settings_get_extra_call call, const netron_value *extra)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[25], &extra);
}

static int netronc_call_properties_settings_set_extra(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;
	const properties_settings_set_extra_args *a = args;

	return m->set_extra(self, (properties_settings_set_extra_call){ task }, a->extra);
}

int properties_settings_set_extra_reply(properties_settings_set_extra_call call)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[26], NULL);
}

static int netronc_call_properties_settings_get_user(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;

	(void)args;
	return m->get_user(self, (properties_settings_get_user_call){ task });
}

int properties_settings_get_user_reply(properties_settings_get_user_call call, const char *user_)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[27], &user_);
}

static int netronc_call_properties_settings_set_user(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;
	const properties_settings_set_user_args *a = args;

	return m->set_user(self, (properties_settings_set_user_call){ task }, a->user_);
}

int properties_settings_set_user_reply(properties_settings_set_user_call call)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[28], NULL);
}

static int netronc_call_properties_settings_get_int(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;

	(void)args;
	return m->get_int(self, (properties_settings_get_int_call){ task });
}

int properties_settings_get_int_reply(properties_settings_get_int_call call, int32_t int_)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[29], &int_);
}

static int netronc_call_properties_settings_set_int(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;
	const properties_settings_set_int_args *a = args;

	return m->set_int(self, (properties_settings_set_int_call){ task }, a->int_);
}

int properties_settings_set_int_reply(properties_settings_set_int_call call)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[30], NULL);
}

static int netronc_call_properties_settings_get_settings(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;

	(void)args;
	return m->get_settings(self, (properties_settings_get_settings_call){ task });
}

int properties_settings_get_settings_reply(
	properties_settings_get_settings_call call, uint16_t settings)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[31], &settings);
}

static int netronc_call_properties_settings_set_settings(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;
	const properties_settings_set_settings_args *a = args;

	return m->set_settings(self, (properties_settings_set_settings_call){ task }, a->settings);
}

int properties_settings_set_settings_reply(properties_settings_set_settings_call call)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[32], NULL);
}

static int netronc_call_properties_settings_get_the_error(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;

	(void)args;
	return m->get_the_error(self, (properties_settings_get_the_error_call){ task });
}

int properties_settings_get_the_error_reply(
	properties_settings_get_the_error_call call, const char *the_error)
{
	return netron_reply(
		call.task, &netronc_service_properties_settings.methods[33], &the_error);
}

static int netronc_call_properties_settings_set_the_error(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_settings_methods *m = methods;
	const properties_settings_set_the_error_args *a = args;

	return m->set_the_error(
		self, (properties_settings_set_the_error_call){ task }, a->the_error);
}

int properties_settings_set_the_error_reply(properties_settings_set_the_error_call call)
{
	return netron_reply(call.task, &netronc_service_properties_settings.methods[34], NULL);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_properties_settings[] = {
	{ netronc_call_properties_settings_reset, offsetof(properties_settings_methods, reset) },
	{ netronc_call_properties_settings_get_volume, offsetof(properties_settings_methods, get_volume) },
	{ netronc_call_properties_settings_set_volume, offsetof(properties_settings_methods, set_volume) },
	{ netronc_call_properties_settings_get_on, offsetof(properties_settings_methods, get_on) },
	{ netronc_call_properties_settings_get_size, offsetof(properties_settings_methods, get_size) },
	{ netronc_call_properties_settings_set_size, offsetof(properties_settings_methods, set_size) },
	{ netronc_call_properties_settings_get_level, offsetof(properties_settings_methods, get_level) },
	{ netronc_call_properties_settings_get_name, offsetof(properties_settings_methods, get_name) },
	{ netronc_call_properties_settings_set_name, offsetof(properties_settings_methods, set_name) },
	{ netronc_call_properties_settings_get_note, offsetof(properties_settings_methods, get_note) },
	{ netronc_call_properties_settings_set_note, offsetof(properties_settings_methods, set_note) },
	{ netronc_call_properties_settings_get_limit, offsetof(properties_settings_methods, get_limit) },
	{ netronc_call_properties_settings_set_limit, offsetof(properties_settings_methods, set_limit) },
	{ netronc_call_properties_settings_get_parent, offsetof(properties_settings_methods, get_parent) },
	{ netronc_call_properties_settings_set_parent, offsetof(properties_settings_methods, set_parent) },
	{ netronc_call_properties_settings_get_tags, offsetof(properties_settings_methods, get_tags) },
	{ netronc_call_properties_settings_set_tags, offsetof(properties_settings_methods, set_tags) },
	{ netronc_call_properties_settings_get_labels, offsetof(properties_settings_methods, get_labels) },
	{ netronc_call_properties_settings_set_labels, offsetof(properties_settings_methods, set_labels) },
	{ netronc_call_properties_settings_get_digest, offsetof(properties_settings_methods, get_digest) },
	{ netronc_call_properties_settings_set_digest, offsetof(properties_settings_methods, set_digest) },
	{ netronc_call_properties_settings_get_spare, offsetof(properties_settings_methods, get_spare) },
	{ netronc_call_properties_settings_set_spare, offsetof(properties_settings_methods, set_spare) },
	{ netronc_call_properties_settings_get_picture, offsetof(properties_settings_methods, get_picture) },
	{ netronc_call_properties_settings_set_picture, offsetof(properties_settings_methods, set_picture) },
	{ netronc_call_properties_settings_get_extra, offsetof(properties_settings_methods, get_extra) },
	{ netronc_call_properties_settings_set_extra, offsetof(properties_settings_methods, set_extra) },
	{ netronc_call_properties_settings_get_user, offsetof(properties_settings_methods, get_user) },
	{ netronc_call_properties_settings_set_user, offsetof(properties_settings_methods, set_user) },
	{ netronc_call_properties_settings_get_int, offsetof(properties_settings_methods, get_int) },
	{ netronc_call_properties_settings_set_int, offsetof(properties_settings_methods, set_int) },
	{ netronc_call_properties_settings_get_settings, offsetof(properties_settings_methods, get_settings) },
	{ netronc_call_properties_settings_set_settings, offsetof(properties_settings_methods, set_settings) },
	{ netronc_call_properties_settings_get_the_error, offsetof(properties_settings_methods, get_the_error) },
	{ netronc_call_properties_settings_set_the_error, offsetof(properties_settings_methods, set_the_error) },
};
/* clang-format on */

int properties_settings_expose(netron *net, const properties_settings_methods *methods, void *self,
	netron_exposed *out_settings)
{
	return netron_expose(net, &netronc_service_properties_settings,
		netronc_skeletons_properties_settings, methods, self, out_settings);
}

int properties_settings_offer(netron *net, const properties_settings_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_settings)
{
	return netron_offer(net, &netronc_service_properties_settings,
		netronc_skeletons_properties_settings, methods, self, released, out_settings);
}

int properties_settings_emit_size_changed(netron_exposed settings_, const properties_size *size)
{
	properties_settings_size_changed_args args = {
		.size = *size,
	};

	return netron_emit(settings_, &netronc_service_properties_settings.events[0], &args);
}

int properties_settings_emit_level_changed(netron_exposed settings_, properties_level level)
{
	properties_settings_level_changed_args args = {
		.level = level,
	};

	return netron_emit(settings_, &netronc_service_properties_settings.events[1], &args);
}

/* ---- Child@1.0.0 ---- */

static int netronc_call_properties_child_reset(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->reset(self, (properties_child_reset_call){ task });
}

int properties_child_reset_reply(properties_child_reset_call call)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[0], NULL);
}

static int netronc_call_properties_child_get_volume(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->get_volume(self, (properties_child_get_volume_call){ task });
}

int properties_child_get_volume_reply(properties_child_get_volume_call call, uint8_t volume)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[1], &volume);
}

static int netronc_call_properties_child_set_volume(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;
	const properties_child_set_volume_args *a = args;

	return m->set_volume(self, (properties_child_set_volume_call){ task }, a->volume);
}

int properties_child_set_volume_reply(properties_child_set_volume_call call)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[2], NULL);
}

static int netronc_call_properties_child_get_on(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->get_on(self, (properties_child_get_on_call){ task });
}

int properties_child_get_on_reply(properties_child_get_on_call call, bool on)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[3], &on);
}

static int netronc_call_properties_child_get_size(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->get_size(self, (properties_child_get_size_call){ task });
}

int properties_child_get_size_reply(
	properties_child_get_size_call call, const properties_size *size)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[4], size);
}

static int netronc_call_properties_child_set_size(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;
	const properties_child_set_size_args *a = args;

	return m->set_size(self, (properties_child_set_size_call){ task }, &a->size);
}

int properties_child_set_size_reply(properties_child_set_size_call call)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[5], NULL);
}

static int netronc_call_properties_child_get_level(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->get_level(self, (properties_child_get_level_call){ task });
}

int properties_child_get_level_reply(properties_child_get_level_call call, properties_level level)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[6], &level);
}

static int netronc_call_properties_child_get_name(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->get_name(self, (properties_child_get_name_call){ task });
}

int properties_child_get_name_reply(properties_child_get_name_call call, const char *name)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[7], &name);
}

static int netronc_call_properties_child_set_name(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;
	const properties_child_set_name_args *a = args;

	return m->set_name(self, (properties_child_set_name_call){ task }, a->name);
}

int properties_child_set_name_reply(properties_child_set_name_call call)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[8], NULL);
}

static int netronc_call_properties_child_get_note(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->get_note(self, (properties_child_get_note_call){ task });
}

int properties_child_get_note_reply(properties_child_get_note_call call, const char *note)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[9], &note);
}

static int netronc_call_properties_child_set_note(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;
	const properties_child_set_note_args *a = args;

	return m->set_note(self, (properties_child_set_note_call){ task }, a->note);
}

int properties_child_set_note_reply(properties_child_set_note_call call)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[10], NULL);
}

static int netronc_call_properties_child_get_limit(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->get_limit(self, (properties_child_get_limit_call){ task });
}

int properties_child_get_limit_reply(properties_child_get_limit_call call, const double *limit)
{
	properties_f64_optional nt_value = {
		.has_value = limit != NULL,
		.value = limit ? *limit : 0,
	};

	return netron_reply(call.task, &netronc_service_properties_child.methods[11], &nt_value);
}

static int netronc_call_properties_child_set_limit(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;
	const properties_child_set_limit_args *a = args;

	return m->set_limit(
		self, (properties_child_set_limit_call){ task }, a->has_limit ? &a->limit : NULL);
}

int properties_child_set_limit_reply(properties_child_set_limit_call call)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[12], NULL);
}

static int netronc_call_properties_child_get_parent(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->get_parent(self, (properties_child_get_parent_call){ task });
}

int properties_child_get_parent_reply(
	properties_child_get_parent_call call, const properties_size *parent)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[13], &parent);
}

static int netronc_call_properties_child_set_parent(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;
	const properties_child_set_parent_args *a = args;

	return m->set_parent(self, (properties_child_set_parent_call){ task }, a->parent);
}

int properties_child_set_parent_reply(properties_child_set_parent_call call)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[14], NULL);
}

static int netronc_call_properties_child_get_tags(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->get_tags(self, (properties_child_get_tags_call){ task });
}

int properties_child_get_tags_reply(properties_child_get_tags_call call, netron_strings tags)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[15], &tags);
}

static int netronc_call_properties_child_set_tags(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;
	const properties_child_set_tags_args *a = args;

	return m->set_tags(self, (properties_child_set_tags_call){ task }, a->tags);
}

int properties_child_set_tags_reply(properties_child_set_tags_call call)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[16], NULL);
}

static int netronc_call_properties_child_get_labels(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->get_labels(self, (properties_child_get_labels_call){ task });
}

int properties_child_get_labels_reply(
	properties_child_get_labels_call call, properties_level_map labels)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[17], &labels);
}

static int netronc_call_properties_child_set_labels(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;
	const properties_child_set_labels_args *a = args;

	return m->set_labels(self, (properties_child_set_labels_call){ task }, a->labels);
}

int properties_child_set_labels_reply(properties_child_set_labels_call call)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[18], NULL);
}

static int netronc_call_properties_child_get_digest(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->get_digest(self, (properties_child_get_digest_call){ task });
}

int properties_child_get_digest_reply(
	properties_child_get_digest_call call, const uint8_t digest[4])
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[19], digest);
}

static int netronc_call_properties_child_set_digest(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;
	const properties_child_set_digest_args *a = args;

	return m->set_digest(self, (properties_child_set_digest_call){ task }, a->digest);
}

int properties_child_set_digest_reply(properties_child_set_digest_call call)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[20], NULL);
}

static int netronc_call_properties_child_get_spare(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->get_spare(self, (properties_child_get_spare_call){ task });
}

int properties_child_get_spare_reply(properties_child_get_spare_call call, const uint8_t *spare)
{
	const void *nt_items = spare;

	return netron_reply(call.task, &netronc_service_properties_child.methods[21], &nt_items);
}

static int netronc_call_properties_child_set_spare(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;
	const properties_child_set_spare_args *a = args;

	return m->set_spare(
		self, (properties_child_set_spare_call){ task }, a->has_spare ? a->spare : NULL);
}

int properties_child_set_spare_reply(properties_child_set_spare_call call)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[22], NULL);
}

static int netronc_call_properties_child_get_picture(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->get_picture(self, (properties_child_get_picture_call){ task });
}

int properties_child_get_picture_reply(properties_child_get_picture_call call, netron_bytes picture)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[23], &picture);
}

static int netronc_call_properties_child_set_picture(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;
	const properties_child_set_picture_args *a = args;

	return m->set_picture(self, (properties_child_set_picture_call){ task }, a->picture);
}

int properties_child_set_picture_reply(properties_child_set_picture_call call)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[24], NULL);
}

static int netronc_call_properties_child_get_extra(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->get_extra(self, (properties_child_get_extra_call){ task });
}

int properties_child_get_extra_reply(
	properties_child_get_extra_call call, const netron_value *extra)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[25], &extra);
}

static int netronc_call_properties_child_set_extra(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;
	const properties_child_set_extra_args *a = args;

	return m->set_extra(self, (properties_child_set_extra_call){ task }, a->extra);
}

int properties_child_set_extra_reply(properties_child_set_extra_call call)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[26], NULL);
}

static int netronc_call_properties_child_get_user(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->get_user(self, (properties_child_get_user_call){ task });
}

int properties_child_get_user_reply(properties_child_get_user_call call, const char *user_)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[27], &user_);
}

static int netronc_call_properties_child_set_user(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;
	const properties_child_set_user_args *a = args;

	return m->set_user(self, (properties_child_set_user_call){ task }, a->user_);
}

int properties_child_set_user_reply(properties_child_set_user_call call)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[28], NULL);
}

static int netronc_call_properties_child_get_int(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->get_int(self, (properties_child_get_int_call){ task });
}

int properties_child_get_int_reply(properties_child_get_int_call call, int32_t int_)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[29], &int_);
}

static int netronc_call_properties_child_set_int(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;
	const properties_child_set_int_args *a = args;

	return m->set_int(self, (properties_child_set_int_call){ task }, a->int_);
}

int properties_child_set_int_reply(properties_child_set_int_call call)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[30], NULL);
}

static int netronc_call_properties_child_get_settings(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->get_settings(self, (properties_child_get_settings_call){ task });
}

int properties_child_get_settings_reply(properties_child_get_settings_call call, uint16_t settings)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[31], &settings);
}

static int netronc_call_properties_child_set_settings(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;
	const properties_child_set_settings_args *a = args;

	return m->set_settings(self, (properties_child_set_settings_call){ task }, a->settings);
}

int properties_child_set_settings_reply(properties_child_set_settings_call call)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[32], NULL);
}

static int netronc_call_properties_child_get_the_error(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->get_the_error(self, (properties_child_get_the_error_call){ task });
}

int properties_child_get_the_error_reply(
	properties_child_get_the_error_call call, const char *the_error)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[33], &the_error);
}

static int netronc_call_properties_child_set_the_error(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;
	const properties_child_set_the_error_args *a = args;

	return m->set_the_error(self, (properties_child_set_the_error_call){ task }, a->the_error);
}

int properties_child_set_the_error_reply(properties_child_set_the_error_call call)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[34], NULL);
}

static int netronc_call_properties_child_get_own(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;

	(void)args;
	return m->get_own(self, (properties_child_get_own_call){ task });
}

int properties_child_get_own_reply(properties_child_get_own_call call, netron_uuid own)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[35], &own);
}

static int netronc_call_properties_child_set_own(
	netron_task task, const void *methods, void *self, const void *args)
{
	const properties_child_methods *m = methods;
	const properties_child_set_own_args *a = args;

	return m->set_own(self, (properties_child_set_own_call){ task }, a->own);
}

int properties_child_set_own_reply(properties_child_set_own_call call)
{
	return netron_reply(call.task, &netronc_service_properties_child.methods[36], NULL);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_properties_child[] = {
	{ netronc_call_properties_child_reset, offsetof(properties_child_methods, reset) },
	{ netronc_call_properties_child_get_volume, offsetof(properties_child_methods, get_volume) },
	{ netronc_call_properties_child_set_volume, offsetof(properties_child_methods, set_volume) },
	{ netronc_call_properties_child_get_on, offsetof(properties_child_methods, get_on) },
	{ netronc_call_properties_child_get_size, offsetof(properties_child_methods, get_size) },
	{ netronc_call_properties_child_set_size, offsetof(properties_child_methods, set_size) },
	{ netronc_call_properties_child_get_level, offsetof(properties_child_methods, get_level) },
	{ netronc_call_properties_child_get_name, offsetof(properties_child_methods, get_name) },
	{ netronc_call_properties_child_set_name, offsetof(properties_child_methods, set_name) },
	{ netronc_call_properties_child_get_note, offsetof(properties_child_methods, get_note) },
	{ netronc_call_properties_child_set_note, offsetof(properties_child_methods, set_note) },
	{ netronc_call_properties_child_get_limit, offsetof(properties_child_methods, get_limit) },
	{ netronc_call_properties_child_set_limit, offsetof(properties_child_methods, set_limit) },
	{ netronc_call_properties_child_get_parent, offsetof(properties_child_methods, get_parent) },
	{ netronc_call_properties_child_set_parent, offsetof(properties_child_methods, set_parent) },
	{ netronc_call_properties_child_get_tags, offsetof(properties_child_methods, get_tags) },
	{ netronc_call_properties_child_set_tags, offsetof(properties_child_methods, set_tags) },
	{ netronc_call_properties_child_get_labels, offsetof(properties_child_methods, get_labels) },
	{ netronc_call_properties_child_set_labels, offsetof(properties_child_methods, set_labels) },
	{ netronc_call_properties_child_get_digest, offsetof(properties_child_methods, get_digest) },
	{ netronc_call_properties_child_set_digest, offsetof(properties_child_methods, set_digest) },
	{ netronc_call_properties_child_get_spare, offsetof(properties_child_methods, get_spare) },
	{ netronc_call_properties_child_set_spare, offsetof(properties_child_methods, set_spare) },
	{ netronc_call_properties_child_get_picture, offsetof(properties_child_methods, get_picture) },
	{ netronc_call_properties_child_set_picture, offsetof(properties_child_methods, set_picture) },
	{ netronc_call_properties_child_get_extra, offsetof(properties_child_methods, get_extra) },
	{ netronc_call_properties_child_set_extra, offsetof(properties_child_methods, set_extra) },
	{ netronc_call_properties_child_get_user, offsetof(properties_child_methods, get_user) },
	{ netronc_call_properties_child_set_user, offsetof(properties_child_methods, set_user) },
	{ netronc_call_properties_child_get_int, offsetof(properties_child_methods, get_int) },
	{ netronc_call_properties_child_set_int, offsetof(properties_child_methods, set_int) },
	{ netronc_call_properties_child_get_settings, offsetof(properties_child_methods, get_settings) },
	{ netronc_call_properties_child_set_settings, offsetof(properties_child_methods, set_settings) },
	{ netronc_call_properties_child_get_the_error, offsetof(properties_child_methods, get_the_error) },
	{ netronc_call_properties_child_set_the_error, offsetof(properties_child_methods, set_the_error) },
	{ netronc_call_properties_child_get_own, offsetof(properties_child_methods, get_own) },
	{ netronc_call_properties_child_set_own, offsetof(properties_child_methods, set_own) },
};
/* clang-format on */

int properties_child_expose(
	netron *net, const properties_child_methods *methods, void *self, netron_exposed *out_child)
{
	return netron_expose(net, &netronc_service_properties_child,
		netronc_skeletons_properties_child, methods, self, out_child);
}

int properties_child_offer(netron *net, const properties_child_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_child)
{
	return netron_offer(net, &netronc_service_properties_child,
		netronc_skeletons_properties_child, methods, self, released, out_child);
}

int properties_child_emit_size_changed(netron_exposed child, const properties_size *size)
{
	properties_child_size_changed_args args = {
		.size = *size,
	};

	return netron_emit(child, &netronc_service_properties_child.events[0], &args);
}

int properties_child_emit_level_changed(netron_exposed child, properties_level level)
{
	properties_child_level_changed_args args = {
		.level = level,
	};

	return netron_emit(child, &netronc_service_properties_child.events[1], &args);
}

int properties_child_emit_own_changed(netron_exposed child, netron_uuid own)
{
	properties_child_own_changed_args args = {
		.own = own,
	};

	return netron_emit(child, &netronc_service_properties_child.events[2], &args);
}
