/* transport.h - the contract between a connection and what carries its bytes. Three tables: a
 * listener takes connections in, a dialer makes one, a channel is one. All functions run on the
 * loop's thread. Nothing here blocks. */
#ifndef NT_TRANSPORT_H
#define NT_TRANSPORT_H

#include "base/buf.h"
#include "base/error.h"
#include "base/log.h"

struct nt_loop;
struct nt_url;
struct nt_channel;

/* Up: what a channel tells its owner. No function is called before nt_channel_start, nor from
 * inside a call down. */
struct nt_channel_events {
	/* Bytes, valid during the call, with NT_BUF_SLACK readable bytes behind them. */
	void (*on_bytes)(void *user, const uint8_t *data, size_t size);
	/* The queue of unsent bytes fell to or below low_bytes after it had been above high_bytes.
	 */
	void (*on_drained)(void *user);
	/* The peer will send no more (FIN): what was received is complete; writing still works. */
	void (*on_end)(void *user);
	/* The last call, exactly once. error NULL: closed by this side, or by the peer in order.
	 * The channel is freed after it. */
	void (*on_close)(void *user, const netron_error *error);
};

/* Down: what an owner asks of a channel. */
struct nt_channel_ops {
	/* For nt_channel_start alone. */
	void (*start)(struct nt_channel *channel);
	/* Something was appended to channel->out: send it before the loop blocks next (coalesced).
	 * Cheap, may be called per packet. */
	void (*flush)(struct nt_channel *channel);
	/* Stop and go on reading. Idempotent. */
	void (*pause)(struct nt_channel *channel);
	void (*resume)(struct nt_channel *channel);
	/* Sends what is in out, then closes; gives up after linger_ms. on_close follows in a later
	 * turn. Idempotent. */
	void (*close)(struct nt_channel *channel, uint32_t linger_ms);
	/* Drops everything and closes now; on_close follows in a later turn. reason (a code, 0:
	 * none) is what it reports. */
	void (*abort)(struct nt_channel *channel, int reason);
	/* Fills text with the other side's URL. */
	void (*address)(const struct nt_channel *channel, char *text, size_t size);
};

/* Embedded as first member by each transport. */
struct nt_channel {
	const struct nt_channel_ops *ops;
	const struct nt_channel_events *events; /* set by nt_channel_start */
	void *user;
	struct nt_buf out; /* the owner appends here directly, then calls flush */
	size_t unsent;     /* bytes handed to the system's queue and not yet written; add
			      nt_buf_size(&out) for the whole queue */
	uint32_t high_bytes, low_bytes; /* marks of on_drained */
	uint32_t write_timeout_ms;      /* unsent bytes and no progress for so long: closed with
					   NETRON_E_TIMEOUT; 0: never */
	bool has_messages; /* true: every write is one message and on_bytes gives one (WebSocket);
			      false: a byte stream */
};

/* The owner takes a channel that a listener or dialer gave it. Reading begins. */
void nt_channel_start(
	struct nt_channel *channel, const struct nt_channel_events *events, void *user);

static inline size_t nt_channel_queued(const struct nt_channel *channel)
{
	return channel->unsent + nt_buf_size(&channel->out);
}

/* A listener. */
struct nt_listener;

struct nt_listener_events {
	/* The owner must call nt_channel_start or channel->ops->abort before it returns. */
	void (*on_accept)(void *user, struct nt_channel *channel);
	/* Accepting failed for now (out of descriptors); the listener has paused itself and tries
	 * again. At most one a second. */
	void (*on_error)(void *user, const netron_error *error);
	/* The last call, exactly once, after nt_listener_close. */
	void (*on_close)(void *user);
};

struct nt_listener_ops {
	void (*close)(struct nt_listener *listener); /* idempotent; on_close in a later turn */
};

enum { NT_LISTENER_URL = 384 };

struct nt_listener {
	const struct nt_listener_ops *ops;
	const struct nt_listener_events *events;
	void *user;
	char url[NT_LISTENER_URL]; /* canonical, with the real port, without the query */
};

/* A connection attempt. */
struct nt_dial;

/* Exactly once, never before dial returns: a channel (to be started or aborted), or an error. */
typedef void nt_dial_done(void *user, struct nt_channel *channel, const netron_error *error);

/* One row per URL scheme. Listening binds at once and looks no names up: tcp takes an IP address or
 * localhost. memory listens and dials within one uv_loop_t. */
struct nt_transport {
	const char *scheme;
	/* 0 and a listener, or a code with *out_error. */
	int (*listen)(struct nt_loop *loop, const struct nt_url *url,
		const struct nt_listener_events *events, void *user,
		struct nt_listener **out_listener, netron_error **out_error);
	/* Starts a connection; name lookup included. The result comes through done, also after
	 * cancel (NETRON_E_CANCELLED). */
	int (*dial)(struct nt_loop *loop, const struct nt_url *url, nt_dial_done *done, void *user,
		struct nt_dial **out_dial, netron_error **out_error);
	void (*cancel)(struct nt_dial *dial);
};

extern const struct nt_transport nt_transport_tcp, nt_transport_unix, nt_transport_memory;

/* The row for a scheme, or NULL. */
const struct nt_transport *nt_transport_find(const char *scheme);

#endif
