/* output.h - packets into the connection's buffer: encoded where they leave from, the length
 * patched, undone when something fails. */
#ifndef NT_OUTPUT_H
#define NT_OUTPUT_H

#include "codec/walk.h"
#include "peer/peer.h"
#include "wire/body.h"
#include "wire/packet.h"

struct nt_context;

struct nt_output {
	struct nt_peer *peer;
	size_t undo;  /* what is behind it goes when something fails */
	size_t begin; /* of the frame, counted from out->start */
	struct nt_writer writer;
};

/* Room for `first` bytes of body; returns the cursor where the body goes; NULL: no memory, which
 * nt_output_end will return. */
uint8_t *nt_output_begin(
	struct nt_output *output, struct nt_peer *peer, uint32_t id, uint8_t flags, size_t first);
/* The same for a request: behind a CONTEXT packet with its deadline (UINT32_MAX: none) and what
 * travels with it (NULL: nothing), where the peer takes one and does not know that much: without
 * one it takes usual_ms. */
uint8_t *nt_output_begin_request(struct nt_output *output, struct nt_peer *peer, uint32_t id,
	uint8_t flags, size_t first, uint32_t left_ms, uint32_t usual_ms,
	const struct nt_context *context);
/* Sends what stands up to p. p NULL: writing failed; nothing is sent. 0 or NETRON_E_*. */
int nt_output_end(struct nt_output *output, uint8_t *p);
/* What went wrong, for people: the path and the reason. */
void nt_output_reason(const struct nt_output *output, int rc, char *text, size_t size);

/* Answers with the error. A connection that cannot even be told is closed: never silence. */
void nt_output_error(struct nt_peer *peer, uint32_t id, uint8_t type, const netron_error *error);
void nt_output_error_code(
	struct nt_peer *peer, uint32_t id, uint8_t type, int code, const char *message);
/* Answers with `undefined`. */
int nt_output_undefined(struct nt_peer *peer, uint32_t id, uint8_t type);
/* Asks for a sign of life under a new id that nobody waits for. false: no memory. */
bool nt_output_ping(struct nt_peer *peer, uint32_t *out_id);
/* Answers a PING with its own body, byte for byte. */
void nt_output_pong(struct nt_peer *peer, const struct nt_packet *packet);

/* The answer to a call came: decodes an error, else leaves the body to settle. */
void nt_call_answer(struct nt_task *task, const struct nt_packet *packet);

#endif
