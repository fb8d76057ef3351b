/* list.h - intrusive doubly linked list. A node is in one list at most; a zeroed node is in none.
 */
#ifndef NT_LIST_H
#define NT_LIST_H

#include <stdbool.h>
#include <stddef.h>

struct nt_list {
	struct nt_list *prev, *next;
};

static inline void nt_list_init(struct nt_list *list)
{
	list->prev = list->next = list;
}
static inline bool nt_list_empty(const struct nt_list *list)
{
	return list->next == list;
}
static inline bool nt_list_linked(const struct nt_list *node)
{
	return node->next != NULL && node->next != node;
}

static inline void nt_list_append(struct nt_list *list, struct nt_list *node)
{
	node->prev = list->prev;
	node->next = list;
	list->prev->next = node;
	list->prev = node;
}

/* Safe for a node in no list. */
static inline void nt_list_remove(struct nt_list *node)
{
	if (!node->next)
		return;
	node->prev->next = node->next;
	node->next->prev = node->prev;
	node->prev = node->next = NULL;
}

/* All of from, in order, to the end of list; from is empty then. */
static inline void nt_list_splice(struct nt_list *from, struct nt_list *list)
{
	if (nt_list_empty(from))
		return;
	from->next->prev = list->prev;
	list->prev->next = from->next;
	from->prev->next = list;
	list->prev = from->prev;
	nt_list_init(from);
}

/* All of from, in order, into list, whatever that was before. The nodes point at a list's head: a
 * list is never copied, only taken. */
static inline void nt_list_take(struct nt_list *from, struct nt_list *list)
{
	nt_list_init(list);
	nt_list_splice(from, list);
}

/* The struct that embeds node as member. */
#define NT_CONTAINER(node, type, member) ((type *)(void *)((char *)(node)-offsetof(type, member)))

#endif
