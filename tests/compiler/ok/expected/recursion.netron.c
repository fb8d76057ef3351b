/* recursion.netron.c - tables of recursion.nsvc.
 * Written by netronc 0.1.0. Change recursion.nsvc instead. */
#include "recursion.netron.h"

#include <netron/schema.h>

/* clang-format off */

static const netron_list_type netronc_type_1 = { { &netronc_struct_tree_node, sizeof(tree_node), NETRON_OP_STRUCT, 52 }, 0, UINT32_MAX }; /* Node[] */
NETRON_FITS(tree_node_map_entry);
static const netron_map_type netronc_type_2 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { &netronc_struct_tree_node, sizeof(tree_node), NETRON_OP_STRUCT, 52 }, sizeof(tree_node_map_entry), offsetof(tree_node_map_entry, value), UINT32_MAX }; /* map<STRING, Node> */
static const netron_list_type netronc_type_3 = { { &netronc_struct_tree_node, sizeof(tree_node), NETRON_OP_STRUCT, 52 }, 2, 2 }; /* Node[2] */
NETRON_FITS(tree_node_array2);
static const netron_list_type netronc_type_4 = { { &netronc_type_3, sizeof(tree_node_array2), NETRON_OP_ARRAY, 105 }, 0, UINT32_MAX }; /* Node[2][] */
static const netron_list_type netronc_type_5 = { { &netronc_type_1, sizeof(tree_node_list), NETRON_OP_LIST, 1 }, 0, UINT32_MAX }; /* Node[][] */
static const netron_optional_type netronc_type_6 = { { &netronc_struct_tree_node, sizeof(tree_node), NETRON_OP_STRUCT, 52 }, NETRON_POINTER, 0 }; /* Node? */
static const netron_list_type netronc_type_7 = { { &netronc_type_6, sizeof(const tree_node *), NETRON_OP_OPTIONAL, 1 }, 0, UINT32_MAX }; /* Node?[] */
static const netron_list_type netronc_type_8 = { { &netronc_struct_tree_other, sizeof(tree_other), NETRON_OP_STRUCT, 1 }, 0, UINT32_MAX }; /* Other[] */
static const netron_field netronc_struct_tree_node_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(tree_node, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 5, NETRON_OP_STRUCT, offsetof(tree_node, left), NETRON_POINTER, 0, 1, 0 },
	{ 10, 6, NETRON_OP_STRUCT, offsetof(tree_node, right), NETRON_POINTER, 1, 2, 0 },
	{ 16, 9, NETRON_OP_LIST, offsetof(tree_node, children), NETRON_REQUIRED, 2, 3, 0 },
	{ 25, 7, NETRON_OP_MAP, offsetof(tree_node, by_name), NETRON_REQUIRED, 3, 4, 0 },
	{ 32, 6, NETRON_OP_LIST, offsetof(tree_node, pairs), NETRON_REQUIRED, 4, 5, 0 },
	{ 38, 5, NETRON_OP_LIST, offsetof(tree_node, grid), NETRON_REQUIRED, 5, 6, 0 },
	{ 43, 6, NETRON_OP_LIST, offsetof(tree_node, maybe), NETRON_REQUIRED, 6, 7, 0 },
	{ 49, 6, NETRON_OP_LIST, offsetof(tree_node, other), NETRON_REQUIRED, 7, 8, 0 },
	{ 55, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_tree_node_types[] = {
	&netronc_struct_tree_node,
	&netronc_struct_tree_node,
	&netronc_type_1,
	&netronc_type_2,
	&netronc_type_4,
	&netronc_type_5,
	&netronc_type_7,
	&netronc_type_8,
};
const netron_struct netronc_struct_tree_node = {
	.fields = netronc_struct_tree_node_fields,
	.keys = "\xa4" "name" "\xa4" "left" "\xa5" "right" "\xa8" "children" "\xa6" "byName" "\xa5" "pairs" "\xa4" "grid" "\xa5" "maybe" "\xa5" "other" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_tree_node_types,
	.name = "Node",
	.required = UINT64_C(0x1f9),
	.fixed = 113,
	.size = sizeof(tree_node),
	.count = 9,
	.optional = 2,
	.least = 52,
};
NETRON_FITS(tree_node);

static const netron_field netronc_struct_tree_other_fields[] = {
	{ 0, 5, NETRON_OP_STRUCT, offsetof(tree_other, back), NETRON_POINTER, 0, 0, 0 },
	{ 5, 5, NETRON_OP_UNION, offsetof(tree_other, expr), NETRON_POINTER, 1, 1, 0 },
	{ 10, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_tree_other_types[] = {
	&netronc_struct_tree_node,
	&netronc_union_tree_expr,
};
const netron_struct netronc_struct_tree_other = {
	.fields = netronc_struct_tree_other_fields,
	.keys = "\xa4" "back" "\xa4" "expr" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_tree_other_types,
	.name = "Other",
	.required = UINT64_C(0x0),
	.fixed = 33,
	.size = sizeof(tree_other),
	.count = 2,
	.optional = 2,
	.least = 1,
};
NETRON_FITS(tree_other);

static const netron_list_type netronc_type_9 = { { &netronc_union_tree_expr, sizeof(tree_expr), NETRON_OP_UNION, 1 }, 0, UINT32_MAX }; /* Expr[] */
static const netron_field netronc_struct_tree_negated_fields[] = {
	{ 0, 3, NETRON_OP_LIST, offsetof(tree_negated, of), NETRON_REQUIRED, 0, 0, 0 },
	{ 3, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_tree_negated_types[] = {
	&netronc_type_9,
};
const netron_struct netronc_struct_tree_negated = {
	.fields = netronc_struct_tree_negated_fields,
	.keys = "\xa2" "of" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_tree_negated_types,
	.name = "Negated",
	.required = UINT64_C(0x1),
	.fixed = 21,
	.size = sizeof(tree_negated),
	.count = 1,
	.optional = 0,
	.least = 5,
};
NETRON_FITS(tree_negated);

static const netron_field netronc_alternatives_tree_expr_fields[] = {
	{ 0, 7, NETRON_OP_F64, offsetof(tree_expr, number), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 4, NETRON_OP_LIST, offsetof(tree_expr, sum), NETRON_REQUIRED, 0, 1, 0 },
	{ 11, 8, NETRON_OP_STRUCT, offsetof(tree_expr, negated), NETRON_REQUIRED, 1, 2, 0 },
	{ 19, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_alternatives_tree_expr_types[] = {
	&netronc_type_9,
	&netronc_struct_tree_negated,
};
static const netron_struct netronc_alternatives_tree_expr = {
	.fields = netronc_alternatives_tree_expr_fields,
	.keys = "\xa6" "number" "\xa3" "sum" "\xa7" "negated" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_alternatives_tree_expr_types,
	.name = "Expr",
	.required = UINT64_C(0x0),
	.fixed = 51,
	.size = sizeof(tree_expr),
	.count = 3,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(tree_expr);
const netron_union netronc_union_tree_expr = {
	.fields = &netronc_alternatives_tree_expr,
	.name = "Expr",
	.tag_offset = offsetof(tree_expr, tag),
	.size = sizeof(tree_expr),
	.flags = 0,
	.least = 1,
};

static const netron_slot netronc_slot_tree_node = { &netronc_struct_tree_node, sizeof(tree_node), NETRON_OP_STRUCT, 52 };
static const netron_slot netronc_slot_tree_other = { &netronc_struct_tree_other, sizeof(tree_other), NETRON_OP_STRUCT, 1 };
static const netron_slot netronc_slot_tree_negated = { &netronc_struct_tree_negated, sizeof(tree_negated), NETRON_OP_STRUCT, 5 };
static const netron_slot netronc_slot_tree_expr = { &netronc_union_tree_expr, sizeof(tree_expr), NETRON_OP_UNION, 1 };
static const netron_slot netronc_slot_tree_node_list = { &netronc_type_1, sizeof(tree_node_list), NETRON_OP_LIST, 1 };
static const netron_slot netronc_slot_tree_node_map = { &netronc_type_2, sizeof(tree_node_map), NETRON_OP_MAP, 1 };
static const netron_slot netronc_slot_tree_node_array2_list = { &netronc_type_4, sizeof(tree_node_array2_list), NETRON_OP_LIST, 1 };
static const netron_slot netronc_slot_tree_node_list_list = { &netronc_type_5, sizeof(tree_node_list_list), NETRON_OP_LIST, 1 };
static const netron_slot netronc_slot_tree_node_optional_list = { &netronc_type_7, sizeof(tree_node_optional_list), NETRON_OP_LIST, 1 };
static const netron_slot netronc_slot_tree_other_list = { &netronc_type_8, sizeof(tree_other_list), NETRON_OP_LIST, 1 };
static const netron_slot netronc_slot_tree_expr_list = { &netronc_type_9, sizeof(tree_expr_list), NETRON_OP_LIST, 1 };

/* clang-format on */

tree_node *tree_node_copy(const tree_node *node)
{
	return netron_copy_of(&netronc_slot_tree_node, node);
}

void tree_node_free(tree_node *node)
{
	netron_owned_free(node);
}

void tree_node_freep(tree_node **node)
{
	netron_owned_free(*node);
	*node = NULL;
}

tree_other *tree_other_copy(const tree_other *other)
{
	return netron_copy_of(&netronc_slot_tree_other, other);
}

void tree_other_free(tree_other *other)
{
	netron_owned_free(other);
}

void tree_other_freep(tree_other **other)
{
	netron_owned_free(*other);
	*other = NULL;
}

tree_negated *tree_negated_copy(const tree_negated *negated)
{
	return netron_copy_of(&netronc_slot_tree_negated, negated);
}

void tree_negated_free(tree_negated *negated)
{
	netron_owned_free(negated);
}

void tree_negated_freep(tree_negated **negated)
{
	netron_owned_free(*negated);
	*negated = NULL;
}

tree_expr *tree_expr_copy(const tree_expr *expr)
{
	return netron_copy_of(&netronc_slot_tree_expr, expr);
}

void tree_expr_free(tree_expr *expr)
{
	netron_owned_free(expr);
}

void tree_expr_freep(tree_expr **expr)
{
	netron_owned_free(*expr);
	*expr = NULL;
}

tree_node_list *tree_node_list_copy(const tree_node_list *list)
{
	return netron_copy_of(&netronc_slot_tree_node_list, list);
}

void tree_node_list_free(tree_node_list *list)
{
	netron_owned_free(list);
}

void tree_node_list_freep(tree_node_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}

tree_node_map *tree_node_map_copy(const tree_node_map *map)
{
	return netron_copy_of(&netronc_slot_tree_node_map, map);
}

void tree_node_map_free(tree_node_map *map)
{
	netron_owned_free(map);
}

void tree_node_map_freep(tree_node_map **map)
{
	netron_owned_free(*map);
	*map = NULL;
}

tree_node_array2_list *tree_node_array2_list_copy(const tree_node_array2_list *list)
{
	return netron_copy_of(&netronc_slot_tree_node_array2_list, list);
}

void tree_node_array2_list_free(tree_node_array2_list *list)
{
	netron_owned_free(list);
}

void tree_node_array2_list_freep(tree_node_array2_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}

tree_node_list_list *tree_node_list_list_copy(const tree_node_list_list *list)
{
	return netron_copy_of(&netronc_slot_tree_node_list_list, list);
}

void tree_node_list_list_free(tree_node_list_list *list)
{
	netron_owned_free(list);
}

void tree_node_list_list_freep(tree_node_list_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}

tree_node_optional_list *tree_node_optional_list_copy(const tree_node_optional_list *list)
{
	return netron_copy_of(&netronc_slot_tree_node_optional_list, list);
}

void tree_node_optional_list_free(tree_node_optional_list *list)
{
	netron_owned_free(list);
}

void tree_node_optional_list_freep(tree_node_optional_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}

tree_other_list *tree_other_list_copy(const tree_other_list *list)
{
	return netron_copy_of(&netronc_slot_tree_other_list, list);
}

void tree_other_list_free(tree_other_list *list)
{
	netron_owned_free(list);
}

void tree_other_list_freep(tree_other_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}

tree_expr_list *tree_expr_list_copy(const tree_expr_list *list)
{
	return netron_copy_of(&netronc_slot_tree_expr_list, list);
}

void tree_expr_list_free(tree_expr_list *list)
{
	netron_owned_free(list);
}

void tree_expr_list_freep(tree_expr_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}
