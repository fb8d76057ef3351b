#include "transport/transport.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

static const struct nt_transport *const transports[] = {
	&nt_transport_tcp,
	&nt_transport_unix,
	&nt_transport_memory,
	&nt_transport_tls,
	&nt_transport_ws,
	&nt_transport_wss,
};

/* Rows that were added, of all instances of the process. They are never taken away. */
static struct {
	pthread_mutex_t mutex;
	size_t count;
	const struct nt_transport *rows[NT_TRANSPORTS_MAX];
} added = { .mutex = PTHREAD_MUTEX_INITIALIZER };

static const struct nt_transport *find(
	const struct nt_transport *const *rows, size_t count, const char *scheme)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(rows[i]->scheme, scheme) == 0)
			return rows[i];
	return NULL;
}

const struct nt_transport *nt_transport_find(const char *scheme)
{
	const struct nt_transport *row =
		find(transports, sizeof transports / sizeof transports[0], scheme);

	if (row)
		return row;
	pthread_mutex_lock(&added.mutex);
	row = find(added.rows, added.count, scheme);
	pthread_mutex_unlock(&added.mutex);
	return row;
}

int nt_transport_register(const struct nt_transport *row)
{
	int rc = 0;

	if (find(transports, sizeof transports / sizeof transports[0], row->scheme))
		return NETRON_E_CONFLICT;
	pthread_mutex_lock(&added.mutex);
	const struct nt_transport *there = find(added.rows, added.count, row->scheme);
	if (there)
		rc = there == row ? 0 : NETRON_E_CONFLICT;
	else if (added.count == NT_TRANSPORTS_MAX)
		rc = NETRON_E_LIMIT;
	else
		added.rows[added.count++] = row;
	pthread_mutex_unlock(&added.mutex);
	return rc;
}

void nt_channel_start(
	struct nt_channel *channel, const struct nt_channel_events *events, void *user)
{
	channel->events = events;
	channel->user = user;
	channel->ops->start(channel);
}

void nt_channel_address(const struct nt_channel *channel, char *text, size_t size)
{
	char below[NT_LISTENER_URL];
	const char *rest;

	channel->ops->address(channel, below, sizeof below);
	rest = strstr(below, "://");
	if (channel->framing == NT_FRAMING_WEBSOCKET && rest && strncmp(below, "tcp", 3) == 0)
		snprintf(text, size, "ws%s", rest);
	else if (channel->framing == NT_FRAMING_WEBSOCKET && rest && strncmp(below, "tls", 3) == 0)
		snprintf(text, size, "wss%s", rest);
	else
		snprintf(text, size, "%s", below);
}
