/* core.c - the tasks every Netron peer answers, with the texts of the original. */
#include "service/core.h"

#include "codec/definition.h"
#include "service/holding.h"
#include "service/lifecycle.h"
#include "service/named.h"
#include "service/registry.h"
#include "service/remote.h"
#include "service/subscription.h"

#include <string.h>

typedef void core_task(struct nt_task *task, const netron_value *args, uint32_t count);

static const netron_value undefined = { .kind = NETRON_KIND_UNDEFINED };

static void fail_with_details(struct nt_task *task, int code, const char *message,
	const netron_member *members, size_t count)
{
	netron_value details = netron_value_object(members, count);
	netron_error error = nt_error_plain(code, message);

	error.name = "TitanError"; /* whatever the code, as the original answers core tasks */
	error.details = &details;
	nt_request_fail(task, &error);
}

/* The first argument when it is a string, else NULL: then the caller was answered. */
static const netron_value *name_arg(
	struct nt_task *task, const netron_value *args, uint32_t count, const char *what)
{
	if (count > 0 && args[0].kind == NETRON_KIND_STRING)
		return &args[0];
	nt_request_fail_with(task, NETRON_E_BAD_REQUEST, "%s must be a string", what);
	return NULL;
}

static netron_value clipped(const netron_value *string)
{
	netron_value value = *string;

	value.as.string.size =
		(size_t)nt_request_clip(string->as.string.data, string->as.string.size);
	return value;
}

static int reply_definition(struct nt_task *task, const struct nt_exposed *exposed)
{
	struct nt_output output;
	uint8_t *p = nt_output_begin(&output, task->peer, task->id, task->type, 0);
	int rc;

	if (p)
		p = nt_exposed_describe(&output.writer, p, exposed);
	rc = nt_output_end(&output, p);
	if (rc < 0)
		nt_request_fail_with(
			task, rc, "the definition of %s cannot be sent", exposed->service->key);
	else
		nt_request_close(task);
	return rc;
}

static void query_interface(struct nt_task *task, const netron_value *args, uint32_t count)
{
	const netron_value *asked = name_arg(task, args, count, "Service name");
	const struct nt_exposed *exposed;

	if (!asked)
		return;
	exposed =
		nt_registry_find(task->net->registry, asked->as.string.data, asked->as.string.size);
	if (exposed) {
		reply_definition(task, exposed);
		return;
	}
	netron_value name = clipped(asked);
	netron_member details = { "serviceName", 11, &name };
	const char *text = nt_arena_printf(&task->arena, "Service '%.*s' not found",
		(int)name.as.string.size, name.as.string.data);
	fail_with_details(task, NETRON_E_NOT_FOUND, text, &details, 1);
}

static void authenticate(struct nt_task *task, const netron_value *args, uint32_t count)
{
	netron_value hint =
		netron_value_string("Call netron.configureAuth() to set up authentication");
	netron_member details = { "hint", 4, &hint };

	(void)args;
	(void)count;
	fail_with_details(task, NETRON_E_UNAVAILABLE, "Authentication not configured", &details, 1);
}

static void refuse_lifecycle(struct nt_task *task, const netron_value *name)
{
	netron_value id = netron_value_string(task->peer->id);
	netron_member details[] = { { "event", 5, name }, { "peerId", 6, &id } };
	const char *text = nt_arena_printf(&task->arena,
		"Event '%s' is not for remote peers. Set NETRON_ALLOW_LIFECYCLE_EVENTS in "
		"netron_options.allow to let them ask for it.",
		name->as.string.data);

	fail_with_details(task, NETRON_E_FORBIDDEN, text, details, 2);
}

static void refuse_subscription(struct nt_task *task, int rc)
{
	netron_value reason = netron_value_string("subscription_limit_exceeded");
	netron_value id = netron_value_string(task->peer->id);
	netron_value limit = netron_value_i64(task->net->limits.max_subscriptions);
	netron_member details[] = { { "retryAfter", 10, &undefined }, { "reason", 6, &reason },
		{ "peerId", 6, &id }, { "limit", 5, &limit } };

	if (rc == NETRON_E_LIMIT)
		fail_with_details(task, rc, "Too many requests", details, 4);
	else
		nt_request_fail_with(
			task, rc, "the event's name is not kept: %s", netron_strerror(rc));
}

static void subscribe(struct nt_task *task, const netron_value *args, uint32_t count)
{
	const netron_value *name = name_arg(task, args, count, "Event name");
	bool may_all;
	int rc;

	if (!name)
		return; /* the task is over, and has no peer any more */
	may_all = task->peer->is_local || (task->net->allow & NETRON_ALLOW_LIFECYCLE_EVENTS) != 0;
	if (!may_all && nt_lifecycle_is(name->as.string.data, name->as.string.size)) {
		refuse_lifecycle(task, name);
		return;
	}
	rc = nt_subscription_add(task->peer, name->as.string.data, name->as.string.size);
	if (rc < 0)
		refuse_subscription(task, rc);
	else
		nt_request_undefined(task);
}

static void unsubscribe(struct nt_task *task, const netron_value *args, uint32_t count)
{
	const netron_value *name = name_arg(task, args, count, "Event name");

	if (!name)
		return;
	nt_subscription_remove(task->peer, name->as.string.data, name->as.string.size);
	nt_request_undefined(task);
}

/* Nothing when the peer holds no such reference: never an error, as in the original. */
static void unref_service(struct nt_task *task, const netron_value *args, uint32_t count)
{
	if (count > 0 && args[0].kind == NETRON_KIND_STRING)
		nt_holding_release(task->peer, args[0].as.string.data, args[0].as.string.size);
	nt_request_undefined(task);
}

static void disabled(struct nt_task *task, const netron_value *args, uint32_t count)
{
	netron_value name = netron_value_string(task->name);
	netron_value id = netron_value_string(task->peer->id);
	netron_member details[] = { { "task", 4, &name }, { "peerId", 6, &id } };

	(void)args;
	(void)count;
	const char *text = nt_arena_printf(&task->arena,
		"Core task '%s' is disabled for remote peers. Set Netron option "
		"'allowRemoteServiceExposure: true' to allow federated peers to publish or "
		"withdraw services, and gate with an AuthorizationManager.",
		task->name);
	fail_with_details(task, NETRON_E_FORBIDDEN, text, details, 2);
}

static void fail_exposure(struct nt_task *task, int code, const char *reason)
{
	netron_value name = netron_value_string(task->name);
	netron_value id = netron_value_string(task->peer->id);
	netron_member details[] = { { "task", 4, &name }, { "peerId", 6, &id } };

	fail_with_details(task, code, reason ? reason : netron_strerror(code), details, 2);
}

static void expose_service(struct nt_task *task, const netron_value *args, uint32_t count)
{
	const netron_value *meta = count > 0 ? &args[0] : NULL;
	const netron_value *name = netron_value_get(meta, "name");
	struct nt_exposed *exposed;
	const char *reason = NULL;

	if (!task->net->may_expose) {
		disabled(task, args, count);
		return;
	}
	if (name && name->kind == NETRON_KIND_STRING &&
		!nt_remote_is_allowed(task->net, name->as.string.data)) {
		fail_exposure(task, NETRON_E_FORBIDDEN,
			nt_arena_printf(&task->arena, "Service '%.*s' may not be exposed by peers",
				(int)clipped(name).as.string.size, name->as.string.data));
		return;
	}
	/* It would be asked for ever what it asks itself. */
	if (strcmp(task->peer->id, task->net->id) == 0) {
		fail_exposure(task, NETRON_E_CONFLICT, "A peer may not offer services at itself");
		return;
	}
	int rc = nt_remote_expose(task->peer, meta, &exposed, &reason);
	if (rc == NETRON_E_CONFLICT)
		reason = "Another peer exposes a service of this name";
	if (rc < 0) {
		fail_exposure(task, rc, reason);
		return;
	}
	/* Whoever hears of it may close the peer, and so may an answer that cannot be sent. */
	nt_exposed_hold(exposed);
	nt_lifecycle_service(task->net, exposed, true);
	if (exposed->is_withdrawn)
		nt_request_over(task);
	else if (reply_definition(task, exposed) < 0 && !exposed->is_withdrawn)
		nt_registry_withdraw(exposed); /* what the owner does not know of, it could not */
	nt_exposed_unhold(exposed);
}

static void fail_not_owner(struct nt_task *task, const struct nt_exposed *exposed)
{
	const char *owner_id = exposed->remote ? exposed->remote->owner->id : task->net->id;
	netron_value name = netron_value_string(task->name);
	netron_value id = netron_value_string(task->peer->id);
	netron_value owner = netron_value_string(owner_id);
	netron_member details[] = { { "task", 4, &name }, { "peerId", 6, &id },
		{ "ownerPeerId", 11, &owner } };
	const char *text = nt_arena_printf(&task->arena,
		"Peer %s does not own service definition %s", task->peer->id, exposed->id);

	fail_with_details(task, NETRON_E_FORBIDDEN, text, details, 3);
}

/* The original names the task where it means the service. */
static void fail_no_service(struct nt_task *task)
{
	netron_value resource = netron_value_string("Service");
	netron_value id = netron_value_string(task->name);
	netron_member details[] = { { "resource", 8, &resource }, { "id", 2, &id } };

	fail_with_details(
		task, NETRON_E_NOT_FOUND, "Service with id unexpose_service not found", details, 2);
}

static void unexpose_service(struct nt_task *task, const netron_value *args, uint32_t count)
{
	const netron_value *name;
	struct nt_exposed *exposed;

	if (!task->net->may_expose) {
		disabled(task, args, count);
		return;
	}
	name = name_arg(task, args, count, "Service name");
	if (!name)
		return;
	exposed =
		nt_registry_by_key(task->net->registry, name->as.string.data, name->as.string.size);
	if (!exposed) {
		fail_no_service(task);
	} else if (!exposed->remote || exposed->remote->owner != task->peer) {
		fail_not_owner(task, exposed);
	} else {
		netron_value id = netron_value_string(
			nt_arena_strndup(&task->arena, exposed->id, NT_UID_TEXT - 1));
		nt_registry_withdraw(exposed);
		netron_task_reply_value(nt_task_handle(task), id.as.string.data ? &id : NULL);
	}
}

/* Definitions of the asking peer that this side keeps: none can be dropped by it. */
static void invalidate_cache(struct nt_task *task, const netron_value *args, uint32_t count)
{
	struct nt_output output;
	uint8_t *p = nt_output_begin(&output, task->peer, task->id, task->type, 1);

	(void)args;
	(void)count;
	if (p)
		*p++ = 0;
	if (nt_output_end(&output, p) < 0)
		nt_request_fail_with(task, NETRON_E_NO_MEMORY, "out of memory");
	else
		nt_request_close(task);
}

static const struct {
	const char *name;
	core_task *run;
} tasks[] = {
	{ "query_interface", query_interface },
	{ "authenticate", authenticate },
	{ "subscribe", subscribe },
	{ "unsubscribe", unsubscribe },
	{ "expose_service", expose_service },
	{ "unexpose_service", unexpose_service },
	{ "unref_service", unref_service },
	{ "invalidate_cache", invalidate_cache },
};

enum { TASKS = sizeof tasks / sizeof tasks[0] };

/* TASKS: none. */
static size_t find(const char *name, size_t size)
{
	size_t i = 0;

	while (i < TASKS &&
		(strlen(tasks[i].name) != size || memcmp(tasks[i].name, name, size) != 0))
		i++;
	return i;
}

bool nt_core_has(const char *name, size_t size)
{
	return find(name, size) < TASKS;
}

static void fail_unknown(struct nt_task *task, const netron_value *asked)
{
	netron_value id = clipped(asked);
	netron_value resource = netron_value_string("Task");
	netron_member details[] = { { "resource", 8, &resource }, { "id", 2, &id } };
	const char *text = nt_arena_printf(&task->arena, "Task with id %.*s not found",
		(int)id.as.string.size, id.as.string.data);

	fail_with_details(task, NETRON_E_NOT_FOUND, text, details, 2);
}

/* An event of the peer: answered at once, whatever those who listen do about it. */
static void emit(struct nt_task *task, struct nt_request_body *body)
{
	struct nt_peer *peer = task->peer;
	struct nt_heard heard = { .arena = &task->arena };
	const netron_error *error;
	bool has_handles;

	if (!nt_request_string(body, &heard.name, &heard.name_size)) {
		nt_request_fail_with(task, NETRON_E_BAD_REQUEST, "Event name must be a string");
		return;
	}
	heard.p = body->p;
	heard.end = body->end;
	heard.count = body->left;
	error = nt_request_check(task, body, &has_handles);
	if (error) {
		nt_request_fail(task, error);
		return;
	}
	nt_request_undefined(task);
	if (peer->phase == NT_PEER_READY)
		peer->net->hooks.on_event(peer, &heard);
}

static bool is_emit(const struct nt_request_body *body)
{
	struct nt_request_body ahead = *body;
	const char *name;
	size_t size;

	return nt_request_string(&ahead, &name, &size) && size == 4 && memcmp(name, "emit", 4) == 0;
}

void nt_core_run(struct nt_task *task, struct nt_request_body *body)
{
	const netron_error *error;
	const netron_value *items;
	uint32_t count = body->left;
	const char *name;
	size_t size;

	if (is_emit(body)) {
		nt_request_string(body, &name, &size);
		emit(task, body);
		return;
	}
	if (nt_request_values(task, body, &items, &error) < 0) {
		nt_request_fail(task, error);
		return;
	}
	if (count == 0 || items[0].kind != NETRON_KIND_STRING) {
		nt_request_fail_with(task, NETRON_E_BAD_REQUEST, "Task name must be a string");
		return;
	}
	name = items[0].as.string.data;
	size = items[0].as.string.size;
	size_t i = find(name, size);
	if (i < TASKS) {
		task->name = tasks[i].name;
		tasks[i].run(task, items + 1, count - 1);
	} else if (!nt_named_run(task, &items[0], items + 1, count - 1)) {
		fail_unknown(task, &items[0]);
	}
}
