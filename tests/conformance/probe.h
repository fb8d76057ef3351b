/* probe.h - the server's side of conformance.nsvc. */
#ifndef CONFORMANCE_PROBE_H
#define CONFORMANCE_PROBE_H

#include "conformance_server.netron.h"

struct probe {
	netron *net;
	netron_exposed exposed;
	char note[64];
	uint8_t level;
	uint32_t cancelled;
	unsigned children; /* handed out and not yet let go */
	conformance_probe_begin_call begun;
};

/* 0 or a NETRON_E_*. */
int probe_expose(struct probe *probe, netron *net);

extern const conformance_child_methods probe_child_methods;

#endif
