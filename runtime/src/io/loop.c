#include "io/loop.h"

#include "base/buf.h"
#include "io/tls_context.h"

#include <netron/error.h>

#include <signal.h>

static void on_idle(uv_idle_t *idle);
static void on_timer(uv_timer_t *timer);

/* The loop turns without blocking, and stays open, as long as something waits for a turn. */
static void keep_turning(struct nt_loop *loop)
{
	if (!uv_is_closing((uv_handle_t *)&loop->idle))
		uv_idle_start(&loop->idle, on_idle);
}

static void settle(struct nt_loop *loop)
{
	if (loop->is_closing && loop->open_handles == 0)
		return;
	if (nt_list_empty(&loop->pending) && nt_list_empty(&loop->later))
		uv_idle_stop(&loop->idle);
}

static void run_all(struct nt_list *from)
{
	struct nt_list batch;

	nt_list_take(from, &batch);
	while (!nt_list_empty(&batch)) {
		struct nt_pending *pending = NT_CONTAINER(batch.next, struct nt_pending, node);

		nt_list_remove(&pending->node);
		pending->run(pending);
	}
}

/* Time. */

nt_ms nt_loop_now(struct nt_loop *loop)
{
	if (loop->now)
		return loop->now(loop->now_user);
	/* Between two runs the time of the loop stands still. */
	if (!loop->is_running)
		uv_update_time(loop->uv);
	return uv_now(loop->uv);
}

/* The timer holds the loop open as long as a deadline is set. */
static void ref_timer(struct nt_loop *loop)
{
	bool is_needed = loop->wheel.count > 0;

	if (is_needed == loop->timer_is_held)
		return;
	loop->timer_is_held = is_needed;
	if (is_needed)
		uv_ref((uv_handle_t *)&loop->timer);
	else
		uv_unref((uv_handle_t *)&loop->timer);
}

static void arm(struct nt_loop *loop, nt_ms due, nt_ms now)
{
	loop->armed = due;
	uv_timer_start(&loop->timer, on_timer, due > now ? due - now : 0, 0);
}

static void rearm(struct nt_loop *loop, nt_ms now)
{
	nt_ms due = nt_wheel_next(&loop->wheel);

	if (loop->now)
		return;
	if (due == UINT64_MAX) {
		loop->armed = UINT64_MAX;
		uv_timer_stop(&loop->timer);
	} else {
		/* due is a lower bound: never at once, that would spin. */
		arm(loop, due > now ? due : now + 1, now);
	}
	ref_timer(loop);
}

static void on_timer(uv_timer_t *timer)
{
	struct nt_loop *loop = timer->data;

	loop->armed = UINT64_MAX;
	nt_wheel_advance(&loop->wheel, nt_loop_now(loop));
	if (!uv_is_closing((uv_handle_t *)timer))
		rearm(loop, nt_loop_now(loop));
}

void nt_loop_set_timer(struct nt_loop *loop, struct nt_timer *timer, uint64_t in_ms)
{
	nt_ms now = nt_loop_now(loop);
	nt_ms due = in_ms < UINT64_MAX / 2 - now ? now + in_ms : UINT64_MAX / 2;

	if (loop->now && !loop->has_test_clock) {
		loop->has_test_clock = true;
		nt_wheel_init(&loop->wheel, now);
	}
	nt_wheel_set(&loop->wheel, timer, due);
	/* A later deadline leaves the armed one: it fires for nothing at worst, and re-arms. */
	if (loop->now || uv_is_closing((uv_handle_t *)&loop->timer))
		return;
	if (due < loop->armed)
		arm(loop, due, now);
	ref_timer(loop);
}

void nt_loop_unset_timer(struct nt_loop *loop, struct nt_timer *timer)
{
	nt_wheel_unset(&loop->wheel, timer);
	ref_timer(loop);
}

void nt_loop_tick(struct nt_loop *loop)
{
	nt_wheel_advance(&loop->wheel, nt_loop_now(loop));
}

/* What waits for the end of a turn. */

void nt_loop_defer(struct nt_loop *loop, struct nt_pending *pending)
{
	if (nt_list_linked(&pending->node))
		return;
	nt_list_append(&loop->pending, &pending->node);
	keep_turning(loop);
}

void nt_loop_defer_turn(struct nt_loop *loop, struct nt_pending *pending)
{
	if (nt_list_linked(&pending->node))
		return;
	nt_list_append(&loop->later, &pending->node);
	keep_turning(loop);
}

void nt_loop_undefer(struct nt_pending *pending)
{
	nt_list_remove(&pending->node);
}

void nt_loop_run_deferred(struct nt_loop *loop)
{
	if (loop->is_flushing)
		return;
	loop->is_flushing = true;
	run_all(&loop->pending);
	loop->is_flushing = false;
	settle(loop);
}

static void on_prepare(uv_prepare_t *prepare)
{
	nt_loop_run_deferred(prepare->data);
}

static void on_check(uv_check_t *check)
{
	nt_loop_run_deferred(check->data);
}

/* Other threads. */

static bool has_posts(struct nt_loop *loop)
{
	bool has;

	uv_mutex_lock(&loop->mutex);
	has = !nt_list_empty(&loop->posts);
	uv_mutex_unlock(&loop->mutex);
	return has;
}

static void run_posts(struct nt_loop *loop)
{
	struct nt_list batch;

	uv_mutex_lock(&loop->mutex);
	nt_list_take(&loop->posts, &batch);
	uv_mutex_unlock(&loop->mutex);
	while (!nt_list_empty(&batch)) {
		struct nt_post *post = NT_CONTAINER(batch.next, struct nt_post, node);
		void (*fn)(void *arg) = post->fn;
		void *arg = post->arg;
		bool is_own = post->is_own;

		/* From here on one that is not ours may be posted again, or freed. */
		uv_mutex_lock(&loop->mutex);
		nt_list_remove(&post->node);
		uv_mutex_unlock(&loop->mutex);
		if (is_own)
			nt_free(loop->allocator, post);
		fn(arg);
	}
}

static void on_async(uv_async_t *async)
{
	run_posts(async->data);
}

int nt_loop_post_node(struct nt_loop *loop, struct nt_post *post)
{
	int status = 0;

	/* The wake-up is sent under the mutex too: nt_loop_close cannot come in between. */
	uv_mutex_lock(&loop->mutex);
	if (loop->is_closing) {
		status = NETRON_E_CLOSED;
	} else if (!nt_list_linked(&post->node)) {
		nt_list_append(&loop->posts, &post->node);
		uv_async_send(&loop->async);
	}
	uv_mutex_unlock(&loop->mutex);
	return status;
}

int nt_loop_post(struct nt_loop *loop, void (*fn)(void *arg), void *arg)
{
	struct nt_post *post = nt_alloc(loop->allocator, sizeof *post);
	int status;

	if (!post)
		return NETRON_E_NO_MEMORY;
	*post = (struct nt_post){ .fn = fn, .arg = arg, .is_own = true };
	status = nt_loop_post_node(loop, post);
	if (status < 0)
		nt_free(loop->allocator, post);
	return status;
}

/* Closing. */

static void on_handle_closed(uv_handle_t *handle)
{
	struct nt_loop *loop = handle->data;

	if (--loop->own_handles == 0 && loop->on_closed)
		loop->on_closed(loop, loop->on_closed_user);
}

static void close_own(struct nt_loop *loop)
{
	uv_handle_t *handles[] = { (uv_handle_t *)&loop->prepare, (uv_handle_t *)&loop->check,
		(uv_handle_t *)&loop->idle, (uv_handle_t *)&loop->timer,
		(uv_handle_t *)&loop->async };

	loop->own_handles = sizeof handles / sizeof handles[0];
	for (size_t i = 0; i < sizeof handles / sizeof handles[0]; i++)
		uv_close(handles[i], on_handle_closed);
}

/* One turn: the posts left over, what was deferred to it, and the end when all is closed. */
static void on_idle(uv_idle_t *idle)
{
	struct nt_loop *loop = idle->data;

	run_posts(loop);
	run_all(&loop->later);
	if (loop->is_closing && loop->open_handles == 0 && nt_list_empty(&loop->pending) &&
		nt_list_empty(&loop->later))
		close_own(loop);
}

void nt_loop_close(
	struct nt_loop *loop, void (*on_closed)(struct nt_loop *loop, void *user), void *user)
{
	uv_mutex_lock(&loop->mutex);
	loop->is_closing = true;
	uv_mutex_unlock(&loop->mutex);
	loop->on_closed = on_closed;
	loop->on_closed_user = user;
	keep_turning(loop);
}

void nt_loop_hold(struct nt_loop *loop)
{
	loop->open_handles++;
}

void nt_loop_release(struct nt_loop *loop)
{
	if (--loop->open_handles == 0 && loop->is_closing)
		keep_turning(loop);
}

/* Making. */

static void ignore_sigpipe(void)
{
	struct sigaction action;

	if (sigaction(SIGPIPE, NULL, &action) == 0 && !(action.sa_flags & SA_SIGINFO) &&
		action.sa_handler == SIG_DFL)
		signal(SIGPIPE, SIG_IGN);
}

static void own_handle(struct nt_loop *loop, uv_handle_t *handle)
{
	handle->data = loop;
	uv_unref(handle);
}

static int open_uv(struct nt_loop *loop, uv_loop_t *uv)
{
	int status;

	loop->uv = uv;
	if (uv)
		return 0;
	loop->uv = nt_alloc(loop->allocator, sizeof *loop->uv);
	if (!loop->uv)
		return NETRON_E_NO_MEMORY;
	status = uv_loop_init(loop->uv);
	if (status < 0) {
		nt_free(loop->allocator, loop->uv);
		return status == UV_ENOMEM ? NETRON_E_NO_MEMORY : NETRON_E_SYSTEM;
	}
	loop->is_own = true;
	return 0;
}

static void close_uv(struct nt_loop *loop)
{
	if (!loop->is_own)
		return;
	uv_run(loop->uv, UV_RUN_DEFAULT);
	uv_loop_close(loop->uv);
	nt_free(loop->allocator, loop->uv);
}

static int open_handles(struct nt_loop *loop)
{
	int status = uv_async_init(loop->uv, &loop->async, on_async);

	/* The only one that can fail; the others need nothing of the system. */
	if (status < 0)
		return status == UV_ENOMEM ? NETRON_E_NO_MEMORY : NETRON_E_SYSTEM;
	uv_prepare_init(loop->uv, &loop->prepare);
	uv_check_init(loop->uv, &loop->check);
	uv_idle_init(loop->uv, &loop->idle);
	uv_timer_init(loop->uv, &loop->timer);
	own_handle(loop, (uv_handle_t *)&loop->async);
	own_handle(loop, (uv_handle_t *)&loop->prepare);
	own_handle(loop, (uv_handle_t *)&loop->check);
	own_handle(loop, (uv_handle_t *)&loop->timer);
	loop->idle.data = loop;
	uv_prepare_start(&loop->prepare, on_prepare);
	uv_check_start(&loop->check, on_check);
	return 0;
}

int nt_loop_init(struct nt_loop *loop, const netron_allocator *allocator, uv_loop_t *uv)
{
	int status;

	*loop = (struct nt_loop){ .allocator = allocator, .armed = UINT64_MAX };
	nt_list_init(&loop->pending);
	nt_list_init(&loop->later);
	nt_list_init(&loop->fronts);
	nt_list_init(&loop->posts);
	loop->read_buffer = nt_alloc_zeroed(allocator, 1, (size_t)NT_LOOP_READ_SIZE + NT_BUF_SLACK);
	if (!loop->read_buffer)
		return NETRON_E_NO_MEMORY;
	status = open_uv(loop, uv);
	if (status < 0)
		goto no_uv;
	if (uv_mutex_init(&loop->mutex) < 0) {
		status = NETRON_E_SYSTEM;
		goto no_mutex;
	}
	status = open_handles(loop);
	if (status < 0)
		goto no_handles;
	nt_wheel_init(&loop->wheel, nt_loop_now(loop));
	ignore_sigpipe();
	return 0;
no_handles:
	uv_mutex_destroy(&loop->mutex);
no_mutex:
	close_uv(loop);
no_uv:
	nt_free(allocator, loop->read_buffer);
	return status;
}

void nt_loop_fini(struct nt_loop *loop)
{
	nt_tls_store_free(loop->tls);
	loop->tls = NULL;
	uv_mutex_destroy(&loop->mutex);
	close_uv(loop);
	nt_free(loop->allocator, loop->read_buffer);
	loop->read_buffer = NULL;
}

/* Running. */

void nt_loop_keep_open(struct nt_loop *loop, bool keep)
{
	if (keep)
		uv_ref((uv_handle_t *)&loop->async);
	else
		uv_unref((uv_handle_t *)&loop->async);
}

/* Whether uv_run ended with something left. */
static bool turn(struct nt_loop *loop, uv_run_mode mode)
{
	bool was_running = loop->is_running;
	int is_alive;

	/* Posts do not hold the loop open by themselves. */
	if (loop->own_handles == 0 && has_posts(loop))
		keep_turning(loop);
	loop->is_running = true;
	is_alive = uv_run(loop->uv, mode);
	loop->is_running = was_running;
	nt_loop_run_deferred(loop);
	return is_alive != 0;
}

int nt_loop_run(struct nt_loop *loop)
{
	/* Left with something alive: someone stopped it. */
	while (!turn(loop, UV_RUN_DEFAULT) && !loop->stop_asked &&
		(uv_loop_alive(loop->uv) || has_posts(loop)))
		;
	loop->stop_asked = false;
	return 0;
}

bool nt_loop_turn(struct nt_loop *loop, bool may_block)
{
	bool is_alive = turn(loop, may_block ? UV_RUN_ONCE : UV_RUN_NOWAIT);

	return is_alive || uv_loop_alive(loop->uv) || has_posts(loop);
}

void nt_loop_stop(struct nt_loop *loop)
{
	loop->stop_asked = true;
	uv_stop(loop->uv);
}
