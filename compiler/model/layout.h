/* layout.h - how much room values take: in C, as a 64-bit machine lays them out, and at least on
 * the wire. The tables of generated code hold sizes and offsets in 16 bits. */
#ifndef NETRONC_LAYOUT_H
#define NETRONC_LAYOUT_H

#include "model/model.h"

struct resolver;

/* Most bytes of a struct, a union, or an item of a list or map. Offsets of has_x stay below
 * NETRON_DEFAULTED, the first number that means something else. */
enum { LAYOUT_MAX_SIZE = 0xfffc };

/* Types inside each other, those behind the names of aliases too. */
enum { LAYOUT_MAX_DEPTH = 64 };

/* Fills in the layout of every struct, union and alias, and reports what is too large. */
void layout_all(struct resolver *resolver);

/* Bytes of a key on the wire. */
unsigned layout_key_size(const char *name);

/* Fewest bytes of a value on the wire, at least 1, at most 255. Too small is safe, too large would
 * refuse good input. */
unsigned layout_least_of(const struct model_type *type);

/* The same for a whole struct or union, at most 65535. */
unsigned layout_least_of_fields(const struct model_field *fields, size_t count);
unsigned layout_least_of_union(const struct model_union *union_);

#endif
