/* properties.c - reading and writing properties: typed, by name, from both sides; what is not
 * declared cannot be reached. */
#include "suites.h"
#include "lamp.h"
#include "raw.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static void open_over(struct world *world, int transport)
{
	static char url[128];
	struct world_options options = {
		.server = netron_options_default(), .client = netron_options_default(), .url = url
	};

	if (transport == 2)
		snprintf(url, sizeof url, "unix:///tmp/netron-props-%d.sock", (int)getpid());
	else
		snprintf(url, sizeof url, "%s",
			transport == 1 ? "tcp://127.0.0.1:0" : "memory://properties");
	world_open(world, &options);
}

static void outcome_level(const netron_error *error, int32_t level, void *user)
{
	((struct outcome *)user)->number = level;
	outcome_note(user, error);
}

START_TEST(properties_typed)
{
	struct world world;
	struct lamp lamp = { .level = 10 };
	struct outcome outcome = { 0 };
	int32_t level = 0;
	char *model = NULL;

	open_over(&world, _i);
	ck_assert_int_eq(lamp_expose(world.server, &lamp, NULL), 0);
	ck_assert_int_eq(lamp_get_level_sync(world.peer, &level, NULL), 0);
	ck_assert_int_eq(level, 10);
	ck_assert_int_eq(lamp_set_level_sync(world.peer, 12, NULL), 0);
	ck_assert_int_eq(lamp.level, 12);
	lamp_get_level(world.peer, NULL, outcome_level, &outcome);
	ck_assert_uint_eq(outcome.count, 0);
	for (int i = 0; i < 100 && outcome.count == 0; i++)
		world_settle(&world);
	ck_assert_uint_eq(outcome.count, 1);
	ck_assert_int_eq(outcome.number, 12);
	ck_assert_int_eq(lamp_get_model_sync(world.peer, &model, NULL), 0);
	ck_assert_str_eq(model, "L-1");
	netron_string_free(model);
	ck_assert_uint_eq(lamp.gets, 2);
	ck_assert_uint_eq(lamp.sets, 1);
	world_close(&world);
}
END_TEST

/* Over the same connection, the other way round. */
START_TEST(properties_of_the_client)
{
	struct world world;
	struct lamp lamp = { .level = 3 };
	int32_t level = 0;

	open_over(&world, _i);
	ck_assert_int_eq(lamp_expose(world.client, &lamp, NULL), 0);
	ck_assert_int_eq(lamp_set_level_sync(world.visitor, 4, NULL), 0);
	ck_assert_int_eq(lamp_get_level_sync(world.visitor, &level, NULL), 0);
	ck_assert_int_eq(level, 4);
	world_close(&world);
}
END_TEST

START_TEST(properties_by_name)
{
	struct world world;
	struct lamp lamp = { .level = 10 };
	netron_value value = netron_value_i64(77);
	netron_value *result = NULL;
	int64_t number = 0;

	open_over(&world, 0);
	ck_assert_int_eq(lamp_expose(world.server, &lamp, NULL), 0);
	ck_assert_int_eq(netron_peer_set_sync(world.peer, "lamp", "level", &value, NULL, NULL), 0);
	ck_assert_int_eq(
		netron_peer_get_sync(world.peer, "lamp@^1", "level", NULL, &result, NULL), 0);
	ck_assert_int_eq(netron_value_to_i64(result, &number), 0);
	ck_assert_int_eq(number, 77);
	netron_value_free(result);
	world_close(&world);
}
END_TEST

/* A stub asks the service that its options choose. */
START_TEST(properties_of_a_chosen_service)
{
	struct world world;
	struct lamp lamp = { .level = 10 };
	netron_call_options bare = { .service = "lamp" }, other = { .service = "lamp@2.0.0" };
	struct outcome found = { 0 }, missed = { 0 };

	open_over(&world, 0);
	ck_assert_int_eq(lamp_expose(world.server, &lamp, NULL), 0);
	lamp_get_level(world.peer, &bare, outcome_level, &found);
	lamp_get_level(world.peer, &other, outcome_level, &missed);
	world_settle(&world);
	ck_assert_int_eq(found.number, 10);
	ck_assert_int_eq(missed.code, NETRON_E_NOT_FOUND);
	ck_assert_str_eq(missed.message, "Service 'lamp@2.0.0' not found");
	world_close(&world);
}
END_TEST

#define LAMP "\xaalamp@1.0.0"

static const struct {
	uint8_t type;
	const char *body;
	size_t size;
	int status;
	const char *message;
} refused[] = {
#define ROW(type, body, status, message)                                                           \
	{                                                                                          \
		NT_PACKET_##type, body, sizeof(body) - 1, status, message                          \
	}
	ROW(SET, "\x93" LAMP "\xa5model\xa1x", 403, "Property 'lamp@1.0.0.model' is readonly"),
	ROW(SET,
		"\x93" LAMP "\xa6"
		"broken\x05",
		403, "Property 'lamp@1.0.0.broken' is readonly"),
	ROW(GET,
		"\x92" LAMP "\xa6"
		"broken",
		501, "lamp@1.0.0.broken is not implemented"),
	ROW(GET, "\x92" LAMP "\xa6secret", 404, "Property 'lamp@1.0.0.secret' not found"),
	ROW(SET, "\x93" LAMP "\xa6secret\x05", 404, "Property 'lamp@1.0.0.secret' not found"),
	ROW(SET, "\x93" LAMP "\xa9__proto__\x80", 404, "Property 'lamp@1.0.0.__proto__' not found"),
	ROW(GET,
		"\x92" LAMP "\xab"
		"constructor",
		404, "Property 'lamp@1.0.0.constructor' not found"),
	ROW(CALL, "\x92" LAMP "\xa5level", 404, "Method 'lamp@1.0.0.level' not found"),
	ROW(GET, "\x92" LAMP "\xa0", 400, "Invalid property name"),
	ROW(GET, "\x92" LAMP "\x05", 400, "Invalid property name"),
	ROW(GET, "\x91" LAMP, 400, "Invalid property name"),
	ROW(GET, "\x90", 400, "Definition ID must be a string"),
	ROW(SET, "\x92" LAMP "\xa5level", 422, NULL),
	ROW(SET, "\x93" LAMP "\xa5level\xa1x", 422, NULL),
	ROW(SET, "\x93" LAMP "\xa5level\xca\x3f\x00\x00\x00", 422, NULL),
};

START_TEST(properties_that_are_refused)
{
	struct world world;
	struct raw raw;
	struct lamp lamp = { .level = 1 };
	const struct nt_packet *answer;
	char text[256];

	raw_open(&raw, &world, NULL, true);
	ck_assert_int_eq(lamp_expose(world.server, &lamp, NULL), 0);
	raw_packet(
		&raw, 5, NT_PACKET_REQUEST | refused[_i].type, refused[_i].body, refused[_i].size);
	world_settle(&world);
	answer = raw_answer(&raw, 5);
	ck_assert_ptr_nonnull(answer);
	ck_assert_int_eq(raw_error(answer, text, sizeof text), refused[_i].status);
	if (refused[_i].message)
		ck_assert_str_eq(text, refused[_i].message);
	ck_assert_int_eq(lamp.level, 1);
	ck_assert_uint_eq(lamp.sets + lamp.gets, 0);
	raw_close(&raw);
}
END_TEST

/* GET, SET and CALL of one name in turn: none is taken for another. */
START_TEST(kinds_do_not_mix)
{
	struct world world;
	struct raw raw;
	struct lamp lamp = { .level = 1 };

	raw_open(&raw, &world, NULL, true);
	ck_assert_int_eq(lamp_expose(world.server, &lamp, NULL), 0);
	RAW_PACKET(&raw, 1, NT_PACKET_REQUEST | NT_PACKET_GET, "\x92" LAMP "\xa5level");
	RAW_PACKET(&raw, 2, NT_PACKET_REQUEST | NT_PACKET_SET, "\x93" LAMP "\xa5level\x07");
	RAW_PACKET(&raw, 3, NT_PACKET_REQUEST | NT_PACKET_CALL, "\x92" LAMP "\xa5level");
	RAW_PACKET(&raw, 4, NT_PACKET_REQUEST | NT_PACKET_GET, "\x92" LAMP "\xa5level");
	world_settle(&world);
	ck_assert_str_eq(raw_print(raw_answer(&raw, 1)), "1");
	ck_assert_uint_eq(raw_answer(&raw, 1)->flags, NT_PACKET_GET);
	ck_assert_uint_eq(raw_answer(&raw, 2)->flags, NT_PACKET_SET);
	ck_assert_uint_eq(raw_answer(&raw, 3)->flags, NT_PACKET_CALL | NT_PACKET_ERROR);
	ck_assert_str_eq(raw_print(raw_answer(&raw, 4)), "7");
	raw_close(&raw);
}
END_TEST

START_TEST(definition_lists_properties)
{
	struct world world;
	struct lamp lamp = { 0 };
	netron_value name = netron_value_string("lamp");
	netron_value *result = NULL;

	open_over(&world, 0);
	ck_assert_int_eq(lamp_expose(world.server, &lamp, NULL), 0);
	ck_assert_int_eq(
		netron_peer_run_sync(world.peer, "query_interface", &name, 1, NULL, &result, NULL),
		0);
	const netron_value *meta = result->as.definition.meta;
	const netron_value *properties = netron_value_get(meta, "properties");
	ck_assert_uint_eq(properties->as.object.count, 3);
	const netron_value *level = netron_value_get(properties, "level");
	ck_assert_str_eq(netron_value_get(level, "type")->as.string.data, "Number");
	ck_assert(!netron_value_get(level, "readonly")->as.boolean);
	const netron_value *model = netron_value_get(properties, "model");
	ck_assert_str_eq(netron_value_get(model, "type")->as.string.data, "String");
	ck_assert(netron_value_get(model, "readonly")->as.boolean);
	ck_assert_uint_eq(netron_value_get(meta, "methods")->as.object.count, 0);
	netron_value_free(result);
	world_close(&world);
}
END_TEST

Suite *properties_suite(void)
{
	Suite *suite = suite_create("properties");
	TCase *tests = tcase_create("properties");

	tcase_add_loop_test(tests, properties_typed, 0, 3);
	tcase_add_loop_test(tests, properties_of_the_client, 0, 3);
	tcase_add_test(tests, properties_by_name);
	tcase_add_test(tests, properties_of_a_chosen_service);
	tcase_add_loop_test(
		tests, properties_that_are_refused, 0, (int)(sizeof refused / sizeof refused[0]));
	tcase_add_test(tests, kinds_do_not_mix);
	tcase_add_test(tests, definition_lists_properties);
	suite_add_tcase(suite, tests);
	return suite;
}
