/* batch.c - several calls in one request. */
#include "http/batch.h"

#include "base/clock.h"
#include "http/answer.h"
#include "http/invoke.h"
#include "http/schema.h"
#include "http/trouble.h"

#include <stdio.h>

/* One of them. Its call's json becomes what the answer says of it. */
struct entry {
	struct nt_http_call call;
	const char *at; /* its envelope, in the batch's text */
	size_t size;
	struct nt_buf id; /* JSON; empty: none */
	bool is_asked, is_over, has_failed;
};

struct nt_http_batch {
	struct nt_buf text;    /* the body: entries are read when it is their turn */
	struct nt_buf id;      /* JSON; empty: none */
	struct nt_buf context; /* of those that bring none of their own; the same */
	struct entry *entries;
	uint32_t count, next, over, failed;
	bool is_parallel, stops;
	bool is_asking;
};

/* ---- life ---- */

void nt_http_batch_free(struct nt_http_connection *connection)
{
	struct nt_http_batch *batch = connection->batch;

	connection->batch = NULL;
	if (!batch)
		return;
	for (uint32_t i = 0; i < batch->count; i++) {
		nt_http_call_fini(&batch->entries[i].call);
		nt_buf_fini(&batch->entries[i].id);
	}
	nt_buf_fini(&batch->text);
	nt_buf_fini(&batch->id);
	nt_buf_fini(&batch->context);
	nt_free(&connection->net->allocator, batch->entries);
	nt_free(&connection->net->allocator, batch);
}

static struct nt_http_batch *make(struct nt_http_connection *connection)
{
	const netron_allocator *allocator = &connection->net->allocator;
	struct nt_http_batch *batch = nt_alloc_zeroed(allocator, 1, sizeof *batch);

	if (!batch)
		return NULL;
	batch->is_parallel = true;
	nt_buf_init(&batch->text, allocator);
	nt_buf_init(&batch->id, allocator);
	nt_buf_init(&batch->context, allocator);
	connection->batch = batch;
	if (nt_buf_append(&batch->text, connection->content.p, connection->content.n))
		return batch;
	nt_http_batch_free(connection);
	return NULL;
}

/* ---- the answer ---- */

static bool put_entry(struct nt_buf *out, const struct entry *entry)
{
	struct nt_text json = nt_http_text(&entry->call.json), id = nt_http_text(&entry->id);

	return nt_json_put(out, "{\"id\":") &&
	       (id.n > 0 ? nt_buf_append(out, id.p, id.n) : nt_json_put(out, "null")) &&
	       nt_json_put(out, entry->has_failed ? ",\"success\":false,\"error\":"
						  : ",\"success\":true,\"data\":") &&
	       nt_buf_append(out, json.p, json.n) && nt_json_put(out, "}");
}

static bool put_all(struct nt_http_connection *connection, struct nt_buf *out)
{
	const struct nt_http_batch *batch = connection->batch;
	struct nt_text id = nt_http_text(&batch->id);
	unsigned long long ms =
		(unsigned long long)(nt_clock_monotonic_ns() - connection->began_ns) / 1000000;
	char hints[128];
	bool is_put = nt_json_put(out, "{\"id\":") &&
		      (id.n > 0 ? nt_buf_append(out, id.p, id.n) : nt_json_put(out, "null")) &&
		      nt_json_put(out, ",\"responses\":[");

	for (uint32_t i = 0; i < batch->next && is_put; i++)
		is_put = (i == 0 || nt_json_put(out, ",")) && put_entry(out, &batch->entries[i]);
	snprintf(hints, sizeof hints,
		"],\"hints\":{\"successCount\":%u,\"failureCount\":%u,\"totalTime\":%llu}}",
		batch->over - batch->failed, batch->failed, ms);
	return is_put && nt_json_put(out, hints);
}

static void answer(struct nt_http_connection *connection)
{
	struct nt_buf out;

	nt_buf_init(&out, &connection->net->allocator);
	if (put_all(connection, &out))
		nt_http_answer_json(connection, 200, nt_http_text(&out));
	else
		nt_http_answer_error(connection, 503, "Out of memory");
	nt_buf_fini(&out);
}

/* ---- asking ---- */

static void go_on(struct nt_http_connection *connection);

static void over(struct nt_http_call *call)
{
	struct nt_http_connection *connection = call->connection;
	struct nt_http_batch *batch = connection->batch;
	struct entry *entry = &batch->entries[call->index];

	entry->is_over = true;
	entry->has_failed = call->status >= 400;
	batch->over++;
	batch->failed += entry->has_failed;
	if (!batch->is_asking)
		go_on(connection);
}

static const struct nt_http_call_events events = { .on_done = over };

static void fail_json(struct nt_http_call *call, const struct nt_json_in *in)
{
	char text[300];

	nt_json_message(in, text, sizeof text);
	nt_http_call_fail(call, in->error == NETRON_E_TOO_LARGE ? 413 : 400, NULL, text);
}

static void send_call(
	struct nt_http_call *call, const struct nt_http_target *target, struct nt_json_in *in)
{
	struct nt_buf *packet = &call->connection->http->packet;
	struct nt_json_args how = { .form = NT_JSON_POSITIONAL };
	uint32_t count = 0;
	int rc = nt_http_call_begin(call, target);

	if (rc == 0 && (nt_json_read_args(in, nt_http_args_of(target), &how, packet, &count) < 0 ||
			       !nt_json_end(in))) {
		fail_json(call, in);
		return;
	}
	if (rc == 0)
		rc = nt_http_call_send(call, count);
	if (rc < 0)
		nt_http_call_fail(call, nt_error_status_of(rc), NULL, netron_strerror(rc));
}

static void find_and_send(
	struct nt_http_call *call, const struct nt_http_envelope *envelope, struct nt_json_in *in)
{
	const netron *net = call->connection->net;
	struct nt_http_target target;
	char text[2 * NT_HTTP_NAME + 64];

	call->context = envelope->context.p ? envelope->context
					    : nt_http_text(&call->connection->batch->context);
	if (call->context.n == 0)
		call->context.p = NULL;
	call->timeout_ms =
		envelope->timeout_ms ? envelope->timeout_ms : call->connection->request.timeout_ms;
	if (nt_http_find(net, envelope->service, envelope->method, NETRON_METHOD_CALL, &target) <
		0) {
		snprintf(text, sizeof text, "Method not found: %.*s.%.*s", (int)envelope->service.n,
			envelope->service.p, (int)envelope->method.n, envelope->method.p);
		nt_http_call_fail(call, 404, NULL, text);
		return;
	}
	nt_json_in_goto(in, envelope->input.p);
	in->end = (const uint8_t *)envelope->input.p + envelope->input.n;
	send_call(call, &target, in);
}

/* What is no envelope, and with it a batch inside a batch, is an error of its own. */
static void ask(struct nt_http_connection *connection, struct entry *entry)
{
	struct nt_http_envelope envelope;
	struct nt_json_in in;
	bool is_one;

	entry->is_asked = true;
	nt_json_in_init(
		&in, entry->at, entry->size, &connection->net->limits, &connection->net->allocator);
	is_one = nt_http_envelope_read(&in, &envelope);
	if (envelope.id.p && !nt_buf_append(&entry->id, envelope.id.p, envelope.id.n))
		nt_http_call_fail(&entry->call, 503, NULL, "Out of memory");
	else if (in.error)
		fail_json(&entry->call, &in);
	else if (!is_one)
		nt_http_call_fail(&entry->call, 400, NULL, "Invalid request format");
	else
		find_and_send(&entry->call, &envelope, &in);
	nt_json_in_fini(&in);
}

static void go_on(struct nt_http_connection *connection)
{
	struct nt_http_batch *batch = connection->batch;

	batch->is_asking = true;
	while (connection->batch == batch && batch->next < batch->count &&
		(batch->is_parallel || batch->over == batch->next) &&
		!(batch->stops && batch->failed > 0))
		ask(connection, &batch->entries[batch->next++]);
	if (connection->batch != batch) /* the connection was cut */
		return;
	batch->is_asking = false;
	if (batch->over == batch->next)
		answer(connection);
}

/* ---- the request ---- */

static bool read_options(struct nt_json_in *in, struct nt_http_batch *batch)
{
	char text[24];
	struct nt_json_string key = { .text = text, .room = sizeof text };
	struct nt_json_level level;
	bool is_read = true;

	if (nt_json_peek(in) != '{')
		return nt_json_skip(in, NULL);
	if (!nt_json_enter(in, '{', &level))
		return false;
	while (is_read && nt_json_next_key(in, &level, &key)) {
		uint8_t next = nt_json_peek(in);
		bool is_bool = next == 't' || next == 'f';
		if (is_bool && nt_json_string_is(&key, "parallel"))
			is_read = nt_json_bool(in, &batch->is_parallel);
		else if (is_bool && nt_json_string_is(&key, "stopOnError"))
			is_read = nt_json_bool(in, &batch->stops);
		else
			is_read = nt_json_skip(in, NULL);
	}
	return !in->error;
}

/* How many entries there are, or -1 when there are too many or none can be. */
static int64_t count_entries(struct nt_json_in *in, struct nt_text requests, uint32_t most)
{
	struct nt_json_level level;
	int64_t count = 0;

	nt_json_in_goto(in, requests.p);
	if (!nt_json_enter(in, '[', &level))
		return -1;
	while (count <= most && nt_json_next_item(in, &level)) {
		if (!nt_json_skip(in, NULL))
			return -1;
		count++;
	}
	return count;
}

static bool read_entries(struct nt_http_connection *connection, struct nt_json_in *in,
	struct nt_text requests, uint32_t count)
{
	struct nt_http_batch *batch = connection->batch;
	const netron_allocator *allocator = &connection->net->allocator;
	struct nt_json_level level;
	struct nt_text text;

	batch->entries = nt_alloc_zeroed(allocator, count + 1, sizeof *batch->entries);
	if (!batch->entries)
		return false;
	nt_json_in_goto(in, requests.p);
	nt_json_enter(in, '[', &level);
	while (batch->count < count && nt_json_next_item(in, &level) && nt_json_skip(in, &text)) {
		struct entry *entry = &batch->entries[batch->count];
		nt_http_call_init(&entry->call, connection, batch->count++);
		nt_buf_init(&entry->id, allocator);
		entry->call.events = &events;
		entry->at = text.p;
		entry->size = text.n;
	}
	return true;
}

/* false: there is no array of requests, or in->error tells. */
static bool read_members(
	struct nt_json_in *in, struct nt_http_batch *batch, struct nt_text *out_requests)
{
	char text[24];
	struct nt_json_string key = { .text = text, .room = sizeof text };
	struct nt_json_level level;
	struct nt_text id;
	bool is_read = true;

	*out_requests = (struct nt_text){ NULL, 0 };
	if (nt_json_peek(in) != '{')
		return nt_json_skip(in, NULL) && false;
	if (!nt_json_enter(in, '{', &level))
		return false;
	while (is_read && nt_json_next_key(in, &level, &key)) {
		uint8_t next = nt_json_peek(in);
		if (nt_json_string_is(&key, "id") && next == '"')
			is_read = nt_json_skip(in, &id) && nt_buf_append(&batch->id, id.p, id.n);
		else if (nt_json_string_is(&key, "context"))
			is_read =
				nt_json_skip(in, &id) && nt_buf_append(&batch->context, id.p, id.n);
		else if (nt_json_string_is(&key, "requests") && next == '[')
			is_read = nt_json_skip(in, out_requests);
		else if (nt_json_string_is(&key, "options"))
			is_read = read_options(in, batch);
		else
			is_read = nt_json_skip(in, NULL);
	}
	return is_read && !in->error && nt_json_end(in) && out_requests->p;
}

static void begin(struct nt_http_connection *connection, struct nt_json_in *in)
{
	struct nt_http_batch *batch = connection->batch;
	uint32_t most = connection->settings->given.max_batch;
	struct nt_text requests;
	char text[64];

	bool is_one = read_members(in, batch, &requests);
	int64_t count = is_one ? count_entries(in, requests, most) : 0;
	if (in->error) {
		nt_http_answer_bad_json(connection, in);
	} else if (!is_one) {
		nt_http_answer_error(connection, 400, "Invalid batch request format");
	} else if (count > most) {
		snprintf(text, sizeof text, "More than %u requests in one batch", most);
		nt_http_answer_error(connection, 413, text);
	} else if (!read_entries(connection, in, requests, (uint32_t)count)) {
		nt_http_answer_error(connection, 503, "Out of memory");
	} else {
		go_on(connection);
	}
}

void nt_http_batch(struct nt_http_connection *connection)
{
	struct nt_http_batch *batch = make(connection);
	struct nt_json_in in;

	if (!batch) {
		nt_http_answer_error(connection, 503, "Out of memory");
		return;
	}
	struct nt_text content = nt_http_text(&batch->text);
	nt_json_in_init(
		&in, content.p, content.n, &connection->net->limits, &connection->net->allocator);
	begin(connection, &in);
	nt_json_in_fini(&in);
}
