/* names_client.netron.c - calling Default@1.0.0, a.b.Dotted@1.0.0 of names.nsvc.
 * Written by netronc 0.1.0. Change names.nsvc instead. */
#include "names_client.netron.h"

#include <netron/schema.h>

/* ---- Default@1.0.0 ---- */

names_default names_default_at(netron_peer peer)
{
	return (names_default){ .peer = peer };
}

names_default names_default_of(netron_reference reference)
{
	names_default nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int names_default_release(const names_default *default__)
{
	netron_reference nt_reference = { default__->peer.net, default__->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- int(int: i32, user: User) -> User ---- */

static void netronc_done_names_default_int(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((names_default_int_done *)done)(error, result, user);
}

netron_task names_default_int(const names_default *default__, int32_t int_, const names_user *user_,
	names_default_int_done *done, void *user)
{
	names_default_int_args args = {
		.int_ = int_,
		.user_ = *user_,
	};

	return netron_invoke(default__->peer, &netronc_service_names_default.methods[0], &args,
		&default__->options, netronc_done_names_default_int, (netron_function *)done, user);
}

int names_default_int_sync(const names_default *default__, int32_t int_, const names_user *user_,
	names_user **out_user, netron_error **out_error)
{
	names_default_int_args args = {
		.int_ = int_,
		.user_ = *user_,
	};

	return netron_invoke_sync(default__->peer, &netronc_service_names_default.methods[0], &args,
		&default__->options, (void **)out_user, out_error);
}

/* ---- delete() -> Switch ---- */

static void netronc_done_names_default_delete(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((names_default_delete_done *)done)(error, result, user);
}

netron_task names_default_delete(
	const names_default *default__, names_default_delete_done *done, void *user)
{
	return netron_invoke(default__->peer, &netronc_service_names_default.methods[1], NULL,
		&default__->options, netronc_done_names_default_delete, (netron_function *)done,
		user);
}

int names_default_delete_sync(
	const names_default *default__, names_switch **out_switch, netron_error **out_error)
{
	return netron_invoke_sync(default__->peer, &netronc_service_names_default.methods[1], NULL,
		&default__->options, (void **)out_switch, out_error);
}

/* ---- struct(default: i32?) ---- */

static void netronc_done_names_default_struct(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((names_default_struct_done *)done)(error, user);
}

netron_task names_default_struct(const names_default *default__, const int32_t *default_,
	names_default_struct_done *done, void *user)
{
	names_default_struct_args args = {
		.has_default = default_ != NULL,
		.default_ = default_ ? *default_ : 0,
	};

	return netron_invoke(default__->peer, &netronc_service_names_default.methods[2], &args,
		&default__->options, netronc_done_names_default_struct, (netron_function *)done,
		user);
}

int names_default_struct_sync(
	const names_default *default__, const int32_t *default_, netron_error **out_error)
{
	names_default_struct_args args = {
		.has_default = default_ != NULL,
		.default_ = default_ ? *default_ : 0,
	};

	return netron_invoke_sync_plain(default__->peer, &netronc_service_names_default.methods[2],
		&args, &default__->options, NULL, out_error);
}

/* ---- template() -> Register ---- */

static void netronc_done_names_default_template(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((names_default_template_done *)done)(
		error, result ? *(const names_register *)result : (names_register)0, user);
}

netron_task names_default_template(
	const names_default *default__, names_default_template_done *done, void *user)
{
	return netron_invoke(default__->peer, &netronc_service_names_default.methods[3], NULL,
		&default__->options, netronc_done_names_default_template, (netron_function *)done,
		user);
}

int names_default_template_sync(
	const names_default *default__, names_register *out_register, netron_error **out_error)
{
	return netron_invoke_sync_plain(default__->peer, &netronc_service_names_default.methods[3],
		NULL, &default__->options, out_register, out_error);
}

/* ---- a.b.Dotted@1.0.0 ---- */

names_a_b_dotted names_a_b_dotted_at(netron_peer peer)
{
	return (names_a_b_dotted){ .peer = peer };
}

names_a_b_dotted names_a_b_dotted_of(netron_reference reference)
{
	names_a_b_dotted nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int names_a_b_dotted_release(const names_a_b_dotted *dotted)
{
	netron_reference nt_reference = { dotted->peer.net, dotted->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- call_me() -> Int ---- */

static void netronc_done_names_a_b_dotted_call_me(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((names_a_b_dotted_call_me_done *)done)(error, result, user);
}

netron_task names_a_b_dotted_call_me(
	const names_a_b_dotted *dotted, names_a_b_dotted_call_me_done *done, void *user)
{
	return netron_invoke(dotted->peer, &netronc_service_names_a_b_dotted.methods[0], NULL,
		&dotted->options, netronc_done_names_a_b_dotted_call_me, (netron_function *)done,
		user);
}

int names_a_b_dotted_call_me_sync(
	const names_a_b_dotted *dotted, names_int **out_int, netron_error **out_error)
{
	return netron_invoke_sync(dotted->peer, &netronc_service_names_a_b_dotted.methods[0], NULL,
		&dotted->options, (void **)out_int, out_error);
}
