/* node.c - one instance: its connections, its memory, its coming and going. */
#include "sim.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What a closing connection may take beyond the time it was given. */
enum { DRAIN_LINGER_MS = 6000 };

static nt_ms now(void *user)
{
	return ((struct sim *)user)->clock;
}

/* ---- peers ---- */

static struct sim_peer *add_peer(struct sim_node *node, unsigned to)
{
	struct sim_peer *peer = calloc(1, sizeof *peer);

	SIM_CHECK(node->sim, peer, "out of memory");
	peer->owner = node;
	peer->to = to;
	nt_list_append(&node->sim->peers, &peer->node);
	if (node->peer_count == SIM_PEERS)
		node->peers[sim_below(&node->sim->work, SIM_PEERS)] =
			node->peers[--node->peer_count];
	node->peers[node->peer_count++] = peer;
	return peer;
}

static struct sim_peer *find_peer(struct sim_node *node, netron_peer handle)
{
	struct nt_list *all = &node->sim->peers;

	for (struct nt_list *at = all->prev; at != all; at = at->prev) {
		struct sim_peer *peer = NT_CONTAINER(at, struct sim_peer, node);
		if (peer->owner == node && peer->peer.id == handle.id && !peer->is_over)
			return peer;
	}
	return NULL;
}

struct sim_peer *sim_some_peer(struct sim_node *node)
{
	return node->peer_count ? node->peers[sim_below(&node->sim->work, node->peer_count)] : NULL;
}

static void on_connect(netron_peer handle, void *user)
{
	struct sim_node *node = user;
	struct sim *sim = node->sim;
	struct sim_peer *peer = find_peer(node, handle);
	struct sim_link *link = sim_link_of(sim, handle);

	SIM_CHECK(sim, link, "node %u: on_connect of a peer without a channel", node->index);
	if (!peer)
		peer = add_peer(node, link->ends[0].node);
	peer->peer = handle;
	SIM_CHECK(sim, !peer->link, "node %u: on_connect of a peer that is connected", node->index);
	SIM_CHECK(sim, !peer->was_ready || peer->is_ours, "node %u: a visitor came twice",
		node->index);
	peer->was_ready = true;
	peer->link = link;
	sim_trace(sim, "node %u: connected by link %u", node->index, link->number);
	sim_inside(node, (netron_task){ 0 });
}

static void on_disconnect(netron_peer handle, const netron_error *reason, void *user)
{
	struct sim_node *node = user;
	struct sim *sim = node->sim;
	struct sim_peer *peer = find_peer(node, handle);
	int code = reason ? netron_error_code(reason) : 0;

	sim_trace(sim, "node %u: disconnected (%d)", node->index, code);
	SIM_CHECK(sim, peer, "node %u: a peer that is over disconnects", node->index);
	SIM_CHECK(sim, !peer->link || peer->link->is_disturbed,
		"node %u: link %u ended (%d) although nothing happened to it", node->index,
		peer->link->number, code);
	peer->link = NULL;
	peer->is_over = netron_peer_get_state(handle) != NETRON_PEER_RECONNECTING;
	SIM_CHECK(
		sim, peer->is_over || peer->is_ours, "node %u: a visitor comes back", node->index);
	sim_inside(node, (netron_task){ 0 });
}

static void on_connected(const netron_error *error, netron_peer handle, void *user)
{
	struct sim_peer *peer = user;
	struct sim_node *node = peer->owner;

	(void)handle;
	sim_trace(node->sim, "node %u: connect ended (%d)", node->index,
		error ? netron_error_code(error) : 0);
	SIM_CHECK(node->sim, peer->done == 0, "node %u: a connect ended twice", node->index);
	SIM_CHECK(node->sim,
		peer->peer.net || (error && netron_error_code(error) == NETRON_E_NO_MEMORY),
		"node %u: connect ended too early", node->index);
	peer->done++;
	peer->code = error ? netron_error_code(error) : 0;
	/* Who tries for ever does not give up. */
	SIM_CHECK(node->sim,
		!peer->reconnects || !error || peer->was_closed || node->is_leaving ||
			node->drained_at > 0 || peer->code == NETRON_E_NO_MEMORY,
		"node %u: gives up with %d", node->index, peer->code);
	sim_inside(node, (netron_task){ 0 });
}

void sim_connect(struct sim_node *node, unsigned to, bool may_come_back)
{
	struct sim *sim = node->sim;
	netron_connect_options options = netron_connect_options_default();
	struct sim_peer *peer = add_peer(node, to);

	options.reconnect = may_come_back && sim_chance(&sim->work, 6000);
	if (options.reconnect) {
		options.retry_first = sim_chance(&sim->work, 5000);
		options.reconnect_delay_ms = sim_between(&sim->work, 1, 1000);
		options.reconnect_max_delay_ms = sim_between(&sim->work, 1000, 4000);
		options.reconnect_max_attempts =
			sim_chance(&sim->work, 2000) ? sim_between(&sim->work, 1, 4) : 0;
		options.reconnect_stable_ms = sim_between(&sim->work, 1, 5000);
		peer->reconnects = options.reconnect_max_attempts == 0 && options.retry_first;
	}
	peer->is_ours = true;
	sim_trace(sim, "node %u connects to %u%s", node->index, to,
		options.reconnect ? " and will again" : "");
	peer->peer =
		netron_connect_with(node->net, sim->nodes[to].url, &options, on_connected, peer);
}

void sim_peers_check(struct sim *sim)
{
	for (struct nt_list *at = sim->peers.next; at != &sim->peers; at = at->next) {
		const struct sim_peer *peer = NT_CONTAINER(at, struct sim_peer, node);
		unsigned node = peer->owner->index;
		SIM_CHECK(sim, !peer->is_ours || peer->done == 1, "node %u still connects", node);
		SIM_CHECK(sim,
			!peer->reconnects || peer->was_closed || peer->code < 0 ||
				peer->peer.net != peer->owner->net ||
				netron_peer_get_state(peer->peer) == NETRON_PEER_READY,
			"node %u is not connected to %u again, in state %d", node, peer->to,
			netron_peer_get_state(peer->peer));
	}
}

void sim_peers_free(struct sim *sim)
{
	while (!nt_list_empty(&sim->peers)) {
		struct sim_peer *peer = NT_CONTAINER(sim->peers.next, struct sim_peer, node);
		nt_list_remove(&peer->node);
		free(peer);
	}
}

/* ---- coming and going ---- */

static netron_options options_of(struct sim_node *node)
{
	struct sim_random *work = &node->sim->work;
	netron_options options = netron_options_default();

	options.loop = &node->sim->uv;
	options.allocator = &node->alloc.allocator;
	options.events = (netron_events){
		.on_connect = on_connect,
		.on_disconnect = on_disconnect,
		.user = node,
	};
	/* Two that both have it compress even what is short. */
	if (sim_chance(work, 3000))
		options.compress_bytes = sim_between(work, 1, 200);
	if (node->is_tight) {
		options.limits.max_calls = sim_between(work, 1, 8);
		options.limits.max_pending = sim_between(work, 2, 64);
		options.limits.write_max_bytes = sim_between(work, 16, 256) * 1024;
		options.limits.write_high_bytes = options.limits.write_max_bytes / 4;
		options.limits.write_low_bytes = options.limits.write_max_bytes / 8;
	}
	return options;
}

void sim_node_up(struct sim_node *node)
{
	netron_options options = options_of(node);

	sim_flows_check_over(node->sim, node); /* of the one before */
	node->alloc.fail_at = 0;
	node->is_leaving = false;
	node->drained_at = 0;
	memset(&node->probe, 0, sizeof node->probe);
	/* The new instance may stand where the old one did. */
	for (struct nt_list *at = node->sim->peers.next; at != &node->sim->peers; at = at->next) {
		struct sim_peer *peer = NT_CONTAINER(at, struct sim_peer, node);
		if (peer->owner == node)
			peer->is_over = true, peer->peer = (netron_peer){ 0 };
	}
	node->net = netron_new(&options);
	SIM_CHECK(node->sim, node->net, "node %u cannot be made", node->index);
	node->net->loop.now = now;
	node->net->loop.now_user = node->sim;
	node->net->loop.network = &node->sim->network;
	node->net->random = sim_next(&node->sim->work);
	if (sim_chance(&node->sim->work, 2500)) { /* as the original: the connection holds back */
		node->net->features &= ~(unsigned)NT_FEATURE_CREDIT;
		node->sim->lacks_credit = true;
	}
	SIM_CHECK(node->sim, probe_expose(node->net, &node->probe, NULL) == 0,
		"node %u cannot expose", node->index);
	SIM_CHECK(node->sim, netron_listen(node->net, node->url, NULL) == 0,
		"node %u cannot listen", node->index);
	sim_handlers_init(node);
	sim_flows_init(node);
	sim_events_init(node);
	sim_trace(node->sim, "node %u is up", node->index);
}

/* Its calls end before it returns. */
void sim_node_down(struct sim_node *node)
{
	netron *net = node->net;

	sim_trace(node->sim, "node %u goes", node->index);
	sim_disturb_node(node->sim, node->index);
	sim_handlers_forget(node);
	node->is_leaving = true;
	netron_free(net);
	sim_calls_check_over(node->sim, node);
	sim_events_forget(node);
	node->leaving = net;
	node->net = NULL;
	node->peer_count = 0;
}

static bool is_down(const struct sim_node *node)
{
	return !node->net && node->alloc.live == 0;
}

/* Of the next few hundred allocations one fails, or all from there on for a while. */
static void fail_memory(struct sim_node *node)
{
	struct sim_random *fault = &node->sim->fault;

	node->alloc.fail_at = node->alloc.count + sim_between(fault, 1, 40);
	node->alloc.fail_all_after = sim_chance(fault, 3000);
	sim_disturb_node(node->sim, node->index);
	node->sim->had_no_memory = true;
	sim_trace(node->sim, "no-memory: node %u, %s", node->index,
		node->alloc.fail_all_after ? "a while" : "once");
}

void sim_mend_memory(struct sim_node *node)
{
	node->alloc.fail_at = 0;
	node->alloc.fail_all_after = false;
}

/* Those that are gone; now and then, so that their handles are used a while. */
static void forget_peers(struct sim_node *node)
{
	if (!sim_chance(&node->sim->work, 1000))
		return;
	for (unsigned i = node->peer_count; i-- > 0;)
		if (netron_peer_get_state(node->peers[i]->peer) == NETRON_PEER_GONE)
			node->peers[i] = node->peers[--node->peer_count];
}

static void begin_drain(struct sim_node *node)
{
	struct sim *sim = node->sim;
	uint32_t timeout_ms = sim_below(&sim->fault, 3000);

	sim_trace(sim, "drain: node %u, %u ms", node->index, timeout_ms);
	sim_disturb_node(sim, node->index);
	node->drained_at = sim->clock + timeout_ms + DRAIN_LINGER_MS;
	SIM_CHECK(
		sim, netron_drain(node->net, timeout_ms) == 0, "node %u cannot drain", node->index);
}

/* Over early when nothing runs any more. */
static void end_drain(struct sim_node *node)
{
	struct sim *sim = node->sim;

	SIM_CHECK(sim, !node->net->is_draining || sim->clock < node->drained_at,
		"node %u does not come to an end", node->index);
	if (node->net->is_draining)
		return;
	node->up_at = sim->clock + sim_below(&sim->fault, 500);
	sim_node_down(node);
}

void sim_node_step(struct sim_node *node)
{
	struct sim *sim = node->sim;

	if (!node->net) {
		if (is_down(node) && sim->clock >= node->up_at)
			sim_node_up(node);
		return;
	}
	if (node->alloc.fail_all_after ? sim_chance(&sim->fault, 2000)
				       : node->alloc.count >= node->alloc.fail_at)
		sim_mend_memory(node);
	if (sim_strikes(sim, SIM_NO_MEMORY))
		fail_memory(node);
	if (sim_strikes(sim, SIM_RESTART)) {
		node->up_at = sim->clock + sim_below(&sim->fault, 2000);
		sim_node_down(node);
		return;
	}
	if (node->drained_at > 0) {
		end_drain(node);
		return;
	}
	if (sim_strikes(sim, SIM_DRAIN)) {
		begin_drain(node);
		return;
	}
	if (sim_strikes(sim, SIM_CLOSE) && node->peer_count > 0) {
		struct sim_peer *peer = sim_some_peer(node);
		if (peer->link)
			peer->link->is_disturbed = true;
		peer->was_closed = true;
		sim_trace(sim, "close: node %u", node->index);
		netron_peer_close(peer->peer);
	}
	forget_peers(node);
	if (node->peer_count < 2 || sim_chance(&sim->work, 100))
		sim_connect(node, sim_below(&sim->work, sim->node_count), true);
}

void sim_node_check(struct sim_node *node)
{
	SIM_CHECK(node->sim, node->alloc.live_bytes <= SIM_NODE_BYTES, "node %u holds %zu bytes",
		node->index, node->alloc.live_bytes);
}
