/* lifetime.c - how calls, connections and instances end: each callback exactly once, never early.
 */
#include "suites.h"
#include "world.h"

#include <signal.h>
#include <string.h>

/* ---- time ---- */

START_TEST(default_timeout)
{
	struct world world;
	struct outcome outcome = { 0 };

	world_open(&world, NULL);
	ck_assert(netron_peer_is_netron_c(world.peer));
	ck_assert(!netron_peer_is_netron_c((netron_peer){ 0 }));
	netron_task task = probe_later(world.peer, NULL, 1, outcome_later, &outcome);
	ck_assert_uint_eq(netron_task_remaining_ms(task), 5000);
	world_advance(&world, 4999);
	ck_assert_uint_eq(outcome.count, 0);
	ck_assert_uint_eq(netron_task_remaining_ms(task), 1);
	world_advance(&world, 9);
	ck_assert_uint_eq(outcome.count, 1);
	ck_assert_int_eq(outcome.code, NETRON_E_TIMEOUT);
	ck_assert_str_eq(outcome.message, "RPC request timed out after 5000ms");
	ck_assert_int_eq(netron_task_get_state(task), NETRON_TASK_GONE);
	ck_assert_uint_eq(netron_task_remaining_ms(task), 0);
	/* The late answer is not sent. */
	ck_assert_int_eq(probe_answer(&world.probe, 0), NETRON_E_GONE);
	world_settle(&world);
	ck_assert_uint_eq(outcome.count, 1);
	world_close(&world);
}
END_TEST

START_TEST(timeouts_of_method_call_and_instance)
{
	struct world world;
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };
	struct outcome by_method = { 0 }, by_call = { 0 }, by_instance = { 0 };
	netron_call_options patient = { .timeout_ms = 300 };

	options.client.timeout_ms = 1000;
	world_open(&world, &options);
	probe_void(world.peer, PROBE_QUICK, NULL, outcome_void, &by_method);
	probe_void(world.peer, PROBE_QUICK, &patient, outcome_void, &by_call);
	probe_later(world.peer, NULL, 1, outcome_later, &by_instance);
	world_settle(&world);
	world_advance(&world, 60);
	ck_assert_str_eq(by_method.message, "RPC request timed out after 50ms");
	ck_assert_uint_eq(by_call.count, 0);
	world_advance(&world, 250);
	ck_assert_str_eq(by_call.message, "RPC request timed out after 300ms");
	ck_assert_uint_eq(by_instance.count, 0);
	world_advance(&world, 700);
	ck_assert_str_eq(by_instance.message, "RPC request timed out after 1000ms");
	world_close(&world);
}
END_TEST

/* ---- cancelling ---- */

START_TEST(cancel_is_told_later_and_once)
{
	struct world world;
	struct outcome outcome = { 0 };

	world_open(&world, NULL);
	netron_task task = probe_later(world.peer, NULL, 1, outcome_later, &outcome);
	world_settle(&world);
	ck_assert_int_eq(netron_task_get_state(task), NETRON_TASK_RUNNING);
	ck_assert_str_eq(netron_task_service(task), "probe@1.0.0");
	ck_assert_str_eq(netron_task_method(task), "later");
	ck_assert_uint_eq(netron_task_peer(task).id, world.peer.id);
	ck_assert_int_eq(netron_task_cancel(task), 0);
	ck_assert_uint_eq(outcome.count, 0);
	ck_assert_int_eq(netron_task_cancel(task), NETRON_E_GONE);
	world_settle(&world);
	ck_assert_uint_eq(outcome.count, 1);
	ck_assert_int_eq(outcome.code, NETRON_E_CANCELLED);
	ck_assert_int_eq(netron_task_cancel(task), NETRON_E_GONE);
	ck_assert_int_eq(probe_answer(&world.probe, 0), NETRON_E_GONE);
	world_settle(&world);
	ck_assert_uint_eq(outcome.count, 1);
	world_close(&world);
}
END_TEST

START_TEST(cancel_races_answer_and_timeout)
{
	struct world world;
	struct outcome outcome = { 0 };

	world_open(&world, NULL);
	netron_task task = probe_later(world.peer, NULL, 1, outcome_later, &outcome);
	world_settle(&world);
	ck_assert_int_eq(probe_answer(&world.probe, 0), 0);
	ck_assert_int_eq(netron_task_cancel(task), 0);
	world_advance(&world, 6000);
	ck_assert_uint_eq(outcome.count, 1);
	ck_assert_int_eq(outcome.code, NETRON_E_CANCELLED);
	world_close(&world);
}
END_TEST

/* ---- losing the other side ---- */

START_TEST(loss_fails_every_call_at_once_in_order)
{
	struct world world;
	struct outcome outcomes[3] = { { 0 } };

	world_open(&world, NULL);
	for (uint32_t i = 0; i < 3; i++)
		probe_later(world.peer, NULL, i, outcome_later, &outcomes[i]);
	world_settle(&world);
	ck_assert_uint_eq(world.probe.laters, 3);
	nt_peer_abort(nt_peer_of(world.visitor), NETRON_E_LIMIT, "test");
	world_settle(&world);
	for (int i = 0; i < 3; i++) {
		ck_assert_uint_eq(outcomes[i].count, 1);
		ck_assert_int_eq(outcomes[i].code, NETRON_E_LOST);
	}
	ck_assert_uint_lt(outcomes[0].order, outcomes[1].order);
	ck_assert_uint_lt(outcomes[1].order, outcomes[2].order);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_GONE);
	ck_assert_ptr_null(netron_peer_id(world.peer));
	ck_assert_ptr_null(netron_peer_address(world.peer));
	ck_assert_int_eq(netron_peer_close(world.peer), NETRON_E_GONE);
	/* What the handlers held is told, once. */
	ck_assert_int_eq(netron_task_get_state(world.probe.later[0]), NETRON_TASK_CANCELLED);
	ck_assert_ptr_null(netron_task_peer(world.probe.later[0]).net);
	ck_assert_int_eq(probe_answer(&world.probe, 0), NETRON_E_GONE);
	ck_assert_int_eq(netron_task_get_state(world.probe.later[0]), NETRON_TASK_GONE);
	ck_assert_int_eq(probe_answer(&world.probe, 0), NETRON_E_GONE);
	ck_assert_uint_eq(world.server->orphan_count, 2);
	ck_assert_uint_eq(world.disconnects, 1);
	ck_assert_int_eq(world.last_reason, NETRON_E_LIMIT);
	world_close(&world);
}
END_TEST

START_TEST(server_freed_while_calls_wait)
{
	struct world world;
	struct outcome outcome = { 0 };

	world_open(&world, NULL);
	probe_later(world.peer, NULL, 1, outcome_later, &outcome);
	world_settle(&world);
	netron_free(world.server);
	world.server = NULL;
	world_settle(&world);
	ck_assert_uint_eq(outcome.count, 1);
	ck_assert_int_eq(outcome.code, NETRON_E_LOST);
	world_close(&world);
}
END_TEST

START_TEST(client_freed_tells_its_calls_before_it_returns)
{
	struct world world;
	struct outcome outcome = { 0 };

	world_open(&world, NULL);
	probe_later(world.peer, NULL, 1, outcome_later, &outcome);
	world_settle(&world);
	netron_free(world.client);
	world.client = NULL;
	ck_assert_uint_eq(outcome.count, 1);
	ck_assert_int_eq(outcome.code, NETRON_E_CLOSED);
	world_settle(&world);
	ck_assert_int_eq(probe_answer(&world.probe, 0), 0);
	world_settle(&world);
	ck_assert_uint_eq(world.disconnects, 1);
	world_close(&world);
}
END_TEST

START_TEST(close_fails_calls_later)
{
	struct world world;
	struct outcome sent = { 0 }, after = { 0 };

	world_open(&world, NULL);
	probe_later(world.peer, NULL, 1, outcome_later, &sent);
	ck_assert_int_eq(netron_peer_close(world.peer), 0);
	ck_assert_uint_eq(sent.count, 0);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_CLOSING);
	probe_later(world.peer, NULL, 2, outcome_later, &after);
	ck_assert_uint_eq(after.count, 0);
	world_settle(&world);
	ck_assert_int_eq(sent.code, NETRON_E_CLOSED);
	ck_assert_int_eq(after.code, NETRON_E_CLOSED);
	ck_assert_uint_eq(sent.count, 1);
	ck_assert_uint_eq(after.count, 1);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_GONE);
	/* The other side cannot tell this from a half-close: it answers first. */
	ck_assert_int_eq(probe_answer(&world.probe, 0), 0);
	world_settle(&world);
	ck_assert_uint_eq(world.disconnects, 1);
	world_close(&world);
}
END_TEST

START_TEST(close_in_order_has_no_reason)
{
	struct world world;

	world_open(&world, NULL);
	ck_assert_int_eq(netron_peer_close(world.peer), 0);
	ck_assert_uint_eq(world.disconnects, 0);
	world_settle(&world);
	ck_assert_uint_eq(world.disconnects, 1);
	ck_assert_int_eq(world.last_reason, 1);
	ck_assert_int_eq(netron_peer_get_state(world.visitor), NETRON_PEER_GONE);
	world_close(&world);
}
END_TEST

START_TEST(half_closed_peer_gets_its_last_answers)
{
	struct world world;
	struct outcome outcome = { 0 };

	world_open(&world, NULL);
	probe_later(world.peer, NULL, 1, outcome_later, &outcome);
	world_settle(&world);
	struct nt_peer *visitor = nt_peer_of(world.visitor);
	visitor->channel->events->on_end(visitor);
	ck_assert_int_eq(netron_peer_get_state(world.visitor), NETRON_PEER_READY);
	ck_assert_int_eq(probe_answer(&world.probe, 0), 0);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, 0);
	ck_assert_int_eq(outcome.number, 1);
	ck_assert_int_eq(netron_peer_get_state(world.visitor), NETRON_PEER_GONE);
	world_close(&world);
}
END_TEST

START_TEST(half_closed_peer_is_not_waited_for_for_ever)
{
	struct world world;
	struct outcome outcome = { 0 };

	world_open(&world, NULL);
	probe_later(world.peer, NULL, 1, outcome_later, &outcome);
	world_settle(&world);
	struct nt_peer *visitor = nt_peer_of(world.visitor);
	visitor->channel->events->on_end(visitor);
	world_advance(&world, 4900);
	ck_assert_int_eq(netron_peer_get_state(world.visitor), NETRON_PEER_READY);
	world_advance(&world, 200);
	ck_assert_int_eq(netron_peer_get_state(world.visitor), NETRON_PEER_GONE);
	ck_assert_int_eq(netron_task_get_state(world.probe.later[0]), NETRON_TASK_CANCELLED);
	world_close(&world);
}
END_TEST

/* ---- starts that fail ---- */

START_TEST(failing_starts_are_never_early)
{
	struct world world;
	struct outcome gone = { 0 }, refused = { 0 }, wrong = { 0 }, unknown = { 0 };
	netron_peer nobody;

	world_open(&world, NULL);
	nobody = (netron_peer){ world.client, 0xdead };
	probe_later(nobody, NULL, 1, outcome_later, &gone);
	netron_connect(world.client, "memory://nobody", outcome_connect, &refused);
	netron_connect(world.client, "nonsense", outcome_connect, &wrong);
	netron_connect(world.client, "pigeon://roof", outcome_connect, &unknown);
	ck_assert_uint_eq(gone.count + refused.count + wrong.count + unknown.count, 0);
	world_settle(&world);
	ck_assert_uint_eq(gone.count, 1);
	ck_assert_int_eq(gone.code, NETRON_E_GONE);
	ck_assert_uint_eq(refused.count, 1);
	ck_assert_int_eq(refused.code, NETRON_E_REFUSED);
	ck_assert_uint_eq(wrong.count, 1);
	ck_assert_int_eq(wrong.code, NETRON_E_ADDRESS);
	ck_assert_uint_eq(unknown.count, 1);
	ck_assert_int_eq(unknown.code, NETRON_E_ADDRESS);
	world_close(&world);
}
END_TEST

START_TEST(handle_of_nothing)
{
	struct outcome outcome = { 0 };
	netron_peer nothing = { 0 };
	netron_task no_task = { 0 };
	netron_error *error = NULL;

	probe_later(nothing, NULL, 1, outcome_later, &outcome);
	ck_assert_uint_eq(outcome.count, 1);
	ck_assert_int_eq(outcome.code, NETRON_E_GONE);
	ck_assert_int_eq(netron_peer_get_state(nothing), NETRON_PEER_GONE);
	ck_assert_int_eq(netron_peer_close(nothing), NETRON_E_GONE);
	ck_assert_int_eq(netron_task_cancel(no_task), NETRON_E_GONE);
	ck_assert_int_eq(netron_task_wait(no_task), NETRON_E_GONE);
	ck_assert_int_eq(netron_task_fail(no_task, -400, NULL), NETRON_E_GONE);
	ck_assert_int_eq(netron_reply(no_task, &probe_methods[PROBE_ADD], NULL), NETRON_E_GONE);
	ck_assert_int_eq(netron_unexpose((netron_exposed){ 0 }), NETRON_E_GONE);
	ck_assert_int_eq(netron_listener_close((netron_listener){ 0 }), NETRON_E_GONE);
	ck_assert_int_eq(probe_add_sync(nothing, NULL, 1, 1, NULL, &error), NETRON_E_GONE);
	netron_error_free(error);
	netron_free(NULL);
}
END_TEST

START_TEST(connecting_can_be_closed)
{
	struct world world;
	struct outcome outcome = { 0 };

	world_make(&world, NULL);
	ck_assert_int_eq(netron_listen(world.server, "memory://world", NULL), 0);
	netron_peer peer =
		netron_connect(world.client, "memory://world", outcome_connect, &outcome);
	ck_assert_int_eq(netron_peer_get_state(peer), NETRON_PEER_CONNECTING);
	ck_assert_int_eq(netron_peer_close(peer), 0);
	ck_assert_uint_eq(outcome.count, 0);
	world_settle(&world);
	ck_assert_uint_eq(outcome.count, 1);
	ck_assert_int_eq(outcome.code, NETRON_E_CLOSED);
	ck_assert_int_eq(netron_peer_get_state(peer), NETRON_PEER_GONE);
	world_close(&world);
}
END_TEST

START_TEST(calls_may_be_made_while_connecting)
{
	struct world world;
	struct outcome connected = { 0 }, sum = { 0 };

	world_make(&world, NULL);
	ck_assert_int_eq(netron_listen(world.server, "memory://world", NULL), 0);
	netron_peer peer =
		netron_connect(world.client, "memory://world", outcome_connect, &connected);
	probe_add(peer, NULL, 1, 2, outcome_add, &sum);
	world_settle(&world);
	ck_assert_int_eq(connected.code, 0);
	ck_assert_int_eq(sum.number, 3);
	world_close(&world);
}
END_TEST

/* ---- ends in order ---- */

START_TEST(drain_waits_for_handlers)
{
	struct world world;
	struct outcome running = { 0 }, refused = { 0 }, connecting = { 0 };

	world_open(&world, NULL);
	probe_later(world.peer, NULL, 7, outcome_later, &running);
	world_settle(&world);
	ck_assert_int_eq(netron_drain(world.server, 1000), 0);
	probe_add(world.peer, NULL, 1, 1, outcome_add, &refused);
	netron_connect(world.client, "memory://world", outcome_connect, &connecting);
	world_settle(&world);
	ck_assert_int_eq(refused.code, NETRON_E_UNAVAILABLE);
	ck_assert_int_eq(connecting.code, NETRON_E_REFUSED);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_LEAVING);
	ck_assert_int_eq(probe_answer(&world.probe, 0), 0);
	world_settle(&world);
	ck_assert_int_eq(running.code, 0);
	ck_assert_int_eq(running.number, 7);
	ck_assert_int_eq(netron_peer_get_state(world.peer), NETRON_PEER_GONE);
	world_close(&world);
}
END_TEST

START_TEST(drain_gives_up)
{
	struct world world;
	struct outcome running = { 0 };

	world_open(&world, NULL);
	probe_later(world.peer, NULL, 7, outcome_later, &running);
	world_settle(&world);
	ck_assert_int_eq(netron_drain(world.server, 1000), 0);
	world_advance(&world, 1010);
	ck_assert_int_eq(running.code, NETRON_E_LOST);
	ck_assert_int_eq(netron_task_get_state(world.probe.later[0]), NETRON_TASK_CANCELLED);
	world_close(&world);
}
END_TEST

static void stop_it(void *net)
{
	netron_stop(net);
}

START_TEST(run_stops_when_told)
{
	netron *net = netron_new(NULL);

	ck_assert_ptr_nonnull(net);
	ck_assert_int_eq(netron_run(net), 0); /* nothing to wait for */
	ck_assert_int_eq(netron_listen(net, "tcp://127.0.0.1:0", NULL), 0);
	ck_assert_int_eq(netron_post(net, stop_it, net), 0);
	ck_assert_int_eq(netron_run(net), 0);
	netron_stop(net);
	ck_assert_int_eq(netron_run(net), 0);
	netron_free(net);
}
END_TEST

/* A stop that falls into a waiting call is for the run that follows. */
START_TEST(stop_is_not_lost_in_a_waiting_call)
{
	netron *net = netron_new(NULL);
	netron_peer peer;

	ck_assert_ptr_nonnull(net);
	ck_assert_int_eq(netron_listen(net, "tcp://127.0.0.1:0", NULL), 0);
	ck_assert_int_eq(netron_listen(net, "memory://stop", NULL), 0);
	netron_stop(net);
	ck_assert_int_eq(netron_connect_sync(net, "memory://stop", &peer, NULL), 0);
	ck_assert_int_eq(netron_peer_ping_sync(peer, NULL, NULL, NULL), 0);
	ck_assert_int_eq(netron_run(net), 0);
	ck_assert_int_eq(netron_post(net, stop_it, net), 0);
	ck_assert_int_eq(netron_run(net), 0);
	netron_free(net);
}
END_TEST

static void note_due(void *arg)
{
	++*(unsigned *)arg;
}

START_TEST(after_comes_once_and_at_the_latest_at_the_end)
{
	struct world world;
	unsigned soon = 0, late = 0;

	world_make(&world, NULL);
	ck_assert_int_eq(netron_after(world.client, 100, note_due, &soon), 0);
	ck_assert_int_eq(netron_after(world.client, 100000, note_due, &late), 0);
	world_advance(&world, 90);
	ck_assert_uint_eq(soon, 0);
	world_advance(&world, 20);
	ck_assert_uint_eq(soon, 1);
	world_advance(&world, 1000);
	ck_assert_uint_eq(soon, 1);
	ck_assert_uint_eq(late, 0);
	ck_assert_int_eq(netron_after(NULL, 1, note_due, &soon), NETRON_E_ARGUMENT);
	ck_assert_int_eq(netron_after(world.client, 1, NULL, &soon), NETRON_E_ARGUMENT);
	world_close(&world);
	ck_assert_uint_eq(late, 1);
	ck_assert_uint_eq(soon, 1);
}
END_TEST

START_TEST(drain_ends_run)
{
	netron *net = netron_new(NULL);

	ck_assert_ptr_nonnull(net);
	ck_assert_int_eq(netron_listen(net, "tcp://127.0.0.1:0", NULL), 0);
	ck_assert_int_eq(netron_drain(net, 60000), 0);
	ck_assert_int_eq(netron_run(net), 0);
	netron_freep(&net);
	ck_assert_ptr_null(net);
}
END_TEST

START_TEST(signals_drain_then_stop)
{
	struct world world;
	struct outcome running = { 0 };

	world_open(&world, NULL);
	ck_assert_int_eq(netron_drain_on_signals(NULL, 1000), NETRON_E_ARGUMENT);
	ck_assert_int_eq(netron_drain_on_signals(world.server, 1000), 0);
	ck_assert_int_eq(
		netron_drain_on_signals(world.server, 60000), 0); /* the later word counts */
	probe_later(world.peer, NULL, 7, outcome_later, &running);
	world_settle(&world);
	raise(SIGTERM);
	world_settle(&world);
	ck_assert(world.server->is_draining);
	world_advance(&world, 2000);
	ck_assert(world.server->is_draining);
	ck_assert(!world.server->run_is_over);
	raise(SIGINT);
	world_settle(&world);
	ck_assert(world.server->run_is_over);
	ck_assert_int_eq(running.code, NETRON_E_LOST);
	world_close(&world);
}
END_TEST

START_TEST(signal_ends_run)
{
	netron *net = netron_new(NULL);

	ck_assert_ptr_nonnull(net);
	ck_assert_int_eq(netron_drain_on_signals(net, 60000), 0);
	ck_assert_int_eq(netron_run(net), 0); /* a signal watched is nothing to wait for */
	ck_assert_int_eq(netron_listen(net, "tcp://127.0.0.1:0", NULL), 0);
	raise(SIGTERM);
	ck_assert_int_eq(netron_run(net), 0);
	netron_freep(&net);
}
END_TEST

Suite *lifetime_suite(void)
{
	Suite *suite = suite_create("lifetime");
	TCase *calls = tcase_create("calls");
	TCase *ends = tcase_create("ends");

	tcase_add_test(calls, default_timeout);
	tcase_add_test(calls, timeouts_of_method_call_and_instance);
	tcase_add_test(calls, cancel_is_told_later_and_once);
	tcase_add_test(calls, cancel_races_answer_and_timeout);
	tcase_add_test(calls, failing_starts_are_never_early);
	tcase_add_test(calls, handle_of_nothing);
	tcase_add_test(calls, calls_may_be_made_while_connecting);
	suite_add_tcase(suite, calls);
	tcase_add_test(ends, loss_fails_every_call_at_once_in_order);
	tcase_add_test(ends, server_freed_while_calls_wait);
	tcase_add_test(ends, client_freed_tells_its_calls_before_it_returns);
	tcase_add_test(ends, close_fails_calls_later);
	tcase_add_test(ends, close_in_order_has_no_reason);
	tcase_add_test(ends, half_closed_peer_gets_its_last_answers);
	tcase_add_test(ends, half_closed_peer_is_not_waited_for_for_ever);
	tcase_add_test(ends, connecting_can_be_closed);
	tcase_add_test(ends, drain_waits_for_handlers);
	tcase_add_test(ends, drain_gives_up);
	tcase_add_test(ends, run_stops_when_told);
	tcase_add_test(ends, stop_is_not_lost_in_a_waiting_call);
	tcase_add_test(ends, after_comes_once_and_at_the_latest_at_the_end);
	tcase_add_test(ends, drain_ends_run);
	tcase_add_test(ends, signals_drain_then_stop);
	tcase_add_test(ends, signal_ends_run);
	suite_add_tcase(suite, ends);
	return suite;
}
