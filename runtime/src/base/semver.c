#include "base/semver.h"

#include "base/semver_scan.h"

#include <string.h>

enum { LONGEST = 256 }; /* as in npm */

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_identifier(char c)
{
	return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
}

const char *nt_semver_number(const char *p, const char *end, uint64_t *out_number)
{
	const char *start = p;
	uint64_t number = 0;

	for (; p < end && is_digit(*p); p++) {
		number = number * 10 + (uint64_t)(*p - '0');
		if (number > NT_SEMVER_MAX)
			return NULL;
	}
	if (p == start || (*start == '0' && p - start > 1))
		return NULL;
	*out_number = number;
	return p;
}

/* A number among the identifiers of a prerelease has no leading zero. */
static bool is_plain_number(const char *p, const char *end)
{
	if (end - p < 2 || *p != '0')
		return true;
	for (; p < end; p++)
		if (!is_digit(*p))
			return true;
	return false;
}

const char *nt_semver_dotted(const char *p, const char *end, bool is_pre)
{
	for (;;) {
		const char *start = p;

		while (p < end && is_identifier(*p))
			p++;
		if (p == start || (is_pre && !is_plain_number(start, p)))
			return NULL;
		if (p == end || *p != '.')
			return p;
		p++;
	}
}

const char *nt_semver_suffix(const char *p, const char *end, struct nt_semver *version)
{
	version->pre = NULL;
	version->pre_size = 0;
	if (p < end && *p == '-') {
		version->pre = p + 1;
		p = nt_semver_dotted(p + 1, end, true);
		if (!p)
			return NULL;
		version->pre_size = (size_t)(p - version->pre);
	}
	if (p < end && *p == '+')
		p = nt_semver_dotted(p + 1, end, false);
	return p;
}

bool nt_semver_parse(const char *text, size_t size, struct nt_semver *out_version)
{
	struct nt_semver version = { 0 };
	uint64_t *numbers[] = { &version.major, &version.minor, &version.patch };
	const char *p = text, *end;

	if (!size || size > LONGEST)
		return false;
	end = text + size;
	if (*p == 'v')
		p++;
	for (int i = 0; i < 3; i++) {
		if (i && (p == end || *p++ != '.'))
			return false;
		p = nt_semver_number(p, end, numbers[i]);
		if (!p)
			return false;
	}
	if (nt_semver_suffix(p, end, &version) != end)
		return false;
	*out_version = version;
	return true;
}

static int compare_numbers(uint64_t a, uint64_t b)
{
	return (a > b) - (a < b);
}

static bool all_digits(const char *p, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if (!is_digit(p[i]))
			return false;
	return true;
}

/* Numbers before words; numbers by value (no leading zeros: the longer is larger), words by bytes.
 */
static int compare_identifiers(const char *a, size_t a_size, const char *b, size_t b_size)
{
	bool a_number = all_digits(a, a_size), b_number = all_digits(b, b_size);
	size_t shorter = a_size < b_size ? a_size : b_size;
	int order;

	if (a_number != b_number)
		return a_number ? -1 : 1;
	if (a_number && a_size != b_size)
		return a_size < b_size ? -1 : 1;
	order = memcmp(a, b, shorter);
	return order ? order : compare_numbers(a_size, b_size);
}

static size_t identifier_size(const char *p, const char *end)
{
	const char *dot = memchr(p, '.', (size_t)(end - p));

	return (size_t)((dot ? dot : end) - p);
}

static int compare_prereleases(const struct nt_semver *a, const struct nt_semver *b)
{
	const char *p = a->pre, *p_end, *q = b->pre, *q_end;

	if (!a->pre_size || !b->pre_size) /* a release comes after its prereleases */
		return compare_numbers(b->pre_size != 0, a->pre_size != 0);
	p_end = p + a->pre_size;
	q_end = q + b->pre_size;
	for (;;) {
		size_t p_size = identifier_size(p, p_end), q_size = identifier_size(q, q_end);
		int order = compare_identifiers(p, p_size, q, q_size);

		if (order)
			return order;
		p += p_size;
		q += q_size;
		if (p == p_end || q == q_end)
			return compare_numbers((size_t)(p_end - p), (size_t)(q_end - q));
		p++;
		q++;
	}
}

int nt_semver_compare(const struct nt_semver *a, const struct nt_semver *b)
{
	int order = compare_numbers(a->major, b->major);

	if (!order)
		order = compare_numbers(a->minor, b->minor);
	if (!order)
		order = compare_numbers(a->patch, b->patch);
	return order ? order : compare_prereleases(a, b);
}
