/* request.c - one request being handled. */
#include "service/request.h"

#include "codec/cursor.h"
#include "codec/scan_state.h"
#include "peer/timed_out.h"

#include <stdio.h>

/* ---- reading ---- */

bool nt_request_open(const struct nt_packet *packet, struct nt_request_body *out_body)
{
	out_body->end = packet->body + packet->body_size;
	out_body->p = nt_take_array(packet->body, out_body->end, &out_body->left);
	return out_body->p != NULL;
}

bool nt_request_string(struct nt_request_body *body, const char **out_text, size_t *out_size)
{
	const uint8_t *p;

	if (body->left == 0)
		return false;
	p = nt_take_string(body->p, body->end, out_text, out_size);
	if (!p)
		return false;
	body->p = p;
	body->left--;
	return true;
}

static const netron_error *reader_error(struct nt_task *task, const struct nt_reader *reader)
{
	const char *path = nt_reader_path(reader);

	return nt_error_make(&task->arena, reader->error, "%s%s%s", path, path[0] ? ": " : "",
		reader->reason ? reader->reason : netron_strerror(reader->error));
}

static const netron_error *left_over(struct nt_task *task)
{
	return nt_error_make(&task->arena, NETRON_E_DECODE, "bytes are left over behind the body");
}

int nt_request_values(struct nt_task *task, struct nt_request_body *body,
	const netron_value **out_values, const netron_error **out_error)
{
	netron_value *values = nt_arena_alloc(&task->arena, (body->left + 1) * sizeof *values);
	const uint8_t *p = body->p;
	struct nt_reader reader;

	if (!values) {
		*out_error = nt_error_make(&task->arena, NETRON_E_NO_MEMORY, "out of memory");
		return NETRON_E_NO_MEMORY;
	}
	nt_reader_init(&reader, body->end, &task->arena, &task->net->limits);
	if (body->left > reader.elements) {
		*out_error = nt_error_make(&task->arena, NETRON_E_TOO_LARGE,
			"more elements than the limit of %u", task->net->limits.max_elements);
		return NETRON_E_TOO_LARGE;
	}
	reader.elements -= body->left;
	for (uint32_t i = 0; p && i < body->left; i++) {
		const netron_value *value;
		p = nt_value_read(&reader, p, &value);
		if (p)
			values[i] = *value;
	}
	nt_reader_done(&reader);
	if (!p)
		*out_error = reader_error(task, &reader);
	else if (p != body->end)
		*out_error = left_over(task);
	else
		*out_error = NULL;
	*out_values = values;
	return *out_error ? netron_error_code(*out_error) : 0;
}

const netron_error *nt_request_check(
	struct nt_task *task, const struct nt_request_body *body, bool *out_has_handles)
{
	struct nt_scan_state state;
	const uint8_t *p = body->p;

	nt_scan_begin(&state, &task->net->limits);
	for (uint32_t i = 0; p && i < body->left; i++)
		p = nt_scan_run(&state, p, body->end);
	*out_has_handles = state.handles > 0;
	if (!p)
		return nt_error_make(&task->arena, state.code, "%s", state.reason);
	return p == body->end ? NULL : left_over(task);
}

const netron_error *nt_request_args(
	struct nt_task *task, const struct nt_request_body *body, void *out_args)
{
	struct nt_reader reader;

	nt_reader_init(&reader, body->end, &task->arena, &task->net->limits);
	const uint8_t *p =
		nt_unpack_args(&reader, body->p, body->left, task->method->args, out_args);
	nt_reader_done(&reader);
	if (!p)
		return reader_error(task, &reader);
	return p == body->end ? NULL : left_over(task);
}

int nt_request_clip(const char *text, size_t size)
{
	enum { MOST = 200 };

	if (size <= MOST)
		return (int)size;
	size = MOST;
	while (size > 0 && ((unsigned char)text[size] & 0xc0) == 0x80)
		size--;
	return (int)size;
}

/* ---- the task ---- */

/* What came with its CONTEXT is in the task's arena already. */
static struct nt_task *take(struct nt_peer *peer)
{
	struct nt_task *task = peer->context.task;

	if (!task)
		return nt_task_new(peer->net);
	peer->context.task = NULL;
	return task;
}

struct nt_task *nt_request_begin(struct nt_peer *peer, const struct nt_packet *packet)
{
	netron *net = peer->net;
	struct nt_task *task = take(peer);

	if (!task || !nt_task_open(task)) {
		if (task)
			nt_task_free(task);
		nt_output_error_code(
			peer, packet->id, nt_packet_type(packet), NETRON_E_NO_MEMORY, NULL);
		return NULL;
	}
	task->is_request = true;
	task->peer = peer;
	task->id = packet->id;
	task->type = nt_packet_type(packet);
	task->is_in_handler = true;
	nt_task_began(task);
	nt_task_move(task, NT_TASK_OPEN);
	nt_list_append(&peer->requests, &task->node);
	peer->request_count++;
	peer->last_request = packet->id;
	net->handling++;
	return task;
}

/* The caller waits, or is about to say the same to itself. */
static void on_due(struct nt_timer *timer, nt_ms now)
{
	struct nt_task *task = NT_CONTAINER(timer, struct nt_task, timer);
	struct nt_timed_out said;

	(void)now;
	nt_timed_out_say(&said, task->timeout_ms);
	netron_task handle = nt_task_handle(task);
	nt_output_error(task->peer, task->id, task->type, &said.error);
	task = nt_task_of(handle);
	if (task)
		nt_request_cancel(task, NETRON_E_TIMEOUT);
}

static void set_deadline(struct nt_task *task, uint32_t left_ms)
{
	task->timeout_ms = left_ms;
	task->timer.on_due = on_due;
	nt_loop_set_timer(&task->net->loop, &task->timer, left_ms);
}

/* Of a request without a context: what its sender's hello promised, else what the method says. */
static uint32_t usual_time(const struct nt_task *task)
{
	bool is_oneway = task->method && (task->method->flags & NETRON_METHOD_ONEWAY);

	if (task->peer->request_timeout_ms && !is_oneway)
		return task->peer->request_timeout_ms;
	return task->method && task->method->timeout_ms ? task->method->timeout_ms : UINT32_MAX;
}

bool nt_request_has_time(struct nt_task *task)
{
	const struct nt_pending_context *context = &task->peer->context;
	uint32_t left = UINT32_MAX;

	if (context->is_set && context->left_ms != UINT32_MAX) {
		nt_ms passed = nt_loop_now(&task->net->loop) - context->since;
		left = passed < context->left_ms ? context->left_ms - (uint32_t)passed : 0;
	} else if (!context->is_set) {
		left = usual_time(task);
	}
	if (left == 0) {
		nt_request_fail_with(task, NETRON_E_TIMEOUT, "its time was over when it came");
		return false;
	}
	if (left != UINT32_MAX)
		set_deadline(task, left);
	return true;
}

struct nt_task *nt_request_enter(struct nt_task *task)
{
	struct nt_task *before = task->net->current;

	task->net->current = task;
	nt_enter(task->net);
	return before;
}

void nt_request_exit(const struct nt_task *task, struct nt_task *before)
{
	nt_leave(task->net);
	task->net->current = before;
}

void nt_request_observe(struct nt_task *task)
{
	if (!task->net->hooks.on_task)
		return;
	task->is_observed = true;
	task->net->hooks.on_task(task, NT_TASK_STARTS);
}

void nt_request_over(struct nt_task *task)
{
	struct nt_peer *peer = task->peer;

	nt_request_close(task);
	if (peer && peer->has_ended)
		nt_peer_answered(peer);
}

/* A peer that cannot even be told is closed, and with it may go the task. */
void nt_request_fail(struct nt_task *task, const netron_error *error)
{
	netron_task handle = nt_task_handle(task);

	if (task->phase == NT_TASK_OPEN)
		nt_output_error(task->peer, task->id, task->type, error);
	task = nt_task_of(handle);
	if (!task)
		return;
	task->error = error;
	nt_request_over(task);
}

void nt_request_fail_with(struct nt_task *task, int code, const char *format, ...)
{
	char text[512];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	netron_error error = nt_error_plain(code, text);
	nt_request_fail(task, &error);
}

int nt_request_undefined(struct nt_task *task)
{
	int rc = NETRON_E_GONE;

	if (task->phase == NT_TASK_OPEN)
		rc = nt_output_undefined(task->peer, task->id, task->type);
	if (rc < 0 && task->phase == NT_TASK_OPEN) {
		nt_request_fail_with(task, rc, "%s", netron_strerror(rc));
		return rc;
	}
	nt_request_over(task);
	return rc;
}
