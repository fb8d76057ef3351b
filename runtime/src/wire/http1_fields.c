#include "wire/http1_fields.h"

#include "wire/http1_class.h"

enum { HOST = 255 + 1 + 5 }; /* a name of the DNS, a colon and a port */

static struct nt_text trim(const char *p, const char *end)
{
	while (p < end && (*p == ' ' || *p == '\t'))
		p++;
	while (end > p && (end[-1] == ' ' || end[-1] == '\t'))
		end--;
	return (struct nt_text){ p, (size_t)(end - p) };
}

static bool is_lower(struct nt_text text, const char *lower)
{
	return nt_text_is_alike(text, nt_text_of(lower));
}

bool nt_http_next_member(struct nt_text *list, struct nt_text *out_member)
{
	const char *p = list->p, *end = p ? p + list->n : p;

	while (p < end) {
		const char *comma = memchr(p, ',', (size_t)(end - p));
		struct nt_text member = trim(p, comma ? comma : end);

		p = comma ? comma + 1 : end;
		if (member.n) {
			*list = (struct nt_text){ p, (size_t)(end - p) };
			*out_member = member;
			return true;
		}
	}
	return false;
}

static struct nt_text without_parameters(struct nt_text text)
{
	const char *semicolon = text.n ? memchr(text.p, ';', text.n) : NULL;

	return semicolon ? trim(text.p, semicolon) : text;
}

bool nt_http_has_token(struct nt_text list, const char *lower)
{
	struct nt_text member;

	while (nt_http_next_member(&list, &member))
		if (is_lower(without_parameters(member), lower))
			return true;
	return false;
}

bool nt_http_is_type(struct nt_text content_type, const char *lower)
{
	return is_lower(without_parameters(content_type), lower);
}

const struct nt_text *nt_http_field(const struct nt_http_head *head, const char *lower_name)
{
	struct nt_text name = nt_text_of(lower_name);

	for (size_t i = 0; i < head->field_count; i++)
		if (nt_text_is_alike(head->fields[i].name, name))
			return &head->fields[i].value;
	return NULL;
}

bool nt_http_lists(const struct nt_http_head *head, const char *lower_name, const char *lower)
{
	struct nt_text name = nt_text_of(lower_name);

	for (size_t i = 0; i < head->field_count; i++)
		if (nt_text_is_alike(head->fields[i].name, name) &&
			nt_http_has_token(head->fields[i].value, lower))
			return true;
	return false;
}

/* RFC 3986, 3.2: [address] or a name, and perhaps a port. */
bool nt_http_host_is_valid(struct nt_text host)
{
	const char *p = host.p, *end = host.p ? p + host.n : p, *close;

	if (host.n > HOST)
		return false;
	if (p < end && *p == '[') {
		close = memchr(p, ']', (size_t)(end - p));
		if (!close || close == p + 1)
			return false;
		for (p++; p < close; p++)
			if (!(nt_http_class[(uint8_t)*p] & NT_HTTP_HOST) && *p != ':')
				return false;
		p++;
	} else {
		p += nt_http_span(p, end, NT_HTTP_HOST);
	}
	if (p < end && *p == ':') {
		const char *port = ++p;

		while (p < end && *p >= '0' && *p <= '9')
			p++;
		if (p - port > 5)
			return false;
	}
	return p == end;
}

static int take_once(struct nt_text *slot, struct nt_text value)
{
	if (slot->p)
		return -400;
	*slot = value;
	return 0;
}

/* RFC 9112, 6.3: two lengths, also equal ones, are refused; so are lists, signs and spaces.
 * UINT64_MAX is no length anybody has, and may mean that there is none. */
static int take_length(struct nt_http_head *head, struct nt_text value)
{
	if (head->has_length || !value.n)
		return -400;
	for (size_t i = 0; i < value.n; i++) {
		if (value.p[i] < '0' || value.p[i] > '9')
			return -400;
	}
	for (size_t i = 0; i < value.n; i++) {
		uint64_t digit = (uint64_t)(value.p[i] - '0');

		if (head->length > (INT64_MAX - digit) / 10)
			return -413;
		head->length = head->length * 10 + digit;
	}
	head->has_length = true;
	return 0;
}

/* Only `chunked`, once: whatever else it might be, someone before us may have read it otherwise. */
static int take_encoding(struct nt_http_head *head, struct nt_text value)
{
	if (head->is_chunked || head->minor == 0)
		return -400;
	head->is_chunked = true;
	return is_lower(value, "chunked") ? 0 : -501;
}

/* RFC 9110, 10.1.1: one of HTTP/1.0 means nothing by it. */
static int take_expectation(struct nt_http_head *head, struct nt_text value)
{
	if (head->minor == 0 || head->kind == NT_HTTP_RESPONSE)
		return 0;
	if (!is_lower(value, "100-continue"))
		return -417;
	head->expects_continue = true;
	return 0;
}

/* The fields that mean something here; the others are kept for whoever asks. */
static int take_field(struct nt_http_head *head, struct nt_text name, struct nt_text value)
{
	switch (name.n) {
	case 4:
		if (is_lower(name, "host") && head->kind == NT_HTTP_REQUEST)
			return nt_http_host_is_valid(value) ? 0 : -400;
		break;
	case 6:
		if (is_lower(name, "origin"))
			return take_once(&head->origin, value);
		if (is_lower(name, "expect"))
			return take_expectation(head, value);
		break;
	case 12:
		if (is_lower(name, "content-type"))
			return take_once(&head->content_type, value);
		break;
	case 14:
		if (is_lower(name, "content-length"))
			return take_length(head, value);
		break;
	case 17:
		if (is_lower(name, "transfer-encoding"))
			return take_encoding(head, value);
		if (is_lower(name, "sec-websocket-key"))
			return take_once(&head->ws_key, value);
		break;
	case 20:
		if (is_lower(name, "sec-websocket-accept"))
			return take_once(&head->ws_accept, value);
		break;
	case 21:
		if (is_lower(name, "sec-websocket-version"))
			return take_once(&head->ws_version, value);
		break;
	}
	return 0;
}

/* No name, a space in or behind it (obs-fold too begins with one), an octet that no value may have:
 * RFC 9112, 5. */
int nt_http_add_field(struct nt_http_head *head, const struct nt_http_limits *limits, const char *p,
	const char *end)
{
	size_t name = nt_http_span(p, end, NT_HTTP_TOKEN);
	const char *value = p + name + 1;
	struct nt_http_field *field;

	if (!name || p + name == end || p[name] != ':')
		return -400;
	if (nt_http_span(value, end, NT_HTTP_VALUE) != (size_t)(end - value))
		return -400;
	if (head->field_count >= limits->fields || head->field_count == NT_HTTP_FIELDS)
		return -431;
	field = &head->fields[head->field_count++];
	field->name = (struct nt_text){ p, name };
	field->value = trim(value, end);
	return take_field(head, field->name, field->value);
}

/* RFC 9112, 3.2: one Host, which the target's own replaces. */
static int check_host(struct nt_http_head *head)
{
	struct nt_text name = nt_text_of("host"), host = { NULL, 0 };

	for (size_t i = 0; i < head->field_count; i++)
		if (nt_text_is_alike(head->fields[i].name, name) &&
			take_once(&host, head->fields[i].value))
			return -400;
	if (!host.p && head->minor)
		return -400;
	if (!head->host.p)
		head->host = host;
	return 0;
}

int nt_http_fields_check(struct nt_http_head *head)
{
	bool closes = nt_http_lists(head, "connection", "close");

	if (head->is_chunked && head->has_length)
		return -400;
	head->keep_alive =
		!closes && (head->minor || nt_http_lists(head, "connection", "keep-alive"));
	head->upgrades = head->minor && nt_http_lists(head, "connection", "upgrade");
	head->is_websocket = head->upgrades && nt_http_lists(head, "upgrade", "websocket");
	return head->kind == NT_HTTP_REQUEST ? check_host(head) : 0;
}
