#include "tables.h"

#include <stdlib.h>
#include <string.h>

/* As netron_struct.fixed says. */
static uint32_t most_of(uint8_t op)
{
	switch (op) {
	case NETRON_OP_BOOL:
		return 1;
	case NETRON_OP_I8:
	case NETRON_OP_U8:
		return 2;
	case NETRON_OP_I16:
	case NETRON_OP_U16:
		return 3;
	case NETRON_OP_I64:
	case NETRON_OP_U64:
		return 27;
	case NETRON_OP_F32:
	case NETRON_OP_F64:
	case NETRON_OP_DURATION:
		return 9;
	case NETRON_OP_TIME:
		return 15;
	case NETRON_OP_UUID:
		return 38;
	default:
		return 5;
	}
}

static uint16_t put_key(struct test_table *table, size_t *at, const char *name, uint8_t *out_len)
{
	size_t size = strlen(name), begin = *at;

	if (begin + size + 2 + 9 > TEST_KEYS)
		abort();
	if (size < 32) {
		table->keys[(*at)++] = (char)(0xa0 | size);
	} else {
		table->keys[(*at)++] = (char)0xd9;
		table->keys[(*at)++] = (char)size;
	}
	memcpy(table->keys + *at, name, size);
	*at += size;
	*out_len = (uint8_t)(*at - begin);
	return (uint16_t)begin;
}

const netron_struct *test_table_make(struct test_table *table, const char *name, size_t size,
	const struct test_member *members, size_t count)
{
	netron_struct *type = &table->type;
	size_t at = 0;

	type->name = name;
	type->size = (uint16_t)size;
	type->count = (uint16_t)count;
	type->fields = table->fields;
	type->keys = table->keys;
	type->types = table->types;
	type->fixed = 5 + 8;
	type->least = 1;
	for (size_t i = 0; i < count; i++) {
		const struct test_member *member = &members[i];
		netron_field *field = &table->fields[i];

		field->key = put_key(table, &at, member->name, &field->key_len);
		field->op = member->op;
		field->offset = (uint16_t)member->offset;
		field->has = (uint16_t)member->has;
		field->type = (uint16_t)i;
		field->index = (uint8_t)i;
		table->types[i] = member->type;
		type->fixed += field->key_len + most_of(member->op);
		if (member->has == NETRON_REQUIRED) {
			type->required |= (uint64_t)1 << i;
			type->least = (uint16_t)(type->least + field->key_len + 1);
		} else if (member->has != NETRON_DEFAULTED) {
			type->optional++;
		}
	}
	table->fields[count] =
		(netron_field){ .key = (uint16_t)at, .key_len = 1, .op = NETRON_OP_END };
	table->keys[at] = (char)0xc1;
	return type;
}

netron_slot test_slot(const netron_struct *type)
{
	return (netron_slot){ type, type->size, NETRON_OP_STRUCT, (uint8_t)type->least };
}

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define AT(member) offsetof(struct test_everything, member)

const netron_struct *test_quote_type(void)
{
	static struct test_table table;
	static const struct test_member members[] = {
		{ "symbol", NETRON_OP_STRING, offsetof(struct test_quote, symbol), NETRON_REQUIRED,
			NULL },
		{ "price", NETRON_OP_F64, offsetof(struct test_quote, price), NETRON_REQUIRED,
			NULL },
	};

	if (!table.type.name)
		test_table_make(
			&table, "Quote", sizeof(struct test_quote), members, COUNT(members));
	return &table.type;
}

const netron_union *test_choice_type(void)
{
	static struct test_table table;
	static netron_union type = { .name = "Choice",
		.tag_offset = offsetof(struct test_choice, tag),
		.size = sizeof(struct test_choice),
		.least = 3 };
	const struct test_member members[] = {
		{ "text", NETRON_OP_STRING, offsetof(struct test_choice, as), NETRON_REQUIRED,
			NULL },
		{ "number", NETRON_OP_I64, offsetof(struct test_choice, as), NETRON_REQUIRED,
			NULL },
		{ "quote", NETRON_OP_STRUCT, offsetof(struct test_choice, as), NETRON_REQUIRED,
			test_quote_type() },
	};

	if (!type.fields)
		type.fields = test_table_make(
			&table, "Choice", sizeof(struct test_choice), members, COUNT(members));
	return &type;
}

static const netron_list_type doubles = { { NULL, 8, NETRON_OP_F64, 1 }, 0, UINT32_MAX };
static const netron_list_type names = { { NULL, sizeof(char *), NETRON_OP_STRING, 1 }, 0,
	UINT32_MAX };
static const netron_list_type numbers = { { NULL, 4, NETRON_OP_I32, 1 }, 0, UINT32_MAX };
static const netron_list_type fixed = { { NULL, 2, NETRON_OP_U16, 1 }, 3, 3 };
static const netron_map_type counters = { { NULL, sizeof(char *), NETRON_OP_STRING, 1 },
	{ NULL, 4, NETRON_OP_I32, 1 }, sizeof(struct test_counter),
	offsetof(struct test_counter, value), UINT32_MAX };
static const netron_map_type labels = { { NULL, 8, NETRON_OP_I64, 1 },
	{ NULL, sizeof(char *), NETRON_OP_STRING, 1 }, sizeof(struct test_label),
	offsetof(struct test_label, value), UINT32_MAX };
static const netron_enum_value color_values[] = { { "red", 0 }, { "green", 5 } };
static const netron_enum_type color = { "Color", color_values, 2, NETRON_OP_U8,
	NETRON_ENUM_CLOSED };
static const netron_enum_value side_values[] = { { "buy", 1 }, { "sell", 2 } };
static const netron_enum_type side = { "Side", side_values, 2, NETRON_OP_I32, NETRON_ENUM_NAMES };
static const netron_enum_value right_values[] = { { "read", 1 }, { "write", 2 } };
static const netron_enum_type rights = { "Rights", right_values, 2, NETRON_OP_U32,
	NETRON_ENUM_BITS | NETRON_ENUM_CLOSED };
static const netron_optional_type optional = { { NULL, 4, NETRON_OP_I32, 1 },
	offsetof(test_optional_i32, value), 0 };
static const netron_list_type sparse = {
	{ &optional, sizeof(test_optional_i32), NETRON_OP_OPTIONAL, 1 }, 0, UINT32_MAX
};
static const netron_checked_type code = { .slot = { NULL, sizeof(char *), NETRON_OP_STRING, 1 },
	.bounds = NETRON_BOUND_BYTE_LENGTH,
	.max_length = 5 };
static const netron_checked_type percent = {
	.slot = { NULL, 4, NETRON_OP_I32, 1 }, .bounds = NETRON_BOUND_INTEGER, .max_integer = 100
};

const netron_struct *test_everything_type(void)
{
	static struct test_table table;
	static struct test_everything defaults = { .retries = 7 };
	static netron_list_type quotes = { .max_count = 1000 };
	const struct test_member members[] = {
		{ "flag", NETRON_OP_BOOL, AT(flag), NETRON_REQUIRED, NULL },
		{ "i8", NETRON_OP_I8, AT(i8), NETRON_REQUIRED, NULL },
		{ "i16", NETRON_OP_I16, AT(i16), NETRON_REQUIRED, NULL },
		{ "i32", NETRON_OP_I32, AT(i32), NETRON_REQUIRED, NULL },
		{ "i64", NETRON_OP_I64, AT(i64), NETRON_REQUIRED, NULL },
		{ "u8", NETRON_OP_U8, AT(u8), NETRON_REQUIRED, NULL },
		{ "u16", NETRON_OP_U16, AT(u16), NETRON_REQUIRED, NULL },
		{ "u32", NETRON_OP_U32, AT(u32), NETRON_REQUIRED, NULL },
		{ "u64", NETRON_OP_U64, AT(u64), NETRON_REQUIRED, NULL },
		{ "f32", NETRON_OP_F32, AT(f32), NETRON_REQUIRED, NULL },
		{ "f64", NETRON_OP_F64, AT(f64), NETRON_REQUIRED, NULL },
		{ "text", NETRON_OP_STRING, AT(text), NETRON_REQUIRED, NULL },
		{ "blob", NETRON_OP_BYTES, AT(blob), NETRON_REQUIRED, NULL },
		{ "at", NETRON_OP_TIME, AT(at), NETRON_REQUIRED, NULL },
		{ "span", NETRON_OP_DURATION, AT(span), NETRON_REQUIRED, NULL },
		{ "id", NETRON_OP_UUID, AT(id), NETRON_REQUIRED, NULL },
		{ "any", NETRON_OP_ANY, AT(any), NETRON_NULLABLE, NULL },
		{ "quote", NETRON_OP_STRUCT, AT(quote), NETRON_REQUIRED, test_quote_type() },
		{ "maybe", NETRON_OP_STRUCT, AT(maybe), NETRON_POINTER, test_quote_type() },
		{ "limit", NETRON_OP_F64, AT(limit), AT(has_limit), NULL },
		{ "note", NETRON_OP_STRING, AT(note), NETRON_NULLABLE, NULL },
		{ "retries", NETRON_OP_I32, AT(retries), NETRON_DEFAULTED, NULL },
		{ "doubles", NETRON_OP_LIST, AT(doubles), NETRON_REQUIRED, &doubles },
		{ "names", NETRON_OP_LIST, AT(names), NETRON_REQUIRED, &names },
		{ "numbers", NETRON_OP_LIST, AT(numbers), NETRON_REQUIRED, &numbers },
		{ "quotes", NETRON_OP_LIST, AT(quotes), NETRON_REQUIRED, &quotes },
		{ "unique", NETRON_OP_SET, AT(unique), NETRON_REQUIRED, &numbers },
		{ "fixed", NETRON_OP_ARRAY, AT(fixed), NETRON_REQUIRED, &fixed },
		{ "counters", NETRON_OP_MAP, AT(counters), NETRON_REQUIRED, &counters },
		{ "labels", NETRON_OP_MAP, AT(labels), NETRON_REQUIRED, &labels },
		{ "choice", NETRON_OP_UNION, AT(choice), NETRON_REQUIRED, test_choice_type() },
		{ "color", NETRON_OP_ENUM, AT(color), NETRON_REQUIRED, &color },
		{ "side", NETRON_OP_ENUM, AT(side), NETRON_REQUIRED, &side },
		{ "rights", NETRON_OP_ENUM, AT(rights), NETRON_REQUIRED, &rights },
		{ "sparse", NETRON_OP_LIST, AT(sparse), NETRON_REQUIRED, &sparse },
		{ "code", NETRON_OP_CHECKED, AT(code), NETRON_REQUIRED, &code },
		{ "percentOfTheWholeThatIsStillThere", NETRON_OP_CHECKED, AT(percent),
			NETRON_REQUIRED, &percent },
	};

	if (!table.type.name) {
		quotes.item = test_slot(test_quote_type());
		table.type.defaults = &defaults;
		test_table_make(&table, "Everything", sizeof(struct test_everything), members,
			COUNT(members));
	}
	return &table.type;
}

struct test_everything test_everything_sample(void)
{
	static const uint8_t blob[] = { 0, 1, 0xff };
	static const double double_items[] = { 0.5, -0.0, 1e300 };
	static const char *const name_items[] = { "", "Grüße",
		"a name that is longer than thirty-one bytes" };
	static const int32_t number_items[] = { -1, 0, 70000 };
	static const int32_t unique_items[] = { 3, 1, 2 };
	static const struct test_quote quote_items[] = { { "ACME", 1.5 }, { "B", -2 } };
	static const struct test_counter counter_items[] = { { "a", 1 }, { "b", -2 } };
	static const struct test_label label_items[] = { { -5, "low" }, { 1ll << 60, "high" } };
	static const test_optional_i32 sparse_items[] = { { true, 4 }, { false, 0 }, { true, -4 } };
	static netron_value any;
	struct test_everything value = {
		.flag = true,
		.i8 = -128,
		.i16 = -32768,
		.i32 = INT32_MIN,
		.i64 = INT64_MIN,
		.u8 = 255,
		.u16 = 65535,
		.u32 = UINT32_MAX,
		.u64 = UINT64_MAX,
		.f32 = 0.25f,
		.f64 = 3.5,
		.text = "hello",
		.blob = { blob, sizeof(blob) },
		.at = 1700000000123 * 1000000ll,
		.span = 1500000ll,
		.id = { { 1, 0x8f, [15] = 1 } },
		.any = &any,
		.quote = { "ACME", 10 },
		.maybe = &quote_items[1],
		.has_limit = true,
		.limit = 9.75,
		.note = "note",
		.retries = 3,
		.doubles = { double_items, COUNT(double_items) },
		.names = { name_items, COUNT(name_items) },
		.numbers = { number_items, COUNT(number_items) },
		.quotes = { quote_items, COUNT(quote_items) },
		.unique = { unique_items, COUNT(unique_items) },
		.fixed = { 1, 2, 65535 },
		.counters = { counter_items, COUNT(counter_items) },
		.labels = { label_items, COUNT(label_items) },
		.choice = { .tag = 3, .as = { .quote = { "C", 0 } } },
		.color = 5,
		.side = 2,
		.rights = 3,
		.sparse = { sparse_items, COUNT(sparse_items) },
		.code = "12345",
		.percent = 100,
	};

	any = netron_value_string("anything");
	return value;
}
