/* packet.c - what was taken apart is put together again: the same bytes must come. */
#include "wire/packet.h"

#include <netron/error.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct nt_packet packet;
	uint8_t *copy, *p;

	if (nt_packet_decode(data, size, &packet)) {
		if (packet.body || packet.body_size || size > NT_PACKET_HEADER + NT_PACKET_TRAILER)
			abort();
		return 0;
	}
	copy = malloc(size);
	p = nt_packet_header(copy, packet.id, packet.flags);
	if (packet.body != data + NT_PACKET_HEADER || !packet.body_size)
		abort();
	memcpy(p, packet.body, packet.body_size);
	p += packet.body_size;
	if (nt_packet_type(&packet) == NT_PACKET_STREAM)
		p = nt_packet_trailer(p, packet.stream_id, packet.stream_index);
	if ((size_t)(p - copy) != size || memcmp(copy, data, size))
		abort();
	free(copy);
	return 0;
}
