/* invoke.c - POST /netron/invoke. */
#include "http/invoke.h"

#include "http/answer.h"
#include "http/ask.h"
#include "http/trouble.h"

/* ---- the envelope ---- */

static bool read_name(struct nt_json_in *in, char text[NT_HTTP_NAME], struct nt_text *out_name)
{
	struct nt_json_string name = { .text = text, .room = NT_HTTP_NAME };

	if (nt_json_peek(in) != '"')
		return nt_json_skip(in, NULL);
	if (!nt_json_string(in, &name))
		return false;
	/* One that is cut off fits no service, and is told as far as it goes. */
	*out_name = (struct nt_text){ text, name.size < NT_HTTP_NAME ? name.size : strlen(text) };
	return true;
}

static bool read_id(struct nt_json_in *in, struct nt_text *out_id)
{
	bool is_string = nt_json_peek(in) == '"';
	struct nt_text text;

	if (!nt_json_skip(in, &text))
		return false;
	if (is_string)
		*out_id = text;
	return true;
}

/* Of the hints the server uses the timeout alone, as the original does. */
static bool read_hints(struct nt_json_in *in, uint32_t *out_timeout_ms)
{
	char text[16];
	struct nt_json_string key = { .text = text, .room = sizeof text };
	struct nt_json_level level;
	uint64_t number;

	if (nt_json_peek(in) != '{')
		return nt_json_skip(in, NULL);
	if (!nt_json_enter(in, '{', &level))
		return false;
	while (nt_json_next_key(in, &level, &key)) {
		uint8_t next = nt_json_peek(in);
		if (nt_json_string_is(&key, "timeout") && next >= '0' && next <= '9') {
			if (!nt_json_u64(in, UINT32_MAX - 1, &number))
				return false;
			*out_timeout_ms = (uint32_t)number;
		} else if (!nt_json_skip(in, NULL)) {
			return false;
		}
	}
	return !in->error;
}

bool nt_http_envelope_read(struct nt_json_in *in, struct nt_http_envelope *envelope)
{
	char text[16];
	struct nt_json_string key = { .text = text, .room = sizeof text };
	struct nt_json_level level;
	bool is_read = true;

	envelope->id = envelope->input = envelope->context = envelope->service = envelope->method =
		(struct nt_text){ NULL, 0 };
	envelope->timeout_ms = 0;
	if (nt_json_peek(in) != '{')
		return nt_json_skip(in, NULL) && false;
	if (!nt_json_enter(in, '{', &level))
		return false;
	while (is_read && nt_json_next_key(in, &level, &key)) {
		if (nt_json_string_is(&key, "id"))
			is_read = read_id(in, &envelope->id);
		else if (nt_json_string_is(&key, "service"))
			is_read = read_name(in, envelope->service_text, &envelope->service);
		else if (nt_json_string_is(&key, "method"))
			is_read = read_name(in, envelope->method_text, &envelope->method);
		else if (nt_json_string_is(&key, "input"))
			is_read = nt_json_skip(in, &envelope->input);
		else if (nt_json_string_is(&key, "context"))
			is_read = nt_json_skip(in, &envelope->context);
		else if (nt_json_string_is(&key, "hints"))
			is_read = read_hints(in, &envelope->timeout_ms);
		else
			is_read = nt_json_skip(in, NULL);
	}
	return !in->error && envelope->id.p && envelope->service.p && envelope->method.p &&
	       envelope->input.p;
}

/* ---- the request ---- */

static void ask(struct nt_http_connection *connection, struct nt_json_in *in,
	const struct nt_http_envelope *envelope)
{
	struct nt_json_args how = { .form = NT_JSON_POSITIONAL };
	struct nt_http_target target;
	int rc = nt_http_find(
		connection->net, envelope->service, envelope->method, NETRON_METHOD_CALL, &target);

	connection->call.timeout_ms = envelope->timeout_ms;
	connection->call.context = envelope->context;
	if (rc < 0) {
		nt_http_answer_missing(connection, rc, envelope->service, envelope->method,
			NETRON_METHOD_CALL, &target);
		return;
	}
	nt_json_in_goto(in, envelope->input.p);
	in->end = (const uint8_t *)envelope->input.p + envelope->input.n;
	nt_http_ask(connection, &target, in, &how);
	connection->call.context.p = NULL;
}

void nt_http_invoke(struct nt_http_connection *connection)
{
	struct nt_http_envelope envelope;
	struct nt_json_in in;

	nt_json_in_init(&in, connection->content.p, connection->content.n, &connection->net->limits,
		&connection->net->allocator);
	if (!nt_http_envelope_read(&in, &envelope) || !nt_json_end(&in)) {
		if (in.error)
			nt_http_answer_bad_json(connection, &in);
		else
			nt_http_answer_error(connection, 400, "Invalid request format");
	} else if (!nt_buf_append(&connection->id, envelope.id.p, envelope.id.n)) {
		nt_http_cut(connection);
	} else {
		ask(connection, &in, &envelope);
	}
	nt_json_in_fini(&in);
}
