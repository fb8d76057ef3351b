/* bounds.netron.c - tables of bounds.nsvc.
 * Written by netronc 0.1.0. Change bounds.nsvc instead. */
#include "bounds.netron.h"

#include <netron/schema.h>

/* clang-format off */

static const netron_checked_type netronc_type_1 = { .slot = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, .bounds = NETRON_BOUND_BYTE_LENGTH | 0, .min_length = 0, .max_length = 64 }; /* STRING */
static const netron_checked_type netronc_type_2 = { .slot = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, .bounds = NETRON_BOUND_BYTE_LENGTH | 0, .min_length = 0, .max_length = 4 }; /* STRING */
static const netron_checked_type netronc_type_3 = { .slot = { NULL, sizeof(netron_bytes), NETRON_OP_BYTES, 1 }, .bounds = NETRON_BOUND_LENGTH | 0, .min_length = 0, .max_length = 4096 }; /* BYTES */
static const netron_list_type netronc_type_4 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, 0, 8 }; /* STRING[] */
static const netron_checked_type netronc_type_5 = { .slot = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, .bounds = NETRON_BOUND_LENGTH | 0, .min_length = 1, .max_length = 64 }; /* STRING */
static const netron_list_type netronc_type_6 = { { NULL, sizeof(int32_t), NETRON_OP_I32, 1 }, 0, 3 }; /* I32[] */
static const netron_checked_type netronc_type_7 = { .slot = { &netronc_type_6, sizeof(netron_i32s), NETRON_OP_LIST, 1 }, .bounds = NETRON_BOUND_LENGTH | 0, .min_length = 2, .max_length = 3 }; /* I32[] */
static const netron_checked_type netronc_type_8 = { .slot = { NULL, sizeof(int32_t), NETRON_OP_I32, 1 }, .bounds = NETRON_BOUND_INTEGER | 0, .min_integer = 0, .max_integer = 100 }; /* I32 */
static const netron_checked_type netronc_type_9 = { .slot = { NULL, sizeof(double), NETRON_OP_F64, 1 }, .bounds = NETRON_BOUND_NUMBER | 0, .min_number = -1.0, .max_number = 1.0 }; /* F64 */
static const netron_checked_type netronc_type_10 = { .slot = { NULL, sizeof(uint64_t), NETRON_OP_U64, 1 }, .bounds = NETRON_BOUND_INTEGER | 0, .min_integer = (int64_t)1, .max_integer = (int64_t)UINT64_C(18446744073709551615) }; /* U64 */
static const netron_checked_type netronc_type_11 = { .slot = { NULL, sizeof(int32_t), NETRON_OP_I32, 1 }, .bounds = NETRON_BOUND_INTEGER | 0, .min_integer = 0, .max_integer = 10 }; /* I32 */
static const netron_list_type netronc_type_12 = { { &netronc_type_1, sizeof(const char *), NETRON_OP_CHECKED, 1 }, 0, UINT32_MAX }; /* Name[] */
NETRON_FITS(netron_pair);
static const netron_map_type netronc_type_13 = { { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, { &netronc_type_2, sizeof(const char *), NETRON_OP_CHECKED, 1 }, sizeof(netron_pair), offsetof(netron_pair, value), UINT32_MAX }; /* map<STRING, STRING> */
static const netron_checked_type netronc_type_14 = { .slot = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, .bounds = NETRON_BOUND_FORMAT | 0, .format = NETRON_FORMAT_EMAIL }; /* STRING */
static const netron_checked_type netronc_type_15 = { .slot = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, .bounds = NETRON_BOUND_LENGTH | NETRON_BOUND_FORMAT | 0, .format = NETRON_FORMAT_HOSTNAME, .min_length = 1, .max_length = 64 }; /* STRING */
static const netron_field netronc_struct_bounded_bounds_fields[] = {
	{ 0, 5, NETRON_OP_CHECKED, offsetof(bounded_bounds, name), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 5, NETRON_OP_CHECKED, offsetof(bounded_bounds, code), NETRON_REQUIRED, 1, 1, 0 },
	{ 10, 5, NETRON_OP_CHECKED, offsetof(bounded_bounds, blob), NETRON_REQUIRED, 2, 2, 0 },
	{ 15, 4, NETRON_OP_LIST, offsetof(bounded_bounds, few), NETRON_REQUIRED, 3, 3, 0 },
	{ 19, 6, NETRON_OP_CHECKED, offsetof(bounded_bounds, title), NETRON_REQUIRED, 4, 4, 0 },
	{ 25, 5, NETRON_OP_CHECKED, offsetof(bounded_bounds, some), NETRON_REQUIRED, 5, 5, 0 },
	{ 30, 8, NETRON_OP_CHECKED, offsetof(bounded_bounds, percent), NETRON_REQUIRED, 6, 6, 0 },
	{ 38, 6, NETRON_OP_CHECKED, offsetof(bounded_bounds, ratio), NETRON_REQUIRED, 7, 7, 0 },
	{ 44, 4, NETRON_OP_CHECKED, offsetof(bounded_bounds, big), NETRON_REQUIRED, 8, 8, 0 },
	{ 48, 6, NETRON_OP_CHECKED, offsetof(bounded_bounds, maybe), offsetof(bounded_bounds, has_maybe), 9, 9, 0 },
	{ 54, 6, NETRON_OP_LIST, offsetof(bounded_bounds, names), NETRON_REQUIRED, 10, 10, 0 },
	{ 60, 6, NETRON_OP_MAP, offsetof(bounded_bounds, codes), NETRON_REQUIRED, 11, 11, 0 },
	{ 66, 8, NETRON_OP_CHECKED, offsetof(bounded_bounds, contact), NETRON_NULLABLE, 12, 12, 0 },
	{ 74, 5, NETRON_OP_CHECKED, offsetof(bounded_bounds, host), NETRON_REQUIRED, 13, 13, 0 },
	{ 79, 9, NETRON_OP_STRING, offsetof(bounded_bounds, password), NETRON_REQUIRED, 0, 14, NETRON_FIELD_SECRET },
	{ 88, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_struct_bounded_bounds_types[] = {
	&netronc_type_1,
	&netronc_type_2,
	&netronc_type_3,
	&netronc_type_4,
	&netronc_type_5,
	&netronc_type_7,
	&netronc_type_8,
	&netronc_type_9,
	&netronc_type_10,
	&netronc_type_11,
	&netronc_type_12,
	&netronc_type_13,
	&netronc_type_14,
	&netronc_type_15,
};
const netron_struct netronc_struct_bounded_bounds = {
	.fields = netronc_struct_bounded_bounds_fields,
	.keys = "\xa4" "name" "\xa4" "code" "\xa4" "blob" "\xa3" "few" "\xa5" "title" "\xa4" "some" "\xa7" "percent" "\xa5" "ratio" "\xa3" "big" "\xa5" "maybe" "\xa5" "names" "\xa5" "codes" "\xa7" "contact" "\xa4" "host" "\xa8" "password" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_struct_bounded_bounds_types,
	.name = "Bounds",
	.required = UINT64_C(0x6dff),
	.fixed = 202,
	.size = sizeof(bounded_bounds),
	.count = 15,
	.optional = 2,
	.least = 88,
};
NETRON_FITS(bounded_bounds);

/* Bounded@1.0.0 */

static const netron_checked_type netronc_type_16 = { .slot = { NULL, sizeof(uint8_t), NETRON_OP_U8, 1 }, .bounds = NETRON_BOUND_INTEGER | 0, .min_integer = (int64_t)0, .max_integer = (int64_t)9 }; /* U8 */
static const netron_checked_type netronc_type_17 = { .slot = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, .bounds = NETRON_BOUND_LENGTH | 0, .min_length = 1, .max_length = 8 }; /* STRING */
static const netron_checked_type netronc_type_18 = { .slot = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, .bounds = NETRON_BOUND_FORMAT | 0, .format = NETRON_FORMAT_URI }; /* STRING */
static const netron_field netronc_args_bounded_bounded_check_fields[] = {
	{ 0, 6, NETRON_OP_CHECKED, offsetof(bounded_bounded_check_args, digit), NETRON_REQUIRED, 0, 0, 0 },
	{ 6, 5, NETRON_OP_CHECKED, offsetof(bounded_bounded_check_args, word), NETRON_REQUIRED, 1, 1, 0 },
	{ 11, 4, NETRON_OP_STRING, offsetof(bounded_bounded_check_args, pin), NETRON_REQUIRED, 0, 2, NETRON_FIELD_SECRET },
	{ 15, 5, NETRON_OP_CHECKED, offsetof(bounded_bounded_check_args, link), NETRON_REQUIRED, 2, 3, 0 },
	{ 20, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const void *const netronc_args_bounded_bounded_check_types[] = {
	&netronc_type_16,
	&netronc_type_17,
	&netronc_type_18,
};
static const netron_struct netronc_args_bounded_bounded_check = {
	.fields = netronc_args_bounded_bounded_check_fields,
	.keys = "\xa5" "digit" "\xa4" "word" "\xa3" "pin" "\xa4" "link" "\xc1" "\0\0\0\0\0\0\0\0",
	.types = netronc_args_bounded_bounded_check_types,
	.name = "check",
	.required = UINT64_C(0xf),
	.fixed = 50,
	.size = sizeof(bounded_bounded_check_args),
	.count = 4,
	.optional = 0,
	.least = 25,
};
NETRON_FITS(bounded_bounded_check_args);
static const netron_checked_type netronc_type_19 = { .slot = { NULL, sizeof(const char *), NETRON_OP_STRING, 1 }, .bounds = NETRON_BOUND_BYTE_LENGTH | 0, .min_length = 0, .max_length = 16 }; /* STRING */
static const netron_method netronc_methods_bounded_bounded[] = {
	{
		.name = "check",
		.service = &netronc_service_bounded_bounded,
		.prefix = "\xad" "Bounded@1.0.0" "\xa5" "check",
		.prefix_len = 20,
		.args = &netronc_args_bounded_bounded_check,
		.result = { &netronc_type_19, sizeof(const char *), NETRON_OP_CHECKED, 1 },
		.flags = 0,
	},
};
static const netron_member_info netronc_members_bounded_bounded[] = {
	{ "check", "check(digit: u8, word: string, pin: string, link: string) -> string<=16", NULL, NULL },
};
static const netron_service_info netronc_info_bounded_bounded = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_bounded_bounded,
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
static const netron_openapi_operation netronc_operations_bounded_bounded[] = {
	{
		.path = "/rpc/Bounded@1.0.0/check",
		.verb = "post",
		.json =
			"{\"operationId\":\"Bounded@1.0.0/check\",\"tags\":[\"Bounded@1.0.0\"],\"request"
			"Body\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"type\""
			":\"object\",\"properties\":{\"digit\":{\"type\":\"integer\",\"format\":\"uint8\",\"mi"
			"nimum\":0,\"maximum\":9},\"word\":{\"type\":\"string\",\"minLength\":1,\"maxLength"
			"\":8},\"pin\":{\"type\":\"string\"},\"link\":{\"type\":\"string\",\"format\":\"uri\"}},"
			"\"required\":[\"digit\",\"word\",\"pin\",\"link\"]}}}},\"responses\":{\"200\":{\"desc"
			"ription\":\"The result.\",\"content\":{\"application/json\":{\"schema\":{\"type\""
			":\"string\",\"maxLength\":16}}}},\"default\":{\"description\":\"It failed.\",\"co"
			"ntent\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/net"
			"ron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_bounded_bounded = {
	.operations = netronc_operations_bounded_bounded,
	.operation_count = 1,
	.schemas = netronc_schemas,
	.schema_count = 1,
};
const netron_service netronc_service_bounded_bounded = {
	.name = "Bounded",
	.version = "1.0.0",
	.key = "Bounded@1.0.0",
	.methods = netronc_methods_bounded_bounded,
	.info = &netronc_info_bounded_bounded,
	.count = 1,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_bounded_bounded,
};

static const netron_slot netronc_slot_bounded_bounds = { &netronc_struct_bounded_bounds, sizeof(bounded_bounds), NETRON_OP_STRUCT, 88 };

/* clang-format on */

bounded_bounds *bounded_bounds_copy(const bounded_bounds *bounds)
{
	return netron_copy_of(&netronc_slot_bounded_bounds, bounds);
}

void bounded_bounds_free(bounded_bounds *bounds)
{
	netron_owned_free(bounds);
}

void bounded_bounds_freep(bounded_bounds **bounds)
{
	netron_owned_free(*bounds);
	*bounds = NULL;
}
