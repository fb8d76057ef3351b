/* bounds.h - what declarations ask of values beyond their type: bounds and the values of enums.
 * Both directions of the walker call this. */
#ifndef NT_BOUNDS_H
#define NT_BOUNDS_H

#include <netron/schema.h>

/* NULL when value keeps to the bounds, else what is wrong (static text). */
const char *nt_bounds_breach(const netron_checked_type *type, const void *value);

/* The number of an enum in C, of its base type. */
int64_t nt_enum_load(const netron_enum_type *type, const void *value);
/* The declared value of that number; NULL: none. */
const netron_enum_value *nt_enum_find(const netron_enum_type *type, int64_t number);
/* Whether a closed enum takes the number: a declared value, or bits that are all declared. */
bool nt_enum_takes(const netron_enum_type *type, int64_t number);

#endif
