/* address.c - what an instance does with URLs: listening, connecting, and the way to itself. */
#include "netron_life.h"

#include "base/uid.h"
#include "http/serve.h"
#include "io/url.h"
#include "peer/reconnect.h"

#include <stdio.h>
#include <string.h>

struct listening {
	netron *net;
	uint64_t handle;
	struct nt_list node;
	struct nt_listener *listener;
	bool is_local;
	struct nt_transport_options options;
	struct nt_http_settings *http; /* of connections that speak it */
};

/* ---- listening ---- */

static void on_accept(void *user, struct nt_channel *channel)
{
	struct listening *listening = user;

	if (channel->protocol == NT_PROTOCOL_HTTP) {
		const struct listening *upgrading = channel->upgrader;

		nt_http_accept(listening->net, channel, listening->http,
			upgrading ? upgrading->http : listening->http);
	} else {
		nt_peer_accept(listening->net, channel, listening->is_local);
	}
	if (listening->is_local)
		listening->listener->ops->close(listening->listener);
}

static void on_listener_error(void *user, const netron_error *error)
{
	struct listening *listening = user;

	nt_report(listening->net, NT_LOG_ERROR, netron_error_code(error), "%s: %s",
		listening->listener->url, netron_error_message(error));
}

static void on_refused(void *user, const netron_error *error)
{
	struct listening *listening = user;

	nt_log(&listening->net->log, NT_LOG_WARNING, "%s: a connection is refused: %s",
		listening->listener ? listening->listener->url : "", netron_error_message(error));
}

static void forget(struct listening *listening)
{
	netron *net = listening->net;

	nt_slots_remove(&net->listeners, listening->handle);
	nt_list_remove(&listening->node);
	net->listener_count--;
	nt_transport_options_free(&listening->options, &net->allocator);
	nt_http_settings_unref(listening->http);
	nt_free(&net->allocator, listening);
}

static void on_listener_close(void *user)
{
	struct listening *listening = user;
	netron *net = listening->net;

	forget(listening);
	net->hooks.on_idle(net);
}

/* What the options say is kept: the connections read it. */
static int keep_options(struct listening *listening, const netron_listen_options *options,
	const struct nt_url *url, netron_error **out_error)
{
	const struct nt_transport_options own = {
		.tls = options->tls, .http = options->http, .websocket = options->websocket
	};
	netron *net = listening->net;
	const char *wrong = NULL;
	int rc = NETRON_E_NO_MEMORY;

	if (listening->handle && nt_transport_options_copy(&listening->options, &net->allocator,
					 &own, &net->transport_options))
		rc = nt_http_settings_new(&net->allocator, listening->options.http,
			listening->options.websocket, url->path, &listening->http, &wrong);
	if (rc < 0)
		return nt_error_set(
			&net->allocator, out_error, rc, "%s", wrong ? wrong : netron_strerror(rc));
	return 0;
}

static int open_listener(netron *net, const char *url, const netron_listen_options *options,
	bool is_local, uint64_t *out_handle, netron_error **out_error)
{
	static const struct nt_listener_events events = {
		.on_accept = on_accept,
		.on_error = on_listener_error,
		.on_close = on_listener_close,
		.on_refused = on_refused,
	};
	const netron_allocator *allocator = &net->allocator;
	const struct nt_transport *transport;
	struct nt_url parsed;
	int rc = nt_url_parse(allocator, url, &parsed, out_error);

	if (rc < 0)
		return rc;
	transport = nt_transport_find(parsed.scheme);
	if (!transport || !transport->listen)
		return nt_error_set(allocator, out_error, NETRON_E_ADDRESS,
			"%s: no transport is called %s", url, parsed.scheme);
	struct listening *listening = nt_alloc_zeroed(allocator, 1, sizeof *listening);
	if (!listening)
		return nt_error_set(allocator, out_error, NETRON_E_NO_MEMORY, "out of memory");
	listening->net = net;
	listening->is_local = is_local;
	listening->handle = nt_slots_add(&net->listeners, listening);
	nt_list_append(&net->listener_list, &listening->node);
	net->listener_count++;
	rc = keep_options(listening, options, &parsed, out_error);
	if (rc == 0)
		rc = transport->listen(&net->loop, &parsed, &listening->options, &events, listening,
			&listening->listener, out_error);
	if (rc < 0)
		forget(listening);
	else
		*out_handle = listening->handle;
	return rc;
}

netron_listen_options netron_listen_options_default(void)
{
	return (netron_listen_options){ .size = sizeof(netron_listen_options) };
}

int netron_listen_with(netron *net, const char *url, const netron_listen_options *options,
	netron_listener *out_listener, netron_error **out_error)
{
	netron_listen_options given = netron_listen_options_default();
	uint64_t handle;

	if (!net || !url)
		return NETRON_E_ARGUMENT;
	int rc = nt_usable(net);
	if (rc < 0)
		return nt_error_set(&net->allocator, out_error, rc, "%s", netron_strerror(rc));
	if (net->is_closing || net->is_draining)
		return nt_error_set(&net->allocator, out_error, NETRON_E_CLOSED, "%s",
			netron_strerror(NETRON_E_CLOSED));
	if (options)
		memcpy(&given, options,
			options->size && options->size < sizeof given ? options->size
								      : sizeof given);
	rc = open_listener(net, url, &given, false, &handle, out_error);
	if (rc == 0 && out_listener)
		*out_listener = (netron_listener){ net, handle };
	return rc;
}

int netron_listen_at(
	netron *net, const char *url, netron_listener *out_listener, netron_error **out_error)
{
	return netron_listen_with(net, url, NULL, out_listener, out_error);
}

int netron_listen(netron *net, const char *url, netron_error **out_error)
{
	return netron_listen_at(net, url, NULL, out_error);
}

static struct listening *listening_of(netron_listener handle)
{
	return handle.net ? nt_handle_get(handle.net, &handle.net->listeners, handle.id) : NULL;
}

const char *netron_listener_url(netron_listener handle)
{
	const struct listening *listening = listening_of(handle);

	return listening ? listening->listener->url : NULL;
}

int netron_listener_close(netron_listener handle)
{
	struct listening *listening = listening_of(handle);

	if (!listening)
		return nt_gone(handle.net);
	int rc = nt_usable(handle.net);
	if (rc == 0)
		listening->listener->ops->close(listening->listener);
	return rc;
}

void nt_listeners_close(netron *net)
{
	struct nt_list *node;

	for (node = net->listener_list.next; node != &net->listener_list; node = node->next) {
		struct listening *listening = NT_CONTAINER(node, struct listening, node);
		listening->listener->ops->close(listening->listener);
	}
}

/* ---- connecting ---- */

static void settle_refused(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	netron_connect_done *done = (netron_connect_done *)task->done;

	(void)body;
	(void)end;
	if (done)
		done(error, (netron_peer){ task->net, 0 }, task->user);
}

/* It could not even begin: told at the end of this turn. */
static void refuse(
	netron *net, int code, const char *message, netron_connect_done *done, void *user)
{
	struct nt_task *task = nt_task_new(net);

	if (!task)
		task = nt_task_take_reserved(net);
	if (!task) {
		netron_error error = nt_error_plain(code, message);
		nt_enter(net);
		if (done)
			done(&error, (netron_peer){ net, 0 }, user);
		nt_leave(net);
		return;
	}
	task->settle = settle_refused;
	task->done = (netron_function *)done;
	task->user = user;
	nt_call_fail(task, nt_error_make(&task->arena, code, "%s", message));
}

static netron_peer dial(netron *net, const char *url, const netron_connect_options *options,
	netron_connect_done *done, void *user)
{
	struct nt_peer *peer = nt_peer_new(net);
	netron_error *error = NULL;
	int rc = NETRON_E_NO_MEMORY;

	if (peer)
		rc = nt_reconnect_init(peer, options);
	if (rc == 0)
		rc = nt_peer_dial(peer, url, &error);
	if (rc == 0) {
		peer->done = done;
		peer->user = user;
		return nt_peer_handle(peer);
	}
	if (peer)
		nt_peer_unref(peer);
	refuse(net, rc, error ? netron_error_message(error) : netron_strerror(rc), done, user);
	netron_error_free(error);
	return (netron_peer){ net, 0 };
}

netron_connect_options netron_connect_options_default(void)
{
	return (netron_connect_options){ .size = sizeof(netron_connect_options) };
}

netron_peer netron_connect_with(netron *net, const char *url, const netron_connect_options *options,
	netron_connect_done *done, void *user)
{
	netron_connect_options given = netron_connect_options_default();
	int rc = !net || !url ? NETRON_E_ARGUMENT : nt_usable(net);

	if (rc == 0 && (net->is_closing || net->is_draining))
		rc = NETRON_E_CLOSED;
	if (options)
		memcpy(&given, options,
			options->size && options->size < sizeof given ? options->size
								      : sizeof given);
	if (rc == 0)
		return dial(net, url, &given, done, user);
	if (rc == NETRON_E_FORKED || rc == NETRON_E_THREAD || !net) {
		/* No loop here that could tell it later. */
		netron_error error = nt_error_plain(rc, NULL);
		if (done)
			done(&error, (netron_peer){ 0 }, user);
		return (netron_peer){ 0 };
	}
	refuse(net, rc, netron_strerror(rc), done, user);
	return (netron_peer){ net, 0 };
}

netron_peer netron_connect(netron *net, const char *url, netron_connect_done *done, void *user)
{
	return netron_connect_with(net, url, NULL, done, user);
}

/* ---- the way to itself ---- */

/* A listener of one connection under a name nobody else knows. Calls made before the hello wait. */
netron_peer netron_local_peer(netron *net)
{
	char id[NT_UID_TEXT], url[64];
	const netron_connect_options options = netron_connect_options_default();
	const netron_listen_options listen_options = netron_listen_options_default();
	netron_peer handle = { net, 0 };
	uint64_t listener;

	if (!net || nt_usable(net) < 0 || net->is_closing)
		return (netron_peer){ 0 };
	handle.id = net->local_peer;
	if (handle.id)
		return handle;
	nt_uid_make(id);
	snprintf(url, sizeof url, "memory://local-%s", id);
	if (open_listener(net, url, &listen_options, true, &listener, NULL) < 0)
		return (netron_peer){ 0 };
	handle = dial(net, url, &options, NULL, NULL);
	struct nt_peer *peer = nt_peer_of(handle);
	if (!peer) {
		netron_listener_close((netron_listener){ net, listener });
		return (netron_peer){ 0 };
	}
	peer->is_local = peer->is_netron_c = true;
	peer->features = net->features;
	net->local_peer = handle.id;
	return handle;
}
