/* context.h - what travels with a request beside its arguments: the time that is left, a trace,
 * metadata. In a packet of its own, right before the request. */
#ifndef NT_CONTEXT_H
#define NT_CONTEXT_H

#include "codec/walk.h"

struct nt_context {
	const char *traceparent;    /* NULL: none */
	netron_string_map metadata; /* sorted when it came from a peer */
};

/* version-trace-span-flags, as the W3C writes them. */
bool nt_traceparent_is(const char *text);

/* ---- out ---- */

/* 0, or why it cannot be sent. */
int nt_context_check(const netron_limits *limits, const struct nt_context *context);
/* A copy in the arena; NULL: no memory. */
const struct nt_context *nt_context_copy(struct nt_arena *arena, const struct nt_context *context);
/* How many bytes nt_context_put writes at most. context NULL: time alone. */
size_t nt_context_room(const struct nt_context *context);
/* left_ms UINT32_MAX: no deadline. */
uint8_t *nt_context_put(uint8_t *p, uint32_t left_ms, const struct nt_context *context);

/* ---- in ---- */

/* The body {"d": n}. false: it is something else. */
bool nt_context_read_time(const uint8_t *p, size_t size, uint32_t *out_left_ms);
/* Any body, into the arena of reader; NULL: see reader->error. *out_left_ms is UINT32_MAX when
 * there is no deadline. */
const struct nt_context *nt_context_read(
	struct nt_reader *reader, const uint8_t *p, uint32_t *out_left_ms);

#endif
