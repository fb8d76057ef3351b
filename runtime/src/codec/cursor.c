#include "codec/cursor.h"

#include "base/uid.h"
#include "codec/scan_state.h"

#include <float.h>
#include <stdio.h>

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define FIRST(size) (UINT64_MAX >> (64 - 8 * (size)))
#else
#define FIRST(size) (UINT64_MAX << (64 - 8 * (size)))
#endif

const uint64_t nt_first_bytes[9] = { 0, FIRST(1), FIRST(2), FIRST(3), FIRST(4), FIRST(5), FIRST(6),
	FIRST(7), FIRST(8) };

const uint8_t *nt_read_fail(struct nt_reader *r, int error, const char *reason)
{
	if (!r->error) {
		r->error = error;
		r->reason = reason;
	}
	return NULL;
}

const uint8_t *nt_read_truncated(struct nt_reader *r)
{
	return nt_read_fail(r, NETRON_E_DECODE, "the bytes end inside a value");
}

const uint8_t *nt_read_at_text(struct nt_reader *r, const char *text, size_t size)
{
	nt_path_add(&r->path, text, size);
	return NULL;
}

const uint8_t *nt_read_at_key(struct nt_reader *r, const char *encoded_key)
{
	nt_path_add_key(&r->path, encoded_key);
	return NULL;
}

const uint8_t *nt_read_at_index(struct nt_reader *r, size_t index)
{
	nt_path_add_index(&r->path, index);
	return NULL;
}

void nt_reader_init(struct nt_reader *reader, const uint8_t *end, struct nt_arena *arena,
	const netron_limits *limits)
{
	reader->end = end;
	reader->at = arena->at;
	reader->limit = arena->limit;
	reader->arena = arena;
	reader->error = 0;
	reader->reason = NULL;
	reader->elements = limits && limits->max_elements ? limits->max_elements : 1048576;
	reader->max_string =
		limits && limits->max_string_bytes ? limits->max_string_bytes : 16 << 20;
	reader->depth = 0;
	reader->max_depth = NT_MAX_DEPTH;
	if (limits && limits->max_depth && limits->max_depth < NT_MAX_DEPTH)
		reader->max_depth = (uint16_t)limits->max_depth;
	nt_path_init(&reader->path);
}

const char *nt_reader_path(const struct nt_reader *reader)
{
	return reader->path.text + reader->path.at;
}

/* Why an arena had no room. */
static const uint8_t *no_room(struct nt_reader *r, size_t size)
{
	const struct nt_arena *arena = r->arena;

	if (arena->max_bytes && size + NT_ARENA_CHUNK > arena->max_bytes - arena->used)
		return nt_read_fail(r, NETRON_E_TOO_LARGE, "larger than the memory of one call");
	return nt_read_fail(r, NETRON_E_NO_MEMORY, "out of memory");
}

/* Large pieces get a chunk of their own from the arena, the free room stays in use. */
void *nt_take_slow(struct nt_reader *r, size_t size)
{
	void *memory;

	nt_reader_done(r);
	memory = nt_arena_alloc(r->arena, size);
	if (!memory)
		no_room(r, size);
	r->at = r->arena->at;
	r->limit = r->arena->limit;
	return memory;
}

const uint8_t *nt_get_string_slow(
	struct nt_reader *r, const uint8_t *p, uint32_t size, const char **out)
{
	char *at;

	if (nt_left(r, p) < size)
		return nt_read_truncated(r);
	if (size > r->max_string)
		return nt_read_fail(r, NETRON_E_TOO_LARGE, "a string beyond the limit");
	if (!nt_text_is_valid(p, size))
		return nt_read_fail(
			r, NETRON_E_INVALID_VALUE, "a string that is not UTF-8 or holds NUL");
	at = nt_take(r, (size_t)size + 1);
	if (!at)
		return NULL;
	memcpy(at, p, size);
	at[size] = '\0';
	*out = at;
	return p + size;
}

const uint8_t *nt_get_string_header(struct nt_reader *r, const uint8_t *p, uint32_t *out_size)
{
	unsigned width;

	if (p >= r->end)
		return nt_read_truncated(r);
	if ((*p & 0xe0) == 0xa0) {
		*out_size = *p & 31;
		return p + 1;
	}
	width = *p == 0xd9 ? 1 : *p == 0xda ? 2 : *p == 0xdb ? 4 : 0;
	if (!width)
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "expected a string");
	if (nt_left(r, p) < 1 + width)
		return nt_read_truncated(r);
	*out_size = (uint32_t)nt_load_width(p + 1, width);
	return p + 1 + width;
}

const uint8_t *nt_get_count_slow(
	struct nt_reader *r, const uint8_t *p, bool is_map, uint32_t *out_count)
{
	unsigned first = is_map ? 0xde : 0xdc, width;

	if (p >= r->end)
		return nt_read_truncated(r);
	width = *p == first ? 2 : *p == first + 1 ? 4 : 0;
	if (!width)
		return nt_read_fail(r, NETRON_E_INVALID_VALUE,
			is_map ? "expected an object" : "expected an array");
	if (nt_left(r, p) < 1 + width)
		return nt_read_truncated(r);
	*out_count = (uint32_t)nt_load_width(p + 1, width);
	return p + 1 + width;
}

const uint8_t *nt_get_bytes_header(struct nt_reader *r, const uint8_t *p, uint32_t *out_size)
{
	unsigned width;

	if (nt_unlikely(p >= r->end))
		return nt_read_truncated(r);
	width = *p == 0xc4 ? 1 : *p == 0xc5 ? 2 : *p == 0xc6 ? 4 : 0;
	if (nt_unlikely(!width))
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "expected bytes");
	if (nt_unlikely(nt_left(r, p) < 1 + width))
		return nt_read_truncated(r);
	*out_size = (uint32_t)nt_load_width(p + 1, width);
	p += 1 + width;
	return nt_unlikely(nt_left(r, p) < *out_size) ? nt_read_truncated(r) : p;
}

const uint8_t *nt_get_ext(struct nt_reader *r, const uint8_t *p, int *out_type, uint32_t *out_size)
{
	unsigned width = 0;
	uint32_t size;

	if (p >= r->end)
		return nt_read_truncated(r);
	if (*p >= 0xd4 && *p <= 0xd8)
		size = 1u << (*p - 0xd4);
	else if (*p >= 0xc7 && *p <= 0xc9)
		width = 1u << (*p - 0xc7);
	else
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "expected an extension");
	if (nt_left(r, p) < 2 + width)
		return nt_read_truncated(r);
	if (width)
		size = (uint32_t)nt_load_width(p + 1, width);
	p += 1 + width;
	*out_type = (int8_t)*p++;
	*out_size = size;
	return nt_left(r, p) < size ? nt_read_truncated(r) : p;
}

/* ---- numbers ---- */

static const uint8_t *not_a_number(struct nt_reader *r)
{
	return nt_read_fail(r, NETRON_E_INVALID_VALUE, "expected a number");
}

static const uint8_t *out_of_range(struct nt_reader *r)
{
	return nt_read_fail(r, NETRON_E_INVALID_VALUE, "a number out of range");
}

/* Decimal digits, perhaps with a sign in front. */
static const uint8_t *parse_decimal(
	struct nt_reader *r, const uint8_t *p, const uint8_t *end, struct nt_integer *out)
{
	bool is_negative = p < end && *p == '-';
	uint64_t number = 0;

	p += is_negative;
	if (p == end)
		return not_a_number(r);
	for (; p < end; p++) {
		if (*p < '0' || *p > '9')
			return not_a_number(r);
		if (__builtin_mul_overflow(number, 10, &number) ||
			__builtin_add_overflow(number, (uint64_t)(*p - '0'), &number))
			return out_of_range(r);
	}
	if (is_negative && number > (uint64_t)INT64_MAX + 1)
		return out_of_range(r);
	out->value = (int64_t)(is_negative ? 0 - number : number);
	out->is_big = !is_negative && number > INT64_MAX;
	return end;
}

/* BigInt (a string) or Long (a flag and 8 bytes). */
static const uint8_t *get_integer_ext(struct nt_reader *r, const uint8_t *p, struct nt_integer *out)
{
	int type;
	uint32_t size;
	const uint8_t *payload = nt_get_ext(r, p, &type, &size);
	struct nt_reader inner;

	if (!payload)
		return NULL;
	if (type == NT_EXT_LONG && size == 9) {
		out->value = (int64_t)nt_load64(payload + 1);
		out->is_big = *payload && out->value < 0;
		return payload + size;
	}
	if (type != NT_EXT_BIGINT)
		return not_a_number(r);
	inner = (struct nt_reader){ .end = payload + size };
	p = nt_get_string_header(&inner, payload, &size);
	if (!p || nt_left(&inner, p) < size)
		return nt_read_fail(r, NETRON_E_DECODE, "a malformed BigInt");
	return parse_decimal(r, p, p + size, out) ? inner.end : NULL;
}

static const uint8_t *get_integer_double(
	struct nt_reader *r, double number, const uint8_t *p, struct nt_integer *out)
{
	if (!(number >= -0x1p63 && number < 0x1p64))
		return out_of_range(r);
	out->is_big = number >= 0x1p63;
	out->value = out->is_big ? (int64_t)(uint64_t)number : (int64_t)number;
	if ((out->is_big ? (double)(uint64_t)number : (double)out->value) != number)
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "expected a whole number");
	return p;
}

const uint8_t *nt_get_integer(struct nt_reader *r, const uint8_t *p, struct nt_integer *out)
{
	unsigned tag, width;
	uint64_t bits;

	if (p >= r->end)
		return nt_read_truncated(r);
	tag = *p;
	out->is_big = false;
	if (tag < 0x80 || tag >= 0xe0) {
		out->value = (int8_t)tag;
		return p + 1;
	}
	if (tag >= 0xca && tag <= 0xd3) {
		width = tag < 0xcc ? 4u << (tag & 1) : 1u << (tag & 3);
		if (nt_left(r, p) < 1 + width)
			return nt_read_truncated(r);
		/* Into the slack at most, and what is read too much is moved out. */
		bits = nt_load64(p + 1) >> (64 - 8 * width);
		p += 1 + width;
		if (tag == 0xcb)
			return get_integer_double(r, nt_load_double(p - 8), p, out);
		if (tag == 0xca) {
			uint32_t half = (uint32_t)bits;
			float number;

			memcpy(&number, &half, sizeof(number));
			return get_integer_double(r, (double)number, p, out);
		}
		if (tag >= 0xd0) /* sign bit up, and arithmetically down again */
			out->value = (int64_t)(bits << (64 - 8 * width)) >> (64 - 8 * width);
		else
			out->value = (int64_t)bits;
		out->is_big = tag == 0xcf && out->value < 0;
		return p;
	}
	if ((tag >= 0xd4 && tag <= 0xd8) || (tag >= 0xc7 && tag <= 0xc9))
		return get_integer_ext(r, p, out);
	return not_a_number(r);
}

static bool store_integer(struct nt_integer x, uint8_t op, void *out)
{
#define STORE(type, low, high)                                                                     \
	do {                                                                                       \
		if (x.is_big || x.value < (low) || x.value > (high))                               \
			return false;                                                              \
		*(type *)out = (type)x.value;                                                      \
		return true;                                                                       \
	} while (0)
	switch (op) {
	case NETRON_OP_I8:
		STORE(int8_t, INT8_MIN, INT8_MAX);
	case NETRON_OP_I16:
		STORE(int16_t, INT16_MIN, INT16_MAX);
	case NETRON_OP_I32:
		STORE(int32_t, INT32_MIN, INT32_MAX);
	case NETRON_OP_U8:
		STORE(uint8_t, 0, UINT8_MAX);
	case NETRON_OP_U16:
		STORE(uint16_t, 0, UINT16_MAX);
	case NETRON_OP_U32:
		STORE(uint32_t, 0, UINT32_MAX);
	case NETRON_OP_U64:
		if (!x.is_big && x.value < 0)
			return false;
		*(uint64_t *)out = (uint64_t)x.value;
		return true;
	default:
		STORE(int64_t, INT64_MIN, INT64_MAX);
	}
#undef STORE
}

const uint8_t *nt_get_int_slow(struct nt_reader *r, const uint8_t *p, uint8_t op, void *out)
{
	struct nt_integer integer;

	p = nt_get_integer(r, p, &integer);
	if (!p)
		return NULL;
	return store_integer(integer, op, out) ? p : out_of_range(r);
}

/* Any number but BigInt and Long. */
const uint8_t *nt_get_f64_slow(struct nt_reader *r, const uint8_t *p, double *out)
{
	struct nt_integer integer;

	if (p >= r->end)
		return nt_read_truncated(r);
	if (*p == 0xca || *p == 0xcb) {
		uint32_t bits;
		float number;

		if (nt_left(r, p) < (*p == 0xca ? 5 : 9))
			return nt_read_truncated(r);
		if (*p == 0xcb) {
			*out = nt_load_double(p + 1);
			return p + 9;
		}
		bits = nt_load32(p + 1);
		memcpy(&number, &bits, sizeof(number));
		*out = (double)number;
		return p + 5;
	}
	if (*p >= 0x80 && *p < 0xe0 && (*p < 0xcc || *p > 0xd3))
		return not_a_number(r);
	p = nt_get_integer(r, p, &integer);
	if (p)
		*out = integer.is_big ? (double)(uint64_t)integer.value : (double)integer.value;
	return p;
}

const uint8_t *nt_get_f32(struct nt_reader *r, const uint8_t *p, float *out)
{
	double number;

	p = nt_get_f64(r, p, &number);
	if (!p)
		return NULL;
	if ((number > (double)FLT_MAX && number <= DBL_MAX) ||
		(number < (double)-FLT_MAX && number >= -DBL_MAX))
		return out_of_range(r);
	*out = (float)number;
	return p;
}

/* ---- times and ids ---- */

static bool timestamp(const uint8_t *payload, uint32_t size, netron_time *out)
{
	int64_t seconds;
	uint32_t nanoseconds = 0;

	if (size == 4) {
		seconds = nt_load32(payload);
	} else if (size == 8) {
		nanoseconds = (uint32_t)(nt_load64(payload) >> 34);
		seconds = (int64_t)(nt_load64(payload) & 0x3ffffffff);
	} else if (size == 12) {
		nanoseconds = nt_load32(payload);
		seconds = (int64_t)nt_load64(payload + 4);
	} else {
		return false;
	}
	/* Down from the second above, so that the earliest times do not overflow on the way. */
	if (nanoseconds > 999999999)
		return false;
	if (seconds < 0 && nanoseconds)
		return !__builtin_mul_overflow(seconds + 1, 1000000000, out) &&
		       !__builtin_add_overflow(*out, (int64_t)nanoseconds - 1000000000, out);
	return !__builtin_mul_overflow(seconds, 1000000000, out) &&
	       !__builtin_add_overflow(*out, (int64_t)nanoseconds, out);
}

bool nt_time_of_ext(
	int type, const uint8_t *payload, uint32_t size, netron_time *out, const char **out_reason)
{
	uint64_t milliseconds;

	*out_reason = "a time that is malformed or out of range";
	if (type == NT_EXT_TIMESTAMP)
		return timestamp(payload, size, out);
	if (type != NT_EXT_DATE) {
		*out_reason = "expected a time";
		return false;
	}
	if (size < 8)
		return false;
	milliseconds = nt_load64(payload);
	if (milliseconds > INT64_MAX / 1000000)
		return false;
	*out = (netron_time)milliseconds * 1000000;
	return true;
}

const uint8_t *nt_get_time(struct nt_reader *r, const uint8_t *p, netron_time *out)
{
	int type;
	uint32_t size;
	const char *reason = "expected a time";

	if (nt_likely(nt_left(r, p) >= 10 && p[0] == 0xd7 && p[1] == NT_EXT_DATE)) {
		uint64_t milliseconds = nt_load64(p + 2);

		if (nt_likely(milliseconds <= INT64_MAX / 1000000)) {
			*out = (netron_time)milliseconds * 1000000;
			return p + 10;
		}
	}
	if (p < r->end && !((*p >= 0xd4 && *p <= 0xd8) || (*p >= 0xc7 && *p <= 0xc9)))
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, reason);
	p = nt_get_ext(r, p, &type, &size);
	if (!p)
		return NULL;
	if (!nt_time_of_ext(type, p, size, out, &reason))
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, reason);
	return p + size;
}

/* Milliseconds on the wire; to the nearest nanosecond. */
const uint8_t *nt_get_duration(struct nt_reader *r, const uint8_t *p, netron_duration *out)
{
	double number;

	if (p < r->end && *p != 0xca && *p != 0xcb) {
		p = nt_get_int_slow(r, p, NETRON_OP_I64, out);
		if (p && __builtin_mul_overflow(*out, 1000000, out))
			return out_of_range(r);
		return p;
	}
	p = nt_get_f64(r, p, &number);
	if (!p)
		return NULL;
	number *= 1e6;
	if (!(number >= -0x1p63 && number < 0x1p63))
		return out_of_range(r);
	*out = (netron_duration)number;
	number -= (double)*out;
	*out += number >= 0.5 ? 1 : number <= -0.5 ? -1 : 0;
	return p;
}

const uint8_t *nt_get_uuid(struct nt_reader *r, const uint8_t *p, netron_uuid *out)
{
	uint32_t size = 0;

	p = nt_get_string_header(r, p, &size);
	if (!p)
		return NULL;
	if (nt_left(r, p) < size)
		return nt_read_truncated(r);
	if (!nt_uid_parse((const char *)p, size, out))
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "expected a UUID");
	return p + size;
}

const uint8_t *nt_skip(struct nt_reader *r, const uint8_t *p)
{
	struct nt_scan_state state = { .elements = r->elements,
		.max_string = r->max_string,
		.max_depth = (uint16_t)(r->max_depth -
					(r->depth < r->max_depth ? r->depth : r->max_depth)) };

	p = nt_scan_run(&state, p, r->end);
	r->elements = state.elements;
	return p ? p : nt_read_fail(r, state.code, state.reason);
}
