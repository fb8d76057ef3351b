/* sim.c - one run: the instances come up, work under faults, everything heals, works again, and is
 * freed to the last byte. */
#include "sim.h"

#include "framed.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char *const sim_fault_names[SIM_FAULTS] = { "split", "delay", "stall", "drop", "half-open",
	"refuse", "no-memory", "restart", "close", "drain" };

/* ---- telling ---- */

void sim_fail(const struct sim *sim, const char *format, ...)
{
	va_list args;

	fprintf(stderr, "seed %llu, step %u: ", (unsigned long long)sim->options.seed, sim->step);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
	exit(1);
}

void sim_trace(struct sim *sim, const char *format, ...)
{
	char line[256];
	va_list args;

	va_start(args, format);
	int size = vsnprintf(line, sizeof line, format, args);
	va_end(args);
	for (int i = 0; i < size && line[i]; i++)
		sim->digest = (sim->digest ^ (uint8_t)line[i]) * UINT64_C(0x100000001b3);
	if (sim->options.is_traced)
		printf("%5u %7llu  %s\n", sim->step, (unsigned long long)(sim->clock - SIM_START),
			line);
}

bool sim_strikes(struct sim *sim, enum sim_fault fault)
{
	if (!sim_chance(&sim->fault, sim->chance[fault]) || sim->is_healed ||
		!(sim->options.faults & (1u << fault)))
		return false;
	if (fault == SIM_SPLIT)
		return true;
	return sim->fault_count++ < sim->options.max_faults;
}

/* ---- time ---- */

void sim_turn(struct sim *sim, nt_ms ms, unsigned turns)
{
	sim->clock += ms;
	for (unsigned i = 0; i < sim->node_count; i++) {
		struct sim_node *node = &sim->nodes[i];
		if (node->net)
			nt_loop_tick(&node->net->loop);
		else if (node->alloc.live > 0)
			nt_loop_tick(&node->leaving->loop);
	}
	while (turns-- > 0)
		uv_run(&sim->uv, UV_RUN_NOWAIT);
}

/* Mostly a moment, now and then long enough for deadlines. */
static nt_ms pace(struct sim *sim)
{
	unsigned n = sim_below(&sim->pace, 1000);

	if (n < 900)
		return n % 4;
	return n < 990 ? sim_between(&sim->pace, 10, 60) : sim_between(&sim->pace, 200, 3000);
}

static void step(struct sim *sim)
{
	*sim->progress = ++sim->step;
	sim_network_step(sim);
	for (unsigned i = 0; i < sim->node_count; i++) {
		sim_node_step(&sim->nodes[i]);
		if (!sim->nodes[i].net)
			continue;
		sim_calls_step(&sim->nodes[i]);
		sim_handlers_step(&sim->nodes[i]);
		sim_events_step(&sim->nodes[i]);
	}
	sim_flows_step(sim);
	sim_turn(sim, pace(sim), sim_between(&sim->pace, 1, 4));
	sim_calls_check(sim);
	sim_calls_forget(sim);
	for (unsigned i = 0; i < sim->node_count; i++)
		sim_node_check(&sim->nodes[i]);
}

/* ---- the beginning ---- */

/* Linked with --wrap: the order of a hash table comes from the seed too. */
void __wrap_nt_random(void *data, size_t size);

static struct sim_random library;

void __wrap_nt_random(void *data, size_t size)
{
	for (uint8_t *p = data; size-- > 0; p++)
		*p = (uint8_t)sim_next(&library);
}

static void stay_alive(uv_idle_t *idle)
{
	(void)idle;
}

/* Seeds differ in what goes wrong, and how often: some are calm, some are a storm. */
static void choose_faults(struct sim *sim)
{
	static const unsigned usual[SIM_FAULTS] = { [SIM_SPLIT] = 400,
		[SIM_DELAY] = 500,
		[SIM_STALL] = 30,
		[SIM_DROP] = 60,
		[SIM_HALF_OPEN] = 20,
		[SIM_REFUSE] = 30,
		[SIM_NO_MEMORY] = 40,
		[SIM_RESTART] = 8,
		[SIM_CLOSE] = 20,
		[SIM_DRAIN] = 8 };
	static const unsigned factors[] = { 0, 0, 1, 1, 1, 4 };

	for (int i = 0; i < SIM_FAULTS; i++)
		sim->chance[i] = usual[i] * factors[sim_below(&sim->fault, 6)];
}

/* SIM_SCHEME=mws: with the frames of WebSocket between the nodes. */
static const char *scheme(void)
{
	const char *given = getenv("SIM_SCHEME");

	return given ? given : "memory";
}

static void begin(struct sim *sim, const struct sim_options *options)
{
	unsigned *progress = sim->progress;

	memset(sim, 0, sizeof *sim);
	sim->progress = progress;
	sim->options = *options;
	sim->work.state = sim_mix(options->seed * 3 + 1);
	sim->fault.state = sim_mix(options->seed * 3 + 2);
	sim->pace.state = sim_mix(options->seed * 3 + 3);
	library.state = sim_mix(options->seed * 3 + 4);
	sim->clock = SIM_START;
	nt_list_init(&sim->calls);
	nt_list_init(&sim->past_calls);
	nt_list_init(&sim->past_held);
	nt_list_init(&sim->flows);
	nt_list_init(&sim->past_flows);
	nt_list_init(&sim->past_listeners);
	nt_list_init(&sim->peers);
	sim_network_init(sim);
	choose_faults(sim);
	framed_register();
	if (uv_loop_init(&sim->uv) < 0)
		sim_fail(sim, "no loop");
	uv_idle_init(&sim->uv, &sim->alive);
	uv_idle_start(&sim->alive, stay_alive);
	sim->node_count = sim_between(&sim->work, 2, SIM_NODES);
	for (unsigned i = 0; i < sim->node_count; i++) {
		struct sim_node *node = &sim->nodes[i];
		node->sim = sim;
		node->index = i;
		node->is_tight = sim_chance(&sim->work, 2500);
		nt_test_alloc_init(&node->alloc);
		snprintf(node->url, sizeof node->url, "%s://node-%u", scheme(), i);
		sim_node_up(node);
	}
}

/* ---- the end ---- */

/* Nothing goes wrong any more; what was going on ends by its deadline. */
static void heal(struct sim *sim)
{
	sim_trace(sim, "all heals");
	sim->is_healed = true;
	sim_network_heal(sim);
	for (unsigned i = 0; i < sim->node_count; i++)
		sim_mend_memory(&sim->nodes[i]);
	for (int i = 0; i < 400; i++) {
		for (unsigned n = 0; n < sim->node_count; n++) {
			if (!sim->nodes[n].net || sim->nodes[n].drained_at)
				sim_node_step(&sim->nodes[n]);
			else
				sim_handlers_step(&sim->nodes[n]);
		}
		sim_flows_step(sim);
		sim_turn(sim, 100, nt_list_empty(&sim->flows) ? 4 : 24);
		sim_calls_check(sim);
	}
	for (unsigned i = 0; i < sim->node_count; i++) {
		sim_calls_check_over(sim, &sim->nodes[i]);
		sim_answer_all(&sim->nodes[i]);
		sim_flows_check_over(sim, &sim->nodes[i]);
		SIM_CHECK(sim, sim->nodes[i].net, "node %u does not come up", i);
	}
	sim_peers_check(sim);
	sim_events_check(sim);
}

static struct sim_peer *ready_peer(struct sim_node *node, unsigned to)
{
	for (unsigned i = 0; i < node->peer_count; i++)
		if (node->peers[i]->to == to &&
			netron_peer_get_state(node->peers[i]->peer) == NETRON_PEER_READY)
			return node->peers[i];
	return NULL;
}

/* Each calls each, over what still stands or a new connection. */
static void work_again(struct sim *sim)
{
	for (unsigned i = 0; i < sim->node_count; i++)
		for (unsigned to = 0; to < sim->node_count; to++)
			if (!ready_peer(&sim->nodes[i], to))
				sim_connect(&sim->nodes[i], to, false);
	for (int ms = 0; ms < 20; ms++) /* over WebSocket a hello takes some */
		sim_turn(sim, 1, 20);
	for (unsigned i = 0; i < sim->node_count; i++) {
		struct sim_node *node = &sim->nodes[i];
		for (unsigned to = 0; to < sim->node_count; to++) {
			struct sim_peer *peer = ready_peer(node, to);
			SIM_CHECK(sim, peer, "node %u cannot connect to %u again", i, to);
			sim_call_surely(node, peer);
			sim_turn(sim, 1, 20);
		}
		sim_calls_check_over(sim, node);
	}
}

static void end(struct sim *sim)
{
	for (unsigned i = 0; i < sim->node_count; i++)
		sim_node_down(&sim->nodes[i]);
	for (int i = 0; i < 100; i++)
		sim_turn(sim, 100, 1);
	for (unsigned i = 0; i < sim->node_count; i++)
		sim_flows_check_over(sim, &sim->nodes[i]);
	for (unsigned i = 0; i < sim->node_count; i++)
		SIM_CHECK(sim, sim->nodes[i].alloc.live == 0, "node %u leaves %zu blocks", i,
			sim->nodes[i].alloc.live);
	uv_close((uv_handle_t *)&sim->alive, NULL);
	uv_run(&sim->uv, UV_RUN_NOWAIT);
	SIM_CHECK(sim, uv_loop_close(&sim->uv) == 0, "the loop has handles left");
	sim_network_free(sim);
	sim_peers_free(sim);
	sim_calls_free(sim);
	sim_handlers_free(sim);
	sim_events_free(sim);
	sim_flows_free(sim);
}

void sim_run(struct sim *sim, const struct sim_options *options)
{
	begin(sim, options);
	while (sim->step < options->steps)
		step(sim);
	heal(sim);
	work_again(sim);
	end(sim);
}
