#include "transport/lws.h"

#include "transport/fault.h"
#include "transport/lws_channel.h"
#include "transport/lws_tls.h"
#include "transport/websocket_handshake.h"
#include "transport/websocket_options.h"

#include <stdio.h>
#include <string.h>

/* A code of closing that applications chose: the original's, for a token that does not hold. */
enum { CODE_UNAUTHORIZED = 4001 };

enum { CONNECT_S = 20, KEEPALIVE_S = 60, KEEPALIVE_EVERY_S = 10, KEEPALIVE_COUNT = 6 };

static struct nt_lws *of_dial(struct nt_dial *dial)
{
	return (struct nt_lws *)(void *)dial;
}

static void try_later(struct nt_lws *lws)
{
	nt_loop_defer_turn(lws->loop, &lws->turn);
}

/* ---- what the library tells ---- */

static int on_established(struct nt_lws *lws)
{
	nt_dial_done *done = lws->done;

	lws->state = NT_LWS_NEW;
	lws->done = NULL;
	nt_loop_undefer(&lws->turn);
	done(lws->user, &lws->channel, NULL);
	return lws->state == NT_LWS_ENDED ? -1 : 0;
}

static void on_failed(struct nt_lws *lws, const char *text, size_t size)
{
	unsigned status = lws->library->lws_http_client_http_response(lws->wsi);

	lws->wsi = NULL;
	if (lws->tls_text[0])
		nt_lws_end(lws, NETRON_E_TLS, "%s", lws->tls_text);
	else if (lws->state == NT_LWS_CONNECTING && lws->next && status == 0)
		try_later(lws);
	else if (status != 0 && status != 101)
		nt_lws_end(lws, status < 400 ? NETRON_E_REFUSED : nt_error_code_of((int)status),
			"the server answered %u%s", status,
			status >= 300 && status < 400 ? ": redirects are not followed" : "");
	else
		nt_lws_end(lws, NETRON_E_REFUSED, "%s%s%.*s", lws->address,
			text ? ": " : " cannot be reached", text ? (int)size : 0, text ? text : "");
}

/* The other side has sent its close frame; the library answers. */
static void on_peer_close(struct nt_lws *lws, const uint8_t *data, size_t size)
{
	if (size > 2)
		snprintf(lws->close_reason, sizeof lws->close_reason, "%.*s", (int)(size - 2),
			(const char *)data + 2);
	lws->close_code = LWS_CLOSE_STATUS_NO_STATUS;
	if (size >= 2)
		lws->close_code = (uint16_t)(data[0] << 8 | data[1]);
}

static void on_closed(struct nt_lws *lws)
{
	lws->wsi = NULL;
	if (lws->state == NT_LWS_CLOSING || lws->close_code == LWS_CLOSE_STATUS_NORMAL ||
		lws->close_code == LWS_CLOSE_STATUS_GOINGAWAY ||
		lws->close_code == LWS_CLOSE_STATUS_NO_STATUS)
		nt_lws_end(lws, 0, "closed");
	else if (lws->close_code != 0)
		nt_lws_end(lws,
			lws->close_code == CODE_UNAUTHORIZED ? NETRON_E_UNAUTHORIZED
							     : NETRON_E_LOST,
			"the peer closed the connection with code %u%s%s",
			(unsigned)lws->close_code, lws->close_reason[0] ? ": " : "",
			lws->close_reason);
	else
		nt_lws_end(lws, NETRON_E_LOST, "the connection was lost");
}

static int put_headers(struct nt_lws *lws, unsigned char **at, size_t room)
{
	for (size_t i = 0; lws->options->headers && lws->options->headers[i]; i++) {
		int size = snprintf((char *)*at, room, "%s\r\n", lws->options->headers[i]);

		if (size < 0 || (size_t)size >= room) {
			nt_lws_end(lws, NETRON_E_TOO_LARGE, "the headers are too long");
			return -1;
		}
		*at += size;
		room -= (size_t)size;
	}
	return 0;
}

/* An answer that chose a sub-protocol although none was offered. */
static int check_answer(struct nt_lws *lws, struct lws *wsi)
{
	if (lws->protocols || lws->library->lws_hdr_total_length(wsi, WSI_TOKEN_PROTOCOL) <= 0)
		return 0;
	nt_lws_end(lws, NETRON_E_PROTOCOL, "the server chose a sub-protocol nobody offered");
	return -1;
}

static const struct nt_lws_library *loaded;

/* Of all contexts and connections; those without a connection of ours are not looked at. */
static int on_event(
	struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in, size_t size)
{
	struct nt_lws *lws = wsi ? loaded->lws_get_opaque_user_data(wsi) : NULL;

	if (!lws)
		return 0;
	switch (reason) {
	case LWS_CALLBACK_OPENSSL_PERFORM_SERVER_CERT_VERIFICATION:
		return nt_lws_tls_verify(lws, user, size != 0);
	case LWS_CALLBACK_CLIENT_APPEND_HANDSHAKE_HEADER:
		return put_headers(lws, in, size);
	case LWS_CALLBACK_CLIENT_HTTP_REDIRECT:
		return 1;
	case LWS_CALLBACK_CLIENT_FILTER_PRE_ESTABLISH:
		return check_answer(lws, wsi);
	case LWS_CALLBACK_CLIENT_ESTABLISHED:
		lws->wsi = wsi;
		return lws->state == NT_LWS_CONNECTING ? on_established(lws) : -1;
	case LWS_CALLBACK_CLIENT_CONNECTION_ERROR:
		lws->wsi = wsi;
		on_failed(lws, in, size);
		return 0;
	case LWS_CALLBACK_CLIENT_RECEIVE:
		return nt_lws_receive(lws, in, size);
	case LWS_CALLBACK_CLIENT_WRITEABLE:
		return nt_lws_writable(lws);
	case LWS_CALLBACK_WS_PEER_INITIATED_CLOSE:
		on_peer_close(lws, in, size);
		return 0;
	case LWS_CALLBACK_CLIENT_CLOSED:
		on_closed(lws);
		return 0;
	case LWS_CALLBACK_WSI_DESTROY:
		if (wsi == lws->wsi)
			lws->wsi = NULL;
		return 0;
	default:
		return 0;
	}
}

/* ---- the context ---- */

static const struct lws_protocols protocols[] = {
	{ .name = "netron", .callback = on_event },
	{ .name = NULL },
};

/* Everything of a connection: one descriptor, one header table. */
static void make_context(struct nt_lws *lws)
{
	const struct nt_lws_library *library = lws->library;
	void *loops[] = { lws->loop->uv };
	struct lws_context_creation_info info = {
		.port = CONTEXT_PORT_NO_LISTEN,
		.options = LWS_SERVER_OPTION_LIBUV | LWS_SERVER_OPTION_EXPLICIT_VHOSTS |
			   LWS_SERVER_OPTION_NO_LWS_SYSTEM_STATES | LWS_SERVER_OPTION_VALIDATE_UTF8,
		.foreign_loops = loops,
		.fd_limit_per_thread = 8,
		.pt_serv_buf_size = 32768,
		.max_http_header_data = 16384,
		.protocols = protocols,
		.connect_timeout_secs = CONNECT_S,
		.timeout_secs = CONNECT_S,
		.ka_time = KEEPALIVE_S,
		.ka_interval = KEEPALIVE_EVERY_S,
		.ka_probes = KEEPALIVE_COUNT,
		.pcontext = &lws->context,
		.gid = -1,
		.uid = -1,
		.extensions = lws->extensions,
		/* Empty: not that of the environment. */
		.http_proxy_address = lws->proxy_port ? lws->address : "",
		.http_proxy_port = lws->proxy_port,
	};

	/* The library keeps the list. */
	if (lws->options->compression)
		lws->extensions[0] = (struct lws_extension){ "permessage-deflate",
			library->lws_extension_callback_pm_deflate,
			"permessage-deflate; client_no_context_takeover; client_max_window_bits" };
	lws->context = nt_lws_make_context(library, &info);
	if (lws->tls) {
		info.options |= LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT;
		info.provided_client_ssl_ctx = lws->tls->ssl;
	}
	if (!lws->context)
		nt_lws_end(lws, NETRON_E_UNAVAILABLE,
			"libwebsockets cannot start: is the package libwebsockets-evlib-uv "
			"installed?");
	else if (!library->lws_create_vhost(lws->context, &info))
		nt_lws_end(lws, NETRON_E_UNAVAILABLE, "libwebsockets cannot start");
}

static void connect_to_address(struct nt_lws *lws)
{
	struct lws_client_connect_info info = {
		.context = lws->context,
		.address = lws->proxy_port ? lws->url.host : lws->address,
		.port = nt_websocket_port(&lws->url),
		.path = lws->target,
		.host = lws->host,
		.origin = lws->options->origin,
		.protocol = lws->protocols,
		.local_protocol_name = protocols[0].name,
		.alpn = "http/1.1",
		.ssl_connection = nt_lws_tls_flags(lws),
		.opaque_user_data = lws,
		.pwsi = &lws->wsi,
	};

	lws->state = NT_LWS_CONNECTING;
	/* Failing at once it has called on_event already. */
	if (!lws->library->lws_client_connect_via_info(&info) && lws->state == NT_LWS_CONNECTING &&
		!nt_list_linked(&lws->turn.node))
		nt_lws_end(lws, NETRON_E_REFUSED, "%s cannot be reached", lws->address);
}

/* ---- the steps of dialing ---- */

static void take_next_address(struct nt_lws *lws)
{
	const struct addrinfo *info = lws->next;

	lws->next = info->ai_next;
	if (info->ai_family == AF_INET6)
		uv_ip6_name((const struct sockaddr_in6 *)(const void *)info->ai_addr, lws->address,
			sizeof lws->address);
	else
		uv_ip4_name((const struct sockaddr_in *)(const void *)info->ai_addr, lws->address,
			sizeof lws->address);
}

static void on_step(struct nt_pending *pending)
{
	struct nt_lws *lws = NT_CONTAINER(pending, struct nt_lws, turn);

	if (lws->next)
		take_next_address(lws);
	if (!lws->context)
		make_context(lws);
	if (lws->state != NT_LWS_ENDED)
		connect_to_address(lws);
}

static void on_found(uv_getaddrinfo_t *request, int status, struct addrinfo *found)
{
	struct nt_lws *lws = request->data;
	char text[128];

	lws->is_looking = false;
	lws->found = found;
	if (lws->state == NT_LWS_ENDED) {
		nt_loop_defer_turn(lws->loop, &lws->turn);
		return;
	}
	if (status < 0 || !found) {
		nt_lws_end(lws, nt_fault_code(status < 0 ? status : UV_EAI_NONAME), "%s",
			uv_strerror_r(status < 0 ? status : UV_EAI_NONAME, text, sizeof text));
		return;
	}
	lws->next = found;
	try_later(lws);
}

/* The library itself would look names up, and the loop would stand still meanwhile. */
static int look_up(struct nt_lws *lws)
{
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM,
		.ai_family = lws->proxy_port ? AF_INET : AF_UNSPEC };
	const char *host = lws->proxy_port ? lws->proxy_host : lws->url.host;
	struct sockaddr_in6 ignored;
	int status;

	if (uv_ip4_addr(host, 0, (struct sockaddr_in *)&ignored) == 0 ||
		uv_ip6_addr(host, 0, &ignored) == 0) {
		snprintf(lws->address, sizeof lws->address, "%.63s", host);
		try_later(lws);
		return 0;
	}
	lws->lookup.data = lws;
	status = uv_getaddrinfo(lws->loop->uv, &lws->lookup, on_found, host, NULL, &hints);
	lws->is_looking = status == 0;
	return status;
}

/* ---- making ---- */

static char *join(const netron_allocator *allocator, const char *const *words)
{
	size_t size = 1, at = 0;
	char *text;

	for (size_t i = 0; words[i]; i++)
		size += strlen(words[i]) + 1;
	text = nt_alloc(allocator, size);
	if (!text)
		return NULL;
	text[0] = '\0';
	for (size_t i = 0; words[i]; i++)
		at += (size_t)snprintf(text + at, size - at, "%s%s", i ? "," : "", words[i]);
	return text;
}

static bool fill(struct nt_lws *lws, const netron_websocket_options *options)
{
	const netron_allocator *allocator = lws->loop->allocator;

	lws->options = nt_websocket_options_copy(allocator, options);
	if (!lws->options)
		return false;
	nt_websocket_host(&lws->url, lws->host, sizeof lws->host);
	nt_websocket_target(&lws->url, lws->target, sizeof lws->target);
	if (!options->protocols || !options->protocols[0])
		return true;
	lws->protocols = join(allocator, options->protocols);
	return lws->protocols != NULL;
}

static void drop(struct nt_lws *lws)
{
	const netron_allocator *allocator = lws->loop->allocator;

	nt_lws_tls_close(lws);
	nt_websocket_options_free(allocator, lws->options);
	nt_free(allocator, lws->protocols);
	nt_free(allocator, lws);
}

static struct nt_lws *make(struct nt_loop *loop, const struct nt_lws_library *library,
	const struct nt_url *url, const netron_websocket_options *options)
{
	struct nt_lws *lws = nt_alloc_zeroed(loop->allocator, 1, sizeof *lws);

	if (!lws)
		return NULL;
	lws->library = loaded = library;
	lws->loop = loop;
	lws->url = *url;
	lws->channel.ops = &nt_lws_ops;
	lws->channel.framing = NT_FRAMING_MESSAGES;
	lws->channel.is_client = true;
	lws->channel.max_message_bytes = UINT32_MAX;
	lws->turn.run = on_step;
	nt_buf_init(&lws->channel.out, loop->allocator);
	nt_buf_init(&lws->message, loop->allocator);
	nt_buf_init(&lws->writing, loop->allocator);
	if (fill(lws, options))
		return lws;
	drop(lws);
	return NULL;
}

/* The name stays with the proxy, which looks it up. */
static int set_proxy(struct nt_lws *lws, netron_error **out_error)
{
	const netron_allocator *allocator = lws->loop->allocator;
	struct nt_url proxy;
	int rc = nt_url_parse(allocator, lws->options->proxy, &proxy, out_error);

	if (rc < 0)
		return rc;
	if (strcmp(proxy.scheme, "http") != 0 || proxy.port == 0)
		return nt_error_set(allocator, out_error, NETRON_E_ADDRESS,
			"the proxy %s: expected http://host:port", lws->options->proxy);
	snprintf(lws->proxy_host, sizeof lws->proxy_host, "%s", proxy.host);
	lws->proxy_port = proxy.port;
	return 0;
}

static int fail(struct nt_loop *loop, const struct nt_url *url, int code, const char *text,
	netron_error **out_error)
{
	char where[NT_LISTENER_URL];

	nt_url_format(url, where, sizeof where);
	return nt_error_set(
		loop->allocator, out_error, code, "connecting to %.200s: %s", where, text);
}

int nt_lws_dial(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, nt_dial_done *done, void *user,
	struct nt_dial **out_dial, netron_error **out_error)
{
	const char *why;
	const struct nt_lws_library *library = nt_lws_library(&why);
	struct nt_lws *lws;
	int rc;

	if (!library)
		return fail(loop, url, NETRON_E_UNAVAILABLE, why, out_error);
	lws = make(loop, library, url, options->websocket);
	if (!lws)
		return fail(loop, url, NETRON_E_NO_MEMORY, "out of memory", out_error);
	rc = lws->options->proxy ? set_proxy(lws, out_error) : 0;
	if (rc == 0 && nt_websocket_is_secure(url))
		rc = nt_lws_tls_open(lws, options->tls, out_error);
	if (rc < 0) {
		drop(lws);
		return rc;
	}
	rc = look_up(lws);
	if (rc < 0) {
		drop(lws);
		return fail(
			loop, url, nt_fault_code(rc), "the name cannot be looked up", out_error);
	}
	lws->done = done;
	lws->user = user;
	nt_loop_hold(loop);
	*out_dial = (struct nt_dial *)(void *)lws;
	return 0;
}

/* The result does not wait for a lookup that runs. */
void nt_lws_cancel(struct nt_dial *dial)
{
	struct nt_lws *lws = of_dial(dial);

	if (!lws->done || lws->is_cancelled)
		return;
	lws->is_cancelled = true;
	if (lws->is_looking)
		uv_cancel((uv_req_t *)&lws->lookup);
	nt_lws_end(lws, NETRON_E_CANCELLED, "cancelled by the caller");
}
