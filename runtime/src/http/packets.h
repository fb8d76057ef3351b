/* packets.h - the small packets to the instance that ask for nothing: credit, stops, cancels,
 * answers. When memory is out for one of them the connection is cut: neither side may wait for what
 * will not come. */
#ifndef NT_HTTP_PACKETS_H
#define NT_HTTP_PACKETS_H

#include "base/buf.h"

struct nt_http_connection;

/* The id of the next packet. */
uint32_t nt_http_next_id(struct nt_http_connection *connection);
/* Gives what stands in packet to the instance, and empties it. false: no memory. */
bool nt_http_send(struct nt_http_connection *connection, struct nt_buf *packet);

void nt_http_send_credit(
	struct nt_http_connection *connection, uint32_t stream_id, uint32_t bytes, uint32_t items);
/* code: NETRON_E_*, why. */
void nt_http_send_stop(struct nt_http_connection *connection, uint32_t stream_id, int code);
void nt_http_send_cancel(struct nt_http_connection *connection, uint32_t id);
/* The stream that the client writes is broken off. */
void nt_http_send_stream_error(
	struct nt_http_connection *connection, uint32_t stream_id, const char *message);
/* Answers a request of the instance with nothing. */
void nt_http_send_undefined(struct nt_http_connection *connection, uint32_t id, uint8_t type);

#endif
