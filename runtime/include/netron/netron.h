/* netron.h - the instance: what an application makes first and frees last. Includes all an
 * application needs. Not here: the tables of generated code (schema.h). Read on in
 * docs/guide/first-service.md.
 *
 * What holds for every function of an instance, here and in the other headers, unless it says
 * otherwise:
 *
 * Threads. One instance is one event loop on one thread. Every function is for that thread, except
 * netron_post and netron_stop, which any thread may call, and, once netron_start has given the
 * instance a thread of its own, every function with _sync in its name. Elsewhere it returns
 * NETRON_E_THREAD; functions that start a call look at that only in builds with assertions. In a
 * child of fork it returns NETRON_E_FORKED.
 *
 * Errors. An int is 0, or negative and from the table in error.h. A handle that is gone gives
 * NETRON_E_GONE; what a function would return is NULL, 0 or false then. A function that starts
 * something gives its handle at once, and says what went wrong to its callback, exactly once and
 * never before it returns. out_x is written only on success, out_error only on failure, and may be
 * NULL. A _sync function inside a callback returns NETRON_E_REENTRANT. Memory may be out anywhere:
 * NETRON_E_NO_MEMORY.
 *
 * Ownership. What is passed in is borrowed until the function returns. What a callback gets is
 * borrowed until it returns. What comes through out_x, or from a function marked MUST_USE that
 * returns a pointer, is yours, and freed by the one call that is named beside its type; a
 * netron_error by netron_error_free. */
#ifndef NETRON_NETRON_H
#define NETRON_NETRON_H

#include <netron/error.h>
#include <netron/peer.h>
#include <netron/stream.h>
#include <netron/task.h>
#include <netron/tls.h>
#include <netron/types.h>
#include <netron/value.h>
#include <netron/version.h>

#ifdef __cplusplus
extern "C" {
#endif

struct uv_loop_s;

/* Each 0 means the default in brackets. All limits hold for one connection unless they say
 * otherwise. */
typedef struct netron_limits {
	uint32_t max_packet_bytes; /* received or sent [16 MiB] */
	uint32_t max_depth;        /* nesting of values; at most 32 [32] */
	uint32_t max_elements;     /* array items and map entries of one packet, all levels together
				      [1048576] */
	uint32_t max_string_bytes; /* one string or key [16 MiB] */
	uint32_t max_arena_bytes;  /* memory of one call: its arguments and its result decoded [64
				      MiB] */
	uint32_t max_calls;        /* requests of the peer being handled at once [1024] */
	uint32_t max_pending;      /* requests to the peer waiting for an answer [65536] */
	uint32_t max_queued_bytes; /* of calls that wait for the connection or for a definition [16
				      MiB] */
	uint32_t write_high_bytes; /* above this queue the connection is not read [1 MiB] */
	uint32_t write_low_bytes;  /* below this it is read again [256 KiB] */
	uint32_t write_max_bytes;  /* above this the connection is closed [64 MiB] */
	uint32_t write_timeout_ms; /* nothing could be written for so long: closed [10000] */
	uint32_t handshake_timeout_ms;  /* hello not complete [5000] */
	uint32_t frame_timeout_ms;      /* a packet begun and not finished [30000] */
	uint32_t max_connections;       /* inbound, whole instance [10000] */
	uint32_t max_subscriptions;     /* events the peer asked for [1000] */
	uint32_t max_events_unanswered; /* events sent and not yet acknowledged [256] */
	uint32_t max_event_queue; /* events waiting for the peer to keep up, of one name; @buffer
				     says otherwise [1024] */
	uint32_t max_event_bytes; /* of those that wait, all names together [1 MiB] */
	uint32_t max_references; /* services handed to the peer as values, and by it to us [1000] */
	uint32_t max_exposed;    /* services the peer offers here [100] */
	uint32_t max_metadata_bytes; /* trace and metadata of one call, encoded [8 KiB] */
	uint32_t max_streams;        /* open, in each direction [1000] */
	uint32_t stream_queue_bytes; /* waiting in one stream at either end [256 KiB] */
	uint32_t stream_timeout_ms;  /* nothing came, went or was read in an upload [60000] */
	uint32_t early_bytes;        /* of streams not announced yet [1 MiB] */
	uint32_t early_timeout_ms;   /* until they are announced [5000] */
	uint32_t max_handshakes; /* inbound, of one host, that have not shown yet what they speak:
				    tls, ws, wss, http, https [1000] */
	uint32_t reserved[7];
} netron_limits;

/* What peers may do beyond calling what is exposed: bits of netron_options.allow. */
enum {
	NETRON_ALLOW_LIFECYCLE_EVENTS = 1 /* ask for peer:connect, peer:disconnect, service:expose
					     and service:unexpose */
};

/* What becomes of one call, for metrics and traces. Valid until the callback returns. */
typedef struct netron_task_event {
	netron_task task;             /* at the start: to look at, or to cancel; later it is over */
	netron_peer peer;             /* zero: there was none to call */
	bool is_handler;              /* handled here, else called from here */
	const char *service, *method; /* service NULL: a task by name; both NULL: a ping */
	const char *traceparent;      /* what it came with; of a call from here: what it goes with,
					 at the start; NULL: none */
	uint32_t timeout_ms;          /* its time; 0: no deadline */
	netron_duration duration;     /* 0 at the start */
	const netron_error *error;    /* of on_task_error; of a handler: what the caller is told */
} netron_task_event;

/* Instance events, each optional. A callback may close, free peers, or stop the instance. */
typedef struct netron_events {
	void (*on_connect)(
		netron_peer peer, void *user); /* the hello is complete, both directions */
	/** reason NULL: closed in order. netron_peer_get_state tells whether it comes back
	 * (NETRON_PEER_RECONNECTING); the last one of every peer comes with NETRON_PEER_CLOSING. */
	void (*on_disconnect)(netron_peer peer, const netron_error *reason, void *user);
	void (*on_error)(const netron_error *error,
		void *user); /* what concerns no single call: accept, listen, protocol */
	/** One line for people, without its newline. level: 0 error, 1 warning, 2 info, 3 debug. */
	void (*on_log)(int level, const char *line, void *user);
	/** Calls made here and handled here, from inside of what begins or ends them. One of the
	 * last two follows on every start. Requests for what is not there, and the library's own,
	 * are not told. */
	void (*on_task_start)(const netron_task_event *event, void *user);
	void (*on_task_complete)(const netron_task_event *event, void *user);
	void (*on_task_error)(const netron_task_event *event, void *user);
	void *user;
} netron_events;

typedef struct netron_options {
	uint32_t size;                     /* 0, or sizeof this struct */
	uint32_t timeout_ms;               /* of a call without its own [5000] */
	uint32_t connect_timeout_ms;       /* [5000] */
	uint32_t allow;                    /* NETRON_ALLOW_* [nothing] */
	const char *id;                    /* this instance's id [a UUID version 7] */
	const netron_allocator *allocator; /* copied [malloc] */
	struct uv_loop_s *loop;            /* an existing uv_loop_t, run by you [its own] */
	netron_limits limits;
	netron_events events;
	/** A PING is sent when nothing was heard for so long; when nothing is heard for as long
	 * again, the peer is lost: NETRON_E_LOST. UINT32_MAX: never. [30000 on connections made
	 * here, never on those taken in] */
	uint32_t keepalive_ms;
	uint32_t keepalive_min_ms; /* peers that are Netron for C are asked not to send PINGs more
				      often [1000] */
	/** Packets of so many bytes or more are sent compressed, to peers that have this set too.
	 * Costs processor time, and what is compressed together with secrets can betray them by its
	 * size. [0: never] */
	uint32_t compress_bytes;
	/** Names of services that peers may offer here (netron_peer_expose), then NULL; "*": any.
	 * Copied. NULL: none. */
	const char *const *may_expose;
	/* Of every listener and connection that says nothing else. Copied. NULL: the defaults. */
	const netron_tls_options *tls;
	const netron_http_options *http;
	const netron_websocket_options *websocket;
	const void *reserved[3];
} netron_options;

/** All zeros and the size: the defaults, to change what you need. */
NETRON_API netron_options netron_options_default(void);

/** NULL when memory is out or the loop cannot be made. options may be NULL. */
NETRON_API netron *netron_new(const netron_options *options) NETRON_MUST_USE;

/** Closes everything; calls in flight fail with NETRON_E_CLOSED; their callbacks run before this
 * returns. Not from a callback of the instance: there it asks for the same as soon as the callbacks
 * have returned. With options.loop the handles close within the next turns of that loop. */
NETRON_API void netron_free(netron *net);
/** For netron_auto. */
NETRON_API void netron_freep(netron **net);

/** Runs the loop until netron_stop, or until nothing is left to wait for. NETRON_E_REENTRANT inside
 * a callback. */
NETRON_API int netron_run(netron *net) NETRON_MUST_USE;

/** Makes netron_run return, after what is running now; nothing is closed. Any thread. */
NETRON_API void netron_stop(netron *net);

/** Gives the instance a thread that runs its loop until netron_free. From then on the _sync
 * functions are for every thread but that one, and the others for that one alone (get there with
 * netron_post). */
NETRON_API int netron_start(netron *net) NETRON_MUST_USE;

/** Calls fn(arg) on the loop's thread, in the order posted. The only way in from other threads. 0,
 * NETRON_E_NO_MEMORY, or NETRON_E_CLOSED once netron_free has begun: then fn is not called. */
NETRON_API int netron_post(netron *net, void (*fn)(void *arg), void *arg);

/** Calls fn(arg) exactly once on the loop's thread: delay_ms from now at the earliest, or from
 *  netron_free when that comes first. 0, NETRON_E_NO_MEMORY, or NETRON_E_CLOSED once that has
 * begun. */
NETRON_API int netron_after(netron *net, uint32_t delay_ms, void (*fn)(void *arg), void *arg);

/** Ends in order: accepts no connection and begins no call any more (both are refused with what may
 * be retried elsewhere; peers that know how are told), lets running calls and streams end, at most
 * timeout_ms, then cancels what is left, closes, and stops. Never blocks. While it drains, a second
 * call does not wait any more. */
NETRON_API int netron_drain(netron *net, uint32_t timeout_ms);

/** SIGTERM and SIGINT drain the instance as netron_drain does; the next one does not wait any more.
 * Both signals of the process are taken over until netron_free. Does not keep netron_run from
 * returning. */
NETRON_API int netron_drain_on_signals(netron *net, uint32_t timeout_ms);

/* ---- offering services ---- */

/** Accepts connections at tcp://host:port (IPv6 in brackets, port 0: any; ?reuseport=1: with
 * others), unix:///path (?mode=0660), memory://name, tls://host:port, and at ws, wss, http or
 * https://host[:port][/path] (websocket.h, http.h, tls.h), several of which may share a port; or
 * where a transport of your own listens. 0, or a code with the reason in out_error (may be NULL).
 */
NETRON_API int netron_listen(
	netron *net, const char *url, netron_error **out_error) NETRON_MUST_USE;

/** The same with a handle. */
NETRON_API int netron_listen_at(netron *net, const char *url, netron_listener *out_listener,
	netron_error **out_error) NETRON_MUST_USE;

/* How one listener differs from the instance's defaults. NULL members: the instance's. */
typedef struct netron_listen_options {
	uint32_t size; /* 0, or sizeof this struct */
	const netron_tls_options *tls;
	const netron_http_options *http;
	const netron_websocket_options *websocket;
	const void *reserved[8];
} netron_listen_options;

/** All zeros and the size. */
NETRON_API netron_listen_options netron_listen_options_default(void);

/** netron_listen_at with options, which are copied; NULL: none. out_listener may be NULL. */
NETRON_API int netron_listen_with(netron *net, const char *url,
	const netron_listen_options *options, netron_listener *out_listener,
	netron_error **out_error) NETRON_MUST_USE;

/** The URL with the real port; NULL when closed. Valid while the listener is. */
NETRON_API const char *netron_listener_url(netron_listener listener);

/** Accepts no more. Connections it accepted stay. */
NETRON_API int netron_listener_close(netron_listener listener);

/** Withdraws a service; calls being handled go on. Of one that was offered as a value it gives up
 * the handle: the service stays as long as peers hold references to it. */
NETRON_API int netron_unexpose(netron_exposed exposed);

/** Names (name@version) of what is exposed, sorted; owned: netron_owned_free. NULL when memory is
 * out. */
NETRON_API netron_strings *netron_exposed_names(netron *net) NETRON_MUST_USE;

/** Emits an event that no .nsvc file declares, to every peer that asked for the name (at most 255
 * bytes). 0, also when nobody did; else why it cannot be encoded. A peer that does not keep up
 * loses the oldest ones: nobody waits for it. */
NETRON_API int netron_emit_values(
	netron *net, const char *name, const netron_value *args, size_t count);

/* ---- reaching services ---- */

/** Exactly once, never before netron_connect returns. */
typedef void netron_connect_done(const netron_error *error, netron_peer peer, void *user);

/** Connects and completes the hello. The peer handle is valid at once, to close it. */
NETRON_API netron_peer netron_connect(
	netron *net, const char *url, netron_connect_done *done, void *user);
/** The same, waiting. The error names the address and what the system said. */
NETRON_API int netron_connect_sync(netron *net, const char *url, netron_peer *out_peer,
	netron_error **out_error) NETRON_MUST_USE;

/* How one connection differs from the instance's defaults, and whether it comes back. Each 0 means
 * the default in brackets. See docs/guide/connections.md. */
typedef struct netron_connect_options {
	uint32_t size;               /* 0, or sizeof this struct */
	uint32_t connect_timeout_ms; /* of one attempt [the instance's] */
	bool reconnect;              /* the peer outlives its connection [no] */
	bool retry_first;            /* with reconnect: the first attempt is repeated too [no] */
	uint32_t reconnect_delay_ms; /* the first wait is a random time up to this; it doubles
					[1000] */
	uint32_t reconnect_max_delay_ms; /* up to this [30000] */
	uint32_t reconnect_max_attempts; /* in a row; the peer ends with the last one's error [0:
					    without end] */
	uint32_t reconnect_stable_ms;    /* a connection that lasted so long counts as a success:
					    waits and attempts begin anew [10000] */
	uint32_t keepalive_ms;           /* [the instance's] */
	const netron_tls_options *tls;   /* [the instance's] */
	const netron_http_options *http; /* [the instance's] */
	const netron_websocket_options *websocket; /* [the instance's] */
	const void *reserved[5];
} netron_connect_options;

/** All zeros and the size. */
NETRON_API netron_connect_options netron_connect_options_default(void);

/** netron_connect with options, which are copied; NULL: none. With reconnect the handle stays the
 * same until netron_peer_close or until it is given up; done is told of the first connection. */
NETRON_API netron_peer netron_connect_with(netron *net, const char *url,
	const netron_connect_options *options, netron_connect_done *done, void *user);
/** The same, waiting for the first connection; without retry_first for the first attempt. */
NETRON_API int netron_connect_with_sync(netron *net, const char *url,
	const netron_connect_options *options, netron_peer *out_peer,
	netron_error **out_error) NETRON_MUST_USE;

/** This instance's id. Valid as long as it. */
NETRON_API const char *netron_id(const netron *net);

#ifdef __cplusplus
}
#endif
#endif
