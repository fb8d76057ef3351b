/* dump.c - a tree as text: one line for each declaration and member, what it holds in parentheses,
 * its doc comment behind a #. */
#include "suites.h"

#include <inttypes.h>

static void dump_value(struct text *out, const struct ast_value *value)
{
	switch (value->kind) {
	case AST_VALUE_BOOL:
		text_add(out, value->boolean ? "true" : "false");
		break;
	case AST_VALUE_INT:
		text_format(out, "%s%" PRIu64, value->is_negative ? "-" : "", value->integer);
		break;
	case AST_VALUE_FLOAT:
		text_format(out, "float:%.17g", value->number);
		break;
	case AST_VALUE_STRING:
		text_add(out, value->is_utf8 ? "\"" : "bytes:\"");
		for (size_t i = 0; i < value->size; i++) {
			unsigned char c = (unsigned char)value->text[i];
			if (c >= 0x20 && c < 0x7F)
				text_add_char(out, (char)c);
			else
				text_format(out, "<%02X>", (unsigned)c);
		}
		text_add_char(out, '"');
		break;
	case AST_VALUE_DURATION:
		text_format(out, "%s%" PRIu64 "ns", value->is_negative ? "-" : "", value->integer);
		break;
	case AST_VALUE_SIZE:
		text_format(out, "%" PRIu64 "B", value->integer);
		break;
	case AST_VALUE_VERSION:
		text_format(out, "version:%s", value->text);
		break;
	case AST_VALUE_RATE:
		text_format(out, "%" PRIu64 "/%" PRId64 "ns", value->integer, value->period);
		break;
	case AST_VALUE_NAME:
		text_format(out, "name:%s", value->text);
		break;
	case AST_VALUE_NULL:
		text_add(out, "null");
		break;
	case AST_VALUE_LIST:
		text_add_char(out, '[');
		for (const struct ast_value *item = value->items.first; item; item = item->next) {
			dump_value(out, item);
			text_add(out, item->next ? " " : "");
		}
		text_add_char(out, ']');
		break;
	case AST_VALUE_OBJECT:
		text_add_char(out, '{');
		for (const struct ast_member_value *m = value->members.first; m; m = m->next) {
			text_format(out, "%s:", m->name.text);
			dump_value(out, m->value);
			text_add(out, m->next ? " " : "");
		}
		text_add_char(out, '}');
		break;
	}
}

static void dump_type(struct text *out, const struct ast_type *type)
{
	static const char *const words[] = { "", "list", "array", "map", "set", "optional" };

	if (type->kind == AST_TYPE_NAME) {
		text_add(out, type->name.text);
		if (type->version.text)
			text_format(out, "@%s", type->version.text);
	} else {
		text_format(out, "%s(", words[type->kind]);
		if (type->key) {
			dump_type(out, type->key);
			text_add_char(out, ' ');
		}
		dump_type(out, type->item);
	}
	if (type->bound) {
		text_add(out, type->kind == AST_TYPE_NAME ? "<=" : " ");
		dump_value(out, type->bound);
	}
	if (type->kind != AST_TYPE_NAME)
		text_add_char(out, ')');
}

static void dump_base(struct text *out, const struct ast_base *base)
{
	for (const struct ast_annotation *a = base->annotations.first; a; a = a->next) {
		text_format(out, "@%s", a->name.text);
		text_add(out, a->has_parentheses ? "(" : "");
		for (const struct ast_argument *g = a->arguments.first; g; g = g->next) {
			if (g->name.text)
				text_format(out, "%s=", g->name.text);
			dump_value(out, g->value);
			text_add(out, g->next ? " " : "");
		}
		text_add(out, a->has_parentheses ? ") " : " ");
	}
	text_add(out, base->name.text);
}

static void dump_doc(struct text *out, const struct ast_doc *doc)
{
	if (!doc)
		return;
	text_add(out, " #");
	for (const char *c = doc->text; *c; c++)
		text_add_char(out, *c == '\n' ? '|' : *c);
}

static void dump_default(struct text *out, const struct ast_value *value)
{
	if (!value)
		return;
	text_add_char(out, '=');
	dump_value(out, value);
}

static void dump_params(struct text *out, const struct ast_param *param)
{
	text_add(out, " (");
	for (; param; param = param->next) {
		dump_base(out, &param->base);
		text_add(out, param->is_stream ? ":stream " : ":");
		dump_type(out, param->type);
		text_add(out, param->is_rest ? "..." : "");
		dump_default(out, param->default_value);
		dump_doc(out, param->base.doc);
		text_add(out, param->next ? ", " : "");
	}
	text_add_char(out, ')');
}

static void dump_references(
	struct text *out, const char *word, const struct ast_reference *reference)
{
	if (reference)
		text_format(out, " %s", word);
	for (; reference; reference = reference->next)
		text_format(out, " %s", reference->name.text);
}

static void dump_member(struct text *out, const struct ast_member *member)
{
	static const char *const words[] = { "method", "event", "property" };

	text_format(out, "  %s%s%s ", member->is_oneway ? "oneway " : "",
		member->is_readonly ? "readonly " : "", words[member->kind]);
	dump_base(out, &member->base);
	if (member->kind != AST_PROPERTY)
		dump_params(out, member->params.first);
	if (member->type) {
		text_add(out, member->is_result_stream ? " -> stream " : " -> ");
		dump_type(out, member->type);
	}
	dump_references(out, "throws", member->throws.first);
	dump_doc(out, member->base.doc);
	text_add_char(out, '\n');
	for (const struct ast_example *e = member->examples.first; e; e = e->next) {
		text_format(out, "    example %s", e->base.name.text);
		if (e->in) {
			text_add(out, " in ");
			dump_value(out, e->in);
		}
		if (e->out) {
			text_add(out, " out ");
			dump_value(out, e->out);
		}
		dump_doc(out, e->base.doc);
		text_add_char(out, '\n');
	}
}

static void dump_declaration(struct text *out, const struct ast_declaration *d)
{
	text_format(out, "%s ", ast_declaration_word(d->kind));
	dump_base(out, &d->base);
	if (d->version.text)
		text_format(out, "@%s", d->version.text);
	if (d->parent.text)
		text_format(out, " extends %s@%s", d->parent.text,
			d->parent_version.text ? d->parent_version.text : "");
	if (d->has_parameters)
		dump_params(out, d->params.first);
	dump_references(out, "on", d->targets.first);
	if (d->type) {
		text_add(out, " : ");
		dump_type(out, d->type);
	}
	dump_default(out, d->value);
	dump_doc(out, d->base.doc);
	text_add_char(out, '\n');
	for (const struct ast_enum_value *v = d->values.first; v; v = v->next) {
		text_add(out, "  ");
		dump_base(out, &v->base);
		dump_default(out, v->value);
		dump_doc(out, v->base.doc);
		text_add_char(out, '\n');
	}
	for (const struct ast_field *f = d->fields.first; f; f = f->next) {
		text_add(out, "  ");
		dump_base(out, &f->base);
		text_add_char(out, ':');
		dump_type(out, f->type);
		dump_default(out, f->default_value);
		dump_doc(out, f->base.doc);
		text_add_char(out, '\n');
	}
	for (const struct ast_member *m = d->members.first; m; m = m->next)
		dump_member(out, m);
}

const char *reading_dump(struct reading *reading)
{
	const struct ast_file *file = reading->file;
	struct text out;

	text_init(&out, reading->arena);
	if (file->namespace_.text) {
		text_format(&out, "namespace %s", file->namespace_.text);
		dump_doc(&out, file->doc);
		text_add_char(&out, '\n');
	}
	for (const struct ast_import *i = file->imports.first; i; i = i->next)
		text_format(&out, "import %s\n", i->path);
	for (const struct ast_declaration *d = file->declarations.first; d; d = d->next)
		dump_declaration(&out, d);
	return out.data;
}
