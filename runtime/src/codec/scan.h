/* scan.h - whether bytes are well-formed MessagePack within limits: one pass, no recursion, no
 * memory. Nothing else may look at bytes from a peer before this or the walker has. */
#ifndef NT_SCAN_H
#define NT_SCAN_H

#include <netron/netron.h>

/* Steps over one value: claims against the bytes left, depth (extensions that nest values count),
 * elements, strings, duplicate checks excluded. Returns the byte behind it; NULL with *out_reason
 * (static text) and *out_code (NETRON_E_DECODE or _TOO_LARGE). */
const uint8_t *nt_scan(const uint8_t *p, const uint8_t *end, const netron_limits *limits,
	int *out_code, const char **out_reason);

#endif
