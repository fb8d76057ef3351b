/* info.c - introspection: what the IDL says of a service beyond what its tables need. The declared
 * types are those that any service of the file speaks of, once for all of them. */
#include "emit/c_type.h"
#include "emit/emit.h"

#include <string.h>

enum { MOST_TYPES = UINT16_MAX, LONGEST_LITERAL = 4000 /* compilers need not take 4096 */ };

/* ---- strings ---- */

bool emit_is_long(const char *string)
{
	return strlen(string) > LONGEST_LITERAL;
}

const char *emit_constant(struct emit *emit, struct text *out, const char *name, const char *string)
{
	size_t size = string ? strlen(string) : 0;

	if (!string)
		return "NULL";
	if (!emit_is_long(string))
		return c_string_of(emit->arena, string);
	text_format(out, "static const char %s[] = {", name);
	for (size_t i = 0; i <= size; i++)
		text_format(out, "%s'\\%03o',", i % 16 ? " " : "\n\t", (unsigned char)string[i]);
	text_add(out, "\n};\n");
	return name;
}

static const char *annotations_of(
	struct emit *emit, struct text *out, const struct model_base *base, const char *name)
{
	size_t count = base->annotations.count;
	const char **texts = ARENA_ARRAY(emit->arena, count, const char *);
	const char *list = arena_format(emit->arena, "netronc_annotations_%s", name);

	if (!count)
		return "NULL";
	for (size_t i = 0; i < count; i++)
		texts[i] = emit_constant(emit, out,
			arena_format(emit->arena, "netronc_annotation_%zu_%s", i, name),
			base->annotations.items[i].text);
	text_format(out, "static const char *const %s[] = {\n", list);
	for (size_t i = 0; i < count; i++)
		text_format(out, "\t%s,\n", texts[i]);
	text_add(out, "\tNULL,\n};\n");
	return list;
}

static const char *doc_of(
	struct emit *emit, struct text *out, const struct model_base *base, const char *name)
{
	return emit_constant(
		emit, out, arena_format(emit->arena, "netronc_doc_%s", name), base->doc);
}

/* ---- types ---- */

/* Declared types, each once, in the order in which they are spoken of first. */
struct found {
	struct emit *emit;
	struct names seen; /* C name -> base */
};

/* The base of a declared type, else NULL. */
static const struct model_base *declared(const struct model_type *type)
{
	switch (type->kind) {
	case MODEL_ENUM:
		return &type->enumeration->base;
	case MODEL_STRUCT:
		return &type->structure->base;
	case MODEL_UNION:
		return &type->union_->base;
	case MODEL_ALIAS:
		return &type->alias->base;
	default:
		return NULL;
	}
}

struct pending {
	const struct model_type *type;
	struct pending *next;
};

static void push(struct found *found, struct pending **stack, const struct model_type *type)
{
	struct pending *one = ARENA_NEW(found->emit->arena, struct pending);

	*one = (struct pending){ .type = type, .next = *stack };
	*stack = one;
}

static void push_fields(
	struct found *found, struct pending **stack, const struct model_field *fields, size_t count)
{
	while (count)
		push(found, stack, fields[--count].type);
}

/* What the type is made of. */
static void push_parts(struct found *found, struct pending **stack, const struct model_type *type)
{
	if (type->item)
		push(found, stack, type->item);
	if (type->key)
		push(found, stack, type->key);
	if (type->kind == MODEL_ALIAS)
		push(found, stack, type->alias->target);
	if (type->kind == MODEL_STRUCT)
		push_fields(
			found, stack, type->structure->fields.items, type->structure->fields.count);
	if (type->kind == MODEL_UNION)
		push_fields(found, stack, type->union_->alternatives.items,
			type->union_->alternatives.count);
}

static void find(struct found *found, const struct model_type *type)
{
	struct pending *stack = NULL;

	if (!type)
		return;
	push(found, &stack, type);
	while (stack) {
		const struct model_base *base = declared(type = stack->type);
		stack = stack->next;
		if (!base || !names_add(&found->seen, found->emit->arena, base->c_name,
				     (void *)(uintptr_t)base))
			push_parts(found, &stack, type);
	}
}

static void find_all(struct found *found, const struct model_service *service)
{
	for (size_t i = 0; i < service->members.count; i++) {
		const struct model_member *member = &service->members.items[i];
		for (size_t k = 0; k < member->params.count; k++)
			find(found, member->params.items[k].type);
		find(found, member->result);
		for (size_t k = 0; k < member->throws.count; k++) {
			struct model_type error = { .kind = MODEL_STRUCT,
				.structure = member->throws.items[k] };
			find(found, &error);
		}
	}
}

/* The table of all services of the file, which is there already for all but the first. */
static size_t add_types(struct emit *emit, struct text *out)
{
	struct found found = { .emit = emit };
	struct text rows;
	size_t count;

	text_init(&rows, emit->arena);
	for (size_t i = 0; i < emit->file->declarations.count; i++)
		if (emit->file->declarations.items[i].kind == MODEL_DECLARES_SERVICE)
			find_all(&found, emit->file->declarations.items[i].as.service);
	count = found.seen.count < MOST_TYPES ? found.seen.count : MOST_TYPES;
	for (size_t i = 0; i < count; i++) {
		const struct model_base *base = found.seen.entries[i].value;
		const char *text = emit_constant(emit, out,
			arena_format(emit->arena, "netronc_text_%s", base->c_name), base->text);
		text_format(&rows, "\t{ %s, %s, %s },\n", c_string_of(emit->arena, base->name),
			text, doc_of(emit, out, base, base->c_name));
	}
	if (count)
		text_format(out, "static const netron_type_info netronc_types[] = {\n%s};\n",
			rows.data);
	return count;
}

/* ---- members ---- */

static void add_members(struct emit *emit, struct text *out, const struct model_service *service)
{
	const char *prefix = service->base.c_name;
	struct text rows;

	text_init(&rows, emit->arena);
	for (size_t i = 0; i < service->members.count; i++) {
		const struct model_member *member = &service->members.items[i];
		const char *name = arena_format(emit->arena, "%s_%zu", prefix, i);
		const char *signature = emit_constant(emit, out,
			arena_format(emit->arena, "netronc_signature_%s", name), member->signature);
		const char *doc = doc_of(emit, out, &member->base, name);
		text_format(&rows, "\t{ %s, %s, %s, %s },\n",
			c_string_of(emit->arena, member->base.name), signature, doc,
			annotations_of(emit, out, &member->base, name));
	}
	if (service->members.count)
		text_format(out, "static const netron_member_info netronc_members_%s[] = {\n%s};\n",
			prefix, rows.data);
}

void emit_add_info(struct emit *emit, struct text *out, const struct model_service *service)
{
	const char *name = service->base.c_name;

	if (!emit->has_types) {
		emit->has_types = true;
		emit->type_count = add_types(emit, out);
	}
	add_members(emit, out, service);
	const char *doc = doc_of(emit, out, &service->base, name);
	const char *annotations = annotations_of(emit, out, &service->base, name);
	text_format(out, "static const netron_service_info netronc_info_%s = {\n", name);
	text_format(out, "\t.doc = %s,\n\t.annotations = %s,\n", doc, annotations);
	if (service->members.count)
		text_format(out, "\t.members = netronc_members_%s,\n\t.member_count = %zu,\n", name,
			service->members.count);
	if (emit->type_count)
		text_format(
			out, "\t.types = netronc_types,\n\t.type_count = %zu,\n", emit->type_count);
	text_add(out, "};\n");
}
