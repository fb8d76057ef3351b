/* async_client.c - the same calls by callbacks, all in flight at once.
 *
 *     calculator-async-client [URL]        tcp://127.0.0.1:7000 unless given */
#include "calculator_client.netron.h"

#include <stdio.h>

enum { CALLS = 10 };

struct work {
	netron *net;
	unsigned open; /* calls without an answer */
	int status;
};

static void one_less(struct work *work)
{
	if (--work->open == 0)
		netron_stop(work->net);
}

static void show_sum(const netron_error *error, double sum, void *user)
{
	struct work *work = user;

	if (error) {
		fprintf(stderr, "add: %s\n", netron_error_message(error));
		work->status = 1;
	} else {
		printf("sum %g\n", sum);
	}
	one_less(work);
}

static void start(const netron_error *error, netron_peer peer, void *user)
{
	struct work *work = user;

	if (error) {
		fprintf(stderr, "connect: %s\n", netron_error_message(error));
		work->status = 1;
		netron_stop(work->net);
		return;
	}
	demo_calculator calculator = demo_calculator_at(peer);
	calculator.options.timeout_ms = 1000;
	work->open = CALLS;
	for (unsigned i = 0; i < CALLS; i++)
		demo_calculator_add(&calculator, i, i, show_sum, work);
}

int main(int argc, char **argv)
{
	const char *url = argc > 1 ? argv[1] : "tcp://127.0.0.1:7000";
	netron_auto(netron) net = netron_new(NULL);
	struct work work = { .net = net };

	if (!net)
		return 1;
	netron_connect(net, url, start, &work);
	if (netron_run(net) < 0)
		return 1;
	return work.status;
}
