/* json_write_any.c - dynamic values to JSON, which has fewer kinds: what each becomes is in
 * docs/reference/json.md. */
#include "codec/json_writing.h"

#include <stdio.h>

static const uint8_t *malformed(struct nt_json_out *out)
{
	return nt_read_fail(&out->r, NETRON_E_DECODE, "a malformed extension");
}

/* ---- arrays and objects ---- */

static const uint8_t *put_items(struct nt_json_out *out, const uint8_t *p, uint32_t count)
{
	if (!nt_json_descend(out) || !nt_json_put_char(out, '['))
		return NULL;
	for (uint32_t i = 0; i < count; i++) {
		if (i && !nt_json_put_char(out, ','))
			return NULL;
		p = nt_json_put_any(out, p);
		if (!p)
			return nt_read_at_index(&out->r, i);
	}
	out->r.depth--;
	return nt_json_put_char(out, ']') ? p : NULL;
}

/* Pairs, whatever the keys are. */
static const uint8_t *put_map(struct nt_json_out *out, const uint8_t *p, uint32_t count)
{
	if (!nt_json_descend(out) || !nt_json_put_char(out, '['))
		return NULL;
	for (uint32_t i = 0; i < count; i++) {
		if (!(i ? NT_JSON_PUT(out, ",[") : NT_JSON_PUT(out, "[")))
			return NULL;
		p = nt_json_put_any(out, p);
		p = p && nt_json_put_char(out, ',') ? nt_json_put_any(out, p) : NULL;
		if (!p)
			return nt_read_at_index(&out->r, i);
		if (!nt_json_put_char(out, ']'))
			return NULL;
	}
	out->r.depth--;
	return nt_json_put_char(out, ']') ? p : NULL;
}

/* A key of any kind, as JavaScript makes a property's name of it. */
static const uint8_t *put_key(struct nt_json_out *out, const uint8_t *p)
{
	struct nt_integer number;
	char *at;

	if (p >= out->r.end)
		return nt_read_truncated(&out->r);
	if (*p == 0xc0)
		return NT_JSON_PUT(out, "\"null\"") ? p + 1 : NULL;
	if (*p == 0xc2)
		return NT_JSON_PUT(out, "\"false\"") ? p + 1 : NULL;
	if (*p == 0xc3)
		return NT_JSON_PUT(out, "\"true\"") ? p + 1 : NULL;
	if (*p < 0x80 || *p >= 0xe0 || (*p >= 0xcc && *p <= 0xd3)) {
		p = nt_get_integer(&out->r, p, &number);
		at = p ? nt_json_room(out, NT_DECIMAL_SIZE + 2) : NULL;
		if (!at)
			return NULL;
		*at++ = '"';
		at = number.is_big ? nt_decimal_put_u64(at, (uint64_t)number.value)
				   : nt_decimal_put_i64(at, number.value);
		*at++ = '"';
		out->at = at;
		return p;
	}
	return nt_json_put_string_at(out, p);
}

static const uint8_t *put_object(struct nt_json_out *out, const uint8_t *p)
{
	bool is_first = true;
	uint32_t count;

	p = nt_get_map(&out->r, p, &count);
	if (!p || !nt_json_descend(out) || !nt_json_put_char(out, '{'))
		return NULL;
	for (uint32_t i = 0; p && i < count; i++) {
		char *before = nt_json_room(out, 1);
		size_t at = before ? (size_t)(out->at - (char *)out->buf->data) : 0;

		if (!before || (!is_first && !nt_json_put_char(out, ',')))
			return NULL;
		p = put_key(out, p);
		if (p && nt_absent(&out->r, p) == 3) { /* undefined: as if it were not there */
			out->at = (char *)out->buf->data + at;
			p += 3;
			continue;
		}
		is_first = false;
		p = p && nt_json_put_char(out, ':') ? nt_json_put_any(out, p) : NULL;
		if (!p)
			return nt_read_at_index(&out->r, i);
	}
	out->r.depth--;
	return p && nt_json_put_char(out, '}') ? p : NULL;
}

/* ---- extensions ---- */

static const uint8_t *put_regexp(struct nt_json_out *out, const uint8_t *p)
{
	struct nt_reader *r = &out->r;
	uint32_t source_size = 0, flags_size = 0;
	const uint8_t *source = nt_get_string_header(r, p, &source_size), *flags;

	if (!source || nt_left(r, source) < source_size)
		return malformed(out);
	flags = nt_get_string_header(r, source + source_size, &flags_size);
	if (!flags || nt_left(r, flags) < flags_size)
		return malformed(out);
	return NT_JSON_PUT(out, "\"/") && nt_json_put_run(out, source, source_size) &&
			       nt_json_put_char(out, '/') &&
			       nt_json_put_run(out, flags, flags_size) && nt_json_put_char(out, '"')
		       ? r->end
		       : NULL;
}

enum { SURE_DIGITS = 15 /* of which any are exact */ };

static const uint8_t *put_bigint(struct nt_json_out *out, const uint8_t *p)
{
	struct nt_reader *r = &out->r;
	uint32_t size = 0;
	size_t sign, digits;

	p = nt_get_string_header(r, p, &size);
	if (!p || nt_left(r, p) < size)
		return malformed(out);
	sign = size && *p == '-';
	for (digits = sign; digits < size && p[digits] >= '0' && p[digits] <= '9'; digits++)
		;
	if (digits != size || size == sign)
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "a big integer that is not decimal");
	if (size - sign <= SURE_DIGITS && (p[sign] != '0' || size == 1))
		return nt_json_put_chars(out, (const char *)p, size) ? r->end : NULL;
	return nt_json_put_text(out, p, size) ? r->end : NULL;
}

static const uint8_t *put_counted(struct nt_json_out *out, const uint8_t *p, bool is_map)
{
	struct nt_reader *r = &out->r;
	uint32_t count;

	if (nt_left(r, p) < 4)
		return malformed(out);
	count = nt_load32(p);
	p += 4;
	if ((uint64_t)count * (is_map ? 2 : 1) > nt_left(r, p))
		return nt_read_truncated(r);
	if (!nt_spend(r, count))
		return nt_read_fail(r, NETRON_E_TOO_LARGE, "too many elements");
	return is_map ? put_map(out, p, count) : put_items(out, p, count);
}

static const uint8_t *put_user(struct nt_json_out *out, const uint8_t *p, int type)
{
	char head[32];

	if (type < NT_EXT_USER_FIRST || type > NT_EXT_USER_LAST)
		return nt_read_fail(&out->r, NETRON_E_DECODE, "an unknown or malformed extension");
	snprintf(head, sizeof(head), "{\"$extension\":[%d,", type);
	if (!nt_json_put_chars(out, head, strlen(head)) ||
		!nt_json_put_bytes(out, p, nt_left(&out->r, p)))
		return NULL;
	return NT_JSON_PUT(out, "]}") ? out->r.end : NULL;
}

static const uint8_t *put_ext_time(struct nt_json_out *out, const uint8_t *p, int type)
{
	const char *reason = NULL;
	netron_time time;

	if (!nt_time_of_ext(type, p, (uint32_t)nt_left(&out->r, p), &time, &reason))
		return nt_read_fail(&out->r, NETRON_E_INVALID_VALUE, reason);
	return nt_json_put_time(out, time) ? out->r.end : NULL;
}

/* p is at the payload, which ends at r.end. */
static const uint8_t *put_payload(struct nt_json_out *out, const uint8_t *p, int type)
{
	int status;

	switch (type) {
	case NT_EXT_UNDEFINED:
		return NT_JSON_PUT(out, "null") ? p : NULL;
	case NT_EXT_BIGINT:
		return put_bigint(out, p);
	case NT_EXT_REGEXP:
		return put_regexp(out, p);
	case NT_EXT_SET:
		return put_counted(out, p, false);
	case NT_EXT_MAP:
		return put_counted(out, p, true);
	case NT_EXT_DATE:
	case NT_EXT_TIMESTAMP:
		return put_ext_time(out, p, type);
	case NT_EXT_FAILURE:
	case NT_EXT_ERROR:
		return nt_json_put_failure(out, p, type, NULL, true, &status);
	case NT_EXT_STREAM:
		return nt_read_fail(
			&out->r, NETRON_E_UNIMPLEMENTED, "a stream, which JSON cannot carry");
	case NT_EXT_REFERENCE:
	case NT_EXT_DEFINITION:
		return nt_read_fail(
			&out->r, NETRON_E_UNIMPLEMENTED, "a service, which JSON cannot carry");
	default:
		return put_user(out, p, type);
	}
}

static const uint8_t *put_ext(struct nt_json_out *out, const uint8_t *p)
{
	const uint8_t *outer = out->r.end, *end, *payload;
	struct nt_integer number;
	uint32_t size;
	int type;

	payload = nt_get_ext(&out->r, p, &type, &size);
	if (!payload)
		return NULL;
	if (type == NT_EXT_LONG) {
		p = nt_get_integer(&out->r, p, &number);
		return p && nt_json_put_integer(out, number) ? p : NULL;
	}
	end = payload + size;
	out->r.end = end;
	p = put_payload(out, payload, type);
	out->r.end = outer;
	return p ? end : NULL;
}

/* ---- all kinds ---- */

static const uint8_t *put_number(struct nt_json_out *out, const uint8_t *p)
{
	struct nt_integer integer;
	double number;

	if (*p == 0xca || *p == 0xcb) {
		p = nt_get_f64(&out->r, p, &number);
		return p && nt_json_put_double(out, number) ? p : NULL;
	}
	p = nt_get_integer(&out->r, p, &integer);
	return p && nt_json_put_integer(out, integer) ? p : NULL;
}

static const uint8_t *put_array(struct nt_json_out *out, const uint8_t *p)
{
	uint32_t count;

	p = nt_get_count(&out->r, p, 1, &count);
	return p ? put_items(out, p, count) : NULL;
}

static const uint8_t *put_long_form(struct nt_json_out *out, const uint8_t *p)
{
	uint32_t size = 0;

	switch (*p) {
	case 0xc0:
		return NT_JSON_PUT(out, "null") ? p + 1 : NULL;
	case 0xc2:
		return NT_JSON_PUT(out, "false") ? p + 1 : NULL;
	case 0xc3:
		return NT_JSON_PUT(out, "true") ? p + 1 : NULL;
	case 0xc4:
	case 0xc5:
	case 0xc6:
		p = nt_get_bytes_header(&out->r, p, &size);
		return p && nt_json_put_bytes(out, p, size) ? p + size : NULL;
	case 0xd9:
	case 0xda:
	case 0xdb:
		return nt_json_put_string_at(out, p);
	case 0xdc:
	case 0xdd:
		return put_array(out, p);
	case 0xde:
	case 0xdf:
		return put_object(out, p);
	case 0xc1:
		return nt_read_fail(&out->r, NETRON_E_DECODE, "a byte that starts no value");
	default:
		return *p >= 0xca && *p <= 0xd3 ? put_number(out, p) : put_ext(out, p);
	}
}

const uint8_t *nt_json_put_any(struct nt_json_out *out, const uint8_t *p)
{
	if (p >= out->r.end)
		return nt_read_truncated(&out->r);
	if (*p < 0x80 || *p >= 0xe0)
		return put_number(out, p);
	if (*p < 0x90)
		return put_object(out, p);
	if (*p < 0xa0)
		return put_array(out, p);
	if (*p < 0xc0)
		return nt_json_put_string_at(out, p);
	return put_long_form(out, p);
}
