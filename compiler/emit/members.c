/* members.c - the members of a service as what is generated of them: operations, which a peer asks
 * for, and events, which it is told of. A property is up to two operations and an event. */
#include "emit/c_type.h"
#include "emit/emit.h"

/* ---- arguments ---- */

static const struct model_type *wrapped(
	struct emit *emit, const struct model_type *item, enum model_type_kind kind)
{
	struct model_type *type = ARENA_NEW(emit->arena, struct model_type);

	*type = (struct model_type){ .kind = kind, .span = item->span, .item = item };
	return type;
}

static const struct model_struct *new_args(struct emit *emit, const struct model_member *member,
	const char *name, struct model_field *fields, size_t count)
{
	struct model_struct *args = ARENA_NEW(emit->arena, struct model_struct);

	args->base = (struct model_base){ .name = member->base.name,
		.c_name = arena_format(emit->arena, "%s_args", name),
		.span = member->base.span,
		.file = emit->file };
	args->fields.items = fields;
	args->fields.count = count;
	return args;
}

/* The parameters as a struct. A rest parameter is a field of a list type. */
static const struct model_struct *args_of(
	struct emit *emit, const struct model_member *member, const char *name)
{
	size_t count = member->params.count;
	struct model_field *fields = ARENA_ARRAY(emit->arena, count, struct model_field);

	for (size_t i = 0; i < count; i++) {
		const struct model_param *param = &member->params.items[i];
		const struct model_type *type = param->type;
		if (param->is_stream)
			type = wrapped(emit, type, MODEL_STREAM);
		else if (param->is_rest)
			type = wrapped(emit, type, MODEL_LIST_OF);
		fields[i] = (struct model_field){ .base = param->base,
			.type = type,
			.default_value = param->default_value,
			.is_secret = param->is_secret };
		fields[i].base.doc = NULL;
		fields[i].base.deprecated = NULL;
	}
	return new_args(emit, member, name, fields, count);
}

/* The value of a property as the one argument of its set, or of the event of its change. */
static const struct model_struct *value_args(
	struct emit *emit, const struct model_member *property, const char *name, const char *wire)
{
	struct model_field *field = ARENA_NEW(emit->arena, struct model_field);

	*field = (struct model_field){ .base = property->base, .type = property->result };
	field->base.name = wire;
	field->base.c_name = c_value_param(emit->arena, property->base.c_name);
	field->base.doc = NULL;
	field->base.deprecated = NULL;
	return new_args(emit, property, name, field, 1);
}

/* ---- operations ---- */

static const char *plain_service(struct emit *emit, const struct model_service *service)
{
	return c_plain(emit->arena, service->base.c_name);
}

static void add_operation(struct operations *list, struct operation operation)
{
	operation.index = list->count;
	if (!operation.title)
		operation.title = operation.member->base.name;
	list->items[list->count++] = operation;
}

static const struct model_param *stream_param(const struct model_member *member)
{
	for (size_t i = 0; i < member->params.count; i++)
		if (member->params.items[i].is_stream)
			return &member->params.items[i];
	return NULL;
}

static void add_call(struct emit *emit, struct operations *list,
	const struct model_service *service, const struct model_member *member)
{
	const struct model_type *result = member->is_result_stream ? NULL : member->result;
	const char *name = arena_format(emit->arena, "%s_%s", plain_service(emit, service),
		c_plain(emit->arena, member->base.c_name));

	add_operation(list, (struct operation){ .service = service,
				    .member = member,
				    .name = name,
				    .slot = member->base.c_name,
				    .title = member->signature,
				    .args = args_of(emit, member, name),
				    .result = result,
				    .value = result ? c_value_name(emit->arena, result) : "",
				    .sends = stream_param(member),
				    .returns = member->is_result_stream ? member->result : NULL });
}

static void add_get(struct emit *emit, struct operations *list, const struct model_service *service,
	const struct model_member *member)
{
	const char *slot =
		arena_format(emit->arena, "get_%s", c_plain(emit->arena, member->base.c_name));
	const char *name = arena_format(emit->arena, "%s_%s", plain_service(emit, service), slot);

	add_operation(list, (struct operation){ .service = service,
				    .member = member,
				    .kind = OPERATION_GET,
				    .name = name,
				    .slot = slot,
				    .title = member->signature,
				    .args = new_args(emit, member, name, NULL, 0),
				    .result = member->result,
				    .value = c_value_param(emit->arena, member->base.c_name) });
}

static void add_set(struct emit *emit, struct operations *list, const struct model_service *service,
	const struct model_member *member)
{
	const char *slot =
		arena_format(emit->arena, "set_%s", c_plain(emit->arena, member->base.c_name));
	const char *name = arena_format(emit->arena, "%s_%s", plain_service(emit, service), slot);

	add_operation(list, (struct operation){ .service = service,
				    .member = member,
				    .kind = OPERATION_SET,
				    .name = name,
				    .slot = slot,
				    .title = member->signature,
				    .args = value_args(emit, member, name, member->base.name),
				    .value = "" });
}

struct operations emit_operations(struct emit *emit, const struct model_service *service)
{
	size_t count = service->members.count;
	const char *handle = emit_handle(emit, service);
	struct operations list = { 0 };

	list.items = ARENA_ARRAY(emit->arena, 2 * count, struct operation);
	for (size_t i = 0; i < count; i++)
		if (service->members.items[i].kind == MODEL_METHOD)
			add_call(emit, &list, service, &service->members.items[i]);
	for (size_t i = 0; i < count; i++) {
		const struct model_member *member = &service->members.items[i];
		if (member->kind != MODEL_PROPERTY)
			continue;
		add_get(emit, &list, service, member);
		if (!member->is_readonly)
			add_set(emit, &list, service, member);
	}
	for (size_t i = 0; i < list.count; i++)
		list.items[i].handle = handle;
	return list;
}

/* ---- events ---- */

static void add_event(struct emit *emit, struct events *list, const struct model_service *service,
	const struct model_member *member)
{
	const char *plain = c_plain(emit->arena, member->base.c_name);
	bool is_event = member->kind == MODEL_EVENT;
	const char *own = is_event ? plain : arena_format(emit->arena, "%s_changed", plain);
	const char *prefix = plain_service(emit, service);
	const char *name = arena_format(emit->arena, "%s_%s", prefix, own);

	list->items[list->count] = (struct event){ .service = service,
		.member = member,
		.index = list->count,
		.name = name,
		.on = arena_format(emit->arena, "%s_on_%s", prefix, own),
		.emit = arena_format(emit->arena, "%s_emit_%s", prefix, own),
		.title = member->signature ? member->signature : member->base.name,
		.args = is_event ? args_of(emit, member, name)
				 : value_args(emit, member, name, "value") };
	list->count++;
}

struct events emit_events(struct emit *emit, const struct model_service *service)
{
	size_t count = service->members.count;
	const char *handle = emit_handle(emit, service);
	struct events list = { 0 };

	list.items = ARENA_ARRAY(emit->arena, count, struct event);
	for (size_t i = 0; i < count; i++) {
		const struct model_member *member = &service->members.items[i];
		if (member->kind == MODEL_EVENT ||
			(member->kind == MODEL_PROPERTY && member->is_notify))
			add_event(emit, &list, service, member);
	}
	for (size_t i = 0; i < list.count; i++)
		list.items[i].handle = handle;
	return list;
}
