/* server.c - a calculator for anybody who connects.
 *
 *     calculator-server [URL]        tcp://127.0.0.1:7000 unless given */
#include "calculator_server.netron.h"

#include <stdio.h>

static int add(void *self, demo_calculator_add_call call, double a, double b)
{
	(void)self;
	return demo_calculator_add_reply(call, a + b);
}

static int divide(void *self, demo_calculator_divide_call call, double a, double b)
{
	(void)self;
	if (b == 0) {
		demo_division_by_zero error = { .dividend = a };
		return demo_calculator_divide_throw_division_by_zero(call, &error);
	}
	return demo_calculator_divide_reply(call, a / b);
}

static int note(void *self, demo_calculator_note_call call, const char *what)
{
	unsigned *notes = self;

	printf("note %u from %s: %s\n", ++*notes, netron_peer_id(netron_task_peer(call.task)),
		what);
	fflush(stdout);
	return 0;
}

static const demo_calculator_methods methods = {
	.add = add,
	.divide = divide,
	.note = note,
};

int main(int argc, char **argv)
{
	const char *url = argc > 1 ? argv[1] : "tcp://127.0.0.1:7000";
	netron_auto(netron_error) error = NULL;
	netron_auto(netron) net = netron_new(NULL);
	netron_exposed calculator;
	netron_listener listener;
	unsigned notes = 0;

	if (!net || netron_drain_on_signals(net, 1000) < 0 ||
		demo_calculator_expose(net, &methods, &notes, &calculator) < 0)
		return 1;
	if (netron_listen_at(net, url, &listener, &error) < 0) {
		fprintf(stderr, "%s: %s\n", url, netron_error_message(error));
		return 1;
	}
	printf("serving Calculator@1.0.0 at %s\n", netron_listener_url(listener));
	fflush(stdout);
	return netron_run(net) < 0;
}
