/* server.c - one service on several threads. */
#include <netron/server.h>

#include "netron_life.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { MAX_THREADS = 1024, MAX_LISTENS = 16, MAX_URL = 512 };

struct member {
	netron_server *server;
	netron *net;
	bool is_drained;
};

struct netron_server {
	netron_allocator allocator;
	netron_server_options options;
	unsigned forks;
	uint32_t count, listens;
	bool is_started;
	char urls[MAX_LISTENS][MAX_URL];
	pthread_mutex_t mutex; /* of what follows */
	pthread_cond_t ended;
	uint32_t drained, drain_ms;
	bool is_stopped;
	struct member members[];
};

netron_server_options netron_server_options_default(void)
{
	netron_server_options options = { .size = sizeof options };

	return options;
}

static int usable(const netron_server *server)
{
	if (!server)
		return NETRON_E_ARGUMENT;
	return server->forks != nt_forks ? NETRON_E_FORKED : 0;
}

/* ---- making ---- */

/* On the thread of the instance, at the end of its drain. */
static void on_drained(void *user)
{
	struct member *member = user;
	netron_server *server = member->server;

	pthread_mutex_lock(&server->mutex);
	server->drained += !member->is_drained;
	member->is_drained = true;
	pthread_cond_broadcast(&server->ended);
	pthread_mutex_unlock(&server->mutex);
}

static int make_member(netron_server *server, uint32_t index)
{
	struct member *member = &server->members[index];
	netron_options options = server->options.instance;

	options.size = 0;
	options.id = NULL;
	options.loop = NULL;
	options.allocator = &server->allocator;
	member->server = server;
	member->net = netron_new(&options);
	if (!member->net)
		return NETRON_E_NO_MEMORY;
	member->net->on_drained = on_drained;
	member->net->on_drained_user = member;
	return server->options.setup(member->net, index, server->options.user);
}

static uint32_t thread_count(const netron_server_options *options)
{
	long processors = options->threads ? (long)options->threads : sysconf(_SC_NPROCESSORS_ONLN);

	return processors < 1 ? 1 : processors > MAX_THREADS ? MAX_THREADS : (uint32_t)processors;
}

netron_server *netron_server_new(const netron_server_options *options, netron_error **out_error)
{
	netron_server_options given = netron_server_options_default();
	netron_server *server;
	int rc = 0;

	if (options)
		memcpy(&given, options,
			options->size && options->size < sizeof given ? options->size
								      : sizeof given);
	const netron_allocator *allocator =
		given.instance.allocator ? given.instance.allocator : &nt_alloc_default;
	if (!given.setup) {
		nt_error_set(allocator, out_error, NETRON_E_ARGUMENT, "options.setup is missing");
		return NULL;
	}
	uint32_t count = thread_count(&given);
	server = nt_alloc_zeroed(allocator, 1, sizeof *server + count * sizeof(struct member));
	if (!server) {
		nt_error_set(allocator, out_error, NETRON_E_NO_MEMORY, "out of memory");
		return NULL;
	}
	nt_forks_watch();
	server->forks = nt_forks;
	server->allocator = *allocator;
	server->options = given;
	pthread_mutex_init(&server->mutex, NULL);
	pthread_cond_init(&server->ended, NULL);
	while (rc == 0 && server->count < count)
		rc = make_member(server, server->count++);
	if (rc == 0)
		return server;
	nt_error_set(allocator, out_error, rc, "%s", netron_strerror(rc));
	netron_server_free(server);
	return NULL;
}

/* ---- listening ---- */

/* The first chooses the port where that is left open; the others take the same. */
static int listen_at_all(netron_server *server, const char *url, netron_error **out_error)
{
	char *real = server->urls[server->listens];
	char text[MAX_URL + 32];
	netron_listener listener;

	snprintf(text, sizeof text, "%s%creuseport=1", url, strchr(url, '?') ? '&' : '?');
	for (uint32_t i = 0; i < server->count; i++) {
		int rc = netron_listen_at(server->members[i].net, text, &listener, out_error);
		if (rc < 0)
			return rc;
		if (i == 0)
			snprintf(real, MAX_URL, "%s", netron_listener_url(listener));
		snprintf(text, sizeof text, "%s?reuseport=1", real);
	}
	return 0;
}

static bool is_over_tcp(const char *url)
{
	static const char *const schemes[] = { "tcp:", "tls:", "ws:", "wss:", "http:", "https:" };

	for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++)
		if (strncmp(url, schemes[i], strlen(schemes[i])) == 0)
			return true;
	return false;
}

int netron_server_listen(netron_server *server, const char *url, netron_error **out_error)
{
	netron_listener listener;
	int rc = url && strlen(url) < MAX_URL ? usable(server) : NETRON_E_ARGUMENT;

	if (rc == 0 && server->is_started)
		rc = NETRON_E_CONFLICT;
	if (rc == 0 && server->listens == MAX_LISTENS)
		rc = NETRON_E_LIMIT;
	if (rc < 0)
		return nt_error_set(server ? &server->allocator : &nt_alloc_default, out_error, rc,
			"%s", netron_strerror(rc));
	if (is_over_tcp(url)) {
		rc = listen_at_all(server, url, out_error);
	} else {
		rc = netron_listen_at(server->members[0].net, url, &listener, out_error);
		if (rc == 0)
			snprintf(server->urls[server->listens], MAX_URL, "%s",
				netron_listener_url(listener));
	}
	if (rc == 0)
		server->listens++;
	return rc;
}

const char *netron_server_url(const netron_server *server, uint32_t index)
{
	return usable(server) == 0 && index < server->listens ? server->urls[index] : NULL;
}

uint32_t netron_server_count(const netron_server *server)
{
	return usable(server) == 0 ? server->count : 0;
}

netron *netron_server_instance(netron_server *server, uint32_t index)
{
	return usable(server) == 0 && index < server->count ? server->members[index].net : NULL;
}

/* ---- running ---- */

int netron_server_start(netron_server *server)
{
	int rc = usable(server);

	if (rc == 0 && server->is_started)
		rc = NETRON_E_CONFLICT;
	if (rc < 0)
		return rc;
	server->is_started = true;
	for (uint32_t i = 0; i < server->count && rc == 0; i++)
		rc = netron_start(server->members[i].net);
	return rc;
}

/* On the thread of the instance. */
static void drain(void *arg)
{
	struct member *member = arg;
	netron_server *server = member->server;

	pthread_mutex_lock(&server->mutex);
	uint32_t drain_ms = server->drain_ms;
	bool is_over = member->is_drained;
	pthread_mutex_unlock(&server->mutex);
	if (!is_over)
		netron_drain(member->net, drain_ms);
}

int netron_server_drain(netron_server *server, uint32_t timeout_ms)
{
	int rc = usable(server);

	if (rc < 0)
		return rc;
	pthread_mutex_lock(&server->mutex);
	if (!server->is_started || server->is_stopped)
		rc = NETRON_E_CLOSED;
	server->drain_ms = timeout_ms;
	for (uint32_t i = 0; i < server->count && rc == 0; i++)
		rc = netron_post(server->members[i].net, drain, &server->members[i]);
	pthread_mutex_unlock(&server->mutex);
	return rc;
}

int netron_server_stop(netron_server *server)
{
	int rc = usable(server);

	if (rc < 0)
		return rc;
	pthread_mutex_lock(&server->mutex);
	server->is_stopped = true;
	pthread_cond_broadcast(&server->ended);
	pthread_mutex_unlock(&server->mutex);
	return 0;
}

static bool is_inside(const netron_server *server)
{
	for (uint32_t i = 0; i < server->count; i++)
		if (server->members[i].net && server->members[i].net->has_thread &&
			pthread_equal(server->members[i].net->thread, pthread_self()))
			return true;
	return false;
}

static void release(netron_server *server, uint32_t index)
{
	struct member *member = &server->members[index];

	if (!member->net)
		return;
	netron_free(member->net);
	member->net = NULL;
	if (server->options.released)
		server->options.released(index, server->options.user);
}

int netron_server_join(netron_server *server)
{
	int rc = usable(server);

	if (rc < 0)
		return rc;
	if (is_inside(server))
		return NETRON_E_REENTRANT;
	pthread_mutex_lock(&server->mutex);
	while (server->is_started && !server->is_stopped && server->drained < server->count)
		pthread_cond_wait(&server->ended, &server->mutex);
	server->is_stopped = true; /* whoever drains from now on finds no instance */
	pthread_mutex_unlock(&server->mutex);
	for (uint32_t i = 0; i < server->count; i++)
		release(server, i);
	return 0;
}

void netron_server_free(netron_server *server)
{
	if (usable(server) < 0 || is_inside(server))
		return;
	netron_server_stop(server);
	netron_server_join(server);
	pthread_cond_destroy(&server->ended);
	pthread_mutex_destroy(&server->mutex);
	netron_allocator allocator = server->allocator;
	nt_free(&allocator, server);
}

void netron_server_freep(netron_server **server)
{
	netron_server_free(*server);
	*server = NULL;
}
