/* compress.h - packets that travel compressed, between peers of the feature `deflate`: one packet
 * stands whole inside another, whose body is the bin of its bytes. */
#ifndef NT_COMPRESS_H
#define NT_COMPRESS_H

#include "peer/instance.h"
#include "wire/packet.h"

/* The packet at the end of the output, which begins at `begin` (counted from out->start), is made
 * smaller if it is large enough to try and that is worth it. What cannot be done is left out. */
void nt_compress(netron *net, struct nt_channel *channel, size_t begin);

/* The packet inside. It is good until nt_expanded. 0; NETRON_E_TOO_LARGE: larger than
 * max_packet_bytes; NETRON_E_PROTOCOL; NETRON_E_NO_MEMORY. */
int nt_expand(netron *net, const struct nt_packet *packet, struct nt_packet *out_inner);
void nt_expanded(netron *net);

#endif
