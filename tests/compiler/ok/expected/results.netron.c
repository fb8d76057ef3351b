/* results.netron.c - tables of results.nsvc.
 * Written by netronc 0.1.0. Change results.nsvc instead. */
#include "results.netron.h"

#include <netron/schema.h>
#include <netron/leaf.h>

/* clang-format off */

/* Color */
static const netron_enum_value netronc_values_results_color[] = {
	{ "red", (int64_t)RESULTS_COLOR_RED },
	{ "green", (int64_t)RESULTS_COLOR_GREEN },
};
const netron_enum_type netronc_enum_results_color = {
	.name = "Color",
	.values = netronc_values_results_color,
	.count = 2,
	.base = NETRON_OP_I32,
	.flags = 0,
};

/* Access */
static const netron_enum_value netronc_values_results_access[] = {
	{ "read", (int64_t)RESULTS_ACCESS_READ },
	{ "write", (int64_t)RESULTS_ACCESS_WRITE },
};
const netron_enum_type netronc_enum_results_access = {
	.name = "Access",
	.values = netronc_values_results_access,
	.count = 2,
	.base = NETRON_OP_U8,
	.flags = NETRON_ENUM_BITS | 0,
};

static const netron_field netronc_struct_results_user_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(results_user, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_results_user(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	results_user *to = out;

	if (netron_leaf_map(reader, &p, 1) &&
		netron_leaf_key(reader, &p, "\xa4" "name", 5) &&
		netron_leaf_string(reader, &p, &to->name))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_results_user, out);
}
static uint8_t *netronc_pack_results_user(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const results_user *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 23) &&
		netron_leaf_put_key(&at, "\x81" "\xa4" "name", 6) &&
		netron_leaf_put_string(writer, &at, from->name, 23))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_results_user, in);
}
const netron_struct netronc_struct_results_user = {
	.fields = netronc_struct_results_user_fields,
	.keys = "\xa4" "name" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "User",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(results_user),
	.count = 1,
	.optional = 0,
	.least = 7,
	.unpack = netronc_unpack_results_user,
	.pack = netronc_pack_results_user,
};
NETRON_FITS(results_user);

static const netron_field netronc_alternatives_results_either_fields[] = {
	{ 0, 5, NETRON_OP_I32, offsetof(results_either, left), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 6, NETRON_OP_STRING, offsetof(results_either, right), NETRON_REQUIRED, 0, 1, 0 },
	{ 11, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_alternatives_results_either = {
	.fields = netronc_alternatives_results_either_fields,
	.keys = "\xa4" "left" "\xa5" "right" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Either",
	.required = UINT64_C(0x0),
	.fixed = 34,
	.size = sizeof(results_either),
	.count = 2,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(results_either);
const netron_union netronc_union_results_either = {
	.fields = &netronc_alternatives_results_either,
	.name = "Either",
	.tag_offset = offsetof(results_either, tag),
	.size = sizeof(results_either),
	.flags = 0,
	.least = 1,
};

/* Results@1.0.0 */

static const netron_field netronc_args_results_results_nothing_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_nothing = {
	.fields = netronc_args_results_results_nothing_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "nothing",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_results_results_number_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_number = {
	.fields = netronc_args_results_results_number_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "number",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_results_results_flag_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_flag = {
	.fields = netronc_args_results_results_flag_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "flag",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_results_results_color_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_color = {
	.fields = netronc_args_results_results_color_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "color",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_results_results_access_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_access = {
	.fields = netronc_args_results_results_access_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "access",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_results_results_id_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_id = {
	.fields = netronc_args_results_results_id_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "id",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_results_results_when_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_when = {
	.fields = netronc_args_results_results_when_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "when",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_results_results_text_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_text = {
	.fields = netronc_args_results_results_text_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "text",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_results_results_blob_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_blob = {
	.fields = netronc_args_results_results_blob_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "blob",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_results_results_value_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_value = {
	.fields = netronc_args_results_results_value_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "value",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_results_results_user_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_user = {
	.fields = netronc_args_results_results_user_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "user",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_results_results_either_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_either = {
	.fields = netronc_args_results_results_either_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "either",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_results_results_users_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_users = {
	.fields = netronc_args_results_results_users_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "users",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_list_type netronc_type_1 = { { &netronc_struct_results_user, sizeof(results_user), NETRON_OP_STRUCT, 7 }, 0, UINT32_MAX }; /* User[] */

static const netron_field netronc_args_results_results_texts_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_texts = {
	.fields = netronc_args_results_results_texts_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "texts",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_list_type netronc_type_2 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, 0, UINT32_MAX }; /* STRING[] */

static const netron_field netronc_args_results_results_labels_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_labels = {
	.fields = netronc_args_results_results_labels_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "labels",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(netron_pair);
static const netron_map_type netronc_type_3 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, sizeof(netron_pair), offsetof(netron_pair, value), UINT32_MAX }; /* map<STRING, STRING> */

static const netron_field netronc_args_results_results_by_number_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_by_number = {
	.fields = netronc_args_results_results_by_number_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "byNumber",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(results_f64_by_u32_map_entry);
static const netron_map_type netronc_type_4 = { { NULL, sizeof(uint32_t), NETRON_OP_U32, 1 }, { NULL, sizeof(double), NETRON_OP_F64, 1 }, sizeof(results_f64_by_u32_map_entry), offsetof(results_f64_by_u32_map_entry, value), UINT32_MAX }; /* map<U32, F64> */

static const netron_field netronc_args_results_results_distinct_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_distinct = {
	.fields = netronc_args_results_results_distinct_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "distinct",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_results_results_maybe_number_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_maybe_number = {
	.fields = netronc_args_results_results_maybe_number_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "maybeNumber",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_optional_type netronc_type_5 = { { NULL, sizeof(double), NETRON_OP_F64, 1 }, offsetof(results_f64_optional, value), 0 }; /* F64? */

static const netron_field netronc_args_results_results_maybe_color_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_maybe_color = {
	.fields = netronc_args_results_results_maybe_color_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "maybeColor",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_optional_type netronc_type_6 = { { &netronc_enum_results_color, sizeof(results_color), NETRON_OP_ENUM, 1 }, offsetof(results_color_optional, value), 0 }; /* Color? */

static const netron_field netronc_args_results_results_maybe_id_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_maybe_id = {
	.fields = netronc_args_results_results_maybe_id_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "maybeId",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_optional_type netronc_type_7 = { { NULL, sizeof(netron_uuid), NETRON_OP_UUID, 1 }, offsetof(results_uuid_optional, value), 0 }; /* UUID? */

static const netron_field netronc_args_results_results_maybe_text_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_maybe_text = {
	.fields = netronc_args_results_results_maybe_text_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "maybeText",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_optional_type netronc_type_8 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, NETRON_NULLABLE, 0 }; /* STRING? */

static const netron_field netronc_args_results_results_maybe_blob_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_maybe_blob = {
	.fields = netronc_args_results_results_maybe_blob_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "maybeBlob",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_optional_type netronc_type_9 = { { NULL, sizeof(netron_bytes), NETRON_OP_BYTES, 1 }, NETRON_POINTER, 0 }; /* BYTES? */

static const netron_field netronc_args_results_results_maybe_user_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_maybe_user = {
	.fields = netronc_args_results_results_maybe_user_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "maybeUser",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_optional_type netronc_type_10 = { { &netronc_struct_results_user, sizeof(results_user), NETRON_OP_STRUCT, 7 }, NETRON_POINTER, 0 }; /* User? */

static const netron_field netronc_args_results_results_maybe_either_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_maybe_either = {
	.fields = netronc_args_results_results_maybe_either_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "maybeEither",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_optional_type netronc_type_11 = { { &netronc_union_results_either, sizeof(results_either), NETRON_OP_UNION, 1 }, NETRON_POINTER, 0 }; /* Either? */

static const netron_field netronc_args_results_results_maybe_users_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_maybe_users = {
	.fields = netronc_args_results_results_maybe_users_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "maybeUsers",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_optional_type netronc_type_12 = { { &netronc_type_1, sizeof(results_user_list), NETRON_OP_LIST, 1 }, NETRON_POINTER, 0 }; /* User[]? */

static const netron_field netronc_args_results_results_maybe_texts_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_results_results_maybe_texts = {
	.fields = netronc_args_results_results_maybe_texts_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "maybeTexts",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_optional_type netronc_type_13 = { { &netronc_type_2, sizeof(netron_strings), NETRON_OP_LIST, 1 }, NETRON_POINTER, 0 }; /* STRING[]? */
static const netron_method netronc_methods_results_results[] = {
	{
		.name = "nothing",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa7" "nothing",
		.prefix_len = 22,
		.args = &netronc_args_results_results_nothing,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
	},
	{
		.name = "number",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa6" "number",
		.prefix_len = 21,
		.args = &netronc_args_results_results_number,
		.result = { NULL, sizeof(double), NETRON_OP_F64, 1 },
		.flags = 0,
	},
	{
		.name = "flag",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa4" "flag",
		.prefix_len = 19,
		.args = &netronc_args_results_results_flag,
		.result = { NULL, sizeof(bool), NETRON_OP_BOOL, 1 },
		.flags = 0,
	},
	{
		.name = "color",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa5" "color",
		.prefix_len = 20,
		.args = &netronc_args_results_results_color,
		.result = { &netronc_enum_results_color, sizeof(results_color), NETRON_OP_ENUM, 1 },
		.flags = 0,
	},
	{
		.name = "access",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa6" "access",
		.prefix_len = 21,
		.args = &netronc_args_results_results_access,
		.result = { &netronc_enum_results_access, sizeof(results_access), NETRON_OP_ENUM, 1 },
		.flags = 0,
	},
	{
		.name = "id",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa2" "id",
		.prefix_len = 17,
		.args = &netronc_args_results_results_id,
		.result = { NULL, sizeof(netron_uuid), NETRON_OP_UUID, 1 },
		.flags = 0,
	},
	{
		.name = "when",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa4" "when",
		.prefix_len = 19,
		.args = &netronc_args_results_results_when,
		.result = { NULL, sizeof(netron_time), NETRON_OP_TIME, 1 },
		.flags = 0,
	},
	{
		.name = "text",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa4" "text",
		.prefix_len = 19,
		.args = &netronc_args_results_results_text,
		.result = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 },
		.flags = 0,
	},
	{
		.name = "blob",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa4" "blob",
		.prefix_len = 19,
		.args = &netronc_args_results_results_blob,
		.result = { NULL, sizeof(netron_bytes), NETRON_OP_BYTES, 1 },
		.flags = 0,
	},
	{
		.name = "value",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa5" "value",
		.prefix_len = 20,
		.args = &netronc_args_results_results_value,
		.result = { NULL, sizeof(const netron_value *), NETRON_OP_ANY, 1 },
		.flags = 0,
	},
	{
		.name = "user",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa4" "user",
		.prefix_len = 19,
		.args = &netronc_args_results_results_user,
		.result = { &netronc_struct_results_user, sizeof(results_user), NETRON_OP_STRUCT, 7 },
		.flags = 0,
	},
	{
		.name = "either",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa6" "either",
		.prefix_len = 21,
		.args = &netronc_args_results_results_either,
		.result = { &netronc_union_results_either, sizeof(results_either), NETRON_OP_UNION, 1 },
		.flags = 0,
	},
	{
		.name = "users",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa5" "users",
		.prefix_len = 20,
		.args = &netronc_args_results_results_users,
		.result = { &netronc_type_1, sizeof(results_user_list), NETRON_OP_LIST, 1 },
		.flags = 0,
	},
	{
		.name = "texts",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa5" "texts",
		.prefix_len = 20,
		.args = &netronc_args_results_results_texts,
		.result = { &netronc_type_2, sizeof(netron_strings), NETRON_OP_LIST, 1 },
		.flags = 0,
	},
	{
		.name = "labels",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa6" "labels",
		.prefix_len = 21,
		.args = &netronc_args_results_results_labels,
		.result = { &netronc_type_3, sizeof(netron_string_map), NETRON_OP_MAP, 1 },
		.flags = 0,
	},
	{
		.name = "byNumber",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa8" "byNumber",
		.prefix_len = 23,
		.args = &netronc_args_results_results_by_number,
		.result = { &netronc_type_4, sizeof(results_f64_by_u32_map), NETRON_OP_MAP, 1 },
		.flags = 0,
	},
	{
		.name = "distinct",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa8" "distinct",
		.prefix_len = 23,
		.args = &netronc_args_results_results_distinct,
		.result = { &netronc_type_2, sizeof(netron_strings), NETRON_OP_SET, 1 },
		.flags = 0,
	},
	{
		.name = "maybeNumber",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xab" "maybeNumber",
		.prefix_len = 26,
		.args = &netronc_args_results_results_maybe_number,
		.result = { &netronc_type_5, sizeof(results_f64_optional), NETRON_OP_OPTIONAL, 1 },
		.flags = 0,
	},
	{
		.name = "maybeColor",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xaa" "maybeColor",
		.prefix_len = 25,
		.args = &netronc_args_results_results_maybe_color,
		.result = { &netronc_type_6, sizeof(results_color_optional), NETRON_OP_OPTIONAL, 1 },
		.flags = 0,
	},
	{
		.name = "maybeId",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa7" "maybeId",
		.prefix_len = 22,
		.args = &netronc_args_results_results_maybe_id,
		.result = { &netronc_type_7, sizeof(results_uuid_optional), NETRON_OP_OPTIONAL, 1 },
		.flags = 0,
	},
	{
		.name = "maybeText",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa9" "maybeText",
		.prefix_len = 24,
		.args = &netronc_args_results_results_maybe_text,
		.result = { &netronc_type_8, sizeof(const char *), NETRON_OP_OPTIONAL, 1 },
		.flags = 0,
	},
	{
		.name = "maybeBlob",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa9" "maybeBlob",
		.prefix_len = 24,
		.args = &netronc_args_results_results_maybe_blob,
		.result = { &netronc_type_9, sizeof(const netron_bytes *), NETRON_OP_OPTIONAL, 1 },
		.flags = 0,
	},
	{
		.name = "maybeUser",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xa9" "maybeUser",
		.prefix_len = 24,
		.args = &netronc_args_results_results_maybe_user,
		.result = { &netronc_type_10, sizeof(const results_user *), NETRON_OP_OPTIONAL, 1 },
		.flags = 0,
	},
	{
		.name = "maybeEither",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xab" "maybeEither",
		.prefix_len = 26,
		.args = &netronc_args_results_results_maybe_either,
		.result = { &netronc_type_11, sizeof(const results_either *), NETRON_OP_OPTIONAL, 1 },
		.flags = 0,
	},
	{
		.name = "maybeUsers",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xaa" "maybeUsers",
		.prefix_len = 25,
		.args = &netronc_args_results_results_maybe_users,
		.result = { &netronc_type_12, sizeof(const results_user_list *), NETRON_OP_OPTIONAL, 1 },
		.flags = 0,
	},
	{
		.name = "maybeTexts",
		.service = &netronc_service_results_results,
		.prefix = "\xad" "Results@1.0.0" "\xaa" "maybeTexts",
		.prefix_len = 25,
		.args = &netronc_args_results_results_maybe_texts,
		.result = { &netronc_type_13, sizeof(const netron_strings *), NETRON_OP_OPTIONAL, 1 },
		.flags = 0,
	},
};
static const netron_type_info netronc_types[] = {
	{ "Color", "enum Color {\n    red,\n    green\n}", NULL },
	{ "Access", "flags Access : u8 {\n    read,\n    write\n}", NULL },
	{ "User", "struct User {\n    name: string;\n}", NULL },
	{ "Either", "union Either {\n    left: i32;\n    right: string;\n}", NULL },
};
static const netron_member_info netronc_members_results_results[] = {
	{ "nothing", "nothing()", NULL, NULL },
	{ "number", "number() -> f64", NULL, NULL },
	{ "flag", "flag() -> bool", NULL, NULL },
	{ "color", "color() -> Color", NULL, NULL },
	{ "access", "access() -> Access", NULL, NULL },
	{ "id", "id() -> uuid", NULL, NULL },
	{ "when", "when() -> timestamp", NULL, NULL },
	{ "text", "text() -> string", NULL, NULL },
	{ "blob", "blob() -> bytes", NULL, NULL },
	{ "value", "value() -> any", NULL, NULL },
	{ "user", "user() -> User", NULL, NULL },
	{ "either", "either() -> Either", NULL, NULL },
	{ "users", "users() -> User[]", NULL, NULL },
	{ "texts", "texts() -> string[]", NULL, NULL },
	{ "labels", "labels() -> map<string, string>", NULL, NULL },
	{ "byNumber", "byNumber() -> map<u32, f64>", NULL, NULL },
	{ "distinct", "distinct() -> set<string>", NULL, NULL },
	{ "maybeNumber", "maybeNumber() -> f64?", NULL, NULL },
	{ "maybeColor", "maybeColor() -> Color?", NULL, NULL },
	{ "maybeId", "maybeId() -> uuid?", NULL, NULL },
	{ "maybeText", "maybeText() -> string?", NULL, NULL },
	{ "maybeBlob", "maybeBlob() -> bytes?", NULL, NULL },
	{ "maybeUser", "maybeUser() -> User?", NULL, NULL },
	{ "maybeEither", "maybeEither() -> Either?", NULL, NULL },
	{ "maybeUsers", "maybeUsers() -> User[]?", NULL, NULL },
	{ "maybeTexts", "maybeTexts() -> string[]?", NULL, NULL },
};
static const netron_service_info netronc_info_results_results = {
	.doc = "A result of every form, each also optional.",
	.annotations = NULL,
	.members = netronc_members_results_results,
	.member_count = 26,
	.types = netronc_types,
	.type_count = 4,
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
		.name = "results.Access",
		.json =
			"{\"type\":\"array\",\"items\":{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"read\",\"wri"
			"te\"]},{\"type\":\"integer\",\"format\":\"uint8\",\"minimum\":0,\"maximum\":255}]},"
			"\"uniqueItems\":true}",
	},
	{
		.name = "results.Color",
		.json =
			"{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"red\",\"green\"]},{\"type\":\"integer\",\""
			"format\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647}]}",
	},
	{
		.name = "results.Either",
		.json =
			"{\"oneOf\":[{\"title\":\"left\",\"type\":\"object\",\"properties\":{\"left\":{\"type\""
			":\"integer\",\"format\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647"
			"}},\"required\":[\"left\"],\"additionalProperties\":false},{\"title\":\"right\","
			"\"type\":\"object\",\"properties\":{\"right\":{\"type\":\"string\"}},\"required\":[\""
			"right\"],\"additionalProperties\":false}]}",
	},
	{
		.name = "results.User",
		.json =
			"{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},\"required\":[\""
			"name\"]}",
	},
};
static const netron_openapi_operation netronc_operations_results_results[] = {
	{
		.path = "/rpc/Results@1.0.0/nothing",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/nothing\",\"tags\":[\"Results@1.0.0\"],\"respo"
			"nses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application/json\":{\"sc"
			"hema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It failed.\",\"conten"
			"t\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-"
			"error\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/number",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/number\",\"tags\":[\"Results@1.0.0\"],\"respon"
			"ses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\""
			":{\"schema\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\","
			"\"format\":\"double\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":"
			"{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-err"
			"or\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/flag",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/flag\",\"tags\":[\"Results@1.0.0\"],\"response"
			"s\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{"
			"\"schema\":{\"type\":\"boolean\"}}}},\"default\":{\"description\":\"It failed.\",\""
			"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/n"
			"etron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/color",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/color\",\"tags\":[\"Results@1.0.0\"],\"respons"
			"es\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":"
			"{\"schema\":{\"$ref\":\"#/components/schemas/results.Color\"}}}},\"default\":{"
			"\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$"
			"ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/access",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/access\",\"tags\":[\"Results@1.0.0\"],\"respon"
			"ses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\""
			":{\"schema\":{\"$ref\":\"#/components/schemas/results.Access\"}}}},\"default\""
			":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{"
			"\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/id",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/id\",\"tags\":[\"Results@1.0.0\"],\"responses\""
			":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{\"s"
			"chema\":{\"type\":\"string\",\"format\":\"uuid\"}}}},\"default\":{\"description\":\""
			"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/compone"
			"nts/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/when",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/when\",\"tags\":[\"Results@1.0.0\"],\"response"
			"s\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{"
			"\"schema\":{\"type\":\"string\",\"format\":\"date-time\"}}}},\"default\":{\"descrip"
			"tion\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/"
			"components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/text",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/text\",\"tags\":[\"Results@1.0.0\"],\"response"
			"s\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{"
			"\"schema\":{\"type\":\"string\"}}}},\"default\":{\"description\":\"It failed.\",\"c"
			"ontent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/ne"
			"tron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/blob",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/blob\",\"tags\":[\"Results@1.0.0\"],\"response"
			"s\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{"
			"\"schema\":{\"type\":\"string\",\"contentEncoding\":\"base64\"}}}},\"default\":{\"d"
			"escription\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$re"
			"f\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/value",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/value\",\"tags\":[\"Results@1.0.0\"],\"respons"
			"es\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":"
			"{\"schema\":{}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"appl"
			"ication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}"
			"}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/user",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/user\",\"tags\":[\"Results@1.0.0\"],\"response"
			"s\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{"
			"\"schema\":{\"$ref\":\"#/components/schemas/results.User\"}}}},\"default\":{\"d"
			"escription\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$re"
			"f\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/either",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/either\",\"tags\":[\"Results@1.0.0\"],\"respon"
			"ses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\""
			":{\"schema\":{\"$ref\":\"#/components/schemas/results.Either\"}}}},\"default\""
			":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{"
			"\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/users",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/users\",\"tags\":[\"Results@1.0.0\"],\"respons"
			"es\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":"
			"{\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/result"
			"s.User\"}}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"applica"
			"tion/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/texts",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/texts\",\"tags\":[\"Results@1.0.0\"],\"respons"
			"es\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":"
			"{\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}},\"default\":{\"de"
			"scription\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref"
			"\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/labels",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/labels\",\"tags\":[\"Results@1.0.0\"],\"respon"
			"ses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\""
			":{\"schema\":{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\"}}}"
			"}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/json\""
			":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/byNumber",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/byNumber\",\"tags\":[\"Results@1.0.0\"],\"resp"
			"onses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/jso"
			"n\":{\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"array\",\"prefixItems\":[{\""
			"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\"maximum\":4294967295},{\""
			"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\":\"dou"
			"ble\"}],\"minItems\":2,\"maxItems\":2}}}}},\"default\":{\"description\":\"It fai"
			"led.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/sc"
			"hemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/distinct",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/distinct\",\"tags\":[\"Results@1.0.0\"],\"resp"
			"onses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/jso"
			"n\":{\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"uniqueItems\":t"
			"rue}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/"
			"json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/maybeNumber",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/maybeNumber\",\"tags\":[\"Results@1.0.0\"],\"r"
			"esponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/"
			"json\":{\"schema\":{\"anyOf\":[{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN"
			"|-?Infinity)$\",\"format\":\"double\"},{\"type\":\"null\"}]}}}},\"default\":{\"des"
			"cription\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\""
			":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/maybeColor",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/maybeColor\",\"tags\":[\"Results@1.0.0\"],\"re"
			"sponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/j"
			"son\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/results.Color\"}"
			",{\"type\":\"null\"}]}}}},\"default\":{\"description\":\"It failed.\",\"content\":"
			"{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-err"
			"or\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/maybeId",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/maybeId\",\"tags\":[\"Results@1.0.0\"],\"respo"
			"nses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json"
			"\":{\"schema\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"uuid\"},{\"type\":\"null\""
			"}]}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/j"
			"son\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/maybeText",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/maybeText\",\"tags\":[\"Results@1.0.0\"],\"res"
			"ponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/js"
			"on\":{\"schema\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}}}},\"defaul"
			"t\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\""
			":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/maybeBlob",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/maybeBlob\",\"tags\":[\"Results@1.0.0\"],\"res"
			"ponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/js"
			"on\":{\"schema\":{\"anyOf\":[{\"type\":\"string\",\"contentEncoding\":\"base64\"},{"
			"\"type\":\"null\"}]}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\""
			"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error"
			"\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/maybeUser",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/maybeUser\",\"tags\":[\"Results@1.0.0\"],\"res"
			"ponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/js"
			"on\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/results.User\"},{"
			"\"type\":\"null\"}]}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\""
			"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error"
			"\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/maybeEither",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/maybeEither\",\"tags\":[\"Results@1.0.0\"],\"r"
			"esponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/"
			"json\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/results.Either"
			"\"},{\"type\":\"null\"}]}}}},\"default\":{\"description\":\"It failed.\",\"content"
			"\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-e"
			"rror\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/maybeUsers",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/maybeUsers\",\"tags\":[\"Results@1.0.0\"],\"re"
			"sponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/j"
			"son\":{\"schema\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"$ref\":\"#/components"
			"/schemas/results.User\"}},{\"type\":\"null\"}]}}}},\"default\":{\"description\""
			":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/compo"
			"nents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Results@1.0.0/maybeTexts",
		.verb = "post",
		.json =
			"{\"operationId\":\"Results@1.0.0/maybeTexts\",\"tags\":[\"Results@1.0.0\"],\"re"
			"sponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/j"
			"son\":{\"schema\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"string\"}},{\""
			"type\":\"null\"}]}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"a"
			"pplication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\""
			"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_results_results = {
	.operations = netronc_operations_results_results,
	.operation_count = 26,
	.schemas = netronc_schemas,
	.schema_count = 5,
};
const netron_service netronc_service_results_results = {
	.name = "Results",
	.version = "1.0.0",
	.key = "Results@1.0.0",
	.methods = netronc_methods_results_results,
	.info = &netronc_info_results_results,
	.count = 26,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_results_results,
};

static const netron_slot netronc_slot_results_user = { &netronc_struct_results_user, sizeof(results_user), NETRON_OP_STRUCT, 7 };
static const netron_slot netronc_slot_results_either = { &netronc_union_results_either, sizeof(results_either), NETRON_OP_UNION, 1 };
static const netron_slot netronc_slot_results_user_list = { &netronc_type_1, sizeof(results_user_list), NETRON_OP_LIST, 1 };

/* clang-format on */

results_user *results_user_copy(const results_user *user_)
{
	return netron_copy_of(&netronc_slot_results_user, user_);
}

void results_user_free(results_user *user_)
{
	netron_owned_free(user_);
}

void results_user_freep(results_user **user_)
{
	netron_owned_free(*user_);
	*user_ = NULL;
}

results_either *results_either_copy(const results_either *either)
{
	return netron_copy_of(&netronc_slot_results_either, either);
}

void results_either_free(results_either *either)
{
	netron_owned_free(either);
}

void results_either_freep(results_either **either)
{
	netron_owned_free(*either);
	*either = NULL;
}

results_user_list *results_user_list_copy(const results_user_list *list)
{
	return netron_copy_of(&netronc_slot_results_user_list, list);
}

void results_user_list_free(results_user_list *list)
{
	netron_owned_free(list);
}

void results_user_list_freep(results_user_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}
