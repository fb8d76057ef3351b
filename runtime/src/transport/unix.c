/* unix:///path?mode=0660, unix:./path. */
#include "io/url.h"
#include "transport/acceptor.h"
#include "transport/dial.h"
#include "transport/fault.h"

#include <string.h>
#include <unistd.h>

enum { DEFAULT_MODE = 0600 };

/* Listening. */

static void remove_file(struct nt_acceptor *acceptor)
{
	nt_socket_file_remove(&acceptor->file);
}

static int adopt(struct nt_stream *stream, int fd)
{
	/* Without ipc, descriptors sent along are not received: the kernel closes them. */
	int status = uv_pipe_init(stream->loop->uv, &stream->handle.pipe, 0);

	if (status < 0) {
		close(fd);
		nt_stream_discard(stream);
		return status;
	}
	nt_stream_ready(stream);
	status = uv_pipe_open(&stream->handle.pipe, fd);
	if (status < 0) {
		close(fd);
		nt_stream_drop(stream);
	}
	return status;
}

/* mode=0660 of the query: three octal digits, a leading zero allowed. */
static bool read_mode(const struct nt_url *url, unsigned *out_mode)
{
	char text[8];
	const char *at = text;
	unsigned mode = 0;

	*out_mode = DEFAULT_MODE;
	if (strncmp(url->query, "mode=", 5) != 0 && !strstr(url->query, "&mode="))
		return true;
	if (!nt_url_param(url, "mode", text, sizeof text))
		return false;
	at += *at == '0' && strlen(at) == 4;
	if (strlen(at) != 3)
		return false;
	for (; *at != '\0'; at++) {
		if (*at < '0' || *at > '7')
			return false;
		mode = mode * 8 + (unsigned)(*at - '0');
	}
	*out_mode = mode;
	return true;
}

static void set_listener_url(struct nt_acceptor *acceptor, const struct nt_url *url)
{
	struct nt_url real = *url;

	real.query[0] = '\0';
	nt_url_format(&real, acceptor->listener.url, sizeof acceptor->listener.url);
}

static int unix_listen(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, const struct nt_listener_events *events,
	void *user, struct nt_listener **out_listener, netron_error **out_error)
{
	struct nt_acceptor *acceptor;
	struct nt_fault fault;
	unsigned mode;
	int status;

	(void)options;
	*out_listener = NULL;
	if (!read_mode(url, &mode))
		return nt_error_set(loop->allocator, out_error, NETRON_E_ADDRESS,
			"listening at unix:%s: expected mode= and three octal digits, such as "
			"mode=0660",
			url->path);
	acceptor = nt_acceptor_new(loop);
	if (!acceptor)
		return nt_error_set(loop->allocator, out_error, NETRON_E_NO_MEMORY,
			"listening at unix:%s: out of memory", url->path);
	status = acceptor->fd = nt_socket_file_listen(
		&acceptor->file, url->path, mode, NT_ACCEPTOR_BACKLOG, loop->allocator, out_error);
	if (status < 0)
		goto no_socket;
	acceptor->adopt = adopt;
	acceptor->on_close = remove_file;
	set_listener_url(acceptor, url);
	status = nt_acceptor_start(acceptor, events, user);
	if (status < 0)
		goto no_start;
	*out_listener = &acceptor->listener;
	return 0;
no_start:
	nt_fault_fill_uv(&fault, nt_fault_code(status), "listening at", url->path, status);
	status = nt_error_give(loop->allocator, out_error, &fault.error);
	nt_socket_file_remove(&acceptor->file);
	close(acceptor->fd);
no_socket:
	nt_acceptor_discard(acceptor);
	return status;
}

/* Dialing. */

static int init_handle(struct nt_stream *stream)
{
	return uv_pipe_init(stream->loop->uv, &stream->handle.pipe, 0);
}

static int connect_to(uv_connect_t *request, struct nt_stream *stream, uv_connect_cb done)
{
	uv_pipe_connect(request, &stream->handle.pipe, stream->address.local.sun_path, done);
	return 0;
}

static const struct nt_dial_way way = { .init = init_handle, .connect = connect_to };

static int unix_dial(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, nt_dial_done *done, void *user,
	struct nt_dial **out_dial, netron_error **out_error)
{
	union nt_stream_address address;
	int status;

	(void)options;
	memset(&address, 0, sizeof address);
	address.local.sun_family = AF_UNIX;
	*out_dial = NULL;
	if (strlen(url->path) >= sizeof address.local.sun_path)
		return nt_error_set(loop->allocator, out_error, NETRON_E_ADDRESS,
			"connecting to unix:%s: the path is too long; a Unix socket takes %zu "
			"bytes",
			url->path, sizeof address.local.sun_path - 1);
	memcpy(address.local.sun_path, url->path, strlen(url->path) + 1);
	status = nt_dial_new(loop, &way, url, done, user, out_dial, out_error);
	if (status == 0)
		nt_dial_start(*out_dial, &address);
	return status;
}

const struct nt_transport nt_transport_unix = {
	.scheme = "unix",
	.listen = unix_listen,
	.dial = unix_dial,
	.cancel = nt_dial_cancel,
};
