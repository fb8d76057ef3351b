/* parse.h - text in, what was written out. All mistakes of the file are reported in one go; what
 * could be read is in the result even then. Linear in the size of the file. */
#ifndef NETRONC_PARSE_H
#define NETRONC_PARSE_H

#include "support/arena.h"
#include "support/diag.h"
#include "support/source.h"
#include "syntax/ast.h"

/* Never NULL. Whether the file was fine: diag_errors() before and after. */
struct ast_file *parse_file(
	struct arena *arena, struct diag_list *diags, const struct source_file *source);

/* True for the words of the language, which cannot name types. */
bool parse_is_keyword(const char *text);

#endif
