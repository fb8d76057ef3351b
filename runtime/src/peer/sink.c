/* sink.c - the sending half of a stream. */
#include "peer/sink.h"

#include <assert.h>

#define BIT(phase) (1u << (phase))

/* More credit than this is no credit but an attempt on the counter. */
#define MOST_CREDIT ((int64_t)1 << 31)

static const struct {
	const char *name;
	unsigned next;
} phases[NT_SINK_PHASES] = {
	[NT_SINK_NEW] = { "new", BIT(NT_SINK_OPEN) | BIT(NT_SINK_ENDING) | BIT(NT_SINK_OVER) },
	[NT_SINK_OPEN] = { "open", BIT(NT_SINK_ENDING) | BIT(NT_SINK_OVER) },
	[NT_SINK_ENDING] = { "ending", BIT(NT_SINK_OVER) },
	[NT_SINK_OVER] = { "over", 0 },
};

const char *nt_sink_phase_name(enum nt_sink_phase phase)
{
	return phase < NT_SINK_PHASES ? phases[phase].name : "?";
}

bool nt_sink_may_move(enum nt_sink_phase from, enum nt_sink_phase to)
{
	return from < NT_SINK_PHASES && to < NT_SINK_PHASES && (phases[from].next & BIT(to));
}

void nt_sink_move(struct nt_sink *sink, enum nt_sink_phase phase)
{
	assert(nt_sink_may_move(sink->phase, phase));
	sink->phase = (uint8_t)phase;
}

void nt_sink_init(struct nt_sink *sink, const netron_allocator *allocator,
	const netron_stream_type *type, size_t max_bytes)
{
	*sink = (struct nt_sink){
		.bytes = NT_CREDIT_BYTES,
		.items = NT_CREDIT_ITEMS,
		.max_bytes = max_bytes,
		.max_items = type->buffer_items,
		.policy = type->policy,
	};
	nt_queue_init(&sink->queue, allocator);
}

void nt_sink_fini(struct nt_sink *sink)
{
	nt_queue_fini(&sink->queue);
}

void nt_sink_announce(struct nt_sink *sink, bool has_credit)
{
	sink->is_announced = true;
	sink->has_credit = has_credit;
	if (sink->phase == NT_SINK_NEW)
		nt_sink_move(sink, NT_SINK_OPEN);
}

bool nt_sink_credit(struct nt_sink *sink, uint32_t bytes, uint32_t items)
{
	if (sink->bytes + bytes > MOST_CREDIT || sink->items + items > MOST_CREDIT)
		return false;
	sink->bytes += bytes;
	sink->items += items;
	return true;
}

bool nt_sink_may_send(const struct nt_sink *sink)
{
	if (!sink->is_announced || sink->phase == NT_SINK_OVER)
		return false;
	return !sink->has_credit || (sink->bytes > 0 && sink->items > 0);
}

uint32_t nt_sink_waiting(const struct nt_sink *sink)
{
	return sink->queue.count - sink->has_failed;
}

void nt_sink_sent(struct nt_sink *sink, size_t size)
{
	sink->index++;
	if (!sink->has_credit)
		return;
	sink->bytes -= (int64_t)size;
	sink->items--;
}

/* ---- what waits ---- */

static bool is_over(const struct nt_sink *sink)
{
	return nt_queue_bytes(&sink->queue) > sink->max_bytes ||
	       (sink->max_items && sink->queue.count > sink->max_items);
}

bool nt_sink_has_room(const struct nt_sink *sink)
{
	if (nt_queue_bytes(&sink->queue) >= sink->max_bytes)
		return false;
	return sink->queue.count < sink->max_items;
}

static int undo_newest(struct nt_sink *sink, size_t mark, int rc)
{
	nt_queue_undo(&sink->queue, mark);
	sink->queue.count--;
	sink->dropped += rc == 0;
	return rc;
}

/* One item fits always, however large. */
int nt_sink_queued(struct nt_sink *sink, size_t mark)
{
	switch (sink->policy) {
	case NETRON_BUFFER_DROP_OLDEST:
		for (; sink->queue.count > 1 && is_over(sink); sink->dropped++)
			nt_queue_drop(&sink->queue);
		return 0;
	case NETRON_BUFFER_DROP_NEWEST:
		return mark > 0 && is_over(sink) ? undo_newest(sink, mark, 0) : 0;
	case NETRON_BUFFER_ERROR:
		return mark > 0 && is_over(sink) ? undo_newest(sink, mark, NETRON_E_LIMIT) : 0;
	default:
		/* A writer that was told to pause, and did not, is stopped by the bytes alone. */
		if (mark > 0 && nt_queue_bytes(&sink->queue) > sink->max_bytes)
			return undo_newest(sink, mark, NETRON_E_LIMIT);
		return nt_sink_has_room(sink) ? 0 : NETRON_FULL;
	}
}
