/* unescape.h - the value of a string literal. */
#ifndef NETRONC_UNESCAPE_H
#define NETRONC_UNESCAPE_H

#include "syntax/state.h"

/* inside: between the quotation marks. Sets text, size and is_utf8 of value; reports bad escapes.
 */
void unescape(struct parser *parser, struct place inside, struct ast_value *value);

#endif
