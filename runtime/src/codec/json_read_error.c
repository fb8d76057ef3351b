/* json_read_error.c - an error as HTTP says it, to extension 110. */
#include "codec/json_read.h"

#include "base/error.h"
#include "codec/decimal.h"
#include "codec/json_reading.h"
#include "codec/walk_put.h"

/* Where its members stand; p NULL: they do not. */
struct members {
	struct nt_text name, code, message, details;
};

enum { LONGEST = 16 };

static struct nt_text *member_of(struct members *members, const struct nt_json_string *key)
{
	return nt_json_string_is(key, "name")      ? &members->name
	       : nt_json_string_is(key, "code")    ? &members->code
	       : nt_json_string_is(key, "message") ? &members->message
	       : nt_json_string_is(key, "details") ? &members->details
						   : NULL;
}

static bool find_members(struct nt_json_in *in, struct members *members)
{
	char text[LONGEST];
	struct nt_json_string key = { .text = text, .room = sizeof(text) };
	struct nt_json_level level;

	if (!nt_json_enter(in, '{', &level))
		return false;
	while (nt_json_next_key(in, &level, &key))
		if (!nt_json_skip(in, member_of(members, &key)))
			return false;
	return !in->error;
}

/* A number, or a string of one; any other: that of the answer. */
static int status_of(struct nt_text code, int status)
{
	uint64_t number = 0;

	if (code.n >= 2 && *code.p == '"') {
		code.p++;
		code.n -= 2;
	}
	for (size_t i = 0; i < code.n; i++) {
		if (code.p[i] < '0' || code.p[i] > '9' || number > INT32_MAX / 10 - 1)
			return status;
		number = number * 10 + (uint64_t)(code.p[i] - '0');
	}
	return number ? (int)number : status;
}

static bool is_named(struct nt_text quoted, const char *name)
{
	return nt_text_is((struct nt_text){ quoted.p + 1, quoted.n - 2 }, name);
}

static bool is_string(struct nt_text text)
{
	return text.n && *text.p == '"';
}

/* Without a name, the only one of that status. */
static const netron_error_type *declared(
	const struct members *members, int status, const netron_error_type *const *throws)
{
	const netron_error_type *only = NULL;
	unsigned count = 0;

	for (; throws && *throws; throws++) {
		if ((*throws)->status != status)
			continue;
		if (is_string(members->name) && is_named(members->name, (*throws)->name))
			return *throws;
		only = *throws;
		count++;
	}
	return !is_string(members->name) && count == 1 ? only : NULL;
}

static uint8_t *get_text(
	struct nt_json_reading *j, uint8_t *p, struct nt_text text, const char *otherwise)
{
	struct nt_json_raw raw;

	if (!is_string(text))
		return nt_put_text(&j->w, p, otherwise, strlen(otherwise), NT_PUT_SCALAR);
	nt_json_in_goto(j->in, text.p);
	return nt_json_raw(j->in, &raw) ? nt_json_get_string(j, p, &raw) : NULL;
}

static void forget_error(struct nt_json_in *in)
{
	in->error = 0;
	in->reason = NULL;
	in->error_at = NULL;
	nt_path_init(&in->path);
}

/* By the table of the declared error; as they stand when they do not fit. */
static uint8_t *get_details(struct nt_json_reading *j, uint8_t *p, struct nt_text details,
	const netron_error_type *type)
{
	size_t mark = nt_json_mark(j, p);

	p = nt_room(&j->w, p, NT_PUT_SCALAR);
	if (!p)
		return NULL;
	if (!details.n || *details.p == 'n') {
		*p = 0x80;
		return p + 1;
	}
	nt_json_in_goto(j->in, details.p);
	p = type ? nt_json_get_op(j, p, NETRON_OP_STRUCT, type->fields) : nt_json_get_any(j, p);
	if (p || !type || j->w.error || j->in->error == NETRON_E_NO_MEMORY)
		return p;
	forget_error(j->in);
	nt_json_in_goto(j->in, details.p);
	return nt_json_get_any(j, nt_json_marked(j, mark));
}

/* Context, time, four ids, stack, cause and extras: HTTP does not say them. */
static uint8_t *put_tail(struct nt_json_reading *j, uint8_t *p, netron_time now)
{
	p = nt_room(&j->w, p, 2 * NT_PUT_SCALAR);
	if (!p)
		return NULL;
	*p++ = 0x80;
	p = nt_put_f64(p, (double)now);
	for (unsigned i = 0; i < 4; i++)
		p = nt_put_undefined(p);
	memset(p, 0xc0, 3);
	return p + 3;
}

static uint8_t *get_error(struct nt_json_reading *j, uint8_t *p, int status,
	const netron_error_type *const *throws, netron_time now)
{
	struct members members = { .name = { NULL, 0 } };
	const netron_error_type *type;
	const uint8_t *end;
	size_t mark;

	if (!find_members(j->in, &members))
		return NULL;
	end = j->in->p;
	status = status_of(members.code, status);
	type = declared(&members, status, throws);
	p = nt_ext_begin(&j->w, p, &mark);
	p = p ? get_text(j, p, members.name,
			type ? type->name : nt_error_name_of(nt_error_code_of(status)))
	      : NULL;
	p = p ? nt_room(&j->w, p, NT_PUT_SCALAR) : NULL;
	if (!p)
		return NULL;
	p = get_text(j, nt_put_i32(p, status), members.message, "");
	p = p ? get_details(j, p, members.details, type) : NULL;
	p = p ? put_tail(j, p, now) : NULL;
	p = p ? nt_ext_end(&j->w, p, mark, NT_EXT_FAILURE, 0) : NULL;
	if (p)
		nt_json_in_goto(j->in, end);
	return p;
}

int nt_json_read_error(struct nt_json_in *in, int status, const netron_error_type *const *throws,
	netron_time now, struct nt_buf *out)
{
	struct nt_json_reading j;
	size_t size;
	uint8_t *p = nt_json_reading_begin(&j, in, out, &size);
	uint16_t depth = in->depth;

	if (in->error)
		return in->error;
	if (p)
		p = nt_json_peek(in) == '{' ? get_error(&j, p, status, throws, now)
					    : nt_json_get_any(&j, p);
	if (p)
		in->depth = depth;
	return nt_json_reading_end(&j, p, size);
}
