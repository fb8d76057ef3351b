/* context.c - what travels with a request beside its arguments. */
#include "peer/context.h"

#include "base/utf8.h"
#include "codec/walk.h"
#include "wire/body.h"

#include <netron/error.h>

#include <stdio.h>
#include <string.h>

enum { TRACEPARENT_MAX = 127 };

/* ---- traceparent ---- */

/* count lower-case hexadecimal digits, not all of them 0 unless they may be. */
static const char *take_hex(const char *text, unsigned count, bool may_be_zero)
{
	bool is_zero = true;

	for (unsigned i = 0; i < count; i++, text++) {
		if (!((*text >= '0' && *text <= '9') || (*text >= 'a' && *text <= 'f')))
			return NULL;
		is_zero = is_zero && *text == '0';
	}
	return is_zero && !may_be_zero ? NULL : text;
}

/* A version above 0 may say more behind a dash. */
bool nt_traceparent_is(const char *text)
{
	static const struct {
		unsigned digits;
		bool may_be_zero;
	} parts[] = { { 2, true }, { 32, false }, { 16, false }, { 2, true } };
	const char *p = text;

	if (strnlen(text, TRACEPARENT_MAX + 1) > TRACEPARENT_MAX || strncmp(text, "ff", 2) == 0)
		return false;
	for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
		if (i > 0 && *p++ != '-')
			return false;
		p = take_hex(p, parts[i].digits, parts[i].may_be_zero);
		if (!p)
			return false;
	}
	if (strncmp(text, "00", 2) != 0 && *p == '-')
		while (*p > ' ' && *p <= '~')
			p++;
	return *p == '\0';
}

/* ---- out ---- */

static bool is_utf8(const char *text)
{
	const uint8_t *p = (const uint8_t *)text, *end = p + strlen(text);

	while (p < end) {
		size_t size = nt_utf8_step(p, (size_t)(end - p));
		if (!size)
			return false;
		p += size;
	}
	return true;
}

int nt_context_check(const netron_limits *limits, const struct nt_context *context)
{
	const netron_pair *pairs = context->metadata.items;
	size_t count = context->metadata.count;

	if (context->traceparent && !nt_traceparent_is(context->traceparent))
		return NETRON_E_INVALID_VALUE;
	for (size_t i = 0; i < count; i++)
		if (!pairs[i].key || !pairs[i].value || !is_utf8(pairs[i].key) ||
			!is_utf8(pairs[i].value))
			return NETRON_E_INVALID_VALUE;
	if (nt_context_room(context) > limits->max_metadata_bytes)
		return NETRON_E_TOO_LARGE;
	for (size_t i = 0; i < count; i++)
		for (size_t j = 0; j < i; j++)
			if (strcmp(pairs[i].key, pairs[j].key) == 0)
				return NETRON_E_INVALID_VALUE;
	return 0;
}

const struct nt_context *nt_context_copy(struct nt_arena *arena, const struct nt_context *context)
{
	struct nt_context *copy = nt_arena_zeroed(arena, sizeof *copy);
	size_t count = context->metadata.count;
	netron_pair *pairs = nt_arena_array(arena, count + 1, sizeof *pairs);

	if (!copy || !pairs)
		return NULL;
	for (size_t i = 0; i < count; i++) {
		const netron_pair *pair = &context->metadata.items[i];
		pairs[i].key = nt_arena_strndup(arena, pair->key, strlen(pair->key));
		pairs[i].value = nt_arena_strndup(arena, pair->value, strlen(pair->value));
		if (!pairs[i].key || !pairs[i].value)
			return NULL;
	}
	copy->metadata = (netron_string_map){ pairs, count };
	if (!context->traceparent)
		return copy;
	copy->traceparent =
		nt_arena_strndup(arena, context->traceparent, strlen(context->traceparent));
	return copy->traceparent ? copy : NULL;
}

size_t nt_context_room(const struct nt_context *context)
{
	size_t size = 1 + 2 + 5;

	if (!context)
		return size;
	if (context->traceparent)
		size += 2 + 5 + strlen(context->traceparent);
	size += 2 + 5;
	for (size_t i = 0; i < context->metadata.count; i++)
		size += 10 + strlen(context->metadata.items[i].key) +
			strlen(context->metadata.items[i].value);
	return size;
}

static uint8_t *put_text(uint8_t *p, const char *text)
{
	return nt_put_string(p, text, strlen(text));
}

uint8_t *nt_context_put(uint8_t *p, uint32_t left_ms, const struct nt_context *context)
{
	bool has_deadline = left_ms != UINT32_MAX;
	bool has_trace = context && context->traceparent;
	bool has_metadata = context && context->metadata.count > 0;

	p = nt_put_map(p, (uint32_t)has_deadline + has_trace + has_metadata);
	if (has_deadline)
		p = nt_put_u32(put_text(p, "d"), left_ms);
	if (has_trace)
		p = put_text(put_text(p, "t"), context->traceparent);
	if (!has_metadata)
		return p;
	p = nt_put_map(put_text(p, "m"), (uint32_t)context->metadata.count);
	for (size_t i = 0; i < context->metadata.count; i++) {
		p = put_text(p, context->metadata.items[i].key);
		p = put_text(p, context->metadata.items[i].value);
	}
	return p;
}

/* ---- in ---- */

struct body {
	bool has_left, has_metadata;
	uint64_t left;
	const char *traceparent;
	netron_string_map metadata;
};

#define FIELD(name, text_at, op_name, has_kind, bit)                                               \
	{                                                                                          \
		.key = (text_at), .key_len = 2, .op = NETRON_OP_##op_name,                         \
		.offset = offsetof(struct body, name), .has = (has_kind), .index = (bit)           \
	}

static const netron_field fields[] = {
	FIELD(left, 0, U64, offsetof(struct body, has_left), 0),
	FIELD(traceparent, 2, STRING, NETRON_NULLABLE, 1),
	FIELD(metadata, 4, MAP, offsetof(struct body, has_metadata), 2),
	{ .key = 6, .key_len = 1, .op = NETRON_OP_END },
};

static const netron_map_type metadata_type = {
	.key = { .size = sizeof(char *), .op = NETRON_OP_STRING, .least = 1 },
	.value = { .size = sizeof(char *), .op = NETRON_OP_STRING, .least = 1 },
	.entry_size = sizeof(netron_pair),
	.value_offset = offsetof(netron_pair, value),
	.max_count = UINT32_MAX,
};

static const void *const types[] = { &metadata_type };

static const netron_struct body_type = {
	.fields = fields,
	.keys = "\xa1"
		"d\xa1"
		"t\xa1"
		"m\xc1\0\0\0\0\0\0\0\0",
	.types = types,
	.name = "context",
	.size = sizeof(struct body),
	.count = 3,
	.optional = 3,
	.least = 1,
};

/* {"d": n}, which is what most calls send. false: it is something else. */
bool nt_context_read_time(const uint8_t *p, size_t size, uint32_t *out_left_ms)
{
	if (size < 4 || memcmp(p, "\x81\xa1\x64", 3) != 0)
		return false;
	if (size == 4 && p[3] < 0x80)
		*out_left_ms = p[3];
	else if (size == 6 && p[3] == 0xcd)
		*out_left_ms = (uint32_t)p[4] << 8 | p[5];
	else if (size == 8 && p[3] == 0xce)
		*out_left_ms =
			(uint32_t)p[4] << 24 | (uint32_t)p[5] << 16 | (uint32_t)p[6] << 8 | p[7];
	else
		return false;
	return true;
}

/* A trace that is none is left out, as the W3C asks. */
static const struct nt_context *keep(struct nt_arena *arena, const struct body *body)
{
	struct nt_context *context = nt_arena_zeroed(arena, sizeof *context);

	if (!context)
		return NULL;
	if (body->traceparent && nt_traceparent_is(body->traceparent))
		context->traceparent = body->traceparent;
	if (body->has_metadata)
		context->metadata = body->metadata;
	return context;
}

const struct nt_context *nt_context_read(
	struct nt_reader *reader, const uint8_t *p, uint32_t *out_left_ms)
{
	const struct nt_context *context;
	struct body body;

	p = nt_unpack(reader, p, &body_type, &body);
	nt_reader_done(reader);
	if (!p)
		return NULL;
	context = p == reader->end ? keep(reader->arena, &body) : NULL;
	if (!context) {
		reader->error = p == reader->end ? NETRON_E_NO_MEMORY : NETRON_E_DECODE;
		reader->reason = p == reader->end ? "out of memory" : "bytes are left over";
		return NULL;
	}
	*out_left_ms = UINT32_MAX;
	if (body.has_left)
		*out_left_ms = body.left < UINT32_MAX ? (uint32_t)body.left : UINT32_MAX - 1;
	return context;
}
