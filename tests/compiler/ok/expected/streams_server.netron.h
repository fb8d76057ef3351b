/* streams_server.netron.h - implementing Streams@1.0.0, More.Streams@1.0.0 of streams.nsvc.
 * Written by netronc 0.1.0. Change streams.nsvc instead. */
#ifndef STREAMS_STREAMS_SERVER_NETRON_H
#define STREAMS_STREAMS_SERVER_NETRON_H

#include "streams.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct streams_streams_down_call {
	netron_task task;
} streams_streams_down_call;
typedef struct streams_streams_up_call {
	netron_task task;
} streams_streams_up_call;
typedef struct streams_streams_drain_call {
	netron_task task;
} streams_streams_drain_call;
typedef struct streams_streams_both_call {
	netron_task task;
} streams_streams_both_call;
typedef struct streams_streams_ends_call {
	netron_task task;
} streams_streams_ends_call;
typedef struct streams_streams_all_call {
	netron_task task;
} streams_streams_all_call;
typedef struct streams_streams_fast_call {
	netron_task task;
} streams_streams_fast_call;
typedef struct streams_streams_flow_call {
	netron_task task;
} streams_streams_flow_call;
typedef struct streams_streams_sink_call {
	netron_task task;
} streams_streams_sink_call;
typedef struct streams_streams_numbers_call {
	netron_task task;
} streams_streams_numbers_call;
typedef struct streams_streams_texts_call {
	netron_task task;
} streams_streams_texts_call;
typedef struct streams_streams_times_call {
	netron_task task;
} streams_streams_times_call;
typedef struct streams_streams_ids_call {
	netron_task task;
} streams_streams_ids_call;
typedef struct streams_streams_lists_call {
	netron_task task;
} streams_streams_lists_call;
typedef struct streams_streams_maps_call {
	netron_task task;
} streams_streams_maps_call;
typedef struct streams_streams_arrays_call {
	netron_task task;
} streams_streams_arrays_call;

/** Everything that can be streamed.
 *
 * Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct streams_streams_methods {
	/** The server sends many.
	 *
	 * The stream is the answer: write it, then end it. */
	int (*down)(void *self, streams_streams_down_call call, uint64_t from, const uint64_t *to,
		streams_chunk_sink sink);

	/** The client sends many, with arguments on both sides. */
	int (*up)(void *self, streams_streams_up_call call, const char *name, uint8_t more,
		netron_strings tags, streams_chunk_source chunks);

	/** Nothing but a stream. */
	int (*drain)(void *self, streams_streams_drain_call call, streams_side_source sides);

	/** Both.
	 *
	 * The stream is the answer: write it, then end it. */
	int (*both)(void *self, streams_streams_both_call call, streams_message_source messages,
		streams_message_sink sink);

	/** Parameters that are called like the ends.
	 *
	 * The stream is the answer: write it, then end it. */
	int (*ends)(void *self, streams_streams_ends_call call, const char *source, int32_t user_,
		streams_access_source sink, streams_access_sink sink_);

	/** No parameters at all.
	 *
	 * The stream is the answer: write it, then end it. */
	int (*all)(void *self, streams_streams_all_call call, streams_side_sink sink);

	/** The stream is the answer: write it, then end it. */
	int (*fast)(void *self, streams_streams_fast_call call, streams_chunk_sink sink);

	/** The stream is the answer: write it, then end it. */
	int (*flow)(void *self, streams_streams_flow_call call, streams_chunk_source chunks,
		streams_chunk_sink sink);

	int (*sink)(void *self, streams_streams_sink_call call, streams_chunk_source chunks);

	/** The stream is the answer: write it, then end it. */
	int (*numbers)(void *self, streams_streams_numbers_call call, netron_f64_source values,
		netron_i64_sink sink);

	/** The stream is the answer: write it, then end it. */
	int (*texts)(void *self, streams_streams_texts_call call, netron_string_source lines,
		netron_bytes_sink sink);

	/** The stream is the answer: write it, then end it. */
	int (*times)(void *self, streams_streams_times_call call, uint8_t level,
		netron_time_source times, netron_duration_sink sink);

	/** The stream is the answer: write it, then end it. */
	int (*ids)(void *self, streams_streams_ids_call call, netron_value_source any,
		netron_uuid_sink sink);

	/** The stream is the answer: write it, then end it. */
	int (*lists)(void *self, streams_streams_lists_call call, streams_chunk_list_sink sink);

	/** The stream is the answer: write it, then end it. */
	int (*maps)(void *self, streams_streams_maps_call call, streams_chunk_map_source chunks,
		streams_side_by_u32_map_sink sink);

	/** The stream is the answer: write it, then end it. */
	int (*arrays)(void *self, streams_streams_arrays_call call,
		streams_chunk_array2_source keys, streams_side_array4_sink sink);
} streams_streams_methods;

/** Offers Streams@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int streams_streams_expose(netron *net, const streams_streams_methods *methods, void *self,
	netron_exposed *out_streams) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int streams_streams_offer(netron *net, const streams_streams_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_streams) NETRON_MUST_USE;

int streams_streams_down_throw_cut(streams_streams_down_call call, const streams_cut *error);

int streams_streams_up_reply(streams_streams_up_call call, uint64_t result);
int streams_streams_up_throw_cut(streams_streams_up_call call, const streams_cut *error);

int streams_streams_drain_reply(streams_streams_drain_call call);

int streams_streams_sink_reply(streams_streams_sink_call call);

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct streams_more_streams_down_call {
	netron_task task;
} streams_more_streams_down_call;
typedef struct streams_more_streams_up_call {
	netron_task task;
} streams_more_streams_up_call;
typedef struct streams_more_streams_drain_call {
	netron_task task;
} streams_more_streams_drain_call;
typedef struct streams_more_streams_both_call {
	netron_task task;
} streams_more_streams_both_call;
typedef struct streams_more_streams_ends_call {
	netron_task task;
} streams_more_streams_ends_call;
typedef struct streams_more_streams_all_call {
	netron_task task;
} streams_more_streams_all_call;
typedef struct streams_more_streams_fast_call {
	netron_task task;
} streams_more_streams_fast_call;
typedef struct streams_more_streams_flow_call {
	netron_task task;
} streams_more_streams_flow_call;
typedef struct streams_more_streams_sink_call {
	netron_task task;
} streams_more_streams_sink_call;
typedef struct streams_more_streams_numbers_call {
	netron_task task;
} streams_more_streams_numbers_call;
typedef struct streams_more_streams_texts_call {
	netron_task task;
} streams_more_streams_texts_call;
typedef struct streams_more_streams_times_call {
	netron_task task;
} streams_more_streams_times_call;
typedef struct streams_more_streams_ids_call {
	netron_task task;
} streams_more_streams_ids_call;
typedef struct streams_more_streams_lists_call {
	netron_task task;
} streams_more_streams_lists_call;
typedef struct streams_more_streams_maps_call {
	netron_task task;
} streams_more_streams_maps_call;
typedef struct streams_more_streams_arrays_call {
	netron_task task;
} streams_more_streams_arrays_call;
typedef struct streams_more_streams_again_call {
	netron_task task;
} streams_more_streams_again_call;

/** Has all of them under its own name.
 *
 * Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct streams_more_streams_methods {
	/** The server sends many.
	 *
	 * The stream is the answer: write it, then end it. */
	int (*down)(void *self, streams_more_streams_down_call call, uint64_t from,
		const uint64_t *to, streams_chunk_sink sink);

	/** The client sends many, with arguments on both sides. */
	int (*up)(void *self, streams_more_streams_up_call call, const char *name, uint8_t more,
		netron_strings tags, streams_chunk_source chunks);

	/** Nothing but a stream. */
	int (*drain)(void *self, streams_more_streams_drain_call call, streams_side_source sides);

	/** Both.
	 *
	 * The stream is the answer: write it, then end it. */
	int (*both)(void *self, streams_more_streams_both_call call,
		streams_message_source messages, streams_message_sink sink);

	/** Parameters that are called like the ends.
	 *
	 * The stream is the answer: write it, then end it. */
	int (*ends)(void *self, streams_more_streams_ends_call call, const char *source,
		int32_t user_, streams_access_source sink, streams_access_sink sink_);

	/** No parameters at all.
	 *
	 * The stream is the answer: write it, then end it. */
	int (*all)(void *self, streams_more_streams_all_call call, streams_side_sink sink);

	/** The stream is the answer: write it, then end it. */
	int (*fast)(void *self, streams_more_streams_fast_call call, streams_chunk_sink sink);

	/** The stream is the answer: write it, then end it. */
	int (*flow)(void *self, streams_more_streams_flow_call call, streams_chunk_source chunks,
		streams_chunk_sink sink);

	int (*sink)(void *self, streams_more_streams_sink_call call, streams_chunk_source chunks);

	/** The stream is the answer: write it, then end it. */
	int (*numbers)(void *self, streams_more_streams_numbers_call call, netron_f64_source values,
		netron_i64_sink sink);

	/** The stream is the answer: write it, then end it. */
	int (*texts)(void *self, streams_more_streams_texts_call call, netron_string_source lines,
		netron_bytes_sink sink);

	/** The stream is the answer: write it, then end it. */
	int (*times)(void *self, streams_more_streams_times_call call, uint8_t level,
		netron_time_source times, netron_duration_sink sink);

	/** The stream is the answer: write it, then end it. */
	int (*ids)(void *self, streams_more_streams_ids_call call, netron_value_source any,
		netron_uuid_sink sink);

	/** The stream is the answer: write it, then end it. */
	int (*lists)(
		void *self, streams_more_streams_lists_call call, streams_chunk_list_sink sink);

	/** The stream is the answer: write it, then end it. */
	int (*maps)(void *self, streams_more_streams_maps_call call,
		streams_chunk_map_source chunks, streams_side_by_u32_map_sink sink);

	/** The stream is the answer: write it, then end it. */
	int (*arrays)(void *self, streams_more_streams_arrays_call call,
		streams_chunk_array2_source keys, streams_side_array4_sink sink);

	/** The stream is the answer: write it, then end it. */
	int (*again)(void *self, streams_more_streams_again_call call, streams_chunk_source chunks,
		streams_side_list_sink sink);
} streams_more_streams_methods;

/** Offers More.Streams@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int streams_more_streams_expose(netron *net, const streams_more_streams_methods *methods,
	void *self, netron_exposed *out_more_streams) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int streams_more_streams_offer(netron *net, const streams_more_streams_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_more_streams) NETRON_MUST_USE;

int streams_more_streams_down_throw_cut(
	streams_more_streams_down_call call, const streams_cut *error);

int streams_more_streams_up_reply(streams_more_streams_up_call call, uint64_t result);
int streams_more_streams_up_throw_cut(streams_more_streams_up_call call, const streams_cut *error);

int streams_more_streams_drain_reply(streams_more_streams_drain_call call);

int streams_more_streams_sink_reply(streams_more_streams_sink_call call);

#ifdef __cplusplus
}
#endif
#endif
