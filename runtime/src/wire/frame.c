#include "wire/frame.h"

#include <netron/error.h>

void nt_frame_init(struct nt_frame *frame, const netron_allocator *allocator, uint32_t max_bytes)
{
	nt_buf_init(&frame->partial, allocator);
	frame->max_bytes = max_bytes;
}

void nt_frame_fini(struct nt_frame *frame)
{
	nt_buf_fini(&frame->partial);
}

static uint32_t load_be32(const uint8_t *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static size_t smaller(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Adds to the message begun earlier what belongs to it; *used says how much that was. 1: complete.
 */
static int complete(struct nt_frame *frame, const uint8_t *data, size_t size, size_t *used)
{
	struct nt_buf *partial = &frame->partial;
	size_t have = nt_buf_size(partial), take = 0;
	uint32_t length;

	if (have < NT_FRAME_HEADER) {
		take = smaller(NT_FRAME_HEADER - have, size);
		if (!nt_buf_append(partial, data, take))
			return NETRON_E_NO_MEMORY;
		have += take;
	}
	*used = take;
	if (have < NT_FRAME_HEADER)
		return 0;
	length = load_be32(partial->data + partial->start);
	if (length > frame->max_bytes)
		return NETRON_E_TOO_LARGE;
	*used += smaller((size_t)length + NT_FRAME_HEADER - have, size - take);
	if (!nt_buf_append(partial, data + take, *used - take))
		return NETRON_E_NO_MEMORY;
	return nt_buf_size(partial) - NT_FRAME_HEADER == length;
}

static int finish_partial(struct nt_frame *frame, const uint8_t **data, const uint8_t *end,
	nt_frame_on_message *on_message, void *user)
{
	struct nt_buf *partial = &frame->partial;
	size_t used;
	int rc = complete(frame, *data, (size_t)(end - *data), &used);

	if (rc <= 0) {
		*data = end;
		return rc;
	}
	*data += used;
	if (!on_message(user, partial->data + partial->start + NT_FRAME_HEADER,
		    nt_buf_size(partial) - NT_FRAME_HEADER))
		return NETRON_E_CLOSED;
	nt_buf_take(partial, nt_buf_size(partial));
	return 0;
}

/* The memory of the partial message is kept until a read ends between messages. */
int nt_frame_feed(struct nt_frame *frame, const uint8_t *data, size_t size,
	nt_frame_on_message *on_message, void *user)
{
	const uint8_t *end = size ? data + size : data;

	if (nt_frame_is_partial(frame) && size) {
		int rc = finish_partial(frame, &data, end, on_message, user);

		if (rc)
			return rc;
	}
	while (end - data >= NT_FRAME_HEADER) {
		uint32_t length = load_be32(data);

		if (length > frame->max_bytes)
			return NETRON_E_TOO_LARGE;
		if ((size_t)(end - data) - NT_FRAME_HEADER < length)
			break;
		data += NT_FRAME_HEADER;
		if (!on_message(user, data, length))
			return NETRON_E_CLOSED;
		data += length;
	}
	if (data < end && !nt_buf_append(&frame->partial, data, (size_t)(end - data)))
		return NETRON_E_NO_MEMORY;
	nt_buf_shrink(&frame->partial, 0);
	return 0;
}

bool nt_frame_is_partial(const struct nt_frame *frame)
{
	return nt_buf_size(&frame->partial);
}

size_t nt_frame_begin(struct nt_buf *out)
{
	static const uint8_t header[NT_FRAME_HEADER];
	size_t begin = nt_buf_size(out);

	return nt_buf_append(out, header, sizeof(header)) ? begin : SIZE_MAX;
}

void nt_frame_end(struct nt_buf *out, size_t begin)
{
	uint8_t *p = out->data + out->start + begin;
	size_t length = nt_buf_size(out) - begin - NT_FRAME_HEADER;

	p[0] = (uint8_t)(length >> 24);
	p[1] = (uint8_t)(length >> 16);
	p[2] = (uint8_t)(length >> 8);
	p[3] = (uint8_t)length;
}
