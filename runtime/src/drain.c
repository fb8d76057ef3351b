/* drain.c - the end in order: nothing new is begun, what runs ends, then the loop stops. */
#include "netron_life.h"

#include "http/serve.h"
#include "peer/control.h"
#include "peer/peer.h"
#include "peer/reconnect.h"
#include "peer/streams.h"

/* Handlers that nobody waits for, and calls of our own that handlers may have made, end with the
 * rest. */
static bool is_busy(const netron *net)
{
	struct nt_list *node;

	if (net->handling > net->cancelled || net->stream_count > 0)
		return true;
	for (node = net->peer_list.next; node != &net->peer_list; node = node->next)
		if (NT_CONTAINER(node, struct nt_peer, node)->calls.count > 0)
			return true;
	return false;
}

void nt_drain_on(netron *net)
{
	struct nt_list *node;

	if (!net->drain_is_due && is_busy(net))
		return;
	for (node = net->peer_list.next; node != &net->peer_list; node = node->next)
		nt_peer_close(NT_CONTAINER(node, struct nt_peer, node), NETRON_E_CLOSED);
	nt_http_drain(net);
	if ((net->peer_count > 0 || !nt_http_is_empty(net)) && !net->drain_is_due)
		return;
	net->is_draining = false;
	nt_loop_unset_timer(&net->loop, &net->drain_timer);
	if (net->on_drained)
		net->on_drained(net->on_drained_user);
	netron_stop(net);
}

static void on_drain_due(struct nt_timer *timer, nt_ms now)
{
	netron *net = NT_CONTAINER(timer, netron, drain_timer);

	(void)now;
	net->drain_is_due = true;
	nt_drain_on(net);
}

/* A stream is over: looked at when whoever ended it has returned. */
static void on_stream_over(struct nt_pending *pending)
{
	netron *net = NT_CONTAINER(pending, netron, drain_later);

	net->hooks.on_idle(net);
}

int netron_drain(netron *net, uint32_t timeout_ms)
{
	struct nt_list *node;

	if (!net)
		return NETRON_E_ARGUMENT;
	int rc = nt_usable(net);
	if (rc < 0)
		return rc;
	if (net->is_closing)
		return NETRON_E_CLOSED;
	/* Whoever asks twice does not wait. */
	net->drain_is_due = net->is_draining;
	if (!net->is_draining) {
		net->is_draining = true;
		nt_listeners_close(net);
		nt_http_drain(net);
		for (node = net->peer_list.next; node != &net->peer_list; node = node->next)
			nt_goaway_send(NT_CONTAINER(node, struct nt_peer, node), timeout_ms);
		net->drain_later.run = on_stream_over;
		net->drain_timer.on_due = on_drain_due;
		nt_loop_set_timer(&net->loop, &net->drain_timer, timeout_ms);
	}
	nt_drain_on(net);
	return 0;
}

/* Its hello was under way when the others were told. */
void nt_drain_tell(struct nt_peer *peer)
{
	netron *net = peer->net;
	nt_ms now = nt_loop_now(&net->loop);
	nt_ms due = net->drain_timer.due;

	if (net->is_draining && nt_peer_is_open(peer))
		nt_goaway_send(peer, due > now ? (uint32_t)(due - now) : 0);
}

/* ---- the other side drains ---- */

static bool owes_something(const struct nt_peer *peer)
{
	const struct nt_task *task;
	uint32_t at = 0;

	if (peer->request_count > 0 || (peer->streams && !nt_list_empty(&peer->streams->flows)))
		return true;
	while ((task = nt_calls_next(&peer->calls, &at)) != NULL)
		if (task->phase == NT_TASK_SENT)
			return true;
	return false;
}

void nt_leave_when_done(struct nt_peer *peer)
{
	if (nt_peer_is_open(peer) && nt_reconnect_is_wanted(peer) && !owes_something(peer))
		nt_peer_leave(peer);
}
