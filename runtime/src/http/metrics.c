/* metrics.c - GET /metrics: what was counted, for Prometheus (Accept: text/plain) or as the
 * original tells it. */
#include "http/meta.h"

#include "http/answer.h"
#include "peer/peer.h"
#include "service/registry.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* ---- numbers ---- */

struct figures {
	double uptime;
	double seconds;
	uint64_t peers;
};

static struct figures take(const struct nt_http_connection *connection)
{
	netron *net = connection->net;
	const struct nt_http *http = connection->http;

	return (struct figures){
		.uptime = (double)(nt_loop_now(&net->loop) - http->started_ms) / 1000,
		.seconds = (double)http->counts.duration_ns / 1e9,
		.peers = net->peer_count,
	};
}

static bool put(struct nt_buf *out, const char *format, ...) __attribute__((format(printf, 2, 3)));

static bool put(struct nt_buf *out, const char *format, ...)
{
	char text[512];
	va_list args;

	va_start(args, format);
	int size = vsnprintf(text, sizeof text, format, args);
	va_end(args);
	return nt_buf_append(
		out, text, (size_t)size < sizeof text ? (size_t)size : sizeof text - 1);
}

/* ---- Prometheus ---- */

static bool put_one(
	struct nt_buf *out, const char *name, const char *type, const char *help, uint64_t value)
{
	return put(out, "# HELP netron_%s %s\n# TYPE netron_%s %s\nnetron_%s %" PRIu64 "\n", name,
		help, name, type, name, value);
}

static bool put_counts(struct nt_buf *out, const struct nt_http_counts *counts)
{
	return put_one(out, "http_connections_total", "counter", "HTTP connections accepted.",
		       counts->connections) &&
	       put_one(out, "http_requests_total", "counter", "HTTP requests received.",
		       counts->requests) &&
	       put_one(out, "http_requests_active", "gauge", "HTTP requests being answered.",
		       counts->active) &&
	       put_one(out, "http_errors_total", "counter",
		       "HTTP requests answered with a status of 400 or more.", counts->errors) &&
	       put_one(out, "http_calls_total", "counter",
		       "Calls, reads, writes and subscriptions made over HTTP.", counts->calls) &&
	       put_one(out, "http_calls_failed_total", "counter", "Those of them that failed.",
		       counts->failed_calls) &&
	       put_one(out, "http_streams_total", "counter",
		       "Streams that were read to their end over HTTP.", counts->streams) &&
	       put_one(out, "http_upgrades_total", "counter",
		       "HTTP connections that became WebSocket.", counts->upgrades) &&
	       put_one(out, "http_received_bytes_total", "counter", "Bytes received over HTTP.",
		       counts->bytes_in);
}

static bool put_instance(struct nt_buf *out, const netron *net, const struct figures *figures)
{
	return put(out,
		       "# HELP netron_uptime_seconds Since the first HTTP connection.\n"
		       "# TYPE netron_uptime_seconds gauge\nnetron_uptime_seconds %.3f\n"
		       "# HELP netron_http_call_seconds_total Time that calls over HTTP took.\n"
		       "# TYPE netron_http_call_seconds_total counter\n"
		       "netron_http_call_seconds_total %.6f\n",
		       figures->uptime, figures->seconds) &&
	       put_one(out, "connections", "gauge", "Connections accepted and open.",
		       net->inbound_count) &&
	       put_one(out, "requests_active", "gauge",
		       "Requests being handled, over all transports.", net->handling) &&
	       put_one(out, "streams_active", "gauge", "Streams open, over all transports.",
		       net->stream_count) &&
	       put_one(out, "events_dropped_total", "counter",
		       "Events not sent to peers that did not keep up.",
		       net->counts.dropped_events);
}

/* ---- the original's ---- */

static bool put_keys(struct nt_buf *out, const struct nt_registry *registry)
{
	bool is_put = true;

	for (struct nt_list *node = registry->all.next; node != &registry->all && is_put;
		node = node->next) {
		const char *key = NT_CONTAINER(node, struct nt_exposed, node)->service->key;
		is_put = (node == registry->all.next || nt_json_put(out, ",")) &&
			 nt_json_put_string(out, key, strlen(key));
	}
	return is_put;
}

static bool put_json(struct nt_buf *out, const struct nt_http_connection *connection,
	const struct figures *figures)
{
	const netron *net = connection->net;
	const struct nt_http_counts *counts = &connection->http->counts;
	double average = counts->calls > 0 ? figures->seconds * 1000 / (double)counts->calls : 0;

	return put(out,
		       "{\"server\":{\"status\":\"%s\",\"uptime\":%.0f,\"connections\":%zu},"
		       "\"requests\":{\"total\":%" PRIu64 ",\"active\":%" PRIu32
		       ",\"errors\":%" PRIu64 ",\"avgResponseTime\":%.3f},\"services\":[",
		       net->is_draining ? "draining" : "online", figures->uptime * 1000,
		       connection->http->connection_count, counts->requests, counts->active,
		       counts->errors, average) &&
	       put_keys(out, net->registry) &&
	       put(out, "],\"middleware\":{\"executions\":0,\"avgTime\":0,\"errors\":0,"
			"\"skips\":0,\"byMiddleware\":{}},\"rateLimit\":{\"enabled\":false}}");
}

void nt_http_metrics(struct nt_http_connection *connection)
{
	struct nt_http_answer answer = { .status = 200, .type = nt_http_type_json };
	struct nt_buf *out = &connection->http->text;
	struct figures figures = take(connection);
	bool is_put;

	if (connection->settings->given.flags & NETRON_HTTP_NO_METRICS) {
		nt_http_answer_error(connection, 404, "Not found");
		return;
	}
	nt_buf_truncate(out, 0);
	if (connection->request.takes & NT_HTTP_TAKES_TEXT) {
		answer.type = "text/plain; version=0.0.4; charset=utf-8";
		is_put = put_counts(out, &connection->http->counts) &&
			 put_instance(out, connection->net, &figures);
	} else {
		is_put = put_json(out, connection, &figures);
	}
	answer.parts[0] = nt_http_text(out);
	if (is_put)
		nt_http_answer(connection, &answer);
	else
		nt_http_cut(connection);
	nt_buf_truncate(out, 0);
}
