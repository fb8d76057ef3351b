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
	nt_ms now;  /* up to which all due timers were fired */
	nt_ms next; /* no timer is due before */
	size_t count;
};

void nt_wheel_init(struct nt_wheel *wheel, nt_ms now);
/* Sets or moves; fires at the first nt_wheel_advance with now >= due, never early, at most one tick
 * late. */
void nt_wheel_set(struct nt_wheel *wheel, struct nt_timer *timer, nt_ms due);
void nt_wheel_unset(struct nt_wheel *wheel, struct nt_timer *timer); /* fine when not set */
/* Fires what is due, in order of due and then of setting; on_due may set and unset any timer, also
 * free its own. A timer it sets to a time that has passed fires in the next call. */
void nt_wheel_advance(struct nt_wheel *wheel, nt_ms now);
/* When to call nt_wheel_advance next; UINT64_MAX when none is set. No timer is due before; when the
 * first was unset or moved since the last advance that came this far, none may be due then either:
 * that costs one idle call now and then, and unsetting nothing. */
nt_ms nt_wheel_next(const struct nt_wheel *wheel);

#endif
