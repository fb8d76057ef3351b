/* wheel.h - many deadlines, cheaply: a hashed timing wheel of intrusive nodes. No clock of its own.
 */
#ifndef NT_WHEEL_H
#define NT_WHEEL_H

#include "base/clock.h"
#include "base/list.h"

enum { NT_WHEEL_SLOTS = 512, NT_WHEEL_TICK_MS = 8 };

struct nt_timer {
	struct nt_list node; /* zeroed: not set */
	nt_ms due;
	void (*on_due)(struct nt_timer *timer, nt_ms now);
};

struct nt_wheel {
	struct nt_list slots[NT_WHEEL_SLOTS];
	nt_ms now; /* up to which all due timers were fired */
	size_t count;
};

void nt_wheel_init(struct nt_wheel *wheel, nt_ms now);
/* Sets or moves; fires at the first nt_wheel_advance with now >= due, never early, at most one tick
 * late. */
void nt_wheel_set(struct nt_wheel *wheel, struct nt_timer *timer, nt_ms due);
void nt_wheel_unset(struct nt_wheel *wheel, struct nt_timer *timer); /* fine when not set */
/* Fires what is due, in order of due per tick; on_due may set and unset any timer, also free its
 * own. */
void nt_wheel_advance(struct nt_wheel *wheel, nt_ms now);
/* When to call nt_wheel_advance next: a lower bound that is exact within a tick; UINT64_MAX when
 * none is set. */
nt_ms nt_wheel_next(const struct nt_wheel *wheel);

#endif
