/* table.h - the building blocks of schema.c: slots, descriptors of types without a name, tables of
 * members. docs: netron/schema.h. */
#ifndef NETRONC_TABLE_H
#define NETRONC_TABLE_H

#include "emit/emit.h"
#include "model/names.h"

/* The tables of one .c file. */
struct table {
	struct emit *emit;
	struct text *out;
	struct names named;   /* initialiser of a descriptor -> its name */
	struct names fitting; /* types with a NETRON_FITS */
	unsigned count;       /* of descriptors */
	bool has_leaf;        /* netron/leaf.h is needed */
};

struct table_struct {
	const char *symbol; /* of the netron_struct */
	const char *c_name; /* of the struct it describes; NULL: there is none */
	bool is_static;
	bool is_union; /* the alternatives of a union */
	bool has_rest;
};

void table_init(struct table *table, struct emit *emit, struct text *out);

/* NETRON_OP_I32 of MODEL_I32; built-in types only. */
const char *table_op_name(enum model_type_kind kind);

/* A netron_slot as an initialiser; adds the descriptors it needs to the text first. */
const char *table_slot(struct table *table, const struct model_type *type);

/* The same for a result. */
const char *table_result_slot(struct table *table, const struct model_type *type);

/* The tables of a service. service.c */
void table_add_service(struct table *table, const struct model_service *service);

/* The routes of its methods; how many there are. route.c */
size_t table_add_routes(
	struct table *table, const struct operations *operations, const char *service);

/* Fields, keys, types and defaults of a struct, then the netron_struct. */
void table_add_struct(
	struct table *table, const struct model_struct *structure, const struct table_struct *how);

/* An encoded key as string literals; returns its size in bytes. */
unsigned table_add_key(struct text *out, const char *name);

/* A member of an argument struct, with its has_x. */
void table_add_member(struct emit *emit, struct text *out, const struct model_field *field);

/* The lists and maps of this file's own types that its header defines. values.c */
size_t emit_home_sequences(struct emit *emit, const struct model_type *const **out_types);

#endif
