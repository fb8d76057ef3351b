/* definition.c - what a peer learns of a service: extension 109. */
#include "codec/definition.h"

#include "codec/cursor.h"
#include "codec/pack.h"
#include "codec/walk_read.h"

#include <string.h>

/* Literals and names of the tables: text that was checked when it was compiled. */
static uint8_t *put(struct nt_writer *w, uint8_t *p, const char *text)
{
	return p ? nt_put_text(w, p, text, strlen(text), NT_PUT_HEADER) : NULL;
}

static uint8_t *put_map(struct nt_writer *w, uint8_t *p, uint32_t count)
{
	p = p ? nt_room(w, p, NT_PUT_HEADER) : NULL;
	if (p)
		nt_mp_map(&p, count);
	return p;
}

static uint8_t *put_undefined(struct nt_writer *w, uint8_t *p, const char *key)
{
	p = put(w, p, key);
	p = p ? nt_room(w, p, 3) : NULL;
	if (!p)
		return NULL;
	memcpy(p, "\xd4\0\0", 3);
	return p + 3;
}

/* The constructor's name JavaScript has for a type, as the original's decorators record it. */
static const char *type_name(uint8_t op, const void *type)
{
	static const char *const names[NETRON_OP_END] = {
		[NETRON_OP_VOID] = "void",
		[NETRON_OP_BOOL] = "Boolean",
		[NETRON_OP_I8] = "Number",
		[NETRON_OP_I16] = "Number",
		[NETRON_OP_I32] = "Number",
		[NETRON_OP_I64] = "BigInt",
		[NETRON_OP_U8] = "Number",
		[NETRON_OP_U16] = "Number",
		[NETRON_OP_U32] = "Number",
		[NETRON_OP_U64] = "BigInt",
		[NETRON_OP_F32] = "Number",
		[NETRON_OP_F64] = "Number",
		[NETRON_OP_STRING] = "String",
		[NETRON_OP_BYTES] = "Buffer",
		[NETRON_OP_TIME] = "Date",
		[NETRON_OP_DURATION] = "Number",
		[NETRON_OP_UUID] = "String",
		[NETRON_OP_ANY] = "Object",
		[NETRON_OP_STRUCT] = "Object",
		[NETRON_OP_UNION] = "Object",
		[NETRON_OP_ENUM] = "Number",
		[NETRON_OP_LIST] = "Array",
		[NETRON_OP_SET] = "Set",
		[NETRON_OP_ARRAY] = "Array",
		[NETRON_OP_MAP] = "Map",
	};

	if (op == NETRON_OP_OPTIONAL)
		return type_name(((const netron_optional_type *)type)->slot.op,
			((const netron_optional_type *)type)->slot.type);
	if (op == NETRON_OP_CHECKED)
		return type_name(((const netron_checked_type *)type)->slot.op,
			((const netron_checked_type *)type)->slot.type);
	if (op == NETRON_OP_ENUM && ((const netron_enum_type *)type)->flags & NETRON_ENUM_NAMES)
		return "String";
	/* A map with string keys is a plain object to JavaScript. */
	if (op == NETRON_OP_MAP && ((const netron_map_type *)type)->key.op == NETRON_OP_STRING)
		return "Object";
	return op < NETRON_OP_END && names[op] ? names[op] : "Object";
}

static uint8_t *put_argument(struct nt_writer *w, uint8_t *p, const netron_struct *args, unsigned i)
{
	const netron_field *field = &args->fields[i];
	const void *type = nt_op_has_type(field->op) ? args->types[field->type] : NULL;

	p = put(w, put_map(w, p, 2), "index");
	p = p ? nt_room(w, p, NT_PUT_HEADER) : NULL;
	if (!p)
		return NULL;
	p = nt_put_u32(p, i);
	return put(w, put(w, p, "type"), type_name(field->op, type));
}

static uint8_t *put_method(struct nt_writer *w, uint8_t *p, const netron_method *method)
{
	const netron_struct *args = method->args;
	unsigned count = args ? args->count : 0;

	p = put_map(w, put(w, p, method->name), 2);
	p = put(w, put(w, p, "type"),
		method->returns ? "Object" : type_name(method->result.op, method->result.type));
	p = put(w, p, "arguments");
	p = p ? nt_room(w, p, NT_PUT_HEADER) : NULL;
	if (!p)
		return NULL;
	nt_mp_array(&p, count);
	for (unsigned i = 0; i < count && p; i++)
		p = put_argument(w, p, args, i);
	return p;
}

static bool is_writable(const netron_service *service, const netron_method *get)
{
	for (unsigned i = 0; i < service->count; i++)
		if (service->methods[i].kind == NETRON_METHOD_SET &&
			strcmp(service->methods[i].name, get->name) == 0)
			return true;
	return false;
}

static uint8_t *put_property(
	struct nt_writer *w, uint8_t *p, const netron_service *service, const netron_method *get)
{
	p = put_map(w, put(w, p, get->name), 2);
	p = put(w, put(w, p, "type"), type_name(get->result.op, get->result.type));
	p = put(w, p, "readonly");
	p = p ? nt_room(w, p, 1) : NULL;
	if (!p)
		return NULL;
	*p++ = is_writable(service, get) ? 0xc2 : 0xc3;
	return p;
}

static unsigned count_kind(const netron_service *service, uint8_t kind)
{
	unsigned count = 0;

	for (unsigned i = 0; i < service->count; i++)
		count += service->methods[i].kind == kind;
	return count;
}

/* The eight keys, the last four undefined, as the original has them for ordinary services. */
static uint8_t *put_meta(struct nt_writer *w, uint8_t *p, const netron_service *service)
{
	p = put(w, put(w, put_map(w, p, 8), "name"), service->name);
	p = put(w, put(w, p, "version"), service->version);
	p = put_map(w, put(w, p, "properties"), count_kind(service, NETRON_METHOD_GET));
	for (unsigned i = 0; i < service->count && p; i++)
		if (service->methods[i].kind == NETRON_METHOD_GET)
			p = put_property(w, p, service, &service->methods[i]);
	p = put_map(w, put(w, p, "methods"), count_kind(service, NETRON_METHOD_CALL));
	for (unsigned i = 0; i < service->count && p; i++)
		if (service->methods[i].kind == NETRON_METHOD_CALL)
			p = put_method(w, p, &service->methods[i]);
	p = put_undefined(w, p, "contract");
	p = put_undefined(w, p, "transports");
	p = put_undefined(w, p, "_transports");
	return put_undefined(w, p, "transportConfig");
}

uint8_t *nt_definition_write(struct nt_writer *writer, uint8_t *p, const char *id,
	const char *parent_id, const char *peer_id, const netron_service *service)
{
	size_t mark;

	p = nt_ext_begin(writer, p, &mark);
	p = put(writer, p, id);
	p = put(writer, p, parent_id);
	p = put(writer, p, peer_id);
	p = put_meta(writer, p, service);
	return p ? nt_ext_end(writer, p, mark, NT_EXT_DEFINITION, 0) : NULL;
}
