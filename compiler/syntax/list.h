/* list.h - the linked lists of the tree. */
#ifndef NETRONC_LIST_H
#define NETRONC_LIST_H

#define LIST_APPEND(list, item)                                                                    \
	do {                                                                                       \
		if ((list).last)                                                                   \
			(list).last->next = (item);                                                \
		else                                                                               \
			(list).first = (item);                                                     \
		(list).last = (item);                                                              \
		(list).count++;                                                                    \
	} while (0)

/* The ring whose last item is ring_last (NULL: none) becomes the list. */
#define LIST_FROM_RING(list, ring_last)                                                            \
	do {                                                                                       \
		if (ring_last) {                                                                   \
			(list).last = (ring_last);                                                 \
			(list).first = (list).last->next;                                          \
			(list).last->next = NULL;                                                  \
			(list).count = 1;                                                          \
			for (__typeof__((list).first) item_ = (list).first; item_ != (list).last;  \
				item_ = item_->next)                                               \
				(list).count++;                                                    \
		}                                                                                  \
	} while (0)

#endif
