/* bare.netron.c - tables of bare.nsvc.
 * Written by netronc 0.1.0. Change bare.nsvc instead. */
#include "bare.netron.h"

#include <netron/schema.h>
#include <netron/leaf.h>

/* clang-format off */

static const netron_field netronc_struct_point_fields[] = {
	{ 0, 2, NETRON_OP_I32, offsetof(point, x), NETRON_REQUIRED, 0, 0, 0 },
	{ 2, 2, NETRON_OP_I32, offsetof(point, y), NETRON_REQUIRED, 0, 1, 0 },
	{ 4, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_point(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	point *to = out;

	if (netron_leaf_map(reader, &p, 2) &&
		netron_leaf_key(reader, &p, "\xa1" "x", 2) &&
		netron_leaf_i32(reader, &p, &to->x) &&
		netron_leaf_key(reader, &p, "\xa1" "y", 2) &&
		netron_leaf_i32(reader, &p, &to->y))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_point, out);
}
static uint8_t *netronc_pack_point(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const point *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 27) &&
		netron_leaf_put_key(&at, "\x82" "\xa1" "x", 3) &&
		netron_leaf_put_i32(writer, &at, from->x) &&
		netron_leaf_put_key(&at, "\xa1" "y", 2) &&
		netron_leaf_put_i32(writer, &at, from->y))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_point, in);
}
const netron_struct netronc_struct_point = {
	.fields = netronc_struct_point_fields,
	.keys = "\xa1" "x" "\xa1" "y" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Point",
	.required = UINT64_C(0x3),
	.fixed = 27,
	.size = sizeof(point),
	.count = 2,
	.optional = 0,
	.least = 7,
	.unpack = netronc_unpack_point,
	.pack = netronc_pack_point,
};
NETRON_FITS(point);

/* Points@1.0.0 */

static const netron_field netronc_args_points_add_fields[] = {
	{ 0, 6, NETRON_OP_STRUCT, offsetof(points_add_args, point_), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_points_add_types[] = {
	&netronc_struct_point,
};
static const netron_struct netronc_args_points_add = {
	.fields = netronc_args_points_add_fields,
	.keys = "\xa5" "point" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_points_add_types,
	.name = "add",
	.required = UINT64_C(0x1),
	.fixed = 24,
	.size = sizeof(points_add_args),
	.count = 1,
	.optional = 0,
	.least = 14,
};
NETRON_FITS(points_add_args);
static const netron_method netronc_methods_points[] = {
	{
		.name = "add",
		.service = &netronc_service_points,
		.prefix = "\xac" "Points@1.0.0" "\xa3" "add",
		.prefix_len = 17,
		.args = &netronc_args_points_add,
		.result = { &netronc_struct_point, sizeof(point), NETRON_OP_STRUCT, 7 },
		.flags = 0,
	},
};
static const netron_type_info netronc_types[] = {
	{ "Point", "struct Point {\n    x: i32;\n    y: i32;\n}", NULL },
};
static const netron_member_info netronc_members_points[] = {
	{ "add", "add(point: Point) -> Point", NULL, NULL },
};
static const netron_service_info netronc_info_points = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_points,
	.member_count = 1,
	.types = netronc_types,
	.type_count = 1,
};
static const netron_openapi_schema netronc_schemas[] = {
	{
		.name = "Point",
		.json =
			"{\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"integer\",\"format\":\"int32\","
			"\"minimum\":-2147483648,\"maximum\":2147483647},\"y\":{\"type\":\"integer\",\"for"
			"mat\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647}},\"required\":["
			"\"x\",\"y\"]}",
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
static const netron_openapi_operation netronc_operations_points[] = {
	{
		.path = "/rpc/Points@1.0.0/add",
		.verb = "post",
		.json =
			"{\"operationId\":\"Points@1.0.0/add\",\"tags\":[\"Points@1.0.0\"],\"requestBody"
			"\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"ob"
			"ject\",\"properties\":{\"point\":{\"$ref\":\"#/components/schemas/Point\"}},\"re"
			"quired\":[\"point\"]}}}},\"responses\":{\"200\":{\"description\":\"The result.\","
			"\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/"
			"Point\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"applicati"
			"on/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_points = {
	.operations = netronc_operations_points,
	.operation_count = 1,
	.schemas = netronc_schemas,
	.schema_count = 2,
};
const netron_service netronc_service_points = {
	.name = "Points",
	.version = "1.0.0",
	.key = "Points@1.0.0",
	.methods = netronc_methods_points,
	.info = &netronc_info_points,
	.count = 1,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_points,
};

static const netron_slot netronc_slot_point = { &netronc_struct_point, sizeof(point), NETRON_OP_STRUCT, 7 };

/* clang-format on */

point *point_copy(const point *point_)
{
	return netron_copy_of(&netronc_slot_point, point_);
}

void point_free(point *point_)
{
	netron_owned_free(point_);
}

void point_freep(point **point_)
{
	netron_owned_free(*point_);
	*point_ = NULL;
}
