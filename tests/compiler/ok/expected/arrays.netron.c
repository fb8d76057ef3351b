/* arrays.netron.c - tables of arrays.nsvc.
 * Written by netronc 0.1.0. Change arrays.nsvc instead. */
#include "arrays.netron.h"

#include <netron/schema.h>
#include <netron/leaf.h>

/* clang-format off */

static const netron_field netronc_struct_values_point_fields[] = {
	{ 0, 2, NETRON_OP_I32, offsetof(values_point, x), NETRON_REQUIRED, 0, 0, 0 },
	{ 2, 2, NETRON_OP_I32, offsetof(values_point, y), NETRON_REQUIRED, 0, 1, 0 },
	{ 4, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_values_point(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	values_point *to = out;

	if (netron_leaf_map(reader, &p, 2) &&
		netron_leaf_key(reader, &p, "\xa1" "x", 2) &&
		netron_leaf_i32(reader, &p, &to->x) &&
		netron_leaf_key(reader, &p, "\xa1" "y", 2) &&
		netron_leaf_i32(reader, &p, &to->y))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_values_point, out);
}
static uint8_t *netronc_pack_values_point(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const values_point *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 27) &&
		netron_leaf_put_key(&at, "\x82" "\xa1" "x", 3) &&
		netron_leaf_put_i32(writer, &at, from->x) &&
		netron_leaf_put_key(&at, "\xa1" "y", 2) &&
		netron_leaf_put_i32(writer, &at, from->y))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_values_point, in);
}
const netron_struct netronc_struct_values_point = {
	.fields = netronc_struct_values_point_fields,
	.keys = "\xa1" "x" "\xa1" "y" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Point",
	.required = UINT64_C(0x3),
	.fixed = 27,
	.size = sizeof(values_point),
	.count = 2,
	.optional = 0,
	.least = 7,
	.unpack = netronc_unpack_values_point,
	.pack = netronc_pack_values_point,
};
NETRON_FITS(values_point);

static const netron_list_type netronc_type_1 = { { NULL, sizeof(uint8_t), NETRON_OP_U8, 1 }, 32, 32 }; /* U8[32] */
static const netron_list_type netronc_type_2 = { { NULL, sizeof(uint8_t), NETRON_OP_U8, 1 }, 4, 4 }; /* U8[4] */
static const netron_list_type netronc_type_3 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, 2, 2 }; /* STRING[2] */
static const netron_list_type netronc_type_4 = { { &netronc_struct_values_point, sizeof(values_point), NETRON_OP_STRUCT, 7 }, 4, 4 }; /* Point[4] */
static const netron_list_type netronc_type_5 = { { NULL, sizeof(double), NETRON_OP_F64, 1 }, 3, 3 }; /* F64[3] */
NETRON_FITS(values_f64_array3);
static const netron_list_type netronc_type_6 = { { &netronc_type_5, sizeof(values_f64_array3), NETRON_OP_ARRAY, 4 }, 3, 3 }; /* F64[3][3] */
NETRON_FITS(values_u8_array4);
static const netron_list_type netronc_type_7 = { { &netronc_type_2, sizeof(values_u8_array4), NETRON_OP_ARRAY, 5 }, 0, UINT32_MAX }; /* U8[4][] */
static const netron_list_type netronc_type_8 = { { &netronc_struct_values_point, sizeof(values_point), NETRON_OP_STRUCT, 7 }, 2, 2 }; /* Point[2] */
NETRON_FITS(values_point_array2_map_entry);
static const netron_map_type netronc_type_9 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { &netronc_type_8, sizeof(values_point_array2), NETRON_OP_ARRAY, 15 }, sizeof(values_point_array2_map_entry), offsetof(values_point_array2_map_entry, value), UINT32_MAX }; /* map<STRING, Point[2]> */
static const netron_field netronc_struct_values_arrays_fields[] = {
	{ 0, 7, NETRON_OP_ARRAY, offsetof(values_arrays, digest), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 4, NETRON_OP_ARRAY, offsetof(values_arrays, raw), NETRON_REQUIRED, 1, 1, 0 },
	{ 11, 6, NETRON_OP_ARRAY, offsetof(values_arrays, names), NETRON_REQUIRED, 2, 2, 0 },
	{ 17, 8, NETRON_OP_ARRAY, offsetof(values_arrays, corners), NETRON_REQUIRED, 3, 3, 0 },
	{ 25, 7, NETRON_OP_ARRAY, offsetof(values_arrays, matrix), NETRON_REQUIRED, 4, 4, 0 },
	{ 32, 8, NETRON_OP_LIST, offsetof(values_arrays, history), NETRON_REQUIRED, 5, 5, 0 },
	{ 40, 7, NETRON_OP_MAP, offsetof(values_arrays, by_name), NETRON_REQUIRED, 6, 6, 0 },
	{ 47, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_values_arrays_types[] = {
	&netronc_type_1,
	&netronc_type_2,
	&netronc_type_3,
	&netronc_type_4,
	&netronc_type_6,
	&netronc_type_7,
	&netronc_type_9,
};
const netron_struct netronc_struct_values_arrays = {
	.fields = netronc_struct_values_arrays_fields,
	.keys = "\xa6" "digest" "\xa3" "raw" "\xa5" "names" "\xa7" "corners" "\xa6" "matrix" "\xa7" "history" "\xa6" "byName" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_values_arrays_types,
	.name = "Arrays",
	.required = UINT64_C(0x7f),
	.fixed = 95,
	.size = sizeof(values_arrays),
	.count = 7,
	.optional = 0,
	.least = 133,
};
NETRON_FITS(values_arrays);

/* Grid@1.0.0 */

static const netron_list_type netronc_type_10 = { { NULL, sizeof(double), NETRON_OP_F64, 1 }, 4, 4 }; /* F64[4] */
static const netron_field netronc_args_values_grid_rotate_fields[] = {
	{ 0, 3, NETRON_OP_ARRAY, offsetof(values_grid_rotate_args, by), NETRON_REQUIRED, 0, 0, 0 },
	{ 3, 8, NETRON_OP_ARRAY, offsetof(values_grid_rotate_args, corners), NETRON_REQUIRED, 1, 1, 0 },
	{ 11, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_values_grid_rotate_types[] = {
	&netronc_type_10,
	&netronc_type_4,
};
static const netron_struct netronc_args_values_grid_rotate = {
	.fields = netronc_args_values_grid_rotate_fields,
	.keys = "\xa2" "by" "\xa7" "corners" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_values_grid_rotate_types,
	.name = "rotate",
	.required = UINT64_C(0x3),
	.fixed = 34,
	.size = sizeof(values_grid_rotate_args),
	.count = 2,
	.optional = 0,
	.least = 46,
};
NETRON_FITS(values_grid_rotate_args);

static const netron_field netronc_args_values_grid_names_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_values_grid_names = {
	.fields = netronc_args_values_grid_names_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "names",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_values_grid_digest_fields[] = {
	{ 0, 3, NETRON_OP_BYTES, offsetof(values_grid_digest_args, of), NETRON_REQUIRED, 0, 0, 0 },
	{ 3, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_values_grid_digest = {
	.fields = netronc_args_values_grid_digest_fields,
	.keys = "\xa2" "of" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "digest",
	.required = UINT64_C(0x1),
	.fixed = 21,
	.size = sizeof(values_grid_digest_args),
	.count = 1,
	.optional = 0,
	.least = 5,
};
NETRON_FITS(values_grid_digest_args);

static const netron_field netronc_args_values_grid_maybe_fields[] = {
	{ 0, 4, NETRON_OP_ARRAY, offsetof(values_grid_maybe_args, raw), offsetof(values_grid_maybe_args, has_raw), 0, 0, 0 },
	{ 4, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_values_grid_maybe_types[] = {
	&netronc_type_2,
};
static const netron_struct netronc_args_values_grid_maybe = {
	.fields = netronc_args_values_grid_maybe_fields,
	.keys = "\xa3" "raw" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_values_grid_maybe_types,
	.name = "maybe",
	.required = UINT64_C(0x0),
	.fixed = 22,
	.size = sizeof(values_grid_maybe_args),
	.count = 1,
	.optional = 1,
	.least = 1,
};
NETRON_FITS(values_grid_maybe_args);
static const netron_optional_type netronc_type_11 = { { &netronc_type_2, sizeof(values_u8_array4), NETRON_OP_ARRAY, 5 }, NETRON_POINTER, 0 }; /* U8[4]? */
static const netron_method netronc_methods_values_grid[] = {
	{
		.name = "rotate",
		.service = &netronc_service_values_grid,
		.prefix = "\xaa" "Grid@1.0.0" "\xa6" "rotate",
		.prefix_len = 18,
		.args = &netronc_args_values_grid_rotate,
		.result = { &netronc_type_10, sizeof(double[4]), NETRON_OP_ARRAY, 5 },
		.flags = 0,
	},
	{
		.name = "names",
		.service = &netronc_service_values_grid,
		.prefix = "\xaa" "Grid@1.0.0" "\xa5" "names",
		.prefix_len = 17,
		.args = &netronc_args_values_grid_names,
		.result = { &netronc_type_3, sizeof(const char *[2]), NETRON_OP_ARRAY, 3 },
		.flags = 0,
	},
	{
		.name = "digest",
		.service = &netronc_service_values_grid,
		.prefix = "\xaa" "Grid@1.0.0" "\xa6" "digest",
		.prefix_len = 18,
		.args = &netronc_args_values_grid_digest,
		.result = { &netronc_type_1, sizeof(uint8_t[32]), NETRON_OP_ARRAY, 33 },
		.flags = 0,
	},
	{
		.name = "maybe",
		.service = &netronc_service_values_grid,
		.prefix = "\xaa" "Grid@1.0.0" "\xa5" "maybe",
		.prefix_len = 17,
		.args = &netronc_args_values_grid_maybe,
		.result = { &netronc_type_11, sizeof(const values_u8_array4 *), NETRON_OP_OPTIONAL, 1 },
		.flags = 0,
	},
};
static const netron_type_info netronc_types[] = {
	{ "Point", "struct Point {\n    x: i32;\n    y: i32;\n}", NULL },
	{ "Digest", "type Digest = u8[32];", NULL },
};
static const netron_member_info netronc_members_values_grid[] = {
	{ "rotate", "rotate(by: f64[4], corners: Point[4]) -> f64[4]", NULL, NULL },
	{ "names", "names() -> string[2]", NULL, NULL },
	{ "digest", "digest(of: bytes) -> Digest", NULL, NULL },
	{ "maybe", "maybe(raw: u8[4]?) -> u8[4]?", NULL, NULL },
};
static const netron_service_info netronc_info_values_grid = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_values_grid,
	.member_count = 4,
	.types = netronc_types,
	.type_count = 2,
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
		.name = "values.Digest",
		.json =
			"{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"format\":\"uint8\",\"minimum\":0"
			",\"maximum\":255},\"minItems\":32,\"maxItems\":32}",
	},
	{
		.name = "values.Point",
		.json =
			"{\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"integer\",\"format\":\"int32\","
			"\"minimum\":-2147483648,\"maximum\":2147483647},\"y\":{\"type\":\"integer\",\"for"
			"mat\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647}},\"required\":["
			"\"x\",\"y\"]}",
	},
};
static const netron_openapi_operation netronc_operations_values_grid[] = {
	{
		.path = "/rpc/Grid@1.0.0/rotate",
		.verb = "post",
		.json =
			"{\"operationId\":\"Grid@1.0.0/rotate\",\"tags\":[\"Grid@1.0.0\"],\"requestBody\""
			":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"obj"
			"ect\",\"properties\":{\"by\":{\"type\":\"array\",\"items\":{\"type\":[\"number\",\"str"
			"ing\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"double\"},\"minItems\":4,\""
			"maxItems\":4},\"corners\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/s"
			"chemas/values.Point\"},\"minItems\":4,\"maxItems\":4}},\"required\":[\"by\",\"co"
			"rners\"]}}}},\"responses\":{\"200\":{\"description\":\"The result.\",\"content\":"
			"{\"application/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"type\":[\"number"
			"\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"double\"},\"minItem"
			"s\":4,\"maxItems\":4}}}},\"default\":{\"description\":\"It failed.\",\"content\":"
			"{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-err"
			"or\"}}}}}}",
	},
	{
		.path = "/rpc/Grid@1.0.0/names",
		.verb = "post",
		.json =
			"{\"operationId\":\"Grid@1.0.0/names\",\"tags\":[\"Grid@1.0.0\"],\"responses\":{\""
			"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{\"sche"
			"ma\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"minItems\":2,\"maxItems\":"
			"2}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/js"
			"on\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Grid@1.0.0/digest",
		.verb = "post",
		.json =
			"{\"operationId\":\"Grid@1.0.0/digest\",\"tags\":[\"Grid@1.0.0\"],\"requestBody\""
			":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"obj"
			"ect\",\"properties\":{\"of\":{\"type\":\"string\",\"contentEncoding\":\"base64\"}},"
			"\"required\":[\"of\"]}}}},\"responses\":{\"200\":{\"description\":\"The result.\","
			"\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/"
			"values.Digest\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"a"
			"pplication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\""
			"}}}}}}",
	},
	{
		.path = "/rpc/Grid@1.0.0/maybe",
		.verb = "post",
		.json =
			"{\"operationId\":\"Grid@1.0.0/maybe\",\"tags\":[\"Grid@1.0.0\"],\"requestBody\":"
			"{\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\",\"properties\""
			":{\"raw\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"format\":\"uint8\",\"mi"
			"nimum\":0,\"maximum\":255},\"minItems\":4,\"maxItems\":4}}}}}},\"responses\":{\""
			"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{\"sche"
			"ma\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"format\":\"uint"
			"8\",\"minimum\":0,\"maximum\":255},\"minItems\":4,\"maxItems\":4},{\"type\":\"null"
			"\"}]}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/"
			"json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_values_grid = {
	.operations = netronc_operations_values_grid,
	.operation_count = 4,
	.schemas = netronc_schemas,
	.schema_count = 3,
};
const netron_service netronc_service_values_grid = {
	.name = "Grid",
	.version = "1.0.0",
	.key = "Grid@1.0.0",
	.methods = netronc_methods_values_grid,
	.info = &netronc_info_values_grid,
	.count = 4,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_values_grid,
};

static const netron_slot netronc_slot_values_point = { &netronc_struct_values_point, sizeof(values_point), NETRON_OP_STRUCT, 7 };
static const netron_slot netronc_slot_values_arrays = { &netronc_struct_values_arrays, sizeof(values_arrays), NETRON_OP_STRUCT, 133 };
static const netron_slot netronc_slot_values_point_array2_map = { &netronc_type_9, sizeof(values_point_array2_map), NETRON_OP_MAP, 1 };

/* clang-format on */

values_point *values_point_copy(const values_point *point)
{
	return netron_copy_of(&netronc_slot_values_point, point);
}

void values_point_free(values_point *point)
{
	netron_owned_free(point);
}

void values_point_freep(values_point **point)
{
	netron_owned_free(*point);
	*point = NULL;
}

values_arrays *values_arrays_copy(const values_arrays *arrays)
{
	return netron_copy_of(&netronc_slot_values_arrays, arrays);
}

void values_arrays_free(values_arrays *arrays)
{
	netron_owned_free(arrays);
}

void values_arrays_freep(values_arrays **arrays)
{
	netron_owned_free(*arrays);
	*arrays = NULL;
}

values_point_array2_map *values_point_array2_map_copy(const values_point_array2_map *map)
{
	return netron_copy_of(&netronc_slot_values_point_array2_map, map);
}

void values_point_array2_map_free(values_point_array2_map *map)
{
	netron_owned_free(map);
}

void values_point_array2_map_freep(values_point_array2_map **map)
{
	netron_owned_free(*map);
	*map = NULL;
}
