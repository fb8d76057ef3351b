/* node.c - one instance: its connections, its memory, its coming and going. */
#include "sim.h"

#include <stdio.h>
#include <string.h>

static nt_ms now(void *user)
{
	return ((struct sim *)user)->clock;
}

/* ---- peers ---- */

static void add_peer(struct sim_node *node, netron_peer peer, unsigned to)
{
	if (node->peer_count == SIM_PEERS)
		node->peers[sim_below(&node->sim->work, SIM_PEERS)] =
			node->peers[--node->peer_count];
	node->peers[node->peer_count++] =
		(struct sim_peer){ peer, to, sim_link_of(node->sim, peer) };
}

static struct sim_peer *find_peer(struct sim_node *node, netron_peer peer)
{
	for (unsigned i = 0; i < node->peer_count; i++)
		if (node->peers[i].peer.id == peer.id)
			return &node->peers[i];
	return NULL;
}

struct sim_peer *sim_some_peer(struct sim_node *node)
{
	return node->peer_count ? &node->peers[sim_below(&node->sim->work, node->peer_count)]
				: NULL;
}

static void on_connect(netron_peer peer, void *user)
{
	struct sim_node *node = user;
	struct sim_peer *known = find_peer(node, peer);
	struct sim_link *link = sim_link_of(node->sim, peer);

	SIM_CHECK(node->sim, link, "node %u: on_connect of a peer without a channel", node->index);
	if (known)
		known->link = link;
	else
		add_peer(node, peer, link->ends[link->ends[0].node == node->index ? 1 : 0].node);
}

static void on_disconnect(netron_peer peer, const netron_error *reason, void *user)
{
	struct sim_node *node = user;
	const struct sim_peer *known = find_peer(node, peer);

	sim_trace(node->sim, "node %u: disconnected (%d)", node->index,
		reason ? netron_error_code(reason) : 0);
	SIM_CHECK(node->sim, !known || !known->link || known->link->is_disturbed,
		"node %u: link %u ended (%d) although nothing happened to it", node->index,
		known->link->number, reason ? netron_error_code(reason) : 0);
}

static void on_connected(const netron_error *error, netron_peer peer, void *user)
{
	struct sim_node *node = user;

	(void)peer;
	SIM_CHECK(node->sim, node->connecting > 0, "node %u: a connect ended twice", node->index);
	node->connecting--;
	sim_trace(node->sim, "node %u: connect ended (%d)", node->index,
		error ? netron_error_code(error) : 0);
}

void sim_connect(struct sim_node *node, unsigned to)
{
	unsigned before = ++node->connecting;
	netron_peer peer = netron_connect(node->net, node->sim->nodes[to].url, on_connected, node);

	SIM_CHECK(node->sim, node->connecting == before, "node %u: connect ended too early",
		node->index);
	add_peer(node, peer, to);
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

	node->alloc.fail_at = 0;
	node->is_leaving = false;
	memset(&node->probe, 0, sizeof node->probe);
	node->net = netron_new(&options);
	SIM_CHECK(node->sim, node->net, "node %u cannot be made", node->index);
	node->net->loop.now = now;
	node->net->loop.now_user = node->sim;
	node->net->loop.network = &node->sim->network;
	SIM_CHECK(node->sim, probe_expose(node->net, &node->probe, NULL) == 0,
		"node %u cannot expose", node->index);
	SIM_CHECK(node->sim, netron_listen(node->net, node->url, NULL) == 0,
		"node %u cannot listen", node->index);
	sim_trace(node->sim, "node %u is up", node->index);
}

/* Its calls end before it returns. */
void sim_node_down(struct sim_node *node)
{
	netron *net = node->net;

	sim_trace(node->sim, "node %u goes", node->index);
	sim_disturb_node(node->sim, node->index);
	node->is_leaving = true;
	netron_free(net);
	sim_calls_check_over(node->sim, node);
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
		if (netron_peer_get_state(node->peers[i].peer) == NETRON_PEER_GONE)
			node->peers[i] = node->peers[--node->peer_count];
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
	if (sim_strikes(sim, SIM_CLOSE) && node->peer_count > 0) {
		struct sim_peer *peer = sim_some_peer(node);
		if (peer->link)
			peer->link->is_disturbed = true;
		sim_trace(sim, "close: node %u", node->index);
		netron_peer_close(peer->peer);
	}
	forget_peers(node);
	if (node->peer_count < 2 || sim_chance(&sim->work, 100))
		sim_connect(node, sim_below(&sim->work, sim->node_count));
}

void sim_node_check(struct sim_node *node)
{
	SIM_CHECK(node->sim, node->alloc.live_bytes <= SIM_NODE_BYTES, "node %u holds %zu bytes",
		node->index, node->alloc.live_bytes);
}
