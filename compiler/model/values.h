/* values.h - what the files that evaluate values share. */
#ifndef NETRONC_VALUES_H
#define NETRONC_VALUES_H

#include "model/resolver.h"

/* True when the integer, a magnitude when is_negative, fits the type. */
bool value_fits_integer(enum model_type_kind kind, bool is_negative, uint64_t magnitude);

/* "-128 to 127" */
const char *value_integer_range(enum model_type_kind kind);

/* "a string", "an integer" ... of what was written. */
const char *value_describe(const struct ast_value *value);

/* Code points of valid UTF-8. */
size_t value_code_points(const char *text, size_t size);

/* Reports a value that breaks a bound of the type. */
bool value_is_within(
	struct resolver *resolver, const struct model_type *type, const struct model_value *value);

/* Enums are numbered before anything else is evaluated. */
void value_number_enum(struct resolver *resolver, struct symbol *symbol);

/* Lists, sets, arrays, maps, structs and unions. type: the underlying one. */
bool value_evaluate_list(struct resolver *resolver, struct unit *unit,
	const struct ast_value *value, const struct model_type *type, struct model_value *out);
bool value_evaluate_object(struct resolver *resolver, struct unit *unit,
	const struct ast_value *value, const struct model_type *type, struct model_value *out);

/* The constant a name means, evaluated; NULL: reported, or not to be reported again. */
const struct model_const *value_find_constant(
	struct resolver *resolver, struct unit *unit, const struct ast_value *name);

#endif
