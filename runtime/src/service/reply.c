/* reply.c - how a handler answers: a result, a declared error, any other error. */
#include "codec/failure.h"
#include "codec/value.h"
#include "peer/flow.h"
#include "service/holding.h"
#include "service/request.h"

#include <stdio.h>

/* The request, if it can still be answered; else why not. A cancelled one is over with this. */
static int find(netron_task handle, struct nt_task **out_task)
{
	struct nt_task *task = nt_task_of(handle);

	if (!task)
		return nt_gone(handle.net);
	int rc = nt_usable_debug(task->net);
	if (rc < 0)
		return rc;
	if (!task->is_request)
		return NETRON_E_ARGUMENT;
	if (task->phase == NT_TASK_CANCELLED) {
		struct nt_peer *peer = task->peer;
		nt_request_close(task);
		if (peer && peer->has_ended)
			nt_peer_answered(peer);
		return NETRON_E_GONE;
	}
	*out_task = task;
	return 0;
}

/* Once the answer is the stream, an error is the stream's. */
static netron_stream sink_of(const struct nt_task *task)
{
	return (netron_stream){ task->net, task->sink };
}

/* Behind the writing of a body: sends it, or the error that came of it. */
static int finish(
	struct nt_task *task, struct nt_output *output, uint8_t *p, const netron_error *error)
{
	netron_task handle = nt_task_handle(task);
	struct nt_peer *peer = task->peer;
	char text[320];
	int rc = nt_output_end(output, p);

	if (rc < 0) {
		nt_output_reason(output, rc, text, sizeof text);
		nt_request_fail_with(task, rc, "the answer cannot be sent: %s", text);
		return rc;
	}
	/* That may have been too much for the connection, and its end that of the task. */
	task = nt_task_of(handle);
	if (!task)
		return 0;
	task->error = error;
	nt_request_close(task);
	if (peer->has_ended)
		nt_peer_answered(peer);
	return 0;
}

static uint8_t *begin(struct nt_output *output, const struct nt_task *task, uint8_t flags)
{
	return nt_output_begin(output, task->peer, task->id, task->type | flags, 16);
}

/* The caller holds a reference before it knows of it. */
static int reply_service(struct nt_task *task, const netron_exposed *handle)
{
	struct nt_exposed *exposed = handle ? nt_exposed_of(*handle) : NULL;
	struct nt_output output;
	int rc = exposed && handle->net == task->net ? nt_holding_add(task->peer, exposed)
						     : NETRON_E_GONE;

	if (rc < 0) {
		nt_request_fail_with(task, rc, "the service cannot be handed over: %s",
			rc == NETRON_E_LIMIT ? "too many are" : netron_strerror(rc));
		return rc;
	}
	netron_service_wire wire = { exposed->id, task->net->id, exposed->service };
	struct nt_peer *peer = task->peer;
	uint8_t *p = begin(&output, task, 0);
	output.writer.parent_id = task->exposed ? task->exposed->id : NULL;
	if (p)
		p = nt_pack_slot(&output.writer, p,
			&(netron_slot){ NULL, sizeof wire, NETRON_OP_SERVICE, 1 }, &wire);
	rc = finish(task, &output, p, NULL);
	if (rc < 0)
		nt_holding_take_back(peer, &wire);
	return rc;
}

int netron_reply(netron_task handle, const netron_method *method, const void *value)
{
	struct nt_output output;
	struct nt_task *task;
	int rc = find(handle, &task);

	if (rc < 0)
		return rc;
	if (task->method != method || (method->flags & NETRON_METHOD_ONEWAY) || method->returns)
		return NETRON_E_ARGUMENT;
	if (method->result.op == NETRON_OP_SERVICE)
		return reply_service(task, value);
	uint8_t *p = begin(&output, task, 0);
	if (p && method->result.op == NETRON_OP_VOID)
		p = nt_put_undefined(p);
	else if (p)
		p = nt_pack_slot(&output.writer, p, &method->result, value);
	return finish(task, &output, p, NULL);
}

int netron_task_reply_value(netron_task handle, const netron_value *value)
{
	struct nt_output output;
	struct nt_task *task;
	int rc = find(handle, &task);

	if (rc < 0)
		return rc;
	if (task->type != NT_PACKET_TASK)
		return NETRON_E_ARGUMENT;
	uint8_t *p = begin(&output, task, 0);
	if (p)
		p = value ? nt_value_write(&output.writer, p, value) : nt_put_undefined(p);
	return finish(task, &output, p, NULL);
}

int netron_throw(netron_task handle, const netron_error_type *type, const void *value)
{
	struct nt_output output;
	struct nt_task *task;
	int rc = find(handle, &task);

	if (rc < 0)
		return rc;
	if (task->phase == NT_TASK_STREAMING)
		return netron_sink_throw(sink_of(task), type, value);
	netron_error error = nt_error_plain(-type->status, type->message);
	error.name = type->name;
	uint8_t *p = begin(&output, task, NT_PACKET_ERROR);
	if (p)
		p = nt_failure_write_declared(
			&output.writer, p, type, value, netron_now() / 1000000);
	return finish(task, &output, p, &error);
}

static int fail(struct nt_task *task, const netron_error *error)
{
	struct nt_output output;
	uint8_t *p = begin(&output, task, NT_PACKET_ERROR);

	if (p)
		p = nt_failure_write(&output.writer, p, error, netron_now() / 1000000);
	return finish(task, &output, p, error);
}

int netron_task_fail(netron_task handle, int code, const char *message)
{
	struct nt_task *task;
	int rc = find(handle, &task);

	if (rc < 0)
		return rc;
	if (code >= 0)
		return NETRON_E_ARGUMENT;
	if (task->phase == NT_TASK_STREAMING)
		return netron_sink_fail(sink_of(task), code, message);
	netron_error error = nt_error_plain(code, message);
	return fail(task, &error);
}

int netron_task_fail_with(netron_task handle, const netron_failure *failure)
{
	struct nt_task *task;
	int rc = find(handle, &task);

	if (rc < 0)
		return rc;
	netron_error error = nt_error_plain(nt_error_code_of(failure->status), failure->message);
	error.status = failure->status;
	error.name = failure->name ? failure->name : "TitanError";
	error.request_id = failure->request_id;
	error.correlation_id = failure->correlation_id;
	error.trace_id = failure->trace_id;
	error.span_id = failure->span_id;
	error.details = failure->details;
	if (task->phase == NT_TASK_STREAMING)
		return nt_sink_fail_with(sink_of(task), &error, NULL);
	return fail(task, &error);
}

int netron_task_throw_value(netron_task handle, const netron_value *value)
{
	struct nt_output output;
	struct nt_task *task;
	int rc = find(handle, &task);

	if (rc < 0)
		return rc;
	if (!value || value->kind == NETRON_KIND_ERROR)
		return NETRON_E_ARGUMENT;
	netron_error error = nt_error_plain(NETRON_E_INTERNAL, "a value was thrown");
	if (task->phase == NT_TASK_STREAMING)
		return nt_sink_fail_with(sink_of(task), &error, value);
	uint8_t *p = begin(&output, task, NT_PACKET_ERROR);
	if (p)
		p = nt_value_write(&output.writer, p, value);
	return finish(task, &output, p, &error);
}
