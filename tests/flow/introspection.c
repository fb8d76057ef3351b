/* introspection.c - what an instance tells of itself: its services, and whether they can work. */
#include "suites.h"
#include "alloc.h"
#include "lamp.h"
#include "world.h"

#include "health_client.netron.h"
#include "reflection_client.netron.h"

#include <netron/health.h>
#include <netron/reflection.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static netron_value *ask(
	struct world *world, const char *service, const char *method, const char *arg, int expected)
{
	netron_value name = netron_value_string(arg);
	netron_value *result = NULL;

	ck_assert_int_eq(
		netron_peer_call_sync(world->peer, service, method, &name, 1, NULL, &result, NULL),
		expected);
	return result;
}

static const netron_value *text_of(const netron_value *value, const char *key, const char *expected)
{
	const netron_value *text = netron_value_get(value, key);

	ck_assert_ptr_nonnull(text);
	ck_assert_str_eq(text->as.string.data, expected);
	return text;
}

/* The library's own services are described by tables of netronc. */
START_TEST(services_are_listed_and_described)
{
	struct world world;
	netron_exposed exposed;
	netron_value *result;

	world_open(&world, NULL);
	ck_assert_int_eq(netron_reflection_expose(world.server, &exposed), 0);
	ck_assert_int_eq(netron_reflection_expose(world.server, NULL), NETRON_E_CONFLICT);
	result = ask(&world, "netron.reflection", "list", "", 0);
	ck_assert_uint_eq(result->as.array.count, 2);
	text_of(netron_value_at(result, 0), "name", "netron.reflection");
	text_of(netron_value_at(result, 0), "doc", "Offered by netron_reflection_expose.");
	text_of(netron_value_at(result, 1), "name", "probe");
	text_of(netron_value_at(result, 1), "version", "1.0.0");
	netron_value_free(result);

	result = ask(&world, "netron.reflection", "describe", "netron.reflection@^1", 0);
	const netron_value *members = netron_value_get(result, "members");
	ck_assert_uint_eq(members->as.array.count, 2);
	text_of(netron_value_at(members, 0), "name", "list");
	ck_assert_uint_eq(netron_value_get(result, "types")->as.array.count, 4);
	netron_value_free(result);

	result = ask(&world, "netron.reflection", "describe", "probe", 0);
	ck_assert_uint_eq(netron_value_get(result, "members")->as.array.count, 0);
	netron_value_free(result);
	ask(&world, "netron.reflection", "describe", "nobody", NETRON_E_NOT_FOUND);
	ck_assert_int_eq(netron_unexpose(exposed), 0);
	world_close(&world);
}
END_TEST

static void on_changed(const netron_value *args, size_t count, void *user)
{
	netron_value all = netron_value_array(args, count);

	netron_value_print(&all, user, 100);
}

static void expect(struct world *world, const char *service, int64_t status)
{
	netron_value *result = ask(world, "netron.health", "check", service, 0);
	int64_t number = -1;

	ck_assert_int_eq(netron_value_to_i64(result, &number), 0);
	ck_assert_int_eq(number, status);
	netron_value_free(result);
}

START_TEST(health_is_told)
{
	struct world world;
	char changed[100] = "", name[300];

	memset(name, 'x', sizeof name);
	name[256] = 0;
	world_open(&world, NULL);
	ck_assert_int_eq(netron_health_set(world.server, "early", NETRON_HEALTH_SERVING), 0);
	ck_assert_int_eq(netron_health_expose(world.server, NULL), 0);
	ck_assert_int_eq(netron_health_expose(world.server, NULL), NETRON_E_CONFLICT);
	netron_subscription on =
		netron_peer_on(world.peer, "netron.health@1.0.0.changed", on_changed, changed);
	ck_assert_int_eq(netron_subscription_wait_sync(on, NULL), 0);
	expect(&world, "", NETRON_HEALTH_SERVING);
	expect(&world, "early", NETRON_HEALTH_SERVING);
	expect(&world, "probe", NETRON_HEALTH_SERVING);
	ask(&world, "netron.health", "check", "nobody", NETRON_E_NOT_FOUND);
	ck_assert_int_eq(netron_health_set(world.server, "probe", NETRON_HEALTH_NOT_SERVING), 0);
	ck_assert_int_eq(netron_health_set(world.server, "probe", NETRON_HEALTH_NOT_SERVING), 0);
	expect(&world, "probe", NETRON_HEALTH_NOT_SERVING);
	ck_assert_str_eq(changed, "[\"probe\",2]");
	ck_assert_int_eq(netron_health_set(world.server, "", NETRON_HEALTH_UNKNOWN), 0);
	expect(&world, "", NETRON_HEALTH_UNKNOWN);
	ck_assert_int_eq(
		netron_health_set(world.server, name, NETRON_HEALTH_UNKNOWN), NETRON_E_ARGUMENT);
	ck_assert_int_eq(
		netron_health_set(world.server, NULL, NETRON_HEALTH_UNKNOWN), NETRON_E_ARGUMENT);
	world_close(&world);
}
END_TEST

/* ---- as programs do: by stubs of the .nsvc files in the tree ---- */

static void open_over(struct world *world, int transport)
{
	static char url[128];
	struct world_options options = {
		.server = netron_options_default(), .client = netron_options_default(), .url = url
	};

	if (transport == 2)
		snprintf(url, sizeof url, "unix:///tmp/netron-intro-%d.sock", (int)getpid());
	else
		snprintf(url, sizeof url, "%s",
			transport == 1 ? "tcp://127.0.0.1:0" : "memory://introspection");
	world_open(world, &options);
	ck_assert_int_eq(netron_reflection_expose(world->server, NULL), 0);
	ck_assert_int_eq(netron_health_expose(world->server, NULL), 0);
}

START_TEST(reflection_typed)
{
	struct world world;
	reflection_summary_list *list = NULL;
	reflection_description *health = NULL;
	netron_error *error = NULL;

	open_over(&world, _i);
	const reflection_services services = reflection_services_at(world.peer);
	ck_assert_int_eq(reflection_services_list_sync(&services, &list, NULL), 0);
	ck_assert_uint_eq(list->count, 3);
	ck_assert_str_eq(list->items[0].name, "netron.health");
	ck_assert_str_eq(list->items[1].name, "netron.reflection");
	ck_assert_str_eq(list->items[2].name, "probe");
	ck_assert_str_eq(list->items[2].version, "1.0.0");
	ck_assert_ptr_null(list->items[2].doc);
	netron_owned_free(list);
	ck_assert_int_eq(
		reflection_services_describe_sync(&services, "netron.health", &health, NULL), 0);
	ck_assert_str_eq(health->doc, "Offered by netron_health_expose.");
	ck_assert_uint_eq(health->annotations.count, 1);
	ck_assert_str_eq(health->annotations.items[0], "cName(\"monitor\")");
	ck_assert_uint_eq(health->members.count, 2);
	ck_assert_str_eq(health->members.items[0].name, "check");
	ck_assert_str_eq(health->members.items[0].signature, "check(service: string) -> Status");
	ck_assert_str_eq(health->members.items[1].name, "changed");
	ck_assert_str_eq(health->members.items[1].doc, "It is another now.");
	ck_assert_uint_eq(health->types.count, 1);
	ck_assert_str_eq(health->types.items[0].name, "Status");
	netron_owned_free(health);
	ck_assert_int_eq(reflection_services_describe_sync(&services, "nobody", &health, &error),
		NETRON_E_NOT_FOUND);
	netron_error_free(error);
	world_close(&world);
}
END_TEST

struct changes {
	unsigned count;
	char service[32];
	health_status status;
};

static void on_health(const char *service, health_status status, void *user)
{
	struct changes *changes = user;

	changes->count++;
	snprintf(changes->service, sizeof changes->service, "%s", service);
	changes->status = status;
}

START_TEST(health_typed)
{
	struct world world;
	struct changes changes = { 0 };
	health_status status = HEALTH_STATUS_UNKNOWN;

	open_over(&world, _i);
	const health_monitor monitor = health_monitor_at(world.peer);
	netron_subscription on = health_monitor_on_changed(&monitor, on_health, &changes);
	ck_assert_int_eq(netron_subscription_wait_sync(on, NULL), 0);
	ck_assert_int_eq(health_monitor_check_sync(&monitor, "", &status, NULL), 0);
	ck_assert_int_eq(status, HEALTH_STATUS_SERVING);
	ck_assert_int_eq(
		health_monitor_check_sync(&monitor, "nobody", &status, NULL), NETRON_E_NOT_FOUND);
	ck_assert_int_eq(netron_health_set(world.server, "probe", NETRON_HEALTH_NOT_SERVING), 0);
	ck_assert_int_eq(health_monitor_check_sync(&monitor, "probe", &status, NULL), 0);
	ck_assert_int_eq(status, HEALTH_STATUS_NOT_SERVING);
	for (int i = 0; i < 100 && changes.count == 0; i++)
		world_settle(&world);
	ck_assert_uint_eq(changes.count, 1);
	ck_assert_str_eq(changes.service, "probe");
	ck_assert_int_eq(changes.status, HEALTH_STATUS_NOT_SERVING);
	world_close(&world);
}
END_TEST

/* ---- memory ---- */

struct sweep {
	unsigned lists, descriptions, checks, good;
};

static void on_list(const netron_error *error, const reflection_summary_list *list, void *user)
{
	struct sweep *sweep = user;

	sweep->lists++;
	sweep->good += !error && list->count == 2;
}

static void on_description(
	const netron_error *error, const reflection_description *description, void *user)
{
	struct sweep *sweep = user;

	sweep->descriptions++;
	sweep->good += !error && description->members.count == 2;
}

static void on_check(const netron_error *error, health_status status, void *user)
{
	struct sweep *sweep = user;

	sweep->checks++;
	sweep->good += !error && status == HEALTH_STATUS_SERVING;
}

static void turn(netron *net)
{
	for (int i = 0; i < 40; i++)
		nt_loop_turn(&net->loop, false);
}

/* Every call ends once, and nothing stays. */
static void play(struct sweep *sweep, const netron_allocator *allocator)
{
	netron_options options = netron_options_default();
	netron *net;

	memset(sweep, 0, sizeof *sweep);
	options.allocator = allocator;
	net = netron_new(&options);
	if (net && netron_reflection_expose(net, NULL) == 0 &&
		netron_health_expose(net, NULL) == 0 &&
		netron_listen(net, "memory://sweep", NULL) == 0) {
		netron_peer peer = netron_connect(net, "memory://sweep", NULL, NULL);
		const reflection_services services = reflection_services_at(peer);
		const health_monitor monitor = health_monitor_at(peer);

		turn(net);
		health_monitor_on_changed(&monitor, on_health, &(struct changes){ 0 });
		reflection_services_list(&services, on_list, sweep);
		reflection_services_describe(&services, "netron.health", on_description, sweep);
		if (netron_health_set(net, "x", NETRON_HEALTH_SERVING) == 0)
			netron_health_set(net, "x", NETRON_HEALTH_UNKNOWN);
		health_monitor_check(&monitor, "", on_check, sweep);
		turn(net);
		ck_assert_uint_eq(sweep->lists, 1);
		ck_assert_uint_eq(sweep->descriptions, 1);
		ck_assert_uint_eq(sweep->checks, 1);
	}
	netron_free(net);
}

START_TEST(every_allocation_fails)
{
	struct nt_test_alloc alloc;
	struct sweep sweep;

	for (size_t n = 1;; n++) {
		nt_test_alloc_init(&alloc);
		alloc.fail_at = n;
		alloc.fail_all_after = _i != 0;
		play(&sweep, &alloc.allocator);
		ck_assert_uint_eq(alloc.live, 0);
		if (alloc.count < n)
			break;
	}
	ck_assert_uint_eq(sweep.good, 3);
}
END_TEST

Suite *introspection_suite(void)
{
	Suite *suite = suite_create("introspection");
	TCase *tests = tcase_create("introspection");

	tcase_add_test(tests, services_are_listed_and_described);
	tcase_add_test(tests, health_is_told);
	tcase_add_loop_test(tests, reflection_typed, 0, 3);
	tcase_add_loop_test(tests, health_typed, 0, 3);
	tcase_add_loop_test(tests, every_allocation_fails, 0, 2);
	suite_add_tcase(suite, tests);
	return suite;
}
