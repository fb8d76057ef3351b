/* keepalive.h - whether the other side is still there: when to ask it for a sign of life, and when
 * to believe no more. Time comes as an argument; no sockets. */
#ifndef NT_KEEPALIVE_H
#define NT_KEEPALIVE_H

#include "base/clock.h"

#include <stdbool.h>

/* What a connection made here does when nobody said otherwise; the most that a peer may ask us to
 * wait; the least that this side asks of peers. */
enum { NT_KEEPALIVE_MS = 30000, NT_KEEPALIVE_FLOOR_MOST_MS = 600000, NT_KEEPALIVE_FLOOR_MS = 1000 };

struct nt_keepalive {
	uint32_t interval_ms; /* 0: never asked */
	bool is_asked;        /* a PING was sent at asked_at */
	bool is_late;         /* the loop stood still; this is the look after it */
	nt_ms heard_at, asked_at;
};

enum nt_keepalive_verdict { NT_KEEPALIVE_WAIT, NT_KEEPALIVE_ASK, NT_KEEPALIVE_LOST };

/* own: what this side wants, UINT32_MAX: never. floor: what the peer bears, 0: anything. */
void nt_keepalive_start(struct nt_keepalive *keepalive, uint32_t own, uint32_t floor, nt_ms now);

static inline void nt_keepalive_heard(struct nt_keepalive *keepalive, nt_ms now)
{
	keepalive->heard_at = now;
}

/* What to do now, and when to look again. Lost: nothing was heard for two intervals, and a PING of
 * one interval ago was not answered. */
enum nt_keepalive_verdict nt_keepalive_look(
	struct nt_keepalive *keepalive, nt_ms now, nt_ms *out_next);

#endif
