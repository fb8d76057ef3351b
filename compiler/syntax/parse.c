/* parse.c - text in, what was written out. */
#include "syntax/parse.h"

#include "syntax/parser.h"
#include "syntax/state.h"

#include <string.h>

static const char *const keywords[] = { "annotation", "const", "enum", "error", "event", "example",
	"extends", "flags", "import", "in", "map", "namespace", "on", "oneway", "out", "property",
	"readonly", "service", "set", "stream", "struct", "throws", "type", "union" };

bool parse_is_keyword(const char *text)
{
	for (size_t i = 0; i < sizeof(keywords) / sizeof(keywords[0]); i++)
		if (strcmp(keywords[i], text) == 0)
			return true;
	return false;
}

const char *ast_declaration_word(enum ast_declaration_kind kind)
{
	static const char *const words[] = {
		[AST_ENUM] = "enum",
		[AST_FLAGS] = "flags",
		[AST_STRUCT] = "struct",
		[AST_UNION] = "union",
		[AST_ERROR] = "error",
		[AST_ALIAS] = "type",
		[AST_CONST] = "const",
		[AST_SERVICE] = "service",
		[AST_ANNOTATION] = "annotation",
	};

	return words[kind];
}

/* Docs that document nothing would be lost. After a syntax error they may just stand in what was
 * skipped. */
static void report_lost_docs(const struct parser *parser)
{
	if (parser->syntax_errors || parser->is_stopped)
		return;
	for (const struct ast_doc *doc = parser->first_doc; doc; doc = doc->next)
		if (!doc->is_taken)
			diag_warning(parser->diags, DIAG_MISPLACED_DOC, doc->span,
				"this comment documents nothing");
}

struct ast_file *parse_file(
	struct arena *arena, struct diag_list *diags, const struct source_file *source)
{
	static const char mark[] = "\xef\xbb\xbf";
	struct parser parser = { .arena = arena, .diags = diags, .source = source };
	uint32_t skipped = source->size >= 3 && memcmp(source->content, mark, 3) == 0 ? 3 : 0;
	size_t size = source->size - skipped;
	char *buffer = arena_alloc(arena, size + 2);

	memcpy(buffer, source->content + skipped, size);
	parser.file = ARENA_NEW(arena, struct ast_file);
	parser.file->source = source;
	parser.token.begin = parser.token.end = skipped;
	lexer_open(&parser, buffer, size);
	nsvc_parse(&parser);
	report_lost_docs(&parser);
	return parser.file;
}
