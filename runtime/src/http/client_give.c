/* client_give.c - packets to the peer. */
#include "http/client.h"

#include "codec/cursor.h"
#include "wire/body.h"

#include <netron/error.h>

#include <string.h>

bool nt_give_begin(struct nt_http_client *client, uint32_t id, uint8_t flags)
{
	struct nt_buf *packet = &client->packet;

	nt_buf_truncate(packet, 0);
	if (!nt_buf_reserve(packet, NT_PACKET_HEADER))
		return false;
	nt_packet_header(packet->data + packet->end, id, flags);
	packet->end += NT_PACKET_HEADER;
	return true;
}

/* Without memory for what it waits for, the peer would wait for ever. */
void nt_give(struct nt_http_client *client)
{
	struct nt_buf *packet = &client->packet;

	if (client->bridge &&
		!nt_bridge_give(client->bridge, packet->data + packet->start, nt_buf_size(packet)))
		nt_client_lose(client, NETRON_E_NO_MEMORY);
	nt_buf_truncate(packet, 0);
	nt_buf_shrink(packet, 64 * 1024);
}

void nt_give_undefined(struct nt_http_client *client, uint32_t id, uint8_t type)
{
	uint8_t body[3];

	nt_put_undefined(body);
	if (nt_give_begin(client, id, type) && nt_buf_append(&client->packet, body, sizeof body))
		nt_give(client);
	else
		nt_client_lose(client, NETRON_E_NO_MEMORY);
}

void nt_give_failure(struct nt_http_client *client, uint32_t id, int code, const char *message)
{
	struct nt_peer *peer = nt_client_peer(client);
	struct nt_task *task = peer && id ? nt_calls_find(&peer->calls, id) : NULL;

	if (task && task->phase == NT_TASK_SENT)
		nt_call_fail(task, nt_error_make(&task->arena, code, "%s", message));
}

/* ---- maps and extensions ---- */

static uint8_t *put_text(uint8_t *p, const char *text)
{
	return nt_put_string(p, text, strlen(text));
}

/* name@version; without one it has none. */
static uint8_t *put_meta(uint8_t *p, const char *name, size_t size)
{
	const char *at = memchr(name, '@', size);
	size_t name_size = at ? (size_t)(at - name) : size;

	p = nt_put_map(p, 4);
	p = nt_put_string(put_text(p, "name"), name, name_size);
	p = nt_put_string(put_text(p, "version"), at ? at + 1 : "", at ? size - name_size - 1 : 0);
	p = nt_put_map(put_text(p, "properties"), 0);
	return nt_put_map(put_text(p, "methods"), 0);
}

void nt_give_definition(struct nt_http_client *client, uint32_t id, const char *name, size_t size)
{
	enum { HEADER = 4 };
	const struct nt_peer *peer = nt_client_peer(client);
	struct nt_buf *packet = &client->packet;
	uint8_t body[HEADER + 3 * NT_CLIENT_NAME + 128], *p = body + HEADER;

	p = nt_put_string(p, name, size);
	p = put_text(put_text(p, ""), peer && peer->id && strlen(peer->id) < 64 ? peer->id : "");
	p = put_meta(p, name, size);
	size_t payload = (size_t)(p - body) - HEADER;
	body[0] = 0xc8;
	body[1] = (uint8_t)(payload >> 8);
	body[2] = (uint8_t)payload;
	body[3] = NT_EXT_DEFINITION;
	if (nt_give_begin(client, id, NT_PACKET_TASK) &&
		nt_buf_append(packet, body, (size_t)(p - body)))
		nt_give(client);
	else
		nt_client_lose(client, NETRON_E_NO_MEMORY);
}

bool nt_give_reference(struct nt_http_client *client, uint32_t id, uint32_t stream)
{
	enum { HEADER = 3 };
	const struct nt_peer *peer = nt_client_peer(client);
	uint8_t body[HEADER + 128], *p = body + HEADER;
	char digits[16];

	snprintf(digits, sizeof digits, "%u", (unsigned)stream);
	p = put_text(p, digits);
	*p++ = true; /* written here */
	*p++ = true; /* it may be silent */
	p = put_text(p, peer && peer->id && strlen(peer->id) < 64 ? peer->id : "");
	body[0] = 0xc7;
	body[1] = (uint8_t)(p - body - HEADER);
	body[2] = NT_EXT_STREAM;
	if (!nt_give_begin(client, id, NT_PACKET_CALL) ||
		!nt_buf_append(&client->packet, body, (size_t)(p - body)))
		return false;
	nt_give(client);
	return true;
}

void nt_give_close(struct nt_http_client *client, uint32_t stream)
{
	uint8_t body[32], *p = nt_put_map(body, 2);

	p = nt_put_u32(put_text(p, "streamId"), stream);
	p = put_text(put_text(p, "reason"), "stopped");
	if (nt_give_begin(client, 1, NT_PACKET_REQUEST | NT_PACKET_STREAM_CLOSE) &&
		nt_buf_append(&client->packet, body, (size_t)(p - body)))
		nt_give(client);
	else
		nt_client_lose(client, NETRON_E_NO_MEMORY);
}
