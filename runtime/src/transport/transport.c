#include "transport/transport.h"

#include <string.h>

static const struct nt_transport *const transports[] = {
	&nt_transport_tcp,
	&nt_transport_unix,
	&nt_transport_memory,
};

const struct nt_transport *nt_transport_find(const char *scheme)
{
	for (size_t i = 0; i < sizeof transports / sizeof transports[0]; i++)
		if (strcmp(transports[i]->scheme, scheme) == 0)
			return transports[i];
	return NULL;
}

void nt_channel_start(
	struct nt_channel *channel, const struct nt_channel_events *events, void *user)
{
	channel->events = events;
	channel->user = user;
	channel->ops->start(channel);
}
