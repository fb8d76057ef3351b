/* live.c - a client that stays: calls now and then, connects again whenever the connection is lost.
 */
#include "round.h"

#include <stdio.h>

enum { PAUSE_MS = 200, DRAIN_MS = 1000, FIRST_DELAY_MS = 100, MOST_DELAY_MS = 5000 };

struct live {
	netron *net;
	interop_calculator calculator;
	uint64_t asked, answered, wrong, failed;
	uint32_t next;
};

static void call(void *user);

static void again(struct live *live)
{
	netron_after(live->net, PAUSE_MS, call, live);
}

static void on_sum(const netron_error *error, double sum, void *user)
{
	struct live *live = user;

	if (error)
		live->failed++;
	else if (sum == (double)live->next + 1)
		live->answered++;
	else
		live->wrong++;
	live->next++;
	again(live);
}

static void call(void *user)
{
	struct live *live = user;

	/* What is to be called later is called at the end, too. */
	if (netron_peer_get_state(live->calculator.peer) == NETRON_PEER_GONE)
		return;
	live->asked++;
	interop_calculator_add(&live->calculator, live->next, 1, on_sum, live);
}

static void on_connect(netron_peer peer, void *user)
{
	(void)user;
	printf("connected to %s\n", netron_peer_address(peer));
	fflush(stdout);
}

static void on_disconnect(netron_peer peer, const netron_error *reason, void *user)
{
	(void)peer;
	(void)user;
	printf("disconnected: %s\n", reason ? netron_error_message(reason) : "in order");
	fflush(stdout);
}

int live(const char *url, const netron_tls_options *tls, uint32_t timeout_ms)
{
	struct live live = { 0 };
	netron_options options = netron_options_default();
	netron_connect_options how = netron_connect_options_default();

	options.tls = tls;
	options.timeout_ms = options.connect_timeout_ms = timeout_ms;
	options.limits.handshake_timeout_ms = timeout_ms;
	options.events.on_connect = on_connect;
	options.events.on_disconnect = on_disconnect;
	how.reconnect = how.retry_first = true;
	how.reconnect_delay_ms = FIRST_DELAY_MS;
	how.reconnect_max_delay_ms = MOST_DELAY_MS;
	netron_auto(netron) net = netron_new(&options);
	if (!net || netron_drain_on_signals(net, DRAIN_MS) < 0)
		return 1;
	live.net = net;
	live.calculator = interop_calculator_at(netron_connect_with(net, url, &how, NULL, NULL));
	call(&live);
	int rc = netron_run(net);
	printf("%llu answered, %llu failed, %llu wrong\n", (unsigned long long)live.answered,
		(unsigned long long)live.failed, (unsigned long long)live.wrong);
	return rc < 0 || live.wrong > 0;
}
