/* routes.netron.c - tables of routes.nsvc.
 * Written by netronc 0.1.0. Change routes.nsvc instead. */
#include "routes.netron.h"

#include <netron/schema.h>
#include <netron/leaf.h>

/* clang-format off */

static const netron_field netronc_struct_acme_routes_not_found_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(acme_routes_not_found, path), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
const netron_struct netronc_struct_acme_routes_not_found = {
	.fields = netronc_struct_acme_routes_not_found_fields,
	.keys = "\xa4" "path" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "NotFound",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(acme_routes_not_found),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(acme_routes_not_found);
const netron_error_type netronc_error_acme_routes_not_found = {
	.name = "NotFound",
	.fields = &netronc_struct_acme_routes_not_found,
	.message = "NotFound",
	.status = 404,
	.message_offset = NETRON_REQUIRED,
	.flags = 0,
};

/* Order */
static const netron_enum_value netronc_values_acme_routes_order[] = {
	{ "name", (int64_t)ACME_ROUTES_ORDER_NAME },
	{ "size", (int64_t)ACME_ROUTES_ORDER_SIZE },
	{ "changed", (int64_t)ACME_ROUTES_ORDER_CHANGED },
};
const netron_enum_type netronc_enum_acme_routes_order = {
	.name = "Order",
	.values = netronc_values_acme_routes_order,
	.count = 3,
	.base = NETRON_OP_I32,
	.flags = NETRON_ENUM_NAMES | 0,
};

static const netron_field netronc_struct_acme_routes_stat_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(acme_routes_stat, path), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 5, NETRON_OP_U64, offsetof(acme_routes_stat, size), NETRON_REQUIRED, 0, 1, 0 },
	{ 10, 8, NETRON_OP_TIME, offsetof(acme_routes_stat, changed), NETRON_REQUIRED, 0, 2, 0 },
	{ 18, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_acme_routes_stat(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	acme_routes_stat *to = out;

	if (netron_leaf_map(reader, &p, 3) &&
		netron_leaf_key(reader, &p, "\xa4" "path", 5) &&
		netron_leaf_string(reader, &p, &to->path) &&
		netron_leaf_key(reader, &p, "\xa4" "size", 5) &&
		netron_leaf_u64(reader, &p, &to->size) &&
		netron_leaf_key(reader, &p, "\xa7" "changed", 8) &&
		netron_leaf_time(reader, &p, &to->changed))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_acme_routes_stat, out);
}
static uint8_t *netronc_pack_acme_routes_stat(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const acme_routes_stat *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 78) &&
		netron_leaf_put_key(&at, "\x83" "\xa4" "path", 6) &&
		netron_leaf_put_string(writer, &at, from->path, 78) &&
		netron_leaf_put_key(&at, "\xa4" "size", 5) &&
		netron_leaf_put_u64(writer, &at, from->size) &&
		netron_leaf_put_key(&at, "\xa7" "changed", 8) &&
		netron_leaf_put_time(writer, &at, from->changed))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_acme_routes_stat, in);
}
const netron_struct netronc_struct_acme_routes_stat = {
	.fields = netronc_struct_acme_routes_stat_fields,
	.keys = "\xa4" "path" "\xa4" "size" "\xa7" "changed" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Stat",
	.required = UINT64_C(0x7),
	.fixed = 78,
	.size = sizeof(acme_routes_stat),
	.count = 3,
	.optional = 0,
	.least = 22,
	.unpack = netronc_unpack_acme_routes_stat,
	.pack = netronc_pack_acme_routes_stat,
};
NETRON_FITS(acme_routes_stat);

static const netron_field netronc_struct_acme_routes_change_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(acme_routes_change, path), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 7, NETRON_OP_BOOL, offsetof(acme_routes_change, is_gone), NETRON_REQUIRED, 0, 1, 0 },
	{ 12, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_acme_routes_change(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	acme_routes_change *to = out;

	if (netron_leaf_map(reader, &p, 2) &&
		netron_leaf_key(reader, &p, "\xa4" "path", 5) &&
		netron_leaf_string(reader, &p, &to->path) &&
		netron_leaf_key(reader, &p, "\xa6" "isGone", 7) &&
		netron_leaf_bool(reader, &p, &to->is_gone))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_acme_routes_change, out);
}
static uint8_t *netronc_pack_acme_routes_change(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const acme_routes_change *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 31) &&
		netron_leaf_put_key(&at, "\x82" "\xa4" "path", 6) &&
		netron_leaf_put_string(writer, &at, from->path, 31) &&
		netron_leaf_put_key(&at, "\xa6" "isGone", 7) &&
		netron_leaf_put_bool(writer, &at, from->is_gone))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_acme_routes_change, in);
}
const netron_struct netronc_struct_acme_routes_change = {
	.fields = netronc_struct_acme_routes_change_fields,
	.keys = "\xa4" "path" "\xa6" "isGone" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Change",
	.required = UINT64_C(0x3),
	.fixed = 31,
	.size = sizeof(acme_routes_change),
	.count = 2,
	.optional = 0,
	.least = 15,
	.unpack = netronc_unpack_acme_routes_change,
	.pack = netronc_pack_acme_routes_change,
};
NETRON_FITS(acme_routes_change);

/* Disks@1.0.0 */

static const netron_field netronc_args_acme_routes_disks_all_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_acme_routes_disks_all = {
	.fields = netronc_args_acme_routes_disks_all_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "all",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_list_type netronc_type_1 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, 0, UINT32_MAX }; /* STRING[] */

static const netron_field netronc_args_acme_routes_disks_stat_fields[] = {
	{ 0, 5, NETRON_OP_U32, offsetof(acme_routes_disks_stat_args, disk), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 5, NETRON_OP_STRING, offsetof(acme_routes_disks_stat_args, path), NETRON_REQUIRED, 0, 1, 0 },
	{ 10, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_acme_routes_disks_stat = {
	.fields = netronc_args_acme_routes_disks_stat_fields,
	.keys = "\xa4" "disk" "\xa4" "path" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "stat",
	.required = UINT64_C(0x3),
	.fixed = 33,
	.size = sizeof(acme_routes_disks_stat_args),
	.count = 2,
	.optional = 0,
	.least = 13,
};
NETRON_FITS(acme_routes_disks_stat_args);
static const netron_error_type *const netronc_throws_acme_routes_disks_stat[] = {
	&netronc_error_acme_routes_not_found,
	NULL,
};

static const netron_field netronc_args_acme_routes_disks_write_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(acme_routes_disks_write_args, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 5, NETRON_OP_U32, offsetof(acme_routes_disks_write_args, disk), NETRON_REQUIRED, 0, 1, 0 },
	{ 10, 5, NETRON_OP_STREAM, offsetof(acme_routes_disks_write_args, data), NETRON_REQUIRED, 0, 2, 0 },
	{ 15, 8, NETRON_OP_STRING, offsetof(acme_routes_disks_write_args, comment), NETRON_NULLABLE, 0, 3, 0 },
	{ 23, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_acme_routes_disks_write = {
	.fields = netronc_args_acme_routes_disks_write_fields,
	.keys = "\xa4" "name" "\xa4" "disk" "\xa4" "data" "\xa7" "comment" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "write",
	.required = UINT64_C(0x7),
	.fixed = 56,
	.size = sizeof(acme_routes_disks_write_args),
	.count = 4,
	.optional = 1,
	.least = 19,
};
NETRON_FITS(acme_routes_disks_write_args);
static const netron_stream_type netronc_sends_acme_routes_disks_write = {
	.item = { NULL, sizeof(netron_bytes), NETRON_OP_BYTES, 1 },
};

static const netron_field netronc_args_acme_routes_disks_remove_fields[] = {
	{ 0, 5, NETRON_OP_U32, offsetof(acme_routes_disks_remove_args, disk), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 5, NETRON_OP_STRING, offsetof(acme_routes_disks_remove_args, path), NETRON_REQUIRED, 0, 1, 0 },
	{ 10, 9, NETRON_OP_BOOL, offsetof(acme_routes_disks_remove_args, is_forced), NETRON_DEFAULTED, 0, 2, 0 },
	{ 19, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const acme_routes_disks_remove_args netronc_args_acme_routes_disks_remove_defaults = { .is_forced = false };
static const netron_struct netronc_args_acme_routes_disks_remove = {
	.fields = netronc_args_acme_routes_disks_remove_fields,
	.keys = "\xa4" "disk" "\xa4" "path" "\xa8" "isForced" "\xc1" "\0\0\0\0\0\0\0\0",
	.defaults = &netronc_args_acme_routes_disks_remove_defaults,
	.name = "remove",
	.required = UINT64_C(0x3),
	.fixed = 43,
	.size = sizeof(acme_routes_disks_remove_args),
	.count = 3,
	.optional = 0,
	.least = 13,
};
NETRON_FITS(acme_routes_disks_remove_args);
static const netron_error_type *const netronc_throws_acme_routes_disks_remove[] = {
	&netronc_error_acme_routes_not_found,
	NULL,
};

static const netron_list_type netronc_type_2 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, 0, 8 }; /* STRING[] */
static const netron_list_type netronc_type_3 = { { NULL, sizeof(netron_uuid), NETRON_OP_UUID, 1 }, 0, UINT32_MAX }; /* UUID[] */
static const netron_field netronc_args_acme_routes_disks_list_fields[] = {
	{ 0, 5, NETRON_OP_U32, offsetof(acme_routes_disks_list_args, disk), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 5, NETRON_OP_LIST, offsetof(acme_routes_disks_list_args, tags), NETRON_REQUIRED, 0, 1, 0 },
	{ 10, 6, NETRON_OP_STRING, offsetof(acme_routes_disks_list_args, under), NETRON_DEFAULTED, 0, 2, 0 },
	{ 16, 6, NETRON_OP_ENUM, offsetof(acme_routes_disks_list_args, order), NETRON_DEFAULTED, 1, 3, 0 },
	{ 22, 6, NETRON_OP_U32, offsetof(acme_routes_disks_list_args, limit), offsetof(acme_routes_disks_list_args, has_limit), 0, 4, 0 },
	{ 28, 4, NETRON_OP_LIST, offsetof(acme_routes_disks_list_args, ids), offsetof(acme_routes_disks_list_args, has_ids), 2, 5, 0 },
	{ 32, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_acme_routes_disks_list_types[] = {
	&netronc_type_2,
	&netronc_enum_acme_routes_order,
	&netronc_type_3,
};
static const acme_routes_disks_list_args netronc_args_acme_routes_disks_list_defaults = { .under = "/", .order = ACME_ROUTES_ORDER_NAME };
static const netron_struct netronc_args_acme_routes_disks_list = {
	.fields = netronc_args_acme_routes_disks_list_fields,
	.keys = "\xa4" "disk" "\xa4" "tags" "\xa5" "under" "\xa5" "order" "\xa5" "limit" "\xa3" "ids" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_acme_routes_disks_list_types,
	.defaults = &netronc_args_acme_routes_disks_list_defaults,
	.name = "list",
	.required = UINT64_C(0x3),
	.fixed = 75,
	.size = sizeof(acme_routes_disks_list_args),
	.count = 6,
	.optional = 2,
	.least = 13,
};
NETRON_FITS(acme_routes_disks_list_args);
static const netron_list_type netronc_type_4 = { { &netronc_struct_acme_routes_stat, sizeof(acme_routes_stat), NETRON_OP_STRUCT, 22 }, 0, UINT32_MAX }; /* Stat[] */

static const netron_field netronc_args_acme_routes_disks_move_fields[] = {
	{ 0, 5, NETRON_OP_U32, offsetof(acme_routes_disks_move_args, disk), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 5, NETRON_OP_STRING, offsetof(acme_routes_disks_move_args, from), NETRON_REQUIRED, 0, 1, 0 },
	{ 10, 3, NETRON_OP_STRING, offsetof(acme_routes_disks_move_args, to), NETRON_REQUIRED, 0, 2, 0 },
	{ 13, 5, NETRON_OP_STRUCT, offsetof(acme_routes_disks_move_args, stat_), NETRON_REQUIRED, 0, 3, 0 },
	{ 18, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_acme_routes_disks_move_types[] = {
	&netronc_struct_acme_routes_stat,
};
static const netron_struct netronc_args_acme_routes_disks_move = {
	.fields = netronc_args_acme_routes_disks_move_fields,
	.keys = "\xa4" "disk" "\xa4" "from" "\xa2" "to" "\xa4" "stat" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_acme_routes_disks_move_types,
	.name = "move",
	.required = UINT64_C(0xf),
	.fixed = 51,
	.size = sizeof(acme_routes_disks_move_args),
	.count = 4,
	.optional = 0,
	.least = 44,
};
NETRON_FITS(acme_routes_disks_move_args);
static const netron_error_type *const netronc_throws_acme_routes_disks_move[] = {
	&netronc_error_acme_routes_not_found,
	NULL,
};

static const netron_list_type netronc_type_5 = { { &netronc_struct_acme_routes_change, sizeof(acme_routes_change), NETRON_OP_STRUCT, 15 }, 0, UINT32_MAX }; /* Change[] */
static const netron_field netronc_args_acme_routes_disks_patch_fields[] = {
	{ 0, 8, NETRON_OP_LIST, offsetof(acme_routes_disks_patch_args, changes), NETRON_REQUIRED, 0, 0, 0 },
	{ 8, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_acme_routes_disks_patch_types[] = {
	&netronc_type_5,
};
static const netron_struct netronc_args_acme_routes_disks_patch = {
	.fields = netronc_args_acme_routes_disks_patch_fields,
	.keys = "\xa7" "changes" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_acme_routes_disks_patch_types,
	.name = "patch",
	.required = UINT64_C(0x1),
	.fixed = 26,
	.size = sizeof(acme_routes_disks_patch_args),
	.count = 1,
	.optional = 0,
	.least = 10,
};
NETRON_FITS(acme_routes_disks_patch_args);

static const netron_field netronc_args_acme_routes_disks_watch_fields[] = {
	{ 0, 5, NETRON_OP_U32, offsetof(acme_routes_disks_watch_args, disk), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 6, NETRON_OP_TIME, offsetof(acme_routes_disks_watch_args, since), offsetof(acme_routes_disks_watch_args, has_since), 0, 1, 0 },
	{ 11, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_acme_routes_disks_watch = {
	.fields = netronc_args_acme_routes_disks_watch_fields,
	.keys = "\xa4" "disk" "\xa5" "since" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "watch",
	.required = UINT64_C(0x1),
	.fixed = 44,
	.size = sizeof(acme_routes_disks_watch_args),
	.count = 2,
	.optional = 1,
	.least = 7,
};
NETRON_FITS(acme_routes_disks_watch_args);
static const netron_stream_type netronc_returns_acme_routes_disks_watch = {
	.item = { &netronc_struct_acme_routes_change, sizeof(acme_routes_change), NETRON_OP_STRUCT, 15 },
};

static const netron_list_type netronc_type_6 = { { NULL, sizeof(double), NETRON_OP_F64, 1 }, 0, UINT32_MAX }; /* F64[] */
static const netron_field netronc_args_acme_routes_disks_sum_fields[] = {
	{ 0, 6, NETRON_OP_F64, offsetof(acme_routes_disks_sum_args, first), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 5, NETRON_OP_LIST, offsetof(acme_routes_disks_sum_args, more), NETRON_REQUIRED, 0, 1, 0 },
	{ 11, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_acme_routes_disks_sum_types[] = {
	&netronc_type_6,
};
static const netron_struct netronc_args_acme_routes_disks_sum = {
	.fields = netronc_args_acme_routes_disks_sum_fields,
	.keys = "\xa5" "first" "\xa4" "more" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_acme_routes_disks_sum_types,
	.name = "sum",
	.required = UINT64_C(0x3),
	.fixed = 38,
	.size = sizeof(acme_routes_disks_sum_args),
	.count = 2,
	.optional = 0,
	.least = 14,
	.flags = NETRON_STRUCT_REST,
};
NETRON_FITS(acme_routes_disks_sum_args);

static const netron_field netronc_args_acme_routes_disks_sum_of_fields[] = {
	{ 0, 6, NETRON_OP_F64, offsetof(acme_routes_disks_sum_of_args, first), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 5, NETRON_OP_LIST, offsetof(acme_routes_disks_sum_of_args, more), NETRON_REQUIRED, 0, 1, 0 },
	{ 11, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_acme_routes_disks_sum_of_types[] = {
	&netronc_type_6,
};
static const netron_struct netronc_args_acme_routes_disks_sum_of = {
	.fields = netronc_args_acme_routes_disks_sum_of_fields,
	.keys = "\xa5" "first" "\xa4" "more" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_acme_routes_disks_sum_of_types,
	.name = "sumOf",
	.required = UINT64_C(0x3),
	.fixed = 38,
	.size = sizeof(acme_routes_disks_sum_of_args),
	.count = 2,
	.optional = 0,
	.least = 14,
	.flags = NETRON_STRUCT_REST,
};
NETRON_FITS(acme_routes_disks_sum_of_args);

static const netron_field netronc_args_acme_routes_disks_no_route_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(acme_routes_disks_no_route_args, path), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_acme_routes_disks_no_route = {
	.fields = netronc_args_acme_routes_disks_no_route_fields,
	.keys = "\xa4" "path" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "noRoute",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(acme_routes_disks_no_route_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(acme_routes_disks_no_route_args);

static const netron_field netronc_args_acme_routes_disks_scalars_fields[] = {
	{ 0, 3, NETRON_OP_TIME, offsetof(acme_routes_disks_scalars_args, at), NETRON_REQUIRED, 0, 0, 0 },
	{ 3, 3, NETRON_OP_UUID, offsetof(acme_routes_disks_scalars_args, id), NETRON_REQUIRED, 0, 1, 0 },
	{ 6, 6, NETRON_OP_ENUM, offsetof(acme_routes_disks_scalars_args, order), NETRON_REQUIRED, 0, 2, 0 },
	{ 12, 5, NETRON_OP_DURATION, offsetof(acme_routes_disks_scalars_args, took), NETRON_REQUIRED, 0, 3, 0 },
	{ 17, 7, NETRON_OP_BOOL, offsetof(acme_routes_disks_scalars_args, is_late), NETRON_REQUIRED, 0, 4, 0 },
	{ 24, 6, NETRON_OP_F64, offsetof(acme_routes_disks_scalars_args, ratio), NETRON_REQUIRED, 0, 5, 0 },
	{ 30, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_acme_routes_disks_scalars_types[] = {
	&netronc_enum_acme_routes_order,
};
static const netron_struct netronc_args_acme_routes_disks_scalars = {
	.fields = netronc_args_acme_routes_disks_scalars_fields,
	.keys = "\xa2" "at" "\xa2" "id" "\xa5" "order" "\xa4" "took" "\xa6" "isLate" "\xa5" "ratio" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_acme_routes_disks_scalars_types,
	.name = "scalars",
	.required = UINT64_C(0x3f),
	.fixed = 120,
	.size = sizeof(acme_routes_disks_scalars_args),
	.count = 6,
	.optional = 0,
	.least = 37,
};
NETRON_FITS(acme_routes_disks_scalars_args);
static const netron_method netronc_methods_acme_routes_disks[] = {
	{
		.name = "all",
		.service = &netronc_service_acme_routes_disks,
		.prefix = "\xab" "Disks@1.0.0" "\xa3" "all",
		.prefix_len = 16,
		.args = &netronc_args_acme_routes_disks_all,
		.result = { &netronc_type_1, sizeof(netron_strings), NETRON_OP_LIST, 1 },
		.flags = 0,
		.route = 1,
	},
	{
		.name = "stat",
		.service = &netronc_service_acme_routes_disks,
		.prefix = "\xab" "Disks@1.0.0" "\xa4" "stat",
		.prefix_len = 17,
		.args = &netronc_args_acme_routes_disks_stat,
		.throws = netronc_throws_acme_routes_disks_stat,
		.result = { &netronc_struct_acme_routes_stat, sizeof(acme_routes_stat), NETRON_OP_STRUCT, 22 },
		.flags = 0,
		.route = 2,
		.cache_ms = 5000,
	},
	{
		.name = "write",
		.service = &netronc_service_acme_routes_disks,
		.prefix = "\xab" "Disks@1.0.0" "\xa5" "write",
		.prefix_len = 18,
		.args = &netronc_args_acme_routes_disks_write,
		.result = { &netronc_struct_acme_routes_stat, sizeof(acme_routes_stat), NETRON_OP_STRUCT, 22 },
		.sends = &netronc_sends_acme_routes_disks_write,
		.flags = 0,
		.route = 3,
	},
	{
		.name = "remove",
		.service = &netronc_service_acme_routes_disks,
		.prefix = "\xab" "Disks@1.0.0" "\xa6" "remove",
		.prefix_len = 19,
		.args = &netronc_args_acme_routes_disks_remove,
		.throws = netronc_throws_acme_routes_disks_remove,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = NETRON_METHOD_IDEMPOTENT | 0,
		.route = 4,
	},
	{
		.name = "list",
		.service = &netronc_service_acme_routes_disks,
		.prefix = "\xab" "Disks@1.0.0" "\xa4" "list",
		.prefix_len = 17,
		.args = &netronc_args_acme_routes_disks_list,
		.result = { &netronc_type_4, sizeof(acme_routes_stat_list), NETRON_OP_LIST, 1 },
		.flags = 0,
		.route = 5,
	},
	{
		.name = "move",
		.service = &netronc_service_acme_routes_disks,
		.prefix = "\xab" "Disks@1.0.0" "\xa4" "move",
		.prefix_len = 17,
		.args = &netronc_args_acme_routes_disks_move,
		.throws = netronc_throws_acme_routes_disks_move,
		.result = { &netronc_struct_acme_routes_stat, sizeof(acme_routes_stat), NETRON_OP_STRUCT, 22 },
		.flags = 0,
		.route = 6,
	},
	{
		.name = "patch",
		.service = &netronc_service_acme_routes_disks,
		.prefix = "\xab" "Disks@1.0.0" "\xa5" "patch",
		.prefix_len = 18,
		.args = &netronc_args_acme_routes_disks_patch,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.route = 7,
	},
	{
		.name = "watch",
		.service = &netronc_service_acme_routes_disks,
		.prefix = "\xab" "Disks@1.0.0" "\xa5" "watch",
		.prefix_len = 18,
		.args = &netronc_args_acme_routes_disks_watch,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.returns = &netronc_returns_acme_routes_disks_watch,
		.flags = 0,
		.route = 8,
	},
	{
		.name = "sum",
		.service = &netronc_service_acme_routes_disks,
		.prefix = "\xab" "Disks@1.0.0" "\xa3" "sum",
		.prefix_len = 16,
		.args = &netronc_args_acme_routes_disks_sum,
		.result = { NULL, sizeof(double), NETRON_OP_F64, 1 },
		.flags = 0,
		.route = 9,
	},
	{
		.name = "sumOf",
		.service = &netronc_service_acme_routes_disks,
		.prefix = "\xab" "Disks@1.0.0" "\xa5" "sumOf",
		.prefix_len = 18,
		.args = &netronc_args_acme_routes_disks_sum_of,
		.result = { NULL, sizeof(double), NETRON_OP_F64, 1 },
		.flags = 0,
		.route = 10,
	},
	{
		.name = "noRoute",
		.service = &netronc_service_acme_routes_disks,
		.prefix = "\xab" "Disks@1.0.0" "\xa7" "noRoute",
		.prefix_len = 20,
		.args = &netronc_args_acme_routes_disks_no_route,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
	},
	{
		.name = "scalars",
		.service = &netronc_service_acme_routes_disks,
		.prefix = "\xab" "Disks@1.0.0" "\xa7" "scalars",
		.prefix_len = 20,
		.args = &netronc_args_acme_routes_disks_scalars,
		.result = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 },
		.flags = 0,
		.route = 11,
	},
};
static const netron_http_segment netronc_segments_acme_routes_disks_stat[] = {
	{ "disks", 0, false },
	{ NULL, 0, false }, /* disk */
	{ "files", 0, false },
	{ NULL, 1, true }, /* path */
};
static const uint8_t netronc_places_acme_routes_disks_stat[] = {
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_PATH,
};
static const netron_http_segment netronc_segments_acme_routes_disks_write[] = {
	{ "disks", 0, false },
	{ NULL, 1, false }, /* disk */
	{ "files", 0, false },
	{ NULL, 0, true }, /* name */
};
static const uint8_t netronc_places_acme_routes_disks_write[] = {
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_BODY,
	NETRON_HTTP_IN_BODY,
};
static const netron_http_segment netronc_segments_acme_routes_disks_remove[] = {
	{ "disks", 0, false },
	{ NULL, 0, false }, /* disk */
	{ "files", 0, false },
	{ NULL, 1, true }, /* path */
};
static const uint8_t netronc_places_acme_routes_disks_remove[] = {
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_QUERY,
};
static const netron_http_segment netronc_segments_acme_routes_disks_list[] = {
	{ "disks", 0, false },
	{ NULL, 0, false }, /* disk */
	{ "list", 0, false },
};
static const uint8_t netronc_places_acme_routes_disks_list[] = {
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_QUERY,
	NETRON_HTTP_IN_QUERY,
	NETRON_HTTP_IN_QUERY,
	NETRON_HTTP_IN_QUERY,
	NETRON_HTTP_IN_QUERY,
};
static const netron_http_segment netronc_segments_acme_routes_disks_move[] = {
	{ "disks", 0, false },
	{ NULL, 0, false }, /* disk */
	{ "moves", 0, false },
};
static const uint8_t netronc_places_acme_routes_disks_move[] = {
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_BODY,
	NETRON_HTTP_IN_BODY,
	NETRON_HTTP_IN_BODY,
};
static const netron_http_segment netronc_segments_acme_routes_disks_patch[] = {
	{ "disks", 0, false },
	{ "@all~1", 0, false },
	{ "a.b:c", 0, false },
};
static const uint8_t netronc_places_acme_routes_disks_patch[] = {
	NETRON_HTTP_IN_BODY,
};
static const netron_http_segment netronc_segments_acme_routes_disks_watch[] = {
	{ "disks", 0, false },
	{ NULL, 0, false }, /* disk */
	{ "changes", 0, false },
};
static const uint8_t netronc_places_acme_routes_disks_watch[] = {
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_QUERY,
};
static const netron_http_segment netronc_segments_acme_routes_disks_sum[] = {
	{ "sums", 0, false },
};
static const uint8_t netronc_places_acme_routes_disks_sum[] = {
	NETRON_HTTP_IN_BODY,
	NETRON_HTTP_IN_BODY,
};
static const netron_http_segment netronc_segments_acme_routes_disks_sum_of[] = {
	{ "sums", 0, false },
};
static const uint8_t netronc_places_acme_routes_disks_sum_of[] = {
	NETRON_HTTP_IN_QUERY,
	NETRON_HTTP_IN_QUERY,
};
static const netron_http_segment netronc_segments_acme_routes_disks_scalars[] = {
	{ "times", 0, false },
	{ NULL, 0, false }, /* at */
	{ NULL, 1, false }, /* id */
	{ NULL, 2, false }, /* order */
	{ NULL, 3, false }, /* took */
	{ NULL, 4, false }, /* isLate */
	{ NULL, 5, false }, /* ratio */
};
static const uint8_t netronc_places_acme_routes_disks_scalars[] = {
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_PATH,
};
static const netron_http_route netronc_routes_acme_routes_disks[] = {
	{
		.path = "/",
		.method = 0,
		.segment_count = 0,
		.verb = NETRON_HTTP_GET,
	},
	{
		.path = "/disks/{disk}/files/{path...}",
		.segments = netronc_segments_acme_routes_disks_stat,
		.places = netronc_places_acme_routes_disks_stat,
		.method = 1,
		.segment_count = 4,
		.verb = NETRON_HTTP_GET,
	},
	{
		.path = "/disks/{disk}/files/{name...}",
		.segments = netronc_segments_acme_routes_disks_write,
		.places = netronc_places_acme_routes_disks_write,
		.method = 2,
		.segment_count = 4,
		.verb = NETRON_HTTP_PUT,
	},
	{
		.path = "/disks/{disk}/files/{path...}",
		.segments = netronc_segments_acme_routes_disks_remove,
		.places = netronc_places_acme_routes_disks_remove,
		.method = 3,
		.segment_count = 4,
		.verb = NETRON_HTTP_DELETE,
	},
	{
		.path = "/disks/{disk}/list",
		.segments = netronc_segments_acme_routes_disks_list,
		.places = netronc_places_acme_routes_disks_list,
		.method = 4,
		.segment_count = 3,
		.verb = NETRON_HTTP_GET,
	},
	{
		.path = "/disks/{disk}/moves",
		.segments = netronc_segments_acme_routes_disks_move,
		.places = netronc_places_acme_routes_disks_move,
		.method = 5,
		.segment_count = 3,
		.verb = NETRON_HTTP_POST,
	},
	{
		.path = "/disks/@all~1/a.b:c",
		.segments = netronc_segments_acme_routes_disks_patch,
		.places = netronc_places_acme_routes_disks_patch,
		.method = 6,
		.segment_count = 3,
		.verb = NETRON_HTTP_PATCH,
	},
	{
		.path = "/disks/{disk}/changes",
		.segments = netronc_segments_acme_routes_disks_watch,
		.places = netronc_places_acme_routes_disks_watch,
		.method = 7,
		.segment_count = 3,
		.verb = NETRON_HTTP_GET,
	},
	{
		.path = "/sums",
		.segments = netronc_segments_acme_routes_disks_sum,
		.places = netronc_places_acme_routes_disks_sum,
		.method = 8,
		.segment_count = 1,
		.verb = NETRON_HTTP_POST,
	},
	{
		.path = "/sums",
		.segments = netronc_segments_acme_routes_disks_sum_of,
		.places = netronc_places_acme_routes_disks_sum_of,
		.method = 9,
		.segment_count = 1,
		.verb = NETRON_HTTP_GET,
	},
	{
		.path = "/times/{at}/{id}/{order}/{took}/{isLate}/{ratio}",
		.segments = netronc_segments_acme_routes_disks_scalars,
		.places = netronc_places_acme_routes_disks_scalars,
		.method = 11,
		.segment_count = 7,
		.verb = NETRON_HTTP_GET,
	},
};
static const netron_type_info netronc_types[] = {
	{ "Stat", "struct Stat {\n    path: string;\n    size: u64;\n    changed: timestamp;\n}", NULL },
	{ "NotFound", "error NotFound(404) {\n    path: string;\n}", NULL },
	{ "Order", "@names\nenum Order {\n    name,\n    size,\n    changed\n}", NULL },
	{ "Change", "struct Change {\n    path: string;\n    isGone: bool;\n}", NULL },
};
static const char *const netronc_annotations_acme_routes_disks_0[] = {
	"http(GET, \"/\")",
	NULL,
};
static const char *const netronc_annotations_acme_routes_disks_1[] = {
	"http(GET, \"/disks/{disk}/files/{path...}\")",
	"cache(5s)",
	NULL,
};
static const char *const netronc_annotations_acme_routes_disks_2[] = {
	"http(PUT, \"/disks/{disk}/files/{name...}\")",
	NULL,
};
static const char *const netronc_annotations_acme_routes_disks_3[] = {
	"http(DELETE, \"/disks/{disk}/files/{path...}\")",
	"idempotent",
	NULL,
};
static const char *const netronc_annotations_acme_routes_disks_4[] = {
	"http(GET, \"/disks/{disk}/list\")",
	NULL,
};
static const char *const netronc_annotations_acme_routes_disks_5[] = {
	"http(POST, \"/disks/{disk}/moves\")",
	NULL,
};
static const char *const netronc_annotations_acme_routes_disks_6[] = {
	"http(PATCH, \"/disks/@all~1/a.b:c\")",
	NULL,
};
static const char *const netronc_annotations_acme_routes_disks_7[] = {
	"http(GET, \"/disks/{disk}/changes\")",
	NULL,
};
static const char *const netronc_annotations_acme_routes_disks_8[] = {
	"http(POST, \"/sums\")",
	NULL,
};
static const char *const netronc_annotations_acme_routes_disks_9[] = {
	"http(GET, \"/sums\")",
	NULL,
};
static const char *const netronc_annotations_acme_routes_disks_11[] = {
	"http(GET, \"/times/{at}/{id}/{order}/{took}/{isLate}/{ratio}\")",
	NULL,
};
static const netron_member_info netronc_members_acme_routes_disks[] = {
	{ "all", "all() -> string[]", "All disks there are.", netronc_annotations_acme_routes_disks_0 },
	{ "stat", "stat(disk: u32, path: string) -> Stat throws NotFound", "One file. The rest of the path is its name.", netronc_annotations_acme_routes_disks_1 },
	{ "write", "write(name: string, disk: u32, data: stream bytes, comment: string?) -> Stat", NULL, netronc_annotations_acme_routes_disks_2 },
	{ "remove", "remove(disk: u32, path: string, isForced: bool = false) throws NotFound", NULL, netronc_annotations_acme_routes_disks_3 },
	{ "list", "list(disk: u32, tags: string[<=8], under: string = \"/\", order: Order = Order.name, limit: u32?, ids: uuid[]?) -> Stat[]", "Those that fit.", netronc_annotations_acme_routes_disks_4 },
	{ "move", "move(disk: u32, from: string, to: string, stat: Stat) -> Stat throws NotFound", NULL, netronc_annotations_acme_routes_disks_5 },
	{ "patch", "patch(changes: Change[])", NULL, netronc_annotations_acme_routes_disks_6 },
	{ "watch", "watch(disk: u32, since: timestamp?) -> stream Change", "Server-Sent Events, or lines.", netronc_annotations_acme_routes_disks_7 },
	{ "sum", "sum(first: f64, more: f64...) -> f64", NULL, netronc_annotations_acme_routes_disks_8 },
	{ "sumOf", "sumOf(first: f64, more: f64...) -> f64", NULL, netronc_annotations_acme_routes_disks_9 },
	{ "noRoute", "noRoute(path: string)", NULL, NULL },
	{ "scalars", "scalars(at: timestamp, id: uuid, order: Order, took: duration, isLate: bool, ratio: f64) -> string", NULL, netronc_annotations_acme_routes_disks_11 },
};
static const netron_service_info netronc_info_acme_routes_disks = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_acme_routes_disks,
	.member_count = 12,
	.types = netronc_types,
	.type_count = 4,
};
static const netron_openapi_schema netronc_schemas[] = {
	{
		.name = "acme.routes.Change",
		.json =
			"{\"type\":\"object\",\"properties\":{\"path\":{\"type\":\"string\"},\"isGone\":{\"typ"
			"e\":\"boolean\"}},\"required\":[\"path\",\"isGone\"]}",
	},
	{
		.name = "acme.routes.NotFound",
		.json =
			"{\"type\":\"object\",\"properties\":{\"path\":{\"type\":\"string\"}},\"required\":[\""
			"path\"]}",
	},
	{
		.name = "acme.routes.NotFound-answer",
		.json =
			"{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"object\",\"properties\":{"
			"\"name\":{\"const\":\"NotFound\"},\"code\":{\"const\":\"404\"},\"message\":{\"type\":\""
			"string\"},\"details\":{\"$ref\":\"#/components/schemas/acme.routes.NotFound\""
			"}},\"required\":[\"code\",\"message\",\"name\",\"details\"]}},\"required\":[\"error"
			"\"]}",
	},
	{
		.name = "acme.routes.Order",
		.json =
			"{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"name\",\"size\",\"changed\"]},{\"type\":\""
			"integer\",\"format\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647}]"
			"}",
	},
	{
		.name = "acme.routes.Stat",
		.json =
			"{\"type\":\"object\",\"properties\":{\"path\":{\"type\":\"string\"},\"size\":{\"type\""
			":[\"integer\",\"string\"],\"format\":\"uint64\",\"pattern\":\"^[0-9]+$\",\"minimum\""
			":0},\"changed\":{\"type\":\"string\",\"format\":\"date-time\"}},\"required\":[\"pat"
			"h\",\"size\",\"changed\"]}",
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
static const netron_openapi_operation netronc_operations_acme_routes_disks[] = {
	{
		.path = "/",
		.verb = "get",
		.json =
			"{\"operationId\":\"Disks@1.0.0/all.http\",\"tags\":[\"Disks@1.0.0\"],\"summary\""
			":\"All disks there are.\",\"responses\":{\"200\":{\"description\":\"The result."
			"\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"ty"
			"pe\":\"string\"}}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"ap"
			"plication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}"
			"}}}}}",
	},
	{
		.path = "/disks/{disk}/files/{path}",
		.verb = "get",
		.json =
			"{\"operationId\":\"Disks@1.0.0/stat.http\",\"tags\":[\"Disks@1.0.0\"],\"summary"
			"\":\"One file. The rest of the path is its name.\",\"parameters\":[{\"name\":"
			"\"disk\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"integer\",\"format\""
			":\"uint32\",\"minimum\":0,\"maximum\":4294967295}},{\"name\":\"path\",\"in\":\"path"
			"\",\"required\":true,\"schema\":{\"type\":\"string\"}}],\"responses\":{\"200\":{\"de"
			"scription\":\"The result.\",\"headers\":{\"Cache-Control\":{\"schema\":{\"type\":"
			"\"string\"}},\"ETag\":{\"schema\":{\"type\":\"string\"}}},\"content\":{\"applicatio"
			"n/json\":{\"schema\":{\"$ref\":\"#/components/schemas/acme.routes.Stat\"}}}},"
			"\"304\":{\"description\":\"What was got before is still good.\"},\"404\":{\"des"
			"cription\":\"NotFound\",\"content\":{\"application/json\":{\"schema\":{\"anyOf\":"
			"[{\"$ref\":\"#/components/schemas/acme.routes.NotFound-answer\"},{\"$ref\":\""
			"#/components/schemas/netron-error\"}]}}}},\"default\":{\"description\":\"It "
			"failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components"
			"/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/disks/{disk}/files/{path}",
		.verb = "put",
		.json =
			"{\"operationId\":\"Disks@1.0.0/write.http\",\"tags\":[\"Disks@1.0.0\"],\"parame"
			"ters\":[{\"name\":\"disk\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"in"
			"teger\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295}},{\"name\":\"p"
			"ath\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"}}],\"request"
			"Body\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\""
			":\"object\",\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\":\"string"
			"\",\"contentEncoding\":\"base64\"}},\"comment\":{\"type\":\"string\"}},\"required\""
			":[\"data\"]}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-firs"
			"tSchema\":{\"type\":\"object\",\"properties\":{\"comment\":{\"type\":\"string\"}}},"
			"\"x-itemSchema\":{\"type\":\"string\",\"contentEncoding\":\"base64\"}},\"multipar"
			"t/form-data\":{\"schema\":{\"type\":\"object\",\"properties\":{\"args\":{\"type\":\""
			"object\",\"properties\":{\"comment\":{\"type\":\"string\"}}},\"item\":{\"type\":\"ar"
			"ray\",\"items\":{\"contentMediaType\":\"application/octet-stream\"}}}}}}},\"re"
			"sponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/j"
			"son\":{\"schema\":{\"$ref\":\"#/components/schemas/acme.routes.Stat\"}}}},\"de"
			"fault\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"sch"
			"ema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/disks/{disk}/files/{path}",
		.verb = "delete",
		.json =
			"{\"operationId\":\"Disks@1.0.0/remove.http\",\"tags\":[\"Disks@1.0.0\"],\"param"
			"eters\":[{\"name\":\"disk\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"i"
			"nteger\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295}},{\"name\":\""
			"path\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"}},{\"name\":"
			"\"isForced\",\"in\":\"query\",\"schema\":{\"type\":\"boolean\",\"default\":false}}],"
			"\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application/json"
			"\":{\"schema\":{\"type\":\"null\"}}}},\"404\":{\"description\":\"NotFound\",\"conten"
			"t\":{\"application/json\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/components/schem"
			"as/acme.routes.NotFound-answer\"},{\"$ref\":\"#/components/schemas/netron-"
			"error\"}]}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"applica"
			"tion/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/disks/{disk}/list",
		.verb = "get",
		.json =
			"{\"operationId\":\"Disks@1.0.0/list.http\",\"tags\":[\"Disks@1.0.0\"],\"summary"
			"\":\"Those that fit.\",\"parameters\":[{\"name\":\"disk\",\"in\":\"path\",\"required"
			"\":true,\"schema\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maxim"
			"um\":4294967295}},{\"name\":\"tags\",\"in\":\"query\",\"schema\":{\"type\":\"array\","
			"\"items\":{\"type\":\"string\"},\"maxItems\":8}},{\"name\":\"under\",\"in\":\"query\","
			"\"schema\":{\"type\":\"string\",\"default\":\"/\"}},{\"name\":\"order\",\"in\":\"query\""
			",\"schema\":{\"$ref\":\"#/components/schemas/acme.routes.Order\",\"default\":\""
			"name\"}},{\"name\":\"limit\",\"in\":\"query\",\"schema\":{\"type\":\"integer\",\"forma"
			"t\":\"uint32\",\"minimum\":0,\"maximum\":4294967295}},{\"name\":\"ids\",\"in\":\"que"
			"ry\",\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"uuid\"}"
			"}}],\"responses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"applic"
			"ation/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/sc"
			"hemas/acme.routes.Stat\"}}}}},\"default\":{\"description\":\"It failed.\",\"co"
			"ntent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/net"
			"ron-error\"}}}}}}",
	},
	{
		.path = "/disks/{disk}/moves",
		.verb = "post",
		.json =
			"{\"operationId\":\"Disks@1.0.0/move.http\",\"tags\":[\"Disks@1.0.0\"],\"paramet"
			"ers\":[{\"name\":\"disk\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"int"
			"eger\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295}}],\"requestBo"
			"dy\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\""
			"object\",\"properties\":{\"from\":{\"type\":\"string\"},\"to\":{\"type\":\"string\"},"
			"\"stat\":{\"$ref\":\"#/components/schemas/acme.routes.Stat\"}},\"required\":[\""
			"from\",\"to\",\"stat\"]}}}},\"responses\":{\"200\":{\"description\":\"The result.\""
			",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas"
			"/acme.routes.Stat\"}}}},\"404\":{\"description\":\"NotFound\",\"content\":{\"app"
			"lication/json\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/acme."
			"routes.NotFound-answer\"},{\"$ref\":\"#/components/schemas/netron-error\"}]"
			"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/jso"
			"n\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/disks/@all~1/a.b:c",
		.verb = "patch",
		.json =
			"{\"operationId\":\"Disks@1.0.0/patch.http\",\"tags\":[\"Disks@1.0.0\"],\"parame"
			"ters\":[],\"requestBody\":{\"required\":true,\"content\":{\"application/json\":"
			"{\"schema\":{\"type\":\"object\",\"properties\":{\"changes\":{\"type\":\"array\",\"it"
			"ems\":{\"$ref\":\"#/components/schemas/acme.routes.Change\"}}},\"required\":["
			"\"changes\"]}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"a"
			"pplication/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\""
			":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/compo"
			"nents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/disks/{disk}/changes",
		.verb = "get",
		.json =
			"{\"operationId\":\"Disks@1.0.0/watch.http\",\"tags\":[\"Disks@1.0.0\"],\"summar"
			"y\":\"Server-Sent Events, or lines.\",\"parameters\":[{\"name\":\"disk\",\"in\":\""
			"path\",\"required\":true,\"schema\":{\"type\":\"integer\",\"format\":\"uint32\",\"mi"
			"nimum\":0,\"maximum\":4294967295}},{\"name\":\"since\",\"in\":\"query\",\"schema\":"
			"{\"type\":\"string\",\"format\":\"date-time\"}}],\"responses\":{\"200\":{\"descript"
			"ion\":\"The items.\",\"content\":{\"text/event-stream\":{\"schema\":{\"type\":\"st"
			"ring\"},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/acme.routes.Change"
			"\"}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":"
			"{\"$ref\":\"#/components/schemas/acme.routes.Change\"}},\"application/json\""
			":{\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/acme."
			"routes.Change\"}}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\""
			"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error"
			"\"}}}}}}",
	},
	{
		.path = "/sums",
		.verb = "post",
		.json =
			"{\"operationId\":\"Disks@1.0.0/sum.http\",\"tags\":[\"Disks@1.0.0\"],\"paramete"
			"rs\":[],\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\""
			"schema\":{\"type\":\"object\",\"properties\":{\"first\":{\"type\":[\"number\",\"stri"
			"ng\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"double\"},\"more\":{\"type\":"
			"\"array\",\"items\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinit"
			"y)$\",\"format\":\"double\"}}},\"required\":[\"first\"]}}}},\"responses\":{\"200\":"
			"{\"description\":\"The result.\",\"content\":{\"application/json\":{\"schema\":{"
			"\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"do"
			"uble\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"applicatio"
			"n/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/sums",
		.verb = "get",
		.json =
			"{\"operationId\":\"Disks@1.0.0/sumOf.http\",\"tags\":[\"Disks@1.0.0\"],\"parame"
			"ters\":[{\"name\":\"first\",\"in\":\"query\",\"required\":true,\"schema\":{\"type\":["
			"\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"double\"}},"
			"{\"name\":\"more\",\"in\":\"query\",\"schema\":{\"type\":\"array\",\"items\":{\"type\":["
			"\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"double\"}}}"
			"],\"responses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"applicat"
			"ion/json\":{\"schema\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Inf"
			"inity)$\",\"format\":\"double\"}}}},\"default\":{\"description\":\"It failed.\",\""
			"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/n"
			"etron-error\"}}}}}}",
	},
	{
		.path = "/times/{at}/{id}/{order}/{took}/{isLate}/{ratio}",
		.verb = "get",
		.json =
			"{\"operationId\":\"Disks@1.0.0/scalars.http\",\"tags\":[\"Disks@1.0.0\"],\"para"
			"meters\":[{\"name\":\"at\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"st"
			"ring\",\"format\":\"date-time\"}},{\"name\":\"id\",\"in\":\"path\",\"required\":true,"
			"\"schema\":{\"type\":\"string\",\"format\":\"uuid\"}},{\"name\":\"order\",\"in\":\"path"
			"\",\"required\":true,\"schema\":{\"$ref\":\"#/components/schemas/acme.routes.O"
			"rder\"}},{\"name\":\"took\",\"in\":\"path\",\"required\":true,\"schema\":{\"title\":\""
			"milliseconds\",\"type\":\"number\"}},{\"name\":\"isLate\",\"in\":\"path\",\"required"
			"\":true,\"schema\":{\"type\":\"boolean\"}},{\"name\":\"ratio\",\"in\":\"path\",\"requi"
			"red\":true,\"schema\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infi"
			"nity)$\",\"format\":\"double\"}}],\"responses\":{\"200\":{\"description\":\"The re"
			"sult.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"string\"}}}},\"d"
			"efault\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"sc"
			"hema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Disks@1.0.0/all",
		.verb = "post",
		.json =
			"{\"operationId\":\"Disks@1.0.0/all\",\"tags\":[\"Disks@1.0.0\"],\"summary\":\"All"
			" disks there are.\",\"responses\":{\"200\":{\"description\":\"The result.\",\"co"
			"ntent\":{\"application/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"type\":\""
			"string\"}}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"applica"
			"tion/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Disks@1.0.0/stat",
		.verb = "post",
		.json =
			"{\"operationId\":\"Disks@1.0.0/stat\",\"tags\":[\"Disks@1.0.0\"],\"summary\":\"On"
			"e file. The rest of the path is its name.\",\"requestBody\":{\"required\":t"
			"rue,\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\",\"properti"
			"es\":{\"disk\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":"
			"4294967295},\"path\":{\"type\":\"string\"}},\"required\":[\"disk\",\"path\"]}}}},\""
			"responses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application"
			"/json\":{\"schema\":{\"$ref\":\"#/components/schemas/acme.routes.Stat\"}}}},\""
			"404\":{\"description\":\"NotFound\",\"content\":{\"application/json\":{\"schema\""
			":{\"anyOf\":[{\"$ref\":\"#/components/schemas/acme.routes.NotFound-answer\"}"
			",{\"$ref\":\"#/components/schemas/netron-error\"}]}}}},\"default\":{\"descrip"
			"tion\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/"
			"components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Disks@1.0.0/write",
		.verb = "post",
		.json =
			"{\"operationId\":\"Disks@1.0.0/write\",\"tags\":[\"Disks@1.0.0\"],\"requestBody"
			"\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"ob"
			"ject\",\"properties\":{\"name\":{\"type\":\"string\"},\"disk\":{\"type\":\"integer\","
			"\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"data\":{\"type\":\"ar"
			"ray\",\"items\":{\"type\":\"string\",\"contentEncoding\":\"base64\"}},\"comment\":{"
			"\"type\":\"string\"}},\"required\":[\"name\",\"disk\",\"data\"]}},\"application/x-n"
			"djson\":{\"schema\":{\"type\":\"string\"},\"x-firstSchema\":{\"type\":\"object\",\"p"
			"roperties\":{\"name\":{\"type\":\"string\"},\"disk\":{\"type\":\"integer\",\"format\""
			":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"comment\":{\"type\":\"string\""
			"}},\"required\":[\"name\",\"disk\"]},\"x-itemSchema\":{\"type\":\"string\",\"conten"
			"tEncoding\":\"base64\"}},\"multipart/form-data\":{\"schema\":{\"type\":\"object\""
			",\"properties\":{\"args\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"s"
			"tring\"},\"disk\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximu"
			"m\":4294967295},\"comment\":{\"type\":\"string\"}},\"required\":[\"name\",\"disk\"]"
			"},\"item\":{\"type\":\"array\",\"items\":{\"contentMediaType\":\"application/octe"
			"t-stream\"}}}}}}},\"responses\":{\"200\":{\"description\":\"The result.\",\"cont"
			"ent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/acme."
			"routes.Stat\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"app"
			"lication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}"
			"}}}}",
	},
	{
		.path = "/rpc/Disks@1.0.0/remove",
		.verb = "post",
		.json =
			"{\"operationId\":\"Disks@1.0.0/remove\",\"tags\":[\"Disks@1.0.0\"],\"requestBod"
			"y\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"o"
			"bject\",\"properties\":{\"disk\":{\"type\":\"integer\",\"format\":\"uint32\",\"minim"
			"um\":0,\"maximum\":4294967295},\"path\":{\"type\":\"string\"},\"isForced\":{\"type"
			"\":\"boolean\",\"default\":false}},\"required\":[\"disk\",\"path\"]}}}},\"response"
			"s\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application/json\":{\"schem"
			"a\":{\"type\":\"null\"}}}},\"404\":{\"description\":\"NotFound\",\"content\":{\"appl"
			"ication/json\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/acme.r"
			"outes.NotFound-answer\"},{\"$ref\":\"#/components/schemas/netron-error\"}]}"
			"}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/json"
			"\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Disks@1.0.0/list",
		.verb = "post",
		.json =
			"{\"operationId\":\"Disks@1.0.0/list\",\"tags\":[\"Disks@1.0.0\"],\"summary\":\"Th"
			"ose that fit.\",\"requestBody\":{\"required\":true,\"content\":{\"application/"
			"json\":{\"schema\":{\"type\":\"object\",\"properties\":{\"disk\":{\"type\":\"integer"
			"\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"tags\":{\"type\":\""
			"array\",\"items\":{\"type\":\"string\"},\"maxItems\":8},\"under\":{\"type\":\"string"
			"\",\"default\":\"/\"},\"order\":{\"$ref\":\"#/components/schemas/acme.routes.Ord"
			"er\",\"default\":\"name\"},\"limit\":{\"type\":\"integer\",\"format\":\"uint32\",\"min"
			"imum\":0,\"maximum\":4294967295},\"ids\":{\"type\":\"array\",\"items\":{\"type\":\"s"
			"tring\",\"format\":\"uuid\"}}},\"required\":[\"disk\",\"tags\"]}}}},\"responses\":{"
			"\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{\"sch"
			"ema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/acme.routes"
			".Stat\"}}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"applicat"
			"ion/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Disks@1.0.0/move",
		.verb = "post",
		.json =
			"{\"operationId\":\"Disks@1.0.0/move\",\"tags\":[\"Disks@1.0.0\"],\"requestBody\""
			":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"obj"
			"ect\",\"properties\":{\"disk\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum"
			"\":0,\"maximum\":4294967295},\"from\":{\"type\":\"string\"},\"to\":{\"type\":\"strin"
			"g\"},\"stat\":{\"$ref\":\"#/components/schemas/acme.routes.Stat\"}},\"required"
			"\":[\"disk\",\"from\",\"to\",\"stat\"]}}}},\"responses\":{\"200\":{\"description\":\"T"
			"he result.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/compone"
			"nts/schemas/acme.routes.Stat\"}}}},\"404\":{\"description\":\"NotFound\",\"con"
			"tent\":{\"application/json\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/components/sc"
			"hemas/acme.routes.NotFound-answer\"},{\"$ref\":\"#/components/schemas/netr"
			"on-error\"}]}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"appl"
			"ication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}"
			"}}}",
	},
	{
		.path = "/rpc/Disks@1.0.0/patch",
		.verb = "post",
		.json =
			"{\"operationId\":\"Disks@1.0.0/patch\",\"tags\":[\"Disks@1.0.0\"],\"requestBody"
			"\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"ob"
			"ject\",\"properties\":{\"changes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/compo"
			"nents/schemas/acme.routes.Change\"}}},\"required\":[\"changes\"]}}}},\"respo"
			"nses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application/json\":{\"sc"
			"hema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It failed.\",\"conten"
			"t\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-"
			"error\"}}}}}}",
	},
	{
		.path = "/rpc/Disks@1.0.0/watch",
		.verb = "post",
		.json =
			"{\"operationId\":\"Disks@1.0.0/watch\",\"tags\":[\"Disks@1.0.0\"],\"summary\":\"S"
			"erver-Sent Events, or lines.\",\"requestBody\":{\"required\":true,\"content\""
			":{\"application/json\":{\"schema\":{\"type\":\"object\",\"properties\":{\"disk\":{"
			"\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\""
			"since\":{\"type\":\"string\",\"format\":\"date-time\"}},\"required\":[\"disk\"]}}}}"
			",\"responses\":{\"200\":{\"description\":\"The items.\",\"content\":{\"text/event"
			"-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/compone"
			"nts/schemas/acme.routes.Change\"}},\"application/x-ndjson\":{\"schema\":{\"t"
			"ype\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/acme.route"
			"s.Change\"}},\"application/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"$re"
			"f\":\"#/components/schemas/acme.routes.Change\"}}}}},\"default\":{\"descript"
			"ion\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/c"
			"omponents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Disks@1.0.0/sum",
		.verb = "post",
		.json =
			"{\"operationId\":\"Disks@1.0.0/sum\",\"tags\":[\"Disks@1.0.0\"],\"requestBody\":"
			"{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"obje"
			"ct\",\"properties\":{\"first\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN"
			"|-?Infinity)$\",\"format\":\"double\"},\"more\":{\"type\":\"array\",\"items\":{\"typ"
			"e\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"double"
			"\"}}},\"required\":[\"first\"]}}}},\"responses\":{\"200\":{\"description\":\"The r"
			"esult.\",\"content\":{\"application/json\":{\"schema\":{\"type\":[\"number\",\"str"
			"ing\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"double\"}}}},\"default\":{"
			"\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$"
			"ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Disks@1.0.0/sumOf",
		.verb = "post",
		.json =
			"{\"operationId\":\"Disks@1.0.0/sumOf\",\"tags\":[\"Disks@1.0.0\"],\"requestBody"
			"\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"ob"
			"ject\",\"properties\":{\"first\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(N"
			"aN|-?Infinity)$\",\"format\":\"double\"},\"more\":{\"type\":\"array\",\"items\":{\"t"
			"ype\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"doub"
			"le\"}}},\"required\":[\"first\"]}}}},\"responses\":{\"200\":{\"description\":\"The"
			" result.\",\"content\":{\"application/json\":{\"schema\":{\"type\":[\"number\",\"s"
			"tring\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"double\"}}}},\"default\""
			":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{"
			"\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Disks@1.0.0/noRoute",
		.verb = "post",
		.json =
			"{\"operationId\":\"Disks@1.0.0/noRoute\",\"tags\":[\"Disks@1.0.0\"],\"requestBo"
			"dy\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\""
			"object\",\"properties\":{\"path\":{\"type\":\"string\"}},\"required\":[\"path\"]}}}"
			"},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application/js"
			"on\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It failed.\""
			",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas"
			"/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Disks@1.0.0/scalars",
		.verb = "post",
		.json =
			"{\"operationId\":\"Disks@1.0.0/scalars\",\"tags\":[\"Disks@1.0.0\"],\"requestBo"
			"dy\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\""
			"object\",\"properties\":{\"at\":{\"type\":\"string\",\"format\":\"date-time\"},\"id\""
			":{\"type\":\"string\",\"format\":\"uuid\"},\"order\":{\"$ref\":\"#/components/schem"
			"as/acme.routes.Order\"},\"took\":{\"title\":\"milliseconds\",\"type\":\"number\"}"
			",\"isLate\":{\"type\":\"boolean\"},\"ratio\":{\"type\":[\"number\",\"string\"],\"patt"
			"ern\":\"^(NaN|-?Infinity)$\",\"format\":\"double\"}},\"required\":[\"at\",\"id\",\"o"
			"rder\",\"took\",\"isLate\",\"ratio\"]}}}},\"responses\":{\"200\":{\"description\":\""
			"The result.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"string\"}"
			"}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/json"
			"\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_acme_routes_disks = {
	.operations = netronc_operations_acme_routes_disks,
	.operation_count = 23,
	.schemas = netronc_schemas,
	.schema_count = 6,
};
const netron_service netronc_service_acme_routes_disks = {
	.name = "Disks",
	.version = "1.0.0",
	.key = "Disks@1.0.0",
	.methods = netronc_methods_acme_routes_disks,
	.info = &netronc_info_acme_routes_disks,
	.count = 12,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_acme_routes_disks,
	.routes = netronc_routes_acme_routes_disks,
	.route_count = 11,
};

/* MoreDisks@1.0.0 */

static const netron_field netronc_args_acme_routes_more_disks_all_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_acme_routes_more_disks_all = {
	.fields = netronc_args_acme_routes_more_disks_all_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "all",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_acme_routes_more_disks_stat_fields[] = {
	{ 0, 5, NETRON_OP_U32, offsetof(acme_routes_more_disks_stat_args, disk), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 5, NETRON_OP_STRING, offsetof(acme_routes_more_disks_stat_args, path), NETRON_REQUIRED, 0, 1, 0 },
	{ 10, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_acme_routes_more_disks_stat = {
	.fields = netronc_args_acme_routes_more_disks_stat_fields,
	.keys = "\xa4" "disk" "\xa4" "path" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "stat",
	.required = UINT64_C(0x3),
	.fixed = 33,
	.size = sizeof(acme_routes_more_disks_stat_args),
	.count = 2,
	.optional = 0,
	.least = 13,
};
NETRON_FITS(acme_routes_more_disks_stat_args);
static const netron_error_type *const netronc_throws_acme_routes_more_disks_stat[] = {
	&netronc_error_acme_routes_not_found,
	NULL,
};

static const netron_field netronc_args_acme_routes_more_disks_write_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(acme_routes_more_disks_write_args, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 5, NETRON_OP_U32, offsetof(acme_routes_more_disks_write_args, disk), NETRON_REQUIRED, 0, 1, 0 },
	{ 10, 5, NETRON_OP_STREAM, offsetof(acme_routes_more_disks_write_args, data), NETRON_REQUIRED, 0, 2, 0 },
	{ 15, 8, NETRON_OP_STRING, offsetof(acme_routes_more_disks_write_args, comment), NETRON_NULLABLE, 0, 3, 0 },
	{ 23, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_acme_routes_more_disks_write = {
	.fields = netronc_args_acme_routes_more_disks_write_fields,
	.keys = "\xa4" "name" "\xa4" "disk" "\xa4" "data" "\xa7" "comment" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "write",
	.required = UINT64_C(0x7),
	.fixed = 56,
	.size = sizeof(acme_routes_more_disks_write_args),
	.count = 4,
	.optional = 1,
	.least = 19,
};
NETRON_FITS(acme_routes_more_disks_write_args);
static const netron_stream_type netronc_sends_acme_routes_more_disks_write = {
	.item = { NULL, sizeof(netron_bytes), NETRON_OP_BYTES, 1 },
};

static const netron_field netronc_args_acme_routes_more_disks_remove_fields[] = {
	{ 0, 5, NETRON_OP_U32, offsetof(acme_routes_more_disks_remove_args, disk), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 5, NETRON_OP_STRING, offsetof(acme_routes_more_disks_remove_args, path), NETRON_REQUIRED, 0, 1, 0 },
	{ 10, 9, NETRON_OP_BOOL, offsetof(acme_routes_more_disks_remove_args, is_forced), NETRON_DEFAULTED, 0, 2, 0 },
	{ 19, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const acme_routes_more_disks_remove_args netronc_args_acme_routes_more_disks_remove_defaults = { .is_forced = false };
static const netron_struct netronc_args_acme_routes_more_disks_remove = {
	.fields = netronc_args_acme_routes_more_disks_remove_fields,
	.keys = "\xa4" "disk" "\xa4" "path" "\xa8" "isForced" "\xc1" "\0\0\0\0\0\0\0\0",
	.defaults = &netronc_args_acme_routes_more_disks_remove_defaults,
	.name = "remove",
	.required = UINT64_C(0x3),
	.fixed = 43,
	.size = sizeof(acme_routes_more_disks_remove_args),
	.count = 3,
	.optional = 0,
	.least = 13,
};
NETRON_FITS(acme_routes_more_disks_remove_args);
static const netron_error_type *const netronc_throws_acme_routes_more_disks_remove[] = {
	&netronc_error_acme_routes_not_found,
	NULL,
};

static const netron_field netronc_args_acme_routes_more_disks_list_fields[] = {
	{ 0, 5, NETRON_OP_U32, offsetof(acme_routes_more_disks_list_args, disk), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 5, NETRON_OP_LIST, offsetof(acme_routes_more_disks_list_args, tags), NETRON_REQUIRED, 0, 1, 0 },
	{ 10, 6, NETRON_OP_STRING, offsetof(acme_routes_more_disks_list_args, under), NETRON_DEFAULTED, 0, 2, 0 },
	{ 16, 6, NETRON_OP_ENUM, offsetof(acme_routes_more_disks_list_args, order), NETRON_DEFAULTED, 1, 3, 0 },
	{ 22, 6, NETRON_OP_U32, offsetof(acme_routes_more_disks_list_args, limit), offsetof(acme_routes_more_disks_list_args, has_limit), 0, 4, 0 },
	{ 28, 4, NETRON_OP_LIST, offsetof(acme_routes_more_disks_list_args, ids), offsetof(acme_routes_more_disks_list_args, has_ids), 2, 5, 0 },
	{ 32, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_acme_routes_more_disks_list_types[] = {
	&netronc_type_2,
	&netronc_enum_acme_routes_order,
	&netronc_type_3,
};
static const acme_routes_more_disks_list_args netronc_args_acme_routes_more_disks_list_defaults = { .under = "/", .order = ACME_ROUTES_ORDER_NAME };
static const netron_struct netronc_args_acme_routes_more_disks_list = {
	.fields = netronc_args_acme_routes_more_disks_list_fields,
	.keys = "\xa4" "disk" "\xa4" "tags" "\xa5" "under" "\xa5" "order" "\xa5" "limit" "\xa3" "ids" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_acme_routes_more_disks_list_types,
	.defaults = &netronc_args_acme_routes_more_disks_list_defaults,
	.name = "list",
	.required = UINT64_C(0x3),
	.fixed = 75,
	.size = sizeof(acme_routes_more_disks_list_args),
	.count = 6,
	.optional = 2,
	.least = 13,
};
NETRON_FITS(acme_routes_more_disks_list_args);

static const netron_field netronc_args_acme_routes_more_disks_move_fields[] = {
	{ 0, 5, NETRON_OP_U32, offsetof(acme_routes_more_disks_move_args, disk), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 5, NETRON_OP_STRING, offsetof(acme_routes_more_disks_move_args, from), NETRON_REQUIRED, 0, 1, 0 },
	{ 10, 3, NETRON_OP_STRING, offsetof(acme_routes_more_disks_move_args, to), NETRON_REQUIRED, 0, 2, 0 },
	{ 13, 5, NETRON_OP_STRUCT, offsetof(acme_routes_more_disks_move_args, stat_), NETRON_REQUIRED, 0, 3, 0 },
	{ 18, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_acme_routes_more_disks_move_types[] = {
	&netronc_struct_acme_routes_stat,
};
static const netron_struct netronc_args_acme_routes_more_disks_move = {
	.fields = netronc_args_acme_routes_more_disks_move_fields,
	.keys = "\xa4" "disk" "\xa4" "from" "\xa2" "to" "\xa4" "stat" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_acme_routes_more_disks_move_types,
	.name = "move",
	.required = UINT64_C(0xf),
	.fixed = 51,
	.size = sizeof(acme_routes_more_disks_move_args),
	.count = 4,
	.optional = 0,
	.least = 44,
};
NETRON_FITS(acme_routes_more_disks_move_args);
static const netron_error_type *const netronc_throws_acme_routes_more_disks_move[] = {
	&netronc_error_acme_routes_not_found,
	NULL,
};

static const netron_field netronc_args_acme_routes_more_disks_patch_fields[] = {
	{ 0, 8, NETRON_OP_LIST, offsetof(acme_routes_more_disks_patch_args, changes), NETRON_REQUIRED, 0, 0, 0 },
	{ 8, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_acme_routes_more_disks_patch_types[] = {
	&netronc_type_5,
};
static const netron_struct netronc_args_acme_routes_more_disks_patch = {
	.fields = netronc_args_acme_routes_more_disks_patch_fields,
	.keys = "\xa7" "changes" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_acme_routes_more_disks_patch_types,
	.name = "patch",
	.required = UINT64_C(0x1),
	.fixed = 26,
	.size = sizeof(acme_routes_more_disks_patch_args),
	.count = 1,
	.optional = 0,
	.least = 10,
};
NETRON_FITS(acme_routes_more_disks_patch_args);

static const netron_field netronc_args_acme_routes_more_disks_watch_fields[] = {
	{ 0, 5, NETRON_OP_U32, offsetof(acme_routes_more_disks_watch_args, disk), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 6, NETRON_OP_TIME, offsetof(acme_routes_more_disks_watch_args, since), offsetof(acme_routes_more_disks_watch_args, has_since), 0, 1, 0 },
	{ 11, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_acme_routes_more_disks_watch = {
	.fields = netronc_args_acme_routes_more_disks_watch_fields,
	.keys = "\xa4" "disk" "\xa5" "since" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "watch",
	.required = UINT64_C(0x1),
	.fixed = 44,
	.size = sizeof(acme_routes_more_disks_watch_args),
	.count = 2,
	.optional = 1,
	.least = 7,
};
NETRON_FITS(acme_routes_more_disks_watch_args);
static const netron_stream_type netronc_returns_acme_routes_more_disks_watch = {
	.item = { &netronc_struct_acme_routes_change, sizeof(acme_routes_change), NETRON_OP_STRUCT, 15 },
};

static const netron_field netronc_args_acme_routes_more_disks_sum_fields[] = {
	{ 0, 6, NETRON_OP_F64, offsetof(acme_routes_more_disks_sum_args, first), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 5, NETRON_OP_LIST, offsetof(acme_routes_more_disks_sum_args, more), NETRON_REQUIRED, 0, 1, 0 },
	{ 11, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_acme_routes_more_disks_sum_types[] = {
	&netronc_type_6,
};
static const netron_struct netronc_args_acme_routes_more_disks_sum = {
	.fields = netronc_args_acme_routes_more_disks_sum_fields,
	.keys = "\xa5" "first" "\xa4" "more" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_acme_routes_more_disks_sum_types,
	.name = "sum",
	.required = UINT64_C(0x3),
	.fixed = 38,
	.size = sizeof(acme_routes_more_disks_sum_args),
	.count = 2,
	.optional = 0,
	.least = 14,
	.flags = NETRON_STRUCT_REST,
};
NETRON_FITS(acme_routes_more_disks_sum_args);

static const netron_field netronc_args_acme_routes_more_disks_sum_of_fields[] = {
	{ 0, 6, NETRON_OP_F64, offsetof(acme_routes_more_disks_sum_of_args, first), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 5, NETRON_OP_LIST, offsetof(acme_routes_more_disks_sum_of_args, more), NETRON_REQUIRED, 0, 1, 0 },
	{ 11, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_acme_routes_more_disks_sum_of_types[] = {
	&netronc_type_6,
};
static const netron_struct netronc_args_acme_routes_more_disks_sum_of = {
	.fields = netronc_args_acme_routes_more_disks_sum_of_fields,
	.keys = "\xa5" "first" "\xa4" "more" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_acme_routes_more_disks_sum_of_types,
	.name = "sumOf",
	.required = UINT64_C(0x3),
	.fixed = 38,
	.size = sizeof(acme_routes_more_disks_sum_of_args),
	.count = 2,
	.optional = 0,
	.least = 14,
	.flags = NETRON_STRUCT_REST,
};
NETRON_FITS(acme_routes_more_disks_sum_of_args);

static const netron_field netronc_args_acme_routes_more_disks_no_route_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(acme_routes_more_disks_no_route_args, path), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_acme_routes_more_disks_no_route = {
	.fields = netronc_args_acme_routes_more_disks_no_route_fields,
	.keys = "\xa4" "path" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "noRoute",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(acme_routes_more_disks_no_route_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(acme_routes_more_disks_no_route_args);

static const netron_field netronc_args_acme_routes_more_disks_scalars_fields[] = {
	{ 0, 3, NETRON_OP_TIME, offsetof(acme_routes_more_disks_scalars_args, at), NETRON_REQUIRED, 0, 0, 0 },
	{ 3, 3, NETRON_OP_UUID, offsetof(acme_routes_more_disks_scalars_args, id), NETRON_REQUIRED, 0, 1, 0 },
	{ 6, 6, NETRON_OP_ENUM, offsetof(acme_routes_more_disks_scalars_args, order), NETRON_REQUIRED, 0, 2, 0 },
	{ 12, 5, NETRON_OP_DURATION, offsetof(acme_routes_more_disks_scalars_args, took), NETRON_REQUIRED, 0, 3, 0 },
	{ 17, 7, NETRON_OP_BOOL, offsetof(acme_routes_more_disks_scalars_args, is_late), NETRON_REQUIRED, 0, 4, 0 },
	{ 24, 6, NETRON_OP_F64, offsetof(acme_routes_more_disks_scalars_args, ratio), NETRON_REQUIRED, 0, 5, 0 },
	{ 30, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_acme_routes_more_disks_scalars_types[] = {
	&netronc_enum_acme_routes_order,
};
static const netron_struct netronc_args_acme_routes_more_disks_scalars = {
	.fields = netronc_args_acme_routes_more_disks_scalars_fields,
	.keys = "\xa2" "at" "\xa2" "id" "\xa5" "order" "\xa4" "took" "\xa6" "isLate" "\xa5" "ratio" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_acme_routes_more_disks_scalars_types,
	.name = "scalars",
	.required = UINT64_C(0x3f),
	.fixed = 120,
	.size = sizeof(acme_routes_more_disks_scalars_args),
	.count = 6,
	.optional = 0,
	.least = 37,
};
NETRON_FITS(acme_routes_more_disks_scalars_args);

static const netron_field netronc_args_acme_routes_more_disks_add_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(acme_routes_more_disks_add_args, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_acme_routes_more_disks_add = {
	.fields = netronc_args_acme_routes_more_disks_add_fields,
	.keys = "\xa4" "name" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "add",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(acme_routes_more_disks_add_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(acme_routes_more_disks_add_args);
static const netron_method netronc_methods_acme_routes_more_disks[] = {
	{
		.name = "all",
		.service = &netronc_service_acme_routes_more_disks,
		.prefix = "\xaf" "MoreDisks@1.0.0" "\xa3" "all",
		.prefix_len = 20,
		.args = &netronc_args_acme_routes_more_disks_all,
		.result = { &netronc_type_1, sizeof(netron_strings), NETRON_OP_LIST, 1 },
		.flags = 0,
		.route = 1,
	},
	{
		.name = "stat",
		.service = &netronc_service_acme_routes_more_disks,
		.prefix = "\xaf" "MoreDisks@1.0.0" "\xa4" "stat",
		.prefix_len = 21,
		.args = &netronc_args_acme_routes_more_disks_stat,
		.throws = netronc_throws_acme_routes_more_disks_stat,
		.result = { &netronc_struct_acme_routes_stat, sizeof(acme_routes_stat), NETRON_OP_STRUCT, 22 },
		.flags = 0,
		.route = 2,
		.cache_ms = 5000,
	},
	{
		.name = "write",
		.service = &netronc_service_acme_routes_more_disks,
		.prefix = "\xaf" "MoreDisks@1.0.0" "\xa5" "write",
		.prefix_len = 22,
		.args = &netronc_args_acme_routes_more_disks_write,
		.result = { &netronc_struct_acme_routes_stat, sizeof(acme_routes_stat), NETRON_OP_STRUCT, 22 },
		.sends = &netronc_sends_acme_routes_more_disks_write,
		.flags = 0,
		.route = 3,
	},
	{
		.name = "remove",
		.service = &netronc_service_acme_routes_more_disks,
		.prefix = "\xaf" "MoreDisks@1.0.0" "\xa6" "remove",
		.prefix_len = 23,
		.args = &netronc_args_acme_routes_more_disks_remove,
		.throws = netronc_throws_acme_routes_more_disks_remove,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = NETRON_METHOD_IDEMPOTENT | 0,
		.route = 4,
	},
	{
		.name = "list",
		.service = &netronc_service_acme_routes_more_disks,
		.prefix = "\xaf" "MoreDisks@1.0.0" "\xa4" "list",
		.prefix_len = 21,
		.args = &netronc_args_acme_routes_more_disks_list,
		.result = { &netronc_type_4, sizeof(acme_routes_stat_list), NETRON_OP_LIST, 1 },
		.flags = 0,
		.route = 5,
	},
	{
		.name = "move",
		.service = &netronc_service_acme_routes_more_disks,
		.prefix = "\xaf" "MoreDisks@1.0.0" "\xa4" "move",
		.prefix_len = 21,
		.args = &netronc_args_acme_routes_more_disks_move,
		.throws = netronc_throws_acme_routes_more_disks_move,
		.result = { &netronc_struct_acme_routes_stat, sizeof(acme_routes_stat), NETRON_OP_STRUCT, 22 },
		.flags = 0,
		.route = 6,
	},
	{
		.name = "patch",
		.service = &netronc_service_acme_routes_more_disks,
		.prefix = "\xaf" "MoreDisks@1.0.0" "\xa5" "patch",
		.prefix_len = 22,
		.args = &netronc_args_acme_routes_more_disks_patch,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.route = 7,
	},
	{
		.name = "watch",
		.service = &netronc_service_acme_routes_more_disks,
		.prefix = "\xaf" "MoreDisks@1.0.0" "\xa5" "watch",
		.prefix_len = 22,
		.args = &netronc_args_acme_routes_more_disks_watch,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.returns = &netronc_returns_acme_routes_more_disks_watch,
		.flags = 0,
		.route = 8,
	},
	{
		.name = "sum",
		.service = &netronc_service_acme_routes_more_disks,
		.prefix = "\xaf" "MoreDisks@1.0.0" "\xa3" "sum",
		.prefix_len = 20,
		.args = &netronc_args_acme_routes_more_disks_sum,
		.result = { NULL, sizeof(double), NETRON_OP_F64, 1 },
		.flags = 0,
		.route = 9,
	},
	{
		.name = "sumOf",
		.service = &netronc_service_acme_routes_more_disks,
		.prefix = "\xaf" "MoreDisks@1.0.0" "\xa5" "sumOf",
		.prefix_len = 22,
		.args = &netronc_args_acme_routes_more_disks_sum_of,
		.result = { NULL, sizeof(double), NETRON_OP_F64, 1 },
		.flags = 0,
		.route = 10,
	},
	{
		.name = "noRoute",
		.service = &netronc_service_acme_routes_more_disks,
		.prefix = "\xaf" "MoreDisks@1.0.0" "\xa7" "noRoute",
		.prefix_len = 24,
		.args = &netronc_args_acme_routes_more_disks_no_route,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
	},
	{
		.name = "scalars",
		.service = &netronc_service_acme_routes_more_disks,
		.prefix = "\xaf" "MoreDisks@1.0.0" "\xa7" "scalars",
		.prefix_len = 24,
		.args = &netronc_args_acme_routes_more_disks_scalars,
		.result = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 },
		.flags = 0,
		.route = 11,
	},
	{
		.name = "add",
		.service = &netronc_service_acme_routes_more_disks,
		.prefix = "\xaf" "MoreDisks@1.0.0" "\xa3" "add",
		.prefix_len = 20,
		.args = &netronc_args_acme_routes_more_disks_add,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.route = 12,
	},
};
static const netron_http_segment netronc_segments_acme_routes_more_disks_stat[] = {
	{ "disks", 0, false },
	{ NULL, 0, false }, /* disk */
	{ "files", 0, false },
	{ NULL, 1, true }, /* path */
};
static const uint8_t netronc_places_acme_routes_more_disks_stat[] = {
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_PATH,
};
static const netron_http_segment netronc_segments_acme_routes_more_disks_write[] = {
	{ "disks", 0, false },
	{ NULL, 1, false }, /* disk */
	{ "files", 0, false },
	{ NULL, 0, true }, /* name */
};
static const uint8_t netronc_places_acme_routes_more_disks_write[] = {
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_BODY,
	NETRON_HTTP_IN_BODY,
};
static const netron_http_segment netronc_segments_acme_routes_more_disks_remove[] = {
	{ "disks", 0, false },
	{ NULL, 0, false }, /* disk */
	{ "files", 0, false },
	{ NULL, 1, true }, /* path */
};
static const uint8_t netronc_places_acme_routes_more_disks_remove[] = {
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_QUERY,
};
static const netron_http_segment netronc_segments_acme_routes_more_disks_list[] = {
	{ "disks", 0, false },
	{ NULL, 0, false }, /* disk */
	{ "list", 0, false },
};
static const uint8_t netronc_places_acme_routes_more_disks_list[] = {
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_QUERY,
	NETRON_HTTP_IN_QUERY,
	NETRON_HTTP_IN_QUERY,
	NETRON_HTTP_IN_QUERY,
	NETRON_HTTP_IN_QUERY,
};
static const netron_http_segment netronc_segments_acme_routes_more_disks_move[] = {
	{ "disks", 0, false },
	{ NULL, 0, false }, /* disk */
	{ "moves", 0, false },
};
static const uint8_t netronc_places_acme_routes_more_disks_move[] = {
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_BODY,
	NETRON_HTTP_IN_BODY,
	NETRON_HTTP_IN_BODY,
};
static const netron_http_segment netronc_segments_acme_routes_more_disks_patch[] = {
	{ "disks", 0, false },
	{ "@all~1", 0, false },
	{ "a.b:c", 0, false },
};
static const uint8_t netronc_places_acme_routes_more_disks_patch[] = {
	NETRON_HTTP_IN_BODY,
};
static const netron_http_segment netronc_segments_acme_routes_more_disks_watch[] = {
	{ "disks", 0, false },
	{ NULL, 0, false }, /* disk */
	{ "changes", 0, false },
};
static const uint8_t netronc_places_acme_routes_more_disks_watch[] = {
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_QUERY,
};
static const netron_http_segment netronc_segments_acme_routes_more_disks_sum[] = {
	{ "sums", 0, false },
};
static const uint8_t netronc_places_acme_routes_more_disks_sum[] = {
	NETRON_HTTP_IN_BODY,
	NETRON_HTTP_IN_BODY,
};
static const netron_http_segment netronc_segments_acme_routes_more_disks_sum_of[] = {
	{ "sums", 0, false },
};
static const uint8_t netronc_places_acme_routes_more_disks_sum_of[] = {
	NETRON_HTTP_IN_QUERY,
	NETRON_HTTP_IN_QUERY,
};
static const netron_http_segment netronc_segments_acme_routes_more_disks_scalars[] = {
	{ "times", 0, false },
	{ NULL, 0, false }, /* at */
	{ NULL, 1, false }, /* id */
	{ NULL, 2, false }, /* order */
	{ NULL, 3, false }, /* took */
	{ NULL, 4, false }, /* isLate */
	{ NULL, 5, false }, /* ratio */
};
static const uint8_t netronc_places_acme_routes_more_disks_scalars[] = {
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_PATH,
	NETRON_HTTP_IN_PATH,
};
static const netron_http_segment netronc_segments_acme_routes_more_disks_add[] = {
	{ "disks", 0, false },
};
static const uint8_t netronc_places_acme_routes_more_disks_add[] = {
	NETRON_HTTP_IN_BODY,
};
static const netron_http_route netronc_routes_acme_routes_more_disks[] = {
	{
		.path = "/",
		.method = 0,
		.segment_count = 0,
		.verb = NETRON_HTTP_GET,
		.flags = NETRON_HTTP_INHERITED,
	},
	{
		.path = "/disks/{disk}/files/{path...}",
		.segments = netronc_segments_acme_routes_more_disks_stat,
		.places = netronc_places_acme_routes_more_disks_stat,
		.method = 1,
		.segment_count = 4,
		.verb = NETRON_HTTP_GET,
		.flags = NETRON_HTTP_INHERITED,
	},
	{
		.path = "/disks/{disk}/files/{name...}",
		.segments = netronc_segments_acme_routes_more_disks_write,
		.places = netronc_places_acme_routes_more_disks_write,
		.method = 2,
		.segment_count = 4,
		.verb = NETRON_HTTP_PUT,
		.flags = NETRON_HTTP_INHERITED,
	},
	{
		.path = "/disks/{disk}/files/{path...}",
		.segments = netronc_segments_acme_routes_more_disks_remove,
		.places = netronc_places_acme_routes_more_disks_remove,
		.method = 3,
		.segment_count = 4,
		.verb = NETRON_HTTP_DELETE,
		.flags = NETRON_HTTP_INHERITED,
	},
	{
		.path = "/disks/{disk}/list",
		.segments = netronc_segments_acme_routes_more_disks_list,
		.places = netronc_places_acme_routes_more_disks_list,
		.method = 4,
		.segment_count = 3,
		.verb = NETRON_HTTP_GET,
		.flags = NETRON_HTTP_INHERITED,
	},
	{
		.path = "/disks/{disk}/moves",
		.segments = netronc_segments_acme_routes_more_disks_move,
		.places = netronc_places_acme_routes_more_disks_move,
		.method = 5,
		.segment_count = 3,
		.verb = NETRON_HTTP_POST,
		.flags = NETRON_HTTP_INHERITED,
	},
	{
		.path = "/disks/@all~1/a.b:c",
		.segments = netronc_segments_acme_routes_more_disks_patch,
		.places = netronc_places_acme_routes_more_disks_patch,
		.method = 6,
		.segment_count = 3,
		.verb = NETRON_HTTP_PATCH,
		.flags = NETRON_HTTP_INHERITED,
	},
	{
		.path = "/disks/{disk}/changes",
		.segments = netronc_segments_acme_routes_more_disks_watch,
		.places = netronc_places_acme_routes_more_disks_watch,
		.method = 7,
		.segment_count = 3,
		.verb = NETRON_HTTP_GET,
		.flags = NETRON_HTTP_INHERITED,
	},
	{
		.path = "/sums",
		.segments = netronc_segments_acme_routes_more_disks_sum,
		.places = netronc_places_acme_routes_more_disks_sum,
		.method = 8,
		.segment_count = 1,
		.verb = NETRON_HTTP_POST,
		.flags = NETRON_HTTP_INHERITED,
	},
	{
		.path = "/sums",
		.segments = netronc_segments_acme_routes_more_disks_sum_of,
		.places = netronc_places_acme_routes_more_disks_sum_of,
		.method = 9,
		.segment_count = 1,
		.verb = NETRON_HTTP_GET,
		.flags = NETRON_HTTP_INHERITED,
	},
	{
		.path = "/times/{at}/{id}/{order}/{took}/{isLate}/{ratio}",
		.segments = netronc_segments_acme_routes_more_disks_scalars,
		.places = netronc_places_acme_routes_more_disks_scalars,
		.method = 11,
		.segment_count = 7,
		.verb = NETRON_HTTP_GET,
		.flags = NETRON_HTTP_INHERITED,
	},
	{
		.path = "/disks",
		.segments = netronc_segments_acme_routes_more_disks_add,
		.places = netronc_places_acme_routes_more_disks_add,
		.method = 12,
		.segment_count = 1,
		.verb = NETRON_HTTP_POST,
	},
};
static const char *const netronc_annotations_acme_routes_more_disks_0[] = {
	"http(GET, \"/\")",
	NULL,
};
static const char *const netronc_annotations_acme_routes_more_disks_1[] = {
	"http(GET, \"/disks/{disk}/files/{path...}\")",
	"cache(5s)",
	NULL,
};
static const char *const netronc_annotations_acme_routes_more_disks_2[] = {
	"http(PUT, \"/disks/{disk}/files/{name...}\")",
	NULL,
};
static const char *const netronc_annotations_acme_routes_more_disks_3[] = {
	"http(DELETE, \"/disks/{disk}/files/{path...}\")",
	"idempotent",
	NULL,
};
static const char *const netronc_annotations_acme_routes_more_disks_4[] = {
	"http(GET, \"/disks/{disk}/list\")",
	NULL,
};
static const char *const netronc_annotations_acme_routes_more_disks_5[] = {
	"http(POST, \"/disks/{disk}/moves\")",
	NULL,
};
static const char *const netronc_annotations_acme_routes_more_disks_6[] = {
	"http(PATCH, \"/disks/@all~1/a.b:c\")",
	NULL,
};
static const char *const netronc_annotations_acme_routes_more_disks_7[] = {
	"http(GET, \"/disks/{disk}/changes\")",
	NULL,
};
static const char *const netronc_annotations_acme_routes_more_disks_8[] = {
	"http(POST, \"/sums\")",
	NULL,
};
static const char *const netronc_annotations_acme_routes_more_disks_9[] = {
	"http(GET, \"/sums\")",
	NULL,
};
static const char *const netronc_annotations_acme_routes_more_disks_11[] = {
	"http(GET, \"/times/{at}/{id}/{order}/{took}/{isLate}/{ratio}\")",
	NULL,
};
static const char *const netronc_annotations_acme_routes_more_disks_12[] = {
	"http(POST, \"/disks\")",
	NULL,
};
static const netron_member_info netronc_members_acme_routes_more_disks[] = {
	{ "all", "all() -> string[]", "All disks there are.", netronc_annotations_acme_routes_more_disks_0 },
	{ "stat", "stat(disk: u32, path: string) -> Stat throws NotFound", "One file. The rest of the path is its name.", netronc_annotations_acme_routes_more_disks_1 },
	{ "write", "write(name: string, disk: u32, data: stream bytes, comment: string?) -> Stat", NULL, netronc_annotations_acme_routes_more_disks_2 },
	{ "remove", "remove(disk: u32, path: string, isForced: bool = false) throws NotFound", NULL, netronc_annotations_acme_routes_more_disks_3 },
	{ "list", "list(disk: u32, tags: string[<=8], under: string = \"/\", order: Order = Order.name, limit: u32?, ids: uuid[]?) -> Stat[]", "Those that fit.", netronc_annotations_acme_routes_more_disks_4 },
	{ "move", "move(disk: u32, from: string, to: string, stat: Stat) -> Stat throws NotFound", NULL, netronc_annotations_acme_routes_more_disks_5 },
	{ "patch", "patch(changes: Change[])", NULL, netronc_annotations_acme_routes_more_disks_6 },
	{ "watch", "watch(disk: u32, since: timestamp?) -> stream Change", "Server-Sent Events, or lines.", netronc_annotations_acme_routes_more_disks_7 },
	{ "sum", "sum(first: f64, more: f64...) -> f64", NULL, netronc_annotations_acme_routes_more_disks_8 },
	{ "sumOf", "sumOf(first: f64, more: f64...) -> f64", NULL, netronc_annotations_acme_routes_more_disks_9 },
	{ "noRoute", "noRoute(path: string)", NULL, NULL },
	{ "scalars", "scalars(at: timestamp, id: uuid, order: Order, took: duration, isLate: bool, ratio: f64) -> string", NULL, netronc_annotations_acme_routes_more_disks_11 },
	{ "add", "add(name: string)", NULL, netronc_annotations_acme_routes_more_disks_12 },
};
static const netron_service_info netronc_info_acme_routes_more_disks = {
	.doc = "Inherits the routes.",
	.annotations = NULL,
	.members = netronc_members_acme_routes_more_disks,
	.member_count = 13,
	.types = netronc_types,
	.type_count = 4,
};
static const netron_openapi_operation netronc_operations_acme_routes_more_disks[] = {
	{
		.path = "/",
		.verb = "get",
		.flags = NETRON_HTTP_INHERITED,
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/all.http\",\"tags\":[\"MoreDisks@1.0.0\"],\""
			"summary\":\"All disks there are.\",\"responses\":{\"200\":{\"description\":\"The"
			" result.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"array\",\"ite"
			"ms\":{\"type\":\"string\"}}}}},\"default\":{\"description\":\"It failed.\",\"conte"
			"nt\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron"
			"-error\"}}}}}}",
	},
	{
		.path = "/disks/{disk}/files/{path}",
		.verb = "get",
		.flags = NETRON_HTTP_INHERITED,
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/stat.http\",\"tags\":[\"MoreDisks@1.0.0\"],"
			"\"summary\":\"One file. The rest of the path is its name.\",\"parameters\":["
			"{\"name\":\"disk\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"integer\","
			"\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295}},{\"name\":\"path\",\"i"
			"n\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"}}],\"responses\":{\"2"
			"00\":{\"description\":\"The result.\",\"headers\":{\"Cache-Control\":{\"schema\":"
			"{\"type\":\"string\"}},\"ETag\":{\"schema\":{\"type\":\"string\"}}},\"content\":{\"ap"
			"plication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/acme.routes.St"
			"at\"}}}},\"304\":{\"description\":\"What was got before is still good.\"},\"40"
			"4\":{\"description\":\"NotFound\",\"content\":{\"application/json\":{\"schema\":{"
			"\"anyOf\":[{\"$ref\":\"#/components/schemas/acme.routes.NotFound-answer\"},{"
			"\"$ref\":\"#/components/schemas/netron-error\"}]}}}},\"default\":{\"descripti"
			"on\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/co"
			"mponents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/disks/{disk}/files/{path}",
		.verb = "put",
		.flags = NETRON_HTTP_INHERITED,
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/write.http\",\"tags\":[\"MoreDisks@1.0.0\"]"
			",\"parameters\":[{\"name\":\"disk\",\"in\":\"path\",\"required\":true,\"schema\":{\"t"
			"ype\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295}},{\""
			"name\":\"path\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"}}],"
			"\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\""
			":{\"type\":\"object\",\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"type\""
			":\"string\",\"contentEncoding\":\"base64\"}},\"comment\":{\"type\":\"string\"}},\"r"
			"equired\":[\"data\"]}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"}"
			",\"x-firstSchema\":{\"type\":\"object\",\"properties\":{\"comment\":{\"type\":\"str"
			"ing\"}}},\"x-itemSchema\":{\"type\":\"string\",\"contentEncoding\":\"base64\"}},\""
			"multipart/form-data\":{\"schema\":{\"type\":\"object\",\"properties\":{\"args\":{"
			"\"type\":\"object\",\"properties\":{\"comment\":{\"type\":\"string\"}}},\"item\":{\"t"
			"ype\":\"array\",\"items\":{\"contentMediaType\":\"application/octet-stream\"}}}"
			"}}}},\"responses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"appli"
			"cation/json\":{\"schema\":{\"$ref\":\"#/components/schemas/acme.routes.Stat\""
			"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/jso"
			"n\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/disks/{disk}/files/{path}",
		.verb = "delete",
		.flags = NETRON_HTTP_INHERITED,
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/remove.http\",\"tags\":[\"MoreDisks@1.0.0\""
			"],\"parameters\":[{\"name\":\"disk\",\"in\":\"path\",\"required\":true,\"schema\":{\""
			"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295}},{"
			"\"name\":\"path\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"}},"
			"{\"name\":\"isForced\",\"in\":\"query\",\"schema\":{\"type\":\"boolean\",\"default\":f"
			"alse}}],\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"applicat"
			"ion/json\":{\"schema\":{\"type\":\"null\"}}}},\"404\":{\"description\":\"NotFound\""
			",\"content\":{\"application/json\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/componen"
			"ts/schemas/acme.routes.NotFound-answer\"},{\"$ref\":\"#/components/schemas"
			"/netron-error\"}]}}}},\"default\":{\"description\":\"It failed.\",\"content\":{"
			"\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-erro"
			"r\"}}}}}}",
	},
	{
		.path = "/disks/{disk}/list",
		.verb = "get",
		.flags = NETRON_HTTP_INHERITED,
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/list.http\",\"tags\":[\"MoreDisks@1.0.0\"],"
			"\"summary\":\"Those that fit.\",\"parameters\":[{\"name\":\"disk\",\"in\":\"path\",\""
			"required\":true,\"schema\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":"
			"0,\"maximum\":4294967295}},{\"name\":\"tags\",\"in\":\"query\",\"schema\":{\"type\":"
			"\"array\",\"items\":{\"type\":\"string\"},\"maxItems\":8}},{\"name\":\"under\",\"in\":"
			"\"query\",\"schema\":{\"type\":\"string\",\"default\":\"/\"}},{\"name\":\"order\",\"in\""
			":\"query\",\"schema\":{\"$ref\":\"#/components/schemas/acme.routes.Order\",\"de"
			"fault\":\"name\"}},{\"name\":\"limit\",\"in\":\"query\",\"schema\":{\"type\":\"integer"
			"\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295}},{\"name\":\"ids\",\""
			"in\":\"query\",\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\""
			":\"uuid\"}}}],\"responses\":{\"200\":{\"description\":\"The result.\",\"content\":"
			"{\"application/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/compo"
			"nents/schemas/acme.routes.Stat\"}}}}},\"default\":{\"description\":\"It fail"
			"ed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/sch"
			"emas/netron-error\"}}}}}}",
	},
	{
		.path = "/disks/{disk}/moves",
		.verb = "post",
		.flags = NETRON_HTTP_INHERITED,
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/move.http\",\"tags\":[\"MoreDisks@1.0.0\"],"
			"\"parameters\":[{\"name\":\"disk\",\"in\":\"path\",\"required\":true,\"schema\":{\"ty"
			"pe\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295}}],\"r"
			"equestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{"
			"\"type\":\"object\",\"properties\":{\"from\":{\"type\":\"string\"},\"to\":{\"type\":\"s"
			"tring\"},\"stat\":{\"$ref\":\"#/components/schemas/acme.routes.Stat\"}},\"requ"
			"ired\":[\"from\",\"to\",\"stat\"]}}}},\"responses\":{\"200\":{\"description\":\"The "
			"result.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components"
			"/schemas/acme.routes.Stat\"}}}},\"404\":{\"description\":\"NotFound\",\"conten"
			"t\":{\"application/json\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/components/schem"
			"as/acme.routes.NotFound-answer\"},{\"$ref\":\"#/components/schemas/netron-"
			"error\"}]}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"applica"
			"tion/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/disks/@all~1/a.b:c",
		.verb = "patch",
		.flags = NETRON_HTTP_INHERITED,
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/patch.http\",\"tags\":[\"MoreDisks@1.0.0\"]"
			",\"parameters\":[],\"requestBody\":{\"required\":true,\"content\":{\"applicatio"
			"n/json\":{\"schema\":{\"type\":\"object\",\"properties\":{\"changes\":{\"type\":\"ar"
			"ray\",\"items\":{\"$ref\":\"#/components/schemas/acme.routes.Change\"}}},\"req"
			"uired\":[\"changes\"]}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"cont"
			"ent\":{\"application/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"desc"
			"ription\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":"
			"\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/disks/{disk}/changes",
		.verb = "get",
		.flags = NETRON_HTTP_INHERITED,
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/watch.http\",\"tags\":[\"MoreDisks@1.0.0\"]"
			",\"summary\":\"Server-Sent Events, or lines.\",\"parameters\":[{\"name\":\"disk"
			"\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"integer\",\"format\":\"uin"
			"t32\",\"minimum\":0,\"maximum\":4294967295}},{\"name\":\"since\",\"in\":\"query\",\""
			"schema\":{\"type\":\"string\",\"format\":\"date-time\"}}],\"responses\":{\"200\":{\""
			"description\":\"The items.\",\"content\":{\"text/event-stream\":{\"schema\":{\"t"
			"ype\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/acme.route"
			"s.Change\"}},\"application/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-item"
			"Schema\":{\"$ref\":\"#/components/schemas/acme.routes.Change\"}},\"applicati"
			"on/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schem"
			"as/acme.routes.Change\"}}}}},\"default\":{\"description\":\"It failed.\",\"con"
			"tent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netr"
			"on-error\"}}}}}}",
	},
	{
		.path = "/sums",
		.verb = "post",
		.flags = NETRON_HTTP_INHERITED,
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/sum.http\",\"tags\":[\"MoreDisks@1.0.0\"],\""
			"parameters\":[],\"requestBody\":{\"required\":true,\"content\":{\"application/"
			"json\":{\"schema\":{\"type\":\"object\",\"properties\":{\"first\":{\"type\":[\"numbe"
			"r\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"double\"},\"more\":"
			"{\"type\":\"array\",\"items\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-"
			"?Infinity)$\",\"format\":\"double\"}}},\"required\":[\"first\"]}}}},\"responses\""
			":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{\"s"
			"chema\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"for"
			"mat\":\"double\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"ap"
			"plication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}"
			"}}}}}",
	},
	{
		.path = "/sums",
		.verb = "get",
		.flags = NETRON_HTTP_INHERITED,
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/sumOf.http\",\"tags\":[\"MoreDisks@1.0.0\"]"
			",\"parameters\":[{\"name\":\"first\",\"in\":\"query\",\"required\":true,\"schema\":{"
			"\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"do"
			"uble\"}},{\"name\":\"more\",\"in\":\"query\",\"schema\":{\"type\":\"array\",\"items\":{"
			"\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"do"
			"uble\"}}}],\"responses\":{\"200\":{\"description\":\"The result.\",\"content\":{\""
			"application/json\":{\"schema\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(N"
			"aN|-?Infinity)$\",\"format\":\"double\"}}}},\"default\":{\"description\":\"It fa"
			"iled.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/s"
			"chemas/netron-error\"}}}}}}",
	},
	{
		.path = "/times/{at}/{id}/{order}/{took}/{isLate}/{ratio}",
		.verb = "get",
		.flags = NETRON_HTTP_INHERITED,
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/scalars.http\",\"tags\":[\"MoreDisks@1.0.0"
			"\"],\"parameters\":[{\"name\":\"at\",\"in\":\"path\",\"required\":true,\"schema\":{\"t"
			"ype\":\"string\",\"format\":\"date-time\"}},{\"name\":\"id\",\"in\":\"path\",\"require"
			"d\":true,\"schema\":{\"type\":\"string\",\"format\":\"uuid\"}},{\"name\":\"order\",\"i"
			"n\":\"path\",\"required\":true,\"schema\":{\"$ref\":\"#/components/schemas/acme."
			"routes.Order\"}},{\"name\":\"took\",\"in\":\"path\",\"required\":true,\"schema\":{\""
			"title\":\"milliseconds\",\"type\":\"number\"}},{\"name\":\"isLate\",\"in\":\"path\",\""
			"required\":true,\"schema\":{\"type\":\"boolean\"}},{\"name\":\"ratio\",\"in\":\"path"
			"\",\"required\":true,\"schema\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(Na"
			"N|-?Infinity)$\",\"format\":\"double\"}}],\"responses\":{\"200\":{\"description\""
			":\"The result.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"string"
			"\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/js"
			"on\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/disks",
		.verb = "post",
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/add.http\",\"tags\":[\"MoreDisks@1.0.0\"],\""
			"parameters\":[],\"requestBody\":{\"required\":true,\"content\":{\"application/"
			"json\":{\"schema\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\""
			"}},\"required\":[\"name\"]}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\""
			"content\":{\"application/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\""
			"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$r"
			"ef\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/MoreDisks@1.0.0/all",
		.verb = "post",
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/all\",\"tags\":[\"MoreDisks@1.0.0\"],\"summa"
			"ry\":\"All disks there are.\",\"responses\":{\"200\":{\"description\":\"The resu"
			"lt.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"array\",\"items\":{"
			"\"type\":\"string\"}}}}},\"default\":{\"description\":\"It failed.\",\"content\":{"
			"\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-erro"
			"r\"}}}}}}",
	},
	{
		.path = "/rpc/MoreDisks@1.0.0/stat",
		.verb = "post",
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/stat\",\"tags\":[\"MoreDisks@1.0.0\"],\"summ"
			"ary\":\"One file. The rest of the path is its name.\",\"requestBody\":{\"req"
			"uired\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\",\""
			"properties\":{\"disk\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"m"
			"aximum\":4294967295},\"path\":{\"type\":\"string\"}},\"required\":[\"disk\",\"path"
			"\"]}}}},\"responses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"app"
			"lication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/acme.routes.Sta"
			"t\"}}}},\"404\":{\"description\":\"NotFound\",\"content\":{\"application/json\":{"
			"\"schema\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/acme.routes.NotFound-"
			"answer\"},{\"$ref\":\"#/components/schemas/netron-error\"}]}}}},\"default\":{"
			"\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$"
			"ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/MoreDisks@1.0.0/write",
		.verb = "post",
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/write\",\"tags\":[\"MoreDisks@1.0.0\"],\"req"
			"uestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"t"
			"ype\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"disk\":{\"type\":\"i"
			"nteger\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"data\":{\"t"
			"ype\":\"array\",\"items\":{\"type\":\"string\",\"contentEncoding\":\"base64\"}},\"co"
			"mment\":{\"type\":\"string\"}},\"required\":[\"name\",\"disk\",\"data\"]}},\"applica"
			"tion/x-ndjson\":{\"schema\":{\"type\":\"string\"},\"x-firstSchema\":{\"type\":\"ob"
			"ject\",\"properties\":{\"name\":{\"type\":\"string\"},\"disk\":{\"type\":\"integer\","
			"\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"comment\":{\"type\":"
			"\"string\"}},\"required\":[\"name\",\"disk\"]},\"x-itemSchema\":{\"type\":\"string\""
			",\"contentEncoding\":\"base64\"}},\"multipart/form-data\":{\"schema\":{\"type\":"
			"\"object\",\"properties\":{\"args\":{\"type\":\"object\",\"properties\":{\"name\":{\""
			"type\":\"string\"},\"disk\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0"
			",\"maximum\":4294967295},\"comment\":{\"type\":\"string\"}},\"required\":[\"name\""
			",\"disk\"]},\"item\":{\"type\":\"array\",\"items\":{\"contentMediaType\":\"applicat"
			"ion/octet-stream\"}}}}}}},\"responses\":{\"200\":{\"description\":\"The result"
			".\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schem"
			"as/acme.routes.Stat\"}}}},\"default\":{\"description\":\"It failed.\",\"conten"
			"t\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-"
			"error\"}}}}}}",
	},
	{
		.path = "/rpc/MoreDisks@1.0.0/remove",
		.verb = "post",
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/remove\",\"tags\":[\"MoreDisks@1.0.0\"],\"re"
			"questBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\""
			"type\":\"object\",\"properties\":{\"disk\":{\"type\":\"integer\",\"format\":\"uint32"
			"\",\"minimum\":0,\"maximum\":4294967295},\"path\":{\"type\":\"string\"},\"isForced"
			"\":{\"type\":\"boolean\",\"default\":false}},\"required\":[\"disk\",\"path\"]}}}},\""
			"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application/json\""
			":{\"schema\":{\"type\":\"null\"}}}},\"404\":{\"description\":\"NotFound\",\"content"
			"\":{\"application/json\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/components/schema"
			"s/acme.routes.NotFound-answer\"},{\"$ref\":\"#/components/schemas/netron-e"
			"rror\"}]}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"applicat"
			"ion/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/MoreDisks@1.0.0/list",
		.verb = "post",
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/list\",\"tags\":[\"MoreDisks@1.0.0\"],\"summ"
			"ary\":\"Those that fit.\",\"requestBody\":{\"required\":true,\"content\":{\"appl"
			"ication/json\":{\"schema\":{\"type\":\"object\",\"properties\":{\"disk\":{\"type\":"
			"\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},\"tags\":{"
			"\"type\":\"array\",\"items\":{\"type\":\"string\"},\"maxItems\":8},\"under\":{\"type\""
			":\"string\",\"default\":\"/\"},\"order\":{\"$ref\":\"#/components/schemas/acme.ro"
			"utes.Order\",\"default\":\"name\"},\"limit\":{\"type\":\"integer\",\"format\":\"uint"
			"32\",\"minimum\":0,\"maximum\":4294967295},\"ids\":{\"type\":\"array\",\"items\":{\""
			"type\":\"string\",\"format\":\"uuid\"}}},\"required\":[\"disk\",\"tags\"]}}}},\"resp"
			"onses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/jso"
			"n\":{\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/acm"
			"e.routes.Stat\"}}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\""
			"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error"
			"\"}}}}}}",
	},
	{
		.path = "/rpc/MoreDisks@1.0.0/move",
		.verb = "post",
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/move\",\"tags\":[\"MoreDisks@1.0.0\"],\"requ"
			"estBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"ty"
			"pe\":\"object\",\"properties\":{\"disk\":{\"type\":\"integer\",\"format\":\"uint32\","
			"\"minimum\":0,\"maximum\":4294967295},\"from\":{\"type\":\"string\"},\"to\":{\"type"
			"\":\"string\"},\"stat\":{\"$ref\":\"#/components/schemas/acme.routes.Stat\"}},\""
			"required\":[\"disk\",\"from\",\"to\",\"stat\"]}}}},\"responses\":{\"200\":{\"descrip"
			"tion\":\"The result.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#"
			"/components/schemas/acme.routes.Stat\"}}}},\"404\":{\"description\":\"NotFou"
			"nd\",\"content\":{\"application/json\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/compo"
			"nents/schemas/acme.routes.NotFound-answer\"},{\"$ref\":\"#/components/sche"
			"mas/netron-error\"}]}}}},\"default\":{\"description\":\"It failed.\",\"content"
			"\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-e"
			"rror\"}}}}}}",
	},
	{
		.path = "/rpc/MoreDisks@1.0.0/patch",
		.verb = "post",
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/patch\",\"tags\":[\"MoreDisks@1.0.0\"],\"req"
			"uestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"t"
			"ype\":\"object\",\"properties\":{\"changes\":{\"type\":\"array\",\"items\":{\"$ref\":"
			"\"#/components/schemas/acme.routes.Change\"}}},\"required\":[\"changes\"]}}}"
			"},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application/js"
			"on\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It failed.\""
			",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas"
			"/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/MoreDisks@1.0.0/watch",
		.verb = "post",
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/watch\",\"tags\":[\"MoreDisks@1.0.0\"],\"sum"
			"mary\":\"Server-Sent Events, or lines.\",\"requestBody\":{\"required\":true,\""
			"content\":{\"application/json\":{\"schema\":{\"type\":\"object\",\"properties\":{"
			"\"disk\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":42949"
			"67295},\"since\":{\"type\":\"string\",\"format\":\"date-time\"}},\"required\":[\"di"
			"sk\"]}}}},\"responses\":{\"200\":{\"description\":\"The items.\",\"content\":{\"te"
			"xt/event-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#"
			"/components/schemas/acme.routes.Change\"}},\"application/x-ndjson\":{\"sch"
			"ema\":{\"type\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/ac"
			"me.routes.Change\"}},\"application/json\":{\"schema\":{\"type\":\"array\",\"item"
			"s\":{\"$ref\":\"#/components/schemas/acme.routes.Change\"}}}}},\"default\":{\""
			"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$r"
			"ef\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/MoreDisks@1.0.0/sum",
		.verb = "post",
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/sum\",\"tags\":[\"MoreDisks@1.0.0\"],\"reque"
			"stBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"typ"
			"e\":\"object\",\"properties\":{\"first\":{\"type\":[\"number\",\"string\"],\"pattern"
			"\":\"^(NaN|-?Infinity)$\",\"format\":\"double\"},\"more\":{\"type\":\"array\",\"item"
			"s\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\""
			":\"double\"}}},\"required\":[\"first\"]}}}},\"responses\":{\"200\":{\"description"
			"\":\"The result.\",\"content\":{\"application/json\":{\"schema\":{\"type\":[\"numb"
			"er\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"double\"}}}},\"de"
			"fault\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"sch"
			"ema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/MoreDisks@1.0.0/sumOf",
		.verb = "post",
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/sumOf\",\"tags\":[\"MoreDisks@1.0.0\"],\"req"
			"uestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"t"
			"ype\":\"object\",\"properties\":{\"first\":{\"type\":[\"number\",\"string\"],\"patte"
			"rn\":\"^(NaN|-?Infinity)$\",\"format\":\"double\"},\"more\":{\"type\":\"array\",\"it"
			"ems\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"forma"
			"t\":\"double\"}}},\"required\":[\"first\"]}}}},\"responses\":{\"200\":{\"descripti"
			"on\":\"The result.\",\"content\":{\"application/json\":{\"schema\":{\"type\":[\"nu"
			"mber\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"double\"}}}},\""
			"default\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"s"
			"chema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/MoreDisks@1.0.0/noRoute",
		.verb = "post",
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/noRoute\",\"tags\":[\"MoreDisks@1.0.0\"],\"r"
			"equestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{"
			"\"type\":\"object\",\"properties\":{\"path\":{\"type\":\"string\"}},\"required\":[\"p"
			"ath\"]}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"applic"
			"ation/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It "
			"failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components"
			"/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/MoreDisks@1.0.0/scalars",
		.verb = "post",
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/scalars\",\"tags\":[\"MoreDisks@1.0.0\"],\"r"
			"equestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{"
			"\"type\":\"object\",\"properties\":{\"at\":{\"type\":\"string\",\"format\":\"date-tim"
			"e\"},\"id\":{\"type\":\"string\",\"format\":\"uuid\"},\"order\":{\"$ref\":\"#/componen"
			"ts/schemas/acme.routes.Order\"},\"took\":{\"title\":\"milliseconds\",\"type\":\""
			"number\"},\"isLate\":{\"type\":\"boolean\"},\"ratio\":{\"type\":[\"number\",\"string"
			"\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"double\"}},\"required\":[\"at\""
			",\"id\",\"order\",\"took\",\"isLate\",\"ratio\"]}}}},\"responses\":{\"200\":{\"descri"
			"ption\":\"The result.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\""
			"string\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"applicat"
			"ion/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/MoreDisks@1.0.0/add",
		.verb = "post",
		.json =
			"{\"operationId\":\"MoreDisks@1.0.0/add\",\"tags\":[\"MoreDisks@1.0.0\"],\"reque"
			"stBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"typ"
			"e\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},\"required\":[\"name\""
			"]}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"applicatio"
			"n/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It fail"
			"ed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/sch"
			"emas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_acme_routes_more_disks = {
	.operations = netronc_operations_acme_routes_more_disks,
	.operation_count = 25,
	.schemas = netronc_schemas,
	.schema_count = 6,
};
const netron_service netronc_service_acme_routes_more_disks = {
	.name = "MoreDisks",
	.version = "1.0.0",
	.key = "MoreDisks@1.0.0",
	.methods = netronc_methods_acme_routes_more_disks,
	.info = &netronc_info_acme_routes_more_disks,
	.count = 13,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_acme_routes_more_disks,
	.routes = netronc_routes_acme_routes_more_disks,
	.route_count = 12,
};

static const netron_slot netronc_slot_acme_routes_not_found = { &netronc_struct_acme_routes_not_found, sizeof(acme_routes_not_found), NETRON_OP_STRUCT, 7 };
static const netron_slot netronc_slot_acme_routes_stat = { &netronc_struct_acme_routes_stat, sizeof(acme_routes_stat), NETRON_OP_STRUCT, 22 };
static const netron_slot netronc_slot_acme_routes_change = { &netronc_struct_acme_routes_change, sizeof(acme_routes_change), NETRON_OP_STRUCT, 15 };
static const netron_slot netronc_slot_acme_routes_stat_list = { &netronc_type_4, sizeof(acme_routes_stat_list), NETRON_OP_LIST, 1 };
static const netron_slot netronc_slot_acme_routes_change_list = { &netronc_type_5, sizeof(acme_routes_change_list), NETRON_OP_LIST, 1 };

/* clang-format on */

acme_routes_not_found *acme_routes_not_found_copy(const acme_routes_not_found *not_found)
{
	return netron_copy_of(&netronc_slot_acme_routes_not_found, not_found);
}

void acme_routes_not_found_free(acme_routes_not_found *not_found)
{
	netron_owned_free(not_found);
}

void acme_routes_not_found_freep(acme_routes_not_found **not_found)
{
	netron_owned_free(*not_found);
	*not_found = NULL;
}

const acme_routes_not_found *acme_routes_not_found_of(const netron_error *error)
{
	return netron_error_of(error, &netronc_error_acme_routes_not_found);
}

acme_routes_stat *acme_routes_stat_copy(const acme_routes_stat *stat_)
{
	return netron_copy_of(&netronc_slot_acme_routes_stat, stat_);
}

void acme_routes_stat_free(acme_routes_stat *stat_)
{
	netron_owned_free(stat_);
}

void acme_routes_stat_freep(acme_routes_stat **stat_)
{
	netron_owned_free(*stat_);
	*stat_ = NULL;
}

acme_routes_change *acme_routes_change_copy(const acme_routes_change *change)
{
	return netron_copy_of(&netronc_slot_acme_routes_change, change);
}

void acme_routes_change_free(acme_routes_change *change)
{
	netron_owned_free(change);
}

void acme_routes_change_freep(acme_routes_change **change)
{
	netron_owned_free(*change);
	*change = NULL;
}

acme_routes_stat_list *acme_routes_stat_list_copy(const acme_routes_stat_list *list)
{
	return netron_copy_of(&netronc_slot_acme_routes_stat_list, list);
}

void acme_routes_stat_list_free(acme_routes_stat_list *list)
{
	netron_owned_free(list);
}

void acme_routes_stat_list_freep(acme_routes_stat_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}

acme_routes_change_list *acme_routes_change_list_copy(const acme_routes_change_list *list)
{
	return netron_copy_of(&netronc_slot_acme_routes_change_list, list);
}

void acme_routes_change_list_free(acme_routes_change_list *list)
{
	netron_owned_free(list);
}

void acme_routes_change_list_freep(acme_routes_change_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}

static void netronc_item_acme_routes_change(
	const void *nt_item, netron_function *on_item, void *user)
{
	((void (*)(const acme_routes_change *, void *))on_item)(nt_item, user);
}

void acme_routes_change_source_read(acme_routes_change_source source,
	void (*on_item)(const acme_routes_change *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(source.stream, netronc_item_acme_routes_change,
		(netron_function *)on_item, on_end, user);
}

int acme_routes_change_source_next_sync(
	acme_routes_change_source source, acme_routes_change **out_item, netron_error **out_error)
{
	return netron_source_next_sync(source.stream, (void **)out_item, out_error);
}

int acme_routes_change_source_stop(acme_routes_change_source source)
{
	return netron_source_stop(source.stream);
}

int acme_routes_change_sink_write(acme_routes_change_sink sink, const acme_routes_change *item)
{
	return netron_sink_write(sink.stream, item);
}

int acme_routes_change_sink_write_sync(
	acme_routes_change_sink sink, const acme_routes_change *item, netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, item, out_error);
}

int acme_routes_change_sink_on_ready(
	acme_routes_change_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

int acme_routes_change_sink_on_close(acme_routes_change_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

int acme_routes_change_sink_end(acme_routes_change_sink sink)
{
	return netron_sink_end(sink.stream);
}

int acme_routes_change_sink_fail(acme_routes_change_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}
