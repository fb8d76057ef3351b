/* stream.h - the two ends of a stream: a source is read, a sink is written. Generated code has a
 * pair of its own for each item type; here are what they end in, and the pairs of the built-in
 * types.
 * Not here: starting a call that has streams (generated functions, peer.h); what holds for every
 * function (threads, errors, ownership: netron.h). Read on in docs/guide/streams.md. */
#ifndef NETRON_STREAM_H
#define NETRON_STREAM_H

#include <netron/error.h>
#include <netron/types.h>
#include <netron/value.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Any function, to be called only after casting it back. */
typedef void netron_function(void);

/** What netron_sink_write returns when the item was taken and the next one should wait for
 * on_ready. */
enum { NETRON_FULL = 1 };

/* Casts on_item back and calls it with the item at `item`, which is valid until it returns. */
typedef void netron_item_thunk(const void *item, netron_function *on_item, void *user);

/** The end of what a source gives. error NULL: the writer ended it, and every item was there. */
typedef void netron_end_fn(const netron_error *error, void *user);

/* ---- reading ---- */

/** Begins to read: thunk is called with each item in order, then on_end exactly once, with what
 * ended it; neither before this returns. A handle that is gone gets its on_end too. A source wants
 * to be read to its end or stopped: until then it holds what has come. */
NETRON_API void netron_source_read(netron_stream source, netron_item_thunk *thunk,
	netron_function *on_item, netron_end_fn *on_end, void *user);

/** Waits for the next item, which is owned: netron_owned_free. 1: an item; 0: the stream ended, and
 * the handle is gone; negative: what ended it. */
NETRON_API int netron_source_next_sync(
	netron_stream source, void **out_item, netron_error **out_error) NETRON_MUST_USE;

/** The same for items that own nothing: out_item takes one C value. */
NETRON_API int netron_source_next_sync_plain(
	netron_stream source, void *out_item, netron_error **out_error) NETRON_MUST_USE;

/** The same for a string (netron_string_free) and for any (netron_value_free). */
NETRON_API int netron_source_next_sync_pointer(
	netron_stream source, void **out_item, netron_error **out_error) NETRON_MUST_USE;

/** No more is wanted: the writer is told where it can be, and on_end comes with NETRON_E_CANCELLED
 * in a later turn of the loop, without an item before it. */
NETRON_API int netron_source_stop(netron_stream source);

/** No items until resume; they wait, within the window of the stream, and then the writer waits. */
NETRON_API int netron_source_pause(netron_stream source);
/** What waits comes in a later turn of the loop. */
NETRON_API int netron_source_resume(netron_stream source);

/** Once the stream is open: when nothing came, or was read, for so long, it ends with
 * NETRON_E_TIMEOUT, and what was not read is dropped. 0: never. Unless set, uploads have the limit
 * stream_timeout_ms and streams that a server returns have none. */
NETRON_API int netron_source_set_timeout(netron_stream source, uint32_t timeout_ms);

/* ---- writing ---- */

/** Sends an item, or keeps it until it can be sent. 0; NETRON_FULL: taken, but write the next one
 * when on_ready comes; NETRON_E_LIMIT: not taken, since FULL was not heeded or @buffer(n, error) is
 * full; NETRON_E_CLOSED after the end; NETRON_E_GONE: the stream is over. */
NETRON_API int netron_sink_write(netron_stream sink, const void *item);

/** The same, waiting for room first: never NETRON_FULL. */
NETRON_API int netron_sink_write_sync(
	netron_stream sink, const void *item, netron_error **out_error) NETRON_MUST_USE;

/** on_ready is called after each NETRON_FULL, when there is room again. */
NETRON_API int netron_sink_on_ready(netron_stream sink, void (*on_ready)(void *user), void *user);

/** on_close is called exactly once, in a later turn of the loop, when the sink is over: reason is
 * NULL when everything up to its end was sent, else why not: the reader wants no more, the
 * connection or the call is gone, or it was failed on this side. The place to free what belongs to
 * the writer. The last on_close set counts; NETRON_E_GONE when the sink is over already. */
NETRON_API int netron_sink_on_close(
	netron_stream sink, void (*on_close)(const netron_error *reason, void *user), void *user);

/** What was written goes out, then the end. The handle stays until that has happened.
 * NETRON_E_CLOSED when it was ended or failed already. */
NETRON_API int netron_sink_end(netron_stream sink);

/** What was written goes out, then the error. code: a NETRON_E_* or the negative of a status 400 to
 * 599; message: NULL for the table's text. */
NETRON_API int netron_sink_fail(netron_stream sink, int code, const char *message);

/** How many items @buffer(n, dropOldest) or @buffer(n, dropNewest) has dropped at this end of the
 * stream, source or sink; 0 when it is gone. */
NETRON_API uint64_t netron_stream_dropped(netron_stream stream);

/* ---- the built-in types ---- */

/* For each: netron_X_source_read(source, on_item, on_end, user), where on_item takes the item and
 * user; _source_next_sync, _source_stop, _sink_write, _sink_write_sync, _sink_on_ready,
 * _sink_on_close, _sink_end, _sink_fail. What an on_item is given is borrowed until it returns. */
#define NETRON_STREAM_SOURCE(X, ctype)                                                             \
	typedef struct X##_source {                                                                \
		netron_stream stream;                                                              \
	} X##_source;                                                                              \
	typedef void X##_item(ctype item, void *user);                                             \
	static inline void X##_item_thunk(const void *item, netron_function *on_item, void *user)  \
	{                                                                                          \
		NETRON_RECAST(X##_item *, on_item)                                                 \
		(*NETRON_CAST(ctype const *, item), user);                                         \
	}                                                                                          \
	static inline void X##_source_read(                                                        \
		X##_source source, X##_item *on_item, netron_end_fn *on_end, void *user)           \
	{                                                                                          \
		netron_source_read(source.stream, X##_item_thunk,                                  \
			NETRON_RECAST(netron_function *, on_item), on_end, user);                  \
	}                                                                                          \
	static inline int X##_source_stop(X##_source source)                                       \
	{                                                                                          \
		return netron_source_stop(source.stream);                                          \
	}

#define NETRON_STREAM_SINK(X, ctype)                                                               \
	typedef struct X##_sink {                                                                  \
		netron_stream stream;                                                              \
	} X##_sink;                                                                                \
	static inline int X##_sink_write(X##_sink sink, ctype item)                                \
	{                                                                                          \
		return netron_sink_write(sink.stream, &item);                                      \
	}                                                                                          \
	NETRON_MUST_USE static inline int X##_sink_write_sync(                                     \
		X##_sink sink, ctype item, netron_error **out_error)                               \
	{                                                                                          \
		return netron_sink_write_sync(sink.stream, &item, out_error);                      \
	}                                                                                          \
	static inline int X##_sink_on_ready(                                                       \
		X##_sink sink, void (*on_ready)(void *user), void *user)                           \
	{                                                                                          \
		return netron_sink_on_ready(sink.stream, on_ready, user);                          \
	}                                                                                          \
	static inline int X##_sink_on_close(X##_sink sink,                                         \
		void (*on_close)(const netron_error *reason, void *user), void *user)              \
	{                                                                                          \
		return netron_sink_on_close(sink.stream, on_close, user);                          \
	}                                                                                          \
	static inline int X##_sink_end(X##_sink sink)                                              \
	{                                                                                          \
		return netron_sink_end(sink.stream);                                               \
	}                                                                                          \
	static inline int X##_sink_fail(X##_sink sink, int code, const char *message)              \
	{                                                                                          \
		return netron_sink_fail(sink.stream, code, message);                               \
	}

/* Items that own nothing are handed over as they are, all others as one owned piece. */
#define NETRON_STREAM_PLAIN(X, ctype)                                                              \
	NETRON_STREAM_SOURCE(X, ctype)                                                             \
	NETRON_STREAM_SINK(X, ctype)                                                               \
	NETRON_MUST_USE static inline int X##_source_next_sync(                                    \
		X##_source source, ctype *out_item, netron_error **out_error)                      \
	{                                                                                          \
		return netron_source_next_sync_plain(source.stream, out_item, out_error);          \
	}

#define NETRON_STREAM_POINTER(X, ctype, next, owned)                                               \
	NETRON_STREAM_SOURCE(X, ctype)                                                             \
	NETRON_STREAM_SINK(X, ctype)                                                               \
	NETRON_MUST_USE static inline int X##_source_next_sync(                                    \
		X##_source source, owned **out_item, netron_error **out_error)                     \
	{                                                                                          \
		void *item = NULL;                                                                 \
		int rc = next(source.stream, &item, out_error);                                    \
		if (rc == 1)                                                                       \
			*out_item = NETRON_CAST(owned *, item);                                    \
		return rc;                                                                         \
	}

NETRON_STREAM_PLAIN(netron_bool, bool)
NETRON_STREAM_PLAIN(netron_i8, int8_t)
NETRON_STREAM_PLAIN(netron_i16, int16_t)
NETRON_STREAM_PLAIN(netron_i32, int32_t)
NETRON_STREAM_PLAIN(netron_i64, int64_t)
NETRON_STREAM_PLAIN(netron_u8, uint8_t)
NETRON_STREAM_PLAIN(netron_u16, uint16_t)
NETRON_STREAM_PLAIN(netron_u32, uint32_t)
NETRON_STREAM_PLAIN(netron_u64, uint64_t)
NETRON_STREAM_PLAIN(netron_f32, float)
NETRON_STREAM_PLAIN(netron_f64, double)
NETRON_STREAM_PLAIN(netron_time, netron_time)
NETRON_STREAM_PLAIN(netron_duration, netron_duration)
NETRON_STREAM_PLAIN(netron_uuid, netron_uuid)
NETRON_STREAM_POINTER(netron_string, const char *, netron_source_next_sync_pointer, char)
NETRON_STREAM_POINTER(netron_bytes, netron_bytes, netron_source_next_sync, netron_bytes)
NETRON_STREAM_POINTER(
	netron_value, const netron_value *, netron_source_next_sync_pointer, netron_value)

#undef NETRON_STREAM_PLAIN
#undef NETRON_STREAM_POINTER
#undef NETRON_STREAM_SOURCE
#undef NETRON_STREAM_SINK

#ifdef __cplusplus
}
#endif
#endif
