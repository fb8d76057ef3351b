#include "base/error.h"
#include "base/value.h"

#include <math.h>
#include <string.h>

static bool equal(const netron_value *a, const netron_value *b, int depth);

static bool same_bytes(const void *a, size_t a_size, const void *b, size_t b_size)
{
	return a_size == b_size && (!a_size || !memcmp(a, b, a_size));
}

static bool same_string(const char *a, const char *b)
{
	return a && b ? !strcmp(a, b) : a == b;
}

static bool same_float(double a, double b)
{
	return (isnan(a) && isnan(b)) || !memcmp(&a, &b, sizeof(a));
}

static bool same_items(const netron_value *a, const netron_value *b, int depth)
{
	if (a->as.array.count != b->as.array.count)
		return false;
	for (size_t i = 0; i < a->as.array.count; i++)
		if (!equal(&a->as.array.items[i], &b->as.array.items[i], depth))
			return false;
	return true;
}

static bool same_members(const netron_value *a, const netron_value *b, int depth)
{
	if (a->as.object.count != b->as.object.count)
		return false;
	for (size_t i = 0; i < a->as.object.count; i++) {
		const netron_member *x = &a->as.object.items[i], *y = &b->as.object.items[i];

		if (!same_bytes(x->key, x->key_size, y->key, y->key_size) ||
			!equal(x->value, y->value, depth))
			return false;
	}
	return true;
}

static bool same_entries(const netron_value *a, const netron_value *b, int depth)
{
	if (a->as.map.count != b->as.map.count)
		return false;
	for (size_t i = 0; i < a->as.map.count; i++) {
		const netron_entry *x = &a->as.map.items[i], *y = &b->as.map.items[i];

		if (!equal(x->key, y->key, depth) || !equal(x->value, y->value, depth))
			return false;
	}
	return true;
}

static bool same_error(const netron_error *a, const netron_error *b, int depth)
{
	if (!a || !b)
		return a == b;
	return depth < NT_VALUE_DEPTH && a->code == b->code && a->status == b->status &&
	       a->time == b->time && same_string(a->name, b->name) &&
	       same_string(a->message, b->message) && same_string(a->request_id, b->request_id) &&
	       same_string(a->correlation_id, b->correlation_id) &&
	       same_string(a->trace_id, b->trace_id) && same_string(a->span_id, b->span_id) &&
	       equal(a->details, b->details, depth + 1) && equal(a->thrown, b->thrown, depth + 1) &&
	       same_error(a->cause, b->cause, depth + 1);
}

static bool same_definition(const netron_value *a, const netron_value *b, int depth)
{
	return same_string(a->as.definition.id, b->as.definition.id) &&
	       same_string(a->as.definition.parent_id, b->as.definition.parent_id) &&
	       same_string(a->as.definition.peer_id, b->as.definition.peer_id) &&
	       equal(a->as.definition.meta, b->as.definition.meta, depth);
}

static bool same_stream(const netron_value *a, const netron_value *b)
{
	return a->as.stream.id == b->as.stream.id &&
	       a->as.stream.is_writable == b->as.stream.is_writable &&
	       a->as.stream.is_live == b->as.stream.is_live &&
	       same_string(a->as.stream.peer_id, b->as.stream.peer_id);
}

static bool same_inside(const netron_value *a, const netron_value *b, int depth)
{
	switch (a->kind) {
	case NETRON_KIND_UNDEFINED:
	case NETRON_KIND_NULL:
		return true;
	case NETRON_KIND_BOOL:
		return a->as.boolean == b->as.boolean;
	case NETRON_KIND_INT:
	case NETRON_KIND_UINT:
		return a->as.u64 == b->as.u64;
	case NETRON_KIND_LONG:
		return a->is_unsigned == b->is_unsigned && a->as.u64 == b->as.u64;
	case NETRON_KIND_DATE:
		return a->as.time == b->as.time;
	case NETRON_KIND_FLOAT:
		return same_float(a->as.f64, b->as.f64);
	case NETRON_KIND_STRING:
	case NETRON_KIND_BIGINT:
	case NETRON_KIND_REFERENCE:
		return same_bytes(
			a->as.string.data, a->as.string.size, b->as.string.data, b->as.string.size);
	case NETRON_KIND_BYTES:
		return same_bytes(
			a->as.bytes.data, a->as.bytes.size, b->as.bytes.data, b->as.bytes.size);
	case NETRON_KIND_ARRAY:
	case NETRON_KIND_SET:
		return same_items(a, b, depth);
	case NETRON_KIND_OBJECT:
		return same_members(a, b, depth);
	case NETRON_KIND_MAP:
		return same_entries(a, b, depth);
	case NETRON_KIND_REGEXP:
		return same_string(a->as.regexp.source, b->as.regexp.source) &&
		       same_string(a->as.regexp.flags, b->as.regexp.flags);
	case NETRON_KIND_ERROR:
		return same_error(a->as.error, b->as.error, depth);
	case NETRON_KIND_DEFINITION:
		return same_definition(a, b, depth);
	case NETRON_KIND_STREAM:
		return same_stream(a, b);
	case NETRON_KIND_EXTENSION:
		return a->as.extension.type == b->as.extension.type &&
		       same_bytes(a->as.extension.data, a->as.extension.size, b->as.extension.data,
			       b->as.extension.size);
	}
	return false;
}

static bool equal(const netron_value *a, const netron_value *b, int depth)
{
	if (!a || !b)
		return a == b;
	return depth < NT_VALUE_DEPTH && a->kind == b->kind && same_inside(a, b, depth + 1);
}

bool netron_value_equal(const netron_value *a, const netron_value *b)
{
	return equal(a, b, 0);
}
