/* json_write_text.c - strings of JSON, and the pieces envelopes are made of. */
#include "base/utf8.h"
#include "codec/decimal.h"
#include "codec/json_text.h"
#include "codec/json_writing.h"

enum { ESCAPE = 6 /* the longest: \u0001 */ };

/* A quote, a backslash or a control character. */
static char *put_escaped(char *at, uint8_t c)
{
	static const char letters[] = "\b"
				      "b\ff\nn\rr\tt\"\"\\\\";
	static const char hex[] = "0123456789abcdef";

	*at++ = '\\';
	for (size_t i = 0; i + 1 < sizeof(letters); i += 2) {
		if (c == (uint8_t)letters[i]) {
			*at++ = letters[i + 1];
			return at;
		}
	}
	memcpy(at, "u00", 3);
	at[3] = hex[c >> 4];
	at[4] = hex[c & 15];
	return at + 5;
}

/* The rest, of which little is plain. */
static NT_COLD bool put_rest(struct nt_json_out *out, const uint8_t *p, const uint8_t *end)
{
	uint64_t seen = 0;

	if (!nt_text_is_utf8(p, (size_t)(end - p))) {
		nt_read_fail(&out->r, NETRON_E_INVALID_VALUE, "a string that is not UTF-8");
		return false;
	}
	while (p < end) {
		const uint8_t *plain = nt_json_skip_plain(p, end, &seen);
		char *at = nt_json_room(out, (size_t)(plain - p) + ESCAPE + 1);

		if (!at)
			return false;
		memcpy(at, p, (size_t)(plain - p));
		at += plain - p;
		if (plain < end)
			at = put_escaped(at, *plain++);
		out->at = at;
		p = plain;
	}
	return true;
}

/* There is room for it and 8 more, if all of it is plain; *p is where it is not. */
NT_INLINE char *put_plain(char *at, const uint8_t **p, const uint8_t *end)
{
	const uint8_t *from = *p;

	for (; end - from >= 8; from += 8, at += 8) {
		uint64_t word = nt_text_load(from);

		if (nt_unlikely(nt_json_doubt(word) || word & NT_TEXT_HIGHS))
			break;
		memcpy(at, &word, 8);
	}
	while (from < end && *from < 0x80 && nt_json_is_plain(*from))
		*at++ = (char)*from++;
	*p = from;
	return at;
}

bool nt_json_put_run(struct nt_json_out *out, const uint8_t *text, size_t size)
{
	const uint8_t *end = text + size;

	if (nt_unlikely(!nt_json_room(out, size)))
		return false;
	out->at = put_plain(out->at, &text, end);
	return text == end || put_rest(out, text, end);
}

bool nt_json_put_text(struct nt_json_out *out, const uint8_t *text, size_t size)
{
	const uint8_t *end = text + size;
	char *at = nt_json_room(out, size + 2);

	if (nt_unlikely(!at))
		return false;
	*at++ = '"';
	out->at = at = put_plain(at, &text, end);
	if (nt_likely(text == end)) {
		*at++ = '"';
		out->at = at;
		return true;
	}
	return put_rest(out, text, end) && nt_json_put_char(out, '"');
}

/* ---- pieces of envelopes ---- */

bool nt_json_put(struct nt_buf *buf, const char *json)
{
	return nt_buf_append(buf, json, strlen(json));
}

static bool put_mended(struct nt_json_out *out, const uint8_t *p, const uint8_t *end)
{
	static const uint8_t replacement[] = { 0xef, 0xbf, 0xbd };
	const uint8_t *good = p;
	size_t step;

	while (p < end) {
		while (p < end && (step = nt_utf8_step(p, (size_t)(end - p))))
			p += step;
		if (!nt_json_put_run(out, good, (size_t)(p - good)))
			return false;
		if (p < end && !nt_json_put_run(out, replacement, sizeof(replacement)))
			return false;
		p += p < end;
		good = p;
	}
	return true;
}

bool nt_json_put_string(struct nt_buf *buf, const char *text, size_t size)
{
	const uint8_t *p = (const uint8_t *)(text ? text : "");
	size_t before = nt_buf_size(buf);
	struct nt_json_out out;

	nt_json_out_init(&out, buf, 0, NULL);
	if (nt_json_room_slow(&out, size + 2) && nt_json_put_char(&out, '"') &&
		put_mended(&out, p, p + size) && nt_json_put_char(&out, '"')) {
		buf->end = (size_t)((uint8_t *)out.at - buf->data);
		return true;
	}
	nt_buf_truncate(buf, before);
	return false;
}

bool nt_json_put_u64(struct nt_buf *buf, uint64_t number)
{
	char text[NT_DECIMAL_SIZE];

	return nt_buf_append(buf, text, (size_t)(nt_decimal_put_u64(text, number) - text));
}

bool nt_json_put_f64(struct nt_buf *buf, double number)
{
	char text[NT_DECIMAL_SIZE];

	if (number - number != 0)
		return nt_json_put(buf, number != number ? "\"NaN\""
					: number > 0     ? "\"Infinity\""
							 : "\"-Infinity\"");
	return nt_buf_append(buf, text, (size_t)(nt_decimal_put_f64(text, number) - text));
}
