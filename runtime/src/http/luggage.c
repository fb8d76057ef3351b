/* luggage.c - what travels with a call beside its arguments. */
#include "http/luggage.h"

#include "http/connection.h"

#include <stdio.h>
#include <string.h>

enum {
	MAX_PAIRS = 64, /* more are left behind */
	MAX_KEY = 256,
	TRACE = 32, /* hexadecimal digits, as W3C has them */
	SPAN = 16
};

struct luggage {
	struct nt_arena *arena;
	netron_pair *pairs;
	size_t count;
	const char *trace;
	bool is_lost; /* memory is out */
};

bool nt_http_has_luggage(const struct nt_http_call *call)
{
	const struct nt_http_request *request = &call->connection->request;

	return call->timeout_ms || call->context.p || request->authorization.p ||
	       request->last_event_id.p || request->traceparent.p || request->id.p;
}

static const char *keep(struct luggage *luggage, const char *text, size_t size)
{
	const char *copy = nt_arena_strndup(luggage->arena, text, size);

	luggage->is_lost |= !copy;
	return copy;
}

/* Of two with the same key the first counts. */
static bool has(const struct luggage *luggage, const char *key)
{
	for (size_t i = 0; i < luggage->count; i++)
		if (luggage->pairs[i].key && strcmp(luggage->pairs[i].key, key) == 0)
			return true;
	return false;
}

static void pack(struct luggage *luggage, const char *key, struct nt_text value)
{
	if (value.p && luggage->count < MAX_PAIRS)
		luggage->pairs[luggage->count++] =
			(netron_pair){ key, keep(luggage, value.p, value.n) };
}

/* A trace that is none is as good as no trace: it is not the caller's fault (W3C). */
static void pack_trace(struct luggage *luggage, const char *text, size_t size)
{
	const char *trace = keep(luggage, text, size);

	if (trace && !luggage->trace && nt_traceparent_is(trace))
		luggage->trace = trace;
}

/* ---- of an envelope: { traceId, spanId, metadata: { } } ---- */

static bool read_pair(struct luggage *luggage, struct nt_json_in *in, const char *key)
{
	struct nt_text text;

	if (nt_json_peek(in) != '"' || luggage->count == MAX_PAIRS || has(luggage, key))
		return nt_json_skip(in, NULL);
	if (!nt_json_skip(in, &text))
		return false;
	struct nt_json_string value = { .text = nt_arena_alloc(luggage->arena, text.n + 1),
		.room = text.n + 1 };
	struct nt_json_in again;
	nt_json_in_init(&again, text.p, text.n, NULL, NULL);
	luggage->is_lost |= !value.text;
	if (value.text && nt_json_string(&again, &value))
		luggage->pairs[luggage->count++] =
			(netron_pair){ keep(luggage, key, strlen(key)), value.text };
	return true;
}

static bool read_metadata(struct luggage *luggage, struct nt_json_in *in)
{
	char text[MAX_KEY];
	struct nt_json_string key = { .text = text, .room = sizeof text };
	struct nt_json_level level;
	bool is_read = true;

	if (nt_json_peek(in) != '{')
		return nt_json_skip(in, NULL);
	if (!nt_json_enter(in, '{', &level))
		return false;
	while (is_read && nt_json_next_key(in, &level, &key))
		is_read = key.size < sizeof text && !key.has_control ? read_pair(luggage, in, text)
								     : nt_json_skip(in, NULL);
	return is_read;
}

static bool read_id(struct nt_json_in *in, char *text, size_t room)
{
	struct nt_json_string id = { .text = text, .room = room };

	if (nt_json_peek(in) == '"')
		return nt_json_string(in, &id);
	return nt_json_skip(in, NULL);
}

static void read_context(struct luggage *luggage, struct nt_json_in *in)
{
	char text[16], trace[TRACE + 2] = "", span[SPAN + 2] = "", parent[72];
	struct nt_json_string key = { .text = text, .room = sizeof text };
	struct nt_json_level level;
	bool is_read = nt_json_peek(in) == '{' && nt_json_enter(in, '{', &level);

	while (is_read && nt_json_next_key(in, &level, &key)) {
		if (nt_json_string_is(&key, "traceId"))
			is_read = read_id(in, trace, sizeof trace);
		else if (nt_json_string_is(&key, "spanId"))
			is_read = read_id(in, span, sizeof span);
		else if (nt_json_string_is(&key, "metadata"))
			is_read = read_metadata(luggage, in);
		else
			is_read = nt_json_skip(in, NULL);
	}
	if (trace[0] && span[0]) {
		int size = snprintf(parent, sizeof parent, "00-%s-%s-01", trace, span);
		pack_trace(luggage, parent, (size_t)size);
	}
}

/* ---- all ---- */

int nt_http_luggage(
	const struct nt_http_call *call, struct nt_arena *arena, struct nt_context *out_context)
{
	const struct nt_http_request *request = &call->connection->request;
	const netron *net = call->connection->net;
	struct luggage luggage = { .arena = arena,
		.pairs = nt_arena_array(arena, MAX_PAIRS, sizeof *luggage.pairs) };
	struct nt_json_in in;

	if (!luggage.pairs)
		return NETRON_E_NO_MEMORY;
	pack(&luggage, "authorization", request->authorization);
	pack(&luggage, "last-event-id", request->last_event_id);
	pack(&luggage, "x-request-id", request->id);
	if (request->traceparent.p)
		pack_trace(&luggage, request->traceparent.p, request->traceparent.n);
	if (call->context.p) {
		nt_json_in_init(
			&in, call->context.p, call->context.n, &net->limits, &net->allocator);
		read_context(&luggage, &in);
		luggage.is_lost |= in.error == NETRON_E_NO_MEMORY;
		nt_json_in_fini(&in);
	}
	*out_context = (struct nt_context){ luggage.trace, { luggage.pairs, luggage.count } };
	return luggage.is_lost ? NETRON_E_NO_MEMORY : 0;
}
