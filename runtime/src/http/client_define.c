/* client_define.c - which service a name means: looked up in GET /netron/discovery, where there is
 * one; else HTTP knows services by their names alone, and a name is its own definition. */
#include "http/client.h"

#include "base/semver.h"
#include "codec/json.h"

#include <netron/error.h>

#include <stdio.h>
#include <string.h>

enum { MAX_VERSION = 128 };

/* What is looked for, and the best so far. */
struct looking {
	struct nt_text name, range; /* range.p NULL: any version */
	char version[MAX_VERSION];  /* "": none was found */
};

static bool is_newer(const char *version, const char *other)
{
	struct nt_semver a, b;

	return !nt_semver_parse(other, strlen(other), &b) ||
	       (nt_semver_parse(version, strlen(version), &a) && nt_semver_compare(&a, &b) > 0);
}

static bool fits(const struct looking *looking, const char *version)
{
	struct nt_semver parsed;

	if (!looking->range.p || nt_text_is(looking->range, version))
		return true;
	return nt_semver_parse(version, strlen(version), &parsed) &&
	       nt_semver_matches(&parsed, looking->range.p, looking->range.n, false);
}

/* One entry: { name, version, ... }. */
static bool read_service(struct nt_json_in *in, struct looking *looking)
{
	char name[NT_CLIENT_NAME + 1] = "", version[MAX_VERSION] = "", text[16];
	struct nt_json_string key = { .text = text, .room = sizeof text };
	struct nt_json_level level;

	if (!nt_json_enter(in, '{', &level))
		return false;
	while (nt_json_next_key(in, &level, &key)) {
		struct nt_json_string value = { .text = NULL };
		if (nt_json_string_is(&key, "name"))
			value = (struct nt_json_string){ .text = name, .room = sizeof name };
		else if (nt_json_string_is(&key, "version"))
			value = (struct nt_json_string){ .text = version, .room = sizeof version };
		if (value.text ? !nt_json_string(in, &value) : !nt_json_skip(in, NULL))
			return false;
	}
	if (!in->error && nt_text_is(looking->name, name) && version[0] && fits(looking, version) &&
		(!looking->version[0] || is_newer(version, looking->version)))
		memcpy(looking->version, version, sizeof version);
	return !in->error;
}

static bool read_services(struct nt_json_in *in, struct looking *looking)
{
	struct nt_json_level outer, inner;
	char text[16];
	struct nt_json_string key = { .text = text, .room = sizeof text };

	if (!nt_json_enter(in, '{', &outer))
		return false;
	while (nt_json_next_key(in, &outer, &key)) {
		if (!nt_json_string_is(&key, "services")) {
			if (!nt_json_skip(in, NULL))
				return false;
			continue;
		}
		if (!nt_json_enter(in, '[', &inner))
			return false;
		while (nt_json_next_item(in, &inner))
			if (!read_service(in, looking))
				return false;
	}
	return !in->error && nt_json_end(in);
}

/* ---- the exchange ---- */

void nt_define_complete(struct nt_exchange *exchange)
{
	struct nt_http_client *client = exchange->client;
	const struct nt_buf *answer = &exchange->answer;
	size_t size = strlen(exchange->event);
	const char *at = strchr(exchange->event, '@');
	struct looking looking = { .name = { exchange->event,
					   at ? (size_t)(at - exchange->event) : size } };
	char key[NT_CLIENT_NAME + MAX_VERSION + 2];
	struct nt_json_in in;

	if (at)
		looking.range = nt_text_of(at + 1);
	if (exchange->status != 200) { /* it does not say what it offers */
		nt_give_definition(client, exchange->id, exchange->event, size);
		nt_exchange_drop(exchange);
		return;
	}
	nt_json_in_init(&in, answer->data ? answer->data + answer->start : (const uint8_t *)"",
		nt_buf_size(answer), NULL, client->allocator);
	bool is_read = read_services(&in, &looking);
	nt_json_in_fini(&in);
	if (!is_read) {
		nt_exchange_fail(
			exchange, NETRON_E_DECODE, "the server's list of services cannot be read");
	} else if (!looking.version[0]) {
		nt_exchange_fail(
			exchange, NETRON_E_NOT_FOUND, "Service '%s' not found", exchange->event);
	} else {
		int length = snprintf(key, sizeof key, "%.*s@%s", (int)looking.name.n,
			looking.name.p, looking.version);
		nt_give_definition(client, exchange->id, key, (size_t)length);
		nt_exchange_drop(exchange);
	}
}

void nt_define(struct nt_http_client *client, uint32_t id, const char *name, size_t size)
{
	static const struct nt_client_head head = { .method = "GET",
		.path = "/netron/discovery",
		.accept = NT_ACCEPT_JSON,
		.left_ms = UINT32_MAX };
	const struct nt_packet packet = { .id = id, .flags = NT_PACKET_TASK };

	if (size > NT_CLIENT_NAME - MAX_VERSION) {
		nt_give_failure(
			client, id, NETRON_E_TOO_LARGE, "the name of the service is too long");
		return;
	}
	if (!client->is_rich) {
		nt_give_definition(client, id, name, size);
		return;
	}
	struct nt_exchange *exchange = nt_exchange_new(client, NT_EXCHANGE_DEFINE, &packet);
	if (exchange) {
		exchange->is_repeatable = true;
		exchange->event = nt_strndup(client->allocator, name, size);
	}
	if (exchange && exchange->event) {
		nt_exchange_ask(exchange, &head, NULL, 0);
		return;
	}
	if (exchange)
		nt_exchange_drop(exchange);
	nt_give_failure(client, id, NETRON_E_NO_MEMORY, "out of memory");
}
