/* flows.h - a service with streams for the flow tests: its tables by hand, handlers that the test
 * may replace, and what a reader heard. */
#ifndef FLOWS_H
#define FLOWS_H

#include "world.h"

#include <netron/schema.h>

enum {
	FLOWS_COUNT,  /* count(n: u32) -> stream u32: 0 .. n-1 */
	FLOWS_SUM,    /* sum(items: stream u32) -> u64 */
	FLOWS_DOUBLE, /* double(items: stream u32) -> stream u32 */
	FLOWS_DOWN,   /* down(n: u32) -> stream bytes */
	FLOWS_UP,     /* up(items: stream bytes) -> u64: the bytes */
	FLOWS_METHODS
};

enum { FLOWS_HELD = 1100 };

struct flows {
	/* Instead of the handlers of flows.c, when set. */
	int (*handler)(struct flows *flows, netron_task task, unsigned method, uint32_t n);
	void *user;
	netron_task tasks[FLOWS_HELD];
	unsigned count; /* of calls */
	unsigned stops;
	int stop_code;
};

extern const netron_service flows_service;
extern netron_method flows_methods[FLOWS_METHODS];
extern netron_stream_type flows_numbers, flows_blobs;

int flows_expose(netron *net, struct flows *flows);

/* A handler that only keeps the task. */
int flows_hold(struct flows *flows, netron_task task, unsigned method, uint32_t n);
/* The streams of the n-th call that was kept. */
netron_u32_sink flows_sink(const struct flows *flows, unsigned n);
netron_u32_source flows_source(const struct flows *flows, unsigned n);

/* Nothing of any stream or call is left on either side. */
void flows_check_empty(const struct world *world);

/* Calls of generated code, as it would be. */
netron_u32_source flows_count(netron_peer peer, uint32_t n);
netron_task flows_sum(netron_peer peer, netron_u32_sink *out_items, struct outcome *outcome);
netron_u32_source flows_double(netron_peer peer, netron_u32_sink *out_items);
netron_bytes_source flows_down(netron_peer peer, uint32_t n);
netron_task flows_up(netron_peer peer, netron_bytes_sink *out_items, struct outcome *outcome);

/* ---- streams as bytes ---- */

struct raw;

/* CALL of a method with the stream `id` of the raw peer as argument. */
void raw_call_items(struct raw *raw, uint32_t id, unsigned method, uint32_t stream);
void raw_call_number(struct raw *raw, uint32_t id, unsigned method, uint8_t n);
/* A chunk; body NULL: nil. */
void raw_chunk(struct raw *raw, uint8_t flags, uint32_t stream, uint32_t index, const void *body,
	size_t size);
/* Packets of a type that came. */
unsigned raw_count_type(const struct raw *raw, unsigned type);

/* What a reader heard. */
struct heard {
	unsigned count;
	uint64_t sum, bytes;
	uint32_t last;
	bool is_out_of_order; /* an item was not its number */
	struct outcome end;
};

void heard_number(uint32_t item, void *user);
void heard_bytes(netron_bytes item, void *user);
void heard_value(const netron_value *item, void *user);
void heard_end(const netron_error *error, void *user);

/* A writer that writes 0 .. n-1 whenever there is room, and ends. */
struct pump {
	netron_u32_sink sink;
	uint32_t next, n;
	unsigned full;
	int rc;
	bool has_ended;
	struct outcome close;
};

void pump_start(struct pump *pump, netron_u32_sink sink, uint32_t n);

#endif
