/* siphash.h - SipHash-1-3: a hash whose collisions cannot be made without the key. */
#ifndef NT_SIPHASH_H
#define NT_SIPHASH_H

#include <stddef.h>
#include <stdint.h>

uint64_t nt_siphash(const uint64_t key[2], const void *data, size_t size);

#endif
