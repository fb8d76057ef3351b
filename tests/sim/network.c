/* network.c - what lies between the instances: bytes arrive in pieces, late, or never. */
#include "sim.h"

#include <stdlib.h>
#include <string.h>

static struct sim *sim_of(struct nt_network *network)
{
	return NT_CONTAINER(network, struct sim, network);
}

#define EACH_LINK(sim, link)                                                                       \
	for (struct nt_list *at = (sim)->links.next;                                               \
		at != &(sim)->links && ((link) = NT_CONTAINER(at, struct sim_link, node), true);   \
		at = at->next)

static struct sim_end *end_of(struct sim *sim, const struct nt_channel *channel)
{
	struct sim_link *link;

	EACH_LINK(sim, link)
	{
		for (int i = 0; i < 2; i++)
			if (link->ends[i].channel == channel)
				return &link->ends[i];
	}
	return NULL;
}

static bool is_open(const struct sim_link *link)
{
	return link->ends[0].channel || link->ends[1].channel;
}

/* ---- what the transport asks ---- */

static bool may_dial(struct nt_network *network, const char *name)
{
	struct sim *sim = sim_of(network);

	(void)name;
	return sim->is_healed || sim->clock >= sim->refuse_until;
}

static unsigned node_of(struct sim *sim, const struct nt_channel *channel)
{
	const struct nt_memory *memory = (const void *)channel;

	for (unsigned i = 0; i < sim->node_count; i++)
		if (sim->nodes[i].net && &sim->nodes[i].net->loop == memory->loop)
			return i;
	return SIM_NODES;
}

static void on_open(
	struct nt_network *network, struct nt_channel *dialed, struct nt_channel *accepted)
{
	struct sim *sim = sim_of(network);
	struct sim_link *link = calloc(1, sizeof *link);
	struct nt_channel *channels[] = { dialed, accepted };

	SIM_CHECK(sim, link, "out of memory");
	link->number = ++sim->sums.links;
	for (int i = 0; i < 2; i++) {
		unsigned node = node_of(sim, channels[i]);
		link->ends[i].channel = channels[i];
		link->ends[i].node = node;
		link->is_disturbed |= node == SIM_NODES || sim->nodes[node].is_tight ||
				      sim->nodes[node].alloc.fail_at > 0 ||
				      sim->nodes[node].drained_at > 0;
	}
	nt_list_append(&sim->links, &link->node);
	sim_trace(sim, "link %u opens: %u -> %u", link->number, link->ends[0].node,
		link->ends[1].node);
}

static void on_gone(struct nt_network *network, struct nt_channel *channel)
{
	struct sim *sim = sim_of(network);
	struct sim_end *end = end_of(sim, channel);

	if (end)
		end->channel = NULL;
}

static size_t pass(struct nt_network *network, struct nt_channel *to, size_t size)
{
	struct sim *sim = sim_of(network);
	struct sim_end *end = end_of(sim, to);

	if (sim->is_healed || !end)
		return size;
	if (end->is_dead || sim->clock < end->rests_until)
		return 0;
	if (!end->is_split)
		return size;
	/* Mostly a few bytes, so that heads and lengths are cut too. */
	switch (sim_below(&sim->fault, 4)) {
	case 0:
		return 0;
	case 1:
		return size < 3 ? size : sim_between(&sim->fault, 1, 3);
	default:
		return sim_between(&sim->fault, 1, (unsigned)size);
	}
}

static bool tells_end(struct nt_network *network, const struct nt_channel *to)
{
	struct sim *sim = sim_of(network);
	struct sim_end *end = end_of(sim, to);

	return sim->is_healed || !end || (!end->is_dead && sim->clock >= end->rests_until);
}

/* ---- faults ---- */

static struct sim_link *some_link(struct sim *sim)
{
	struct sim_link *link, *chosen = NULL;
	unsigned seen = 0;

	EACH_LINK(sim, link)
	{
		if (is_open(link) && sim_below(&sim->fault, ++seen) == 0)
			chosen = link;
	}
	return chosen;
}

static void reset(struct sim *sim, struct sim_link *link)
{
	(void)sim;
	link->is_disturbed = true;
	for (int i = 0; i < 2; i++)
		if (link->ends[i].channel)
			link->ends[i].channel->ops->abort(link->ends[i].channel, NETRON_E_LOST);
}

static void strike(struct sim *sim, enum sim_fault fault, struct sim_link *link)
{
	struct sim_end *end = &link->ends[sim_below(&sim->fault, 2)];
	unsigned ms = fault == SIM_DELAY ? sim_between(&sim->fault, 1, 60)
					 : sim_between(&sim->fault, 500, 20000);

	sim_trace(sim, "%s: link %u towards %u", sim_fault_names[fault], link->number, end->node);
	switch (fault) {
	case SIM_SPLIT:
		end->is_split = !end->is_split;
		break;
	case SIM_STALL:
		link->is_disturbed = true;
		/* fall through */
	case SIM_DELAY:
		end->rests_until = sim->clock + ms;
		break;
	case SIM_DROP:
		reset(sim, link);
		break;
	default:
		link->is_disturbed = true;
		end->is_dead = true;
		break;
	}
}

void sim_network_step(struct sim *sim)
{
	static const enum sim_fault faults[] = { SIM_SPLIT, SIM_DELAY, SIM_STALL, SIM_DROP,
		SIM_HALF_OPEN };

	for (size_t i = 0; i < sizeof faults / sizeof faults[0]; i++) {
		struct sim_link *link;
		if (sim_strikes(sim, faults[i]) && (link = some_link(sim)))
			strike(sim, faults[i], link);
	}
	if (sim_strikes(sim, SIM_REFUSE)) {
		sim->refuse_until = sim->clock + sim_between(&sim->fault, 1, 3000);
		sim_trace(sim, "refuse: connecting fails");
	}
}

void sim_network_heal(struct sim *sim)
{
	struct sim_link *link;

	EACH_LINK(sim, link)
	{
		if (link->ends[0].is_dead || link->ends[1].is_dead)
			reset(sim, link);
	}
}

/* ---- what others ask ---- */

void sim_disturb_node(struct sim *sim, unsigned node)
{
	struct sim_link *link;

	EACH_LINK(sim, link)
	{
		if (link->ends[0].node == node || link->ends[1].node == node)
			link->is_disturbed = true;
	}
}

struct sim_link *sim_link_of(struct sim *sim, netron_peer handle)
{
	struct nt_peer *peer = nt_peer_of(handle);
	struct sim_end *end = peer && peer->channel ? end_of(sim, peer->channel) : NULL;
	struct sim_link *link;

	if (!end)
		return NULL;
	EACH_LINK(sim, link)
	{
		if (end == &link->ends[0] || end == &link->ends[1])
			return link;
	}
	return NULL;
}

bool sim_any_disturbed(const struct sim *sim, unsigned a, unsigned b)
{
	struct sim_link *link;

	EACH_LINK(sim, link)
	{
		unsigned one = link->ends[0].node, other = link->ends[1].node;
		if (link->is_disturbed && ((one == a && other == b) || (one == b && other == a)))
			return true;
	}
	return false;
}

void sim_network_init(struct sim *sim)
{
	sim->network = (struct nt_network){
		.may_dial = may_dial,
		.on_open = on_open,
		.on_gone = on_gone,
		.pass = pass,
		.tells_end = tells_end,
	};
	nt_list_init(&sim->links);
}

void sim_network_free(struct sim *sim)
{
	while (!nt_list_empty(&sim->links)) {
		struct sim_link *link = NT_CONTAINER(sim->links.next, struct sim_link, node);
		SIM_CHECK(sim, !is_open(link), "link %u is still open", link->number);
		nt_list_remove(&link->node);
		free(link);
	}
}
