/* output.c - packets into the connection's buffer, and the few body parts all requests share. */
#include "peer/output.h"

#include "codec/failure.h"
#include "peer/compress.h"
#include "peer/connection.h"
#include "peer/context.h"
#include "peer/framing.h"

#include <stdio.h>
#include <string.h>

/* ---- packets ---- */

uint8_t *nt_output_begin(
	struct nt_output *output, struct nt_peer *peer, uint32_t id, uint8_t flags, size_t first)
{
	struct nt_buf *out = &peer->channel->out;
	bool native64 = (peer->features & NT_FEATURE_INT64) != 0;
	size_t header = nt_framing_room(peer->channel);
	uint8_t *p;

	output->peer = peer;
	output->undo = output->begin = nt_buf_size(out);
	p = nt_writer_begin(&output->writer, out, header + NT_PACKET_HEADER + first, native64);
	if (p) /* the frame's header is written when its length is known */
		return nt_packet_header(p + header, id, flags);
	output->writer = (struct nt_writer){ .error = NETRON_E_NO_MEMORY };
	nt_buf_truncate(out, output->begin);
	return NULL;
}

static uint8_t *begin_behind_context(struct nt_output *output, struct nt_peer *peer, uint32_t id,
	uint8_t flags, size_t first, uint32_t left_ms, const struct nt_context *context)
{
	struct nt_buf *out = &peer->channel->out;
	size_t undo = nt_buf_size(out);
	uint8_t *p = nt_output_begin(
		output, peer, id, NT_PACKET_REQUEST | NT_PACKET_CONTEXT, nt_context_room(context));

	if (!p)
		return NULL;
	nt_writer_end(&output->writer, nt_context_put(p, left_ms, context));
	if (nt_framing_end(peer->channel, output->begin))
		p = nt_output_begin(output, peer, id, flags, first);
	else
		p = NULL;
	output->undo = undo;
	if (!p) {
		output->writer = (struct nt_writer){ .error = NETRON_E_NO_MEMORY };
		nt_buf_truncate(out, undo);
	}
	return p;
}

uint8_t *nt_output_begin_request(struct nt_output *output, struct nt_peer *peer, uint32_t id,
	uint8_t flags, size_t first, uint32_t left_ms, uint32_t usual_ms,
	const struct nt_context *context)
{
	if (!(peer->features & NT_FEATURE_CONTEXT) || (!context && left_ms == usual_ms))
		return nt_output_begin(output, peer, id, flags, first);
	return begin_behind_context(output, peer, id, flags, first, left_ms, context);
}

int nt_output_end(struct nt_output *output, uint8_t *p)
{
	struct nt_peer *peer = output->peer;
	struct nt_buf *out = &peer->channel->out;
	size_t header = nt_framing_room(peer->channel);

	if (!p) {
		nt_buf_truncate(out, output->undo);
		return output->writer.error ? output->writer.error : NETRON_E_NO_MEMORY;
	}
	nt_writer_end(&output->writer, p);
	if (nt_buf_size(out) - output->begin - header > peer->net->limits.max_packet_bytes) {
		nt_buf_truncate(out, output->undo);
		return NETRON_E_TOO_LARGE;
	}
	if (peer->features & NT_FEATURE_DEFLATE)
		nt_compress(peer->net, peer->channel, output->begin + header);
	if (!nt_framing_end(peer->channel, output->begin)) {
		nt_buf_truncate(out, output->undo);
		return NETRON_E_NO_MEMORY;
	}
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

bool nt_output_ping(struct nt_peer *peer, uint32_t *out_id)
{
	struct nt_output output;
	uint32_t id = nt_calls_next_id(&peer->calls);
	uint8_t *p = nt_output_begin(&output, peer, id, NT_PACKET_REQUEST | NT_PACKET_PING, 1);

	if (p)
		*p++ = 0xc0;
	*out_id = id;
	return nt_output_end(&output, p) == 0;
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
