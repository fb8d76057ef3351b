/* chunk.c - the packets of streams. */
#include "peer/chunk.h"

#include "codec/cursor.h"
#include "codec/value.h"

#include <string.h>

enum { MAX_TEXT = 512 }; /* of a message or reason that is made here */

/* ---- out: STREAM ---- */

static uint8_t *begin(struct nt_output *output, struct nt_flow *flow, uint8_t flags, size_t first)
{
	struct nt_peer *peer = flow->peer;

	flags |= NT_PACKET_REQUEST | NT_PACKET_STREAM | (flow->is_live ? NT_PACKET_LIVE : 0);
	return nt_output_begin(output, peer, nt_calls_next_id(&peer->calls), flags, first);
}

/* Behind the body. There may be no room for it yet. */
static uint8_t *put_trailer(struct nt_output *output, uint8_t *p, const struct nt_flow *flow)
{
	struct nt_buf *out = &flow->peer->channel->out;

	nt_writer_end(&output->writer, p);
	if (!nt_buf_reserve(out, NT_PACKET_TRAILER))
		return NULL;
	return nt_packet_trailer(out->data + out->end, flow->id, flow->sink.index);
}

int64_t nt_chunk_item(struct nt_flow *flow, const void *item, struct nt_output *out_output)
{
	struct nt_buf *out = &flow->peer->channel->out;
	uint8_t *p = begin(out_output, flow, 0, 64);
	size_t body, size;

	if (!p)
		return nt_output_end(out_output, NULL);
	body = (size_t)(p - out->data) - out->start;
	p = nt_pack_slot(&out_output->writer, p, flow->item, item);
	if (!p)
		return nt_output_end(out_output, NULL);
	size = (size_t)(p - out->data) - out->start - body;
	int rc = nt_output_end(out_output, put_trailer(out_output, p, flow));
	return rc < 0 ? rc : (int64_t)size;
}

static int put_body(struct nt_flow *flow, uint8_t flags, const uint8_t *body, size_t size)
{
	struct nt_output output;
	uint8_t *p = begin(&output, flow, flags, size + NT_PACKET_TRAILER);

	if (p) {
		memcpy(p, body, size);
		p = nt_packet_trailer(p + size, flow->id, flow->sink.index);
	}
	return nt_output_end(&output, p);
}

int nt_chunk_encoded(struct nt_flow *flow, const uint8_t *body, size_t size)
{
	return put_body(flow, 0, body, size);
}

int nt_chunk_end(struct nt_flow *flow)
{
	static const uint8_t nil[] = { 0xc0 };

	return put_body(flow, NT_PACKET_EOS, nil, sizeof nil);
}

/* ---- out: all others ---- */

static uint8_t *begin_other(
	struct nt_output *output, struct nt_peer *peer, uint8_t type, size_t first)
{
	return nt_output_begin(output, peer, nt_calls_next_id(&peer->calls),
		(uint8_t)(NT_PACKET_REQUEST | type), first);
}

static uint8_t *put_u32(uint8_t *p, uint32_t number)
{
	if (number < 0x80) {
		*p++ = (uint8_t)number;
		return p;
	}
	*p = 0xce;
	nt_store32(p + 1, number);
	return p + 5;
}

static uint8_t *put_key(uint8_t *p, const char *key)
{
	return nt_put_string(p, key, strlen(key));
}

/* Cut between characters. */
static uint8_t *put_text(uint8_t *p, const char *text)
{
	size_t size = strlen(text);

	if (size > MAX_TEXT)
		for (size = MAX_TEXT; size > 0 && ((uint8_t)text[size] & 0xc0) == 0x80;)
			size--;
	return nt_put_string(p, text, size);
}

int nt_chunk_error(struct nt_flow *flow, const uint8_t *body, size_t size)
{
	struct nt_output output;
	uint8_t *p = begin_other(&output, flow->peer, NT_PACKET_STREAM_ERROR, size);

	if (p) {
		memcpy(p, body, size);
		p += size;
	}
	return nt_output_end(&output, p);
}

/* The original reads streamId and message; peers of the feature the whole error. */
static uint8_t *put_error(struct nt_writer *writer, uint8_t *p, const struct nt_flow *flow,
	const netron_error *error, const netron_error_type *type, const void *value)
{
	const char *message = type ? type->message : netron_error_message(error);
	bool is_whole = flow->peer && (flow->peer->features & NT_FEATURE_CREDIT);

	if (type && type->message_offset != NETRON_REQUIRED)
		memcpy(&message, (const char *)value + type->message_offset, sizeof message);
	*p++ = is_whole ? 0x83 : 0x82;
	p = put_u32(put_key(p, "streamId"), flow->id);
	p = put_text(put_key(p, "message"), message);
	if (!is_whole)
		return p;
	p = put_key(p, "error");
	if (type)
		return nt_failure_write_declared(writer, p, type, value, netron_now() / 1000000);
	if (value)
		return nt_value_write(writer, p, value);
	return nt_failure_write(writer, p, error, netron_now() / 1000000);
}

int nt_chunk_error_body(struct nt_flow *flow, struct nt_buf *buf, const netron_error *error,
	const netron_error_type *type, const void *value)
{
	bool native64 = flow->peer && (flow->peer->features & NT_FEATURE_INT64);
	struct nt_writer writer;
	uint8_t *p = nt_writer_begin(&writer, buf, 64 + MAX_TEXT, native64);

	if (p)
		p = put_error(&writer, p, flow, error, type, value);
	if (!p)
		return writer.error ? writer.error : NETRON_E_NO_MEMORY;
	nt_writer_end(&writer, p);
	return 0;
}

int nt_chunk_close(struct nt_peer *peer, uint32_t id, const char *reason)
{
	struct nt_output output;
	uint8_t *p = begin_other(&output, peer, NT_PACKET_STREAM_CLOSE, 64 + MAX_TEXT);

	if (p) {
		*p++ = 0x82;
		p = put_u32(put_key(p, "streamId"), id);
		p = put_text(put_key(p, "reason"), reason);
	}
	return nt_output_end(&output, p);
}

int nt_chunk_credit(struct nt_peer *peer, uint32_t id, uint32_t bytes, uint32_t items)
{
	struct nt_output output;
	uint8_t *p = begin_other(&output, peer, NT_PACKET_CREDIT, 16);

	if (p) {
		*p++ = 0x93;
		p = put_u32(put_u32(put_u32(p, id), bytes), items);
	}
	return nt_output_end(&output, p);
}

int nt_chunk_stop(struct nt_peer *peer, uint32_t id, int status, const char *message)
{
	struct nt_output output;
	uint8_t *p = begin_other(&output, peer, NT_PACKET_STOP, 32 + MAX_TEXT);

	if (p) {
		*p++ = 0x93;
		p = put_u32(put_u32(p, id), (uint32_t)status);
		p = put_text(p, message);
	}
	return nt_output_end(&output, p);
}

/* ---- in ---- */

static const uint8_t *read_key(
	struct nt_reader *reader, const uint8_t *p, struct nt_chunk_note *note, const char *key)
{
	if (strcmp(key, "streamId") == 0)
		return nt_get_u32(reader, p, &note->id);
	if ((strcmp(key, "message") == 0 || strcmp(key, "reason") == 0) && p < reader->end &&
		((*p & 0xe0) == 0xa0 || (*p >= 0xd9 && *p <= 0xdb)))
		return nt_get_string(reader, p, &note->text);
	if (strcmp(key, "error") == 0)
		note->error = p;
	return nt_skip(reader, p);
}

int nt_chunk_read_note(const netron *net, const struct nt_packet *packet, struct nt_arena *arena,
	struct nt_chunk_note *out_note)
{
	const uint8_t *p = packet->body, *end = p + packet->body_size;
	struct nt_reader reader;
	const char *key;
	uint32_t count;

	*out_note = (struct nt_chunk_note){ 0 };
	nt_reader_init(&reader, end, arena, &net->limits);
	p = nt_get_map(&reader, p, &count);
	for (; p && count > 0; count--) {
		p = nt_get_string(&reader, p, &key);
		p = p ? read_key(&reader, p, out_note, key) : NULL;
	}
	nt_reader_done(&reader);
	if (!p)
		return reader.error;
	return p == end && out_note->id != 0 ? 0 : NETRON_E_DECODE;
}

static bool read_row(const netron *net, const struct nt_packet *packet, struct nt_arena *arena,
	unsigned numbers, bool has_text, struct nt_chunk_row *row)
{
	const uint8_t *p = packet->body, *end = p + packet->body_size;
	struct nt_reader reader;
	uint32_t count;

	*row = (struct nt_chunk_row){ 0 };
	nt_reader_init(&reader, end, arena, &net->limits);
	p = nt_get_count(&reader, p, 1, &count);
	if (p && count != numbers + has_text)
		p = NULL;
	for (unsigned i = 0; p && i < numbers; i++)
		p = nt_get_u32(&reader, p, &row->numbers[i]);
	if (p && has_text)
		p = nt_get_string(&reader, p, &row->text);
	nt_reader_done(&reader);
	return p == end;
}

bool nt_chunk_read_credit(const netron *net, const struct nt_packet *packet, struct nt_arena *arena,
	struct nt_chunk_row *out_row)
{
	return read_row(net, packet, arena, 3, false, out_row);
}

bool nt_chunk_read_stop(const netron *net, const struct nt_packet *packet, struct nt_arena *arena,
	struct nt_chunk_row *out_row)
{
	return read_row(net, packet, arena, 2, true, out_row);
}
