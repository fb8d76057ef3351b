/* value_read.c - dynamic values from MessagePack: a scan first, then msgpack-c, then a tree in the
 * arena. */
#include "codec/value.h"

#include "base/error.h"
#include "codec/cursor.h"
#include "codec/error_read.h"
#include "codec/scan_state.h"
#include "codec/value_twice.h"

#include <inttypes.h>
#include <msgpack/unpack.h>
#include <msgpack/zone.h>
#include <stdio.h>

struct conversion {
	struct nt_reader *r;
	msgpack_zone *zone;
	bool is_native; /* something in it only peers of the int64 feature read */
};

static bool convert(struct conversion *c, const msgpack_object *in, netron_value *out);

static bool fail(struct conversion *c, int code, const char *reason)
{
	nt_read_fail(c->r, code, reason);
	return false;
}

static void *take(struct conversion *c, size_t count, size_t size)
{
	size_t bytes;

	if (__builtin_mul_overflow(count, size, &bytes)) {
		fail(c, NETRON_E_TOO_LARGE, "more than fits into memory");
		return NULL;
	}
	return nt_take(c->r, bytes);
}

/* A checked copy, ended by NUL. */
static const char *text(struct conversion *c, const char *data, size_t size)
{
	char *copy;

	if (!nt_text_is_utf8((const uint8_t *)data, size)) {
		fail(c, NETRON_E_INVALID_VALUE, "a string that is not UTF-8");
		return NULL;
	}
	copy = take(c, size + 1, 1);
	if (!copy)
		return NULL;
	if (size)
		memcpy(copy, data, size);
	copy[size] = '\0';
	return copy;
}

static bool convert_string(struct conversion *c, const char *data, size_t size, netron_value *out)
{
	out->kind = NETRON_KIND_STRING;
	out->as.string.data = text(c, data, size);
	out->as.string.size = size;
	return out->as.string.data;
}

static bool convert_bytes(struct conversion *c, const char *data, size_t size, netron_value *out)
{
	uint8_t *copy = take(c, size, 1);

	if (!copy)
		return false;
	if (size)
		memcpy(copy, data, size);
	out->kind = NETRON_KIND_BYTES;
	out->as.bytes = (netron_bytes){ copy, size };
	return true;
}

static bool convert_integer(struct conversion *c, const msgpack_object *in, netron_value *out)
{
	if (in->type == MSGPACK_OBJECT_POSITIVE_INTEGER && in->via.u64 > INT64_MAX)
		*out = netron_value_u64(in->via.u64);
	else
		*out = netron_value_i64(in->via.i64);
	c->is_native |= in->type == MSGPACK_OBJECT_POSITIVE_INTEGER ? in->via.u64 > UINT32_MAX
								    : in->via.i64 < INT32_MIN;
	return true;
}

static bool convert_array(struct conversion *c, const msgpack_object_array *in, netron_value *out)
{
	netron_value *items = take(c, in->size, sizeof(*items));

	if (!items)
		return false;
	out->kind = NETRON_KIND_ARRAY;
	out->as.array.items = items;
	out->as.array.count = in->size;
	for (uint32_t i = 0; i < in->size; i++) {
		if (!convert(c, &in->ptr[i], &items[i])) {
			nt_read_at_index(c->r, i);
			return false;
		}
	}
	return true;
}

/* A key of any kind, as JavaScript makes a property's name of it. */
static bool convert_key(struct conversion *c, const msgpack_object *in, netron_member *out)
{
	char digits[32];
	const char *data = digits;
	size_t size;

	switch (in->type) {
	case MSGPACK_OBJECT_STR:
		data = in->via.str.ptr;
		size = in->via.str.size;
		break;
	case MSGPACK_OBJECT_POSITIVE_INTEGER:
		size = (size_t)snprintf(digits, sizeof(digits), "%" PRIu64, in->via.u64);
		break;
	case MSGPACK_OBJECT_NEGATIVE_INTEGER:
		size = (size_t)snprintf(digits, sizeof(digits), "%" PRId64, in->via.i64);
		break;
	case MSGPACK_OBJECT_NIL:
		data = "null";
		size = 4;
		break;
	case MSGPACK_OBJECT_BOOLEAN:
		data = in->via.boolean ? "true" : "false";
		size = strlen(data);
		break;
	default:
		return fail(c, NETRON_E_INVALID_VALUE, "a key that is no string");
	}
	out->key = text(c, data, size);
	out->key_size = size;
	return out->key;
}

static bool convert_object(struct conversion *c, const msgpack_object_map *in, netron_value *out)
{
	netron_member *members = take(c, in->size, sizeof(*members));
	netron_value *values = members ? take(c, in->size, sizeof(*values)) : NULL;

	if (!values)
		return false;
	for (uint32_t i = 0; i < in->size; i++) {
		if (!convert_key(c, &in->ptr[i].key, &members[i]))
			return false;
		members[i].value = &values[i];
		if (!convert(c, &in->ptr[i].val, &values[i])) {
			nt_read_at_text(c->r, members[i].key, members[i].key_size);
			return false;
		}
	}
	*out = netron_value_object(members, in->size);
	return nt_members_are_unique(c->r, members, in->size);
}

/* ---- extensions ---- */

/* Values that stand one after another inside an extension. */
struct payload {
	const uint8_t *p, *end;
};

static bool next_object(struct conversion *c, struct payload *in, msgpack_object *out)
{
	size_t offset = 0;
	msgpack_unpack_return rc = msgpack_unpack(
		(const char *)in->p, (size_t)(in->end - in->p), &offset, c->zone, out);

	if (rc == MSGPACK_UNPACK_NOMEM_ERROR)
		return fail(c, NETRON_E_NO_MEMORY, "out of memory");
	if (rc != MSGPACK_UNPACK_SUCCESS && rc != MSGPACK_UNPACK_EXTRA_BYTES)
		return fail(c, NETRON_E_DECODE, "a malformed value");
	in->p += offset;
	return true;
}

static bool next_value(struct conversion *c, struct payload *in, netron_value *out)
{
	msgpack_object object;

	return next_object(c, in, &object) && convert(c, &object, out);
}

/* A string without NUL inside: where the C value has no length. */
static const char *next_text(struct conversion *c, struct payload *in, size_t *out_size)
{
	msgpack_object object;

	if (!next_object(c, in, &object))
		return NULL;
	if (object.type != MSGPACK_OBJECT_STR ||
		(object.via.str.size > 0 && memchr(object.via.str.ptr, 0, object.via.str.size))) {
		fail(c, NETRON_E_INVALID_VALUE, "an extension without the text it needs");
		return NULL;
	}
	if (out_size)
		*out_size = object.via.str.size;
	return text(c, object.via.str.ptr, object.via.str.size);
}

static bool convert_bigint(struct conversion *c, struct payload *in, netron_value *out)
{
	size_t size = 0;
	const char *digits = next_text(c, in, &size);
	size_t sign = digits && *digits == '-';

	if (!digits)
		return false;
	if (size == sign || strspn(digits + sign, "0123456789") != size - sign)
		return fail(c, NETRON_E_INVALID_VALUE, "a big integer that is not decimal");
	*out = netron_value_bigint(digits);
	return true;
}

static bool convert_reference(struct conversion *c, struct payload *in, netron_value *out)
{
	const char *id = next_text(c, in, &out->as.string.size);

	if (!id)
		return false;
	if (!*id)
		return fail(c, NETRON_E_INVALID_VALUE, "a reference to nothing");
	out->kind = NETRON_KIND_REFERENCE;
	out->as.string.data = id;
	return true;
}

static bool convert_stream(struct conversion *c, struct payload *in, netron_value *out)
{
	const char *digits = next_text(c, in, NULL);
	uint64_t id = 0;

	if (!digits)
		return false;
	for (const char *at = digits; *at; at++) {
		if (*at < '0' || *at > '9' || id > UINT32_MAX)
			return fail(c, NETRON_E_INVALID_VALUE, "a stream id that is no number");
		id = id * 10 + (uint64_t)(*at - '0');
	}
	if (!*digits || id > UINT32_MAX || in->end - in->p < 2)
		return fail(c, NETRON_E_INVALID_VALUE, "a malformed stream reference");
	out->kind = NETRON_KIND_STREAM;
	out->as.stream.id = (uint32_t)id;
	out->as.stream.is_writable = in->p[0] != 0;
	out->as.stream.is_live = in->p[1] != 0;
	in->p += 2;
	out->as.stream.peer_id = next_text(c, in, NULL);
	return out->as.stream.peer_id;
}

static bool convert_definition(struct conversion *c, struct payload *in, netron_value *out)
{
	netron_value *meta = take(c, 1, sizeof(*meta));

	if (!meta)
		return false;
	out->kind = NETRON_KIND_DEFINITION;
	out->as.definition.id = next_text(c, in, NULL);
	out->as.definition.parent_id = out->as.definition.id ? next_text(c, in, NULL) : NULL;
	out->as.definition.peer_id = out->as.definition.parent_id ? next_text(c, in, NULL) : NULL;
	out->as.definition.meta = meta;
	return out->as.definition.peer_id && next_value(c, in, meta);
}

static bool convert_regexp(struct conversion *c, struct payload *in, netron_value *out)
{
	out->kind = NETRON_KIND_REGEXP;
	out->as.regexp.source = next_text(c, in, NULL);
	out->as.regexp.flags = out->as.regexp.source ? next_text(c, in, NULL) : NULL;
	return out->as.regexp.flags;
}

static bool convert_set(struct conversion *c, struct payload *in, netron_value *out)
{
	uint32_t count = nt_load32(in->p);
	netron_value *items = take(c, count, sizeof(*items));

	if (!items)
		return false;
	in->p += 4;
	for (uint32_t i = 0; i < count; i++)
		if (!next_value(c, in, &items[i]))
			return false;
	out->kind = NETRON_KIND_SET;
	out->as.array.items = items;
	out->as.array.count = count;
	return nt_values_are_unique(c->r, items, sizeof(*items), count);
}

static bool convert_map(struct conversion *c, struct payload *in, netron_value *out)
{
	uint32_t count = nt_load32(in->p);
	netron_entry *entries = take(c, count, sizeof(*entries));
	netron_value *pairs = entries ? take(c, count, 2 * sizeof(*pairs)) : NULL;

	if (!pairs)
		return false;
	in->p += 4;
	for (uint32_t i = 0; i < count; i++) {
		entries[i] = (netron_entry){ &pairs[2 * i], &pairs[2 * i + 1] };
		if (!next_value(c, in, &pairs[2 * i]) || !next_value(c, in, &pairs[2 * i + 1]))
			return false;
	}
	out->kind = NETRON_KIND_MAP;
	out->as.map.items = entries;
	out->as.map.count = count;
	return nt_values_are_unique(c->r, pairs, 2 * sizeof(*pairs), count);
}

/* The bytes are kept beside the error, so that it can be passed on as it came. */
static bool convert_error(struct conversion *c, int type, struct payload *in, netron_value *out)
{
	netron_error *error = take(c, 1, sizeof(*error));
	struct payload raw = *in;
	netron_value parts[13];
	bool was_native = c->is_native;
	uint8_t *copy;

	if (!error)
		return false;
	c->is_native = false;
	if (type == NT_EXT_ERROR)
		in->p += 2;
	for (unsigned i = 0; i < (type == NT_EXT_ERROR ? 3 : 13); i++)
		if (!next_value(c, in, &parts[i]))
			return false;
	if (type == NT_EXT_ERROR)
		nt_error_of_plain(error, parts);
	else if (!nt_error_of_parts(c->r, error, parts))
		return false;
	copy = take(c, (size_t)(raw.end - raw.p), 1);
	if (!copy)
		return false;
	memcpy(copy, raw.p, (size_t)(raw.end - raw.p));
	error->raw = copy;
	error->raw_size = (size_t)(raw.end - raw.p);
	error->raw_type = (int8_t)type;
	error->raw_is_native = c->is_native;
	c->is_native |= was_native;
	out->kind = NETRON_KIND_ERROR;
	out->as.error = error;
	return true;
}

static bool convert_user(
	struct conversion *c, int type, const struct payload *in, netron_value *out)
{
	if (!convert_bytes(c, (const char *)in->p, (size_t)(in->end - in->p), out))
		return false;
	netron_bytes bytes = out->as.bytes;
	out->kind = NETRON_KIND_EXTENSION;
	out->as.extension.type = (int8_t)type;
	out->as.extension.data = bytes.data;
	out->as.extension.size = bytes.size;
	return true;
}

static bool convert_time(
	struct conversion *c, int type, const struct payload *in, netron_value *out)
{
	const char *reason;

	out->kind = NETRON_KIND_DATE;
	c->is_native |= type == NT_EXT_TIMESTAMP;
	return nt_time_of_ext(type, in->p, (uint32_t)(in->end - in->p), &out->as.time, &reason) ||
	       fail(c, NETRON_E_INVALID_VALUE, reason);
}

static bool convert_ext(struct conversion *c, const msgpack_object_ext *in, netron_value *out)
{
	const uint8_t *p = (const uint8_t *)in->ptr;
	struct payload payload = { p, p + in->size };

	switch (in->type) {
	case NT_EXT_UNDEFINED:
		*out = netron_value_undefined();
		return true;
	case NT_EXT_STREAM:
		return convert_stream(c, &payload, out);
	case NT_EXT_REFERENCE:
		return convert_reference(c, &payload, out);
	case NT_EXT_DEFINITION:
		return convert_definition(c, &payload, out);
	case NT_EXT_FAILURE:
	case NT_EXT_ERROR:
		return convert_error(c, in->type, &payload, out);
	case NT_EXT_LONG:
		out->kind = NETRON_KIND_LONG;
		out->is_unsigned = p[0] != 0;
		out->as.u64 = nt_load64(p + 1);
		return true;
	case NT_EXT_BIGINT:
		return convert_bigint(c, &payload, out);
	case NT_EXT_REGEXP:
		return convert_regexp(c, &payload, out);
	case NT_EXT_SET:
		return convert_set(c, &payload, out);
	case NT_EXT_MAP:
		return convert_map(c, &payload, out);
	case NT_EXT_DATE:
	case NT_EXT_TIMESTAMP:
		return convert_time(c, in->type, &payload, out);
	default: /* the scan lets no other through */
		return convert_user(c, in->type, &payload, out);
	}
}

/* ---- all kinds ---- */

static bool convert(struct conversion *c, const msgpack_object *in, netron_value *out)
{
	memset(out, 0, sizeof(*out));
	switch (in->type) {
	case MSGPACK_OBJECT_NIL:
		*out = netron_value_null();
		return true;
	case MSGPACK_OBJECT_BOOLEAN:
		*out = netron_value_bool(in->via.boolean);
		return true;
	case MSGPACK_OBJECT_POSITIVE_INTEGER:
	case MSGPACK_OBJECT_NEGATIVE_INTEGER:
		return convert_integer(c, in, out);
	case MSGPACK_OBJECT_FLOAT32:
	case MSGPACK_OBJECT_FLOAT64:
		*out = netron_value_f64(in->via.f64);
		return true;
	case MSGPACK_OBJECT_STR:
		return convert_string(c, in->via.str.ptr, in->via.str.size, out);
	case MSGPACK_OBJECT_BIN:
		return convert_bytes(c, in->via.bin.ptr, in->via.bin.size, out);
	case MSGPACK_OBJECT_ARRAY:
		return convert_array(c, &in->via.array, out);
	case MSGPACK_OBJECT_MAP:
		return convert_object(c, &in->via.map, out);
	case MSGPACK_OBJECT_EXT:
		return convert_ext(c, &in->via.ext, out);
	}
	return fail(c, NETRON_E_DECODE, "a malformed value");
}

/* Scalars and short strings need no tree. */
static const uint8_t *read_scalar(struct nt_reader *r, const uint8_t *p, netron_value *out)
{
	struct conversion c = { .r = r };
	uint8_t tag = *p;

	if (tag < 0x80 || tag >= 0xe0) {
		*out = netron_value_i64((int8_t)tag);
		return p + 1;
	}
	if (tag == 0xc0 || tag == 0xc2 || tag == 0xc3) {
		*out = tag == 0xc0 ? netron_value_null() : netron_value_bool(tag & 1);
		return p + 1;
	}
	if (tag == 0xcb) {
		*out = netron_value_f64(nt_load_double(p + 1));
		return p + 9;
	}
	if ((tag & 0xe0) == 0xa0)
		return convert_string(&c, (const char *)p + 1, tag & 31, out) ? p + 1 + (tag & 31)
									      : NULL;
	return NULL;
}

/* What msgpack-c takes at most for all trees of a value, as counted by the scan. */
static size_t tree_size(const struct nt_scan_state *scan)
{
	return scan->items * sizeof(msgpack_object) + scan->entries * sizeof(msgpack_object_kv) +
	       (scan->arrays + 1) * 2 * MSGPACK_ZONE_ALIGN;
}

/* The zone's only chunk is lent from a pool: nothing is allocated in the steady state. */
static bool zone_begin(
	struct nt_reader *r, msgpack_zone *zone, struct nt_arena *scratch, size_t size)
{
	memset(zone, 0, sizeof(*zone));
	nt_arena_init(scratch, r->arena->pool, r->arena->max_bytes);
	zone->chunk_size = MSGPACK_ZONE_CHUNK_SIZE;
	zone->chunk_list.ptr = nt_arena_alloc(scratch, size);
	zone->chunk_list.free = size;
	if (!zone->chunk_list.ptr)
		nt_read_fail(r, NETRON_E_NO_MEMORY, "out of memory");
	return zone->chunk_list.ptr;
}

static const uint8_t *read_tree(struct nt_reader *r, const uint8_t *p, const uint8_t *end,
	const struct nt_scan_state *scan, netron_value *out)
{
	msgpack_zone zone;
	struct nt_arena scratch;
	struct conversion c = { .r = r, .zone = &zone };
	struct payload in = { p, end };
	bool ok;

	if (!zone_begin(r, &zone, &scratch, tree_size(scan))) {
		nt_arena_fini(&scratch);
		return NULL;
	}
	ok = next_value(&c, &in, out);
	nt_arena_fini(&scratch);
	return ok ? end : NULL;
}

const uint8_t *nt_value_read(
	struct nt_reader *reader, const uint8_t *p, const netron_value **out_value)
{
	struct nt_scan_state scan = {
		.elements = reader->elements,
		.max_string = reader->max_string,
		.max_depth = (uint16_t)(reader->max_depth - reader->depth),
	};
	const uint8_t *end = nt_scan_run(&scan, p, reader->end);
	netron_value *value;

	if (!end)
		return nt_read_fail(reader, scan.code, scan.reason);
	reader->elements = scan.elements;
	value = nt_take(reader, sizeof(*value));
	if (!value)
		return NULL;
	memset(value, 0, sizeof(*value));
	p = read_scalar(reader, p, value) ? end
	    : reader->error               ? NULL
					  : read_tree(reader, p, end, &scan, value);
	if (p)
		*out_value = value;
	return p;
}
