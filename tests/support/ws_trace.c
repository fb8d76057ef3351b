#include "ws_trace.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void add(struct nt_buf *out, const void *data, size_t size)
{
	if (!nt_buf_append(out, data, size))
		abort();
}

static void add_event(struct nt_buf *out, const struct nt_ws_event *event)
{
	char text[32] = "";

	switch (event->kind) {
	case NT_WS_MESSAGE:
		strcpy(text, event->is_text ? "text " : "binary ");
		break;
	case NT_WS_PING:
		strcpy(text, "ping ");
		break;
	case NT_WS_PONG:
		strcpy(text, "pong ");
		break;
	case NT_WS_CLOSE:
		snprintf(text, sizeof(text), "close %u ", event->code);
		break;
	default:
		snprintf(text, sizeof(text), "!%u", event->code);
	}
	add(out, text, strlen(text));
	if (event->kind != NT_WS_FAIL)
		add(out, event->data, event->size);
	add(out, "\n", 1);
}

/* The bytes behind what is given are there to be read. */
static void read_slack(const struct nt_ws_event *event)
{
	volatile uint8_t sum = 0;

	if (event->kind != NT_WS_FAIL)
		for (size_t i = 0; i < NT_BUF_SLACK; i++)
			sum = (uint8_t)(sum + event->data[event->size + i]);
}

static void read_some(struct nt_ws *ws, const uint8_t *data, size_t size, struct nt_buf *out)
{
	uint8_t *copy = malloc(size + NT_BUF_SLACK);
	const uint8_t *p = copy;
	struct nt_ws_event event;

	memcpy(copy, data, size);
	memset(copy + size, 0xee, NT_BUF_SLACK);
	while (nt_ws_next(ws, &p, copy + size, &event) != NT_WS_MORE) {
		if (event.kind == NT_WS_MESSAGE && event.size > ws->max_message)
			abort();
		read_slack(&event);
		add_event(out, &event);
	}
	if (p != copy + size)
		abort();
	free(copy);
}

void nt_test_ws_trace(const netron_allocator *allocator, enum nt_ws_role role, uint32_t max_message,
	const uint8_t *data, size_t size, size_t (*size_of_cut)(void *user, size_t at), void *user,
	struct nt_buf *out)
{
	struct nt_ws ws;

	nt_ws_init(&ws, allocator, role, max_message);
	for (size_t at = 0, part; at < size; at += part) {
		size_t left = size - at;

		part = size_of_cut ? size_of_cut(user, at) : left;
		part = part < left ? part : left;
		read_some(&ws, data + at, part, out);
	}
	if (nt_ws_is_partial(&ws))
		add(out, "?", 1);
	else if (ws.partial.data)
		abort(); /* between messages nothing is held */
	nt_ws_fini(&ws);
}
