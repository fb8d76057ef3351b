/* handshake.h - the hello of both sides. Until it is complete only PINGs are answered. */
#ifndef NT_HANDSHAKE_H
#define NT_HANDSHAKE_H

#include "peer/peer.h"

/* Moves to HELLO; an accepting side sends its hello at once. With a bridge there is none to wait
 * for. */
void nt_handshake_start(struct nt_peer *peer);
/* A message in phase HELLO. */
void nt_handshake_message(struct nt_peer *peer, const uint8_t *data, size_t size);
bool nt_handshake_is_hello(const uint8_t *data, size_t size);

#endif
