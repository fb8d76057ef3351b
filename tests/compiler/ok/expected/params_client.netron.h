/* params_client.netron.h - calling Params@1.0.0 of params.nsvc.
 * Written by netronc 0.1.0. Change params.nsvc instead. */
#ifndef PARAMS_PARAMS_CLIENT_NETRON_H
#define PARAMS_PARAMS_CLIENT_NETRON_H

#include "params.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Parameters of every form; names that generated functions use themselves.
 *
 * A plain value: put it on the stack, copy it, change its options. */
typedef struct params_params {
	netron_peer peer;
	netron_call_options options;
} params_params;

params_params params_params_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
params_params params_params_of(netron_reference reference);
int params_params_release(const params_params *params);

/* ---- plain(a: f64, b: string, c: bytes, d: Color, e: User, f: Either, g: string[], h: User[],
 * i: map<string, string>, j: uuid) ---- */

typedef void params_params_plain_done(const netron_error *error, void *user);

netron_task params_params_plain(const params_params *params, double a, const char *b,
	netron_bytes c, params_color d, const params_user *e, const params_either *f,
	netron_strings g, params_user_list h, netron_string_map i, netron_uuid j,
	params_params_plain_done *done, void *user);
int params_params_plain_sync(const params_params *params, double a, const char *b, netron_bytes c,
	params_color d, const params_user *e, const params_either *f, netron_strings g,
	params_user_list h, netron_string_map i, netron_uuid j,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- optional(a: f64?, b: string?, c: bytes?, d: Color?, e: User?, f: Either?, g: string[]?,
 * h: User[]?, i: map<string, string>?, j: uuid?) ---- */

typedef void params_params_optional_done(const netron_error *error, void *user);

netron_task params_params_optional(const params_params *params, const double *a, const char *b,
	const netron_bytes *c, const params_color *d, const params_user *e, const params_either *f,
	const netron_strings *g, const params_user_list *h, const netron_string_map *i,
	const netron_uuid *j, params_params_optional_done *done, void *user);
int params_params_optional_sync(const params_params *params, const double *a, const char *b,
	const netron_bytes *c, const params_color *d, const params_user *e, const params_either *f,
	const netron_strings *g, const params_user_list *h, const netron_string_map *i,
	const netron_uuid *j, netron_error **out_error) NETRON_MUST_USE;

/* ---- names(self: i32, call: i32, task: i32, done: i32, user: i32, error: i32, params: i32,
 * int: i32) -> User ---- */

typedef void params_params_names_done(
	const netron_error *error, const params_user *user_, void *user);

netron_task params_params_names(const params_params *params, int32_t self_, int32_t call_,
	int32_t task_, int32_t done_, int32_t user_, int32_t error_, int32_t params_, int32_t int_,
	params_params_names_done *done, void *user);
int params_params_names_sync(const params_params *params, int32_t self_, int32_t call_,
	int32_t task_, int32_t done_, int32_t user_, int32_t error_, int32_t params_, int32_t int_,
	params_user **out_user, netron_error **out_error) NETRON_MUST_USE;

/* ---- rest(first: i32, others: User...) -> u32 ---- */

typedef void params_params_rest_done(const netron_error *error, uint32_t result, void *user);

netron_task params_params_rest(const params_params *params, int32_t first, params_user_list others,
	params_params_rest_done *done, void *user);
int params_params_rest_sync(const params_params *params, int32_t first, params_user_list others,
	uint32_t *out_result, netron_error **out_error) NETRON_MUST_USE;

/* ---- oneway tell(b: User, a: f64?) ---- */

/** Oneway: 0 once it is queued; no answer comes. */
int params_params_tell(const params_params *params, const params_user *b, const double *a);

#ifdef __cplusplus
}
#endif
#endif
