/* json_string.c - strings of JSON: checked once, then taken as they stand or piece by piece. */
#include "codec/json.h"

#include "base/utf8.h"
#include "codec/json_text.h"

#include <netron/error.h>

static int hex_digit(uint8_t c)
{
	uint8_t letter = c | 0x20;

	if (c >= '0' && c <= '9')
		return c - '0';
	return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

/* Four digits, which are there. -1: they are none. */
static int32_t hex4(const uint8_t *p)
{
	int32_t code = 0;

	for (int i = 0; i < 4; i++) {
		int digit = hex_digit(p[i]);

		if (digit < 0)
			return -1;
		code = code << 4 | digit;
	}
	return code;
}

/* Behind a backslash and u, digits that were checked. */
static const uint8_t *unescape_unicode(const uint8_t *p, uint32_t *out_code)
{
	uint32_t code = (uint32_t)hex4(p);

	p += 4;
	if (code >= 0xd800 && code <= 0xdbff) {
		code = 0x10000 + ((code - 0xd800) << 10) + ((uint32_t)hex4(p + 2) - 0xdc00);
		p += 6;
	}
	*out_code = code;
	return p;
}

static const char escapes[] = "\"\"\\\\//b\bf\fn\nr\rt\t";

/* What stands for the letter of an escape; -1: no such escape. */
static int escape(uint8_t letter)
{
	for (size_t i = 0; i + 1 < sizeof(escapes); i += 2)
		if (letter == (uint8_t)escapes[i])
			return escapes[i + 1];
	return -1;
}

/* What is left of a string in pieces: as it stands, or one character that was escaped. */
struct piece {
	const uint8_t *p;
	size_t size;
	uint8_t encoded[4];
};

static bool next_piece(struct nt_json_raw *left, struct piece *out)
{
	const uint8_t *slash, *p = left->p, *end = p + left->size;
	uint32_t code;

	if (!left->size)
		return false;
	slash = left->is_escaped ? memchr(p, '\\', left->size) : NULL;
	if (slash == p) {
		code = (uint32_t)escape(p[1]);
		p = p[1] == 'u' ? unescape_unicode(p + 2, &code) : p + 2;
		out->p = out->encoded;
		out->size = nt_utf8_put(code, out->encoded);
	} else {
		out->p = p;
		out->size = (size_t)((slash ? slash : end) - p);
		p += out->size;
	}
	left->p = p;
	left->size = (size_t)(end - p);
	return true;
}

size_t nt_json_unescape(const struct nt_json_raw *raw, uint8_t *out)
{
	struct nt_json_raw left = *raw;
	uint8_t *begin = out;
	struct piece piece;

	for (; next_piece(&left, &piece); out += piece.size)
		memcpy(out, piece.p, piece.size);
	return (size_t)(out - begin);
}

static bool check_unicode(struct nt_json_in *in, const uint8_t *slash, const uint8_t **p)
{
	int32_t code = in->end - *p < 4 ? -1 : hex4(*p), low;

	if (code < 0)
		return nt_json_fail_at(
			in, slash, NETRON_E_DECODE, "an escape in a string has a bad digit");
	*p += 4;
	if (code < 0xd800 || code > 0xdfff)
		return true;
	low = in->end - *p < 6 || (*p)[0] != '\\' || (*p)[1] != 'u' ? -1 : hex4(*p + 2);
	if (code > 0xdbff || low < 0xdc00 || low > 0xdfff)
		return nt_json_fail_at(in, slash, NETRON_E_DECODE, "a string has a lone surrogate");
	*p += 6;
	return true;
}

/* *p stands at a backslash. */
static bool check_escape(struct nt_json_in *in, const uint8_t **p)
{
	const uint8_t *slash = (*p)++;

	if (*p == in->end)
		return nt_json_fail_at(in, *p, NETRON_E_DECODE, "a string has no end");
	if (**p == 'u') {
		(*p)++;
		return check_unicode(in, slash, p);
	}
	if (escape(*(*p)++) < 0)
		return nt_json_fail_at(
			in, slash, NETRON_E_DECODE, "a string has an unknown escape");
	return true;
}

static NT_COLD bool fail_utf8(struct nt_json_in *in, const struct nt_json_raw *raw)
{
	const uint8_t *p = raw->p, *end = p + raw->size;
	size_t step;

	while (p < end && (step = nt_utf8_step(p, (size_t)(end - p))))
		p += step;
	return nt_json_fail_at(in, p, NETRON_E_DECODE, "a string is not UTF-8");
}

bool nt_json_raw(struct nt_json_in *in, struct nt_json_raw *out)
{
	uint64_t seen = 0;
	const uint8_t *p;

	if (nt_json_peek(in) != '"')
		return nt_json_unexpected(in, "expected a string");
	p = ++in->p;
	*out = (struct nt_json_raw){ .p = p };
	while ((p = nt_json_skip_plain(p, in->end, &seen)) < in->end && *p == '\\') {
		out->is_escaped = true;
		if (!check_escape(in, &p))
			return false;
	}
	if (p == in->end)
		return nt_json_fail_at(in, p, NETRON_E_DECODE, "a string has no end");
	if (*p != '"')
		return nt_json_fail_at(in, p, NETRON_E_DECODE, "a string has a control character");
	out->size = (size_t)(p - out->p);
	in->p = p + 1;
	return nt_likely(!(seen & NT_TEXT_HIGHS)) || nt_text_is_utf8(out->p, out->size) ||
	       fail_utf8(in, out);
}

/* FNV-1a: keys are only compared with those of the same message, by the peer who made them all. */
#define HASH_BEGIN 0xcbf29ce484222325u

static uint64_t hash(uint64_t sum, const uint8_t *p, size_t size)
{
	for (size_t i = 0; i < size; i++)
		sum = (sum ^ p[i]) * 0x100000001b3u;
	return sum;
}

uint64_t nt_json_hash(const struct nt_json_raw *raw)
{
	struct nt_json_raw left = *raw;
	uint64_t sum = HASH_BEGIN;
	struct piece piece;

	while (next_piece(&left, &piece))
		sum = hash(sum, piece.p, piece.size);
	return sum;
}

/* *room is what is left for whole characters in a row, NUL included. */
static void add_character(
	struct nt_json_string *string, size_t *room, const uint8_t *p, size_t size)
{
	string->has_control |= nt_utf8_is_control(p, size);
	if (string->size + size < *room) {
		memcpy(string->text + string->size, p, size);
	} else if (string->size < *room) { /* nothing fits from here on */
		string->text[string->size] = '\0';
		*room = 0;
	}
	string->size += size;
}

void nt_json_take_string(const struct nt_json_raw *raw, struct nt_json_string *string)
{
	struct nt_json_raw left = *raw;
	size_t room = string->room;
	struct piece piece;

	string->size = 0;
	string->has_control = false;
	string->hash = HASH_BEGIN;
	while (next_piece(&left, &piece)) {
		string->hash = hash(string->hash, piece.p, piece.size);
		for (size_t at = 0, step; at < piece.size; at += step) {
			step = nt_utf8_step(piece.p + at, piece.size - at);
			add_character(string, &room, piece.p + at, step);
		}
	}
	if (string->size < room)
		string->text[string->size] = '\0';
}

bool nt_json_string(struct nt_json_in *in, struct nt_json_string *string)
{
	struct nt_json_raw raw;

	if (!nt_json_raw(in, &raw))
		return false;
	nt_json_take_string(&raw, string);
	return true;
}
