#include "wire/packet.h"

#include <netron/error.h>

static uint32_t load_be32(const uint8_t *p)
{
	return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static uint8_t *store_be32(uint8_t *p, uint32_t number)
{
	p[0] = (uint8_t)(number >> 24);
	p[1] = (uint8_t)(number >> 16);
	p[2] = (uint8_t)(number >> 8);
	p[3] = (uint8_t)number;
	return p + 4;
}

int nt_packet_decode(const uint8_t *message, size_t size, struct nt_packet *out_packet)
{
	size_t trailer;

	*out_packet = (struct nt_packet){ 0 };
	if (size < NT_PACKET_HEADER)
		return NETRON_E_PROTOCOL;
	out_packet->id = load_be32(message);
	out_packet->flags = message[4];
	trailer = nt_packet_type(out_packet) == NT_PACKET_STREAM ? NT_PACKET_TRAILER : 0;
	if (size <= NT_PACKET_HEADER + trailer) /* a body has one byte at least */
		return NETRON_E_PROTOCOL;
	out_packet->body = message + NT_PACKET_HEADER;
	out_packet->body_size = size - NT_PACKET_HEADER - trailer;
	if (trailer) {
		out_packet->stream_id = load_be32(message + size - 8);
		out_packet->stream_index = load_be32(message + size - 4);
	}
	return 0;
}

uint8_t *nt_packet_header(uint8_t *p, uint32_t id, uint8_t flags)
{
	p = store_be32(p, id);
	*p++ = flags;
	return p;
}

uint8_t *nt_packet_trailer(uint8_t *p, uint32_t stream_id, uint32_t stream_index)
{
	return store_be32(store_be32(p, stream_id), stream_index);
}
