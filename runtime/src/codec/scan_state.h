/* scan_state.h - a scan with its budgets handed in and given back, for what already stands inside a
 * value. */
#ifndef NT_SCAN_STATE_H
#define NT_SCAN_STATE_H

#include <netron/netron.h>

#include <stddef.h>
#include <stdint.h>

struct nt_scan_state {
	uint32_t elements;   /* left of the budget; what was seen is taken from it */
	uint32_t max_string; /* of strings and keys */
	uint16_t max_depth;
	size_t arrays, items, entries; /* counted: containers, items of arrays, entries of maps */
	size_t handles;                /* counted: streams and services */
	int code;
	const char *reason;
};

/* With the budgets of one message. limits NULL: the defaults. */
void nt_scan_begin(struct nt_scan_state *state, const netron_limits *limits);
/* Steps over one value. NULL: code and reason say why. */
const uint8_t *nt_scan_run(struct nt_scan_state *state, const uint8_t *p, const uint8_t *end);

#endif
