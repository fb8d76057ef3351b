/* source.h - the receiving half of a stream: its states, the order of what comes, what waits to be
 * read, and the credit it gives. It reads nothing and knows no time: it says what is right. */
#ifndef NT_SOURCE_H
#define NT_SOURCE_H

#include "peer/sink.h"

/* NEW -> OPEN -> CLOSED; EARLY -> OPEN; OPEN -> DISCARDED -> CLOSED; to CLOSED from everywhere. */
enum nt_source_phase {
	NT_SOURCE_NEW,   /* asked for: its reference has not come yet */
	NT_SOURCE_EARLY, /* chunks came before the reference: they wait for it, for a while */
	NT_SOURCE_OPEN,
	NT_SOURCE_DISCARDED, /* not wanted any more: what comes is dropped until its end comes */
	NT_SOURCE_CLOSED,    /* nothing comes any more */
	NT_SOURCE_PHASES
};

struct nt_source {
	struct nt_queue queue;
	/* With credit: what the writer may still send, and what was read and not given back. */
	int64_t allowed_bytes, allowed_items;
	uint32_t window_bytes, read_bytes, read_items;
	uint32_t max_items; /* of @buffer, where there is no credit */
	uint32_t next_index;
	uint64_t dropped;
	uint8_t phase;  /* enum nt_source_phase */
	uint8_t policy; /* NETRON_BUFFER_*, where there is no credit */
	bool has_credit;
};

void nt_source_init(struct nt_source *source, const netron_allocator *allocator, bool has_credit);
void nt_source_fini(struct nt_source *source);
bool nt_source_may_move(enum nt_source_phase from, enum nt_source_phase to);
void nt_source_move(struct nt_source *source, enum nt_source_phase phase);
const char *nt_source_phase_name(enum nt_source_phase phase);

/* What its declaration asks for. Returns what must be granted beyond the first credit, in bytes. */
uint32_t nt_source_shape(struct nt_source *source, const netron_stream_type *type);
/* A chunk came. has_item: it is one, of size bytes. NULL, or what it breaks: for people. */
const char *nt_source_check(struct nt_source *source, uint32_t index, bool has_item, size_t size);
/* The item cannot be handed over at once: queues it as the policy says. 0, NETRON_E_LIMIT: the
 * stream is to fail, NETRON_E_NO_MEMORY. */
int nt_source_keep(struct nt_source *source, const uint8_t *item, size_t size);
/* An item of size bytes was read. true: *out_bytes and *out_items are to be given to the writer
 * now. */
bool nt_source_read(
	struct nt_source *source, size_t size, uint32_t *out_bytes, uint32_t *out_items);

#endif
