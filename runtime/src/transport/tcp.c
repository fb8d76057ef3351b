/* tcp://host:port. */
#include "io/url.h"
#include "transport/acceptor.h"
#include "transport/dial.h"
#include "transport/fault.h"

#include <errno.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

/* A host that is gone is noticed by the system in two minutes. */
enum { KEEPALIVE_S = 60, KEEPALIVE_EVERY_S = 10, KEEPALIVE_COUNT = 6 };

static void set_keepalive(struct nt_stream *stream)
{
	int every = KEEPALIVE_EVERY_S, count = KEEPALIVE_COUNT;
	uv_os_fd_t fd;

	uv_tcp_keepalive(&stream->handle.tcp, 1, KEEPALIVE_S);
	if (uv_fileno(&stream->handle.any, &fd) < 0)
		return;
	setsockopt(fd, IPPROTO_TCP, TCP_KEEPINTVL, &every, sizeof every);
	setsockopt(fd, IPPROTO_TCP, TCP_KEEPCNT, &count, sizeof count);
}

static void set_options(struct nt_stream *stream)
{
	/* Replies are coalesced already. */
	uv_tcp_nodelay(&stream->handle.tcp, 1);
	set_keepalive(stream);
}

/* Whether host is an address: it then stands in out_address with the port. */
static bool read_address(const char *host, uint16_t port, union nt_stream_address *out_address)
{
	memset(out_address, 0, sizeof *out_address);
	return uv_ip4_addr(host, port, &out_address->ipv4) == 0 ||
	       uv_ip6_addr(host, port, &out_address->ipv6) == 0;
}

static socklen_t size_of(const union nt_stream_address *address)
{
	return address->any.sa_family == AF_INET6 ? sizeof address->ipv6 : sizeof address->ipv4;
}

/* Listening. */

static int adopt(struct nt_stream *stream, int fd)
{
	int status = uv_tcp_init(stream->loop->uv, &stream->handle.tcp);

	if (status < 0) {
		close(fd);
		nt_stream_discard(stream);
		return status;
	}
	nt_stream_ready(stream);
	status = uv_tcp_open(&stream->handle.tcp, fd);
	if (status < 0) {
		close(fd);
		nt_stream_drop(stream);
		return status;
	}
	set_options(stream);
	return 0;
}

/* A listening socket, or -errno. */
static int open_socket(const union nt_stream_address *address, bool is_shared)
{
	int on = 1, error;
	int fd = socket(
		address->any.sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);

	if (fd < 0)
		return -errno;
	if (setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0 &&
		(!is_shared || setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on) == 0) &&
		bind(fd, &address->any, size_of(address)) == 0 &&
		listen(fd, NT_ACCEPTOR_BACKLOG) == 0)
		return fd;
	error = errno;
	close(fd);
	return -error;
}

/* Several listeners have the address, and the system shares the connections out. */
static bool is_shared(const struct nt_url *url)
{
	char text[8];

	return nt_url_param(url, "reuseport", text, sizeof text) && strcmp(text, "1") == 0;
}

static void set_listener_url(struct nt_acceptor *acceptor, const struct nt_url *url)
{
	struct nt_url real = *url;
	union nt_stream_address bound;
	socklen_t size = sizeof bound;

	memset(&bound, 0, sizeof bound);
	if (url->port == 0 && getsockname(acceptor->fd, &bound.any, &size) == 0)
		real.port = ntohs(bound.any.sa_family == AF_INET6 ? bound.ipv6.sin6_port
								  : bound.ipv4.sin_port);
	real.query[0] = '\0';
	nt_url_format(&real, acceptor->listener.url, sizeof acceptor->listener.url);
}

static int fail_listen(
	struct nt_loop *loop, const struct nt_url *url, int status, netron_error **out_error)
{
	char text[NT_LISTENER_URL];
	struct nt_fault fault;

	nt_url_format(url, text, sizeof text);
	nt_fault_fill_uv(&fault, nt_fault_code(status), "listening at", text, status);
	return nt_error_give(loop->allocator, out_error, &fault.error);
}

static int tcp_listen(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, const struct nt_listener_events *events,
	void *user, struct nt_listener **out_listener, netron_error **out_error)
{
	union nt_stream_address address;
	struct nt_acceptor *acceptor;
	const char *host = strcasecmp(url->host, "localhost") == 0 ? "127.0.0.1" : url->host;
	int status;

	(void)options;
	*out_listener = NULL;
	if (!read_address(host, url->port, &address))
		return nt_error_set(loop->allocator, out_error, NETRON_E_ADDRESS,
			"listening at tcp://%s: expected an IP address of this machine (0.0.0.0 "
			"or [::] for all) or localhost, not a name",
			url->host);
	acceptor = nt_acceptor_new(loop);
	if (!acceptor)
		return nt_error_set(loop->allocator, out_error, NETRON_E_NO_MEMORY,
			"listening at tcp://%s: out of memory", url->host);
	status = acceptor->fd = open_socket(&address, is_shared(url));
	if (status < 0)
		goto no_socket;
	acceptor->adopt = adopt;
	set_listener_url(acceptor, url);
	status = nt_acceptor_start(acceptor, events, user);
	if (status < 0)
		goto no_start;
	*out_listener = &acceptor->listener;
	return 0;
no_start:
	close(acceptor->fd);
no_socket:
	nt_acceptor_discard(acceptor);
	return fail_listen(loop, url, status, out_error);
}

/* Dialing. */

static int connect_to(uv_connect_t *request, struct nt_stream *stream, uv_connect_cb done)
{
	return uv_tcp_connect(request, &stream->handle.tcp, &stream->address.any, done);
}

static int init_handle(struct nt_stream *stream)
{
	return uv_tcp_init(stream->loop->uv, &stream->handle.tcp);
}

static const struct nt_dial_way way = {
	.init = init_handle,
	.connect = connect_to,
	.on_connected = set_options,
};

static int tcp_dial(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, nt_dial_done *done, void *user,
	struct nt_dial **out_dial, netron_error **out_error)
{
	union nt_stream_address address;
	int status;

	(void)options;
	if (url->port == 0)
		return nt_error_set(loop->allocator, out_error, NETRON_E_ADDRESS,
			"connecting to tcp://%s:0: expected a port from 1 to 65535", url->host);
	status = nt_dial_new(loop, &way, url, done, user, out_dial, out_error);
	if (status < 0)
		return status;
	if (read_address(url->host, url->port, &address))
		nt_dial_start(*out_dial, &address);
	else
		nt_dial_lookup(*out_dial, url->host, url->port);
	return 0;
}

const struct nt_transport nt_transport_tcp = {
	.scheme = "tcp",
	.listen = tcp_listen,
	.dial = tcp_dial,
	.cancel = nt_dial_cancel,
};
