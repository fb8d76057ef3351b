/* client_dial.c - the beginning and the end of a client. */
#include "http/client_dial.h"

#include "http/client.h"
#include "transport/fault.h"

#include <netron/error.h>
#include <netron/http.h>

#include <stdio.h>
#include <string.h>

enum { CONNECT_MS = 5000 };

static struct nt_http_client *of_dial(struct nt_dial *dial)
{
	return (struct nt_http_client *)(void *)dial;
}

/* ---- the end ---- */

static void free_client(struct nt_http_client *client)
{
	struct nt_loop *loop = client->loop;

	nt_loop_undefer(&client->serve);
	nt_loop_undefer(&client->step);
	nt_buf_fini(&client->packet);
	nt_buf_fini(&client->text);
	nt_free(client->allocator, client);
	nt_loop_release(loop);
}

/* In a turn of its own: whoever brings it about may still be reading a connection. */
static void on_step(struct nt_pending *pending)
{
	struct nt_http_client *client = NT_CONTAINER(pending, struct nt_http_client, step);
	nt_dial_done *done = client->done;
	struct nt_fault fault;

	client->done = NULL;
	if (done && client->is_failed) {
		client->is_over = true;
		done(client->user, NULL,
			nt_fault_fill(&fault, client->fault_code, "%s", client->fault));
	} else if (done) {
		done(client->user, &client->bridge->channel, NULL);
	}
	if (!client->is_over)
		return;
	nt_pool_close(client);
	if (client->link_count == 0 && !client->bridge)
		free_client(client);
}

static void step_later(struct nt_http_client *client)
{
	client->step.run = on_step;
	nt_loop_defer_turn(client->loop, &client->step);
}

void nt_client_ended(struct nt_http_client *client)
{
	if (client->is_over && !client->done && client->link_count == 0 && !client->bridge)
		step_later(client);
}

void nt_client_lose(struct nt_http_client *client, int code)
{
	if (client->is_over)
		return;
	client->is_over = true;
	if (client->bridge)
		nt_bridge_close(client->bridge, code);
	client->bridge = NULL;
	step_later(client);
}

/* ---- the result of dialing ---- */

void nt_client_refused(struct nt_http_client *client, const netron_error *error)
{
	if (!client->done || client->is_failed)
		return;
	client->is_failed = true;
	client->fault_code = netron_error_code(error);
	snprintf(client->fault, sizeof client->fault, "%s", netron_error_message(error));
	step_later(client);
}

void nt_client_ready(struct nt_http_client *client)
{
	netron_error error = nt_error_plain(NETRON_E_NO_MEMORY, NULL);

	if (!client->done || client->is_failed)
		return;
	client->bridge = nt_bridge_new(client->loop, &nt_client_events, client);
	if (client->bridge)
		step_later(client);
	else
		nt_client_refused(client, &error);
}

void nt_http_dial_cancel(struct nt_dial *dial)
{
	struct nt_http_client *client = of_dial(dial);
	netron_error error = nt_error_plain(NETRON_E_CANCELLED, NULL);

	if (client->bridge)
		nt_bridge_close(client->bridge, 0);
	client->bridge = NULL;
	nt_client_refused(client, &error);
}

/* ---- beginning ---- */

static void set_names(struct nt_http_client *client, const struct nt_url *url, bool is_secure)
{
	bool is_ipv6 = strchr(url->host, ':') != NULL;
	uint16_t usual = is_secure ? 443 : 80;
	size_t size = strlen(url->path);

	client->url = *url;
	client->url.port = url->has_port ? url->port : usual;
	client->url.has_port = true;
	client->url.path[0] = client->url.query[0] = '\0';
	snprintf(client->url.scheme, sizeof client->url.scheme, "%s", is_secure ? "tls" : "tcp");
	int at = snprintf(client->host, sizeof client->host, "%s%s%s", is_ipv6 ? "[" : "",
		url->host, is_ipv6 ? "]" : "");
	if (client->url.port != usual)
		snprintf(client->host + at, sizeof client->host - (size_t)at, ":%u",
			(unsigned)client->url.port);
	while (size > 0 && url->path[size - 1] == '/')
		size--;
	memcpy(client->settings.prefix, url->path, size);
	client->settings.prefix[size] = '\0';
	nt_url_format(url, client->address, sizeof client->address);
}

static uint32_t or_usual(uint32_t given, uint32_t usual)
{
	return given ? given : usual;
}

static void set_options(struct nt_http_client *client, const struct nt_transport_options *options)
{
	struct nt_client_settings *settings = &client->settings;
	netron_http_options http = { 0 };

	if (options && options->http)
		memcpy(&http, options->http,
			options->http->size && options->http->size < sizeof http
				? options->http->size
				: sizeof http);
	settings->limits = (struct nt_http_limits){
		.head = or_usual(http.max_head_bytes, 16 * 1024),
		.target = or_usual(http.max_target_bytes, 4 * 1024),
		.fields = or_usual(http.max_fields, 64),
		.body = or_usual(http.max_body_bytes, 10 * 1024 * 1024),
	};
	if (settings->limits.fields > NT_HTTP_FIELDS)
		settings->limits.fields = NT_HTTP_FIELDS;
	settings->max_item = (size_t)settings->limits.body;
	settings->max_connections = or_usual(http.client_connections, 16);
	settings->max_streams = or_usual(http.client_streams, 256);
	settings->max_batch = or_usual(http.client_batch, 1);
	settings->idle_ms = or_usual(http.client_idle_ms, 20000);
	settings->silence_ms = or_usual(http.client_silence_ms, 60000);
	settings->connect_ms = CONNECT_MS;
	if (options)
		client->options = *options;
	client->options.alpn = "http/1.1";
}

/* NULL, and the code in *rc. */
static struct nt_http_client *make(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, bool is_secure, int *rc)
{
	struct nt_http_client *client = nt_alloc_zeroed(loop->allocator, 1, sizeof *client);

	*rc = NETRON_E_NO_MEMORY;
	if (!client)
		return NULL;
	client->loop = loop;
	client->allocator = loop->allocator;
	set_names(client, url, is_secure);
	set_options(client, options);
	client->carrier = nt_transport_find(client->url.scheme);
	if (!client->carrier || !client->carrier->dial) {
		*rc = NETRON_E_UNIMPLEMENTED; /* built without TLS */
		nt_free(loop->allocator, client);
		return NULL;
	}
	nt_list_init(&client->links);
	nt_list_init(&client->waiting);
	nt_list_init(&client->running);
	nt_buf_init(&client->packet, loop->allocator);
	nt_buf_init(&client->text, loop->allocator);
	nt_loop_hold(loop);
	return client;
}

static int probe(struct nt_http_client *client)
{
	struct nt_exchange *exchange = nt_exchange_new(client, NT_EXCHANGE_PROBE, NULL);
	const struct nt_client_head head = {
		.method = "GET", .path = "/health", .accept = NT_ACCEPT_JSON, .left_ms = UINT32_MAX
	};

	if (!exchange)
		return NETRON_E_NO_MEMORY;
	nt_list_append(&client->waiting, &exchange->node);
	return nt_request_put(exchange, &head, NULL, 0);
}

static int dial(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, bool is_secure, nt_dial_done *done, void *user,
	struct nt_dial **out_dial, netron_error **out_error)
{
	int rc;

	if (url->query[0] || url->path[strcspn(url->path, "%")])
		return nt_error_set(loop->allocator, out_error, NETRON_E_ADDRESS,
			"%s://%s%s: expected a plain prefix for all paths and no query",
			url->scheme, url->host, url->path);
	struct nt_http_client *client = make(loop, url, options, is_secure, &rc);
	if (!client)
		return nt_error_set(loop->allocator, out_error, rc, "%s", netron_strerror(rc));
	rc = probe(client);
	if (rc < 0)
		nt_error_set(loop->allocator, out_error, rc, "%s", netron_strerror(rc));
	else
		rc = nt_link_dial(client, out_error);
	if (rc < 0) {
		client->is_over = true;
		nt_pool_close(client);
		free_client(client);
		return rc;
	}
	client->done = done;
	client->user = user;
	*out_dial = (struct nt_dial *)(void *)client;
	return 0;
}

int nt_http_dial(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, nt_dial_done *done, void *user,
	struct nt_dial **out_dial, netron_error **out_error)
{
	return dial(loop, url, options, false, done, user, out_dial, out_error);
}

int nt_https_dial(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, nt_dial_done *done, void *user,
	struct nt_dial **out_dial, netron_error **out_error)
{
	return dial(loop, url, options, true, done, user, out_dial, out_error);
}
