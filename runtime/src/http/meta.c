/* meta.c - health, discovery, and authentication, which is not there yet. */
#include "http/meta.h"

#include "http/answer.h"
#include "http/negotiate.h"
#include "http/trouble.h"
#include "service/registry.h"

#include <netron/health.h>
#include <string.h>

void nt_http_health(struct nt_http_connection *connection)
{
	const netron *net = connection->net;
	bool is_serving = net->health_of_all != NETRON_HEALTH_NOT_SERVING;
	const struct nt_http_answer answer = {
		.status = is_serving ? 200 : 503,
		.type = nt_http_type_json,
		.parts = { nt_text_of(
			is_serving ? "{\"status\":\"online\"}" : "{\"status\":\"offline\"}") },
		.says_version = true,
	};

	if (nt_http_takes_json(connection))
		nt_http_answer(connection, &answer);
}

/* ---- what is offered ---- */

static bool put_text(struct nt_buf *out, const char *text)
{
	return nt_json_put_string(out, text, strlen(text));
}

static bool put_members(struct nt_buf *out, const netron_service *service, uint8_t kind)
{
	bool is_put = true, is_first = true;

	for (uint16_t i = 0; i < service->count && is_put; i++) {
		if (service->methods[i].kind != kind)
			continue;
		is_put = (is_first || nt_json_put(out, ",")) &&
			 put_text(out, service->methods[i].name);
		is_first = false;
	}
	return is_put;
}

static bool put_events(struct nt_buf *out, const netron_service *service)
{
	bool is_put = true;

	for (uint16_t i = 0; i < service->event_count && is_put; i++)
		is_put =
			(i == 0 || nt_json_put(out, ",")) && put_text(out, service->events[i].name);
	return is_put;
}

static bool put_service(struct nt_buf *out, const netron_service *service)
{
	return nt_json_put(out, "{\"name\":") && put_text(out, service->name) &&
	       nt_json_put(out, ",\"version\":") &&
	       put_text(out, service->version ? service->version : "") &&
	       nt_json_put(out, ",\"methods\":[") &&
	       put_members(out, service, NETRON_METHOD_CALL) &&
	       nt_json_put(out, "],\"properties\":[") &&
	       put_members(out, service, NETRON_METHOD_GET) && nt_json_put(out, "],\"events\":[") &&
	       put_events(out, service) && nt_json_put(out, "]}");
}

static bool put_services(struct nt_buf *out, const struct nt_registry *registry)
{
	bool is_put = true;

	for (struct nt_list *node = registry->all.next; node != &registry->all && is_put;
		node = node->next)
		is_put = (node == registry->all.next || nt_json_put(out, ",")) &&
			 put_service(out, NT_CONTAINER(node, struct nt_exposed, node)->service);
	return is_put;
}

void nt_http_discover(struct nt_http_connection *connection)
{
	struct nt_buf *out = &connection->http->text;
	const netron *net = connection->net;

	if (connection->settings->given.flags & NETRON_HTTP_NO_DISCOVERY) {
		nt_http_answer_error(connection, 404, "Not found");
		return;
	}
	if (!nt_http_takes_json(connection))
		return;
	nt_buf_truncate(out, 0);
	if (nt_json_put(out, "{\"id\":") && put_text(out, net->id) &&
		nt_json_put(out, ",\"services\":[") && put_services(out, net->registry) &&
		nt_json_put(out, "]}"))
		nt_http_answer_json(connection, 200, nt_http_text(out));
	else
		nt_http_answer_error(connection, 503, "Out of memory");
	nt_buf_truncate(out, 0);
}

/* ---- who asks ---- */

static bool has_credentials(struct nt_json_in *in)
{
	char text[16];
	struct nt_json_string key = { .text = text, .room = sizeof text };
	struct nt_json_level level;
	bool has = false;

	if (nt_json_peek(in) != '{')
		return nt_json_skip(in, NULL) && false;
	if (!nt_json_enter(in, '{', &level))
		return false;
	while (nt_json_next_key(in, &level, &key)) {
		uint8_t next = nt_json_peek(in);
		has |= (nt_json_string_is(&key, "credentials") && next == '{') ||
		       (nt_json_string_is(&key, "params") && next == '[');
		if (!nt_json_skip(in, NULL))
			return false;
	}
	return has;
}

void nt_http_authenticate(struct nt_http_connection *connection)
{
	struct nt_json_in in;

	nt_json_in_init(&in, connection->content.p, connection->content.n, &connection->net->limits,
		&connection->net->allocator);
	bool has = has_credentials(&in) && nt_json_end(&in);
	if (in.error)
		nt_http_answer_bad_json(connection, &in);
	else if (!has)
		nt_http_answer_error(connection, 400, "Missing credentials parameter");
	else
		nt_http_answer_error(connection, 503, "Authentication not configured");
	nt_json_in_fini(&in);
}
