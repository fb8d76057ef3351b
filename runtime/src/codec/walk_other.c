/* walk_other.c - from MessagePack: enums, unions, optional and bounded values, and the scalars that
 * are not in every struct. */
#include "codec/bounds.h"
#include "codec/value.h"
#include "codec/walk_read.h"

static void store_enum(const netron_enum_type *type, int64_t number, void *out)
{
	switch (type->base) {
	case NETRON_OP_I8:
	case NETRON_OP_U8:
		*(uint8_t *)out = (uint8_t)number;
		break;
	case NETRON_OP_I16:
	case NETRON_OP_U16:
		*(uint16_t *)out = (uint16_t)number;
		break;
	case NETRON_OP_I32:
	case NETRON_OP_U32:
		*(uint32_t *)out = (uint32_t)number;
		break;
	default:
		*(int64_t *)out = number;
		break;
	}
}

static bool is_string(const struct nt_reader *r, const uint8_t *p)
{
	return p < r->end && ((*p & 0xe0) == 0xa0 || (*p >= 0xd9 && *p <= 0xdb));
}

static const uint8_t *unpack_enum_name(
	struct nt_reader *r, const uint8_t *p, const netron_enum_type *type, void *out)
{
	uint32_t size;

	p = nt_get_string_header(r, p, &size);
	if (!p)
		return NULL;
	if (nt_left(r, p) < size)
		return nt_read_truncated(r);
	for (unsigned i = 0; i < type->count; i++) {
		const netron_enum_value *value = &type->values[i];

		if (strlen(value->name) == size && !memcmp(value->name, p, size)) {
			store_enum(type, value->value, out);
			return p + size;
		}
	}
	return nt_read_fail(r, NETRON_E_INVALID_VALUE, "a name the enum does not have");
}

static const uint8_t *unpack_enum(
	struct nt_reader *r, const uint8_t *p, const netron_enum_type *type, void *out)
{
	if (type->flags & NETRON_ENUM_NAMES && is_string(r, p))
		return unpack_enum_name(r, p, type, out);
	p = nt_get_int_slow(r, p, type->base, out);
	if (!p)
		return NULL;
	if (type->flags & NETRON_ENUM_CLOSED && !nt_enum_takes(type, nt_enum_load(type, out)))
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "a number the enum does not have");
	return p;
}

static const netron_field *find_alternative(
	const struct nt_reader *r, const uint8_t *p, const netron_struct *fields)
{
	for (unsigned i = 0; i < fields->count; i++)
		if (nt_key_is(
			    r, p, fields->keys + fields->fields[i].key, fields->fields[i].key_len))
			return &fields->fields[i];
	return NULL;
}

static bool is_undefined(const struct nt_reader *r, const uint8_t *p)
{
	return p < r->end && *p == 0xd4 && nt_absent(r, p) == 3;
}

/* One key of a union's object. *seen counts those whose value is defined. */
static const uint8_t *unpack_alternative(
	struct nt_reader *r, const uint8_t *p, const netron_union *type, void *out, unsigned *seen)
{
	const netron_field *field = find_alternative(r, p, type->fields);
	int32_t tag = field ? (int32_t)(field - type->fields->fields) + 1 : 0;

	p = field ? p + field->key_len : is_string(r, p) ? nt_skip(r, p) : NULL;
	if (!p)
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "a key that is no string");
	if (is_undefined(r, p))
		return p + 3;
	if ((*seen)++)
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "a union with two values");
	if (!field) {
		if (type->flags & NETRON_UNION_CLOSED)
			return nt_read_fail(r, NETRON_E_INVALID_VALUE,
				"an alternative the union does not have");
		return nt_skip(r, p);
	}
	memcpy((char *)out + type->tag_offset, &tag, sizeof(tag));
	p = nt_unpack_field(r, p, type->fields, field, out);
	return p ? p : nt_read_at_key(r, type->fields->keys + field->key);
}

static const uint8_t *unpack_union(
	struct nt_reader *r, const uint8_t *p, const netron_union *type, void *out)
{
	unsigned seen = 0;
	uint32_t count;

	p = nt_get_map(r, p, &count);
	if (!p)
		return NULL;
	if (!nt_descend(r))
		return nt_read_fail(r, NETRON_E_TOO_LARGE, "nested too deep");
	memset(out, 0, type->size);
	if (count > 256)
		return nt_read_fail(r, NETRON_E_TOO_LARGE, "too many unknown keys");
	for (; count; count--) {
		p = unpack_alternative(r, p, type, out, &seen);
		if (!p)
			return NULL;
	}
	r->depth--;
	return seen ? p : nt_read_fail(r, NETRON_E_INVALID_VALUE, "a union without a value");
}

static const uint8_t *unpack_optional(
	struct nt_reader *r, const uint8_t *p, const netron_optional_type *type, void *out)
{
	unsigned absent = type->slot.op == NETRON_OP_ANY ? 0 : nt_absent(r, p);
	void *value;

	if (type->form == NETRON_POINTER || type->form == NETRON_NULLABLE) {
		*(void **)out = NULL;
		if (absent)
			return p + absent;
		if (type->form == NETRON_NULLABLE)
			return nt_unpack_slot(r, p, &type->slot, out);
		value = nt_take(r, type->slot.size);
		if (!value)
			return NULL;
		*(void **)out = value;
		return nt_unpack_slot(r, p, &type->slot, value);
	}
	memset(out, 0, type->form + type->slot.size);
	if (absent)
		return p + absent;
	*(bool *)out = true;
	return nt_unpack_slot(r, p, &type->slot, (char *)out + type->form);
}

static const uint8_t *unpack_checked(
	struct nt_reader *r, const uint8_t *p, const netron_checked_type *type, void *out)
{
	const char *reason;

	p = nt_unpack_slot(r, p, &type->slot, out);
	if (!p)
		return NULL;
	reason = nt_bounds_breach(type, out);
	return reason ? nt_read_fail(r, NETRON_E_INVALID_VALUE, reason) : p;
}

const uint8_t *nt_unpack_other(
	struct nt_reader *r, const uint8_t *p, uint8_t op, const void *type, void *out)
{
	switch (op) {
	case NETRON_OP_VOID: /* whatever came for it */
		return nt_skip(r, p);
	case NETRON_OP_F32:
		return nt_get_f32(r, p, out);
	case NETRON_OP_DURATION:
		return nt_get_duration(r, p, out);
	case NETRON_OP_UUID:
		return nt_get_uuid(r, p, out);
	case NETRON_OP_ANY:
		return nt_value_read(r, p, out);
	case NETRON_OP_UNION:
		return unpack_union(r, p, type, out);
	case NETRON_OP_ENUM:
		return unpack_enum(r, p, type, out);
	case NETRON_OP_SET:
		return nt_unpack_set(r, p, type, out);
	case NETRON_OP_ARRAY:
		return nt_unpack_array(r, p, type, out);
	case NETRON_OP_MAP:
		return nt_unpack_map(r, p, type, out);
	case NETRON_OP_OPTIONAL:
		return unpack_optional(r, p, type, out);
	case NETRON_OP_CHECKED:
		return unpack_checked(r, p, type, out);
	case NETRON_OP_STREAM:
		return nt_unpack_stream(r, p, out);
	case NETRON_OP_SERVICE:
		return nt_unpack_service(r, p, out);
	default:
		return nt_read_fail(r, NETRON_E_ARGUMENT, "a table that is wrong");
	}
}
