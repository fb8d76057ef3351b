/* hostile.netron.c - tables of hostile.nsvc.
 * Written by netronc 0.1.0. Change hostile.nsvc instead. */
#include "hostile.netron.h"

#include <netron/schema.h>

/* clang-format off */

static const netron_field netronc_struct_hostile_evil_fields[] = {
	{ 0, 5, NETRON_OP_I32, offsetof(hostile_evil, star), NETRON_DEFAULTED, 0, 0, 0 },
	{ 5, 5, NETRON_OP_STRING, offsetof(hostile_evil, text), NETRON_DEFAULTED, 0, 1, 0 },
	{ 10, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const hostile_evil netronc_struct_hostile_evil_defaults = { .star = 1, .text = "*/ \" ?\?/ \\ %s \303\251" };
const netron_struct netronc_struct_hostile_evil = {
	.fields = netronc_struct_hostile_evil_fields,
	.keys = "\xa4" "star" "\xa4" "text" "\xc1" "\0\0\0\0\0\0\0\0",
	.defaults = &netronc_struct_hostile_evil_defaults,
	.name = "Evil",
	.required = UINT64_C(0x0),
	.fixed = 33,
	.size = sizeof(hostile_evil),
	.count = 2,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(hostile_evil);

/* Bad */
static const netron_enum_value netronc_values_hostile_bad[] = {
	{ "a", (int64_t)HOSTILE_BAD_A },
	{ "b", (int64_t)HOSTILE_BAD_B },
};
const netron_enum_type netronc_enum_hostile_bad = {
	.name = "Bad",
	.values = netronc_values_hostile_bad,
	.count = 2,
	.base = NETRON_OP_I32,
	.flags = 0,
};

static const netron_field netronc_struct_hostile_broken_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
const netron_struct netronc_struct_hostile_broken = {
	.fields = netronc_struct_hostile_broken_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Broken",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.size = sizeof(hostile_broken),
	.count = 0,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(hostile_broken);
const netron_error_type netronc_error_hostile_broken = {
	.name = "Broken",
	.fields = &netronc_struct_hostile_broken,
	.message = "Broken",
	.status = 500,
	.message_offset = NETRON_REQUIRED,
	.flags = 0,
};

/* Hostile@1.0.0 */

static const netron_field netronc_args_hostile_hostile_run_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(hostile_hostile_run_args, text), NETRON_DEFAULTED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const hostile_hostile_run_args netronc_args_hostile_hostile_run_defaults = { .text = "*/" };
static const netron_struct netronc_args_hostile_hostile_run = {
	.fields = netronc_args_hostile_hostile_run_fields,
	.keys = "\xa4" "text" "\xc1" "\0\0\0\0\0\0\0\0",
	.defaults = &netronc_args_hostile_hostile_run_defaults,
	.name = "run",
	.required = UINT64_C(0x0),
	.fixed = 23,
	.size = sizeof(hostile_hostile_run_args),
	.count = 1,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(hostile_hostile_run_args);
static const netron_method netronc_methods_hostile_hostile[] = {
	{
		.name = "run",
		.service = &netronc_service_hostile_hostile,
		.prefix = "\xad" "Hostile@1.0.0" "\xa3" "run",
		.prefix_len = 18,
		.args = &netronc_args_hostile_hostile_run,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = NETRON_METHOD_DEPRECATED | 0,
	},
};
static const char *const netronc_annotations_hostile_hostile_0[] = {
	"deprecated(\"*/ \\\"now\\\" ?\?/\")",
	NULL,
};
static const netron_member_info netronc_members_hostile_hostile[] = {
	{ "run", "run(text: string = \"*/\")", "*/ void broken(void);\n// \\", netronc_annotations_hostile_hostile_0 },
};
static const netron_service_info netronc_info_hostile_hostile = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_hostile_hostile,
	.member_count = 1,
};
static const netron_openapi_schema netronc_schemas[] = {
	{
		.name = "netron-error",
		.json =
			"{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"object\",\"properties\":{"
			"\"name\":{\"type\":\"string\"},\"code\":{\"type\":\"string\"},\"message\":{\"type\":\"s"
			"tring\"},\"details\":{}},\"required\":[\"code\",\"message\"]}},\"required\":[\"err"
			"or\"]}",
	},
};
static const netron_openapi_operation netronc_operations_hostile_hostile[] = {
	{
		.path = "/rpc/Hostile@1.0.0/run",
		.verb = "post",
		.json =
			"{\"operationId\":\"Hostile@1.0.0/run\",\"tags\":[\"Hostile@1.0.0\"],\"summary\":"
			"\"*/ void broken(void);\",\"description\":\"*/ void broken(void);\\n// \\\\\\n\\"
			"nDeprecated: */ \\\"now\\\" ?\?/\",\"deprecated\":true,\"requestBody\":{\"content"
			"\":{\"application/json\":{\"schema\":{\"type\":\"object\",\"properties\":{\"text\":"
			"{\"type\":\"string\",\"default\":\"*/\"}}}}}},\"responses\":{\"200\":{\"description"
			"\":\"Done.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"null\"}}}},\""
			"default\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"s"
			"chema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_hostile_hostile = {
	.operations = netronc_operations_hostile_hostile,
	.operation_count = 1,
	.schemas = netronc_schemas,
	.schema_count = 1,
};
const netron_service netronc_service_hostile_hostile = {
	.name = "Hostile",
	.version = "1.0.0",
	.key = "Hostile@1.0.0",
	.methods = netronc_methods_hostile_hostile,
	.info = &netronc_info_hostile_hostile,
	.count = 1,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_hostile_hostile,
};

static const netron_slot netronc_slot_hostile_evil = { &netronc_struct_hostile_evil, sizeof(hostile_evil), NETRON_OP_STRUCT, 1 };
static const netron_slot netronc_slot_hostile_broken = { &netronc_struct_hostile_broken, sizeof(hostile_broken), NETRON_OP_STRUCT, 1 };

/* clang-format on */

hostile_evil *hostile_evil_copy(const hostile_evil *evil)
{
	return netron_copy_of(&netronc_slot_hostile_evil, evil);
}

void hostile_evil_free(hostile_evil *evil)
{
	netron_owned_free(evil);
}

void hostile_evil_freep(hostile_evil **evil)
{
	netron_owned_free(*evil);
	*evil = NULL;
}

hostile_broken *hostile_broken_copy(const hostile_broken *broken)
{
	return netron_copy_of(&netronc_slot_hostile_broken, broken);
}

void hostile_broken_free(hostile_broken *broken)
{
	netron_owned_free(broken);
}

void hostile_broken_freep(hostile_broken **broken)
{
	netron_owned_free(*broken);
	*broken = NULL;
}

const hostile_broken *hostile_broken_of(const netron_error *error)
{
	return netron_error_of(error, &netronc_error_hostile_broken);
}
