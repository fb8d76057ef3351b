#include "wire/http1.h"

#include "wire/http1_class.h"

enum {
	LENGTH,
	UNTIL_CLOSE,
	SIZE,
	EXTENSION,
	SIZE_LF,
	DATA,
	DATA_CR,
	DATA_LF,
	TRAILER,
	TRAILER_NAME,
	TRAILER_VALUE,
	TRAILER_LF,
	END_LF,
	DONE
};

enum { DIGITS = 15 }; /* of a chunk's size: 2^60 and a little room for zeros in front */

/* RFC 9112, 6.3. */
int nt_http_body_begin(struct nt_http_body *body, const struct nt_http_head *head,
	const struct nt_http_limits *limits, bool to_head)
{
	bool is_response = head->kind == NT_HTTP_RESPONSE;

	*body = (struct nt_http_body){
		.state = DONE, .extra = limits->head, .allowed = limits->body
	};
	if (is_response && (head->status < 200 || head->status == 204))
		return head->is_chunked || head->length ? -400 : 0;
	if (is_response && (to_head || head->status == 304))
		return 0;
	if (head->length > limits->body)
		return -413;
	body->left = head->length;
	if (head->is_chunked)
		body->state = SIZE;
	else if (head->length)
		body->state = LENGTH;
	else if (is_response && !head->has_length)
		body->state = UNTIL_CLOSE;
	body->is_until_close = body->state == UNTIL_CLOSE;
	return 0;
}

static int hex_digit(uint8_t c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The limit is checked while the digits come, so that it speaks before the data does. */
static int read_size(struct nt_http_body *body, uint8_t c)
{
	int digit = hex_digit(c);

	if (digit >= 0) {
		if (++body->digits > DIGITS)
			return -400;
		body->left = body->left << 4 | (uint64_t)digit;
		return body->left > body->allowed ? -413 : 0;
	}
	if (!body->digits)
		return -400;
	body->state = c == '\r' ? SIZE_LF : EXTENSION;
	return c == '\r' || c == ';' ? 0 : -400;
}

/* Extensions and trailers are let through unused; they have one budget. */
static int read_extra(struct nt_http_body *body, uint8_t c, uint8_t end_state)
{
	if (c == '\r') {
		body->state = end_state;
		return 0;
	}
	if (!(nt_http_class[c] & NT_HTTP_VALUE))
		return -400;
	if (!body->extra)
		return -431;
	body->extra--;
	return 0;
}

static int read_trailer_name(struct nt_http_body *body, uint8_t c)
{
	if (c == ':')
		body->state = TRAILER_VALUE;
	else if (!(nt_http_class[c] & NT_HTTP_TOKEN))
		return -400;
	if (!body->extra)
		return -431;
	body->extra--;
	return 0;
}

static int expect(struct nt_http_body *body, uint8_t c, uint8_t wanted, uint8_t next_state)
{
	body->state = next_state;
	return c == wanted ? 0 : -400;
}

/* One octet of what is between the data of chunks: RFC 9112, 7.1. 0 or -(status). */
static int read_framing(struct nt_http_body *body, uint8_t c)
{
	switch (body->state) {
	case SIZE:
		return read_size(body, c);
	case EXTENSION:
		return read_extra(body, c, SIZE_LF);
	case SIZE_LF:
		body->digits = 0;
		return expect(body, c, '\n', body->left ? DATA : TRAILER);
	case DATA_CR:
		return expect(body, c, '\r', DATA_LF);
	case DATA_LF:
		return expect(body, c, '\n', SIZE);
	case TRAILER:
		if (c == '\r') {
			body->state = END_LF;
			return 0;
		}
		body->state = TRAILER_NAME;
		return c == ':' ? -400 : read_trailer_name(body, c);
	case TRAILER_NAME:
		return read_trailer_name(body, c);
	case TRAILER_VALUE:
		return read_extra(body, c, TRAILER_LF);
	case TRAILER_LF:
		return expect(body, c, '\n', TRAILER);
	default:
		return expect(body, c, '\n', DONE);
	}
}

/* Of a length or of a chunk, which the limit let through before. */
static int take_data(
	struct nt_http_body *body, const uint8_t **p, const uint8_t *end, struct nt_text *out_data)
{
	size_t have = (size_t)(end - *p), n = have < body->left ? have : (size_t)body->left;

	*out_data = (struct nt_text){ (const char *)*p, n };
	*p += n;
	body->left -= n;
	body->allowed -= n;
	if (!body->left)
		body->state = body->state == DATA ? DATA_CR : DONE;
	return NT_HTTP_DATA;
}

static int take_until_close(
	struct nt_http_body *body, const uint8_t **p, const uint8_t *end, struct nt_text *out_data)
{
	size_t have = (size_t)(end - *p), n = have < body->allowed ? have : (size_t)body->allowed;

	if (!n)
		return -413;
	*out_data = (struct nt_text){ (const char *)*p, n };
	*p += n;
	body->allowed -= n;
	return NT_HTTP_DATA;
}

int nt_http_body_next(
	struct nt_http_body *body, const uint8_t **p, const uint8_t *end, struct nt_text *out_data)
{
	for (;;) {
		int status;

		if (body->state == DONE)
			return NT_HTTP_END;
		if (*p == end)
			return NT_HTTP_MORE;
		if (body->state == LENGTH || body->state == DATA)
			return take_data(body, p, end, out_data);
		if (body->state == UNTIL_CLOSE)
			return take_until_close(body, p, end, out_data);
		status = read_framing(body, *(*p)++);
		if (status)
			return status;
	}
}

bool nt_http_body_may_end(const struct nt_http_body *body)
{
	return body->state == DONE || body->state == UNTIL_CLOSE;
}
