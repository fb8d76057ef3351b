/* deliver.h - from what came in a stream to the reader's callbacks. */
#ifndef NT_DELIVER_H
#define NT_DELIVER_H

#include "peer/flow.h"

/* An item was decoded; NULL, or an error in the arena that says which item it was. */
const netron_error *nt_item_read(struct nt_flow *flow, const uint8_t *body, const uint8_t *end,
	struct nt_arena *arena, void *out_item);
/* Installs a reader: what becomes of an item, and of the end. 0, NETRON_E_CONFLICT when there is
 * one. */
int nt_flow_read(struct nt_flow *flow, nt_flow_take *take,
	void (*on_end)(struct nt_flow *flow, const netron_error *error), void *user);
/* No reader any more: what comes waits again. */
void nt_flow_unread(struct nt_flow *flow);

#endif
