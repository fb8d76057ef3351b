/* values.h - what values.c and its parts share: the header being written, and what stands in it
 * already. A type is defined when something first needs it, so that the order of the input does not
 * matter and recursion ends in a declaration. */
#ifndef NETRONC_VALUES_H
#define NETRONC_VALUES_H

#include "emit/emit.h"
#include "model/names.h"

/* The header being written: what stands in it already. */
struct values {
	struct emit *emit;
	struct text *out;
	struct names states;   /* C name -> how far it is */
	struct names declared; /* C name -> the base of what has it, of this file and its imports */
	struct names imported; /* C names of composites that imported headers define */
	MODEL_LIST(const struct model_type *)
	pending; /* arrays, and maps whose entry is meant: to be defined when what they hold is */
	size_t pending_capacity;
	MODEL_LIST(const struct model_type *) composites; /* defined here */
	size_t composite_capacity;
};

/* ---- values_composite.c: types without a name in the IDL, and what is defined already ---- */

/* The C type as an item. */
const char *values_item(struct values *values, const struct model_type *type);

/* Whether to define it now; marks it as begun. */
bool values_begin(struct values *values, const char *c_name);
void values_end(struct values *values, const char *c_name);

/* Reports when something declared has the name of a type that netronc makes up. used: where it is
 * needed. */
void values_claim(struct values *values, const char *c_name, struct source_span used);

/* Makes sure of what a pointer to the type needs. */
void values_declare(struct values *values, const struct model_type *type);

/* Makes sure of what a value of the type needs, as an item or a result. */
void values_complete(struct values *values, const struct model_type *type);

/* The same as a member: arrays stand inline, optional values beside their has_x. */
void values_complete_member(struct values *values, const struct model_type *type);

/* What had to wait for the struct it is a part of. */
void values_define_pending(struct values *values);

/* A list, set or map: what owns items. */
bool values_is_sequence(const struct model_type *type);

/* ---- values.c: what the IDL declares; each defines once ---- */

void values_define_struct(struct values *values, const struct model_struct *structure);
void values_define_union(struct values *values, const struct model_union *union_);
void values_define_enum(struct values *values, const struct model_enum *enumeration);
void values_define_alias(struct values *values, const struct model_alias *alias);

/* ---- values_functions.c: copying, freeing, errors, lookups ---- */

void values_add_functions(struct values *values);

#endif
