#include "peer/compress.h"

#include "codec/deflate.h"
#include "wire/body.h"

#include <netron/error.h>

enum {
	HEADER = NT_PACKET_HEADER + 5, /* the outer packet's, and that of its bin */
	KEPT = 64 * 1024               /* of each buffer between two packets */
};

static struct nt_deflate *deflate_of(netron *net)
{
	if (!net->deflate)
		net->deflate = nt_deflate_new(&net->allocator, NT_DEFLATE_RAW);
	return net->deflate;
}

/* ---- out ---- */

void nt_compress(netron *net, struct nt_channel *channel, size_t begin)
{
	struct nt_buf *out = &channel->out, *deflated = &net->deflated;
	size_t size = nt_buf_size(out) - begin;
	uint8_t *packet = out->data + out->start + begin;

	/* An eighth less is the least that pays for the work at the other side. */
	if (size < net->compress_bytes || size <= 2 * HEADER || !deflate_of(net))
		return;
	nt_buf_truncate(deflated, 0);
	if (nt_deflate_pack(net->deflate, packet, size, size - size / 8 - HEADER, deflated)) {
		packet[4] = NT_PACKET_REQUEST | NT_PACKET_DEFLATED;
		uint8_t *p = nt_put_bin(packet + NT_PACKET_HEADER, deflated->data + deflated->start,
			nt_buf_size(deflated));
		out->end = (size_t)(p - out->data);
	}
	nt_buf_truncate(deflated, 0);
	nt_buf_shrink(deflated, KEPT);
}

/* ---- in ---- */

int nt_expand(netron *net, const struct nt_packet *packet, struct nt_packet *out_inner)
{
	struct nt_buf *inflated = &net->inflated;
	const uint8_t *end = packet->body + packet->body_size, *data;
	size_t size;

	if (nt_take_bin(packet->body, end, &data, &size) != end)
		return NETRON_E_PROTOCOL;
	if (!deflate_of(net))
		return NETRON_E_NO_MEMORY;
	nt_buf_truncate(inflated, 0);
	int rc =
		nt_deflate_unpack(net->deflate, data, size, net->limits.max_packet_bytes, inflated);
	if (rc < 0)
		return rc == NETRON_E_DECODE ? NETRON_E_PROTOCOL : rc;
	return nt_packet_decode(inflated->data + inflated->start, nt_buf_size(inflated), out_inner);
}

void nt_expanded(netron *net)
{
	nt_buf_truncate(&net->inflated, 0);
	nt_buf_shrink(&net->inflated, KEPT);
}
