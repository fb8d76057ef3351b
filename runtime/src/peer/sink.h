/* sink.h - the sending half of a stream: its states, the credit of the reader, and what waits. It
 * writes nothing and knows no time: it says what may go. */
#ifndef NT_SINK_H
#define NT_SINK_H

#include "peer/queue.h"

#include <netron/schema.h>

/* NEW -> OPEN -> ENDING -> OVER, and to OVER from everywhere. */
enum nt_sink_phase {
	NT_SINK_NEW, /* the reader may not know of it yet: everything waits */
	NT_SINK_OPEN,
	NT_SINK_ENDING, /* what waits goes out, then the end */
	NT_SINK_OVER,
	NT_SINK_PHASES
};

/* Fixed by netron-c-extensions: what may go before the reader said anything. */
enum { NT_CREDIT_BYTES = 256 * 1024, NT_CREDIT_ITEMS = 1024 };

struct nt_sink {
	struct nt_queue queue;
	int64_t bytes, items; /* credit left; negative: an item was larger than what was left */
	size_t max_bytes;     /* in the queue */
	uint32_t max_items;   /* of @buffer; 0: none but max_bytes */
	uint32_t index;       /* of the next chunk */
	uint64_t dropped;
	uint8_t phase;     /* enum nt_sink_phase */
	uint8_t policy;    /* NETRON_BUFFER_* */
	bool is_announced; /* the reader knows of it */
	bool has_credit;   /* the reader says what may go; else all may */
	bool has_failed;   /* phase ENDING: the last in the queue is no item but the error */
	bool is_full;      /* the writer was told so */
};

void nt_sink_init(struct nt_sink *sink, const netron_allocator *allocator,
	const netron_stream_type *type, size_t max_bytes);
void nt_sink_fini(struct nt_sink *sink);
bool nt_sink_may_move(enum nt_sink_phase from, enum nt_sink_phase to);
void nt_sink_move(struct nt_sink *sink, enum nt_sink_phase phase);
const char *nt_sink_phase_name(enum nt_sink_phase phase);

/* The reader knows of it now. */
void nt_sink_announce(struct nt_sink *sink, bool has_credit);
/* The reader gives credit. false: more than can be counted, which breaks the protocol. */
bool nt_sink_credit(struct nt_sink *sink, uint32_t bytes, uint32_t items);
/* Whether an item may go now, as far as the reader is concerned. */
bool nt_sink_may_send(const struct nt_sink *sink);
/* Items that wait; without the error behind them. */
uint32_t nt_sink_waiting(const struct nt_sink *sink);
/* An item of so many bytes went. */
void nt_sink_sent(struct nt_sink *sink, size_t size);

/* An item was added to the queue at mark: what the policy says. 0: it stays; NETRON_FULL: it stays,
 * and there is no room for more; NETRON_E_LIMIT: it was taken away again. */
int nt_sink_queued(struct nt_sink *sink, size_t mark);
/* Whether the queue takes another item without dropping one or being full. */
bool nt_sink_has_room(const struct nt_sink *sink);

#endif
