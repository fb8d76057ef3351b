/* sha1.h - SHA-1 of a short text (RFC 3174). For the handshake of WebSocket, which asks for it; it
 * protects nothing, and nothing that must be protected may use it. */
#ifndef NT_SHA1_H
#define NT_SHA1_H

#include <stddef.h>
#include <stdint.h>

enum { NT_SHA1_SIZE = 20 };

void nt_sha1(const void *data, size_t size, uint8_t out[NT_SHA1_SIZE]);

#endif
