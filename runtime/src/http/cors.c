/* cors.c - which pages of browsers may call, and how they are told. */
#include "http/cors.h"

#include "http/connection.h"
#include "wire/http1_write.h"

#include <string.h>

static bool put(struct nt_buf *out, const char *text)
{
	return nt_buf_append(out, text, strlen(text));
}

static bool may_send_credentials(const struct nt_http_connection *connection)
{
	return (connection->settings->given.flags & NETRON_HTTP_CREDENTIALS) != 0;
}

static bool put_listed(const struct nt_http_connection *connection, struct nt_buf *out)
{
	const struct nt_http_request *request = &connection->request;

	if (!nt_http_put_text_field(out, "Access-Control-Allow-Origin", request->origin))
		return false;
	if (may_send_credentials(connection) &&
		!put(out, "Access-Control-Allow-Credentials: true\r\n"))
		return false;
	if (request->verb == NT_HTTP_OPTIONS)
		return put(out, "Access-Control-Allow-Methods: GET, POST, PUT, DELETE, PATCH, "
				"OPTIONS\r\n"
				"Access-Control-Allow-Headers: Content-Type, Authorization, "
				"X-Request-ID, X-Netron-Timeout, traceparent, If-None-Match, "
				"Last-Event-ID\r\n"
				"Access-Control-Max-Age: 86400\r\n");
	return put(out, "Access-Control-Expose-Headers: ETag, X-Request-ID\r\n");
}

bool nt_http_put_cors(const struct nt_http_connection *connection, struct nt_buf *out)
{
	const char *const *origins = connection->settings->given.origins;
	struct nt_text origin = connection->request.origin;

	if (!origins)
		return true;
	/* What depends on who asks must not be kept for others. */
	if (!put(out, "Vary: Origin\r\n"))
		return false;
	return !origin.p || !nt_http_origin_is_listed(origins, origin) ||
	       put_listed(connection, out);
}
