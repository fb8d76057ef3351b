/* reuse.c - netron_codec: typed values <-> bytes without a connection, with room that is used
 * again. */
#include "base/error.h"
#include "base/limits.h"
#include "codec/walk.h"

#include <netron/codec.h>

#include <string.h>

struct netron_codec {
	netron_allocator allocator;
	struct nt_arena_pool pool;
	struct nt_arena values; /* what the last decode gave */
	struct nt_chunk *chunk; /* the only one of values between uses, and where its room begins */
	char *room;
	struct nt_arena errors;
	struct nt_buf scratch; /* for values that nearly fill the room they are given */
	const netron_error *error;
	netron_limits limits;
};

/* Memory lent by the caller of encode: it may not grow. */
static void *no_alloc(size_t size, void *user)
{
	(void)size;
	(void)user;
	return NULL;
}

static void *no_realloc(void *memory, size_t size, void *user)
{
	(void)memory;
	(void)size;
	(void)user;
	return NULL;
}

static void no_free(void *memory, void *user)
{
	(void)memory;
	(void)user;
}

static const netron_allocator lent = { no_alloc, no_realloc, no_free, NULL };

netron_codec *netron_codec_new(const netron_allocator *allocator)
{
	if (!allocator)
		allocator = &nt_alloc_default;
	netron_codec *codec = nt_alloc_zeroed(allocator, 1, sizeof *codec);

	if (!codec)
		return NULL;
	codec->allocator = *allocator;
	nt_arena_pool_init(&codec->pool, &codec->allocator, 16);
	nt_limits_fill(&codec->limits);
	nt_arena_init(&codec->values, &codec->pool, codec->limits.max_arena_bytes);
	nt_arena_init(&codec->errors, &codec->pool, 0);
	nt_buf_init(&codec->scratch, &codec->allocator);
	return codec;
}

void netron_codec_free(netron_codec *codec)
{
	if (!codec)
		return;
	nt_arena_fini(&codec->values);
	nt_arena_fini(&codec->errors);
	nt_arena_pool_fini(&codec->pool);
	nt_buf_fini(&codec->scratch);
	netron_allocator allocator = codec->allocator;
	nt_free(&allocator, codec);
}

netron_slot netron_slot_of(const netron_struct *type)
{
	netron_slot slot = { type, type->size, NETRON_OP_STRUCT,
		(uint8_t)(type->least < UINT8_MAX ? type->least : UINT8_MAX) };
	return slot;
}

/* Starts a use: forgets what the last one left. */
static void begin(netron_codec *codec)
{
	if (codec->error)
		nt_arena_fini(&codec->errors);
	codec->error = NULL;
}

static int fail(netron_codec *codec, int code, const char *path, const char *reason)
{
	codec->error =
		nt_error_make(&codec->errors, code, "%s%s%s", path, *path ? ": " : "", reason);
	return code;
}

static int write(
	netron_codec *codec, struct nt_buf *buf, const netron_slot *slot, const void *value)
{
	struct nt_writer writer;
	uint8_t *p = nt_writer_begin(&writer, buf, 0, false);

	if (p)
		p = nt_pack_slot(&writer, p, slot, value);
	if (!p)
		return fail(codec, writer.error, nt_writer_path(&writer), writer.reason);
	nt_writer_end(&writer, p);
	return 0;
}

/* The encoder asks for more room than it may use, so what does not fit at first may fit all the
 * same: then it is written elsewhere and its size is known. */
static int write_aside(netron_codec *codec, const netron_slot *slot, const void *value,
	uint8_t *data, size_t capacity, size_t *out_size)
{
	int rc;

	begin(codec);
	nt_buf_truncate(&codec->scratch, 0);
	rc = write(codec, &codec->scratch, slot, value);
	if (rc < 0)
		return rc;
	*out_size = nt_buf_size(&codec->scratch);
	if (*out_size > capacity)
		return fail(codec, NETRON_E_TOO_LARGE, "", "more bytes than the room given");
	memcpy(data, codec->scratch.data + codec->scratch.start, *out_size);
	return 0;
}

int netron_codec_encode(netron_codec *codec, const netron_slot *slot, const void *value,
	uint8_t *data, size_t capacity, size_t *out_size)
{
	struct nt_buf buf = { .allocator = &lent, .data = data, .capacity = capacity };
	int rc;

	begin(codec);
	rc = write(codec, &buf, slot, value);
	if (rc == NETRON_E_NO_MEMORY)
		return write_aside(codec, slot, value, data, capacity, out_size);
	*out_size = rc < 0 ? 0 : nt_buf_size(&buf);
	return rc;
}

/* Forgets the last values. What fits into one chunk costs no trip to the pool. */
static void *begin_values(netron_codec *codec, size_t size)
{
	struct nt_arena *values = &codec->values;

	if (values->chunks && values->chunks == codec->chunk &&
		(size_t)(values->limit - codec->room) >= size + NT_ARENA_SLACK) {
		values->at = codec->room + size;
		return codec->room;
	}
	nt_arena_fini(values);
	if (nt_arena_room(values, 1)) {
		codec->chunk = values->chunks;
		codec->room = values->at; /* the first of a chunk is aligned */
	}
	return nt_arena_alloc(values, size);
}

int netron_codec_decode(netron_codec *codec, const netron_slot *slot, const uint8_t *data,
	size_t size, const void **out_value)
{
	struct nt_reader reader;

	begin(codec);
	void *value = begin_values(codec, slot->size);
	if (!value)
		return fail(codec, NETRON_E_NO_MEMORY, "", "out of memory");
	nt_reader_init(&reader, data + size, &codec->values, &codec->limits);
	const uint8_t *p = nt_unpack_slot(&reader, data, slot, value);
	nt_reader_done(&reader);
	if (!p)
		return fail(codec, reader.error, nt_reader_path(&reader), reader.reason);
	if (p != data + size)
		return fail(codec, NETRON_E_DECODE, "", "bytes behind the value");
	*out_value = value;
	return 0;
}

const netron_error *netron_codec_error(const netron_codec *codec)
{
	return codec->error;
}
