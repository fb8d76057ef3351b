/* streams_client.netron.c - calling Streams@1.0.0, More.Streams@1.0.0 of streams.nsvc.
 * Written by netronc 0.1.0. Change streams.nsvc instead. */
#include "streams_client.netron.h"

#include <netron/schema.h>

/* ---- Streams@1.0.0 ---- */

streams_streams streams_streams_at(netron_peer peer)
{
	return (streams_streams){ .peer = peer };
}

streams_streams streams_streams_of(netron_reference reference)
{
	streams_streams nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int streams_streams_release(const streams_streams *streams)
{
	netron_reference nt_reference = { streams->peer.net, streams->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- down(from: u64, to: u64?) -> stream Chunk throws Cut ---- */

streams_chunk_source streams_streams_down(
	const streams_streams *streams, uint64_t from, const uint64_t *to)
{
	streams_chunk_source nt_source = { { NULL, 0 } };
	streams_streams_down_args args = {
		.from = from,
		.has_to = to != NULL,
		.to = to ? *to : 0,
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_streams.methods[0], &args,
		&streams->options, NULL, NULL, NULL, NULL, &nt_source.stream);
	return nt_source;
}

/* ---- up(name: string, chunks: stream Chunk, more: u8 = 3, tags: string...) -> u64 throws Cut
 * ---- */

static void netronc_done_streams_streams_up(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((streams_streams_up_done *)done)(error, result ? *(const uint64_t *)result : 0, user);
}

netron_task streams_streams_up(const streams_streams *streams, const char *name, uint8_t more,
	netron_strings tags, streams_chunk_sink *out_chunks, streams_streams_up_done *done,
	void *user)
{
	streams_streams_up_args args = {
		.name = name,
		.more = more,
		.tags = tags,
	};

	return netron_invoke_stream(streams->peer, &netronc_service_streams_streams.methods[1],
		&args, &streams->options, netronc_done_streams_streams_up, (netron_function *)done,
		user, &out_chunks->stream, NULL);
}

/* ---- drain(sides: stream Side) ---- */

static void netronc_done_streams_streams_drain(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((streams_streams_drain_done *)done)(error, user);
}

netron_task streams_streams_drain(const streams_streams *streams, streams_side_sink *out_sides,
	streams_streams_drain_done *done, void *user)
{
	streams_streams_drain_args args = {
		.sides = { .peer_id = NULL },
	};

	return netron_invoke_stream(streams->peer, &netronc_service_streams_streams.methods[2],
		&args, &streams->options, netronc_done_streams_streams_drain,
		(netron_function *)done, user, &out_sides->stream, NULL);
}

/* ---- both(messages: stream Message) -> stream Message ---- */

streams_message_source streams_streams_both(
	const streams_streams *streams, streams_message_sink *out_messages)
{
	streams_message_source nt_source = { { NULL, 0 } };
	streams_streams_both_args args = {
		.messages = { .peer_id = NULL },
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_streams.methods[3], &args,
		&streams->options, NULL, NULL, NULL, &out_messages->stream, &nt_source.stream);
	return nt_source;
}

/* ---- ends(source: string, sink: stream Access, user: i32) -> stream Access ---- */

streams_access_source streams_streams_ends(const streams_streams *streams, const char *source,
	int32_t user_, streams_access_sink *out_sink)
{
	streams_access_source nt_source = { { NULL, 0 } };
	streams_streams_ends_args args = {
		.source = source,
		.user_ = user_,
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_streams.methods[4], &args,
		&streams->options, NULL, NULL, NULL, &out_sink->stream, &nt_source.stream);
	return nt_source;
}

/* ---- all() -> stream Side ---- */

streams_side_source streams_streams_all(const streams_streams *streams)
{
	streams_side_source nt_source = { { NULL, 0 } };

	netron_invoke_stream(streams->peer, &netronc_service_streams_streams.methods[5], NULL,
		&streams->options, NULL, NULL, NULL, NULL, &nt_source.stream);
	return nt_source;
}

/* ---- fast() -> stream Chunk ---- */

streams_chunk_source streams_streams_fast(const streams_streams *streams)
{
	streams_chunk_source nt_source = { { NULL, 0 } };

	netron_invoke_stream(streams->peer, &netronc_service_streams_streams.methods[6], NULL,
		&streams->options, NULL, NULL, NULL, NULL, &nt_source.stream);
	return nt_source;
}

/* ---- flow(chunks: stream Chunk) -> stream Chunk ---- */

streams_chunk_source streams_streams_flow(
	const streams_streams *streams, streams_chunk_sink *out_chunks)
{
	streams_chunk_source nt_source = { { NULL, 0 } };
	streams_streams_flow_args args = {
		.chunks = { .peer_id = NULL },
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_streams.methods[7], &args,
		&streams->options, NULL, NULL, NULL, &out_chunks->stream, &nt_source.stream);
	return nt_source;
}

/* ---- sink(chunks: stream Chunk) ---- */

static void netronc_done_streams_streams_sink(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((streams_streams_sink_done *)done)(error, user);
}

netron_task streams_streams_sink(const streams_streams *streams, streams_chunk_sink *out_chunks,
	streams_streams_sink_done *done, void *user)
{
	streams_streams_sink_args args = {
		.chunks = { .peer_id = NULL },
	};

	return netron_invoke_stream(streams->peer, &netronc_service_streams_streams.methods[8],
		&args, &streams->options, netronc_done_streams_streams_sink,
		(netron_function *)done, user, &out_chunks->stream, NULL);
}

/* ---- numbers(values: stream f64) -> stream i64 ---- */

netron_i64_source streams_streams_numbers(
	const streams_streams *streams, netron_f64_sink *out_values)
{
	netron_i64_source nt_source = { { NULL, 0 } };
	streams_streams_numbers_args args = {
		.values = { .peer_id = NULL },
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_streams.methods[9], &args,
		&streams->options, NULL, NULL, NULL, &out_values->stream, &nt_source.stream);
	return nt_source;
}

/* ---- texts(lines: stream string<=80) -> stream bytes ---- */

netron_bytes_source streams_streams_texts(
	const streams_streams *streams, netron_string_sink *out_lines)
{
	netron_bytes_source nt_source = { { NULL, 0 } };
	streams_streams_texts_args args = {
		.lines = { .peer_id = NULL },
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_streams.methods[10], &args,
		&streams->options, NULL, NULL, NULL, &out_lines->stream, &nt_source.stream);
	return nt_source;
}

/* ---- times(times: stream timestamp, level: u8) -> stream duration ---- */

netron_duration_source streams_streams_times(
	const streams_streams *streams, uint8_t level, netron_time_sink *out_times)
{
	netron_duration_source nt_source = { { NULL, 0 } };
	streams_streams_times_args args = {
		.level = level,
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_streams.methods[11], &args,
		&streams->options, NULL, NULL, NULL, &out_times->stream, &nt_source.stream);
	return nt_source;
}

/* ---- ids(any: stream any) -> stream Id ---- */

netron_uuid_source streams_streams_ids(const streams_streams *streams, netron_value_sink *out_any)
{
	netron_uuid_source nt_source = { { NULL, 0 } };
	streams_streams_ids_args args = {
		.any = { .peer_id = NULL },
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_streams.methods[12], &args,
		&streams->options, NULL, NULL, NULL, &out_any->stream, &nt_source.stream);
	return nt_source;
}

/* ---- lists() -> stream Chunk[] ---- */

streams_chunk_list_source streams_streams_lists(const streams_streams *streams)
{
	streams_chunk_list_source nt_source = { { NULL, 0 } };

	netron_invoke_stream(streams->peer, &netronc_service_streams_streams.methods[13], NULL,
		&streams->options, NULL, NULL, NULL, NULL, &nt_source.stream);
	return nt_source;
}

/* ---- maps(chunks: stream map<string, Chunk>) -> stream map<u32, Side> ---- */

streams_side_by_u32_map_source streams_streams_maps(
	const streams_streams *streams, streams_chunk_map_sink *out_chunks)
{
	streams_side_by_u32_map_source nt_source = { { NULL, 0 } };
	streams_streams_maps_args args = {
		.chunks = { .peer_id = NULL },
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_streams.methods[14], &args,
		&streams->options, NULL, NULL, NULL, &out_chunks->stream, &nt_source.stream);
	return nt_source;
}

/* ---- arrays(keys: stream Chunk[2]) -> stream Side[4] ---- */

streams_side_array4_source streams_streams_arrays(
	const streams_streams *streams, streams_chunk_array2_sink *out_keys)
{
	streams_side_array4_source nt_source = { { NULL, 0 } };
	streams_streams_arrays_args args = {
		.keys = { .peer_id = NULL },
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_streams.methods[15], &args,
		&streams->options, NULL, NULL, NULL, &out_keys->stream, &nt_source.stream);
	return nt_source;
}

/* ---- More.Streams@1.0.0 ---- */

streams_more_streams streams_more_streams_at(netron_peer peer)
{
	return (streams_more_streams){ .peer = peer };
}

streams_streams streams_more_streams_as_parent(const streams_more_streams *streams)
{
	streams_streams nt_parent = { .peer = streams->peer, .options = streams->options };

	if (!nt_parent.options.service && !nt_parent.options.reference)
		nt_parent.options.service = "More.Streams@1.0.0";
	return nt_parent;
}

streams_more_streams streams_more_streams_of(netron_reference reference)
{
	streams_more_streams nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int streams_more_streams_release(const streams_more_streams *streams)
{
	netron_reference nt_reference = { streams->peer.net, streams->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- down(from: u64, to: u64?) -> stream Chunk throws Cut ---- */

streams_chunk_source streams_more_streams_down(
	const streams_more_streams *streams, uint64_t from, const uint64_t *to)
{
	streams_chunk_source nt_source = { { NULL, 0 } };
	streams_more_streams_down_args args = {
		.from = from,
		.has_to = to != NULL,
		.to = to ? *to : 0,
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_more_streams.methods[0], &args,
		&streams->options, NULL, NULL, NULL, NULL, &nt_source.stream);
	return nt_source;
}

/* ---- up(name: string, chunks: stream Chunk, more: u8 = 3, tags: string...) -> u64 throws Cut
 * ---- */

static void netronc_done_streams_more_streams_up(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((streams_more_streams_up_done *)done)(error, result ? *(const uint64_t *)result : 0, user);
}

netron_task streams_more_streams_up(const streams_more_streams *streams, const char *name,
	uint8_t more, netron_strings tags, streams_chunk_sink *out_chunks,
	streams_more_streams_up_done *done, void *user)
{
	streams_more_streams_up_args args = {
		.name = name,
		.more = more,
		.tags = tags,
	};

	return netron_invoke_stream(streams->peer, &netronc_service_streams_more_streams.methods[1],
		&args, &streams->options, netronc_done_streams_more_streams_up,
		(netron_function *)done, user, &out_chunks->stream, NULL);
}

/* ---- drain(sides: stream Side) ---- */

static void netronc_done_streams_more_streams_drain(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((streams_more_streams_drain_done *)done)(error, user);
}

netron_task streams_more_streams_drain(const streams_more_streams *streams,
	streams_side_sink *out_sides, streams_more_streams_drain_done *done, void *user)
{
	streams_more_streams_drain_args args = {
		.sides = { .peer_id = NULL },
	};

	return netron_invoke_stream(streams->peer, &netronc_service_streams_more_streams.methods[2],
		&args, &streams->options, netronc_done_streams_more_streams_drain,
		(netron_function *)done, user, &out_sides->stream, NULL);
}

/* ---- both(messages: stream Message) -> stream Message ---- */

streams_message_source streams_more_streams_both(
	const streams_more_streams *streams, streams_message_sink *out_messages)
{
	streams_message_source nt_source = { { NULL, 0 } };
	streams_more_streams_both_args args = {
		.messages = { .peer_id = NULL },
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_more_streams.methods[3], &args,
		&streams->options, NULL, NULL, NULL, &out_messages->stream, &nt_source.stream);
	return nt_source;
}

/* ---- ends(source: string, sink: stream Access, user: i32) -> stream Access ---- */

streams_access_source streams_more_streams_ends(const streams_more_streams *streams,
	const char *source, int32_t user_, streams_access_sink *out_sink)
{
	streams_access_source nt_source = { { NULL, 0 } };
	streams_more_streams_ends_args args = {
		.source = source,
		.user_ = user_,
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_more_streams.methods[4], &args,
		&streams->options, NULL, NULL, NULL, &out_sink->stream, &nt_source.stream);
	return nt_source;
}

/* ---- all() -> stream Side ---- */

streams_side_source streams_more_streams_all(const streams_more_streams *streams)
{
	streams_side_source nt_source = { { NULL, 0 } };

	netron_invoke_stream(streams->peer, &netronc_service_streams_more_streams.methods[5], NULL,
		&streams->options, NULL, NULL, NULL, NULL, &nt_source.stream);
	return nt_source;
}

/* ---- fast() -> stream Chunk ---- */

streams_chunk_source streams_more_streams_fast(const streams_more_streams *streams)
{
	streams_chunk_source nt_source = { { NULL, 0 } };

	netron_invoke_stream(streams->peer, &netronc_service_streams_more_streams.methods[6], NULL,
		&streams->options, NULL, NULL, NULL, NULL, &nt_source.stream);
	return nt_source;
}

/* ---- flow(chunks: stream Chunk) -> stream Chunk ---- */

streams_chunk_source streams_more_streams_flow(
	const streams_more_streams *streams, streams_chunk_sink *out_chunks)
{
	streams_chunk_source nt_source = { { NULL, 0 } };
	streams_more_streams_flow_args args = {
		.chunks = { .peer_id = NULL },
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_more_streams.methods[7], &args,
		&streams->options, NULL, NULL, NULL, &out_chunks->stream, &nt_source.stream);
	return nt_source;
}

/* ---- sink(chunks: stream Chunk) ---- */

static void netronc_done_streams_more_streams_sink(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((streams_more_streams_sink_done *)done)(error, user);
}

netron_task streams_more_streams_sink(const streams_more_streams *streams,
	streams_chunk_sink *out_chunks, streams_more_streams_sink_done *done, void *user)
{
	streams_more_streams_sink_args args = {
		.chunks = { .peer_id = NULL },
	};

	return netron_invoke_stream(streams->peer, &netronc_service_streams_more_streams.methods[8],
		&args, &streams->options, netronc_done_streams_more_streams_sink,
		(netron_function *)done, user, &out_chunks->stream, NULL);
}

/* ---- numbers(values: stream f64) -> stream i64 ---- */

netron_i64_source streams_more_streams_numbers(
	const streams_more_streams *streams, netron_f64_sink *out_values)
{
	netron_i64_source nt_source = { { NULL, 0 } };
	streams_more_streams_numbers_args args = {
		.values = { .peer_id = NULL },
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_more_streams.methods[9], &args,
		&streams->options, NULL, NULL, NULL, &out_values->stream, &nt_source.stream);
	return nt_source;
}

/* ---- texts(lines: stream string<=80) -> stream bytes ---- */

netron_bytes_source streams_more_streams_texts(
	const streams_more_streams *streams, netron_string_sink *out_lines)
{
	netron_bytes_source nt_source = { { NULL, 0 } };
	streams_more_streams_texts_args args = {
		.lines = { .peer_id = NULL },
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_more_streams.methods[10],
		&args, &streams->options, NULL, NULL, NULL, &out_lines->stream, &nt_source.stream);
	return nt_source;
}

/* ---- times(times: stream timestamp, level: u8) -> stream duration ---- */

netron_duration_source streams_more_streams_times(
	const streams_more_streams *streams, uint8_t level, netron_time_sink *out_times)
{
	netron_duration_source nt_source = { { NULL, 0 } };
	streams_more_streams_times_args args = {
		.level = level,
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_more_streams.methods[11],
		&args, &streams->options, NULL, NULL, NULL, &out_times->stream, &nt_source.stream);
	return nt_source;
}

/* ---- ids(any: stream any) -> stream Id ---- */

netron_uuid_source streams_more_streams_ids(
	const streams_more_streams *streams, netron_value_sink *out_any)
{
	netron_uuid_source nt_source = { { NULL, 0 } };
	streams_more_streams_ids_args args = {
		.any = { .peer_id = NULL },
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_more_streams.methods[12],
		&args, &streams->options, NULL, NULL, NULL, &out_any->stream, &nt_source.stream);
	return nt_source;
}

/* ---- lists() -> stream Chunk[] ---- */

streams_chunk_list_source streams_more_streams_lists(const streams_more_streams *streams)
{
	streams_chunk_list_source nt_source = { { NULL, 0 } };

	netron_invoke_stream(streams->peer, &netronc_service_streams_more_streams.methods[13], NULL,
		&streams->options, NULL, NULL, NULL, NULL, &nt_source.stream);
	return nt_source;
}

/* ---- maps(chunks: stream map<string, Chunk>) -> stream map<u32, Side> ---- */

streams_side_by_u32_map_source streams_more_streams_maps(
	const streams_more_streams *streams, streams_chunk_map_sink *out_chunks)
{
	streams_side_by_u32_map_source nt_source = { { NULL, 0 } };
	streams_more_streams_maps_args args = {
		.chunks = { .peer_id = NULL },
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_more_streams.methods[14],
		&args, &streams->options, NULL, NULL, NULL, &out_chunks->stream, &nt_source.stream);
	return nt_source;
}

/* ---- arrays(keys: stream Chunk[2]) -> stream Side[4] ---- */

streams_side_array4_source streams_more_streams_arrays(
	const streams_more_streams *streams, streams_chunk_array2_sink *out_keys)
{
	streams_side_array4_source nt_source = { { NULL, 0 } };
	streams_more_streams_arrays_args args = {
		.keys = { .peer_id = NULL },
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_more_streams.methods[15],
		&args, &streams->options, NULL, NULL, NULL, &out_keys->stream, &nt_source.stream);
	return nt_source;
}

/* ---- again(chunks: stream Chunk) -> stream Side[] ---- */

streams_side_list_source streams_more_streams_again(
	const streams_more_streams *streams, streams_chunk_sink *out_chunks)
{
	streams_side_list_source nt_source = { { NULL, 0 } };
	streams_more_streams_again_args args = {
		.chunks = { .peer_id = NULL },
	};

	netron_invoke_stream(streams->peer, &netronc_service_streams_more_streams.methods[16],
		&args, &streams->options, NULL, NULL, NULL, &out_chunks->stream, &nt_source.stream);
	return nt_source;
}
