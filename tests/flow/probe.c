/* probe.c - a service for the flow tests. */
#include "probe.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SPARE "\xc1\0\0\0\0\0\0\0\0"

struct greet {
	const char *who;
};

struct echo {
	const netron_value *v;
};

/* clang-format off */
#define FIELD(struct_name, member, key_at, op_name, has_kind, bit) \
	{ .key = (key_at), .key_len = 1 + sizeof #member - 1, .op = NETRON_OP_##op_name, \
		.offset = offsetof(struct struct_name, member), .has = (has_kind), .index = (bit) }

static const netron_field add_fields[] = {
	FIELD(probe_add, a, 0, I32, NETRON_REQUIRED, 0),
	FIELD(probe_add, b, 2, I32, NETRON_REQUIRED, 1),
	{ .key = 4, .key_len = 1, .op = NETRON_OP_END },
};
static const netron_field tag_fields[] = {
	FIELD(probe_tag, tag, 0, U32, NETRON_REQUIRED, 0),
	{ .key = 4, .key_len = 1, .op = NETRON_OP_END },
};
static const netron_field greet_fields[] = {
	FIELD(greet, who, 0, STRING, NETRON_REQUIRED, 0),
	{ .key = 4, .key_len = 1, .op = NETRON_OP_END },
};
static const netron_field echo_fields[] = {
	FIELD(echo, v, 0, ANY, NETRON_NULLABLE, 0),
	{ .key = 2, .key_len = 1, .op = NETRON_OP_END },
};
static const netron_field no_fields[] = { { .key = 0, .key_len = 1, .op = NETRON_OP_END } };

static const netron_struct add_args = { .fields = add_fields, .keys = "\xa1" "a" "\xa1" "b" SPARE,
	.name = "add", .required = 3, .fixed = 5 + 4 + 10 + 8, .size = sizeof(struct probe_add),
	.count = 2, .least = 7 };
static const netron_struct tag_args = { .fields = tag_fields, .keys = "\xa3" "tag" SPARE,
	.name = "later", .required = 1, .fixed = 5 + 4 + 5 + 8, .size = sizeof(struct probe_tag),
	.count = 1, .least = 6 };
static const netron_struct greet_args = { .fields = greet_fields, .keys = "\xa3" "who" SPARE,
	.name = "greet", .required = 1, .fixed = 5 + 4 + 5 + 8, .size = sizeof(struct greet),
	.count = 1, .least = 6 };
static const netron_struct echo_args = { .fields = echo_fields, .keys = "\xa1" "v" SPARE,
	.name = "echo", .fixed = 5 + 2 + 5 + 8, .size = sizeof(struct echo), .count = 1,
	.optional = 1, .least = 1 };
static const netron_struct no_args = { .fields = no_fields, .keys = SPARE, .name = "none",
	.fixed = 13, .size = 0, .least = 1 };

#define PREFIX(name) .prefix = "\xab" "probe@1.0.0" name, \
	.prefix_len = 12 + sizeof name - 1
#define SLOT(type, op_name) { .size = sizeof(type), .op = NETRON_OP_##op_name, .least = 1 }
#define NO_RESULT { .op = NETRON_OP_VOID, .least = 1 }

const netron_method probe_methods[PROBE_METHODS] = {
	[PROBE_ADD] = { .name = "add", .service = &probe_service, PREFIX("\xa3" "add"),
		.args = &add_args, .result = SLOT(int32_t, I32),
		.flags = NETRON_METHOD_IDEMPOTENT },
	[PROBE_GREET] = { .name = "greet", .service = &probe_service, PREFIX("\xa5" "greet"),
		.args = &greet_args, .result = SLOT(const char *, STRING) },
	[PROBE_ECHO] = { .name = "echo", .service = &probe_service, PREFIX("\xa4" "echo"),
		.args = &echo_args, .result = SLOT(const netron_value *, ANY) },
	[PROBE_LATER] = { .name = "later", .service = &probe_service, PREFIX("\xa5" "later"),
		.args = &tag_args, .result = SLOT(uint32_t, U32) },
	[PROBE_BLOB] = { .name = "blob", .service = &probe_service, PREFIX("\xa4" "blob"),
		.args = &tag_args, .result = SLOT(netron_bytes, BYTES) },
	[PROBE_NOTHING] = { .name = "nothing", .service = &probe_service,
		PREFIX("\xa7" "nothing"), .args = &no_args, .result = NO_RESULT },
	[PROBE_NOTE] = { .name = "note", .service = &probe_service, PREFIX("\xa4" "note"),
		.args = &tag_args, .result = NO_RESULT, .flags = NETRON_METHOD_ONEWAY },
	[PROBE_BROKEN] = { .name = "broken", .service = &probe_service, PREFIX("\xa6" "broken"),
		.args = &no_args, .result = NO_RESULT },
	[PROBE_ABSENT] = { .name = "absent", .service = &probe_service, PREFIX("\xa6" "absent"),
		.args = &no_args, .result = NO_RESULT },
	[PROBE_QUICK] = { .name = "quick", .service = &probe_service, PREFIX("\xa5" "quick"),
		.args = &no_args, .result = NO_RESULT, .timeout_ms = 50 },
};
/* clang-format on */

const netron_service probe_service = {
	.name = "probe",
	.version = "1.0.0",
	.key = "probe@1.0.0",
	.methods = probe_methods,
	.count = PROBE_METHODS,
};
const netron_service probe_service_2 = {
	.name = "probe",
	.version = "2.0.0",
	.key = "probe@2.0.0",
	.methods = probe_methods,
	.count = 1,
};

/* ---- the server ---- */

struct handlers {
	int (*handlers[PROBE_METHODS])(struct probe *probe, netron_task task, const void *args);
};

static int on_add(struct probe *probe, netron_task task, const void *args)
{
	const struct probe_add *add = args;
	int32_t sum = add->a + add->b;

	probe->adds++;
	if (probe->inside)
		probe->inside(task, probe->user);
	int rc = netron_reply(task, &probe_methods[PROBE_ADD], &sum);
	return rc == NETRON_E_GONE ? 0 : rc;
}

static int on_greet(struct probe *probe, netron_task task, const void *args)
{
	char text[256];
	const char *answer = text;

	(void)probe;
	snprintf(text, sizeof text, "hello %s", ((const struct greet *)args)->who);
	return netron_reply(task, &probe_methods[PROBE_GREET], &answer);
}

static int on_echo(struct probe *probe, netron_task task, const void *args)
{
	(void)probe;
	return netron_reply(task, &probe_methods[PROBE_ECHO], &((const struct echo *)args)->v);
}

static int on_later(struct probe *probe, netron_task task, const void *args)
{
	if (probe->laters == PROBE_LATER_MAX)
		return NETRON_E_INTERNAL;
	probe->tags[probe->laters] = ((const struct probe_tag *)args)->tag;
	probe->later[probe->laters++] = task;
	return 0;
}

static int on_blob(struct probe *probe, netron_task task, const void *args)
{
	netron_bytes blob = { .size = ((const struct probe_tag *)args)->tag };
	uint8_t *data = calloc(1, blob.size + 1);

	(void)probe;
	blob.data = data;
	int rc = data ? netron_reply(task, &probe_methods[PROBE_BLOB], &blob) : NETRON_E_NO_MEMORY;
	free(data);
	return rc;
}

static int on_nothing(struct probe *probe, netron_task task, const void *args)
{
	(void)probe;
	(void)args;
	return netron_reply(task, &probe_methods[PROBE_NOTHING], NULL);
}

static int on_note(struct probe *probe, netron_task task, const void *args)
{
	(void)task;
	probe->notes++;
	probe->last_note = ((const struct probe_tag *)args)->tag;
	return 0;
}

static int on_broken(struct probe *probe, netron_task task, const void *args)
{
	(void)probe;
	(void)task;
	(void)args;
	return NETRON_E_CONFLICT;
}

static int on_quick(struct probe *probe, netron_task task, const void *args)
{
	(void)probe;
	(void)task;
	(void)args;
	return 0;
}

static const struct handlers all_handlers = { {
	[PROBE_ADD] = on_add,
	[PROBE_GREET] = on_greet,
	[PROBE_ECHO] = on_echo,
	[PROBE_LATER] = on_later,
	[PROBE_BLOB] = on_blob,
	[PROBE_NOTHING] = on_nothing,
	[PROBE_NOTE] = on_note,
	[PROBE_BROKEN] = on_broken,
	[PROBE_QUICK] = on_quick,
} };

#define CALL(method)                                                                               \
	static int call_##method(                                                                  \
		netron_task task, const void *methods, void *self, const void *args)               \
	{                                                                                          \
		const struct handlers *table = methods;                                            \
		return table->handlers[method](self, task, args);                                  \
	}

CALL(PROBE_ADD)
CALL(PROBE_GREET)
CALL(PROBE_ECHO)
CALL(PROBE_LATER)
CALL(PROBE_BLOB)
CALL(PROBE_NOTHING)
CALL(PROBE_NOTE)
CALL(PROBE_BROKEN)
CALL(PROBE_ABSENT)
CALL(PROBE_QUICK)

/* clang-format off */
#define SKELETON(method) [method] = { call_##method, offsetof(struct handlers, handlers[method]) }
/* clang-format on */

static const netron_skeleton skeletons[PROBE_METHODS] = {
	SKELETON(PROBE_ADD),
	SKELETON(PROBE_GREET),
	SKELETON(PROBE_ECHO),
	SKELETON(PROBE_LATER),
	SKELETON(PROBE_BLOB),
	SKELETON(PROBE_NOTHING),
	SKELETON(PROBE_NOTE),
	SKELETON(PROBE_BROKEN),
	SKELETON(PROBE_ABSENT),
	SKELETON(PROBE_QUICK),
};

int probe_expose(netron *net, struct probe *probe, netron_exposed *out_exposed)
{
	return netron_expose(net, &probe_service, skeletons, &all_handlers, probe, out_exposed);
}

int probe_expose_2(netron *net, struct probe *probe, netron_exposed *out_exposed)
{
	return netron_expose(net, &probe_service_2, skeletons, &all_handlers, probe, out_exposed);
}

int probe_answer(struct probe *probe, unsigned n)
{
	return netron_reply(probe->later[n], &probe_methods[PROBE_LATER], &probe->tags[n]);
}

/* ---- the client ---- */

static void add_thunk(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((probe_add_done *)done)(error, result ? *(const int32_t *)result : 0, user);
}

netron_task probe_add(netron_peer peer, const netron_call_options *options, int32_t a, int32_t b,
	probe_add_done *done, void *user)
{
	struct probe_add args = { a, b };

	return netron_invoke(peer, &probe_methods[PROBE_ADD], &args, options, add_thunk,
		(netron_function *)done, user);
}

int probe_add_sync(netron_peer peer, const netron_call_options *options, int32_t a, int32_t b,
	int32_t *out_sum, netron_error **out_error)
{
	struct probe_add args = { a, b };

	return netron_invoke_sync_plain(
		peer, &probe_methods[PROBE_ADD], &args, options, out_sum, out_error);
}

static void later_thunk(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((probe_later_done *)done)(error, result ? *(const uint32_t *)result : 0, user);
}

netron_task probe_later(netron_peer peer, const netron_call_options *options, uint32_t tag,
	probe_later_done *done, void *user)
{
	struct probe_tag args = { tag };

	return netron_invoke(peer, &probe_methods[PROBE_LATER], &args, options, later_thunk,
		(netron_function *)done, user);
}

int probe_greet_sync(netron_peer peer, const char *who, char **out_text, netron_error **out_error)
{
	struct greet args = { who };

	return netron_invoke_sync_pointer(
		peer, &probe_methods[PROBE_GREET], &args, NULL, (void **)out_text, out_error);
}

static void void_thunk(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	(void)result;
	((probe_void_done *)done)(error, user);
}

netron_task probe_void(netron_peer peer, enum probe_method method,
	const netron_call_options *options, probe_void_done *done, void *user)
{
	return netron_invoke(peer, &probe_methods[method], NULL, options, void_thunk,
		(netron_function *)done, user);
}

int probe_note(netron_peer peer, uint32_t tag)
{
	struct probe_tag args = { tag };

	return netron_invoke_oneway(peer, &probe_methods[PROBE_NOTE], &args, NULL);
}
