/* any.netron.c - tables of any.nsvc.
 * Written by netronc 0.1.0. Change any.nsvc instead. */
#include "any.netron.h"

#include <netron/schema.h>

/* clang-format off */

static const netron_list_type netronc_type_1 = { { NULL, sizeof(const netron_value *), NETRON_OP_ANY, 1 }, 0, UINT32_MAX }; /* ANY[] */
NETRON_FITS(dyn_any_map_entry);
static const netron_map_type netronc_type_2 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { NULL, sizeof(const netron_value *), NETRON_OP_ANY, 1 }, sizeof(dyn_any_map_entry), offsetof(dyn_any_map_entry, value), UINT32_MAX }; /* map<STRING, ANY> */
static const netron_field netronc_struct_dyn_event_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(dyn_event, kind), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 5, NETRON_OP_ANY, offsetof(dyn_event, data), NETRON_NULLABLE, 0, 1, 0 },
	{ 10, 5, NETRON_OP_LIST, offsetof(dyn_event, more), NETRON_REQUIRED, 0, 2, 0 },
	{ 15, 6, NETRON_OP_MAP, offsetof(dyn_event, extra), NETRON_REQUIRED, 1, 3, 0 },
	{ 21, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_dyn_event_types[] = {
	&netronc_type_1,
	&netronc_type_2,
};
const netron_struct netronc_struct_dyn_event = {
	.fields = netronc_struct_dyn_event_fields,
	.keys = "\xa4" "kind" "\xa4" "data" "\xa4" "more" "\xa5" "extra" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_dyn_event_types,
	.name = "Event",
	.required = UINT64_C(0xd),
	.fixed = 54,
	.size = sizeof(dyn_event),
	.count = 4,
	.optional = 1,
	.least = 20,
};
NETRON_FITS(dyn_event);

/* Echo@1.0.0 */

static const netron_field netronc_args_dyn_echo_echo_fields[] = {
	{ 0, 2, NETRON_OP_ANY, offsetof(dyn_echo_echo_args, v), NETRON_NULLABLE, 0, 0, 0 },
	{ 2, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_dyn_echo_echo = {
	.fields = netronc_args_dyn_echo_echo_fields,
	.keys = "\xa1" "v" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "echo",
	.required = UINT64_C(0x0),
	.fixed = 20,
	.size = sizeof(dyn_echo_echo_args),
	.count = 1,
	.optional = 1,
	.least = 1,
};
NETRON_FITS(dyn_echo_echo_args);

static const netron_field netronc_args_dyn_echo_args_fields[] = {
	{ 0, 7, NETRON_OP_LIST, offsetof(dyn_echo_args_args, values), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_dyn_echo_args_types[] = {
	&netronc_type_1,
};
static const netron_struct netronc_args_dyn_echo_args = {
	.fields = netronc_args_dyn_echo_args_fields,
	.keys = "\xa6" "values" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_dyn_echo_args_types,
	.name = "args",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(dyn_echo_args_args),
	.count = 1,
	.optional = 0,
	.least = 9,
	.flags = NETRON_STRUCT_REST,
};
NETRON_FITS(dyn_echo_args_args);

static const netron_list_type netronc_type_3 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, 0, UINT32_MAX }; /* STRING[] */
static const netron_field netronc_args_dyn_echo_log_fields[] = {
	{ 0, 6, NETRON_OP_U8, offsetof(dyn_echo_log_args, level), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 6, NETRON_OP_LIST, offsetof(dyn_echo_log_args, parts), NETRON_REQUIRED, 0, 1, 0 },
	{ 12, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_dyn_echo_log_types[] = {
	&netronc_type_3,
};
static const netron_struct netronc_args_dyn_echo_log = {
	.fields = netronc_args_dyn_echo_log_fields,
	.keys = "\xa5" "level" "\xa5" "parts" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_dyn_echo_log_types,
	.name = "log",
	.required = UINT64_C(0x3),
	.fixed = 32,
	.size = sizeof(dyn_echo_log_args),
	.count = 2,
	.optional = 0,
	.least = 15,
	.flags = NETRON_STRUCT_REST,
};
NETRON_FITS(dyn_echo_log_args);

static const netron_field netronc_args_dyn_echo_event_fields[] = {
	{ 0, 6, NETRON_OP_STRUCT, offsetof(dyn_echo_event_args, event), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_dyn_echo_event_types[] = {
	&netronc_struct_dyn_event,
};
static const netron_struct netronc_args_dyn_echo_event = {
	.fields = netronc_args_dyn_echo_event_fields,
	.keys = "\xa5" "event" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_dyn_echo_event_types,
	.name = "event",
	.required = UINT64_C(0x1),
	.fixed = 24,
	.size = sizeof(dyn_echo_event_args),
	.count = 1,
	.optional = 0,
	.least = 27,
};
NETRON_FITS(dyn_echo_event_args);
static const netron_method netronc_methods_dyn_echo[] = {
	{
		.name = "echo",
		.service = &netronc_service_dyn_echo,
		.prefix = "\xaa" "Echo@1.0.0" "\xa4" "echo",
		.prefix_len = 16,
		.args = &netronc_args_dyn_echo_echo,
		.result = { NULL, sizeof(const netron_value *), NETRON_OP_ANY, 1 },
		.flags = 0,
	},
	{
		.name = "args",
		.service = &netronc_service_dyn_echo,
		.prefix = "\xaa" "Echo@1.0.0" "\xa4" "args",
		.prefix_len = 16,
		.args = &netronc_args_dyn_echo_args,
		.result = { &netronc_type_1, sizeof(netron_values), NETRON_OP_LIST, 1 },
		.flags = 0,
	},
	{
		.name = "log",
		.service = &netronc_service_dyn_echo,
		.prefix = "\xaa" "Echo@1.0.0" "\xa3" "log",
		.prefix_len = 15,
		.args = &netronc_args_dyn_echo_log,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
	},
	{
		.name = "event",
		.service = &netronc_service_dyn_echo,
		.prefix = "\xaa" "Echo@1.0.0" "\xa5" "event",
		.prefix_len = 17,
		.args = &netronc_args_dyn_echo_event,
		.result = { &netronc_struct_dyn_event, sizeof(dyn_event), NETRON_OP_STRUCT, 20 },
		.flags = 0,
	},
};
static const netron_type_info netronc_types[] = {
	{ "Event", "struct Event {\n    kind: string;\n    data: any;\n    more: any[];\n    extra: map<string, any>;\n}", NULL },
};
static const netron_member_info netronc_members_dyn_echo[] = {
	{ "echo", "echo(v: any) -> any", NULL, NULL },
	{ "args", "args(values: any...) -> any[]", NULL, NULL },
	{ "log", "log(level: u8, parts: string...)", NULL, NULL },
	{ "event", "event(event: Event) -> Event", NULL, NULL },
};
static const netron_service_info netronc_info_dyn_echo = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_dyn_echo,
	.member_count = 4,
	.types = netronc_types,
	.type_count = 1,
};
static const netron_openapi_schema netronc_schemas[] = {
	{
		.name = "dyn.Event",
		.json =
			"{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\"},\"data\":{},\"mor"
			"e\":{\"type\":\"array\",\"items\":{}},\"extra\":{\"type\":\"object\",\"additionalPro"
			"perties\":{}}},\"required\":[\"kind\",\"more\",\"extra\"]}",
	},
	{
		.name = "netron-error",
		.json =
			"{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"object\",\"properties\":{"
			"\"name\":{\"type\":\"string\"},\"code\":{\"type\":\"string\"},\"message\":{\"type\":\"s"
			"tring\"},\"details\":{}},\"required\":[\"code\",\"message\"]}},\"required\":[\"err"
			"or\"]}",
	},
};
static const netron_openapi_operation netronc_operations_dyn_echo[] = {
	{
		.path = "/rpc/Echo@1.0.0/echo",
		.verb = "post",
		.json =
			"{\"operationId\":\"Echo@1.0.0/echo\",\"tags\":[\"Echo@1.0.0\"],\"requestBody\":{"
			"\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\",\"properties\":"
			"{\"v\":{}}}}}},\"responses\":{\"200\":{\"description\":\"The result.\",\"content\""
			":{\"application/json\":{\"schema\":{}}}},\"default\":{\"description\":\"It fail"
			"ed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/sch"
			"emas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Echo@1.0.0/args",
		.verb = "post",
		.json =
			"{\"operationId\":\"Echo@1.0.0/args\",\"tags\":[\"Echo@1.0.0\"],\"requestBody\":{"
			"\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\",\"properties\":"
			"{\"values\":{\"type\":\"array\",\"items\":{}}}}}}},\"responses\":{\"200\":{\"descri"
			"ption\":\"The result.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\""
			"array\",\"items\":{}}}}},\"default\":{\"description\":\"It failed.\",\"content\":"
			"{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-err"
			"or\"}}}}}}",
	},
	{
		.path = "/rpc/Echo@1.0.0/log",
		.verb = "post",
		.json =
			"{\"operationId\":\"Echo@1.0.0/log\",\"tags\":[\"Echo@1.0.0\"],\"requestBody\":{\""
			"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"object"
			"\",\"properties\":{\"level\":{\"type\":\"integer\",\"format\":\"uint8\",\"minimum\":0"
			",\"maximum\":255},\"parts\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}},\"r"
			"equired\":[\"level\"]}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"cont"
			"ent\":{\"application/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"desc"
			"ription\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":"
			"\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Echo@1.0.0/event",
		.verb = "post",
		.json =
			"{\"operationId\":\"Echo@1.0.0/event\",\"tags\":[\"Echo@1.0.0\"],\"requestBody\":"
			"{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"obje"
			"ct\",\"properties\":{\"event\":{\"$ref\":\"#/components/schemas/dyn.Event\"}},\""
			"required\":[\"event\"]}}}},\"responses\":{\"200\":{\"description\":\"The result."
			"\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schema"
			"s/dyn.Event\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"app"
			"lication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}"
			"}}}}",
	},
};
static const netron_openapi netronc_openapi_dyn_echo = {
	.operations = netronc_operations_dyn_echo,
	.operation_count = 4,
	.schemas = netronc_schemas,
	.schema_count = 2,
};
const netron_service netronc_service_dyn_echo = {
	.name = "Echo",
	.version = "1.0.0",
	.key = "Echo@1.0.0",
	.methods = netronc_methods_dyn_echo,
	.info = &netronc_info_dyn_echo,
	.count = 4,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_dyn_echo,
};

static const netron_slot netronc_slot_dyn_event = { &netronc_struct_dyn_event, sizeof(dyn_event), NETRON_OP_STRUCT, 20 };

/* clang-format on */

dyn_event *dyn_event_copy(const dyn_event *event)
{
	return netron_copy_of(&netronc_slot_dyn_event, event);
}

void dyn_event_free(dyn_event *event)
{
	netron_owned_free(event);
}

void dyn_event_freep(dyn_event **event)
{
	netron_owned_free(*event);
	*event = NULL;
}
