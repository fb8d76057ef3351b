/* results_server.netron.c - implementing Results@1.0.0 of results.nsvc.
 * Written by netronc 0.1.0. Change results.nsvc instead. */
#include "results_server.netron.h"

#include <netron/schema.h>

/* ---- Results@1.0.0 ---- */

static int netronc_call_results_results_nothing(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->nothing(self, (results_results_nothing_call){ task });
}

int results_results_nothing_reply(results_results_nothing_call call)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[0], NULL);
}

static int netronc_call_results_results_number(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->number(self, (results_results_number_call){ task });
}

int results_results_number_reply(results_results_number_call call, double result)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[1], &result);
}

static int netronc_call_results_results_flag(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->flag(self, (results_results_flag_call){ task });
}

int results_results_flag_reply(results_results_flag_call call, bool result)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[2], &result);
}

static int netronc_call_results_results_color(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->color(self, (results_results_color_call){ task });
}

int results_results_color_reply(results_results_color_call call, results_color color)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[3], &color);
}

static int netronc_call_results_results_access(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->access(self, (results_results_access_call){ task });
}

int results_results_access_reply(results_results_access_call call, results_access access)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[4], &access);
}

static int netronc_call_results_results_id(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->id(self, (results_results_id_call){ task });
}

int results_results_id_reply(results_results_id_call call, netron_uuid result)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[5], &result);
}

static int netronc_call_results_results_when(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->when(self, (results_results_when_call){ task });
}

int results_results_when_reply(results_results_when_call call, netron_time result)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[6], &result);
}

static int netronc_call_results_results_text(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->text(self, (results_results_text_call){ task });
}

int results_results_text_reply(results_results_text_call call, const char *result)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[7], &result);
}

static int netronc_call_results_results_blob(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->blob(self, (results_results_blob_call){ task });
}

int results_results_blob_reply(results_results_blob_call call, netron_bytes result)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[8], &result);
}

static int netronc_call_results_results_value(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->value(self, (results_results_value_call){ task });
}

int results_results_value_reply(results_results_value_call call, const netron_value *result)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[9], &result);
}

static int netronc_call_results_results_user(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->user(self, (results_results_user_call){ task });
}

int results_results_user_reply(results_results_user_call call, const results_user *user_)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[10], user_);
}

static int netronc_call_results_results_either(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->either(self, (results_results_either_call){ task });
}

int results_results_either_reply(results_results_either_call call, const results_either *either)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[11], either);
}

static int netronc_call_results_results_users(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->users(self, (results_results_users_call){ task });
}

int results_results_users_reply(results_results_users_call call, results_user_list result)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[12], &result);
}

static int netronc_call_results_results_texts(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->texts(self, (results_results_texts_call){ task });
}

int results_results_texts_reply(results_results_texts_call call, netron_strings result)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[13], &result);
}

static int netronc_call_results_results_labels(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->labels(self, (results_results_labels_call){ task });
}

int results_results_labels_reply(results_results_labels_call call, netron_string_map result)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[14], &result);
}

static int netronc_call_results_results_by_number(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->by_number(self, (results_results_by_number_call){ task });
}

int results_results_by_number_reply(
	results_results_by_number_call call, results_f64_by_u32_map result)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[15], &result);
}

static int netronc_call_results_results_distinct(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->distinct(self, (results_results_distinct_call){ task });
}

int results_results_distinct_reply(results_results_distinct_call call, netron_strings result)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[16], &result);
}

static int netronc_call_results_results_maybe_number(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->maybe_number(self, (results_results_maybe_number_call){ task });
}

int results_results_maybe_number_reply(results_results_maybe_number_call call, const double *result)
{
	results_f64_optional nt_value = {
		.has_value = result != NULL,
		.value = result ? *result : 0,
	};

	return netron_reply(call.task, &netronc_service_results_results.methods[17], &nt_value);
}

static int netronc_call_results_results_maybe_color(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->maybe_color(self, (results_results_maybe_color_call){ task });
}

int results_results_maybe_color_reply(
	results_results_maybe_color_call call, const results_color *color)
{
	results_color_optional nt_value = {
		.has_value = color != NULL,
		.value = color ? *color : (results_color)0,
	};

	return netron_reply(call.task, &netronc_service_results_results.methods[18], &nt_value);
}

static int netronc_call_results_results_maybe_id(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->maybe_id(self, (results_results_maybe_id_call){ task });
}

int results_results_maybe_id_reply(results_results_maybe_id_call call, const netron_uuid *result)
{
	results_uuid_optional nt_value = {
		.has_value = result != NULL,
		.value = result ? *result : (netron_uuid){ { 0 } },
	};

	return netron_reply(call.task, &netronc_service_results_results.methods[19], &nt_value);
}

static int netronc_call_results_results_maybe_text(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->maybe_text(self, (results_results_maybe_text_call){ task });
}

int results_results_maybe_text_reply(results_results_maybe_text_call call, const char *result)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[20], &result);
}

static int netronc_call_results_results_maybe_blob(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->maybe_blob(self, (results_results_maybe_blob_call){ task });
}

int results_results_maybe_blob_reply(
	results_results_maybe_blob_call call, const netron_bytes *result)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[21], &result);
}

static int netronc_call_results_results_maybe_user(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->maybe_user(self, (results_results_maybe_user_call){ task });
}

int results_results_maybe_user_reply(
	results_results_maybe_user_call call, const results_user *user_)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[22], &user_);
}

static int netronc_call_results_results_maybe_either(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->maybe_either(self, (results_results_maybe_either_call){ task });
}

int results_results_maybe_either_reply(
	results_results_maybe_either_call call, const results_either *either)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[23], &either);
}

static int netronc_call_results_results_maybe_users(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->maybe_users(self, (results_results_maybe_users_call){ task });
}

int results_results_maybe_users_reply(
	results_results_maybe_users_call call, const results_user_list *result)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[24], &result);
}

static int netronc_call_results_results_maybe_texts(
	netron_task task, const void *methods, void *self, const void *args)
{
	const results_results_methods *m = methods;

	(void)args;
	return m->maybe_texts(self, (results_results_maybe_texts_call){ task });
}

int results_results_maybe_texts_reply(
	results_results_maybe_texts_call call, const netron_strings *result)
{
	return netron_reply(call.task, &netronc_service_results_results.methods[25], &result);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_results_results[] = {
	{ netronc_call_results_results_nothing, offsetof(results_results_methods, nothing) },
	{ netronc_call_results_results_number, offsetof(results_results_methods, number) },
	{ netronc_call_results_results_flag, offsetof(results_results_methods, flag) },
	{ netronc_call_results_results_color, offsetof(results_results_methods, color) },
	{ netronc_call_results_results_access, offsetof(results_results_methods, access) },
	{ netronc_call_results_results_id, offsetof(results_results_methods, id) },
	{ netronc_call_results_results_when, offsetof(results_results_methods, when) },
	{ netronc_call_results_results_text, offsetof(results_results_methods, text) },
	{ netronc_call_results_results_blob, offsetof(results_results_methods, blob) },
	{ netronc_call_results_results_value, offsetof(results_results_methods, value) },
	{ netronc_call_results_results_user, offsetof(results_results_methods, user) },
	{ netronc_call_results_results_either, offsetof(results_results_methods, either) },
	{ netronc_call_results_results_users, offsetof(results_results_methods, users) },
	{ netronc_call_results_results_texts, offsetof(results_results_methods, texts) },
	{ netronc_call_results_results_labels, offsetof(results_results_methods, labels) },
	{ netronc_call_results_results_by_number, offsetof(results_results_methods, by_number) },
	{ netronc_call_results_results_distinct, offsetof(results_results_methods, distinct) },
	{ netronc_call_results_results_maybe_number, offsetof(results_results_methods, maybe_number) },
	{ netronc_call_results_results_maybe_color, offsetof(results_results_methods, maybe_color) },
	{ netronc_call_results_results_maybe_id, offsetof(results_results_methods, maybe_id) },
	{ netronc_call_results_results_maybe_text, offsetof(results_results_methods, maybe_text) },
	{ netronc_call_results_results_maybe_blob, offsetof(results_results_methods, maybe_blob) },
	{ netronc_call_results_results_maybe_user, offsetof(results_results_methods, maybe_user) },
	{ netronc_call_results_results_maybe_either, offsetof(results_results_methods, maybe_either) },
	{ netronc_call_results_results_maybe_users, offsetof(results_results_methods, maybe_users) },
	{ netronc_call_results_results_maybe_texts, offsetof(results_results_methods, maybe_texts) },
};
/* clang-format on */

int results_results_expose(netron *net, const results_results_methods *methods, void *self,
	netron_exposed *out_results)
{
	return netron_expose(net, &netronc_service_results_results,
		netronc_skeletons_results_results, methods, self, out_results);
}

int results_results_offer(netron *net, const results_results_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_results)
{
	return netron_offer(net, &netronc_service_results_results,
		netronc_skeletons_results_results, methods, self, released, out_results);
}
