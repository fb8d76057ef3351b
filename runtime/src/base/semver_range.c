/* semver_range.c - npm's ranges. A range is sets separated by ||, one of which must match; a set is
 * comparators, all of which must hold. They are judged while they are read: nothing is kept. */
#include "base/semver.h"

#include "base/semver_scan.h"

enum op { OP_NONE, OP_EQUAL, OP_LESS, OP_LESS_EQUAL, OP_GREATER, OP_GREATER_EQUAL, TILDE, CARET };

struct judge {
	const struct nt_semver *version;
	bool include_prerelease;
	bool holds;       /* so far all comparators of the set */
	bool names_tuple; /* one of them is a prerelease of the version's major.minor.patch */
};

/* A version that may be incomplete: 1, 1.x, *, v1.2.3-pre. */
struct partial {
	struct nt_semver version;
	int known;        /* numbers in front of the first x or end, 0 to 3 */
	bool is_prefixed; /* by more than one v: fine unless it is a plain, complete version */
};

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static const char *skip_spaces(const char *p, const char *end)
{
	while (p < end && is_space(*p))
		p++;
	return p;
}

static const char *word_end(const char *p, const char *end)
{
	while (p < end && !is_space(*p))
		p++;
	return p;
}

static void compare(struct judge *judge, enum op op, const struct nt_semver *bound)
{
	const struct nt_semver *version = judge->version;
	int order = nt_semver_compare(version, bound);
	bool holds = op == OP_LESS            ? order < 0
		     : op == OP_LESS_EQUAL    ? order <= 0
		     : op == OP_GREATER       ? order > 0
		     : op == OP_GREATER_EQUAL ? order >= 0
					      : order == 0;

	judge->holds &= holds;
	judge->names_tuple |= bound->pre_size && bound->major == version->major &&
			      bound->minor == version->minor && bound->patch == version->patch;
}

/* The lowest there is of the three numbers: "-0" sorts before every other prerelease. */
static void compare_numbers(struct judge *judge, enum op op, uint64_t major, uint64_t minor,
	uint64_t patch, bool with_prereleases)
{
	struct nt_semver bound = { major, minor, patch, "0", with_prereleases };

	compare(judge, op, &bound);
}

/* Below what comes after the first `kept` numbers: 1.2.3 kept 1: <2.0.0-0. */
static bool below_next(struct judge *judge, const struct nt_semver *v, int kept)
{
	uint64_t major = v->major, minor = v->minor, patch = v->patch;

	if (kept == 1) {
		major++;
		minor = patch = 0;
	} else if (kept == 2) {
		minor++;
		patch = 0;
	} else {
		patch++;
	}
	compare_numbers(judge, OP_LESS, major, minor, patch, true);
	return major <= NT_SEMVER_MAX && minor <= NT_SEMVER_MAX && patch <= NT_SEMVER_MAX;
}

static void from(struct judge *judge, const struct partial *partial)
{
	const struct nt_semver *v = &partial->version;

	if (partial->known == 3)
		compare(judge, OP_GREATER_EQUAL, v);
	else
		compare_numbers(
			judge, OP_GREATER_EQUAL, v->major, v->minor, 0, judge->include_prerelease);
}

static bool tilde(struct judge *judge, const struct partial *partial)
{
	if (!partial->known)
		return true;
	from(judge, partial);
	return below_next(judge, &partial->version, partial->known == 1 ? 1 : 2);
}

/* Up to the first number that is not 0. */
static bool caret(struct judge *judge, const struct partial *partial)
{
	const struct nt_semver *v = &partial->version;
	int kept = v->major || partial->known == 1 ? 1 : v->minor || partial->known == 2 ? 2 : 3;

	if (!partial->known)
		return true;
	from(judge, partial);
	return below_next(judge, v, kept);
}

/* >1 is >=2.0.0, >1.2 is >=1.3.0. */
static bool above_all(struct judge *judge, const struct partial *partial)
{
	uint64_t major = partial->version.major, minor = partial->version.minor;

	if (partial->known == 1)
		major++;
	else
		minor++;
	compare_numbers(judge, OP_GREATER_EQUAL, major, minor, 0, judge->include_prerelease);
	return major <= NT_SEMVER_MAX && minor <= NT_SEMVER_MAX;
}

static bool incomplete(struct judge *judge, enum op op, const struct partial *partial)
{
	const struct nt_semver *v = &partial->version;

	if (!partial->known) {
		if (op == OP_LESS || op == OP_GREATER)
			judge->holds = false;
		return true;
	}
	switch (op) {
	case OP_GREATER:
		return above_all(judge, partial);
	case OP_GREATER_EQUAL:
		from(judge, partial);
		return true;
	case OP_LESS:
		compare_numbers(judge, OP_LESS, v->major, v->minor, 0, true);
		return true;
	case OP_LESS_EQUAL:
		return below_next(judge, v, partial->known);
	default:
		from(judge, partial);
		return below_next(judge, v, partial->known);
	}
}

static bool apply(struct judge *judge, enum op op, const struct partial *partial)
{
	if (op == TILDE)
		return tilde(judge, partial);
	if (op == CARET)
		return caret(judge, partial);
	if (partial->known < 3)
		return incomplete(judge, op, partial);
	compare(judge, op, &partial->version);
	return !partial->is_prefixed;
}

static bool is_wildcard(char c)
{
	return c == 'x' || c == 'X' || c == '*';
}

/* The word from p to end, all of it. */
static bool read_partial(const char *p, const char *end, struct partial *out)
{
	struct nt_semver *v = &out->version;
	uint64_t *numbers[] = { &v->major, &v->minor, &v->patch };
	const char *start = p;
	bool is_open = false;
	int parts = 0;

	*out = (struct partial){ 0 };
	while (p < end && (*p == 'v' || *p == '='))
		p++;
	out->is_prefixed = p - start > 1 || (p > start && *start == '=');
	for (; parts < 3; parts++) {
		uint64_t number = 0;

		if (parts && (p == end || *p != '.'))
			break;
		p += parts > 0;
		if (p < end && is_wildcard(*p)) {
			is_open = true;
			p++;
			continue;
		}
		p = nt_semver_number(p, end, &number);
		if (!p)
			return false;
		if (!is_open) {
			*numbers[parts] = number;
			out->known++;
		}
	}
	return (parts == 3 ? nt_semver_suffix(p, end, v) : p) == end;
}

/* Also when a space stands inside: "> =1.0.0". */
static const char *read_order(const char *p, const char *end, enum op plain, enum op *out_op)
{
	p = skip_spaces(p + 1, end);
	*out_op = plain;
	if (p < end && *p == '=') {
		*out_op = plain == OP_LESS ? OP_LESS_EQUAL : OP_GREATER_EQUAL;
		p++;
	}
	return p;
}

static const char *read_op(const char *p, const char *end, enum op *out_op)
{
	switch (*p) {
	case '<':
		return read_order(p, end, OP_LESS, out_op);
	case '>':
		return read_order(p, end, OP_GREATER, out_op);
	case '=':
		*out_op = OP_EQUAL;
		return p + 1;
	case '^':
		*out_op = CARET;
		return p + 1;
	case '~':
		*out_op = TILDE;
		return p + 1 < end && p[1] == '>' ? p + 2 : p + 1;
	default:
		*out_op = OP_NONE;
		return p;
	}
}

/* "a - b": both ends belong to it. */
static bool hyphen(struct judge *judge, const struct partial *low, const struct partial *high)
{
	const struct nt_semver *v = &high->version;

	if ((low->known == 3 && low->is_prefixed) || (high->known == 3 && high->is_prefixed))
		return false;
	if (low->known == 3 && !low->version.pre_size && judge->include_prerelease)
		compare_numbers(judge, OP_GREATER_EQUAL, low->version.major, low->version.minor,
			low->version.patch, true);
	else if (low->known)
		from(judge, low);
	if (!high->known)
		return true;
	if (high->known == 3 && (v->pre_size || !judge->include_prerelease)) {
		compare(judge, OP_LESS_EQUAL, v);
		return true;
	}
	return below_next(judge, v, high->known);
}

/* Whether the set is three words with a hyphen in the middle; then *out_valid says the rest. */
static bool read_hyphen(struct judge *judge, const char *p, const char *end, bool *out_valid)
{
	const char *first_end = word_end(p, end);
	const char *middle = skip_spaces(first_end, end);
	const char *last = middle < end ? skip_spaces(middle + 1, end) : end;
	struct partial low, high;

	if (middle == end || *middle != '-' || last == middle + 1 || last == end)
		return false;
	*out_valid = read_partial(p, first_end, &low) && read_partial(last, end, &high) &&
		     hyphen(judge, &low, &high);
	return true;
}

/* false: not well formed. */
static bool read_set(struct judge *judge, const char *p, const char *end)
{
	bool is_valid;

	judge->holds = true;
	judge->names_tuple = false;
	p = skip_spaces(p, end);
	while (end > p && is_space(end[-1]))
		end--;
	if (p < end && read_hyphen(judge, p, end, &is_valid))
		return is_valid;
	for (; p < end; p = skip_spaces(p, end)) {
		struct partial partial;
		const char *stop;
		enum op op;

		p = skip_spaces(read_op(p, end, &op), end);
		stop = word_end(p, end);
		if (!read_partial(p, stop, &partial) || !apply(judge, op, &partial))
			return false;
		p = stop;
	}
	return true;
}

static const char *find_or(const char *p, const char *end)
{
	for (; end - p >= 2; p++)
		if (p[0] == '|' && p[1] == '|')
			return p;
	return end;
}

/* All sets are read even when one matches: a range is well formed as a whole. */
static bool read_range(struct judge *judge, const char *p, size_t size, bool *out_matches)
{
	const char *end = size ? p + size : p;

	*out_matches = false;
	for (;;) {
		const char *stop = find_or(p, end);

		if (!read_set(judge, p, stop))
			return false;
		if (judge->holds && (!judge->version->pre_size || judge->include_prerelease ||
					    judge->names_tuple))
			*out_matches = true;
		if (stop == end)
			return true;
		p = stop + 2;
	}
}

bool nt_semver_range_valid(const char *range, size_t size)
{
	static const struct nt_semver any = { 0 };
	struct judge judge = { .version = &any };
	bool matches;

	return read_range(&judge, range, size, &matches);
}

bool nt_semver_matches(
	const struct nt_semver *version, const char *range, size_t size, bool include_prerelease)
{
	struct judge judge = { .version = version, .include_prerelease = include_prerelease };
	bool matches;

	return read_range(&judge, range, size, &matches) && matches;
}
