/* events.c - events heard in order, at most once, never after their end; and every one of them when
 * nothing goes wrong. */
#include "sim.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NAMES = 3, SUBSCRIPTIONS = 40, PADDING = 3000 };

static const char *const names[NAMES] = { "news", "weather", "sport" };

struct listener {
	struct nt_list node;
	struct sim_node *owner;
	struct sim_peer *peer;
	netron_subscription subscription;
	unsigned name;
	int64_t incarnation, sequence; /* of what it heard last */
	unsigned heard, ends;
	int code; /* of the end */
	bool is_closed;
};

/* ---- hearing ---- */

static int64_t number(const netron_value *value)
{
	int64_t number = -1;

	return netron_value_to_i64(value, &number) == 0 ? number : -1;
}

static void on_event(const netron_value *args, size_t count, void *user)
{
	struct listener *listener = user;
	struct sim *sim = listener->owner->sim;
	unsigned at = listener->owner->index;

	SIM_CHECK(sim, !listener->is_closed && listener->ends == 0,
		"node %u hears %s after the end", at, names[listener->name]);
	SIM_CHECK(sim, count == 5, "node %u hears an event with %zu arguments", at, count);
	int64_t name = number(&args[0]), node = number(&args[1]);
	int64_t incarnation = number(&args[2]), sequence = number(&args[3]);
	SIM_CHECK(sim, name == (int64_t)listener->name && node == (int64_t)listener->peer->to,
		"node %u hears event %d of node %d, not %s of node %u", at, (int)name, (int)node,
		names[listener->name], listener->peer->to);
	SIM_CHECK(sim,
		incarnation > listener->incarnation ||
			(incarnation == listener->incarnation && sequence > listener->sequence),
		"node %u hears %s %d after %d", at, names[name], (int)sequence,
		(int)listener->sequence);
	SIM_CHECK(sim,
		args[4].kind == NETRON_KIND_BYTES &&
			args[4].as.bytes.size == (size_t)sequence * 7 % PADDING,
		"node %u hears a damaged event", at);
	listener->incarnation = incarnation;
	listener->sequence = sequence;
	listener->heard++;
	sim->sums.heard++;
	sim_inside(listener->owner, (netron_task){ 0 });
}

static void on_end(const netron_error *error, void *user)
{
	struct listener *listener = user;
	struct sim *sim = listener->owner->sim;

	listener->code = error ? netron_error_code(error) : 0;
	sim_trace(sim, "node %u: its listening to %s ends: %d", listener->owner->index,
		names[listener->name], listener->code);
	SIM_CHECK(sim, !listener->is_closed, "node %u: the end of a closed subscription",
		listener->owner->index);
	SIM_CHECK(sim, ++listener->ends == 1, "node %u: two ends of a subscription",
		listener->owner->index);
	sim_inside(listener->owner, (netron_task){ 0 });
}

static void hear(struct sim_node *node)
{
	struct sim *sim = node->sim;
	struct sim_peer *peer = sim_some_peer(node);
	struct listener *listener;

	if (!peer || node->listener_count >= SUBSCRIPTIONS)
		return;
	listener = calloc(1, sizeof *listener);
	SIM_CHECK(sim, listener, "out of memory");
	listener->owner = node;
	listener->peer = peer;
	listener->name = sim_below(&sim->work, NAMES);
	sim_trace(sim, "node %u listens to %s of %u", node->index, names[listener->name], peer->to);
	nt_list_append(&node->listeners, &listener->node);
	node->listener_count++;
	listener->subscription =
		netron_peer_on(peer->peer, names[listener->name], on_event, listener);
	if (listener->subscription.id == 0) {
		SIM_CHECK(sim, sim->had_no_memory, "node %u cannot listen", node->index);
		listener->is_closed = true;
		return;
	}
	netron_subscription_on_end(listener->subscription, on_end, listener);
}

static struct listener *some_listener(struct sim_node *node)
{
	unsigned n = sim_below(&node->sim->work, node->listener_count);
	struct nt_list *at = node->listeners.next;

	while (n-- > 0)
		at = at->next;
	return NT_CONTAINER(at, struct listener, node);
}

static void retire(struct sim_node *node, struct listener *listener)
{
	nt_list_remove(&listener->node);
	nt_list_append(&node->sim->past_listeners, &listener->node);
	node->listener_count--;
}

void sim_unlisten(struct sim_node *node)
{
	struct listener *listener;

	if (node->listener_count == 0)
		return;
	listener = some_listener(node);
	sim_trace(node->sim, "node %u listens no more to %s of %u", node->index,
		names[listener->name], listener->peer->to);
	netron_subscription_close(listener->subscription);
	listener->is_closed = true;
	retire(node, listener);
}

/* ---- telling ---- */

void sim_emit(struct sim_node *node, unsigned name)
{
	static const uint8_t padding[PADDING];
	struct sim *sim = node->sim;
	unsigned sequence = ++node->emitted;
	netron_value args[] = { netron_value_i64(name), netron_value_i64(node->index),
		netron_value_i64(node->incarnation), netron_value_i64(sequence),
		netron_value_bytes(padding, (size_t)sequence * 7 % PADDING) };
	int rc = netron_emit_values(node->net, names[name], args, 5);

	sim->sums.emitted++;
	SIM_CHECK(sim, rc == 0 || (rc == NETRON_E_NO_MEMORY && sim->had_no_memory),
		"node %u: emitting gives %d", node->index, rc);
}

void sim_events_step(struct sim_node *node)
{
	struct sim_random *work = &node->sim->work;

	if (sim_chance(work, 400))
		hear(node);
	if (sim_chance(work, 150))
		sim_unlisten(node);
	/* Now and then more at once than can be on the way. */
	for (unsigned count = sim_chance(work, 30)     ? sim_between(work, 100, 600)
			      : sim_chance(work, 2000) ? sim_between(work, 1, 4)
						       : 0;
		count > 0; count--)
		sim_emit(node, sim_below(work, NAMES));
}

/* ---- what must hold ---- */

/* All is well again: whoever listens hears the next of each name, once. */
void sim_events_check(struct sim *sim)
{
	for (unsigned i = 0; i < sim->node_count; i++)
		for (struct nt_list *at = sim->nodes[i].listeners.next;
			at != &sim->nodes[i].listeners; at = at->next)
			NT_CONTAINER(at, struct listener, node)->heard = 0;
	for (unsigned i = 0; i < sim->node_count; i++)
		for (unsigned name = 0; name < NAMES; name++)
			sim_emit(&sim->nodes[i], name);
	sim_turn(sim, 10, 40);
	for (unsigned i = 0; i < sim->node_count; i++) {
		struct nt_list *listeners = &sim->nodes[i].listeners;
		for (struct nt_list *at = listeners->next; at != listeners; at = at->next) {
			const struct listener *listener = NT_CONTAINER(at, struct listener, node);
			bool is_connected =
				netron_peer_get_state(listener->peer->peer) == NETRON_PEER_READY;
			SIM_CHECK(sim,
				listener->is_closed || listener->ends > 0 ||
					listener->heard == (is_connected ? 1 : 0),
				"node %u hears %s of node %u %u times", i, names[listener->name],
				listener->peer->to, listener->heard);
			/* It may have been refused, but not lost with a connection. */
			SIM_CHECK(sim,
				!is_connected || listener->ends == 0 || sim->had_no_memory ||
					listener->code == NETRON_E_LIMIT ||
					listener->code == NETRON_E_TIMEOUT,
				"node %u: listening to %u, which is there, has ended with %d", i,
				listener->peer->to, listener->code);
		}
	}
}

void sim_events_init(struct sim_node *node)
{
	nt_list_init(&node->listeners);
	node->listener_count = 0;
	node->incarnation++;
}

void sim_events_forget(struct sim_node *node)
{
	while (!nt_list_empty(&node->listeners))
		retire(node, NT_CONTAINER(node->listeners.next, struct listener, node));
}

void sim_events_free(struct sim *sim)
{
	while (!nt_list_empty(&sim->past_listeners)) {
		struct nt_list *at = sim->past_listeners.next;
		nt_list_remove(at);
		free(NT_CONTAINER(at, struct listener, node));
	}
}
