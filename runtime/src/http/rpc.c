/* rpc.c - /rpc/<service>/<member>: methods are called with POST, properties read with GET and
 * written with PUT, events listened to with GET. */
#include "http/rest.h"

#include "http/answer.h"
#include "http/ask.h"
#include "http/events.h"
#include "http/negotiate.h"
#include "http/query.h"
#include "http/receive.h"
#include "http/telling.h"
#include "http/trouble.h"
#include "http/upload.h"
#include "service/registry.h"

/* What the target names, decoded into the arena. */
struct member {
	struct nt_text service, name;
	struct nt_arena arena;
};

static bool read_member(struct nt_http_connection *connection, struct member *member)
{
	netron *net = connection->net;
	struct nt_text path = connection->request.path, rpc, service, name;

	nt_arena_init(&member->arena, &net->arenas, net->limits.max_arena_bytes);
	return nt_http_next_segment(&path, &rpc) && nt_http_next_segment(&path, &service) &&
	       nt_http_next_segment(&path, &name) && path.n == 0 &&
	       nt_http_decode(&member->arena, service, false, &member->service) &&
	       nt_http_decode(&member->arena, name, false, &member->name);
}

/* ---- once the body is there ---- */

static void ask_kind(struct nt_http_connection *connection, const struct member *member,
	uint8_t kind, struct nt_json_in *in, struct nt_json_args *how)
{
	struct nt_http_target target;
	int rc = nt_http_find(connection->net, member->service, member->name, kind, &target);

	if (rc < 0)
		nt_http_answer_missing(
			connection, rc, member->service, member->name, kind, &target);
	else
		nt_http_ask(connection, &target, in, how);
}

static void ask(struct nt_http_connection *connection, uint8_t kind, enum nt_json_form form)
{
	struct nt_text content = connection->content;
	struct nt_json_args how = { .form = form, .is_missing = content.n == 0 };
	struct member member;
	struct nt_json_in in;

	nt_json_in_init(&in, content.p ? content.p : "", content.n, &connection->net->limits,
		&connection->net->allocator);
	if (read_member(connection, &member))
		ask_kind(connection, &member, kind, &in, &how);
	else
		nt_http_answer_error(connection, 503, "Out of memory");
	nt_arena_fini(&member.arena);
	nt_json_in_fini(&in);
}

static void call(struct nt_http_connection *connection)
{
	ask(connection, NETRON_METHOD_CALL, NT_JSON_NAMED);
}

static void get(struct nt_http_connection *connection)
{
	connection->content.n = 0;
	ask(connection, NETRON_METHOD_GET, NT_JSON_NAMED);
}

/* The JSON is the value, also when that is an array or an object. */
static void set(struct nt_http_connection *connection)
{
	ask(connection, NETRON_METHOD_SET, NT_JSON_POSITIONAL);
}

/* ---- the head ---- */

static const char *allowed(const struct nt_exposed *exposed, const struct member *member)
{
	const char *name = member->name.p;
	size_t size = member->name.n;

	if (nt_strmap_get(&exposed->by_name[NETRON_METHOD_CALL], name, size))
		return "POST, OPTIONS";
	if (nt_strmap_get(&exposed->by_name[NETRON_METHOD_SET], name, size))
		return "GET, HEAD, PUT, OPTIONS";
	if (nt_strmap_get(&exposed->by_name[NETRON_METHOD_GET], name, size))
		return "GET, HEAD, OPTIONS";
	return nt_http_event_of(exposed, member->name) ? "GET, OPTIONS" : NULL;
}

static void begin_call(struct nt_http_connection *connection, const struct nt_http_target *target)
{
	const struct nt_http_request *request = &connection->request;

	if (!nt_http_telling(connection, target->method))
		return;
	if (target->method->sends && request->content != NT_HTTP_JSON)
		nt_http_upload_begin(connection, target, NULL);
	else if (!request->has_body || nt_http_is_json(connection))
		nt_http_want_body(connection, call);
}

/* An event stream is what an event is asked for with. */
static void begin_get(struct nt_http_connection *connection, const struct nt_exposed *exposed,
	const struct member *member)
{
	const netron_event *event = nt_http_event_of(exposed, member->name);
	bool is_property =
		nt_strmap_get(&exposed->by_name[NETRON_METHOD_GET], member->name.p, member->name.n);

	if (event && connection->request.verb == NT_HTTP_HEAD)
		nt_http_answer_allow(connection, "GET, OPTIONS");
	else if (event && (connection->request.takes & NT_HTTP_TAKES_EVENTS))
		nt_http_listen(connection, event);
	else if (is_property && nt_http_takes_json(connection))
		get(connection);
	else if (!is_property)
		nt_http_answer_error(
			connection, 406, "An event is listened to as text/event-stream");
}

static void begin(struct nt_http_connection *connection, const struct member *member)
{
	uint8_t verb = connection->request.verb;
	struct nt_http_target target;
	int rc = nt_http_find(
		connection->net, member->service, member->name, NETRON_METHOD_CALL, &target);
	const char *allow = target.exposed ? allowed(target.exposed, member) : NULL;

	if (!allow)
		nt_http_answer_missing(connection, rc, member->service, member->name,
			verb == NT_HTTP_POST ? NETRON_METHOD_CALL : NETRON_METHOD_GET, &target);
	else if (target.method && verb == NT_HTTP_POST)
		begin_call(connection, &target);
	else if (!target.method && (verb == NT_HTTP_GET || verb == NT_HTTP_HEAD))
		begin_get(connection, target.exposed, member);
	else if (!target.method && verb == NT_HTTP_PUT &&
		 nt_strmap_get(&target.exposed->by_name[NETRON_METHOD_SET], member->name.p,
			 member->name.n)) {
		if (nt_http_is_json(connection))
			nt_http_want_body(connection, set);
	} else
		nt_http_answer_allow(connection, allow);
}

void nt_http_rpc(struct nt_http_connection *connection)
{
	struct member member;

	if (read_member(connection, &member))
		begin(connection, &member);
	else
		nt_http_answer_error(connection, 404, "Not found");
	nt_arena_fini(&member.arena);
}
