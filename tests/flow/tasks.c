/* tasks.c - what travels beside a call and how it is taken back: deadlines over several hops,
 * cancel, metadata and traces; tasks by name. */
#include "suites.h"
#include "raw.h"

#include <stdio.h>
#include <string.h>

#define PROBE                                                                                      \
	"\xab"                                                                                     \
	"probe@1.0.0"
#define ADD_1_2                                                                                    \
	"\x94" PROBE "\xa3"                                                                        \
	"add"                                                                                      \
	"\x01\x02"
#define LATER_7                                                                                    \
	"\x93" PROBE "\xa5"                                                                        \
	"later"                                                                                    \
	"\x07"
#define CALL (NT_PACKET_REQUEST | NT_PACKET_CALL)
#define TASK (NT_PACKET_REQUEST | NT_PACKET_TASK)
#define PING (NT_PACKET_REQUEST | NT_PACKET_PING)
#define CONTEXT (NT_PACKET_REQUEST | NT_PACKET_CONTEXT)
#define CANCEL (NT_PACKET_REQUEST | NT_PACKET_CANCEL)

#define TRACE "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"

static struct world_options defaults(void)
{
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };

	return options;
}

/* A raw client that announced these features. */
static void open_with(struct raw *raw, struct world *world, const struct world_options *options,
	const char *features)
{
	char hello[256];

	raw_open(raw, world, options, false);
	snprintf(hello, sizeof hello,
		"{\"type\":\"client-id\",\"id\":\"raw\",\"netronc\":{\"v\":1,\"features\":[%s]}}",
		features);
	raw_text(raw, hello);
	world_settle(world);
	ck_assert_int_eq(netron_peer_get_state(world->visitor), NETRON_PEER_READY);
}

/* A world whose server announces no more than the original would understand. */
static void open_without(struct world *world)
{
	struct outcome connected = { 0 };

	world_make(world, NULL);
	world->server->features = 0;
	ck_assert_int_eq(netron_listen(world->server, "memory://bare", NULL), 0);
	world->peer = netron_connect(world->client, "memory://bare", outcome_connect, &connected);
	world_settle(world);
	ck_assert_int_eq(netron_peer_get_state(world->peer), NETRON_PEER_READY);
}

struct told {
	unsigned count;
	int reason;
	netron_task_state state;
	int answered; /* what answering inside returned */
};

static void on_cancel(netron_task task, int reason, void *user)
{
	struct told *told = user;

	told->count++;
	told->reason = reason;
	told->state = netron_task_get_state(task);
}

static void on_cancel_answer(netron_task task, int reason, void *user)
{
	struct told *told = user;

	on_cancel(task, reason, user);
	told->answered = netron_task_fail(task, NETRON_E_CANCELLED, NULL);
}

/* ---- deadlines ---- */

struct seen {
	unsigned count;
	uint32_t left;
	const char *trace;
	char tenant[32];
	size_t metadata;
	netron_duration duration;
};

static void look(netron_task task, void *user)
{
	struct seen *seen = user;
	const netron_string_map *metadata = netron_task_metadata(task);
	const char *tenant = netron_string_map_get(*metadata, "tenant");

	seen->count++;
	seen->left = netron_task_remaining_ms(task);
	seen->metadata = metadata->count;
	seen->trace = netron_task_traceparent(task) ? "some" : NULL;
	snprintf(seen->tenant, sizeof seen->tenant, "%s", tenant ? tenant : "");
	seen->duration = netron_task_duration(task);
}

START_TEST(handler_sees_what_is_left)
{
	static const uint32_t times[] = { 0, 1, 127, 128, 65535, 65536, 4000000000 };
	struct world world;
	struct seen seen = { 0 };
	struct outcome sum = { 0 };

	world_open(&world, NULL);
	world.probe.inside = look;
	world.probe.user = &seen;
	for (size_t i = 0; i < sizeof times / sizeof times[0]; i++) {
		netron_call_options options = { .timeout_ms = times[i] };
		probe_add(world.peer, &options, 1, 2, outcome_add, &sum);
		world_settle(&world);
		ck_assert_uint_eq(seen.count, i + 1);
		ck_assert_uint_eq(seen.left, times[i] ? times[i] : 5000);
		ck_assert_int_eq(sum.number, 3);
	}
	ck_assert_uint_eq(seen.metadata, 0);
	ck_assert_ptr_null(seen.trace);
	world_close(&world);
}
END_TEST

/* What the first handler asks of the next, through the server's way to itself. */
struct hop {
	netron *net;
	struct outcome next;
	const netron_call_options *options;
};

static void ask_next(netron_task task, void *user)
{
	struct hop *hop = user;

	(void)task;
	probe_later(netron_local_peer(hop->net), hop->options, 1, outcome_later, &hop->next);
}

static void open_hop(struct world *world, struct hop *hop)
{
	*hop = (struct hop){ 0 };
	world_open(world, NULL);
	hop->net = world->server;
	world->probe.inside = ask_next;
	world->probe.user = hop;
}

START_TEST(time_shrinks_at_every_hop)
{
	struct world world;
	struct hop hop;
	struct outcome sum = { 0 };
	netron_call_options options = { .timeout_ms = 700 };

	open_hop(&world, &hop);
	probe_add(world.peer, &options, 1, 2, outcome_add, &sum);
	world_settle(&world);
	/* It waited for the hello of the way to itself, and found its time there. */
	ck_assert_uint_eq(world.probe.laters, 1);
	ck_assert_uint_eq(netron_task_remaining_ms(world.probe.later[0]), 700);
	world_advance(&world, 650);
	ck_assert_uint_eq(netron_task_remaining_ms(world.probe.later[0]), 50);
	ck_assert_int_eq(netron_task_duration(world.probe.later[0]), 650 * INT64_C(1000000));
	world_advance(&world, 60);
	ck_assert_uint_eq(hop.next.count, 1);
	ck_assert_str_eq(hop.next.message, "RPC request timed out after 700ms");
	ck_assert_int_eq(netron_task_get_state(world.probe.later[0]), NETRON_TASK_CANCELLED);
	world_close(&world);
}
END_TEST

START_TEST(own_time_may_be_shorter)
{
	struct world world;
	struct hop hop;
	struct outcome sum = { 0 };
	netron_call_options options = { .timeout_ms = 700 }, shorter = { .timeout_ms = 30 };

	open_hop(&world, &hop);
	hop.options = &shorter;
	probe_add(world.peer, &options, 1, 2, outcome_add, &sum);
	world_settle(&world);
	ck_assert_uint_eq(netron_task_remaining_ms(world.probe.later[0]), 30);
	/* Outside of handlers nothing is inherited. */
	probe_later(netron_local_peer(world.server), NULL, 2, NULL, NULL);
	world_settle(&world);
	ck_assert_uint_eq(netron_task_remaining_ms(world.probe.later[1]), 5000);
	world_close(&world);
}
END_TEST

START_TEST(within_names_the_call_it_is_for)
{
	struct world world;
	struct outcome first = { 0 }, next = { 0 }, late = { 0 };
	netron_call_options options = { .timeout_ms = 400, .traceparent = TRACE };

	world_open(&world, NULL);
	netron_task task = probe_later(world.peer, &options, 1, outcome_later, &first);
	world_settle(&world);
	world_advance(&world, 100);
	netron_call_options within = { .within = world.probe.later[0] };
	netron_peer local = netron_local_peer(world.server);
	probe_later(local, &within, 2, outcome_later, &next);
	world_settle(&world);
	ck_assert_uint_eq(netron_task_remaining_ms(world.probe.later[1]), 300);
	ck_assert_str_eq(netron_task_traceparent(world.probe.later[1]), TRACE);
	/* Of a call that was cancelled, or is over, or one of our own. */
	netron_task_cancel(task);
	world_settle(&world);
	probe_later(local, &within, 3, outcome_later, &late);
	world_settle(&world);
	ck_assert_int_eq(late.code, NETRON_E_CANCELLED);
	ck_assert_int_eq(probe_answer(&world.probe, 0), NETRON_E_GONE);
	probe_later(local, &within, 3, outcome_later, &late);
	world_settle(&world);
	ck_assert_int_eq(late.code, NETRON_E_GONE);
	within.within = probe_later(world.peer, NULL, 4, NULL, NULL);
	probe_later(local, &within, 3, outcome_later, &late);
	world_settle(&world);
	ck_assert_int_eq(late.code, NETRON_E_ARGUMENT);
	ck_assert_uint_eq(world.probe.laters, 3);
	world_close(&world);
}
END_TEST

/* A caller that still waits hears it, and so does the handler; the answer is dropped. */
START_TEST(deadline_passes_at_the_server)
{
	struct world world;
	struct raw raw;
	struct told told = { 0 };
	char text[128];

	open_with(&raw, &world, NULL, "\"context\"");
	RAW_PACKET(&raw, 4, CONTEXT,
		"\x81\xa1"
		"d\x64");
	RAW_PACKET(&raw, 4, CALL, LATER_7);
	world_settle(&world);
	ck_assert_uint_eq(netron_task_remaining_ms(world.probe.later[0]), 100);
	ck_assert_int_eq(netron_task_on_cancel(world.probe.later[0], on_cancel, &told), 0);
	world_advance(&world, 110);
	ck_assert_uint_eq(told.count, 1);
	ck_assert_int_eq(told.reason, NETRON_E_TIMEOUT);
	ck_assert_int_eq(told.state, NETRON_TASK_CANCELLED);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 4), text, sizeof text), 408);
	ck_assert_str_eq(text, "RPC request timed out after 100ms");
	raw_forget(&raw);
	ck_assert_uint_eq(world.server->handling, 1);
	ck_assert_int_eq(probe_answer(&world.probe, 0), NETRON_E_GONE);
	world_settle(&world);
	ck_assert_uint_eq(raw.count, 0);
	ck_assert_uint_eq(world.server->handling, 0);
	ck_assert_uint_eq(world.server->cancelled, 0);
	raw_close(&raw);
}
END_TEST

/* Time runs from the receipt of the context, not of the request. */
START_TEST(time_that_is_over_before_the_request)
{
	struct world world;
	struct raw raw;
	char text[128];

	open_with(&raw, &world, NULL, "\"context\"");
	RAW_PACKET(&raw, 1, CONTEXT,
		"\x81\xa1"
		"d\x00");
	RAW_PACKET(&raw, 1, CALL, ADD_1_2);
	RAW_PACKET(&raw, 2, CONTEXT,
		"\x81\xa1"
		"d\xcd\x01\x00");
	world_settle(&world);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 1), text, sizeof text), 408);
	world_advance(&world, 200);
	RAW_PACKET(&raw, 2, CALL, LATER_7);
	world_settle(&world);
	ck_assert_uint_eq(netron_task_remaining_ms(world.probe.later[0]), 56);
	RAW_PACKET(&raw, 3, CONTEXT,
		"\x81\xa1"
		"d\xcd\x01\x00");
	world_settle(&world);
	world_advance(&world, 300);
	RAW_PACKET(&raw, 3, CALL, ADD_1_2);
	world_settle(&world);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 3), text, sizeof text), 408);
	ck_assert_uint_eq(world.probe.adds, 0);
	raw_close(&raw);
}
END_TEST

/* The time that all calls of an instance have is said in its hello, not with each of them. */
START_TEST(usual_time_is_said_once)
{
	struct world world;
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };
	struct outcome usual = { 0 }, other = { 0 };
	netron_call_options own = { .timeout_ms = 300 };

	options.client.timeout_ms = 700;
	world_open(&world, &options);
	ck_assert_uint_eq(nt_peer_of(world.visitor)->request_timeout_ms, 700);
	size_t before = nt_buf_size(&nt_peer_of(world.peer)->channel->out);
	probe_later(world.peer, NULL, 1, outcome_later, &usual);
	size_t plain = nt_buf_size(&nt_peer_of(world.peer)->channel->out) - before;
	probe_later(world.peer, &own, 2, outcome_later, &other);
	size_t with_time = nt_buf_size(&nt_peer_of(world.peer)->channel->out) - before - plain;
	ck_assert_uint_gt(with_time, plain);
	world_settle(&world);
	ck_assert_uint_eq(netron_task_remaining_ms(world.probe.later[0]), 700);
	ck_assert_uint_eq(netron_task_remaining_ms(world.probe.later[1]), 300);
	world_advance(&world, 310);
	ck_assert_int_eq(other.code, NETRON_E_TIMEOUT);
	ck_assert_int_eq(netron_task_get_state(world.probe.later[1]), NETRON_TASK_CANCELLED);
	ck_assert_uint_eq(usual.count, 0);
	world_advance(&world, 400);
	ck_assert_int_eq(usual.code, NETRON_E_TIMEOUT);
	ck_assert_int_eq(netron_task_get_state(world.probe.later[0]), NETRON_TASK_CANCELLED);
	world_close(&world);
}
END_TEST

/* A caller that says nothing of time gets what the interface promises. */
START_TEST(timeout_of_the_method_where_nothing_came)
{
	struct world world;
	struct raw raw;
	char text[128];

	raw_open(&raw, &world, NULL, true);
	RAW_PACKET(&raw, 1, CALL,
		"\x92" PROBE "\xa5"
		"quick");
	world_settle(&world);
	ck_assert_ptr_null(raw_answer(&raw, 1));
	world_advance(&world, 60);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 1), text, sizeof text), 408);
	ck_assert_str_eq(text, "RPC request timed out after 50ms");
	raw_close(&raw);
}
END_TEST

/* ---- cancel ---- */

START_TEST(cancel_reaches_the_handler)
{
	struct world world;
	struct outcome outcome = { 0 };
	struct told told = { 0 };

	world_open(&world, NULL);
	netron_task task = probe_later(world.peer, NULL, 1, outcome_later, &outcome);
	world_settle(&world);
	netron_task handled = world.probe.later[0];
	ck_assert_int_eq(netron_task_on_cancel(handled, on_cancel, &told), 0);
	ck_assert_int_eq(netron_task_on_cancel(task, on_cancel, &told), NETRON_E_ARGUMENT);
	ck_assert_int_eq(netron_task_cancel(handled), NETRON_E_ARGUMENT);
	ck_assert_int_eq(netron_task_cancel(task), 0);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, NETRON_E_CANCELLED);
	ck_assert_uint_eq(told.count, 1);
	ck_assert_int_eq(told.reason, NETRON_E_CANCELLED);
	ck_assert_int_eq(netron_task_get_state(handled), NETRON_TASK_CANCELLED);
	ck_assert_uint_eq(netron_task_remaining_ms(handled), 0);
	ck_assert_uint_eq(netron_task_peer(handled).id, world.visitor.id);
	ck_assert_int_eq(netron_task_fail(handled, NETRON_E_CANCELLED, NULL), NETRON_E_GONE);
	ck_assert_int_eq(netron_task_on_cancel(handled, on_cancel, &told), NETRON_E_GONE);
	world_advance(&world, 10000);
	ck_assert_uint_eq(told.count, 1);
	ck_assert_uint_eq(world.client->counts.unknown_answers, 0);
	world_close(&world);
}
END_TEST

/* Otherwise opening and cancelling would be a way around the limit. */
START_TEST(cancelled_handlers_count_until_they_answer)
{
	struct world world;
	struct world_options options = defaults();
	struct outcome outcomes[4] = { { 0 } };

	options.server.limits.max_calls = 2;
	world_open(&world, &options);
	for (int i = 0; i < 2; i++)
		netron_task_cancel(probe_later(world.peer, NULL, 1, outcome_later, &outcomes[i]));
	world_settle(&world);
	ck_assert_uint_eq(world.probe.laters, 2);
	ck_assert_uint_eq(nt_peer_of(world.visitor)->request_count, 2);
	probe_add(world.peer, NULL, 1, 2, outcome_add, &outcomes[2]);
	world_settle(&world);
	ck_assert_int_eq(outcomes[2].code, NETRON_E_LIMIT);
	ck_assert_int_eq(probe_answer(&world.probe, 0), NETRON_E_GONE);
	ck_assert_uint_eq(nt_peer_of(world.visitor)->request_count, 1);
	probe_add(world.peer, NULL, 1, 2, outcome_add, &outcomes[3]);
	world_settle(&world);
	ck_assert_int_eq(outcomes[3].code, 0);
	world_close(&world);
}
END_TEST

START_TEST(cancel_is_told_once_or_not_at_all)
{
	struct world world;
	struct told late = { 0 }, answered = { 0 }, unset = { 0 }, replaced = { 0 }, inside = { 0 };
	struct told *first[] = { NULL, &answered, &unset, &replaced, &inside };
	netron_task tasks[5];

	world_open(&world, NULL);
	for (uint32_t i = 0; i < 5; i++)
		tasks[i] = probe_later(world.peer, NULL, i, NULL, NULL);
	world_settle(&world);
	for (int i = 1; i < 5; i++)
		netron_task_on_cancel(
			world.probe.later[i], i == 4 ? on_cancel_answer : on_cancel, first[i]);
	for (int i = 0; i < 5; i++)
		nt_request_cancel(nt_task_of(world.probe.later[i]), NETRON_E_CANCELLED);
	/* Due, and not told yet. */
	ck_assert_int_eq(probe_answer(&world.probe, 1), NETRON_E_GONE);
	ck_assert_int_eq(netron_task_on_cancel(world.probe.later[2], NULL, NULL), 0);
	ck_assert_int_eq(netron_task_on_cancel(world.probe.later[3], on_cancel, &late), 0);
	world_settle(&world);
	ck_assert_uint_eq(answered.count, 0);
	ck_assert_uint_eq(unset.count, 0);
	ck_assert_uint_eq(replaced.count, 0);
	ck_assert_uint_eq(late.count, 1);
	ck_assert_uint_eq(inside.count, 1);
	ck_assert_int_eq(inside.answered, NETRON_E_GONE);
	/* Asked for when it has happened. */
	ck_assert_int_eq(netron_task_on_cancel(world.probe.later[0], on_cancel, &late), 0);
	ck_assert_uint_eq(late.count, 1);
	world_settle(&world);
	ck_assert_uint_eq(late.count, 2);
	for (int i = 0; i < 5; i++)
		netron_task_cancel(tasks[i]);
	world_close(&world);
}
END_TEST

START_TEST(loss_of_the_peer_is_told_too)
{
	struct world world;
	struct told open = { 0 }, cancelled = { 0 }, freed = { 0 };

	world_open(&world, NULL);
	for (uint32_t i = 0; i < 2; i++)
		probe_later(world.peer, NULL, i, NULL, NULL);
	world_settle(&world);
	netron_task_on_cancel(world.probe.later[0], on_cancel, &open);
	netron_task_on_cancel(world.probe.later[1], on_cancel, &cancelled);
	nt_request_cancel(nt_task_of(world.probe.later[1]), NETRON_E_CANCELLED);
	nt_peer_abort(nt_peer_of(world.visitor), NETRON_E_LIMIT, "test");
	world_settle(&world);
	ck_assert_uint_eq(open.count, 1);
	ck_assert_int_eq(open.reason, NETRON_E_LOST);
	ck_assert_uint_eq(cancelled.count, 1);
	ck_assert_int_eq(cancelled.reason, NETRON_E_CANCELLED);
	ck_assert_uint_eq(world.server->orphan_count, 2);
	ck_assert_uint_eq(world.server->cancelled, 2);
	ck_assert_int_eq(probe_answer(&world.probe, 0), NETRON_E_GONE);
	ck_assert_int_eq(probe_answer(&world.probe, 1), NETRON_E_GONE);
	ck_assert_uint_eq(world.server->cancelled, 0);
	/* Whoever frees the instance hears it before that is done. */
	probe_later(netron_local_peer(world.server), NULL, 2, NULL, NULL);
	world_settle(&world);
	netron_task_on_cancel(world.probe.later[2], on_cancel_answer, &freed);
	netron_free(world.server);
	world.server = NULL;
	world_settle(&world);
	ck_assert_uint_eq(freed.count, 1);
	ck_assert_int_eq(freed.reason, NETRON_E_LOST);
	world_close(&world);
}
END_TEST

/* The caller is told at once; the handler goes on, and its answer finds nobody. */
START_TEST(without_the_features_all_stays_here)
{
	struct world world;
	struct outcome outcome = { 0 }, sum = { 0 };
	struct seen seen = { 0 };
	netron_pair tenant = { "tenant", "acme" };
	netron_string_map metadata = { &tenant, 1 };
	netron_call_options options = {
		.timeout_ms = 300, .metadata = &metadata, .traceparent = TRACE
	};

	open_without(&world);
	world.probe.inside = look;
	world.probe.user = &seen;
	probe_add(world.peer, &options, 1, 2, outcome_add, &sum);
	world_settle(&world);
	ck_assert_int_eq(sum.code, 0);
	ck_assert_uint_eq(seen.count, 1);
	ck_assert_uint_eq(seen.left, UINT32_MAX);
	ck_assert_uint_eq(seen.metadata, 0);
	netron_task task = probe_later(world.peer, NULL, 1, outcome_later, &outcome);
	world_settle(&world);
	netron_task_cancel(task);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, NETRON_E_CANCELLED);
	ck_assert_int_eq(netron_task_get_state(world.probe.later[0]), NETRON_TASK_RUNNING);
	ck_assert_int_eq(probe_answer(&world.probe, 0), 0);
	world_settle(&world);
	ck_assert_uint_eq(world.client->counts.unknown_answers, 1);
	ck_assert_uint_eq(world.errors, 0);
	world_close(&world);
}
END_TEST

START_TEST(cancel_of_what_is_not_there)
{
	struct world world;
	struct raw raw;

	open_with(&raw, &world, NULL, "\"cancel\"");
	RAW_PACKET(&raw, 1, CALL, ADD_1_2);
	RAW_PACKET(&raw, 1, CANCEL, "\xc0");
	RAW_PACKET(&raw, 99, CANCEL, "\x81\xa1x\x01");
	/* Twice in flight under one number. */
	RAW_PACKET(&raw, 7, CALL, LATER_7);
	RAW_PACKET(&raw, 7, CALL, LATER_7);
	RAW_PACKET(&raw, 7, CANCEL, "\xc0");
	RAW_PACKET(&raw, 7, CANCEL, "\xc0");
	RAW_PACKET(&raw, 2, PING, "\xc0");
	world_settle(&world);
	ck_assert_str_eq(raw_print(raw_answer(&raw, 1)), "3");
	ck_assert_ptr_nonnull(raw_answer(&raw, 2));
	ck_assert_ptr_null(raw_answer(&raw, 7));
	ck_assert_uint_eq(world.server->cancelled, 2);
	raw_close(&raw);
}
END_TEST

/* ---- the rules of the packets ---- */

struct breach {
	const char *features;
	uint8_t first;
	const char *body;
	size_t size;
	uint32_t then_id;
	uint8_t then; /* 0: nothing more */
};

static const struct breach breaches[] = {
	{ "\"context\"", CONTEXT, "\x80", 1, 4, PING },
	{ "\"context\"", CONTEXT, "\x80", 1, 4, CONTEXT },
	{ "\"context\"", CONTEXT, "\x80", 1, 5, CALL },
	{ "\"context\"", CONTEXT, "\x80", 1, 4, NT_PACKET_CALL },
	{ "\"context\",\"cancel\"", CONTEXT, "\x80", 1, 4, CANCEL },
	{ "\"context\"", NT_PACKET_CONTEXT, "\x80", 1, 0, 0 },
	{ "\"cancel\"", NT_PACKET_CANCEL, "\xc0", 1, 0, 0 },
	{ "\"cancel\"", CANCEL, "", 0, 0, 0 },
	{ "\"context\"", CONTEXT, "", 0, 0, 0 },
};

START_TEST(breach_of_the_order_closes)
{
	const struct breach *breach = &breaches[_i];
	struct world world;
	struct raw raw;

	open_with(&raw, &world, NULL, breach->features);
	raw_packet(&raw, 4, breach->first, breach->body, breach->size);
	if (breach->then)
		RAW_PACKET(&raw, breach->then_id, breach->then, ADD_1_2);
	world_settle(&world);
	ck_assert(raw.is_closed || raw.has_ended);
	ck_assert_int_eq(world.last_reason, NETRON_E_PROTOCOL);
	ck_assert_uint_eq(world.probe.adds, 0);
	raw_close(&raw);
}
END_TEST

START_TEST(what_was_not_announced_is_answered)
{
	struct world world;
	struct raw raw;
	char text[128];

	open_with(&raw, &world, NULL, "\"int64\"");
	RAW_PACKET(&raw, 1, CONTEXT, "\x80");
	RAW_PACKET(&raw, 2, CANCEL, "\xc0");
	RAW_PACKET(&raw, 3, CALL, ADD_1_2);
	world_settle(&world);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 1), text, sizeof text), 501);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 2), text, sizeof text), 501);
	ck_assert_str_eq(raw_print(raw_answer(&raw, 3)), "3");
	raw_close(&raw);
}
END_TEST

static const struct {
	const char *body;
	size_t size;
	int status;
} bodies[] = {
	{ "\xc0", 1, 400 },
	{ "\x91\xa1", 2, 400 },
	{ "\x81\xa1"
	  "d\xa1x",
		5, 422 },
	{ "\x81\xa1"
	  "d\xff",
		4, 422 },
	{ "\x81\xa1"
	  "m\x81\xa1k\x01",
		8, 422 },
	{ "\x81\xa1"
	  "m\x82\xa1k\xa1v\xa1k\xa1w",
		13, 400 },
	{ "\x80\x80", 2, 400 },
	{ "\x81\xa1"
	  "m\xdf\xff\xff\xff\xff",
		8, 400 },
	/* These are taken: nothing in it, an unknown key, a trace that is none, a float deadline.
	 */
	{ "\x80", 1, 0 },
	{ "\x82\xa1x\x01\xa1"
	  "d\x7f",
		7, 0 },
	{ "\x81\xa1t\xa1?", 5, 0 },
	{ "\x81\xa1"
	  "d\xcf\x7f\xff\xff\xff\xff\xff\xff\xff",
		12, 0 },
};

START_TEST(context_that_cannot_be_read)
{
	struct world world;
	struct raw raw;
	struct seen seen = { 0 };
	char text[200] = "";

	open_with(&raw, &world, NULL, "\"context\"");
	world.probe.inside = look;
	world.probe.user = &seen;
	raw_packet(&raw, 3, CONTEXT, bodies[_i].body, bodies[_i].size);
	RAW_PACKET(&raw, 3, CALL, ADD_1_2);
	RAW_PACKET(&raw, 4, CALL, ADD_1_2);
	world_settle(&world);
	int status = raw_error(raw_answer(&raw, 3), text, sizeof text);
	ck_assert_msg(bodies[_i].status ? status >= 400 : status == 0, "%d %s", status, text);
	if (status)
		ck_assert_ptr_nonnull(strstr(text, "the context of the call"));
	ck_assert_str_eq(raw_print(raw_answer(&raw, 4)), "3");
	ck_assert_uint_eq(world.probe.adds, status ? 1 : 2);
	ck_assert_ptr_null(seen.trace);
	raw_close(&raw);
}
END_TEST

START_TEST(context_whose_request_never_comes)
{
	struct world world;
	struct raw raw;

	open_with(&raw, &world, NULL, "\"context\"");
	RAW_PACKET(&raw, 3, CONTEXT,
		"\x81\xa1"
		"m\x81\xa1k\xa1v");
	world_settle(&world);
	ck_assert_ptr_nonnull(nt_peer_of(world.visitor)->context.task);
	raw_close(&raw); /* and nothing leaks */
}
END_TEST

/* ---- metadata and traces ---- */

START_TEST(metadata_arrives_and_stays)
{
	struct world world;
	struct outcome outcome = { 0 };
	netron_pair pairs[] = { { "zone", "b" }, { "tenant", "acme" }, { "empty", "" } };
	netron_string_map metadata = { pairs, 3 };
	netron_call_options options = { .metadata = &metadata, .traceparent = TRACE };

	world_open(&world, NULL);
	probe_later(world.peer, &options, 1, outcome_later, &outcome);
	world_settle(&world);
	/* The handler has returned; the arguments are gone, these are not. */
	netron_task task = world.probe.later[0];
	const netron_string_map *got = netron_task_metadata(task);
	ck_assert_uint_eq(got->count, 3);
	ck_assert_str_eq(got->items[0].key, "empty");
	ck_assert_str_eq(netron_string_map_get(*got, "tenant"), "acme");
	ck_assert_str_eq(netron_string_map_get(*got, "zone"), "b");
	ck_assert_str_eq(netron_task_traceparent(task), TRACE);
	ck_assert_int_eq(probe_answer(&world.probe, 0), 0);
	ck_assert_ptr_null(netron_task_metadata(task));
	ck_assert_ptr_null(netron_task_traceparent(task));
	world_close(&world);
}
END_TEST

START_TEST(trace_is_inherited_and_metadata_is_not)
{
	struct world world;
	struct hop hop;
	struct outcome sum = { 0 };
	netron_pair pair = { "tenant", "acme" };
	netron_string_map metadata = { &pair, 1 };
	netron_call_options options = { .metadata = &metadata, .traceparent = TRACE };

	open_hop(&world, &hop);
	for (int i = 0; i < 2; i++) /* the first waits for a hello, the second goes at once */
		probe_add(world.peer, &options, 1, 2, outcome_add, &sum);
	world_settle(&world);
	probe_add(world.peer, &options, 1, 2, outcome_add, &sum);
	world_settle(&world);
	ck_assert_uint_eq(world.probe.laters, 3);
	for (int i = 0; i < 3; i++) {
		ck_assert_str_eq(netron_task_traceparent(world.probe.later[i]), TRACE);
		ck_assert_uint_eq(netron_task_metadata(world.probe.later[i])->count, 0);
	}
	world_close(&world);
}
END_TEST

/* By a definition, by an early call, and with a oneway call. */
START_TEST(context_takes_every_way)
{
	struct world world;
	struct outcome outcome = { 0 };
	netron_pair pair = { "tenant", "acme" };
	netron_string_map metadata = { &pair, 1 };
	netron_call_options options = { .service = "probe", .metadata = &metadata };

	world_make(&world, NULL);
	ck_assert_int_eq(netron_listen(world.server, "memory://ways", NULL), 0);
	world.peer = netron_connect(world.client, "memory://ways", NULL, NULL);
	probe_later(world.peer, &options, 1, outcome_later, &outcome);
	pair.value = "gone"; /* borrowed until the call returned */
	world_settle(&world);
	ck_assert_uint_eq(world.probe.laters, 1);
	ck_assert_str_eq(
		netron_string_map_get(*netron_task_metadata(world.probe.later[0]), "tenant"),
		"acme");
	ck_assert_uint_eq(netron_task_remaining_ms(world.probe.later[0]), 5000);
	struct probe_tag note = { 5 };
	options.service = NULL;
	ck_assert_int_eq(
		netron_invoke_oneway(world.peer, &probe_methods[PROBE_NOTE], &note, &options), 0);
	world_settle(&world);
	ck_assert_uint_eq(world.probe.notes, 1);
	world_close(&world);
}
END_TEST

START_TEST(what_cannot_travel_is_refused_here)
{
	static const char *const traces[] = { "", "00", "nonsense", TRACE "-x",
		"ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
		"00-00000000000000000000000000000000-b7ad6b7169203331-01",
		"00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
		"00-0AF7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" };
	struct world world;
	struct outcome outcome = { 0 };
	netron_pair twice[] = { { "a", "1" }, { "a", "2" } }, bad = { "k", "\xff" },
		    none = { "k", NULL };
	netron_string_map maps[] = { { twice, 2 }, { &bad, 1 }, { &none, 1 } };

	world_open(&world, NULL);
	for (size_t i = 0; i < sizeof traces / sizeof traces[0]; i++) {
		netron_call_options options = { .traceparent = traces[i] };
		probe_add(world.peer, &options, 1, 2, outcome_add, &outcome);
		world_settle(&world);
		ck_assert_msg(outcome.code == NETRON_E_INVALID_VALUE, "%s", traces[i]);
	}
	for (size_t i = 0; i < 3; i++) {
		netron_call_options options = { .metadata = &maps[i] };
		probe_add(world.peer, &options, 1, 2, outcome_add, &outcome);
		world_settle(&world);
		ck_assert_int_eq(outcome.code, NETRON_E_INVALID_VALUE);
	}
	netron_call_options later = {
		.traceparent = "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more"
	};
	probe_add(world.peer, &later, 1, 2, outcome_add, &outcome);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, 0);
	ck_assert_uint_eq(world.probe.adds, 1);
	world_close(&world);
}
END_TEST

/* ---- tasks by name ---- */

struct named {
	unsigned count;
	size_t args;
	netron_task last;
	struct told told;
};

static int on_named(netron_task task, const netron_value *args, size_t count, void *user)
{
	struct named *named = user;

	named->count++;
	named->args = count;
	named->last = task;
	if (count == 0)
		return netron_task_on_cancel(task, on_cancel_answer, &named->told);
	if (args[0].kind != NETRON_KIND_STRING)
		return NETRON_E_INVALID_VALUE;
	return netron_task_reply_value(task, &args[count - 1]);
}

START_TEST(tasks_by_name)
{
	struct world world;
	struct named named = { 0 };
	struct outcome outcome = { 0 };
	netron_value args[] = { netron_value_string("x"), netron_value_i64(7) };
	netron_value number = netron_value_i64(1);

	world_open(&world, NULL);
	netron *net = world.server;
	ck_assert_int_eq(netron_task_register(net, "backup", on_named, &named), 0);
	ck_assert_int_eq(netron_task_register(net, "backup", on_named, &named), NETRON_E_CONFLICT);
	ck_assert_int_eq(
		netron_task_register(net, "subscribe", on_named, &named), NETRON_E_CONFLICT);
	ck_assert_int_eq(netron_task_register(net, "", on_named, &named), NETRON_E_ARGUMENT);
	ck_assert_int_eq(netron_task_register(net, "x", NULL, &named), NETRON_E_ARGUMENT);
	ck_assert_int_eq(netron_task_unregister(net, "y"), NETRON_E_NOT_FOUND);

	netron_peer_run(world.peer, "backup", args, 2, NULL, outcome_value, &outcome);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, 0);
	ck_assert_int_eq(outcome.number, NETRON_KIND_INT);
	ck_assert_uint_eq(named.args, 2);
	netron_peer_run(world.peer, "backup", &number, 1, NULL, outcome_value, &outcome);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, NETRON_E_INVALID_VALUE);
	netron_peer_run(world.peer, "restore", NULL, 0, NULL, outcome_value, &outcome);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, NETRON_E_NOT_FOUND);
	world_close(&world);
}
END_TEST

START_TEST(tasks_by_name_run_long)
{
	struct world world;
	struct named named = { 0 };
	struct outcome outcome = { 0 }, timed = { 0 };
	netron_call_options brief = { .timeout_ms = 40 };

	world_open(&world, NULL);
	ck_assert_int_eq(netron_task_register(world.server, "index", on_named, &named), 0);
	netron_task task =
		netron_peer_run(world.peer, "index", NULL, 0, NULL, outcome_value, &outcome);
	world_settle(&world);
	ck_assert_str_eq(netron_task_method(named.last), "index");
	ck_assert_ptr_null(netron_task_service(named.last));
	ck_assert_uint_eq(netron_task_remaining_ms(named.last), 5000);
	ck_assert_int_eq(netron_task_unregister(world.server, "index"), 0);
	ck_assert_ptr_null(netron_task_method(named.last));
	netron_task_cancel(task);
	world_settle(&world);
	ck_assert_int_eq(named.told.reason, NETRON_E_CANCELLED);
	ck_assert_int_eq(named.told.answered, NETRON_E_GONE);
	ck_assert_int_eq(netron_task_register(world.server, "index", on_named, &named), 0);
	netron_peer_run(world.peer, "index", NULL, 0, &brief, outcome_value, &timed);
	world_settle(&world);
	world_advance(&world, 60);
	ck_assert_int_eq(timed.code, NETRON_E_TIMEOUT);
	ck_assert_uint_eq(named.told.count, 2);
	ck_assert_int_eq(named.told.reason, NETRON_E_TIMEOUT);
	ck_assert_uint_eq(world.server->handling, 0);
	world_close(&world);
}
END_TEST

/* ---- what the application's events hear ---- */

enum { HEARD_MAX = 32 };

struct heard {
	unsigned count;
	char what[HEARD_MAX][120];
	int act; /* what a callback does besides: see act_on */
	netron_task last;
};

static void note(struct heard *heard, const char *what, const netron_task_event *event)
{
	ck_assert_uint_lt(heard->count, HEARD_MAX);
	snprintf(heard->what[heard->count++], sizeof heard->what[0], "%s %s %s.%s %d%s%s", what,
		event->is_handler ? "handler" : "call", event->service ? event->service : "-",
		event->method ? event->method : "-",
		event->error ? netron_error_code(event->error) : 0,
		event->traceparent ? " traced" : "", event->peer.id ? "" : " nobody");
	heard->last = event->task;
	if (heard->act == 1)
		netron_peer_close(event->peer);
	else if (heard->act == 2)
		netron_task_fail(event->task, NETRON_E_CONFLICT, "inside");
	else if (heard->act == 3)
		netron_task_cancel(event->task);
}

static void on_start(const netron_task_event *event, void *user)
{
	ck_assert_int_eq(event->duration, 0);
	note(user, "start", event);
}

static void on_complete(const netron_task_event *event, void *user)
{
	ck_assert_ptr_null(event->error);
	ck_assert_int_ge(event->duration, 0);
	ck_assert_int_eq(netron_task_get_state(event->task), NETRON_TASK_GONE);
	note(user, "complete", event);
}

static void on_failure(const netron_task_event *event, void *user)
{
	ck_assert_ptr_nonnull(event->error);
	note(user, "error", event);
}

static void hear(netron_options *options, struct heard *heard)
{
	options->events.on_task_start = on_start;
	options->events.on_task_complete = on_complete;
	options->events.on_task_error = on_failure;
	options->events.user = heard;
}

static void check_heard(const struct heard *heard, const char *const *expected)
{
	unsigned count = 0;

	for (; expected[count]; count++) {
		ck_assert_uint_lt(count, heard->count);
		ck_assert_str_eq(heard->what[count], expected[count]);
	}
	ck_assert_uint_eq(heard->count, count);
}

static void ignore_connect(netron_peer peer, void *user)
{
	(void)peer;
	(void)user;
}

static void ignore_disconnect(netron_peer peer, const netron_error *reason, void *user)
{
	(void)peer;
	(void)reason;
	(void)user;
}

/* The world's own events want the world as their user. */
static void open_heard(struct world *world, struct heard *server, struct heard *client)
{
	struct world_options options = defaults();

	memset(server, 0, sizeof *server);
	memset(client, 0, sizeof *client);
	hear(&options.client, client);
	hear(&options.server, server);
	options.server.events.on_connect = ignore_connect;
	options.server.events.on_disconnect = ignore_disconnect;
	world_open(world, &options);
}

START_TEST(events_of_tasks)
{
	static const char *const at_client[] = { "start call probe@1.0.0.add 0 traced",
		"complete call probe@1.0.0.add 0", "start call probe@1.0.0.broken 0",
		"error call probe@1.0.0.broken -409", "start call -.- 0", "complete call -.- 0",
		"start call probe@1.0.0.later 0", "error call probe@1.0.0.later -1002",
		"start call probe@1.0.0.later 0", "error call probe@1.0.0.later -408",
		"start call -.absent 0", "error call -.absent -404",
		"start call probe@1.0.0.add 0 nobody", "error call probe@1.0.0.add -410 nobody",
		NULL };
	static const char *const at_server[] = { "start handler probe@1.0.0.add 0 traced",
		"complete handler probe@1.0.0.add 0 traced", "start handler probe@1.0.0.broken 0",
		"error handler probe@1.0.0.broken -409", "start handler probe@1.0.0.later 0",
		"error handler probe@1.0.0.later -1002", "start handler probe@1.0.0.later 0",
		"error handler probe@1.0.0.later -408", NULL };
	struct world world;
	struct heard server, client;
	struct outcome outcome = { 0 };
	netron_call_options traced = { .traceparent = TRACE }, brief = { .timeout_ms = 20 };

	open_heard(&world, &server, &client);
	probe_add(world.peer, &traced, 1, 2, outcome_add, &outcome);
	world_settle(&world);
	probe_void(world.peer, PROBE_BROKEN, NULL, outcome_void, &outcome);
	world_settle(&world);
	netron_peer_ping(world.peer, NULL, outcome_ping, &outcome);
	world_settle(&world);
	netron_task task = probe_later(world.peer, NULL, 1, outcome_later, &outcome);
	world_settle(&world);
	ck_assert_int_ge(netron_task_duration(task), 0);
	netron_task_cancel(task);
	world_settle(&world);
	probe_later(world.peer, &brief, 1, outcome_later, &outcome);
	world_settle(&world);
	world_advance(&world, 30);
	netron_peer_run(world.peer, "absent", NULL, 0, NULL, outcome_value, &outcome);
	world_settle(&world);
	probe_add((netron_peer){ world.client, 0 }, NULL, 1, 2, outcome_add, &outcome);
	world_settle(&world);
	check_heard(&client, at_client);
	check_heard(&server, at_server);
	for (int i = 0; i < 2; i++)
		ck_assert_int_eq(probe_answer(&world.probe, (unsigned)i), NETRON_E_GONE);
	world_close(&world);
}
END_TEST

/* Whatever is done inside of them, each start has one end. */
START_TEST(events_of_tasks_may_act)
{
	struct world world;
	struct heard server, client;
	struct outcome outcomes[3] = { { 0 } };
	bool at_client = _i % 2;

	open_heard(&world, &server, &client);
	(at_client ? &client : &server)->act = 1 + _i / 2;
	probe_add(world.peer, NULL, 1, 2, outcome_add, &outcomes[0]);
	world_settle(&world);
	probe_later(world.peer, NULL, 1, outcome_later, &outcomes[1]);
	world_settle(&world);
	if (world.probe.laters > 0)
		probe_answer(&world.probe, 0);
	probe_void(world.peer, PROBE_BROKEN, NULL, outcome_void, &outcomes[2]);
	world_settle(&world);
	world_advance(&world, 6000);
	for (int i = 0; i < 3; i++)
		ck_assert_uint_eq(outcomes[i].count, 1);
	struct heard *both[] = { &server, &client };
	for (int i = 0; i < 2; i++) {
		unsigned starts = 0;
		for (unsigned j = 0; j < both[i]->count; j++)
			starts += strncmp(both[i]->what[j], "start", 5) == 0;
		ck_assert_uint_eq(both[i]->count, 2 * starts);
	}
	client.act = server.act = 0;
	world_close(&world);
}
END_TEST

Suite *tasks_suite(void)
{
	Suite *suite = suite_create("tasks");
	TCase *deadlines = tcase_create("deadlines");
	TCase *cancel = tcase_create("cancel");
	TCase *rules = tcase_create("rules");
	TCase *metadata = tcase_create("metadata");
	TCase *named = tcase_create("by name");
	TCase *events = tcase_create("events");

	tcase_add_test(deadlines, handler_sees_what_is_left);
	tcase_add_test(deadlines, time_shrinks_at_every_hop);
	tcase_add_test(deadlines, own_time_may_be_shorter);
	tcase_add_test(deadlines, within_names_the_call_it_is_for);
	tcase_add_test(deadlines, deadline_passes_at_the_server);
	tcase_add_test(deadlines, time_that_is_over_before_the_request);
	tcase_add_test(deadlines, usual_time_is_said_once);
	tcase_add_test(deadlines, timeout_of_the_method_where_nothing_came);
	suite_add_tcase(suite, deadlines);
	tcase_add_test(cancel, cancel_reaches_the_handler);
	tcase_add_test(cancel, cancelled_handlers_count_until_they_answer);
	tcase_add_test(cancel, cancel_is_told_once_or_not_at_all);
	tcase_add_test(cancel, loss_of_the_peer_is_told_too);
	tcase_add_test(cancel, without_the_features_all_stays_here);
	tcase_add_test(cancel, cancel_of_what_is_not_there);
	suite_add_tcase(suite, cancel);
	tcase_add_loop_test(
		rules, breach_of_the_order_closes, 0, sizeof breaches / sizeof breaches[0]);
	tcase_add_test(rules, what_was_not_announced_is_answered);
	tcase_add_loop_test(
		rules, context_that_cannot_be_read, 0, sizeof bodies / sizeof bodies[0]);
	tcase_add_test(rules, context_whose_request_never_comes);
	suite_add_tcase(suite, rules);
	tcase_add_test(metadata, metadata_arrives_and_stays);
	tcase_add_test(metadata, trace_is_inherited_and_metadata_is_not);
	tcase_add_test(metadata, context_takes_every_way);
	tcase_add_test(metadata, what_cannot_travel_is_refused_here);
	suite_add_tcase(suite, metadata);
	tcase_add_test(events, events_of_tasks);
	tcase_add_loop_test(events, events_of_tasks_may_act, 0, 6);
	suite_add_tcase(suite, events);
	tcase_add_test(named, tasks_by_name);
	tcase_add_test(named, tasks_by_name_run_long);
	suite_add_tcase(suite, named);
	return suite;
}
