#include "wire/ws.h"

#include "codec/text.h"

#include <string.h>

void nt_ws_init(struct nt_ws *ws, const netron_allocator *allocator, enum nt_ws_role role,
	uint32_t max_message)
{
	memset(ws, 0, sizeof(*ws));
	ws->role = role;
	ws->max_message = max_message;
	nt_buf_init(&ws->partial, allocator);
}

void nt_ws_fini(struct nt_ws *ws)
{
	nt_buf_fini(&ws->partial);
}

bool nt_ws_is_partial(const struct nt_ws *ws)
{
	return !ws->is_done && (ws->header_size || ws->is_in_frame || ws->message);
}

static bool is_control(unsigned opcode)
{
	return opcode >= NT_WS_CLOSING;
}

/* The first two octets: RFC 6455, 5.2, 5.4 and 5.5. */
static bool begins_well(const struct nt_ws *ws, const uint8_t *p)
{
	unsigned opcode = p[0] & 15u, length = p[1] & 127u;
	bool is_last = p[0] & 128, is_masked = p[1] & 128;

	if (p[0] & 0x70 || is_masked != (ws->role == NT_WS_SERVER))
		return false;
	if (is_control(opcode))
		return opcode <= NT_WS_PONGING && is_last && length <= NT_WS_CONTROL_MAX;
	if (opcode > NT_WS_BINARY)
		return false;
	return (opcode == NT_WS_CONTINUATION) == (ws->message != 0);
}

/* Bytes of the length behind the first two octets. */
static size_t length_size(const uint8_t *p)
{
	unsigned length = p[1] & 127u;

	return length == 126 ? 2 : length == 127 ? 8 : 0;
}

/* UINT64_MAX: it has a shorter form, or the top bit. */
static uint64_t read_length(const uint8_t *p, size_t size)
{
	uint64_t length = 0;

	if (!size)
		return p[1] & 127u;
	for (size_t i = 0; i < size; i++)
		length = length << 8 | p[2 + i];
	return length < (size == 2 ? 126u : 65536u) || length >> 63 ? UINT64_MAX : length;
}

/* > 0: bytes of the header, and the frame has begun; 0: more is needed; < 0: -(code). Each rule
 * speaks as soon as the octets it looks at are there, so that cuts make no difference. */
static int read_header(struct nt_ws *ws, const uint8_t *p, size_t size)
{
	size_t extended, whole;
	uint64_t length;

	if (size < 2)
		return 0;
	if (!begins_well(ws, p))
		return -NT_WS_PROTOCOL_ERROR;
	extended = length_size(p);
	if (size < 2 + extended)
		return 0;
	length = read_length(p, extended);
	if (length == UINT64_MAX)
		return -NT_WS_PROTOCOL_ERROR;
	ws->opcode = p[0] & 15;
	if (!is_control(ws->opcode) && length > ws->max_message - nt_buf_size(&ws->partial))
		return -NT_WS_TOO_LARGE;
	whole = 2 + extended + (ws->role == NT_WS_SERVER ? 4 : 0);
	if (size < whole)
		return 0;
	if (ws->role == NT_WS_SERVER)
		memcpy(ws->key, p + 2 + extended, 4);
	ws->is_last = p[0] & 128;
	ws->left = length;
	ws->phase = ws->control_size = 0;
	ws->is_in_frame = true;
	if (ws->opcode == NT_WS_TEXT || ws->opcode == NT_WS_BINARY)
		ws->message = ws->opcode;
	return (int)whole;
}

/* As read_header, for a header that may be in pieces: the first of them are kept. */
static int take_header(struct nt_ws *ws, const uint8_t **p, const uint8_t *end)
{
	int rc = 0;

	if (!ws->header_size) {
		rc = read_header(ws, *p, (size_t)(end - *p));
		if (rc > 0)
			*p += rc;
		if (rc)
			return rc;
		ws->header_size = (uint8_t)(end - *p);
		memcpy(ws->header, *p, ws->header_size);
		*p = end;
		return 0;
	}
	while (!rc && *p < end) {
		ws->header[ws->header_size++] = *(*p)++;
		rc = read_header(ws, ws->header, ws->header_size);
	}
	if (rc)
		ws->header_size = 0;
	return rc;
}

static enum nt_ws_event_kind give(
	struct nt_ws_event *event, enum nt_ws_event_kind kind, const uint8_t *data, size_t size)
{
	event->kind = kind;
	event->data = data;
	event->size = size;
	return kind;
}

static enum nt_ws_event_kind fail(struct nt_ws *ws, struct nt_ws_event *event, int code)
{
	ws->is_done = true;
	nt_buf_fini(&ws->partial);
	event->code = (uint16_t)code;
	return give(event, NT_WS_FAIL, NULL, 0);
}

/* RFC 6455, 5.5.1: nothing, or a code and perhaps a reason. */
static enum nt_ws_event_kind give_close(struct nt_ws *ws, struct nt_ws_event *event)
{
	const uint8_t *p = ws->control;
	size_t size = ws->control_size;

	event->code = NT_WS_NO_CODE;
	if (size) {
		event->code = (uint16_t)(p[0] << 8 | p[1]);
		if (size == 1 || !nt_ws_code_is_valid(event->code))
			return fail(ws, event, NT_WS_PROTOCOL_ERROR);
		p += 2;
		size -= 2;
		if (!nt_text_is_utf8(p, size))
			return fail(ws, event, NT_WS_NOT_UTF8);
	}
	ws->is_done = true;
	nt_buf_fini(&ws->partial);
	return give(event, NT_WS_CLOSE, p, size);
}

static enum nt_ws_event_kind give_control(struct nt_ws *ws, struct nt_ws_event *event)
{
	if (ws->opcode == NT_WS_CLOSING)
		return give_close(ws, event);
	return give(event, ws->opcode == NT_WS_PINGING ? NT_WS_PING : NT_WS_PONG, ws->control,
		ws->control_size);
}

static enum nt_ws_event_kind give_message(
	struct nt_ws *ws, struct nt_ws_event *event, const uint8_t *data, size_t size)
{
	event->is_text = ws->message == NT_WS_TEXT;
	ws->message = 0;
	ws->is_delivered = true;
	if (event->is_text && !nt_text_is_utf8(data, size))
		return fail(ws, event, NT_WS_NOT_UTF8);
	return give(event, NT_WS_MESSAGE, data, size);
}

/* Takes what is there of the frame's data, unmasked. */
static const uint8_t *take_data(
	struct nt_ws *ws, const uint8_t **p, const uint8_t *end, size_t *out_size)
{
	size_t have = (size_t)(end - *p), size = have < ws->left ? have : (size_t)ws->left;
	const uint8_t *data = *p;

	if (ws->role == NT_WS_SERVER) /* the caller gave its own memory: see ws.h */
		nt_ws_mask((uint8_t *)(uintptr_t)data, size, ws->key, ws->phase);
	ws->phase = (uint8_t)((ws->phase + size) & 3);
	ws->left -= size;
	ws->is_in_frame = ws->left;
	*p += size;
	*out_size = size;
	return data;
}

/* What the data of a frame, or a piece of it, leads to. */
static enum nt_ws_event_kind read_data(
	struct nt_ws *ws, const uint8_t **p, const uint8_t *end, struct nt_ws_event *event)
{
	size_t size;
	const uint8_t *data = take_data(ws, p, end, &size);

	if (is_control(ws->opcode)) {
		memcpy(ws->control + ws->control_size, data, size);
		ws->control_size = (uint8_t)(ws->control_size + size);
		return ws->is_in_frame ? NT_WS_MORE : give_control(ws, event);
	}
	if (!ws->is_in_frame && ws->is_last && !nt_buf_size(&ws->partial))
		return give_message(ws, event, data, size);
	if (size && !nt_buf_append(&ws->partial, data, size))
		return fail(ws, event, NT_WS_INTERNAL);
	if (!ws->is_in_frame && ws->is_last)
		return give_message(
			ws, event, ws->partial.data + ws->partial.start, nt_buf_size(&ws->partial));
	return NT_WS_MORE;
}

/* The memory of a message stays for one more that comes in pieces, and goes when none is under way
 * at the end of what was read. */
static void forget_message(struct nt_ws *ws)
{
	nt_buf_take(&ws->partial, nt_buf_size(&ws->partial));
	ws->is_delivered = false;
}

enum nt_ws_event_kind nt_ws_next(
	struct nt_ws *ws, const uint8_t **p, const uint8_t *end, struct nt_ws_event *out_event)
{
	enum nt_ws_event_kind kind = NT_WS_MORE;

	if (ws->is_delivered)
		forget_message(ws);
	while (!ws->is_done && kind == NT_WS_MORE && *p < end) {
		int rc = ws->is_in_frame ? 1 : take_header(ws, p, end);

		if (rc < 0)
			return fail(ws, out_event, -rc);
		if (rc > 0)
			kind = read_data(ws, p, end, out_event);
	}
	if (kind != NT_WS_MORE)
		return kind;
	*p = end;
	if (!nt_ws_is_partial(ws))
		nt_buf_shrink(&ws->partial, 0);
	return give(out_event, NT_WS_MORE, NULL, 0);
}
