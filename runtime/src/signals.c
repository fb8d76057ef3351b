/* signals.c - ending in order when the process is told to. */
#include "netron_life.h"

#include "io/signal.h"

#include <signal.h>

static const int numbers[NT_SIGNALS] = { SIGTERM, SIGINT };

/* The second one does not wait: whoever sends it knows of the first. */
static void on_signal(void *user)
{
	netron *net = user;

	netron_drain(net, net->signal_drain_ms);
}

int netron_drain_on_signals(netron *net, uint32_t timeout_ms)
{
	if (!net)
		return NETRON_E_ARGUMENT;
	int rc = nt_usable(net);
	if (rc < 0)
		return rc;
	if (net->is_closing)
		return NETRON_E_CLOSED;
	net->signal_drain_ms = timeout_ms;
	for (unsigned i = 0; i < NT_SIGNALS; i++) {
		if (net->signals[i])
			continue;
		net->signals[i] = nt_signal_open(&net->loop, numbers[i], on_signal, net);
		if (!net->signals[i]) {
			nt_signals_close(net);
			return NETRON_E_SYSTEM;
		}
	}
	return 0;
}

void nt_signals_close(netron *net)
{
	for (unsigned i = 0; i < NT_SIGNALS; i++) {
		nt_signal_close(net->signals[i]);
		net->signals[i] = NULL;
	}
}
