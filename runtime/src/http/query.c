/* query.c - the texts in a target. */
#include "http/query.h"

bool nt_http_next_segment(struct nt_text *path, struct nt_text *out_segment)
{
	if (path->n == 0)
		return false;
	const char *begin = path->p + 1, *end = path->p + path->n;
	const char *slash = memchr(begin, '/', (size_t)(end - begin));

	if (!slash)
		slash = end;
	*out_segment = (struct nt_text){ begin, (size_t)(slash - begin) };
	*path = (struct nt_text){ slash, (size_t)(end - slash) };
	return true;
}

bool nt_http_next_pair(struct nt_text *query, struct nt_text *out_name, struct nt_text *out_value)
{
	if (query->n == 0)
		return false;
	const char *end = query->p + query->n;
	const char *stop = memchr(query->p, '&', query->n);

	if (!stop)
		stop = end;
	const char *equal = memchr(query->p, '=', (size_t)(stop - query->p));
	const char *name_end = equal ? equal : stop;
	*out_name = (struct nt_text){ query->p, (size_t)(name_end - query->p) };
	*out_value = equal ? (struct nt_text){ equal + 1, (size_t)(stop - equal - 1) }
			   : (struct nt_text){ stop, 0 };
	*query = stop == end ? (struct nt_text){ end, 0 }
			     : (struct nt_text){ stop + 1, (size_t)(end - stop - 1) };
	return true;
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c = nt_text_lower(c);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* One character at *p, stepped over; -1: no such escape. */
static int decode_one(const char **p, const char *end, bool is_query)
{
	const char *at = *p;

	++*p;
	if (*at == '+' && is_query)
		return ' ';
	if (*at != '%')
		return (unsigned char)*at;
	int high = end - at > 2 ? hex_digit(at[1]) : -1;
	int low = high >= 0 ? hex_digit(at[2]) : -1;
	if (low < 0)
		return -1;
	*p += 2;
	return high * 16 + low;
}

bool nt_http_decode(
	struct nt_arena *arena, struct nt_text text, bool is_query, struct nt_text *out_text)
{
	const char *p = text.p, *end = text.p + text.n;
	char *to;

	*out_text = text;
	if (text.n == 0 ||
		(!memchr(text.p, '%', text.n) && !(is_query && memchr(text.p, '+', text.n))))
		return true;
	*out_text = (struct nt_text){ NULL, 0 };
	to = nt_arena_alloc(arena, text.n);
	if (!to)
		return false;
	size_t size = 0;
	while (p < end) {
		int c = decode_one(&p, end, is_query);
		if (c < 0)
			return false;
		to[size++] = (char)c;
	}
	*out_text = (struct nt_text){ to, size };
	return true;
}

bool nt_http_decodes_to(struct nt_text text, struct nt_text plain)
{
	const char *p = text.p, *end = text.p + text.n;
	size_t i = 0;

	while (p < end) {
		int c = decode_one(&p, end, false);
		if (c < 0 || i == plain.n || plain.p[i++] != (char)c)
			return false;
	}
	return i == plain.n;
}
