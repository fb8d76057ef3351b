/* crowded.c - how long small things wait beside a stream that takes all it can get: pings on one
 * connection, first alone, then while a bulk stream comes in on it.
 *
 *     netron-crowded URL [SECONDS]        a running netron-server */
#include "bench_client.netron.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { CHUNK = 65536, MOST_PINGS = 200000 };

struct crowded {
	netron *net;
	netron_peer peer;
	netron_bytes_source stream;
	const char *name;
	uint64_t end_ns, begin_ns, bytes;
	bool has_stream;
	size_t count;
	int64_t round_trips[MOST_PINGS]; /* nanoseconds */
};

static uint64_t now_ns(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static void give_up(const char *what, const netron_error *error)
{
	fprintf(stderr, "netron-crowded: %s: %s\n", what, netron_error_message(error));
	exit(1);
}

static int compare(const void *a, const void *b)
{
	const int64_t *one = a, *other = b;

	return (*one > *other) - (*one < *other);
}

static double us_at(const struct crowded *crowded, double part)
{
	size_t index = (size_t)((double)(crowded->count - 1) * part);

	return (double)crowded->round_trips[index] / 1000;
}

static void report(struct crowded *crowded)
{
	double seconds = (double)(now_ns() - crowded->begin_ns) / 1e9;

	qsort(crowded->round_trips, crowded->count, sizeof crowded->round_trips[0], compare);
	printf("%-22s %7zu pings  p50 %8.1f us  p99 %8.1f us  max %8.1f us", crowded->name,
		crowded->count, us_at(crowded, 0.5), us_at(crowded, 0.99), us_at(crowded, 1));
	if (crowded->has_stream)
		printf("  %8.1f MiB/s beside", (double)crowded->bytes / 1048576 / seconds);
	putchar('\n');
}

static void ping(struct crowded *crowded);

static void on_pong(const netron_error *error, netron_duration round_trip, void *user)
{
	struct crowded *crowded = user;

	if (error)
		give_up("ping", error);
	crowded->round_trips[crowded->count++] = round_trip;
	if (now_ns() < crowded->end_ns && crowded->count < MOST_PINGS)
		ping(crowded);
	else if (crowded->has_stream)
		netron_bytes_source_stop(crowded->stream);
	else
		netron_stop(crowded->net);
}

static void ping(struct crowded *crowded)
{
	netron_peer_ping(crowded->peer, NULL, on_pong, crowded);
}

static void take_chunk(netron_bytes chunk, void *user)
{
	((struct crowded *)user)->bytes += chunk.size;
}

static void on_end(const netron_error *error, void *user)
{
	struct crowded *crowded = user;

	if (error && netron_error_code(error) != NETRON_E_CANCELLED)
		give_up("stream", error);
	netron_stop(crowded->net);
}

static void measure(struct crowded *crowded, const char *name, bool has_stream, double seconds)
{
	bench_calls calls = bench_calls_at(crowded->peer);

	crowded->name = name;
	crowded->has_stream = has_stream;
	crowded->count = 0;
	crowded->bytes = 0;
	crowded->begin_ns = now_ns();
	crowded->end_ns = crowded->begin_ns + (uint64_t)(seconds * 1e9);
	if (has_stream) {
		crowded->stream = bench_calls_bulk(&calls, UINT64_MAX, CHUNK);
		netron_bytes_source_read(crowded->stream, take_chunk, on_end, crowded);
	}
	ping(crowded);
	if (netron_run(crowded->net) < 0)
		exit(1);
	report(crowded);
}

int main(int argc, char **argv)
{
	double seconds = argc > 2 ? strtod(argv[2], NULL) : 1;
	netron_auto(netron_error) error = NULL;
	netron_auto(netron) net = netron_new(NULL);
	static struct crowded crowded;

	if (argc < 2 || !net)
		return 2;
	crowded.net = net;
	if (netron_connect_sync(net, argv[1], &crowded.peer, &error) < 0)
		give_up(argv[1], error);
	measure(&crowded, "ping alone", false, seconds);
	measure(&crowded, "ping beside a stream", true, seconds);
	return 0;
}
