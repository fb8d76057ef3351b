/* semver_scan.h - the parts versions and ranges are made of. Each steps over one and returns the
 * byte behind it, NULL when it is none. */
#ifndef NT_SEMVER_SCAN_H
#define NT_SEMVER_SCAN_H

#include "base/semver.h"

#define NT_SEMVER_MAX 9007199254740991u /* 2^53 - 1, as in npm */

/* No leading zeros, at most NT_SEMVER_MAX. */
const char *nt_semver_number(const char *p, const char *end, uint64_t *out_number);
/* Identifiers between dots. */
const char *nt_semver_dotted(const char *p, const char *end, bool is_pre);
/* "-prerelease" and "+build", each optional. */
const char *nt_semver_suffix(const char *p, const char *end, struct nt_semver *version);

#endif
