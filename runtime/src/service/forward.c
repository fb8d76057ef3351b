/* forward.c - a request for a service that a peer offers here: on to its owner, in the owner's
 * dialect, and the answer back. Bytes are passed on as they are where both speak the same. */
#include "service/remote.h"

#include "codec/cursor.h"
#include "codec/value.h"
#include "peer/context.h"

#include <string.h>

/* In the arena of the call to the owner. */
struct forwarding {
	netron_task request, call;
};

static bool is_native(const struct nt_peer *peer)
{
	return (peer->features & NT_FEATURE_INT64) != 0;
}

/* count values from one peer for another. NULL: the writer, or the reader, says why. */
static uint8_t *pass(struct nt_writer *writer, uint8_t *p, struct nt_reader *reader,
	const uint8_t *from, uint32_t count)
{
	for (uint32_t i = 0; p && i < count; i++) {
		const netron_value *value;
		from = nt_value_read(reader, from, &value);
		p = from ? nt_value_write(writer, p, value) : NULL;
	}
	return p;
}

/* Writes what stands at from .. end into a packet for peer; it is well formed. */
static uint8_t *put(struct nt_output *output, uint8_t *p, const struct nt_peer *source,
	const struct nt_request_body *body, struct nt_arena *arena)
{
	const netron_limits *limits = &source->net->limits;
	size_t size = (size_t)(body->end - body->p);
	struct nt_reader reader;

	if (is_native(source) && !is_native(output->peer)) {
		nt_reader_init(&reader, body->end, arena, limits);
		p = pass(&output->writer, p, &reader, body->p, body->left);
		nt_reader_done(&reader);
		return p;
	}
	memcpy(p, body->p, size);
	return p + size;
}

/* They belong to the connection over which they came. */
static const char no_handles[] = "streams and services are only for a peer called directly";

/* ---- back ---- */

/* A service is given back at once; a stream that nobody reads is stopped as one unknown. */
static void give_back(struct nt_peer *owner, const uint8_t *p, const uint8_t *end)
{
	const struct nt_packet packet = { .body = p, .body_size = (size_t)(end - p) };

	owner->net->hooks.on_stray(owner, &packet);
}

static void answer(
	struct nt_task *request, struct nt_task *call, const uint8_t *p, const uint8_t *end)
{
	struct nt_request_body body = { p, end, 1 };
	bool has_handles;
	const netron_error *error = nt_request_check(call, &body, &has_handles);
	struct nt_output output;

	if (error) {
		nt_request_fail_with(request, NETRON_E_REMOTE,
			"the owner's answer cannot be passed on: %s", netron_error_message(error));
		return;
	}
	if (has_handles) {
		give_back(call->peer, p, end);
		nt_request_fail_with(request, NETRON_E_UNIMPLEMENTED,
			"the owner's answer cannot be passed on: %s", no_handles);
		return;
	}
	uint8_t *to = nt_output_begin(
		&output, request->peer, request->id, request->type, (size_t)(end - p));
	if (to)
		to = put(&output, to, call->peer, &body, &call->arena);
	int rc = nt_output_end(&output, to);
	if (rc < 0)
		nt_request_fail_with(request, rc, "the owner's answer cannot be passed on");
	else
		nt_request_over(request);
}

static void on_answer(
	struct nt_task *call, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	const struct forwarding *forwarding = call->user;
	struct nt_task *request = nt_task_of(forwarding->request);

	if (!request)
		return;
	if (request->phase == NT_TASK_CANCELLED)
		nt_request_over(request);
	else if (error)
		nt_request_fail(request, error);
	else
		answer(request, call, body, end);
}

/* Nobody waits for it any more: neither need the owner work on it. */
static void on_cancel(netron_task request, int reason, void *user)
{
	const struct forwarding *forwarding = user;

	(void)request;
	(void)reason;
	netron_task_cancel(forwarding->call);
}

/* ---- on ---- */

/* [definition, member, ...arguments] */
static int put_request(struct nt_task *call, struct nt_task *request,
	const struct nt_exposed *exposed, const struct nt_request_body *body, uint32_t left_ms)
{
	const char *name = request->method->name;
	size_t name_size = strlen(name), size = (size_t)(body->end - body->p);
	struct nt_output output;
	uint8_t *p = nt_output_begin_request(&output, call->peer, call->id,
		(uint8_t)(NT_PACKET_REQUEST | call->type), 64 + name_size + size, left_ms,
		call->net->timeout_ms, request->context);

	if (p) {
		p = nt_put_array(p, 2 + body->left);
		p = nt_put_string(p, exposed->id, NT_UID_TEXT - 1);
		p = nt_put_string(p, name, name_size);
		p = put(&output, p, request->peer, body, &call->arena);
	}
	return nt_output_end(&output, p);
}

static void on_due(struct nt_timer *timer, nt_ms now)
{
	netron_error error = nt_error_plain(NETRON_E_TIMEOUT, NULL);

	(void)now;
	nt_call_conclude(NT_CONTAINER(timer, struct nt_task, timer), &error, NULL, NULL);
}

static int start(struct nt_task *call, struct nt_task *request, struct nt_exposed *exposed,
	const struct nt_request_body *body)
{
	struct nt_peer *owner = exposed->remote->owner;
	netron *net = owner->net;
	struct forwarding *forwarding = nt_arena_alloc(&call->arena, sizeof *forwarding);
	uint32_t left_ms = nt_task_left_ms(request);
	int rc;

	call->type = request->type;
	call->name = request->method->name;
	call->user = forwarding;
	call->peer = owner;
	nt_peer_ref(owner);
	if (!forwarding || !nt_task_open(call))
		return NETRON_E_NO_MEMORY;
	*forwarding = (struct forwarding){ nt_task_handle(request), nt_task_handle(call) };
	nt_task_move(call, NT_TASK_SENT);
	rc = nt_calls_add(&owner->calls, &net->allocator, net->limits.max_pending, call, &call->id);
	if (left_ms > net->timeout_ms)
		left_ms = net->timeout_ms;
	if (rc == 0)
		rc = put_request(call, request, exposed, body, left_ms);
	if (rc < 0)
		return rc;
	call->settle = on_answer;
	request->on_cancel = on_cancel;
	request->cancel_user = forwarding;
	call->timer.on_due = on_due;
	if (call->phase == NT_TASK_SENT)
		nt_loop_set_timer(&net->loop, &call->timer, left_ms);
	return 0;
}

/* As for calls of this side: refused here, where one more would end the owner's connection. */
static int admit(const struct nt_peer *owner)
{
	if (!nt_peer_is_open(owner) || owner->is_leaving)
		return NETRON_E_UNAVAILABLE;
	return nt_channel_queued(owner->channel) > owner->net->limits.write_max_bytes / 2
		       ? NETRON_E_LIMIT
		       : 0;
}

void nt_forward(
	struct nt_task *request, const struct nt_request_body *body, struct nt_exposed *exposed)
{
	const struct nt_peer *owner = exposed->remote->owner;
	const char *key = exposed->service->key;
	bool has_handles;
	const netron_error *error = nt_request_check(request, body, &has_handles);
	struct nt_task *call;
	int rc;

	if (error) {
		nt_request_fail(request, error);
		return;
	}
	if (has_handles) {
		nt_request_fail_with(request, NETRON_E_UNIMPLEMENTED,
			"the arguments cannot be passed on to the owner of '%.300s': %s", key,
			no_handles);
		return;
	}
	rc = admit(owner);
	if (rc < 0) {
		nt_request_fail_with(request, rc, "the owner of '%.300s' %s", key,
			rc == NETRON_E_LIMIT ? "takes too little of what it is sent"
					     : "is leaving");
		return;
	}
	nt_exposed_hold(exposed);
	request->exposed = exposed;
	call = nt_task_new(owner->net);
	rc = call ? start(call, request, exposed, body) : NETRON_E_NO_MEMORY;
	if (rc == 0)
		return;
	if (call)
		nt_call_conclude(call, NULL, NULL, NULL);
	nt_request_fail_with(
		request, rc, "the request cannot be passed on: %s", netron_strerror(rc));
}
