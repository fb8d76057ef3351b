/* params_client.netron.c - calling Params@1.0.0 of params.nsvc.
 * Written by netronc 0.1.0. Change params.nsvc instead. */
#include "params_client.netron.h"

#include <netron/schema.h>

/* ---- Params@1.0.0 ---- */

params_params params_params_at(netron_peer peer)
{
	return (params_params){ .peer = peer };
}

params_params params_params_of(netron_reference reference)
{
	params_params nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int params_params_release(const params_params *params)
{
	netron_reference nt_reference = { params->peer.net, params->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- plain(a: f64, b: string, c: bytes, d: Color, e: User, f: Either, g: string[], h: User[],
 * i: map<string, string>, j: uuid) ---- */

static void netronc_done_params_params_plain(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((params_params_plain_done *)done)(error, user);
}

netron_task params_params_plain(const params_params *params, double a, const char *b,
	netron_bytes c, params_color d, const params_user *e, const params_either *f,
	netron_strings g, params_user_list h, netron_string_map i, netron_uuid j,
	params_params_plain_done *done, void *user)
{
	params_params_plain_args args = {
		.a = a,
		.b = b,
		.c = c,
		.d = d,
		.e = *e,
		.f = *f,
		.g = g,
		.h = h,
		.i = i,
		.j = j,
	};

	return netron_invoke(params->peer, &netronc_service_params_params.methods[0], &args,
		&params->options, netronc_done_params_params_plain, (netron_function *)done, user);
}

int params_params_plain_sync(const params_params *params, double a, const char *b, netron_bytes c,
	params_color d, const params_user *e, const params_either *f, netron_strings g,
	params_user_list h, netron_string_map i, netron_uuid j, netron_error **out_error)
{
	params_params_plain_args args = {
		.a = a,
		.b = b,
		.c = c,
		.d = d,
		.e = *e,
		.f = *f,
		.g = g,
		.h = h,
		.i = i,
		.j = j,
	};

	return netron_invoke_sync_plain(params->peer, &netronc_service_params_params.methods[0],
		&args, &params->options, NULL, out_error);
}

/* ---- optional(a: f64?, b: string?, c: bytes?, d: Color?, e: User?, f: Either?, g: string[]?,
 * h: User[]?, i: map<string, string>?, j: uuid?) ---- */

static void netronc_done_params_params_optional(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((params_params_optional_done *)done)(error, user);
}

netron_task params_params_optional(const params_params *params, const double *a, const char *b,
	const netron_bytes *c, const params_color *d, const params_user *e, const params_either *f,
	const netron_strings *g, const params_user_list *h, const netron_string_map *i,
	const netron_uuid *j, params_params_optional_done *done, void *user)
{
	params_params_optional_args args = {
		.has_a = a != NULL,
		.a = a ? *a : 0,
		.b = b,
		.has_c = c != NULL,
		.c = c ? *c : (netron_bytes){ 0 },
		.has_d = d != NULL,
		.d = d ? *d : (params_color)0,
		.e = e,
		.f = f,
		.has_g = g != NULL,
		.g = g ? *g : (netron_strings){ 0 },
		.has_h = h != NULL,
		.h = h ? *h : (params_user_list){ 0 },
		.has_i = i != NULL,
		.i = i ? *i : (netron_string_map){ 0 },
		.has_j = j != NULL,
		.j = j ? *j : (netron_uuid){ { 0 } },
	};

	return netron_invoke(params->peer, &netronc_service_params_params.methods[1], &args,
		&params->options, netronc_done_params_params_optional, (netron_function *)done,
		user);
}

int params_params_optional_sync(const params_params *params, const double *a, const char *b,
	const netron_bytes *c, const params_color *d, const params_user *e, const params_either *f,
	const netron_strings *g, const params_user_list *h, const netron_string_map *i,
	const netron_uuid *j, netron_error **out_error)
{
	params_params_optional_args args = {
		.has_a = a != NULL,
		.a = a ? *a : 0,
		.b = b,
		.has_c = c != NULL,
		.c = c ? *c : (netron_bytes){ 0 },
		.has_d = d != NULL,
		.d = d ? *d : (params_color)0,
		.e = e,
		.f = f,
		.has_g = g != NULL,
		.g = g ? *g : (netron_strings){ 0 },
		.has_h = h != NULL,
		.h = h ? *h : (params_user_list){ 0 },
		.has_i = i != NULL,
		.i = i ? *i : (netron_string_map){ 0 },
		.has_j = j != NULL,
		.j = j ? *j : (netron_uuid){ { 0 } },
	};

	return netron_invoke_sync_plain(params->peer, &netronc_service_params_params.methods[1],
		&args, &params->options, NULL, out_error);
}

/* ---- names(self: i32, call: i32, task: i32, done: i32, user: i32, error: i32, params: i32,
 * int: i32) -> User ---- */

static void netronc_done_params_params_names(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((params_params_names_done *)done)(error, result, user);
}

netron_task params_params_names(const params_params *params, int32_t self_, int32_t call_,
	int32_t task_, int32_t done_, int32_t user_, int32_t error_, int32_t params_, int32_t int_,
	params_params_names_done *done, void *user)
{
	params_params_names_args args = {
		.self_ = self_,
		.call_ = call_,
		.task_ = task_,
		.done_ = done_,
		.user_ = user_,
		.error_ = error_,
		.params_ = params_,
		.int_ = int_,
	};

	return netron_invoke(params->peer, &netronc_service_params_params.methods[2], &args,
		&params->options, netronc_done_params_params_names, (netron_function *)done, user);
}

int params_params_names_sync(const params_params *params, int32_t self_, int32_t call_,
	int32_t task_, int32_t done_, int32_t user_, int32_t error_, int32_t params_, int32_t int_,
	params_user **out_user, netron_error **out_error)
{
	params_params_names_args args = {
		.self_ = self_,
		.call_ = call_,
		.task_ = task_,
		.done_ = done_,
		.user_ = user_,
		.error_ = error_,
		.params_ = params_,
		.int_ = int_,
	};

	return netron_invoke_sync(params->peer, &netronc_service_params_params.methods[2], &args,
		&params->options, (void **)out_user, out_error);
}

/* ---- rest(first: i32, others: User...) -> u32 ---- */

static void netronc_done_params_params_rest(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((params_params_rest_done *)done)(error, result ? *(const uint32_t *)result : 0, user);
}

netron_task params_params_rest(const params_params *params, int32_t first, params_user_list others,
	params_params_rest_done *done, void *user)
{
	params_params_rest_args args = {
		.first = first,
		.others = others,
	};

	return netron_invoke(params->peer, &netronc_service_params_params.methods[3], &args,
		&params->options, netronc_done_params_params_rest, (netron_function *)done, user);
}

int params_params_rest_sync(const params_params *params, int32_t first, params_user_list others,
	uint32_t *out_result, netron_error **out_error)
{
	params_params_rest_args args = {
		.first = first,
		.others = others,
	};

	return netron_invoke_sync_plain(params->peer, &netronc_service_params_params.methods[3],
		&args, &params->options, out_result, out_error);
}

/* ---- oneway tell(b: User, a: f64?) ---- */

int params_params_tell(const params_params *params, const params_user *b, const double *a)
{
	params_params_tell_args args = {
		.b = *b,
		.has_a = a != NULL,
		.a = a ? *a : 0,
	};

	return netron_invoke_oneway(
		params->peer, &netronc_service_params_params.methods[4], &args, &params->options);
}
