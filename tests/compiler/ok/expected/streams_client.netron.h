/* streams_client.netron.h - calling Streams@1.0.0, More.Streams@1.0.0 of streams.nsvc.
 * Written by netronc 0.1.0. Change streams.nsvc instead. */
#ifndef STREAMS_STREAMS_CLIENT_NETRON_H
#define STREAMS_STREAMS_CLIENT_NETRON_H

#include "streams.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Everything that can be streamed.
 *
 * A plain value: put it on the stack, copy it, change its options. */
typedef struct streams_streams {
	netron_peer peer;
	netron_call_options options;
} streams_streams;

streams_streams streams_streams_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
streams_streams streams_streams_of(netron_reference reference);
int streams_streams_release(const streams_streams *streams);

/* ---- down(from: u64, to: u64?) -> stream Chunk throws Cut ---- */

/** The server sends many. */
streams_chunk_source streams_streams_down(
	const streams_streams *streams, uint64_t from, const uint64_t *to);

/* ---- up(name: string, chunks: stream Chunk, more: u8 = 3, tags: string...) -> u64 throws Cut
 * ---- */

typedef void streams_streams_up_done(const netron_error *error, uint64_t result, void *user);

/** The client sends many, with arguments on both sides. */
netron_task streams_streams_up(const streams_streams *streams, const char *name, uint8_t more,
	netron_strings tags, streams_chunk_sink *out_chunks, streams_streams_up_done *done,
	void *user);

/* ---- drain(sides: stream Side) ---- */

typedef void streams_streams_drain_done(const netron_error *error, void *user);

/** Nothing but a stream. */
netron_task streams_streams_drain(const streams_streams *streams, streams_side_sink *out_sides,
	streams_streams_drain_done *done, void *user);

/* ---- both(messages: stream Message) -> stream Message ---- */

/** Both. */
streams_message_source streams_streams_both(
	const streams_streams *streams, streams_message_sink *out_messages);

/* ---- ends(source: string, sink: stream Access, user: i32) -> stream Access ---- */

/** Parameters that are called like the ends. */
streams_access_source streams_streams_ends(const streams_streams *streams, const char *source,
	int32_t user_, streams_access_sink *out_sink);

/* ---- all() -> stream Side ---- */

/** No parameters at all. */
streams_side_source streams_streams_all(const streams_streams *streams);

/* ---- fast() -> stream Chunk ---- */

streams_chunk_source streams_streams_fast(const streams_streams *streams);

/* ---- flow(chunks: stream Chunk) -> stream Chunk ---- */

/** Timeout: 2 s. */
streams_chunk_source streams_streams_flow(
	const streams_streams *streams, streams_chunk_sink *out_chunks);

/* ---- sink(chunks: stream Chunk) ---- */

typedef void streams_streams_sink_done(const netron_error *error, void *user);

netron_task streams_streams_sink(const streams_streams *streams, streams_chunk_sink *out_chunks,
	streams_streams_sink_done *done, void *user);

/* ---- numbers(values: stream f64) -> stream i64 ---- */

netron_i64_source streams_streams_numbers(
	const streams_streams *streams, netron_f64_sink *out_values);

/* ---- texts(lines: stream string<=80) -> stream bytes ---- */

netron_bytes_source streams_streams_texts(
	const streams_streams *streams, netron_string_sink *out_lines);

/* ---- times(times: stream timestamp, level: u8) -> stream duration ---- */

netron_duration_source streams_streams_times(
	const streams_streams *streams, uint8_t level, netron_time_sink *out_times);

/* ---- ids(any: stream any) -> stream Id ---- */

netron_uuid_source streams_streams_ids(const streams_streams *streams, netron_value_sink *out_any);

/* ---- lists() -> stream Chunk[] ---- */

streams_chunk_list_source streams_streams_lists(const streams_streams *streams);

/* ---- maps(chunks: stream map<string, Chunk>) -> stream map<u32, Side> ---- */

streams_side_by_u32_map_source streams_streams_maps(
	const streams_streams *streams, streams_chunk_map_sink *out_chunks);

/* ---- arrays(keys: stream Chunk[2]) -> stream Side[4] ---- */

streams_side_array4_source streams_streams_arrays(
	const streams_streams *streams, streams_chunk_array2_sink *out_keys);

/** Has all of them under its own name.
 *
 * A plain value: put it on the stack, copy it, change its options. */
typedef struct streams_more_streams {
	netron_peer peer;
	netron_call_options options;
} streams_more_streams;

streams_more_streams streams_more_streams_at(netron_peer peer);

/** For functions that take a Streams@1.0.0: calls what More.Streams@1.0.0 has of it. */
streams_streams streams_more_streams_as_parent(const streams_more_streams *streams);

/** For one that was handed over as a value. Release it when it is not needed any more. */
streams_more_streams streams_more_streams_of(netron_reference reference);
int streams_more_streams_release(const streams_more_streams *streams);

/* ---- down(from: u64, to: u64?) -> stream Chunk throws Cut ---- */

/** The server sends many. */
streams_chunk_source streams_more_streams_down(
	const streams_more_streams *streams, uint64_t from, const uint64_t *to);

/* ---- up(name: string, chunks: stream Chunk, more: u8 = 3, tags: string...) -> u64 throws Cut
 * ---- */

typedef void streams_more_streams_up_done(const netron_error *error, uint64_t result, void *user);

/** The client sends many, with arguments on both sides. */
netron_task streams_more_streams_up(const streams_more_streams *streams, const char *name,
	uint8_t more, netron_strings tags, streams_chunk_sink *out_chunks,
	streams_more_streams_up_done *done, void *user);

/* ---- drain(sides: stream Side) ---- */

typedef void streams_more_streams_drain_done(const netron_error *error, void *user);

/** Nothing but a stream. */
netron_task streams_more_streams_drain(const streams_more_streams *streams,
	streams_side_sink *out_sides, streams_more_streams_drain_done *done, void *user);

/* ---- both(messages: stream Message) -> stream Message ---- */

/** Both. */
streams_message_source streams_more_streams_both(
	const streams_more_streams *streams, streams_message_sink *out_messages);

/* ---- ends(source: string, sink: stream Access, user: i32) -> stream Access ---- */

/** Parameters that are called like the ends. */
streams_access_source streams_more_streams_ends(const streams_more_streams *streams,
	const char *source, int32_t user_, streams_access_sink *out_sink);

/* ---- all() -> stream Side ---- */

/** No parameters at all. */
streams_side_source streams_more_streams_all(const streams_more_streams *streams);

/* ---- fast() -> stream Chunk ---- */

streams_chunk_source streams_more_streams_fast(const streams_more_streams *streams);

/* ---- flow(chunks: stream Chunk) -> stream Chunk ---- */

/** Timeout: 2 s. */
streams_chunk_source streams_more_streams_flow(
	const streams_more_streams *streams, streams_chunk_sink *out_chunks);

/* ---- sink(chunks: stream Chunk) ---- */

typedef void streams_more_streams_sink_done(const netron_error *error, void *user);

netron_task streams_more_streams_sink(const streams_more_streams *streams,
	streams_chunk_sink *out_chunks, streams_more_streams_sink_done *done, void *user);

/* ---- numbers(values: stream f64) -> stream i64 ---- */

netron_i64_source streams_more_streams_numbers(
	const streams_more_streams *streams, netron_f64_sink *out_values);

/* ---- texts(lines: stream string<=80) -> stream bytes ---- */

netron_bytes_source streams_more_streams_texts(
	const streams_more_streams *streams, netron_string_sink *out_lines);

/* ---- times(times: stream timestamp, level: u8) -> stream duration ---- */

netron_duration_source streams_more_streams_times(
	const streams_more_streams *streams, uint8_t level, netron_time_sink *out_times);

/* ---- ids(any: stream any) -> stream Id ---- */

netron_uuid_source streams_more_streams_ids(
	const streams_more_streams *streams, netron_value_sink *out_any);

/* ---- lists() -> stream Chunk[] ---- */

streams_chunk_list_source streams_more_streams_lists(const streams_more_streams *streams);

/* ---- maps(chunks: stream map<string, Chunk>) -> stream map<u32, Side> ---- */

streams_side_by_u32_map_source streams_more_streams_maps(
	const streams_more_streams *streams, streams_chunk_map_sink *out_chunks);

/* ---- arrays(keys: stream Chunk[2]) -> stream Side[4] ---- */

streams_side_array4_source streams_more_streams_arrays(
	const streams_more_streams *streams, streams_chunk_array2_sink *out_keys);

/* ---- again(chunks: stream Chunk) -> stream Side[] ---- */

streams_side_list_source streams_more_streams_again(
	const streams_more_streams *streams, streams_chunk_sink *out_chunks);

#ifdef __cplusplus
}
#endif
#endif
