#include "transport/acceptor.h"

#include "transport/fault.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

enum {
	RETRY_MS = 10, /* soon: a connection that ends lets the next one in */
	REPORT_MS = 1000,
	BATCH = 64, /* connections taken at once before others get their turn */
};

static void on_ready(uv_poll_t *poll, int status, int events);

static struct nt_acceptor *of_listener(struct nt_listener *listener)
{
	return NT_CONTAINER(listener, struct nt_acceptor, listener);
}

static bool is_closing(const struct nt_acceptor *acceptor)
{
	return uv_is_closing((const uv_handle_t *)&acceptor->poll) != 0;
}

static void on_closed(uv_handle_t *handle)
{
	struct nt_acceptor *acceptor = handle->data;
	struct nt_listener *listener = &acceptor->listener;
	struct nt_loop *loop = acceptor->loop;

	if (listener->events->on_close)
		listener->events->on_close(listener->user);
	nt_acceptor_discard(acceptor);
	nt_loop_release(loop);
}

static void op_close(struct nt_listener *listener)
{
	struct nt_acceptor *acceptor = of_listener(listener);

	if (is_closing(acceptor))
		return;
	nt_loop_unset_timer(acceptor->loop, &acceptor->retry);
	uv_poll_stop(&acceptor->poll);
	uv_close((uv_handle_t *)&acceptor->poll, on_closed);
	if (acceptor->on_close)
		acceptor->on_close(acceptor);
	close(acceptor->fd);
	acceptor->fd = -1;
}

static const struct nt_listener_ops ops = { .close = op_close };

static void on_retry(struct nt_timer *timer, nt_ms now)
{
	struct nt_acceptor *acceptor = NT_CONTAINER(timer, struct nt_acceptor, retry);

	(void)now;
	uv_poll_start(&acceptor->poll, UV_READABLE, on_ready);
}

/* Connections wait in the system's queue until the retry. */
static void pause_accepting(struct nt_acceptor *acceptor, int status)
{
	struct nt_listener *listener = &acceptor->listener;
	struct nt_fault fault;

	uv_poll_stop(&acceptor->poll);
	nt_loop_set_timer(acceptor->loop, &acceptor->retry, RETRY_MS);
	if (nt_loop_now(acceptor->loop) < acceptor->silent_until)
		return;
	acceptor->silent_until = nt_loop_now(acceptor->loop) + REPORT_MS;
	nt_fault_fill_uv(
		&fault, nt_fault_code(status), "accepting connections at", listener->url, status);
	if (listener->events->on_error)
		listener->events->on_error(listener->user, &fault.error);
}

static void give(struct nt_acceptor *acceptor, int fd, const union nt_stream_address *address)
{
	struct nt_listener *listener = &acceptor->listener;
	struct nt_stream *stream = nt_stream_new(acceptor->loop);

	if (!stream) {
		close(fd);
		pause_accepting(acceptor, UV_ENOMEM);
		return;
	}
	stream->address = *address;
	if (address->any.sa_family == AF_UNIX)
		stream->address.local = acceptor->file.address;
	/* Failed: this connection was gone already. */
	if (acceptor->adopt(stream, fd) < 0)
		return;
	listener->events->on_accept(listener->user, &stream->channel);
}

/* What is not a lack of something concerns the one connection: on with the next. */
static bool is_lasting(int error)
{
	return error == EMFILE || error == ENFILE || error == ENOBUFS || error == ENOMEM ||
	       error == EBADF || error == EINVAL || error == ENOTSOCK;
}

static void on_ready(uv_poll_t *poll, int status, int events)
{
	struct nt_acceptor *acceptor = poll->data;

	(void)events;
	if (status < 0) {
		pause_accepting(acceptor, status);
		return;
	}
	for (int i = 0; i < BATCH && !is_closing(acceptor); i++) {
		union nt_stream_address address;
		socklen_t size = sizeof address;
		int fd;

		memset(&address, 0, sizeof address);
		fd = accept4(acceptor->fd, &address.any, &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
		if (fd >= 0) {
			give(acceptor, fd, &address);
			if (nt_list_linked(&acceptor->retry.node))
				return;
			continue;
		}
		if (errno == EAGAIN || errno == EWOULDBLOCK)
			return;
		if (is_lasting(errno)) {
			pause_accepting(acceptor, -errno);
			return;
		}
	}
}

struct nt_acceptor *nt_acceptor_new(struct nt_loop *loop)
{
	struct nt_acceptor *acceptor = nt_alloc_zeroed(loop->allocator, 1, sizeof *acceptor);

	if (!acceptor)
		return NULL;
	acceptor->listener.ops = &ops;
	acceptor->loop = loop;
	acceptor->fd = -1;
	acceptor->retry.on_due = on_retry;
	return acceptor;
}

void nt_acceptor_discard(struct nt_acceptor *acceptor)
{
	nt_free(acceptor->loop->allocator, acceptor);
}

int nt_acceptor_start(
	struct nt_acceptor *acceptor, const struct nt_listener_events *events, void *user)
{
	int status = uv_poll_init(acceptor->loop->uv, &acceptor->poll, acceptor->fd);

	if (status < 0)
		return status;
	acceptor->listener.events = events;
	acceptor->listener.user = user;
	acceptor->poll.data = acceptor;
	nt_loop_hold(acceptor->loop);
	uv_poll_start(&acceptor->poll, UV_READABLE, on_ready);
	return 0;
}
