/* chunk.h - the packets of streams, written: chunks, ends, errors, credit, stops; and the bodies of
 * those that are maps, read. */
#ifndef NT_CHUNK_H
#define NT_CHUNK_H

#include "codec/failure.h"
#include "peer/flow.h"
#include "peer/output.h"

/* An item, encoded where it leaves from. Its size, or NETRON_E_* with *out_output for the reason.
 */
int64_t nt_chunk_item(struct nt_flow *flow, const void *item, struct nt_output *out_output);
/* An item that was encoded before. */
int nt_chunk_encoded(struct nt_flow *flow, const uint8_t *body, size_t size);
int nt_chunk_end(struct nt_flow *flow);
/* The body of STREAM_ERROR that was put into the queue. */
int nt_chunk_error(struct nt_flow *flow, const uint8_t *body, size_t size);
/* That body at the end of buf: value as the declared error type; type NULL: error, or value (a
 * netron_value) when there is one, with error's message. 0 or NETRON_E_*. */
int nt_chunk_error_body(struct nt_flow *flow, struct nt_buf *buf, const netron_error *error,
	const netron_error_type *type, const void *value);
/* The writer's confirmation of a stop, and what the original is told of one stream too many. */
int nt_chunk_close(struct nt_peer *peer, uint32_t id, const char *reason);
int nt_chunk_credit(struct nt_peer *peer, uint32_t id, uint32_t bytes, uint32_t items);
int nt_chunk_stop(struct nt_peer *peer, uint32_t id, int status, const char *message);

/* STREAM_ERROR and STREAM_CLOSE. */
struct nt_chunk_note {
	uint32_t id;
	const char *text;     /* message or reason; NULL: none */
	const uint8_t *error; /* where the whole error stands; NULL: there is none */
};

/* CREDIT and STOP: an array of numbers, and a text behind them. */
struct nt_chunk_row {
	uint32_t numbers[3];
	const char *text;
};

/* 0, or why it is none. Texts are in the arena. */
int nt_chunk_read_note(const netron *net, const struct nt_packet *packet, struct nt_arena *arena,
	struct nt_chunk_note *out_note);
/* false: it is none. */
bool nt_chunk_read_credit(const netron *net, const struct nt_packet *packet, struct nt_arena *arena,
	struct nt_chunk_row *out_row);
bool nt_chunk_read_stop(const netron *net, const struct nt_packet *packet, struct nt_arena *arena,
	struct nt_chunk_row *out_row);

#endif
