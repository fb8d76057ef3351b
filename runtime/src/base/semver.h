/* semver.h - Semantic Versioning 2.0.0 and ranges, as npm reads them when strict: a leading v is
 * allowed, numbers go up to 2^53 - 1, versions to 256 bytes. Build metadata is read over. */
#ifndef NT_SEMVER_H
#define NT_SEMVER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct nt_semver {
	uint64_t major, minor, patch;
	const char *pre; /* borrowed from the text parsed; not terminated */
	size_t pre_size; /* 0: none */
};

bool nt_semver_parse(const char *text, size_t size, struct nt_semver *out_version);
int nt_semver_compare(const struct nt_semver *a, const struct nt_semver *b); /* <0, 0, >0 */

/* Whether range is well formed: ^ ~ x * >= <= > < = hyphen ranges, spaces for and, || for or. */
bool nt_semver_range_valid(const char *range, size_t size);
/* false too when range is not well formed. Prereleases match as in npm: only on the same
 * major.minor.patch. */
bool nt_semver_matches(
	const struct nt_semver *version, const char *range, size_t size, bool include_prerelease);

#endif
