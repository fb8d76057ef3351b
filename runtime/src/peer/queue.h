/* queue.h - items of a stream that wait, encoded, one behind the other in one buffer: no allocation
 * per item. */
#ifndef NT_QUEUE_H
#define NT_QUEUE_H

#include "base/buf.h"

struct nt_queue {
	struct nt_buf buf; /* of each item its size, then its bytes */
	uint32_t count;
};

void nt_queue_init(struct nt_queue *queue, const netron_allocator *allocator);
void nt_queue_fini(struct nt_queue *queue);
void nt_queue_clear(struct nt_queue *queue);
/* Of the items alone. */
size_t nt_queue_bytes(const struct nt_queue *queue);

/* false: no memory. */
bool nt_queue_add(struct nt_queue *queue, const uint8_t *data, size_t size);
/* An item that is written where it will stand, behind queue->buf.end: begin, write, then end or
 * undo with the mark. SIZE_MAX: no memory. */
size_t nt_queue_begin(struct nt_queue *queue);
size_t nt_queue_end(struct nt_queue *queue, size_t mark); /* its size */
void nt_queue_undo(struct nt_queue *queue, size_t mark);

/* The oldest, with NT_BUF_SLACK readable bytes behind it. Valid until something is added. */
bool nt_queue_front(const struct nt_queue *queue, const uint8_t **out_data, size_t *out_size);
void nt_queue_drop(struct nt_queue *queue);

#endif
