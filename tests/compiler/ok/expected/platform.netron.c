/* platform.netron.c - tables of platform.nsvc.
 * Written by netronc 0.1.0. Change platform.nsvc instead. */
#include "platform.netron.h"

#include <netron/schema.h>
#include <netron/leaf.h>

/* clang-format off */

static const netron_list_type netronc_type_1 = { { &netronc_struct_platform_date, sizeof(platform_date), NETRON_OP_STRUCT, 12 }, 0, UINT32_MAX }; /* Date[] */
static const netron_field netronc_struct_platform_date_fields[] = {
	{ 0, 3, NETRON_OP_TIME, offsetof(platform_date, at), NETRON_REQUIRED, 0, 0, 0 },
	{ 3, 6, NETRON_OP_LIST, offsetof(platform_date, dates), NETRON_REQUIRED, 0, 1, 0 },
	{ 9, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_platform_date_types[] = {
	&netronc_type_1,
};
const netron_struct netronc_struct_platform_date = {
	.fields = netronc_struct_platform_date_fields,
	.keys = "\xa2" "at" "\xa5" "dates" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_platform_date_types,
	.name = "Date",
	.required = UINT64_C(0x3),
	.fixed = 42,
	.size = sizeof(platform_date),
	.count = 2,
	.optional = 0,
	.least = 12,
};
NETRON_FITS(platform_date);

NETRON_FITS(platform_date_by_u32_map_entry);
static const netron_map_type netronc_type_2 = { { NULL, sizeof(uint32_t), NETRON_OP_U32, 1 }, { &netronc_struct_platform_date, sizeof(platform_date), NETRON_OP_STRUCT, 12 }, sizeof(platform_date_by_u32_map_entry), offsetof(platform_date_by_u32_map_entry, value), UINT32_MAX }; /* map<U32, Date> */
NETRON_FITS(platform_set_map_entry);
static const netron_map_type netronc_type_3 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { &netronc_struct_platform_set, sizeof(platform_set), NETRON_OP_STRUCT, 9 }, sizeof(platform_set_map_entry), offsetof(platform_set_map_entry, value), UINT32_MAX }; /* map<STRING, Set> */
static const netron_field netronc_struct_platform_map_fields[] = {
	{ 0, 8, NETRON_OP_MAP, offsetof(platform_map, entries), NETRON_REQUIRED, 0, 0, 0 },
	{ 8, 6, NETRON_OP_MAP, offsetof(platform_map, names), NETRON_REQUIRED, 1, 1, 0 },
	{ 14, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_platform_map_types[] = {
	&netronc_type_2,
	&netronc_type_3,
};
const netron_struct netronc_struct_platform_map = {
	.fields = netronc_struct_platform_map_fields,
	.keys = "\xa7" "entries" "\xa5" "names" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_platform_map_types,
	.name = "Map",
	.required = UINT64_C(0x3),
	.fixed = 37,
	.size = sizeof(platform_map),
	.count = 2,
	.optional = 0,
	.least = 17,
};
NETRON_FITS(platform_map);

static const netron_list_type netronc_type_4 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, 0, UINT32_MAX }; /* set<STRING> */
static const netron_field netronc_struct_platform_set_fields[] = {
	{ 0, 7, NETRON_OP_SET, offsetof(platform_set, values), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_platform_set_types[] = {
	&netronc_type_4,
};
const netron_struct netronc_struct_platform_set = {
	.fields = netronc_struct_platform_set_fields,
	.keys = "\xa6" "values" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_platform_set_types,
	.name = "Set",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(platform_set),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(platform_set);

NETRON_FITS(platform_record_map_entry);
static const netron_map_type netronc_type_5 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { &netronc_struct_platform_record, sizeof(platform_record), NETRON_OP_STRUCT, 14 }, sizeof(platform_record_map_entry), offsetof(platform_record_map_entry, value), UINT32_MAX }; /* map<STRING, Record> */
static const netron_field netronc_struct_platform_record_fields[] = {
	{ 0, 4, NETRON_OP_BYTES, offsetof(platform_record, raw), NETRON_REQUIRED, 0, 0, 0 },
	{ 4, 7, NETRON_OP_MAP, offsetof(platform_record, record), NETRON_REQUIRED, 0, 1, 0 },
	{ 11, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_platform_record_types[] = {
	&netronc_type_5,
};
const netron_struct netronc_struct_platform_record = {
	.fields = netronc_struct_platform_record_fields,
	.keys = "\xa3" "raw" "\xa6" "record" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_platform_record_types,
	.name = "Record",
	.required = UINT64_C(0x3),
	.fixed = 34,
	.size = sizeof(platform_record),
	.count = 2,
	.optional = 0,
	.least = 14,
};
NETRON_FITS(platform_record);

static const netron_list_type netronc_type_6 = { { NULL, sizeof(uint8_t), NETRON_OP_U8, 1 }, 0, UINT32_MAX }; /* set<U8> */
NETRON_FITS(platform_string_by_u8_map_entry);
static const netron_map_type netronc_type_7 = { { NULL, sizeof(uint8_t), NETRON_OP_U8, 1 }, { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, sizeof(platform_string_by_u8_map_entry), offsetof(platform_string_by_u8_map_entry, value), UINT32_MAX }; /* map<U8, STRING> */
static const netron_field netronc_struct_platform_uint8_array_fields[] = {
	{ 0, 5, NETRON_OP_BYTES, offsetof(platform_uint8_array, data), NETRON_DEFAULTED, 0, 0, 0 },
	{ 5, 4, NETRON_OP_SET, offsetof(platform_uint8_array, set), NETRON_DEFAULTED, 0, 1, 0 },
	{ 9, 4, NETRON_OP_MAP, offsetof(platform_uint8_array, map), NETRON_DEFAULTED, 1, 2, 0 },
	{ 13, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_platform_uint8_array_types[] = {
	&netronc_type_6,
	&netronc_type_7,
};
static const platform_uint8_array netronc_struct_platform_uint8_array_defaults = { .data = { (const uint8_t[]){ 97, 98 }, 2 }, .set = { (const uint8_t[]){ 1, 2 }, 2 }, .map = { 0 } };
const netron_struct netronc_struct_platform_uint8_array = {
	.fields = netronc_struct_platform_uint8_array_fields,
	.keys = "\xa4" "data" "\xa3" "set" "\xa3" "map" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_platform_uint8_array_types,
	.defaults = &netronc_struct_platform_uint8_array_defaults,
	.name = "Uint8Array",
	.required = UINT64_C(0x0),
	.fixed = 41,
	.size = sizeof(platform_uint8_array),
	.count = 3,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(platform_uint8_array);

static const netron_field netronc_struct_platform_promise_fields[] = {
	{ 0, 7, NETRON_OP_I64, offsetof(platform_promise, number), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 7, NETRON_OP_STRING, offsetof(platform_promise, string), NETRON_REQUIRED, 0, 1, 0 },
	{ 14, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_platform_promise(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	platform_promise *to = out;

	if (netron_leaf_map(reader, &p, 2) &&
		netron_leaf_key(reader, &p, "\xa6" "number", 7) &&
		netron_leaf_i64(reader, &p, &to->number) &&
		netron_leaf_key(reader, &p, "\xa6" "string", 7) &&
		netron_leaf_string(reader, &p, &to->string))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_platform_promise, out);
}
static uint8_t *netronc_pack_platform_promise(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const platform_promise *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 59) &&
		netron_leaf_put_key(&at, "\x82" "\xa6" "number", 8) &&
		netron_leaf_put_i64(writer, &at, from->number) &&
		netron_leaf_put_key(&at, "\xa6" "string", 7) &&
		netron_leaf_put_string(writer, &at, from->string, 59))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_platform_promise, in);
}
const netron_struct netronc_struct_platform_promise = {
	.fields = netronc_struct_platform_promise_fields,
	.keys = "\xa6" "number" "\xa6" "string" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Promise",
	.required = UINT64_C(0x3),
	.fixed = 59,
	.size = sizeof(platform_promise),
	.count = 2,
	.optional = 0,
	.least = 17,
	.unpack = netronc_unpack_platform_promise,
	.pack = netronc_pack_platform_promise,
};
NETRON_FITS(platform_promise);

static const netron_list_type netronc_type_8 = { { &netronc_struct_platform_array, sizeof(platform_array), NETRON_OP_STRUCT, 16 }, 0, UINT32_MAX }; /* Array[] */
static const netron_field netronc_struct_platform_array_fields[] = {
	{ 0, 7, NETRON_OP_U32, offsetof(platform_array, length), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 6, NETRON_OP_LIST, offsetof(platform_array, items), NETRON_REQUIRED, 0, 1, 0 },
	{ 13, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_platform_array_types[] = {
	&netronc_type_8,
};
const netron_struct netronc_struct_platform_array = {
	.fields = netronc_struct_platform_array_fields,
	.keys = "\xa6" "length" "\xa5" "items" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_platform_array_types,
	.name = "Array",
	.required = UINT64_C(0x3),
	.fixed = 36,
	.size = sizeof(platform_array),
	.count = 2,
	.optional = 0,
	.least = 16,
};
NETRON_FITS(platform_array);

static const netron_field netronc_struct_platform_object_fields[] = {
	{ 0, 12, NETRON_OP_STRING, offsetof(platform_object, constructor), NETRON_REQUIRED, 0, 0, 0 },
	{ 12, 10, NETRON_OP_STRING, offsetof(platform_object, prototype), NETRON_REQUIRED, 0, 1, 0 },
	{ 22, 15, NETRON_OP_BOOL, offsetof(platform_object, has_own_property), NETRON_REQUIRED, 0, 2, 0 },
	{ 37, 9, NETRON_OP_STRING, offsetof(platform_object, to_string), NETRON_NULLABLE, 0, 3, 0 },
	{ 46, 8, NETRON_OP_ANY, offsetof(platform_object, value_of), NETRON_NULLABLE, 0, 4, 0 },
	{ 54, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
const netron_struct netronc_struct_platform_object = {
	.fields = netronc_struct_platform_object_fields,
	.keys = "\xab" "constructor" "\xa9" "prototype" "\xae" "hasOwnProperty" "\xa8" "toString" "\xa7" "valueOf" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Object",
	.required = UINT64_C(0x7),
	.fixed = 88,
	.size = sizeof(platform_object),
	.count = 5,
	.optional = 2,
	.least = 41,
};
NETRON_FITS(platform_object);

/* number */
static const netron_enum_value netronc_values_platform_number[] = {
	{ "undefined", (int64_t)PLATFORM_NUMBER_UNDEFINED },
	{ "NaN", (int64_t)PLATFORM_NUMBER_NA_N },
	{ "Infinity", (int64_t)PLATFORM_NUMBER_INFINITY },
	{ "eval", (int64_t)PLATFORM_NUMBER_EVAL },
	{ "arguments", (int64_t)PLATFORM_NUMBER_ARGUMENTS },
	{ "await", (int64_t)PLATFORM_NUMBER_AWAIT },
};
const netron_enum_type netronc_enum_platform_number = {
	.name = "number",
	.values = netronc_values_platform_number,
	.count = 6,
	.base = NETRON_OP_I32,
	.flags = 0,
};

/* symbol */
static const netron_enum_value netronc_values_platform_symbol[] = {
	{ "get", (int64_t)PLATFORM_SYMBOL_GET },
	{ "set", (int64_t)PLATFORM_SYMBOL_SET },
	{ "of", (int64_t)PLATFORM_SYMBOL_OF },
	{ "async", (int64_t)PLATFORM_SYMBOL_ASYNC },
};
const netron_enum_type netronc_enum_platform_symbol = {
	.name = "symbol",
	.values = netronc_values_platform_symbol,
	.count = 4,
	.base = NETRON_OP_U64,
	.flags = 0,
};

static const netron_field netronc_struct_platform_class_fields[] = {
	{ 0, 9, NETRON_OP_STRING, offsetof(platform_class, extends), NETRON_REQUIRED, 0, 0, 0 },
	{ 9, 9, NETRON_OP_STRING, offsetof(platform_class, function), NETRON_DEFAULTED, 0, 1, 0 },
	{ 18, 4, NETRON_OP_STRING, offsetof(platform_class, new_), NETRON_REQUIRED, 0, 2, 0 },
	{ 22, 7, NETRON_OP_ENUM, offsetof(platform_class, typeof_), NETRON_REQUIRED, 0, 3, 0 },
	{ 29, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_platform_class_types[] = {
	&netronc_enum_platform_number,
};
static const platform_class netronc_struct_platform_class_defaults = { .function = "x" };
const netron_struct netronc_struct_platform_class = {
	.fields = netronc_struct_platform_class_fields,
	.keys = "\xa8" "extends_" "\xa8" "function" "\xa3" "new" "\xa6" "typeof" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_platform_class_types,
	.defaults = &netronc_struct_platform_class_defaults,
	.name = "class",
	.required = UINT64_C(0xd),
	.fixed = 62,
	.size = sizeof(platform_class),
	.count = 4,
	.optional = 0,
	.least = 24,
};
NETRON_FITS(platform_class);

static const netron_field netronc_alternatives_platform_some_object_fields[] = {
	{ 0, 6, NETRON_OP_STRING, offsetof(platform_some_object, null), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 5, NETRON_OP_I32, offsetof(platform_some_object, this_), NETRON_REQUIRED, 0, 1, 0 },
	{ 11, 6, NETRON_OP_ENUM, offsetof(platform_some_object, yield), NETRON_REQUIRED, 0, 2, 0 },
	{ 17, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_alternatives_platform_some_object_types[] = {
	&netronc_enum_platform_symbol,
};
static const netron_struct netronc_alternatives_platform_some_object = {
	.fields = netronc_alternatives_platform_some_object_fields,
	.keys = "\xa5" "null_" "\xa4" "this" "\xa5" "yield" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_alternatives_platform_some_object_types,
	.name = "object",
	.required = UINT64_C(0x0),
	.fixed = 67,
	.size = sizeof(platform_some_object),
	.count = 3,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(platform_some_object);
const netron_union netronc_union_platform_some_object = {
	.fields = &netronc_alternatives_platform_some_object,
	.name = "object",
	.tag_offset = offsetof(platform_some_object, tag),
	.size = sizeof(platform_some_object),
	.flags = 0,
	.least = 1,
};

static const netron_field netronc_struct_platform_error_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(platform_error, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 8, NETRON_OP_STRING, offsetof(platform_error, message), NETRON_REQUIRED, 0, 1, 0 },
	{ 13, 5, NETRON_OP_U32, offsetof(platform_error, code), NETRON_REQUIRED, 0, 2, 0 },
	{ 18, 6, NETRON_OP_STRING, offsetof(platform_error, stack), NETRON_NULLABLE, 0, 3, 0 },
	{ 24, 6, NETRON_OP_STRING, offsetof(platform_error, cause), NETRON_NULLABLE, 0, 4, 0 },
	{ 30, 8, NETRON_OP_STRING, offsetof(platform_error, details), NETRON_REQUIRED, 0, 5, 0 },
	{ 38, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
const netron_struct netronc_struct_platform_error = {
	.fields = netronc_struct_platform_error_fields,
	.keys = "\xa4" "name" "\xa7" "message" "\xa4" "code" "\xa5" "stack" "\xa5" "cause" "\xa7" "details" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Error",
	.required = UINT64_C(0x27),
	.fixed = 81,
	.size = sizeof(platform_error),
	.count = 6,
	.optional = 2,
	.least = 31,
};
NETRON_FITS(platform_error);
const netron_error_type netronc_error_platform_error = {
	.name = "Error",
	.fields = &netronc_struct_platform_error,
	.message = "Error",
	.status = 400,
	.message_offset = offsetof(platform_error, message),
	.flags = 0,
};

static const netron_field netronc_struct_platform_global_this_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
const netron_struct netronc_struct_platform_global_this = {
	.fields = netronc_struct_platform_global_this_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "globalThis",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.size = sizeof(platform_global_this),
	.count = 0,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(platform_global_this);
const netron_error_type netronc_error_platform_global_this = {
	.name = "globalThis",
	.fields = &netronc_struct_platform_global_this,
	.message = "globalThis",
	.status = 418,
	.message_offset = NETRON_REQUIRED,
	.flags = 0,
};

/* Client@1.0.0 */

static const netron_field netronc_args_platform_client_constructor_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_platform_client_constructor = {
	.fields = netronc_args_platform_client_constructor_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "constructor",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_error_type *const netronc_throws_platform_client_constructor[] = {
	&netronc_error_platform_error,
	&netronc_error_platform_global_this,
	NULL,
};

static const netron_field netronc_args_platform_client_then_fields[] = {
	{ 0, 8, NETRON_OP_U32, offsetof(platform_client_then_args, options_), NETRON_REQUIRED, 0, 0, 0 },
	{ 8, 8, NETRON_OP_ANY, offsetof(platform_client_then_args, resolve), NETRON_NULLABLE, 0, 1, 0 },
	{ 16, 7, NETRON_OP_STRING, offsetof(platform_client_then_args, reject), NETRON_NULLABLE, 0, 2, 0 },
	{ 23, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_platform_client_then = {
	.fields = netronc_args_platform_client_then_fields,
	.keys = "\xa7" "options" "\xa7" "resolve" "\xa6" "reject" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "then",
	.required = UINT64_C(0x1),
	.fixed = 51,
	.size = sizeof(platform_client_then_args),
	.count = 3,
	.optional = 2,
	.least = 10,
};
NETRON_FITS(platform_client_then_args);

static const netron_field netronc_args_platform_client_to_string_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(platform_client_to_string_args, this_), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 9, NETRON_OP_ENUM, offsetof(platform_client_to_string_args, function), NETRON_REQUIRED, 0, 1, 0 },
	{ 14, 8, NETRON_OP_U8, offsetof(platform_client_to_string_args, default_), NETRON_DEFAULTED, 0, 2, 0 },
	{ 22, 4, NETRON_OP_U8, offsetof(platform_client_to_string_args, var), NETRON_DEFAULTED, 0, 3, 0 },
	{ 26, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_platform_client_to_string_types[] = {
	&netronc_enum_platform_number,
};
static const platform_client_to_string_args netronc_args_platform_client_to_string_defaults = { .default_ = 3, .var = 4 };
static const netron_struct netronc_args_platform_client_to_string = {
	.fields = netronc_args_platform_client_to_string_fields,
	.keys = "\xa4" "this" "\xa8" "function" "\xa7" "default" "\xa3" "var" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_platform_client_to_string_types,
	.defaults = &netronc_args_platform_client_to_string_defaults,
	.name = "toString",
	.required = UINT64_C(0x3),
	.fixed = 53,
	.size = sizeof(platform_client_to_string_args),
	.count = 4,
	.optional = 0,
	.least = 17,
};
NETRON_FITS(platform_client_to_string_args);

static const netron_list_type netronc_type_9 = { { &netronc_type_4, sizeof(netron_strings), NETRON_OP_LIST, 1 }, 0, UINT32_MAX }; /* never[] */
static const netron_field netronc_args_platform_client_delete_fields[] = {
	{ 0, 4, NETRON_OP_STRUCT, offsetof(platform_client_delete_args, new_), NETRON_REQUIRED, 0, 0, 0 },
	{ 4, 3, NETRON_OP_STRUCT, offsetof(platform_client_delete_args, in), NETRON_REQUIRED, 1, 1, 0 },
	{ 7, 10, NETRON_OP_STRUCT, offsetof(platform_client_delete_args, arguments), NETRON_REQUIRED, 2, 2, 0 },
	{ 17, 5, NETRON_OP_STRUCT, offsetof(platform_client_delete_args, eval), NETRON_POINTER, 3, 3, 0 },
	{ 22, 8, NETRON_OP_LIST, offsetof(platform_client_delete_args, package), NETRON_REQUIRED, 4, 4, 0 },
	{ 30, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_platform_client_delete_types[] = {
	&netronc_struct_platform_date,
	&netronc_struct_platform_map,
	&netronc_struct_platform_set,
	&netronc_struct_platform_uint8_array,
	&netronc_type_9,
};
static const netron_struct netronc_args_platform_client_delete = {
	.fields = netronc_args_platform_client_delete_fields,
	.keys = "\xa3" "new" "\xa2" "in" "\xa9" "arguments" "\xa4" "eval" "\xa7" "package" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_platform_client_delete_types,
	.name = "delete",
	.required = UINT64_C(0x17),
	.fixed = 68,
	.size = sizeof(platform_client_delete_args),
	.count = 5,
	.optional = 1,
	.least = 65,
	.flags = NETRON_STRUCT_REST,
};
NETRON_FITS(platform_client_delete_args);

static const netron_field netronc_args_platform_client_await_fields[] = {
	{ 0, 6, NETRON_OP_STREAM, offsetof(platform_client_await_args, yield), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 7, NETRON_OP_UNION, offsetof(platform_client_await_args, static_), NETRON_REQUIRED, 0, 1, 0 },
	{ 13, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_platform_client_await_types[] = {
	&netronc_union_platform_some_object,
};
static const netron_struct netronc_args_platform_client_await = {
	.fields = netronc_args_platform_client_await_fields,
	.keys = "\xa5" "yield" "\xa6" "static" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_platform_client_await_types,
	.name = "await",
	.required = UINT64_C(0x3),
	.fixed = 36,
	.size = sizeof(platform_client_await_args),
	.count = 2,
	.optional = 0,
	.least = 16,
};
NETRON_FITS(platform_client_await_args);
static const netron_stream_type netronc_sends_platform_client_await = {
	.item = { &netronc_enum_platform_symbol, sizeof(platform_symbol), NETRON_OP_ENUM, 1 },
};
static const netron_stream_type netronc_returns_platform_client_await = {
	.item = { &netronc_struct_platform_array, sizeof(platform_array), NETRON_OP_STRUCT, 16 },
};

static const netron_field netronc_args_platform_client_get_name_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_platform_client_get_name = {
	.fields = netronc_args_platform_client_get_name_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "name",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_platform_client_set_name_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(platform_client_set_name_args, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_platform_client_set_name = {
	.fields = netronc_args_platform_client_set_name_fields,
	.keys = "\xa4" "name" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "name",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(platform_client_set_name_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(platform_client_set_name_args);

static const netron_field netronc_args_platform_client_get_length_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_platform_client_get_length = {
	.fields = netronc_args_platform_client_get_length_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "length",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};

static const netron_field netronc_args_platform_client_set_length_fields[] = {
	{ 0, 7, NETRON_OP_ENUM, offsetof(platform_client_set_length_args, length), NETRON_REQUIRED, 0, 0, 0 },
	{ 7, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_platform_client_set_length_types[] = {
	&netronc_enum_platform_number,
};
static const netron_struct netronc_args_platform_client_set_length = {
	.fields = netronc_args_platform_client_set_length_fields,
	.keys = "\xa6" "length" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_platform_client_set_length_types,
	.name = "length",
	.required = UINT64_C(0x1),
	.fixed = 25,
	.size = sizeof(platform_client_set_length_args),
	.count = 1,
	.optional = 0,
	.least = 9,
};
NETRON_FITS(platform_client_set_length_args);

static const netron_field netronc_args_platform_client_get_prototype_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_platform_client_get_prototype = {
	.fields = netronc_args_platform_client_get_prototype_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "prototype",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.count = 0,
	.optional = 0,
	.least = 1,
};
static const netron_method netronc_methods_platform_client[] = {
	{
		.name = "constructor",
		.service = &netronc_service_platform_client,
		.prefix = "\xac" "Client@1.0.0" "\xab" "constructor",
		.prefix_len = 25,
		.args = &netronc_args_platform_client_constructor,
		.throws = netronc_throws_platform_client_constructor,
		.result = { &netronc_struct_platform_class, sizeof(platform_class), NETRON_OP_STRUCT, 24 },
		.flags = 0,
	},
	{
		.name = "then",
		.service = &netronc_service_platform_client,
		.prefix = "\xac" "Client@1.0.0" "\xa4" "then",
		.prefix_len = 18,
		.args = &netronc_args_platform_client_then,
		.result = { &netronc_struct_platform_promise, sizeof(platform_promise), NETRON_OP_STRUCT, 17 },
		.flags = 0,
	},
	{
		.name = "toString",
		.service = &netronc_service_platform_client,
		.prefix = "\xac" "Client@1.0.0" "\xa8" "toString",
		.prefix_len = 22,
		.args = &netronc_args_platform_client_to_string,
		.result = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 },
		.flags = 0,
	},
	{
		.name = "delete",
		.service = &netronc_service_platform_client,
		.prefix = "\xac" "Client@1.0.0" "\xa6" "delete",
		.prefix_len = 20,
		.args = &netronc_args_platform_client_delete,
		.result = { &netronc_struct_platform_record, sizeof(platform_record), NETRON_OP_STRUCT, 14 },
		.flags = 0,
	},
	{
		.name = "await",
		.service = &netronc_service_platform_client,
		.prefix = "\xac" "Client@1.0.0" "\xa5" "await",
		.prefix_len = 19,
		.args = &netronc_args_platform_client_await,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.sends = &netronc_sends_platform_client_await,
		.returns = &netronc_returns_platform_client_await,
		.flags = 0,
	},
	{
		.name = "name",
		.service = &netronc_service_platform_client,
		.prefix = "\xac" "Client@1.0.0" "\xa4" "name",
		.prefix_len = 18,
		.args = &netronc_args_platform_client_get_name,
		.result = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "name",
		.service = &netronc_service_platform_client,
		.prefix = "\xac" "Client@1.0.0" "\xa4" "name",
		.prefix_len = 18,
		.args = &netronc_args_platform_client_set_name,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "length",
		.service = &netronc_service_platform_client,
		.prefix = "\xac" "Client@1.0.0" "\xa6" "length",
		.prefix_len = 20,
		.args = &netronc_args_platform_client_get_length,
		.result = { &netronc_enum_platform_number, sizeof(platform_number), NETRON_OP_ENUM, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
	{
		.name = "length",
		.service = &netronc_service_platform_client,
		.prefix = "\xac" "Client@1.0.0" "\xa6" "length",
		.prefix_len = 20,
		.args = &netronc_args_platform_client_set_length,
		.result = { NULL, 0, NETRON_OP_VOID, 1 },
		.flags = 0,
		.kind = NETRON_METHOD_SET,
	},
	{
		.name = "prototype",
		.service = &netronc_service_platform_client,
		.prefix = "\xac" "Client@1.0.0" "\xa9" "prototype",
		.prefix_len = 23,
		.args = &netronc_args_platform_client_get_prototype,
		.result = { &netronc_struct_platform_object, sizeof(platform_object), NETRON_OP_STRUCT, 41 },
		.flags = 0,
		.kind = NETRON_METHOD_GET,
	},
};

static const netron_field netronc_args_platform_client_catch_fields[] = {
	{ 0, 6, NETRON_OP_STRUCT, offsetof(platform_client_catch_args, throw_), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 4, NETRON_OP_U8, offsetof(platform_client_catch_args, let), NETRON_REQUIRED, 0, 1, 0 },
	{ 10, 7, NETRON_OP_STRING, offsetof(platform_client_catch_args, import), NETRON_NULLABLE, 0, 2, 0 },
	{ 17, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_platform_client_catch_types[] = {
	&netronc_struct_platform_thrown,
};
static const netron_struct netronc_args_platform_client_catch = {
	.fields = netronc_args_platform_client_catch_fields,
	.keys = "\xa5" "throw" "\xa3" "let" "\xa6" "import" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_platform_client_catch_types,
	.name = "catch",
	.required = UINT64_C(0x3),
	.fixed = 42,
	.size = sizeof(platform_client_catch_args),
	.count = 3,
	.optional = 1,
	.least = 16,
};
NETRON_FITS(platform_client_catch_args);

static const netron_field netronc_args_platform_client_length_changed_fields[] = {
	{ 0, 6, NETRON_OP_ENUM, offsetof(platform_client_length_changed_args, length), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_platform_client_length_changed_types[] = {
	&netronc_enum_platform_number,
};
static const netron_struct netronc_args_platform_client_length_changed = {
	.fields = netronc_args_platform_client_length_changed_fields,
	.keys = "\xa5" "value" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_platform_client_length_changed_types,
	.name = "length",
	.required = UINT64_C(0x1),
	.fixed = 24,
	.size = sizeof(platform_client_length_changed_args),
	.count = 1,
	.optional = 0,
	.least = 8,
};
NETRON_FITS(platform_client_length_changed_args);
static const netron_event netronc_events_platform_client[] = {
	{
		.name = "catch",
		.wire_name = "Client@1.0.0.catch",
		.service = &netronc_service_platform_client,
		.args = &netronc_args_platform_client_catch,
	},
	{
		.name = "length",
		.wire_name = "Client@1.0.0.length",
		.service = &netronc_service_platform_client,
		.args = &netronc_args_platform_client_length_changed,
	},
};
static const netron_type_info netronc_types[] = {
	{ "class", "struct class {\n    extends_: string;\n    function: string = \"x\";\n    new: string;\n    typeof: number;\n}", NULL },
	{ "number", "enum number {\n    undefined,\n    NaN,\n    Infinity,\n    eval,\n    arguments,\n    await\n}", NULL },
	{ "Error", "error Error(400) {\n    name: string;\n    message: string;\n    code: u32;\n    stack: string?;\n    cause: string?;\n    details: string;\n}", NULL },
	{ "globalThis", "error globalThis(418) {\n}", NULL },
	{ "Promise", "struct Promise {\n    number: i64;\n    string: string;\n}", NULL },
	{ "unknown", "type unknown = string;", NULL },
	{ "Date", "struct Date {\n    at: timestamp;\n    dates: Date[];\n}", NULL },
	{ "Map", "struct Map {\n    entries: map<u32, Date>;\n    names: map<string, Set>;\n}", NULL },
	{ "Set", "struct Set {\n    values: set<string>;\n}", NULL },
	{ "Uint8Array", "struct Uint8Array {\n    data: bytes = \"ab\";\n    set: set<u8> = [1, 2];\n    map: map<u8, string> = { };\n}", NULL },
	{ "never", "type never = unknown[];", NULL },
	{ "Record", "struct Record {\n    raw: bytes;\n    record: map<string, Record>;\n}", NULL },
	{ "symbol", "enum symbol : u64 {\n    get,\n    set,\n    of,\n    async\n}", NULL },
	{ "object", "@cName(\"some_object\")\nunion object {\n    null_: string;\n    this: i32;\n    yield: symbol;\n}", NULL },
	{ "Array", "struct Array {\n    length: u32;\n    items: Array[];\n}", NULL },
	{ "Thrown", "struct Thrown {\n    x: u8;\n}", NULL },
	{ "Object", "struct Object {\n    constructor: string;\n    prototype: string;\n    hasOwnProperty: bool;\n    toString: string?;\n    valueOf: any;\n}", NULL },
};
static const char *const netronc_annotations_platform_client_7[] = {
	"notify",
	NULL,
};
static const netron_member_info netronc_members_platform_client[] = {
	{ "constructor", "constructor() -> class throws Error, globalThis", NULL, NULL },
	{ "then", "then(options: u32, resolve: any, reject: string?) -> Promise", NULL, NULL },
	{ "toString", "toString(this: string, function: number, default: u8 = 3, var: u8 = 4) -> unknown", NULL, NULL },
	{ "delete", "delete(new: Date, in: Map, arguments: Set, eval: Uint8Array?, package: never...) -> Record", NULL, NULL },
	{ "await", "await(yield: stream symbol, static: object) -> stream Array", NULL, NULL },
	{ "catch", "event catch(throw: Thrown, let: u8, import: string?)", NULL, NULL },
	{ "name", "property name: string", NULL, NULL },
	{ "length", "property length: number", NULL, netronc_annotations_platform_client_7 },
	{ "prototype", "readonly property prototype: Object", NULL, NULL },
};
static const netron_service_info netronc_info_platform_client = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_platform_client,
	.member_count = 9,
	.types = netronc_types,
	.type_count = 17,
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
		.name = "platform.Array",
		.json =
			"{\"type\":\"object\",\"properties\":{\"length\":{\"type\":\"integer\",\"format\":\"ui"
			"nt32\",\"minimum\":0,\"maximum\":4294967295},\"items\":{\"type\":\"array\",\"items"
			"\":{\"$ref\":\"#/components/schemas/platform.Array\"}}},\"required\":[\"length"
			"\",\"items\"]}",
	},
	{
		.name = "platform.Date",
		.json =
			"{\"type\":\"object\",\"properties\":{\"at\":{\"type\":\"string\",\"format\":\"date-ti"
			"me\"},\"dates\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/pla"
			"tform.Date\"}}},\"required\":[\"at\",\"dates\"]}",
	},
	{
		.name = "platform.Error",
		.json =
			"{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"message\":{\"ty"
			"pe\":\"string\"},\"code\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":0,\""
			"maximum\":4294967295},\"stack\":{\"type\":\"string\"},\"cause\":{\"type\":\"string"
			"\"},\"details\":{\"type\":\"string\"}},\"required\":[\"name\",\"message\",\"code\",\"d"
			"etails\"]}",
	},
	{
		.name = "platform.Error-answer",
		.json =
			"{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"object\",\"properties\":{"
			"\"name\":{\"const\":\"Error\"},\"code\":{\"const\":\"400\"},\"message\":{\"type\":\"str"
			"ing\"},\"details\":{\"$ref\":\"#/components/schemas/platform.Error\"}},\"requi"
			"red\":[\"code\",\"message\",\"name\",\"details\"]}},\"required\":[\"error\"]}",
	},
	{
		.name = "platform.Map",
		.json =
			"{\"type\":\"object\",\"properties\":{\"entries\":{\"type\":\"array\",\"items\":{\"typ"
			"e\":\"array\",\"prefixItems\":[{\"type\":\"integer\",\"format\":\"uint32\",\"minimum"
			"\":0,\"maximum\":4294967295},{\"$ref\":\"#/components/schemas/platform.Date\""
			"}],\"minItems\":2,\"maxItems\":2}},\"names\":{\"type\":\"object\",\"additionalPro"
			"perties\":{\"$ref\":\"#/components/schemas/platform.Set\"}}},\"required\":[\"e"
			"ntries\",\"names\"]}",
	},
	{
		.name = "platform.Object",
		.json =
			"{\"type\":\"object\",\"properties\":{\"constructor\":{\"type\":\"string\"},\"protot"
			"ype\":{\"type\":\"string\"},\"hasOwnProperty\":{\"type\":\"boolean\"},\"toString\":"
			"{\"type\":\"string\"},\"valueOf\":{}},\"required\":[\"constructor\",\"prototype\","
			"\"hasOwnProperty\"]}",
	},
	{
		.name = "platform.Promise",
		.json =
			"{\"type\":\"object\",\"properties\":{\"number\":{\"type\":[\"integer\",\"string\"],\""
			"format\":\"int64\",\"pattern\":\"^-?[0-9]+$\"},\"string\":{\"type\":\"string\"}},\"r"
			"equired\":[\"number\",\"string\"]}",
	},
	{
		.name = "platform.Record",
		.json =
			"{\"type\":\"object\",\"properties\":{\"raw\":{\"type\":\"string\",\"contentEncoding"
			"\":\"base64\"},\"record\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\""
			"#/components/schemas/platform.Record\"}}},\"required\":[\"raw\",\"record\"]}",
	},
	{
		.name = "platform.Set",
		.json =
			"{\"type\":\"object\",\"properties\":{\"values\":{\"type\":\"array\",\"items\":{\"type"
			"\":\"string\"},\"uniqueItems\":true}},\"required\":[\"values\"]}",
	},
	{
		.name = "platform.Thrown",
		.json =
			"{\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"integer\",\"format\":\"uint8\","
			"\"minimum\":0,\"maximum\":255}},\"required\":[\"x\"]}",
	},
	{
		.name = "platform.Uint8Array",
		.json =
			"{\"type\":\"object\",\"properties\":{\"data\":{\"type\":\"string\",\"contentEncodin"
			"g\":\"base64\",\"default\":\"YWI=\"},\"set\":{\"type\":\"array\",\"items\":{\"type\":\"i"
			"nteger\",\"format\":\"uint8\",\"minimum\":0,\"maximum\":255},\"uniqueItems\":true"
			",\"default\":[1,2]},\"map\":{\"type\":\"array\",\"items\":{\"type\":\"array\",\"prefi"
			"xItems\":[{\"type\":\"integer\",\"format\":\"uint8\",\"minimum\":0,\"maximum\":255}"
			",{\"type\":\"string\"}],\"minItems\":2,\"maxItems\":2},\"default\":[]}}}",
	},
	{
		.name = "platform.class",
		.json =
			"{\"type\":\"object\",\"properties\":{\"extends_\":{\"type\":\"string\"},\"function\""
			":{\"type\":\"string\",\"default\":\"x\"},\"new\":{\"type\":\"string\"},\"typeof\":{\"$r"
			"ef\":\"#/components/schemas/platform.number\"}},\"required\":[\"extends_\",\"n"
			"ew\",\"typeof\"]}",
	},
	{
		.name = "platform.globalThis",
		.json =
			"{\"type\":\"object\"}",
	},
	{
		.name = "platform.globalThis-answer",
		.json =
			"{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"object\",\"properties\":{"
			"\"name\":{\"const\":\"globalThis\"},\"code\":{\"const\":\"418\"},\"message\":{\"type\""
			":\"string\"},\"details\":{\"$ref\":\"#/components/schemas/platform.globalThis"
			"\"}},\"required\":[\"code\",\"message\",\"name\",\"details\"]}},\"required\":[\"erro"
			"r\"]}",
	},
	{
		.name = "platform.never",
		.json =
			"{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/platform.unknown"
			"\"}}",
	},
	{
		.name = "platform.number",
		.json =
			"{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"undefined\",\"NaN\",\"Infinity\",\"eval\""
			",\"arguments\",\"await\"]},{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":-2"
			"147483648,\"maximum\":2147483647}]}",
	},
	{
		.name = "platform.object",
		.json =
			"{\"oneOf\":[{\"title\":\"null_\",\"type\":\"object\",\"properties\":{\"null_\":{\"typ"
			"e\":\"string\"}},\"required\":[\"null_\"],\"additionalProperties\":false},{\"tit"
			"le\":\"this\",\"type\":\"object\",\"properties\":{\"this\":{\"type\":\"integer\",\"for"
			"mat\":\"int32\",\"minimum\":-2147483648,\"maximum\":2147483647}},\"required\":["
			"\"this\"],\"additionalProperties\":false},{\"title\":\"yield\",\"type\":\"object\""
			",\"properties\":{\"yield\":{\"$ref\":\"#/components/schemas/platform.symbol\"}"
			"},\"required\":[\"yield\"],\"additionalProperties\":false}]}",
	},
	{
		.name = "platform.symbol",
		.json =
			"{\"anyOf\":[{\"type\":\"string\",\"enum\":[\"get\",\"set\",\"of\",\"async\"]},{\"type\":"
			"[\"integer\",\"string\"],\"format\":\"uint64\",\"pattern\":\"^[0-9]+$\",\"minimum\":"
			"0}]}",
	},
	{
		.name = "platform.unknown",
		.json =
			"{\"type\":\"string\"}",
	},
};
static const netron_openapi_operation netronc_operations_platform_client[] = {
	{
		.path = "/rpc/Client@1.0.0/constructor",
		.verb = "post",
		.json =
			"{\"operationId\":\"Client@1.0.0/constructor\",\"tags\":[\"Client@1.0.0\"],\"res"
			"ponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/js"
			"on\":{\"schema\":{\"$ref\":\"#/components/schemas/platform.class\"}}}},\"400\":"
			"{\"description\":\"Error\",\"content\":{\"application/json\":{\"schema\":{\"anyOf"
			"\":[{\"$ref\":\"#/components/schemas/platform.Error-answer\"},{\"$ref\":\"#/co"
			"mponents/schemas/netron-error\"}]}}}},\"418\":{\"description\":\"globalThis\""
			",\"content\":{\"application/json\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/componen"
			"ts/schemas/platform.globalThis-answer\"},{\"$ref\":\"#/components/schemas/"
			"netron-error\"}]}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\""
			"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error"
			"\"}}}}}}",
	},
	{
		.path = "/rpc/Client@1.0.0/then",
		.verb = "post",
		.json =
			"{\"operationId\":\"Client@1.0.0/then\",\"tags\":[\"Client@1.0.0\"],\"requestBod"
			"y\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\"o"
			"bject\",\"properties\":{\"options\":{\"type\":\"integer\",\"format\":\"uint32\",\"mi"
			"nimum\":0,\"maximum\":4294967295},\"resolve\":{},\"reject\":{\"type\":\"string\"}"
			"},\"required\":[\"options\"]}}}},\"responses\":{\"200\":{\"description\":\"The re"
			"sult.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/s"
			"chemas/platform.Promise\"}}}},\"default\":{\"description\":\"It failed.\",\"co"
			"ntent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/net"
			"ron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Client@1.0.0/toString",
		.verb = "post",
		.json =
			"{\"operationId\":\"Client@1.0.0/toString\",\"tags\":[\"Client@1.0.0\"],\"reques"
			"tBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type"
			"\":\"object\",\"properties\":{\"this\":{\"type\":\"string\"},\"function\":{\"$ref\":\""
			"#/components/schemas/platform.number\"},\"default\":{\"type\":\"integer\",\"fo"
			"rmat\":\"uint8\",\"minimum\":0,\"maximum\":255,\"default\":3},\"var\":{\"type\":\"in"
			"teger\",\"format\":\"uint8\",\"minimum\":0,\"maximum\":255,\"default\":4}},\"requi"
			"red\":[\"this\",\"function\"]}}}},\"responses\":{\"200\":{\"description\":\"The re"
			"sult.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/s"
			"chemas/platform.unknown\"}}}},\"default\":{\"description\":\"It failed.\",\"co"
			"ntent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/net"
			"ron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Client@1.0.0/delete",
		.verb = "post",
		.json =
			"{\"operationId\":\"Client@1.0.0/delete\",\"tags\":[\"Client@1.0.0\"],\"requestB"
			"ody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":"
			"\"object\",\"properties\":{\"new\":{\"$ref\":\"#/components/schemas/platform.Da"
			"te\"},\"in\":{\"$ref\":\"#/components/schemas/platform.Map\"},\"arguments\":{\"$"
			"ref\":\"#/components/schemas/platform.Set\"},\"eval\":{\"$ref\":\"#/components"
			"/schemas/platform.Uint8Array\"},\"package\":{\"type\":\"array\",\"items\":{\"$re"
			"f\":\"#/components/schemas/platform.never\"}}},\"required\":[\"new\",\"in\",\"ar"
			"guments\"]}}}},\"responses\":{\"200\":{\"description\":\"The result.\",\"content"
			"\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/platform"
			".Record\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"applica"
			"tion/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Client@1.0.0/await",
		.verb = "post",
		.json =
			"{\"operationId\":\"Client@1.0.0/await\",\"tags\":[\"Client@1.0.0\"],\"requestBo"
			"dy\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\":\""
			"object\",\"properties\":{\"yield\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/compo"
			"nents/schemas/platform.symbol\"}},\"static\":{\"$ref\":\"#/components/schema"
			"s/platform.object\"}},\"required\":[\"yield\",\"static\"]}},\"application/x-nd"
			"json\":{\"schema\":{\"type\":\"string\"},\"x-firstSchema\":{\"type\":\"object\",\"pr"
			"operties\":{\"static\":{\"$ref\":\"#/components/schemas/platform.object\"}},\""
			"required\":[\"static\"]},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/pla"
			"tform.symbol\"}},\"multipart/form-data\":{\"schema\":{\"type\":\"object\",\"prop"
			"erties\":{\"args\":{\"type\":\"object\",\"properties\":{\"static\":{\"$ref\":\"#/com"
			"ponents/schemas/platform.object\"}},\"required\":[\"static\"]},\"item\":{\"typ"
			"e\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/platform.symbol\"}}}}}"
			"}},\"responses\":{\"200\":{\"description\":\"The items.\",\"content\":{\"text/eve"
			"nt-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/compo"
			"nents/schemas/platform.Array\"}},\"application/x-ndjson\":{\"schema\":{\"typ"
			"e\":\"string\"},\"x-itemSchema\":{\"$ref\":\"#/components/schemas/platform.Arr"
			"ay\"}},\"application/json\":{\"schema\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/"
			"components/schemas/platform.Array\"}}}}},\"default\":{\"description\":\"It f"
			"ailed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/"
			"schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Client@1.0.0/catch",
		.verb = "get",
		.json =
			"{\"operationId\":\"Client@1.0.0/catch\",\"tags\":[\"Client@1.0.0\"],\"responses"
			"\":{\"200\":{\"description\":\"The events, from now on.\",\"content\":{\"text/ev"
			"ent-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\""
			",\"prefixItems\":[{\"$ref\":\"#/components/schemas/platform.Thrown\"},{\"type"
			"\":\"integer\",\"format\":\"uint8\",\"minimum\":0,\"maximum\":255},{\"anyOf\":[{\"ty"
			"pe\":\"string\"},{\"type\":\"null\"}]}],\"minItems\":2}}}},\"default\":{\"descript"
			"ion\":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/c"
			"omponents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Client@1.0.0/name",
		.verb = "get",
		.json =
			"{\"operationId\":\"Client@1.0.0/name.get\",\"tags\":[\"Client@1.0.0\"],\"respon"
			"ses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/json\""
			":{\"schema\":{\"type\":\"string\"}}}},\"default\":{\"description\":\"It failed.\","
			"\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/"
			"netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Client@1.0.0/name",
		.verb = "put",
		.json =
			"{\"operationId\":\"Client@1.0.0/name.set\",\"tags\":[\"Client@1.0.0\"],\"reques"
			"tBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type"
			"\":\"string\"}}}},\"responses\":{\"200\":{\"description\":\"Done.\",\"content\":{\"a"
			"pplication/json\":{\"schema\":{\"type\":\"null\"}}}},\"default\":{\"description\""
			":\"It failed.\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/compo"
			"nents/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Client@1.0.0/length",
		.verb = "get",
		.json =
			"{\"operationId\":\"Client@1.0.0/length.get\",\"tags\":[\"Client@1.0.0\"],\"resp"
			"onses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/jso"
			"n\":{\"schema\":{\"$ref\":\"#/components/schemas/platform.number\"}},\"text/ev"
			"ent-stream\":{\"schema\":{\"type\":\"string\"},\"x-itemSchema\":{\"type\":\"array\""
			",\"prefixItems\":[{\"$ref\":\"#/components/schemas/platform.number\"}],\"minI"
			"tems\":1}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"applicat"
			"ion/json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Client@1.0.0/length",
		.verb = "put",
		.json =
			"{\"operationId\":\"Client@1.0.0/length.set\",\"tags\":[\"Client@1.0.0\"],\"requ"
			"estBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"$r"
			"ef\":\"#/components/schemas/platform.number\"}}}},\"responses\":{\"200\":{\"de"
			"scription\":\"Done.\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"nu"
			"ll\"}}}},\"default\":{\"description\":\"It failed.\",\"content\":{\"application/"
			"json\":{\"schema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
	{
		.path = "/rpc/Client@1.0.0/prototype",
		.verb = "get",
		.json =
			"{\"operationId\":\"Client@1.0.0/prototype.get\",\"tags\":[\"Client@1.0.0\"],\"r"
			"esponses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"application/"
			"json\":{\"schema\":{\"$ref\":\"#/components/schemas/platform.Object\"}}}},\"de"
			"fault\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"sch"
			"ema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_platform_client = {
	.operations = netronc_operations_platform_client,
	.operation_count = 11,
	.schemas = netronc_schemas,
	.schema_count = 20,
};
const netron_service netronc_service_platform_client = {
	.name = "Client",
	.version = "1.0.0",
	.key = "Client@1.0.0",
	.methods = netronc_methods_platform_client,
	.events = netronc_events_platform_client,
	.info = &netronc_info_platform_client,
	.count = 10,
	.event_count = 2,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_platform_client,
};

static const netron_field netronc_struct_platform_thrown_fields[] = {
	{ 0, 2, NETRON_OP_U8, offsetof(platform_thrown, x), NETRON_REQUIRED, 0, 0, 0 },
	{ 2, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const uint8_t *netronc_unpack_platform_thrown(
	struct nt_reader *reader, const uint8_t *p, void *out)
{
	const netron_leaf start = netron_leaf_start(reader, p);
	platform_thrown *to = out;

	if (netron_leaf_map(reader, &p, 1) &&
		netron_leaf_key(reader, &p, "\xa1" "x", 2) &&
		netron_leaf_u8(reader, &p, &to->x))
		return p;
	return netron_leaf_unpack(reader, start, &netronc_struct_platform_thrown, out);
}
static uint8_t *netronc_pack_platform_thrown(
	struct nt_writer *writer, uint8_t *p, const void *in)
{
	const platform_thrown *from = in;
	uint8_t *at = p;

	if (netron_leaf_room(writer, p, 17) &&
		netron_leaf_put_key(&at, "\x81" "\xa1" "x", 3) &&
		netron_leaf_put_u8(writer, &at, from->x))
		return at;
	return netron_leaf_pack(writer, p, &netronc_struct_platform_thrown, in);
}
const netron_struct netronc_struct_platform_thrown = {
	.fields = netronc_struct_platform_thrown_fields,
	.keys = "\xa1" "x" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Thrown",
	.required = UINT64_C(0x1),
	.fixed = 17,
	.size = sizeof(platform_thrown),
	.count = 1,
	.optional = 0,
	.least = 4,
	.unpack = netronc_unpack_platform_thrown,
	.pack = netronc_pack_platform_thrown,
};
NETRON_FITS(platform_thrown);

static const netron_slot netronc_slot_platform_date = { &netronc_struct_platform_date, sizeof(platform_date), NETRON_OP_STRUCT, 12 };
static const netron_slot netronc_slot_platform_map = { &netronc_struct_platform_map, sizeof(platform_map), NETRON_OP_STRUCT, 17 };
static const netron_slot netronc_slot_platform_set = { &netronc_struct_platform_set, sizeof(platform_set), NETRON_OP_STRUCT, 9 };
static const netron_slot netronc_slot_platform_record = { &netronc_struct_platform_record, sizeof(platform_record), NETRON_OP_STRUCT, 14 };
static const netron_slot netronc_slot_platform_uint8_array = { &netronc_struct_platform_uint8_array, sizeof(platform_uint8_array), NETRON_OP_STRUCT, 1 };
static const netron_slot netronc_slot_platform_promise = { &netronc_struct_platform_promise, sizeof(platform_promise), NETRON_OP_STRUCT, 17 };
static const netron_slot netronc_slot_platform_array = { &netronc_struct_platform_array, sizeof(platform_array), NETRON_OP_STRUCT, 16 };
static const netron_slot netronc_slot_platform_object = { &netronc_struct_platform_object, sizeof(platform_object), NETRON_OP_STRUCT, 41 };
static const netron_slot netronc_slot_platform_class = { &netronc_struct_platform_class, sizeof(platform_class), NETRON_OP_STRUCT, 24 };
static const netron_slot netronc_slot_platform_some_object = { &netronc_union_platform_some_object, sizeof(platform_some_object), NETRON_OP_UNION, 1 };
static const netron_slot netronc_slot_platform_error = { &netronc_struct_platform_error, sizeof(platform_error), NETRON_OP_STRUCT, 31 };
static const netron_slot netronc_slot_platform_global_this = { &netronc_struct_platform_global_this, sizeof(platform_global_this), NETRON_OP_STRUCT, 1 };
static const netron_slot netronc_slot_platform_thrown = { &netronc_struct_platform_thrown, sizeof(platform_thrown), NETRON_OP_STRUCT, 4 };
static const netron_slot netronc_slot_platform_date_list = { &netronc_type_1, sizeof(platform_date_list), NETRON_OP_LIST, 1 };
static const netron_slot netronc_slot_platform_date_by_u32_map = { &netronc_type_2, sizeof(platform_date_by_u32_map), NETRON_OP_MAP, 1 };
static const netron_slot netronc_slot_platform_set_map = { &netronc_type_3, sizeof(platform_set_map), NETRON_OP_MAP, 1 };
static const netron_slot netronc_slot_platform_record_map = { &netronc_type_5, sizeof(platform_record_map), NETRON_OP_MAP, 1 };
static const netron_slot netronc_slot_platform_array_list = { &netronc_type_8, sizeof(platform_array_list), NETRON_OP_LIST, 1 };

/* clang-format on */

platform_date *platform_date_copy(const platform_date *date)
{
	return netron_copy_of(&netronc_slot_platform_date, date);
}

void platform_date_free(platform_date *date)
{
	netron_owned_free(date);
}

void platform_date_freep(platform_date **date)
{
	netron_owned_free(*date);
	*date = NULL;
}

platform_map *platform_map_copy(const platform_map *map)
{
	return netron_copy_of(&netronc_slot_platform_map, map);
}

void platform_map_free(platform_map *map)
{
	netron_owned_free(map);
}

void platform_map_freep(platform_map **map)
{
	netron_owned_free(*map);
	*map = NULL;
}

platform_set *platform_set_copy(const platform_set *set)
{
	return netron_copy_of(&netronc_slot_platform_set, set);
}

void platform_set_free(platform_set *set)
{
	netron_owned_free(set);
}

void platform_set_freep(platform_set **set)
{
	netron_owned_free(*set);
	*set = NULL;
}

platform_record *platform_record_copy(const platform_record *record)
{
	return netron_copy_of(&netronc_slot_platform_record, record);
}

void platform_record_free(platform_record *record)
{
	netron_owned_free(record);
}

void platform_record_freep(platform_record **record)
{
	netron_owned_free(*record);
	*record = NULL;
}

platform_uint8_array *platform_uint8_array_copy(const platform_uint8_array *uint8_array)
{
	return netron_copy_of(&netronc_slot_platform_uint8_array, uint8_array);
}

void platform_uint8_array_free(platform_uint8_array *uint8_array)
{
	netron_owned_free(uint8_array);
}

void platform_uint8_array_freep(platform_uint8_array **uint8_array)
{
	netron_owned_free(*uint8_array);
	*uint8_array = NULL;
}

platform_promise *platform_promise_copy(const platform_promise *promise)
{
	return netron_copy_of(&netronc_slot_platform_promise, promise);
}

void platform_promise_free(platform_promise *promise)
{
	netron_owned_free(promise);
}

void platform_promise_freep(platform_promise **promise)
{
	netron_owned_free(*promise);
	*promise = NULL;
}

platform_array *platform_array_copy(const platform_array *array)
{
	return netron_copy_of(&netronc_slot_platform_array, array);
}

void platform_array_free(platform_array *array)
{
	netron_owned_free(array);
}

void platform_array_freep(platform_array **array)
{
	netron_owned_free(*array);
	*array = NULL;
}

platform_object *platform_object_copy(const platform_object *object)
{
	return netron_copy_of(&netronc_slot_platform_object, object);
}

void platform_object_free(platform_object *object)
{
	netron_owned_free(object);
}

void platform_object_freep(platform_object **object)
{
	netron_owned_free(*object);
	*object = NULL;
}

platform_class *platform_class_copy(const platform_class *class_)
{
	return netron_copy_of(&netronc_slot_platform_class, class_);
}

void platform_class_free(platform_class *class_)
{
	netron_owned_free(class_);
}

void platform_class_freep(platform_class **class_)
{
	netron_owned_free(*class_);
	*class_ = NULL;
}

platform_some_object *platform_some_object_copy(const platform_some_object *some_object)
{
	return netron_copy_of(&netronc_slot_platform_some_object, some_object);
}

void platform_some_object_free(platform_some_object *some_object)
{
	netron_owned_free(some_object);
}

void platform_some_object_freep(platform_some_object **some_object)
{
	netron_owned_free(*some_object);
	*some_object = NULL;
}

platform_error *platform_error_copy(const platform_error *error_)
{
	return netron_copy_of(&netronc_slot_platform_error, error_);
}

void platform_error_free(platform_error *error_)
{
	netron_owned_free(error_);
}

void platform_error_freep(platform_error **error_)
{
	netron_owned_free(*error_);
	*error_ = NULL;
}

const platform_error *platform_error_of(const netron_error *error)
{
	return netron_error_of(error, &netronc_error_platform_error);
}

platform_global_this *platform_global_this_copy(const platform_global_this *global_this)
{
	return netron_copy_of(&netronc_slot_platform_global_this, global_this);
}

void platform_global_this_free(platform_global_this *global_this)
{
	netron_owned_free(global_this);
}

void platform_global_this_freep(platform_global_this **global_this)
{
	netron_owned_free(*global_this);
	*global_this = NULL;
}

const platform_global_this *platform_global_this_of(const netron_error *error)
{
	return netron_error_of(error, &netronc_error_platform_global_this);
}

platform_thrown *platform_thrown_copy(const platform_thrown *thrown)
{
	return netron_copy_of(&netronc_slot_platform_thrown, thrown);
}

void platform_thrown_free(platform_thrown *thrown)
{
	netron_owned_free(thrown);
}

void platform_thrown_freep(platform_thrown **thrown)
{
	netron_owned_free(*thrown);
	*thrown = NULL;
}

platform_date_list *platform_date_list_copy(const platform_date_list *list)
{
	return netron_copy_of(&netronc_slot_platform_date_list, list);
}

void platform_date_list_free(platform_date_list *list)
{
	netron_owned_free(list);
}

void platform_date_list_freep(platform_date_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}

platform_date_by_u32_map *platform_date_by_u32_map_copy(const platform_date_by_u32_map *map)
{
	return netron_copy_of(&netronc_slot_platform_date_by_u32_map, map);
}

void platform_date_by_u32_map_free(platform_date_by_u32_map *map)
{
	netron_owned_free(map);
}

void platform_date_by_u32_map_freep(platform_date_by_u32_map **map)
{
	netron_owned_free(*map);
	*map = NULL;
}

platform_set_map *platform_set_map_copy(const platform_set_map *map)
{
	return netron_copy_of(&netronc_slot_platform_set_map, map);
}

void platform_set_map_free(platform_set_map *map)
{
	netron_owned_free(map);
}

void platform_set_map_freep(platform_set_map **map)
{
	netron_owned_free(*map);
	*map = NULL;
}

platform_record_map *platform_record_map_copy(const platform_record_map *map)
{
	return netron_copy_of(&netronc_slot_platform_record_map, map);
}

void platform_record_map_free(platform_record_map *map)
{
	netron_owned_free(map);
}

void platform_record_map_freep(platform_record_map **map)
{
	netron_owned_free(*map);
	*map = NULL;
}

platform_array_list *platform_array_list_copy(const platform_array_list *list)
{
	return netron_copy_of(&netronc_slot_platform_array_list, list);
}

void platform_array_list_free(platform_array_list *list)
{
	netron_owned_free(list);
}

void platform_array_list_freep(platform_array_list **list)
{
	netron_owned_free(*list);
	*list = NULL;
}

static void netronc_item_platform_array(const void *nt_item, netron_function *on_item, void *user)
{
	((void (*)(const platform_array *, void *))on_item)(nt_item, user);
}

void platform_array_source_read(platform_array_source source,
	void (*on_item)(const platform_array *item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(source.stream, netronc_item_platform_array, (netron_function *)on_item,
		on_end, user);
}

int platform_array_source_next_sync(
	platform_array_source source, platform_array **out_item, netron_error **out_error)
{
	return netron_source_next_sync(source.stream, (void **)out_item, out_error);
}

int platform_array_source_stop(platform_array_source source)
{
	return netron_source_stop(source.stream);
}

int platform_array_sink_write(platform_array_sink sink, const platform_array *item)
{
	return netron_sink_write(sink.stream, item);
}

int platform_array_sink_write_sync(
	platform_array_sink sink, const platform_array *item, netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, item, out_error);
}

int platform_array_sink_on_ready(platform_array_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

int platform_array_sink_on_close(platform_array_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

int platform_array_sink_end(platform_array_sink sink)
{
	return netron_sink_end(sink.stream);
}

int platform_array_sink_fail(platform_array_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}

static void netronc_item_platform_symbol(const void *nt_item, netron_function *on_item, void *user)
{
	((void (*)(platform_symbol, void *))on_item)(*(const platform_symbol *)nt_item, user);
}

void platform_symbol_source_read(platform_symbol_source source,
	void (*on_item)(platform_symbol item, void *user),
	void (*on_end)(const netron_error *error, void *user), void *user)
{
	netron_source_read(source.stream, netronc_item_platform_symbol, (netron_function *)on_item,
		on_end, user);
}

int platform_symbol_source_next_sync(
	platform_symbol_source source, platform_symbol *out_item, netron_error **out_error)
{
	return netron_source_next_sync_plain(source.stream, out_item, out_error);
}

int platform_symbol_source_stop(platform_symbol_source source)
{
	return netron_source_stop(source.stream);
}

int platform_symbol_sink_write(platform_symbol_sink sink, platform_symbol item)
{
	return netron_sink_write(sink.stream, &item);
}

int platform_symbol_sink_write_sync(
	platform_symbol_sink sink, platform_symbol item, netron_error **out_error)
{
	return netron_sink_write_sync(sink.stream, &item, out_error);
}

int platform_symbol_sink_on_ready(
	platform_symbol_sink sink, void (*on_ready)(void *user), void *user)
{
	return netron_sink_on_ready(sink.stream, on_ready, user);
}

int platform_symbol_sink_on_close(platform_symbol_sink sink,
	void (*on_close)(const netron_error *reason, void *user), void *user)
{
	return netron_sink_on_close(sink.stream, on_close, user);
}

int platform_symbol_sink_end(platform_symbol_sink sink)
{
	return netron_sink_end(sink.stream);
}

int platform_symbol_sink_fail(platform_symbol_sink sink, int code, const char *message)
{
	return netron_sink_fail(sink.stream, code, message);
}
