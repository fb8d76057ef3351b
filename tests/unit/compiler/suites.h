/* suites.h - the suites of compiler/support and compiler/syntax, and what they share. */
#ifndef NT_TEST_COMPILER_SUITES_H
#define NT_TEST_COMPILER_SUITES_H

#include "support/arena.h"
#include "support/diag.h"
#include "syntax/ast.h"

#include "suite.h"

#include <stddef.h>

Suite *arena_suite(void);
Suite *text_suite(void);
Suite *utf8_suite(void);
Suite *source_suite(void);
Suite *load_suite(void);
Suite *guess_suite(void);
Suite *codes_suite(void);
Suite *diag_suite(void);
Suite *parse_suite(void);
Suite *parse_value_suite(void);
Suite *parse_error_suite(void);
Suite *parse_limits_suite(void);

/* A text that was read. */
struct reading {
	struct arena *arena;
	struct diag_list *diags;
	const struct source_file *source;
	struct ast_file *file; /* NULL: the text was refused before it was parsed */
};

void reading_open(struct reading *reading, const char *text, size_t size);
void reading_close(struct reading *reading);

/* One line for each diagnostic: "N0201 1:2-1:5 message", then its notes, indented. */
const char *reading_diags(struct reading *reading);

/* The tree on one line for each declaration and member; see dump.c. */
const char *reading_dump(struct reading *reading);

/* Reads text and compares: the tree, and no diagnostics; or the diagnostics. */
void check_tree(const char *text, const char *expected);
void check_diags(const char *text, const char *expected);

#endif
