/* limits.c - the default of every limit. */
#include "base/limits.h"

#define KIB 1024u
#define MIB (1024u * 1024u)

void nt_limits_fill(netron_limits *limits)
{
	const struct {
		uint32_t *limit, fallback;
	} defaults[] = {
		{ &limits->max_packet_bytes, 16 * MIB },
		{ &limits->max_depth, 32 },
		{ &limits->max_elements, 1048576 },
		{ &limits->max_string_bytes, 16 * MIB },
		{ &limits->max_arena_bytes, 64 * MIB },
		{ &limits->max_calls, 1024 },
		{ &limits->max_pending, 65536 },
		{ &limits->max_queued_bytes, 16 * MIB },
		{ &limits->write_high_bytes, 1 * MIB },
		{ &limits->write_low_bytes, 256 * KIB },
		{ &limits->write_max_bytes, 64 * MIB },
		{ &limits->write_timeout_ms, 10000 },
		{ &limits->handshake_timeout_ms, 5000 },
		{ &limits->frame_timeout_ms, 30000 },
		{ &limits->max_connections, 10000 },
		{ &limits->max_handshakes, 1000 },
		{ &limits->max_references, 1000 },
		{ &limits->max_exposed, 100 },
		{ &limits->max_metadata_bytes, 8 * KIB },
		{ &limits->max_subscriptions, 1000 },
		{ &limits->max_events_unanswered, 256 },
		{ &limits->max_event_queue, 1024 },
		{ &limits->max_event_bytes, 1 * MIB },
		{ &limits->max_streams, 1000 },
		{ &limits->stream_queue_bytes, 256 * KIB },
		{ &limits->stream_timeout_ms, 60000 },
		{ &limits->early_bytes, 1 * MIB },
		{ &limits->early_timeout_ms, 5000 },
	};

	for (size_t i = 0; i < sizeof defaults / sizeof defaults[0]; i++)
		if (*defaults[i].limit == 0)
			*defaults[i].limit = defaults[i].fallback;
	if (limits->max_depth > 32)
		limits->max_depth = 32;
	if (limits->write_low_bytes > limits->write_high_bytes)
		limits->write_low_bytes = limits->write_high_bytes;
	if (limits->write_high_bytes > limits->write_max_bytes)
		limits->write_high_bytes = limits->write_max_bytes;
}
