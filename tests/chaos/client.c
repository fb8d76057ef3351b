/* ledger-client URL FIRST KEEPALIVE_MS - puts FIRST, FIRST + 1 ... without end, over a connection
 * that comes back, and tells what it hears, a line each:
 *
 *	up | down CODE REASON | put NUMBER CODE | count CODE | end
 *
 * SIGTERM: puts no more, waits for what is in flight, closes, ends with 0. */
#include "ledger_client.netron.h"

#include <netron/netron.h>

#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

enum { AT_ONCE = 8, TICK_MS = 4 };

static netron *net;
static chaos_ledger ledger;
static uint64_t next;
static unsigned puts_left, counts_left; /* in flight */
static volatile sig_atomic_t is_asked_to_end;

static void on_signal(int number)
{
	(void)number;
	is_asked_to_end = 1;
}

static void on_connect(netron_peer peer, void *user)
{
	(void)peer;
	(void)user;
	printf("up\n");
}

static void on_disconnect(netron_peer peer, const netron_error *reason, void *user)
{
	(void)peer;
	(void)user;
	printf("down %d %s\n", reason ? netron_error_code(reason) : 0,
		reason ? netron_error_message(reason) : "in order");
	fflush(stdout);
}

static void on_put(const netron_error *error, uint64_t count, void *user)
{
	(void)count;
	puts_left--;
	printf("put %" PRIuPTR " %d\n", (uintptr_t)user, error ? netron_error_code(error) : 0);
}

static void on_count(const netron_error *error, uint64_t count, void *user)
{
	(void)count;
	(void)user;
	counts_left--;
	printf("count %d\n", error ? netron_error_code(error) : 0);
}

static void tick(void *arg)
{
	(void)arg;
	if (is_asked_to_end && puts_left + counts_left == 0) {
		printf("end\n");
		fflush(stdout);
		netron_stop(net);
		return;
	}
	for (int i = 0; i < 2 && !is_asked_to_end && puts_left < AT_ONCE; i++) {
		puts_left++;
		chaos_ledger_put(&ledger, next, on_put, (void *)(uintptr_t)next);
		next++;
	}
	if (!is_asked_to_end && counts_left == 0) {
		counts_left++;
		chaos_ledger_count(&ledger, on_count, NULL);
	}
	fflush(stdout);
	netron_after(net, TICK_MS, tick, NULL);
}

int main(int argc, char **argv)
{
	netron_options options = netron_options_default();
	netron_connect_options connect = netron_connect_options_default();

	if (argc != 4)
		return 2;
	options.events.on_connect = on_connect;
	options.events.on_disconnect = on_disconnect;
	net = netron_new(&options);
	if (!net)
		return 2;
	next = strtoull(argv[2], NULL, 10);
	connect.keepalive_ms = (uint32_t)strtoul(argv[3], NULL, 10);
	connect.reconnect = connect.retry_first = true;
	connect.reconnect_delay_ms = 50;
	connect.reconnect_max_delay_ms = 200;
	connect.connect_timeout_ms = 500;
	signal(SIGTERM, on_signal);
	ledger = chaos_ledger_at(netron_connect_with(net, argv[1], &connect, NULL, NULL));
	netron_after(net, TICK_MS, tick, NULL);
	int rc = netron_run(net);
	netron_free(net);
	return rc < 0;
}
