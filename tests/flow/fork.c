/* fork.c - a child of the process that made an instance: every function says so, and nothing of the
 * parent is touched. tests/lint/forked.py sees to it that none is left out. */
#include "suites.h"
#include "world.h"

#include <netron/health.h>
#include <netron/reflection.h>
#include <netron/schema.h>
#include <netron/server.h>
#include <netron/stream.h>

#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* What a child inherits, and what it hears. */
struct made {
	netron *net;
	netron_server *server;
	netron_peer peer;
	netron_task called, handled;
	netron_exposed exposed;
	netron_listener listener;
	netron_subscription subscription;
	netron_stream sink, source;
	netron_reference reference;
	unsigned told;
	int code;
};

static void hear(struct made *made, const netron_error *error)
{
	made->told++;
	made->code = error ? netron_error_code(error) : 0;
}

static void on_value(const netron_error *error, const netron_value *result, void *user)
{
	(void)result;
	hear(user, error);
}

static void on_ping(const netron_error *error, netron_duration round_trip, void *user)
{
	(void)round_trip;
	hear(user, error);
}

static void on_peer(const netron_error *error, netron_peer peer, void *user)
{
	(void)peer;
	hear(user, error);
}

static void on_thunk(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	(void)done;
	hear(user, error);
}

static void on_event(const netron_value *args, size_t count, void *user)
{
	(void)args;
	(void)count;
	hear(user, NULL);
}

static void on_heard(const void *args, netron_function *fn, void *user)
{
	(void)args;
	(void)fn;
	hear(user, NULL);
}

static void on_end(const netron_error *error, void *user)
{
	hear(user, error);
}

static void on_item(const void *item, netron_function *fn, void *user)
{
	(void)item;
	(void)fn;
	hear(user, NULL);
}

static void on_cancelled(netron_task task, int reason, void *user)
{
	(void)task;
	(void)reason;
	hear(user, NULL);
}

static int on_named(netron_task task, const netron_value *args, size_t count, void *user)
{
	(void)task;
	(void)args;
	(void)count;
	hear(user, NULL);
	return 0;
}

static void never(void *user)
{
	hear(user, NULL);
}

static void done(void)
{
}

/* ---- the table ---- */

struct state {
	struct made *made;
	netron_value value;
	netron_value *result;
	netron_error *error;
	netron_peer peer;
	netron_listener listener;
	netron_exposed exposed;
	netron_duration round_trip;
	netron_failure failure;
	netron_event event;
	netron_method method;
	netron_error_type type;
	netron_stream stream;
	netron_skeleton skeleton;
	netron_service_wire wire;
	struct probe probe;
	struct probe_add args;
	int32_t sum;
	char *text;
	void *owned;
};

/* Each returns what the function returned, as a code: 0 is "a safe nothing". */
#define ROW(name, expression)                                                                      \
	static int try_##name(struct state *s)                                                     \
	{                                                                                          \
		struct made *made = s->made;                                                       \
		(void)made;                                                                        \
		return expression;                                                                 \
	}
/* A function that returns no code: it returns nothing that could be used. */
#define NOTHING(name, expression) ROW(name, (expression) ? 1 : 0)
/* The outcome comes through a callback, which is called at once. */
#define TOLD(name, expression) ROW(name, ((void)(expression), made->told == 1 ? made->code : 1))

#define ADD (&probe_methods[PROBE_ADD])

/* clang-format off */
ROW(netron_run, netron_run(made->net))
NOTHING(netron_stop, (netron_stop(made->net), false))
NOTHING(netron_free, (netron_free(made->net), false))
NOTHING(netron_freep, (netron_freep(&(netron *){ made->net }), false))
ROW(netron_start, netron_start(made->net))
ROW(netron_post, netron_post(made->net, never, made))
ROW(netron_after, netron_after(made->net, 0, never, made))
ROW(netron_drain, netron_drain(made->net, 0))
ROW(netron_drain_on_signals, netron_drain_on_signals(made->net, 0))
ROW(netron_listen, netron_listen(made->net, "tcp://127.0.0.1:0", &s->error))
ROW(netron_listen_with,
	netron_listen_with(made->net, "tcp://127.0.0.1:0", NULL, &s->listener, &s->error))
ROW(netron_listen_at,
	netron_listen_at(made->net, "tcp://127.0.0.1:0", &s->listener, &s->error))
NOTHING(netron_listener_url, netron_listener_url(made->listener))
ROW(netron_listener_close, netron_listener_close(made->listener))
ROW(netron_unexpose, netron_unexpose(made->exposed))
NOTHING(netron_exposed_names, (s->owned = netron_exposed_names(made->net)))
ROW(netron_emit_values, netron_emit_values(made->net, "x", &s->value, 1))
TOLD(netron_connect, netron_connect(made->net, "tcp://127.0.0.1:1", on_peer, made))
ROW(netron_connect_sync,
	netron_connect_sync(made->net, "tcp://127.0.0.1:1", &s->peer, &s->error))
TOLD(netron_connect_with,
	netron_connect_with(made->net, "tcp://127.0.0.1:1", NULL, on_peer, made))
ROW(netron_connect_with_sync, netron_connect_with_sync(
	made->net, "tcp://127.0.0.1:1", NULL, &s->peer, &s->error))
NOTHING(netron_id, strcmp(netron_id(made->net), "made") != 0)
NOTHING(netron_peer_get_state, netron_peer_get_state(made->peer) != NETRON_PEER_GONE)
NOTHING(netron_peer_id, netron_peer_id(made->peer))
NOTHING(netron_peer_address, netron_peer_address(made->peer))
NOTHING(netron_peer_certificate, netron_peer_certificate(made->peer))
ROW(netron_tls_reload, netron_tls_reload(made->net, &s->error))
ROW(netron_peer_close, netron_peer_close(made->peer))
NOTHING(netron_local_peer, netron_local_peer(made->net).id)
TOLD(netron_peer_call,
	netron_peer_call(made->peer, "probe", "add", NULL, 0, NULL, on_value, made))
ROW(netron_peer_call_sync, netron_peer_call_sync(
	made->peer, "probe", "add", NULL, 0, NULL, &s->result, &s->error))
TOLD(netron_peer_get, netron_peer_get(made->peer, "probe", "x", NULL, on_value, made))
ROW(netron_peer_get_sync,
	netron_peer_get_sync(made->peer, "probe", "x", NULL, &s->result, &s->error))
TOLD(netron_peer_set,
	netron_peer_set(made->peer, "probe", "x", &s->value, NULL, on_value, made))
ROW(netron_peer_set_sync,
	netron_peer_set_sync(made->peer, "probe", "x", &s->value, NULL, &s->error))
TOLD(netron_peer_run, netron_peer_run(made->peer, "x", NULL, 0, NULL, on_value, made))
ROW(netron_peer_run_sync,
	netron_peer_run_sync(made->peer, "x", NULL, 0, NULL, &s->result, &s->error))
NOTHING(netron_peer_on, netron_peer_on(made->peer, "x", on_event, made).id)
ROW(netron_subscription_close, netron_subscription_close(made->subscription))
ROW(netron_subscription_wait_sync,
	netron_subscription_wait_sync(made->subscription, &s->error))
ROW(netron_subscription_on_end,
	netron_subscription_on_end(made->subscription, on_end, made))
ROW(netron_peer_emit, netron_peer_emit(made->peer, "x", &s->value, 1))
NOTHING(netron_peer_dropped_events, netron_peer_dropped_events(made->peer))
TOLD(netron_peer_ping, netron_peer_ping(made->peer, NULL, on_ping, made))
ROW(netron_peer_ping_sync,
	netron_peer_ping_sync(made->peer, NULL, &s->round_trip, &s->error))
TOLD(netron_invoke, netron_invoke(made->peer, ADD, &s->args, NULL, on_thunk, done, made))
ROW(netron_invoke_oneway,
	netron_invoke_oneway(made->peer, &probe_methods[PROBE_NOTE], &s->args, NULL))
ROW(netron_invoke_sync,
	netron_invoke_sync(made->peer, ADD, &s->args, NULL, &s->owned, &s->error))
ROW(netron_invoke_sync_plain,
	netron_invoke_sync_plain(made->peer, ADD, &s->args, NULL, &s->sum, &s->error))
ROW(netron_invoke_sync_pointer,
	netron_invoke_sync_pointer(made->peer, ADD, &s->args, NULL, &s->owned, &s->error))
ROW(netron_reply, netron_reply(made->handled, &probe_methods[PROBE_LATER], &s->sum))
ROW(netron_throw, netron_throw(made->handled, NULL, NULL))
ROW(netron_expose, probe_expose_2(made->net, &s->probe, &s->exposed))
ROW(netron_emit, netron_emit(made->exposed, &s->event, NULL))
NOTHING(netron_on, netron_on(made->peer, &s->event, NULL, on_heard, done, made).id)
NOTHING(netron_task_get_state, netron_task_get_state(made->called) != NETRON_TASK_GONE)
ROW(netron_task_cancel, netron_task_cancel(made->called))
ROW(netron_task_on_cancel, netron_task_on_cancel(made->handled, on_cancelled, made))
ROW(netron_task_wait, netron_task_wait(made->called))
NOTHING(netron_task_peer, netron_task_peer(made->called).id)
NOTHING(netron_task_remaining_ms, netron_task_remaining_ms(made->called))
NOTHING(netron_task_duration, netron_task_duration(made->called))
NOTHING(netron_task_metadata, netron_task_metadata(made->handled))
NOTHING(netron_task_traceparent, netron_task_traceparent(made->handled))
NOTHING(netron_task_service, netron_task_service(made->called))
NOTHING(netron_task_method, netron_task_method(made->called))
ROW(netron_task_register, netron_task_register(made->net, "x", on_named, made))
ROW(netron_task_unregister, netron_task_unregister(made->net, "named"))
ROW(netron_task_reply_value, netron_task_reply_value(made->handled, NULL))
ROW(netron_task_fail, netron_task_fail(made->handled, NETRON_E_CONFLICT, NULL))
ROW(netron_task_fail_with, netron_task_fail_with(made->handled, &s->failure))
ROW(netron_task_throw_value, netron_task_throw_value(made->handled, &s->value))

ROW(netron_invoke_stream, (netron_invoke_stream(made->peer, &s->method, &s->args, NULL,
	on_thunk, done, made, &s->stream, &s->stream), made->told == 1 ? made->code : 1))
TOLD(netron_peer_call_stream, netron_peer_call_stream(
	made->peer, "probe", "add", NULL, 0, NULL, on_value, made, NULL, NULL))
NOTHING(netron_peer_is_netron_c, netron_peer_is_netron_c(made->peer))
ROW(netron_sink_end, netron_sink_end(made->sink))
ROW(netron_sink_fail, netron_sink_fail(made->sink, NETRON_E_CONFLICT, NULL))
ROW(netron_sink_on_ready, netron_sink_on_ready(made->sink, never, made))
ROW(netron_sink_throw, netron_sink_throw(made->sink, &s->type, NULL))
ROW(netron_sink_write, netron_sink_write(made->sink, &s->sum))
ROW(netron_sink_write_sync, netron_sink_write_sync(made->sink, &s->sum, &s->error))
ROW(netron_source_next_sync, netron_source_next_sync(made->source, &s->owned, &s->error))
ROW(netron_source_next_sync_plain,
	netron_source_next_sync_plain(made->source, &s->sum, &s->error))
ROW(netron_source_next_sync_pointer,
	netron_source_next_sync_pointer(made->source, &s->owned, &s->error))
ROW(netron_source_pause, netron_source_pause(made->source))
ROW(netron_source_resume, netron_source_resume(made->source))
TOLD(netron_source_read, (netron_source_read(made->source, on_item, done, on_end, made), 0))
ROW(netron_source_set_timeout, netron_source_set_timeout(made->source, 1))
ROW(netron_source_stop, netron_source_stop(made->source))
NOTHING(netron_stream_dropped, netron_stream_dropped(made->sink))
NOTHING(netron_task_sink, netron_task_sink(made->handled).id)
NOTHING(netron_task_source, netron_task_source(made->handled).id)
NOTHING(netron_exposed_wire, netron_exposed_wire(made->exposed).id)
ROW(netron_offer, netron_offer(
	made->net, &probe_service_2, &s->skeleton, s, s, NULL, &s->exposed))
NOTHING(netron_reference_peer, netron_reference_peer(made->reference).id)
ROW(netron_reference_release, netron_reference_release(made->reference))
NOTHING(netron_reference_wire, netron_reference_wire(made->reference).id)
ROW(netron_sink_on_close, netron_sink_on_close(made->sink, on_end, made))
NOTHING(netron_task_reference, netron_task_reference(made->handled, &s->wire).id)
NOTHING(netron_server_count, netron_server_count(made->server))
ROW(netron_server_drain, netron_server_drain(made->server, 0))
NOTHING(netron_server_free, (netron_server_free(made->server), false))
NOTHING(netron_server_freep, (netron_server_freep(&(netron_server *){ made->server }), false))
NOTHING(netron_server_instance, netron_server_instance(made->server, 0))
ROW(netron_server_join, netron_server_join(made->server))
ROW(netron_server_listen, netron_server_listen(made->server, "tcp://127.0.0.1:0", &s->error))
ROW(netron_server_start, netron_server_start(made->server))
ROW(netron_server_stop, netron_server_stop(made->server))
NOTHING(netron_server_url, netron_server_url(made->server, 0))
TOLD(netron_peer_expose, netron_peer_expose(made->peer, made->exposed, on_value, made))
TOLD(netron_peer_unexpose, netron_peer_unexpose(made->peer, made->exposed, on_value, made))
ROW(netron_health_expose, netron_health_expose(made->net, &s->exposed))
ROW(netron_health_set, netron_health_set(made->net, "x", NETRON_HEALTH_SERVING))
ROW(netron_reflection_expose, netron_reflection_expose(made->net, &s->exposed))

#define CODE_OF(name) { #name, try_##name, true }
#define NONE_OF(name) { #name, try_##name, false }

static const struct {
	const char *name;
	int (*try)(struct state *state);
	bool has_code;
} rows[] = {
	CODE_OF(netron_run), NONE_OF(netron_stop), NONE_OF(netron_free), NONE_OF(netron_freep),
	CODE_OF(netron_start), CODE_OF(netron_post), CODE_OF(netron_after),
	CODE_OF(netron_drain), CODE_OF(netron_drain_on_signals), CODE_OF(netron_listen),
	CODE_OF(netron_listen_with), CODE_OF(netron_listen_at), NONE_OF(netron_listener_url), CODE_OF(netron_listener_close),
	CODE_OF(netron_unexpose), NONE_OF(netron_exposed_names), CODE_OF(netron_emit_values),
	CODE_OF(netron_connect), CODE_OF(netron_connect_sync), CODE_OF(netron_connect_with),
	CODE_OF(netron_connect_with_sync), NONE_OF(netron_id), NONE_OF(netron_peer_get_state),
	NONE_OF(netron_peer_id), NONE_OF(netron_peer_address),
	NONE_OF(netron_peer_certificate), CODE_OF(netron_tls_reload), CODE_OF(netron_peer_close),
	NONE_OF(netron_local_peer), CODE_OF(netron_peer_call), CODE_OF(netron_peer_call_sync),
	CODE_OF(netron_peer_get), CODE_OF(netron_peer_get_sync), CODE_OF(netron_peer_set),
	CODE_OF(netron_peer_set_sync), CODE_OF(netron_peer_run), CODE_OF(netron_peer_run_sync),
	NONE_OF(netron_peer_on), CODE_OF(netron_subscription_close),
	CODE_OF(netron_subscription_wait_sync), CODE_OF(netron_subscription_on_end),
	CODE_OF(netron_peer_emit), NONE_OF(netron_peer_dropped_events),
	CODE_OF(netron_peer_ping), CODE_OF(netron_peer_ping_sync), CODE_OF(netron_invoke),
	CODE_OF(netron_invoke_oneway), CODE_OF(netron_invoke_sync),
	CODE_OF(netron_invoke_sync_plain), CODE_OF(netron_invoke_sync_pointer),
	CODE_OF(netron_reply), CODE_OF(netron_throw), CODE_OF(netron_expose),
	CODE_OF(netron_emit), NONE_OF(netron_on), NONE_OF(netron_task_get_state),
	CODE_OF(netron_task_cancel), CODE_OF(netron_task_on_cancel), CODE_OF(netron_task_wait),
	NONE_OF(netron_task_peer), NONE_OF(netron_task_remaining_ms),
	NONE_OF(netron_task_duration), NONE_OF(netron_task_metadata),
	NONE_OF(netron_task_traceparent), NONE_OF(netron_task_service),
	NONE_OF(netron_task_method), CODE_OF(netron_task_register),
	CODE_OF(netron_task_unregister), CODE_OF(netron_task_reply_value),
	CODE_OF(netron_task_fail), CODE_OF(netron_task_fail_with),
	CODE_OF(netron_task_throw_value), CODE_OF(netron_invoke_stream),
	CODE_OF(netron_peer_call_stream), NONE_OF(netron_peer_is_netron_c),
	CODE_OF(netron_sink_end), CODE_OF(netron_sink_fail), CODE_OF(netron_sink_on_ready),
	CODE_OF(netron_sink_throw), CODE_OF(netron_sink_write), CODE_OF(netron_sink_write_sync),
	CODE_OF(netron_source_next_sync), CODE_OF(netron_source_next_sync_plain),
	CODE_OF(netron_source_next_sync_pointer), CODE_OF(netron_source_pause),
	CODE_OF(netron_source_resume), CODE_OF(netron_source_read),
	CODE_OF(netron_source_set_timeout), CODE_OF(netron_source_stop),
	NONE_OF(netron_stream_dropped), NONE_OF(netron_task_sink), NONE_OF(netron_task_source), NONE_OF(netron_exposed_wire),
	CODE_OF(netron_offer), NONE_OF(netron_reference_peer),
	CODE_OF(netron_reference_release), NONE_OF(netron_reference_wire),
	CODE_OF(netron_sink_on_close), NONE_OF(netron_task_reference),
	NONE_OF(netron_server_count), CODE_OF(netron_server_drain), NONE_OF(netron_server_free),
	NONE_OF(netron_server_freep), NONE_OF(netron_server_instance),
	CODE_OF(netron_server_join), CODE_OF(netron_server_listen),
	CODE_OF(netron_server_start), CODE_OF(netron_server_stop), NONE_OF(netron_server_url),
	CODE_OF(netron_peer_expose), CODE_OF(netron_peer_unexpose),
	CODE_OF(netron_health_expose), CODE_OF(netron_health_set),
	CODE_OF(netron_reflection_expose),
};
/* clang-format on */

/* In the child: 0, or the number of the row that said something else, counted from 1. */
static int try_all(struct made *made)
{
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		struct state state = { .made = made };
		made->told = 0;
		int code = rows[i].try(&state);
		int expected = rows[i].has_code ? NETRON_E_FORKED : 0;
		if (state.error && netron_error_code(state.error) != NETRON_E_FORKED)
			code = 1;
		netron_error_free(state.error);
		if (code != expected || (made->told > 0 && made->code != NETRON_E_FORKED)) {
			fprintf(stderr, "%s: %d, told %u times %d\n", rows[i].name, code,
				made->told, made->code);
			return (int)i + 1;
		}
	}
	return 0;
}

static int setup(netron *net, uint32_t index, void *user)
{
	(void)net;
	(void)index;
	(void)user;
	return 0;
}

static void make_server(struct made *made)
{
	netron_server_options options = netron_server_options_default();

	options.threads = 1;
	options.setup = setup;
	made->server = netron_server_new(&options, NULL);
	ck_assert_ptr_nonnull(made->server);
	ck_assert_int_eq(netron_server_listen(made->server, "tcp://127.0.0.1:0", NULL), 0);
}

static int run_child(struct made *made)
{
	int status = -1;
	pid_t child = fork();

	if (child == 0)
		_exit(try_all(made));
	ck_assert_int_gt(child, 0);
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert(WIFEXITED(status));
	return WEXITSTATUS(status);
}

START_TEST(every_function_in_a_child)
{
	struct made made = { .net = NULL };
	netron_options options = netron_options_default();
	struct outcome later = { 0 };
	static struct probe probe;
	int32_t sum;

	options.id = "made";
	made.net = netron_new(&options);
	ck_assert_ptr_nonnull(made.net);
	ck_assert_int_eq(probe_expose(made.net, &probe, &made.exposed), 0);
	ck_assert_int_eq(netron_task_register(made.net, "named", on_named, &made), 0);
	ck_assert_int_eq(netron_listen_at(made.net, "tcp://127.0.0.1:0", &made.listener, NULL), 0);
	ck_assert_int_eq(
		netron_connect_sync(made.net, netron_listener_url(made.listener), &made.peer, NULL),
		0);
	made.subscription = netron_peer_on(made.peer, "x", on_event, &made);
	ck_assert_int_eq(netron_subscription_wait_sync(made.subscription, NULL), 0);
	made.called = probe_later(made.peer, NULL, 7, outcome_later, &later);
	while (probe.laters == 0)
		nt_loop_turn(&made.net->loop, true);
	made.handled = probe.later[0];
	made.sink = made.source = (netron_stream){ made.net, 1 };
	made.reference = (netron_reference){ made.net, 1 };

	make_server(&made);
	int failed = run_child(&made);
	ck_assert_msg(failed == 0, "%s", failed ? rows[failed - 1].name : "");
	/* The parent did not notice. */
	ck_assert_int_eq(probe_add_sync(made.peer, NULL, 1, 2, &sum, NULL), 0);
	ck_assert_int_eq(probe_answer(&probe, 0), 0);
	ck_assert_int_eq(netron_task_wait(made.called), 0);
	ck_assert_int_eq(later.number, 7);
	netron_server_free(made.server);
	netron_free(made.net);
}
END_TEST

/* With a thread of its own, which the child does not have. */
START_TEST(child_of_a_threaded_instance)
{
	static struct probe probe;
	struct made made = { .net = NULL };
	netron_options options = netron_options_default();
	int32_t sum;

	options.id = "made";
	made.net = netron_new(&options);
	ck_assert_ptr_nonnull(made.net);
	ck_assert_int_eq(probe_expose(made.net, &probe, &made.exposed), 0);
	ck_assert_int_eq(netron_listen_at(made.net, "tcp://127.0.0.1:0", &made.listener, NULL), 0);
	ck_assert_int_eq(
		netron_connect_sync(made.net, netron_listener_url(made.listener), &made.peer, NULL),
		0);
	made.subscription = (netron_subscription){ made.net, 1 };
	made.sink = made.source = (netron_stream){ made.net, 1 };
	made.reference = (netron_reference){ made.net, 1 };
	made.called = made.handled = (netron_task){ made.net, 1 };
	ck_assert_int_eq(netron_start(made.net), 0);
	make_server(&made);
	int failed = run_child(&made);
	ck_assert_msg(failed == 0, "%s", failed ? rows[failed - 1].name : "");
	ck_assert_int_eq(probe_add_sync(made.peer, NULL, 1, 2, &sum, NULL), 0);
	netron_server_free(made.server);
	netron_free(made.net);
}
END_TEST

/* The child may have instances of its own. */
START_TEST(child_makes_its_own)
{
	netron *parent = netron_new(NULL);
	int status = -1;

	ck_assert_ptr_nonnull(parent);
	pid_t child = fork();
	if (child == 0) {
		static struct probe probe;
		netron *net = netron_new(NULL);
		int32_t sum = 0;
		if (!net || probe_expose(net, &probe, NULL) < 0 ||
			probe_add_sync(netron_local_peer(net), NULL, 1, 2, &sum, NULL) < 0)
			_exit(99);
		netron_free(net);
		netron_free(parent);
		_exit(sum);
	}
	ck_assert_int_eq(waitpid(child, &status, 0), child);
	ck_assert_int_eq(WEXITSTATUS(status), 3);
	netron_free(parent);
}
END_TEST

Suite *fork_suite(void)
{
	Suite *suite = suite_create("fork");
	TCase *child = tcase_create("child");

	tcase_add_test(child, every_function_in_a_child);
	tcase_add_test(child, child_of_a_threaded_instance);
	tcase_add_test(child, child_makes_its_own);
	suite_add_tcase(suite, child);
	return suite;
}
