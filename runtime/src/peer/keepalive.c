/* keepalive.c - whether the other side is still there. */
#include "peer/keepalive.h"

/* A look that comes so late tells of this side: it was stopped, or a callback took that long. What
 * has arrived meanwhile is read before anything is believed. */
enum { LATE_MS = 100 };

void nt_keepalive_start(struct nt_keepalive *keepalive, uint32_t own, uint32_t floor, nt_ms now)
{
	if (floor > NT_KEEPALIVE_FLOOR_MOST_MS)
		floor = NT_KEEPALIVE_FLOOR_MOST_MS;
	*keepalive = (struct nt_keepalive){ .heard_at = now };
	if (own != UINT32_MAX)
		keepalive->interval_ms = own > floor ? own : floor;
}

enum nt_keepalive_verdict nt_keepalive_look(
	struct nt_keepalive *keepalive, nt_ms now, nt_ms *out_next)
{
	nt_ms due = keepalive->heard_at + keepalive->interval_ms;

	*out_next = due;
	if (now < due)
		return NT_KEEPALIVE_WAIT;
	*out_next = now + keepalive->interval_ms;
	if (!keepalive->is_asked || keepalive->heard_at >= keepalive->asked_at) {
		keepalive->is_asked = true;
		keepalive->is_late = false;
		keepalive->asked_at = now;
		return NT_KEEPALIVE_ASK;
	}
	due = keepalive->asked_at + keepalive->interval_ms;
	*out_next = due;
	if (now < due)
		return NT_KEEPALIVE_WAIT;
	*out_next = now + 1;
	if (now < due + LATE_MS || keepalive->is_late)
		return NT_KEEPALIVE_LOST;
	keepalive->is_late = true;
	return NT_KEEPALIVE_WAIT;
}
