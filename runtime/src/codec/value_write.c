/* value_write.c - dynamic values to MessagePack, in the dialect the peer reads. */
#include "codec/value.h"

#include "base/error.h"
#include "codec/cursor.h"
#include "codec/failure.h"
#include "codec/pack.h"

#include <inttypes.h>
#include <stdio.h>

enum { MAX_MEMBERS = 65535 }; /* the original reads no more */

static uint8_t *put_text(struct nt_writer *w, uint8_t *p, const char *data, size_t size)
{
	if (!p)
		return NULL;
	if (!data)
		return nt_write_fail(w, NETRON_E_INVALID_VALUE, "text that is NULL");
	return nt_put_text(w, p, data, size, NT_PUT_SCALAR);
}

static uint8_t *put_string(struct nt_writer *w, uint8_t *p, const char *string)
{
	return put_text(w, p, string, string ? strlen(string) : 0);
}

static uint8_t *put_raw(struct nt_writer *w, uint8_t *p, const void *data, size_t size)
{
	p = p ? nt_room(w, p, size + NT_PUT_SCALAR) : NULL;
	if (!p)
		return NULL;
	if (size)
		memcpy(p, data, size);
	return p + size;
}

static uint8_t *put_items(struct nt_writer *w, uint8_t *p, const netron_value *items, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		p = nt_value_write(w, p, &items[i]);
		if (!p)
			return nt_write_at_index(w, i);
	}
	return p;
}

static uint8_t *write_array(struct nt_writer *w, uint8_t *p, const netron_value *value)
{
	if (value->as.array.count > UINT32_MAX)
		return nt_write_fail(w, NETRON_E_TOO_LARGE, "too many elements");
	return put_items(w, nt_put_array(p, value->as.array.count), value->as.array.items,
		value->as.array.count);
}

static uint8_t *write_object(struct nt_writer *w, uint8_t *p, const netron_value *value)
{
	size_t count = value->as.object.count;

	if (count > MAX_MEMBERS)
		return nt_write_fail(w, NETRON_E_RANGE, "an object of more than 65535 members");
	p = nt_put_map(p, count);
	for (size_t i = 0; i < count; i++) {
		const netron_member *member = &value->as.object.items[i];

		p = put_text(w, p, member->key, member->key_size);
		p = p ? nt_value_write(w, p, member->value) : NULL;
		if (!p)
			return member->key ? nt_write_at_text(w, member->key, member->key_size)
					   : NULL;
	}
	return p;
}

static uint8_t *put_count(struct nt_writer *w, uint8_t *p, size_t count)
{
	if (count > UINT32_MAX)
		return nt_write_fail(w, NETRON_E_TOO_LARGE, "too many elements");
	p = nt_room(w, p, NT_PUT_SCALAR);
	if (!p)
		return NULL;
	nt_store32(p, (uint32_t)count);
	return p + 4;
}

static uint8_t *put_set(struct nt_writer *w, uint8_t *p, const netron_value *value)
{
	p = put_count(w, p, value->as.array.count);
	return p ? put_items(w, p, value->as.array.items, value->as.array.count) : NULL;
}

static uint8_t *put_map(struct nt_writer *w, uint8_t *p, const netron_value *value)
{
	p = put_count(w, p, value->as.map.count);
	for (size_t i = 0; i < value->as.map.count && p; i++) {
		p = nt_value_write(w, p, value->as.map.items[i].key);
		p = p ? nt_value_write(w, p, value->as.map.items[i].value) : NULL;
		if (!p)
			return nt_write_at_index(w, i);
	}
	return p;
}

static bool is_decimal(const char *digits)
{
	size_t sign = *digits == '-';

	return digits[sign] && !digits[sign + strspn(digits + sign, "0123456789")];
}

static uint8_t *put_bigint(struct nt_writer *w, uint8_t *p, const netron_value *value)
{
	if (!value->as.string.data || !is_decimal(value->as.string.data))
		return nt_write_fail(
			w, NETRON_E_INVALID_VALUE, "a big integer that is not decimal");
	return put_string(w, p, value->as.string.data);
}

static uint8_t *put_long(struct nt_writer *w, uint8_t *p, const netron_value *value)
{
	p = nt_room(w, p, NT_PUT_SCALAR);
	if (!p)
		return NULL;
	*p = value->is_unsigned;
	nt_store64(p + 1, value->as.u64);
	return p + 9;
}

static uint8_t *put_definition(struct nt_writer *w, uint8_t *p, const netron_value *value)
{
	p = put_string(w, p, value->as.definition.id);
	p = put_string(w, p, value->as.definition.parent_id);
	p = put_string(w, p, value->as.definition.peer_id);
	return p ? nt_value_write(w, p, value->as.definition.meta) : NULL;
}

static uint8_t *put_stream(struct nt_writer *w, uint8_t *p, const netron_value *value)
{
	uint8_t kind[2] = { value->as.stream.is_writable, value->as.stream.is_live };
	char digits[16];

	snprintf(digits, sizeof(digits), "%" PRIu32, value->as.stream.id);
	p = put_string(w, p, digits);
	p = put_raw(w, p, kind, sizeof(kind));
	return put_string(w, p, value->as.stream.peer_id);
}

/* The payload of an extension, and its type. */
static uint8_t *put_payload(
	struct nt_writer *w, uint8_t *p, const netron_value *value, int8_t *out_type)
{
	switch (value->kind) {
	case NETRON_KIND_BIGINT:
		*out_type = NT_EXT_BIGINT;
		return put_bigint(w, p, value);
	case NETRON_KIND_LONG:
		*out_type = NT_EXT_LONG;
		return put_long(w, p, value);
	case NETRON_KIND_MAP:
		*out_type = NT_EXT_MAP;
		return put_map(w, p, value);
	case NETRON_KIND_SET:
		*out_type = NT_EXT_SET;
		return put_set(w, p, value);
	case NETRON_KIND_REGEXP:
		*out_type = NT_EXT_REGEXP;
		return put_string(
			w, put_string(w, p, value->as.regexp.source), value->as.regexp.flags);
	case NETRON_KIND_DEFINITION:
		*out_type = NT_EXT_DEFINITION;
		return put_definition(w, p, value);
	case NETRON_KIND_REFERENCE:
		*out_type = NT_EXT_REFERENCE;
		return put_text(w, p, value->as.string.data, value->as.string.size);
	case NETRON_KIND_STREAM:
		*out_type = NT_EXT_STREAM;
		return put_stream(w, p, value);
	default:
		*out_type = value->as.extension.type;
		if (*out_type < NT_EXT_USER_FIRST || *out_type > NT_EXT_USER_LAST)
			return nt_write_fail(
				w, NETRON_E_INVALID_VALUE, "an extension type outside 1 to 99");
		return put_raw(w, p, value->as.extension.data, value->as.extension.size);
	}
}

static uint8_t *write_ext(struct nt_writer *w, uint8_t *p, const netron_value *value)
{
	int8_t type;
	size_t mark;

	p = nt_ext_begin(w, p, &mark);
	p = p ? put_payload(w, p, value, &type) : NULL;
	return p ? nt_ext_end(w, p, mark, type, 0) : NULL;
}

/* As it came, when it came from a peer and this one reads all that is in it. */
static uint8_t *write_error(struct nt_writer *w, uint8_t *p, const netron_error *error)
{
	size_t mark;

	if (!error->raw || (error->raw_is_native && !w->native64))
		return nt_failure_write(w, p, error, error->time / 1000000);
	p = nt_ext_begin(w, p, &mark);
	p = put_raw(w, p, error->raw, error->raw_size);
	return p ? nt_ext_end(w, p, mark, error->raw_type, 0) : NULL;
}

static uint8_t *write_bytes(struct nt_writer *w, uint8_t *p, const netron_bytes *bytes)
{
	if (bytes->size > UINT32_MAX)
		return nt_write_fail(w, NETRON_E_TOO_LARGE, "bytes beyond 4 GiB");
	return put_raw(w, nt_put_bin_header(p, bytes->size), bytes->data, bytes->size);
}

static uint8_t *write_kind(struct nt_writer *w, uint8_t *p, const netron_value *value)
{
	switch (value->kind) {
	case NETRON_KIND_UNDEFINED:
		return nt_put_undefined(p);
	case NETRON_KIND_NULL:
		*p = 0xc0;
		return p + 1;
	case NETRON_KIND_BOOL:
		return nt_put_bool(p, value->as.boolean);
	case NETRON_KIND_INT:
		return nt_put_i64(w, p, value->as.i64);
	case NETRON_KIND_UINT:
		return nt_put_u64(w, p, value->as.u64);
	case NETRON_KIND_FLOAT:
		return nt_put_f64(p, value->as.f64);
	case NETRON_KIND_STRING:
		return put_text(w, p, value->as.string.data, value->as.string.size);
	case NETRON_KIND_BYTES:
		return write_bytes(w, p, &value->as.bytes);
	case NETRON_KIND_DATE:
		return nt_put_time(w, p, value->as.time);
	case NETRON_KIND_ARRAY:
		return write_array(w, p, value);
	case NETRON_KIND_OBJECT:
		return write_object(w, p, value);
	case NETRON_KIND_ERROR:
		return write_error(w, p, value->as.error);
	default:
		return write_ext(w, p, value);
	}
}

/* As the scan counts: what holds values is a level, the values themselves are none. */
static bool is_nested(netron_kind kind)
{
	switch (kind) {
	case NETRON_KIND_ARRAY:
	case NETRON_KIND_OBJECT:
	case NETRON_KIND_BIGINT:
	case NETRON_KIND_MAP:
	case NETRON_KIND_SET:
	case NETRON_KIND_REGEXP:
	case NETRON_KIND_ERROR:
	case NETRON_KIND_DEFINITION:
	case NETRON_KIND_REFERENCE:
	case NETRON_KIND_STREAM:
		return true;
	default:
		return false;
	}
}

uint8_t *nt_value_write(struct nt_writer *writer, uint8_t *p, const netron_value *value)
{
	bool nested = value && is_nested(value->kind);

	p = nt_room(writer, p, NT_PUT_SCALAR);
	if (!p)
		return NULL;
	if (!value)
		return nt_put_undefined(p);
	if (nested && ++writer->depth > NT_MAX_DEPTH)
		return nt_write_fail(writer, NETRON_E_TOO_LARGE, "nested too deep");
	p = write_kind(writer, p, value);
	writer->depth = (uint16_t)(writer->depth - nested);
	return p ? nt_room(writer, p, NT_PUT_SCALAR) : NULL;
}
