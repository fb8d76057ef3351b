/* tokens.c - between lexer and grammar: documentation goes with the token behind it, braces of
 * values are told from those of declarations, nesting is bounded, and after an error everything up
 * to a safe place is skipped. */
#include "syntax/parser.h"
#include "syntax/state.h"

void parser_stop(struct parser *parser)
{
	parser->is_stopped = true;
}

/* ---- braces ---- */

static const struct brace *innermost(const struct parser *parser)
{
	return parser->brace_count ? &parser->braces[parser->brace_count - 1] : NULL;
}

/* The word of an example's part is followed by its value, unless it names something. */
static bool is_clause_word(const struct parser *parser)
{
	if (parser->last != T_IN && parser->last != T_OUT)
		return false;
	switch (parser->before_last) {
	case T_EXAMPLE:
	case T_STRUCT:
	case T_UNION:
	case T_ERROR:
	case T_ENUM:
	case T_FLAGS:
	case T_SERVICE:
	case T_EXTENDS:
	case T_THROWS:
	case T_ARROW:
	case '.':
	case ',':
	case ':':
		return false;
	default:
		return true;
	}
}

static bool begins_value(const struct parser *parser)
{
	const struct brace *brace = innermost(parser);

	switch (parser->last) {
	case '=':
	case '(':
	case '[':
	case ':':
		return true;
	case ',':
		return parser->paren_count || parser->bracket_count || (brace && brace->is_value);
	default:
		return is_clause_word(parser);
	}
}

static bool is_too_deep(const struct parser *parser)
{
	return parser->brace_count >= AST_MAX_DEPTH || parser->paren_count > AST_MAX_DEPTH ||
	       parser->bracket_count > AST_MAX_DEPTH || parser->angle_count > AST_MAX_DEPTH;
}

static void leave(unsigned *count)
{
	if (*count)
		--*count;
}

/* Keeps count of what is open; the kind of braces as the grammar knows them. */
static int nest(struct parser *parser, int kind)
{
	bool is_value;

	switch (kind) {
	case '{':
		is_value = begins_value(parser);
		parser->braces[parser->brace_count++] =
			(struct brace){ parser->token.begin, is_value };
		return is_value ? T_VALUE_BEGIN : '{';
	case '}':
		is_value = parser->brace_count && innermost(parser)->is_value;
		leave(&parser->brace_count);
		if (!is_value)
			parser->paren_count = parser->bracket_count = parser->angle_count = 0;
		return is_value ? T_VALUE_END : '}';
	case '(':
		parser->paren_count++;
		break;
	case ')':
		leave(&parser->paren_count);
		break;
	case '[':
		parser->bracket_count++;
		break;
	case ']':
		leave(&parser->bracket_count);
		break;
	case '<':
		parser->angle_count++;
		break;
	case '>':
		leave(&parser->angle_count);
		break;
	case ';':
		if (parser->brace_count && innermost(parser)->is_value)
			return T_JUNK; /* it must not end the recovery inside of the value */
		parser->paren_count = parser->bracket_count = parser->angle_count = 0;
		break;
	default:
		break;
	}
	return kind;
}

/* ---- recovery ---- */

static bool starts_declaration(int kind)
{
	switch (kind) {
	case T_NAMESPACE:
	case T_IMPORT:
	case T_ENUM:
	case T_FLAGS:
	case T_STRUCT:
	case T_UNION:
	case T_CONST:
	case T_SERVICE:
	case T_ANNOTATION:
		return true;
	default:
		return false;
	}
}

/* Whether only blanks stand in front of it on its line. */
static bool is_first_on_line(const struct parser *parser, struct place place)
{
	const char *content = parser->source->content;
	uint32_t at = place.begin;

	while (at > 0 && (content[at - 1] == ' ' || content[at - 1] == '\t'))
		at--;
	return at == 0 || content[at - 1] == '\n';
}

static bool goes_on_at(const struct parser *parser, int kind, struct place place)
{
	return parser->brace_count == 0 && starts_declaration(kind) &&
	       is_first_on_line(parser, place);
}

static void hold(struct parser *parser, int kind, struct place place)
{
	parser->again = kind;
	parser->again_place = place;
	parser->has_skipped = false;
	parser->is_recovering = false;
}

/* Braces of values that enclose the place: they close within what is skipped. */
static unsigned open_values(const struct parser *parser)
{
	unsigned count = 0;

	while (count < parser->brace_count &&
		parser->braces[parser->brace_count - 1 - count].is_value)
		count++;
	return count;
}

void tokens_recover(struct parser *parser)
{
	struct place place = { parser->token.begin, parser->token.end };

	parser->skipped_braces = open_values(parser);
	switch (parser->last) {
	case ';':
	case '}':
	case 0:
	case T_SKIPPED:
		return; /* the grammar goes on here */
	case ',':
		if (parser->is_in_enum)
			return;
		break;
	case '{':
		parser->skipped_braces = 1;
		break;
	default:
		if (goes_on_at(parser, parser->last, place)) {
			hold(parser, parser->last, place);
			return;
		}
		break;
	}
	parser->is_recovering = true;
}

/* The kind to hand out, or -1: skipped. */
static int skip(struct parser *parser, int kind)
{
	switch (kind) {
	case '{':
	case T_VALUE_BEGIN:
		parser->skipped_braces++;
		return -1;
	case '}':
	case T_VALUE_END:
		if (parser->skipped_braces) {
			/* Behind a value comes the rest of what it is the value of. */
			if (--parser->skipped_braces || kind == T_VALUE_END)
				return -1;
			parser->is_recovering = false;
			return T_SKIPPED;
		}
		if (kind == T_VALUE_END)
			return -1;
		break;
	case ';':
		if (parser->skipped_braces)
			return -1;
		break;
	case ',':
		if (!parser->is_in_enum || parser->skipped_braces || parser->paren_count)
			return -1;
		break;
	default:
		if (parser->skipped_braces || !goes_on_at(parser, kind, parser->token))
			return -1;
		hold(parser, kind, parser->token);
		parser->has_skipped = true;
		return T_SKIPPED;
	}
	parser->is_recovering = false;
	return kind;
}

/* ---- the token handed out ---- */

static bool carries_doc(int kind)
{
	return kind == '@' || (kind >= T_NAMESPACE && kind <= T_IDENT);
}

static int hand_out(struct parser *parser, int kind, struct place place, NSVC_STYPE *value,
	struct place *out_place)
{
	value->doc = carries_doc(kind) ? parser->pending_doc : NULL;
	parser->pending_doc = NULL;
	parser->before_last = parser->last;
	parser->last = kind;
	parser->before_last_end = parser->last_end;
	parser->last_end = place.end;
	*out_place = place;
	return kind;
}

static int at_end(struct parser *parser)
{
	if (parser->brace_count && !parser->is_stopped) {
		uint32_t offset = innermost(parser)->offset;
		struct diag *diag = diag_error(parser->diags, DIAG_UNCLOSED,
			parser_span(parser, parser->token), "the file ends inside of braces");
		diag_note(diag, parser_span(parser, (struct place){ offset, offset + 1 }),
			"this '{' is not closed");
		parser_stop(parser);
	}
	return 0;
}

int nsvc_lex(NSVC_STYPE *value, struct place *place, struct parser *parser)
{
	int kind;

	if (parser->again && parser->has_skipped) {
		kind = parser->again;
		parser->again = 0;
		return hand_out(parser, kind, parser->again_place, value, place);
	}
	if (parser->again) {
		struct place nothing = { parser->again_place.begin, parser->again_place.begin };
		parser->has_skipped = true;
		return hand_out(parser, T_SKIPPED, nothing, value, place);
	}
	for (;;) {
		if (parser->is_stopped)
			return hand_out(parser, 0, parser->token, value, place);
		kind = lexer_next(parser);
		if (kind == 0)
			return hand_out(parser, at_end(parser), parser->token, value, place);
		if (is_too_deep(parser)) {
			make_too_deep(parser, parser->token);
			continue;
		}
		kind = nest(parser, kind);
		if (parser->is_recovering)
			kind = skip(parser, kind);
		if (kind >= 0)
			return hand_out(parser, kind, parser->token, value, place);
	}
}
