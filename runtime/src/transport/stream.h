/* stream.h - a channel over a stream socket, for every transport whose bytes libuv carries.
 *
 * States of a stream, always forward:
 *
 *	new -> open -> closing -> closed
 *	 |      |                  ^
 *	 +------+------------------+
 *
 * new: the owner has not started it. open: bytes go both ways. closing: what is in out goes out,
 *what comes in is dropped. closed: the handle is closing; on_close comes with its callback. */
#ifndef NT_STREAM_H
#define NT_STREAM_H

#include "io/loop.h"
#include "transport/transport.h"

#include <netinet/in.h>
#include <sys/un.h>

enum nt_stream_state { NT_STREAM_NEW, NT_STREAM_OPEN, NT_STREAM_CLOSING, NT_STREAM_CLOSED };

/* Where the other side is; of a Unix socket, the file, whichever side has made it. */
union nt_stream_address {
	struct sockaddr any;
	struct sockaddr_in ipv4;
	struct sockaddr_in6 ipv6;
	struct sockaddr_un local;
};

struct nt_stream {
	struct nt_channel channel; /* first */
	struct nt_loop *loop;
	union {
		uv_handle_t any;
		uv_stream_t stream;
		uv_tcp_t tcp;
		uv_pipe_t pipe;
	} handle;
	union nt_stream_address address;
	enum nt_stream_state state;
	bool is_paused, is_reading;
	bool has_ended;    /* the other side sends no more */
	bool is_above;     /* the high mark; on_drained is owed */
	bool is_writing;   /* write is in flight */
	bool is_shutting;  /* closing, all was written, shutdown is in flight or done */
	bool is_shut;      /* shutdown is done */
	bool is_resetting; /* the other side is told by RST */
	bool is_broken;    /* for writing; what has come in is still read */
	uv_write_t write;
	uv_shutdown_t shutdown;
	struct nt_buf sending; /* what write takes from; out goes on behind it */
	size_t piece;          /* of sending, in write */
	struct nt_pending flush;
	struct nt_timer deadline; /* open: of writing; closing: of lingering */
	nt_ms progress_at;        /* when bytes last went out */
	size_t progress;          /* what was left of the piece then */
	struct nt_timer idle;     /* gives buffers back */
	bool was_used;            /* since idle was set */
	nt_ms linger_until;
	int fault_code;         /* why it closed; 0: in order */
	int fault_status;       /* of libuv, 0: none */
	const char *fault_what; /* what was being done */
};

/* NULL: no memory. The handle is not initialised: the transport does that with uv_x_init at once,
 * or frees the stream with nt_stream_discard. */
struct nt_stream *nt_stream_new(struct nt_loop *loop);
void nt_stream_discard(struct nt_stream *stream);
/* The handle was initialised: from here the stream ends in its close callback. */
void nt_stream_ready(struct nt_stream *stream);
/* Closes a stream that has no owner yet. */
void nt_stream_drop(struct nt_stream *stream);

/* The URL of a socket address: tcp://host:port, unix:///path. */
void nt_stream_address_format(const union nt_stream_address *address, char *text, size_t size);

#endif
