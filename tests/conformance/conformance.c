/* conformance.c - every way of speaking, over one transport: `conformance SCHEME`, where SCHEME+lws
 * is with libwebsockets as the client. A line per way: its name, then yes, n/a, or no and why. */
#include "conformance_client.netron.h"
#include "pipe_transport.h"
#include "probe.h"

#include <netron/websocket.h>

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <uv.h>

struct world {
	uv_loop_t uv; /* of both sides: memory:// stays within one */
	netron *server, *client;
	netron_peer peer;
	conformance_probe service;
	struct probe probe;
	netron_listener listener;
	unsigned connects, disconnects;
	char url[300];
};

/* NULL: it works; else why not. */
typedef const char *way(struct world *world);

static char reason[300];

static const char *because(const char *format, ...) __attribute__((format(printf, 1, 2)));

static const char *because(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vsnprintf(reason, sizeof reason, format, args);
	va_end(args);
	return reason;
}

static const char *failed(int rc, const netron_error *error)
{
	return because("%d %s", rc, error ? netron_error_message(error) : netron_strerror(rc));
}

/* Turns the loop until *flag, at most so many times. */
static bool await(struct world *world, const bool *flag)
{
	for (unsigned i = 0; i < 100000 && !*flag; i++)
		uv_run(&world->uv, UV_RUN_ONCE);
	return *flag;
}

/* ---- calls ---- */

static const char *unary(struct world *world)
{
	netron_auto(netron_error) error = NULL;
	int32_t sum = 0;
	int rc = conformance_probe_add_sync(&world->service, 2, 3, &sum, &error);

	return rc == 0 && sum == 5 ? NULL : failed(rc, error);
}

static const char *oneway(struct world *world)
{
	netron_auto(netron_error) error = NULL;
	char *note = NULL;
	int rc = conformance_probe_note(&world->service, "in passing");

	if (rc == 0)
		rc = conformance_probe_last_note_sync(&world->service, &note, &error);
	bool is_there = rc == 0 && strcmp(note, "in passing") == 0;
	netron_string_free(note);
	return is_there ? NULL : failed(rc, error);
}

/* ---- streams ---- */

enum { MANY = 20000 };

static const char *server_stream(struct world *world)
{
	netron_auto(netron_error) error = NULL;
	netron_u32_source numbers = conformance_probe_count(&world->service, MANY);
	uint32_t number, want = 0;
	int rc;

	while ((rc = netron_u32_source_next_sync(numbers, &number, &error)) == 1)
		if (number != want++)
			return because("%u in place of %u", number, want - 1);
	return rc == 0 && want == MANY ? NULL : failed(rc, error);
}

struct sum {
	bool is_there;
	uint64_t sum;
	int code;
};

static void on_sum(const netron_error *error, uint64_t sum, void *user)
{
	struct sum *it = user;

	*it = (struct sum){ true, sum, error ? netron_error_code(error) : 0 };
}

static const char *client_stream(struct world *world)
{
	netron_auto(netron_error) error = NULL;
	struct sum sum = { false, 0, 0 };
	netron_u32_sink numbers;
	int rc = 0;

	conformance_probe_sum(&world->service, &numbers, on_sum, &sum);
	for (uint32_t i = 0; i < MANY && rc == 0; i++)
		rc = netron_u32_sink_write_sync(numbers, i, &error);
	if (rc == 0)
		rc = netron_u32_sink_end(numbers);
	if (rc < 0)
		return failed(rc, error);
	if (!await(world, &sum.is_there))
		return "no answer";
	return sum.sum == (uint64_t)MANY * (MANY - 1) / 2 ? NULL : failed(sum.code, NULL);
}

static const char *bidi_stream(struct world *world)
{
	netron_auto(netron_error) error = NULL;
	netron_u32_sink in;
	netron_u32_source out = conformance_probe_double(&world->service, &in);
	uint32_t number = 0;
	int rc = 0;

	for (uint32_t i = 0; i < 1000; i++) {
		rc = netron_u32_sink_write_sync(in, i, &error);
		if (rc == 0)
			rc = netron_u32_source_next_sync(out, &number, &error);
		if (rc != 1 || number != 2 * i)
			return failed(rc, error);
	}
	rc = netron_u32_sink_end(in);
	if (rc == 0)
		rc = netron_u32_source_next_sync(out, &number, &error);
	return rc == 0 ? NULL : failed(rc, error);
}

/* ---- events, properties, references ---- */

static void on_rang(uint32_t times, void *user)
{
	*(uint32_t *)user += times;
}

static const char *event(struct world *world)
{
	netron_auto(netron_error) error = NULL;
	uint32_t heard = 0;
	netron_subscription subscription =
		conformance_probe_on_rang(&world->service, on_rang, &heard);
	int rc = netron_subscription_wait_sync(subscription, &error);

	if (rc == 0)
		rc = conformance_probe_ring_sync(&world->service, 3, &error);
	if (rc == 0)
		rc = netron_subscription_close(subscription);
	if (rc == 0)
		rc = conformance_probe_ring_sync(&world->service, 4, &error);
	if (rc < 0)
		return failed(rc, error);
	return heard == 3 ? NULL : because("heard %u", heard);
}

static const char *property(struct world *world)
{
	netron_auto(netron_error) error = NULL;
	netron_value other = netron_value_string("B-2");
	char *serial = NULL;
	uint8_t level = 0;
	int rc = conformance_probe_set_level_sync(&world->service, 7, &error);

	if (rc == 0)
		rc = conformance_probe_get_level_sync(&world->service, &level, &error);
	if (rc == 0)
		rc = conformance_probe_get_serial_sync(&world->service, &serial, &error);
	bool is_right = rc == 0 && level == 7 && strcmp(serial, "A-1") == 0;
	netron_string_free(serial);
	if (!is_right)
		return failed(rc, error);
	rc = netron_peer_set_sync(world->peer, "Probe@1.0.0", "serial", &other, NULL, NULL);
	return rc < 0 ? NULL : "a readonly property was set";
}

static const char *reference(struct world *world)
{
	netron_auto(netron_error) error = NULL;
	conformance_child child;
	netron_exposed own;
	struct {
		struct probe *probe;
		char tag[32];
	} self = { &world->probe, "mine" };
	char *tag = NULL;
	int rc = conformance_probe_make_child_sync(&world->service, "kid", &child, &error);

	if (rc < 0)
		return failed(rc, error);
	rc = conformance_child_tag_sync(&child, &tag, &error);
	if (rc < 0 || strcmp(tag, "kid") != 0)
		return failed(rc, error);
	netron_string_free(tag);
	if (world->probe.children != 1)
		return "the server does not hold the child";
	conformance_child_release(&child);
	rc = conformance_probe_add_sync(&world->service, 0, 0, &(int32_t){ 0 }, &error);
	if (rc < 0 || world->probe.children != 0)
		return "the server still holds the child";
	/* And the other way round. */
	rc = conformance_child_offer(world->client, &probe_child_methods, &self, NULL, &own);
	tag = NULL;
	if (rc == 0)
		rc = conformance_probe_call_back_sync(&world->service, own, &tag, &error);
	bool is_right = rc == 0 && strcmp(tag, "mine") == 0;
	netron_string_free(tag);
	netron_unexpose(own);
	return is_right ? NULL : failed(rc, error);
}

/* ---- cancel, deadline ---- */

struct ended {
	bool is_over;
	int code;
	char text[32];
};

static void on_ended(const netron_error *error, void *user)
{
	struct ended *it = user;

	it->is_over = true;
	it->code = error ? netron_error_code(error) : 0;
}

static const char *cancel(struct world *world)
{
	netron_auto(netron_error) error = NULL;
	struct ended ended = { false, 0, "" };
	uint32_t before = 0, after = 0;
	netron_task task = conformance_probe_wait(&world->service, on_ended, &ended);
	int rc = conformance_probe_cancelled_sync(&world->service, &before, &error);

	if (rc == 0)
		rc = netron_task_cancel(task);
	/* The handler hears of it in a turn of its own. */
	for (unsigned i = 0; i < 3 && rc == 0 && after == before; i++)
		rc = conformance_probe_cancelled_sync(&world->service, &after, &error);
	if (rc < 0)
		return failed(rc, error);
	if (!await(world, &ended.is_over) || ended.code != NETRON_E_CANCELLED)
		return because("the caller got %d", ended.code);
	return after == before + 1 ? NULL : "the handler did not hear of it";
}

static const char *deadline(struct world *world)
{
	netron_auto(netron_error) error = NULL;
	conformance_probe hasty = world->service;
	uint32_t before = 0, after = 0, left = 0;
	int rc = conformance_probe_cancelled_sync(&world->service, &before, NULL);

	hasty.options.timeout_ms = 2000;
	if (rc == 0)
		rc = conformance_probe_time_left_sync(&hasty, &left, &error);
	if (rc < 0 || left == 0 || left > 2000)
		return because("%d, %u ms left of 2000", rc, left);
	hasty.options.timeout_ms = 30;
	rc = conformance_probe_wait_sync(&hasty, NULL);
	if (rc != NETRON_E_TIMEOUT)
		return because("the caller got %d", rc);
	rc = 0;
	for (unsigned i = 0; i < 3 && rc == 0 && after <= before; i++)
		rc = conformance_probe_cancelled_sync(&world->service, &after, NULL);
	return rc == 0 && after == before + 1 ? NULL : "the handler did not hear of it";
}

/* ---- drain, reconnect ---- */

static void on_begun(const netron_error *error, const char *text, void *user)
{
	struct ended *it = user;

	it->is_over = true;
	it->code = error ? netron_error_code(error) : 0;
	snprintf(it->text, sizeof it->text, "%s", text ? text : "");
}

static bool is_begun(const struct world *world)
{
	return netron_task_get_state(world->probe.begun.task) == NETRON_TASK_RUNNING;
}

static const char *drain(struct world *world)
{
	struct ended ended = { false, 0, "" };
	int32_t sum;

	conformance_probe_begin(&world->service, on_begun, &ended);
	for (unsigned i = 0; i < 1000 && !is_begun(world); i++)
		uv_run(&world->uv, UV_RUN_ONCE);
	if (netron_drain(world->server, 10000) < 0)
		return "it cannot begin";
	int rc = conformance_probe_add_sync(&world->service, 1, 1, &sum, NULL);
	if (rc != NETRON_E_UNAVAILABLE)
		return because("a new call got %d", rc);
	if (ended.is_over)
		return "the running call was cut off";
	conformance_probe_begin_reply(world->probe.begun, "finished");
	if (!await(world, &ended.is_over) || strcmp(ended.text, "finished") != 0)
		return because("the running call got %d", ended.code);
	return NULL;
}

static int serve(struct world *world)
{
	netron_options options = netron_options_default();

	options.loop = &world->uv;
	world->server = netron_new(&options);
	if (!world->server || probe_expose(&world->probe, world->server) < 0)
		return -1;
	int rc = netron_listen_at(world->server, world->url, &world->listener, NULL);
	if (rc == 0)
		snprintf(world->url, sizeof world->url, "%s", netron_listener_url(world->listener));
	return rc;
}

static void close_server(struct world *world)
{
	netron_free(world->server);
	world->server = NULL;
}

/* The server goes while a call is on the way, and comes back: what was on the way is lost, what is
 * listened to is listened to again. */
static const char *reconnect(struct world *world)
{
	struct ended ended = { false, 0, "" };
	netron_auto(netron_error) error = NULL;
	uint32_t heard = 0;
	int32_t sum = 0;
	netron_subscription subscription =
		conformance_probe_on_rang(&world->service, on_rang, &heard);

	if (netron_subscription_wait_sync(subscription, NULL) < 0)
		return "no subscription";
	conformance_probe_wait(&world->service, on_ended, &ended);
	if (conformance_probe_add_sync(&world->service, 1, 1, &sum, NULL) < 0)
		return "no call before";
	close_server(world);
	if (!await(world, &ended.is_over) || ended.code != NETRON_E_LOST)
		return because("the call on the way got %d", ended.code);
	if (serve(world) < 0)
		return "the server does not come back";
	for (unsigned i = 0; i < 100000 && world->connects < 2; i++)
		uv_run(&world->uv, UV_RUN_ONCE);
	int rc = conformance_probe_ring_sync(&world->service, 5, &error);
	if (rc < 0)
		return failed(rc, error);
	netron_subscription_close(subscription);
	return heard == 5 ? NULL : because("heard %u after it came back", heard);
}

/* ---- the world ---- */

static void on_connect(netron_peer peer, void *user)
{
	struct world *world = user;

	(void)peer;
	world->connects++;
}

static void on_disconnect(netron_peer peer, const netron_error *error, void *user)
{
	struct world *world = user;

	(void)peer;
	(void)error;
	world->disconnects++;
}

static int open_world(struct world *world, const char *scheme)
{
	netron_options options = netron_options_default();
	netron_connect_options how = netron_connect_options_default();
	netron_websocket_options websocket = netron_websocket_options_default();
	bool has_lws = strstr(scheme, "+lws") != NULL;

	memset(world, 0, sizeof *world);
	uv_loop_init(&world->uv);
	if (strcmp(scheme, "unix") == 0)
		snprintf(world->url, sizeof world->url, "unix:///tmp/netron-conformance-%d.sock",
			(int)getpid());
	else
		snprintf(world->url, sizeof world->url, "%.*s://%s", (int)strcspn(scheme, "+"),
			scheme,
			strcmp(scheme, "memory") == 0 || strcmp(scheme, "pipe") == 0
				? "conformance"
				: "127.0.0.1:0");
	options.loop = &world->uv;
	options.events.on_connect = on_connect;
	options.events.on_disconnect = on_disconnect;
	options.events.user = world;
	how.reconnect = true;
	how.reconnect_delay_ms = 5;
	websocket.backend = has_lws ? NETRON_WEBSOCKET_LWS : NETRON_WEBSOCKET_NATIVE;
	how.websocket = &websocket;
	world->client = netron_new(&options);
	if (!world->client || serve(world) < 0)
		return -1;
	int rc = netron_connect_with_sync(world->client, world->url, &how, &world->peer, NULL);
	world->service = conformance_probe_at(world->peer);
	return rc;
}

static bool close_world(struct world *world)
{
	netron_free(world->client);
	netron_free(world->server);
	uv_run(&world->uv, UV_RUN_DEFAULT);
	return uv_loop_close(&world->uv) == 0 && world->probe.children == 0;
}

static const struct {
	const char *name;
	way *check;
} ways[] = {
	{ "unary", unary },
	{ "oneway", oneway },
	{ "server stream", server_stream },
	{ "client stream", client_stream },
	{ "bidi stream", bidi_stream },
	{ "event", event },
	{ "property", property },
	{ "reference", reference },
	{ "cancel", cancel },
	{ "deadline", deadline },
	{ "drain", drain },
	{ "reconnect", reconnect },
};

/* What a protocol cannot say: docs/guide/http-client.md tells why. */
static bool is_possible(const char *scheme, way *check)
{
	return strncmp(scheme, "http", 4) != 0 || check != reference;
}

int main(int argc, char **argv)
{
	int status = 0;

	if (argc != 2 || pipe_transport_register() < 0)
		return 2;
	for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
		struct world world;
		if (!is_possible(argv[1], ways[i].check)) {
			printf("%s\tn/a\n", ways[i].name);
			continue;
		}
		const char *why =
			open_world(&world, argv[1]) < 0 ? "no connection" : ways[i].check(&world);
		if (!close_world(&world) && !why)
			why = "something was left over";
		printf("%s\t%s\n", ways[i].name, why ? why : "yes");
		fflush(stdout);
		status |= why != NULL;
	}
	return status;
}
