/* stream_reentry.c - what callbacks of streams do: each does each of the things an application may
 * do in it. Nothing crashes, nothing leaks, every end comes exactly once. */
#include "flows.h"
#include "suites.h"

#include <stdlib.h>

enum action { STOP_SOURCE, END_SINK, CLOSE_PEER, FREE_CLIENT, FREE_SERVER, AGAIN, ACTIONS };
enum place { IN_ITEM, IN_END, IN_READY, IN_CLOSE, IN_SERVER_ITEM, IN_SERVER_END, PLACES };

struct scene {
	struct world world;
	struct flows flows;
	enum action action;
	bool is_armed;
	netron_u32_source source, server_source;
	netron_u32_sink sink, server_sink;
	struct heard heard, server_heard, again;
	uint32_t next;
	unsigned closes, acts;
};

static struct scene *scene;

static void act(void)
{
	struct world *world = &scene->world;
	netron *net;

	if (!scene->is_armed)
		return;
	scene->is_armed = false;
	scene->acts++;
	switch (scene->action) {
	case STOP_SOURCE:
		netron_u32_source_stop(scene->source);
		netron_u32_source_stop(scene->server_source);
		break;
	case END_SINK:
		netron_u32_sink_end(scene->sink);
		netron_u32_sink_end(scene->server_sink);
		break;
	case CLOSE_PEER:
		netron_peer_close(world->peer);
		break;
	case FREE_CLIENT:
		net = world->client;
		world->client = NULL;
		netron_free(net);
		break;
	case FREE_SERVER:
		net = world->server;
		world->server = NULL;
		netron_free(net);
		break;
	default:
		netron_u32_source_read(
			flows_count(world->peer, 10), heard_number, heard_end, &scene->again);
		break;
	}
}

static void scene_item(uint32_t item, void *user)
{
	(void)user;
	heard_number(item, &scene->heard);
	if (scene->heard.count == 50)
		act();
}

static void scene_end(const netron_error *error, void *user)
{
	(void)user;
	heard_end(error, &scene->heard);
	act();
}

static void scene_server_item(uint32_t item, void *user)
{
	(void)user;
	heard_number(item, &scene->server_heard);
	if (scene->server_heard.count == 50)
		act();
	netron_u32_sink_write(scene->server_sink, item);
}

static void scene_server_end(const netron_error *error, void *user)
{
	(void)user;
	heard_end(error, &scene->server_heard);
	act();
	netron_u32_sink_end(scene->server_sink);
}

static void scene_ready(void *user)
{
	(void)user;
	act();
	while (scene->next < 5000)
		if (netron_u32_sink_write(scene->sink, scene->next++) != 0)
			return;
	netron_u32_sink_end(scene->sink);
}

static void scene_close(const netron_error *reason, void *user)
{
	(void)reason;
	(void)user;
	scene->closes++;
	act();
}

static int scene_handler(struct flows *flows, netron_task task, unsigned method, uint32_t n)
{
	(void)flows;
	(void)n;
	if (method == FLOWS_COUNT) {
		netron_u32_sink sink = { netron_task_sink(task) };
		for (uint32_t i = 0; i < 10; i++)
			netron_u32_sink_write(sink, i);
		return netron_u32_sink_end(sink);
	}
	scene->server_source.stream = netron_task_source(task);
	scene->server_sink.stream = netron_task_sink(task);
	netron_u32_source_read(scene->server_source, scene_server_item, scene_server_end, NULL);
	return 0;
}

/* Only the callback of that place acts. */
static void disarm_but(enum place place, enum place here)
{
	scene->is_armed = scene->acts == 0 && place == here;
}

static enum place scene_place;

static void placed_item(uint32_t item, void *user)
{
	disarm_but(scene_place, IN_ITEM);
	scene_item(item, user);
}

static void placed_end(const netron_error *error, void *user)
{
	disarm_but(scene_place, IN_END);
	scene_end(error, user);
}

static void placed_ready(void *user)
{
	disarm_but(scene_place, IN_READY);
	scene_ready(user);
}

static void placed_close(const netron_error *reason, void *user)
{
	disarm_but(scene_place, IN_CLOSE);
	scene_close(reason, user);
}

static int placed_handler(struct flows *flows, netron_task task, unsigned method, uint32_t n)
{
	scene->is_armed =
		scene->acts == 0 && (scene_place == IN_SERVER_ITEM || scene_place == IN_SERVER_END);
	return scene_handler(flows, task, method, n);
}

START_TEST(anything_in_any_callback)
{
	scene = calloc(1, sizeof *scene);
	scene_place = (enum place)(_i / ACTIONS);
	scene->action = (enum action)(_i % ACTIONS);
	world_open(&scene->world, NULL);
	ck_assert_int_eq(flows_expose(scene->world.server, &scene->flows), 0);
	scene->flows.handler = placed_handler;
	scene->source = flows_double(scene->world.peer, &scene->sink);
	netron_u32_sink_on_ready(scene->sink, placed_ready, NULL);
	netron_u32_sink_on_close(scene->sink, placed_close, NULL);
	netron_u32_source_read(scene->source, placed_item, placed_end, NULL);
	scene_ready(NULL);
	for (int i = 0; i < 8; i++)
		world_settle(&scene->world);
	if (scene_place == IN_CLOSE && scene->world.client) {
		netron_peer_close(scene->world.peer);
		world_settle(&scene->world);
	}
	world_close(&scene->world);
	ck_assert_uint_eq(scene->heard.end.count, 1);
	ck_assert_uint_le(scene->server_heard.end.count, 1);
	ck_assert_uint_le(scene->closes, 1);
	free(scene);
}
END_TEST

Suite *stream_reentry_suite(void)
{
	Suite *suite = suite_create("stream_reentry");
	TCase *callbacks = tcase_create("callbacks");

	tcase_add_loop_test(callbacks, anything_in_any_callback, 0, PLACES * ACTIONS);
	suite_add_tcase(suite, callbacks);
	return suite;
}
