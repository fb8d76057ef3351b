/* state.h - what lexer, grammar and tree building share while one file is read. Not for others. */
#ifndef NETRONC_STATE_H
#define NETRONC_STATE_H

#include "support/arena.h"
#include "support/diag.h"
#include "support/source.h"
#include "support/text.h"
#include "syntax/ast.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bytes begin to end - 1 of the file. */
struct place {
	uint32_t begin, end;
};

/* An open brace. Those of values ("= { a: 1 }") are told from those of declarations, so that error
 * recovery stops at the right one. */
struct brace {
	uint32_t offset;
	bool is_value;
};

struct parser {
	struct arena *arena;
	struct diag_list *diags;
	const struct source_file *source;
	struct ast_file *file;
	void *scanner;

	struct place token;          /* the lexer is here */
	struct ast_doc *pending_doc; /* waits for the token it documents */
	struct text doc_text;        /* of the pending doc, once it has a second line */
	bool has_doc_text;
	struct ast_doc *first_doc, *last_doc;

	/* of tokens.c */
	uint32_t last_end, before_last_end; /* of the last two tokens that were handed out */
	int last, before_last;              /* their kinds */
	struct brace braces[AST_MAX_DEPTH];
	unsigned brace_count, paren_count, bracket_count, angle_count;
	unsigned skipped_braces; /* open ones in what recovery skips */
	bool is_recovering;
	int again; /* a token that ended recovery by itself: handed out once more, behind SKIPPED */
	struct place again_place;
	bool has_skipped; /* SKIPPED was handed out in front of it */
	bool is_in_enum;
	bool is_stopped; /* one more error would not help: the rest of the file is not read */

	uint32_t refused_end; /* behind the last text that the lexer reported and left out */
	size_t syntax_errors;
};

static inline struct source_span parser_span(const struct parser *parser, struct place place)
{
	return (struct source_span){ parser->source, place.begin, place.end };
}

static inline const char *parser_text(const struct parser *parser, struct place place)
{
	return parser->source->content + place.begin;
}

/* Reads no further; what the grammar says about the sudden end is not reported. */
void parser_stop(struct parser *parser);

/* ---- lexer.l: one token as it stands in the text; its place is in parser->token ---- */

int lexer_next(struct parser *parser);

/* False when memory for the scanner is missing. */
void lexer_open(struct parser *parser, char *buffer, size_t size);

/* ---- lexer_text.c: what the lexer finds in the text ---- */

/* Keeps a doc comment for the next token. */
void lexer_doc(struct parser *parser);

/* Reports control characters in the token. */
void lexer_check_controls(struct parser *parser);

void lexer_unterminated_comment(struct parser *parser);
void lexer_unterminated_string(struct parser *parser);
void lexer_single_quotes(struct parser *parser);
void lexer_unexpected(struct parser *parser);

/* The token starts with a byte that is not ASCII. True when it stands for a name; else it was
 * reported and parser->token is cut down to what is to be skipped. */
bool lexer_non_ascii(struct parser *parser);

/* ---- tokens.c ---- */

/* After a syntax error: what is handed out up to the place where the grammar can go on. */
void tokens_recover(struct parser *parser);

/* ---- syntax_error.c ---- */

/* expected: the names of tokens as the grammar gives them. */
void syntax_error_report(struct parser *parser, struct place place, bool is_end,
	const char *const *expected, size_t count);

#endif
