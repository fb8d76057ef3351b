/* server.c - interop-server: the services of idl/interop.nsvc on any number of addresses.
 *
 *     interop-server --listen tcp://127.0.0.1:0 --listen unix:///tmp/interop.sock
 *
 * Prints `listening URL` for each, serves until SIGTERM or SIGINT, lets running calls end, exits 0.
 */
#include "describe.h"
#include "interop_server.netron.h"

#include <inttypes.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DRAIN_MS = 2000 };

/* ---- calculator@1.0.0 ---- */

static int add(void *self, interop_calculator_add_call call, double a, double b)
{
	(void)self;
	return interop_calculator_add_reply(call, a + b);
}

static int multiply(void *self, interop_calculator_multiply_call call, double a, double b)
{
	(void)self;
	return interop_calculator_multiply_reply(call, a * b);
}

static int divide(void *self, interop_calculator_divide_call call, double a, double b)
{
	(void)self;
	if (b == 0)
		return netron_task_fail(call.task, NETRON_E_INTERNAL, "Division by zero");
	return interop_calculator_divide_reply(call, a / b);
}

static int fail(void *self, interop_calculator_fail_call call, int32_t code, const char *message)
{
	(void)self;
	netron_value hint = netron_value_string("from server");
	netron_value n = netron_value_i64(7);
	netron_member members[] = { { "hint", 4, &hint }, { "n", 1, &n } };
	netron_value details = netron_value_object(members, 2);
	netron_failure failure = { .size = sizeof failure };

	failure.status = code;
	failure.message = message;
	failure.request_id = "req-1";
	failure.details = &details;
	return netron_task_fail_with(call.task, &failure);
}

/* A call that is answered later. */
struct sleeper {
	interop_calculator_slow_call call;
	uint32_t ms;
};

static void wake(void *user)
{
	struct sleeper *sleeper = user;
	char text[32];

	snprintf(text, sizeof text, "slept %" PRIu32, sleeper->ms);
	interop_calculator_slow_reply(sleeper->call, text); /* NETRON_E_GONE when nobody waits */
	free(sleeper);
}

static int slow(void *self, interop_calculator_slow_call call, uint32_t ms)
{
	netron *net = self;
	struct sleeper *sleeper = malloc(sizeof *sleeper);

	if (!sleeper)
		return NETRON_E_NO_MEMORY;
	*sleeper = (struct sleeper){ call, ms };
	int rc = netron_after(net, ms, wake, sleeper);
	if (rc < 0)
		free(sleeper);
	return rc;
}

static int nothing(void *self, interop_calculator_nothing_call call)
{
	(void)self;
	return interop_calculator_nothing_reply(call);
}

static const interop_calculator_methods calculator_methods = {
	.add = add,
	.multiply = multiply,
	.divide = divide,
	.fail = fail,
	.slow = slow,
	.nothing = nothing,
};

/* ---- echo@1.0.0 ---- */

static int echo(void *self, interop_echo_echo_call call, const netron_value *v)
{
	(void)self;
	return interop_echo_echo_reply(call, v);
}

static int args(void *self, interop_echo_args_call call, netron_values values)
{
	(void)self;
	return interop_echo_args_reply(call, values);
}

static int describe_value(void *self, interop_echo_describe_call call, const netron_value *v)
{
	(void)self;
	char *text = describe(v);

	if (!text)
		return NETRON_E_NO_MEMORY;
	int rc = interop_echo_describe_reply(call, text);
	free(text);
	return rc;
}

static const interop_echo_methods echo_methods = {
	.echo = echo,
	.args = args,
	.describe = describe_value,
};

/* ---- the program ---- */

static void drain(void *net)
{
	netron_drain(net, DRAIN_MS);
}

/* Waits for the signal that ends the program; the signals are blocked in every thread. */
static void *await_end(void *net)
{
	sigset_t signals;
	int signal;

	sigemptyset(&signals);
	sigaddset(&signals, SIGTERM);
	sigaddset(&signals, SIGINT);
	if (sigwait(&signals, &signal) == 0)
		netron_post(net, drain, net);
	return NULL;
}

static void block_signals(void)
{
	sigset_t signals;

	sigemptyset(&signals);
	sigaddset(&signals, SIGTERM);
	sigaddset(&signals, SIGINT);
	pthread_sigmask(SIG_BLOCK, &signals, NULL);
}

static void log_line(int level, const char *line, void *user)
{
	(void)user;
	if (level <= 1)
		fprintf(stderr, "interop-server: %s\n", line);
}

static int listen_at(netron *net, const char *url)
{
	netron_auto(netron_error) error = NULL;
	netron_listener listener;

	if (netron_listen_at(net, url, &listener, &error) < 0) {
		fprintf(stderr, "interop-server: %s: %s\n", url, netron_error_message(error));
		return -1;
	}
	printf("listening %s\n", netron_listener_url(listener));
	return 0;
}

static int usage(void)
{
	fputs("usage: interop-server --listen URL [--listen URL]...\n", stderr);
	return 2;
}

static int serve(netron *net, int argc, char **argv)
{
	netron_exposed calculator, echo_service;
	pthread_t waiter;

	if (interop_calculator_expose(net, &calculator_methods, net, &calculator) < 0 ||
		interop_echo_expose(net, &echo_methods, net, &echo_service) < 0)
		return 1;
	for (int i = 2; i < argc; i += 2)
		if (listen_at(net, argv[i]) < 0)
			return 1;
	fflush(stdout);

	if (pthread_create(&waiter, NULL, await_end, net) != 0)
		return 1;
	int rc = netron_run(net);
	pthread_kill(waiter, SIGTERM); /* in case the loop ended by itself */
	pthread_join(waiter, NULL);
	return rc < 0;
}

int main(int argc, char **argv)
{
	if (argc < 3 || argc % 2 == 0)
		return usage();
	for (int i = 1; i < argc; i += 2)
		if (strcmp(argv[i], "--listen") != 0)
			return usage();
	block_signals();

	netron_options options = netron_options_default();
	options.events.on_log = log_line;
	netron_auto(netron) net = netron_new(&options);
	if (!net)
		return 1;
	return serve(net, argc, argv);
}
