/* codec.h - typed values <-> bytes without a connection: for files, caches, other transports.
 * Not here: dynamic values (value.h); one-off calls that own their result (netron_encode,
 * netron_decode in schema.h). Read on in docs/reference/generated-code.md. */
#ifndef NETRON_CODEC_H
#define NETRON_CODEC_H

#include <netron/schema.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Room to encode and decode in, used again each time. For one thread at a time. */
typedef struct netron_codec netron_codec;

/** NULL when memory is out. allocator may be NULL; it is copied. */
NETRON_API netron_codec *netron_codec_new(const netron_allocator *allocator) NETRON_MUST_USE;
/** And all it decoded. NULL is fine. */
NETRON_API void netron_codec_free(netron_codec *codec);

/** The slot of a whole struct, from its generated table. */
NETRON_API netron_slot netron_slot_of(const netron_struct *type);

/** Encodes value into data. NETRON_E_TOO_LARGE when it takes more than capacity bytes; *out_size
 * then says how many. */
NETRON_API int netron_codec_encode(netron_codec *codec, const netron_slot *slot, const void *value,
	uint8_t *data, size_t capacity, size_t *out_size) NETRON_MUST_USE;

/** Decodes one value; trailing bytes are an error. 16 bytes behind data must be readable; what they
 * hold does not matter. *out_value points to the C value and is valid until the next use of codec.
 */
NETRON_API int netron_codec_decode(netron_codec *codec, const netron_slot *slot,
	const uint8_t *data, size_t size, const void **out_value) NETRON_MUST_USE;

/** Why the last use failed: code, path, reason. NULL when it did not. Valid until the next use. */
NETRON_API const netron_error *netron_codec_error(const netron_codec *codec);

#ifdef __cplusplus
}
#endif
#endif
