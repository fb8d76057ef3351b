/* value_copy.c - deep copies of values and errors: each may hold the other. */
#include "base/error.h"
#include "base/value.h"

#include <string.h>

struct copier {
	struct nt_arena *arena;
	int depth;
	bool has_failed; /* memory is out, or nested too deep: what was made is no use */
};

static void copy_value(struct copier *c, const netron_value *in, netron_value *out);
static void copy_error(struct copier *c, const netron_error *in, netron_error *out);

static void *take(struct copier *c, size_t count, size_t size)
{
	void *memory = c->has_failed ? NULL : nt_arena_array(c->arena, count, size);

	if (!memory)
		c->has_failed = true;
	return memory;
}

/* NUL-terminated, whatever it holds. */
static const char *copy_text(struct copier *c, const char *text, size_t size)
{
	const char *copy = c->has_failed ? NULL : nt_arena_strndup(c->arena, text, size);

	if (!copy)
		c->has_failed = true;
	return copy;
}

static const char *copy_string(struct copier *c, const char *string)
{
	return string ? copy_text(c, string, strlen(string)) : NULL;
}

static const uint8_t *copy_bytes(struct copier *c, const uint8_t *data, size_t size)
{
	uint8_t *copy = take(c, size, 1);

	if (copy && size)
		memcpy(copy, data, size);
	return copy;
}

static const netron_value *copy_pointed(struct copier *c, const netron_value *in)
{
	netron_value *out = in ? take(c, 1, sizeof(*out)) : NULL;

	if (out)
		copy_value(c, in, out);
	return out;
}

static const netron_value *copy_array(struct copier *c, const netron_value *items, size_t count)
{
	netron_value *copies = take(c, count, sizeof(*copies));

	for (size_t i = 0; i < count && !c->has_failed; i++)
		copy_value(c, &items[i], &copies[i]);
	return copies;
}

/* The values of all members stand in one piece. */
static const netron_member *copy_object(struct copier *c, const netron_member *items, size_t count)
{
	netron_member *copies = take(c, count, sizeof(*copies));
	netron_value *values = take(c, count, sizeof(*values));

	for (size_t i = 0; i < count && !c->has_failed; i++) {
		copies[i] = (netron_member){ copy_text(c, items[i].key, items[i].key_size),
			items[i].key_size, &values[i] };
		copy_value(c, items[i].value, &values[i]);
	}
	return copies;
}

static const netron_entry *copy_map(struct copier *c, const netron_entry *items, size_t count)
{
	netron_entry *copies = take(c, count, sizeof(*copies));

	for (size_t i = 0; i < count && !c->has_failed; i++) {
		copies[i].key = copy_pointed(c, items[i].key);
		copies[i].value = copy_pointed(c, items[i].value);
	}
	return copies;
}

static const netron_error *copy_pointed_error(struct copier *c, const netron_error *in)
{
	netron_error *out = in ? take(c, 1, sizeof(*out)) : NULL;

	if (out)
		copy_error(c, in, out);
	return out;
}

static void copy_inside(struct copier *c, const netron_value *in, netron_value *out)
{
	switch (in->kind) {
	case NETRON_KIND_STRING:
	case NETRON_KIND_BIGINT:
	case NETRON_KIND_REFERENCE:
		out->as.string.data = copy_text(c, in->as.string.data, in->as.string.size);
		break;
	case NETRON_KIND_BYTES:
		out->as.bytes.data = copy_bytes(c, in->as.bytes.data, in->as.bytes.size);
		break;
	case NETRON_KIND_ARRAY:
	case NETRON_KIND_SET:
		out->as.array.items = copy_array(c, in->as.array.items, in->as.array.count);
		break;
	case NETRON_KIND_OBJECT:
		out->as.object.items = copy_object(c, in->as.object.items, in->as.object.count);
		break;
	case NETRON_KIND_MAP:
		out->as.map.items = copy_map(c, in->as.map.items, in->as.map.count);
		break;
	case NETRON_KIND_REGEXP:
		out->as.regexp.source = copy_string(c, in->as.regexp.source);
		out->as.regexp.flags = copy_string(c, in->as.regexp.flags);
		break;
	case NETRON_KIND_ERROR:
		out->as.error = copy_pointed_error(c, in->as.error);
		break;
	case NETRON_KIND_DEFINITION:
		out->as.definition.id = copy_string(c, in->as.definition.id);
		out->as.definition.parent_id = copy_string(c, in->as.definition.parent_id);
		out->as.definition.peer_id = copy_string(c, in->as.definition.peer_id);
		out->as.definition.meta = copy_pointed(c, in->as.definition.meta);
		break;
	case NETRON_KIND_STREAM:
		out->as.stream.peer_id = copy_string(c, in->as.stream.peer_id);
		break;
	case NETRON_KIND_EXTENSION:
		out->as.extension.data =
			copy_bytes(c, in->as.extension.data, in->as.extension.size);
		break;
	default: /* nothing outside the value */
		break;
	}
}

static void copy_value(struct copier *c, const netron_value *in, netron_value *out)
{
	*out = *in;
	if (c->depth >= NT_VALUE_DEPTH) {
		c->has_failed = true;
		return;
	}
	c->depth++;
	copy_inside(c, in, out);
	c->depth--;
}

static void copy_error(struct copier *c, const netron_error *in, netron_error *out)
{
	*out = *in;
	if (c->depth >= NT_VALUE_DEPTH) {
		c->has_failed = true;
		return;
	}
	c->depth++;
	out->name = copy_string(c, in->name);
	out->message = copy_string(c, in->message);
	out->request_id = copy_string(c, in->request_id);
	out->correlation_id = copy_string(c, in->correlation_id);
	out->trace_id = copy_string(c, in->trace_id);
	out->span_id = copy_string(c, in->span_id);
	out->details = copy_pointed(c, in->details);
	out->thrown = copy_pointed(c, in->thrown);
	out->cause = copy_pointed_error(c, in->cause);
	if (in->raw)
		out->raw = copy_bytes(c, in->raw, in->raw_size);
	if (in->fields && in->copy_fields && !c->has_failed)
		c->has_failed = !in->copy_fields(c->arena, in, out);
	c->depth--;
}

bool nt_error_copy_to(struct nt_arena *arena, const netron_error *error, netron_error *out_copy)
{
	struct copier c = { .arena = arena };

	copy_error(&c, error, out_copy);
	return !c.has_failed;
}

netron_error *nt_error_copy(struct nt_arena *arena, const netron_error *error)
{
	netron_error *copy = nt_arena_alloc(arena, sizeof(*copy));

	return copy && nt_error_copy_to(arena, error, copy) ? copy : NULL;
}

const netron_value *nt_value_copy(struct nt_arena *arena, const netron_value *value)
{
	struct copier c = { .arena = arena };
	const netron_value *copy = copy_pointed(&c, value);

	return c.has_failed ? NULL : copy;
}

netron_value *nt_value_give(const netron_allocator *allocator, const netron_value *value)
{
	struct nt_arena arena;
	struct copier c = { .arena = &arena };
	netron_value *copy = nt_owned_begin(allocator, sizeof(*copy), 0, &arena);

	if (!copy)
		return NULL;
	copy_value(&c, value, copy);
	if (c.has_failed) {
		nt_owned_abandon(copy, &arena);
		return NULL;
	}
	nt_owned_end(copy, &arena);
	return copy;
}

netron_value *netron_value_copy(const netron_value *value)
{
	return value ? nt_value_give(&nt_alloc_default, value) : NULL;
}

void netron_value_free(netron_value *value)
{
	netron_owned_free(value);
}

void netron_value_freep(netron_value **value)
{
	netron_owned_free(*value);
	*value = NULL;
}
