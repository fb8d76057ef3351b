/* request.c - a head -> what is asked for. */
#include "http/request.h"

enum { MAX_ID = 128 };

static const struct {
	const char *name;
	uint8_t verb;
} verbs[] = {
	{ "GET", NT_HTTP_GET },
	{ "POST", NT_HTTP_POST },
	{ "HEAD", NT_HTTP_HEAD },
	{ "PUT", NT_HTTP_PUT },
	{ "PATCH", NT_HTTP_PATCH },
	{ "DELETE", NT_HTTP_DELETE },
	{ "OPTIONS", NT_HTTP_OPTIONS },
};

static uint8_t verb_of(struct nt_text name)
{
	for (size_t i = 0; i < sizeof verbs / sizeof verbs[0]; i++)
		if (nt_text_is(name, verbs[i].name))
			return verbs[i].verb;
	return NT_HTTP_OTHER;
}

static uint8_t content_of(struct nt_text type)
{
	if (!type.p)
		return NT_HTTP_NO_TYPE;
	if (nt_http_is_type(type, "application/json"))
		return NT_HTTP_JSON;
	if (nt_http_is_type(type, "application/x-ndjson") ||
		nt_http_is_type(type, "application/ndjson"))
		return NT_HTTP_LINES;
	if (nt_http_is_type(type, "multipart/form-data"))
		return NT_HTTP_MULTIPART;
	return NT_HTTP_OTHER_TYPE;
}

/* ---- Accept ---- */

/* ";q=0" in whatever form: such a type is not wanted. */
static bool is_refused(struct nt_text member)
{
	const char *end = member.p + member.n;

	for (const char *p = member.p; p + 3 < end; p++) {
		if (*p != ';')
			continue;
		const char *q = p + 1;
		while (q < end && (*q == ' ' || *q == '\t'))
			q++;
		if (end - q < 3 || (*q != 'q' && *q != 'Q') || q[1] != '=' || q[2] != '0')
			continue;
		for (q += 3; q < end && (*q == '.' || *q == '0'); q++)
			;
		return q == end || *q == ';' || *q == ' ';
	}
	return false;
}

static uint8_t takes_of(struct nt_text member)
{
	static const struct {
		const char *type;
		uint8_t takes;
	} types[] = {
		{ "*/*", NT_HTTP_TAKES_JSON },
		{ "application/*", NT_HTTP_TAKES_JSON },
		{ "application/json", NT_HTTP_TAKES_JSON },
		{ "text/event-stream", NT_HTTP_TAKES_EVENTS },
		{ "application/x-ndjson", NT_HTTP_TAKES_LINES },
		{ "application/ndjson", NT_HTTP_TAKES_LINES },
		{ "text/plain", NT_HTTP_TAKES_TEXT },
	};

	for (size_t i = 0; i < sizeof types / sizeof types[0]; i++)
		if (nt_http_is_type(member, types[i].type))
			return is_refused(member) ? 0 : types[i].takes;
	return 0;
}

static void read_accept(struct nt_http_request *request, struct nt_text list)
{
	struct nt_text member;

	while (nt_http_next_member(&list, &member))
		request->takes |= takes_of(member);
}

static void read_encodings(struct nt_http_request *request, struct nt_text list)
{
	struct nt_text member;

	while (nt_http_next_member(&list, &member))
		if (nt_http_has_token(member, "gzip"))
			request->takes_gzip = !is_refused(member);
}

/* ---- single fields ---- */

/* It is said back, and stands in logs. */
static bool is_id(struct nt_text text)
{
	for (size_t i = 0; i < text.n; i++)
		if (text.p[i] <= 0x20 || text.p[i] >= 0x7f || text.p[i] == '"' || text.p[i] == '\\')
			return false;
	return text.n >= 1 && text.n <= MAX_ID;
}

static bool read_number(struct nt_text text, uint32_t *out_number)
{
	uint64_t number = 0;

	for (size_t i = 0; i < text.n; i++) {
		if (text.p[i] < '0' || text.p[i] > '9')
			return false;
		number = number * 10 + (uint64_t)(text.p[i] - '0');
		if (number >= UINT32_MAX)
			return false;
	}
	*out_number = (uint32_t)number;
	return number > 0;
}

static bool read_field(struct nt_http_request *request, const struct nt_http_field *field,
	struct nt_text name, bool *has_accept)
{
	const struct nt_text value = field->value;

	if (nt_text_is_alike(name, nt_text_of("accept"))) {
		*has_accept = true;
		read_accept(request, value);
	} else if (nt_text_is_alike(name, nt_text_of("accept-encoding"))) {
		read_encodings(request, value);
	} else if (nt_text_is_alike(name, nt_text_of("x-request-id"))) {
		if (is_id(value))
			request->id = value;
	} else if (nt_text_is_alike(name, nt_text_of("traceparent"))) {
		request->traceparent = value;
	} else if (nt_text_is_alike(name, nt_text_of("authorization"))) {
		request->authorization = value;
	} else if (nt_text_is_alike(name, nt_text_of("if-none-match"))) {
		request->if_none_match = value;
	} else if (nt_text_is_alike(name, nt_text_of("last-event-id"))) {
		request->last_event_id = value;
	} else if (nt_text_is_alike(name, nt_text_of("x-netron-timeout"))) {
		return read_number(value, &request->timeout_ms);
	} else if (nt_text_is_alike(name, nt_text_of("access-control-request-method"))) {
		request->is_preflight = true;
	}
	return true;
}

int nt_http_request_read(struct nt_http_request *request, const struct nt_http_head *head)
{
	bool has_accept = false, is_right = true;

	*request = (struct nt_http_request){
		.verb = verb_of(head->method),
		.content = content_of(head->content_type),
		.minor = head->minor,
		.keep_alive = head->keep_alive,
		.is_framed = head->has_length || head->is_chunked,
		.has_body = head->is_chunked || head->length > 0,
		.expects_continue = head->expects_continue,
		.length = head->is_chunked ? UINT64_MAX : head->length,
		.path = head->path,
		.query = head->query,
		.host = head->host,
		.origin = head->origin,
		.content_type = head->content_type,
	};
	for (uint16_t i = 0; i < head->field_count && is_right; i++)
		is_right = read_field(request, &head->fields[i], head->fields[i].name, &has_accept);
	if (!has_accept)
		request->takes = NT_HTTP_TAKES_JSON;
	return is_right ? 0 : 400;
}

void nt_http_request_move(
	struct nt_http_request *request, const char *from, size_t size, const char *to)
{
	struct nt_text *const texts[] = { &request->path, &request->query, &request->host,
		&request->origin, &request->content_type, &request->id, &request->traceparent,
		&request->authorization, &request->if_none_match, &request->last_event_id };

	for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
		if (texts[i]->p >= from && texts[i]->p < from + size)
			texts[i]->p = to + (texts[i]->p - from);
}
