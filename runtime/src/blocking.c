/* blocking.c - the functions that wait for a connection or a call. */
#include "waiting.h"

#include "client/dynamic.h"
#include "client/invoke.h"
#include "client/listen.h"
#include "codec/value.h"

#include <string.h>

/* ---- connecting ---- */

struct connecting {
	struct nt_waiting base;
	const char *url;
	const netron_connect_options *options;
	netron_peer *out_peer;
};

static void on_connected(const netron_error *error, netron_peer peer, void *user)
{
	struct connecting *connecting = user;

	if (error) {
		nt_waiting_fail(&connecting->base, error);
		return;
	}
	*connecting->out_peer = peer;
	nt_waiting_finish(&connecting->base, 0);
}

static void start_connecting(struct nt_waiting *waiting)
{
	struct connecting *connecting = NT_CONTAINER(waiting, struct connecting, base);

	netron_connect_with(
		waiting->net, connecting->url, connecting->options, on_connected, connecting);
}

int netron_connect_with_sync(netron *net, const char *url, const netron_connect_options *options,
	netron_peer *out_peer, netron_error **out_error)
{
	struct connecting connecting = {
		.base = { .net = net, .start = start_connecting, .out_error = out_error },
		.url = url,
		.options = options,
		.out_peer = out_peer,
	};

	return nt_wait(&connecting.base);
}

int netron_connect_sync(
	netron *net, const char *url, netron_peer *out_peer, netron_error **out_error)
{
	return netron_connect_with_sync(net, url, NULL, out_peer, out_error);
}

/* ---- calls of every kind ---- */

struct calling {
	struct nt_waiting base;
	netron_peer peer;
	struct nt_request request;
	void *out;
};

static void start_calling(struct nt_waiting *waiting)
{
	struct calling *calling = NT_CONTAINER(waiting, struct calling, base);

	calling->request.user = calling;
	nt_call(calling->peer, &calling->request);
}

static int wait_for_call(netron_peer peer, const struct nt_request *request, nt_task_settle *settle,
	void *out, netron_error **out_error)
{
	struct calling calling = {
		.base = { .net = peer.net, .start = start_calling, .out_error = out_error },
		.peer = peer,
		.request = *request,
		.out = out,
	};

	calling.request.settle = settle;
	return nt_wait(&calling.base);
}

static void fail_call(struct nt_task *task, const netron_error *error)
{
	struct calling *calling = task->user;

	nt_call_missed(task, error);
	nt_waiting_fail(&calling->base, error);
}

/* ---- typed calls ---- */

static void settle_owned(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	struct calling *calling = task->user;
	netron *net = task->net;
	struct nt_arena arena;
	void *root;

	if (error) {
		fail_call(task, error);
		return;
	}
	root = nt_owned_begin(
		&net->allocator, task->method->result.size, net->limits.max_arena_bytes, &arena);
	if (!root) {
		nt_waiting_fail_code(&calling->base, NETRON_E_NO_MEMORY);
		return;
	}
	error = nt_result_read(task, body, end, &arena, root);
	if (error) {
		nt_owned_abandon(root, &arena);
		fail_call(task, error);
		return;
	}
	nt_owned_end(root, &arena);
	*(void **)calling->out = root;
	nt_waiting_finish(&calling->base, 0);
}

static void settle_plain(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	struct calling *calling = task->user;
	const netron_slot *slot = &task->method->result;
	void *value = NULL;

	if (!error && slot->op == NETRON_OP_VOID) {
		error = nt_result_read(task, body, end, &task->arena, NULL); /* checked */
	} else if (!error) {
		value = nt_arena_alloc(&task->arena, slot->size);
		error = value ? nt_result_read(task, body, end, &task->arena, value)
			      : nt_error_make(&task->arena, NETRON_E_NO_MEMORY, "out of memory");
	}
	if (error) {
		fail_call(task, error);
		return;
	}
	if (value && calling->out)
		memcpy(calling->out, value, slot->size);
	nt_waiting_finish(&calling->base, 0);
}

static void settle_service(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	struct calling *calling = task->user;

	if (!error)
		error = nt_result_service(task, body, end, calling->out);
	if (error)
		fail_call(task, error);
	else
		nt_waiting_finish(&calling->base, 0);
}

static void settle_pointer(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	struct calling *calling = task->user;
	const void *value = NULL;
	void *copy = NULL;

	if (!error)
		error = nt_result_read(task, body, end, &task->arena, &value);
	if (error) {
		fail_call(task, error);
		return;
	}
	if (value)
		copy = nt_copy_pointed(task->net, &task->method->result, value);
	if (value && !copy) {
		nt_waiting_fail_code(&calling->base, NETRON_E_NO_MEMORY);
		return;
	}
	*(void **)calling->out = copy;
	nt_waiting_finish(&calling->base, 0);
}

static int invoke_sync(netron_peer peer, const netron_method *method, const void *args,
	const netron_call_options *options, nt_task_settle *settle, void *out,
	netron_error **out_error)
{
	const struct nt_request request = {
		.type = nt_packet_of(method),
		.method = method,
		.args = args,
		.options = options,
	};

	return wait_for_call(peer, &request, settle, out, out_error);
}

int netron_invoke_sync(netron_peer peer, const netron_method *method, const void *args,
	const netron_call_options *options, void **out_result, netron_error **out_error)
{
	return invoke_sync(peer, method, args, options, settle_owned, out_result, out_error);
}

int netron_invoke_sync_plain(netron_peer peer, const netron_method *method, const void *args,
	const netron_call_options *options, void *out_result, netron_error **out_error)
{
	return invoke_sync(peer, method, args, options,
		method->result.op == NETRON_OP_SERVICE ? settle_service : settle_plain, out_result,
		out_error);
}

int netron_invoke_sync_pointer(netron_peer peer, const netron_method *method, const void *args,
	const netron_call_options *options, void **out_result, netron_error **out_error)
{
	return invoke_sync(peer, method, args, options, settle_pointer, out_result, out_error);
}

/* ---- calls by name ---- */

static void settle_value(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	struct calling *calling = task->user;
	const netron_value *value = NULL;
	netron_value *copy = NULL;

	if (!error)
		value = nt_answer_value(task, body, end, &error);
	if (error) {
		fail_call(task, error);
		return;
	}
	if (calling->out) {
		copy = netron_value_copy(value);
		if (!copy) {
			nt_waiting_fail_code(&calling->base, NETRON_E_NO_MEMORY);
			return;
		}
		*(netron_value **)calling->out = copy;
	}
	nt_waiting_finish(&calling->base, 0);
}

int netron_peer_call_sync(netron_peer peer, const char *service, const char *method,
	const netron_value *args, size_t count, const netron_call_options *options,
	netron_value **out_result, netron_error **out_error)
{
	const struct nt_request request = {
		.type = NT_PACKET_CALL,
		.service = service,
		.name = method,
		.values = args,
		.count = count,
		.options = options,
	};

	return wait_for_call(peer, &request, settle_value, out_result, out_error);
}

int netron_peer_get_sync(netron_peer peer, const char *service, const char *property,
	const netron_call_options *options, netron_value **out_result, netron_error **out_error)
{
	const struct nt_request request = {
		.type = NT_PACKET_GET,
		.service = service,
		.name = property,
		.options = options,
	};

	return wait_for_call(peer, &request, settle_value, out_result, out_error);
}

int netron_peer_set_sync(netron_peer peer, const char *service, const char *property,
	const netron_value *value, const netron_call_options *options, netron_error **out_error)
{
	const struct nt_request request = {
		.type = NT_PACKET_SET,
		.service = service,
		.name = property,
		.values = value,
		.count = 1,
		.options = options,
	};

	return wait_for_call(peer, &request, settle_value, NULL, out_error);
}

int netron_peer_run_sync(netron_peer peer, const char *task, const netron_value *args, size_t count,
	const netron_call_options *options, netron_value **out_result, netron_error **out_error)
{
	const struct nt_request request = {
		.type = NT_PACKET_TASK,
		.name = task,
		.values = args,
		.count = count,
		.options = options,
	};

	return wait_for_call(peer, &request, settle_value, out_result, out_error);
}

static void settle_ping(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	struct calling *calling = task->user;

	(void)body;
	(void)end;
	if (error) {
		fail_call(task, error);
		return;
	}
	if (calling->out)
		*(netron_duration *)calling->out =
			(netron_duration)(nt_clock_monotonic_ns() - task->sent_ns);
	nt_waiting_finish(&calling->base, 0);
}

int netron_peer_ping_sync(netron_peer peer, const netron_call_options *options,
	netron_duration *out_round_trip, netron_error **out_error)
{
	const struct nt_request request = { .type = NT_PACKET_PING, .options = options };

	return wait_for_call(peer, &request, settle_ping, out_round_trip, out_error);
}

/* ---- subscriptions ---- */

struct subscribing {
	struct nt_waiting base;
	netron_subscription subscription;
	struct nt_listen_waiter waiter;
};

static void on_subscribed(struct nt_listen_waiter *waiter, const netron_error *error)
{
	struct subscribing *subscribing = NT_CONTAINER(waiter, struct subscribing, waiter);

	if (error)
		nt_waiting_fail(&subscribing->base, error);
	else
		nt_waiting_finish(&subscribing->base, 0);
}

static void start_subscribing(struct nt_waiting *waiting)
{
	struct subscribing *subscribing = NT_CONTAINER(waiting, struct subscribing, base);
	int rc = nt_subscription_await(subscribing->subscription, &subscribing->waiter);

	if (rc < 0)
		nt_waiting_fail_code(waiting, rc);
}

int netron_subscription_wait_sync(netron_subscription subscription, netron_error **out_error)
{
	struct subscribing subscribing = {
		.base = { .net = subscription.net,
			.start = start_subscribing,
			.out_error = out_error },
		.subscription = subscription,
		.waiter.done = on_subscribed,
	};

	return nt_wait(&subscribing.base);
}

/* ---- any call ---- */

int netron_task_wait(netron_task handle)
{
	netron *net = handle.net;

	if (!net)
		return NETRON_E_GONE;
	int rc = nt_usable(net);
	if (rc < 0)
		return rc;
	if (nt_is_in_callback(net))
		return NETRON_E_REENTRANT;
	if (net->has_thread)
		return NETRON_E_THREAD;
	nt_run_begin(net);
	while (nt_task_of(handle) && nt_loop_turn(&net->loop, true))
		;
	nt_run_end(net);
	return 0;
}
