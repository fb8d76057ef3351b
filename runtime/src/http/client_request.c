/* client_request.c - requests are written. */
#include "http/client.h"

#include "codec/json_write.h"
#include "peer/context.h"
#include "wire/http1_write.h"

#include <netron/error.h>

#include <string.h>

/* Of the W3C's header: version-trace-span-flags. */
enum { TRACE_AT = 3, TRACE_SIZE = 32, SPAN_AT = 36, SPAN_SIZE = 16 };

static bool is_unreserved(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       (c != '\0' && strchr("-._~@", c));
}

bool nt_request_put_segment(struct nt_buf *path, const char *text, size_t size)
{
	static const char digits[] = "0123456789ABCDEF";

	if (!nt_buf_reserve(path, 3 * size))
		return false;
	for (size_t i = 0; i < size; i++) {
		uint8_t c = (uint8_t)text[i];
		if (is_unreserved(text[i])) {
			path->data[path->end++] = c;
			continue;
		}
		path->data[path->end++] = '%';
		path->data[path->end++] = (uint8_t)digits[c >> 4];
		path->data[path->end++] = (uint8_t)digits[c & 15];
	}
	return true;
}

/* ---- the head ---- */

/* Metadata of these names is what HTTP has fields for. */
static const char *const travelling[] = { "authorization", "x-request-id", "accept-language" };

static bool is_travelling(const netron_pair *pair)
{
	for (size_t i = 0; i < sizeof travelling / sizeof travelling[0]; i++)
		if (strcmp(pair->key, travelling[i]) == 0)
			return true;
	return false;
}

static bool put_key(struct nt_buf *out, const char *key, const char *text, size_t size)
{
	return nt_json_put(out, key) && nt_json_put_string(out, text, size);
}

/* { "key": "value" } of all that HTTP has no field for. false: no memory. */
static bool put_pairs(struct nt_buf *out, const netron_string_map *metadata, bool *out_is_empty)
{
	bool is_put = nt_json_put(out, "{");

	*out_is_empty = true;
	for (size_t i = 0; i < metadata->count && is_put; i++) {
		const netron_pair *pair = &metadata->items[i];
		if (is_travelling(pair))
			continue;
		is_put = put_key(out, *out_is_empty ? "" : ",", pair->key, strlen(pair->key)) &&
			 put_key(out, ":", pair->value, strlen(pair->value));
		*out_is_empty = false;
	}
	return is_put && nt_json_put(out, "}");
}

static bool put_metadata(struct nt_buf *out, const netron_string_map *metadata)
{
	for (size_t i = 0; i < metadata->count; i++) {
		const netron_pair *pair = &metadata->items[i];
		if (is_travelling(pair) && !nt_http_put_field(out, pair->key, pair->value))
			return false;
	}
	return true;
}

static bool put_context(struct nt_http_client *client, struct nt_buf *out)
{
	const struct nt_client_context *context = &client->context;

	if (!context->is_set || !context->context)
		return true;
	if (context->context->traceparent &&
		!nt_http_put_field(out, "traceparent", context->context->traceparent))
		return false;
	return put_metadata(out, &context->context->metadata);
}

static bool put_target(
	const struct nt_http_client *client, const struct nt_client_head *head, struct nt_buf *out)
{
	char target[NT_URL_TEXT + 1024];
	size_t prefix = strlen(client->settings.prefix), size = strlen(head->path);

	if (prefix + size > sizeof target)
		return false;
	memcpy(target, client->settings.prefix, prefix);
	memcpy(target + prefix, head->path, size);
	return nt_http_put_request(out, head->method, (struct nt_text){ target, prefix + size },
		nt_text_of(client->host));
}

int nt_request_put(struct nt_exchange *exchange, const struct nt_client_head *head,
	const void *body, size_t size)
{
	struct nt_http_client *client = exchange->client;
	struct nt_buf *out = &exchange->request;

	if (!put_target(client, head, out))
		return NETRON_E_INVALID_VALUE;
	bool is_put = nt_http_put_field(out, "Accept", head->accept) && put_context(client, out);
	if (is_put && head->content_type)
		is_put = nt_http_put_field(out, "Content-Type", head->content_type);
	if (is_put && head->left_ms != UINT32_MAX)
		is_put = nt_http_put_number_field(out, "X-Netron-Timeout", head->left_ms);
	if (is_put && head->is_chunked)
		is_put = nt_http_put_field(out, "Transfer-Encoding", "chunked");
	else if (is_put && head->content_type)
		is_put = nt_http_put_number_field(out, "Content-Length", size);
	if (!is_put || !nt_http_put_head_end(out))
		return NETRON_E_INVALID_VALUE;
	exchange->has_fields = client->context.is_set && client->context.context &&
			       (client->context.context->traceparent ||
				       client->context.context->metadata.count > 0);
	exchange->body_at = nt_buf_size(out);
	return nt_buf_append(out, body, size) ? 0 : NETRON_E_NO_MEMORY;
}

void nt_exchange_ask(struct nt_exchange *exchange, const struct nt_client_head *head,
	const void *body, size_t size)
{
	int rc = nt_request_put(exchange, head, body, size);

	if (rc < 0)
		nt_exchange_fail(
			exchange, rc, "the request cannot be written: %s", netron_strerror(rc));
	else
		nt_exchange_start(exchange);
}

/* ---- the envelope of a call ---- */

bool nt_request_put_context(struct nt_http_client *client, struct nt_buf *out)
{
	const struct nt_client_context *context = &client->context;
	const struct nt_context *said = context->is_set ? context->context : NULL;
	const char *trace = said ? said->traceparent : NULL;
	bool has_metadata = said && said->metadata.count > 0, is_empty;

	if (!trace && !has_metadata)
		return true;
	if (!nt_json_put(out, ",\"context\":{"))
		return false;
	if (trace && (!put_key(out, "\"traceId\":", trace + TRACE_AT, TRACE_SIZE) ||
			     !put_key(out, ",\"spanId\":", trace + SPAN_AT, SPAN_SIZE)))
		return false;
	if (has_metadata && (!nt_json_put(out, trace ? ",\"metadata\":" : "\"metadata\":") ||
				    !put_pairs(out, &said->metadata, &is_empty)))
		return false;
	return nt_json_put(out, "}");
}

bool nt_request_put_hints(struct nt_buf *out, uint32_t left_ms)
{
	if (left_ms == UINT32_MAX)
		return true;
	return nt_json_put(out, ",\"hints\":{\"timeout\":") && nt_json_put_u64(out, left_ms) &&
	       nt_json_put(out, "}");
}
