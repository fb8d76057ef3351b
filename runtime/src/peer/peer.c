/* peer.c - one remote: its states and its memory, from the first byte to the last reference. */
#include "peer/peer.h"

#include "io/url.h"
#include "peer/connection.h"
#include "peer/reconnect.h"
#include "wire/packet.h"

#include <assert.h>
#include <string.h>

#define BIT(phase) (1u << (phase))

static const struct {
	const char *name;
	unsigned next;
} phases[NT_PEER_PHASES] = {
	[NT_PEER_WAITING] = { "waiting",
		BIT(NT_PEER_DIALING) | BIT(NT_PEER_CLOSING) | BIT(NT_PEER_OVER) },
	[NT_PEER_DIALING] = { "dialing",
		BIT(NT_PEER_HELLO) | BIT(NT_PEER_CLOSING) | BIT(NT_PEER_OVER) },
	[NT_PEER_HELLO] = { "hello",
		BIT(NT_PEER_READY) | BIT(NT_PEER_CLOSING) | BIT(NT_PEER_OVER) },
	[NT_PEER_READY] = { "ready", BIT(NT_PEER_CLOSING) | BIT(NT_PEER_OVER) },
	[NT_PEER_CLOSING] = { "closing", BIT(NT_PEER_WAITING) | BIT(NT_PEER_OVER) },
	[NT_PEER_OVER] = { "over", 0 },
};

const char *nt_peer_phase_name(enum nt_peer_phase phase)
{
	return phase < NT_PEER_PHASES ? phases[phase].name : "?";
}

bool nt_peer_may_move(enum nt_peer_phase from, enum nt_peer_phase to)
{
	return from < NT_PEER_PHASES && to < NT_PEER_PHASES && (phases[from].next & BIT(to));
}

void nt_peer_move(struct nt_peer *peer, enum nt_peer_phase phase)
{
	assert(nt_peer_may_move(peer->phase, phase));
	nt_log(&peer->net->log, NT_LOG_DEBUG, "peer %u: %s -> %s", (unsigned)peer->handle,
		nt_peer_phase_name(peer->phase), nt_peer_phase_name(phase));
	peer->phase = (uint8_t)phase;
}

/* ---- memory and handles ---- */

struct nt_peer *nt_peer_of(netron_peer handle)
{
	return handle.net ? nt_handle_get(handle.net, &handle.net->peers, handle.id) : NULL;
}

netron_peer nt_peer_handle(const struct nt_peer *peer)
{
	return (netron_peer){ peer->net, peer->handle };
}

struct nt_peer *nt_peer_new(netron *net)
{
	struct nt_peer *peer = nt_alloc_zeroed(&net->allocator, 1, sizeof *peer);

	if (!peer)
		return NULL;
	peer->net = net;
	peer->refs = 1;
	peer->phase = NT_PEER_DIALING;
	peer->connect_timeout_ms = net->connect_timeout_ms;
	peer->keepalive_ms = net->keepalive_ms;
	peer->handle = nt_slots_add(&net->peers, peer);
	if (!peer->handle) {
		nt_free(&net->allocator, peer);
		return NULL;
	}
	nt_frame_init(&peer->frame, &net->allocator, net->limits.max_packet_bytes);
	nt_calls_init(&peer->calls);
	nt_list_init(&peer->early);
	nt_list_init(&peer->requests);
	nt_list_append(&net->peer_list, &peer->node);
	net->peer_count++;
	return peer;
}

struct nt_services *nt_peer_services(struct nt_peer *peer)
{
	struct nt_services *services = peer->services;

	if (services)
		return services;
	services = nt_alloc_zeroed(&peer->net->allocator, 1, sizeof *services);
	if (!services)
		return NULL;
	nt_list_init(&services->references);
	nt_list_init(&services->offered);
	nt_list_init(&services->aliases);
	peer->services = services;
	return services;
}

void nt_peer_ref(struct nt_peer *peer)
{
	peer->refs++;
}

void nt_peer_unref(struct nt_peer *peer)
{
	netron *net = peer->net;

	if (--peer->refs > 0)
		return;
	net->hooks.on_forget(peer);
	if (peer->handle) {
		nt_slots_remove(&net->peers, peer->handle);
		nt_list_remove(&peer->node);
		net->peer_count--;
	}
	nt_loop_unset_timer(&net->loop, &peer->timer);
	nt_loop_unset_timer(&net->loop, &peer->keepalive_timer);
	nt_reconnect_free(peer);
	nt_frame_fini(&peer->frame);
	nt_calls_fini(&peer->calls, &net->allocator);
	if (peer->options)
		nt_transport_options_free(peer->options, &net->allocator);
	nt_free(&net->allocator, peer->options);
	nt_free(&net->allocator, peer->services);
	nt_free(&net->allocator, peer->id);
	nt_free(&net->allocator, peer->address);
	nt_free(&net->allocator, peer->reason_text);
	nt_free(&net->allocator, peer);
}

/* ---- the end ---- */

/* In the order in which they were asked. */
static void fail_calls(struct nt_peer *peer, int code)
{
	struct nt_task *task;
	uint32_t at = 0;

	if (nt_reconnect_is_wanted(peer)) {
		nt_reconnect_keep_calls(peer);
		return;
	}
	while ((task = nt_calls_next(&peer->calls, &at)) != NULL)
		nt_call_fail_code(task, code);
}

static void cancel_requests(struct nt_peer *peer)
{
	while (!nt_list_empty(&peer->requests))
		nt_request_orphan(NT_CONTAINER(peer->requests.next, struct nt_task, node));
}

void nt_peer_set_reason(struct nt_peer *peer, int code, const char *text)
{
	if (peer->reason)
		return;
	peer->reason = code;
	nt_free(&peer->net->allocator, peer->reason_text);
	peer->reason_text = NULL;
	if (text)
		peer->reason_text = nt_strdup(&peer->net->allocator, text);
}

void nt_peer_forget_reason(struct nt_peer *peer)
{
	nt_free(&peer->net->allocator, peer->reason_text);
	peer->reason_text = NULL;
	peer->reason = 0;
}

void nt_peer_drop_context(struct nt_peer *peer)
{
	if (peer->context.task)
		nt_task_free(peer->context.task);
	peer->context.task = NULL;
	peer->context.is_set = false;
}

static void end(struct nt_peer *peer, int code)
{
	netron *net = peer->net;

	nt_peer_move(peer, NT_PEER_CLOSING);
	nt_loop_unset_timer(&net->loop, &peer->timer);
	nt_loop_unset_timer(&net->loop, &peer->keepalive_timer);
	fail_calls(peer, code);
	cancel_requests(peer);
	net->hooks.on_lost(peer);
	nt_peer_drop_context(peer);
	net->hooks.on_streams_lost(peer, code, true);
}

static void close_in_order(struct nt_peer *peer, int code)
{
	if (peer->phase >= NT_PEER_CLOSING)
		return;
	if (peer->phase == NT_PEER_WAITING)
		nt_peer_forget_reason(peer);
	if (peer->phase < NT_PEER_READY && !peer->was_announced)
		nt_peer_set_reason(peer, code, NULL);
	end(peer, code);
	if (peer->channel)
		nt_connection_close(peer);
	else if (peer->dial)
		peer->transport->cancel(peer->dial);
	else
		nt_reconnect_end(peer);
}

void nt_peer_leave(struct nt_peer *peer)
{
	close_in_order(peer, NETRON_E_LOST);
}

void nt_peer_close(struct nt_peer *peer, int code)
{
	peer->is_final = true;
	if (peer->phase == NT_PEER_CLOSING) /* calls were kept for the connection after this one */
		fail_calls(peer, code);
	close_in_order(peer, code);
}

void nt_peer_abort(struct nt_peer *peer, int code, const char *reason)
{
	if (peer->phase >= NT_PEER_CLOSING || peer->phase == NT_PEER_WAITING)
		return;
	nt_peer_set_reason(peer, code, reason);
	peer->was_refused = code != NETRON_E_LOST;
	end(peer, NETRON_E_LOST);
	if (peer->channel)
		nt_connection_break(peer, code, reason);
	else if (peer->dial)
		peer->transport->cancel(peer->dial);
}

static void on_last_answers_due(struct nt_timer *timer, nt_ms now)
{
	(void)now;
	close_in_order(NT_CONTAINER(timer, struct nt_peer, timer), NETRON_E_LOST);
}

void nt_peer_ended(struct nt_peer *peer)
{
	netron *net = peer->net;

	if (peer->phase >= NT_PEER_CLOSING)
		return;
	peer->has_ended = true;
	if (peer->phase < NT_PEER_READY) {
		nt_peer_abort(peer, NETRON_E_REFUSED, "the peer closed before the hello");
		return;
	}
	nt_loop_unset_timer(&net->loop, &peer->keepalive_timer);
	fail_calls(peer, NETRON_E_LOST);
	net->hooks.on_streams_lost(peer, NETRON_E_LOST, false);
	/* Coming back is worth more than answers to one that has gone. */
	if (peer->request_count == 0 || nt_reconnect_is_wanted(peer)) {
		close_in_order(peer, NETRON_E_LOST);
		return;
	}
	peer->timer.on_due = on_last_answers_due;
	nt_loop_set_timer(&net->loop, &peer->timer, net->timeout_ms);
}

void nt_peer_answered(struct nt_peer *peer)
{
	if (peer->has_ended && peer->request_count == 0)
		close_in_order(peer, NETRON_E_LOST);
}

/* What this side would not take from a peer is for people to know. */
static void tell_people(struct nt_peer *peer)
{
	const char *address = netron_peer_address(nt_peer_handle(peer));

	nt_report(peer->net, NT_LOG_WARNING, peer->reason, "%s (%s): %s",
		address ? address : "a peer", peer->id ? peer->id : "no hello",
		peer->reason_text ? peer->reason_text : netron_strerror(peer->reason));
}

/* Tells whoever waits that it is over. Both callbacks may use the handle a last time. */
static void tell(struct nt_peer *peer)
{
	netron *net = peer->net;
	netron_error error =
		nt_error_plain(peer->reason ? peer->reason : NETRON_E_CLOSED, peer->reason_text);

	nt_enter(net);
	if (peer->done) {
		netron_connect_done *done = peer->done;
		peer->done = NULL;
		done(&error, nt_peer_handle(peer), peer->user);
	}
	if (peer->was_announced && net->events.on_disconnect)
		net->events.on_disconnect(
			nt_peer_handle(peer), peer->reason ? &error : NULL, net->events.user);
	nt_leave(net);
}

static void tell_gone(struct nt_peer *peer)
{
	netron_error error =
		nt_error_plain(peer->reason ? peer->reason : NETRON_E_CLOSED, peer->reason_text);

	peer->net->hooks.on_gone(peer, &error);
}

void nt_peer_over(struct nt_peer *peer, const netron_error *error)
{
	netron *net = peer->net;

	if (error)
		nt_peer_set_reason(peer, netron_error_code(error), netron_error_message(error));
	if (peer->phase < NT_PEER_CLOSING) {
		if (peer->phase < NT_PEER_READY && !peer->reason)
			nt_peer_set_reason(peer, NETRON_E_LOST, NULL);
		end(peer, NETRON_E_LOST);
	}
	if (peer->was_refused || net->events.on_disconnect)
		netron_peer_address(nt_peer_handle(peer)); /* while there is a channel to ask */
	peer->channel = NULL;
	peer->dial = NULL;
	nt_calls_report(net);
	if (nt_reconnect_begin(peer))
		return;
	/* Calls that waited for a connection that will not come, and none is taken any more. */
	int code = peer->is_final ? NETRON_E_CLOSED : NETRON_E_UNAVAILABLE;
	peer->is_final = true;
	fail_calls(peer, code);
	nt_peer_move(peer, NT_PEER_OVER);
	nt_calls_report(net);
	if (peer->was_refused && peer->is_inbound)
		tell_people(peer);
	tell(peer);
	tell_gone(peer);
	if (peer->is_counted)
		net->inbound_count--;
	nt_slots_remove(&net->peers, peer->handle);
	if (net->local_peer == peer->handle)
		net->local_peer = 0;
	peer->handle = 0;
	nt_list_remove(&peer->node);
	net->peer_count--;
	nt_peer_unref(peer);
	net->hooks.on_idle(net);
}

/* ---- the beginning ---- */

static void on_dial_due(struct nt_timer *timer, nt_ms now)
{
	(void)now;
	nt_peer_abort(NT_CONTAINER(timer, struct nt_peer, timer), NETRON_E_TIMEOUT,
		"the connection could not be made in time");
}

static void on_dialed(void *user, struct nt_channel *channel, const netron_error *error)
{
	struct nt_peer *peer = user;

	peer->dial = NULL;
	if (!channel) {
		nt_peer_over(peer, peer->phase < NT_PEER_CLOSING ? error : NULL);
		return;
	}
	nt_connection_open(peer, channel);
	if (peer->phase >= NT_PEER_CLOSING)
		channel->ops->abort(channel, 0);
}

static int dial(struct nt_peer *peer, const struct nt_url *url, netron_error **out_error)
{
	struct nt_loop *loop = &peer->net->loop;
	int rc = peer->transport->dial(
		loop, url, peer->options, on_dialed, peer, &peer->dial, out_error);

	if (rc < 0) {
		peer->dial = NULL;
		return rc;
	}
	peer->timer.on_due = on_dial_due;
	nt_loop_set_timer(loop, &peer->timer, peer->connect_timeout_ms);
	return 0;
}

int nt_peer_dial(struct nt_peer *peer, const char *url, netron_error **out_error)
{
	netron *net = peer->net;
	struct nt_url parsed;
	int rc = nt_url_parse(&net->allocator, url, &parsed, out_error);

	if (rc < 0)
		return rc;
	peer->transport = nt_transport_find(parsed.scheme);
	if (!peer->transport || !peer->transport->dial)
		return nt_error_set(&net->allocator, out_error, NETRON_E_ADDRESS,
			"%s: no transport is called %s", url, parsed.scheme);
	peer->address = nt_strdup(&net->allocator, url);
	if (!peer->address)
		return nt_error_set(
			&net->allocator, out_error, NETRON_E_NO_MEMORY, "out of memory");
	return dial(peer, &parsed, out_error);
}

int nt_peer_redial(struct nt_peer *peer, netron_error **out_error)
{
	struct nt_url parsed;
	int rc = nt_url_parse(&peer->net->allocator, peer->address, &parsed, out_error);

	nt_peer_move(peer, NT_PEER_DIALING);
	return rc < 0 ? rc : dial(peer, &parsed, out_error);
}

struct nt_peer *nt_peer_accept(netron *net, struct nt_channel *channel, bool is_local)
{
	bool is_counted = !is_local && !channel->is_bridge;
	struct nt_peer *peer;

	if (net->is_closing || net->is_draining ||
		(is_counted && net->inbound_count + net->admission.waiting >=
				       net->limits.max_connections)) {
		nt_log(&net->log, NT_LOG_WARNING, "a connection is refused: %s",
			net->is_closing || net->is_draining ? "closing" : "too many are open");
		channel->ops->abort(channel, NETRON_E_LIMIT);
		return NULL;
	}
	peer = nt_peer_new(net);
	if (!peer) {
		nt_report(net, NT_LOG_ERROR, NETRON_E_NO_MEMORY,
			"a connection is refused: out of memory");
		channel->ops->abort(channel, NETRON_E_NO_MEMORY);
		return NULL;
	}
	peer->is_inbound = true;
	peer->is_local = is_local;
	peer->is_counted = is_counted;
	if (is_counted)
		net->inbound_count++;
	nt_connection_open(peer, channel);
	return peer;
}

/* The application hears of it, then what waited goes out; the callbacks may have closed it. */
void nt_peer_ready(struct nt_peer *peer)
{
	netron *net = peer->net;

	nt_peer_move(peer, NT_PEER_READY);
	nt_loop_unset_timer(&net->loop, &peer->timer);
	nt_connection_keep_alive(peer);
	nt_reconnect_ready(peer);
	net->hooks.on_ready(peer);
	nt_enter(net);
	if (nt_peer_is_news(peer) && peer->phase == NT_PEER_READY) {
		peer->was_announced = true;
		if (net->events.on_connect)
			net->events.on_connect(nt_peer_handle(peer), net->events.user);
	}
	if (peer->done && peer->phase == NT_PEER_READY) {
		netron_connect_done *done = peer->done;
		peer->done = NULL;
		done(NULL, nt_peer_handle(peer), peer->user);
	}
	nt_leave(net);
}
