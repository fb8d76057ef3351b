/* invoke.c - the typed call of generated code. */
#include "client/invoke.h"

#include "client/reference.h"
#include "client/resolve.h"

/* Results up to this size stand on the stack while the callback runs. */
enum { SMALL_RESULT = 128 };

const netron_error *nt_result_read(struct nt_task *task, const uint8_t *body, const uint8_t *end,
	struct nt_arena *arena, void *out)
{
	struct nt_reader reader;

	nt_reader_init(&reader, end, arena, &task->net->limits);
	const uint8_t *p = nt_unpack_slot(&reader, body, &task->method->result, out);
	nt_reader_done(&reader);
	if (p == end)
		return NULL;
	const char *path = p ? "" : nt_reader_path(&reader);
	return nt_error_make(&task->arena, p ? NETRON_E_DECODE : reader.error,
		"the result of %s cannot be read: %s%s%s", task->method->name, path,
		path[0] ? ": " : "", p ? "bytes are left over" : reader.reason);
}

const netron_error *nt_result_service(struct nt_task *task, const uint8_t *body, const uint8_t *end,
	netron_reference *out_reference)
{
	netron_service_wire wire;
	const netron_error *error = nt_result_read(task, body, end, &task->arena, &wire);
	int rc;

	if (error)
		return error;
	rc = nt_reference_take(task->peer, &wire, out_reference);
	return rc < 0 ? nt_error_make(&task->arena, rc, "the service cannot be kept: %s",
				netron_strerror(rc))
		      : NULL;
}

uint8_t nt_packet_of(const netron_method *method)
{
	if (method->kind == NETRON_METHOD_GET)
		return NT_PACKET_GET;
	return method->kind == NETRON_METHOD_SET ? NT_PACKET_SET : NT_PACKET_CALL;
}

void nt_call_missed(struct nt_task *task, const netron_error *error)
{
	task->error = error;
	if (error->code == NETRON_E_NOT_FOUND && error->is_remote && task->is_resolved &&
		task->peer)
		nt_resolve_forget(task->peer, task->service);
}

void nt_invoke_settle(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	const netron_slot *slot = &task->method->result;
	_Alignas(max_align_t) char small[SMALL_RESULT];
	void *result = NULL;

	if (!error && slot->op == NETRON_OP_VOID) {
		error = nt_result_read(task, body, end, &task->arena, NULL); /* checked */
	} else if (!error && slot->op == NETRON_OP_SERVICE) {
		result = small;
		error = nt_result_service(task, body, end, result);
		if (!error && !task->done)
			netron_reference_release(*(netron_reference *)result);
	} else if (!error) {
		result = slot->size <= sizeof small ? small
						    : nt_arena_alloc(&task->arena, slot->size);
		error = result ? nt_result_read(task, body, end, &task->arena, result)
			       : nt_error_make(&task->arena, NETRON_E_NO_MEMORY, "out of memory");
	}
	if (error)
		nt_call_missed(task, error);
	if (task->done)
		task->thunk(error, error ? NULL : result, task->done, task->user);
}

netron_task netron_invoke(netron_peer peer, const netron_method *method, const void *args,
	const netron_call_options *options, netron_done *thunk, netron_function *done, void *user)
{
	const struct nt_request request = {
		.type = nt_packet_of(method),
		.method = method,
		.args = args,
		.options = options,
		.settle = nt_invoke_settle,
		.thunk = thunk,
		.done = done,
		.user = user,
	};

	return nt_call(peer, &request);
}

int netron_invoke_oneway(netron_peer peer, const netron_method *method, const void *args,
	const netron_call_options *options)
{
	const struct nt_request request = {
		.type = NT_PACKET_CALL,
		.method = method,
		.args = args,
		.options = options,
	};

	return nt_call_oneway(peer, &request);
}
