/* properties.netron.c - tables of properties.nsvc.
 * Written by netronc 0.1.0. Change properties.nsvc instead. */
#include "properties.netron.h"

#include <netron/schema.h>
#include <netron/leaf.h>

/* clang-format off */

/* Level */
static const netron_enum_value netronc_values_properties_level[] = {
	{ "low", (int64_t)PROPERTIES_LEVEL_LOW },
	{ "high", (int64_t)PROPERTIES_LEVEL_HIGH },
};
const netron_enum_type netronc_enum_properties_level = {
	.name = "Level",
	.values = netronc_values_properties_level,
	.count = 2,
	.base = NETRON_OP_I32,
	.flags = 0,
};

static const netron_field netronc_struct_properties_size_fields[] = {
	{ 0, 6, NETRON_OP_U32, offsetof(properties_size, width), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 7, NETRON_OP_U32, offsetof(properties_size, height), NETRON_REQUIRED, 0, 1, 0 },
	{ 13, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_properties_size(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	properties_size *to = out;

	if (netron_leaf_map(reader, &p, 2) &&
		netron_leaf_key(reader, &p, "\xa5" "width", 6) &&
		netron_leaf_u32(reader, &p, &to->width) &&
		netron_leaf_key(reader, &p, "\xa6" "height", 7) &&
		netron_leaf_u32(reader, &p, &to->height))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_properties_size, out);
}
static uint8_t *netronc_pack_properties_size(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const properties_size *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 36) &&
		netron_leaf_put_key(&at, "\x82" "\xa5" "width", 7) &&
		netron_leaf_put_u32(writer, &at, from->width) &&
		netron_leaf_put_key(&at, "\xa6" "height", 7) &&
		netron_leaf_put_u32(writer, &at, from->height))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_properties_size, in);
}
const netron_struct netronc_struct_properties_size = {
	.fields = netronc_struct_properties_size_fields,
	.keys = "\xa5" "width" "\xa6" "height" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Size",
	.required = UINT64_C(0x3),
	.fixed = 36,
	.size = sizeof(properties_size),
	.count = 2,
	.optional = 0,
	.least = 16,
	.unpack = netronc_unpack_properties_size,
	.pack = netronc_pack_properties_size,
};
NETRON_FITS(properties_size);

/* Settings@1.0.0 */

static const netron_field netronc_args_properties_settings_reset_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_reset = {
	.fields = netronc_args_properties_settings_reset_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "reset",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_settings_get_volume_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_get_volume = {
	.fields = netronc_args_properties_settings_get_volume_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "volume",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_settings_set_volume_fields[] = {
	{ 0, 7, NETRON_OP_U8, offsetof(properties_settings_set_volume_args, volume), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_set_volume = {
	.fields = netronc_args_properties_settings_set_volume_fields,
	.keys = "\xa6" "volume" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "volume",
	.required = UINT64_C(0x1),
	.fixed = 22,
	.size = sizeof(properties_settings_set_volume_args),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(properties_settings_set_volume_args);

static const netron_field netronc_args_properties_settings_get_on_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_get_on = {
	.fields = netronc_args_properties_settings_get_on_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "on",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_settings_get_size_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_get_size = {
	.fields = netronc_args_properties_settings_get_size_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "size",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_settings_set_size_fields[] = {
	{ 0, 5, NETRON_OP_STRUCT, offsetof(properties_settings_set_size_args, size), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_properties_settings_set_size_types[] = {
	&netronc_struct_properties_size,
};
static const netron_struct netronc_args_properties_settings_set_size = {
	.fields = netronc_args_properties_settings_set_size_fields,
	.keys = "\xa4" "size" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_properties_settings_set_size_types,
	.name = "size",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(properties_settings_set_size_args),
	.count = 1,
	.optional = 0,
	.least = 22,
};
NETRON_FITS(properties_settings_set_size_args);

static const netron_field netronc_args_properties_settings_get_level_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_get_level = {
	.fields = netronc_args_properties_settings_get_level_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "level",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_settings_get_name_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_get_name = {
	.fields = netronc_args_properties_settings_get_name_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "name",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_settings_set_name_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(properties_settings_set_name_args, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_set_name = {
	.fields = netronc_args_properties_settings_set_name_fields,
	.keys = "\xa4" "name" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "name",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(properties_settings_set_name_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(properties_settings_set_name_args);

static const netron_field netronc_args_properties_settings_get_note_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_get_note = {
	.fields = netronc_args_properties_settings_get_note_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "note",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_optional_type netronc_type_1 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, NETRON_NULLABLE, 0 }; /* STRING? */

static const netron_field netronc_args_properties_settings_set_note_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(properties_settings_set_note_args, note), NETRON_NULLABLE, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_set_note = {
	.fields = netronc_args_properties_settings_set_note_fields,
	.keys = "\xa4" "note" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "note",
	.required = UINT64_C(0x0),
	.fixed = 23,
	.size = sizeof(properties_settings_set_note_args),
	.count = 1,
	.optional = 1,
	.least = 1,
};
NETRON_FITS(properties_settings_set_note_args);

static const netron_field netronc_args_properties_settings_get_limit_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_get_limit = {
	.fields = netronc_args_properties_settings_get_limit_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "limit",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_optional_type netronc_type_2 = { { NULL, sizeof(double), NETRON_OP_F64, 1 }, offsetof(properties_f64_optional, value), 0 }; /* F64? */

static const netron_field netronc_args_properties_settings_set_limit_fields[] = {
	{ 0, 6, NETRON_OP_F64, offsetof(properties_settings_set_limit_args, limit), offsetof(properties_settings_set_limit_args, has_limit), 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_set_limit = {
	.fields = netronc_args_properties_settings_set_limit_fields,
	.keys = "\xa5" "limit" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "limit",
	.required = UINT64_C(0x0),
	.fixed = 28,
	.size = sizeof(properties_settings_set_limit_args),
	.count = 1,
	.optional = 1,
	.least = 1,
};
NETRON_FITS(properties_settings_set_limit_args);

static const netron_field netronc_args_properties_settings_get_parent_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_get_parent = {
	.fields = netronc_args_properties_settings_get_parent_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "parent",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_optional_type netronc_type_3 = { { &netronc_struct_properties_size, sizeof(properties_size), NETRON_OP_STRUCT, 16 }, NETRON_POINTER, 0 }; /* Size? */

static const netron_field netronc_args_properties_settings_set_parent_fields[] = {
	{ 0, 7, NETRON_OP_STRUCT, offsetof(properties_settings_set_parent_args, parent), NETRON_POINTER, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_properties_settings_set_parent_types[] = {
	&netronc_struct_properties_size,
};
static const netron_struct netronc_args_properties_settings_set_parent = {
	.fields = netronc_args_properties_settings_set_parent_fields,
	.keys = "\xa6" "parent" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_properties_settings_set_parent_types,
	.name = "parent",
	.required = UINT64_C(0x0),
	.fixed = 25,
	.size = sizeof(properties_settings_set_parent_args),
	.count = 1,
	.optional = 1,
	.least = 1,
};
NETRON_FITS(properties_settings_set_parent_args);

static const netron_field netronc_args_properties_settings_get_tags_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_get_tags = {
	.fields = netronc_args_properties_settings_get_tags_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "tags",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_list_type netronc_type_4 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, 0, UINT32_MAX }; /* STRING[] */

static const netron_field netronc_args_properties_settings_set_tags_fields[] = {
	{ 0, 5, NETRON_OP_LIST, offsetof(properties_settings_set_tags_args, tags), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_properties_settings_set_tags_types[] = {
	&netronc_type_4,
};
static const netron_struct netronc_args_properties_settings_set_tags = {
	.fields = netronc_args_properties_settings_set_tags_fields,
	.keys = "\xa4" "tags" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_properties_settings_set_tags_types,
	.name = "tags",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(properties_settings_set_tags_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(properties_settings_set_tags_args);

static const netron_field netronc_args_properties_settings_get_labels_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_get_labels = {
	.fields = netronc_args_properties_settings_get_labels_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "labels",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(properties_level_map_entry);
static const netron_map_type netronc_type_5 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { &netronc_enum_properties_level, sizeof(properties_level), NETRON_OP_ENUM, 1 }, sizeof(properties_level_map_entry), offsetof(properties_level_map_entry, value), UINT32_MAX }; /* map<STRING, Level> */

static const netron_field netronc_args_properties_settings_set_labels_fields[] = {
	{ 0, 7, NETRON_OP_MAP, offsetof(properties_settings_set_labels_args, labels), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_properties_settings_set_labels_types[] = {
	&netronc_type_5,
};
static const netron_struct netronc_args_properties_settings_set_labels = {
	.fields = netronc_args_properties_settings_set_labels_fields,
	.keys = "\xa6" "labels" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_properties_settings_set_labels_types,
	.name = "labels",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(properties_settings_set_labels_args),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(properties_settings_set_labels_args);

static const netron_field netronc_args_properties_settings_get_digest_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_get_digest = {
	.fields = netronc_args_properties_settings_get_digest_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "digest",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_list_type netronc_type_6 = { { NULL, sizeof(uint8_t), NETRON_OP_U8, 1 }, 4, 4 }; /* U8[4] */

static const netron_field netronc_args_properties_settings_set_digest_fields[] = {
	{ 0, 7, NETRON_OP_ARRAY, offsetof(properties_settings_set_digest_args, digest), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_properties_settings_set_digest_types[] = {
	&netronc_type_6,
};
static const netron_struct netronc_args_properties_settings_set_digest = {
	.fields = netronc_args_properties_settings_set_digest_fields,
	.keys = "\xa6" "digest" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_properties_settings_set_digest_types,
	.name = "digest",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(properties_settings_set_digest_args),
	.count = 1,
	.optional = 0,
	.least = 13,
};
NETRON_FITS(properties_settings_set_digest_args);

static const netron_field netronc_args_properties_settings_get_spare_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_get_spare = {
	.fields = netronc_args_properties_settings_get_spare_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "spare",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_optional_type netronc_type_7 = { { &netronc_type_6, sizeof(properties_u8_array4), NETRON_OP_ARRAY, 5 }, NETRON_POINTER, 0 }; /* U8[4]? */

static const netron_field netronc_args_properties_settings_set_spare_fields[] = {
	{ 0, 6, NETRON_OP_ARRAY, offsetof(properties_settings_set_spare_args, spare), offsetof(properties_settings_set_spare_args, has_spare), 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_properties_settings_set_spare_types[] = {
	&netronc_type_6,
};
static const netron_struct netronc_args_properties_settings_set_spare = {
	.fields = netronc_args_properties_settings_set_spare_fields,
	.keys = "\xa5" "spare" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_properties_settings_set_spare_types,
	.name = "spare",
	.required = UINT64_C(0x0),
	.fixed = 24,
	.size = sizeof(properties_settings_set_spare_args),
	.count = 1,
	.optional = 1,
	.least = 1,
};
NETRON_FITS(properties_settings_set_spare_args);

static const netron_field netronc_args_properties_settings_get_picture_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_get_picture = {
	.fields = netronc_args_properties_settings_get_picture_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "picture",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_settings_set_picture_fields[] = {
	{ 0, 8, NETRON_OP_BYTES, offsetof(properties_settings_set_picture_args, picture), NETRON_REQUIRED, 0, 0, 0 },
	{ 8, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_set_picture = {
	.fields = netronc_args_properties_settings_set_picture_fields,
	.keys = "\xa7" "picture" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "picture",
	.required = UINT64_C(0x1),
	.fixed = 26,
	.size = sizeof(properties_settings_set_picture_args),
	.count = 1,
	.optional = 0,
	.least = 10,
};
NETRON_FITS(properties_settings_set_picture_args);

static const netron_field netronc_args_properties_settings_get_extra_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_get_extra = {
	.fields = netronc_args_properties_settings_get_extra_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "extra",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_settings_set_extra_fields[] = {
	{ 0, 6, NETRON_OP_ANY, offsetof(properties_settings_set_extra_args, extra), NETRON_NULLABLE, 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_set_extra = {
	.fields = netronc_args_properties_settings_set_extra_fields,
	.keys = "\xa5" "extra" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "extra",
	.required = UINT64_C(0x0),
	.fixed = 24,
	.size = sizeof(properties_settings_set_extra_args),
	.count = 1,
	.optional = 1,
	.least = 1,
};
NETRON_FITS(properties_settings_set_extra_args);

static const netron_field netronc_args_properties_settings_get_user_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_get_user = {
	.fields = netronc_args_properties_settings_get_user_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "user",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_settings_set_user_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(properties_settings_set_user_args, user_), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_set_user = {
	.fields = netronc_args_properties_settings_set_user_fields,
	.keys = "\xa4" "user" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "user",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(properties_settings_set_user_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(properties_settings_set_user_args);

static const netron_field netronc_args_properties_settings_get_int_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_get_int = {
	.fields = netronc_args_properties_settings_get_int_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "int",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_settings_set_int_fields[] = {
	{ 0, 4, NETRON_OP_I32, offsetof(properties_settings_set_int_args, int_), NETRON_REQUIRED, 0, 0, 0 },
	{ 4, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_set_int = {
	.fields = netronc_args_properties_settings_set_int_fields,
	.keys = "\xa3" "int" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "int",
	.required = UINT64_C(0x1),
	.fixed = 22,
	.size = sizeof(properties_settings_set_int_args),
	.count = 1,
	.optional = 0,
	.least = 6,
};
NETRON_FITS(properties_settings_set_int_args);

static const netron_field netronc_args_properties_settings_get_settings_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_get_settings = {
	.fields = netronc_args_properties_settings_get_settings_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "settings",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_settings_set_settings_fields[] = {
	{ 0, 9, NETRON_OP_U16, offsetof(properties_settings_set_settings_args, settings), NETRON_REQUIRED, 0, 0, 0 },
	{ 9, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_set_settings = {
	.fields = netronc_args_properties_settings_set_settings_fields,
	.keys = "\xa8" "settings" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "settings",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(properties_settings_set_settings_args),
	.count = 1,
	.optional = 0,
	.least = 11,
};
NETRON_FITS(properties_settings_set_settings_args);

static const netron_field netronc_args_properties_settings_get_the_error_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_get_the_error = {
	.fields = netronc_args_properties_settings_get_the_error_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "error",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_settings_set_the_error_fields[] = {
	{ 0, 6, NETRON_OP_STRING, offsetof(properties_settings_set_the_error_args, the_error), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_settings_set_the_error = {
	.fields = netronc_args_properties_settings_set_the_error_fields,
	.keys = "\xa5" "error" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "error",
	.required = UINT64_C(0x1),
	.fixed = 24,
	.size = sizeof(properties_settings_set_the_error_args),
	.count = 1,
	.optional = 0,
	.least = 8,
};
NETRON_FITS(properties_settings_set_the_error_args);
static const netron_method netronc_methods_properties_settings[] = {
	{
		.name = "reset",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa5" "reset",
		.prefix_len = 21,
		.args = &netronc_args_properties_settings_reset,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
	},
	{
		.name = "volume",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa6" "volume",
		.prefix_len = 22,
		.args = &netronc_args_properties_settings_get_volume,
		.result = { NULL, sizeof(uint8_t), NETRON_OP_U8, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "volume",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa6" "volume",
		.prefix_len = 22,
		.args = &netronc_args_properties_settings_set_volume,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "on",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa2" "on",
		.prefix_len = 18,
		.args = &netronc_args_properties_settings_get_on,
		.result = { NULL, sizeof(bool), NETRON_OP_BOOL, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "size",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa4" "size",
		.prefix_len = 20,
		.args = &netronc_args_properties_settings_get_size,
		.result = { &netronc_struct_properties_size, sizeof(properties_size), NETRON_OP_STRUCT, 16 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "size",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa4" "size",
		.prefix_len = 20,
		.args = &netronc_args_properties_settings_set_size,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "level",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa5" "level",
		.prefix_len = 21,
		.args = &netronc_args_properties_settings_get_level,
		.result = { &netronc_enum_properties_level, sizeof(properties_level), NETRON_OP_ENUM, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "name",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa4" "name",
		.prefix_len = 20,
		.args = &netronc_args_properties_settings_get_name,
		.result = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 },
		.flags = NETRON_METHOD_DEPRECATED | 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "name",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa4" "name",
		.prefix_len = 20,
		.args = &netronc_args_properties_settings_set_name,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = NETRON_METHOD_DEPRECATED | 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "note",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa4" "note",
		.prefix_len = 20,
		.args = &netronc_args_properties_settings_get_note,
		.result = { &netronc_type_1, sizeof(const char *), NETRON_OP_OPTIONAL, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "note",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa4" "note",
		.prefix_len = 20,
		.args = &netronc_args_properties_settings_set_note,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "limit",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa5" "limit",
		.prefix_len = 21,
		.args = &netronc_args_properties_settings_get_limit,
		.result = { &netronc_type_2, sizeof(properties_f64_optional), NETRON_OP_OPTIONAL, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "limit",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa5" "limit",
		.prefix_len = 21,
		.args = &netronc_args_properties_settings_set_limit,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "parent",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa6" "parent",
		.prefix_len = 22,
		.args = &netronc_args_properties_settings_get_parent,
		.result = { &netronc_type_3, sizeof(const properties_size *), NETRON_OP_OPTIONAL, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "parent",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa6" "parent",
		.prefix_len = 22,
		.args = &netronc_args_properties_settings_set_parent,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "tags",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa4" "tags",
		.prefix_len = 20,
		.args = &netronc_args_properties_settings_get_tags,
		.result = { &netronc_type_4, sizeof(netron_strings), NETRON_OP_LIST, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "tags",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa4" "tags",
		.prefix_len = 20,
		.args = &netronc_args_properties_settings_set_tags,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "labels",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa6" "labels",
		.prefix_len = 22,
		.args = &netronc_args_properties_settings_get_labels,
		.result = { &netronc_type_5, sizeof(properties_level_map), NETRON_OP_MAP, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "labels",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa6" "labels",
		.prefix_len = 22,
		.args = &netronc_args_properties_settings_set_labels,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "digest",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa6" "digest",
		.prefix_len = 22,
		.args = &netronc_args_properties_settings_get_digest,
		.result = { &netronc_type_6, sizeof(uint8_t[4]), NETRON_OP_ARRAY, 5 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "digest",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa6" "digest",
		.prefix_len = 22,
		.args = &netronc_args_properties_settings_set_digest,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "spare",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa5" "spare",
		.prefix_len = 21,
		.args = &netronc_args_properties_settings_get_spare,
		.result = { &netronc_type_7, sizeof(const properties_u8_array4 *), NETRON_OP_OPTIONAL, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "spare",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa5" "spare",
		.prefix_len = 21,
		.args = &netronc_args_properties_settings_set_spare,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "picture",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa7" "picture",
		.prefix_len = 23,
		.args = &netronc_args_properties_settings_get_picture,
		.result = { NULL, sizeof(netron_bytes), NETRON_OP_BYTES, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "picture",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa7" "picture",
		.prefix_len = 23,
		.args = &netronc_args_properties_settings_set_picture,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "extra",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa5" "extra",
		.prefix_len = 21,
		.args = &netronc_args_properties_settings_get_extra,
		.result = { NULL, sizeof(const netron_value *), NETRON_OP_ANY, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "extra",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa5" "extra",
		.prefix_len = 21,
		.args = &netronc_args_properties_settings_set_extra,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "user",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa4" "user",
		.prefix_len = 20,
		.args = &netronc_args_properties_settings_get_user,
		.result = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "user",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa4" "user",
		.prefix_len = 20,
		.args = &netronc_args_properties_settings_set_user,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "int",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa3" "int",
		.prefix_len = 19,
		.args = &netronc_args_properties_settings_get_int,
		.result = { NULL, sizeof(int32_t), NETRON_OP_I32, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "int",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa3" "int",
		.prefix_len = 19,
		.args = &netronc_args_properties_settings_set_int,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "settings",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa8" "settings",
		.prefix_len = 24,
		.args = &netronc_args_properties_settings_get_settings,
		.result = { NULL, sizeof(uint16_t), NETRON_OP_U16, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "settings",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa8" "settings",
		.prefix_len = 24,
		.args = &netronc_args_properties_settings_set_settings,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "error",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa5" "error",
		.prefix_len = 21,
		.args = &netronc_args_properties_settings_get_the_error,
		.result = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "error",
		.service = &netronc_service_properties_settings,
		.prefix = "\xae" "Settings@1.0.0" "\xa5" "error",
		.prefix_len = 21,
		.args = &netronc_args_properties_settings_set_the_error,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
};

static const netron_field netronc_args_properties_settings_size_changed_fields[] = {
	{ 0, 6, NETRON_OP_STRUCT, offsetof(properties_settings_size_changed_args, size), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_properties_settings_size_changed_types[] = {
	&netronc_struct_properties_size,
};
static const netron_struct netronc_args_properties_settings_size_changed = {
	.fields = netronc_args_properties_settings_size_changed_fields,
	.keys = "\xa5" "value" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_properties_settings_size_changed_types,
	.name = "size",
	.required = UINT64_C(0x1),
	.fixed = 24,
	.size = sizeof(properties_settings_size_changed_args),
	.count = 1,
	.optional = 0,
	.least = 23,
};
NETRON_FITS(properties_settings_size_changed_args);

static const netron_field netronc_args_properties_settings_level_changed_fields[] = {
	{ 0, 6, NETRON_OP_ENUM, offsetof(properties_settings_level_changed_args, level), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_properties_settings_level_changed_types[] = {
	&netronc_enum_properties_level,
};
static const netron_struct netronc_args_properties_settings_level_changed = {
	.fields = netronc_args_properties_settings_level_changed_fields,
	.keys = "\xa5" "value" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_properties_settings_level_changed_types,
	.name = "level",
	.required = UINT64_C(0x1),
	.fixed = 24,
	.size = sizeof(properties_settings_level_changed_args),
	.count = 1,
	.optional = 0,
	.least = 8,
};
NETRON_FITS(properties_settings_level_changed_args);
static const netron_event netronc_events_properties_settings[] = {
	{
		.name = "size",
		.wire_name = "Settings@1.0.0.size",
		.service = &netronc_service_properties_settings,
		.args = &netronc_args_properties_settings_size_changed,
	},
	{
		.name = "level",
		.wire_name = "Settings@1.0.0.level",
		.service = &netronc_service_properties_settings,
		.args = &netronc_args_properties_settings_level_changed,
	},
};
static const netron_type_info netronc_types[] = {
	{ "Size", "struct Size {\n    width: u32;\n    height: u32;\n}", NULL },
	{ "Level", "enum Level {\n    low,\n    high\n}", NULL },
};
static const char *const netronc_annotations_properties_settings_2[] = {
	"notify",
	NULL,
};
static const char *const netronc_annotations_properties_settings_3[] = {
	"notify",
	NULL,
};
static const char *const netronc_annotations_properties_settings_4[] = {
	"deprecated(\"use size\")",
	NULL,
};
static const char *const netronc_annotations_properties_settings_17[] = {
	"cName(\"the_error\")",
	NULL,
};
static const netron_member_info netronc_members_properties_settings[] = {
	{ "volume", "property volume: u8", "How loud it is.", NULL },
	{ "on", "readonly property on: bool", "Whether it is on.", NULL },
	{ "size", "property size: Size", "How large it is.", netronc_annotations_properties_settings_2 },
	{ "level", "readonly property level: Level", NULL, netronc_annotations_properties_settings_3 },
	{ "name", "property name: string", NULL, netronc_annotations_properties_settings_4 },
	{ "note", "property note: string?", NULL, NULL },
	{ "limit", "property limit: f64?", NULL, NULL },
	{ "parent", "property parent: Size?", NULL, NULL },
	{ "tags", "property tags: string[]", NULL, NULL },
	{ "labels", "property labels: map<string, Level>", NULL, NULL },
	{ "digest", "property digest: u8[4]", NULL, NULL },
	{ "spare", "property spare: u8[4]?", NULL, NULL },
	{ "picture", "property picture: bytes", NULL, NULL },
	{ "extra", "property extra: any", NULL, NULL },
	{ "user", "property user: string", NULL, NULL },
	{ "int", "property int: i32", NULL, NULL },
	{ "settings", "property settings: u16", NULL, NULL },
	{ "error", "property error: string", NULL, netronc_annotations_properties_settings_17 },
	{ "reset", "reset()", "Is none.", NULL },
};
static const netron_service_info netronc_info_properties_settings = {
	.doc = "Properties of every form.",
	.annotations = NULL,
	.members = netronc_members_properties_settings,
	.member_count = 19,
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
		.name = "properties.Level",
		.json =
			"{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"low\",\"high\"]},{\"type\":\"integer\",\"f"
			"ormat\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647}]}",
	},
	{
		.name = "properties.Size",
		.json =
			"{\"type\":\"object\",\"properties\":{\"width\":{\"type\":\"integer\",\"format\":\"uin"
			"t32\",\"minimum\":0,\"maximum\":4294967295},\"height\":{\"type\":\"integer\",\"for"
			"mat\":\"uint32\",\"minimum\":0,\"maximum\":4294967295}},\"required\":[\"width\",\""
			"height\"]}",
	},
};
static const netron_openapi_operation netronc_operations_properties_settings[] = {
	{
		.path = "/rpc/Settings@1.0.0/volume",
		.verb = "get",
		.json =
			"{\"operationId\":\"Settings@1.0.0/volume.get\",\"tags\":[\"Settings@1.0.0\"],\""
			"summary\":\"How loud it is.\",\"responses\":{\"200\":{\"description\":\"The resu"
			"lt.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"integer\",\"format"
			"\":\"uint8\",\"minimum\":0,\"maximum\":255}}}},\"default\":{\"description\":\"It f"
			"ailed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/"
			"schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/volume",
		.verb = "put",
		.json =
			"{\"operationId\":\"Settings@1.0.0/volume.set\",\"tags\":[\"Settings@1.0.0\"],\""
			"summary\":\"How loud it is.\",\"requestBody\":{\"required\":true,\"content\":{\""
			"application/json\":{\"schema\":{\"type\":\"integer\",\"format\":\"uint8\",\"minimu"
			"m\":0,\"maximum\":255}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"cont"
			"ent\":{\"application/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"desc"
			"ription\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":"
			"\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/on",
		.verb = "get",
		.json =
			"{\"operationId\":\"Settings@1.0.0/on.get\",\"tags\":[\"Settings@1.0.0\"],\"summ"
			"ary\":\"Whether it is on.\",\"responses\":{\"200\":{\"description\":\"The result"
			".\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"boolean\"}}}},\"defa"
			"ult\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schem"
			"a\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/size",
		.verb = "get",
		.json =
			"{\"operationId\":\"Settings@1.0.0/size.get\",\"tags\":[\"Settings@1.0.0\"],\"su"
			"mmary\":\"How large it is.\",\"responses\":{\"200\":{\"description\":\"The resul"
			"t.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/sche"
			"mas/properties.Size\"}},\"text/event-stream\":{\"schema\":{\"type\":\"string\"}"
			",\"x-itemSchema\":{\"type\":\"array\",\"prefixItems\":[{\"$ref\":\"#/components/s"
			"chemas/properties.Size\"}],\"minItems\":1}}}},\"default\":{\"description\":\"I"
			"t failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/componen"
			"ts/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/size",
		.verb = "put",
		.json =
			"{\"operationId\":\"Settings@1.0.0/size.set\",\"tags\":[\"Settings@1.0.0\"],\"su"
			"mmary\":\"How large it is.\",\"requestBody\":{\"required\":true,\"content\":{\"a"
			"pplication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/properties.Si"
			"ze\"}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"applicat"
			"ion/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It fa"
			"iled.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/s"
			"chemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/level",
		.verb = "get",
		.json =
			"{\"operationId\":\"Settings@1.0.0/level.get\",\"tags\":[\"Settings@1.0.0\"],\"r"
			"esponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/"
			"json\":{\"schema\":{\"$ref\":\"#/components/schemas/properties.Level\"}},\"tex"
			"t/event-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"ar"
			"ray\",\"prefixItems\":[{\"$ref\":\"#/components/schemas/properties.Level\"}],"
			"\"minItems\":1}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"app"
			"lication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}"
			"}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/name",
		.verb = "get",
		.json =
			"{\"operationId\":\"Settings@1.0.0/name.get\",\"tags\":[\"Settings@1.0.0\"],\"de"
			"scription\":\"Deprecated: use size\",\"deprecated\":true,\"responses\":{\"200\""
			":{\"description\":\"The result.\",\"content\":{\"application/json\":{\"schema\":"
			"{\"type\":\"string\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{"
			"\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-erro"
			"r\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/name",
		.verb = "put",
		.json =
			"{\"operationId\":\"Settings@1.0.0/name.set\",\"tags\":[\"Settings@1.0.0\"],\"de"
			"scription\":\"Deprecated: use size\",\"deprecated\":true,\"requestBody\":{\"re"
			"quired\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"string\"}"
			"}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application/"
			"json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It failed"
			".\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schem"
			"as/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/note",
		.verb = "get",
		.json =
			"{\"operationId\":\"Settings@1.0.0/note.get\",\"tags\":[\"Settings@1.0.0\"],\"re"
			"sponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/j"
			"son\":{\"schema\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}}}},\"defau"
			"lt\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema"
			"\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/note",
		.verb = "put",
		.json =
			"{\"operationId\":\"Settings@1.0.0/note.set\",\"tags\":[\"Settings@1.0.0\"],\"re"
			"questBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\""
			"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}}}},\"responses\":{\"200\":{\"de"
			"scription\":\"Done.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"nu"
			"ll\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/"
			"json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/limit",
		.verb = "get",
		.json =
			"{\"operationId\":\"Settings@1.0.0/limit.get\",\"tags\":[\"Settings@1.0.0\"],\"r"
			"esponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/"
			"json\":{\"schema\":{\"anyOf\":[{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN"
			"|-?Infinity)$\",\"format\":\"double\"},{\"type\":\"null\"}]}}}},\"default\":{\"des"
			"cription\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\""
			":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/limit",
		.verb = "put",
		.json =
			"{\"operationId\":\"Settings@1.0.0/limit.set\",\"tags\":[\"Settings@1.0.0\"],\"r"
			"equestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{"
			"\"anyOf\":[{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"f"
			"ormat\":\"double\"},{\"type\":\"null\"}]}}}},\"responses\":{\"200\":{\"description"
			"\":\"Done.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"null\"}}}},\""
			"default\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"s"
			"chema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/parent",
		.verb = "get",
		.json =
			"{\"operationId\":\"Settings@1.0.0/parent.get\",\"tags\":[\"Settings@1.0.0\"],\""
			"responses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application"
			"/json\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/properties.Si"
			"ze\"},{\"type\":\"null\"}]}}}},\"default\":{\"description\":\"It failed.\",\"conte"
			"nt\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron"
			"-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/parent",
		.verb = "put",
		.json =
			"{\"operationId\":\"Settings@1.0.0/parent.set\",\"tags\":[\"Settings@1.0.0\"],\""
			"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":"
			"{\"anyOf\":[{\"$ref\":\"#/components/schemas/properties.Size\"},{\"type\":\"nul"
			"l\"}]}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"applica"
			"tion/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It f"
			"ailed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/"
			"schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/tags",
		.verb = "get",
		.json =
			"{\"operationId\":\"Settings@1.0.0/tags.get\",\"tags\":[\"Settings@1.0.0\"],\"re"
			"sponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/j"
			"son\":{\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}},\"default\""
			":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{"
			"\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/tags",
		.verb = "put",
		.json =
			"{\"operationId\":\"Settings@1.0.0/tags.set\",\"tags\":[\"Settings@1.0.0\"],\"re"
			"questBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\""
			"type\":\"array\",\"items\":{\"type\":\"string\"}}}}},\"responses\":{\"200\":{\"descr"
			"iption\":\"Done.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"null\""
			"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/jso"
			"n\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/labels",
		.verb = "get",
		.json =
			"{\"operationId\":\"Settings@1.0.0/labels.get\",\"tags\":[\"Settings@1.0.0\"],\""
			"responses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application"
			"/json\":{\"schema\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/co"
			"mponents/schemas/properties.Level\"}}}}},\"default\":{\"description\":\"It f"
			"ailed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/"
			"schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/labels",
		.verb = "put",
		.json =
			"{\"operationId\":\"Settings@1.0.0/labels.set\",\"tags\":[\"Settings@1.0.0\"],\""
			"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":"
			"{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/components/schemas/"
			"properties.Level\"}}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"cont"
			"ent\":{\"application/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"desc"
			"ription\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":"
			"\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/digest",
		.verb = "get",
		.json =
			"{\"operationId\":\"Settings@1.0.0/digest.get\",\"tags\":[\"Settings@1.0.0\"],\""
			"responses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application"
			"/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"format\":\"u"
			"int8\",\"minimum\":0,\"maximum\":255},\"minItems\":4,\"maxItems\":4}}}},\"defaul"
			"t\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\""
			":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/digest",
		.verb = "put",
		.json =
			"{\"operationId\":\"Settings@1.0.0/digest.set\",\"tags\":[\"Settings@1.0.0\"],\""
			"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":"
			"{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"format\":\"uint8\",\"minimum\":0"
			",\"maximum\":255},\"minItems\":4,\"maxItems\":4}}}},\"responses\":{\"200\":{\"des"
			"cription\":\"Done.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"nul"
			"l\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/j"
			"son\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/spare",
		.verb = "get",
		.json =
			"{\"operationId\":\"Settings@1.0.0/spare.get\",\"tags\":[\"Settings@1.0.0\"],\"r"
			"esponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/"
			"json\":{\"schema\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"f"
			"ormat\":\"uint8\",\"minimum\":0,\"maximum\":255},\"minItems\":4,\"maxItems\":4},{"
			"\"type\":\"null\"}]}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\""
			"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error"
			"\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/spare",
		.verb = "put",
		.json =
			"{\"operationId\":\"Settings@1.0.0/spare.set\",\"tags\":[\"Settings@1.0.0\"],\"r"
			"equestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{"
			"\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"format\":\"uint8\",\"m"
			"inimum\":0,\"maximum\":255},\"minItems\":4,\"maxItems\":4},{\"type\":\"null\"}]}}"
			"}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application/j"
			"son\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It failed."
			"\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schema"
			"s/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/picture",
		.verb = "get",
		.json =
			"{\"operationId\":\"Settings@1.0.0/picture.get\",\"tags\":[\"Settings@1.0.0\"],"
			"\"responses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"applicatio"
			"n/json\":{\"schema\":{\"type\":\"string\",\"contentEncoding\":\"base64\"}}}},\"def"
			"ault\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"sche"
			"ma\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/picture",
		.verb = "put",
		.json =
			"{\"operationId\":\"Settings@1.0.0/picture.set\",\"tags\":[\"Settings@1.0.0\"],"
			"\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\""
			":{\"type\":\"string\",\"contentEncoding\":\"base64\"}}}},\"responses\":{\"200\":{\""
			"description\":\"Done.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\""
			"null\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"applicatio"
			"n/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/extra",
		.verb = "get",
		.json =
			"{\"operationId\":\"Settings@1.0.0/extra.get\",\"tags\":[\"Settings@1.0.0\"],\"r"
			"esponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/"
			"json\":{\"schema\":{}}}},\"default\":{\"description\":\"It failed.\",\"content\":"
			"{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-err"
			"or\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/extra",
		.verb = "put",
		.json =
			"{\"operationId\":\"Settings@1.0.0/extra.set\",\"tags\":[\"Settings@1.0.0\"],\"r"
			"equestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{"
			"}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application"
			"/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It faile"
			"d.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/sche"
			"mas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/user",
		.verb = "get",
		.json =
			"{\"operationId\":\"Settings@1.0.0/user.get\",\"tags\":[\"Settings@1.0.0\"],\"re"
			"sponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/j"
			"son\":{\"schema\":{\"type\":\"string\"}}}},\"default\":{\"description\":\"It faile"
			"d.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/sche"
			"mas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/user",
		.verb = "put",
		.json =
			"{\"operationId\":\"Settings@1.0.0/user.set\",\"tags\":[\"Settings@1.0.0\"],\"re"
			"questBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\""
			"type\":\"string\"}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\""
			":{\"application/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"descript"
			"ion\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/c"
			"omponents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/int",
		.verb = "get",
		.json =
			"{\"operationId\":\"Settings@1.0.0/int.get\",\"tags\":[\"Settings@1.0.0\"],\"res"
			"ponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/js"
			"on\":{\"schema\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":-2147483648"
			",\"maximum\":2147483647}}}},\"default\":{\"description\":\"It failed.\",\"conte"
			"nt\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron"
			"-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/int",
		.verb = "put",
		.json =
			"{\"operationId\":\"Settings@1.0.0/int.set\",\"tags\":[\"Settings@1.0.0\"],\"req"
			"uestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"t"
			"ype\":\"integer\",\"format\":\"int32\",\"minimum\":-2147483648,\"maximum\":214748"
			"3647}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"applica"
			"tion/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It f"
			"ailed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/"
			"schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/settings",
		.verb = "get",
		.json =
			"{\"operationId\":\"Settings@1.0.0/settings.get\",\"tags\":[\"Settings@1.0.0\"]"
			",\"responses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"applicati"
			"on/json\":{\"schema\":{\"type\":\"integer\",\"format\":\"uint16\",\"minimum\":0,\"ma"
			"ximum\":65535}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"app"
			"lication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}"
			"}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/settings",
		.verb = "put",
		.json =
			"{\"operationId\":\"Settings@1.0.0/settings.set\",\"tags\":[\"Settings@1.0.0\"]"
			",\"requestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema"
			"\":{\"type\":\"integer\",\"format\":\"uint16\",\"minimum\":0,\"maximum\":65535}}}},"
			"\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application/json"
			"\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It failed.\",\""
			"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/n"
			"etron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/error",
		.verb = "get",
		.json =
			"{\"operationId\":\"Settings@1.0.0/error.get\",\"tags\":[\"Settings@1.0.0\"],\"r"
			"esponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/"
			"json\":{\"schema\":{\"type\":\"string\"}}}},\"default\":{\"description\":\"It fail"
			"ed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/sch"
			"emas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/error",
		.verb = "put",
		.json =
			"{\"operationId\":\"Settings@1.0.0/error.set\",\"tags\":[\"Settings@1.0.0\"],\"r"
			"equestBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{"
			"\"type\":\"string\"}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content"
			"\":{\"application/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"descrip"
			"tion\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/"
			"components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Settings@1.0.0/reset",
		.verb = "post",
		.json =
			"{\"operationId\":\"Settings@1.0.0/reset\",\"tags\":[\"Settings@1.0.0\"],\"summa"
			"ry\":\"Is none.\",\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"a"
			"pplication/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\""
			":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/compo"
			"nents/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_properties_settings = {
	.operations = netronc_operations_properties_settings,
	.operation_count = 35,
	.schemas = netronc_schemas,
	.schema_count = 3,
};
const netron_service netronc_service_properties_settings = {
	.name = "Settings",
	.version = "1.0.0",
	.key = "Settings@1.0.0",
	.methods = netronc_methods_properties_settings,
	.events = netronc_events_properties_settings,
	.info = &netronc_info_properties_settings,
	.count = 35,
	.event_count = 2,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_properties_settings,
};

/* Child@1.0.0 */

static const netron_field netronc_args_properties_child_reset_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_reset = {
	.fields = netronc_args_properties_child_reset_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "reset",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_get_volume_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_get_volume = {
	.fields = netronc_args_properties_child_get_volume_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "volume",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_set_volume_fields[] = {
	{ 0, 7, NETRON_OP_U8, offsetof(properties_child_set_volume_args, volume), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_set_volume = {
	.fields = netronc_args_properties_child_set_volume_fields,
	.keys = "\xa6" "volume" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "volume",
	.required = UINT64_C(0x1),
	.fixed = 22,
	.size = sizeof(properties_child_set_volume_args),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(properties_child_set_volume_args);

static const netron_field netronc_args_properties_child_get_on_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_get_on = {
	.fields = netronc_args_properties_child_get_on_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "on",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_get_size_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_get_size = {
	.fields = netronc_args_properties_child_get_size_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "size",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_set_size_fields[] = {
	{ 0, 5, NETRON_OP_STRUCT, offsetof(properties_child_set_size_args, size), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_properties_child_set_size_types[] = {
	&netronc_struct_properties_size,
};
static const netron_struct netronc_args_properties_child_set_size = {
	.fields = netronc_args_properties_child_set_size_fields,
	.keys = "\xa4" "size" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_properties_child_set_size_types,
	.name = "size",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(properties_child_set_size_args),
	.count = 1,
	.optional = 0,
	.least = 22,
};
NETRON_FITS(properties_child_set_size_args);

static const netron_field netronc_args_properties_child_get_level_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_get_level = {
	.fields = netronc_args_properties_child_get_level_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "level",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_get_name_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_get_name = {
	.fields = netronc_args_properties_child_get_name_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "name",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_set_name_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(properties_child_set_name_args, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_set_name = {
	.fields = netronc_args_properties_child_set_name_fields,
	.keys = "\xa4" "name" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "name",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(properties_child_set_name_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(properties_child_set_name_args);

static const netron_field netronc_args_properties_child_get_note_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_get_note = {
	.fields = netronc_args_properties_child_get_note_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "note",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_set_note_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(properties_child_set_note_args, note), NETRON_NULLABLE, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_set_note = {
	.fields = netronc_args_properties_child_set_note_fields,
	.keys = "\xa4" "note" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "note",
	.required = UINT64_C(0x0),
	.fixed = 23,
	.size = sizeof(properties_child_set_note_args),
	.count = 1,
	.optional = 1,
	.least = 1,
};
NETRON_FITS(properties_child_set_note_args);

static const netron_field netronc_args_properties_child_get_limit_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_get_limit = {
	.fields = netronc_args_properties_child_get_limit_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "limit",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_set_limit_fields[] = {
	{ 0, 6, NETRON_OP_F64, offsetof(properties_child_set_limit_args, limit), offsetof(properties_child_set_limit_args, has_limit), 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_set_limit = {
	.fields = netronc_args_properties_child_set_limit_fields,
	.keys = "\xa5" "limit" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "limit",
	.required = UINT64_C(0x0),
	.fixed = 28,
	.size = sizeof(properties_child_set_limit_args),
	.count = 1,
	.optional = 1,
	.least = 1,
};
NETRON_FITS(properties_child_set_limit_args);

static const netron_field netronc_args_properties_child_get_parent_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_get_parent = {
	.fields = netronc_args_properties_child_get_parent_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "parent",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_set_parent_fields[] = {
	{ 0, 7, NETRON_OP_STRUCT, offsetof(properties_child_set_parent_args, parent), NETRON_POINTER, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_properties_child_set_parent_types[] = {
	&netronc_struct_properties_size,
};
static const netron_struct netronc_args_properties_child_set_parent = {
	.fields = netronc_args_properties_child_set_parent_fields,
	.keys = "\xa6" "parent" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_properties_child_set_parent_types,
	.name = "parent",
	.required = UINT64_C(0x0),
	.fixed = 25,
	.size = sizeof(properties_child_set_parent_args),
	.count = 1,
	.optional = 1,
	.least = 1,
};
NETRON_FITS(properties_child_set_parent_args);

static const netron_field netronc_args_properties_child_get_tags_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_get_tags = {
	.fields = netronc_args_properties_child_get_tags_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "tags",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_set_tags_fields[] = {
	{ 0, 5, NETRON_OP_LIST, offsetof(properties_child_set_tags_args, tags), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_properties_child_set_tags_types[] = {
	&netronc_type_4,
};
static const netron_struct netronc_args_properties_child_set_tags = {
	.fields = netronc_args_properties_child_set_tags_fields,
	.keys = "\xa4" "tags" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_properties_child_set_tags_types,
	.name = "tags",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(properties_child_set_tags_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(properties_child_set_tags_args);

static const netron_field netronc_args_properties_child_get_labels_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_get_labels = {
	.fields = netronc_args_properties_child_get_labels_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "labels",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_set_labels_fields[] = {
	{ 0, 7, NETRON_OP_MAP, offsetof(properties_child_set_labels_args, labels), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_properties_child_set_labels_types[] = {
	&netronc_type_5,
};
static const netron_struct netronc_args_properties_child_set_labels = {
	.fields = netronc_args_properties_child_set_labels_fields,
	.keys = "\xa6" "labels" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_properties_child_set_labels_types,
	.name = "labels",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(properties_child_set_labels_args),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(properties_child_set_labels_args);

static const netron_field netronc_args_properties_child_get_digest_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_get_digest = {
	.fields = netronc_args_properties_child_get_digest_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "digest",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_set_digest_fields[] = {
	{ 0, 7, NETRON_OP_ARRAY, offsetof(properties_child_set_digest_args, digest), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_properties_child_set_digest_types[] = {
	&netronc_type_6,
};
static const netron_struct netronc_args_properties_child_set_digest = {
	.fields = netronc_args_properties_child_set_digest_fields,
	.keys = "\xa6" "digest" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_properties_child_set_digest_types,
	.name = "digest",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(properties_child_set_digest_args),
	.count = 1,
	.optional = 0,
	.least = 13,
};
NETRON_FITS(properties_child_set_digest_args);

static const netron_field netronc_args_properties_child_get_spare_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_get_spare = {
	.fields = netronc_args_properties_child_get_spare_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "spare",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_set_spare_fields[] = {
	{ 0, 6, NETRON_OP_ARRAY, offsetof(properties_child_set_spare_args, spare), offsetof(properties_child_set_spare_args, has_spare), 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_properties_child_set_spare_types[] = {
	&netronc_type_6,
};
static const netron_struct netronc_args_properties_child_set_spare = {
	.fields = netronc_args_properties_child_set_spare_fields,
	.keys = "\xa5" "spare" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_properties_child_set_spare_types,
	.name = "spare",
	.required = UINT64_C(0x0),
	.fixed = 24,
	.size = sizeof(properties_child_set_spare_args),
	.count = 1,
	.optional = 1,
	.least = 1,
};
NETRON_FITS(properties_child_set_spare_args);

static const netron_field netronc_args_properties_child_get_picture_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_get_picture = {
	.fields = netronc_args_properties_child_get_picture_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "picture",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_set_picture_fields[] = {
	{ 0, 8, NETRON_OP_BYTES, offsetof(properties_child_set_picture_args, picture), NETRON_REQUIRED, 0, 0, 0 },
	{ 8, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_set_picture = {
	.fields = netronc_args_properties_child_set_picture_fields,
	.keys = "\xa7" "picture" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "picture",
	.required = UINT64_C(0x1),
	.fixed = 26,
	.size = sizeof(properties_child_set_picture_args),
	.count = 1,
	.optional = 0,
	.least = 10,
};
NETRON_FITS(properties_child_set_picture_args);

static const netron_field netronc_args_properties_child_get_extra_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_get_extra = {
	.fields = netronc_args_properties_child_get_extra_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "extra",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_set_extra_fields[] = {
	{ 0, 6, NETRON_OP_ANY, offsetof(properties_child_set_extra_args, extra), NETRON_NULLABLE, 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_set_extra = {
	.fields = netronc_args_properties_child_set_extra_fields,
	.keys = "\xa5" "extra" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "extra",
	.required = UINT64_C(0x0),
	.fixed = 24,
	.size = sizeof(properties_child_set_extra_args),
	.count = 1,
	.optional = 1,
	.least = 1,
};
NETRON_FITS(properties_child_set_extra_args);

static const netron_field netronc_args_properties_child_get_user_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_get_user = {
	.fields = netronc_args_properties_child_get_user_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "user",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_set_user_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(properties_child_set_user_args, user_), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_set_user = {
	.fields = netronc_args_properties_child_set_user_fields,
	.keys = "\xa4" "user" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "user",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(properties_child_set_user_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(properties_child_set_user_args);

static const netron_field netronc_args_properties_child_get_int_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_get_int = {
	.fields = netronc_args_properties_child_get_int_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "int",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_set_int_fields[] = {
	{ 0, 4, NETRON_OP_I32, offsetof(properties_child_set_int_args, int_), NETRON_REQUIRED, 0, 0, 0 },
	{ 4, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_set_int = {
	.fields = netronc_args_properties_child_set_int_fields,
	.keys = "\xa3" "int" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "int",
	.required = UINT64_C(0x1),
	.fixed = 22,
	.size = sizeof(properties_child_set_int_args),
	.count = 1,
	.optional = 0,
	.least = 6,
};
NETRON_FITS(properties_child_set_int_args);

static const netron_field netronc_args_properties_child_get_settings_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_get_settings = {
	.fields = netronc_args_properties_child_get_settings_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "settings",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_set_settings_fields[] = {
	{ 0, 9, NETRON_OP_U16, offsetof(properties_child_set_settings_args, settings), NETRON_REQUIRED, 0, 0, 0 },
	{ 9, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_set_settings = {
	.fields = netronc_args_properties_child_set_settings_fields,
	.keys = "\xa8" "settings" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "settings",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(properties_child_set_settings_args),
	.count = 1,
	.optional = 0,
	.least = 11,
};
NETRON_FITS(properties_child_set_settings_args);

static const netron_field netronc_args_properties_child_get_the_error_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_get_the_error = {
	.fields = netronc_args_properties_child_get_the_error_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "error",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_set_the_error_fields[] = {
	{ 0, 6, NETRON_OP_STRING, offsetof(properties_child_set_the_error_args, the_error), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_set_the_error = {
	.fields = netronc_args_properties_child_set_the_error_fields,
	.keys = "\xa5" "error" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "error",
	.required = UINT64_C(0x1),
	.fixed = 24,
	.size = sizeof(properties_child_set_the_error_args),
	.count = 1,
	.optional = 0,
	.least = 8,
};
NETRON_FITS(properties_child_set_the_error_args);

static const netron_field netronc_args_properties_child_get_own_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_get_own = {
	.fields = netronc_args_properties_child_get_own_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "own",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_properties_child_set_own_fields[] = {
	{ 0, 4, NETRON_OP_UUID, offsetof(properties_child_set_own_args, own), NETRON_REQUIRED, 0, 0, 0 },
	{ 4, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_set_own = {
	.fields = netronc_args_properties_child_set_own_fields,
	.keys = "\xa3" "own" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "own",
	.required = UINT64_C(0x1),
	.fixed = 55,
	.size = sizeof(properties_child_set_own_args),
	.count = 1,
	.optional = 0,
	.least = 6,
};
NETRON_FITS(properties_child_set_own_args);
static const netron_method netronc_methods_properties_child[] = {
	{
		.name = "reset",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa5" "reset",
		.prefix_len = 18,
		.args = &netronc_args_properties_child_reset,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
	},
	{
		.name = "volume",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa6" "volume",
		.prefix_len = 19,
		.args = &netronc_args_properties_child_get_volume,
		.result = { NULL, sizeof(uint8_t), NETRON_OP_U8, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "volume",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa6" "volume",
		.prefix_len = 19,
		.args = &netronc_args_properties_child_set_volume,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "on",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa2" "on",
		.prefix_len = 15,
		.args = &netronc_args_properties_child_get_on,
		.result = { NULL, sizeof(bool), NETRON_OP_BOOL, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "size",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa4" "size",
		.prefix_len = 17,
		.args = &netronc_args_properties_child_get_size,
		.result = { &netronc_struct_properties_size, sizeof(properties_size), NETRON_OP_STRUCT, 16 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "size",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa4" "size",
		.prefix_len = 17,
		.args = &netronc_args_properties_child_set_size,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "level",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa5" "level",
		.prefix_len = 18,
		.args = &netronc_args_properties_child_get_level,
		.result = { &netronc_enum_properties_level, sizeof(properties_level), NETRON_OP_ENUM, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "name",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa4" "name",
		.prefix_len = 17,
		.args = &netronc_args_properties_child_get_name,
		.result = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 },
		.flags = NETRON_METHOD_DEPRECATED | 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "name",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa4" "name",
		.prefix_len = 17,
		.args = &netronc_args_properties_child_set_name,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = NETRON_METHOD_DEPRECATED | 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "note",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa4" "note",
		.prefix_len = 17,
		.args = &netronc_args_properties_child_get_note,
		.result = { &netronc_type_1, sizeof(const char *), NETRON_OP_OPTIONAL, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "note",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa4" "note",
		.prefix_len = 17,
		.args = &netronc_args_properties_child_set_note,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "limit",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa5" "limit",
		.prefix_len = 18,
		.args = &netronc_args_properties_child_get_limit,
		.result = { &netronc_type_2, sizeof(properties_f64_optional), NETRON_OP_OPTIONAL, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "limit",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa5" "limit",
		.prefix_len = 18,
		.args = &netronc_args_properties_child_set_limit,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "parent",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa6" "parent",
		.prefix_len = 19,
		.args = &netronc_args_properties_child_get_parent,
		.result = { &netronc_type_3, sizeof(const properties_size *), NETRON_OP_OPTIONAL, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "parent",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa6" "parent",
		.prefix_len = 19,
		.args = &netronc_args_properties_child_set_parent,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "tags",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa4" "tags",
		.prefix_len = 17,
		.args = &netronc_args_properties_child_get_tags,
		.result = { &netronc_type_4, sizeof(netron_strings), NETRON_OP_LIST, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "tags",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa4" "tags",
		.prefix_len = 17,
		.args = &netronc_args_properties_child_set_tags,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "labels",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa6" "labels",
		.prefix_len = 19,
		.args = &netronc_args_properties_child_get_labels,
		.result = { &netronc_type_5, sizeof(properties_level_map), NETRON_OP_MAP, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "labels",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa6" "labels",
		.prefix_len = 19,
		.args = &netronc_args_properties_child_set_labels,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "digest",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa6" "digest",
		.prefix_len = 19,
		.args = &netronc_args_properties_child_get_digest,
		.result = { &netronc_type_6, sizeof(uint8_t[4]), NETRON_OP_ARRAY, 5 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "digest",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa6" "digest",
		.prefix_len = 19,
		.args = &netronc_args_properties_child_set_digest,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "spare",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa5" "spare",
		.prefix_len = 18,
		.args = &netronc_args_properties_child_get_spare,
		.result = { &netronc_type_7, sizeof(const properties_u8_array4 *), NETRON_OP_OPTIONAL, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "spare",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa5" "spare",
		.prefix_len = 18,
		.args = &netronc_args_properties_child_set_spare,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "picture",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa7" "picture",
		.prefix_len = 20,
		.args = &netronc_args_properties_child_get_picture,
		.result = { NULL, sizeof(netron_bytes), NETRON_OP_BYTES, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "picture",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa7" "picture",
		.prefix_len = 20,
		.args = &netronc_args_properties_child_set_picture,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "extra",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa5" "extra",
		.prefix_len = 18,
		.args = &netronc_args_properties_child_get_extra,
		.result = { NULL, sizeof(const netron_value *), NETRON_OP_ANY, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "extra",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa5" "extra",
		.prefix_len = 18,
		.args = &netronc_args_properties_child_set_extra,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "user",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa4" "user",
		.prefix_len = 17,
		.args = &netronc_args_properties_child_get_user,
		.result = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "user",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa4" "user",
		.prefix_len = 17,
		.args = &netronc_args_properties_child_set_user,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "int",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa3" "int",
		.prefix_len = 16,
		.args = &netronc_args_properties_child_get_int,
		.result = { NULL, sizeof(int32_t), NETRON_OP_I32, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "int",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa3" "int",
		.prefix_len = 16,
		.args = &netronc_args_properties_child_set_int,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "settings",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa8" "settings",
		.prefix_len = 21,
		.args = &netronc_args_properties_child_get_settings,
		.result = { NULL, sizeof(uint16_t), NETRON_OP_U16, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "settings",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa8" "settings",
		.prefix_len = 21,
		.args = &netronc_args_properties_child_set_settings,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "error",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa5" "error",
		.prefix_len = 18,
		.args = &netronc_args_properties_child_get_the_error,
		.result = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "error",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa5" "error",
		.prefix_len = 18,
		.args = &netronc_args_properties_child_set_the_error,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "own",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa3" "own",
		.prefix_len = 16,
		.args = &netronc_args_properties_child_get_own,
		.result = { NULL, sizeof(netron_uuid), NETRON_OP_UUID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "own",
		.service = &netronc_service_properties_child,
		.prefix = "\xab" "Child@1.0.0" "\xa3" "own",
		.prefix_len = 16,
		.args = &netronc_args_properties_child_set_own,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
};

static const netron_field netronc_args_properties_child_size_changed_fields[] = {
	{ 0, 6, NETRON_OP_STRUCT, offsetof(properties_child_size_changed_args, size), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_properties_child_size_changed_types[] = {
	&netronc_struct_properties_size,
};
static const netron_struct netronc_args_properties_child_size_changed = {
	.fields = netronc_args_properties_child_size_changed_fields,
	.keys = "\xa5" "value" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_properties_child_size_changed_types,
	.name = "size",
	.required = UINT64_C(0x1),
	.fixed = 24,
	.size = sizeof(properties_child_size_changed_args),
	.count = 1,
	.optional = 0,
	.least = 23,
};
NETRON_FITS(properties_child_size_changed_args);

static const netron_field netronc_args_properties_child_level_changed_fields[] = {
	{ 0, 6, NETRON_OP_ENUM, offsetof(properties_child_level_changed_args, level), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_properties_child_level_changed_types[] = {
	&netronc_enum_properties_level,
};
static const netron_struct netronc_args_properties_child_level_changed = {
	.fields = netronc_args_properties_child_level_changed_fields,
	.keys = "\xa5" "value" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_properties_child_level_changed_types,
	.name = "level",
	.required = UINT64_C(0x1),
	.fixed = 24,
	.size = sizeof(properties_child_level_changed_args),
	.count = 1,
	.optional = 0,
	.least = 8,
};
NETRON_FITS(properties_child_level_changed_args);

static const netron_field netronc_args_properties_child_own_changed_fields[] = {
	{ 0, 6, NETRON_OP_UUID, offsetof(properties_child_own_changed_args, own), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_properties_child_own_changed = {
	.fields = netronc_args_properties_child_own_changed_fields,
	.keys = "\xa5" "value" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "own",
	.required = UINT64_C(0x1),
	.fixed = 57,
	.size = sizeof(properties_child_own_changed_args),
	.count = 1,
	.optional = 0,
	.least = 8,
};
NETRON_FITS(properties_child_own_changed_args);
static const netron_event netronc_events_properties_child[] = {
	{
		.name = "size",
		.wire_name = "Child@1.0.0.size",
		.service = &netronc_service_properties_child,
		.args = &netronc_args_properties_child_size_changed,
	},
	{
		.name = "level",
		.wire_name = "Child@1.0.0.level",
		.service = &netronc_service_properties_child,
		.args = &netronc_args_properties_child_level_changed,
	},
	{
		.name = "own",
		.wire_name = "Child@1.0.0.own",
		.service = &netronc_service_properties_child,
		.args = &netronc_args_properties_child_own_changed,
	},
};
static const char *const netronc_annotations_properties_child_2[] = {
	"notify",
	NULL,
};
static const char *const netronc_annotations_properties_child_3[] = {
	"notify",
	NULL,
};
static const char *const netronc_annotations_properties_child_4[] = {
	"deprecated(\"use size\")",
	NULL,
};
static const char *const netronc_annotations_properties_child_17[] = {
	"cName(\"the_error\")",
	NULL,
};
static const char *const netronc_annotations_properties_child_19[] = {
	"notify",
	NULL,
};
static const netron_member_info netronc_members_properties_child[] = {
	{ "volume", "property volume: u8", "How loud it is.", NULL },
	{ "on", "readonly property on: bool", "Whether it is on.", NULL },
	{ "size", "property size: Size", "How large it is.", netronc_annotations_properties_child_2 },
	{ "level", "readonly property level: Level", NULL, netronc_annotations_properties_child_3 },
	{ "name", "property name: string", NULL, netronc_annotations_properties_child_4 },
	{ "note", "property note: string?", NULL, NULL },
	{ "limit", "property limit: f64?", NULL, NULL },
	{ "parent", "property parent: Size?", NULL, NULL },
	{ "tags", "property tags: string[]", NULL, NULL },
	{ "labels", "property labels: map<string, Level>", NULL, NULL },
	{ "digest", "property digest: u8[4]", NULL, NULL },
	{ "spare", "property spare: u8[4]?", NULL, NULL },
	{ "picture", "property picture: bytes", NULL, NULL },
	{ "extra", "property extra: any", NULL, NULL },
	{ "user", "property user: string", NULL, NULL },
	{ "int", "property int: i32", NULL, NULL },
	{ "settings", "property settings: u16", NULL, NULL },
	{ "error", "property error: string", NULL, netronc_annotations_properties_child_17 },
	{ "reset", "reset()", "Is none.", NULL },
	{ "own", "property own: uuid", NULL, netronc_annotations_properties_child_19 },
};
static const netron_service_info netronc_info_properties_child = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_properties_child,
	.member_count = 20,
	.types = netronc_types,
	.type_count = 2,
};
static const netron_openapi_operation netronc_operations_properties_child[] = {
	{
		.path = "/rpc/Child@1.0.0/volume",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@1.0.0/volume.get\",\"tags\":[\"Child@1.0.0\"],\"summar"
			"y\":\"How loud it is.\",\"responses\":{\"200\":{\"description\":\"The result.\",\""
			"content\":{\"application/json\":{\"schema\":{\"type\":\"integer\",\"format\":\"uin"
			"t8\",\"minimum\":0,\"maximum\":255}}}},\"default\":{\"description\":\"It failed."
			"\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schema"
			"s/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/volume",
		.verb = "put",
		.json =
			"{\"operationId\":\"Child@1.0.0/volume.set\",\"tags\":[\"Child@1.0.0\"],\"summar"
			"y\":\"How loud it is.\",\"requestBody\":{\"required\":true,\"content\":{\"applic"
			"ation/json\":{\"schema\":{\"type\":\"integer\",\"format\":\"uint8\",\"minimum\":0,\""
			"maximum\":255}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{"
			"\"application/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"descriptio"
			"n\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/com"
			"ponents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/on",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@1.0.0/on.get\",\"tags\":[\"Child@1.0.0\"],\"summary\":\""
			"Whether it is on.\",\"responses\":{\"200\":{\"description\":\"The result.\",\"co"
			"ntent\":{\"application/json\":{\"schema\":{\"type\":\"boolean\"}}}},\"default\":{"
			"\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$"
			"ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/size",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@1.0.0/size.get\",\"tags\":[\"Child@1.0.0\"],\"summary\""
			":\"How large it is.\",\"responses\":{\"200\":{\"description\":\"The result.\",\"c"
			"ontent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/pr"
			"operties.Size\"}},\"text/event-stream\":{\"schema\":{\"type\":\"string\"},\"x-it"
			"emSchema\":{\"type\":\"array\",\"prefixItems\":[{\"$ref\":\"#/components/schemas"
			"/properties.Size\"}],\"minItems\":1}}}},\"default\":{\"description\":\"It fail"
			"ed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/sch"
			"emas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/size",
		.verb = "put",
		.json =
			"{\"operationId\":\"Child@1.0.0/size.set\",\"tags\":[\"Child@1.0.0\"],\"summary\""
			":\"How large it is.\",\"requestBody\":{\"required\":true,\"content\":{\"applica"
			"tion/json\":{\"schema\":{\"$ref\":\"#/components/schemas/properties.Size\"}}}"
			"},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application/js"
			"on\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It failed.\""
			",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas"
			"/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/level",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@1.0.0/level.get\",\"tags\":[\"Child@1.0.0\"],\"respons"
			"es\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":"
			"{\"schema\":{\"$ref\":\"#/components/schemas/properties.Level\"}},\"text/even"
			"t-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\""
			"prefixItems\":[{\"$ref\":\"#/components/schemas/properties.Level\"}],\"minIt"
			"ems\":1}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"applicati"
			"on/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/name",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@1.0.0/name.get\",\"tags\":[\"Child@1.0.0\"],\"descript"
			"ion\":\"Deprecated: use size\",\"deprecated\":true,\"responses\":{\"200\":{\"des"
			"cription\":\"The result.\",\"content\":{\"application/json\":{\"schema\":{\"type"
			"\":\"string\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"appli"
			"cation/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}"
			"}}",
	},
	{
		.path = "/rpc/Child@1.0.0/name",
		.verb = "put",
		.json =
			"{\"operationId\":\"Child@1.0.0/name.set\",\"tags\":[\"Child@1.0.0\"],\"descript"
			"ion\":\"Deprecated: use size\",\"deprecated\":true,\"requestBody\":{\"required"
			"\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"string\"}}}},\"r"
			"esponses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application/json\":"
			"{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It failed.\",\"co"
			"ntent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/net"
			"ron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/note",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@1.0.0/note.get\",\"tags\":[\"Child@1.0.0\"],\"response"
			"s\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{"
			"\"schema\":{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}}}},\"default\":{\""
			"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$r"
			"ef\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/note",
		.verb = "put",
		.json =
			"{\"operationId\":\"Child@1.0.0/note.set\",\"tags\":[\"Child@1.0.0\"],\"requestB"
			"ody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"anyOf\""
			":[{\"type\":\"string\"},{\"type\":\"null\"}]}}}},\"responses\":{\"200\":{\"descript"
			"ion\":\"Done.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"null\"}}}"
			"},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/json\":"
			"{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/limit",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@1.0.0/limit.get\",\"tags\":[\"Child@1.0.0\"],\"respons"
			"es\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":"
			"{\"schema\":{\"anyOf\":[{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Inf"
			"inity)$\",\"format\":\"double\"},{\"type\":\"null\"}]}}}},\"default\":{\"descripti"
			"on\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/co"
			"mponents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/limit",
		.verb = "put",
		.json =
			"{\"operationId\":\"Child@1.0.0/limit.set\",\"tags\":[\"Child@1.0.0\"],\"request"
			"Body\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"anyOf"
			"\":[{\"type\":[\"number\",\"string\"],\"pattern\":\"^(NaN|-?Infinity)$\",\"format\""
			":\"double\"},{\"type\":\"null\"}]}}}},\"responses\":{\"200\":{\"description\":\"Don"
			"e.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"null\"}}}},\"defaul"
			"t\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\""
			":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/parent",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@1.0.0/parent.get\",\"tags\":[\"Child@1.0.0\"],\"respon"
			"ses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\""
			":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/properties.Size\"},{"
			"\"type\":\"null\"}]}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\""
			"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error"
			"\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/parent",
		.verb = "put",
		.json =
			"{\"operationId\":\"Child@1.0.0/parent.set\",\"tags\":[\"Child@1.0.0\"],\"reques"
			"tBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"anyO"
			"f\":[{\"$ref\":\"#/components/schemas/properties.Size\"},{\"type\":\"null\"}]}}"
			"}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application/j"
			"son\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It failed."
			"\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schema"
			"s/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/tags",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@1.0.0/tags.get\",\"tags\":[\"Child@1.0.0\"],\"response"
			"s\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{"
			"\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}},\"default\":{\"des"
			"cription\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\""
			":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/tags",
		.verb = "put",
		.json =
			"{\"operationId\":\"Child@1.0.0/tags.set\",\"tags\":[\"Child@1.0.0\"],\"requestB"
			"ody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":"
			"\"array\",\"items\":{\"type\":\"string\"}}}}},\"responses\":{\"200\":{\"description"
			"\":\"Done.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"null\"}}}},\""
			"default\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"s"
			"chema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/labels",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@1.0.0/labels.get\",\"tags\":[\"Child@1.0.0\"],\"respon"
			"ses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\""
			":{\"schema\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/componen"
			"ts/schemas/properties.Level\"}}}}},\"default\":{\"description\":\"It failed."
			"\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schema"
			"s/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/labels",
		.verb = "put",
		.json =
			"{\"operationId\":\"Child@1.0.0/labels.set\",\"tags\":[\"Child@1.0.0\"],\"reques"
			"tBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type"
			"\":\"object\",\"additionalProperties\":{\"$ref\":\"#/components/schemas/proper"
			"ties.Level\"}}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{"
			"\"application/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"descriptio"
			"n\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/com"
			"ponents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/digest",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@1.0.0/digest.get\",\"tags\":[\"Child@1.0.0\"],\"respon"
			"ses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\""
			":{\"schema\":{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"format\":\"uint8\","
			"\"minimum\":0,\"maximum\":255},\"minItems\":4,\"maxItems\":4}}}},\"default\":{\"d"
			"escription\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$re"
			"f\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/digest",
		.verb = "put",
		.json =
			"{\"operationId\":\"Child@1.0.0/digest.set\",\"tags\":[\"Child@1.0.0\"],\"reques"
			"tBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type"
			"\":\"array\",\"items\":{\"type\":\"integer\",\"format\":\"uint8\",\"minimum\":0,\"maxi"
			"mum\":255},\"minItems\":4,\"maxItems\":4}}}},\"responses\":{\"200\":{\"descripti"
			"on\":\"Done.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"null\"}}}}"
			",\"default\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{"
			"\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/spare",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@1.0.0/spare.get\",\"tags\":[\"Child@1.0.0\"],\"respons"
			"es\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":"
			"{\"schema\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"format\""
			":\"uint8\",\"minimum\":0,\"maximum\":255},\"minItems\":4,\"maxItems\":4},{\"type\""
			":\"null\"}]}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"applic"
			"ation/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}"
			"}",
	},
	{
		.path = "/rpc/Child@1.0.0/spare",
		.verb = "put",
		.json =
			"{\"operationId\":\"Child@1.0.0/spare.set\",\"tags\":[\"Child@1.0.0\"],\"request"
			"Body\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"anyOf"
			"\":[{\"type\":\"array\",\"items\":{\"type\":\"integer\",\"format\":\"uint8\",\"minimum"
			"\":0,\"maximum\":255},\"minItems\":4,\"maxItems\":4},{\"type\":\"null\"}]}}}},\"re"
			"sponses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application/json\":{"
			"\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It failed.\",\"con"
			"tent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netr"
			"on-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/picture",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@1.0.0/picture.get\",\"tags\":[\"Child@1.0.0\"],\"respo"
			"nses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json"
			"\":{\"schema\":{\"type\":\"string\",\"contentEncoding\":\"base64\"}}}},\"default\":"
			"{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\""
			"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/picture",
		.verb = "put",
		.json =
			"{\"operationId\":\"Child@1.0.0/picture.set\",\"tags\":[\"Child@1.0.0\"],\"reque"
			"stBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"typ"
			"e\":\"string\",\"contentEncoding\":\"base64\"}}}},\"responses\":{\"200\":{\"descri"
			"ption\":\"Done.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"null\"}"
			"}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/json"
			"\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/extra",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@1.0.0/extra.get\",\"tags\":[\"Child@1.0.0\"],\"respons"
			"es\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":"
			"{\"schema\":{}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"appl"
			"ication/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}"
			"}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/extra",
		.verb = "put",
		.json =
			"{\"operationId\":\"Child@1.0.0/extra.set\",\"tags\":[\"Child@1.0.0\"],\"request"
			"Body\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{}}}},\""
			"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application/json\""
			":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It failed.\",\"c"
			"ontent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/ne"
			"tron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/user",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@1.0.0/user.get\",\"tags\":[\"Child@1.0.0\"],\"response"
			"s\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{"
			"\"schema\":{\"type\":\"string\"}}}},\"default\":{\"description\":\"It failed.\",\"c"
			"ontent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/ne"
			"tron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/user",
		.verb = "put",
		.json =
			"{\"operationId\":\"Child@1.0.0/user.set\",\"tags\":[\"Child@1.0.0\"],\"requestB"
			"ody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":"
			"\"string\"}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"app"
			"lication/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\""
			"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/compone"
			"nts/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/int",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@1.0.0/int.get\",\"tags\":[\"Child@1.0.0\"],\"responses"
			"\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{\""
			"schema\":{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":-2147483648,\"maxi"
			"mum\":2147483647}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\""
			"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error"
			"\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/int",
		.verb = "put",
		.json =
			"{\"operationId\":\"Child@1.0.0/int.set\",\"tags\":[\"Child@1.0.0\"],\"requestBo"
			"dy\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\""
			"integer\",\"format\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647}}"
			"}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application/j"
			"son\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It failed."
			"\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schema"
			"s/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/settings",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@1.0.0/settings.get\",\"tags\":[\"Child@1.0.0\"],\"resp"
			"onses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/jso"
			"n\":{\"schema\":{\"type\":\"integer\",\"format\":\"uint16\",\"minimum\":0,\"maximum\""
			":65535}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"applicati"
			"on/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/settings",
		.verb = "put",
		.json =
			"{\"operationId\":\"Child@1.0.0/settings.set\",\"tags\":[\"Child@1.0.0\"],\"requ"
			"estBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"ty"
			"pe\":\"integer\",\"format\":\"uint16\",\"minimum\":0,\"maximum\":65535}}}},\"respo"
			"nses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"application/json\":{\"sc"
			"hema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It failed.\",\"conten"
			"t\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-"
			"error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/error",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@1.0.0/error.get\",\"tags\":[\"Child@1.0.0\"],\"respons"
			"es\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":"
			"{\"schema\":{\"type\":\"string\"}}}},\"default\":{\"description\":\"It failed.\",\""
			"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/n"
			"etron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/error",
		.verb = "put",
		.json =
			"{\"operationId\":\"Child@1.0.0/error.set\",\"tags\":[\"Child@1.0.0\"],\"request"
			"Body\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\""
			":\"string\"}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"ap"
			"plication/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":"
			"\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/compon"
			"ents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/reset",
		.verb = "post",
		.json =
			"{\"operationId\":\"Child@1.0.0/reset\",\"tags\":[\"Child@1.0.0\"],\"summary\":\"I"
			"s none.\",\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"applica"
			"tion/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\":\"It f"
			"ailed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/"
			"schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/own",
		.verb = "get",
		.json =
			"{\"operationId\":\"Child@1.0.0/own.get\",\"tags\":[\"Child@1.0.0\"],\"responses"
			"\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\":{\""
			"schema\":{\"type\":\"string\",\"format\":\"uuid\"}},\"text/event-stream\":{\"schem"
			"a\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\",\"prefixItems\":[{\"t"
			"ype\":\"string\",\"format\":\"uuid\"}],\"minItems\":1}}}},\"default\":{\"descripti"
			"on\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/co"
			"mponents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Child@1.0.0/own",
		.verb = "put",
		.json =
			"{\"operationId\":\"Child@1.0.0/own.set\",\"tags\":[\"Child@1.0.0\"],\"requestBo"
			"dy\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\""
			"string\",\"format\":\"uuid\"}}}},\"responses\":{\"200\":{\"description\":\"Done.\","
			"\"content\":{\"application/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{"
			"\"description\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$"
			"ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_properties_child = {
	.operations = netronc_operations_properties_child,
	.operation_count = 37,
	.schemas = netronc_schemas,
	.schema_count = 3,
};
const netron_service netronc_service_properties_child = {
	.name = "Child",
	.version = "1.0.0",
	.key = "Child@1.0.0",
	.methods = netronc_methods_properties_child,
	.events = netronc_events_properties_child,
	.info = &netronc_info_properties_child,
	.count = 37,
	.event_count = 3,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_properties_child,
};

static const netron_slot netronc_slot_properties_size = { &netronc_struct_properties_size, sizeof(properties_size), NETRON_OP_STRUCT, 16 };
static const netron_slot netronc_slot_properties_level_map = { &netronc_type_5, sizeof(properties_level_map), NETRON_OP_MAP, 1 };

/* clang-format on */

properties_size *properties_size_copy(const properties_size *size)
{
	return netron_copy_of(&netronc_slot_properties_size, size);
}

void properties_size_free(properties_size *size)
{
	netron_owned_free(size);
}

void properties_size_freep(properties_size **size)
{
	netron_owned_free(*size);
	*size = NULL;
}

properties_level_map *properties_level_map_copy(const properties_level_map *map)
{
	return netron_copy_of(&netronc_slot_properties_level_map, map);
}

void properties_level_map_free(properties_level_map *map)
{
	netron_owned_free(map);
}

void properties_level_map_freep(properties_level_map **map)
{
	netron_owned_free(*map);
	*map = NULL;
}
