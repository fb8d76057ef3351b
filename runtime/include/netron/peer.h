/* peer.h - the other side of a connection: its state, and calls by name.
 * Not here: typed calls; they are generated. Opening connections, and what holds for every function
 * (threads, errors, ownership): netron.h. Read on in docs/guide/peers.md. */
#ifndef NETRON_PEER_H
#define NETRON_PEER_H

#include <netron/stream.h>
#include <netron/task.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum netron_peer_state {
	NETRON_PEER_GONE = 0, /* closed, or never was */
	NETRON_PEER_CONNECTING,
	NETRON_PEER_READY,
	NETRON_PEER_CLOSING,
	NETRON_PEER_RECONNECTING, /* its connection was lost; it comes back: netron_connect_with */
	NETRON_PEER_LEAVING       /* it is shutting down: what runs ends, new calls are refused with
				     NETRON_E_UNAVAILABLE */
} netron_peer_state;

/** Never fails. */
NETRON_API netron_peer_state netron_peer_get_state(netron_peer peer);

/** The id the peer gave itself: a label, proof of nothing. NULL when gone. Valid while the peer is,
 * of one that reconnects until its next on_connect. */
NETRON_API const char *netron_peer_id(netron_peer peer);

/** Whether the peer's hello says that it is Netron for C, and takes what goes beyond the original:
 * errors inside streams, cancel, deadlines. false before the hello, and when gone. */
NETRON_API bool netron_peer_is_netron_c(netron_peer peer);

/** Where the peer is, as a URL. NULL when gone. Valid while the peer is. */
NETRON_API const char *netron_peer_address(netron_peer peer);

/** Sends what is queued, then closes, and does not come back; calls in flight fail with
 * NETRON_E_CLOSED. Never blocks. on_disconnect follows. */
NETRON_API int netron_peer_close(netron_peer peer);

/** The instance itself as a peer: calls to it reach its own services. The same each time; all zeros
 * when memory is out or netron_free has begun. */
NETRON_API netron_peer netron_local_peer(netron *net);

/* A result is borrowed until the callback returns; NULL when error is set. Exactly once, never
 * early. */
typedef void netron_value_done(const netron_error *error, const netron_value *result, void *user);
typedef void netron_ping_done(const netron_error *error, netron_duration round_trip, void *user);

/** A call by name. service: as netron_call_options.service. args and options are borrowed until it
 * returns. done may be NULL. */
NETRON_API netron_task netron_peer_call(netron_peer peer, const char *service, const char *method,
	const netron_value *args, size_t count, const netron_call_options *options,
	netron_value_done *done, void *user);
/** The same, waiting. *out_result is owned: netron_value_free. So with all that follow. */
NETRON_API int netron_peer_call_sync(netron_peer peer, const char *service, const char *method,
	const netron_value *args, size_t count, const netron_call_options *options,
	netron_value **out_result, netron_error **out_error) NETRON_MUST_USE;

/** A call with streams of any items (netron_value_sink, netron_value_source). out_sink (NULL: the
 * call sends none) is what you write; args then holds one value of NETRON_KIND_STREAM, which is
 * filled in. out_source (NULL: the call returns none) is what you read; done must be NULL then,
 * since a failure of the call ends the source. */
NETRON_API netron_task netron_peer_call_stream(netron_peer peer, const char *service,
	const char *method, netron_value *args, size_t count, const netron_call_options *options,
	netron_value_done *done, void *user, netron_stream *out_sink, netron_stream *out_source);

/** Reads a property of a service. */
NETRON_API netron_task netron_peer_get(netron_peer peer, const char *service, const char *property,
	const netron_call_options *options, netron_value_done *done, void *user);
NETRON_API int netron_peer_get_sync(netron_peer peer, const char *service, const char *property,
	const netron_call_options *options, netron_value **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/** Writes a property of a service. value is borrowed until it returns. */
NETRON_API netron_task netron_peer_set(netron_peer peer, const char *service, const char *property,
	const netron_value *value, const netron_call_options *options, netron_value_done *done,
	void *user);
NETRON_API int netron_peer_set_sync(netron_peer peer, const char *service, const char *property,
	const netron_value *value, const netron_call_options *options,
	netron_error **out_error) NETRON_MUST_USE;

/** Runs a task of the peer, such as "query_interface" (one string: name, name@version or
 * name@range; the result is a definition). */
NETRON_API netron_task netron_peer_run(netron_peer peer, const char *task, const netron_value *args,
	size_t count, const netron_call_options *options, netron_value_done *done, void *user);
NETRON_API int netron_peer_run_sync(netron_peer peer, const char *task, const netron_value *args,
	size_t count, const netron_call_options *options, netron_value **out_result,
	netron_error **out_error) NETRON_MUST_USE;

/* ---- offering services at the peer ---- */

/** Offers an exposed service under its bare name at the peer, which passes calls of others on to
 * this side; see netron_options.may_expose there. The result is the definition there. It ends with
 * the connection; a peer that comes back is offered it again, and when it refuses that,
 * netron_events.on_error is told. Without this, too, the peer may call what is exposed here. */
NETRON_API netron_task netron_peer_expose(
	netron_peer peer, netron_exposed exposed, netron_value_done *done, void *user);

/** Withdraws it; calls being handled go on. A peer that comes back is not offered it again,
 * whatever the outcome. The result is the id of the definition there. */
NETRON_API netron_task netron_peer_unexpose(
	netron_peer peer, netron_exposed exposed, netron_value_done *done, void *user);

/* ---- events ---- */

/* args are borrowed until it returns. */
typedef void netron_event_fn(const netron_value *args, size_t count, void *user);

/** Listens to an event of the peer by name (at most 255 bytes). The handle outlives a lost
 * connection when the peer does. Handle {net, 0}: memory is out. */
NETRON_API netron_subscription netron_peer_on(
	netron_peer peer, const char *name, netron_event_fn *fn, void *user);

/** Hears no more from now on, also inside the handler. The peer is told when nobody else listens to
 * the name. */
NETRON_API int netron_subscription_close(netron_subscription subscription);

/** Waits until the peer has confirmed it, at most the instance's timeout: then what it emits is
 * heard. Else why it is over, or NETRON_E_TIMEOUT. */
NETRON_API int netron_subscription_wait_sync(
	netron_subscription subscription, netron_error **out_error) NETRON_MUST_USE;

typedef void netron_subscription_end_fn(const netron_error *error, void *user);

/** Calls fn once when the peer refuses, or is gone for good; never after netron_subscription_close.
 * The handle is gone then. */
NETRON_API int netron_subscription_on_end(
	netron_subscription subscription, netron_subscription_end_fn *fn, void *user);

/** Emits an event to this peer alone, whether it asked for it or not; it hears it when it listens
 * to the name at this side. 0, or why it cannot be encoded; who does not keep up loses events. */
NETRON_API int netron_peer_emit(
	netron_peer peer, const char *name, const netron_value *args, size_t count);

/** How many events this peer lost because it did not keep up, on this connection. 0 when gone. */
NETRON_API uint64_t netron_peer_dropped_events(netron_peer peer);

/** Asks for a sign of life, which every Netron gives by itself, and measures it. */
NETRON_API netron_task netron_peer_ping(
	netron_peer peer, const netron_call_options *options, netron_ping_done *done, void *user);
NETRON_API int netron_peer_ping_sync(netron_peer peer, const netron_call_options *options,
	netron_duration *out_round_trip, netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
