/* introspection.c - what an instance tells of itself: its services, and whether they can work. */
#include "suites.h"
#include "lamp.h"
#include "world.h"

#include <netron/health.h>
#include <netron/reflection.h>
#include <string.h>

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

Suite *introspection_suite(void)
{
	Suite *suite = suite_create("introspection");
	TCase *tests = tcase_create("introspection");

	tcase_add_test(tests, services_are_listed_and_described);
	tcase_add_test(tests, health_is_told);
	suite_add_tcase(suite, tests);
	return suite;
}
