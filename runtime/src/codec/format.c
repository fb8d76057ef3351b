#include "codec/format.h"

#include <netron/schema.h>

#include <string.h>

enum { MAX_LABEL = 63, MAX_HOST = 253, MAX_LOCAL = 64, MAX_EMAIL = 254 };

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_hex(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static bool is_one_of(char c, const char *characters)
{
	return c && strchr(characters, c);
}

/* RFC 1123: letters, digits and hyphens between dots; no label begins or ends with a hyphen. */
static bool is_hostname(const char *text, size_t size)
{
	size_t label = 0;

	if (size == 0 || size > MAX_HOST)
		return false;
	for (size_t i = 0; i < size; i++) {
		if (text[i] == '.') {
			if (label == 0 || text[i - 1] == '-')
				return false;
			label = 0;
		} else if (is_letter(text[i]) || is_digit(text[i]) ||
			   (text[i] == '-' && label > 0)) {
			if (++label > MAX_LABEL)
				return false;
		} else {
			return false;
		}
	}
	return label > 0 && text[size - 1] != '-';
}

/* RFC 5321 without quoted names and address literals: what mail systems hand out. */
static bool is_email(const char *text, size_t size)
{
	const char *at = memchr(text, '@', size);
	size_t local = at ? (size_t)(at - text) : 0;

	if (size > MAX_EMAIL || local == 0 || local > MAX_LOCAL)
		return false;
	for (size_t i = 0; i < local; i++) {
		bool is_dot = text[i] == '.';

		if (is_dot && (i == 0 || i + 1 == local || text[i - 1] == '.'))
			return false;
		if (!is_dot && !is_letter(text[i]) && !is_digit(text[i]) &&
			!is_one_of(text[i], "!#$%&'*+-/=?^_`{|}~"))
			return false;
	}
	return is_hostname(at + 1, size - local - 1);
}

/* Where the path, query or fragment begins; the end when there is none. */
static size_t authority_end(const char *text, size_t size, size_t at)
{
	if (size - at < 2 || text[at] != '/' || text[at + 1] != '/')
		return at;
	for (at += 2; at < size && !is_one_of(text[at], "/?#"); at++)
		;
	return at;
}

/* RFC 3986: a scheme, then characters of URIs, percent signs with two digits; [ and ] around an
 * address only, one #. */
static bool is_uri(const char *text, size_t size)
{
	const char *colon = memchr(text, ':', size);
	size_t scheme = colon ? (size_t)(colon - text) : 0, authority;
	bool has_fragment = false;

	if (scheme == 0 || !is_letter(text[0]))
		return false;
	for (size_t i = 0; i < scheme; i++)
		if (!is_letter(text[i]) && !is_digit(text[i]) && !is_one_of(text[i], "+-."))
			return false;
	authority = authority_end(text, size, scheme + 1);
	for (size_t i = scheme + 1; i < size; i++) {
		char c = text[i];

		if (c == '%') {
			if (size - i < 3 || !is_hex(text[i + 1]) || !is_hex(text[i + 2]))
				return false;
		} else if (c == '#') {
			if (has_fragment)
				return false;
			has_fragment = true;
		} else if (c == '[' || c == ']') {
			if (i >= authority)
				return false;
		} else if (!is_letter(c) && !is_digit(c) && !is_one_of(c, "-._~:/?@!$&'()*+,;=")) {
			return false;
		}
	}
	return true;
}

const char *nt_format_breach(uint8_t format, const char *text, size_t size)
{
	switch (format) {
	case NETRON_FORMAT_EMAIL:
		return is_email(text, size) ? NULL : "not an email address";
	case NETRON_FORMAT_URI:
		return is_uri(text, size) ? NULL : "not a URI";
	case NETRON_FORMAT_HOSTNAME:
		return is_hostname(text, size) ? NULL : "not a host name";
	default:
		return "of a format that is not known here";
	}
}
