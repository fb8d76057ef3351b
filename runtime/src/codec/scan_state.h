/* scan_state.h - a scan with its budgets handed in and given back, for what already stands inside a
 * value. */
#ifndef NT_SCAN_STATE_H
#define NT_SCAN_STATE_H

#include <stddef.h>
#include <stdint.h>

struct nt_scan_state {
	uint32_t elements;   /* left of the budget; what was seen is taken from it */
	uint32_t max_string; /* of strings and keys */
	uint16_t max_depth;
	size_t arrays, items, entries; /* counted: containers, items of arrays, entries of maps */
	int code;
	const char *reason;
};

/* Steps over one value. NULL: code and reason say why. */
const uint8_t *nt_scan_run(struct nt_scan_state *state, const uint8_t *p, const uint8_t *end);

#endif
