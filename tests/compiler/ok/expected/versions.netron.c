/* versions.netron.c - tables of versions.nsvc.
 * Written by netronc 0.1.0. Change versions.nsvc instead. */
#include "versions.netron.h"

#include <netron/schema.h>
#include <netron/leaf.h>

/* clang-format off */

static const netron_field netronc_struct_versions_stat_fields[] = {
	{ 0, 5, NETRON_OP_U64, offsetof(versions_stat, size), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_versions_stat(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	versions_stat *to = out;

	if (netron_leaf_map(reader, &p, 1) &&
		netron_leaf_key(reader, &p, "\xa4" "size", 5) &&
		netron_leaf_u64(reader, &p, &to->size))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_versions_stat, out);
}
static uint8_t *netronc_pack_versions_stat(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const versions_stat *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 45) &&
		netron_leaf_put_key(&at, "\x81" "\xa4" "size", 6) &&
		netron_leaf_put_u64(writer, &at, from->size))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_versions_stat, in);
}
const netron_struct netronc_struct_versions_stat = {
	.fields = netronc_struct_versions_stat_fields,
	.keys = "\xa4" "size" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Stat",
	.required = UINT64_C(0x1),
	.fixed = 45,
	.size = sizeof(versions_stat),
	.count = 1,
	.optional = 0,
	.least = 7,
	.unpack = netronc_unpack_versions_stat,
	.pack = netronc_pack_versions_stat,
};
NETRON_FITS(versions_stat);

/* Files@1.0.0 */

static const netron_field netronc_args_versions_files_stat_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(versions_files_stat_args, path), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_versions_files_stat = {
	.fields = netronc_args_versions_files_stat_fields,
	.keys = "\xa4" "path" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "stat",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(versions_files_stat_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(versions_files_stat_args);
static const netron_method netronc_methods_versions_files[] = {
	{
		.name = "stat",
		.service = &netronc_service_versions_files,
		.prefix = "\xab" "Files@1.0.0" "\xa4" "stat",
		.prefix_len = 17,
		.args = &netronc_args_versions_files_stat,
		.result = { &netronc_struct_versions_stat, sizeof(versions_stat), NETRON_OP_STRUCT, 7 },
		.flags = 0,
	},
};
static const netron_type_info netronc_types[] = {
	{ "Stat", "struct Stat {\n    size: u64;\n}", NULL },
};
static const netron_member_info netronc_members_versions_files[] = {
	{ "stat", "stat(path: string) -> Stat", NULL, NULL },
};
static const netron_service_info netronc_info_versions_files = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_versions_files,
	.member_count = 1,
	.types = netronc_types,
	.type_count = 1,
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
	{
		.name = "versions.Stat",
		.json =
			"{\"type\":\"object\",\"properties\":{\"size\":{\"type\":[\"integer\",\"string\"],\"fo"
			"rmat\":\"uint64\",\"pattern\":\"^[0-9]+$\",\"minimum\":0}},\"required\":[\"size\"]}",
	},
};
static const netron_openapi_operation netronc_operations_versions_files[] = {
	{
		.path = "/rpc/Files@1.0.0/stat",
		.verb = "post",
		.json =
			"{\"operationId\":\"Files@1.0.0/stat\",\"tags\":[\"Files@1.0.0\"],\"requestBody\""
			":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"obj"
			"ect\",\"properties\":{\"path\":{\"type\":\"string\"}},\"required\":[\"path\"]}}}},\""
			"responses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application"
			"/json\":{\"schema\":{\"$ref\":\"#/components/schemas/versions.Stat\"}}}},\"def"
			"ault\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"sche"
			"ma\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_versions_files = {
	.operations = netronc_operations_versions_files,
	.operation_count = 1,
	.schemas = netronc_schemas,
	.schema_count = 2,
};
const netron_service netronc_service_versions_files = {
	.name = "Files",
	.version = "1.0.0",
	.key = "Files@1.0.0",
	.methods = netronc_methods_versions_files,
	.info = &netronc_info_versions_files,
	.count = 1,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_versions_files,
};

/* Files@2.0.0 */

static const netron_field netronc_args_versions_files2_stat_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(versions_files2_stat_args, path), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 7, NETRON_OP_BOOL, offsetof(versions_files2_stat_args, follow), NETRON_DEFAULTED, 0, 1, 0 },
	{ 12, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const versions_files2_stat_args netronc_args_versions_files2_stat_defaults = { .follow = true };
static const netron_struct netronc_args_versions_files2_stat = {
	.fields = netronc_args_versions_files2_stat_fields,
	.keys = "\xa4" "path" "\xa6" "follow" "\xc1" "\0\0\0\0\0\0\0\0",
	.defaults = &netronc_args_versions_files2_stat_defaults,
	.name = "stat",
	.required = UINT64_C(0x1),
	.fixed = 31,
	.size = sizeof(versions_files2_stat_args),
	.count = 2,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(versions_files2_stat_args);
static const netron_method netronc_methods_versions_files2[] = {
	{
		.name = "stat",
		.service = &netronc_service_versions_files2,
		.prefix = "\xab" "Files@2.0.0" "\xa4" "stat",
		.prefix_len = 17,
		.args = &netronc_args_versions_files2_stat,
		.result = { &netronc_struct_versions_stat, sizeof(versions_stat), NETRON_OP_STRUCT, 7 },
		.flags = 0,
	},
};
static const netron_member_info netronc_members_versions_files2[] = {
	{ "stat", "stat(path: string, follow: bool = true) -> Stat", NULL, NULL },
};
static const char *const netronc_annotations_versions_files2[] = {
	"cName(\"files2\")",
	NULL,
};
static const netron_service_info netronc_info_versions_files2 = {
	.doc = NULL,
	.annotations = netronc_annotations_versions_files2,
	.members = netronc_members_versions_files2,
	.member_count = 1,
	.types = netronc_types,
	.type_count = 1,
};
static const netron_openapi_operation netronc_operations_versions_files2[] = {
	{
		.path = "/rpc/Files@2.0.0/stat",
		.verb = "post",
		.json =
			"{\"operationId\":\"Files@2.0.0/stat\",\"tags\":[\"Files@2.0.0\"],\"requestBody\""
			":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"obj"
			"ect\",\"properties\":{\"path\":{\"type\":\"string\"},\"follow\":{\"type\":\"boolean\""
			",\"default\":true}},\"required\":[\"path\"]}}}},\"responses\":{\"200\":{\"descrip"
			"tion\":\"The result.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#"
			"/components/schemas/versions.Stat\"}}}},\"default\":{\"description\":\"It fa"
			"iled.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/s"
			"chemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_versions_files2 = {
	.operations = netronc_operations_versions_files2,
	.operation_count = 1,
	.schemas = netronc_schemas,
	.schema_count = 2,
};
const netron_service netronc_service_versions_files2 = {
	.name = "Files",
	.version = "2.0.0",
	.key = "Files@2.0.0",
	.methods = netronc_methods_versions_files2,
	.info = &netronc_info_versions_files2,
	.count = 1,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_versions_files2,
};

/* Empty@1.0.0 */
static const netron_service_info netronc_info_versions_empty = {
	.doc = NULL,
	.annotations = NULL,
	.types = netronc_types,
	.type_count = 1,
};
static const netron_openapi netronc_openapi_versions_empty = {
	.schemas = netronc_schemas,
	.schema_count = 2,
};
const netron_service netronc_service_versions_empty = {
	.name = "Empty",
	.version = "1.0.0",
	.key = "Empty@1.0.0",
	.info = &netronc_info_versions_empty,
	.count = 0,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_versions_empty,
};

static const netron_slot netronc_slot_versions_stat = { &netronc_struct_versions_stat, sizeof(versions_stat), NETRON_OP_STRUCT, 7 };

/* clang-format on */

versions_stat *versions_stat_copy(const versions_stat *stat_)
{
	return netron_copy_of(&netronc_slot_versions_stat, stat_);
}

void versions_stat_free(versions_stat *stat_)
{
	netron_owned_free(stat_);
}

void versions_stat_freep(versions_stat **stat_)
{
	netron_owned_free(*stat_);
	*stat_ = NULL;
}
