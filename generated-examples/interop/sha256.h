/* sha256.h - the digest of FIPS 180-4, for uploads and their check. */
#ifndef INTEROP_SHA256_H
#define INTEROP_SHA256_H

#include <stddef.h>
#include <stdint.h>

struct sha256 {
	uint32_t state[8];
	uint64_t size;
	uint8_t block[64];
};

enum { SHA256_TEXT = 65 };

void sha256_init(struct sha256 *sha);
void sha256_add(struct sha256 *sha, const void *data, size_t size);
/* In hexadecimal. */
void sha256_end(struct sha256 *sha, char text[SHA256_TEXT]);

#endif
