/* leaf.h - straight-line functions for flat structs, in the words of netron/leaf.h. */
#ifndef NETRONC_LEAF_H
#define NETRONC_LEAF_H

#include "emit/table.h"

/* How a member stands in its table. */
struct leaf_member {
	const struct model_field *field;
	const char *op;
	const char *descriptor; /* NULL: none */
	bool is_required;
};

/* Adds netronc_unpack_{name} and netronc_pack_{name} when the struct is flat: all its members are
 * required and scalars, strings, bytes, or lists of f64 or string. false: it is not. */
bool leaf_add(struct table *table, const struct table_struct *how,
	const struct leaf_member *members, size_t count, unsigned fixed);

#endif
