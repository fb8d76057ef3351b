/* loop.h - the one uv_loop_t of an instance: time, one timer, what to do before it blocks, posting
 * from other threads. */
#ifndef NT_LOOP_H
#define NT_LOOP_H

#include "base/alloc.h"
#include "base/clock.h"
#include "base/list.h"
#include "base/wheel.h"

#include <uv.h>

struct nt_loop;

/* Work for the end of this turn: runs once, before the loop blocks. Zeroed: not queued. */
struct nt_pending {
	struct nt_list node;
	void (*run)(struct nt_pending *pending);
};

struct nt_loop {
	uv_loop_t *uv;
	bool is_own; /* made here, else the user's */
	const netron_allocator *allocator;
	struct nt_wheel wheel;    /* all deadlines of the instance */
	nt_ms (*now)(void *user); /* NULL: the loop's own time; tests put a clock of theirs here
				     before any timer is set */
	void *now_user;
	uint8_t *read_buffer; /* one for all connections: a read is used up before the next
				 (NT_LOOP_READ_SIZE and slack) */
	/* the rest is loop.c's */
	uv_prepare_t prepare;
	uv_check_t check;
	uv_idle_t idle;
	uv_timer_t timer;
	uv_async_t async;
	uv_mutex_t mutex;
	struct nt_list pending;
	struct nt_list posts; /* under mutex */
	unsigned open_handles;
	bool is_closing, stop_asked;
	void (*on_closed)(struct nt_loop *loop, void *user);
	void *on_closed_user;
};

enum { NT_LOOP_READ_SIZE = 65536 };

/* uv: an existing loop, or NULL to make one. 0 or a NETRON_E_* (NO_MEMORY, SYSTEM). */
int nt_loop_init(struct nt_loop *loop, const netron_allocator *allocator, uv_loop_t *uv);
/* Closes the handles of loop; on_closed comes in a later turn, when every other handle made on it
 * was closed by its owner. */
void nt_loop_close(
	struct nt_loop *loop, void (*on_closed)(struct nt_loop *loop, void *user), void *user);
/* After on_closed. Frees the uv_loop_t when it is its own. */
void nt_loop_fini(struct nt_loop *loop);

nt_ms nt_loop_now(struct nt_loop *loop);
void nt_loop_set_timer(struct nt_loop *loop, struct nt_timer *timer, uint64_t in_ms);
void nt_loop_unset_timer(struct nt_loop *loop, struct nt_timer *timer);
/* Tests with a clock of their own: fires what is due. */
void nt_loop_tick(struct nt_loop *loop);

/* Queues; runs at the end of this turn (in a prepare handle, or at the end of a read callback).
 * Idempotent while queued. */
void nt_loop_defer(struct nt_loop *loop, struct nt_pending *pending);
void nt_loop_undefer(struct nt_pending *pending);
/* Runs what is deferred now: at the end of read callbacks, for the lowest latency. */
void nt_loop_run_deferred(struct nt_loop *loop);

/* Any thread. 0 or NETRON_E_NO_MEMORY, NETRON_E_CLOSED. */
int nt_loop_post(struct nt_loop *loop, void (*fn)(void *arg), void *arg);

/* Runs until nt_loop_stop or nothing is left. */
int nt_loop_run(struct nt_loop *loop);
/* One turn; may block until something happens. false: nothing is left to wait for. */
bool nt_loop_turn(struct nt_loop *loop, bool may_block);
void nt_loop_stop(struct nt_loop *loop); /* the loop's thread; from others: post it */

#endif
