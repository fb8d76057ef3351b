/* world.h - two instances on one loop, connected, with a clock the test owns. */
#ifndef WORLD_H
#define WORLD_H

#include "probe.h"
#include "suite.h"

#include "peer/instance.h"
#include "peer/peer.h"

#include <uv.h>

struct world {
	uv_loop_t uv;
	uv_idle_t alive; /* the loop polls even when the instances wait for nothing */
	nt_ms clock;
	netron *server, *client;
	struct probe probe;
	netron_exposed exposed;
	netron_peer peer;               /* the server, seen from the client */
	netron_peer visitor;            /* the client, seen from the server */
	unsigned connects, disconnects; /* at the server */
	int last_reason;                /* of a disconnect; 1: none */
	unsigned errors;
	char log[4096];
};

/* Options may be changed between world_init and world_connect: they are read by world_open. */
struct world_options {
	netron_options server, client;
	const char *url; /* NULL: memory://world */
	bool reconnect;  /* the client */
};

/* Makes both, exposes the probe, connects, and waits for the hello. */
void world_open(struct world *world, const struct world_options *options);
/* The same without connecting. */
void world_make(struct world *world, const struct world_options *options);
/* Frees what is not yet freed and ends the loop; fails when handles are left. */
void world_close(struct world *world);

/* Runs the loop until it has nothing more to do now. */
void world_settle(struct world *world);
/* Moves the clock, fires what is due, settles. */
void world_advance(struct world *world, nt_ms ms);

/* What a callback heard. */
struct outcome {
	unsigned count;
	int code;
	int64_t number;
	char message[160];
	unsigned order; /* counted over all outcomes */
};

extern unsigned outcome_order;

void outcome_note(struct outcome *outcome, const netron_error *error);
probe_add_done outcome_add;
probe_later_done outcome_later;
probe_void_done outcome_void;
netron_value_done outcome_value;
netron_ping_done outcome_ping;
netron_connect_done outcome_connect;

#endif
