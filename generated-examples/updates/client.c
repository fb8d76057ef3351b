/* client.c - watches a sensor until it has seen enough alarms.
 *
 *     updates-client URL SENSOR THRESHOLD ALARMS
 *
 * Sets the threshold, prints the first three readings and then the alarms. */
#include "updates_client.netron.h"

#include <stdio.h>
#include <stdlib.h>

enum { SHOWN = 3 };

struct watch {
	netron *net;
	demo_reading_source readings;
	unsigned shown, alarms, wanted;
	int status;
};

static void show_reading(const demo_reading *reading, void *user)
{
	struct watch *watch = user;

	if (watch->shown++ < SHOWN)
		printf("reading of the %s\n", reading->sensor);
}

static void readings_end(const netron_error *error, void *user)
{
	struct watch *watch = user;
	const demo_no_such_sensor *unknown = error ? demo_no_such_sensor_of(error) : NULL;

	if (unknown)
		fprintf(stderr, "there is no sensor %s\n", unknown->sensor);
	else if (error && netron_error_code(error) != NETRON_E_CANCELLED)
		fprintf(stderr, "watch: %s\n", netron_error_message(error));
	else if (watch->alarms >= watch->wanted)
		watch->status = 0;
	netron_stop(watch->net);
}

static void show_alarm(const demo_reading *reading, void *user)
{
	struct watch *watch = user;

	if (watch->shown < SHOWN || watch->alarms == watch->wanted)
		return;
	printf("alarm: the %s is above the threshold\n", reading->sensor);
	if (++watch->alarms == watch->wanted)
		demo_reading_source_stop(watch->readings);
}

static void show_threshold(double threshold, void *user)
{
	(void)user;
	printf("the threshold is now %g\n", threshold);
}

int main(int argc, char **argv)
{
	struct watch watch = { .status = 1 };
	netron_auto(netron_error) error = NULL;
	netron_auto(netron) net = netron_new(NULL);
	netron_peer peer;

	if (argc != 5 || !net) {
		fputs("usage: updates-client URL SENSOR THRESHOLD ALARMS\n", stderr);
		return 2;
	}
	watch.net = net;
	watch.wanted = (unsigned)strtoul(argv[4], NULL, 10);
	if (netron_connect_sync(net, argv[1], &peer, &error) < 0) {
		fprintf(stderr, "%s: %s\n", argv[1], netron_error_message(error));
		return 1;
	}
	demo_updates updates = demo_updates_at(peer);
	demo_updates_on_threshold_changed(&updates, show_threshold, NULL);
	demo_updates_on_alarm(&updates, show_alarm, &watch);
	if (demo_updates_set_threshold_sync(&updates, strtod(argv[3], NULL), &error) < 0) {
		fprintf(stderr, "threshold: %s\n", netron_error_message(error));
		return 1;
	}
	watch.readings = demo_updates_watch(&updates, argv[2]);
	demo_reading_source_read(watch.readings, show_reading, readings_end, &watch);
	return netron_run(net) < 0 ? 1 : watch.status;
}
