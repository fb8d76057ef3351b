/* streams_server.netron.c - implementing Streams@1.0.0, More.Streams@1.0.0 of streams.nsvc.
 * Written by netronc 0.1.0. Change streams.nsvc instead. */
#include "streams_server.netron.h"

#include <netron/schema.h>

/* ---- Streams@1.0.0 ---- */

static int netronc_call_streams_streams_down(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_streams_methods *m = methods;
	const streams_streams_down_args *a = args;

	return m->down(self, (streams_streams_down_call){ task }, a->from,
		a->has_to ? &a->to : NULL, (streams_chunk_sink){ netron_task_sink(task) });
}

int streams_streams_down_throw_cut(streams_streams_down_call call, const streams_cut *error)
{
	return netron_throw(call.task, &netronc_error_streams_cut, error);
}

static int netronc_call_streams_streams_up(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_streams_methods *m = methods;
	const streams_streams_up_args *a = args;

	return m->up(self, (streams_streams_up_call){ task }, a->name, a->more, a->tags,
		(streams_chunk_source){ netron_task_source(task) });
}

int streams_streams_up_reply(streams_streams_up_call call, uint64_t result)
{
	return netron_reply(call.task, &netronc_service_streams_streams.methods[1], &result);
}

int streams_streams_up_throw_cut(streams_streams_up_call call, const streams_cut *error)
{
	return netron_throw(call.task, &netronc_error_streams_cut, error);
}

static int netronc_call_streams_streams_drain(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_streams_methods *m = methods;

	(void)args;
	return m->drain(self, (streams_streams_drain_call){ task },
		(streams_side_source){ netron_task_source(task) });
}

int streams_streams_drain_reply(streams_streams_drain_call call)
{
	return netron_reply(call.task, &netronc_service_streams_streams.methods[2], NULL);
}

static int netronc_call_streams_streams_both(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_streams_methods *m = methods;

	(void)args;
	return m->both(self, (streams_streams_both_call){ task },
		(streams_message_source){ netron_task_source(task) },
		(streams_message_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_streams_ends(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_streams_methods *m = methods;
	const streams_streams_ends_args *a = args;

	return m->ends(self, (streams_streams_ends_call){ task }, a->source, a->user_,
		(streams_access_source){ netron_task_source(task) },
		(streams_access_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_streams_all(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_streams_methods *m = methods;

	(void)args;
	return m->all(self, (streams_streams_all_call){ task },
		(streams_side_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_streams_fast(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_streams_methods *m = methods;

	(void)args;
	return m->fast(self, (streams_streams_fast_call){ task },
		(streams_chunk_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_streams_flow(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_streams_methods *m = methods;

	(void)args;
	return m->flow(self, (streams_streams_flow_call){ task },
		(streams_chunk_source){ netron_task_source(task) },
		(streams_chunk_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_streams_sink(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_streams_methods *m = methods;

	(void)args;
	return m->sink(self, (streams_streams_sink_call){ task },
		(streams_chunk_source){ netron_task_source(task) });
}

int streams_streams_sink_reply(streams_streams_sink_call call)
{
	return netron_reply(call.task, &netronc_service_streams_streams.methods[8], NULL);
}

static int netronc_call_streams_streams_numbers(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_streams_methods *m = methods;

	(void)args;
	return m->numbers(self, (streams_streams_numbers_call){ task },
		(netron_f64_source){ netron_task_source(task) },
		(netron_i64_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_streams_texts(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_streams_methods *m = methods;

	(void)args;
	return m->texts(self, (streams_streams_texts_call){ task },
		(netron_string_source){ netron_task_source(task) },
		(netron_bytes_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_streams_times(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_streams_methods *m = methods;
	const streams_streams_times_args *a = args;

	return m->times(self, (streams_streams_times_call){ task }, a->level,
		(netron_time_source){ netron_task_source(task) },
		(netron_duration_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_streams_ids(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_streams_methods *m = methods;

	(void)args;
	return m->ids(self, (streams_streams_ids_call){ task },
		(netron_value_source){ netron_task_source(task) },
		(netron_uuid_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_streams_lists(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_streams_methods *m = methods;

	(void)args;
	return m->lists(self, (streams_streams_lists_call){ task },
		(streams_chunk_list_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_streams_maps(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_streams_methods *m = methods;

	(void)args;
	return m->maps(self, (streams_streams_maps_call){ task },
		(streams_chunk_map_source){ netron_task_source(task) },
		(streams_side_by_u32_map_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_streams_arrays(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_streams_methods *m = methods;

	(void)args;
	return m->arrays(self, (streams_streams_arrays_call){ task },
		(streams_chunk_array2_source){ netron_task_source(task) },
		(streams_side_array4_sink){ netron_task_sink(task) });
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_streams_streams[] = {
	{ netronc_call_streams_streams_down, offsetof(streams_streams_methods, down) },
	{ netronc_call_streams_streams_up, offsetof(streams_streams_methods, up) },
	{ netronc_call_streams_streams_drain, offsetof(streams_streams_methods, drain) },
	{ netronc_call_streams_streams_both, offsetof(streams_streams_methods, both) },
	{ netronc_call_streams_streams_ends, offsetof(streams_streams_methods, ends) },
	{ netronc_call_streams_streams_all, offsetof(streams_streams_methods, all) },
	{ netronc_call_streams_streams_fast, offsetof(streams_streams_methods, fast) },
	{ netronc_call_streams_streams_flow, offsetof(streams_streams_methods, flow) },
	{ netronc_call_streams_streams_sink, offsetof(streams_streams_methods, sink) },
	{ netronc_call_streams_streams_numbers, offsetof(streams_streams_methods, numbers) },
	{ netronc_call_streams_streams_texts, offsetof(streams_streams_methods, texts) },
	{ netronc_call_streams_streams_times, offsetof(streams_streams_methods, times) },
	{ netronc_call_streams_streams_ids, offsetof(streams_streams_methods, ids) },
	{ netronc_call_streams_streams_lists, offsetof(streams_streams_methods, lists) },
	{ netronc_call_streams_streams_maps, offsetof(streams_streams_methods, maps) },
	{ netronc_call_streams_streams_arrays, offsetof(streams_streams_methods, arrays) },
};
/* clang-format on */

int streams_streams_expose(netron *net, const streams_streams_methods *methods, void *self,
	netron_exposed *out_streams)
{
	return netron_expose(net, &netronc_service_streams_streams,
		netronc_skeletons_streams_streams, methods, self, out_streams);
}

int streams_streams_offer(netron *net, const streams_streams_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_streams)
{
	return netron_offer(net, &netronc_service_streams_streams,
		netronc_skeletons_streams_streams, methods, self, released, out_streams);
}

/* ---- More.Streams@1.0.0 ---- */

static int netronc_call_streams_more_streams_down(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_more_streams_methods *m = methods;
	const streams_more_streams_down_args *a = args;

	return m->down(self, (streams_more_streams_down_call){ task }, a->from,
		a->has_to ? &a->to : NULL, (streams_chunk_sink){ netron_task_sink(task) });
}

int streams_more_streams_down_throw_cut(
	streams_more_streams_down_call call, const streams_cut *error)
{
	return netron_throw(call.task, &netronc_error_streams_cut, error);
}

static int netronc_call_streams_more_streams_up(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_more_streams_methods *m = methods;
	const streams_more_streams_up_args *a = args;

	return m->up(self, (streams_more_streams_up_call){ task }, a->name, a->more, a->tags,
		(streams_chunk_source){ netron_task_source(task) });
}

int streams_more_streams_up_reply(streams_more_streams_up_call call, uint64_t result)
{
	return netron_reply(call.task, &netronc_service_streams_more_streams.methods[1], &result);
}

int streams_more_streams_up_throw_cut(streams_more_streams_up_call call, const streams_cut *error)
{
	return netron_throw(call.task, &netronc_error_streams_cut, error);
}

static int netronc_call_streams_more_streams_drain(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_more_streams_methods *m = methods;

	(void)args;
	return m->drain(self, (streams_more_streams_drain_call){ task },
		(streams_side_source){ netron_task_source(task) });
}

int streams_more_streams_drain_reply(streams_more_streams_drain_call call)
{
	return netron_reply(call.task, &netronc_service_streams_more_streams.methods[2], NULL);
}

static int netronc_call_streams_more_streams_both(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_more_streams_methods *m = methods;

	(void)args;
	return m->both(self, (streams_more_streams_both_call){ task },
		(streams_message_source){ netron_task_source(task) },
		(streams_message_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_more_streams_ends(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_more_streams_methods *m = methods;
	const streams_more_streams_ends_args *a = args;

	return m->ends(self, (streams_more_streams_ends_call){ task }, a->source, a->user_,
		(streams_access_source){ netron_task_source(task) },
		(streams_access_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_more_streams_all(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_more_streams_methods *m = methods;

	(void)args;
	return m->all(self, (streams_more_streams_all_call){ task },
		(streams_side_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_more_streams_fast(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_more_streams_methods *m = methods;

	(void)args;
	return m->fast(self, (streams_more_streams_fast_call){ task },
		(streams_chunk_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_more_streams_flow(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_more_streams_methods *m = methods;

	(void)args;
	return m->flow(self, (streams_more_streams_flow_call){ task },
		(streams_chunk_source){ netron_task_source(task) },
		(streams_chunk_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_more_streams_sink(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_more_streams_methods *m = methods;

	(void)args;
	return m->sink(self, (streams_more_streams_sink_call){ task },
		(streams_chunk_source){ netron_task_source(task) });
}

int streams_more_streams_sink_reply(streams_more_streams_sink_call call)
{
	return netron_reply(call.task, &netronc_service_streams_more_streams.methods[8], NULL);
}

static int netronc_call_streams_more_streams_numbers(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_more_streams_methods *m = methods;

	(void)args;
	return m->numbers(self, (streams_more_streams_numbers_call){ task },
		(netron_f64_source){ netron_task_source(task) },
		(netron_i64_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_more_streams_texts(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_more_streams_methods *m = methods;

	(void)args;
	return m->texts(self, (streams_more_streams_texts_call){ task },
		(netron_string_source){ netron_task_source(task) },
		(netron_bytes_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_more_streams_times(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_more_streams_methods *m = methods;
	const streams_more_streams_times_args *a = args;

	return m->times(self, (streams_more_streams_times_call){ task }, a->level,
		(netron_time_source){ netron_task_source(task) },
		(netron_duration_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_more_streams_ids(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_more_streams_methods *m = methods;

	(void)args;
	return m->ids(self, (streams_more_streams_ids_call){ task },
		(netron_value_source){ netron_task_source(task) },
		(netron_uuid_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_more_streams_lists(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_more_streams_methods *m = methods;

	(void)args;
	return m->lists(self, (streams_more_streams_lists_call){ task },
		(streams_chunk_list_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_more_streams_maps(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_more_streams_methods *m = methods;

	(void)args;
	return m->maps(self, (streams_more_streams_maps_call){ task },
		(streams_chunk_map_source){ netron_task_source(task) },
		(streams_side_by_u32_map_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_more_streams_arrays(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_more_streams_methods *m = methods;

	(void)args;
	return m->arrays(self, (streams_more_streams_arrays_call){ task },
		(streams_chunk_array2_source){ netron_task_source(task) },
		(streams_side_array4_sink){ netron_task_sink(task) });
}

static int netronc_call_streams_more_streams_again(
	netron_task task, const void *methods, void *self, const void *args)
{
	const streams_more_streams_methods *m = methods;

	(void)args;
	return m->again(self, (streams_more_streams_again_call){ task },
		(streams_chunk_source){ netron_task_source(task) },
		(streams_side_list_sink){ netron_task_sink(task) });
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_streams_more_streams[] = {
	{ netronc_call_streams_more_streams_down, offsetof(streams_more_streams_methods, down) },
	{ netronc_call_streams_more_streams_up, offsetof(streams_more_streams_methods, up) },
	{ netronc_call_streams_more_streams_drain, offsetof(streams_more_streams_methods, drain) },
	{ netronc_call_streams_more_streams_both, offsetof(streams_more_streams_methods, both) },
	{ netronc_call_streams_more_streams_ends, offsetof(streams_more_streams_methods, ends) },
	{ netronc_call_streams_more_streams_all, offsetof(streams_more_streams_methods, all) },
	{ netronc_call_streams_more_streams_fast, offsetof(streams_more_streams_methods, fast) },
	{ netronc_call_streams_more_streams_flow, offsetof(streams_more_streams_methods, flow) },
	{ netronc_call_streams_more_streams_sink, offsetof(streams_more_streams_methods, sink) },
	{ netronc_call_streams_more_streams_numbers, offsetof(streams_more_streams_methods, numbers) },
	{ netronc_call_streams_more_streams_texts, offsetof(streams_more_streams_methods, texts) },
	{ netronc_call_streams_more_streams_times, offsetof(streams_more_streams_methods, times) },
	{ netronc_call_streams_more_streams_ids, offsetof(streams_more_streams_methods, ids) },
	{ netronc_call_streams_more_streams_lists, offsetof(streams_more_streams_methods, lists) },
	{ netronc_call_streams_more_streams_maps, offsetof(streams_more_streams_methods, maps) },
	{ netronc_call_streams_more_streams_arrays, offsetof(streams_more_streams_methods, arrays) },
	{ netronc_call_streams_more_streams_again, offsetof(streams_more_streams_methods, again) },
};
/* clang-format on */

int streams_more_streams_expose(netron *net, const streams_more_streams_methods *methods,
	void *self, netron_exposed *out_more_streams)
{
	return netron_expose(net, &netronc_service_streams_more_streams,
		netronc_skeletons_streams_more_streams, methods, self, out_more_streams);
}

int streams_more_streams_offer(netron *net, const streams_more_streams_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_more_streams)
{
	return netron_offer(net, &netronc_service_streams_more_streams,
		netronc_skeletons_streams_more_streams, methods, self, released, out_more_streams);
}
