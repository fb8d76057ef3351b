/* deflate.h - bytes made smaller and back (RFC 1951, with the frame of RFC 1952 when asked),
 * through zlib. One of these serves an instance: it remembers nothing from one piece to the next.
 */
#ifndef NT_DEFLATE_H
#define NT_DEFLATE_H

#include "base/buf.h"

struct nt_deflate;

enum nt_deflate_format {
	NT_DEFLATE_RAW, /* RFC 1951 */
	NT_DEFLATE_GZIP /* RFC 1952 */
};

/* NULL: no memory. Its own memory (about 256 KiB to compress, 40 to expand) is taken with the first
 * use of each. */
struct nt_deflate *nt_deflate_new(const netron_allocator *allocator, enum nt_deflate_format format);
void nt_deflate_free(struct nt_deflate *both);

/* Appends size bytes, compressed, to out. false: no memory, or larger than max_bytes; out is as
 * before. */
bool nt_deflate_pack(struct nt_deflate *both, const uint8_t *data, size_t size, size_t max_bytes,
	struct nt_buf *out);

/* Appends what the compressed bytes hold to out. 0; NETRON_E_TOO_LARGE: it is more than max_bytes,
 * noticed when so much was expanded; NETRON_E_DECODE: not compressed, cut short, or with something
 * behind it; NETRON_E_NO_MEMORY. Then out is as before. */
int nt_deflate_unpack(struct nt_deflate *both, const uint8_t *data, size_t size, size_t max_bytes,
	struct nt_buf *out);

#endif
