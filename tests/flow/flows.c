/* flows.c - a service with streams for the flow tests. */
#include "flows.h"
#include "raw.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SPARE "\xc1\0\0\0\0\0\0\0\0"

struct number {
	uint32_t n;
};

struct items {
	netron_stream_wire items;
};

/* clang-format off */
static const netron_field number_fields[] = {
	{ .key = 0, .key_len = 2, .op = NETRON_OP_U32, .has = NETRON_REQUIRED },
	{ .key = 2, .key_len = 1, .op = NETRON_OP_END },
};
static const netron_field items_fields[] = {
	{ .key = 0, .key_len = 6, .op = NETRON_OP_STREAM, .has = NETRON_REQUIRED },
	{ .key = 6, .key_len = 1, .op = NETRON_OP_END },
};
static const netron_struct number_args = { .fields = number_fields, .keys = "\xa1" "n" SPARE,
	.name = "count", .required = 1, .fixed = 5 + 2 + 5 + 8, .size = sizeof(struct number),
	.count = 1, .least = 4 };
static const netron_struct items_args = { .fields = items_fields, .keys = "\xa5" "items" SPARE,
	.name = "sum", .required = 1, .fixed = 5 + 6 + 5 + 8, .size = sizeof(struct items),
	.count = 1, .least = 8 };

netron_stream_type flows_numbers = {
	.item = { .size = sizeof(uint32_t), .op = NETRON_OP_U32, .least = 1 } };
netron_stream_type flows_blobs = {
	.item = { .size = sizeof(netron_bytes), .op = NETRON_OP_BYTES, .least = 2 } };

#define PREFIX(name) .prefix = "\xab" "flows@1.0.0" name, .prefix_len = 12 + sizeof name - 1
#define SLOT(type, op_name) { .size = sizeof(type), .op = NETRON_OP_##op_name, .least = 1 }
#define NO_RESULT { .op = NETRON_OP_VOID, .least = 1 }

netron_method flows_methods[FLOWS_METHODS] = {
	[FLOWS_COUNT] = { .name = "count", .service = &flows_service, PREFIX("\xa5" "count"),
		.args = &number_args, .result = NO_RESULT, .returns = &flows_numbers },
	[FLOWS_SUM] = { .name = "sum", .service = &flows_service, PREFIX("\xa3" "sum"),
		.args = &items_args, .result = SLOT(uint64_t, U64), .sends = &flows_numbers },
	[FLOWS_DOUBLE] = { .name = "double", .service = &flows_service, PREFIX("\xa6" "double"),
		.args = &items_args, .result = NO_RESULT, .sends = &flows_numbers,
		.returns = &flows_numbers },
	[FLOWS_DOWN] = { .name = "down", .service = &flows_service, PREFIX("\xa4" "down"),
		.args = &number_args, .result = NO_RESULT, .returns = &flows_blobs },
	[FLOWS_UP] = { .name = "up", .service = &flows_service, PREFIX("\xa2" "up"),
		.args = &items_args, .result = SLOT(uint64_t, U64), .sends = &flows_blobs },
};
/* clang-format on */

const netron_service flows_service = {
	.name = "flows",
	.version = "1.0.0",
	.key = "flows@1.0.0",
	.methods = flows_methods,
	.count = FLOWS_METHODS,
};

/* ---- a writer ---- */

static void pump_run(void *user)
{
	struct pump *pump = user;

	while (pump->next < pump->n) {
		pump->rc = netron_u32_sink_write(pump->sink, pump->next);
		if (pump->rc < 0)
			return;
		pump->next++;
		if (pump->rc == NETRON_FULL) {
			pump->full++;
			return;
		}
	}
	if (!pump->has_ended)
		pump->rc = netron_u32_sink_end(pump->sink);
	pump->has_ended = true;
}

static void pump_close(const netron_error *reason, void *user)
{
	outcome_note(&((struct pump *)user)->close, reason);
}

void pump_start(struct pump *pump, netron_u32_sink sink, uint32_t n)
{
	*pump = (struct pump){ .sink = sink, .n = n };
	netron_u32_sink_on_ready(sink, pump_run, pump);
	netron_u32_sink_on_close(sink, pump_close, pump);
	pump_run(pump);
}

/* ---- the server ---- */

/* One call of a handler that is not over when it returns. */
struct work {
	struct flows *flows;
	netron_task task;
	netron_u32_sink sink;
	struct pump pump;
	uint64_t sum;
	unsigned method;
};

static void work_close(const netron_error *reason, void *user)
{
	struct work *work = user;

	if (reason) {
		work->flows->stops++;
		work->flows->stop_code = netron_error_code(reason);
	}
	free(work);
}

static void count_run(void *user)
{
	pump_run(&((struct work *)user)->pump);
}

static int count(struct work *work, uint32_t n)
{
	work->sink.stream = netron_task_sink(work->task);
	netron_u32_sink_on_close(work->sink, work_close, work);
	netron_u32_sink_on_ready(work->sink, count_run, work);
	work->pump = (struct pump){ .sink = work->sink, .n = n };
	count_run(work);
	return 0;
}

static void add_number(uint32_t item, void *user)
{
	((struct work *)user)->sum += item;
}

static void add_bytes(netron_bytes item, void *user)
{
	((struct work *)user)->sum += item.size;
}

static void sum_end(const netron_error *error, void *user)
{
	struct work *work = user;

	work->flows->stop_code = error ? netron_error_code(error) : 0;
	if (error)
		netron_task_fail(work->task, netron_error_code(error), NULL);
	else
		netron_reply(work->task, &flows_methods[work->method], &work->sum);
	free(work);
}

static void double_number(uint32_t item, void *user)
{
	struct work *work = user;

	if (netron_u32_sink_write(work->sink, item * 2) == NETRON_FULL)
		netron_source_pause(netron_task_source(work->task));
}

static void double_ready(void *user)
{
	netron_source_resume(netron_task_source(((struct work *)user)->task));
}

static void double_end(const netron_error *error, void *user)
{
	struct work *work = user;

	if (error)
		netron_u32_sink_fail(work->sink, netron_error_code(error), NULL);
	else
		netron_u32_sink_end(work->sink);
	free(work);
}

static int run(struct work *work, uint32_t n)
{
	netron_stream source = netron_task_source(work->task);

	switch (work->method) {
	case FLOWS_COUNT:
		return count(work, n);
	case FLOWS_DOUBLE:
		work->sink.stream = netron_task_sink(work->task);
		netron_u32_sink_on_ready(work->sink, double_ready, work);
		netron_u32_source_read(
			(netron_u32_source){ source }, double_number, double_end, work);
		return 0;
	case FLOWS_SUM:
		netron_u32_source_read((netron_u32_source){ source }, add_number, sum_end, work);
		return 0;
	case FLOWS_UP:
		netron_bytes_source_read((netron_bytes_source){ source }, add_bytes, sum_end, work);
		return 0;
	default:
		free(work);
		return NETRON_E_UNIMPLEMENTED;
	}
}

int flows_hold(struct flows *flows, netron_task task, unsigned method, uint32_t n)
{
	(void)method;
	(void)n;
	(void)flows;
	(void)task;
	return 0;
}

netron_u32_sink flows_sink(const struct flows *flows, unsigned n)
{
	return (netron_u32_sink){ netron_task_sink(flows->tasks[n]) };
}

netron_u32_source flows_source(const struct flows *flows, unsigned n)
{
	return (netron_u32_source){ netron_task_source(flows->tasks[n]) };
}

void flows_check_empty(const struct world *world)
{
	ck_assert_uint_eq(world->client->stream_count, 0);
	ck_assert_uint_eq(world->server->stream_count, 0);
	ck_assert_uint_eq(world->server->handling, 0);
	ck_assert(nt_list_empty(&world->client->flow_list));
	ck_assert(nt_list_empty(&world->server->flow_list));
}

static int handle(struct flows *flows, netron_task task, unsigned method, uint32_t n)
{
	struct work *work;

	if (flows->count < FLOWS_HELD)
		flows->tasks[flows->count] = task;
	flows->count++;
	if (flows->handler)
		return flows->handler(flows, task, method, n);
	work = calloc(1, sizeof *work);
	if (!work)
		return NETRON_E_NO_MEMORY;
	work->flows = flows;
	work->task = task;
	work->method = method;
	return run(work, n);
}

struct handlers {
	int (*handle[FLOWS_METHODS])(
		struct flows *flows, netron_task task, unsigned method, uint32_t n);
};

static const struct handlers all_handlers = { { handle, handle, handle, handle, handle } };

#define CALL(METHOD, number)                                                                       \
	static int call_##METHOD(                                                                  \
		netron_task task, const void *methods, void *self, const void *args)               \
	{                                                                                          \
		const struct handlers *handlers = methods;                                         \
		(void)args;                                                                        \
		return handlers->handle[METHOD](self, task, METHOD, number);                       \
	}

CALL(FLOWS_COUNT, ((const struct number *)args)->n)
CALL(FLOWS_SUM, 0)
CALL(FLOWS_DOUBLE, 0)
CALL(FLOWS_DOWN, ((const struct number *)args)->n)
CALL(FLOWS_UP, 0)

/* clang-format off */
#define SKELETON(method) [method] = { call_##method, offsetof(struct handlers, handle[method]) }
/* clang-format on */

static const netron_skeleton skeletons[FLOWS_METHODS] = {
	SKELETON(FLOWS_COUNT),
	SKELETON(FLOWS_SUM),
	SKELETON(FLOWS_DOUBLE),
	SKELETON(FLOWS_DOWN),
	SKELETON(FLOWS_UP),
};

int flows_expose(netron *net, struct flows *flows)
{
	return netron_expose(net, &flows_service, skeletons, &all_handlers, flows, NULL);
}

/* ---- the client ---- */

static void sum_done(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	struct outcome *outcome = user;

	(void)done;
	outcome->number = result ? (int64_t) * (const uint64_t *)result : -1;
	outcome_note(outcome, error);
}

/* Never called: what tells sum_done that somebody listens. */
static void nothing(void)
{
}

static netron_stream call_number(netron_peer peer, unsigned method, uint32_t n)
{
	struct number args = { n };
	netron_stream source;

	netron_invoke_stream(
		peer, &flows_methods[method], &args, NULL, NULL, NULL, NULL, NULL, &source);
	return source;
}

static netron_task call_items(
	netron_peer peer, unsigned method, netron_stream *out_sink, struct outcome *outcome)
{
	struct items args;

	return netron_invoke_stream(peer, &flows_methods[method], &args, NULL, sum_done, nothing,
		outcome, out_sink, NULL);
}

netron_u32_source flows_count(netron_peer peer, uint32_t n)
{
	return (netron_u32_source){ call_number(peer, FLOWS_COUNT, n) };
}

netron_bytes_source flows_down(netron_peer peer, uint32_t n)
{
	return (netron_bytes_source){ call_number(peer, FLOWS_DOWN, n) };
}

netron_task flows_sum(netron_peer peer, netron_u32_sink *out_items, struct outcome *outcome)
{
	return call_items(peer, FLOWS_SUM, &out_items->stream, outcome);
}

netron_task flows_up(netron_peer peer, netron_bytes_sink *out_items, struct outcome *outcome)
{
	return call_items(peer, FLOWS_UP, &out_items->stream, outcome);
}

netron_u32_source flows_double(netron_peer peer, netron_u32_sink *out_items)
{
	netron_u32_source source;
	struct items args;

	netron_invoke_stream(peer, &flows_methods[FLOWS_DOUBLE], &args, NULL, NULL, NULL, NULL,
		&out_items->stream, &source.stream);
	return source;
}

/* ---- streams as bytes ---- */

static size_t put_name(uint8_t *p, const char *name)
{
	p[0] = (uint8_t)(0xa0 | strlen(name));
	memcpy(p + 1, name, strlen(name));
	return 1 + strlen(name);
}

void raw_call_items(struct raw *raw, uint32_t id, unsigned method, uint32_t stream)
{
	uint8_t body[128] = { 0x93 };
	char digits[16];
	size_t at = 1;

	snprintf(digits, sizeof digits, "%u", stream);
	at += put_name(body + at, "flows@1.0.0");
	at += put_name(body + at, flows_methods[method].name);
	body[at++] = 0xc7;
	body[at++] = (uint8_t)(1 + strlen(digits) + 2 + 4);
	body[at++] = 107;
	at += put_name(body + at, digits);
	body[at++] = 1;
	body[at++] = 0;
	at += put_name(body + at, "raw");
	raw_packet(raw, id, NT_PACKET_REQUEST | NT_PACKET_CALL, body, at);
}

void raw_call_number(struct raw *raw, uint32_t id, unsigned method, uint8_t n)
{
	uint8_t body[128] = { 0x93 };
	size_t at = 1;

	at += put_name(body + at, "flows@1.0.0");
	at += put_name(body + at, flows_methods[method].name);
	body[at++] = n;
	raw_packet(raw, id, NT_PACKET_REQUEST | NT_PACKET_CALL, body, at);
}

void raw_chunk(struct raw *raw, uint8_t flags, uint32_t stream, uint32_t index, const void *body,
	size_t size)
{
	uint8_t *packet = calloc(1, size + 16);

	ck_assert_ptr_nonnull(packet);
	packet[0] = 0xc0;
	if (body)
		memcpy(packet, body, size);
	else
		size = 1;
	nt_packet_trailer(packet + size, stream, index);
	raw_packet(raw, 1000, (uint8_t)(NT_PACKET_REQUEST | NT_PACKET_STREAM | flags), packet,
		size + NT_PACKET_TRAILER);
	free(packet);
}

unsigned raw_count_type(const struct raw *raw, unsigned type)
{
	unsigned count = 0;

	for (unsigned i = 0; i < raw->count; i++)
		count += raw->sizes[i] > 4 && raw->messages[i][0] != '{' &&
			 (raw->messages[i][4] & NT_PACKET_TYPE_MASK) == type;
	return count;
}

/* ---- what a reader heard ---- */

void heard_number(uint32_t item, void *user)
{
	struct heard *heard = user;

	heard->is_out_of_order |= heard->count > 0 && item <= heard->last;
	heard->count++;
	heard->sum += item;
	heard->last = item;
}

void heard_bytes(netron_bytes item, void *user)
{
	struct heard *heard = user;

	heard->count++;
	heard->bytes += item.size;
}

void heard_value(const netron_value *item, void *user)
{
	struct heard *heard = user;

	heard->count++;
	if (item->kind == NETRON_KIND_INT)
		heard->sum += (uint64_t)item->as.i64;
}

void heard_end(const netron_error *error, void *user)
{
	outcome_note(&((struct heard *)user)->end, error);
}
