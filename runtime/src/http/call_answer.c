/* call_answer.c - what the instance answers: a result, an error, or a stream, as JSON. */
#include "http/connection.h"
#include "http/packets.h"
#include "http/schema.h"
#include "peer/chunk.h"
#include "wire/packet.h"

#include <stdio.h>

static const netron_slot stream_slot = { .size = sizeof(netron_stream_wire),
	.op = NETRON_OP_STREAM };
static const netron_slot any_slot = { .op = NETRON_OP_ANY };

static void json_init(struct nt_json_out *out, struct nt_http_call *call)
{
	const struct nt_http_connection *connection = call->connection;

	nt_json_out_init(out, &call->json, connection->settings->given.max_collect_bytes,
		&connection->net->limits);
}

/* What cannot be said in JSON. */
static void fail_written(struct nt_http_call *call, const struct nt_json_out *out)
{
	int code = out->r.error;
	char text[320];

	snprintf(text, sizeof text, "the answer cannot be written as JSON: %s%s%s",
		nt_json_out_path(out), nt_json_out_path(out)[0] ? ": " : "",
		out->r.reason ? out->r.reason : netron_strerror(code));
	if (code == NETRON_E_UNIMPLEMENTED)
		nt_http_call_fail(call, 501, "NetronError", text);
	else
		nt_http_call_fail(
			call, code == NETRON_E_NO_MEMORY ? 503 : 500, "NetronError", text);
}

/* ---- answers ---- */

static const netron_error_type *const *throws_of(const struct nt_http_call *call)
{
	return call->method ? call->method->throws : NULL;
}

static void take_error(struct nt_http_call *call, const uint8_t *p, const uint8_t *end)
{
	struct nt_json_out out;
	int status = 500;

	nt_buf_truncate(&call->json, 0);
	json_init(&out, call);
	if (nt_json_write_error(&out, &p, end, throws_of(call), call->has_name, &status) == 0)
		nt_http_call_done(call, status);
	else
		fail_written(call, &out);
}

static void take_result(struct nt_http_call *call, const uint8_t *p, const uint8_t *end)
{
	const netron_slot *slot = call->method ? nt_http_result_of(call) : NULL;
	struct nt_json_out out;
	int rc;

	if (!slot || slot->op == NETRON_OP_VOID) {
		if (nt_json_put(&call->json, "null"))
			nt_http_call_done(call, 200);
		else
			nt_http_call_fail(call, 503, "NetronError", "out of memory");
		return;
	}
	json_init(&out, call);
	rc = nt_json_write_slot(&out, &p, end, slot);
	if (rc == 0)
		nt_http_call_done(call, 200);
	else
		fail_written(call, &out);
}

/* 0: it is no stream. */
static uint32_t stream_of(netron *net, const struct nt_packet *packet)
{
	netron_stream_wire wire = { .id = 0 };
	struct nt_arena arena;
	struct nt_reader reader;

	nt_arena_init(&arena, &net->arenas, net->limits.max_arena_bytes);
	nt_reader_init(&reader, packet->body + packet->body_size, &arena, &net->limits);
	const uint8_t *p = nt_unpack_slot(&reader, packet->body, &stream_slot, &wire);
	nt_reader_done(&reader);
	nt_arena_fini(&arena);
	return p ? wire.id : 0;
}

static void take_stream(struct nt_http_call *call, const struct nt_packet *packet)
{
	call->stream_id = stream_of(call->connection->net, packet);
	if (!call->stream_id) {
		nt_http_call_fail(call, 500, "NetronError", "the answer is no stream");
		return;
	}
	if (call->events->on_stream)
		call->events->on_stream(call);
	else if (!nt_json_put(&call->json, "["))
		nt_http_cut(call->connection);
}

static struct nt_http_call *find(const struct nt_http_connection *connection, uint32_t id)
{
	struct nt_list *node;

	for (node = connection->calls.next; node != &connection->calls; node = node->next) {
		struct nt_http_call *call = NT_CONTAINER(node, struct nt_http_call, node);
		if (call->id == id && !call->stream_id)
			return call;
	}
	return NULL;
}

void nt_http_call_answer(struct nt_http_connection *connection, const struct nt_packet *packet)
{
	struct nt_http_call *call = find(connection, packet->id);
	const uint8_t *end = packet->body + packet->body_size;
	uint32_t stream_id;

	if (!call) {
		/* It was given up while the answer was on its way. */
		stream_id = nt_packet_is_error(packet) ? 0 : stream_of(connection->net, packet);
		if (stream_id)
			nt_http_send_stop(connection, stream_id, NETRON_E_CANCELLED);
		return;
	}
	if (nt_packet_is_error(packet))
		take_error(call, packet->body, end);
	else if (call->method && call->method->returns)
		take_stream(call, packet);
	else
		take_result(call, packet->body, end);
}

/* ---- streams ---- */

static struct nt_http_call *find_stream(const struct nt_http_connection *connection, uint32_t id)
{
	struct nt_list *node;

	for (node = connection->calls.next; node != &connection->calls; node = node->next) {
		struct nt_http_call *call = NT_CONTAINER(node, struct nt_http_call, node);
		if (call->stream_id == id)
			return call;
	}
	return NULL;
}

/* Half a window at a time, as every reader gives it back. */
static void give_credit(struct nt_http_call *call)
{
	uint32_t bytes = call->read_bytes, items = call->read_items;

	if (call->holds_credit || (bytes < NT_CREDIT_BYTES / 2 && items < NT_CREDIT_ITEMS / 2))
		return;
	call->read_bytes = call->read_items = 0;
	nt_http_send_credit(call->connection, call->stream_id, bytes, items);
}

void nt_http_call_credit(struct nt_http_call *call, bool may)
{
	call->holds_credit = !may;
	if (may && call->stream_id)
		give_credit(call);
}

static void fail_collect(struct nt_http_call *call, const char *what, uint32_t limit)
{
	char text[200];

	snprintf(text, sizeof text,
		"the stream has more than %u %s: too much for one answer; ask for it with Accept: "
		"text/event-stream or application/x-ndjson",
		limit, what);
	nt_http_send_stop(call->connection, call->stream_id, NETRON_E_CANCELLED);
	nt_http_call_fail(call, 413, "StreamError", text);
}

static const netron_slot *item_slot(const struct nt_http_call *call)
{
	return call->method ? &call->method->returns->item : &any_slot;
}

/* The item behind what json holds. false: the call has failed. */
static bool write_item(struct nt_http_call *call, const uint8_t *p, size_t size)
{
	struct nt_json_out out;

	json_init(&out, call);
	if (nt_json_write_slot(&out, &p, p + size, item_slot(call)) == 0)
		return true;
	nt_http_send_stop(call->connection, call->stream_id, NETRON_E_CANCELLED);
	if (out.r.error == NETRON_E_TOO_LARGE)
		fail_collect(call, "bytes", call->connection->settings->given.max_collect_bytes);
	else
		fail_written(call, &out);
	return false;
}

static bool collect(struct nt_http_call *call, const uint8_t *p, size_t size)
{
	uint32_t most = call->connection->settings->given.max_collect_items;

	if (call->item_count >= most) {
		fail_collect(call, "items", most);
		return false;
	}
	if (call->item_count > 0 && !nt_json_put(&call->json, ",")) {
		nt_http_cut(call->connection);
		return false;
	}
	return write_item(call, p, size);
}

/* One that is told as it comes: json holds it alone. */
static bool tell(struct nt_http_call *call, const uint8_t *p, size_t size)
{
	nt_buf_truncate(&call->json, 0);
	if (!write_item(call, p, size))
		return false;
	call->events->on_item(call);
	return nt_list_linked(&call->node);
}

static void take_item(struct nt_http_call *call, const uint8_t *p, size_t size)
{
	bool goes_on = call->events->on_item ? tell(call, p, size) : collect(call, p, size);

	if (!goes_on)
		return;
	call->item_count++;
	call->read_bytes += (uint32_t)size;
	call->read_items++;
	give_credit(call);
}

static void end_stream(struct nt_http_call *call)
{
	call->connection->http->counts.streams++;
	if (call->events->on_item)
		nt_buf_truncate(&call->json, 0);
	else if (!nt_json_put(&call->json, "]")) {
		nt_http_cut(call->connection);
		return;
	}
	nt_http_call_done(call, 200);
}

static void on_chunk(struct nt_http_connection *connection, const struct nt_packet *packet)
{
	struct nt_http_call *call = find_stream(connection, packet->stream_id);
	bool is_end = (packet->flags & NT_PACKET_EOS) != 0;
	bool has_item = !(is_end && packet->body_size == 1 && packet->body[0] == 0xc0);

	if (call && has_item)
		take_item(call, packet->body, packet->body_size);
	if (!call || !is_end)
		return;
	call = find_stream(connection, packet->stream_id);
	if (call)
		end_stream(call);
}

static void fail_noted(
	struct nt_http_call *call, const struct nt_packet *packet, const struct nt_chunk_note *note)
{
	if (note->error)
		take_error(call, note->error, packet->body + packet->body_size);
	else
		nt_http_call_fail(call, 500, "StreamError",
			note->text ? note->text : "the stream was broken off");
}

static void on_note(struct nt_http_connection *connection, const struct nt_packet *packet)
{
	netron *net = connection->net;
	struct nt_chunk_note note;
	struct nt_arena arena;

	nt_arena_init(&arena, &net->arenas, net->limits.max_arena_bytes);
	int rc = nt_chunk_read_note(net, packet, &arena, &note);
	struct nt_http_call *call = rc == 0 ? find_stream(connection, note.id) : NULL;
	if (call)
		fail_noted(call, packet, &note);
	else if (rc == NETRON_E_NO_MEMORY)
		nt_http_cut(connection);
	nt_arena_fini(&arena);
}

void nt_http_call_stream(struct nt_http_connection *connection, const struct nt_packet *packet)
{
	if (nt_packet_type(packet) == NT_PACKET_STREAM)
		on_chunk(connection, packet);
	else
		on_note(connection, packet);
}
