/* references.c - services as values: handed over as results and arguments, called, counted, and
 * released exactly once.
 *
 *	service room@1.0.0 {
 *		make(level: i32) -> lamp;        (a new one each time)
 *		same() -> lamp;                  (always the same)
 *		adopt(lamp: lamp) -> i32;        (asks it for its level, answers with that)
 *		public() -> lamp;                (one that has a name)
 *	}
 */
#include "suites.h"
#include "alloc.h"
#include "lamp.h"
#include "raw.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- the service ---- */

enum room_method { ROOM_MAKE, ROOM_SAME, ROOM_ADOPT, ROOM_PUBLIC, ROOM_METHODS };

struct room_make {
	int32_t level;
};

struct room_adopt {
	netron_service_wire lamp;
};

#define SPARE "\xc1\0\0\0\0\0\0\0\0"

static const netron_service room_service;

/* clang-format off */
static const netron_field make_fields[] = {
	{ .key = 0, .key_len = 6, .op = NETRON_OP_I32, .has = NETRON_REQUIRED },
	{ .key = 6, .key_len = 1, .op = NETRON_OP_END },
};
static const netron_field adopt_fields[] = {
	{ .key = 0, .key_len = 5, .op = NETRON_OP_SERVICE, .has = NETRON_REQUIRED },
	{ .key = 5, .key_len = 1, .op = NETRON_OP_END },
};
static const netron_field no_fields[] = { { .key = 0, .key_len = 1, .op = NETRON_OP_END } };
static const netron_struct make_args = { .fields = make_fields, .keys = "\xa5" "level" SPARE,
	.name = "make", .required = 1, .fixed = 5 + 6 + 5 + 8, .size = sizeof(struct room_make),
	.count = 1, .least = 8 };
static const netron_struct adopt_args = { .fields = adopt_fields, .keys = "\xa4" "lamp" SPARE,
	.name = "adopt", .required = 1, .fixed = 5 + 5 + 5 + 8,
	.size = sizeof(struct room_adopt), .count = 1, .least = 7 };
static const netron_struct no_args = { .fields = no_fields, .keys = SPARE, .name = "none",
	.fixed = 13, .size = 0, .least = 1 };

#define PREFIX(name) .prefix = "\xaa" "room@1.0.0" name, .prefix_len = 11 + sizeof name - 1
#define LAMP_RESULT { .size = sizeof(netron_reference), .op = NETRON_OP_SERVICE, .least = 1 }

static const netron_method room_methods[ROOM_METHODS] = {
	[ROOM_MAKE] = { .name = "make", .service = &room_service, PREFIX("\xa4" "make"),
		.args = &make_args, .result = LAMP_RESULT },
	[ROOM_SAME] = { .name = "same", .service = &room_service, PREFIX("\xa4" "same"),
		.args = &no_args, .result = LAMP_RESULT },
	[ROOM_ADOPT] = { .name = "adopt", .service = &room_service, PREFIX("\xa5" "adopt"),
		.args = &adopt_args, .result = { .size = 4, .op = NETRON_OP_I32, .least = 1 } },
	[ROOM_PUBLIC] = { .name = "public", .service = &room_service, PREFIX("\xa6" "public"),
		.args = &no_args, .result = LAMP_RESULT },
};
/* clang-format on */

static const netron_service room_service = { .name = "room",
	.version = "1.0.0",
	.key = "room@1.0.0",
	.methods = room_methods,
	.count = ROOM_METHODS };

struct room {
	netron *net;
	struct lamp fixed;
	netron_exposed same, public;
	netron_reference adopted;
	bool keeps; /* what it adopts */
	struct outcome asked;
	netron_task asking;
	unsigned made;
};

static unsigned released;

static void on_released(void *self)
{
	released++;
	free(self);
}

static void on_same_released(void *self)
{
	(void)self;
	released++;
}

static int call_make(netron_task task, const void *methods, void *self, const void *args)
{
	struct room *room = self;
	struct lamp *lamp = calloc(1, sizeof *lamp);
	netron_exposed exposed;

	(void)methods;
	lamp->level = ((const struct room_make *)args)->level;
	int rc = lamp_offer(room->net, lamp, on_released, &exposed);
	if (rc < 0) {
		free(lamp);
		return rc;
	}
	room->made++;
	rc = netron_reply(task, &room_methods[ROOM_MAKE], &exposed);
	netron_unexpose(exposed);
	return rc == NETRON_E_GONE ? 0 : rc;
}

static int call_same(netron_task task, const void *methods, void *self, const void *args)
{
	(void)methods;
	(void)args;
	return netron_reply(task, &room_methods[ROOM_SAME], &((struct room *)self)->same);
}

static int call_public(netron_task task, const void *methods, void *self, const void *args)
{
	(void)methods;
	(void)args;
	return netron_reply(task, &room_methods[ROOM_PUBLIC], &((struct room *)self)->public);
}

static void on_adopted_level(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	struct room *room = user;

	(void)done;
	outcome_note(&room->asked, error);
	room->asked.number = error ? 0 : *(const int32_t *)result;
	if (error)
		netron_task_fail(room->asking, netron_error_code(error), NULL);
	else
		netron_reply(room->asking, &room_methods[ROOM_ADOPT], result);
	if (!room->keeps)
		netron_reference_release(room->adopted);
}

static void nothing(void)
{
}

static int call_adopt(netron_task task, const void *methods, void *self, const void *args)
{
	struct room *room = self;
	netron_call_options options = { 0 };

	(void)methods;
	room->adopted = netron_task_reference(task, &((const struct room_adopt *)args)->lamp);
	room->asking = task;
	options.reference = room->adopted.id;
	netron_invoke(netron_reference_peer(room->adopted), &lamp_methods[LAMP_GET_LEVEL], NULL,
		&options, on_adopted_level, nothing, room);
	return 0;
}

struct table {
	netron_function *there;
};

static const struct table table = { nothing };
static const netron_skeleton skeletons[ROOM_METHODS] = {
	[ROOM_MAKE] = { call_make, 0 },
	[ROOM_SAME] = { call_same, 0 },
	[ROOM_ADOPT] = { call_adopt, 0 },
	[ROOM_PUBLIC] = { call_public, 0 },
};

static int room_make(
	netron_peer peer, int32_t level, netron_reference *out_lamp, netron_error **out_error)
{
	struct room_make args = { level };

	return netron_invoke_sync_plain(
		peer, &room_methods[ROOM_MAKE], &args, NULL, out_lamp, out_error);
}

static int room_get(netron_peer peer, enum room_method method, netron_reference *out_lamp)
{
	return netron_invoke_sync_plain(peer, &room_methods[method], NULL, NULL, out_lamp, NULL);
}

static int room_adopt(
	netron_peer peer, netron_service_wire lamp, int32_t *out_level, netron_error **out_error)
{
	struct room_adopt args = { lamp };

	return netron_invoke_sync_plain(
		peer, &room_methods[ROOM_ADOPT], &args, NULL, out_level, out_error);
}

struct scene {
	struct world world;
	struct room room;
	netron_exposed exposed;
};

static void furnish(struct scene *scene)
{
	struct room *room = &scene->room;
	netron *net = scene->world.server;

	released = 0;
	room->net = net;
	room->fixed.level = 7;
	ck_assert_int_eq(
		netron_expose(net, &room_service, skeletons, &table, room, &scene->exposed), 0);
	ck_assert_int_eq(lamp_offer(net, &room->fixed, on_same_released, &room->same), 0);
	ck_assert_int_eq(lamp_expose(net, &room->fixed, &room->public), 0);
}

static void scene_open(struct scene *scene, int transport, struct world_options *given)
{
	static char url[128];
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };

	memset(scene, 0, sizeof *scene);
	if (given)
		options = *given;
	options.url = url;
	if (transport == 2)
		snprintf(url, sizeof url, "unix:///tmp/netron-refs-%d.sock", (int)getpid());
	else
		snprintf(url, sizeof url, "%s",
			transport == 1 ? "tcp://127.0.0.1:0" : "memory://references");
	world_open(&scene->world, &options);
	furnish(scene);
}

static void settle(struct scene *scene)
{
	for (int i = 0; i < 4; i++)
		world_settle(&scene->world);
}

static int32_t level_of(netron_reference lamp)
{
	int32_t level = 0;

	ck_assert_int_eq(lamp_get_level_of(lamp, &level, NULL), 0);
	return level;
}

/* ---- results ---- */

START_TEST(result_typed)
{
	static struct scene scene;
	netron_reference one, two;
	int32_t level;

	scene_open(&scene, _i, NULL);
	netron_peer peer = scene.world.peer;
	ck_assert_int_eq(room_make(peer, 1, &one, NULL), 0);
	ck_assert_int_eq(room_make(peer, 2, &two, NULL), 0);
	ck_assert_int_eq(level_of(one), 1);
	ck_assert_int_eq(level_of(two), 2);
	ck_assert_uint_eq(netron_reference_peer(one).id, peer.id);
	ck_assert_uint_eq(released, 0);
	ck_assert_int_eq(netron_reference_release(one), 0);
	ck_assert_int_eq(netron_reference_release(one), NETRON_E_GONE);
	ck_assert_uint_eq(netron_reference_peer(one).id, 0);
	ck_assert_int_eq(lamp_get_level_of(one, &level, NULL), NETRON_E_GONE);
	for (int i = 0; i < 100 && released == 0; i++)
		settle(&scene);
	ck_assert_uint_eq(released, 1);
	ck_assert_int_eq(level_of(two), 2);
	netron_peer_close(peer);
	for (int i = 0; i < 100 && released == 1; i++)
		settle(&scene);
	ck_assert_uint_eq(released, 2);
	ck_assert_int_eq(netron_reference_release(two), NETRON_E_GONE);
	world_close(&scene.world);
	ck_assert_uint_eq(released, 3);
}
END_TEST

/* Not by name; only those who were given it find it, by its id. */
START_TEST(result_has_no_name)
{
	static struct scene scene;
	netron_reference lamp;
	netron_strings *names;
	netron_call_options options = { .service = "lamp@1.0.0" };

	scene_open(&scene, 0, NULL);
	ck_assert_int_eq(netron_unexpose(scene.room.public), 0);
	ck_assert_int_eq(room_make(scene.world.peer, 5, &lamp, NULL), 0);
	ck_assert_int_eq(level_of(lamp), 5);
	int32_t level;
	ck_assert_int_eq(lamp_get_level_sync(scene.world.peer, &level, NULL), NETRON_E_NOT_FOUND);
	ck_assert_int_eq(netron_invoke_sync_plain(scene.world.peer, &lamp_methods[LAMP_GET_LEVEL],
				 NULL, &options, &level, NULL),
		NETRON_E_NOT_FOUND);
	names = netron_exposed_names(scene.world.server);
	ck_assert_uint_eq(names->count, 2);
	netron_owned_free(names);
	world_close(&scene.world);
}
END_TEST

START_TEST(result_again)
{
	static struct scene scene;
	netron_reference lamps[3];

	scene_open(&scene, 0, NULL);
	for (int i = 0; i < 3; i++)
		ck_assert_int_eq(room_get(scene.world.peer, ROOM_SAME, &lamps[i]), 0);
	ck_assert_int_eq(netron_unexpose(scene.room.same), 0);
	ck_assert_int_eq(netron_unexpose(scene.room.same), NETRON_E_GONE);
	for (int i = 0; i < 3; i++) {
		ck_assert_int_eq(level_of(lamps[i]), 7);
		ck_assert_uint_eq(released, 0);
		ck_assert_int_eq(netron_reference_release(lamps[i]), 0);
		settle(&scene);
	}
	ck_assert_uint_eq(released, 1);
	/* It cannot be handed over any more. */
	ck_assert_int_eq(room_get(scene.world.peer, ROOM_SAME, &lamps[0]), NETRON_E_GONE);
	world_close(&scene.world);
	ck_assert_uint_eq(released, 1);
}
END_TEST

START_TEST(result_with_a_name)
{
	static struct scene scene;
	netron_reference lamp;
	int32_t level;

	scene_open(&scene, 0, NULL);
	ck_assert_int_eq(room_get(scene.world.peer, ROOM_PUBLIC, &lamp), 0);
	ck_assert_int_eq(level_of(lamp), 7);
	ck_assert_int_eq(netron_reference_release(lamp), 0);
	settle(&scene);
	ck_assert_int_eq(lamp_get_level_sync(scene.world.peer, &level, NULL), 0);
	world_close(&scene.world);
}
END_TEST

START_TEST(result_nobody_waits_for)
{
	static struct scene scene;
	struct room_make args = { 3 };

	scene_open(&scene, 0, NULL);
	netron_invoke(scene.world.peer, &room_methods[ROOM_MAKE], &args, NULL, NULL, NULL, NULL);
	settle(&scene);
	ck_assert_uint_eq(scene.room.made, 1);
	ck_assert_uint_eq(released, 1);
	world_close(&scene.world);
}
END_TEST

/* The caller has left, or waits no more: nobody holds it. */
START_TEST(result_for_nobody)
{
	static struct scene scene;
	struct room_make args = { 3 };

	scene_open(&scene, 0, NULL);
	netron_task task = netron_invoke(
		scene.world.peer, &room_methods[ROOM_MAKE], &args, NULL, NULL, NULL, NULL);
	if (_i == 0)
		netron_peer_close(scene.world.peer);
	else
		netron_task_cancel(task);
	settle(&scene);
	ck_assert_uint_eq(released, scene.room.made);
	world_close(&scene.world);
}
END_TEST

/* ---- arguments ---- */

static void on_adopted(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	(void)done;
	outcome_note(user, error);
}

START_TEST(argument_typed)
{
	static struct scene scene;
	struct lamp lamp = { .level = 33 };
	netron_exposed offered;
	int32_t level = 0;

	scene_open(&scene, _i, NULL);
	ck_assert_int_eq(lamp_offer(scene.world.client, &lamp, on_same_released, &offered), 0);
	ck_assert_int_eq(
		room_adopt(scene.world.peer, netron_exposed_wire(offered), &level, NULL), 0);
	ck_assert_int_eq(level, 33);
	netron_unexpose(offered);
	for (int i = 0; i < 100 && released == 0; i++)
		settle(&scene);
	ck_assert_uint_eq(released, 1);
	ck_assert_ptr_null(netron_exposed_wire(offered).id);
	ck_assert_int_eq(room_adopt(scene.world.peer, netron_exposed_wire(offered), &level, NULL),
		NETRON_E_INVALID_VALUE);
	world_close(&scene.world);
}
END_TEST

/* The server keeps it, and calls when it likes. */
START_TEST(argument_kept)
{
	static struct scene scene;
	struct lamp lamp = { .level = 33 };
	netron_exposed offered;
	int32_t level = 0;

	scene_open(&scene, 0, NULL);
	scene.room.keeps = true;
	ck_assert_int_eq(lamp_offer(scene.world.client, &lamp, on_same_released, &offered), 0);
	ck_assert_int_eq(
		room_adopt(scene.world.peer, netron_exposed_wire(offered), &level, NULL), 0);
	netron_unexpose(offered);
	settle(&scene);
	ck_assert_uint_eq(released, 0);
	lamp.level = 34;
	ck_assert_int_eq(level_of(scene.room.adopted), 34);
	ck_assert_uint_eq(netron_reference_peer(scene.room.adopted).id, scene.world.visitor.id);
	if (_i == 0)
		netron_reference_release(scene.room.adopted);
	else if (_i == 1)
		netron_peer_close(scene.world.peer);
	else
		netron_peer_close(scene.world.visitor);
	settle(&scene);
	ck_assert_uint_eq(released, 1);
	ck_assert_int_eq(netron_reference_release(scene.room.adopted), NETRON_E_GONE);
	world_close(&scene.world);
}
END_TEST

/* A service of the server goes back to it: it calls itself. */
START_TEST(argument_of_the_receiver)
{
	static struct scene scene;
	netron_reference lamp;
	int32_t level = 0;

	scene_open(&scene, 0, NULL);
	ck_assert_int_eq(room_make(scene.world.peer, 44, &lamp, NULL), 0);
	ck_assert_int_eq(
		room_adopt(scene.world.peer, netron_reference_wire(lamp), &level, NULL), 0);
	ck_assert_int_eq(level, 44);
	netron_reference_release(lamp);
	ck_assert_ptr_null(netron_reference_wire(lamp).id);
	settle(&scene);
	ck_assert_uint_eq(released, 1);
	world_close(&scene.world);
}
END_TEST

/* What could not be sent is not held. */
START_TEST(argument_that_cannot_go)
{
	static struct scene scene;
	struct lamp lamp = { .level = 33 };
	netron_exposed offered;
	int32_t level = 0;

	scene_open(&scene, 0, NULL);
	ck_assert_int_eq(lamp_offer(scene.world.client, &lamp, on_same_released, &offered), 0);
	netron_peer_close(scene.world.peer);
	ck_assert_int_lt(
		room_adopt(scene.world.peer, netron_exposed_wire(offered), &level, NULL), 0);
	netron_unexpose(offered);
	settle(&scene);
	ck_assert_uint_eq(released, 1);
	world_close(&scene.world);
}
END_TEST

/* It goes with the first hello: the server holds it from then on, and nobody when it never goes. */
START_TEST(argument_that_waits)
{
	static struct scene scene;
	struct lamp lamp = { .level = 33 };
	struct outcome adopted = { 0 };
	netron_exposed offered;

	scene_open(&scene, 0, NULL);
	scene.room.keeps = true;
	ck_assert_int_eq(lamp_offer(scene.world.client, &lamp, on_same_released, &offered), 0);
	netron_peer peer = netron_connect(scene.world.client,
		_i == 2 ? "memory://nobody" : netron_peer_address(scene.world.peer), NULL, NULL);
	struct room_adopt args = { netron_exposed_wire(offered) };
	netron_task task = netron_invoke(
		peer, &room_methods[ROOM_ADOPT], &args, NULL, on_adopted, nothing, &adopted);
	netron_unexpose(offered);
	if (_i == 1)
		netron_task_cancel(task);
	settle(&scene);
	ck_assert_uint_eq(adopted.count, 1);
	ck_assert(_i == 0 ? adopted.code == 0 : adopted.code < 0);
	ck_assert_uint_eq(released, _i == 0 ? 0 : 1);
	ck_assert_int_eq(
		netron_peer_get_state(peer), _i == 2 ? NETRON_PEER_GONE : NETRON_PEER_READY);
	if (_i == 0) {
		ck_assert_int_eq(level_of(scene.room.adopted), 33);
		netron_reference_release(scene.room.adopted);
		settle(&scene);
		ck_assert_uint_eq(released, 1);
	}
	world_close(&scene.world);
}
END_TEST

/* References end with the connection: what hands one over does not wait for the next. */
START_TEST(argument_for_a_lost_connection)
{
	static struct scene scene;
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default(),
		.reconnect = true };
	netron_method patient = room_methods[ROOM_ADOPT];
	struct lamp lamp = { .level = 33 };
	struct outcome adopted = { 0 };
	netron_exposed offered;

	patient.flags |= NETRON_METHOD_IDEMPOTENT;
	scene_open(&scene, 0, &options);
	ck_assert_int_eq(lamp_offer(scene.world.client, &lamp, on_same_released, &offered), 0);
	struct room_adopt args = { netron_exposed_wire(offered) };
	nt_peer_abort(nt_peer_of(scene.world.peer), NETRON_E_LOST, "test");
	netron_invoke(scene.world.peer, &patient, &args, NULL, on_adopted, nothing, &adopted);
	netron_unexpose(offered);
	settle(&scene);
	ck_assert_uint_eq(adopted.count, 1);
	ck_assert_int_eq(adopted.code, NETRON_E_UNAVAILABLE);
	ck_assert_uint_eq(released, 1);
	world_close(&scene.world);
}
END_TEST

/* The first attempt fails, and with it what was handed over for it. */
START_TEST(argument_for_a_connection_that_does_not_come)
{
	static struct scene scene;
	netron_connect_options connect = netron_connect_options_default();
	struct lamp lamp = { .level = 33 };
	struct outcome adopted = { 0 };
	netron_exposed offered;

	scene_open(&scene, 0, NULL);
	connect.reconnect = connect.retry_first = true;
	ck_assert_int_eq(lamp_offer(scene.world.client, &lamp, on_same_released, &offered), 0);
	netron_peer peer =
		netron_connect_with(scene.world.client, "memory://nobody", &connect, NULL, NULL);
	struct room_adopt args = { netron_exposed_wire(offered) };
	netron_invoke(peer, &room_methods[ROOM_ADOPT], &args, NULL, on_adopted, nothing, &adopted);
	settle(&scene);
	ck_assert_uint_eq(adopted.count, 1);
	ck_assert_int_eq(adopted.code, NETRON_E_UNAVAILABLE);
	netron_unexpose(offered);
	settle(&scene);
	ck_assert_uint_eq(released, 1);
	world_close(&scene.world);
}
END_TEST

/* ---- limits ---- */

START_TEST(too_many_references)
{
	static struct scene scene;
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };
	netron_reference lamps[4], again;
	netron_error *error = NULL;

	options.server.limits.max_references = 3;
	scene_open(&scene, 0, &options);
	for (int i = 0; i < 3; i++)
		ck_assert_int_eq(room_make(scene.world.peer, i, &lamps[i], NULL), 0);
	ck_assert_int_eq(room_make(scene.world.peer, 9, &lamps[3], &error), NETRON_E_LIMIT);
	ck_assert_str_eq(
		netron_error_message(error), "the service cannot be handed over: too many are");
	netron_error_free(error);
	settle(&scene);
	ck_assert_uint_eq(released, 1);
	ck_assert_int_eq(netron_reference_release(lamps[0]), 0);
	ck_assert_int_eq(room_get(scene.world.peer, ROOM_SAME, &again), 0);
	ck_assert_int_eq(room_get(scene.world.peer, ROOM_SAME, &again), 0);
	world_close(&scene.world);
}
END_TEST

START_TEST(too_many_received)
{
	static struct scene scene;
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };
	netron_reference lamps[3];

	options.client.limits.max_references = 2;
	scene_open(&scene, 0, &options);
	for (int i = 0; i < 2; i++)
		ck_assert_int_eq(room_make(scene.world.peer, i, &lamps[i], NULL), 0);
	ck_assert_int_eq(room_make(scene.world.peer, 9, &lamps[2], NULL), NETRON_E_LIMIT);
	settle(&scene);
	ck_assert_uint_eq(released, 1); /* given back at once */
	world_close(&scene.world);
}
END_TEST

/* ---- events of one object ---- */

static void on_switched(bool on, const char *by, void *user)
{
	(void)on;
	(void)by;
	(*(unsigned *)user)++;
}

START_TEST(events_of_one)
{
	static struct scene scene;
	netron_reference lamp;
	unsigned own = 0, others = 0;

	scene_open(&scene, 0, NULL);
	ck_assert_int_eq(room_get(scene.world.peer, ROOM_SAME, &lamp), 0);
	netron_call_options options = { .reference = lamp.id };
	netron_subscription on = lamp_on_switched(scene.world.peer, &options, on_switched, &own);
	netron_subscription all = lamp_on_switched(scene.world.peer, NULL, on_switched, &others);
	ck_assert_int_eq(netron_subscription_wait_sync(on, NULL), 0);
	ck_assert_int_eq(netron_subscription_wait_sync(all, NULL), 0);
	ck_assert_int_eq(lamp_emit_switched(scene.room.same, true, "x"), 0);
	ck_assert_int_eq(lamp_emit_switched(scene.room.public, true, "x"), 0);
	ck_assert_int_eq(lamp_emit_switched(scene.room.public, true, "x"), 0);
	settle(&scene);
	ck_assert_uint_eq(own, 1);
	ck_assert_uint_eq(others, 2);
	world_close(&scene.world);
}
END_TEST

static void on_end(const netron_error *error, void *user)
{
	outcome_note(user, error);
}

/* Not heard of one that is gone, and not of its namesakes instead. */
START_TEST(events_of_one_that_is_gone)
{
	static struct scene scene;
	struct world_options world = { .server = netron_options_default(),
		.client = netron_options_default(),
		.reconnect = true };
	struct outcome ended = { 0 }, late = { 0 }, by_name = { 0 };
	netron_reference lamp;
	unsigned heard = 0;

	scene_open(&scene, 0, &world);
	ck_assert_int_eq(room_get(scene.world.peer, ROOM_SAME, &lamp), 0);
	netron_call_options options = { .reference = lamp.id };
	netron_subscription on = lamp_on_switched(scene.world.peer, &options, on_switched, &heard);
	netron_subscription all = lamp_on_switched(scene.world.peer, NULL, on_switched, &heard);
	netron_subscription_on_end(on, on_end, &ended);
	netron_subscription_on_end(all, on_end, &by_name);
	ck_assert_int_eq(netron_subscription_wait_sync(on, NULL), 0);
	if (_i == 0) {
		netron_subscription_close(on);
		netron_reference_release(lamp);
	} else {
		nt_peer_abort(nt_peer_of(scene.world.peer), NETRON_E_LOST, "test");
	}
	for (int i = 0; i < 3; i++)
		world_advance(&scene.world, 1000);
	ck_assert_int_eq(netron_peer_get_state(scene.world.peer), NETRON_PEER_READY);
	ck_assert_uint_eq(ended.count, (unsigned)_i);
	ck_assert_int_eq(ended.code, _i == 0 ? 0 : NETRON_E_GONE);
	on = lamp_on_switched(scene.world.peer, &options, on_switched, &heard);
	netron_subscription_on_end(on, on_end, &late);
	settle(&scene);
	ck_assert_uint_eq(late.count, 1);
	ck_assert_int_eq(late.code, NETRON_E_GONE);
	ck_assert_int_eq(lamp_emit_switched(scene.room.public, true, "x"), 0);
	settle(&scene);
	ck_assert_uint_eq(heard, 1);
	ck_assert_uint_eq(by_name.count, 0);
	world_close(&scene.world);
}
END_TEST

/* ---- while a call runs ---- */

static netron_reference running;
static netron_peer leaving;

static void release_inside(netron_task task, void *user)
{
	(void)task;
	if (user)
		netron_reference_release(running);
	else
		netron_peer_close(leaving);
}

static netron_task unanswered;

static void keep_task(netron_task task, void *user)
{
	(void)user;
	unanswered = task;
}

/* Its last reference goes while it handles a call: it stays until that is answered. */
START_TEST(released_after_the_call)
{
	static struct scene scene;
	int32_t level = 0;

	scene_open(&scene, 0, NULL);
	ck_assert_int_eq(room_get(scene.world.peer, ROOM_SAME, &running), 0);
	leaving = scene.world.visitor;
	scene.room.fixed.inside = release_inside;
	scene.room.fixed.user = _i == 0 ? &scene : NULL;
	netron_unexpose(scene.room.same);
	int rc = lamp_get_level_of(running, &level, NULL);
	ck_assert(_i == 0 ? rc == 0 : rc < 0);
	settle(&scene);
	ck_assert_uint_eq(released, 1);
	world_close(&scene.world);
	ck_assert_uint_eq(released, 1);
}
END_TEST

static int never(netron_task task, const void *methods, void *self, const void *args)
{
	(void)methods;
	(void)self;
	(void)args;
	keep_task(task, NULL);
	return 0;
}

START_TEST(released_after_the_last_answer)
{
	static const netron_skeleton lamp_skeletons[LAMP_METHODS] = { { never, 0 }, { never, 0 },
		{ never, 0 }, { never, 0 } };
	static struct scene scene;
	struct lamp lamp = { 0 };
	netron_call_options options = { 0 };

	scene_open(&scene, 0, NULL);
	netron_unexpose(scene.room.same);
	settle(&scene);
	released = 0;
	ck_assert_int_eq(netron_offer(scene.world.server, &lamp_service, lamp_skeletons, &table,
				 &lamp, on_same_released, &scene.room.same),
		0);
	ck_assert_int_eq(room_get(scene.world.peer, ROOM_SAME, &running), 0);
	netron_unexpose(scene.room.same);
	options.reference = running.id;
	lamp_get_level(scene.world.peer, &options, NULL, NULL);
	settle(&scene);
	netron_peer_close(scene.world.visitor);
	settle(&scene);
	ck_assert_uint_eq(released, 0);
	int32_t level = 0;
	ck_assert_int_eq(
		netron_reply(unanswered, &lamp_methods[LAMP_GET_LEVEL], &level), NETRON_E_GONE);
	settle(&scene);
	ck_assert_uint_eq(released, 1);
	world_close(&scene.world);
}
END_TEST

/* ---- on the wire ---- */

/* As the recorded session of the original: Definition with parent and peer, unref_service. */
START_TEST(wire_as_the_original)
{
	static struct scene scene;
	struct raw raw;
	char id[40];

	memset(&scene, 0, sizeof scene);
	raw_open(&raw, &scene.world, NULL, true);
	furnish(&scene);
	RAW_PACKET(&raw, 1, 0x44, "\x92\xafquery_interface\xa4room");
	RAW_PACKET(&raw, 2, 0x43, "\x93\xaaroom@1.0.0\xa4make\x05");
	world_settle(&scene.world);
	const struct nt_packet *answer = raw_answer(&raw, 1);
	ck_assert_uint_eq(answer->body[0], 0xc8);
	char parent[37];
	memcpy(parent, answer->body + 6, 36);
	answer = raw_answer(&raw, 2);
	ck_assert_uint_eq(answer->flags, 0x03);
	ck_assert_uint_eq(answer->body[3], 109);
	memcpy(id, answer->body + 6, 36);
	id[36] = 0;
	ck_assert_mem_eq(answer->body + 44, parent, 36);
	ck_assert_mem_eq(answer->body + 82, netron_id(scene.world.server), 36);
	char body[80] = "\x92\xd9\x24";
	memcpy(body + 3, id, 36);
	memcpy(body + 39, "\xa5level", 6);
	raw_packet(&raw, 3, 0x41, body, 45);
	char unref[80] = "\x92\xadunref_service\xd9\x24";
	memcpy(unref + 17, id, 36);
	raw_packet(&raw, 4, 0x44, unref, 53);
	raw_packet(&raw, 5, 0x44, unref, 53);
	raw_packet(&raw, 6, 0x41, body, 45);
	RAW_PACKET(&raw, 7, 0x44, "\x92\xadunref_service\xc0");
	RAW_PACKET(&raw, 8, 0x44, "\x91\xadunref_service");
	world_settle(&scene.world);
	ck_assert_str_eq(raw_print(raw_answer(&raw, 3)), "5");
	for (uint32_t i = 4; i <= 8; i++)
		if (i != 6)
			ck_assert_str_eq(raw_print(raw_answer(&raw, i)), "{\"$undefined\":true}");
	ck_assert_int_eq(raw_error(raw_answer(&raw, 6), NULL, 0), 404);
	ck_assert_uint_eq(released, 1);
	raw_close(&raw);
	ck_assert_uint_eq(released, 2);
}
END_TEST

static const struct {
	const char *arg;
	size_t size;
	int status;
} bad_args[] = {
#define BAD(body, status)                                                                          \
	{                                                                                          \
		body, sizeof(body) - 1, status                                                     \
	}
	BAD("\xc0", 422),
	BAD("\x05", 422),
	BAD("\xa1x", 422),
	BAD("\xd4\x00\x00", 422),
	BAD("\xc7\x02\x6c\xa1x", 422),
	BAD("\xc7\x01\x6c\xa0\0\0\0\0\0\0\0\0", 422),
	BAD("\xc7\x01\x6c\x05", 422),
	BAD("\xc7\x02\x6d\xa1x", 422),
	BAD("\xc7\x05\x6d\xa1x\xa0\xa0\xc0", 422),
	BAD("\xc7\x28\x6c\xd9\x24"
	    "018f0000-0000-7000-8000-000000000001\x01\x02",
		400),
	BAD("\xc7\x27\x6d\xd9\x24"
	    "018f0000-0000-7000-8000-000000000001\xa0\0\0\0\0\0\0\0\0",
		400),
};

START_TEST(wire_that_is_malformed)
{
	static struct scene scene;
	struct raw raw;
	char body[128] = "\x93\xaaroom@1.0.0\xa5"
			 "adopt";
	char text[200];

	memset(&scene, 0, sizeof scene);
	raw_open(&raw, &scene.world, NULL, true);
	furnish(&scene);
	memcpy(body + 18, bad_args[_i].arg, bad_args[_i].size);
	raw_packet(&raw, 9, 0x43, body, 18 + bad_args[_i].size);
	world_settle(&scene.world);
	ck_assert_ptr_nonnull(raw_answer(&raw, 9));
	ck_assert_int_eq(raw_error(raw_answer(&raw, 9), text, sizeof text), bad_args[_i].status);
	raw_close(&raw);
}
END_TEST

/* ---- memory ---- */

static void turn(netron *net)
{
	for (int i = 0; i < 40; i++)
		nt_loop_turn(&net->loop, false);
}

static netron_reference heard_of;

static void on_lamp(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)done;
	if (!error)
		heard_of = *(const netron_reference *)result;
	outcome_note(user, error);
}

/* A service comes, is called, and another one goes; released once each, whatever fails. */
static bool play(struct room *room, const netron_allocator *allocator)
{
	netron_options options = netron_options_default();
	netron_exposed exposed, own;
	struct outcome made = { 0 };
	struct room_make args = { 4 };
	netron *net;

	memset(room, 0, sizeof *room);
	options.allocator = allocator;
	net = netron_new(&options);
	if (!net)
		return false;
	room->net = net;
	if (netron_expose(net, &room_service, skeletons, &table, room, &exposed) == 0 &&
		netron_listen(net, "memory://sweep", NULL) == 0) {
		netron_peer peer = netron_connect(net, "memory://sweep", NULL, NULL);
		turn(net);
		netron_invoke(peer, &room_methods[ROOM_MAKE], &args, NULL, on_lamp, nothing, &made);
		turn(net);
		ck_assert_uint_eq(made.count, 1);
		if (made.code == 0) {
			struct room_adopt adopt = { netron_reference_wire(heard_of) };
			netron_invoke(
				peer, &room_methods[ROOM_ADOPT], &adopt, NULL, NULL, NULL, NULL);
			turn(net);
		}
		if (lamp_offer(net, &room->fixed, on_same_released, &own) == 0) {
			struct room_adopt adopt = { netron_exposed_wire(own) };
			room->made++;
			netron_invoke(
				peer, &room_methods[ROOM_ADOPT], &adopt, NULL, NULL, NULL, NULL);
			netron_unexpose(own);
			turn(net);
		}
		if (made.code == 0)
			netron_reference_release(heard_of);
		turn(net);
	}
	netron_free(net);
	return true;
}

START_TEST(every_allocation_fails)
{
	static struct room room;
	struct nt_test_alloc alloc;

	for (size_t n = 1;; n++) {
		nt_test_alloc_init(&alloc);
		alloc.fail_at = n;
		alloc.fail_all_after = _i != 0;
		released = 0;
		play(&room, &alloc.allocator);
		ck_assert_uint_eq(alloc.live, 0);
		ck_assert_uint_eq(released, room.made);
		if (alloc.count < n)
			break;
	}
	ck_assert_uint_eq(room.made, 2);
}
END_TEST

Suite *references_suite(void)
{
	Suite *suite = suite_create("references");
	TCase *tests = tcase_create("references");
	TCase *wire = tcase_create("wire");

	tcase_add_loop_test(tests, result_typed, 0, 3);
	tcase_add_test(tests, result_has_no_name);
	tcase_add_test(tests, result_again);
	tcase_add_test(tests, result_with_a_name);
	tcase_add_test(tests, result_nobody_waits_for);
	tcase_add_loop_test(tests, result_for_nobody, 0, 2);
	tcase_add_loop_test(tests, argument_typed, 0, 3);
	tcase_add_loop_test(tests, argument_kept, 0, 3);
	tcase_add_test(tests, argument_of_the_receiver);
	tcase_add_test(tests, argument_that_cannot_go);
	tcase_add_loop_test(tests, argument_that_waits, 0, 3);
	tcase_add_test(tests, argument_for_a_lost_connection);
	tcase_add_test(tests, argument_for_a_connection_that_does_not_come);
	tcase_add_test(tests, too_many_references);
	tcase_add_test(tests, too_many_received);
	tcase_add_test(tests, events_of_one);
	tcase_add_loop_test(tests, events_of_one_that_is_gone, 0, 2);
	tcase_add_loop_test(tests, released_after_the_call, 0, 2);
	tcase_add_test(tests, released_after_the_last_answer);
	tcase_add_loop_test(tests, every_allocation_fails, 0, 2);
	suite_add_tcase(suite, tests);
	tcase_add_test(wire, wire_as_the_original);
	tcase_add_loop_test(
		wire, wire_that_is_malformed, 0, (int)(sizeof bad_args / sizeof bad_args[0]));
	suite_add_tcase(suite, wire);
	return suite;
}
