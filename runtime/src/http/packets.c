/* packets.c - the small packets to the instance. */
#include "http/packets.h"

#include "http/connection.h"
#include "wire/body.h"
#include "wire/packet.h"

#include <string.h>

enum { ROOM = 256, TEXT = 160 };

uint32_t nt_http_next_id(struct nt_http_connection *connection)
{
	/* As everybody's: never one whose first byte looks like that of a hello. */
	connection->last_id = (connection->last_id + 1) & 0x3fffffff;
	if (connection->last_id == 0)
		connection->last_id = 1;
	return connection->last_id;
}

bool nt_http_send(struct nt_http_connection *connection, struct nt_buf *packet)
{
	bool is_given = nt_bridge_give(
		connection->bridge, packet->data + packet->start, nt_buf_size(packet));

	nt_buf_truncate(packet, 0);
	return is_given;
}

/* A packet on the stack. */
struct small {
	uint8_t bytes[ROOM + NT_BUF_SLACK];
	uint8_t *p;
};

static void begin(struct small *small, uint32_t id, uint8_t flags)
{
	small->p = nt_packet_header(small->bytes, id, flags);
}

/* As much of it as there is room for, and no half characters. */
static size_t ascii_size(const char *text)
{
	size_t size = 0;

	while (size < TEXT && text[size] > 0 && text[size] < 0x7f)
		size++;
	return size;
}

static void send_small(struct nt_http_connection *connection, const struct small *small)
{
	if (!nt_bridge_give(connection->bridge, small->bytes, (size_t)(small->p - small->bytes)))
		nt_http_cut(connection);
}

void nt_http_send_credit(
	struct nt_http_connection *connection, uint32_t stream_id, uint32_t bytes, uint32_t items)
{
	struct small small;

	begin(&small, nt_http_next_id(connection), NT_PACKET_REQUEST | NT_PACKET_CREDIT);
	small.p = nt_put_array(small.p, 3);
	small.p = nt_put_u32(nt_put_u32(nt_put_u32(small.p, stream_id), bytes), items);
	send_small(connection, &small);
}

void nt_http_send_stop(struct nt_http_connection *connection, uint32_t stream_id, int code)
{
	const char *text = netron_strerror(code);
	struct small small;

	begin(&small, nt_http_next_id(connection), NT_PACKET_REQUEST | NT_PACKET_STOP);
	small.p = nt_put_array(small.p, 3);
	small.p = nt_put_u32(nt_put_u32(small.p, stream_id), (uint32_t)nt_error_status_of(code));
	small.p = nt_put_string(small.p, text, ascii_size(text));
	send_small(connection, &small);
}

void nt_http_send_cancel(struct nt_http_connection *connection, uint32_t id)
{
	struct small small;

	begin(&small, id, NT_PACKET_REQUEST | NT_PACKET_CANCEL);
	*small.p++ = 0xc0;
	send_small(connection, &small);
}

void nt_http_send_stream_error(
	struct nt_http_connection *connection, uint32_t stream_id, const char *message)
{
	struct small small;

	begin(&small, nt_http_next_id(connection), NT_PACKET_REQUEST | NT_PACKET_STREAM_ERROR);
	small.p = nt_put_map(small.p, 2);
	small.p = nt_put_u32(nt_put_string(small.p, "streamId", 8), stream_id);
	small.p = nt_put_string(small.p, "message", 7);
	small.p = nt_put_string(small.p, message, ascii_size(message));
	send_small(connection, &small);
}

void nt_http_send_undefined(struct nt_http_connection *connection, uint32_t id, uint8_t type)
{
	struct small small;

	begin(&small, id, type);
	small.p = nt_put_undefined(small.p);
	send_small(connection, &small);
}
