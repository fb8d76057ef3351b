/* codes.h - the table of diagnostic codes. N01xx: text and tokens. N02xx: grammar. N03xx and up:
 * meaning. N09xx: outputs. The entries stand in codes_*.def, each
 *
 *	CODE(ENUM_NAME, number, "short-name", "Paragraph.", "example")
 *
 * and give DIAG_ENUM_NAME = number. A published number never changes its meaning. */
#ifndef NETRONC_CODES_H
#define NETRONC_CODES_H

#include <stddef.h>

enum diag_code {
	DIAG_NONE,
#define CODE(name, number, short_name, paragraph, example) DIAG_##name = (number),
#include "support/codes_syntax.def"
#include "support/codes_model.def"
#include "support/codes_emit.def"
#undef CODE
};

struct code_info {
	enum diag_code code;
	const char *name;      /* "unknown-type" */
	const char *paragraph; /* for netronc explain; may have several lines */
	const char *example;   /* a small .nsvc that earns the code, and how to mend it */
};

/* NULL when there is no such code. */
const struct code_info *code_find(enum diag_code code);

/* "N0214", "n0214", "214" or "unknown-type". NULL when there is no such code. */
const struct code_info *code_parse(const char *text);

/* In order; NULL behind the last one. */
const struct code_info *code_at(size_t index);

#endif
