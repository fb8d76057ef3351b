/* walk_stream.c - streams as parameters: extension 107. */
#include "codec/walk_put.h"

#include <inttypes.h>
#include <stdio.h>

uint8_t *nt_pack_stream(
	struct nt_writer *w, uint8_t *p, const netron_stream_wire *stream, size_t then)
{
	char digits[16];
	size_t mark;

	if (!stream->id || !stream->peer_id)
		return nt_write_fail(w, NETRON_E_INVALID_VALUE, "a stream that is none");
	snprintf(digits, sizeof digits, "%" PRIu32, stream->id);
	p = nt_ext_begin(w, p, &mark);
	p = p ? nt_put_string(w, p, digits, 2) : NULL;
	if (!p)
		return NULL;
	*p++ = stream->is_writable;
	*p++ = stream->is_live;
	p = nt_put_string(w, p, stream->peer_id, 0);
	return p ? nt_ext_end(w, p, mark, NT_EXT_STREAM, then) : NULL;
}

static bool parse_id(const char *digits, uint32_t *out_id)
{
	uint64_t id = 0;

	for (const char *at = digits; *at; at++) {
		if (*at < '0' || *at > '9' || id > UINT32_MAX)
			return false;
		id = id * 10 + (uint64_t)(*at - '0');
	}
	*out_id = (uint32_t)id;
	return id > 0 && id <= UINT32_MAX;
}

static const uint8_t *read_payload(struct nt_reader *r, const uint8_t *p, netron_stream_wire *out)
{
	const char *digits;

	p = nt_get_string(r, p, &digits);
	if (!p)
		return NULL;
	if (!parse_id(digits, &out->id))
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "a stream id that is no number");
	if (nt_left(r, p) < 2)
		return nt_read_truncated(r);
	out->is_writable = *p++ != 0;
	out->is_live = *p++ != 0;
	p = nt_get_string(r, p, &out->peer_id);
	if (p && p != r->end)
		return nt_read_fail(r, NETRON_E_DECODE, "a malformed stream reference");
	return p;
}

const uint8_t *nt_unpack_stream(struct nt_reader *r, const uint8_t *p, netron_stream_wire *out)
{
	const uint8_t *outer = r->end;
	uint32_t size;
	int type;

	p = nt_get_ext(r, p, &type, &size);
	if (!p || type != NT_EXT_STREAM)
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "expected a stream");
	r->end = p + size;
	p = read_payload(r, p, out);
	r->end = outer;
	return p;
}
