#include "transport/websocket_handshake.h"

#include "wire/http1_write.h"
#include "wire/ws.h"

#include <stdio.h>
#include <string.h>

enum { PORT = 80, SECURE_PORT = 443, HOST_SIZE = 300, TARGET_SIZE = 400, PHRASE = 60 };

bool nt_websocket_is_secure(const struct nt_url *url)
{
	return strcmp(url->scheme, "wss") == 0;
}

static uint16_t usual_port(const struct nt_url *url)
{
	return nt_websocket_is_secure(url) ? SECURE_PORT : PORT;
}

uint16_t nt_websocket_port(const struct nt_url *url)
{
	return url->has_port ? url->port : usual_port(url);
}

/* The zone of an IPv6 address means something on this machine only. */
void nt_websocket_host(const struct nt_url *url, char *text, size_t size)
{
	bool is_ipv6 = strchr(url->host, ':') != NULL;
	int host_size = (int)strcspn(url->host, "%");
	uint16_t port = nt_websocket_port(url);
	char behind[8] = "";

	if (port != usual_port(url))
		snprintf(behind, sizeof behind, ":%u", (unsigned)port);
	snprintf(text, size, "%s%.*s%s%s", is_ipv6 ? "[" : "", host_size, url->host,
		is_ipv6 ? "]" : "", behind);
}

void nt_websocket_target(const struct nt_url *url, char *text, size_t size)
{
	snprintf(text, size, "%s%s%s", url->path[0] ? url->path : "/", url->query[0] ? "?" : "",
		url->query);
}

/* ---- the request ---- */

static bool put_protocols(struct nt_buf *out, const char *const *protocols)
{
	if (!protocols || !protocols[0])
		return true;
	if (!nt_buf_append(out, "Sec-WebSocket-Protocol: ", 24))
		return false;
	for (size_t i = 0; protocols[i]; i++)
		if ((i > 0 && !nt_buf_append(out, ", ", 2)) ||
			!nt_buf_append(out, protocols[i], strlen(protocols[i])))
			return false;
	return nt_buf_append(out, "\r\n", 2);
}

static bool put_headers(struct nt_buf *out, const char *const *headers)
{
	for (size_t i = 0; headers && headers[i]; i++)
		if (!nt_buf_append(out, headers[i], strlen(headers[i])) ||
			!nt_buf_append(out, "\r\n", 2))
			return false;
	return true;
}

int nt_websocket_put_request(struct nt_buf *out, const struct nt_url *url,
	const netron_websocket_options *options, const char *key)
{
	char host[HOST_SIZE], target[TARGET_SIZE];
	size_t begin = nt_buf_size(out);

	nt_websocket_host(url, host, sizeof host);
	nt_websocket_target(url, target, sizeof target);
	/* With room for it the line fails only for what stands in it. */
	if (!nt_buf_reserve(out, HOST_SIZE + TARGET_SIZE + 64))
		return NETRON_E_NO_MEMORY;
	if (!nt_http_put_request(out, "GET", nt_text_of(target), nt_text_of(host)))
		return NETRON_E_ADDRESS;
	if (nt_http_put_field(out, "Upgrade", "websocket") &&
		nt_http_put_field(out, "Connection", "Upgrade") &&
		nt_http_put_field(out, "Sec-WebSocket-Version", "13") &&
		nt_http_put_field(out, "Sec-WebSocket-Key", key) &&
		(!options->origin || nt_http_put_field(out, "Origin", options->origin)) &&
		put_protocols(out, options->protocols) && put_headers(out, options->headers) &&
		nt_http_put_head_end(out))
		return 0;
	nt_buf_truncate(out, begin);
	return NETRON_E_NO_MEMORY;
}

/* ---- the answer ---- */

int nt_websocket_status_code(unsigned status)
{
	return status >= 400 ? nt_error_code_of((int)status) : NETRON_E_REFUSED;
}

static int say(char *text, size_t size, int code, const char *what)
{
	snprintf(text, size, "%s", what);
	return code;
}

/* Only a text of people's: what ends lines, and what is not ASCII, is left out. */
static int say_status(const struct nt_http_head *answer, char *text, size_t size)
{
	const struct nt_text *location = nt_http_field(answer, "location");
	char phrase[PHRASE + 1];
	size_t n = 0;

	for (size_t i = 0; i < answer->reason.n && n < PHRASE; i++)
		if (answer->reason.p[i] >= ' ' && answer->reason.p[i] < 0x7f)
			phrase[n++] = answer->reason.p[i];
	phrase[n] = '\0';
	snprintf(text, size, "the server answered %u%s%s%s", (unsigned)answer->status, n ? " " : "",
		phrase,
		answer->status / 100 == 3 && location ? "; redirects are not followed" : "");
	return nt_websocket_status_code(answer->status);
}

static size_t count(const struct nt_http_head *answer, const char *lower_name)
{
	const struct nt_text name = nt_text_of(lower_name);
	size_t found = 0;

	for (size_t i = 0; i < answer->field_count; i++)
		found += nt_text_is_alike(answer->fields[i].name, name);
	return found;
}

/* One of those that were offered, or none. */
static bool is_offered(const struct nt_http_head *answer, const char *const *protocols)
{
	const struct nt_text *chosen = nt_http_field(answer, "sec-websocket-protocol");

	if (!chosen)
		return true;
	for (size_t i = 0; protocols && protocols[i]; i++)
		if (nt_text_is(*chosen, protocols[i]))
			return count(answer, "sec-websocket-protocol") == 1;
	return false;
}

int nt_websocket_judge(const struct nt_http_head *answer, const netron_websocket_options *options,
	const char *key, char *text, size_t size)
{
	char accept[NT_WS_ACCEPT + 1];

	if (answer->status != 101)
		return say_status(answer, text, size);
	nt_ws_accept_key(key, accept);
	if (!answer->is_websocket)
		return say(text, size, NETRON_E_PROTOCOL,
			"the server's answer 101 does not upgrade to websocket");
	if (!answer->ws_accept.p || !nt_text_is(answer->ws_accept, accept) ||
		count(answer, "sec-websocket-accept") != 1)
		return say(text, size, NETRON_E_PROTOCOL,
			"the server's Sec-WebSocket-Accept does not belong to the request's key");
	if (nt_http_field(answer, "sec-websocket-extensions"))
		return say(text, size, NETRON_E_PROTOCOL,
			"the server chose an extension nobody offered");
	if (!is_offered(answer, options->protocols))
		return say(text, size, NETRON_E_PROTOCOL,
			"the server chose a sub-protocol nobody offered");
	return 0;
}
