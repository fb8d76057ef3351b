/* handlers.c - calls being handled: answered late, or told that nobody waits any more, once. */
#include "sim.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct held {
	struct nt_list node;
	struct sim_node *owner;
	netron_task task;
	uint32_t tag; /* the number of the call */
	unsigned cancels;
	bool is_answered;
};

static void on_cancel(netron_task task, int reason, void *user)
{
	struct held *held = user;
	struct sim *sim = held->owner->sim;

	sim_trace(sim, "node %u hears that call %u is cancelled: %d", held->owner->index, held->tag,
		reason);
	SIM_CHECK(sim, !held->is_answered, "call %u is cancelled although it was answered",
		held->tag);
	SIM_CHECK(sim, ++held->cancels == 1, "call %u is cancelled twice", held->tag);
	SIM_CHECK(sim,
		reason == NETRON_E_CANCELLED || reason == NETRON_E_TIMEOUT ||
			reason == NETRON_E_LOST,
		"call %u is cancelled because of %d", held->tag, reason);
	SIM_CHECK(sim, netron_task_get_state(task) == NETRON_TASK_CANCELLED,
		"call %u is cancelled, which its state does not say", held->tag);
	sim_inside(held->owner, (netron_task){ 0 });
}

static void check_new(struct sim_node *node, const struct held *held)
{
	const netron_string_map *metadata = netron_task_metadata(held->task);
	const char *number = metadata ? netron_string_map_get(*metadata, "call") : NULL;

	sim_executed(node->sim, held->tag);
	SIM_CHECK(node->sim, !metadata || (number && strtoul(number, NULL, 10) == held->tag),
		"call %u came with the metadata of %s", held->tag, number ? number : "none");
}

/* What the probe has taken in since the last time. */
void sim_handlers_step(struct sim_node *node)
{
	for (unsigned i = 0; i < node->probe.laters; i++) {
		struct held *held = calloc(1, sizeof *held);
		SIM_CHECK(node->sim, held, "out of memory");
		held->owner = node;
		held->task = node->probe.later[i];
		held->tag = node->probe.tags[i];
		nt_list_append(&node->held, &held->node);
		node->held_count++;
		check_new(node, held);
		netron_task_on_cancel(held->task, on_cancel, held);
	}
	node->probe.laters = 0;
}

static struct held *some_held(struct sim_node *node)
{
	unsigned n = sim_below(&node->sim->work, node->held_count);
	struct nt_list *at = node->held.next;

	while (n-- > 0)
		at = at->next;
	return NT_CONTAINER(at, struct held, node);
}

static void answer(struct sim_node *node, struct held *held)
{
	struct sim *sim = node->sim;
	bool is_good = !sim_chance(&sim->work, 2000);
	int rc = is_good ? netron_reply(held->task, &probe_methods[PROBE_LATER], &held->tag)
			 : netron_task_fail(held->task, NETRON_E_CONFLICT, "the test says so");

	sim_trace(sim, "node %u answers %u: %d", node->index, held->tag, rc);
	SIM_CHECK(sim,
		rc == 0 || rc == NETRON_E_GONE || (rc == NETRON_E_NO_MEMORY && sim->had_no_memory),
		"node %u: answering gives %d", node->index, rc);
	SIM_CHECK(sim, netron_task_get_state(held->task) == NETRON_TASK_GONE,
		"node %u: a task that was answered (%d) lives on", node->index, rc);
	held->is_answered = true;
	nt_list_remove(&held->node);
	nt_list_append(&sim->past_held, &held->node);
	node->held_count--;
}

void sim_answer(struct sim_node *node)
{
	if (node->held_count > 0)
		answer(node, some_held(node));
}

/* All callers have ended, long ago. */
void sim_answer_all(struct sim_node *node)
{
	while (node->held_count > 0) {
		struct held *held = NT_CONTAINER(node->held.next, struct held, node);
		SIM_CHECK(node->sim, held->cancels == 1 || node->sim->had_no_memory,
			"node %u: nobody told it that the caller of %u has gone", node->index,
			held->tag);
		answer(node, held);
	}
}

/* The instance goes: what it held may still be told of that. */
void sim_handlers_forget(struct sim_node *node)
{
	sim_handlers_step(node);
	while (!nt_list_empty(&node->held)) {
		struct nt_list *at = node->held.next;
		nt_list_remove(at);
		nt_list_append(&node->sim->past_held, at);
	}
	node->held_count = 0;
}

static void free_list(struct nt_list *list)
{
	while (!nt_list_empty(list)) {
		struct held *held = NT_CONTAINER(list->next, struct held, node);
		nt_list_remove(&held->node);
		free(held);
	}
}

void sim_handlers_free(struct sim *sim)
{
	free_list(&sim->past_held);
}

/* ---- a task by name ---- */

static int on_sum(netron_task task, const netron_value *args, size_t count, void *user)
{
	struct sim_node *node = user;
	int64_t a = 0, b = 0;

	SIM_CHECK(node->sim,
		count == 2 && netron_value_to_i64(&args[0], &a) == 0 &&
			netron_value_to_i64(&args[1], &b) == 0,
		"a task has lost its arguments");
	netron_value sum = netron_value_i64(a + b);
	sim_inside(node, task);
	int rc = netron_task_reply_value(task, &sum);
	return rc == NETRON_E_GONE ? 0 : rc;
}

static void in_add(netron_task task, void *user)
{
	sim_inside(user, task);
}

void sim_handlers_init(struct sim_node *node)
{
	nt_list_init(&node->held);
	node->held_count = 0;
	node->probe.inside = in_add;
	node->probe.user = node;
	SIM_CHECK(node->sim, netron_task_register(node->net, "sim-sum", on_sum, node) == 0,
		"node %u cannot register a task", node->index);
}
