#include "io/signal.h"

static void on_closed(uv_handle_t *handle)
{
	struct nt_signal *signal = handle->data;
	struct nt_loop *loop = signal->loop;

	nt_free(loop->allocator, signal);
	nt_loop_release(loop);
}

static void on_raised(uv_signal_t *handle, int number)
{
	const struct nt_signal *signal = handle->data;

	(void)number;
	signal->on_signal(signal->user);
}

struct nt_signal *nt_signal_open(
	struct nt_loop *loop, int number, void (*on_signal)(void *user), void *user)
{
	struct nt_signal *signal = nt_alloc_zeroed(loop->allocator, 1, sizeof *signal);

	if (!signal)
		return NULL;
	*signal = (struct nt_signal){
		.loop = loop, .on_signal = on_signal, .user = user, .number = number
	};
	if (uv_signal_init(loop->uv, &signal->handle) < 0) {
		nt_free(loop->allocator, signal);
		return NULL;
	}
	signal->handle.data = signal;
	nt_loop_hold(loop);
	uv_unref((uv_handle_t *)&signal->handle);
	if (uv_signal_start(&signal->handle, on_raised, number) < 0) {
		nt_signal_close(signal);
		return NULL;
	}
	return signal;
}

void nt_signal_close(struct nt_signal *signal)
{
	if (signal)
		uv_close((uv_handle_t *)&signal->handle, on_closed);
}
