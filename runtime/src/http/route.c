/* route.c - which part of the gateway a request is for. */
#include "http/route.h"

#include "http/answer.h"
#include "http/asset.h"
#include "http/batch.h"
#include "http/invoke.h"
#include "http/meta.h"
#include "http/negotiate.h"
#include "http/receive.h"
#include "http/rest.h"
#include "http/upgrade.h"

#include <string.h>

/* Paths that mean always the same. */
static const struct {
	const char *path;
	uint8_t verb; /* POST, or GET and with it HEAD */
	nt_http_run *run;
} routes[] = {
	{ "/netron/invoke", NT_HTTP_POST, nt_http_invoke },
	{ "/netron/batch", NT_HTTP_POST, nt_http_batch },
	{ "/netron/authenticate", NT_HTTP_POST, nt_http_authenticate },
	{ "/health", NT_HTTP_GET, nt_http_health },
	{ "/metrics", NT_HTTP_GET, nt_http_metrics },
	{ "/openapi.json", NT_HTTP_GET, nt_http_openapi },
	{ "/discover", NT_HTTP_GET, nt_http_discover },
	{ "/netron/discovery", NT_HTTP_GET, nt_http_discover },
};

enum { ROUTES = sizeof routes / sizeof routes[0] };

/* Whether a page may do what it asks for. Programs that are no browsers send no Origin. */
static bool may_call(const struct nt_http_connection *connection)
{
	const struct nt_http_request *request = &connection->request;

	return !request->origin.p || request->verb == NT_HTTP_GET ||
	       request->verb == NT_HTTP_HEAD || request->verb == NT_HTTP_OPTIONS ||
	       nt_http_origin_is_own(
		       request->origin, request->host, connection->channel->is_secure) ||
	       nt_http_origin_is_listed(connection->settings->given.origins, request->origin);
}

static void run_fixed(struct nt_http_connection *connection, size_t i)
{
	uint8_t verb = connection->request.verb;

	if (routes[i].verb == NT_HTTP_POST && verb != NT_HTTP_POST) {
		nt_http_answer_allow(connection, "POST, OPTIONS");
	} else if (routes[i].verb == NT_HTTP_GET && verb != NT_HTTP_GET && verb != NT_HTTP_HEAD) {
		nt_http_answer_allow(connection, "GET, HEAD, OPTIONS");
	} else if (routes[i].verb == NT_HTTP_POST) {
		if (nt_http_is_json(connection))
			nt_http_want_body(connection, routes[i].run);
	} else {
		routes[i].run(connection);
	}
}

/* false: the path does not begin as all do here. */
static bool take_prefix(struct nt_http_connection *connection)
{
	const struct nt_http_settings *settings = connection->settings;
	struct nt_text *path = &connection->request.path;
	size_t size = settings->prefix_size;

	if (path->n < size || memcmp(path->p, settings->given.path_prefix, size) != 0)
		return false;
	path->p += size;
	path->n -= size;
	return size == 0 || (path->n > 0 && path->p[0] == '/');
}

/* OPTIONS of whatever path. */
static void preflight(struct nt_http_connection *connection)
{
	const struct nt_http_answer answer = {
		.status = 204,
		.allow = connection->request.is_preflight
				 ? NULL
				 : "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
	};

	nt_http_answer(connection, &answer);
}

static void find(struct nt_http_connection *connection)
{
	struct nt_text path = connection->request.path;

	for (size_t i = 0; i < ROUTES; i++)
		if (nt_text_is(path, routes[i].path)) {
			run_fixed(connection, i);
			return;
		}
	connection->form = NT_HTTP_BARE;
	if (nt_http_asset(connection))
		return;
	if (path.n > 5 && memcmp(path.p, "/rpc/", 5) == 0)
		nt_http_rpc(connection);
	else
		nt_http_rest(connection);
}

void nt_http_route(struct nt_http_connection *connection, const struct nt_http_head *head)
{
	uint8_t serves = connection->channel->serves;

	if (connection->net->is_draining || connection->net->is_closing)
		nt_http_answer_error(connection, 503, "Server is shutting down");
	else if (head->is_websocket && (serves & NT_SERVES_WEBSOCKET))
		nt_http_upgrade(connection, head);
	else if (!(serves & NT_SERVES_HTTP))
		nt_http_answer_error(connection, 426, "Only WebSocket is spoken here");
	else if (connection->request.verb == NT_HTTP_OPTIONS)
		preflight(connection);
	else if (!may_call(connection))
		nt_http_answer_error(connection, 403, "Pages of this origin may not call");
	else if (!take_prefix(connection))
		nt_http_answer_error(connection, 404, "Not found");
	else
		find(connection);
}
