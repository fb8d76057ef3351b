/* packet.h - message <-> { id, flags, body, stream trailer } of the Netron packet protocol. Bodies
 * stay encoded. */
#ifndef NT_PACKET_H
#define NT_PACKET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum nt_packet_type {
	NT_PACKET_PING = 0,
	NT_PACKET_GET = 1,
	NT_PACKET_SET = 2,
	NT_PACKET_CALL = 3,
	NT_PACKET_TASK = 4,
	NT_PACKET_STREAM = 5,
	NT_PACKET_STREAM_ERROR = 6,
	NT_PACKET_STREAM_CLOSE = 7,
	/* Only to a peer whose hello announced them. */
	NT_PACKET_CONTEXT = 8, /* feature context: deadline, trace and metadata of the request that
				  follows */
	NT_PACKET_CANCEL = 9,  /* cancel: nobody waits for the answer any more */
	NT_PACKET_CREDIT = 10, /* credit: a writer may send so much more */
	NT_PACKET_STOP = 11,   /* credit: a writer is to stop */
	NT_PACKET_GOAWAY = 12, /* goaway: no new requests to me */
	NT_PACKET_DEFLATED = 13, /* deflate: bin with another packet, compressed (RFC 1951) */
	NT_PACKET_TYPES = 14
};

enum {
	NT_PACKET_TYPE_MASK = 0x0f,
	NT_PACKET_EOS = 0x10,
	NT_PACKET_LIVE = 0x20,
	NT_PACKET_REQUEST = 0x40,
	NT_PACKET_ERROR = 0x80,
	NT_PACKET_HEADER = 5,
	NT_PACKET_TRAILER = 8 /* stream id and index, behind the body of type STREAM */
};

struct nt_packet {
	uint32_t id;
	uint8_t flags;
	const uint8_t *body; /* exactly one MessagePack value when well formed; not checked here */
	size_t body_size;
	uint32_t stream_id, stream_index; /* type STREAM only */
};

static inline uint8_t nt_packet_type(const struct nt_packet *packet)
{
	return packet->flags & NT_PACKET_TYPE_MASK;
}
static inline bool nt_packet_is_request(const struct nt_packet *packet)
{
	return packet->flags & NT_PACKET_REQUEST;
}
static inline bool nt_packet_is_error(const struct nt_packet *packet)
{
	return packet->flags & NT_PACKET_ERROR;
}

/* Splits a message; body points into it. 0, or NETRON_E_PROTOCOL when it is too short for its
 * parts; out_packet->id and flags are then set when at least 5 bytes were there (out_packet->body
 * is NULL), so that an answer can name the id. */
int nt_packet_decode(const uint8_t *message, size_t size, struct nt_packet *out_packet);

/* Writes the 5 bytes of the header and returns where the body goes. */
uint8_t *nt_packet_header(uint8_t *p, uint32_t id, uint8_t flags);
uint8_t *nt_packet_trailer(uint8_t *p, uint32_t stream_id, uint32_t stream_index);

#endif
