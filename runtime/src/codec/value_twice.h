/* value_twice.h - whether keys and members of sets are all different. */
#ifndef NT_VALUE_TWICE_H
#define NT_VALUE_TWICE_H

#include "codec/cursor.h"

/* false: one is there twice, and the reader says so; or memory is out. */
bool nt_members_are_unique(struct nt_reader *r, const netron_member *members, size_t count);
/* The first of every `stride` bytes is a value. */
bool nt_values_are_unique(
	struct nt_reader *r, const netron_value *values, size_t stride, size_t count);

#endif
