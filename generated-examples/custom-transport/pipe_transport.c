/* pipe_transport.c - each connection is a pair of sockets that nobody else can reach. */
#include "pipe_transport.h"

#include <errno.h>
#include <netron/netron.h>
#include <netron/transport.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include <uv.h>

/* One end of a connection. */
struct end {
	netron_channel *channel;
	uv_poll_t poll;
	int fd, events;
};

static void read_some(struct end *end)
{
	size_t size;
	void *room = netron_channel_room(end->channel, &size);
	ssize_t count = read(end->fd, room, size);

	if (count > 0)
		netron_channel_received(end->channel, room, (size_t)count);
	else if (count < 0 && errno != EAGAIN && errno != EINTR)
		netron_channel_failed(end->channel, NETRON_E_LOST, strerror(errno));
	else if (count == 0)
		netron_channel_ended(end->channel);
}

static void on_poll(uv_poll_t *poll, int status, int events);

static void watch(struct end *end, int events)
{
	end->events = events;
	uv_poll_start(&end->poll, events, on_poll);
}

static void on_poll(uv_poll_t *poll, int status, int events)
{
	struct end *end = poll->data;

	if (events & UV_WRITABLE) {
		watch(end, end->events & ~UV_WRITABLE);
		netron_channel_writable(end->channel);
	}
	/* Whatever was told may have stopped the reading, or closed it all. */
	if ((status < 0 || events & UV_READABLE) && end->events & UV_READABLE)
		read_some(end);
}

static void end_resume(void *self)
{
	watch(self, ((struct end *)self)->events | UV_READABLE);
}

static void end_pause(void *self)
{
	watch(self, ((struct end *)self)->events & ~UV_READABLE);
}

static int64_t end_write(void *self, const void *data, size_t size)
{
	struct end *end = self;
	ssize_t count = send(end->fd, data, size, MSG_NOSIGNAL);

	if (count < 0 && errno != EAGAIN && errno != EINTR)
		return NETRON_E_LOST;
	if (count < (ssize_t)size)
		watch(end, end->events | UV_WRITABLE);
	return count < 0 ? 0 : count;
}

static void end_end(void *self)
{
	shutdown(((struct end *)self)->fd, SHUT_WR);
}

static void on_closed(uv_handle_t *handle)
{
	struct end *end = handle->data;

	close(end->fd);
	netron_channel_closed(end->channel);
	free(end);
}

static void end_close(void *self)
{
	((struct end *)self)->events = 0;
	uv_close((uv_handle_t *)&((struct end *)self)->poll, on_closed);
}

static const netron_channel_methods methods = {
	.start = end_resume,
	.write = end_write,
	.pause = end_pause,
	.resume = end_resume,
	.end = end_end,
	.close = end_close,
};

/* Servers of this process. One thread uses them. */
struct server {
	struct server *next;
	netron_listening *listening;
	char url[128];
};

static struct server *servers;

static struct server **find(const char *url)
{
	struct server **at = &servers;

	while (*at && strcmp((*at)->url, url) != 0)
		at = &(*at)->next;
	return at;
}

static int pipe_listen(netron_listening *listening, const char *url, void **out_self, char *reason)
{
	struct server *server = calloc(1, sizeof *server);

	if (!server || strlen(url) >= sizeof server->url || *find(url)) {
		strcpy(reason, "the name is taken, or too long");
		free(server);
		return NETRON_E_CONFLICT;
	}
	server->listening = listening;
	strcpy(server->url, url);
	server->next = servers;
	*out_self = servers = server;
	return 0;
}

static void pipe_unlisten(void *self)
{
	struct server *server = self;

	*find(server->url) = server->next;
	netron_listening_closed(server->listening);
	free(server);
}

static int pipe_dial(netron_dialing *dialing, const char *url, void **out_self, char *reason)
{
	struct server *server = *find(url);
	struct end *ends[2] = { calloc(1, sizeof **ends), calloc(1, sizeof **ends) };
	int fds[2];

	(void)reason;
	*out_self = dialing;
	if (!server || !ends[0] || !ends[1] ||
		uv_socketpair(SOCK_STREAM, 0, fds, UV_NONBLOCK_PIPE, UV_NONBLOCK_PIPE) < 0) {
		free(ends[0]);
		free(ends[1]);
		netron_dialing_failed(dialing, NETRON_E_REFUSED, "nobody listens there");
		return 0;
	}
	for (int i = 0; i < 2; i++) {
		uv_loop_t *loop =
			i ? netron_listening_loop(server->listening) : netron_dialing_loop(dialing);
		ends[i]->fd = fds[i];
		ends[i]->poll.data = ends[i];
		uv_poll_init(loop, &ends[i]->poll, fds[i]);
	}
	ends[0]->channel = netron_dialing_connected(dialing, &methods, ends[0], url);
	ends[1]->channel = netron_listening_accept(server->listening, &methods, ends[1], url);
	for (int i = 0; i < 2; i++)
		if (!ends[i]->channel)
			end_close(ends[i]);
	return 0;
}

/* The outcome is always there already. */
static void pipe_cancel(void *self)
{
	(void)self;
}

int pipe_transport_register(void)
{
	static const netron_transport transport = {
		.scheme = "pipe",
		.listen = pipe_listen,
		.unlisten = pipe_unlisten,
		.dial = pipe_dial,
		.cancel = pipe_cancel,
	};

	return netron_transport_register(&transport);
}
