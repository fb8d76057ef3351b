/* flows.c - streams of all kinds: a reader gets a prefix of what was written, in order, once; a
 * clean end only behind the last item; and both ends hear exactly once that it is over. */
#include "sim.h"

#include <stdlib.h>
#include <string.h>

enum { ITEMS = 1500, FLOWS_AT_ONCE = 24, FAILS = 1 << 16, COUNT_MASK = FAILS - 1, BLOB = 2000 };

/* The status of NETRON_E_CANCELLED, from the other side. */
enum { STOPPED_THERE = -499 };

/* One side of one call. The first item of every stream is its plan: how many follow, and whether it
 * fails then. */
struct flow {
	struct nt_list node;
	struct sim_node *owner;
	struct sim_link *link;
	unsigned number, to, method;
	bool is_handler, peer_was_gone;
	netron_task task; /* of a handler */
	nt_ms due;        /* when it may run out of time */
	uint64_t sum;     /* of all items */

	bool reads;
	netron_stream source;
	uint32_t plan, next; /* of what is read; next: items seen, the plan too */
	unsigned ends;
	bool is_paused, is_stopped;

	bool writes;
	netron_stream sink;
	uint32_t own_plan, written;
	unsigned closes;
	bool is_slow, is_full, has_ended, wants_end, wants_fail;

	bool has_done; /* a call with a result */
	unsigned dones;
};

static bool is_blobs(const struct flow *flow)
{
	return flow->method == FLOWS_DOWN || flow->method == FLOWS_UP;
}

static bool is_over(const struct flow *flow)
{
	return (!flow->reads || flow->ends) && (!flow->writes || flow->closes) &&
	       (!flow->has_done || flow->dones);
}

static uint32_t nth(uint32_t plan, uint32_t n)
{
	return n == 0 ? plan : n - 1;
}

static void check_error(const struct flow *flow, const netron_error *error)
{
	struct sim *sim = flow->owner->sim;
	int code = netron_error_code(error);
	/* The other side stopped, or the caller has gone. */
	bool may_be = code == NETRON_E_CONFLICT || code == STOPPED_THERE ||
		      (code == NETRON_E_CANCELLED && (flow->is_stopped || flow->is_handler)) ||
		      (code == NETRON_E_TIMEOUT && (sim->clock >= flow->due || flow->is_handler)) ||
		      /* Without credit only the message of a stream's error comes. */
		      ((code == NETRON_E_REMOTE || code == NETRON_E_INTERNAL) &&
			      (sim->had_no_memory || sim->lacks_credit)) ||
		      (code == NETRON_E_GONE && (flow->peer_was_gone || sim->had_no_memory)) ||
		      sim_may_fail(flow->owner, flow->to, flow->link, code);

	SIM_CHECK(sim, may_be, "flow %u (%s) of node %u to %u ends with %d (%s), which cannot be",
		flow->number, flows_methods[flow->method].name, flow->owner->index, flow->to, code,
		netron_error_message(error));
}

/* ---- writing ---- */

/* Without memory it is tried again. */
static void finish(struct flow *flow, bool fails)
{
	struct sim *sim = flow->owner->sim;
	int rc;

	if (flow->has_ended)
		return;
	rc = fails ? netron_sink_fail(flow->sink, NETRON_E_CONFLICT, "the test says so")
		   : netron_sink_end(flow->sink);
	SIM_CHECK(sim,
		rc == 0 || rc == NETRON_E_GONE || (rc == NETRON_E_NO_MEMORY && sim->had_no_memory),
		"flow %u: ending gives %d", flow->number, rc);
	flow->has_ended = rc != NETRON_E_NO_MEMORY;
	flow->wants_fail = !flow->has_ended && fails;
	flow->wants_end = !flow->has_ended && !fails;
}

static void note_written(struct flow *flow, int rc)
{
	struct sim *sim = flow->owner->sim;

	SIM_CHECK(sim,
		rc == 0 || rc == NETRON_FULL || rc == NETRON_E_GONE ||
			(rc == NETRON_E_NO_MEMORY && sim->had_no_memory),
		"flow %u of node %u: writing gives %d", flow->number, flow->owner->index, rc);
	if (rc == NETRON_FULL)
		flow->is_full = true;
	if (rc >= 0)
		flow->written++;
	if (rc == NETRON_E_GONE)
		flow->has_ended = true;
	if (rc == NETRON_E_NO_MEMORY) /* what is missing now must not be missed */
		finish(flow, true);
}

static void write_item(struct flow *flow, uint32_t item)
{
	static uint8_t blob[BLOB];
	netron_bytes bytes = { blob, sizeof item + item * 31u % (BLOB - sizeof item) };

	if (!is_blobs(flow)) {
		note_written(flow, netron_sink_write(flow->sink, &item));
		return;
	}
	memcpy(blob, &item, sizeof item);
	note_written(flow, netron_sink_write(flow->sink, &bytes));
}

static void write_some(struct flow *flow, unsigned most)
{
	uint32_t all = (flow->own_plan & COUNT_MASK) + 1;

	if (flow->wants_fail || flow->wants_end)
		return;
	while (most-- > 0 && !flow->is_full && !flow->has_ended && !flow->wants_fail &&
		flow->written < all)
		write_item(flow, nth(flow->own_plan, flow->written));
	if (!flow->is_full && !flow->wants_fail && flow->written == all)
		finish(flow, (flow->own_plan & FAILS) != 0);
}

static void on_ready(void *user)
{
	struct flow *flow = user;
	struct sim *sim = flow->owner->sim;

	SIM_CHECK(sim, flow->closes == 0, "flow %u is ready after its end", flow->number);
	SIM_CHECK(sim, flow->is_full || flow->has_ended,
		"flow %u is ready without having been full", flow->number);
	flow->is_full = false;
	if (flow->reads && flow->is_handler) { /* an echo */
		flow->is_paused = false;
		netron_source_resume(flow->source);
	} else if (!flow->is_slow || sim->is_healed) {
		write_some(flow, UINT32_MAX);
	}
	sim_inside(flow->owner, (netron_task){ 0 });
}

static void on_close(const netron_error *reason, void *user)
{
	struct flow *flow = user;
	struct sim *sim = flow->owner->sim;
	int code = reason ? netron_error_code(reason) : 0;

	sim_trace(sim, "flow %u of node %u: its sink closes: %d", flow->number, flow->owner->index,
		code);
	SIM_CHECK(sim, ++flow->closes == 1, "flow %u closes twice", flow->number);
	SIM_CHECK(
		sim, reason || flow->has_ended, "flow %u closes well before its end", flow->number);
	flow->is_full = false; /* an echo reads on */
	sim_inside(flow->owner, (netron_task){ 0 });
}

static void begin_writing(struct flow *flow, netron_stream sink)
{
	flow->writes = true;
	flow->sink = sink;
	if (netron_sink_on_close(sink, on_close, flow) < 0) {
		flow->closes++; /* over already: the call failed at once */
		flow->has_ended = true;
		return;
	}
	netron_sink_on_ready(sink, on_ready, flow);
}

/* ---- reading ---- */

static void on_item(const void *item, netron_function *unused, void *user)
{
	struct flow *flow = user;
	struct sim *sim = flow->owner->sim;
	const netron_bytes *bytes = item;
	uint32_t number;

	(void)unused;
	memcpy(&number, is_blobs(flow) ? bytes->data : item, sizeof number);
	SIM_CHECK(sim, flow->ends == 0 && !flow->is_stopped && !flow->is_paused,
		"flow %u of node %u gets an item although it is over or rests", flow->number,
		flow->owner->index);
	if (flow->next == 0)
		flow->plan = number;
	SIM_CHECK(sim, number == nth(flow->plan, flow->next),
		"flow %u of node %u gets %u where %u should be", flow->number, flow->owner->index,
		number, nth(flow->plan, flow->next));
	flow->next++;
	flow->sum += number;
	sim->sums.items++;
	if (flow->writes && flow->is_handler) {
		if (!flow->has_ended && !flow->wants_fail)
			write_item(flow, number);
		flow->is_paused = flow->is_full;
	} else if (!sim->is_healed && sim_chance(&sim->work, 60)) {
		flow->is_paused = true;
	} else if (!sim->is_healed && sim_chance(&sim->work, 8)) {
		sim_trace(sim, "flow %u is stopped", flow->number);
		flow->is_stopped = true;
		netron_source_stop(flow->source);
	}
	if (flow->is_paused)
		netron_source_pause(flow->source);
	if (sim_chance(&sim->work, 200))
		sim_inside(flow->owner, (netron_task){ 0 });
}

static void answer(struct flow *flow, int code)
{
	struct sim *sim = flow->owner->sim;
	int rc = code < 0 ? netron_task_fail(flow->task, code, NULL)
			  : netron_reply(flow->task, &flows_methods[flow->method], &flow->sum);

	SIM_CHECK(sim,
		rc == 0 || rc == NETRON_E_GONE || (rc == NETRON_E_NO_MEMORY && sim->had_no_memory),
		"flow %u: answering gives %d", flow->number, rc);
}

static void on_end(const netron_error *error, void *user)
{
	struct flow *flow = user;
	struct sim *sim = flow->owner->sim;
	int code = error ? netron_error_code(error) : 0;

	sim_trace(sim, "flow %u of node %u: its source ends: %d after %u", flow->number,
		flow->owner->index, code, flow->next);
	SIM_CHECK(sim, ++flow->ends == 1, "flow %u ends twice", flow->number);
	if (error)
		check_error(flow, error);
	else
		SIM_CHECK(sim,
			flow->next == (flow->plan & COUNT_MASK) + 1 && !(flow->plan & FAILS) &&
				flow->next > 0,
			"flow %u of node %u ends well after %u of %u", flow->number,
			flow->owner->index, flow->next, (flow->plan & COUNT_MASK) + 1);
	if (flow->is_handler && flow->writes)
		finish(flow, code < 0 || flow->wants_fail);
	else if (flow->is_handler)
		answer(flow, code);
	sim_inside(flow->owner, (netron_task){ 0 });
}

static void begin_reading(struct flow *flow, netron_stream source)
{
	flow->reads = true;
	flow->source = source;
	netron_source_read(source, on_item, NULL, on_end, flow);
	SIM_CHECK(flow->owner->sim, flow->next == 0 && flow->ends == 0,
		"flow %u: something comes before reading has begun", flow->number);
}

/* ---- both sides ---- */

static struct flow *make(struct sim_node *node, unsigned method, unsigned to, struct sim_link *link)
{
	struct sim *sim = node->sim;
	struct flow *flow = calloc(1, sizeof *flow);

	SIM_CHECK(sim, flow, "out of memory");
	flow->owner = node;
	flow->number = ++sim->sums.flows;
	flow->method = method;
	flow->to = to;
	flow->link = link;
	flow->due = sim->clock + 5000;
	nt_list_append(&sim->flows, &flow->node);
	node->flow_count++;
	return flow;
}

static int handle(struct flows *flows, netron_task task, unsigned method, uint32_t n)
{
	struct sim_node *node = flows->user;
	struct sim *sim = node->sim;
	struct sim_link *link = sim_link_of(sim, netron_task_peer(task));
	struct flow *flow;

	if (sim_chance(&sim->work, 500))
		return NETRON_E_CONFLICT;
	flow = make(node, method,
		link ? link->ends[link->ends[0].node == node->index].node : SIM_NODES, link);
	flow->is_handler = true;
	flow->task = task;
	sim_trace(sim, "flow %u: node %u handles %s", flow->number, node->index,
		flows_methods[method].name);
	if (flows_methods[method].returns)
		begin_writing(flow, netron_task_sink(task));
	if (flows_methods[method].sends) {
		begin_reading(flow, netron_task_source(task));
		return 0;
	}
	flow->own_plan = n;
	flow->is_slow = sim_chance(&sim->work, 3000);
	write_some(flow, flow->is_slow ? sim_below(&sim->work, 2) : UINT32_MAX);
	return 0;
}

static void on_done(
	const netron_error *error, const void *result, netron_function *unused, void *user)
{
	struct flow *flow = user;
	struct sim *sim = flow->owner->sim;
	uint64_t count = (flow->own_plan & COUNT_MASK),
		 sum = flow->own_plan + count * (count - 1) / 2;

	(void)unused;
	sim_trace(sim, "flow %u of node %u is answered: %d", flow->number, flow->owner->index,
		error ? netron_error_code(error) : 0);
	SIM_CHECK(sim, ++flow->dones == 1, "flow %u is answered twice", flow->number);
	if (error)
		check_error(flow, error);
	else
		SIM_CHECK(sim, *(const uint64_t *)result == sum && !(flow->own_plan & FAILS),
			"flow %u is answered well, but not all was read", flow->number);
	sim_inside(flow->owner, (netron_task){ 0 });
}

void sim_flow(struct sim_node *node, netron_task within)
{
	struct sim *sim = node->sim;
	struct sim_peer *peer = sim_some_peer(node);
	unsigned method = sim_below(&sim->work, FLOWS_METHODS);
	uint32_t plan = sim_below(&sim->work, sim_chance(&sim->work, 5000) ? 20 : ITEMS) |
			(sim_chance(&sim->work, 2000) ? FAILS : 0);
	struct {
		netron_stream_wire items;
	} stream = { 0 };
	netron_stream sink, source;
	struct flow *flow;

	if (!peer || node->flow_count >= FLOWS_AT_ONCE)
		return;
	flow = make(node, method, peer->to, peer->link);
	flow->own_plan = plan;
	flow->peer_was_gone = netron_peer_get_state(peer->peer) == NETRON_PEER_GONE;
	if (within.net && netron_task_remaining_ms(within) < 5000)
		flow->due = sim->clock + netron_task_remaining_ms(within);
	sim_trace(sim, "flow %u: node %u calls %s of %u, plan %x", flow->number, node->index,
		flows_methods[method].name, peer->to, plan);
	flow->has_done = !flows_methods[method].returns;
	netron_invoke_stream(peer->peer, &flows_methods[method],
		flows_methods[method].sends ? (void *)&stream : (void *)&plan, NULL,
		flow->has_done ? on_done : NULL, flow->has_done ? (netron_function *)on_done : NULL,
		flow, flows_methods[method].sends ? &sink : NULL,
		flows_methods[method].returns ? &source : NULL);
	if (flows_methods[method].returns)
		begin_reading(flow, source);
	if (flows_methods[method].sends) {
		flow->is_slow = sim_chance(&sim->work, 3000);
		begin_writing(flow, sink);
		write_some(flow, flow->is_slow ? 1 : UINT32_MAX);
	}
}

/* Slow writers go on, readers that rested too. */
static void go_on(struct flow *flow)
{
	struct sim *sim = flow->owner->sim;
	bool is_echo = flow->is_handler && flow->reads && flow->writes;

	if (flow->is_paused && !(is_echo && flow->is_full) &&
		(sim->is_healed || sim_chance(&sim->work, 2000))) {
		flow->is_paused = false;
		netron_source_resume(flow->source);
	}
	if (flow->wants_fail || flow->wants_end)
		finish(flow, flow->wants_fail);
	if (flow->writes && !is_echo && flow->is_slow && !flow->closes &&
		(sim->is_healed || sim_chance(&sim->work, 2000)))
		write_some(flow, sim->is_healed ? UINT32_MAX : sim_between(&sim->work, 1, 40));
}

void sim_flows_step(struct sim *sim)
{
	for (struct nt_list *at = sim->flows.next, *next; at != &sim->flows; at = next) {
		struct flow *flow = NT_CONTAINER(at, struct flow, node);
		next = at->next;
		if (!is_over(flow)) {
			if (flow->owner->net)
				go_on(flow);
			continue;
		}
		flow->owner->flow_count--;
		nt_list_remove(&flow->node);
		nt_list_append(&sim->past_flows, &flow->node);
	}
}

/* All of this node are over; it is gone, or all has healed. */
void sim_flows_check_over(struct sim *sim, const struct sim_node *node)
{
	sim_flows_step(sim);
	for (struct nt_list *at = sim->flows.next; at != &sim->flows; at = at->next) {
		const struct flow *flow = NT_CONTAINER(at, struct flow, node);
		SIM_CHECK(sim, flow->owner != node,
			"flow %u (%s, %s) of node %u does not end:%s%s%s, written %u, read %u",
			flow->number, flows_methods[flow->method].name,
			flow->is_handler ? "handler" : "caller", node->index,
			flow->reads && !flow->ends ? " reads" : "",
			flow->writes && !flow->closes ? " writes" : "",
			flow->has_done && !flow->dones ? " waits for its answer" : "",
			flow->written, flow->next);
	}
}

void sim_flows_init(struct sim_node *node)
{
	node->flows = (struct flows){ .handler = handle, .user = node };
	SIM_CHECK(node->sim, flows_expose(node->net, &node->flows) == 0,
		"node %u cannot expose its streams", node->index);
}

void sim_flows_free(struct sim *sim)
{
	while (!nt_list_empty(&sim->past_flows)) {
		struct nt_list *at = sim->past_flows.next;
		nt_list_remove(at);
		free(NT_CONTAINER(at, struct flow, node));
	}
}
