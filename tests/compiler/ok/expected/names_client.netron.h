/* names_client.netron.h - calling Default@1.0.0, a.b.Dotted@1.0.0 of names.nsvc.
 * Written by netronc 0.1.0. Change names.nsvc instead. */
#ifndef NAMES_NAMES_CLIENT_NETRON_H
#define NAMES_NAMES_CLIENT_NETRON_H

#include "names.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct names_default {
	netron_peer peer;
	netron_call_options options;
} names_default;

names_default names_default_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
names_default names_default_of(netron_reference reference);
int names_default_release(const names_default *default__);

/* ---- int(int: i32, user: User) -> User ---- */

typedef void names_default_int_done(const netron_error *error, const names_user *user_, void *user);

netron_task names_default_int(const names_default *default__, int32_t int_, const names_user *user_,
	names_default_int_done *done, void *user);
int names_default_int_sync(const names_default *default__, int32_t int_, const names_user *user_,
	names_user **out_user, netron_error **out_error) NETRON_MUST_USE;

/* ---- delete() -> Switch ---- */

typedef void names_default_delete_done(
	const netron_error *error, const names_switch *switch_, void *user);

netron_task names_default_delete(
	const names_default *default__, names_default_delete_done *done, void *user);
int names_default_delete_sync(const names_default *default__, names_switch **out_switch,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- struct(default: i32?) ---- */

typedef void names_default_struct_done(const netron_error *error, void *user);

netron_task names_default_struct(const names_default *default__, const int32_t *default_,
	names_default_struct_done *done, void *user);
int names_default_struct_sync(const names_default *default__, const int32_t *default_,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- template() -> Register ---- */

typedef void names_default_template_done(
	const netron_error *error, names_register register_, void *user);

netron_task names_default_template(
	const names_default *default__, names_default_template_done *done, void *user);
int names_default_template_sync(const names_default *default__, names_register *out_register,
	netron_error **out_error) NETRON_MUST_USE;

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct names_a_b_dotted {
	netron_peer peer;
	netron_call_options options;
} names_a_b_dotted;

names_a_b_dotted names_a_b_dotted_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
names_a_b_dotted names_a_b_dotted_of(netron_reference reference);
int names_a_b_dotted_release(const names_a_b_dotted *dotted);

/* ---- call_me() -> Int ---- */

typedef void names_a_b_dotted_call_me_done(
	const netron_error *error, const names_int *int_, void *user);

netron_task names_a_b_dotted_call_me(
	const names_a_b_dotted *dotted, names_a_b_dotted_call_me_done *done, void *user);
int names_a_b_dotted_call_me_sync(const names_a_b_dotted *dotted, names_int **out_int,
	netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
