/* json_write_scalar.c - numbers, strings, times, ids and enums to JSON. */
#include "base/base64.h"
#include "base/uid.h"
#include "codec/bounds.h"
#include "codec/json_writing.h"
#include "codec/rfc3339.h"

/* ---- numbers ---- */

enum { MAX_EXACT = 53 };

static bool put_quoted(struct nt_json_out *out, struct nt_integer number)
{
	char *at = nt_json_room(out, NT_DECIMAL_SIZE + 2);

	if (!at)
		return false;
	*at++ = '"';
	at = number.is_big ? nt_decimal_put_u64(at, (uint64_t)number.value)
			   : nt_decimal_put_i64(at, number.value);
	*at++ = '"';
	out->at = at;
	return true;
}

bool nt_json_put_integer(struct nt_json_out *out, struct nt_integer number)
{
	char *at;

	if (number.is_big || number.value > (int64_t)1 << MAX_EXACT ||
		number.value < -((int64_t)1 << MAX_EXACT))
		return put_quoted(out, number);
	at = nt_json_room(out, NT_DECIMAL_SIZE);
	if (!at)
		return false;
	out->at = nt_decimal_put_i64(at, number.value);
	return true;
}

static bool put_no_number(struct nt_json_out *out, double number)
{
	if (number != number)
		return NT_JSON_PUT(out, "\"NaN\"");
	return number > 0 ? NT_JSON_PUT(out, "\"Infinity\"") : NT_JSON_PUT(out, "\"-Infinity\"");
}

bool nt_json_put_double(struct nt_json_out *out, double number)
{
	char *at = nt_json_room(out, NT_DECIMAL_SIZE);

	if (!at)
		return false;
	if (nt_unlikely(number - number != 0))
		return put_no_number(out, number);
	out->at = nt_decimal_put_f64(at, number);
	return true;
}

static const uint8_t *put_f64(struct nt_json_out *out, const uint8_t *p)
{
	double number;

	p = nt_get_f64(&out->r, p, &number);
	return p && nt_json_put_double(out, number) ? p : NULL;
}

static const uint8_t *put_f32(struct nt_json_out *out, const uint8_t *p)
{
	float number;
	char *at;

	p = nt_get_f32(&out->r, p, &number);
	at = p ? nt_json_room(out, NT_DECIMAL_SIZE) : NULL;
	if (!at)
		return NULL;
	if (number - number != 0)
		return put_no_number(out, (double)number) ? p : NULL;
	out->at = nt_decimal_put_f32(at, number);
	return p;
}

static const uint8_t *put_integer(struct nt_json_out *out, const uint8_t *p)
{
	struct nt_integer number;

	if (nt_likely(p < out->r.end && *p < 0x80)) {
		char *at = nt_json_room(out, NT_DECIMAL_SIZE);

		if (!at)
			return NULL;
		out->at = nt_decimal_put_u64(at, *p);
		return p + 1;
	}
	p = nt_get_integer(&out->r, p, &number);
	return p && nt_json_put_integer(out, number) ? p : NULL;
}

/* Milliseconds, as they travel. */
static const uint8_t *put_duration(struct nt_json_out *out, const uint8_t *p)
{
	netron_duration duration;
	struct nt_reader check = out->r;

	if (!nt_get_duration(&check, p, &duration))
		return nt_read_fail(&out->r, check.error, check.reason);
	if (*p == 0xca || *p == 0xcb)
		return put_f64(out, p);
	return put_integer(out, p);
}

/* ---- strings ---- */

const uint8_t *nt_json_put_string_at(struct nt_json_out *out, const uint8_t *p)
{
	uint32_t size = 0;

	p = nt_get_string_header(&out->r, p, &size);
	if (nt_unlikely(!p))
		return NULL;
	if (nt_unlikely(nt_left(&out->r, p) < size))
		return nt_read_truncated(&out->r);
	if (nt_unlikely(size > out->r.max_string))
		return nt_read_fail(&out->r, NETRON_E_TOO_LARGE, "a string beyond the limit");
	return nt_json_put_text(out, p, size) ? p + size : NULL;
}

bool nt_json_put_bytes(struct nt_json_out *out, const uint8_t *data, size_t size)
{
	char *at = nt_json_room(out, NT_BASE64_SIZE(size) + 2);

	if (!at)
		return false;
	*at++ = '"';
	at += nt_base64_encode(data, size, at);
	*at++ = '"';
	out->at = at;
	return true;
}

static const uint8_t *put_bytes(struct nt_json_out *out, const uint8_t *p)
{
	uint32_t size = 0;

	p = nt_get_bytes_header(&out->r, p, &size);
	return p && nt_json_put_bytes(out, p, size) ? p + size : NULL;
}

bool nt_json_put_time(struct nt_json_out *out, netron_time time)
{
	char *at = nt_json_room(out, NT_RFC3339_SIZE + 2);

	if (!at)
		return false;
	*at++ = '"';
	at = nt_rfc3339_put(at, time);
	*at++ = '"';
	out->at = at;
	return true;
}

static const uint8_t *put_time(struct nt_json_out *out, const uint8_t *p)
{
	netron_time time;

	p = nt_get_time(&out->r, p, &time);
	return p && nt_json_put_time(out, time) ? p : NULL;
}

static const uint8_t *put_uuid(struct nt_json_out *out, const uint8_t *p)
{
	char text[NT_UID_TEXT];
	netron_uuid uuid;

	p = nt_get_uuid(&out->r, p, &uuid);
	if (!p)
		return NULL;
	nt_uid_format(&uuid, text);
	return nt_json_put_text(out, (const uint8_t *)text, NT_UID_TEXT - 1) ? p : NULL;
}

/* ---- enums and flags ---- */

static bool put_name(struct nt_json_out *out, const netron_enum_value *value)
{
	return nt_json_put_text(out, (const uint8_t *)value->name, strlen(value->name));
}

static struct nt_integer bits(const netron_enum_type *type, int64_t number)
{
	return (struct nt_integer){ number, type->base == NETRON_OP_U64 && number < 0 };
}

/* The names of the bits that are set, in the order they are declared, and a number for those that
 * have none. */
static bool put_flags(struct nt_json_out *out, const netron_enum_type *type, int64_t number)
{
	int64_t left = number;

	if (!nt_json_put_char(out, '['))
		return false;
	for (unsigned i = 0; i < type->count && left; i++) {
		const netron_enum_value *value = &type->values[i];

		if (!(value->value & left) || value->value & ~number)
			continue;
		if (left != number && !nt_json_put_char(out, ','))
			return false;
		left &= ~value->value;
		if (!put_name(out, value))
			return false;
	}
	if (left && left != number && !nt_json_put_char(out, ','))
		return false;
	return (!left || nt_json_put_integer(out, bits(type, left))) && nt_json_put_char(out, ']');
}

static bool is_string(const struct nt_reader *r, const uint8_t *p)
{
	return p < r->end && ((*p & 0xe0) == 0xa0 || (*p >= 0xd9 && *p <= 0xdb));
}

static const uint8_t *put_enum(
	struct nt_json_out *out, const uint8_t *p, const netron_enum_type *type, bool is_key)
{
	const netron_enum_value *value;
	struct nt_integer number;
	bool is_done;

	if (type->flags & NETRON_ENUM_NAMES && is_string(&out->r, p))
		return nt_json_put_string_at(out, p);
	p = nt_get_integer(&out->r, p, &number);
	if (!p)
		return NULL;
	number = bits(type, number.value);
	value = nt_enum_find(type, number.value);
	if (type->flags & NETRON_ENUM_BITS && !is_key)
		is_done = put_flags(out, type, number.value);
	else if (value)
		is_done = put_name(out, value);
	else
		is_done = is_key ? put_quoted(out, number) : nt_json_put_integer(out, number);
	return is_done ? p : NULL;
}

const uint8_t *nt_json_put_map_key(
	struct nt_json_out *out, const uint8_t *p, uint8_t op, const void *type)
{
	const netron_checked_type *checked = type;

	switch (op) {
	case NETRON_OP_UUID:
		return put_uuid(out, p);
	case NETRON_OP_ENUM:
		return put_enum(out, p, type, true);
	case NETRON_OP_CHECKED:
		return nt_json_put_map_key(out, p, checked->slot.op, checked->slot.type);
	default:
		return nt_json_put_string_at(out, p);
	}
}

/* ---- all of them ---- */

const uint8_t *nt_json_put_scalar(
	struct nt_json_out *out, const uint8_t *p, uint8_t op, const void *type)
{
	bool boolean = false;

	switch (op) {
	case NETRON_OP_BOOL:
		p = nt_get_bool(&out->r, p, &boolean);
		return p && (boolean ? NT_JSON_PUT(out, "true") : NT_JSON_PUT(out, "false")) ? p
											     : NULL;
	case NETRON_OP_F32:
		return put_f32(out, p);
	case NETRON_OP_F64:
		return put_f64(out, p);
	case NETRON_OP_STRING:
		return nt_json_put_string_at(out, p);
	case NETRON_OP_BYTES:
		return put_bytes(out, p);
	case NETRON_OP_TIME:
		return put_time(out, p);
	case NETRON_OP_DURATION:
		return put_duration(out, p);
	case NETRON_OP_UUID:
		return put_uuid(out, p);
	case NETRON_OP_ENUM:
		return put_enum(out, p, type, false);
	default:
		if (op < NETRON_OP_I8 || op > NETRON_OP_U64)
			return nt_read_fail(&out->r, NETRON_E_ARGUMENT, "a table that is wrong");
		return put_integer(out, p);
	}
}
