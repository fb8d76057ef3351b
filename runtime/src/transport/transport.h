/* transport.h - the contract between a connection and what carries its bytes. Three tables: a
 * listener takes connections in, a dialer makes one, a channel is one. All functions run on the
 * loop's thread. Nothing here blocks. */
#ifndef NT_TRANSPORT_H
#define NT_TRANSPORT_H

#include "base/buf.h"
#include "base/error.h"
#include "base/log.h"

struct netron_certificate;
struct netron_http_options;
struct netron_tls_options;
struct netron_websocket_options;
struct nt_loop;
struct nt_url;
struct nt_channel;

/* How messages stand in the bytes of a channel. What is sent always has something before each
 * message, so that many leave in one write. */
enum nt_framing {
	NT_FRAMING_LENGTH,    /* a byte stream: a u32, big endian, before each (wire/frame.h) */
	NT_FRAMING_WEBSOCKET, /* a byte stream of the frames of RFC 6455 (wire/ws.h) */
	NT_FRAMING_MESSAGES   /* on_bytes gives one whole message; in out each stands behind a u32
				 as above, and the channel cuts them */
};

/* What the other side of an accepted connection speaks. */
enum nt_protocol { NT_PROTOCOL_NETRON, NT_PROTOCOL_HTTP };

/* What an HTTP connection may be used for: bits of nt_channel.serves. */
enum { NT_SERVES_HTTP = 1, NT_SERVES_WEBSOCKET = 2 };

/* Up: what a channel tells its owner. No function is called before nt_channel_start, nor from
 * inside a call down. */
struct nt_channel_events {
	/* Bytes, valid during the call, with NT_BUF_SLACK readable bytes behind them. They lie in
	 * memory that may be written, and belong to the owner. */
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
	/* What the other side proved to be (TLS), valid as long as the channel; NULL: nothing. The
	 * function may be NULL too. */
	const struct netron_certificate *(*certificate)(const struct nt_channel *channel);
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
	uint32_t max_message_bytes;     /* NT_FRAMING_MESSAGES: a larger one ends the channel with
					   NETRON_E_TOO_LARGE */
	uint8_t framing;                /* enum nt_framing; may change with the owner */
	uint8_t protocol;               /* enum nt_protocol */
	uint8_t serves;                 /* NT_SERVES_*, of NT_PROTOCOL_HTTP */
	bool is_client;                 /* NT_FRAMING_WEBSOCKET: this side connected, and masks */
	bool is_secure;                 /* it runs over TLS */
	void *upgrader; /* in on_accept, where two listeners share the address: the user of the one
			   that is for WebSocket; NULL: there is one alone */
	bool resets;    /* what the other side does for this one is to stop: abort
			   tells it at once where that can be told (TCP: RST) */
	bool is_bridge; /* what is behind it is no peer but a translator of this process: there is
			   no hello, and every feature that one end alone can serve is in force */
};

/* The owner takes a channel that a listener or dialer gave it: reading begins. Or it takes over one
 * that has an owner, also from inside that owner's on_bytes: what the old one has not used of the
 * bytes it passes on with channel->events->on_bytes. */
void nt_channel_start(
	struct nt_channel *channel, const struct nt_channel_events *events, void *user);

/* The URL of the other side, by what is spoken with it: ws:// where the channel itself knows only
 * of tcp://. */
void nt_channel_address(const struct nt_channel *channel, char *text, size_t size);

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
	/* A connection ended before it could be given to the owner: why. NULL: nobody asks. */
	void (*on_refused)(void *user, const netron_error *error);
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

/* A connection attempt; what it is, each row knows for itself. */
struct nt_dial;

/* Exactly once, never before dial returns: a channel (to be started or aborted), or an error. */
typedef void nt_dial_done(void *user, struct nt_channel *channel, const netron_error *error);

/* What an instance allows connections that it does not have yet: those whose protocol is being
 * found out. It outlives its listeners. */
struct nt_admission {
	const size_t *accepted;   /* those that it has */
	size_t waiting;           /* those that it does not have yet */
	uint32_t max;             /* of both together */
	uint32_t max_per_address; /* of one host, waiting */
	uint32_t timeout_ms;      /* until it has them */
};

/* How one listener or one connection differs from what its URL says. Each member NULL: the
 * defaults. Borrowed during listen and dial. */
struct nt_transport_options {
	const struct netron_tls_options *tls;
	const struct netron_http_options *http;
	const struct netron_websocket_options *websocket;
	const char *alpn; /* of dialing with TLS: one protocol; NULL: netron/1 */
};

/* out becomes a copy of `options`, for as long as a listener or a peer needs it; where a member is
 * NULL, of that of `defaults` (NULL: none). false: no memory, and out is empty. */
bool nt_transport_options_copy(struct nt_transport_options *out, const netron_allocator *allocator,
	const struct nt_transport_options *options, const struct nt_transport_options *defaults);
void nt_transport_options_free(
	struct nt_transport_options *options, const netron_allocator *allocator);

/* One row per URL scheme. Listening binds at once and looks no names up: tcp takes an IP address or
 * localhost. memory listens and dials within one uv_loop_t. */
struct nt_transport {
	const char *scheme;
	/* 0 and a listener, or a code with *out_error. NULL: this scheme only connects. */
	int (*listen)(struct nt_loop *loop, const struct nt_url *url,
		const struct nt_transport_options *options, const struct nt_listener_events *events,
		void *user, struct nt_listener **out_listener, netron_error **out_error);
	/* Starts a connection; name lookup included. The result comes through done, also after
	 * cancel (NETRON_E_CANCELLED). NULL: this scheme only listens. */
	int (*dial)(struct nt_loop *loop, const struct nt_url *url,
		const struct nt_transport_options *options, nt_dial_done *done, void *user,
		struct nt_dial **out_dial, netron_error **out_error);
	void (*cancel)(struct nt_dial *dial);
};

extern const struct nt_transport nt_transport_tcp, nt_transport_unix, nt_transport_memory,
	nt_transport_tls, nt_transport_ws, nt_transport_wss;

/* The row for a scheme, or NULL. Any thread. */
const struct nt_transport *nt_transport_find(const char *scheme);

/* How many rows can be added. */
enum { NT_TRANSPORTS_MAX = 32 };

/* Adds a row, for good and for all instances of the process. 0, also for one that is there already;
 * NETRON_E_CONFLICT: another has its scheme; NETRON_E_LIMIT. Any thread. */
int nt_transport_register(const struct nt_transport *row);

#endif
