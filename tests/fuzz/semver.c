/* semver.c - "VERSION RANGE", split at the first space. */
#include "base/semver.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *text = (const char *)data;
	const char *space = size ? memchr(text, ' ', size) : NULL;
	size_t first = space ? (size_t)(space - text) : size, rest = size - first - (space != NULL);
	const char *range = space ? space + 1 : NULL;
	struct nt_semver version;
	bool is_valid = nt_semver_range_valid(range, rest), matches;

	if (!nt_semver_parse(text, first, &version))
		return 0;
	if (nt_semver_compare(&version, &version) ||
		!nt_semver_matches(&version, text, first, false))
		abort(); /* a version is a range that holds itself */
	matches = nt_semver_matches(&version, range, rest, false);
	if (matches && (!is_valid || (!version.pre_size &&
					     !nt_semver_matches(&version, range, rest, true))))
		abort();
	return 0;
}
