/* parser.y - the language reference. Each action is one call into make.h. The value of a token is
 * the doc comment in front of it; its text is found by its place. Lists are rings: the value is the
 * last item, whose next is the first. */
%define api.pure full
%define api.prefix {nsvc_}
%define api.token.prefix {T_}
%define api.location.type {struct place}
%define parse.lac full
%define parse.error custom
%locations
%expect 0
%param { struct parser *parser }

%code requires {
#include "syntax/make.h"
#include "syntax/state.h"
}

%code provides {
int nsvc_lex(NSVC_STYPE *value, struct place *place, struct parser *parser);
}

%code {
/* The stack never grows: tokens.c ends what is nested deeper than 256 long before. */
#define YYINITDEPTH 2048
#define YYMAXDEPTH 2048

/* A rule begins where its first part that is not empty begins. */
#define YYLLOC_DEFAULT(current, parts, count)                                                      \
	do {                                                                                       \
		int first_ = 1;                                                                    \
		while (first_ < (count) &&                                                         \
			YYRHSLOC(parts, first_).begin == YYRHSLOC(parts, first_).end)              \
			first_++;                                                                  \
		(current).begin = (count) ? YYRHSLOC(parts, first_).begin                          \
					  : YYRHSLOC(parts, 0).end;                                \
		(current).end = YYRHSLOC(parts, count).end;                                        \
	} while (0)

static void nsvc_error(struct place *place, struct parser *parser, const char *message);
}

%union {
	struct ast_doc *doc;
	struct marks *marks;
	struct ast_value *value;
	struct ast_member_value *member_value;
	struct ast_argument *argument;
	struct ast_type *type;
	struct ast_enum_value *enum_value;
	struct ast_field *field;
	struct ast_param *param;
	struct ast_reference *reference;
	struct ast_example *example;
	struct ast_member *member;
	struct ast_declaration *declaration;
	struct result *result;
	struct clauses *clauses;
	struct place place;
}

%token END 0 "end of file"
%token <doc> NAMESPACE "'namespace'" IMPORT "'import'" ENUM "'enum'" FLAGS "'flags'"
	STRUCT "'struct'" UNION "'union'" ERROR "'error'" TYPE "'type'" CONST "'const'"
	SERVICE "'service'" ANNOTATION "'annotation'" EXTENDS "'extends'" THROWS "'throws'"
	STREAM "'stream'" ONEWAY "'oneway'" EVENT "'event'" PROPERTY "'property'"
	READONLY "'readonly'" EXAMPLE "'example'" IN "'in'" OUT "'out'" ON "'on'" MAP "'map'"
	SET "'set'"
%token <doc> IDENT "a name"
%token INT "an integer" FLOAT "a number" STRING "a string" QUANTITY "a duration or size"
	VERSION "a version" RATE "a rate" AT_VERSION "'@' and a version"
	ARROW "'->'" ELLIPSIS "'...'" AT_MOST "'<='"
%token VALUE_BEGIN "'{' of a value" VALUE_END "'}' of a value"
%token SKIPPED "end of what was skipped" JUNK "what fits nowhere"
%token ':' "':'" ';' "';'" ',' "','" '.' "'.'" '=' "'='" '?' "'?'" '-' "'-'" '(' "'('" ')' "')'"
	'[' "'['" ']' "']'" '<' "'<'" '>' "'>'" '{' "'{'" '}' "'}'"
%token <doc> '@' "'@'"

%type <doc> name keyword path value_path declared_name
%type <marks> marks
%type <argument> arguments argument_list argument
%type <value> value scalar values value_list bound default status
%type <member_value> member_values member_value_list member_value
%type <type> type plain_type enum_base
%type <enum_value> enum_body enum_items enum_value
%type <field> fields field_list field error_body
%type <param> params param_list param
%type <reference> throws references targets
%type <result> result
%type <example> method_end examples example
%type <clauses> clauses
%type <member> members member_list member
%type <declaration> declaration
%type <place> service_version

%%

file:
	%empty
|	file item
;

item:
	marks NAMESPACE path ';'      { make_namespace(parser, $1, $2, @2, @3); }
|	marks IMPORT STRING ';'       { make_import(parser, $1, @2, @3); }
|	marks declaration             { make_declaration(parser, $1, $2, @$); }
|	';'                           { make_stray_semicolon(parser, @1); }
|	error ';'                     { yyerrok; }
|	error '}'                     { yyerrok; }
|	error SKIPPED                 { yyerrok; }
;

/* ---- names ---- */

name:
	IDENT
|	keyword
;

/* Names types, so no word of the language. */
declared_name:
	IDENT
|	keyword                       { $$ = make_keyword_name(parser, $1, @1); }
;

path:
	IDENT
|	path '.' name
;

value_path:
	name
|	value_path '.' name
;

keyword:
	NAMESPACE | IMPORT | ENUM | FLAGS | STRUCT | UNION | ERROR | TYPE | CONST | SERVICE
|	ANNOTATION | EXTENDS | THROWS | STREAM | ONEWAY | EVENT | PROPERTY | READONLY | EXAMPLE
|	IN | OUT | ON | MAP | SET
;

/* ---- annotations ---- */

marks:
	%empty                        { $$ = NULL; }
|	marks '@' value_path          { $$ = make_mark(parser, $1, $2, @2, @3, @3, NULL); }
|	marks '@' value_path '(' arguments ')'
				      { $$ = make_mark(parser, $1, $2, @2, @3, @6, $5); }
;

arguments:
	%empty                        { $$ = NULL; }
|	argument_list
|	argument_list ','
;

argument_list:
	argument                      { $$ = ring_argument(NULL, $1); }
|	argument_list ',' argument    { $$ = make_next_argument(parser, $1, $3); }
;

argument:
	value                         { $$ = make_argument(parser, @1, false, $1); }
|	name '=' value                { $$ = make_argument(parser, @1, true, $3); }
;

/* ---- values ---- */

value:
	scalar
|	'[' values ']'                { $$ = make_list_value(parser, @$, $2); }
|	VALUE_BEGIN member_values VALUE_END
				      { $$ = make_object_value(parser, @$, $2); }
;

scalar:
	INT                           { $$ = make_integer(parser, @$, false); }
|	'-' INT                       { $$ = make_integer(parser, @$, true); }
|	FLOAT                         { $$ = make_float(parser, @$, false); }
|	'-' FLOAT                     { $$ = make_float(parser, @$, true); }
|	QUANTITY                      { $$ = make_quantity(parser, @$, false); }
|	'-' QUANTITY                  { $$ = make_quantity(parser, @$, true); }
|	STRING                        { $$ = make_string(parser, @$); }
|	VERSION                       { $$ = make_version_value(parser, @$); }
|	RATE                          { $$ = make_rate(parser, @$); }
|	value_path                    { $$ = make_word(parser, @$, false); }
|	'-' IDENT                     { $$ = make_word(parser, @$, true); }
;

values:
	%empty                        { $$ = NULL; }
|	value_list
|	value_list ','
;

value_list:
	value                         { $$ = ring_value(NULL, $1); }
|	value_list ',' value          { $$ = ring_value($1, $3); }
;

member_values:
	%empty                        { $$ = NULL; }
|	member_value_list
|	member_value_list ','
;

member_value_list:
	member_value                  { $$ = ring_member_value(NULL, $1); }
|	member_value_list ',' member_value
				      { $$ = ring_member_value($1, $3); }
;

member_value:
	name ':' value                { $$ = make_member_value(parser, @1, false, $3); }
|	STRING ':' value              { $$ = make_member_value(parser, @1, true, $3); }
;

default:
	%empty                        { $$ = NULL; }
|	'=' value                     { $$ = $2; }
;

/* ---- types ---- */

type:
	plain_type
|	type '[' ']'                  { $$ = make_suffix_type(parser, AST_TYPE_LIST, @$, $1, NULL); }
|	type '[' AT_MOST bound ']'    { $$ = make_suffix_type(parser, AST_TYPE_LIST, @$, $1, $4); }
|	type '[' bound ']'            { $$ = make_suffix_type(parser, AST_TYPE_ARRAY, @$, $1, $3); }
|	type '?'                      { $$ = make_suffix_type(parser, AST_TYPE_OPTIONAL, @$, $1, NULL); }
;

plain_type:
	path                          { $$ = make_named_type(parser, @$, @1, NULL, NULL); }
|	path AT_VERSION               { $$ = make_named_type(parser, @$, @1, &@2, NULL); }
|	path AT_MOST bound            { $$ = make_named_type(parser, @$, @1, NULL, $3); }
|	MAP '<' type ',' type '>'     { $$ = make_container_type(parser, AST_TYPE_MAP, @$, $3, $5); }
|	SET '<' type '>'              { $$ = make_container_type(parser, AST_TYPE_SET, @$, NULL, $3); }
;

bound:
	INT                           { $$ = make_integer(parser, @$, false); }
|	QUANTITY                      { $$ = make_quantity(parser, @$, false); }
|	path                          { $$ = make_word(parser, @$, false); }
;

/* ---- declarations ---- */

declaration:
	ENUM declared_name enum_base '{' enter_enum enum_body '}'
				      { $$ = make_enum(parser, AST_ENUM, $1, @2, $3, $6); }
|	FLAGS declared_name enum_base '{' enter_enum enum_body '}'
				      { $$ = make_enum(parser, AST_FLAGS, $1, @2, $3, $6); }
|	STRUCT declared_name '{' fields '}'
				      { $$ = make_struct(parser, AST_STRUCT, $1, @2, NULL, $4); }
|	UNION declared_name '{' fields '}'
				      { $$ = make_struct(parser, AST_UNION, $1, @2, NULL, $4); }
|	ERROR declared_name status error_body
				      { $$ = make_struct(parser, AST_ERROR, $1, @2, $3, $4); }
|	TYPE declared_name '=' type ';'
				      { $$ = make_alias(parser, $1, @2, $4); }
|	CONST declared_name ':' type '=' value ';'
				      { $$ = make_const(parser, $1, @2, $4, $6); }
|	SERVICE path service_version '{' members '}'
				      { $$ = make_service(parser, $1, @2, $3, NULL, NULL, $5); }
|	SERVICE path service_version EXTENDS path '{' members '}'
				      { $$ = make_service(parser, $1, @2, $3, &@5, NULL, $7); }
|	SERVICE path service_version EXTENDS path AT_VERSION '{' members '}'
				      { $$ = make_service(parser, $1, @2, $3, &@5, &@6, $8); }
|	ANNOTATION declared_name ON targets ';'
				      { $$ = make_annotation(parser, $1, @2, false, NULL, $4); }
|	ANNOTATION declared_name '(' params ')' ON targets ';'
				      { $$ = make_annotation(parser, $1, @2, true, $4, $7); }
;

enum_base:
	%empty                        { $$ = NULL; }
|	':' type                      { $$ = $2; }
;

enter_enum:
	%empty                        { parser->is_in_enum = true; }
;

enum_body:
	enum_items
|	enum_items enum_value         { $$ = ring_enum_value($1, $2); }
|	enum_items error              { $$ = $1; }
;

enum_items:
	%empty                        { $$ = NULL; }
|	enum_items enum_value ','     { $$ = ring_enum_value($1, $2); }
|	enum_items error ','          { $$ = $1; yyerrok; }
;

enum_value:
	marks name default            { $$ = make_enum_value(parser, $1, $2, @2, @$, $3); }
;

status:
	%empty                        { $$ = NULL; }
|	'(' value ')'                 { $$ = $2; }
;

error_body:
	'{' fields '}'                { $$ = $2; }
|	';'                           { $$ = NULL; }
;

fields:
	field_list
|	field_list error              { $$ = $1; }
;

field_list:
	%empty                        { $$ = NULL; }
|	field_list field              { $$ = ring_field($1, $2); }
|	field_list ';'                { $$ = $1; make_stray_semicolon(parser, @2); }
|	field_list error ';'          { $$ = $1; yyerrok; }
|	field_list error SKIPPED      { $$ = $1; yyerrok; }
;

field:
	marks name ':' type default ';'
				      { $$ = make_field(parser, $1, $2, @2, @$, $4, $5); }
|	marks name '?' ':' type default ';'
				      { make_question_mark(parser, @3, @5);
					$$ = make_field(parser, $1, $2, @2, @$, $5, $6); }
;

targets:
	references
;

/* ---- services ---- */

service_version:
	%empty                        { $$ = @$; }
|	AT_VERSION                    { $$ = @1; }
;

members:
	member_list
|	member_list error             { $$ = $1; }
;

member_list:
	%empty                        { $$ = NULL; }
|	member_list marks member      { $$ = make_next_member(parser, $1, $2, $3, @2, @3); }
|	member_list ';'               { $$ = $1; make_stray_semicolon(parser, @2); }
|	member_list error ';'         { $$ = $1; yyerrok; }
|	member_list error SKIPPED     { $$ = $1; yyerrok; }
;

member:
	name '(' params ')' result throws method_end
				      { $$ = make_method(parser, $1, NULL, @1, $3, $5, $6, $7); }
|	ONEWAY name '(' params ')' result throws method_end
				      { $$ = make_method(parser, $1, &@1, @2, $4, $6, $7, $8); }
|	EVENT name '(' params ')' ';' { $$ = make_event(parser, $1, @1, @2, $4); }
|	PROPERTY name ':' type ';'    { $$ = make_property(parser, $1, false, @1, @2, $4); }
|	READONLY PROPERTY name ':' type ';'
				      { $$ = make_property(parser, $1, true, @1, @3, $5); }
;

params:
	%empty                        { $$ = NULL; }
|	param_list
|	param_list ','
;

param_list:
	param                         { $$ = ring_param(NULL, $1); }
|	param_list ',' param          { $$ = ring_param($1, $3); }
;

param:
	marks name ':' type default   { $$ = make_param(parser, $1, $2, @2, @$, $4, $5); }
|	marks name '?' ':' type default
				      { make_question_mark(parser, @3, @5);
					$$ = make_param(parser, $1, $2, @2, @$, $5, $6); }
|	marks name ':' STREAM type    { $$ = make_stream_param(parser, $1, $2, @2, @$, @4, $5); }
|	marks name ':' type ELLIPSIS  { $$ = make_rest_param(parser, $1, $2, @2, @$, @5, $4); }
;

result:
	%empty                        { $$ = NULL; }
|	ARROW type                    { $$ = make_result(parser, NULL, $2); }
|	ARROW STREAM type             { $$ = make_result(parser, &@2, $3); }
;

throws:
	%empty                        { $$ = NULL; }
|	THROWS references             { $$ = $2; }
;

/* Kept in one rule with the targets of annotations, which may be words of the language. */
references:
	value_path                    { $$ = make_reference(parser, NULL, @1); }
|	references ',' value_path     { $$ = make_reference(parser, $1, @3); }
;

method_end:
	';'                           { $$ = NULL; }
|	'{' examples '}'              { $$ = $2; }
|	'{' examples error '}'        { $$ = $2; yyerrok; }
;

examples:
	%empty                        { $$ = NULL; }
|	examples example              { $$ = ring_example($1, $2); }
|	examples error ';'            { $$ = $1; yyerrok; }
|	examples error SKIPPED        { $$ = $1; yyerrok; }
;

example:
	marks EXAMPLE name '{' clauses '}'
				      { $$ = make_example(parser, $1, $2, @3, @$, $5); }
|	marks EXAMPLE name '{' clauses error '}'
				      { $$ = make_example(parser, $1, $2, @3, @$, $5); yyerrok; }
;

clauses:
	%empty                        { $$ = NULL; }
|	clauses IN value              { $$ = make_clause(parser, $1, true, @2, $3); }
|	clauses OUT value             { $$ = make_clause(parser, $1, false, @2, $3); }
|	clauses ';'
;

%%

static void nsvc_error(struct place *place, struct parser *parser, const char *message)
{
	(void)message; /* only ever "memory exhausted": the stack is full */
	make_too_deep(parser, *place);
}

static int yyreport_syntax_error(const yypcontext_t *context, struct parser *parser)
{
	yysymbol_kind_t kinds[YYNTOKENS];
	const char *names[YYNTOKENS];
	int count = yypcontext_expected_tokens(context, kinds, YYNTOKENS);

	if (count < 0)
		count = 0;
	for (int i = 0; i < count; i++)
		names[i] = yysymbol_name(kinds[i]);
	syntax_error_report(parser, *yypcontext_location(context),
		yypcontext_token(context) == YYSYMBOL_YYEOF, names, (size_t)count);
	return 0;
}
