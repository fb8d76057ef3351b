#include "wire/http1_write.h"

#include "wire/http1_class.h"

#include <stdio.h>
#include <time.h>

static const struct {
	int status;
	const char *reason;
} reasons[] = {
	{ 100, "Continue" },
	{ 101, "Switching Protocols" },
	{ 200, "OK" },
	{ 201, "Created" },
	{ 202, "Accepted" },
	{ 204, "No Content" },
	{ 206, "Partial Content" },
	{ 301, "Moved Permanently" },
	{ 302, "Found" },
	{ 303, "See Other" },
	{ 304, "Not Modified" },
	{ 307, "Temporary Redirect" },
	{ 308, "Permanent Redirect" },
	{ 400, "Bad Request" },
	{ 401, "Unauthorized" },
	{ 403, "Forbidden" },
	{ 404, "Not Found" },
	{ 405, "Method Not Allowed" },
	{ 406, "Not Acceptable" },
	{ 408, "Request Timeout" },
	{ 409, "Conflict" },
	{ 410, "Gone" },
	{ 411, "Length Required" },
	{ 412, "Precondition Failed" },
	{ 413, "Content Too Large" },
	{ 414, "URI Too Long" },
	{ 415, "Unsupported Media Type" },
	{ 417, "Expectation Failed" },
	{ 421, "Misdirected Request" },
	{ 422, "Unprocessable Content" },
	{ 426, "Upgrade Required" },
	{ 428, "Precondition Required" },
	{ 429, "Too Many Requests" },
	{ 431, "Request Header Fields Too Large" },
	{ 500, "Internal Server Error" },
	{ 501, "Not Implemented" },
	{ 502, "Bad Gateway" },
	{ 503, "Service Unavailable" },
	{ 504, "Gateway Timeout" },
	{ 505, "HTTP Version Not Supported" },
};

const char *nt_http_reason(int status)
{
	for (size_t i = 0; i < sizeof(reasons) / sizeof(reasons[0]); i++)
		if (reasons[i].status == status)
			return reasons[i].reason;
	return "";
}

/* All of the texts or none. */
static bool put(struct nt_buf *out, const struct nt_text *texts, size_t count)
{
	size_t size = 0;

	for (size_t i = 0; i < count; i++)
		size += texts[i].n;
	if (!nt_buf_reserve(out, size))
		return false;
	for (size_t i = 0; i < count; i++)
		nt_buf_append(out, texts[i].p, texts[i].n);
	return true;
}

static bool put_string(struct nt_buf *out, const char *string)
{
	return nt_buf_append(out, string, strlen(string));
}

bool nt_http_put_status(struct nt_buf *out, int status)
{
	char line[64];

	if (status < 100 || status > 599)
		return false;
	snprintf(line, sizeof(line), "HTTP/1.1 %d %s\r\n", status, nt_http_reason(status));
	return put_string(out, line);
}

bool nt_http_value_is_valid(struct nt_text value)
{
	return !value.n || nt_http_is_all(value, NT_HTTP_VALUE);
}

static bool is_filled(struct nt_text text, uint8_t mask)
{
	return text.n && nt_http_is_all(text, mask);
}

bool nt_http_put_request(
	struct nt_buf *out, const char *method, struct nt_text target, struct nt_text host)
{
	struct nt_text texts[] = { nt_text_of(method), nt_text_of(" "), target,
		nt_text_of(" HTTP/1.1\r\nHost: "), host, nt_text_of("\r\n") };

	if (!is_filled(texts[0], NT_HTTP_TOKEN) || !is_filled(target, NT_HTTP_TARGET) ||
		!is_filled(host, NT_HTTP_TARGET))
		return false;
	return put(out, texts, sizeof(texts) / sizeof(texts[0]));
}

bool nt_http_put_text_field(struct nt_buf *out, const char *name, struct nt_text value)
{
	struct nt_text texts[] = { nt_text_of(name), nt_text_of(": "), value, nt_text_of("\r\n") };

	if (!is_filled(texts[0], NT_HTTP_TOKEN) || !nt_http_value_is_valid(value))
		return false;
	return put(out, texts, sizeof(texts) / sizeof(texts[0]));
}

bool nt_http_put_field(struct nt_buf *out, const char *name, const char *value)
{
	return nt_http_put_text_field(out, name, nt_text_of(value));
}

bool nt_http_put_number_field(struct nt_buf *out, const char *name, uint64_t value)
{
	char text[24];

	snprintf(text, sizeof(text), "%llu", (unsigned long long)value);
	return nt_http_put_field(out, name, text);
}

bool nt_http_put_head_end(struct nt_buf *out)
{
	return put_string(out, "\r\n");
}

/* Eight digits, whatever the size: zeros in front mean nothing. */
static const char size_line[] = "00000000\r\n";

enum { SIZE_DIGITS = 8, SIZE_LINE = sizeof(size_line) - 1 };

size_t nt_http_chunk_begin(struct nt_buf *out)
{
	size_t begin = nt_buf_size(out);

	return nt_buf_append(out, size_line, SIZE_LINE) ? begin : SIZE_MAX;
}

bool nt_http_chunk_end(struct nt_buf *out, size_t begin)
{
	static const char digits[] = "0123456789abcdef";
	size_t size = nt_buf_size(out) - begin - SIZE_LINE;
	uint8_t *p;

	if (!size || size > UINT32_MAX || !put_string(out, "\r\n")) {
		nt_buf_truncate(out, begin);
		return !size;
	}
	p = out->data + out->start + begin;
	for (int i = 0; i < SIZE_DIGITS; i++)
		p[i] = (uint8_t)digits[size >> (4 * (SIZE_DIGITS - 1 - i)) & 15];
	return true;
}

bool nt_http_put_last_chunk(struct nt_buf *out)
{
	return put_string(out, "0\r\n\r\n");
}

const char *nt_http_date_text(struct nt_http_date *date, int64_t second)
{
	static const char days[7][4] = { "Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat" };
	static const char months[12][4] = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug",
		"Sep", "Oct", "Nov", "Dec" };
	time_t time = (time_t)second;
	struct tm tm;

	if ((date->text[0] && date->second == second) || !gmtime_r(&time, &tm))
		return date->text;
	snprintf(date->text, sizeof(date->text), "%s, %02d %s %04d %02d:%02d:%02d GMT",
		days[tm.tm_wday], tm.tm_mday, months[tm.tm_mon], (tm.tm_year + 1900) % 10000,
		tm.tm_hour, tm.tm_min, tm.tm_sec);
	date->second = second;
	return date->text;
}
