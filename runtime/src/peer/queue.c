/* queue.c - items of a stream that wait. */
#include "peer/queue.h"

#include <string.h>

enum { HEADER = sizeof(uint32_t), KEPT_BYTES = 4096 };

void nt_queue_init(struct nt_queue *queue, const netron_allocator *allocator)
{
	nt_buf_init(&queue->buf, allocator);
	queue->count = 0;
}

void nt_queue_fini(struct nt_queue *queue)
{
	nt_buf_fini(&queue->buf);
	queue->count = 0;
}

void nt_queue_clear(struct nt_queue *queue)
{
	nt_buf_take(&queue->buf, nt_buf_size(&queue->buf));
	queue->count = 0;
	nt_buf_shrink(&queue->buf, 0);
}

size_t nt_queue_bytes(const struct nt_queue *queue)
{
	return nt_buf_size(&queue->buf) - (size_t)queue->count * HEADER;
}

size_t nt_queue_begin(struct nt_queue *queue)
{
	static const uint8_t header[HEADER];
	size_t mark = nt_buf_size(&queue->buf);

	return nt_buf_append(&queue->buf, header, HEADER) ? mark : SIZE_MAX;
}

size_t nt_queue_end(struct nt_queue *queue, size_t mark)
{
	uint32_t size = (uint32_t)(nt_buf_size(&queue->buf) - mark - HEADER);

	memcpy(queue->buf.data + queue->buf.start + mark, &size, HEADER);
	queue->count++;
	return size;
}

void nt_queue_undo(struct nt_queue *queue, size_t mark)
{
	nt_buf_truncate(&queue->buf, mark);
}

bool nt_queue_add(struct nt_queue *queue, const uint8_t *data, size_t size)
{
	size_t mark = nt_queue_begin(queue);

	if (mark == SIZE_MAX)
		return false;
	if (!nt_buf_append(&queue->buf, data, size)) {
		nt_queue_undo(queue, mark);
		return false;
	}
	nt_queue_end(queue, mark);
	return true;
}

bool nt_queue_front(const struct nt_queue *queue, const uint8_t **out_data, size_t *out_size)
{
	const uint8_t *front;
	uint32_t size;

	if (queue->count == 0)
		return false;
	front = queue->buf.data + queue->buf.start;
	memcpy(&size, front, HEADER);
	*out_data = front + HEADER;
	*out_size = size;
	return true;
}

/* A buffer that had to grow for a burst is given back behind it. */
void nt_queue_drop(struct nt_queue *queue)
{
	const uint8_t *data;
	size_t size;

	if (!nt_queue_front(queue, &data, &size))
		return;
	nt_buf_take(&queue->buf, HEADER + size);
	if (--queue->count == 0)
		nt_buf_shrink(&queue->buf, KEPT_BYTES);
}
