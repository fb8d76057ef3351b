/* world.c - two instances on one loop, connected, with a clock the test owns. */
#include "world.h"

#include "framed.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

unsigned outcome_order;

void outcome_note(struct outcome *outcome, const netron_error *error)
{
	outcome->count++;
	outcome->order = ++outcome_order;
	outcome->code = error ? netron_error_code(error) : 0;
	snprintf(outcome->message, sizeof outcome->message, "%s",
		error ? netron_error_message(error) : "");
}

void outcome_add(const netron_error *error, int32_t sum, void *user)
{
	((struct outcome *)user)->number = sum;
	outcome_note(user, error);
}

void outcome_later(const netron_error *error, uint32_t tag, void *user)
{
	((struct outcome *)user)->number = tag;
	outcome_note(user, error);
}

void outcome_void(const netron_error *error, void *user)
{
	outcome_note(user, error);
}

void outcome_value(const netron_error *error, const netron_value *result, void *user)
{
	struct outcome *outcome = user;

	outcome->number = result ? (int64_t)result->kind : -1;
	outcome_note(outcome, error);
}

void outcome_ping(const netron_error *error, netron_duration round_trip, void *user)
{
	((struct outcome *)user)->number = round_trip;
	outcome_note(user, error);
}

void outcome_connect(const netron_error *error, netron_peer peer, void *user)
{
	((struct outcome *)user)->number = netron_peer_get_state(peer);
	outcome_note(user, error);
}

static nt_ms now(void *user)
{
	return ((struct world *)user)->clock;
}

static void on_connect(netron_peer peer, void *user)
{
	struct world *world = user;

	world->connects++;
	world->visitor = peer;
}

static void on_disconnect(netron_peer peer, const netron_error *reason, void *user)
{
	struct world *world = user;

	(void)peer;
	world->disconnects++;
	world->last_reason = reason ? netron_error_code(reason) : 1;
}

static void on_error(const netron_error *error, void *user)
{
	(void)error;
	((struct world *)user)->errors++;
}

static void on_log(int level, const char *line, void *user)
{
	struct world *world = user;
	size_t used = strlen(world->log);

	if (level <= NT_LOG_WARNING)
		snprintf(world->log + used, sizeof world->log - used, "%s\n", line);
}

static void stay_alive(uv_idle_t *idle)
{
	(void)idle;
}

static netron *make(struct world *world, netron_options options)
{
	netron *net;

	options.loop = &world->uv;
	net = netron_new(&options);
	ck_assert_ptr_nonnull(net);
	net->loop.now = now;
	net->loop.now_user = world;
	return net;
}

void world_make(struct world *world, const struct world_options *options)
{
	struct world_options none = { .server = netron_options_default(),
		.client = netron_options_default() };

	memset(world, 0, sizeof *world);
	framed_register();
	world->clock = 1000000;
	ck_assert_int_eq(uv_loop_init(&world->uv), 0);
	uv_idle_init(&world->uv, &world->alive);
	uv_idle_start(&world->alive, stay_alive);
	if (!options)
		options = &none;
	netron_options server = options->server;
	if (!server.events.on_connect)
		server.events.on_connect = on_connect;
	if (!server.events.on_disconnect)
		server.events.on_disconnect = on_disconnect;
	server.events.on_error = on_error;
	server.events.on_log = on_log;
	if (!server.events.user)
		server.events.user = world;
	world->server = make(world, server);
	world->client = make(world, options->client);
	ck_assert_int_eq(probe_expose(world->server, &world->probe, &world->exposed), 0);
}

/* Where suites that say nothing else connect: FLOW_URL runs them over something else. */
static const char *usual_url(void)
{
	const char *url = getenv("FLOW_URL");

	return url ? url : "memory://world";
}

void world_open(struct world *world, const struct world_options *options)
{
	const char *url = options && options->url ? options->url : usual_url();
	netron_listener listener;
	netron_connect_options connect = netron_connect_options_default();
	struct outcome connected = { 0 };

	world_make(world, options);
	connect.reconnect = options && options->reconnect;
	ck_assert_int_eq(netron_listen_at(world->server, url, &listener, NULL), 0);
	world->peer = netron_connect_with(world->client, netron_listener_url(listener), &connect,
		outcome_connect, &connected);
	for (int i = 0; i < 100 && connected.count == 0; i++) {
		if (strncmp(url, "mws:", 4) == 0) /* where a hello takes its time */
			world_advance(world, 1);
		world_settle(world);
	}
	ck_assert_uint_eq(connected.count, 1);
	ck_assert_int_eq(connected.code, 0);
	ck_assert_int_eq(netron_peer_get_state(world->peer), NETRON_PEER_READY);
	world_settle(world);
}

/* Sixty-four turns are more than anything here takes. */
void world_settle(struct world *world)
{
	for (int i = 0; i < 64; i++)
		uv_run(&world->uv, UV_RUN_NOWAIT);
}

void world_advance(struct world *world, nt_ms ms)
{
	world->clock += ms;
	if (world->server)
		nt_loop_tick(&world->server->loop);
	if (world->client)
		nt_loop_tick(&world->client->loop);
	world_settle(world);
}

void world_close(struct world *world)
{
	netron_free(world->client);
	netron_free(world->server);
	world->client = world->server = NULL;
	uv_close((uv_handle_t *)&world->alive, NULL);
	for (int i = 0; i < 100; i++) {
		world->clock += 100;
		uv_run(&world->uv, UV_RUN_NOWAIT);
	}
	ck_assert_int_eq(uv_loop_close(&world->uv), 0);
}
