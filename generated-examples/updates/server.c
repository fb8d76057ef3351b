/* server.c - measures two sensors ten times a second and tells everybody who watches.
 *
 *     updates-server [URL]        tcp://127.0.0.1:7000 unless given */
#include "updates_server.netron.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SENSORS = 2, PERIOD_MS = 100 };

/* One stream that is being watched. */
struct watcher {
	struct watcher *next;
	struct watcher **place; /* what points here */
	demo_reading_sink readings;
};

struct sensor {
	const char *name;
	double middle, swing;
	uint32_t number;
	struct watcher *watchers;
};

struct station {
	netron *net;
	netron_exposed updates;
	double threshold;
	struct sensor sensors[SENSORS];
};

/* ---- measuring ---- */

static void measure(struct station *station, struct sensor *sensor)
{
	demo_reading reading = { .sensor = sensor->name, .number = ++sensor->number };

	reading.value = sensor->middle + sensor->swing * sin(reading.number * 0.7);
	for (struct watcher *it = sensor->watchers; it; it = it->next)
		demo_reading_sink_write(it->readings, &reading);
	if (reading.value > station->threshold)
		demo_updates_emit_alarm(station->updates, &reading);
}

static void tick(void *user)
{
	struct station *station = user;

	/* At the end of the instance this refuses, and the ticking is over. */
	if (netron_after(station->net, PERIOD_MS, tick, station) < 0)
		return;
	for (unsigned i = 0; i < SENSORS; i++)
		measure(station, &station->sensors[i]);
}

/* ---- Updates@1.0.0 ---- */

static int sensors(void *self, demo_updates_sensors_call call)
{
	const struct station *station = self;
	const char *names[SENSORS];

	for (unsigned i = 0; i < SENSORS; i++)
		names[i] = station->sensors[i].name;
	return demo_updates_sensors_reply(call, (netron_strings){ names, SENSORS });
}

static struct sensor *find(struct station *station, const char *name)
{
	for (unsigned i = 0; i < SENSORS; i++)
		if (strcmp(station->sensors[i].name, name) == 0)
			return &station->sensors[i];
	return NULL;
}

/* The watcher stopped, or is gone. */
static void leave(const netron_error *reason, void *user)
{
	struct watcher *watcher = user;

	(void)reason;
	*watcher->place = watcher->next;
	if (watcher->next)
		watcher->next->place = watcher->place;
	free(watcher);
}

static int watch(
	void *self, demo_updates_watch_call call, const char *name, demo_reading_sink readings)
{
	struct sensor *sensor = find(self, name);

	if (!sensor)
		return demo_updates_watch_throw_no_such_sensor(
			call, &(demo_no_such_sensor){ .sensor = name });
	struct watcher *watcher = malloc(sizeof *watcher);
	if (!watcher)
		return NETRON_E_NO_MEMORY;
	*watcher = (struct watcher){ sensor->watchers, &sensor->watchers, readings };
	if (watcher->next)
		watcher->next->place = &watcher->next;
	sensor->watchers = watcher;
	demo_reading_sink_on_close(readings, leave, watcher);
	return 0;
}

static int get_threshold(void *self, demo_updates_get_threshold_call call)
{
	const struct station *station = self;

	return demo_updates_get_threshold_reply(call, station->threshold);
}

static int set_threshold(void *self, demo_updates_set_threshold_call call, double threshold)
{
	struct station *station = self;

	station->threshold = threshold;
	int rc = demo_updates_set_threshold_reply(call);
	demo_updates_emit_threshold_changed(station->updates, threshold);
	return rc;
}

static const demo_updates_methods methods = {
	.sensors = sensors,
	.watch = watch,
	.get_threshold = get_threshold,
	.set_threshold = set_threshold,
};

int main(int argc, char **argv)
{
	const char *url = argc > 1 ? argv[1] : "tcp://127.0.0.1:7000";
	struct station station = { .threshold = 1000,
		.sensors = { { "oven", 200, 40, 0, NULL }, { "fridge", 5, 2, 0, NULL } } };
	netron_auto(netron_error) error = NULL;
	netron_auto(netron) net = netron_new(NULL);
	netron_listener listener;

	station.net = net;
	if (!net || netron_drain_on_signals(net, 1000) < 0 ||
		demo_updates_expose(net, &methods, &station, &station.updates) < 0)
		return 1;
	if (netron_listen_at(net, url, &listener, &error) < 0) {
		fprintf(stderr, "%s: %s\n", url, netron_error_message(error));
		return 1;
	}
	printf("serving Updates@1.0.0 at %s\n", netron_listener_url(listener));
	fflush(stdout);
	tick(&station);
	return netron_run(net) < 0;
}
