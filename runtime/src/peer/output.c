/* output.c - packets into the connection's buffer, and the few body parts all requests share. */
#include "peer/output.h"

#include "codec/failure.h"
#include "peer/connection.h"

#include <stdio.h>
#include <string.h>

/* ---- packets ---- */

uint8_t *nt_output_begin(
	struct nt_output *output, struct nt_peer *peer, uint32_t id, uint8_t flags, size_t first)
{
	struct nt_buf *out = &peer->channel->out;
	bool native64 = (peer->features & NT_FEATURE_INT64) != 0;
	uint8_t *p;

	output->peer = peer;
	output->begin = nt_buf_size(out);
	if (!peer->channel->has_messages && nt_frame_begin(out) == SIZE_MAX)
		p = NULL;
	else
		p = nt_writer_begin(&output->writer, out, NT_PACKET_HEADER + first, native64);
	if (p)
		return nt_packet_header(p, id, flags);
	output->writer = (struct nt_writer){ .error = NETRON_E_NO_MEMORY };
	nt_buf_truncate(out, output->begin);
	return NULL;
}

int nt_output_end(struct nt_output *output, uint8_t *p)
{
	struct nt_peer *peer = output->peer;
	struct nt_buf *out = &peer->channel->out;
	size_t header = peer->channel->has_messages ? 0 : NT_FRAME_HEADER;

	if (!p) {
		nt_buf_truncate(out, output->begin);
		return output->writer.error ? output->writer.error : NETRON_E_NO_MEMORY;
	}
	nt_writer_end(&output->writer, p);
	if (nt_buf_size(out) - output->begin - header > peer->net->limits.max_packet_bytes) {
		nt_buf_truncate(out, output->begin);
		return NETRON_E_TOO_LARGE;
	}
	if (header)
		nt_frame_end(out, output->begin);
	nt_connection_wrote(peer);
	return 0;
}

void nt_output_reason(const struct nt_output *output, int rc, char *text, size_t size)
{
	const char *path = output->writer.error == rc ? nt_writer_path(&output->writer) : "";
	const char *reason = output->writer.error == rc ? output->writer.reason : NULL;

	if (!reason)
		reason = rc == NETRON_E_TOO_LARGE ? "the packet is larger than the limit"
						  : netron_strerror(rc);
	snprintf(text, size, "%s%s%s", path, path[0] ? ": " : "", reason);
}

static int write_error(struct nt_peer *peer, uint32_t id, uint8_t type, const netron_error *error)
{
	struct nt_output output;
	uint8_t *p = nt_output_begin(&output, peer, id, type | NT_PACKET_ERROR, 0);

	if (!p)
		return NETRON_E_NO_MEMORY;
	return nt_output_end(
		&output, nt_failure_write(&output.writer, p, error, netron_now() / 1000000));
}

void nt_output_error(struct nt_peer *peer, uint32_t id, uint8_t type, const netron_error *error)
{
	netron_error plain;
	int rc;

	if (!peer->channel || peer->phase >= NT_PEER_CLOSING)
		return;
	rc = write_error(peer, id, type, error);
	if (rc == 0)
		return;
	/* Its texts or details cannot be sent: the bare code can. */
	plain = nt_error_plain(error->code, NULL);
	plain.status = error->status;
	if (write_error(peer, id, type, &plain) < 0)
		nt_peer_abort(peer, NETRON_E_NO_MEMORY, "an answer could not be written");
}

void nt_output_error_code(
	struct nt_peer *peer, uint32_t id, uint8_t type, int code, const char *message)
{
	netron_error error = nt_error_plain(code, message);

	nt_output_error(peer, id, type, &error);
}

int nt_output_undefined(struct nt_peer *peer, uint32_t id, uint8_t type)
{
	struct nt_output output;
	uint8_t *p = nt_output_begin(&output, peer, id, type, 3);

	return nt_output_end(&output, p ? nt_put_undefined(p) : NULL);
}

void nt_output_pong(struct nt_peer *peer, const struct nt_packet *packet)
{
	struct nt_output output;
	uint8_t *p = nt_output_begin(&output, peer, packet->id, NT_PACKET_PING, packet->body_size);

	if (p) {
		memcpy(p, packet->body, packet->body_size);
		p += packet->body_size;
	}
	if (nt_output_end(&output, p) < 0)
		nt_peer_abort(peer, NETRON_E_NO_MEMORY, "a PING could not be answered");
}

/* ---- answers ---- */

static const netron_error *read_error(struct nt_task *task, const struct nt_packet *packet)
{
	netron *net = task->net;
	const uint8_t *end = packet->body + packet->body_size;
	const netron_error *error = NULL;
	struct nt_reader reader;
	const uint8_t *p;

	nt_reader_init(&reader, end, &task->arena, &net->limits);
	p = nt_failure_read(
		&reader, packet->body, task->method ? task->method->throws : NULL, &error);
	nt_reader_done(&reader);
	if (p == end && error)
		return error;
	return nt_error_make(&task->arena, !p ? reader.error : NETRON_E_DECODE,
		"the error answer cannot be read: %s", p ? "bytes are left over" : reader.reason);
}

void nt_call_answer(struct nt_task *task, const struct nt_packet *packet)
{
	if (nt_packet_is_error(packet))
		nt_call_conclude(task, read_error(task, packet), NULL, NULL);
	else
		nt_call_conclude(task, NULL, packet->body, packet->body + packet->body_size);
}

/* ---- parts of bodies ---- */

static uint8_t *put_be(uint8_t *p, uint32_t number, unsigned bytes)
{
	for (unsigned i = bytes; i-- > 0;)
		*p++ = (uint8_t)(number >> (8 * i));
	return p;
}

static uint32_t take_be(const uint8_t *p, unsigned bytes)
{
	uint32_t number = 0;

	for (unsigned i = 0; i < bytes; i++)
		number = number << 8 | p[i];
	return number;
}

uint8_t *nt_put_array(uint8_t *p, uint32_t count)
{
	if (count < 16) {
		*p++ = (uint8_t)(0x90 | count);
		return p;
	}
	*p++ = count <= UINT16_MAX ? 0xdc : 0xdd;
	return put_be(p, count, count <= UINT16_MAX ? 2 : 4);
}

uint8_t *nt_put_string(uint8_t *p, const char *text, size_t size)
{
	if (size < 32) {
		*p++ = (uint8_t)(0xa0 | size);
	} else {
		unsigned bytes = size <= UINT8_MAX ? 1 : size <= UINT16_MAX ? 2 : 4;
		*p++ = bytes == 1 ? 0xd9 : bytes == 2 ? 0xda : 0xdb;
		p = put_be(p, (uint32_t)size, bytes);
	}
	memcpy(p, text, size);
	return p + size;
}

uint8_t *nt_put_undefined(uint8_t *p)
{
	memcpy(p, "\xd4\0\0", 3);
	return p + 3;
}

const uint8_t *nt_take_array(const uint8_t *p, const uint8_t *end, uint32_t *out_count)
{
	unsigned bytes;

	if (p >= end)
		return NULL;
	if ((*p & 0xf0) == 0x90) {
		*out_count = *p++ & 0x0f;
	} else if (*p == 0xdc || *p == 0xdd) {
		bytes = *p++ == 0xdc ? 2 : 4;
		if ((size_t)(end - p) < bytes)
			return NULL;
		*out_count = take_be(p, bytes);
		p += bytes;
	} else {
		return NULL;
	}
	return *out_count <= (size_t)(end - p) ? p : NULL;
}

const uint8_t *nt_take_string(
	const uint8_t *p, const uint8_t *end, const char **out_text, size_t *out_size)
{
	unsigned bytes;

	if (p >= end)
		return NULL;
	if ((*p & 0xe0) == 0xa0) {
		*out_size = *p++ & 0x1f;
	} else if (*p >= 0xd9 && *p <= 0xdb) {
		bytes = 1u << (*p++ - 0xd9);
		if ((size_t)(end - p) < bytes)
			return NULL;
		*out_size = take_be(p, bytes);
		p += bytes;
	} else {
		return NULL;
	}
	if (*out_size > (size_t)(end - p))
		return NULL;
	*out_text = (const char *)p;
	return p + *out_size;
}
