/* loop.h - the one uv_loop_t of an instance: time, one timer, what to do before it blocks, posting
 * from other threads. */
#ifndef NT_LOOP_H
#define NT_LOOP_H

#include "base/alloc.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/list.h"
#include "base/wheel.h"

#include <uv.h>

struct nt_admission; /* transport/transport.h */
struct nt_loop;
struct nt_network;   /* transport/memory.h */
struct nt_tls_store; /* io/tls_context.h */

/* Work for the end of this turn: runs once, before the loop blocks. Zeroed: not queued. */
struct nt_pending {
	struct nt_list node;
	void (*run)(struct nt_pending *pending);
};

/* Work for the loop's thread, posted from any. Zeroed but for fn and arg: not queued. */
struct nt_post {
	struct nt_list node;
	void (*fn)(void *arg);
	void *arg;
	bool is_own; /* loop.c's: made by nt_loop_post */
};

struct nt_loop {
	uv_loop_t *uv;
	bool is_own; /* made here, else the user's */
	const netron_allocator *allocator;
	struct nt_wheel wheel;    /* all deadlines of the instance */
	nt_ms (*now)(void *user); /* NULL: the loop's own time; tests put a clock of theirs here
				     before any timer is set */
	void *now_user;
	struct nt_network *network; /* NULL; simulations put one between memory channels */
	struct nt_tls_store *tls;   /* NULL until TLS is used */
	/* Files of TLS have changed and cannot be used: what was read before stays. NULL: nobody
	 * asks. */
	void (*on_tls_error)(void *user, const netron_error *error);
	void *tls_user;
	struct nt_admission *admission; /* of connections that come in; NULL: no limit */
	struct nt_list fronts; /* transport/front.c: sockets that several listeners share */
	uint8_t *read_buffer;  /* one for all connections: a read is used up before the next
				  (NT_LOOP_READ_SIZE and slack) */
	/* the rest is loop.c's */
	uv_prepare_t prepare;
	uv_check_t check;
	uv_idle_t idle;
	uv_timer_t timer;
	uv_async_t async;
	uv_mutex_t mutex;
	struct nt_list pending; /* for the end of this turn */
	struct nt_list later;   /* for the next turn */
	struct nt_list posts;   /* under mutex */
	nt_ms armed;            /* when the timer fires; UINT64_MAX: not set */
	unsigned open_handles;  /* what transports hold */
	unsigned own_handles;   /* not yet closed */
	bool is_closing;        /* under mutex */
	bool stop_asked, is_running, is_flushing, has_test_clock;
	bool timer_is_held; /* it keeps the loop open */
	void (*on_closed)(struct nt_loop *loop, void *user);
	void *on_closed_user;
};

enum { NT_LOOP_READ_SIZE = 65536 };

/* uv: an existing loop, or NULL to make one. 0 or a NETRON_E_* (NO_MEMORY, SYSTEM).
 * SIGPIPE becomes ignored in the process when it is at its default, which would end the program
 * when a peer is gone; a handler or disposition of the program's own stays. */
int nt_loop_init(struct nt_loop *loop, const netron_allocator *allocator, uv_loop_t *uv);
/* Closes the handles of loop; on_closed comes in a later turn, when every other handle made on it
 * was closed by its owner. What was posted before is still run; a later post is refused. */
void nt_loop_close(
	struct nt_loop *loop, void (*on_closed)(struct nt_loop *loop, void *user), void *user);
/* After on_closed. Frees the uv_loop_t when it is its own: then not from inside on_closed. */
void nt_loop_fini(struct nt_loop *loop);

nt_ms nt_loop_now(struct nt_loop *loop);
void nt_loop_set_timer(struct nt_loop *loop, struct nt_timer *timer, uint64_t in_ms);
void nt_loop_unset_timer(struct nt_loop *loop, struct nt_timer *timer);
/* Tests with a clock of their own: fires what is due. */
void nt_loop_tick(struct nt_loop *loop);

/* Transports: one more, one fewer of what nt_loop_close waits for. */
void nt_loop_hold(struct nt_loop *loop);
void nt_loop_release(struct nt_loop *loop);

/* Queues; runs once in this turn, after all read callbacks and before the loop blocks. What is
 * queued while that runs, waits for the next time. Idempotent while queued. */
void nt_loop_defer(struct nt_loop *loop, struct nt_pending *pending);
/* The same in a turn to come, never before all running callbacks have returned. */
void nt_loop_defer_turn(struct nt_loop *loop, struct nt_pending *pending);
void nt_loop_undefer(struct nt_pending *pending);
/* Runs what is deferred now; nothing when that is what is running. */
void nt_loop_run_deferred(struct nt_loop *loop);

/* Any thread, in the order of the calls; the allocator is used there. 0 or NETRON_E_NO_MEMORY,
 * NETRON_E_CLOSED. */
int nt_loop_post(struct nt_loop *loop, void (*fn)(void *arg), void *arg);
/* The same with memory of the caller's, which stays until it has run: nothing can fail for want of
 * it. Once while it is queued. */
int nt_loop_post_node(struct nt_loop *loop, struct nt_post *post);

/* Runs until nt_loop_stop or nothing is left: no connection, timer, deferred work or post. */
int nt_loop_run(struct nt_loop *loop);
/* keep: the loop stays open for posts although nothing else is left (a thread of its own). */
void nt_loop_keep_open(struct nt_loop *loop, bool keep);
/* One turn; may block until something happens. false: nothing is left to wait for. */
bool nt_loop_turn(struct nt_loop *loop, bool may_block);
void nt_loop_stop(struct nt_loop *loop); /* the loop's thread; from others: post it */

#endif
