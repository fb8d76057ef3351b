/* recursion.netron.h - values and errors of recursion.nsvc.
 * Written by netronc 0.1.0. Change recursion.nsvc instead. */
#ifndef TREE_RECURSION_NETRON_H
#define TREE_RECURSION_NETRON_H

#include <netron/netron.h>
#include <string.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct tree_node tree_node;

typedef struct tree_node_list {
	const tree_node *items;
	size_t count;
} tree_node_list;

typedef struct tree_node_map_entry tree_node_map_entry;

/** Sorted by key. */
typedef struct tree_node_map {
	const tree_node_map_entry *items;
	size_t count;
} tree_node_map;

typedef struct tree_node_array2 tree_node_array2;

typedef struct tree_node_array2_list {
	const tree_node_array2 *items;
	size_t count;
} tree_node_array2_list;

typedef struct tree_node_list_list {
	const tree_node_list *items;
	size_t count;
} tree_node_list_list;

typedef struct tree_node_optional_list {
	const tree_node *const *items;
	size_t count;
} tree_node_optional_list;

typedef struct tree_other tree_other;

typedef struct tree_other_list {
	const tree_other *items;
	size_t count;
} tree_other_list;

typedef struct tree_node {
	const char *name;
	const tree_node *left;
	const tree_node *right;
	tree_node_list children;
	tree_node_map by_name;
	tree_node_array2_list pairs;
	tree_node_list_list grid;
	tree_node_optional_list maybe;
	tree_other_list other;
} tree_node;

typedef struct tree_node_map_entry {
	const char *key;
	tree_node value;
} tree_node_map_entry;

typedef struct tree_node_array2 {
	tree_node items[2];
} tree_node_array2;

typedef struct tree_expr tree_expr;

typedef struct tree_other {
	const tree_node *back;
	const tree_expr *expr;
} tree_other;

typedef struct tree_expr_list {
	const tree_expr *items;
	size_t count;
} tree_expr_list;

typedef struct tree_negated {
	tree_expr_list of;
} tree_negated;

typedef enum tree_expr_tag NETRON_ENUM(int32_t) {
	TREE_EXPR_NONE = 0,
	TREE_EXPR_NUMBER = 1,
	TREE_EXPR_SUM = 2,
	TREE_EXPR_NEGATED = 3,
} tree_expr_tag;

typedef struct tree_expr {
	tree_expr_tag tag; /* which of these it is */
	union {
		double number;
		tree_expr_list sum;
		tree_negated negated;
	};
} tree_expr;

/* Copies own everything they point to; one free releases all of it. */
tree_node *tree_node_copy(const tree_node *node) NETRON_MUST_USE;
void tree_node_free(tree_node *node);
void tree_node_freep(tree_node **node);
tree_other *tree_other_copy(const tree_other *other) NETRON_MUST_USE;
void tree_other_free(tree_other *other);
void tree_other_freep(tree_other **other);
tree_negated *tree_negated_copy(const tree_negated *negated) NETRON_MUST_USE;
void tree_negated_free(tree_negated *negated);
void tree_negated_freep(tree_negated **negated);
tree_expr *tree_expr_copy(const tree_expr *expr) NETRON_MUST_USE;
void tree_expr_free(tree_expr *expr);
void tree_expr_freep(tree_expr **expr);
tree_node_list *tree_node_list_copy(const tree_node_list *list) NETRON_MUST_USE;
void tree_node_list_free(tree_node_list *list);
void tree_node_list_freep(tree_node_list **list);
tree_node_map *tree_node_map_copy(const tree_node_map *map) NETRON_MUST_USE;
void tree_node_map_free(tree_node_map *map);
void tree_node_map_freep(tree_node_map **map);
tree_node_array2_list *tree_node_array2_list_copy(
	const tree_node_array2_list *list) NETRON_MUST_USE;
void tree_node_array2_list_free(tree_node_array2_list *list);
void tree_node_array2_list_freep(tree_node_array2_list **list);
tree_node_list_list *tree_node_list_list_copy(const tree_node_list_list *list) NETRON_MUST_USE;
void tree_node_list_list_free(tree_node_list_list *list);
void tree_node_list_list_freep(tree_node_list_list **list);
tree_node_optional_list *tree_node_optional_list_copy(
	const tree_node_optional_list *list) NETRON_MUST_USE;
void tree_node_optional_list_free(tree_node_optional_list *list);
void tree_node_optional_list_freep(tree_node_optional_list **list);
tree_other_list *tree_other_list_copy(const tree_other_list *list) NETRON_MUST_USE;
void tree_other_list_free(tree_other_list *list);
void tree_other_list_freep(tree_other_list **list);
tree_expr_list *tree_expr_list_copy(const tree_expr_list *list) NETRON_MUST_USE;
void tree_expr_list_free(tree_expr_list *list);
void tree_expr_list_freep(tree_expr_list **list);

/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const tree_node *tree_node_map_get(tree_node_map map, const char *key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const tree_node_map_entry *entry = &map.items[middle];
		int order = strcmp(key, entry->key);
		if (order == 0)
			return &entry->value;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/* ---- what follows is for the generated .c files ---- */

extern const struct netron_struct netronc_struct_tree_node;
extern const struct netron_struct netronc_struct_tree_other;
extern const struct netron_struct netronc_struct_tree_negated;
extern const struct netron_union netronc_union_tree_expr;

#ifdef __cplusplus
}
#endif
#endif
