/* served.c - values.nsvc at an http:// address, with random answers: served URL. Prints the address
 * and serves until SIGTERM. */
#include "values_server.netron.h"

#include "random.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static netron *net;
static netron_exposed sample;
static struct nt_arena_pool pool;
static struct nt_arena arena;
static uint64_t seed = 1;
static sample_color level = SAMPLE_COLOR_GREEN;

/* What it holds is valid until the next one. */
static void fill(const void *type, uint8_t op, uint16_t size, void *out)
{
	const netron_slot slot = { type, size, op, 1 };
	struct random random = { ++seed * 0x9e3779b97f4a7c15u, &arena, 0 };

	nt_arena_fini(&arena);
	random_value(&random, &slot, out);
}

static int scalars(void *self, sample_sample_scalars_call call)
{
	sample_scalars value;

	(void)self;
	fill(&netronc_struct_sample_scalars, NETRON_OP_STRUCT, sizeof(value), &value);
	return sample_sample_scalars_reply(call, &value);
}

static int optional(void *self, sample_sample_optional_call call)
{
	sample_optional value;

	(void)self;
	fill(&netronc_struct_sample_optional, NETRON_OP_STRUCT, sizeof(value), &value);
	return sample_sample_optional_reply(call, &value);
}

static int nested(void *self, sample_sample_nested_call call)
{
	sample_nested value;

	(void)self;
	fill(&netronc_struct_sample_nested, NETRON_OP_STRUCT, sizeof(value), &value);
	return sample_sample_nested_reply(call, &value);
}

static int bounded(void *self, sample_sample_bounded_call call)
{
	sample_bounded value;

	(void)self;
	fill(&netronc_struct_sample_bounded, NETRON_OP_STRUCT, sizeof(value), &value);
	return sample_sample_bounded_reply(call, &value);
}

static int changed(void *self, sample_sample_changed_call call)
{
	(void)self;
	return sample_sample_changed_reply(call, ++seed % 2 ? "yes" : NULL);
}

static int put(void *self, sample_sample_put_call call, netron_uuid id, sample_color color,
	const sample_nested *more)
{
	const sample_shape shape = { .tag = SAMPLE_SHAPE_CIRCLE,
		.circle = id.bytes[0] + color + (double)more->three[0] };

	(void)self;
	return sample_sample_put_reply(call, &shape);
}

static int sum_of(void *self, sample_sample_sum_of_call call, int64_t a, double b)
{
	(void)self;
	return sample_sample_sum_of_reply(call, (double)a + b);
}

/* Refuses what is negative. */
static int sum(void *self, sample_sample_sum_call call, int64_t a, double b)
{
	sample_refused refused;

	(void)self;
	if (a == -1000)
		return NETRON_E_NOT_FOUND;
	if (a >= 0)
		return sample_sample_sum_reply(call, (double)a + b);
	fill(&netronc_struct_sample_refused, NETRON_OP_STRUCT, sizeof(refused), &refused);
	return sample_sample_sum_throw_refused(call, &refused);
}

static int lists(void *self, sample_sample_lists_call call, netron_i32s xs,
	const sample_level_list *levels, const sample_mood *mood, const char *word)
{
	char text[300];
	int size = snprintf(text, sizeof(text), "%s", word);

	(void)self;
	for (size_t i = 0; i < xs.count; i++)
		size += snprintf(
			text + size, sizeof(text) - (size_t)size, " %" PRId32, xs.items[i]);
	for (size_t i = 0; levels && i < levels->count; i++)
		size += snprintf(text + size, sizeof(text) - (size_t)size, " level %d",
			(int)levels->items[i]);
	if (mood)
		snprintf(text + size, sizeof(text) - (size_t)size, " mood %d", (int)*mood);
	return sample_sample_lists_reply(call, text);
}

static int kept(void *self, sample_sample_kept_call call, const char *path)
{
	const sample_shape shape = { .tag = SAMPLE_SHAPE_NAME, .name = path };

	(void)self;
	return sample_sample_kept_reply(call, &shape);
}

static int echo(void *self, sample_sample_echo_call call, const sample_everything *all)
{
	(void)self;
	return sample_sample_echo_reply(call, all);
}

static int all(void *self, sample_sample_all_call call)
{
	(void)self;
	return sample_sample_all_reply(call, "all");
}

static int watch(void *self, sample_sample_watch_call call, uint32_t count, sample_shape_sink sink)
{
	(void)self;
	(void)call;
	while (count--) {
		sample_shape shape;

		fill(&netronc_union_sample_shape, NETRON_OP_UNION, sizeof(shape), &shape);
		if (sample_shape_sink_write(sink, &shape) < 0)
			return NETRON_E_LIMIT;
	}
	return sample_shape_sink_end(sink);
}

struct total {
	sample_sample_total_call call;
	double sum;
};

static void total_item(int64_t item, void *user)
{
	((struct total *)user)->sum += (double)item;
}

static void total_end(const netron_error *error, void *user)
{
	struct total *it = user;

	if (error)
		netron_task_fail(it->call.task, netron_error_code(error), NULL);
	else
		sample_sample_total_reply(it->call, it->sum);
	free(it);
}

static int total(void *self, sample_sample_total_call call, double start, netron_i64_source numbers)
{
	struct total *it = malloc(sizeof(*it));

	(void)self;
	if (!it)
		return NETRON_E_NO_MEMORY;
	*it = (struct total){ call, start };
	netron_i64_source_read(numbers, total_item, total_end, it);
	return 0;
}

static int get_level(void *self, sample_sample_get_level_call call)
{
	(void)self;
	return sample_sample_get_level_reply(call, level);
}

/* Tells whoever listens of it. */
static int set_level(void *self, sample_sample_set_level_call call, sample_color value)
{
	(void)self;
	level = value;
	sample_sample_emit_moved(sample, 7, NULL);
	sample_sample_emit_mood_changed(sample, NULL);
	return sample_sample_set_level_reply(call);
}

static int get_size(void *self, sample_sample_get_size_call call)
{
	(void)self;
	return sample_sample_get_size_reply(call, UINT64_MAX);
}

static int get_mood(void *self, sample_sample_get_mood_call call)
{
	(void)self;
	return sample_sample_get_mood_reply(call, NULL);
}

static int note(void *self, sample_sample_note_call call, int64_t number, const char *line)
{
	(void)self;
	(void)call;
	(void)number;
	(void)line;
	return 0;
}

static int nothing(void *self, sample_sample_nothing_call call)
{
	(void)self;
	return sample_sample_nothing_reply(call);
}

static const sample_sample_methods methods = {
	.note = note,
	.nothing = nothing,
	.scalars = scalars,
	.optional = optional,
	.nested = nested,
	.bounded = bounded,
	.changed = changed,
	.put = put,
	.sum_of = sum_of,
	.sum = sum,
	.lists = lists,
	.kept = kept,
	.echo = echo,
	.all = all,
	.watch = watch,
	.total = total,
	.get_level = get_level,
	.set_level = set_level,
	.get_size = get_size,
	.get_mood = get_mood,
};

/* ---- a service whose tables end where those of ABI 1 did ---- */

static int ping(netron_task task, const void *table, void *self, const void *args)
{
	(void)table;
	(void)args;
	return netron_reply(task, self, &(int32_t){ 7 });
}

static int has_it(void)
{
	return 0;
}

static const netron_skeleton old_skeletons[] = { { ping, 0 } };
static int (*const old_methods[])(void) = { has_it };

/* *out_memory is what the service is in, for the caller to free after net. */
static bool expose_old(void **out_memory, netron_method *method)
{
	const size_t size = offsetof(netron_service, routes);
	netron_service service = netronc_service_sample_old;
	netron_exposed exposed;

	*out_memory = malloc(size);
	if (!*out_memory)
		return false;
	*method = *service.methods;
	method->service = *out_memory;
	service.methods = method;
	service.flags = 0;
	memcpy(*out_memory, &service, size);
	return netron_expose(net, *out_memory, old_skeletons, old_methods, method, &exposed) == 0;
}

int main(int argc, char **argv)
{
	void *old = NULL;
	netron_method old_method;

	netron_auto(netron_error) error = NULL;
	netron_listener listener;

	if (argc != 2)
		return 2;
	net = netron_new(NULL);
	nt_arena_pool_init(&pool, &nt_alloc_default, 4);
	nt_arena_init(&arena, &pool, 0);
	if (!net || sample_sample_expose(net, &methods, NULL, &sample) < 0 ||
		!expose_old(&old, &old_method) || netron_drain_on_signals(net, 1000) < 0)
		return 1;
	if (netron_listen_at(net, argv[1], &listener, &error) < 0) {
		fprintf(stderr, "%s\n", netron_error_message(error));
		return 1;
	}
	printf("%s\n", netron_listener_url(listener));
	fflush(stdout);
	int status = netron_run(net) < 0;
	netron_free(net);
	free(old);
	nt_arena_fini(&arena);
	nt_arena_pool_fini(&pool);
	return status;
}
