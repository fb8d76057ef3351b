/* calls.c - calls of every kind between two instances, over every transport there is. */
#include "suites.h"
#include "world.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* ---- over a transport ---- */

static const char *const urls[] = { "memory://calls", "tcp://127.0.0.1:0",
	"unix:///tmp/netron-flow-%d.sock" };

static void over(int transport, char *url, size_t size)
{
	if (transport == 2)
		snprintf(url, size, "unix:///tmp/netron-flow-%d.sock", (int)getpid());
	else
		snprintf(url, size, "%s", urls[transport]);
}

static void open_over(struct world *world, int transport)
{
	static char url[128];
	struct world_options options = {
		.server = netron_options_default(), .client = netron_options_default(), .url = url
	};

	over(transport, url, sizeof url);
	world_open(world, &options);
}

START_TEST(calls_typed)
{
	struct world world;
	int32_t sum = 0;
	char *text = NULL;

	open_over(&world, _i);
	ck_assert_int_eq(probe_add_sync(world.peer, NULL, 2, 40, &sum, NULL), 0);
	ck_assert_int_eq(sum, 42);
	ck_assert_int_eq(probe_greet_sync(world.peer, "you", &text, NULL), 0);
	ck_assert_str_eq(text, "hello you");
	netron_string_free(text);
	ck_assert_uint_eq(world.probe.adds, 1);
	world_close(&world);
}
END_TEST

START_TEST(calls_many_at_once)
{
	enum { MANY = 500 };
	static struct outcome outcomes[MANY];
	struct world world;

	open_over(&world, _i);
	memset(outcomes, 0, sizeof outcomes);
	for (int i = 0; i < MANY; i++)
		probe_add(world.peer, NULL, i, i, outcome_add, &outcomes[i]);
	for (int i = 0; i < 100 && outcomes[MANY - 1].count == 0; i++)
		world_settle(&world);
	for (int i = 0; i < MANY; i++) {
		ck_assert_uint_eq(outcomes[i].count, 1);
		ck_assert_int_eq(outcomes[i].code, 0);
		ck_assert_int_eq(outcomes[i].number, 2 * i);
	}
	world_close(&world);
}
END_TEST

START_TEST(calls_by_name)
{
	struct world world;
	netron_value args[2] = { netron_value_i64(5), netron_value_i64(6) };
	netron_value *result = NULL;
	int64_t number = 0;

	open_over(&world, _i);
	ck_assert_int_eq(netron_peer_call_sync(
				 world.peer, "probe@1.0.0", "add", args, 2, NULL, &result, NULL),
		0);
	ck_assert_int_eq(netron_value_to_i64(result, &number), 0);
	ck_assert_int_eq(number, 11);
	netron_value_free(result);
	world_close(&world);
}
END_TEST

/* ---- answers ---- */

START_TEST(answers_of_handlers)
{
	struct world world;
	struct outcome nothing = { 0 }, broken = { 0 }, absent = { 0 };

	world_open(&world, NULL);
	probe_void(world.peer, PROBE_NOTHING, NULL, outcome_void, &nothing);
	probe_void(world.peer, PROBE_BROKEN, NULL, outcome_void, &broken);
	probe_void(world.peer, PROBE_ABSENT, NULL, outcome_void, &absent);
	world_settle(&world);
	ck_assert_uint_eq(nothing.count, 1);
	ck_assert_int_eq(nothing.code, 0);
	ck_assert_uint_eq(broken.count, 1);
	ck_assert_int_eq(broken.code, NETRON_E_CONFLICT);
	ck_assert_uint_eq(absent.count, 1);
	ck_assert_int_eq(absent.code, NETRON_E_UNIMPLEMENTED);
	world_close(&world);
}
END_TEST

START_TEST(answers_in_any_order)
{
	struct world world;
	struct outcome first = { 0 }, second = { 0 };

	world_open(&world, NULL);
	probe_later(world.peer, NULL, 1, outcome_later, &first);
	probe_later(world.peer, NULL, 2, outcome_later, &second);
	world_settle(&world);
	ck_assert_uint_eq(world.probe.laters, 2);
	ck_assert_int_eq(probe_answer(&world.probe, 1), 0);
	world_settle(&world);
	ck_assert_uint_eq(first.count, 0);
	ck_assert_int_eq(second.number, 2);
	ck_assert_int_eq(probe_answer(&world.probe, 1), NETRON_E_GONE);
	ck_assert_int_eq(probe_answer(&world.probe, 0), 0);
	world_settle(&world);
	ck_assert_int_eq(first.number, 1);
	ck_assert_uint_eq(first.count, 1);
	ck_assert_uint_eq(second.count, 1);
	world_close(&world);
}
END_TEST

START_TEST(reply_with_the_wrong_method_is_refused)
{
	struct world world;
	struct outcome outcome = { 0 };
	int32_t sum = 1;

	world_open(&world, NULL);
	probe_later(world.peer, NULL, 1, outcome_later, &outcome);
	world_settle(&world);
	ck_assert_int_eq(netron_reply(world.probe.later[0], &probe_methods[PROBE_ADD], &sum),
		NETRON_E_ARGUMENT);
	ck_assert_int_eq(netron_task_fail(world.probe.later[0], 5, NULL), NETRON_E_ARGUMENT);
	ck_assert_int_eq(netron_task_fail(world.probe.later[0], -418, "teapot"), 0);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, -418);
	ck_assert_str_eq(outcome.message, "teapot");
	world_close(&world);
}
END_TEST

START_TEST(failure_with_everything)
{
	struct world world;
	netron_value *none = NULL;
	netron_error *error = NULL;
	netron_value n = netron_value_i64(7);
	netron_member member = { "n", 1, &n };
	netron_value details = netron_value_object(&member, 1);
	struct outcome outcome = { 0 };

	(void)none;
	world_open(&world, NULL);
	probe_later(world.peer, NULL, 1, outcome_later, &outcome);
	world_settle(&world);
	netron_failure failure = { .status = 409,
		.name = "Custom",
		.message = "no",
		.request_id = "req-1",
		.details = &details };
	ck_assert_int_eq(netron_task_fail_with(world.probe.later[0], &failure), 0);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, NETRON_E_CONFLICT);
	netron_error_free(error);
	world_close(&world);
}
END_TEST

/* What the caller finds of a thrown value. */
static void note_thrown(const netron_error *error, uint32_t tag, void *user)
{
	char *text = user;

	(void)tag;
	ck_assert_ptr_nonnull(error);
	ck_assert_int_eq(netron_error_code(error), NETRON_E_REMOTE);
	ck_assert_ptr_nonnull(netron_error_thrown(error));
	netron_value_print(netron_error_thrown(error), text, 64);
}

START_TEST(any_value_may_be_thrown)
{
	struct world world;
	netron_value n = netron_value_i64(7);
	netron_member member = { "n", 1, &n };
	netron_value thrown[] = { netron_value_object(&member, 1), netron_value_string("gone"),
		netron_value_null(), netron_value_i64(-1) };
	netron_value failure = { .kind = NETRON_KIND_ERROR };
	const char *expected[] = { "{\"n\":7}", "\"gone\"", "null", "-1" };
	char text[64];

	world_open(&world, NULL);
	for (unsigned i = 0; i < 4; i++) {
		probe_later(world.peer, NULL, i, note_thrown, text);
		world_settle(&world);
		netron_task task = world.probe.later[i];
		ck_assert_int_eq(netron_task_throw_value(task, &failure), NETRON_E_ARGUMENT);
		ck_assert_int_eq(netron_task_throw_value(task, NULL), NETRON_E_ARGUMENT);
		ck_assert_int_eq(netron_task_throw_value(task, &thrown[i]), 0);
		ck_assert_int_eq(netron_task_throw_value(task, &thrown[i]), NETRON_E_GONE);
		world_settle(&world);
		ck_assert_str_eq(text, expected[i]);
	}
	world_close(&world);
}
END_TEST

START_TEST(oneway_is_sent_and_forgotten)
{
	struct world world;

	world_open(&world, NULL);
	ck_assert_int_eq(probe_note(world.peer, 99), 0);
	world_settle(&world);
	ck_assert_uint_eq(world.probe.notes, 1);
	ck_assert_uint_eq(world.probe.last_note, 99);
	ck_assert_uint_eq(world.client->counts.unknown_answers, 1);
	ck_assert_uint_eq(nt_peer_of(world.peer)->calls.count, 0);
	world_close(&world);
}
END_TEST

START_TEST(ping_comes_back)
{
	struct world world;
	struct outcome outcome = { 0 };
	netron_duration round_trip = 0;

	world_open(&world, NULL);
	netron_peer_ping(world.peer, NULL, outcome_ping, &outcome);
	world_settle(&world);
	ck_assert_uint_eq(outcome.count, 1);
	ck_assert_int_eq(outcome.code, 0);
	ck_assert_int_gt(outcome.number, 0);
	ck_assert_int_eq(netron_peer_ping_sync(world.peer, NULL, &round_trip, NULL), 0);
	ck_assert_int_gt(round_trip, 0);
	world_close(&world);
}
END_TEST

START_TEST(server_calls_client)
{
	struct world world;
	static struct probe other;
	int32_t sum = 0;

	world_open(&world, NULL);
	ck_assert_int_eq(probe_expose(world.client, &other, NULL), 0);
	ck_assert_int_eq(probe_add_sync(world.visitor, NULL, 1, 1, &sum, NULL), 0);
	ck_assert_int_eq(sum, 2);
	ck_assert_uint_eq(other.adds, 1);
	world_close(&world);
}
END_TEST

/* ---- the instance as a peer ---- */

START_TEST(local_calls_wait_for_the_hello)
{
	struct world world;
	struct outcome sum = { 0 }, bare = { 0 };
	netron_call_options options = { .service = "probe" };

	world_make(&world, NULL);
	netron_peer local = netron_local_peer(world.server);
	ck_assert_int_eq(netron_peer_get_state(local), NETRON_PEER_CONNECTING);
	probe_add(local, NULL, 20, 22, outcome_add, &sum);
	probe_add(local, &options, 1, 1, outcome_add, &bare);
	ck_assert_uint_eq(sum.count, 0);
	world_settle(&world);
	ck_assert_int_eq(sum.number, 42);
	ck_assert_int_eq(bare.number, 2);
	ck_assert_uint_eq(netron_local_peer(world.server).id, local.id);
	ck_assert_uint_eq(world.connects, 0);
	ck_assert_str_eq(netron_peer_id(local), netron_id(world.server));
	netron_peer_close(local);
	world_settle(&world);
	ck_assert_uint_ne(netron_local_peer(world.server).id, local.id);
	world_close(&world);
}
END_TEST

/* ---- which service ---- */

START_TEST(service_override_is_resolved_once)
{
	struct world world;
	struct outcome outcomes[4] = { { 0 } };
	netron_call_options bare = { .service = "probe" }, range = { .service = "probe@^1.0.0" },
			    none = { .service = "probe@^7" }, exact = { .service = "probe@2.0.0" };

	world_open(&world, NULL);
	ck_assert_int_eq(probe_expose_2(world.server, &world.probe, NULL), 0);
	probe_add(world.peer, &bare, 1, 0, outcome_add, &outcomes[0]);
	probe_add(world.peer, &range, 2, 0, outcome_add, &outcomes[1]);
	probe_add(world.peer, &none, 3, 0, outcome_add, &outcomes[2]);
	probe_add(world.peer, &exact, 4, 0, outcome_add, &outcomes[3]);
	world_settle(&world);
	ck_assert_int_eq(outcomes[0].number, 1);
	ck_assert_int_eq(outcomes[1].number, 2);
	ck_assert_int_eq(outcomes[2].code, NETRON_E_NOT_FOUND);
	ck_assert_str_eq(outcomes[2].message, "Service 'probe@^7' not found");
	ck_assert_int_eq(outcomes[3].number, 4);
	uint32_t before = nt_peer_of(world.peer)->calls.last_id;
	probe_add(world.peer, &bare, 5, 0, outcome_add, &outcomes[0]);
	world_settle(&world);
	ck_assert_int_eq(outcomes[0].number, 5);
	ck_assert_uint_eq(nt_peer_of(world.peer)->calls.last_id, before + 1);
	world_close(&world);
}
END_TEST

START_TEST(forgotten_definition_is_asked_for_again)
{
	struct world world;
	struct outcome outcome = { 0 };
	netron_call_options bare = { .service = "probe" };

	world_open(&world, NULL);
	probe_add(world.peer, &bare, 1, 0, outcome_add, &outcome);
	world_settle(&world);
	ck_assert_int_eq(outcome.number, 1);
	ck_assert_int_eq(netron_unexpose(world.exposed), 0);
	ck_assert_int_eq(netron_unexpose(world.exposed), NETRON_E_GONE);
	ck_assert_int_eq(probe_expose(world.server, &world.probe, &world.exposed), 0);
	probe_add(world.peer, &bare, 2, 0, outcome_add, &outcome);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, NETRON_E_NOT_FOUND);
	probe_add(world.peer, &bare, 3, 0, outcome_add, &outcome);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, 0);
	ck_assert_int_eq(outcome.number, 3);
	world_close(&world);
}
END_TEST

START_TEST(withdrawn_service_is_not_called)
{
	struct world world;
	static struct probe other;
	struct outcome outcome = { 0 };

	world_open(&world, NULL);
	for (int i = 0; i < 2; i++) {
		probe_add(world.peer, NULL, 1, 1, outcome_add, &outcome);
		world_settle(&world);
		ck_assert_int_eq(outcome.number, 2);
	}
	ck_assert_int_eq(netron_unexpose(world.exposed), 0);
	probe_add(world.peer, NULL, 1, 1, outcome_add, &outcome);
	world_settle(&world);
	ck_assert_int_eq(outcome.code, NETRON_E_NOT_FOUND);
	ck_assert_str_eq(outcome.message, "Service 'probe@1.0.0' not found");
	ck_assert_int_eq(probe_expose(world.server, &other, NULL), 0);
	probe_add(world.peer, NULL, 2, 1, outcome_add, &outcome);
	world_settle(&world);
	ck_assert_int_eq(outcome.number, 3);
	ck_assert_uint_eq(world.probe.adds, 2);
	ck_assert_uint_eq(other.adds, 1);
	world_close(&world);
}
END_TEST

START_TEST(expose_twice_is_a_conflict)
{
	struct world world;
	netron_strings *names;

	world_make(&world, NULL);
	ck_assert_int_eq(probe_expose(world.server, &world.probe, NULL), NETRON_E_CONFLICT);
	ck_assert_int_eq(probe_expose_2(world.server, &world.probe, NULL), 0);
	names = netron_exposed_names(world.server);
	ck_assert_uint_eq(names->count, 2);
	ck_assert_str_eq(names->items[0], "probe@1.0.0");
	ck_assert_str_eq(names->items[1], "probe@2.0.0");
	netron_owned_free(names);
	world_close(&world);
}
END_TEST

Suite *calls_suite(void)
{
	Suite *suite = suite_create("calls");
	TCase *transports = tcase_create("transports");
	TCase *answers = tcase_create("answers");
	TCase *services = tcase_create("services");

	tcase_add_loop_test(transports, calls_typed, 0, 3);
	tcase_add_loop_test(transports, calls_many_at_once, 0, 3);
	tcase_add_loop_test(transports, calls_by_name, 0, 3);
	suite_add_tcase(suite, transports);
	tcase_add_test(answers, answers_of_handlers);
	tcase_add_test(answers, answers_in_any_order);
	tcase_add_test(answers, reply_with_the_wrong_method_is_refused);
	tcase_add_test(answers, failure_with_everything);
	tcase_add_test(answers, any_value_may_be_thrown);
	tcase_add_test(answers, oneway_is_sent_and_forgotten);
	tcase_add_test(answers, ping_comes_back);
	tcase_add_test(answers, server_calls_client);
	suite_add_tcase(suite, answers);
	tcase_add_test(services, local_calls_wait_for_the_hello);
	tcase_add_test(services, service_override_is_resolved_once);
	tcase_add_test(services, forgotten_definition_is_asked_for_again);
	tcase_add_test(services, withdrawn_service_is_not_called);
	tcase_add_test(services, expose_twice_is_a_conflict);
	suite_add_tcase(suite, services);
	return suite;
}
