/* calls.c - calls of every kind, answers late or never, cancels; and that each ends exactly once,
 * in time, with the right value or for a reason that there was. */
#include "sim.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum kind { ADD, LATER, BLOB, NOTHING, BROKEN, ABSENT, QUICK, PING, BY_NAME, RUN, BARE, KINDS };

static const char *const kind_names[KINDS] = { "add", "later", "blob", "nothing", "broken",
	"absent", "quick", "ping", "by-name", "run", "bare" };

struct call {
	struct nt_list node;
	struct sim_node *owner;
	enum kind kind;
	unsigned number, count;
	unsigned to;
	struct sim_link *link; /* NULL: not connected when it began */
	netron_task task;
	nt_ms began, due;
	uint32_t a, b;
	unsigned executed; /* of later: how often its handler ran */
	int code;          /* how it ended */
	bool was_cancelled, is_sure, has_returned, peer_was_gone;
};

enum { DEFAULT_TIMEOUT = 5000, LATENESS = NT_WHEEL_TICK_MS };

/* ---- the end of a call ---- */

static bool is_connection_code(int code)
{
	return code == NETRON_E_LOST || code == NETRON_E_CLOSED || code == NETRON_E_REFUSED ||
	       code == NETRON_E_UNAVAILABLE;
}

bool sim_may_fail(const struct sim_node *node, unsigned to, const struct sim_link *link, int code)
{
	const struct sim *sim = node->sim;

	if (is_connection_code(code) && (!link || link->is_disturbed))
		return true;
	if (code == NETRON_E_UNAVAILABLE || code == NETRON_E_NO_MEMORY)
		return sim->had_no_memory;
	if (code == NETRON_E_LIMIT)
		return node->is_tight || (to < sim->node_count && sim->nodes[to].is_tight);
	/* The handle was gone before. */
	return code == NETRON_E_GONE && !link;
}

/* Whether this call may end so. */
static bool may_fail(const struct call *call, int code)
{
	if (code == NETRON_E_TIMEOUT)
		return call->owner->sim->clock >= call->due || !call->link;
	if (code == NETRON_E_CANCELLED)
		return call->was_cancelled;
	if (code == NETRON_E_GONE)
		return call->peer_was_gone;
	if (code == NETRON_E_CONFLICT)
		return call->kind == BROKEN || call->kind == LATER;
	if (code == NETRON_E_UNIMPLEMENTED)
		return call->kind == ABSENT;
	return sim_may_fail(call->owner, call->to, call->link, code);
}

/* What may be repeated elsewhere did not begin. */
static void check_outcome(const struct call *call)
{
	struct sim *sim = call->owner->sim;

	SIM_CHECK(sim,
		call->code != NETRON_E_UNAVAILABLE || call->executed == 0 || sim->had_no_memory,
		"call %u ended as unavailable, but its handler ran", call->number);
}

static void end(struct call *call, const netron_error *error, bool is_right)
{
	struct sim *sim = call->owner->sim;
	int code = error ? netron_error_code(error) : 0;

	sim_trace(sim, "call %u (%s) of node %u ends: %d", call->number, kind_names[call->kind],
		call->owner->index, code);
	SIM_CHECK(sim, call->count == 0, "call %u (%s) ended twice", call->number,
		kind_names[call->kind]);
	/* Out of memory, and out of what was kept for that: then it is told at once. */
	SIM_CHECK(sim, call->has_returned || code == NETRON_E_NO_MEMORY,
		"call %u (%s) ended before it began", call->number, kind_names[call->kind]);
	SIM_CHECK(sim, error ? may_fail(call, code) && !call->is_sure : is_right,
		"call %u (%s) of node %u to %u ended with %d (%s), which cannot be", call->number,
		kind_names[call->kind], call->owner->index, call->to, code,
		error ? netron_error_message(error) : "a wrong value");
	call->count++;
	call->code = code;
	check_outcome(call);
	call->owner->live_calls--;
	if (error)
		sim->sums.bad++;
	else
		sim->sums.good++;
	sim_inside(call->owner, (netron_task){ 0 });
}

static bool is_right(const struct call *call, const void *result)
{
	const netron_bytes *blob = result;

	switch (call->kind) {
	case ADD:
	case BARE:
		return *(const int32_t *)result == (int32_t)(call->a + call->b);
	case LATER:
		return *(const uint32_t *)result == call->a;
	case BLOB:
		return blob->size == call->a;
	case NOTHING:
		return true;
	default:
		return false;
	}
}

static void on_done(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)done;
	end(user, error, !error && is_right(user, result));
}

static void on_value(const netron_error *error, const netron_value *result, void *user)
{
	const struct call *call = user;
	int64_t sum = (int64_t)call->a + call->b;

	end(user, error,
		!error && result && result->kind == NETRON_KIND_INT && result->as.i64 == sum);
}

static void on_ping(const netron_error *error, netron_duration round_trip, void *user)
{
	end(user, error, round_trip >= 0);
}

/* ---- the beginning ---- */

static struct call *make(struct sim_node *node, const struct sim_peer *peer, enum kind kind)
{
	struct sim *sim = node->sim;
	struct call *call = calloc(1, sizeof *call);

	SIM_CHECK(sim, call, "out of memory");
	call->owner = node;
	call->kind = kind;
	call->number = ++sim->sums.calls;
	call->to = peer->to;
	call->link = peer->link;
	call->began = sim->clock;
	call->a = sim_below(&sim->work, 1000000);
	call->b = sim_below(&sim->work, 1000000);
	call->peer_was_gone = netron_peer_get_state(peer->peer) == NETRON_PEER_GONE;
	nt_list_append(&sim->calls, &call->node);
	node->live_calls++;
	return call;
}

static netron_task start(struct call *call, netron_peer peer, const netron_call_options *options)
{
	static const enum probe_method methods[] = {
		[ADD] = PROBE_ADD,
		[LATER] = PROBE_LATER,
		[BLOB] = PROBE_BLOB,
		[NOTHING] = PROBE_NOTHING,
		[BROKEN] = PROBE_BROKEN,
		[ABSENT] = PROBE_ABSENT,
		[QUICK] = PROBE_QUICK,
		[BARE] = PROBE_ADD,
	};
	struct probe_add sum = { (int32_t)call->a, (int32_t)call->b };
	struct probe_tag tag = { call->a };
	netron_value values[] = { netron_value_i64(call->a), netron_value_i64(call->b) };
	netron_call_options bare = *options;
	const void *args = call->kind == ADD || call->kind == BARE     ? (const void *)&sum
			   : call->kind == LATER || call->kind == BLOB ? (const void *)&tag
								       : NULL;

	if (call->kind == PING)
		return netron_peer_ping(peer, options, on_ping, call);
	if (call->kind == BY_NAME)
		return netron_peer_call(
			peer, "probe@1.0.0", "add", values, 2, options, on_value, call);
	if (call->kind == RUN)
		return netron_peer_run(peer, "sim-sum", values, 2, options, on_value, call);
	if (call->kind == BARE)
		bare.service = "probe@^1";
	return netron_invoke(peer, &probe_methods[methods[call->kind]], args, &bare, on_done,
		(netron_function *)on_done, call);
}

/* within: the call being handled, whose deadline holds too. */
static void begin(
	struct sim_node *node, const struct sim_peer *peer, enum kind kind, netron_task within)
{
	struct sim *sim = node->sim;
	static const uint32_t timeouts[] = { 0, 0, 0, 1, 20, 300, 2000, 30000 };
	char text[16];
	netron_pair pair = { "call", text };
	netron_string_map metadata = { &pair, 1 };
	netron_call_options options = { .timeout_ms = timeouts[sim_below(&sim->work, 8)],
		.metadata = &metadata };

	/* Its handler never answers: where few are taken that would be all of them. */
	if (kind == QUICK && peer->to < sim->node_count && sim->nodes[peer->to].is_tight)
		kind = LATER;
	struct call *call = make(node, peer, kind);
	uint32_t own = kind == QUICK ? 50 : DEFAULT_TIMEOUT;

	if (kind == LATER)
		call->a = call->number;
	if (kind == BLOB)
		call->a = 1u << sim_below(&sim->work, 16);
	snprintf(text, sizeof text, "%u", call->number);
	call->due = call->began + (options.timeout_ms ? options.timeout_ms : own);
	if (within.net && netron_task_remaining_ms(within) < call->due - call->began)
		call->due = call->began + netron_task_remaining_ms(within);
	sim_trace(sim, "call %u (%s) of node %u to %u, %u ms", call->number, kind_names[kind],
		node->index, peer->to, (unsigned)(call->due - call->began));
	netron_task task = start(call, peer->peer, &options);
	call->has_returned = true;
	call->task = task;
}

void sim_call_surely(struct sim_node *node, struct sim_peer *peer)
{
	netron_call_options options = { 0 };
	struct call *call = make(node, peer, ADD);

	call->is_sure = true;
	call->due = call->began + DEFAULT_TIMEOUT;
	call->task = start(call, peer->peer, &options);
	call->has_returned = true;
}

/* ---- a step ---- */

void sim_executed(struct sim *sim, unsigned number)
{
	struct nt_list *lists[] = { &sim->calls, &sim->past_calls };

	for (int i = 0; i < 2; i++) {
		for (struct nt_list *at = lists[i]->next; at != lists[i]; at = at->next) {
			struct call *call = NT_CONTAINER(at, struct call, node);
			if (call->number != number)
				continue;
			/* Whatever is lost, and comes back: nothing runs twice. */
			SIM_CHECK(sim, ++call->executed == 1, "call %u ran twice", number);
			check_outcome(call);
			return;
		}
	}
	sim_fail(sim, "a handler runs for call %u, which nobody made", number);
}

static void cancel(struct sim_node *node)
{
	struct sim *sim = node->sim;
	struct call *call, *chosen = NULL;
	unsigned seen = 0;

	for (struct nt_list *at = sim->calls.next; at != &sim->calls; at = at->next) {
		call = NT_CONTAINER(at, struct call, node);
		if (call->owner == node && call->count == 0 && call->has_returned &&
			sim_below(&sim->work, ++seen) == 0)
			chosen = call;
	}
	if (!chosen)
		return;
	sim_trace(sim, "cancel call %u", chosen->number);
	chosen->was_cancelled = true;
	netron_task_cancel(chosen->task);
}

/* What an application does in a callback: any of the usual things, now and then. */
void sim_inside(struct sim_node *node, netron_task within)
{
	struct sim *sim = node->sim;
	struct sim_peer *peer = sim_some_peer(node);

	if (node->is_leaving || sim->is_healed || !sim_chance(&sim->work, 2500))
		return;
	switch (sim_below(&sim->work, 7)) {
	case 0:
		cancel(node);
		break;
	case 1:
		sim_answer(node);
		break;
	case 2:
		sim_unlisten(node);
		break;
	case 3:
		sim_emit(node, 0);
		break;
	case 4:
		sim_flow(node, within);
		break;
	default:
		if (peer && node->live_calls < SIM_CALLS_AT_ONCE)
			begin(node, peer, (enum kind)sim_below(&sim->work, KINDS), within);
		break;
	}
}

void sim_calls_step(struct sim_node *node)
{
	struct sim *sim = node->sim;
	unsigned count = sim_below(&sim->work, 3);

	for (unsigned i = 0; i < count && node->live_calls < SIM_CALLS_AT_ONCE; i++) {
		const struct sim_peer *peer = sim_some_peer(node);
		if (peer)
			begin(node, peer, (enum kind)sim_below(&sim->work, KINDS),
				(netron_task){ 0 });
	}
	if (sim_chance(&sim->work, 500))
		cancel(node);
	if (sim_chance(&sim->work, 500))
		sim_flow(node, (netron_task){ 0 });
	while (sim_chance(&sim->work, 4000))
		sim_answer(node);
}

/* ---- what must hold ---- */

void sim_calls_check(struct sim *sim)
{
	for (struct nt_list *at = sim->calls.next; at != &sim->calls; at = at->next) {
		const struct call *call = NT_CONTAINER(at, struct call, node);
		SIM_CHECK(sim, call->count == 1 || sim->clock <= call->due + LATENESS,
			"call %u (%s) of node %u to %u was due %u ms ago", call->number,
			kind_names[call->kind], call->owner->index, call->to,
			(unsigned)(sim->clock - call->due));
	}
}

void sim_calls_check_over(struct sim *sim, const struct sim_node *node)
{
	for (struct nt_list *at = sim->calls.next; at != &sim->calls; at = at->next) {
		const struct call *call = NT_CONTAINER(at, struct call, node);
		SIM_CHECK(sim, call->owner != node || call->count == 1,
			"call %u (%s) of node %u did not end", call->number, kind_names[call->kind],
			node->index);
	}
}

void sim_calls_forget(struct sim *sim)
{
	for (struct nt_list *at = sim->calls.next, *next; at != &sim->calls; at = next) {
		struct call *call = NT_CONTAINER(at, struct call, node);
		next = at->next;
		if (call->count == 0)
			continue;
		nt_list_remove(&call->node);
		nt_list_append(&sim->past_calls, &call->node);
	}
}

static void free_list(struct nt_list *list)
{
	while (!nt_list_empty(list)) {
		struct call *call = NT_CONTAINER(list->next, struct call, node);
		nt_list_remove(&call->node);
		free(call);
	}
}

void sim_calls_free(struct sim *sim)
{
	free_list(&sim->calls);
	free_list(&sim->past_calls);
}
