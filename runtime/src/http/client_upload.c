/* client_upload.c - streams that the peer writes: chunks -> lines of the request's body. The peer
 * gets its credit back as the connection takes what was written. */
#include "http/client.h"

#include "codec/json_write.h"
#include "peer/chunk.h"
#include "wire/body.h"
#include "wire/http1_write.h"

#include <netron/error.h>

/* So much may rest in the connection before the peer must wait. */
enum { HIGH_BYTES = 256 * 1024 };

/* Where the body goes on: to the connection, or behind the head that waits for one. */
static struct nt_buf *body_of(struct nt_exchange *exchange)
{
	return exchange->link ? &exchange->link->channel->out : &exchange->request;
}

static void sent(struct nt_exchange *exchange)
{
	if (exchange->link)
		exchange->link->channel->ops->flush(exchange->link->channel);
}

/* As one chunk: {"sku":"a"} and a line feed. */
static int put_item(struct nt_exchange *exchange, const struct nt_packet *packet)
{
	const struct nt_peer *peer = nt_client_peer(exchange->client);
	const uint8_t *p = packet->body, *end = p + packet->body_size;
	struct nt_buf *body = body_of(exchange);
	const netron_slot *item = exchange->up.item;
	struct nt_json_out out;
	size_t begin = nt_http_chunk_begin(body);

	if (begin == SIZE_MAX)
		return NETRON_E_NO_MEMORY;
	nt_json_out_init(&out, body, 0, &peer->net->limits);
	int rc = item ? nt_json_write_slot(&out, &p, end, item) : nt_json_write_any(&out, &p, end);
	if (rc == 0 && (!nt_json_put(body, "\n") || !nt_http_chunk_end(body, begin)))
		rc = NETRON_E_NO_MEMORY;
	if (rc < 0)
		nt_buf_truncate(body, begin);
	return rc;
}

/* Half a window at a time, as the peer's own readers do. */
void nt_upload_credit(struct nt_exchange *exchange)
{
	struct nt_http_client *client = exchange->client;
	struct nt_outgoing_stream *up = &exchange->up;
	uint8_t body[32], *p = body;

	if (up->is_over || !exchange->link ||
		nt_channel_queued(exchange->link->channel) > HIGH_BYTES ||
		(up->bytes < NT_CREDIT_BYTES / 2 && up->items < NT_CREDIT_ITEMS / 2))
		return;
	p = nt_put_array(p, 3);
	p = nt_put_u32(nt_put_u32(nt_put_u32(p, up->id), up->bytes), up->items);
	up->bytes = up->items = 0;
	if (nt_give_begin(client, 1, NT_PACKET_REQUEST | NT_PACKET_CREDIT) &&
		nt_buf_append(&client->packet, body, (size_t)(p - body)))
		nt_give(client);
	else
		nt_client_lose(client, NETRON_E_NO_MEMORY);
}

void nt_upload_chunk(struct nt_http_client *client, const struct nt_packet *packet)
{
	struct nt_exchange *exchange = nt_exchange_of_upload(client, packet->stream_id);
	bool is_end = (packet->flags & NT_PACKET_EOS) != 0;
	bool has_item = !(is_end && packet->body_size == 1 && packet->body[0] == 0xc0);
	int rc = 0;

	if (!exchange || exchange->up.is_over) /* it was answered before its end, or failed */
		return;
	if (has_item)
		rc = put_item(exchange, packet);
	if (rc == 0 && is_end && !nt_http_put_last_chunk(body_of(exchange)))
		rc = NETRON_E_NO_MEMORY;
	if (rc < 0) {
		nt_exchange_fail(
			exchange, rc, "an item cannot be sent as JSON: %s", netron_strerror(rc));
		return;
	}
	sent(exchange);
	exchange->up.is_over = is_end;
	exchange->up.bytes += (uint32_t)packet->body_size;
	exchange->up.items++;
	nt_upload_credit(exchange);
}

/* HTTP can say it only by not ending the body. */
void nt_upload_broken(struct nt_http_client *client, const struct nt_packet *packet)
{
	netron *net = nt_client_peer(client)->net;
	struct nt_exchange *exchange;
	struct nt_chunk_note note;
	struct nt_arena arena;

	nt_arena_init(&arena, &net->arenas, net->limits.max_arena_bytes);
	if (nt_chunk_read_note(net, packet, &arena, &note) == 0 &&
		(exchange = nt_exchange_of_upload(client, note.id)) != NULL)
		nt_exchange_fail(exchange, NETRON_E_CANCELLED, "the upload was given up: %s",
			note.text ? note.text : "its writer failed");
	if (arena.chunks)
		nt_arena_fini(&arena);
}
