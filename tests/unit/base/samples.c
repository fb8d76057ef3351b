#include "samples.h"

#include "base/error.h"

#include <math.h>

#define TEXT(kind_, data_, size_)                                                                  \
	{                                                                                          \
		.kind = kind_, .as.string = { data_, size_ }                                       \
	}
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const netron_value one = { .kind = NETRON_KIND_INT, .as.i64 = 1 };
static const netron_value two = { .kind = NETRON_KIND_INT, .as.i64 = 2 };
static const netron_value text = TEXT(NETRON_KIND_STRING, "text", 4);
static const netron_value items[] = { { .kind = NETRON_KIND_NULL },
	TEXT(NETRON_KIND_STRING, "a\0b", 3), { .kind = NETRON_KIND_BOOL, .as.boolean = true } };
static const netron_member members[] = { { "one", 3, &one }, { "t\0o", 3, &two } };
static const netron_member swapped[] = { { "t\0o", 3, &two }, { "one", 3, &one } };
static const netron_entry entries[] = { { &one, &text }, { &text, &two } };
static const netron_value object = { .kind = NETRON_KIND_OBJECT,
	.as.object = { members, COUNT(members) } };
static const netron_error cause = {
	.code = NETRON_E_TIMEOUT, .status = 408, .name = "RpcError", .message = "inner"
};
static const netron_error error = { .code = -404,
	.status = 404,
	.name = "UnknownSymbol",
	.message = "no \"ACME\"",
	.request_id = "r",
	.details = &object,
	.cause = &cause };
static const netron_error thrown = {
	.code = NETRON_E_REMOTE, .status = 500, .message = "thrown", .thrown = &text
};

const netron_value samples[] = {
	{ .kind = NETRON_KIND_UNDEFINED },
	{ .kind = NETRON_KIND_NULL },
	{ .kind = NETRON_KIND_BOOL, .as.boolean = true },
	{ .kind = NETRON_KIND_BOOL, .as.boolean = false },
	{ .kind = NETRON_KIND_INT, .as.i64 = 0 },
	{ .kind = NETRON_KIND_INT, .as.i64 = INT64_MIN },
	{ .kind = NETRON_KIND_UINT, .as.u64 = UINT64_MAX },
	{ .kind = NETRON_KIND_FLOAT, .as.f64 = 0.0 },
	{ .kind = NETRON_KIND_FLOAT, .as.f64 = -0.0 },
	{ .kind = NETRON_KIND_FLOAT, .as.f64 = 0.1 },
	{ .kind = NETRON_KIND_FLOAT, .as.f64 = NAN },
	{ .kind = NETRON_KIND_FLOAT, .as.f64 = INFINITY },
	{ .kind = NETRON_KIND_FLOAT, .as.f64 = -INFINITY },
	TEXT(NETRON_KIND_STRING, "", 0),
	TEXT(NETRON_KIND_STRING, "a", 1),
	TEXT(NETRON_KIND_STRING, "a\0b", 3),
	{ .kind = NETRON_KIND_BYTES, .as.bytes = { (const uint8_t *)"\x00\xff", 2 } },
	{ .kind = NETRON_KIND_BYTES, .as.bytes = { NULL, 0 } },
	{ .kind = NETRON_KIND_ARRAY, .as.array = { NULL, 0 } },
	{ .kind = NETRON_KIND_ARRAY, .as.array = { items, COUNT(items) } },
	{ .kind = NETRON_KIND_ARRAY, .as.array = { items, COUNT(items) - 1 } },
	{ .kind = NETRON_KIND_OBJECT, .as.object = { NULL, 0 } },
	{ .kind = NETRON_KIND_OBJECT, .as.object = { members, COUNT(members) } },
	{ .kind = NETRON_KIND_OBJECT, .as.object = { swapped, COUNT(swapped) } },
	{ .kind = NETRON_KIND_OBJECT, .as.object = { members, 1 } },
	TEXT(NETRON_KIND_BIGINT, "-123456789012345678901234567890", 31),
	{ .kind = NETRON_KIND_LONG, .as.i64 = -1 },
	{ .kind = NETRON_KIND_LONG, .is_unsigned = true, .as.u64 = UINT64_MAX },
	{ .kind = NETRON_KIND_DATE, .as.time = 1700000000123000000 },
	{ .kind = NETRON_KIND_MAP, .as.map = { entries, COUNT(entries) } },
	{ .kind = NETRON_KIND_MAP, .as.map = { entries, 1 } },
	{ .kind = NETRON_KIND_SET, .as.array = { items, COUNT(items) } },
	{ .kind = NETRON_KIND_REGEXP, .as.regexp = { "a+", "gi" } },
	{ .kind = NETRON_KIND_REGEXP, .as.regexp = { "a+", "" } },
	{ .kind = NETRON_KIND_ERROR, .as.error = &error },
	{ .kind = NETRON_KIND_ERROR, .as.error = &cause },
	{ .kind = NETRON_KIND_ERROR, .as.error = &thrown },
	{ .kind = NETRON_KIND_DEFINITION, .as.definition = { "id", "", "peer", &object } },
	{ .kind = NETRON_KIND_DEFINITION, .as.definition = { "id", "up", "peer", &object } },
	TEXT(NETRON_KIND_REFERENCE, "id", 2),
	{ .kind = NETRON_KIND_STREAM, .as.stream = { 7, true, false, "peer" } },
	{ .kind = NETRON_KIND_STREAM, .as.stream = { 7, true, true, "peer" } },
	{ .kind = NETRON_KIND_STREAM, .as.stream = { 8, true, false, "peer" } },
	{ .kind = NETRON_KIND_EXTENSION, .as.extension = { 5, (const uint8_t *)"\x01\x02", 2 } },
	{ .kind = NETRON_KIND_EXTENSION, .as.extension = { 6, (const uint8_t *)"\x01\x02", 2 } },
};

const size_t sample_count = COUNT(samples);

const netron_value *nested(size_t depth)
{
	static netron_value levels[200];

	levels[0] = netron_value_i64(1);
	for (size_t i = 1; i < depth; i++)
		levels[i] = netron_value_array(&levels[i - 1], 1);
	return &levels[depth - 1];
}
