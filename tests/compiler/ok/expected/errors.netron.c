/* errors.netron.c - tables of errors.nsvc.
 * Written by netronc 0.1.0. Change errors.nsvc instead. */
#include "errors.netron.h"

#include <netron/schema.h>

/* clang-format off */

static const netron_field netronc_struct_shop_not_sold_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(shop_not_sold, what), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
const netron_struct netronc_struct_shop_not_sold = {
	.fields = netronc_struct_shop_not_sold_fields,
	.keys = "\xa4" "what" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "NotSold",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(shop_not_sold),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(shop_not_sold);
const netron_error_type netronc_error_shop_not_sold = {
	.name = "NotSold",
	.fields = &netronc_struct_shop_not_sold,
	.message = "The shop has no such thing.",
	.status = 404,
	.message_offset = NETRON_REQUIRED,
	.flags = 0,
};

static const netron_field netronc_struct_shop_busy_fields[] = {
	{ 0, 8, NETRON_OP_STRING, offsetof(shop_busy, message), NETRON_REQUIRED, 0, 0, 0 },
	{ 8, 8, NETRON_OP_DURATION, offsetof(shop_busy, retry_in), offsetof(shop_busy, has_retry_in), 0, 1, 0 },
	{ 16, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
const netron_struct netronc_struct_shop_busy = {
	.fields = netronc_struct_shop_busy_fields,
	.keys = "\xa7" "message" "\xa7" "retryIn" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Busy",
	.required = UINT64_C(0x1),
	.fixed = 43,
	.size = sizeof(shop_busy),
	.count = 2,
	.optional = 1,
	.least = 10,
};
NETRON_FITS(shop_busy);
const netron_error_type netronc_error_shop_busy = {
	.name = "Busy",
	.fields = &netronc_struct_shop_busy,
	.message = "Said when there is no message.",
	.status = 503,
	.message_offset = offsetof(shop_busy, message),
	.flags = NETRON_ERROR_RETRYABLE,
};

static const netron_field netronc_struct_shop_empty_fields[] = {
	{ 0, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
const netron_struct netronc_struct_shop_empty = {
	.fields = netronc_struct_shop_empty_fields,
	.keys = "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "Empty",
	.required = UINT64_C(0x0),
	.fixed = 13,
	.size = sizeof(shop_empty),
	.count = 0,
	.optional = 0,
	.least = 1,
};
NETRON_FITS(shop_empty);
const netron_error_type netronc_error_shop_empty = {
	.name = "Empty",
	.fields = &netronc_struct_shop_empty,
	.message = "Empty",
	.status = 499,
	.message_offset = NETRON_REQUIRED,
	.flags = 0,
};

/* Shop@2.0.0-rc.1 */

static const netron_field netronc_args_shop_shop_buy_fields[] = {
	{ 0, 5, NETRON_OP_STRING, offsetof(shop_shop_buy_args, what), NETRON_REQUIRED, 0, 0, 0 },
	{ 5, 1, NETRON_OP_END, 0, NETRON_REQUIRED, 0, 0, 0 },
};
static const netron_struct netronc_args_shop_shop_buy = {
	.fields = netronc_args_shop_shop_buy_fields,
	.keys = "\xa4" "what" "\xc1" "\0\0\0\0\0\0\0\0",
	.name = "buy",
	.required = UINT64_C(0x1),
	.fixed = 23,
	.size = sizeof(shop_shop_buy_args),
	.count = 1,
	.optional = 0,
	.least = 7,
};
NETRON_FITS(shop_shop_buy_args);
static const netron_error_type *const netronc_throws_shop_shop_buy[] = {
	&netronc_error_shop_not_sold,
	&netronc_error_shop_busy,
	&netronc_error_shop_empty,
	NULL,
};
static const netron_method netronc_methods_shop_shop[] = {
	{
		.name = "buy",
		.service = &netronc_service_shop_shop,
		.prefix = "\xaf" "Shop@2.0.0-rc.1" "\xa3" "buy",
		.prefix_len = 20,
		.args = &netronc_args_shop_shop_buy,
		.throws = netronc_throws_shop_shop_buy,
		.result = { NULL, sizeof(uint32_t), NETRON_OP_U32, 1 },
		.flags = 0,
	},
};
static const netron_type_info netronc_types[] = {
	{ "NotSold", "error NotSold(404) {\n    what: string;\n}", "The shop has no such thing.\nAsk for another." },
	{ "Busy", "@retryable\nerror Busy(503) {\n    message: string;\n    retryIn: duration?;\n}", "Said when there is no message." },
	{ "Empty", "error Empty(499) {\n}", NULL },
};
static const netron_member_info netronc_members_shop_shop[] = {
	{ "buy", "buy(what: string) -> u32 throws NotSold, Busy, Empty", NULL, NULL },
};
static const netron_service_info netronc_info_shop_shop = {
	.doc = NULL,
	.annotations = NULL,
	.members = netronc_members_shop_shop,
	.member_count = 1,
	.types = netronc_types,
	.type_count = 3,
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
		.name = "shop.Busy",
		.json =
			"{\"description\":\"Said when there is no message.\",\"type\":\"object\",\"prope"
			"rties\":{\"message\":{\"type\":\"string\"},\"retryIn\":{\"title\":\"milliseconds\","
			"\"type\":\"number\"}},\"required\":[\"message\"]}",
	},
	{
		.name = "shop.Busy-answer",
		.json =
			"{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"object\",\"properties\":{"
			"\"name\":{\"const\":\"Busy\"},\"code\":{\"const\":\"503\"},\"message\":{\"type\":\"stri"
			"ng\"},\"details\":{\"$ref\":\"#/components/schemas/shop.Busy\"}},\"required\":["
			"\"code\",\"message\",\"name\",\"details\"]}},\"required\":[\"error\"]}",
	},
	{
		.name = "shop.Empty",
		.json =
			"{\"type\":\"object\"}",
	},
	{
		.name = "shop.Empty-answer",
		.json =
			"{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"object\",\"properties\":{"
			"\"name\":{\"const\":\"Empty\"},\"code\":{\"const\":\"499\"},\"message\":{\"type\":\"str"
			"ing\"},\"details\":{\"$ref\":\"#/components/schemas/shop.Empty\"}},\"required\""
			":[\"code\",\"message\",\"name\",\"details\"]}},\"required\":[\"error\"]}",
	},
	{
		.name = "shop.NotSold",
		.json =
			"{\"description\":\"The shop has no such thing.\\nAsk for another.\",\"type\":"
			"\"object\",\"properties\":{\"what\":{\"type\":\"string\"}},\"required\":[\"what\"]}",
	},
	{
		.name = "shop.NotSold-answer",
		.json =
			"{\"type\":\"object\",\"properties\":{\"error\":{\"type\":\"object\",\"properties\":{"
			"\"name\":{\"const\":\"NotSold\"},\"code\":{\"const\":\"404\"},\"message\":{\"type\":\"s"
			"tring\"},\"details\":{\"$ref\":\"#/components/schemas/shop.NotSold\"}},\"requi"
			"red\":[\"code\",\"message\",\"name\",\"details\"]}},\"required\":[\"error\"]}",
	},
};
static const netron_openapi_operation netronc_operations_shop_shop[] = {
	{
		.path = "/rpc/Shop@2.0.0-rc.1/buy",
		.verb = "post",
		.json =
			"{\"operationId\":\"Shop@2.0.0-rc.1/buy\",\"tags\":[\"Shop@2.0.0-rc.1\"],\"reque"
			"stBody\":{\"required\":true,\"content\":{\"application/json\":{\"schema\":{\"typ"
			"e\":\"object\",\"properties\":{\"what\":{\"type\":\"string\"}},\"required\":[\"what\""
			"]}}}},\"responses\":{\"200\":{\"description\":\"The result.\",\"content\":{\"appl"
			"ication/json\":{\"schema\":{\"type\":\"integer\",\"format\":\"uint32\",\"minimum\":"
			"0,\"maximum\":4294967295}}}},\"404\":{\"description\":\"NotSold: The shop has"
			" no such thing.\",\"content\":{\"application/json\":{\"schema\":{\"anyOf\":[{\"$"
			"ref\":\"#/components/schemas/shop.NotSold-answer\"},{\"$ref\":\"#/components"
			"/schemas/netron-error\"}]}}}},\"499\":{\"description\":\"Empty\",\"content\":{\""
			"application/json\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/sh"
			"op.Empty-answer\"},{\"$ref\":\"#/components/schemas/netron-error\"}]}}}},\"5"
			"03\":{\"description\":\"Busy: Said when there is no message.\",\"content\":{\""
			"application/json\":{\"schema\":{\"anyOf\":[{\"$ref\":\"#/components/schemas/sh"
			"op.Busy-answer\"},{\"$ref\":\"#/components/schemas/netron-error\"}]}}}},\"de"
			"fault\":{\"description\":\"It failed.\",\"content\":{\"application/json\":{\"sch"
			"ema\":{\"$ref\":\"#/components/schemas/netron-error\"}}}}}}",
	},
};
static const netron_openapi netronc_openapi_shop_shop = {
	.operations = netronc_operations_shop_shop,
	.operation_count = 1,
	.schemas = netronc_schemas,
	.schema_count = 7,
};
const netron_service netronc_service_shop_shop = {
	.name = "Shop",
	.version = "2.0.0-rc.1",
	.key = "Shop@2.0.0-rc.1",
	.methods = netronc_methods_shop_shop,
	.info = &netronc_info_shop_shop,
	.count = 1,
	.flags = NETRON_SERVICE_HTTP,
	.openapi = &netronc_openapi_shop_shop,
};

static const netron_slot netronc_slot_shop_not_sold = { &netronc_struct_shop_not_sold, sizeof(shop_not_sold), NETRON_OP_STRUCT, 7 };
static const netron_slot netronc_slot_shop_busy = { &netronc_struct_shop_busy, sizeof(shop_busy), NETRON_OP_STRUCT, 10 };
static const netron_slot netronc_slot_shop_empty = { &netronc_struct_shop_empty, sizeof(shop_empty), NETRON_OP_STRUCT, 1 };

/* clang-format on */

shop_not_sold *shop_not_sold_copy(const shop_not_sold *not_sold)
{
	return netron_copy_of(&netronc_slot_shop_not_sold, not_sold);
}

void shop_not_sold_free(shop_not_sold *not_sold)
{
	netron_owned_free(not_sold);
}

void shop_not_sold_freep(shop_not_sold **not_sold)
{
	netron_owned_free(*not_sold);
	*not_sold = NULL;
}

const shop_not_sold *shop_not_sold_of(const netron_error *error)
{
	return netron_error_of(error, &netronc_error_shop_not_sold);
}

shop_busy *shop_busy_copy(const shop_busy *busy)
{
	return netron_copy_of(&netronc_slot_shop_busy, busy);
}

void shop_busy_free(shop_busy *busy)
{
	netron_owned_free(busy);
}

void shop_busy_freep(shop_busy **busy)
{
	netron_owned_free(*busy);
	*busy = NULL;
}

const shop_busy *shop_busy_of(const netron_error *error)
{
	return netron_error_of(error, &netronc_error_shop_busy);
}

shop_empty *shop_empty_copy(const shop_empty *empty)
{
	return netron_copy_of(&netronc_slot_shop_empty, empty);
}

void shop_empty_free(shop_empty *empty)
{
	netron_owned_free(empty);
}

void shop_empty_freep(shop_empty **empty)
{
	netron_owned_free(*empty);
	*empty = NULL;
}

const shop_empty *shop_empty_of(const netron_error *error)
{
	return netron_error_of(error, &netronc_error_shop_empty);
}
