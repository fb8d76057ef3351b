/* upload.c - the stream that a caller writes: its items, when the reader has credit for them. */
#include "http/upload.h"

#include "http/answer.h"
#include "http/lines.h"
#include "http/multipart.h"
#include "http/packets.h"
#include "http/receive.h"
#include "http/telling.h"
#include "http/trouble.h"
#include "peer/chunk.h"
#include "service/registry.h"
#include "wire/body.h"
#include "wire/packet.h"

#include <string.h>

enum kind { LINES, FORM, ARRAY, RAW };

enum state {
	AT_ARGUMENTS, /* what comes first are the other arguments */
	AT_ITEMS,
	AT_END,  /* all was sent */
	DROPPING /* nobody reads any more, or it has failed: what comes is dropped */
};

struct nt_http_upload {
	struct nt_http_connection *connection;
	struct nt_http_target target; /* held */
	struct nt_arena arena;        /* of plain */
	struct nt_text *plain;        /* NULL: none */
	netron_stream_wire wire;
	uint32_t index;       /* of the next item */
	int64_t bytes, items; /* credit */
	uint8_t kind, state;
	bool has_all;       /* of the body */
	struct nt_buf rest; /* came, and waits for credit; of an array: its text */
	struct nt_buf part; /* of a form: what came of the part so far */
	union {
		struct nt_lines lines;
		struct nt_multipart form;
		struct {
			struct nt_json_in in;
			struct nt_json_level level;
		} array;
	} as;
};

/* ---- life ---- */

static struct nt_http_upload *make(
	struct nt_http_connection *connection, const struct nt_http_target *target, enum kind kind)
{
	netron *net = connection->net;
	struct nt_http_upload *upload = nt_alloc_zeroed(&net->allocator, 1, sizeof *upload);

	if (!upload)
		return NULL;
	upload->connection = connection;
	upload->target = *target;
	nt_exposed_hold(target->exposed);
	upload->kind = (uint8_t)kind;
	upload->bytes = NT_CREDIT_BYTES;
	upload->items = NT_CREDIT_ITEMS;
	upload->wire = (netron_stream_wire){ net->id, ++connection->last_stream, true, false };
	nt_arena_init(&upload->arena, &net->arenas, net->limits.max_arena_bytes);
	nt_buf_init(&upload->rest, &net->allocator);
	nt_buf_init(&upload->part, &net->allocator);
	if (kind == LINES)
		nt_lines_init(&upload->as.lines, &net->allocator, NT_LINES_LF,
			connection->settings->given.max_body_bytes);
	if (kind == ARRAY)
		nt_json_in_init(&upload->as.array.in, "", 0, &net->limits, &net->allocator);
	connection->upload = upload;
	return upload;
}

void nt_http_upload_free(struct nt_http_connection *connection)
{
	struct nt_http_upload *upload = connection->upload;

	connection->upload = NULL;
	if (!upload)
		return;
	if (upload->kind == LINES)
		nt_lines_fini(&upload->as.lines);
	else if (upload->kind == ARRAY)
		nt_json_in_fini(&upload->as.array.in);
	else if (upload->kind == FORM)
		nt_multipart_fini(&upload->as.form);
	nt_exposed_unhold(upload->target.exposed);
	nt_arena_fini(&upload->arena);
	nt_buf_fini(&upload->rest);
	nt_buf_fini(&upload->part);
	nt_free(&connection->net->allocator, upload);
}

/* ---- its end before its time ---- */

/* The handler that reads learns that there is no more, and the client why: as the answer, or as the
 * end of one that has begun. */
static void fail(struct nt_http_upload *upload, int status, const char *message)
{
	struct nt_http_connection *connection = upload->connection;
	struct nt_http_call *call = &connection->call;

	upload->state = DROPPING;
	nt_buf_truncate(&upload->rest, 0);
	if (!nt_list_linked(&call->node)) {
		nt_http_answer_error(connection, status, message);
		return;
	}
	nt_http_send_stream_error(connection, upload->wire.id, message);
	if (connection->bridge && call->stream_id)
		nt_http_send_stop(connection, call->stream_id, NETRON_E_CANCELLED);
	else if (connection->bridge)
		nt_http_send_cancel(connection, call->id);
	if (nt_list_linked(&call->node))
		nt_http_call_fail(call, status, "StreamError", message);
}

static void fail_json(struct nt_http_upload *upload, const struct nt_json_in *in)
{
	char text[400] = "";
	size_t begin = strlen(strcpy(text, "an item: "));
	int status = in->error == NETRON_E_TOO_LARGE ? 413 : 400;

	nt_json_message(in, text + begin, sizeof text - begin);
	fail(upload, in->error == NETRON_E_NO_MEMORY ? 503 : status, text);
}

static void fail_memory(struct nt_http_upload *upload)
{
	fail(upload, 503, "Out of memory");
}

/* ---- items out ---- */

static bool may_send(const struct nt_http_upload *upload)
{
	const struct nt_bridge *bridge = upload->connection->bridge;

	return upload->bytes > 0 && upload->items > 0 && bridge && !nt_bridge_is_full(bridge);
}

/* The packet in http->packet has its header and an item. */
static void begin_item(struct nt_http_upload *upload, uint8_t flags)
{
	struct nt_http_connection *connection = upload->connection;
	struct nt_buf *packet = &connection->http->packet;

	nt_buf_truncate(packet, 0);
	if (nt_buf_reserve(packet, NT_PACKET_HEADER)) {
		nt_packet_header(packet->data + packet->end, nt_http_next_id(connection),
			NT_PACKET_REQUEST | NT_PACKET_STREAM | flags);
		packet->end += NT_PACKET_HEADER;
	}
}

static void send_item(struct nt_http_upload *upload)
{
	struct nt_http_connection *connection = upload->connection;
	struct nt_buf *packet = &connection->http->packet;
	size_t size = nt_buf_size(packet);

	if (size <= NT_PACKET_HEADER || !nt_buf_reserve(packet, NT_PACKET_TRAILER)) {
		fail_memory(upload);
		return;
	}
	if (size + NT_PACKET_TRAILER > connection->net->limits.max_packet_bytes) {
		fail(upload, 413, "an item is larger than the limit");
		return;
	}
	nt_packet_trailer(packet->data + packet->end, upload->wire.id, upload->index++);
	packet->end += NT_PACKET_TRAILER;
	upload->bytes -= (int64_t)(size - NT_PACKET_HEADER);
	upload->items--;
	if (!nt_http_send(connection, packet))
		nt_http_cut(connection);
}

static void send_json(struct nt_http_upload *upload, struct nt_json_in *in, bool is_alone)
{
	const netron_slot *item = &upload->target.method->sends->item;
	struct nt_buf *packet = &upload->connection->http->packet;

	begin_item(upload, 0);
	if (nt_json_read_slot(in, item, packet) < 0 || (is_alone && !nt_json_end(in)))
		fail_json(upload, in);
	else
		send_item(upload);
}

static void send_text(struct nt_http_upload *upload, const void *text, size_t size)
{
	const netron *net = upload->connection->net;
	struct nt_json_in in;

	nt_json_in_init(&in, text, size, &net->limits, &net->allocator);
	send_json(upload, &in, true);
	nt_json_in_fini(&in);
}

static void send_bytes(struct nt_http_upload *upload, const void *data, size_t size)
{
	struct nt_buf *packet = &upload->connection->http->packet;
	const uint8_t head[5] = { 0xc6, (uint8_t)(size >> 24), (uint8_t)(size >> 16),
		(uint8_t)(size >> 8), (uint8_t)size };

	begin_item(upload, 0);
	if (nt_buf_append(packet, head, sizeof head) && nt_buf_append(packet, data, size))
		send_item(upload);
	else
		fail_memory(upload);
}

static void send_end(struct nt_http_upload *upload)
{
	struct nt_http_connection *connection = upload->connection;
	struct nt_buf *packet = &connection->http->packet;

	upload->state = AT_END;
	begin_item(upload, NT_PACKET_EOS);
	if (!nt_buf_append(packet, "\xc0", 1) || !nt_buf_reserve(packet, NT_PACKET_TRAILER)) {
		nt_http_cut(connection);
		return;
	}
	nt_packet_trailer(packet->data + packet->end, upload->wire.id, upload->index);
	packet->end += NT_PACKET_TRAILER;
	if (!nt_http_send(connection, packet))
		nt_http_cut(connection);
}

static bool is_raw(const struct nt_http_upload *upload)
{
	const netron_slot *item = &upload->target.method->sends->item;

	while (item->op == NETRON_OP_CHECKED)
		item = &((const netron_checked_type *)item->type)->slot;
	return item->op == NETRON_OP_BYTES;
}

/* ---- the call ---- */

/* The other arguments; size 0: there are none. */
static void call_with(struct nt_http_upload *upload, const void *text, size_t size)
{
	struct nt_http_connection *connection = upload->connection;
	const netron *net = connection->net;
	struct nt_http_call *call = &connection->call;
	struct nt_json_args how = {
		.form = NT_JSON_NAMED,
		.is_missing = size == 0,
		.plain = upload->plain,
		.stream = &upload->wire,
		.stream_is_apart = true,
	};
	struct nt_json_in in;
	uint32_t count = 0;

	upload->state = AT_ITEMS;
	nt_http_no_timer(connection);
	call->events = nt_http_telling(connection, upload->target.method);
	call->has_name = connection->form == NT_HTTP_BARE;
	call->timeout_ms = connection->request.timeout_ms;
	nt_json_in_init(&in, size ? text : "", size, &net->limits, &net->allocator);
	int rc = call->events ? nt_http_call_begin(call, &upload->target) : 0;
	if (rc == 0 && call->events) {
		nt_json_read_args(
			&in, upload->target.method->args, &how, &connection->http->packet, &count);
		if (in.error == 0 && size > 0)
			nt_json_end(&in);
		if (in.error) {
			upload->state = DROPPING;
			nt_http_answer_bad_json(connection, &in);
		} else {
			rc = nt_http_call_send(call, count);
		}
	}
	nt_json_in_fini(&in);
	if (rc < 0) {
		upload->state = DROPPING;
		nt_http_answer_unasked(connection, rc);
	}
}

/* ---- bytes in ---- */

static bool is_blank(const uint8_t *line, size_t size)
{
	while (size > 0 && (line[size - 1] == ' ' || line[size - 1] == '\t'))
		size--;
	return size == 0;
}

static void take_line(struct nt_http_upload *upload, const uint8_t *line, size_t size)
{
	if (is_blank(line, size))
		return;
	if (upload->state == AT_ARGUMENTS)
		call_with(upload, line, size);
	else
		send_text(upload, line, size);
}

static bool goes_on(const struct nt_http_connection *connection, struct nt_http_upload *upload)
{
	return connection->upload == upload &&
	       (upload->state == AT_ARGUMENTS || (upload->state == AT_ITEMS && may_send(upload)));
}

static const uint8_t *take_lines(
	struct nt_http_upload *upload, const uint8_t *p, const uint8_t *end)
{
	struct nt_http_connection *connection = upload->connection;
	const uint8_t *line;
	size_t size;

	while (goes_on(connection, upload)) {
		int rc = nt_lines_next(&upload->as.lines, &p, end, &line, &size);
		if (rc == 0)
			break;
		if (rc == NETRON_E_TOO_LARGE)
			fail(upload, 413, "a line is longer than the limit");
		else if (rc < 0)
			fail_memory(upload);
		else
			take_line(upload, line, size);
	}
	return p;
}

static void end_part(struct nt_http_upload *upload)
{
	struct nt_http_connection *connection = upload->connection;
	const struct nt_text part = nt_http_text(&upload->part);
	bool is_arguments = nt_multipart_is(&upload->as.form, "args");

	if (is_arguments && upload->state == AT_ARGUMENTS)
		call_with(upload, part.p, part.n);
	else if (is_arguments)
		fail(upload, 400, "the part args is to come first, and once");
	else if (!is_raw(upload))
		send_text(upload, part.p, part.n);
	if (connection->upload == upload)
		nt_buf_truncate(&upload->part, 0);
}

static void take_part(struct nt_http_upload *upload, const uint8_t *data, size_t size)
{
	size_t most = upload->connection->settings->given.max_body_bytes;

	if (!nt_multipart_is(&upload->as.form, "args") && is_raw(upload)) {
		if (size > 0)
			send_bytes(upload, data, size);
	} else if (nt_buf_size(&upload->part) + size > most) {
		fail(upload, 413, "a part is larger than the limit");
	} else if (!nt_buf_append(&upload->part, data, size)) {
		fail_memory(upload);
	}
}

/* Items before arguments: there are none. */
static void begin_part(struct nt_http_upload *upload)
{
	if (upload->state == AT_ARGUMENTS && !nt_multipart_is(&upload->as.form, "args"))
		call_with(upload, NULL, 0);
}

static const uint8_t *take_form(struct nt_http_upload *upload, const uint8_t *p, const uint8_t *end)
{
	struct nt_http_connection *connection = upload->connection;
	struct nt_text piece;

	while (goes_on(connection, upload)) {
		int what = nt_multipart_next(&upload->as.form, &p, end, &piece);
		if (what == NT_MULTIPART_MORE)
			break;
		if (what == NT_MULTIPART_BEGIN)
			begin_part(upload);
		else if (what == NT_MULTIPART_DATA)
			take_part(upload, (const uint8_t *)piece.p, piece.n);
		else if (what == NT_MULTIPART_END)
			end_part(upload);
		else
			fail(upload, -what, "the form is malformed");
	}
	return p;
}

static const uint8_t *take_raw(struct nt_http_upload *upload, const uint8_t *p, const uint8_t *end)
{
	struct nt_http_connection *connection = upload->connection;

	if (upload->state == AT_ARGUMENTS)
		call_with(upload, NULL, 0);
	if (p == end || !goes_on(connection, upload))
		return p;
	send_bytes(upload, p, (size_t)(end - p));
	return end;
}

/* Returns where it stopped. */
static const uint8_t *take(struct nt_http_upload *upload, const uint8_t *p, const uint8_t *end)
{
	struct nt_http_connection *connection = upload->connection;

	if (upload->kind == LINES)
		p = take_lines(upload, p, end);
	else if (upload->kind == FORM)
		p = take_form(upload, p, end);
	else
		p = take_raw(upload, p, end);
	if (connection->upload != upload || upload->state == DROPPING)
		return end;
	return p;
}

static void upload_take(struct nt_http_connection *connection, struct nt_text piece)
{
	struct nt_http_upload *upload = connection->upload;
	const uint8_t *p = (const uint8_t *)piece.p, *end = p + piece.n;

	if (!upload || upload->state == DROPPING || upload->state == AT_END)
		return;
	if (nt_buf_size(&upload->rest) == 0)
		p = take(upload, p, end);
	if (connection->upload == upload && p < end &&
		!nt_buf_append(&upload->rest, p, (size_t)(end - p)))
		fail_memory(upload);
}

static bool upload_is_full(const struct nt_http_connection *connection)
{
	const struct nt_http_upload *upload = connection->upload;

	return upload && upload->state != DROPPING &&
	       (nt_buf_size(&upload->rest) > 0 || (upload->state == AT_ITEMS && !may_send(upload)));
}

/* ---- an array ---- */

static bool take_array(struct nt_http_upload *upload)
{
	struct nt_http_connection *connection = upload->connection;
	struct nt_json_in *in = &upload->as.array.in;

	while (goes_on(connection, upload)) {
		if (!nt_json_next_item(in, &upload->as.array.level)) {
			if (!in->error)
				return true;
			fail_json(upload, in);
			return false;
		}
		send_json(upload, in, false);
	}
	return false;
}

static int keep_items(struct nt_http_upload *upload, struct nt_text items)
{
	const netron *net = upload->connection->net;
	struct nt_json_in *in = &upload->as.array.in;

	if (!items.p)
		items = nt_text_of("[]");
	if (!nt_buf_append(&upload->rest, items.p, items.n))
		items.n = 0;
	nt_json_in_init(in, nt_http_text(&upload->rest).p, items.n, &net->limits, &net->allocator);
	return items.n && nt_json_enter(in, '[', &upload->as.array.level) ? 0 : NETRON_E_NO_MEMORY;
}

/* ---- the end of the body ---- */

static void finish_form(struct nt_http_upload *upload)
{
	if (!nt_multipart_is_over(&upload->as.form))
		fail(upload, 400, "the form ends in the middle of a part");
	else if (upload->state == AT_ARGUMENTS)
		call_with(upload, NULL, 0);
}

static void finish_lines(struct nt_http_upload *upload)
{
	const uint8_t *line;
	size_t size;

	if (nt_lines_rest(&upload->as.lines, &line, &size))
		take_line(upload, line, size);
	else if (upload->state == AT_ARGUMENTS)
		call_with(upload, NULL, 0);
}

/* Everything came and was used: what was kept to the last, and the end. */
static void finish(struct nt_http_upload *upload)
{
	struct nt_http_connection *connection = upload->connection;

	if (upload->kind == LINES)
		finish_lines(upload);
	else if (upload->kind == FORM)
		finish_form(upload);
	else if (upload->kind == RAW && upload->state == AT_ARGUMENTS)
		call_with(upload, NULL, 0);
	if (connection->upload == upload && upload->state == AT_ITEMS && connection->bridge)
		send_end(upload);
}

/* Credit came, or room. */
static void pump(struct nt_http_upload *upload)
{
	struct nt_http_connection *connection = upload->connection;
	struct nt_buf *rest = &upload->rest;

	if (upload->state != AT_ITEMS || !may_send(upload))
		return;
	if (upload->kind == ARRAY) {
		if (take_array(upload) && connection->upload == upload)
			send_end(upload);
		return;
	}
	if (nt_buf_size(rest) > 0) {
		const uint8_t *begin = rest->data + rest->start;
		const uint8_t *p = take(upload, begin, begin + nt_buf_size(rest));
		if (connection->upload != upload)
			return;
		if (upload->state != DROPPING)
			nt_buf_take(rest, (size_t)(p - begin));
	}
	if (nt_buf_size(rest) > 0)
		return;
	if (upload->has_all && upload->state == AT_ITEMS && may_send(upload))
		finish(upload);
	else
		nt_http_go_on(connection);
}

static void upload_end(struct nt_http_connection *connection)
{
	struct nt_http_upload *upload = connection->upload;

	if (!upload)
		return;
	upload->has_all = true;
	if (upload->state == AT_ARGUMENTS)
		finish(upload);
	else
		pump(upload);
}

void nt_http_upload_room(struct nt_http_connection *connection)
{
	if (connection->upload)
		pump(connection->upload);
}

/* ---- credit ---- */

static void stop(struct nt_http_upload *upload)
{
	upload->state = DROPPING;
	nt_buf_truncate(&upload->rest, 0);
	nt_http_go_on(upload->connection);
}

void nt_http_upload_packet(struct nt_http_connection *connection, const struct nt_packet *packet)
{
	struct nt_http_upload *upload = connection->upload;
	netron *net = connection->net;
	struct nt_chunk_row row;
	struct nt_arena arena;

	if (!upload)
		return;
	nt_arena_init(&arena, &net->arenas, net->limits.max_arena_bytes);
	if (nt_packet_type(packet) == NT_PACKET_STOP) {
		if (nt_chunk_read_stop(net, packet, &arena, &row) &&
			row.numbers[0] == upload->wire.id && upload->state == AT_ITEMS)
			stop(upload);
	} else if (nt_chunk_read_credit(net, packet, &arena, &row) &&
		   row.numbers[0] == upload->wire.id) {
		upload->bytes += row.numbers[1];
		upload->items += row.numbers[2];
		pump(upload);
	}
	nt_arena_fini(&arena);
}

/* ---- the beginning ---- */

static bool keep_plain(struct nt_http_upload *upload, const struct nt_text *plain)
{
	const netron_struct *args = upload->target.method->args;
	uint16_t count = plain && args ? args->count : 0;

	if (count == 0)
		return true;
	upload->plain = nt_arena_array(&upload->arena, count, sizeof *plain);
	for (uint16_t i = 0; upload->plain && i < count; i++) {
		upload->plain[i] = plain[i];
		if (!plain[i].p)
			continue;
		upload->plain[i].p = nt_arena_strndup(&upload->arena, plain[i].p, plain[i].n);
		if (!upload->plain[i].p)
			return false;
	}
	return upload->plain;
}

static enum kind kind_of(const struct nt_http_request *request)
{
	if (request->content == NT_HTTP_LINES)
		return LINES;
	return request->content == NT_HTTP_MULTIPART ? FORM : RAW;
}

static const struct nt_http_intake intake = { upload_take, upload_end, upload_is_full };

void nt_http_upload_begin(struct nt_http_connection *connection,
	const struct nt_http_target *target, const struct nt_text *plain)
{
	const struct nt_http_request *request = &connection->request;
	struct nt_http_upload *upload;
	enum kind kind = kind_of(request);

	if (!request->is_framed) {
		nt_http_answer_error(connection, 411, "The request needs a body with a length");
		return;
	}
	upload = make(connection, target, kind);
	if (!upload || !keep_plain(upload, plain))
		nt_http_answer_error(connection, 503, "Out of memory");
	else if (kind == RAW && (!is_raw(upload) || request->content == NT_HTTP_NO_TYPE))
		nt_http_answer_error(connection, 415,
			"The request's body is to be application/json, application/x-ndjson or "
			"multipart/form-data");
	else if (kind == FORM && !nt_multipart_init(&upload->as.form, &connection->net->allocator,
					 request->content_type))
		nt_http_answer_error(connection, 400, "The form has no boundary");
	else
		nt_http_want_upload(connection, &intake);
}

void nt_http_upload_ask(
	struct nt_http_connection *connection, struct nt_json_in *in, struct nt_json_args *how)
{
	struct nt_http_call *call = &connection->call;
	const struct nt_http_target target = { call->asked, call->method };
	struct nt_http_upload *upload = make(connection, &target, ARRAY);
	uint32_t count = 0;

	if (!upload) {
		nt_http_answer_error(connection, 503, "Out of memory");
		return;
	}
	how->stream = &upload->wire;
	nt_json_read_args(in, target.method->args, how, &connection->http->packet, &count);
	if (in->error == 0 && !how->is_missing)
		nt_json_end(in);
	if (in->error) {
		nt_http_answer_bad_json(connection, in);
		return;
	}
	int rc = keep_items(upload, how->stream_items);
	if (rc == 0)
		rc = nt_http_call_send(call, count);
	if (rc < 0) {
		nt_http_answer_unasked(connection, rc);
	} else if (connection->upload == upload) {
		upload->state = AT_ITEMS;
		pump(upload);
	}
}
