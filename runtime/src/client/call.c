/* call.c - starting a call of any kind. */
#include "client/call.h"

#include "base/uid.h"
#include "client/deadline.h"
#include "client/outgoing.h"
#include "client/reference.h"
#include "client/resolve.h"
#include "client/stream.h"
#include "codec/value.h"
#include "peer/context.h"
#include "peer/reconnect.h"

#include <string.h>

/* ---- the packet ---- */

static uint32_t item_count(const struct nt_request *request)
{
	switch (request->type) {
	case NT_PACKET_TASK:
		return 1 + (uint32_t)request->count;
	case NT_PACKET_PING:
		return 0;
	default:
		return 2 +
		       (request->method ? nt_pack_args_count(request->method->args, request->args)
					: (uint32_t)request->count);
	}
}

static const char *name_of(const struct nt_request *request)
{
	return request->method ? request->method->name : request->name;
}

static uint8_t *put_values(
	struct nt_writer *writer, uint8_t *p, const netron_value *values, size_t count)
{
	for (size_t i = 0; p && i < count; i++)
		p = nt_value_write(writer, p, &values[i]);
	return p;
}

/* Name and arguments. There is room for the name. */
static uint8_t *put_rest(struct nt_writer *writer, uint8_t *p, const struct nt_request *request)
{
	const char *name = name_of(request);

	p = nt_put_string(p, name, strlen(name));
	if (request->method)
		return nt_pack_args(writer, p, request->method->args, request->args);
	return put_values(writer, p, request->values, request->count);
}

/* service NULL: as the method's prefix says, or none. There is room for all but the arguments. */
static uint8_t *put_body(
	struct nt_writer *writer, uint8_t *p, const struct nt_request *request, const char *service)
{
	if (request->type == NT_PACKET_PING) {
		*p++ = 0xc0;
		return p;
	}
	p = nt_put_array(p, item_count(request));
	if (request->method && !service) {
		memcpy(p, request->method->prefix, request->method->prefix_len);
		p += request->method->prefix_len;
		return nt_pack_args(writer, p, request->method->args, request->args);
	}
	if (service)
		p = nt_put_string(p, service, strlen(service));
	return put_rest(writer, p, request);
}

static size_t room(const struct nt_request *request, const char *service)
{
	size_t size = 16;

	if (request->method && !service)
		return size + request->method->prefix_len;
	if (service)
		size += 5 + strlen(service);
	if (request->type != NT_PACKET_PING)
		size += 5 + strlen(name_of(request));
	return size;
}

/* An error in the task's arena for what came of writing. */
static const netron_error *writing_error(struct nt_task *task, struct nt_output *output, int rc)
{
	char text[320];

	nt_output_reason(output, rc, text, sizeof text);
	return nt_error_make(&task->arena, rc, "the request cannot be sent: %s", text);
}

static uint8_t *begin(struct nt_output *output, struct nt_task *task, size_t first,
	uint32_t left_ms, const struct nt_context *context)
{
	uint8_t flags = (uint8_t)(NT_PACKET_REQUEST | task->type);

	if (task->type == NT_PACKET_PING)
		return nt_output_begin(output, task->peer, task->id, flags, first);
	return nt_output_begin_request(output, task->peer, task->id, flags, first, left_ms,
		task->net->timeout_ms, context);
}

static const netron_error *write_now(struct nt_task *task, const struct nt_request *request,
	const char *service, const struct nt_outgoing *outgoing)
{
	struct nt_output output;
	uint8_t *p = begin(&output, task, room(request, service), outgoing->timeout_ms,
		nt_outgoing_context(outgoing));

	if (p)
		p = put_body(&output.writer, p, request, service);
	int rc = nt_output_end(&output, p);
	return rc < 0 ? writing_error(task, &output, rc) : NULL;
}

/* ---- calls that cannot go yet ---- */

/* Encoded now, since the arguments are borrowed; in the dialect every peer reads unless the hello
 * told. */
static const netron_error *write_later(struct nt_task *task, const struct nt_request *request)
{
	netron *net = task->net;
	struct nt_buf *scratch = &net->scratch;
	struct nt_output output = { .peer = task->peer };
	bool native64 = (task->peer->features & NT_FEATURE_INT64) != 0;
	const netron_error *error = NULL;
	uint8_t *p, *copy;
	size_t size;

	nt_buf_truncate(scratch, 0);
	p = nt_writer_begin(&output.writer, scratch, room(request, NULL), native64);
	if (p && request->type == NT_PACKET_PING)
		*p++ = 0xc0;
	else if (p)
		p = put_rest(&output.writer, p, request);
	if (!p) {
		int rc = output.writer.error ? output.writer.error : NETRON_E_NO_MEMORY;
		error = writing_error(task, &output, rc);
	} else {
		nt_writer_end(&output.writer, p);
		size = nt_buf_size(scratch);
		copy = nt_arena_alloc(&task->arena, size);
		if (copy) {
			memcpy(copy, scratch->data + scratch->start, size);
			task->rest = copy;
			task->rest_size = size;
			task->item_count = item_count(request);
			task->is_native64 = native64;
		} else {
			error = nt_error_make(&task->arena, NETRON_E_NO_MEMORY, "out of memory");
		}
	}
	nt_buf_truncate(scratch, 0);
	nt_buf_shrink(scratch, 4096);
	return error;
}

/* Ids are in the order of sending, which is how GOAWAY speaks of them. There is room: the task
 * stood in this table before. */
static void renew_id(struct nt_task *task)
{
	struct nt_calls *calls = &task->peer->calls;

	nt_calls_remove(calls, task, task->id);
	nt_calls_add(calls, &task->net->allocator, UINT32_MAX, task, &task->id);
}

void nt_call_send_queued(struct nt_task *task, const char *definition)
{
	struct nt_output output;
	const char *service = definition ? definition : task->service;
	size_t first = 16 + task->rest_size + (service ? 5 + strlen(service) : 0);

	renew_id(task);
	uint8_t *p = begin(&output, task, first, nt_task_left_ms(task), task->context);

	if (p) {
		if (task->type != NT_PACKET_PING)
			p = nt_put_array(p, task->item_count);
		if (service)
			p = nt_put_string(p, service, strlen(service));
		memcpy(p, task->rest, task->rest_size);
		p += task->rest_size;
	}
	nt_list_remove(&task->node);
	task->peer->queued_bytes -= task->rest_size;
	task->is_resolved = definition != NULL;
	nt_task_move(task, NT_TASK_SENT);
	int rc = nt_output_end(&output, p);
	if (rc < 0) {
		nt_call_fail(task, writing_error(task, &output, rc));
		return;
	}
	task->handed = NULL;
	if (task->sink && task->type != NT_PACKET_PING)
		nt_call_went(task);
}

/* Straight on, or to its definition. */
static void route(struct nt_task *task)
{
	const char *definition = NULL;
	bool is_own = task->method && task->service == task->method->service->key;

	if (is_own ? nt_resolve_is_needed_for(task->peer, task->method->service)
		   : task->service && nt_resolve_is_needed(task->peer, task->service)) {
		definition = nt_resolve_known(task->peer, task->service);
		if (!definition) {
			nt_resolve_wait(task);
			return;
		}
	}
	nt_call_send_queued(task, definition);
}

void nt_call_release_early(struct nt_peer *peer)
{
	/* Sending one may have ended the connection: the others wait for the next. */
	while (nt_peer_is_open(peer) && !nt_list_empty(&peer->early)) {
		struct nt_task *task = NT_CONTAINER(peer->early.next, struct nt_task, node);
		nt_list_remove(&task->node);
		/* It was encoded for the connection before this one. */
		if (task->is_native64 && !(peer->features & NT_FEATURE_INT64))
			nt_call_fail_code(task, NETRON_E_UNAVAILABLE);
		else
			route(task);
	}
}

/* ---- starting ---- */

static bool can_go(const struct nt_peer *peer, uint8_t type)
{
	return nt_peer_is_open(peer) && (!peer->is_leaving || type == NT_PACKET_PING);
}

static const netron_error *queue(
	struct nt_task *task, const struct nt_request *request, const struct nt_outgoing *outgoing)
{
	struct nt_peer *peer = task->peer;
	const struct nt_context *context = nt_outgoing_context(outgoing);
	const netron_error *error;

	if (context) {
		task->context = nt_context_copy(&task->arena, context);
		if (!task->context)
			return nt_error_make(&task->arena, NETRON_E_NO_MEMORY, "out of memory");
	}
	if (!task->service && request->method)
		task->service = request->method->service->key;
	error = write_later(task, request);
	if (error)
		return error;
	if (peer->queued_bytes + task->rest_size > peer->net->limits.max_queued_bytes)
		return nt_error_make(
			&task->arena, NETRON_E_LIMIT, "too much waits for the connection already");
	if (!nt_arguments_note(task, request->args))
		return nt_error_make(&task->arena, NETRON_E_NO_MEMORY, "out of memory");
	nt_task_move(task, NT_TASK_QUEUED);
	peer->queued_bytes += task->rest_size;
	if (can_go(peer, task->type))
		nt_resolve_wait(task);
	else
		nt_list_append(&peer->early, &task->node);
	return NULL;
}

/* The service that the options choose; NULL: they choose none. 0 or NETRON_E_GONE. */
static int choose(
	const struct nt_peer *peer, const netron_call_options *options, const char **out_service)
{
	const struct nt_reference *reference;

	*out_service = options->service;
	if (options->reference == 0)
		return 0;
	reference = nt_reference_of(peer->net, options->reference);
	if (!reference || reference->peer != peer)
		return NETRON_E_GONE;
	*out_service = reference->id;
	return 0;
}

/* The service asked for, copied when it is not the method's own. 0, or why it cannot be called. */
static int take_names(struct nt_task *task, const struct nt_request *request)
{
	const char *service = request->service;
	int rc = 0;

	if (request->options && !service && request->type != NT_PACKET_TASK &&
		request->type != NT_PACKET_PING)
		rc = choose(task->peer, request->options, &service);
	if (rc < 0)
		return rc;
	if (service) {
		task->service = nt_arena_strndup(&task->arena, service, strlen(service));
		if (!task->service)
			return NETRON_E_NO_MEMORY;
	}
	if (request->method || !request->name)
		return 0;
	task->name = nt_arena_strndup(&task->arena, request->name, strlen(request->name));
	return task->name ? 0 : NETRON_E_NO_MEMORY;
}

static bool needs_definition(
	const struct nt_task *task, const struct nt_peer *peer, const netron_method *method)
{
	if (task->service)
		return nt_resolve_is_needed(peer, task->service);
	return method && nt_resolve_is_needed_for(peer, method->service);
}

static const netron_error *send_or_queue(
	struct nt_task *task, const struct nt_request *request, const struct nt_outgoing *outgoing)
{
	struct nt_peer *peer = task->peer;
	const char *definition = NULL;

	if (!can_go(peer, request->type))
		return queue(task, request, outgoing);
	if (needs_definition(task, peer, request->method)) {
		if (!task->service)
			task->service = request->method->service->key;
		definition = nt_resolve_known(peer, task->service);
		if (!definition)
			return queue(task, request, outgoing);
		task->is_resolved = true;
	}
	nt_task_move(task, NT_TASK_SENT);
	const netron_error *error =
		write_now(task, request, definition ? definition : task->service, outgoing);
	if (!error && task->sink && task->type != NT_PACKET_PING)
		nt_call_went(task);
	return error;
}

/* 0, or why a call cannot be made to this peer now. */
static int admit(const struct nt_peer *peer, const struct nt_request *request)
{
	if (!peer)
		return NETRON_E_GONE;
	if (peer->net->is_closing)
		return NETRON_E_CLOSED;
	if (!can_go(peer, request->type) && nt_reconnect_is_wanted(peer))
		return nt_reconnect_may_wait(peer, request->type, request->method)
			       ? 0
			       : NETRON_E_UNAVAILABLE;
	if (peer->phase >= NT_PEER_CLOSING)
		return NETRON_E_CLOSED;
	if (peer->has_ended)
		return NETRON_E_LOST;
	if (peer->is_leaving && request->type != NT_PACKET_PING)
		return NETRON_E_UNAVAILABLE;
	/* Calls are refused, where answers would close the connection. */
	if (peer->channel &&
		nt_channel_queued(peer->channel) > peer->net->limits.write_max_bytes / 2)
		return NETRON_E_LIMIT;
	return 0;
}

static void describe(struct nt_task *task, const struct nt_request *request)
{
	task->type = request->type;
	task->method = request->method;
	task->settle = request->settle;
	task->thunk = request->thunk;
	task->done = request->done;
	task->user = request->user;
	task->sink = request->sink;
	task->source = request->source;
	if (request->type == NT_PACKET_PING)
		task->sent_ns = nt_clock_monotonic_ns();
}

static const netron_error *start(struct nt_task *task, struct nt_peer *peer,
	const struct nt_request *request, struct nt_outgoing *outgoing)
{
	netron *net = task->net;
	const char *reason = NULL;
	int rc = request->failure ? request->failure : admit(peer, request);

	if (rc == 0)
		rc = nt_outgoing_take(outgoing, net, request, &reason);
	if (rc == 0) {
		task->peer = peer;
		nt_peer_ref(peer);
		rc = take_names(task, request);
	}
	if (rc == 0)
		rc = nt_calls_add(
			&peer->calls, &net->allocator, net->limits.max_pending, task, &task->id);
	if (rc == 0)
		rc = nt_arguments_hand_over(peer, request->method, request->args);
	if (rc < 0)
		return nt_error_make(&task->arena, rc, "%s", reason ? reason : netron_strerror(rc));
	const netron_error *error = send_or_queue(task, request, outgoing);
	if (error)
		nt_arguments_take_back(peer, request->method, request->args);
	if (!error && task->phase != NT_TASK_FAILED)
		nt_call_set_deadline(task, outgoing->timeout_ms);
	return error;
}

/* Out of memory: the reserve tells it, and when that is used up too it is told at once. */
static netron_task fail_without_memory(netron *net, const struct nt_request *request)
{
	struct nt_task *task = nt_task_take_reserved(net);
	struct nt_task last = { .net = net };

	if (task) {
		describe(task, request);
		nt_call_fail_code(task, NETRON_E_NO_MEMORY);
		return (netron_task){ net, 0 };
	}
	netron_error error = nt_error_plain(NETRON_E_NO_MEMORY, NULL);
	describe(&last, request);
	nt_arena_init(&last.arena, &net->arenas, net->limits.max_arena_bytes);
	nt_enter(net);
	if (last.settle)
		last.settle(&last, &error, NULL, NULL);
	nt_leave(net);
	nt_arena_fini(&last.arena);
	return (netron_task){ net, 0 };
}

/* There is no loop here that could tell it later: no instance, or another thread's. */
static netron_task fail_at_once(const struct nt_request *request, int code)
{
	struct nt_task last = { .net = NULL };
	netron_error error = nt_error_plain(code, NULL);

	describe(&last, request);
	if (last.settle)
		last.settle(&last, &error, NULL, NULL);
	return (netron_task){ 0 };
}

static void observe(struct nt_task *task, const struct nt_outgoing *outgoing)
{
	const struct nt_context *kept = task->context;

	task->is_observed = true;
	task->timeout_ms = outgoing->timeout_ms;
	task->context = nt_outgoing_context(outgoing);
	task->net->hooks.on_task(task, NT_TASK_STARTS);
	task->context = kept;
}

netron_task nt_call(netron_peer handle, const struct nt_request *request)
{
	netron *net = handle.net;

	if (!net)
		return fail_at_once(request, NETRON_E_GONE);
	int rc = nt_usable_debug(net);
	if (rc < 0)
		return fail_at_once(request, rc);
	struct nt_task *task = nt_task_new(net);
	if (!task || !nt_task_open(task)) {
		if (task)
			nt_task_free(task);
		return fail_without_memory(net, request);
	}
	describe(task, request);
	nt_task_began(task);
	const netron_task started = nt_task_handle(task);
	struct nt_outgoing outgoing = { .timeout_ms = 0 };
	const netron_error *error = start(task, nt_peer_of(handle), request, &outgoing);
	if (net->hooks.on_task && !request->is_own)
		observe(task, &outgoing);
	if (error)
		nt_call_fail(task, error);
	return started;
}

/* Nobody waits for it: it has a deadline only when one was asked for. */
static uint8_t *begin_oneway(struct nt_output *output, struct nt_peer *peer,
	const struct nt_request *request, const struct nt_outgoing *outgoing)
{
	uint32_t left_ms = outgoing->is_limited ? outgoing->timeout_ms : UINT32_MAX;

	return nt_output_begin_request(output, peer, nt_calls_next_id(&peer->calls),
		NT_PACKET_REQUEST | NT_PACKET_CALL, room(request, NULL), left_ms, UINT32_MAX,
		nt_outgoing_context(outgoing));
}

int nt_call_oneway(netron_peer handle, const struct nt_request *request)
{
	const netron_service *service = request->method->service;
	struct nt_outgoing outgoing;
	struct nt_output output;
	const char *reason;
	int rc = handle.net ? nt_usable_debug(handle.net) : NETRON_E_GONE;

	if (rc == 0)
		rc = admit(nt_peer_of(handle), request);
	if (rc == 0)
		rc = nt_outgoing_take(&outgoing, handle.net, request, &reason);
	if (rc < 0)
		return rc;
	struct nt_peer *peer = nt_peer_of(handle);
	/* Where it cannot go out at once it waits as a call whose outcome nobody hears; nor does
	 * HTTP know requests without an answer. */
	if (!can_go(peer, request->type) || peer->is_bridge ||
		(request->options && (request->options->service || request->options->reference)) ||
		nt_resolve_is_needed_for(peer, service)) {
		nt_call(handle, request);
		return 0;
	}
	rc = nt_arguments_hand_over(peer, request->method, request->args);
	if (rc < 0)
		return rc;
	uint8_t *p = begin_oneway(&output, peer, request, &outgoing);
	if (p)
		rc = nt_output_end(&output, put_body(&output.writer, p, request, NULL));
	else
		rc = NETRON_E_NO_MEMORY;
	if (rc < 0)
		nt_arguments_take_back(peer, request->method, request->args);
	return rc;
}
