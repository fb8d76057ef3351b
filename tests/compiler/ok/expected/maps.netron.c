/* maps.netron.c - tables of maps.nsvc.
 * Written by netronc 0.1.0. Change maps.nsvc instead. */
#include "maps.netron.h"

#include <netron/schema.h>
#include <netron/leaf.h>

/* clang-format off */

/* Color */
static const netron_enum_value netronc_values_values_color[] = {
	{ "red", (int64_t)VALUES_COLOR_RED },
	{ "green", (int64_t)VALUES_COLOR_GREEN },
	{ "blue", (int64_t)VALUES_COLOR_BLUE },
};
const netron_enum_type netronc_enum_values_color = {
	.name = "Color",
	.values = netronc_values_values_color,
	.count = 3,
	.base = NETRON_OP_I32,
	.flags = 0,
};

/* Small */
static const netron_enum_value netronc_values_values_small[] = {
	{ "low", (int64_t)VALUES_SMALL_LOW },
	{ "high", (int64_t)VALUES_SMALL_HIGH },
};
const netron_enum_type netronc_enum_values_small = {
	.name = "Small",
	.values = netronc_values_values_small,
	.count = 2,
	.base = NETRON_OP_U8,
	.flags = 0,
};

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

NETRON_FITS(netron_pair);
static const netron_map_type netronc_type_1 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, sizeof(netron_pair), offsetof(netron_pair, value), UINT32_MAX }; /* map<STRING, STRING> */
NETRON_FITS(values_u32_map_entry);
static const netron_map_type netronc_type_2 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { NULL, sizeof(uint32_t), NETRON_OP_U32, 1 }, sizeof(values_u32_map_entry), offsetof(values_u32_map_entry, value), UINT32_MAX }; /* map<STRING, U32> */
NETRON_FITS(values_point_map_entry);
static const netron_map_type netronc_type_3 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { &netronc_struct_values_point, sizeof(values_point), NETRON_OP_STRUCT, 7 }, sizeof(values_point_map_entry), offsetof(values_point_map_entry, value), UINT32_MAX }; /* map<STRING, Point> */
NETRON_FITS(values_point_by_u32_map_entry);
static const netron_map_type netronc_type_4 = { { NULL, sizeof(uint32_t), NETRON_OP_U32, 1 }, { &netronc_struct_values_point, sizeof(values_point), NETRON_OP_STRUCT, 7 }, sizeof(values_point_by_u32_map_entry), offsetof(values_point_by_u32_map_entry, value), UINT32_MAX }; /* map<U32, Point> */
NETRON_FITS(values_string_by_color_map_entry);
static const netron_map_type netronc_type_5 = { { &netronc_enum_values_color, sizeof(values_color), NETRON_OP_ENUM, 1 }, { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, sizeof(values_string_by_color_map_entry), offsetof(values_string_by_color_map_entry, value), UINT32_MAX }; /* map<Color, STRING> */
NETRON_FITS(values_bool_by_small_map_entry);
static const netron_map_type netronc_type_6 = { { &netronc_enum_values_small, sizeof(values_small), NETRON_OP_ENUM, 1 }, { NULL, sizeof(bool), NETRON_OP_BOOL, 1 }, sizeof(values_bool_by_small_map_entry), offsetof(values_bool_by_small_map_entry, value), UINT32_MAX }; /* map<Small, BOOL> */
NETRON_FITS(values_bytes_by_uuid_map_entry);
static const netron_map_type netronc_type_7 = { { NULL, sizeof(netron_uuid), NETRON_OP_UUID, 1 }, { NULL, sizeof(netron_bytes), NETRON_OP_BYTES, 1 }, sizeof(values_bytes_by_uuid_map_entry), offsetof(values_bytes_by_uuid_map_entry, value), UINT32_MAX }; /* map<UUID, BYTES> */
NETRON_FITS(values_f64_by_i64_map_entry);
static const netron_map_type netronc_type_8 = { { NULL, sizeof(int64_t), NETRON_OP_I64, 1 }, { NULL, sizeof(double), NETRON_OP_F64, 1 }, sizeof(values_f64_by_i64_map_entry), offsetof(values_f64_by_i64_map_entry, value), UINT32_MAX }; /* map<I64, F64> */
static const netron_list_type netronc_type_9 = { { &netronc_struct_values_point, sizeof(values_point), NETRON_OP_STRUCT, 7 }, 0, UINT32_MAX }; /* Point[] */
NETRON_FITS(values_point_list_by_bool_map_entry);
static const netron_map_type netronc_type_10 = { { NULL, sizeof(bool), NETRON_OP_BOOL, 1 }, { &netronc_type_9, sizeof(values_point_list), NETRON_OP_LIST, 1 }, sizeof(values_point_list_by_bool_map_entry), offsetof(values_point_list_by_bool_map_entry, value), UINT32_MAX }; /* map<BOOL, Point[]> */
NETRON_FITS(values_i64_map_entry);
static const netron_map_type netronc_type_11 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { NULL, sizeof(int64_t), NETRON_OP_I64, 1 }, sizeof(values_i64_map_entry), offsetof(values_i64_map_entry, value), UINT32_MAX }; /* map<STRING, I64> */
NETRON_FITS(values_i64_map_map_entry);
static const netron_map_type netronc_type_12 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { &netronc_type_11, sizeof(values_i64_map), NETRON_OP_MAP, 1 }, sizeof(values_i64_map_map_entry), offsetof(values_i64_map_map_entry, value), UINT32_MAX }; /* map<STRING, map<STRING, I64>> */
NETRON_FITS(values_i32_map_entry);
static const netron_map_type netronc_type_13 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { NULL, sizeof(int32_t), NETRON_OP_I32, 1 }, sizeof(values_i32_map_entry), offsetof(values_i32_map_entry, value), UINT32_MAX }; /* map<STRING, I32> */
static const netron_field netronc_struct_values_maps_fields[] = {
	{ 0, 7, NETRON_OP_MAP, offsetof(values_maps, labels), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 7, NETRON_OP_MAP, offsetof(values_maps, counts), NETRON_REQUIRED, 1, 1, 0 },
	{ 14, 7, NETRON_OP_MAP, offsetof(values_maps, points), NETRON_REQUIRED, 2, 2, 0 },
	{ 21, 9, NETRON_OP_MAP, offsetof(values_maps, by_number), NETRON_REQUIRED, 3, 3, 0 },
	{ 30, 8, NETRON_OP_MAP, offsetof(values_maps, by_color), NETRON_REQUIRED, 4, 4, 0 },
	{ 38, 8, NETRON_OP_MAP, offsetof(values_maps, by_small), NETRON_REQUIRED, 5, 5, 0 },
	{ 46, 5, NETRON_OP_MAP, offsetof(values_maps, by_id), NETRON_REQUIRED, 6, 6, 0 },
	{ 51, 7, NETRON_OP_MAP, offsetof(values_maps, by_long), NETRON_REQUIRED, 7, 7, 0 },
	{ 58, 7, NETRON_OP_MAP, offsetof(values_maps, by_flag), NETRON_REQUIRED, 8, 8, 0 },
	{ 65, 7, NETRON_OP_MAP, offsetof(values_maps, nested), NETRON_REQUIRED, 9, 9, 0 },
	{ 72, 4, NETRON_OP_MAP, offsetof(values_maps, few), NETRON_REQUIRED, 10, 10, 0 },
	{ 76, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_values_maps_types[] = {
	&netronc_type_1,
	&netronc_type_2,
	&netronc_type_3,
	&netronc_type_4,
	&netronc_type_5,
	&netronc_type_6,
	&netronc_type_7,
	&netronc_type_8,
	&netronc_type_10,
	&netronc_type_12,
	&netronc_type_13,
};
const netron_struct netronc_struct_values_maps = {
	.fields = netronc_struct_values_maps_fields,
	.keys = "\xa6" "labels" "\xa6" "counts" "\xa6" "points" "\xa8" "byNumber" "\xa7" "byColor" "\xa7" "bySmall" "\xa4" "byId" "\xa6" "byLong" "\xa6" "byFlag" "\xa6" "nested" "\xa3" "few" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_values_maps_types,
	.name = "Maps",
	.required = UINT64_C(0x7ff),
	.fixed = 144,
	.size = sizeof(values_maps),
	.count = 11,
	.optional = 0,
	.least = 88,
};
NETRON_FITS(values_maps);

/* MapStore@1.0.0 */

static const netron_field netronc_args_values_map_store_all_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_values_map_store_all = {
	.fields = netronc_args_values_map_store_all_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "all",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_values_map_store_counts_fields[] = {
	{ 0, 3, NETRON_OP_MAP, offsetof(values_map_store_counts_args, of), NETRON_REQUIRED, 0, 0, 0 },
	{ 3, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_values_map_store_counts_types[] = {
	&netronc_type_2,
};
static const netron_struct netronc_args_values_map_store_counts = {
	.fields = netronc_args_values_map_store_counts_fields,
	.keys = "\xa2" "of" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_values_map_store_counts_types,
	.name = "counts",
	.required = UINT64_C(0x1),
	.fixed = 21,
	.size = sizeof(values_map_store_counts_args),
	.count = 1,
	.optional = 0,
	.least = 5,
};
NETRON_FITS(values_map_store_counts_args);
static const netron_method netronc_methods_values_map_store[] = {
	{
		.name = "all",
		.service = &netronc_service_values_map_store,
		.prefix = "\xae" "MapStore@1.0.0" "\xa3" "all",
		.prefix_len = 19,
		.args = &netronc_args_values_map_store_all,
		.result = { &netronc_type_3, sizeof(values_point_map), NETRON_OP_MAP, 1 },
		.flags = 0,
	},
	{
		.name = "counts",
		.service = &netronc_service_values_map_store,
		.prefix = "\xae" "MapStore@1.0.0" "\xa6" "counts",
		.prefix_len = 22,
		.args = &netronc_args_values_map_store_counts,
		.result = { &netronc_type_2, sizeof(values_u32_map), NETRON_OP_MAP, 1 },
		.flags = 0,
	},
};
static const netron_type_info netronc_types[] = {
	{ "Point", "struct Point {\n    x: i32;\n    y: i32;\n}", NULL },
};
static const netron_member_info netronc_members_values_map_store[] = {
	{ "all", "all() -> map<string, Point>", NULL, NULL },
	{ "counts", "counts(of: map<string, u32>) -> map<string, u32>", NULL, NULL },
};
static const netron_service_info netronc_info_values_map_store = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_values_map_store,
	.member_count = 2,
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
		.name = "values.Point",
		.json =
			"{\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"integer\",\"format\":\"int32\","
			"\"minimum\":-2147483648,\"maximum\":2147483647},\"y\":{\"type\":\"integer\",\"for"
			"mat\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647}},\"required\":["
			"\"x\",\"y\"]}",
	},
};
static const netron_openapi_operation netronc_operations_values_map_store[] = {
	{
		.path = "/rpc/MapStore@1.0.0/all",
		.verb = "post",
		.json =
			"{\"operationId\":\"MapStore@1.0.0/all\",\"tags\":[\"MapStore@1.0.0\"],\"respons"
			"es\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":"
			"{\"schema\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/component"
			"s/schemas/values.Point\"}}}}},\"default\":{\"description\":\"It failed.\",\"co"
			"ntent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/net"
			"ron-error\"}}}}}}",
	},
	{
		.path = "/rpc/MapStore@1.0.0/counts",
		.verb = "post",
		.json =
			"{\"operationId\":\"MapStore@1.0.0/counts\",\"tags\":[\"MapStore@1.0.0\"],\"requ"
			"estBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"ty"
			"pe\":\"object\",\"properties\":{\"of\":{\"type\":\"object\",\"additionalProperties"
			"\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295"
			"}}},\"required\":[\"of\"]}}}},\"responses\":{\"200\":{\"description\":\"The resul"
			"t.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\",\"addition"
			"alProperties\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum"
			"\":4294967295}}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"ap"
			"plication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}"
			"}}}}}",
	},
};
static const netron_openapi netronc_openapi_values_map_store = {
	.operations = netronc_operations_values_map_store,
	.operation_count = 2,
	.schemas = netronc_schemas,
	.schema_count = 2,
};
const netron_service netronc_service_values_map_store = {
	.name = "MapStore",
	.version = "1.0.0",
	.key = "MapStore@1.0.0",
	.methods = netronc_methods_values_map_store,
	.info = &netronc_info_values_map_store,
	.count = 2,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_values_map_store,
};

static const netron_slot netronc_slot_values_point = { &netronc_struct_values_point, sizeof(values_point), NETRON_OP_STRUCT, 7 };
static const netron_slot netronc_slot_values_maps = { &netronc_struct_values_maps, sizeof(values_maps), NETRON_OP_STRUCT, 88 };
static const netron_slot netronc_slot_values_point_map = { &netronc_type_3, sizeof(values_point_map), NETRON_OP_MAP, 1 };
static const netron_slot netronc_slot_values_point_by_u32_map = { &netronc_type_4, sizeof(values_point_by_u32_map), NETRON_OP_MAP, 1 };
static const netron_slot netronc_slot_values_string_by_color_map = { &netronc_type_5, sizeof(values_string_by_color_map), NETRON_OP_MAP, 1 };
static const netron_slot netronc_slot_values_bool_by_small_map = { &netronc_type_6, sizeof(values_bool_by_small_map), NETRON_OP_MAP, 1 };
static const netron_slot netronc_slot_values_point_list = { &netronc_type_9, sizeof(values_point_list), NETRON_OP_LIST, 1 };
static const netron_slot netronc_slot_values_point_list_by_bool_map = { &netronc_type_10, sizeof(values_point_list_by_bool_map), NETRON_OP_MAP, 1 };

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

values_maps *values_maps_copy(const values_maps *maps)
{
	return netron_copy_of(&netronc_slot_values_maps, maps);
}

void values_maps_free(values_maps *maps)
{
	netron_owned_free(maps);
}

void values_maps_freep(values_maps **maps)
{
	netron_owned_free(*maps);
	*maps = NULL;
}

values_point_map *values_point_map_copy(const values_point_map *map)
{
	return netron_copy_of(&netronc_slot_values_point_map, map);
}

void values_point_map_free(values_point_map *map)
{
	netron_owned_free(map);
}

void values_point_map_freep(values_point_map **map)
{
	netron_owned_free(*map);
	*map = NULL;
}

values_point_by_u32_map *values_point_by_u32_map_copy(const values_point_by_u32_map *map)
{
	return netron_copy_of(&netronc_slot_values_point_by_u32_map, map);
}

void values_point_by_u32_map_free(values_point_by_u32_map *map)
{
	netron_owned_free(map);
}

void values_point_by_u32_map_freep(values_point_by_u32_map **map)
{
	netron_owned_free(*map);
	*map = NULL;
}

values_string_by_color_map *values_string_by_color_map_copy(const values_string_by_color_map *map)
{
	return netron_copy_of(&netronc_slot_values_string_by_color_map, map);
}

void values_string_by_color_map_free(values_string_by_color_map *map)
{
	netron_owned_free(map);
}

void values_string_by_color_map_freep(values_string_by_color_map **map)
{
	netron_owned_free(*map);
	*map = NULL;
}

values_bool_by_small_map *values_bool_by_small_map_copy(const values_bool_by_small_map *map)
{
	return netron_copy_of(&netronc_slot_values_bool_by_small_map, map);
}

void values_bool_by_small_map_free(values_bool_by_small_map *map)
{
	netron_owned_free(map);
}

void values_bool_by_small_map_freep(values_bool_by_small_map **map)
{
	netron_owned_free(*map);
	*map = NULL;
}

values_point_list *values_point_list_copy(const values_point_list *list)
{
	return netron_copy_of(&netronc_slot_values_point_list, list);
}

void values_point_list_free(values_point_list *list)
{
	netron_owned_free(list);
}

void values_point_list_freep(values_point_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}

values_point_list_by_bool_map *values_point_list_by_bool_map_copy(
	const values_point_list_by_bool_map *map)
{
	return netron_copy_of(&netronc_slot_values_point_list_by_bool_map, map);
}

void values_point_list_by_bool_map_free(values_point_list_by_bool_map *map)
{
	netron_owned_free(map);
}

void values_point_list_by_bool_map_freep(values_point_list_by_bool_map **map)
{
	netron_owned_free(*map);
	*map = NULL;
}
