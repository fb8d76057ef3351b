/* leaf.c - see leaf.h. A function is one sentence over the members in order; whatever is not as
 * usual is left to the walker of tables. */
#include "emit/leaf.h"

#include "emit/c_type.h"
#include "model/layout.h"

#include <string.h>

/* A map of so many entries has a header of one byte. */
enum { MAX_MEMBERS = 15 };

static const struct {
	const char *op, *name;
} plain[] = {
	{ "NETRON_OP_BOOL", "bool" },
	{ "NETRON_OP_I8", "i8" },
	{ "NETRON_OP_I16", "i16" },
	{ "NETRON_OP_I32", "i32" },
	{ "NETRON_OP_I64", "i64" },
	{ "NETRON_OP_U8", "u8" },
	{ "NETRON_OP_U16", "u16" },
	{ "NETRON_OP_U32", "u32" },
	{ "NETRON_OP_U64", "u64" },
	{ "NETRON_OP_F32", "f32" },
	{ "NETRON_OP_F64", "f64" },
	{ "NETRON_OP_TIME", "time" },
	{ "NETRON_OP_DURATION", "duration" },
	{ "NETRON_OP_UUID", "uuid" },
	{ "NETRON_OP_STRING", "string" },
	{ "NETRON_OP_BYTES", "bytes" },
};

static bool has_bounds(const struct model_type *type)
{
	for (;; type = type->alias->target) {
		const struct model_bounds *bounds = &type->bounds;

		if (bounds->has_length || bounds->has_integer || bounds->has_number ||
			bounds->format)
			return true;
		if (type->kind != MODEL_ALIAS)
			return false;
	}
}

/* The name of the functions for a member in netron/leaf.h, or NULL. */
static const char *kind_of(const struct leaf_member *member)
{
	if (!member->is_required)
		return NULL;
	if (strcmp(member->op, "NETRON_OP_LIST") == 0) {
		const struct model_type *item = c_resolve(member->field->type)->item;
		if (has_bounds(item))
			return NULL;
		switch (c_resolve(item)->kind) {
		case MODEL_F64:
			return "doubles";
		case MODEL_STRING:
			return "strings";
		default:
			return NULL;
		}
	}
	for (size_t i = 0; i < sizeof plain / sizeof plain[0]; i++)
		if (strcmp(member->op, plain[i].op) == 0)
			return plain[i].name;
	return NULL;
}

/* Whether the writer asks for room for more than the struct's own. */
static bool has_payload(const char *kind)
{
	return strcmp(kind, "string") == 0 || strcmp(kind, "bytes") == 0 ||
	       strcmp(kind, "strings") == 0 || strcmp(kind, "doubles") == 0;
}

static void add_unpack(
	struct text *out, const char *name, const struct leaf_member *members, size_t count)
{
	text_format(out, "static const uint8_t *netronc_unpack_%s(\n", name);
	text_add(out, "\tstruct nt_reader *reader, const uint8_t *p, void *out)\n{\n");
	text_add(out, "\tconst netron_leaf start = netron_leaf_start(reader, p);\n");
	text_format(out, "\t%s *to = out;\n\n", name);
	text_format(out, "\tif (netron_leaf_map(reader, &p, %zu)", count);
	for (size_t i = 0; i < count; i++) {
		const struct leaf_member *member = &members[i];
		text_add(out, " &&\n\t\tnetron_leaf_key(reader, &p, ");
		unsigned size = table_add_key(out, member->field->base.name);
		text_format(
			out, ", %u) &&\n\t\tnetron_leaf_%s(reader, &p, ", size, kind_of(member));
		if (member->descriptor)
			text_format(out, "%s, ", member->descriptor);
		text_format(out, "&to->%s)", member->field->base.c_name);
	}
	text_add(out, ")\n\t\treturn p;\n");
	text_format(out,
		"\treturn netron_leaf_unpack(reader, start, &netronc_struct_%s, out);\n}\n", name);
}

static void add_pack(struct text *out, const char *name, const struct leaf_member *members,
	size_t count, unsigned fixed)
{
	text_format(out, "static uint8_t *netronc_pack_%s(\n", name);
	text_add(out, "\tstruct nt_writer *writer, uint8_t *p, const void *in)\n{\n");
	text_format(out, "\tconst %s *from = in;\n\tuint8_t *at = p;\n\n", name);
	text_format(out, "\tif (netron_leaf_room(writer, p, %u)", fixed);
	for (size_t i = 0; i < count; i++) {
		const struct leaf_member *member = &members[i];
		const char *kind = kind_of(member);
		bool is_list = member->descriptor != NULL;
		text_add(out, " &&\n\t\tnetron_leaf_put_key(&at, ");
		if (i == 0)
			text_format(out, "\"\\x%02zx\" ", 0x80 | count);
		unsigned size = table_add_key(out, member->field->base.name) + (i == 0);
		text_format(out, ", %u) &&\n\t\tnetron_leaf_put_%s(writer, &at, ", size, kind);
		if (is_list)
			text_format(out, "%s, ", member->descriptor);
		text_format(out, "%sfrom->%s", is_list ? "&" : "", member->field->base.c_name);
		if (has_payload(kind))
			text_format(out, ", %u", fixed);
		text_add_char(out, ')');
	}
	text_add(out, ")\n\t\treturn at;\n");
	text_format(
		out, "\treturn netron_leaf_pack(writer, p, &netronc_struct_%s, in);\n}\n", name);
}

bool leaf_add(struct table *table, const struct table_struct *how,
	const struct leaf_member *members, size_t count, unsigned fixed)
{
	if (how->is_union || how->is_static || !count || count > MAX_MEMBERS)
		return false;
	for (size_t i = 0; i < count; i++)
		if (!kind_of(&members[i]))
			return false;
	add_unpack(table->out, how->c_name, members, count);
	add_pack(table->out, how->c_name, members, count, fixed);
	table->has_leaf = true;
	return true;
}
