/* walk_other_write.c - to MessagePack: enums, unions, optional and bounded values, and the scalars
 * that are not in every struct. */
#include "codec/bounds.h"
#include "codec/value.h"
#include "codec/walk_put.h"

uint8_t *nt_write_bad_string(struct nt_writer *w, const char *string)
{
	return nt_write_fail(w, NETRON_E_INVALID_VALUE,
		string ? "a string that is not UTF-8" : "a required value is missing");
}

static uint8_t *pack_enum(struct nt_writer *w, uint8_t *p, const netron_enum_type *type,
	const void *value, size_t then)
{
	int64_t number = nt_enum_load(type, value);
	const netron_enum_value *named;

	if (type->flags & NETRON_ENUM_CLOSED && !nt_enum_takes(type, number))
		return nt_write_fail(w, NETRON_E_INVALID_VALUE, "a number the enum does not have");
	if (type->flags & NETRON_ENUM_NAMES) {
		named = nt_enum_find(type, number);
		if (named)
			return nt_put_string(w, p, named->name, then);
	}
	p = nt_room(w, p, NT_PUT_SCALAR + then);
	if (!p)
		return NULL;
	return type->base == NETRON_OP_U64 ? nt_put_u64(w, p, (uint64_t)number)
					   : nt_put_i64(w, p, number);
}

static uint8_t *pack_union(
	struct nt_writer *w, uint8_t *p, const netron_union *type, const void *value, size_t then)
{
	const netron_struct *fields = type->fields;
	const netron_field *field;
	int32_t tag;

	memcpy(&tag, (const char *)value + type->tag_offset, sizeof(tag));
	if (tag <= 0 || tag > fields->count)
		return nt_write_fail(w, NETRON_E_INVALID_VALUE, "a union without a value");
	field = &fields->fields[tag - 1];
	if (field->has >= NETRON_NULLABLE && field->has != NETRON_REQUIRED &&
		!*(const void *const *)(const void *)((const char *)value + field->offset))
		return nt_write_fail(w, NETRON_E_INVALID_VALUE, "a union without a value");
	if (!nt_ascend(w))
		return nt_write_fail(w, NETRON_E_TOO_LARGE, "nested too deep");
	p = nt_room(w, p, NT_PUT_HEADER + 8 + field->key_len + NT_PUT_SCALAR);
	if (!p)
		return NULL;
	p = nt_put_key(nt_put_map(p, 1), fields->keys + field->key, field->key_len);
	p = nt_pack_field(w, p, fields, field, value, 0);
	w->depth--;
	return p ? nt_room(w, p, then) : nt_write_at_key(w, fields->keys + field->key);
}

static uint8_t *pack_optional(struct nt_writer *w, uint8_t *p, const netron_optional_type *type,
	const void *value, size_t then)
{
	bool is_there;

	if (type->form == NETRON_POINTER || type->form == NETRON_NULLABLE)
		is_there = *(const void *const *)value;
	else
		is_there = *(const bool *)value;
	p = nt_room(w, p, NT_PUT_SCALAR + then);
	if (!p)
		return NULL;
	if (!is_there)
		return nt_put_undefined(p);
	if (type->form == NETRON_POINTER)
		value = *(const void *const *)value;
	else if (type->form != NETRON_NULLABLE)
		value = (const char *)value + type->form;
	p = nt_pack_op(w, p, type->slot.op, type->slot.type, value, then);
	return p ? nt_room(w, p, then) : NULL;
}

static uint8_t *pack_checked(struct nt_writer *w, uint8_t *p, const netron_checked_type *type,
	const void *value, size_t then)
{
	const char *reason = nt_bounds_breach(type, value);

	if (reason)
		return nt_write_fail(w, NETRON_E_INVALID_VALUE, reason);
	p = nt_room(w, p, NT_PUT_SCALAR + then);
	if (!p)
		return NULL;
	p = nt_pack_op(w, p, type->slot.op, type->slot.type, value, then);
	return p ? nt_room(w, p, then) : NULL;
}

static uint8_t *pack_any(
	struct nt_writer *w, uint8_t *p, const netron_value *const *value, size_t then)
{
	p = nt_room(w, p, NT_PUT_SCALAR);
	if (!p)
		return NULL;
	p = *value ? nt_value_write(w, p, *value) : nt_put_undefined(p);
	return p ? nt_room(w, p, then) : NULL;
}

uint8_t *nt_pack_other(struct nt_writer *w, uint8_t *p, uint8_t op, const void *type,
	const void *value, size_t then)
{
	switch (op) {
	case NETRON_OP_VOID:
		p = nt_room(w, p, 3 + then);
		return p ? nt_put_undefined(p) : NULL;
	case NETRON_OP_ANY:
		return pack_any(w, p, value, then);
	case NETRON_OP_UNION:
		return pack_union(w, p, type, value, then);
	case NETRON_OP_ENUM:
		return pack_enum(w, p, type, value, then);
	case NETRON_OP_SET:
		return nt_pack_set(w, p, type, value, then);
	case NETRON_OP_ARRAY:
		return nt_pack_array(w, p, type, value, then);
	case NETRON_OP_MAP:
		return nt_pack_map(w, p, type, value, then);
	case NETRON_OP_OPTIONAL:
		return pack_optional(w, p, type, value, then);
	case NETRON_OP_CHECKED:
		return pack_checked(w, p, type, value, then);
	case NETRON_OP_STREAM:
		return nt_pack_stream(w, p, value, then);
	case NETRON_OP_SERVICE:
		return nt_pack_service(w, p, value, then);
	default:
		return nt_write_fail(w, NETRON_E_ARGUMENT, "a table that is wrong");
	}
}
