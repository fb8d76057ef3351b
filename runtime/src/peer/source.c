/* source.c - the receiving half of a stream. */
#include "peer/source.h"

#include <assert.h>

#define BIT(phase) (1u << (phase))

static const struct {
	const char *name;
	unsigned next;
} phases[NT_SOURCE_PHASES] = {
	[NT_SOURCE_NEW] = { "new", BIT(NT_SOURCE_OPEN) | BIT(NT_SOURCE_CLOSED) },
	[NT_SOURCE_EARLY] = { "early", BIT(NT_SOURCE_OPEN) | BIT(NT_SOURCE_CLOSED) },
	[NT_SOURCE_OPEN] = { "open", BIT(NT_SOURCE_DISCARDED) | BIT(NT_SOURCE_CLOSED) },
	[NT_SOURCE_DISCARDED] = { "discarded", BIT(NT_SOURCE_CLOSED) },
	[NT_SOURCE_CLOSED] = { "closed", 0 },
};

const char *nt_source_phase_name(enum nt_source_phase phase)
{
	return phase < NT_SOURCE_PHASES ? phases[phase].name : "?";
}

bool nt_source_may_move(enum nt_source_phase from, enum nt_source_phase to)
{
	return from < NT_SOURCE_PHASES && to < NT_SOURCE_PHASES && (phases[from].next & BIT(to));
}

void nt_source_move(struct nt_source *source, enum nt_source_phase phase)
{
	assert(nt_source_may_move(source->phase, phase));
	source->phase = (uint8_t)phase;
}

void nt_source_init(struct nt_source *source, const netron_allocator *allocator, bool has_credit)
{
	*source = (struct nt_source){
		.allowed_bytes = NT_CREDIT_BYTES,
		.allowed_items = NT_CREDIT_ITEMS,
		.window_bytes = NT_CREDIT_BYTES,
		.has_credit = has_credit,
	};
	nt_queue_init(&source->queue, allocator);
}

void nt_source_fini(struct nt_source *source)
{
	nt_queue_fini(&source->queue);
}

uint32_t nt_source_shape(struct nt_source *source, const netron_stream_type *type)
{
	uint32_t more;

	source->max_items = type->buffer_items;
	source->policy = type->policy;
	if (!source->has_credit || type->window_bytes <= source->window_bytes)
		return 0;
	more = type->window_bytes - source->window_bytes;
	source->window_bytes = type->window_bytes;
	source->allowed_bytes += more;
	return more;
}

const char *nt_source_check(struct nt_source *source, uint32_t index, bool has_item, size_t size)
{
	if (index != source->next_index)
		return index < source->next_index ? "a chunk that was there before"
						  : "a chunk is missing";
	if (!has_item)
		return NULL;
	if (source->next_index == UINT32_MAX)
		return "more chunks than can be numbered";
	source->next_index++;
	if (!source->has_credit)
		return NULL;
	if (source->allowed_bytes <= 0 || source->allowed_items <= 0)
		return "more than there was credit for";
	source->allowed_bytes -= (int64_t)size;
	source->allowed_items--;
	return NULL;
}

int nt_source_keep(struct nt_source *source, const uint8_t *item, size_t size)
{
	bool is_full = !source->has_credit && source->max_items > 0 &&
		       source->queue.count >= source->max_items;

	if (is_full && source->policy == NETRON_BUFFER_ERROR)
		return NETRON_E_LIMIT;
	if (is_full && source->policy == NETRON_BUFFER_DROP_NEWEST) {
		source->dropped++;
		return 0;
	}
	if (is_full && source->policy == NETRON_BUFFER_DROP_OLDEST) {
		source->dropped++;
		nt_queue_drop(&source->queue);
	}
	return nt_queue_add(&source->queue, item, size) ? 0 : NETRON_E_NO_MEMORY;
}

/* Half a window at a time: few packets, and the writer seldom waits. */
bool nt_source_read(struct nt_source *source, size_t size, uint32_t *out_bytes, uint32_t *out_items)
{
	if (!source->has_credit)
		return false;
	source->read_bytes += (uint32_t)size;
	source->read_items++;
	if (source->read_bytes < source->window_bytes / 2 &&
		source->read_items < NT_CREDIT_ITEMS / 2)
		return false;
	*out_bytes = source->read_bytes;
	*out_items = source->read_items;
	source->allowed_bytes += source->read_bytes;
	source->allowed_items += source->read_items;
	source->read_bytes = source->read_items = 0;
	return true;
}
