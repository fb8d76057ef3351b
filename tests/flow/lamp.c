/* lamp.c - a service with properties and events for the flow tests. */
#include "lamp.h"

#include <string.h>

#define SPARE "\xc1\0\0\0\0\0\0\0\0"

struct level {
	int32_t value;
};

/* clang-format off */
#define FIELD(struct_name, member, key_at, op_name, has_kind, bit) \
	{ .key = (key_at), .key_len = 1 + sizeof #member - 1, .op = NETRON_OP_##op_name, \
		.offset = offsetof(struct struct_name, member), .has = (has_kind), .index = (bit) }

static const netron_field level_fields[] = {
	FIELD(level, value, 0, I32, NETRON_REQUIRED, 0),
	{ .key = 6, .key_len = 1, .op = NETRON_OP_END },
};
static const netron_field switched_fields[] = {
	FIELD(lamp_switched, on, 0, BOOL, NETRON_REQUIRED, 0),
	FIELD(lamp_switched, by, 3, STRING, NETRON_REQUIRED, 1),
	{ .key = 6, .key_len = 1, .op = NETRON_OP_END },
};
static const netron_field tag_fields[] = {
	FIELD(lamp_tag, tag, 0, U32, NETRON_REQUIRED, 0),
	{ .key = 4, .key_len = 1, .op = NETRON_OP_END },
};
static const netron_field no_fields[] = { { .key = 0, .key_len = 1, .op = NETRON_OP_END } };

static const netron_struct level_args = { .fields = level_fields, .keys = "\xa5" "value" SPARE,
	.name = "level", .required = 1, .fixed = 5 + 6 + 5 + 8, .size = sizeof(struct level),
	.count = 1, .least = 8 };
static const netron_struct switched_args = { .fields = switched_fields,
	.keys = "\xa2" "on" "\xa2" "by" SPARE, .name = "switched", .required = 3,
	.fixed = 5 + 6 + 1 + 5 + 8, .size = sizeof(struct lamp_switched), .count = 2, .least = 9 };
static const netron_struct tag_args = { .fields = tag_fields, .keys = "\xa3" "tag" SPARE,
	.name = "tag", .required = 1, .fixed = 5 + 4 + 5 + 8, .size = sizeof(struct lamp_tag),
	.count = 1, .least = 6 };
static const netron_struct no_args = { .fields = no_fields, .keys = SPARE, .name = "none",
	.fixed = 13, .size = 0, .least = 1 };

#define PREFIX(name) .prefix = "\xaa" "lamp@1.0.0" name, .prefix_len = 11 + sizeof name - 1
#define SLOT(type, op_name) { .size = sizeof(type), .op = NETRON_OP_##op_name, .least = 1 }
#define NO_RESULT { .op = NETRON_OP_VOID, .least = 1 }

const netron_method lamp_methods[LAMP_METHODS] = {
	[LAMP_GET_LEVEL] = { .name = "level", .service = &lamp_service, PREFIX("\xa5" "level"),
		.args = &no_args, .result = SLOT(int32_t, I32), .kind = NETRON_METHOD_GET },
	[LAMP_GET_MODEL] = { .name = "model", .service = &lamp_service, PREFIX("\xa5" "model"),
		.args = &no_args, .result = SLOT(const char *, STRING),
		.kind = NETRON_METHOD_GET },
	[LAMP_GET_BROKEN] = { .name = "broken", .service = &lamp_service,
		PREFIX("\xa6" "broken"), .args = &no_args, .result = SLOT(int32_t, I32),
		.kind = NETRON_METHOD_GET },
	[LAMP_SET_LEVEL] = { .name = "level", .service = &lamp_service, PREFIX("\xa5" "level"),
		.args = &level_args, .result = NO_RESULT, .kind = NETRON_METHOD_SET },
};

#define EVENT(text) .name = text, .wire_name = "lamp@1.0.0." text, .service = &lamp_service

const netron_event lamp_events[LAMP_EVENTS] = {
	[LAMP_SWITCHED] = { EVENT("switched"), .args = &switched_args },
	[LAMP_EARLY] = { EVENT("early"), .args = &tag_args, .buffer_items = 4,
		.policy = NETRON_BUFFER_DROP_NEWEST },
	[LAMP_STRICT] = { EVENT("strict"), .args = &tag_args, .buffer_items = 4,
		.policy = NETRON_BUFFER_ERROR },
	[LAMP_LATE] = { EVENT("late"), .args = &tag_args, .buffer_items = 4 },
};
/* clang-format on */

const netron_service lamp_service = {
	.name = "lamp",
	.version = "1.0.0",
	.key = "lamp@1.0.0",
	.methods = lamp_methods,
	.events = lamp_events,
	.count = LAMP_METHODS,
	.event_count = LAMP_EVENTS,
};

/* ---- the server ---- */

struct handlers {
	int (*handlers[LAMP_METHODS])(struct lamp *lamp, netron_task task, const void *args);
};

static void inside(struct lamp *lamp, netron_task task)
{
	if (lamp->inside)
		lamp->inside(task, lamp->user);
}

static int or_gone(int rc)
{
	return rc == NETRON_E_GONE ? 0 : rc;
}

static int on_get_level(struct lamp *lamp, netron_task task, const void *args)
{
	(void)args;
	lamp->gets++;
	inside(lamp, task);
	return or_gone(netron_reply(task, &lamp_methods[LAMP_GET_LEVEL], &lamp->level));
}

static int on_set_level(struct lamp *lamp, netron_task task, const void *args)
{
	lamp->sets++;
	lamp->level = ((const struct level *)args)->value;
	inside(lamp, task);
	return or_gone(netron_reply(task, &lamp_methods[LAMP_SET_LEVEL], NULL));
}

static int on_get_model(struct lamp *lamp, netron_task task, const void *args)
{
	const char *model = "L-1";

	(void)lamp;
	(void)args;
	return netron_reply(task, &lamp_methods[LAMP_GET_MODEL], &model);
}

static const struct handlers all_handlers = { {
	[LAMP_GET_LEVEL] = on_get_level,
	[LAMP_GET_MODEL] = on_get_model,
	[LAMP_SET_LEVEL] = on_set_level,
} };

#define CALL(method)                                                                               \
	static int call_##method(                                                                  \
		netron_task task, const void *methods, void *self, const void *args)               \
	{                                                                                          \
		const struct handlers *table = methods;                                            \
		return table->handlers[method](self, task, args);                                  \
	}

CALL(LAMP_GET_LEVEL)
CALL(LAMP_GET_MODEL)
CALL(LAMP_GET_BROKEN)
CALL(LAMP_SET_LEVEL)

/* clang-format off */
#define SKELETON(method) [method] = { call_##method, offsetof(struct handlers, handlers[method]) }
/* clang-format on */

static const netron_skeleton skeletons[LAMP_METHODS] = {
	SKELETON(LAMP_GET_LEVEL),
	SKELETON(LAMP_GET_MODEL),
	SKELETON(LAMP_GET_BROKEN),
	SKELETON(LAMP_SET_LEVEL),
};

int lamp_expose(netron *net, struct lamp *lamp, netron_exposed *out_exposed)
{
	return netron_expose(net, &lamp_service, skeletons, &all_handlers, lamp, out_exposed);
}

int lamp_offer(
	netron *net, struct lamp *lamp, void (*released)(void *self), netron_exposed *out_exposed)
{
	return netron_offer(
		net, &lamp_service, skeletons, &all_handlers, lamp, released, out_exposed);
}

int lamp_emit_switched(netron_exposed lamp, bool on, const char *by)
{
	struct lamp_switched args = { on, by };

	return netron_emit(lamp, &lamp_events[LAMP_SWITCHED], &args);
}

int lamp_emit_tag(netron_exposed lamp, enum lamp_event event, uint32_t tag)
{
	struct lamp_tag args = { tag };

	return netron_emit(lamp, &lamp_events[event], &args);
}

/* ---- the client ---- */

static void level_thunk(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((lamp_level_done *)done)(error, result ? *(const int32_t *)result : 0, user);
}

netron_task lamp_get_level(
	netron_peer peer, const netron_call_options *options, lamp_level_done *done, void *user)
{
	return netron_invoke(peer, &lamp_methods[LAMP_GET_LEVEL], NULL, options, level_thunk,
		(netron_function *)done, user);
}

int lamp_get_level_sync(netron_peer peer, int32_t *out_level, netron_error **out_error)
{
	return netron_invoke_sync_plain(
		peer, &lamp_methods[LAMP_GET_LEVEL], NULL, NULL, out_level, out_error);
}

int lamp_get_level_of(netron_reference lamp, int32_t *out_level, netron_error **out_error)
{
	netron_call_options options = { .reference = lamp.id };

	return netron_invoke_sync_plain(netron_reference_peer(lamp), &lamp_methods[LAMP_GET_LEVEL],
		NULL, &options, out_level, out_error);
}

int lamp_set_level_sync(netron_peer peer, int32_t level, netron_error **out_error)
{
	struct level args = { level };

	return netron_invoke_sync_plain(
		peer, &lamp_methods[LAMP_SET_LEVEL], &args, NULL, NULL, out_error);
}

int lamp_get_model_sync(netron_peer peer, char **out_model, netron_error **out_error)
{
	return netron_invoke_sync_pointer(
		peer, &lamp_methods[LAMP_GET_MODEL], NULL, NULL, (void **)out_model, out_error);
}

static void switched_thunk(const void *args, netron_function *fn, void *user)
{
	const struct lamp_switched *switched = args;

	((lamp_switched_fn *)fn)(switched->on, switched->by, user);
}

netron_subscription lamp_on_switched(netron_peer peer, const netron_call_options *options,
	lamp_switched_fn *switched, void *user)
{
	return netron_on(peer, &lamp_events[LAMP_SWITCHED], options, switched_thunk,
		(netron_function *)switched, user);
}

static void tag_thunk(const void *args, netron_function *fn, void *user)
{
	((lamp_tag_fn *)fn)(((const struct lamp_tag *)args)->tag, user);
}

netron_subscription lamp_on_tag(
	netron_peer peer, enum lamp_event event, lamp_tag_fn *fn, void *user)
{
	return netron_on(peer, &lamp_events[event], NULL, tag_thunk, (netron_function *)fn, user);
}
