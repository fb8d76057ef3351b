/* c_type.h - how the types of the language look in C, where they stand in a struct, in a list, as a
 * parameter or as a result; and the names of the types that have none in the IDL: acme_quote_list,
 * acme_quote_map. docs/reference/generated-code.md shows it as a table. */
#ifndef NETRONC_C_TYPE_H
#define NETRONC_C_TYPE_H

#include "model/c_stem.h"
#include "model/model.h"
#include "support/arena.h"

#include <stdbool.h>

/* How a value is held and handed over. */
enum c_shape {
	C_SCALAR,   /* by value: numbers, bool, enums, times, uuid */
	C_POINTER,  /* itself a pointer, NULL when absent: string, any */
	C_RECORD,   /* by pointer to const: struct, union */
	C_SEQUENCE, /* { items or data, count or size }: list, set, map, bytes */
	C_ARRAY     /* T x[n] */
};

/* Behind the aliases. Optional stays optional. */
const struct model_type *c_resolve(const struct model_type *type);

/* Behind the aliases and the optional. */
const struct model_type *c_value_type(const struct model_type *type);
bool c_is_optional(const struct model_type *type);

/* Of the value, were it not optional. */
enum c_shape c_shape_of(const struct model_type *type);

/* The bare name as the name of a parameter: user_ of acme_user. */
const char *c_param_name(struct arena *arena, const struct model_base *base);

/* A name as that of a parameter of a generated function, away from its other ones. */
const char *c_value_param(struct arena *arena, const char *c_name);

/* The name of a value of this type that the IDL gives none: quote for acme_quote, else "result". */
const char *c_value_name(struct arena *arena, const struct model_type *type);

/* The type as an item of a list, the value of a map, a result: "const char *", "acme_quote",
 * "netron_strings", "acme_u8_array16", "acme_f64_optional", "const acme_quote *" for Quote? . */
const char *c_item(
	struct arena *arena, const struct model_file *file, const struct model_type *type);

/* "double bid", "const char *symbol", "uint8_t digest[16]": a struct member that holds the value of
 * a type, or a pointer to const for an optional struct or union. */
const char *c_member(struct arena *arena, const struct model_file *file,
	const struct model_type *type, const char *name);

/* The type as a parameter: "double bid", "const acme_quote *quote", "netron_strings tags", "const
 * double *limit" for f64?. */
const char *c_param(struct arena *arena, const struct model_file *file,
	const struct model_type *type, const char *name);

/* The type as the parameter of a done callback: as c_param, but sequences by pointer to const. */
const char *c_done_param(struct arena *arena, const struct model_file *file,
	const struct model_type *type, const char *name);

/* "type *name", with no blank behind an asterisk. */
const char *c_declare(struct arena *arena, const char *type, const char *name);

/* A value of the C type that means nothing: "0", "NULL", "(netron_uuid){ 0 }". */
const char *c_zero(
	struct arena *arena, const struct model_file *file, const struct model_type *type);

/* ---- types without a name in the IDL ---- */

/* True for what c_item() names itself and the generated header must define: lists and maps that
 * types.h lacks, arrays and optional scalars as items. */
bool c_is_composite(const struct model_type *type);

/* True when the header of file is the only one that could define it: it holds a type of that file.
 */
bool c_is_home(const struct model_file *file, const struct model_type *type);

/* What a list, set or map type points to: "const T *items" in C. */
const char *c_items_member(
	struct arena *arena, const struct model_file *file, const struct model_type *type);

/* The name of a map's entry. */
const char *c_entry(
	struct arena *arena, const struct model_file *file, const struct model_type *type);

/* True when a value owns no memory of its own: copying the bytes copies it. */
bool c_is_flat(const struct model_type *type);

#endif
