/* signature.c - a member on one line, as the language would write it. */
#include "model/resolver.h"

#include "support/text.h"

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

/* Lists and objects are left out: they may be long. */
static void add_value(struct text *text, const struct ast_value *value)
{
	switch (value->kind) {
	case AST_VALUE_STRING:
		text_add(text, "\"");
		if (value->is_utf8)
			text_add_json(text, value->text, value->size);
		else
			text_add(text, "...");
		text_add(text, "\"");
		break;
	case AST_VALUE_LIST:
		text_add(text, value->items.count ? "[...]" : "[]");
		break;
	case AST_VALUE_OBJECT:
		text_add(text, "{...}");
		break;
	default:
		text_add(text, value->text);
		break;
	}
}

static void add_param(struct text *text, const struct ast_param *param)
{
	text_format(text, "%s: %s", param->base.name.text, param->is_stream ? "stream " : "");
	add_type(text, param->type);
	if (param->is_rest)
		text_add(text, "...");
	if (param->default_value) {
		text_add(text, " = ");
		add_value(text, param->default_value);
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
