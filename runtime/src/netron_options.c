/* netron_options.c - the options of an instance and their defaults. */
#include "netron_life.h"

#include "base/limits.h"
#include "base/uid.h"
#include "peer/keepalive.h"
#include "wire/hello.h"

#include <string.h>

netron_options netron_options_default(void)
{
	netron_options options = { .size = sizeof options };

	return options;
}

/* What a hello can carry. */
static bool is_id(const char *id)
{
	size_t size = strlen(id);

	for (size_t i = 0; i < size; i++)
		if ((unsigned char)id[i] < 0x20 || id[i] == 0x7f)
			return false;
	return size >= 1 && size <= NT_HELLO_ID_MAX;
}

static int apply_id(netron *net, const char *id)
{
	char made[NT_UID_TEXT];
	char text[NT_HELLO_MAX];
	struct nt_hello hello = { .type = NT_HELLO_CLIENT,
		.features = net->features,
		.keepalive_ms = net->keepalive_min_ms };

	if (!id) {
		nt_uid_make(made);
		id = made;
	}
	if (!is_id(id))
		return NETRON_E_ARGUMENT;
	memcpy(hello.id, id, strlen(id) + 1);
	if (nt_hello_write(&hello, text) == 0)
		return NETRON_E_ARGUMENT;
	net->id = nt_strdup(&net->allocator, id);
	return net->id ? 0 : NETRON_E_NO_MEMORY;
}

static int apply_names(netron *net, const char *const *names)
{
	size_t count = 0;

	if (!names)
		return 0;
	while (names[count])
		count++;
	net->may_expose = nt_alloc_zeroed(&net->allocator, count + 1, sizeof *net->may_expose);
	for (size_t i = 0; net->may_expose && i < count; i++) {
		net->may_expose[i] = nt_strdup(&net->allocator, names[i]);
		if (!net->may_expose[i])
			return NETRON_E_NO_MEMORY;
	}
	return net->may_expose ? 0 : NETRON_E_NO_MEMORY;
}

int nt_options_apply(netron *net, const netron_options *options)
{
	net->features = NT_FEATURE_INT64 | NT_FEATURE_CONTEXT | NT_FEATURE_CANCEL |
			NT_FEATURE_CREDIT | NT_FEATURE_GOAWAY;
	net->compress_bytes = options->compress_bytes;
	if (net->compress_bytes > 0)
		net->features |= NT_FEATURE_DEFLATE;
	nt_random(&net->random, sizeof net->random);
	net->limits = options->limits;
	nt_limits_fill(&net->limits);
	net->events = options->events;
	nt_observe_tasks(net);
	net->log.on_line = options->events.on_log;
	net->log.user = options->events.user;
	const struct nt_transport_options given = {
		.tls = options->tls, .http = options->http, .websocket = options->websocket
	};
	if (!nt_transport_options_copy(&net->transport_options, &net->allocator, &given, NULL))
		return NETRON_E_NO_MEMORY;
	net->admission = (struct nt_admission){ .accepted = &net->inbound_count,
		.max = net->limits.max_connections,
		.max_per_address = net->limits.max_handshakes,
		.timeout_ms = net->limits.handshake_timeout_ms };
	net->timeout_ms = options->timeout_ms ? options->timeout_ms : 5000;
	net->allow = options->allow;
	net->connect_timeout_ms = options->connect_timeout_ms ? options->connect_timeout_ms : 5000;
	net->keepalive_ms = options->keepalive_ms;
	net->keepalive_min_ms =
		options->keepalive_min_ms ? options->keepalive_min_ms : NT_KEEPALIVE_FLOOR_MS;
	int rc = apply_names(net, options->may_expose);
	return rc < 0 ? rc : apply_id(net, options->id);
}
