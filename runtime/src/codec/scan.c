#include "codec/scan.h"

#include "codec/cursor.h"
#include "codec/scan_state.h"

#include <netron/error.h>

/* What comes when the values of a frame are done. */
enum after {
	AFTER_NOTHING,
	AFTER_SKIP,        /* to the end of the extension: what is left there is not looked at */
	AFTER_STREAM_ID,   /* two raw bytes, one more value */
	AFTER_ERROR_HEADER /* a count, and twice as many values */
};

struct frame {
	uint64_t remaining; /* values */
	enum after after;
	const uint8_t *end;
};

struct scan {
	struct nt_scan_state *state;
	const uint8_t *p;
	struct frame *frame; /* the innermost */
	struct frame *last;
};

static bool fail(struct scan *s, int code, const char *reason)
{
	s->state->code = code;
	s->state->reason = reason;
	return false;
}

static bool truncated(struct scan *s)
{
	return fail(s, NETRON_E_DECODE, "the bytes end inside a value");
}

static size_t left(const struct scan *s)
{
	return (size_t)(s->frame->end - s->p);
}

static bool descend(struct scan *s, uint64_t remaining, enum after after, const uint8_t *end)
{
	if (s->frame == s->last)
		return fail(s, NETRON_E_TOO_LARGE, "nested too deep");
	*++s->frame = (struct frame){ remaining, after, end };
	return true;
}

/* Values claimed must at least be able to be there. */
static bool spend(struct scan *s, uint32_t elements, unsigned values_each)
{
	if ((uint64_t)elements * values_each > left(s))
		return truncated(s);
	if (elements > s->state->elements)
		return fail(s, NETRON_E_TOO_LARGE, "too many elements");
	s->state->elements -= elements;
	return true;
}

static bool container(struct scan *s, uint32_t count, bool is_map)
{
	unsigned each = is_map ? 2 : 1;

	if (!spend(s, count, each))
		return false;
	s->state->arrays++;
	if (is_map)
		s->state->entries += count;
	else
		s->state->items += count;
	return descend(s, (uint64_t)count * each, AFTER_NOTHING, s->frame->end);
}

/* Sets and maps: a count, then values. */
static bool counted_ext(struct scan *s, const uint8_t *end, unsigned each)
{
	uint32_t count;

	if (end - s->p < 4)
		return fail(s, NETRON_E_DECODE, "a malformed extension");
	count = nt_load32(s->p);
	s->p += 4;
	if ((uint64_t)count * each > (size_t)(end - s->p))
		return truncated(s);
	if (!spend(s, count, each))
		return false;
	s->state->arrays++;
	return descend(s, (uint64_t)count * each, AFTER_SKIP, end);
}

/* Its form; whether such a time can be held is the reader's to say. */
static bool is_timestamp(const uint8_t *p, uint32_t size)
{
	switch (size) {
	case 4:
		return true;
	case 8:
		return nt_load64(p) >> 34 <= 999999999;
	case 12:
		return nt_load32(p) <= 999999999;
	default:
		return false;
	}
}

/* The cursor stands at the payload, whose bytes are there. */
static bool extension(struct scan *s, int type, uint32_t size)
{
	const uint8_t *end = s->p + size;
	bool is_good;

	switch (type) {
	case NT_EXT_STREAM:
		s->state->handles++;
		return descend(s, 1, AFTER_STREAM_ID, end);
	case NT_EXT_REFERENCE:
		s->state->handles++;
		return descend(s, 1, AFTER_SKIP, end);
	case NT_EXT_BIGINT:
		return descend(s, 1, AFTER_SKIP, end);
	case NT_EXT_DEFINITION:
		s->state->handles++;
		return descend(s, 4, AFTER_SKIP, end);
	case NT_EXT_FAILURE:
		return descend(s, 13, AFTER_SKIP, end);
	case NT_EXT_REGEXP:
		return descend(s, 2, AFTER_SKIP, end);
	case NT_EXT_SET:
		return counted_ext(s, end, 1);
	case NT_EXT_MAP:
		return counted_ext(s, end, 2);
	case NT_EXT_ERROR:
		if (size < 2)
			return fail(s, NETRON_E_DECODE, "a malformed extension");
		s->p += 2;
		return descend(s, 3, AFTER_ERROR_HEADER, end);
	case NT_EXT_UNDEFINED:
		is_good = size == 1 && !*s->p;
		break;
	case NT_EXT_LONG:
		is_good = size >= 9;
		break;
	case NT_EXT_DATE:
		is_good = size >= 8;
		break;
	case NT_EXT_TIMESTAMP:
		is_good = is_timestamp(s->p, size);
		break;
	default:
		is_good = type >= NT_EXT_USER_FIRST && type <= NT_EXT_USER_LAST;
		break;
	}
	if (!is_good)
		return fail(s, NETRON_E_DECODE, "an unknown or malformed extension");
	s->p = end;
	return true;
}

static bool payload(struct scan *s, uint32_t size)
{
	if (left(s) < size)
		return truncated(s);
	s->p += size;
	return true;
}

static bool string(struct scan *s, uint32_t size)
{
	if (left(s) < size)
		return truncated(s);
	if (size > s->state->max_string)
		return fail(s, NETRON_E_TOO_LARGE, "a string beyond the limit");
	s->p += size;
	return true;
}

/* c0 to df: what follows the tag. width: bytes of the number behind it. */
enum rule { RULE_BAD, RULE_SKIP, RULE_BIN, RULE_EXT, RULE_FIXEXT, RULE_STR, RULE_ARRAY, RULE_MAP };

static const struct {
	uint8_t rule, width;
} rules[32] = {
	{ RULE_SKIP, 0 }, { RULE_BAD, 0 }, { RULE_SKIP, 0 },
	{ RULE_SKIP, 0 },                                  /* nil - false true */
	{ RULE_BIN, 1 }, { RULE_BIN, 2 }, { RULE_BIN, 4 }, /* bin */
	{ RULE_EXT, 1 }, { RULE_EXT, 2 }, { RULE_EXT, 4 }, /* ext */
	{ RULE_SKIP, 4 }, { RULE_SKIP, 8 },                /* float */
	{ RULE_SKIP, 1 }, { RULE_SKIP, 2 }, { RULE_SKIP, 4 }, { RULE_SKIP, 8 }, /* uint */
	{ RULE_SKIP, 1 }, { RULE_SKIP, 2 }, { RULE_SKIP, 4 }, { RULE_SKIP, 8 }, /* int */
	{ RULE_FIXEXT, 1 }, { RULE_FIXEXT, 2 }, { RULE_FIXEXT, 4 }, { RULE_FIXEXT, 8 },
	{ RULE_FIXEXT, 16 },                               /* fixext */
	{ RULE_STR, 1 }, { RULE_STR, 2 }, { RULE_STR, 4 }, /* str */
	{ RULE_ARRAY, 2 }, { RULE_ARRAY, 4 },              /* array */
	{ RULE_MAP, 2 }, { RULE_MAP, 4 }                   /* map */
};

static bool long_form(struct scan *s, unsigned tag)
{
	unsigned width = rules[tag - 0xc0].width;
	enum rule rule = rules[tag - 0xc0].rule;
	uint32_t number;

	if (rule == RULE_SKIP)
		return payload(s, width);
	if (rule == RULE_BAD)
		return fail(s, NETRON_E_DECODE, "a byte that starts no value");
	if (rule == RULE_FIXEXT) {
		number = width;
	} else {
		if (left(s) < width)
			return truncated(s);
		number = (uint32_t)nt_load_width(s->p, width);
		s->p += width;
	}
	switch (rule) {
	case RULE_BIN:
		return payload(s, number);
	case RULE_STR:
		return string(s, number);
	case RULE_ARRAY:
		return container(s, number, false);
	case RULE_MAP:
		return container(s, number, true);
	default:
		if (left(s) < 1 || left(s) - 1 < number)
			return truncated(s);
		s->p++;
		return extension(s, (int8_t)s->p[-1], number);
	}
}

static bool value(struct scan *s)
{
	unsigned tag;

	if (!left(s))
		return truncated(s);
	tag = *s->p++;
	if (tag < 0x80 || tag >= 0xe0)
		return true;
	if (tag < 0x90)
		return container(s, tag & 15, true);
	if (tag < 0xa0)
		return container(s, tag & 15, false);
	if (tag < 0xc0)
		return string(s, tag & 31);
	return long_form(s, tag);
}

/* The values of the innermost frame are done: goes on behind them, or up. */
static bool leave(struct scan *s)
{
	struct frame *frame = s->frame;
	uint32_t count;

	switch (frame->after) {
	case AFTER_STREAM_ID:
		frame->after = AFTER_SKIP;
		frame->remaining = 1;
		return payload(s, 2);
	case AFTER_ERROR_HEADER:
		if (left(s) < 2)
			return truncated(s);
		count = nt_load16(s->p);
		s->p += 2;
		frame->after = AFTER_SKIP;
		frame->remaining = 2 * (uint64_t)count;
		return spend(s, count, 2);
	case AFTER_SKIP:
		s->p = frame->end;
		break;
	default:
		break;
	}
	s->frame--;
	return true;
}

const uint8_t *nt_scan_run(struct nt_scan_state *state, const uint8_t *p, const uint8_t *end)
{
	struct frame frames[NT_MAX_DEPTH + 1];
	unsigned depth = state->max_depth < NT_MAX_DEPTH ? state->max_depth : NT_MAX_DEPTH;
	struct scan s = { .state = state, .p = p, .frame = frames, .last = frames + depth };

	frames[0] = (struct frame){ .remaining = 1, .end = end };
	for (;;) {
		if (s.frame->remaining) {
			s.frame->remaining--;
			if (!value(&s))
				return NULL;
		} else if (s.frame == frames) {
			return s.p;
		} else if (!leave(&s)) {
			return NULL;
		}
	}
}

void nt_scan_begin(struct nt_scan_state *state, const netron_limits *limits)
{
	*state = (struct nt_scan_state){
		.elements = limits && limits->max_elements ? limits->max_elements : 1048576,
		.max_string =
			limits && limits->max_string_bytes ? limits->max_string_bytes : 16 << 20,
		.max_depth = NT_MAX_DEPTH,
	};
	if (limits && limits->max_depth && limits->max_depth < NT_MAX_DEPTH)
		state->max_depth = (uint16_t)limits->max_depth;
}

const uint8_t *nt_scan(const uint8_t *p, const uint8_t *end, const netron_limits *limits,
	int *out_code, const char **out_reason)
{
	struct nt_scan_state state;

	nt_scan_begin(&state, limits);
	p = nt_scan_run(&state, p, end);
	*out_code = state.code;
	*out_reason = state.reason;
	return p;
}
