/* written.c - what was written, as the language would write it: types and values, annotations and
 * members on one line, declarations on several. For introspection. */
#include "model/resolver.h"

#include "support/text.h"

#include <string.h>

static void add_type(struct text *text, const struct ast_type *type)
{
	switch (type->kind) {
	case AST_TYPE_NAME:
		text_add(text, type->name.text ? type->name.text : "?");
		if (type->version.text)
			text_format(text, "@%s", type->version.text);
		if (type->bound)
			text_format(text, "<=%s", type->bound->text);
		break;
	case AST_TYPE_LIST:
		add_type(text, type->item);
		if (type->bound)
			text_format(text, "[<=%s]", type->bound->text);
		else
			text_add(text, "[]");
		break;
	case AST_TYPE_ARRAY:
		add_type(text, type->item);
		text_format(text, "[%s]", type->bound->text);
		break;
	case AST_TYPE_MAP:
		text_add(text, "map<");
		add_type(text, type->key);
		text_add(text, ", ");
		add_type(text, type->item);
		text_add(text, ">");
		break;
	case AST_TYPE_SET:
		text_add(text, "set<");
		add_type(text, type->item);
		text_add(text, ">");
		break;
	case AST_TYPE_OPTIONAL:
		add_type(text, type->item);
		text_add(text, "?");
		break;
	}
}

static void add_string(struct text *text, const struct ast_value *value)
{
	text_add_char(text, '"');
	if (value->is_utf8)
		text_add_json(text, value->text, value->size);
	for (size_t i = 0; i < value->size && !value->is_utf8; i++) {
		unsigned char c = (unsigned char)value->text[i];
		if (c < ' ' || c > '~' || c == '"' || c == '\\')
			text_format(text, "\\x%02X", (unsigned)c);
		else
			text_add_char(text, (char)c);
	}
	text_add_char(text, '"');
}

static void add_value(struct text *text, const struct ast_value *value);

static void add_items(struct text *text, const struct ast_value *list)
{
	text_add_char(text, '[');
	for (const struct ast_value *item = list->items.first; item; item = item->next) {
		add_value(text, item);
		text_add(text, item->next ? ", " : "");
	}
	text_add_char(text, ']');
}

static void add_members(struct text *text, const struct ast_value *object)
{
	text_add(text, "{ ");
	for (const struct ast_member_value *it = object->members.first; it; it = it->next) {
		text_format(text, "%s: ", it->name.text);
		add_value(text, it->value);
		text_add(text, it->next ? ", " : " ");
	}
	text_add_char(text, '}');
}

static void add_value(struct text *text, const struct ast_value *value)
{
	switch (value->kind) {
	case AST_VALUE_STRING:
		add_string(text, value);
		break;
	case AST_VALUE_LIST:
		add_items(text, value);
		break;
	case AST_VALUE_OBJECT:
		add_members(text, value);
		break;
	default:
		text_add(text, value->text);
		break;
	}
}

/* Lists and objects are left out: they may be long, and this is for a line. */
static void add_short_value(struct text *text, const struct ast_value *value)
{
	if (value->kind == AST_VALUE_LIST)
		text_add(text, value->items.count ? "[...]" : "[]");
	else if (value->kind == AST_VALUE_OBJECT)
		text_add(text, "{...}");
	else
		add_value(text, value);
}

static void add_param(struct text *text, const struct ast_param *param)
{
	text_format(text, "%s: %s", param->base.name.text, param->is_stream ? "stream " : "");
	add_type(text, param->type);
	if (param->is_rest)
		text_add(text, "...");
	if (param->default_value) {
		text_add(text, " = ");
		add_short_value(text, param->default_value);
	}
}

static void add_method(struct text *text, const struct ast_member *member)
{
	text_format(text, "%s%s(", member->is_oneway ? "oneway " : "", member->base.name.text);
	for (const struct ast_param *param = member->params.first; param; param = param->next) {
		if (param != member->params.first)
			text_add(text, ", ");
		add_param(text, param);
	}
	text_add(text, ")");
	if (member->type) {
		text_add(text, member->is_result_stream ? " -> stream " : " -> ");
		add_type(text, member->type);
	}
	for (const struct ast_reference *error = member->throws.first; error; error = error->next)
		text_format(text, "%s%s", error == member->throws.first ? " throws " : ", ",
			error->name.text);
}

const char *signature_of(struct arena *arena, const struct ast_member *member)
{
	struct text text;

	text_init(&text, arena);
	if (member->kind == AST_PROPERTY) {
		text_format(&text, "%sproperty %s: ", member->is_readonly ? "readonly " : "",
			member->base.name.text);
		add_type(&text, member->type);
		return text.data;
	}
	if (member->kind == AST_EVENT)
		text_add(&text, "event ");
	add_method(&text, member);
	return text.data;
}

/* ---- annotations ---- */

static void add_annotation(struct text *text, const struct ast_annotation *annotation)
{
	text_add(text, annotation->name.text);
	if (!annotation->arguments.first)
		return;
	text_add_char(text, '(');
	for (const struct ast_argument *it = annotation->arguments.first; it; it = it->next) {
		if (it->name.text)
			text_format(text, "%s = ", it->name.text);
		add_value(text, it->value);
		text_add(text, it->next ? ", " : ")");
	}
}

const char *written_annotation(struct arena *arena, const struct ast_annotation *annotation)
{
	struct text text;

	text_init(&text, arena);
	add_annotation(&text, annotation);
	return text.data;
}

/* ---- declarations ---- */

static void add_annotations(struct text *text, const struct ast_base *base, const char *behind)
{
	for (const struct ast_annotation *it = base->annotations.first; it; it = it->next) {
		text_add_char(text, '@');
		add_annotation(text, it);
		text_add(text, behind);
	}
}

/* Doc comment and annotations of something inside a declaration. */
static void add_inner_head(struct text *text, const struct ast_base *base)
{
	for (const char *line = base->doc ? base->doc->text : ""; *line;) {
		size_t size = strcspn(line, "\n");
		text_format(text, "    ///%s", size ? " " : "");
		text_add_bytes(text, line, size);
		text_add_char(text, '\n');
		line += size + (line[size] == '\n');
	}
	text_add(text, "    ");
	add_annotations(text, base, " ");
	text_add(text, base->name.text);
}

static void add_fields(struct text *text, const struct ast_declaration *ast)
{
	for (const struct ast_field *field = ast->fields.first; field; field = field->next) {
		add_inner_head(text, &field->base);
		text_add(text, ": ");
		add_type(text, field->type);
		if (field->default_value) {
			text_add(text, " = ");
			add_value(text, field->default_value);
		}
		text_add(text, ";\n");
	}
}

static void add_enum_values(struct text *text, const struct ast_declaration *ast)
{
	for (const struct ast_enum_value *it = ast->values.first; it; it = it->next) {
		add_inner_head(text, &it->base);
		if (it->value) {
			text_add(text, " = ");
			add_value(text, it->value);
		}
		text_add(text, it->next ? ",\n" : "\n");
	}
}

const char *written_declaration(struct arena *arena, const struct ast_declaration *ast)
{
	struct text text;

	text_init(&text, arena);
	add_annotations(&text, &ast->base, "\n");
	text_format(&text, "%s %s", ast_declaration_word(ast->kind), ast->base.name.text);
	if (ast->kind == AST_ALIAS) {
		text_add(&text, " = ");
		add_type(&text, ast->type);
		text_add_char(&text, ';');
		return text.data;
	}
	if (ast->kind == AST_ERROR)
		text_format(&text, "(%s)", ast->value->text);
	if (ast->type) {
		text_add(&text, " : ");
		add_type(&text, ast->type);
	}
	text_add(&text, " {\n");
	add_fields(&text, ast);
	add_enum_values(&text, ast);
	text_add_char(&text, '}');
	return text.data;
}

void written_keep_all(struct resolver *resolver)
{
	for (size_t i = 0; i < resolver->symbols.count; i++) {
		struct symbol *symbol = resolver->symbols.items[i];
		enum ast_declaration_kind kind = symbol->ast->kind;

		if (kind != AST_CONST && kind != AST_SERVICE && kind != AST_ANNOTATION)
			symbol->as.base->text = written_declaration(resolver->arena, symbol->ast);
	}
}
