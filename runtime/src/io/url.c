#include "io/url.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>

/* Where parsing stands, and what to say when it fails. */
struct cursor {
	const char *text;
	const char *at;
	const char *expected;
};

static int fail(struct cursor *cursor, const char *at, const char *expected)
{
	cursor->at = at;
	cursor->expected = expected;
	return NETRON_E_ADDRESS;
}

static bool is_alpha(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static int hex_value(char c)
{
	if (is_digit(c))
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

/* Control bytes and spaces have no place in a URL; bytes above ASCII are taken for UTF-8. */
static bool is_printable(char c)
{
	return (unsigned char)c > ' ' && c != 0x7f;
}

static bool is_host_char(char c)
{
	return is_alpha(c) || is_digit(c) || c == '-' || c == '.' || c == '_';
}

/* One character of a percent-encoded text, not NUL. The bytes used; 0: malformed. */
static size_t decode_one(const char *at, const char *end, char *out)
{
	int high, low;

	if (*at != '%') {
		*out = *at;
		return is_printable(*at) ? 1 : 0;
	}
	if (end - at < 3)
		return 0;
	high = hex_value(at[1]);
	low = hex_value(at[2]);
	if (high < 0 || low < 0 || (high == 0 && low == 0))
		return 0;
	*out = (char)(high * 16 + low);
	return 3;
}

/* at..end, decoded (or checked only and copied as written) into text. */
static int copy(struct cursor *cursor, const char *at, const char *end, char *text, size_t size,
	bool is_decoded)
{
	size_t length = 0;

	while (at < end) {
		char c;
		size_t used = decode_one(at, end, &c);

		if (used == 0)
			return fail(cursor, at,
				*at == '%' ? "two hexadecimal digits after '%', not 00"
					   : "a printable character (others as %XX)");
		if (is_decoded) {
			if (length + 1 >= size)
				return fail(cursor, at, "the end: this part is too long");
			text[length++] = c;
		} else {
			if (length + used >= size)
				return fail(cursor, at, "the end: this part is too long");
			memcpy(text + length, at, used);
			length += used;
		}
		at += used;
	}
	text[length] = '\0';
	return 0;
}

static int parse_scheme(struct cursor *cursor, struct nt_url *url)
{
	const char *at = cursor->at;
	size_t length = 0;

	if (!is_alpha(*at))
		return fail(cursor, at, "a scheme, such as tcp://host:port");
	for (; is_alpha(*at) || is_digit(*at) || *at == '+' || *at == '-' || *at == '.'; at++) {
		if (length + 1 >= sizeof url->scheme)
			return fail(cursor, at, "':' after a scheme of at most 11 characters");
		url->scheme[length++] = is_alpha(*at) ? (char)(*at | 0x20) : *at;
	}
	if (*at != ':')
		return fail(cursor, at, "':' after the scheme");
	cursor->at = at + 1;
	return 0;
}

static int parse_port(struct cursor *cursor, const char *at, const char *end, struct nt_url *url)
{
	unsigned port = 0;
	const char *start = at;

	for (; at < end && is_digit(*at); at++) {
		port = port * 10 + (unsigned)(*at - '0');
		if (port > 65535)
			return fail(cursor, start, "a port from 0 to 65535");
	}
	if (at != end || at == start)
		return fail(cursor, at, "a port from 0 to 65535");
	url->port = (uint16_t)port;
	url->has_port = true;
	return 0;
}

/* [address], with a zone perhaps (%eth0, or %25eth0 as RFC 6874 has it). */
static int parse_ipv6(struct cursor *cursor, const char *at, const char *end, struct nt_url *url)
{
	const char *close = memchr(at, ']', (size_t)(end - at));
	const char *zone;
	struct in6_addr ignored;
	char number[INET6_ADDRSTRLEN];
	size_t size;

	if (!close)
		return fail(cursor, end, "']' behind an IPv6 address");
	zone = memchr(at, '%', (size_t)(close - at));
	size = (size_t)((zone ? zone : close) - at);
	if (size >= sizeof number)
		return fail(cursor, at, "an IPv6 address between the brackets");
	memcpy(number, at, size);
	number[size] = '\0';
	if (inet_pton(AF_INET6, number, &ignored) != 1)
		return fail(cursor, at, "an IPv6 address between the brackets");
	memcpy(url->host, number, size + 1);
	if (zone) {
		const char *name =
			zone + (close - zone > 3 && strncmp(zone, "%25", 3) == 0 ? 3 : 1);
		size_t zone_size = (size_t)(close - name);

		if (zone_size == 0 || zone_size > 15)
			return fail(cursor, name, "the name of a network interface");
		for (const char *c = name; c < close; c++)
			if (!is_host_char(*c))
				return fail(cursor, c, "the name of a network interface");
		url->host[size] = '%';
		memcpy(url->host + size + 1, name, zone_size);
		url->host[size + 1 + zone_size] = '\0';
	}
	cursor->at = close + 1;
	return 0;
}

static int parse_name(struct cursor *cursor, const char *at, const char *end, struct nt_url *url)
{
	const char *start = at;
	bool is_number = true;
	struct in_addr ignored;

	for (; at < end && *at != ':'; at++) {
		if (!is_host_char(*at))
			return fail(cursor, at,
				"a host: a name, an IPv4 address, or an IPv6 address in brackets");
		if ((size_t)(at - start) + 1 >= sizeof url->host)
			return fail(cursor, at, "a host of at most 255 characters");
		is_number = is_number && (is_digit(*at) || *at == '.');
	}
	if (at == start)
		return fail(cursor, at, "a host (0.0.0.0 or [::] for all addresses)");
	memcpy(url->host, start, (size_t)(at - start));
	url->host[at - start] = '\0';
	if (is_number && inet_pton(AF_INET, url->host, &ignored) != 1)
		return fail(cursor, start, "an IPv4 address such as 127.0.0.1");
	cursor->at = at;
	return 0;
}

static int parse_authority(
	struct cursor *cursor, const char *at, const char *end, struct nt_url *url)
{
	int status;

	if (at < end && *at == '[')
		status = parse_ipv6(cursor, at + 1, end, url);
	else
		status = parse_name(cursor, at, end, url);
	if (status < 0)
		return status;
	at = cursor->at;
	if (at == end)
		return 0;
	if (*at != ':')
		return fail(cursor, at, "':' and a port");
	return parse_port(cursor, at + 1, end, url);
}

static int parse_unix(struct cursor *cursor, const char *end, struct nt_url *url)
{
	const char *at = cursor->at;

	if (end - at >= 2 && at[0] == '/' && at[1] == '/') {
		at += 2;
		if (at == end || *at != '/')
			return fail(cursor, at,
				"'/': a file is named as unix:///absolute or unix:./relative");
	}
	if (at == end)
		return fail(cursor, at, "a file, as in unix:///absolute or unix:./relative");
	return copy(cursor, at, end, url->path, sizeof url->path, true);
}

static int parse_memory(struct cursor *cursor, const char *at, const char *end, struct nt_url *url)
{
	const char *slash = memchr(at, '/', (size_t)(end - at));

	if (slash)
		return fail(cursor, slash, "the end: memory:// has a name only");
	if (at == end)
		return fail(cursor, at, "a name, as in memory://name");
	return copy(cursor, at, end, url->host, sizeof url->host, true);
}

static uint16_t default_port(const char *scheme)
{
	if (strcmp(scheme, "https") == 0 || strcmp(scheme, "wss") == 0)
		return 443;
	return strcmp(scheme, "http") == 0 || strcmp(scheme, "ws") == 0 ? 80 : 0;
}

static int parse_rest(struct cursor *cursor, const char *end, struct nt_url *url)
{
	bool is_tcp = strcmp(url->scheme, "tcp") == 0 || strcmp(url->scheme, "tls") == 0;
	const char *at = cursor->at, *slash;
	int status;

	if (end - at < 2 || at[0] != '/' || at[1] != '/')
		return fail(cursor, at, "'//' after the scheme");
	at += 2;
	if (strcmp(url->scheme, "memory") == 0)
		return parse_memory(cursor, at, end, url);
	slash = memchr(at, '/', (size_t)(end - at));
	status = parse_authority(cursor, at, slash ? slash : end, url);
	if (status < 0)
		return status;
	if (is_tcp && !url->has_port)
		return fail(cursor, slash ? slash : end, "':' and a port");
	if (!url->has_port)
		url->port = default_port(url->scheme);
	if (!slash)
		return 0;
	if (is_tcp && end - slash > 1)
		return fail(cursor, slash + 1, "the end: tcp:// and tls:// have no path");
	return is_tcp ? 0 : copy(cursor, slash, end, url->path, sizeof url->path, false);
}

static int parse(struct cursor *cursor, struct nt_url *url)
{
	const char *end, *fragment;
	int status = parse_scheme(cursor, url);

	if (status < 0)
		return status;
	fragment = strchr(cursor->at, '#');
	if (fragment)
		return fail(cursor, fragment, "no '#' (in a file name: %23)");
	end = cursor->at + strcspn(cursor->at, "?");
	status = strcmp(url->scheme, "unix") == 0 ? parse_unix(cursor, end, url)
						  : parse_rest(cursor, end, url);
	if (status < 0 || *end == '\0')
		return status;
	return copy(cursor, end + 1, end + strlen(end), url->query, sizeof url->query, false);
}

int nt_url_parse(const netron_allocator *allocator, const char *text, struct nt_url *out_url,
	netron_error **out_error)
{
	struct cursor cursor = { .text = text, .at = text };
	int status;

	memset(out_url, 0, sizeof *out_url);
	status = parse(&cursor, out_url);
	if (status == 0)
		return 0;
	return nt_error_set(allocator, out_error, status,
		"the address \"%.200s\" is wrong at character %zu: expected %s", text,
		(size_t)(cursor.at - text) + 1, cursor.expected);
}

bool nt_url_param(const struct nt_url *url, const char *name, char *text, size_t size)
{
	size_t name_size = strlen(name);
	const char *at = url->query;

	while (*at != '\0') {
		const char *end = at + strcspn(at, "&");
		struct cursor cursor = { .text = at, .at = at };

		if ((size_t)(end - at) > name_size && strncmp(at, name, name_size) == 0 &&
			at[name_size] == '=')
			return size > 0 &&
			       copy(&cursor, at + name_size + 1, end, text, size, true) == 0;
		at = *end == '&' ? end + 1 : end;
	}
	return false;
}

/* snprintf's bookkeeping: counts what does not fit. */
struct writer {
	char *text;
	size_t size, length;
};

static void put(struct writer *writer, const char *string)
{
	for (; *string != '\0'; string++, writer->length++)
		if (writer->length + 1 < writer->size)
			writer->text[writer->length] = *string;
}

static void put_encoded(struct writer *writer, const char *string, bool may_have_slash)
{
	for (; *string != '\0'; string++) {
		char one[4] = { *string, '\0' };

		if (!is_printable(*string) || strchr("%?#", *string) ||
			(*string == '/' && !may_have_slash))
			snprintf(one, sizeof one, "%%%02X", (unsigned)(unsigned char)*string);
		put(writer, one);
	}
}

static void put_authority(struct writer *writer, const struct nt_url *url)
{
	bool is_ipv6 = strchr(url->host, ':') != NULL;
	char port[8];

	put(writer, is_ipv6 ? "[" : "");
	for (const char *c = url->host; *c != '\0'; c++)
		put(writer, *c == '%' ? "%25" : (char[]){ *c, '\0' });
	put(writer, is_ipv6 ? "]" : "");
	if (url->has_port) {
		snprintf(port, sizeof port, ":%u", (unsigned)url->port);
		put(writer, port);
	}
	put(writer, url->path);
}

size_t nt_url_format(const struct nt_url *url, char *text, size_t size)
{
	struct writer writer = { .text = text, .size = size };

	put(&writer, url->scheme);
	put(&writer, ":");
	if (strcmp(url->scheme, "unix") == 0) {
		put(&writer, url->path[0] == '/' ? "//" : "");
		put_encoded(&writer, url->path, true);
	} else {
		put(&writer, "//");
		if (strcmp(url->scheme, "memory") == 0)
			put_encoded(&writer, url->host, false);
		else
			put_authority(&writer, url);
	}
	if (url->query[0] != '\0') {
		put(&writer, "?");
		put(&writer, url->query);
	}
	if (size > 0)
		text[writer.length < size ? writer.length : size - 1] = '\0';
	return writer.length;
}
