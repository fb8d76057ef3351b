/* json_read_scalar.c - from JSON: strings and what stands in strings, enums, every scalar. */
#include "base/uid.h"
#include "codec/bounds.h"
#include "codec/json_reading.h"
#include "codec/rfc3339.h"

/* ---- strings ---- */

static unsigned header_size(size_t size)
{
	return size < 32 ? 1 : size < 256 ? 2 : size < 65536 ? 3 : 5;
}

/* The decoded text is never longer than what stands there; when it is shorter, its header may be.
 */
static NT_COLD uint8_t *get_escaped(
	struct nt_json_reading *j, uint8_t *p, const struct nt_json_raw *raw)
{
	uint8_t *text = p + header_size(raw->size);
	size_t size = nt_json_unescape(raw, text);

	if (size > j->in->max_string)
		return nt_json_refuse(
			j, raw->p - 1, NETRON_E_TOO_LARGE, "a string beyond the limit");
	p = nt_put_str_header(p, size);
	memmove(p, text, size);
	return p + size;
}

uint8_t *nt_json_get_string(struct nt_json_reading *j, uint8_t *p, const struct nt_json_raw *raw)
{
	if (nt_unlikely(raw->size > UINT32_MAX))
		return nt_json_refuse(
			j, raw->p - 1, NETRON_E_TOO_LARGE, "a string beyond the limit");
	p = nt_room(&j->w, p, raw->size + NT_PUT_HEADER + NT_PUT_SCALAR);
	if (nt_unlikely(!p))
		return NULL;
	if (nt_unlikely(raw->is_escaped))
		return get_escaped(j, p, raw);
	if (nt_unlikely(raw->size > j->in->max_string))
		return nt_json_refuse(
			j, raw->p - 1, NETRON_E_TOO_LARGE, "a string beyond the limit");
	p = nt_put_str_header(p, raw->size);
	memcpy(p, raw->p, raw->size);
	return p + raw->size;
}

/* A C string ends at its first NUL. Only an escape can make one. */
static uint8_t *get_c_string(struct nt_json_reading *j, uint8_t *p, const struct nt_json_raw *raw)
{
	size_t mark = nt_json_mark(j, p);
	const uint8_t *text;

	p = nt_json_get_string(j, p, raw);
	if (nt_likely(!raw->is_escaped) || !p)
		return p;
	text = nt_json_marked(j, mark);
	text += header_size((size_t)(p - text));
	if (text < p && memchr(text, 0, (size_t)(p - text)))
		return nt_json_invalid(j, raw->p - 1, "a string that holds U+0000");
	return p;
}

enum { SHORT_TEXT = 256 };

/* Text that is short when it is what it should be. false: it is not. */
static bool short_text(const struct nt_json_raw *raw, uint8_t room[SHORT_TEXT], struct nt_text *out)
{
	*out = (struct nt_text){ (const char *)raw->p, raw->size };
	if (!raw->is_escaped)
		return true;
	if (raw->size > SHORT_TEXT)
		return false;
	*out = (struct nt_text){ (const char *)room, nt_json_unescape(raw, room) };
	return true;
}

static uint8_t *get_time(struct nt_json_reading *j, uint8_t *p, const struct nt_json_raw *raw)
{
	uint8_t room[SHORT_TEXT];
	struct nt_text text;
	netron_time time;

	if (!short_text(raw, room, &text) || !nt_rfc3339_parse(text.p, text.n, &time))
		return nt_json_invalid(j, raw->p - 1, "expected a time, as 2026-01-31T12:00:00Z");
	return nt_put_time(&j->w, p, time);
}

static uint8_t *get_uuid(struct nt_json_reading *j, uint8_t *p, const struct nt_json_raw *raw)
{
	uint8_t room[SHORT_TEXT];
	struct nt_text text;
	netron_uuid uuid;

	if (!short_text(raw, room, &text) || !nt_uid_parse(text.p, text.n, &uuid))
		return nt_json_invalid(j, raw->p - 1, "expected a UUID");
	return nt_put_uuid(p, &uuid);
}

/* ---- enums and flags ---- */

static const netron_enum_value *find_name(const netron_enum_type *type, struct nt_text name)
{
	for (unsigned i = 0; i < type->count; i++)
		if (nt_text_is(name, type->values[i].name))
			return &type->values[i];
	return NULL;
}

/* A name, or the digits of a number. */
static bool take_enum_text(struct nt_json_in *in, const netron_enum_type *type,
	const struct nt_json_raw *raw, int64_t *out)
{
	const netron_enum_value *value = NULL;
	uint8_t room[SHORT_TEXT];
	struct nt_text text;

	if (short_text(raw, room, &text))
		value = find_name(type, text);
	if (value) {
		*out = value->value;
		return true;
	}
	if (raw->size && (*raw->p == '-' || (*raw->p >= '0' && *raw->p <= '9')))
		return nt_json_take_integer_text(in, type->base, raw, out);
	return nt_json_fail_at(
		in, raw->p - 1, NETRON_E_INVALID_VALUE, "a name the enum does not have");
}

static bool is_digit(uint8_t next)
{
	return next == '-' || (next >= '0' && next <= '9');
}

static bool take_enum(struct nt_json_in *in, const netron_enum_type *type, int64_t *out)
{
	uint8_t next = nt_json_peek(in);
	struct nt_json_raw raw;

	if (is_digit(next))
		return nt_json_take_integer(in, type->base, out);
	if (next != '"')
		return nt_json_unexpected(in, "expected a name");
	return nt_json_raw(in, &raw) && take_enum_text(in, type, &raw, out);
}

/* The names of those that are set; bits without a name stand there as a number. */
static bool take_flags(struct nt_json_in *in, const netron_enum_type *type, int64_t *out)
{
	struct nt_json_level level;
	int64_t flag;

	*out = 0;
	if (!nt_json_enter(in, '[', &level))
		return false;
	while (nt_json_next_item(in, &level)) {
		if (!nt_json_spend(in) || !take_enum(in, type, &flag)) {
			nt_path_add_index(&in->path, level.count - 1);
			return false;
		}
		*out |= flag;
	}
	return !in->error;
}

static uint8_t *get_enum(struct nt_json_reading *j, uint8_t *p, const netron_enum_type *type)
{
	bool is_list = type->flags & NETRON_ENUM_BITS && nt_json_peek(j->in) == '[';
	int64_t number;

	if (!(is_list ? take_flags(j->in, type, &number) : take_enum(j->in, type, &number)))
		return NULL;
	return nt_json_put_bits(j, p, type->base, number);
}

/* ---- all of them ---- */

uint8_t *nt_json_get_text(struct nt_json_reading *j, uint8_t *p, uint8_t op, const void *type,
	const struct nt_json_raw *raw)
{
	const netron_checked_type *checked = type;
	const netron_enum_type *named = type;
	int64_t number;

	p = nt_room(&j->w, p, NT_PUT_SCALAR);
	if (!p)
		return NULL;
	switch (op) {
	case NETRON_OP_STRING:
		return get_c_string(j, p, raw);
	case NETRON_OP_BYTES:
		return nt_json_get_base64(j, p, raw);
	case NETRON_OP_TIME:
		return get_time(j, p, raw);
	case NETRON_OP_UUID:
		return get_uuid(j, p, raw);
	case NETRON_OP_ENUM:
		return take_enum_text(j->in, named, raw, &number)
			       ? nt_json_put_bits(j, p, named->base, number)
			       : NULL;
	case NETRON_OP_F32:
	case NETRON_OP_F64:
		return nt_json_get_float_text(j, p, raw);
	case NETRON_OP_I64:
	case NETRON_OP_U64:
		return nt_json_take_integer_text(j->in, op, raw, &number)
			       ? nt_json_put_bits(j, p, op, number)
			       : NULL;
	case NETRON_OP_ANY:
		return nt_json_get_string(j, p, raw);
	case NETRON_OP_CHECKED:
		return nt_json_get_text(j, p, checked->slot.op, checked->slot.type, raw);
	default:
		return nt_json_invalid(j, raw->p - 1,
			op == NETRON_OP_BOOL ? "expected a boolean" : "expected a number");
	}
}

static const char *expected(uint8_t op)
{
	switch (op) {
	case NETRON_OP_BOOL:
		return "expected a boolean";
	case NETRON_OP_STRING:
		return "expected a string";
	case NETRON_OP_BYTES:
		return "expected bytes in base64";
	case NETRON_OP_TIME:
		return "expected a time, as 2026-01-31T12:00:00Z";
	case NETRON_OP_UUID:
		return "expected a UUID";
	default:
		return "expected a number";
	}
}

static bool is_number(uint8_t op)
{
	return (op >= NETRON_OP_I8 && op <= NETRON_OP_F64) || op == NETRON_OP_DURATION;
}

uint8_t *nt_json_get_scalar(struct nt_json_reading *j, uint8_t *p, uint8_t op, const void *type)
{
	uint8_t next = nt_json_peek(j->in);
	struct nt_json_raw raw;
	bool boolean;

	if (op == NETRON_OP_ENUM)
		return get_enum(j, p, type);
	if (op == NETRON_OP_BYTES && next == '{')
		return nt_json_get_buffer(j, p);
	if (next == '"')
		return nt_json_raw(j->in, &raw) ? nt_json_get_text(j, p, op, type, &raw) : NULL;
	if (is_digit(next) && is_number(op))
		return nt_json_get_number(j, p, op);
	if (op == NETRON_OP_BOOL && (next == 't' || next == 'f'))
		return nt_json_bool(j->in, &boolean) ? nt_put_bool(p, boolean) : NULL;
	nt_json_unexpected(j->in, expected(op));
	return NULL;
}
