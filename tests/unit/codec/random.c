#include "random.h"

#include "codec/bounds.h"
#include "codec/compare.h"
#include "codec/walk_read.h"

#include <string.h>

/* xorshift64* */
uint64_t random_next(struct random *random)
{
	random->state ^= random->state >> 12;
	random->state ^= random->state << 25;
	random->state ^= random->state >> 27;
	return random->state * 0x2545f4914f6cdd1du;
}

static size_t up_to(struct random *random, size_t limit)
{
	return (size_t)(random_next(random) % (limit + 1));
}

/* Numbers of every size, not only large ones. */
static uint64_t bits(struct random *random)
{
	uint64_t number = random_next(random) >> (random_next(random) & 63);

	return random_next(random) & 1 ? number : 0 - number;
}

static const char *text(struct random *random)
{
	static const char *const letters[] = { "a", "Z", "0", "\x01", "\xc3\xbc", "\xe4\xbd\xa0",
		"\xf0\x9f\x98\x80" };
	size_t length = up_to(random, random_next(random) % 8 ? 10 : 300);
	char *out = nt_arena_alloc(random->arena, 4 * length + 1), *at = out;

	while (length--) {
		const char *letter = letters[up_to(random, 6)];

		memcpy(at, letter, strlen(letter));
		at += strlen(letter);
	}
	*at = '\0';
	return out;
}

static netron_bytes blob(struct random *random)
{
	size_t size = up_to(random, 40);
	uint8_t *data = nt_arena_alloc(random->arena, size);

	for (size_t i = 0; i < size; i++)
		data[i] = (uint8_t)random_next(random);
	return (netron_bytes){ data, size };
}

static double number(struct random *random)
{
	uint64_t pattern = random_next(random);
	double value;

	if (random_next(random) & 1)
		return (double)(int64_t)bits(random);
	memcpy(&value, &pattern, sizeof(value));
	return value == value ? value : 0.5; /* NaN is no NaN's equal */
}

static const netron_value *any(struct random *random)
{
	netron_value *value = nt_arena_alloc(random->arena, sizeof(*value));

	switch (up_to(random, 5)) {
	case 0:
		*value = netron_value_null();
		break;
	case 1:
		*value = netron_value_i64((int32_t)bits(random));
		break;
	case 2:
		*value = netron_value_f64(number(random));
		break;
	case 3:
		*value = netron_value_bool(random_next(random) & 1);
		break;
	case 4:
		*value = netron_value_undefined();
		break;
	default:
		*value = netron_value_string(text(random));
		break;
	}
	return value;
}

static void one_of(struct random *random, const netron_enum_type *type, void *out)
{
	const netron_enum_value *value = &type->values[up_to(random, type->count - 1u)];

	memcpy(out, &value->value, type->base == NETRON_OP_U8 ? 1 : 4);
}

static void field(
	struct random *random, const netron_struct *type, const netron_field *f, char *out)
{
	const void *of = nt_op_has_type(f->op) ? type->types[f->type] : NULL;
	netron_slot slot = { of, 0, f->op, 1 };
	void *value;

	if (f->has == NETRON_POINTER || f->has == NETRON_NULLABLE || f->has < NETRON_DEFAULTED)
		if (random_next(random) & 1)
			return;
	if (f->has == NETRON_POINTER) {
		slot.size = ((const netron_struct *)of)->size;
		value = nt_arena_zeroed(random->arena, slot.size);
		random_value(random, &slot, value);
		memcpy(out + f->offset, &value, sizeof(value));
		return;
	}
	if (f->has < NETRON_DEFAULTED)
		*(bool *)(out + f->has) = true;
	random_value(random, &slot, out + f->offset);
}

static void structure(struct random *random, const netron_struct *type, void *out)
{
	memset(out, 0, type->size);
	for (unsigned i = 0; i < type->count; i++)
		field(random, type, &type->fields[i], out);
}

static void choice(struct random *random, const netron_union *type, char *out)
{
	int32_t tag = 1 + (int32_t)up_to(random, type->fields->count - 1u);

	memset(out, 0, type->size);
	memcpy(out + type->tag_offset, &tag, sizeof(tag));
	field(random, type->fields, &type->fields->fields[tag - 1], out);
}

static void *some(struct random *random, const netron_slot *item, size_t *count)
{
	char *items;

	*count = random->depth > 4 ? 0 : up_to(random, random_next(random) % 8 ? 4 : 40);
	items = nt_arena_zeroed(random->arena, *count * item->size + 1);
	for (size_t i = 0; i < *count; i++)
		random_value(random, item, items + i * item->size);
	return items;
}

/* Only what differs stays. */
static size_t drop_twice(const netron_slot *key, char *items, size_t count, size_t size)
{
	size_t kept = 0;

	for (size_t i = 0; i < count; i++) {
		bool is_new = true;

		for (size_t k = 0; k < kept && is_new; k++)
			is_new = nt_compare(key->op, key->type, items + k * size, items + i * size);
		if (is_new)
			memmove(items + kept++ * size, items + i * size, size);
	}
	return kept;
}

static void map(struct random *random, const netron_map_type *type, struct nt_items *out)
{
	size_t count = up_to(random, random_next(random) % 8 ? 4 : 40);
	char *entries = nt_arena_zeroed(random->arena, count * type->entry_size + 1);

	for (size_t i = 0; i < count; i++) {
		char *entry = entries + i * type->entry_size;

		random_value(random, &type->key, entry);
		random_value(random, &type->value, entry + type->value_offset);
	}
	*out = (struct nt_items){ entries,
		drop_twice(&type->key, entries, count, type->entry_size) };
	nt_sort_entries(&type->key, entries, out->count, type->entry_size);
}

static void checked(struct random *random, const netron_checked_type *type, void *out)
{
	do {
		random_value(random, &type->slot, out);
		if (type->bounds & NETRON_BOUND_INTEGER)
			*(int32_t *)out = (int32_t)up_to(random, 100);
	} while (nt_bounds_breach(type, out));
}

static void nested(struct random *random, const netron_slot *slot, void *out)
{
	const netron_list_type *list = slot->type;
	const netron_optional_type *optional = slot->type;
	struct nt_items items;

	switch (slot->op) {
	case NETRON_OP_STRUCT:
		structure(random, slot->type, out);
		break;
	case NETRON_OP_UNION:
		choice(random, slot->type, out);
		break;
	case NETRON_OP_ENUM:
		one_of(random, slot->type, out);
		break;
	case NETRON_OP_LIST:
	case NETRON_OP_SET:
		items.items = some(random, &list->item, &items.count);
		if (slot->op == NETRON_OP_SET)
			items.count =
				drop_twice(&list->item, items.items, items.count, list->item.size);
		memcpy(out, &items, sizeof(items));
		break;
	case NETRON_OP_ARRAY:
		for (size_t i = 0; i < list->min_count; i++)
			random_value(random, &list->item, (char *)out + i * list->item.size);
		break;
	case NETRON_OP_MAP:
		map(random, slot->type, out);
		break;
	case NETRON_OP_OPTIONAL:
		*(bool *)out = random_next(random) & 1;
		if (*(bool *)out)
			random_value(random, &optional->slot, (char *)out + optional->form);
		break;
	default:
		checked(random, slot->type, out);
		break;
	}
}

void random_value(struct random *random, const netron_slot *slot, void *out)
{
	uint64_t pattern = bits(random);

	switch (slot->op) {
	case NETRON_OP_BOOL:
		*(bool *)out = pattern & 1;
		break;
	case NETRON_OP_I8:
	case NETRON_OP_U8:
		memcpy(out, &pattern, 1);
		break;
	case NETRON_OP_I16:
	case NETRON_OP_U16:
		memcpy(out, &pattern, 2);
		break;
	case NETRON_OP_I32:
	case NETRON_OP_U32:
		memcpy(out, &pattern, 4);
		break;
	case NETRON_OP_I64:
	case NETRON_OP_U64:
		memcpy(out, &pattern, 8);
		break;
	case NETRON_OP_F32:
		*(float *)out = (float)(int32_t)pattern;
		break;
	case NETRON_OP_F64:
		*(double *)out = number(random);
		break;
	case NETRON_OP_STRING:
		*(const char **)out = text(random);
		break;
	case NETRON_OP_BYTES:
		*(netron_bytes *)out = blob(random);
		break;
	case NETRON_OP_TIME: /* whole milliseconds since 1970: what the original can hold */
		*(netron_time *)out = (netron_time)(pattern >> 1) / 1000000 * 1000000;
		break;
	case NETRON_OP_DURATION: /* as exact as a double of milliseconds is */
		*(netron_duration *)out = (int64_t)(pattern & 0x3ffffffffffff) - (1ll << 49);
		break;
	case NETRON_OP_UUID:
		memcpy(out, &pattern, 8);
		memcpy((char *)out + 8, &pattern, 8);
		break;
	case NETRON_OP_ANY:
		*(const netron_value **)out = any(random);
		break;
	default:
		random->depth++;
		nested(random, slot, out);
		random->depth--;
		break;
	}
}
