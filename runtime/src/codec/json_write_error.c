/* json_write_error.c - errors to JSON, and what was thrown that is none. */
#include "codec/json_writing.h"

#include <stdio.h>

/* What of an error is said. */
struct failure {
	const uint8_t *name, *message; /* strings of MessagePack; NULL: there is none */
	const uint8_t *details;        /* NULL: there are none */
	int64_t status;
};

static bool is_string(const struct nt_reader *r, const uint8_t *p)
{
	return p < r->end && ((*p & 0xe0) == 0xa0 || (*p >= 0xd9 && *p <= 0xdb));
}

static const uint8_t *take_text(struct nt_reader *r, const uint8_t *p, const uint8_t **out)
{
	*out = is_string(r, p) ? p : NULL;
	return nt_skip(r, p);
}

/* Name, stack and message, behind two bytes. */
static bool take_plain(struct nt_reader *r, const uint8_t *p, struct failure *out)
{
	if (nt_left(r, p) < 2)
		return nt_read_truncated(r);
	p = take_text(r, p + 2, &out->name);
	p = p ? nt_skip(r, p) : NULL;
	return p && take_text(r, p, &out->message);
}

/* Name, code, message and details; nine more are not said. */
static bool take_failure(struct nt_reader *r, const uint8_t *p, struct failure *out)
{
	struct nt_reader probe = *r;
	struct nt_integer number;

	p = take_text(r, p, &out->name);
	if (!p)
		return false;
	if (nt_get_integer(&probe, p, &number) && !number.is_big)
		out->status = number.value;
	p = nt_skip(r, p);
	p = p ? take_text(r, p, &out->message) : NULL;
	if (p && !nt_absent(r, p))
		out->details = p;
	return p && nt_skip(r, p);
}

static const netron_error_type *declared(const struct nt_json_out *out,
	const struct failure *failure, const netron_error_type *const *throws)
{
	struct nt_reader r = out->r;
	const uint8_t *name;
	uint32_t size;

	if (!throws || !failure->name)
		return NULL;
	name = nt_get_string_header(&r, failure->name, &size);
	for (; *throws; throws++)
		if ((*throws)->status == failure->status && strlen((*throws)->name) == size &&
			memcmp((*throws)->name, name, size) == 0)
			return *throws;
	return NULL;
}

/* By its table; as it stands when it does not fit. */
static bool put_details(struct nt_json_out *out, const struct failure *failure,
	const netron_error_type *const *throws)
{
	const netron_error_type *type = declared(out, failure, throws);
	struct nt_reader before = out->r;
	size_t at = (size_t)(out->at - (char *)out->buf->data);

	if (!failure->details)
		return NT_JSON_PUT(out, "{}");
	if (type && nt_json_put_struct(out, failure->details, type->fields))
		return true;
	if (out->r.error == NETRON_E_NO_MEMORY || out->r.error == NETRON_E_TOO_LARGE)
		return false;
	out->r = before;
	out->at = (char *)out->buf->data + at;
	return nt_json_put_any(out, failure->details);
}

static bool put_text_or(struct nt_json_out *out, const uint8_t *text, const char *other)
{
	return text ? nt_json_put_string_at(out, text) != NULL
		    : nt_json_put_text(out, (const uint8_t *)other, strlen(other));
}

static bool put_failure(struct nt_json_out *out, const struct failure *failure,
	const netron_error_type *const *throws, bool has_name)
{
	char code[48];

	snprintf(code, sizeof(code), "\"code\":\"%lld\",\"message\":", (long long)failure->status);
	return nt_json_put_char(out, '{') &&
	       (!has_name ||
		       (NT_JSON_PUT(out, "\"name\":") && put_text_or(out, failure->name, "Error") &&
			       nt_json_put_char(out, ','))) &&
	       nt_json_put_chars(out, code, strlen(code)) &&
	       put_text_or(out, failure->message, "") && NT_JSON_PUT(out, ",\"details\":") &&
	       put_details(out, failure, throws) && nt_json_put_char(out, '}');
}

const uint8_t *nt_json_put_failure(struct nt_json_out *out, const uint8_t *p, int type,
	const netron_error_type *const *throws, bool has_name, int *out_status)
{
	struct failure failure = { .status = 500 };
	struct nt_reader r = out->r;
	bool is_taken;

	if (!nt_json_descend(out))
		return NULL;
	is_taken =
		type == NT_EXT_ERROR ? take_plain(&r, p, &failure) : take_failure(&r, p, &failure);
	if (!is_taken)
		return nt_read_fail(&out->r, r.error, r.reason);
	*out_status = failure.status >= 400 && failure.status <= 599 ? (int)failure.status : 500;
	if (!put_failure(out, &failure, throws, has_name))
		return NULL;
	out->r.depth--;
	return out->r.end;
}

/* ---- the body of an error answer ---- */

/* Anything may be thrown: its text is the message. */
static const uint8_t *put_thrown(struct nt_json_out *out, const uint8_t *p, bool has_name)
{
	bool is_text = is_string(&out->r, p);

	if (has_name && !NT_JSON_PUT(out, "{\"name\":\"Error\",\"code\":\"500\",\"message\":"))
		return NULL;
	if (!has_name && !NT_JSON_PUT(out, "{\"code\":\"500\",\"message\":"))
		return NULL;
	if (is_text) {
		p = nt_json_put_string_at(out, p);
		return p && NT_JSON_PUT(out, ",\"details\":{}}") ? p : NULL;
	}
	if (!NT_JSON_PUT(out, "\"failed with a value\",\"details\":{\"thrown\":"))
		return NULL;
	p = nt_json_put_any(out, p);
	return p && NT_JSON_PUT(out, "}}") ? p : NULL;
}

static const uint8_t *put_error(struct nt_json_out *out, const uint8_t *p,
	const netron_error_type *const *throws, bool has_name, int *out_status)
{
	const uint8_t *outer = out->r.end, *end;
	struct nt_reader probe = out->r;
	uint32_t size;
	int type = 0;
	const uint8_t *payload = nt_get_ext(&probe, p, &type, &size);

	*out_status = 500;
	if (!payload || (type != NT_EXT_FAILURE && type != NT_EXT_ERROR))
		return put_thrown(out, p, has_name);
	end = payload + size;
	out->r.end = end;
	p = nt_json_put_failure(out, payload, type, throws, has_name, out_status);
	out->r.end = outer;
	return p ? end : NULL;
}

int nt_json_write_error(struct nt_json_out *out, const uint8_t **p, const uint8_t *end,
	const netron_error_type *const *throws, bool has_name, int *out_status)
{
	const uint8_t *behind = NULL;
	size_t size;
	int status = 500;

	if (nt_json_writing_begin(out, end, &size))
		behind = put_error(out, *p, throws, has_name, &status);
	if (behind)
		*out_status = status;
	return nt_json_writing_end(out, p, behind, size);
}
