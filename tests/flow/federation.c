/* federation.c - a client offers its services at the server, which passes calls of others on to it.
 */
#include "suites.h"
#include "alloc.h"
#include "lamp.h"
#include "raw.h"

#include "base/uid.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const char *const all[] = { "*", NULL };
static const char *const only_lamp[] = { "other", "lamp", NULL };

/* The client has two connections: over one it offers, over the other it calls. */
struct scene {
	struct world world;
	struct lamp lamp;
	struct probe probe;
	netron_exposed lamp_there, probe_there;
	netron_peer caller;
	struct outcome outcome;
	struct outcome reported; /* to the client's on_error */
	char text[1024];
};

static void on_error(const netron_error *error, void *user)
{
	outcome_note(&((struct scene *)user)->reported, error);
}

static void scene_open_with(
	struct scene *scene, int transport, const char *const *may_expose, bool reconnect)
{
	static char url[128];
	struct world_options options = {
		.server = netron_options_default(), .client = netron_options_default(), .url = url
	};

	memset(scene, 0, sizeof *scene);
	scene->lamp.level = 5;
	options.server.may_expose = may_expose;
	options.server.limits.max_exposed = 2;
	options.server.id = "server";
	options.client.id = "client";
	options.client.events.on_error = on_error;
	options.client.events.user = scene;
	options.reconnect = reconnect;
	if (transport == 2)
		snprintf(url, sizeof url, "unix:///tmp/netron-fed-%d.sock", (int)getpid());
	else
		snprintf(url, sizeof url, "%s",
			transport == 1 ? "tcp://127.0.0.1:0" : "memory://federation");
	world_open(&scene->world, &options);
	struct world *world = &scene->world;
	ck_assert_int_eq(lamp_expose(world->client, &scene->lamp, &scene->lamp_there), 0);
	ck_assert_int_eq(probe_expose(world->client, &scene->probe, &scene->probe_there), 0);
	ck_assert_int_eq(netron_connect_sync(world->client, netron_peer_address(world->peer),
				 &scene->caller, NULL),
		0);
}

static void scene_open(struct scene *scene, int transport, const char *const *may_expose)
{
	scene_open_with(scene, transport, may_expose, false);
}

static void on_value(const netron_error *error, const netron_value *value, void *user)
{
	struct scene *scene = user;

	outcome_note(&scene->outcome, error);
	scene->text[0] = 0;
	if (value)
		netron_value_print(value, scene->text, sizeof scene->text);
}

static int offer(struct scene *scene, netron_peer peer, netron_exposed exposed)
{
	memset(&scene->outcome, 0, sizeof scene->outcome);
	netron_peer_expose(peer, exposed, on_value, scene);
	for (int i = 0; i < 200 && scene->outcome.count == 0; i++)
		world_settle(&scene->world);
	ck_assert_uint_eq(scene->outcome.count, 1);
	return scene->outcome.code;
}

static int withdraw(struct scene *scene, netron_peer peer, netron_exposed exposed)
{
	memset(&scene->outcome, 0, sizeof scene->outcome);
	netron_peer_unexpose(peer, exposed, on_value, scene);
	for (int i = 0; i < 200 && scene->outcome.count == 0; i++)
		world_settle(&scene->world);
	ck_assert_uint_eq(scene->outcome.count, 1);
	return scene->outcome.code;
}

static int get_level(struct scene *scene, int32_t *out_level)
{
	netron_call_options options = { .service = "lamp" };

	return netron_invoke_sync_plain(
		scene->caller, &lamp_methods[LAMP_GET_LEVEL], NULL, &options, out_level, NULL);
}

START_TEST(calls_reach_the_owner)
{
	static struct scene scene;
	netron_call_options options = { .service = "probe" };
	netron_value value = netron_value_i64(9);
	netron_error *error = NULL;
	int32_t level = 0, sum = 0;

	scene_open(&scene, _i, all);
	ck_assert_int_eq(get_level(&scene, &level), NETRON_E_NOT_FOUND);
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.lamp_there), 0);
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.probe_there), 0);
	ck_assert_int_eq(get_level(&scene, &level), 0);
	ck_assert_int_eq(level, 5);
	ck_assert_int_eq(
		netron_peer_set_sync(scene.caller, "lamp", "level", &value, NULL, NULL), 0);
	ck_assert_int_eq(scene.lamp.level, 9);
	ck_assert_int_eq(netron_peer_set_sync(scene.caller, "lamp", "model", &value, NULL, &error),
		NETRON_E_FORBIDDEN);
	ck_assert_str_eq(netron_error_message(error), "Property 'lamp.model' is readonly");
	netron_error_free(error);
	ck_assert_int_eq(probe_add_sync(scene.caller, &options, 2, 3, &sum, NULL), 0);
	ck_assert_int_eq(sum, 5);
	ck_assert_uint_eq(scene.probe.adds, 1);
	ck_assert_int_eq(
		netron_peer_call_sync(scene.caller, "probe", "broken", NULL, 0, NULL, NULL, NULL),
		NETRON_E_CONFLICT);
	ck_assert_int_eq(
		netron_peer_call_sync(scene.caller, "probe", "nope", NULL, 0, NULL, NULL, &error),
		NETRON_E_NOT_FOUND);
	ck_assert_str_eq(netron_error_message(error), "Method 'probe.nope' not found");
	netron_error_free(error);
	ck_assert_int_eq(withdraw(&scene, scene.world.peer, scene.lamp_there), 0);
	ck_assert_int_eq(get_level(&scene, &level), NETRON_E_NOT_FOUND);
	netron_peer_close(scene.world.peer);
	for (int i = 0; i < 50; i++)
		world_settle(&scene.world);
	/* What else the server has of that name is found now. */
	ck_assert_int_eq(probe_add_sync(scene.caller, &options, 2, 3, &sum, NULL), 0);
	ck_assert_uint_eq(scene.world.probe.adds, 1);
	world_close(&scene.world);
}
END_TEST

/* Both may call the other's services directly, whoever connected. */
START_TEST(called_back_directly)
{
	static struct scene scene;
	int32_t sum = 0;

	scene_open(&scene, _i, NULL);
	ck_assert_int_eq(probe_add_sync(scene.world.visitor, NULL, 20, 22, &sum, NULL), 0);
	ck_assert_int_eq(sum, 42);
	ck_assert_uint_eq(scene.probe.adds, 1);
	world_close(&scene.world);
}
END_TEST

START_TEST(who_may_expose)
{
	static struct scene scene;

	scene_open(&scene, 0, NULL);
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.lamp_there), NETRON_E_FORBIDDEN);
	ck_assert_int_eq(strncmp(scene.outcome.message,
				 "Core task 'expose_service' is disabled for remote peers.", 56),
		0);
	ck_assert_int_eq(withdraw(&scene, scene.world.peer, scene.lamp_there), NETRON_E_FORBIDDEN);
	world_close(&scene.world);

	scene_open(&scene, 0, only_lamp);
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.lamp_there), 0);
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.probe_there), NETRON_E_FORBIDDEN);
	ck_assert_str_eq(scene.outcome.message, "Service 'probe' may not be exposed by peers");
	world_close(&scene.world);
}
END_TEST

START_TEST(who_owns_a_name)
{
	static struct scene scene;
	struct lamp own = { .level = 77 };
	netron_exposed exposed;
	char expected[1024], id[40];
	int32_t level;

	scene_open(&scene, 0, all);
	ck_assert_int_eq(withdraw(&scene, scene.world.peer, scene.lamp_there), NETRON_E_NOT_FOUND);
	ck_assert_str_eq(scene.outcome.message, "Service with id unexpose_service not found");
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.lamp_there), 0);
	ck_assert_int_eq(offer(&scene, scene.caller, scene.lamp_there), NETRON_E_CONFLICT);
	ck_assert_int_eq(withdraw(&scene, scene.caller, scene.lamp_there), NETRON_E_FORBIDDEN);
	ck_assert_int_eq(
		strncmp(scene.outcome.message, "Peer client does not own service definition ", 44),
		0);
	/* Again by the same: the new one counts. */
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.lamp_there), 0);
	ck_assert_int_eq(get_level(&scene, &level), 0);
	ck_assert_int_eq(withdraw(&scene, scene.world.peer, scene.lamp_there), 0);
	snprintf(id, sizeof id, "%.36s", scene.text + 1);
	ck_assert(nt_uid_is(id, strlen(id)));
	/* A service of the server itself with that very name. */
	ck_assert_int_eq(lamp_expose(scene.world.server, &own, &exposed), 0);
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.lamp_there), 0);
	snprintf(expected, sizeof expected, "%s", scene.text);
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.probe_there), 0);
	ck_assert_ptr_nonnull(strstr(expected, "\"client\""));
	world_close(&scene.world);
}
END_TEST

/* The owner goes while it is asked, or the one who asks. */
START_TEST(someone_leaves)
{
	static struct scene scene;
	struct outcome later = { 0 };
	netron_call_options options = { .service = "probe", .timeout_ms = 3000 };

	scene_open(&scene, 0, all);
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.probe_there), 0);
	netron_task task = probe_later(scene.caller, &options, 8, outcome_later, &later);
	world_settle(&scene.world);
	ck_assert_uint_eq(scene.probe.laters, 1);
	switch (_i) {
	case 0:
		netron_peer_close(scene.world.peer);
		break;
	case 1:
		netron_peer_close(scene.world.visitor);
		break;
	case 2:
		netron_peer_close(scene.caller);
		break;
	case 3:
		netron_task_cancel(task);
		world_settle(&scene.world);
		ck_assert_int_eq(
			netron_task_get_state(scene.probe.later[0]), NETRON_TASK_CANCELLED);
		break;
	case 4:
		netron_unexpose(scene.probe_there);
		ck_assert_int_eq(probe_answer(&scene.probe, 0), 0);
		break;
	case 5:
		ck_assert_int_eq(withdraw(&scene, scene.world.peer, scene.probe_there), 0);
		ck_assert_int_eq(probe_answer(&scene.probe, 0), 0);
		break;
	default:
		break; /* the time is over */
	}
	for (int i = 0; i < 4; i++)
		world_advance(&scene.world, 1000);
	ck_assert_uint_eq(later.count, 1);
	if (_i == 4 || _i == 5)
		ck_assert_int_eq(later.number, 8);
	else
		ck_assert_int_lt(later.code, 0);
	if (_i == 6)
		ck_assert_int_eq(later.code, NETRON_E_TIMEOUT);
	world_close(&scene.world);
	ck_assert_uint_eq(later.count, 1);
}
END_TEST

START_TEST(too_many_exposed)
{
	static struct scene scene;
	struct probe probe;
	netron_exposed third;
	netron_value name = netron_value_string("a");
	netron_member member = { "name", 4, &name };
	netron_value meta = netron_value_object(&member, 1);

	scene_open(&scene, 0, all);
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.lamp_there), 0);
	ck_assert_int_eq(netron_peer_run_sync(
				 scene.world.peer, "expose_service", &meta, 1, NULL, NULL, NULL),
		0);
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.probe_there), NETRON_E_LIMIT);
	ck_assert_int_eq(probe_expose_2(scene.world.client, &probe, &third), 0);
	ck_assert_int_eq(withdraw(&scene, scene.world.peer, scene.lamp_there), 0);
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.probe_there), 0);
	world_close(&scene.world);
}
END_TEST

/* ---- a connection that comes back ---- */

static void lose(struct scene *scene)
{
	nt_peer_abort(nt_peer_of(scene->world.peer), NETRON_E_LOST, "test");
	world_settle(&scene->world);
	ck_assert_int_eq(netron_peer_get_state(scene->world.peer), NETRON_PEER_RECONNECTING);
}

static void come_back(struct scene *scene)
{
	for (int i = 0; i < 40 && netron_peer_get_state(scene->world.peer) != NETRON_PEER_READY;
		i++)
		world_advance(&scene->world, 1000);
	ck_assert_int_eq(netron_peer_get_state(scene->world.peer), NETRON_PEER_READY);
}

START_TEST(offered_again)
{
	static struct scene scene;
	int32_t level = 0;

	scene_open_with(&scene, 0, all, true);
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.lamp_there), 0);
	/* Offered twice it counts once, and is offered again once. */
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.lamp_there), 0);
	for (int i = 0; i < 3; i++) {
		lose(&scene);
		ck_assert_int_eq(get_level(&scene, &level), NETRON_E_NOT_FOUND);
		come_back(&scene);
		ck_assert_int_eq(get_level(&scene, &level), 0);
		ck_assert_int_eq(level, 5);
	}
	ck_assert_uint_eq(scene.outcome.count, 1);
	ck_assert_int_eq(withdraw(&scene, scene.world.peer, scene.lamp_there), 0);
	ck_assert_int_eq(get_level(&scene, &level), NETRON_E_NOT_FOUND);
	lose(&scene);
	come_back(&scene);
	ck_assert_int_eq(get_level(&scene, &level), NETRON_E_NOT_FOUND);
	ck_assert_uint_eq(scene.reported.count, 0);
	world_close(&scene.world);
}
END_TEST

/* What was withdrawn while there was no connection, here or there, stays so. */
START_TEST(withdrawn_meanwhile)
{
	static struct scene scene;
	int32_t level = 0;

	scene_open_with(&scene, 0, all, true);
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.lamp_there), 0);
	if (_i == 2) /* the answer is lost */
		netron_peer_unexpose(scene.world.peer, scene.lamp_there, NULL, NULL);
	lose(&scene);
	if (_i == 0)
		ck_assert_int_eq(netron_unexpose(scene.lamp_there), 0);
	else if (_i == 1)
		ck_assert_int_eq(
			withdraw(&scene, scene.world.peer, scene.lamp_there), NETRON_E_UNAVAILABLE);
	come_back(&scene);
	ck_assert_int_eq(get_level(&scene, &level), NETRON_E_NOT_FOUND);
	ck_assert_uint_eq(scene.reported.count, 0);
	if (_i > 0)
		ck_assert_int_eq(offer(&scene, scene.world.peer, scene.lamp_there), 0);
	world_close(&scene.world);
}
END_TEST

/* Another has the name by then: the application is told. */
START_TEST(not_taken_again)
{
	static struct scene scene;
	int32_t level = 0;

	scene_open_with(&scene, 0, all, true);
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.lamp_there), 0);
	lose(&scene);
	ck_assert_int_eq(offer(&scene, scene.caller, scene.lamp_there), 0);
	come_back(&scene);
	ck_assert_uint_eq(scene.reported.count, 1);
	ck_assert_int_eq(scene.reported.code, NETRON_E_CONFLICT);
	ck_assert_str_eq(scene.reported.message,
		"lamp@1.0.0 is not exposed at memory://federation any more: "
		"Another peer exposes a service of this name");
	ck_assert_int_eq(get_level(&scene, &level), 0);
	lose(&scene);
	come_back(&scene);
	ck_assert_uint_eq(scene.reported.count, 1);
	world_close(&scene.world);
}
END_TEST

/* ---- on the wire: a caller, or an owner, that takes no 64 bits ---- */

static void raw_scene_open_with(struct scene *scene, struct raw *raw, uint32_t write_max_bytes)
{
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };

	memset(scene, 0, sizeof *scene);
	options.server.may_expose = all;
	options.server.limits.write_max_bytes = write_max_bytes;
	raw_open(raw, &scene->world, &options, true);
	ck_assert_int_eq(
		netron_connect_sync(scene->world.client, "memory://raw", &scene->world.peer, NULL),
		0);
}

static void raw_scene_open(struct scene *scene, struct raw *raw)
{
	raw_scene_open_with(scene, raw, 0);
}

/* More than the owner's connection takes at once: some calls are refused, and the owner stays. */
START_TEST(owner_that_is_flooded)
{
	enum { CALLS = 40, TEXT = 1000 };
	static struct scene scene;
	struct raw raw;
	char body[15 + TEXT] = "\x93\xa5probe\xa4"
			       "echo\xda\x03\xe8";
	unsigned answered = 0, refused = 0;

	raw_scene_open_with(&scene, &raw, 16384);
	ck_assert_int_eq(probe_expose(scene.world.client, &scene.probe, &scene.probe_there), 0);
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.probe_there), 0);
	memset(body + 15, 'x', TEXT);
	for (uint32_t i = 1; i <= CALLS; i++)
		raw_packet(&raw, i, 0x43, body, sizeof body);
	world_settle(&scene.world);
	for (uint32_t i = 1; i <= CALLS; i++) {
		char text[200];
		int status = raw_error(raw_answer(&raw, i), text, sizeof text);
		answered += status == 0;
		refused += status == 429;
		if (status == 429)
			ck_assert_str_eq(
				text, "the owner of 'probe' takes too little of what it is sent");
	}
	ck_assert_uint_gt(answered, 0);
	ck_assert_uint_gt(refused, 0);
	ck_assert_uint_eq(answered + refused, CALLS);
	ck_assert_int_eq(netron_peer_get_state(scene.world.peer), NETRON_PEER_READY);
	raw_close(&raw);
}
END_TEST

/* It has said GOAWAY: it would refuse the call itself. */
START_TEST(owner_that_drains)
{
	static struct scene scene;
	struct raw raw;
	char text[200];

	raw_scene_open(&scene, &raw);
	ck_assert_int_eq(probe_expose(scene.world.client, &scene.probe, &scene.probe_there), 0);
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.probe_there), 0);
	RAW_PACKET(&raw, 1, 0x43,
		"\x93\xa5probe\xa5"
		"later\x05");
	world_settle(&scene.world);
	ck_assert_uint_eq(scene.probe.laters, 1);
	ck_assert_int_eq(netron_drain(scene.world.client, 5000), 0);
	world_settle(&scene.world);
	RAW_PACKET(&raw, 2, 0x43,
		"\x93\xa5probe\xa5"
		"later\x06");
	world_settle(&scene.world);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 2), text, sizeof text), 503);
	ck_assert_str_eq(text, "the owner of 'probe' is leaving");
	ck_assert_int_eq(probe_answer(&scene.probe, 0), 0);
	world_settle(&scene.world);
	ck_assert_str_eq(raw_print(raw_answer(&raw, 1)), "5");
	raw_close(&raw);
}
END_TEST

START_TEST(dialect_of_the_caller)
{
	static struct scene scene;
	struct raw raw;

	raw_scene_open(&scene, &raw);
	ck_assert_int_eq(probe_expose(scene.world.client, &scene.probe, &scene.probe_there), 0);
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.probe_there), 0);
	RAW_PACKET(&raw, 7, 0x43,
		"\x93\xa5probe\xa4"
		"echo\xcb\x42\x70\x00\x00\x00\x00\x00\x00");
	RAW_PACKET(&raw, 8, 0x43,
		"\x93\xa5probe\xa4"
		"echo\xd3\x00\x00\x01\x00\x00\x00\x00\x00");
	RAW_PACKET(&raw, 9, 0x43,
		"\x93\xa5probe\xa4"
		"echo\xc1");
	RAW_PACKET(&raw, 10, 0x43,
		"\x93\xa5probe\xa3"
		"a-b\x01");
	world_settle(&scene.world);
	ck_assert_uint_eq(raw_answer(&raw, 7)->body[0], 0xcb);
	ck_assert_uint_eq(raw_answer(&raw, 8)->body[0], 0xcb);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 9), NULL, 0), 400);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 10), NULL, 0), 400);
	raw_close(&raw);
}
END_TEST

START_TEST(dialect_of_the_owner)
{
	static struct scene scene;
	struct raw raw;
	netron_value big = netron_value_i64((int64_t)1 << 40);
	struct nt_packet packet;
	char body[80] = "\xc0";

	raw_scene_open(&scene, &raw);
	RAW_PACKET(&raw, 7, 0x44,
		"\x92\xae"
		"expose_service\x82\xa4name\xa4"
		"mine\xa7methods\x81\xa2go\xc0");
	world_settle(&scene.world);
	ck_assert_uint_eq(raw_answer(&raw, 7)->flags, 0x04);
	raw_forget(&raw);
	memset(&scene.outcome, 0, sizeof scene.outcome);
	netron_peer_call(scene.world.peer, "mine", "go", &big, 1, NULL, on_value, &scene);
	world_settle(&scene.world);
	ck_assert_uint_eq(raw.count, 1);
	ck_assert_int_eq(nt_packet_decode(raw.messages[0], raw.sizes[0], &packet), 0);
	ck_assert_uint_eq(packet.flags, 0x43);
	/* [definition, "go", 2^40 as a float] */
	ck_assert_uint_eq(packet.body[0], 0x93);
	ck_assert_mem_eq(packet.body + 39, "\xa2go\xcb", 4);
	if (_i == 0)
		raw_packet(&raw, packet.id, 0x03, "\xa2ok", 3);
	else if (_i == 1)
		raw_packet(&raw, packet.id, 0x03, "\xc1", 1);
	else if (_i == 2)
		raw_packet(&raw, packet.id, 0x03, "\x01\x02", 2);
	else
		raw_packet(&raw, packet.id, 0x83, body, 1);
	world_settle(&scene.world);
	ck_assert_uint_eq(scene.outcome.count, 1);
	if (_i == 0)
		ck_assert_str_eq(scene.text, "\"ok\"");
	else
		ck_assert_int_lt(scene.outcome.code, 0);
	raw_close(&raw);
}
END_TEST

/* Streams and services belong to the connection over which they come: neither is passed on. */
#define ID                                                                                         \
	"\xd9\x24"                                                                                 \
	"018f0000-0000-7000-8000-000000000001"
#define PART(text)                                                                                 \
	{                                                                                          \
		text, sizeof(text) - 1                                                             \
	}

static const struct {
	const char *value;
	size_t size;
} handles[] = {
	PART("\xc7\x06\x6b\xa1"
	     "5\x01\x01\xa1x"),
	PART("\xc7\x26\x6c" ID),
	PART("\xc7\x29\x6d" ID "\xa0\xa0\x80"),
	PART("\x81\xa1k\x91\xc7\x06\x6b\xa1"
	     "5\x01\x01\xa1x"),
};

START_TEST(handles_in_arguments)
{
	static struct scene scene;
	struct raw raw;
	char body[128] = "\x93\xa5probe\xa4"
			 "echo",
	     text[200];

	raw_scene_open(&scene, &raw);
	ck_assert_int_eq(probe_expose(scene.world.client, &scene.probe, &scene.probe_there), 0);
	ck_assert_int_eq(offer(&scene, scene.world.peer, scene.probe_there), 0);
	memcpy(body + 12, handles[_i].value, handles[_i].size);
	raw_packet(&raw, 7, 0x43, body, 12 + handles[_i].size);
	world_settle(&scene.world);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 7), text, sizeof text), 501);
	ck_assert_str_eq(text, "the arguments cannot be passed on to the owner of 'probe': "
			       "streams and services are only for a peer called directly");
	raw_close(&raw);
}
END_TEST

/* A service that nobody will call is given back. */
START_TEST(handles_in_answers)
{
	static struct scene scene;
	struct nt_packet packet;
	struct raw raw;

	raw_scene_open(&scene, &raw);
	RAW_PACKET(&raw, 7, 0x44,
		"\x92\xae"
		"expose_service\x82\xa4name\xa4"
		"mine\xa7methods\x81\xa2go\xc0");
	world_settle(&scene.world);
	raw_forget(&raw);
	netron_peer_call(scene.world.peer, "mine", "go", NULL, 0, NULL, on_value, &scene);
	world_settle(&scene.world);
	ck_assert_int_eq(nt_packet_decode(raw.messages[0], raw.sizes[0], &packet), 0);
	uint32_t id = packet.id;
	memset(&scene.outcome, 0, sizeof scene.outcome);
	raw_forget(&raw);
	raw_packet(&raw, id, 0x03, handles[_i].value, handles[_i].size);
	world_settle(&scene.world);
	ck_assert_uint_eq(scene.outcome.count, 1);
	ck_assert_int_eq(scene.outcome.code, NETRON_E_UNIMPLEMENTED);
	ck_assert_str_eq(scene.outcome.message,
		"the owner's answer cannot be passed on: "
		"streams and services are only for a peer called directly");
	ck_assert_uint_eq(raw.count, _i == 2 ? 1 : 0);
	if (_i == 2) {
		ck_assert_int_eq(nt_packet_decode(raw.messages[0], raw.sizes[0], &packet), 0);
		ck_assert_mem_eq(packet.body,
			"\x92\xad"
			"unref_service" ID,
			53);
	}
	raw_close(&raw);
}
END_TEST

static const struct {
	const char *body;
	size_t size;
	int status;
} bad[] = {
#define BAD(body, status)                                                                          \
	{                                                                                          \
		body, sizeof(body) - 1, status                                                     \
	}
#define EXPOSE                                                                                     \
	"\x92\xae"                                                                                 \
	"expose_service"
	BAD("\x91\xae"
	    "expose_service",
		400),
	BAD(EXPOSE "\xc0", 400),
	BAD(EXPOSE "\x80", 400),
	BAD(EXPOSE "\x81\xa4name\x05", 400),
	BAD(EXPOSE "\x81\xa4name\xa0", 400),
	BAD(EXPOSE "\x82\xa4name\xa1x\xa7methods\x05", 0),
	BAD(EXPOSE "\x82\xa4name\xa1x\xaaproperties\x81\xa1p\x05", 0),
	BAD("\x91\xb0"
	    "unexpose_service",
		400),
	BAD("\x92\xb0"
	    "unexpose_service\x05",
		400),
	BAD("\x92\xb0"
	    "unexpose_service\xa1x",
		404),
	BAD("\x92\xb0"
	    "unexpose_service\xabprobe@1.0.0",
		403),
};

START_TEST(exposure_that_is_malformed)
{
	static struct scene scene;
	struct raw raw;

	raw_scene_open(&scene, &raw);
	raw_packet(&raw, 9, 0x44, bad[_i].body, bad[_i].size);
	world_settle(&scene.world);
	ck_assert_int_eq(raw_error(raw_answer(&raw, 9), NULL, 0), bad[_i].status);
	raw_close(&raw);
}
END_TEST

/* ---- memory ---- */

static void turn(uv_loop_t *uv)
{
	for (int i = 0; i < 64; i++)
		uv_run(uv, UV_RUN_NOWAIT);
}

static void stay_alive(uv_idle_t *idle)
{
	(void)idle;
}

/* Whatever happens, every callback comes, and nothing stays. */
static bool play(struct scene *scene, const netron_allocator *allocator)
{
	netron_options options = netron_options_default();
	struct outcome level = { 0 };
	uv_loop_t uv;
	uv_idle_t alive;

	memset(scene, 0, sizeof *scene);
	uv_loop_init(&uv);
	uv_idle_init(&uv, &alive);
	uv_idle_start(&alive, stay_alive);
	options.allocator = allocator;
	options.may_expose = all;
	options.loop = &uv;
	netron *server = netron_new(&options), *client = netron_new(&options);
	if (server && client && lamp_expose(client, &scene->lamp, &scene->lamp_there) == 0 &&
		netron_listen(server, "memory://sweep", NULL) == 0) {
		netron_peer owner = netron_connect(client, "memory://sweep", NULL, NULL);
		netron_peer caller = netron_connect(client, "memory://sweep", NULL, NULL);
		turn(&uv);
		netron_peer_expose(owner, scene->lamp_there, on_value, scene);
		turn(&uv);
		ck_assert_uint_eq(scene->outcome.count, 1);
		netron_peer_get(caller, "lamp", "level", NULL, outcome_value, &level);
		turn(&uv);
		ck_assert_uint_eq(level.count, 1);
		netron_peer_unexpose(owner, scene->lamp_there, on_value, scene);
		turn(&uv);
		ck_assert_uint_eq(scene->outcome.count, 2);
	}
	netron_free(client);
	netron_free(server);
	uv_close((uv_handle_t *)&alive, NULL);
	turn(&uv);
	while (uv_loop_close(&uv) != 0)
		uv_run(&uv, UV_RUN_ONCE);
	return level.count == 1 && level.code == 0;
}

START_TEST(not_at_itself)
{
	static struct scene scene;
	netron_options options = netron_options_default();
	netron_peer peer;
	netron *net;

	memset(&scene, 0, sizeof scene);
	options.may_expose = all;
	net = netron_new(&options);
	ck_assert_int_eq(lamp_expose(net, &scene.lamp, &scene.lamp_there), 0);
	ck_assert_int_eq(netron_listen(net, "memory://self", NULL), 0);
	ck_assert_int_eq(netron_connect_sync(net, "memory://self", &peer, NULL), 0);
	netron_peer_expose(peer, scene.lamp_there, on_value, &scene);
	while (scene.outcome.count == 0)
		nt_loop_turn(&net->loop, true);
	ck_assert_int_eq(scene.outcome.code, NETRON_E_CONFLICT);
	netron_free(net);
}
END_TEST

START_TEST(every_allocation_fails)
{
	static struct scene scene;
	struct nt_test_alloc alloc;
	bool ok = false;

	for (size_t n = 1;; n++) {
		nt_test_alloc_init(&alloc);
		alloc.fail_at = n;
		alloc.fail_all_after = _i != 0;
		ok = play(&scene, &alloc.allocator);
		ck_assert_uint_eq(alloc.live, 0);
		if (alloc.count < n)
			break;
	}
	ck_assert(ok);
}
END_TEST

Suite *federation_suite(void)
{
	Suite *suite = suite_create("federation");
	TCase *tests = tcase_create("federation");
	TCase *wire = tcase_create("wire");

	tcase_add_loop_test(tests, calls_reach_the_owner, 0, 3);
	tcase_add_loop_test(tests, called_back_directly, 0, 3);
	tcase_add_test(tests, who_may_expose);
	tcase_add_test(tests, who_owns_a_name);
	tcase_add_loop_test(tests, someone_leaves, 0, 7);
	tcase_add_test(tests, too_many_exposed);
	tcase_add_test(tests, not_at_itself);
	tcase_add_test(tests, offered_again);
	tcase_add_loop_test(tests, withdrawn_meanwhile, 0, 3);
	tcase_add_test(tests, not_taken_again);
	tcase_add_loop_test(tests, every_allocation_fails, 0, 2);
	suite_add_tcase(suite, tests);
	tcase_add_test(wire, owner_that_is_flooded);
	tcase_add_test(wire, owner_that_drains);
	tcase_add_test(wire, dialect_of_the_caller);
	tcase_add_loop_test(wire, dialect_of_the_owner, 0, 4);
	tcase_add_loop_test(
		wire, handles_in_arguments, 0, (int)(sizeof handles / sizeof handles[0]));
	tcase_add_loop_test(wire, handles_in_answers, 0, (int)(sizeof handles / sizeof handles[0]));
	tcase_add_loop_test(wire, exposure_that_is_malformed, 0, (int)(sizeof bad / sizeof bad[0]));
	suite_add_tcase(suite, wire);
	return suite;
}
