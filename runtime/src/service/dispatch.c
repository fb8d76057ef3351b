/* dispatch.c - a request packet -> task -> service and method -> skeleton. The order of the checks
 * and the texts are those of the original Netron. */
#include "service/dispatch.h"

#include "service/alias.h"
#include "service/core.h"
#include "service/registry.h"
#include "service/remote.h"
#include "service/request.h"
#include "service/stream.h"

#include <stdio.h>
#include <string.h>

/* Arguments up to SMALL_ARGS bytes stand on the stack while the handler runs. */
enum { MAX_NAME = 255, SMALL_ARGS = 128 };

/* ---- names ---- */

static bool is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '_';
}

/* [\w-]+(@[\w.-]+)? */
static bool is_key(const char *text, size_t size)
{
	size_t i = 0;

	while (i < size && (is_word(text[i]) || text[i] == '-'))
		i++;
	if (i == 0 || i == size)
		return i > 0;
	if (text[i++] != '@' || i == size)
		return false;
	while (i < size && (is_word(text[i]) || text[i] == '-' || text[i] == '.'))
		i++;
	return i == size;
}

/* [\w$][\w\d_$]*, 1 to 255 characters */
static bool is_member(const char *text, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if (!is_word(text[i]) && text[i] != '$')
			return false;
	return size >= 1 && size <= MAX_NAME;
}

/* ---- which service ---- */

static void fail_not_found(
	struct nt_task *task, const char *detail, const char *value, size_t size, const char *text)
{
	netron_value name = { .kind = NETRON_KIND_STRING,
		.as.string = { value, (size_t)nt_request_clip(value, size) } };
	netron_value resource = netron_value_string("Definition");
	netron_member members[] = { { "resource", 8, &resource },
		{ detail, strlen(detail), &name } };
	bool has_resource = strcmp(detail, "id") == 0;
	netron_value details =
		netron_value_object(has_resource ? members : members + 1, has_resource ? 2 : 1);
	netron_error error = nt_error_plain(NETRON_E_NOT_FOUND, text);

	error.details = &details;
	nt_request_fail(task, &error);
}

/* NULL: answered. */
static struct nt_exposed *find_service(struct nt_task *task, struct nt_request_body *body)
{
	const struct nt_registry *registry = task->net->registry;
	struct nt_exposed *exposed;
	const char *def;
	char text[320];
	size_t size;

	if (!nt_request_string(body, &def, &size)) {
		nt_request_fail_with(task, NETRON_E_BAD_REQUEST, "Definition ID must be a string");
		return NULL;
	}
	exposed = nt_registry_by_key(registry, def, size);
	if (exposed)
		return exposed;
	if (nt_uid_is(def, size)) {
		if (task->peer->services)
			exposed = nt_alias_find(task->peer, def, size);
		if (exposed)
			return exposed;
		exposed = nt_registry_by_id(registry, def, size);
		if (exposed)
			return exposed;
		snprintf(text, sizeof text, "Definition with id %.*s not found",
			nt_request_clip(def, size), def);
		fail_not_found(task, "id", def, size, text);
	} else if (is_key(def, size)) {
		snprintf(text, sizeof text, "Service '%.*s' not found", nt_request_clip(def, size),
			def);
		fail_not_found(task, "serviceName", def, size, text);
	} else {
		nt_request_fail_with(task, NETRON_E_BAD_REQUEST, "Invalid definition ID format");
	}
	return NULL;
}

/* ---- which member of it ---- */

/* A packet asks for a call, or for a property to be read or written. */
static uint8_t kind_of(const struct nt_task *task)
{
	if (task->type == NT_PACKET_GET)
		return NETRON_METHOD_GET;
	return task->type == NT_PACKET_SET ? NETRON_METHOD_SET : NETRON_METHOD_CALL;
}

static void fail_no_member(struct nt_task *task, const struct nt_exposed *exposed, const char *name,
	size_t size, const char *what)
{
	netron_value undefined = { .kind = NETRON_KIND_UNDEFINED };
	char text[640];

	snprintf(text, sizeof text, "%s '%.300s.%.*s' not found", what, exposed->service->key,
		(int)size, name);
	netron_value resource = netron_value_string(text);
	resource.as.string.size -= strlen(" not found");
	netron_member members[] = { { "resource", 8, &resource }, { "id", 2, &undefined } };
	netron_value details = netron_value_object(members, 2);
	netron_error error = nt_error_plain(NETRON_E_NOT_FOUND, text);
	error.details = &details;
	nt_request_fail(task, &error);
}

/* NULL: answered. */
static const netron_method *find_method(
	struct nt_task *task, struct nt_request_body *body, const struct nt_exposed *exposed)
{
	uint8_t kind = kind_of(task);
	bool is_call = kind == NETRON_METHOD_CALL;
	const netron_method *method;
	const char *name;
	size_t size;

	if (!nt_request_string(body, &name, &size) || !is_member(name, size)) {
		nt_request_fail_with(task, NETRON_E_BAD_REQUEST,
			is_call ? "Invalid method name" : "Invalid property name");
		return NULL;
	}
	method = nt_strmap_get(&exposed->by_name[kind], name, size);
	if (method)
		return method;
	if (kind == NETRON_METHOD_SET &&
		nt_strmap_get(&exposed->by_name[NETRON_METHOD_GET], name, size))
		nt_request_fail_with(task, NETRON_E_FORBIDDEN, "Property '%.300s.%.*s' is readonly",
			exposed->service->key, (int)size, name);
	else
		fail_no_member(task, exposed, name, size, is_call ? "Method" : "Property");
	return NULL;
}

/* The handler runs. It may answer, now or later, close the peer, or ask for the end of it all. */
static void run(struct nt_task *task, struct nt_exposed *exposed, const void *args)
{
	netron *net = task->net;
	const netron_method *method = task->method;
	size_t index = (size_t)(method - exposed->service->methods);
	bool is_oneway = (method->flags & NETRON_METHOD_ONEWAY) != 0;

	nt_exposed_hold(exposed);
	task->exposed = exposed;
	struct nt_task *before = nt_request_enter(task);
	int rc = exposed->skeletons[index].call(
		nt_task_handle(task), exposed->methods, exposed->self, args);
	nt_request_exit(task, before);
	if (rc < 0 && (is_oneway || task->phase == NT_TASK_DONE))
		nt_log(&net->log, NT_LOG_WARNING, "%s.%s failed with nobody to tell: %s",
			method->service->key, method->name, netron_strerror(rc));
	if (task->phase == NT_TASK_DONE)
		return;
	if (task->phase == NT_TASK_STREAMING || (rc >= 0 && task->sink))
		nt_request_stream_on(task, rc);
	else if (is_oneway)
		nt_request_undefined(task);
	else if (rc < 0)
		nt_request_fail_with(task, rc, "%s", netron_strerror(rc));
}

static bool is_implemented(const struct nt_exposed *exposed, const netron_method *method)
{
	size_t index = (size_t)(method - exposed->service->methods);
	const char *member = (const char *)exposed->methods + exposed->skeletons[index].offset;
	netron_function *function;

	memcpy(&function, member, sizeof function);
	return function != NULL;
}

/* Whether service and member stand there byte for byte as in the peer's last request. */
static bool is_as_last(const struct nt_task *task, const struct nt_request_body *body)
{
	const struct nt_peer *peer = task->peer;
	const netron_method *method = peer->last_method;

	return method && method->kind == kind_of(task) &&
	       peer->last_change == task->net->registry->change && body->left >= 2 &&
	       (size_t)(body->end - body->p) >= method->prefix_len &&
	       memcmp(body->p, method->prefix, method->prefix_len) == 0;
}

/* NULL: answered. Sets the task's method. */
static struct nt_exposed *find(struct nt_task *task, struct nt_request_body *body)
{
	struct nt_peer *peer = task->peer;
	struct nt_exposed *exposed;

	if (is_as_last(task, body)) {
		task->method = peer->last_method;
		body->p += task->method->prefix_len;
		body->left -= 2;
		return peer->last_exposed;
	}
	exposed = find_service(task, body);
	if (exposed)
		task->method = find_method(task, body, exposed);
	if (!task->method)
		return NULL;
	if (task->method->service != exposed->service || exposed->is_offer || exposed->remote)
		return exposed; /* its prefix names another, or none */
	peer->last_exposed = exposed;
	peer->last_method = task->method;
	peer->last_change = task->net->registry->change;
	return exposed;
}

/* CALL, GET and SET: a property is a method that takes nothing, or its value. */
static void call(struct nt_task *task, struct nt_request_body *body)
{
	struct nt_exposed *exposed = find(task, body);
	const netron_error *error;
	const char *reason;
	_Alignas(max_align_t) char small[SMALL_ARGS];
	void *args = small;

	if (!exposed || !nt_request_has_time(task))
		return;
	nt_request_observe(task);
	if (exposed->remote) {
		nt_forward(task, body, exposed);
		return;
	}
	if (!is_implemented(exposed, task->method)) {
		nt_request_fail_with(task, NETRON_E_UNIMPLEMENTED, "%s.%s is not implemented",
			exposed->service->key, task->method->name);
		return;
	}
	if (task->method->args->size > sizeof small)
		args = nt_arena_alloc(&task->arena, task->method->args->size);
	if (!args) {
		nt_request_fail_with(task, NETRON_E_NO_MEMORY, "out of memory");
		return;
	}
	error = nt_request_args(task, body, args);
	if (error) {
		nt_request_fail(task, error);
		return;
	}
	if (task->method->sends || task->method->returns) {
		int rc = nt_request_streams(task, args, &reason);
		if (rc < 0) {
			nt_request_fail_with(task, rc, "%s", reason);
			return;
		}
	}
	run(task, exposed, args);
}

/* ---- all ---- */

/* 0, or why the request is refused before it is looked at. */
static int admit(const struct nt_peer *peer)
{
	const netron *net = peer->net;

	if (net->is_draining || net->is_closing)
		return NETRON_E_UNAVAILABLE;
	if (peer->request_count >= net->limits.max_calls)
		return NETRON_E_LIMIT;
	/* Handlers that go on for peers that left count too, or leaving would be a way around. */
	if (net->orphan_count >= (size_t)net->limits.max_calls * 64)
		return NETRON_E_LIMIT;
	return 0;
}

static void handle(struct nt_peer *peer, const struct nt_packet *packet)
{
	struct nt_request_body body;
	const char *reason = NULL;
	int rc = admit(peer);

	if (rc == NETRON_E_LIMIT)
		reason = "Too many requests";
	if (rc == 0 && peer->context.is_set && peer->context.error) {
		rc = peer->context.error;
		reason = peer->context.reason;
	}
	if (rc < 0) {
		nt_output_error_code(peer, packet->id, nt_packet_type(packet), rc, reason);
		return;
	}
	struct nt_task *task = nt_request_begin(peer, packet);
	if (!task)
		return;
	if (!nt_request_open(packet, &body))
		nt_request_fail_with(task, NETRON_E_BAD_REQUEST, "the body must be an array");
	else if (task->type != NT_PACKET_TASK)
		call(task, &body);
	else if (!nt_request_has_time(task))
		; /* answered */
	else
		nt_core_run(task, &body);
	nt_request_leave(task);
}

/* The context is for this request alone. A handler may have dropped it with its peer. */
void nt_dispatch(struct nt_peer *peer, const struct nt_packet *packet)
{
	handle(peer, packet);
	if (peer->context.is_set)
		nt_peer_drop_context(peer);
}
