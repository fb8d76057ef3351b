/* leaf.h - what the straight-line functions of flat structs are made of. For generated code alone.
 * Not here: anything an application calls; the tables (schema.h). The layouts below are part of the
 * ABI. Read on in docs/adr/0015-leaf-functions.md.
 *
 * A leaf function takes the usual form of a struct and nothing else: all members there and in
 * order, and room for them. It reports no error. Where anything is not as usual, it hands over to
 * the walker of tables, which begins again from the start: so there is one truth about what is
 * taken, refused and said. */
#ifndef NETRON_LEAF_H
#define NETRON_LEAF_H

#include <netron/schema.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

struct nt_arena;
struct nt_buf;

/* Where an error is: orders[3].price. Filled from the back while it unwinds. */
struct nt_path {
	uint16_t at; /* where the text begins; it ends with the array */
	bool is_cut;
	char text[160];
};

/* Reads bytes up to end, behind which 16 more can be read. Single use after an error. */
struct nt_reader {
	const uint8_t *end;
	char *at, *limit;  /* the arena's free room */
	uint32_t elements; /* left of the budget */
	uint32_t max_string;
	uint16_t depth, max_depth;
	int error;              /* NETRON_E_DECODE, _INVALID_VALUE, _TOO_LARGE, _NO_MEMORY */
	struct nt_arena *arena; /* at and limit are given back to it by nt_reader_done */
	const char *reason;     /* static text: "expected a string" */
	struct nt_path path;
};

/* Writes into a buffer; `end` is the room's end, p the cursor. */
struct nt_writer {
	uint8_t *end;
	struct nt_buf *buf; /* p is offset into it */
	uint16_t depth, max_depth;
	bool native64; /* the peer takes int64, uint64 and timestamps: netron-c-extensions */
	int error;     /* NETRON_E_NO_MEMORY, _INVALID_VALUE, _RANGE, _TOO_LARGE */
	const char *reason;
	const char *parent_id; /* of a definition written as a value; NULL: none */
	struct nt_path path;
};

/* ---- reading: each steps over what it takes; false: not as usual ---- */

/* Where a reader was, to go back to. */
typedef struct netron_leaf {
	const uint8_t *p;
	char *at;
	uint32_t elements;
} netron_leaf;

static inline netron_leaf netron_leaf_start(const struct nt_reader *reader, const uint8_t *p)
{
	netron_leaf start = { p, reader->at, reader->elements };

	return start;
}

/** Goes back and reads by the table. */
NETRON_API const uint8_t *netron_leaf_unpack(
	struct nt_reader *reader, netron_leaf start, const netron_struct *type, void *out);

/** A number, a bool, a time, a duration, a uuid. */
NETRON_API const uint8_t *netron_leaf_get(
	struct nt_reader *reader, const uint8_t *p, uint8_t op, void *out);
NETRON_API const uint8_t *netron_leaf_get_string(
	struct nt_reader *reader, const uint8_t *p, const char **out);
NETRON_API const uint8_t *netron_leaf_get_bytes(
	struct nt_reader *reader, const uint8_t *p, netron_bytes *out);
/** Lists of them. out: { items; count; }. */
NETRON_API const uint8_t *netron_leaf_get_doubles(
	struct nt_reader *reader, const uint8_t *p, const netron_list_type *type, void *out);
NETRON_API const uint8_t *netron_leaf_get_strings(
	struct nt_reader *reader, const uint8_t *p, const netron_list_type *type, void *out);

static inline bool netron_leaf_map(struct nt_reader *reader, const uint8_t **p, uint8_t count)
{
	if (*p >= reader->end || **p != (0x80 | count) || reader->elements < count ||
		reader->depth >= reader->max_depth)
		return false;
	reader->elements -= count;
	*p += 1;
	return true;
}

/* memcmp of a constant size, without a call: a key is two bytes at least. */
static inline bool netron_leaf_same(const uint8_t *p, const char *key, size_t size)
{
	size_t piece = size >= 8 ? 8 : size >= 4 ? 4 : 2;

	if (size > 16)
		return memcmp(p, key, size) == 0;
	return memcmp(p, key, piece) == 0 &&
	       memcmp(p + size - piece, key + size - piece, piece) == 0;
}

/* At least one byte is behind it. */
static inline bool netron_leaf_key(
	const struct nt_reader *reader, const uint8_t **p, const char *key, size_t size)
{
	if (NETRON_CAST(size_t, reader->end - *p) <= size || !netron_leaf_same(*p, key, size))
		return false;
	*p += size;
	return true;
}

static inline bool netron_leaf_any(
	struct nt_reader *reader, const uint8_t **p, uint8_t op, void *out)
{
	*p = netron_leaf_get(reader, *p, op, out);
	return *p != NULL;
}

#define NETRON_LEAF_INTEGER(name, type, op)                                                        \
	static inline bool netron_leaf_##name(                                                     \
		struct nt_reader *reader, const uint8_t **p, type *out)                            \
	{                                                                                          \
		if (**p >= 0x80)                                                                   \
			return netron_leaf_any(reader, p, op, out);                                \
		*out = NETRON_CAST(type, **p);                                                     \
		*p += 1;                                                                           \
		return true;                                                                       \
	}

NETRON_LEAF_INTEGER(i8, int8_t, NETRON_OP_I8)
NETRON_LEAF_INTEGER(i16, int16_t, NETRON_OP_I16)
NETRON_LEAF_INTEGER(i32, int32_t, NETRON_OP_I32)
NETRON_LEAF_INTEGER(i64, int64_t, NETRON_OP_I64)
NETRON_LEAF_INTEGER(u8, uint8_t, NETRON_OP_U8)
NETRON_LEAF_INTEGER(u16, uint16_t, NETRON_OP_U16)
NETRON_LEAF_INTEGER(u32, uint32_t, NETRON_OP_U32)
NETRON_LEAF_INTEGER(u64, uint64_t, NETRON_OP_U64)

static inline bool netron_leaf_bool(struct nt_reader *reader, const uint8_t **p, bool *out)
{
	(void)reader;
	*out = **p & 1;
	*p += 1;
	return (*p)[-1] == 0xc2 || (*p)[-1] == 0xc3;
}

static inline uint64_t netron_leaf_swap(uint64_t bits)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	return __builtin_bswap64(bits);
#else
	return bits;
#endif
}

static inline bool netron_leaf_f64(struct nt_reader *reader, const uint8_t **p, double *out)
{
	uint64_t bits;

	if (reader->end - *p < 9 || **p != 0xcb)
		return netron_leaf_any(reader, p, NETRON_OP_F64, out);
	memcpy(&bits, *p + 1, 8);
	bits = netron_leaf_swap(bits);
	memcpy(out, &bits, 8);
	*p += 9;
	return true;
}

static inline bool netron_leaf_f32(struct nt_reader *reader, const uint8_t **p, float *out)
{
	return netron_leaf_any(reader, p, NETRON_OP_F32, out);
}

static inline bool netron_leaf_time(struct nt_reader *reader, const uint8_t **p, netron_time *out)
{
	return netron_leaf_any(reader, p, NETRON_OP_TIME, out);
}

static inline bool netron_leaf_duration(
	struct nt_reader *reader, const uint8_t **p, netron_duration *out)
{
	return netron_leaf_any(reader, p, NETRON_OP_DURATION, out);
}

static inline bool netron_leaf_uuid(struct nt_reader *reader, const uint8_t **p, netron_uuid *out)
{
	return netron_leaf_any(reader, p, NETRON_OP_UUID, out);
}

static inline bool netron_leaf_string(struct nt_reader *reader, const uint8_t **p, const char **out)
{
	*p = netron_leaf_get_string(reader, *p, out);
	return *p != NULL;
}

static inline bool netron_leaf_bytes(struct nt_reader *reader, const uint8_t **p, netron_bytes *out)
{
	*p = netron_leaf_get_bytes(reader, *p, out);
	return *p != NULL;
}

static inline bool netron_leaf_doubles(
	struct nt_reader *reader, const uint8_t **p, const netron_list_type *type, void *out)
{
	*p = netron_leaf_get_doubles(reader, *p, type, out);
	return *p != NULL;
}

static inline bool netron_leaf_strings(
	struct nt_reader *reader, const uint8_t **p, const netron_list_type *type, void *out)
{
	*p = netron_leaf_get_strings(reader, *p, type, out);
	return *p != NULL;
}

/* ---- writing: each leaves room for `then` bytes behind what it writes ---- */

/** Writes by the table. */
NETRON_API uint8_t *netron_leaf_pack(
	struct nt_writer *writer, uint8_t *p, const netron_struct *type, const void *in);

/** A number, a time, a duration, a uuid; there is room for it. */
NETRON_API uint8_t *netron_leaf_put(
	struct nt_writer *writer, uint8_t *p, uint8_t op, const void *value);
NETRON_API uint8_t *netron_leaf_put_text(
	struct nt_writer *writer, uint8_t *p, const char *text, size_t then);
NETRON_API uint8_t *netron_leaf_put_data(
	struct nt_writer *writer, uint8_t *p, netron_bytes data, size_t then);
/** Lists. list: { items; count; }. */
NETRON_API uint8_t *netron_leaf_put_f64_list(struct nt_writer *writer, uint8_t *p,
	const netron_list_type *type, const void *list, size_t then);
NETRON_API uint8_t *netron_leaf_put_text_list(struct nt_writer *writer, uint8_t *p,
	const netron_list_type *type, const void *list, size_t then);

static inline bool netron_leaf_room(const struct nt_writer *writer, const uint8_t *p, size_t size)
{
	return NETRON_CAST(size_t, writer->end - p) >= size && writer->depth < writer->max_depth;
}

/* Bytes as they stand in the packet: keys, and the header of the map. */
static inline bool netron_leaf_put_key(uint8_t **p, const char *bytes, size_t size)
{
	memcpy(*p, bytes, size);
	*p += size;
	return true;
}

static inline bool netron_leaf_put_any(
	struct nt_writer *writer, uint8_t **p, uint8_t op, const void *value)
{
	*p = netron_leaf_put(writer, *p, op, value);
	return *p != NULL;
}

#define NETRON_LEAF_PUT_INTEGER(name, type, op)                                                    \
	static inline bool netron_leaf_put_##name(                                                 \
		struct nt_writer *writer, uint8_t **p, type value)                                 \
	{                                                                                          \
		if (NETRON_CAST(uint64_t, value) >= 0x80)                                          \
			return netron_leaf_put_any(writer, p, op, &value);                         \
		**p = NETRON_CAST(uint8_t, value);                                                 \
		*p += 1;                                                                           \
		return true;                                                                       \
	}

NETRON_LEAF_PUT_INTEGER(i8, int8_t, NETRON_OP_I8)
NETRON_LEAF_PUT_INTEGER(i16, int16_t, NETRON_OP_I16)
NETRON_LEAF_PUT_INTEGER(i32, int32_t, NETRON_OP_I32)
NETRON_LEAF_PUT_INTEGER(i64, int64_t, NETRON_OP_I64)
NETRON_LEAF_PUT_INTEGER(u8, uint8_t, NETRON_OP_U8)
NETRON_LEAF_PUT_INTEGER(u16, uint16_t, NETRON_OP_U16)
NETRON_LEAF_PUT_INTEGER(u32, uint32_t, NETRON_OP_U32)
NETRON_LEAF_PUT_INTEGER(u64, uint64_t, NETRON_OP_U64)

static inline bool netron_leaf_put_bool(struct nt_writer *writer, uint8_t **p, bool value)
{
	(void)writer;
	**p = NETRON_CAST(uint8_t, value ? 0xc3 : 0xc2);
	*p += 1;
	return true;
}

static inline bool netron_leaf_put_f64(struct nt_writer *writer, uint8_t **p, double value)
{
	uint64_t bits;

	(void)writer;
	memcpy(&bits, &value, 8);
	bits = netron_leaf_swap(bits);
	**p = 0xcb;
	memcpy(*p + 1, &bits, 8);
	*p += 9;
	return true;
}

static inline bool netron_leaf_put_f32(struct nt_writer *writer, uint8_t **p, float value)
{
	return netron_leaf_put_f64(writer, p, NETRON_CAST(double, value));
}

static inline bool netron_leaf_put_time(struct nt_writer *writer, uint8_t **p, netron_time value)
{
	return netron_leaf_put_any(writer, p, NETRON_OP_TIME, &value);
}

static inline bool netron_leaf_put_duration(
	struct nt_writer *writer, uint8_t **p, netron_duration value)
{
	return netron_leaf_put_any(writer, p, NETRON_OP_DURATION, &value);
}

static inline bool netron_leaf_put_uuid(struct nt_writer *writer, uint8_t **p, netron_uuid value)
{
	return netron_leaf_put_any(writer, p, NETRON_OP_UUID, &value);
}

static inline bool netron_leaf_put_string(
	struct nt_writer *writer, uint8_t **p, const char *text, size_t then)
{
	*p = netron_leaf_put_text(writer, *p, text, then);
	return *p != NULL;
}

static inline bool netron_leaf_put_bytes(
	struct nt_writer *writer, uint8_t **p, netron_bytes data, size_t then)
{
	*p = netron_leaf_put_data(writer, *p, data, then);
	return *p != NULL;
}

static inline bool netron_leaf_put_doubles(struct nt_writer *writer, uint8_t **p,
	const netron_list_type *type, const void *list, size_t then)
{
	*p = netron_leaf_put_f64_list(writer, *p, type, list, then);
	return *p != NULL;
}

static inline bool netron_leaf_put_strings(struct nt_writer *writer, uint8_t **p,
	const netron_list_type *type, const void *list, size_t then)
{
	*p = netron_leaf_put_text_list(writer, *p, type, list, then);
	return *p != NULL;
}

#ifdef __cplusplus
}
#endif
#endif
