/* rest.c - the routes of @http. */
#include "http/rest.h"

#include "http/answer.h"
#include "http/ask.h"
#include "http/index.h"
#include "http/negotiate.h"
#include "http/query.h"
#include "http/receive.h"
#include "http/telling.h"
#include "http/upload.h"
#include "service/registry.h"

#include <stdio.h>
#include <string.h>

enum { MAX_FIELDS = 64 };

/* ---- finding ---- */

static uint8_t verb_of(const struct nt_http_connection *connection)
{
	switch (connection->request.verb) {
	case NT_HTTP_GET:
	case NT_HTTP_HEAD:
		return NETRON_HTTP_GET;
	case NT_HTTP_POST:
		return NETRON_HTTP_POST;
	case NT_HTTP_PUT:
		return NETRON_HTTP_PUT;
	case NT_HTTP_PATCH:
		return NETRON_HTTP_PATCH;
	case NT_HTTP_DELETE:
		return NETRON_HTTP_DELETE;
	default:
		return 0;
	}
}

/* NULL: answered. */
static const struct nt_http_entry *find(struct nt_http_connection *connection)
{
	static const char *const names[] = { NULL, "GET, HEAD, ", "POST, ", "PUT, ", "PATCH, ",
		"DELETE, " };
	struct nt_http_index *index = &connection->http->index;
	const struct nt_http_entry *entry = NULL;
	unsigned verbs = 0;
	char allow[64] = "";

	if (!nt_http_index_look(index, connection->net)) {
		nt_http_answer_error(connection, 503, "Out of memory");
		return NULL;
	}
	entry = nt_http_index_find(index, connection->request.path, verb_of(connection), &verbs);
	if (entry)
		return entry;
	for (unsigned verb = NETRON_HTTP_GET; verb <= NETRON_HTTP_DELETE; verb++)
		if (verbs & (1u << verb))
			strcat(allow, names[verb]);
	strcat(allow, "OPTIONS");
	if (verbs) {
		nt_http_answer_allow(connection, allow);
		return NULL;
	}
	connection->form = NT_HTTP_ENVELOPE; /* as the original says it */
	nt_http_answer_error(connection, 404, "Not found");
	return NULL;
}

static struct nt_http_target target_of(const struct nt_http_entry *entry)
{
	return (struct nt_http_target){ entry->exposed,
		&entry->exposed->service->methods[entry->route->method] };
}

/* ---- parameters ---- */

/* One text for each parameter that stands in the target. */
struct params {
	struct nt_arena arena;
	struct nt_text plain[MAX_FIELDS];
};

static bool read_path(struct params *params, const netron_http_route *route, struct nt_text path)
{
	struct nt_text segment;

	for (uint8_t i = 0; i < route->segment_count; i++) {
		const netron_http_segment *wanted = &route->segments[i];
		if (wanted->is_rest && path.n > 0)
			segment = (struct nt_text){ path.p + 1, path.n - 1 };
		else if (wanted->is_rest)
			segment = (struct nt_text){ "", 0 };
		else
			nt_http_next_segment(&path, &segment);
		if (!wanted->text && !nt_http_decode(&params->arena, segment, false,
					     &params->plain[wanted->field]))
			return false;
	}
	return true;
}

/* ---- lists in the query: once for each item, as JSON ---- */

static const netron_slot *item_of(const netron_struct *args, const netron_field *field)
{
	const void *type = field->op >= NETRON_OP_ANY ? args->types[field->type] : NULL;
	uint8_t op = field->op;

	for (;;) {
		const netron_slot *inner = NULL;
		if (op == NETRON_OP_LIST || op == NETRON_OP_SET || op == NETRON_OP_ARRAY)
			return &((const netron_list_type *)type)->item;
		if (op == NETRON_OP_CHECKED)
			inner = &((const netron_checked_type *)type)->slot;
		else if (op == NETRON_OP_OPTIONAL)
			inner = &((const netron_optional_type *)type)->slot;
		if (!inner)
			return NULL;
		op = inner->op;
		type = inner->type;
	}
}

/* Numbers and words stand as they are; everything else is a string, whatever it holds. */
static bool is_bare(const netron_slot *item, struct nt_text text)
{
	uint8_t op = item->op;

	if (op == NETRON_OP_CHECKED)
		return is_bare(&((const netron_checked_type *)item->type)->slot, text);
	if (op == NETRON_OP_BOOL)
		return nt_text_is(text, "true") || nt_text_is(text, "false");
	if (op < NETRON_OP_I8 || (op > NETRON_OP_F64 && op != NETRON_OP_DURATION))
		return false;
	for (size_t i = 0; i < text.n; i++)
		if (!strchr("0123456789+-.eE", text.p[i]) || !text.p[i])
			return false;
	return text.n > 0;
}

static bool put_item(struct nt_buf *out, const netron_slot *item, struct nt_text text)
{
	if (nt_buf_size(out) > 1 && !nt_json_put(out, ","))
		return false;
	return is_bare(item, text) ? nt_buf_append(out, text.p, text.n)
				   : nt_json_put_string(out, text.p, text.n);
}

static bool is_named(const netron_struct *args, const netron_field *field, struct nt_arena *arena,
	struct nt_text name)
{
	/* A key is its header and its text, of which the header is one byte or two. */
	const char *key = args->keys + field->key;
	size_t head = (uint8_t)key[0] == 0xd9 ? 2 : 1;
	struct nt_text plain;

	return nt_http_decode(arena, name, true, &plain) && plain.n == field->key_len - head &&
	       memcmp(plain.p, key + head, plain.n) == 0;
}

static bool read_list(struct params *params, const netron_struct *args, uint8_t i,
	const netron_slot *item, struct nt_text query, const netron_allocator *allocator)
{
	struct nt_text name, value, text;
	struct nt_buf out;
	bool is_read = true, has_any = false;

	nt_buf_init(&out, allocator);
	is_read = nt_json_put(&out, "[");
	while (is_read && nt_http_next_pair(&query, &name, &value)) {
		if (!is_named(args, &args->fields[i], &params->arena, name))
			continue;
		has_any = true;
		is_read = nt_http_decode(&params->arena, value, true, &text) &&
			  put_item(&out, item, text);
	}
	is_read = is_read && nt_json_put(&out, "]");
	/* A list that has to be there is empty when there is none of it. */
	if (is_read && (has_any || args->fields[i].has == NETRON_REQUIRED)) {
		const char *copy = nt_arena_strndup(
			&params->arena, (char *)out.data + out.start, nt_buf_size(&out));
		params->plain[i] = (struct nt_text){ copy, nt_buf_size(&out) };
		is_read = copy != NULL;
	}
	nt_buf_fini(&out);
	return is_read;
}

/* The first of that name, when it comes twice. */
static bool read_value(
	struct params *params, const netron_struct *args, uint8_t i, struct nt_text query)
{
	struct nt_text name, value;

	while (nt_http_next_pair(&query, &name, &value))
		if (is_named(args, &args->fields[i], &params->arena, name))
			return nt_http_decode(&params->arena, value, true, &params->plain[i]);
	return true;
}

static bool read_query(struct params *params, const netron_http_route *route,
	const netron_struct *args, struct nt_text query, const netron_allocator *allocator)
{
	bool is_read = true;

	for (uint8_t i = 0; i < args->count && is_read; i++) {
		const netron_slot *item;
		if (route->places[i] != NETRON_HTTP_IN_QUERY)
			continue;
		item = item_of(args, &args->fields[i]);
		is_read = item ? read_list(params, args, i, item, query, allocator)
			       : read_value(params, args, i, query);
	}
	return is_read;
}

static bool read_params(struct nt_http_connection *connection, const struct nt_http_entry *entry,
	struct params *params)
{
	netron *net = connection->net;
	const netron_struct *args = target_of(entry).method->args;

	nt_arena_init(&params->arena, &net->arenas, net->limits.max_arena_bytes);
	memset(params->plain, 0, sizeof params->plain);
	return !args || (read_path(params, entry->route, connection->request.path) &&
				read_query(params, entry->route, args, connection->request.query,
					&net->allocator));
}

/* ---- the request ---- */

static void run(struct nt_http_connection *connection)
{
	const struct nt_http_entry *entry = find(connection);
	struct nt_text content = connection->content;
	struct nt_json_args how = { .form = NT_JSON_NAMED, .is_missing = content.n == 0 };
	struct params params;
	struct nt_json_in in;

	if (!entry)
		return;
	nt_json_in_init(&in, content.p ? content.p : "", content.n, &connection->net->limits,
		&connection->net->allocator);
	how.plain = params.plain;
	if (read_params(connection, entry, &params)) {
		const struct nt_http_target target = target_of(entry);
		nt_http_ask(connection, &target, &in, &how);
	} else {
		nt_http_answer_error(connection, 400, "The request's target is malformed");
	}
	nt_arena_fini(&params.arena);
	nt_json_in_fini(&in);
}

void nt_http_rest(struct nt_http_connection *connection)
{
	const struct nt_http_entry *entry = find(connection);
	const struct nt_http_request *request = &connection->request;

	if (!entry)
		return;
	const struct nt_http_target target = target_of(entry);
	if (!nt_http_telling(connection, target.method))
		return;
	if (target.method->sends && request->content != NT_HTTP_JSON) {
		struct params params;
		if (read_params(connection, entry, &params))
			nt_http_upload_begin(connection, &target, params.plain);
		else
			nt_http_answer_error(connection, 400, "The request's target is malformed");
		nt_arena_fini(&params.arena);
	} else if (!request->has_body || nt_http_is_json(connection)) {
		nt_http_want_body(connection, run);
	}
}
