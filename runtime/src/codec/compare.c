#include "codec/compare.h"

#include "codec/walk_read.h"

#include <math.h>

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

static int compare_doubles(double a, double b)
{
	if (isnan(a) || isnan(b))
		return !isnan(b) - !isnan(a);
	return COMPARE(a, b);
}

static int compare_bytes(const void *a, size_t a_size, const void *b, size_t b_size)
{
	size_t size = a_size < b_size ? a_size : b_size;
	int order = size ? memcmp(a, b, size) : 0;

	return order ? order : COMPARE(a_size, b_size);
}

static int compare_strings(const char *a, const char *b)
{
	if (!a || !b)
		return !!a - !!b;
	return strcmp(a, b);
}

/* The kinds that JavaScript compares by content, in the order used here; 0: by address. */
static int content_class(netron_kind kind)
{
	switch (kind) {
	case NETRON_KIND_UNDEFINED:
		return 1;
	case NETRON_KIND_NULL:
		return 2;
	case NETRON_KIND_BOOL:
		return 3;
	case NETRON_KIND_INT:
	case NETRON_KIND_UINT:
	case NETRON_KIND_FLOAT:
		return 4;
	case NETRON_KIND_STRING:
		return 5;
	case NETRON_KIND_BIGINT:
		return 6;
	default:
		return 0;
	}
}

static int compare_integers(const netron_value *a, const netron_value *b)
{
	bool a_negative = a->kind == NETRON_KIND_INT && a->as.i64 < 0;
	bool b_negative = b->kind == NETRON_KIND_INT && b->as.i64 < 0;

	if (a_negative != b_negative)
		return b_negative - a_negative;
	return a_negative ? COMPARE(a->as.i64, b->as.i64) : COMPARE(a->as.u64, b->as.u64);
}

/* Exactly: as a double, an integer may become its neighbour. */
static int compare_mixed(const netron_value *integer, double number)
{
	netron_value whole = { .kind = NETRON_KIND_INT };
	int order;

	if (isnan(number) || number >= 0x1p64)
		return -1;
	if (number < -0x1p63)
		return 1;
	if (number < 0x1p63) {
		whole.as.i64 = (int64_t)number;
		number -= (double)whole.as.i64;
	} else {
		whole.kind = NETRON_KIND_UINT;
		whole.as.u64 = (uint64_t)number;
		number = 0;
	}
	order = compare_integers(integer, &whole);
	return order ? order : COMPARE(0, number);
}

static int compare_numbers(const netron_value *a, const netron_value *b)
{
	if (a->kind == NETRON_KIND_FLOAT && b->kind == NETRON_KIND_FLOAT)
		return compare_doubles(a->as.f64, b->as.f64);
	if (b->kind == NETRON_KIND_FLOAT)
		return compare_mixed(a, b->as.f64);
	return a->kind == NETRON_KIND_FLOAT ? -compare_mixed(b, a->as.f64) : compare_integers(a, b);
}

int nt_compare_values(const netron_value *a, const netron_value *b)
{
	int a_class, b_class;

	if (!a || !b || a == b)
		return COMPARE((uintptr_t)a, (uintptr_t)b);
	a_class = content_class(a->kind);
	b_class = content_class(b->kind);
	if (a_class != b_class)
		return COMPARE(a_class, b_class);
	switch (a_class) {
	case 1:
	case 2:
		return 0;
	case 3:
		return a->as.boolean - b->as.boolean;
	case 4:
		return compare_numbers(a, b);
	case 5:
	case 6:
		return compare_bytes(
			a->as.string.data, a->as.string.size, b->as.string.data, b->as.string.size);
	default:
		return COMPARE((uintptr_t)a, (uintptr_t)b);
	}
}

static int compare_items(
	const netron_slot *item, const char *a, size_t a_count, const char *b, size_t b_count)
{
	for (size_t i = 0; i < a_count && i < b_count; i++) {
		int order =
			nt_compare(item->op, item->type, a + i * item->size, b + i * item->size);

		if (order)
			return order;
	}
	return COMPARE(a_count, b_count);
}

/* -1 when absent on one side; *out_done when that settles it. */
static int compare_presence(const netron_field *field, const char *a, const char *b, bool *out_done)
{
	bool a_there = true, b_there = true;

	if (field->has == NETRON_POINTER || field->has == NETRON_NULLABLE) {
		a_there = *(const void *const *)(const void *)(a + field->offset);
		b_there = *(const void *const *)(const void *)(b + field->offset);
	} else if (field->has < NETRON_DEFAULTED) {
		a_there = *(const bool *)(a + field->has);
		b_there = *(const bool *)(b + field->has);
	}
	*out_done = !a_there || !b_there;
	return a_there - b_there;
}

static int compare_field(
	const netron_struct *type, const netron_field *field, const char *a, const char *b)
{
	const void *of = nt_op_has_type(field->op) ? type->types[field->type] : NULL;
	bool done;
	int order = compare_presence(field, a, b, &done);

	if (done)
		return order;
	a += field->offset;
	b += field->offset;
	if (field->has == NETRON_POINTER) {
		a = *(const char *const *)(const void *)a;
		b = *(const char *const *)(const void *)b;
	}
	return nt_compare(field->op, of, a, b);
}

static int compare_structs(const netron_struct *type, const void *a, const void *b)
{
	for (unsigned i = 0; i < type->count; i++) {
		int order = compare_field(type, &type->fields[i], a, b);

		if (order)
			return order;
	}
	return 0;
}

static int compare_unions(const netron_union *type, const char *a, const char *b)
{
	int32_t a_tag, b_tag;

	memcpy(&a_tag, a + type->tag_offset, sizeof(a_tag));
	memcpy(&b_tag, b + type->tag_offset, sizeof(b_tag));
	if (a_tag != b_tag || a_tag <= 0 || a_tag > type->fields->count)
		return COMPARE(a_tag, b_tag);
	return compare_field(type->fields, &type->fields->fields[a_tag - 1], a, b);
}

static int compare_maps(
	const netron_map_type *type, const struct nt_items *a, const struct nt_items *b)
{
	const char *x = a->items, *y = b->items;

	for (size_t i = 0; i < a->count && i < b->count; i++) {
		int order = nt_compare(type->key.op, type->key.type, x, y);

		if (!order)
			order = nt_compare(type->value.op, type->value.type, x + type->value_offset,
				y + type->value_offset);
		if (order)
			return order;
		x += type->entry_size;
		y += type->entry_size;
	}
	return COMPARE(a->count, b->count);
}

static int compare_optionals(const netron_optional_type *type, const void *a, const void *b)
{
	const char *x = a, *y = b;
	bool x_there, y_there;

	if (type->form == NETRON_POINTER || type->form == NETRON_NULLABLE) {
		x_there = *(const void *const *)a;
		y_there = *(const void *const *)b;
	} else {
		x_there = *(const bool *)a;
		y_there = *(const bool *)b;
	}
	if (!x_there || !y_there)
		return x_there - y_there;
	if (type->form == NETRON_POINTER) {
		x = *(const char *const *)a;
		y = *(const char *const *)b;
	} else if (type->form != NETRON_NULLABLE) {
		x += type->form;
		y += type->form;
	}
	return nt_compare(type->slot.op, type->slot.type, x, y);
}

static int compare_others(uint8_t op, const void *type, const void *a, const void *b)
{
	const netron_list_type *list = type;
	const netron_checked_type *checked = type;
	const struct nt_items *x = a, *y = b;

	switch (op) {
	case NETRON_OP_STRUCT:
		return compare_structs(type, a, b);
	case NETRON_OP_UNION:
		return compare_unions(type, a, b);
	case NETRON_OP_ENUM:
		return nt_compare(((const netron_enum_type *)type)->base, NULL, a, b);
	case NETRON_OP_LIST:
	case NETRON_OP_SET:
		return compare_items(&list->item, x->items, x->count, y->items, y->count);
	case NETRON_OP_ARRAY:
		return compare_items(&list->item, a, list->min_count, b, list->min_count);
	case NETRON_OP_MAP:
		return compare_maps(type, a, b);
	case NETRON_OP_OPTIONAL:
		return compare_optionals(type, a, b);
	case NETRON_OP_CHECKED:
		return nt_compare(checked->slot.op, checked->slot.type, a, b);
	default:
		return 0;
	}
}

int nt_compare(uint8_t op, const void *type, const void *a, const void *b)
{
	switch (op) {
	case NETRON_OP_BOOL:
		return *(const bool *)a - *(const bool *)b;
	case NETRON_OP_I8:
		return COMPARE(*(const int8_t *)a, *(const int8_t *)b);
	case NETRON_OP_I16:
		return COMPARE(*(const int16_t *)a, *(const int16_t *)b);
	case NETRON_OP_I32:
		return COMPARE(*(const int32_t *)a, *(const int32_t *)b);
	case NETRON_OP_U8:
		return COMPARE(*(const uint8_t *)a, *(const uint8_t *)b);
	case NETRON_OP_U16:
		return COMPARE(*(const uint16_t *)a, *(const uint16_t *)b);
	case NETRON_OP_U32:
		return COMPARE(*(const uint32_t *)a, *(const uint32_t *)b);
	case NETRON_OP_U64:
		return COMPARE(*(const uint64_t *)a, *(const uint64_t *)b);
	case NETRON_OP_I64:
	case NETRON_OP_TIME:
	case NETRON_OP_DURATION:
		return COMPARE(*(const int64_t *)a, *(const int64_t *)b);
	case NETRON_OP_F32:
		return compare_doubles((double)*(const float *)a, (double)*(const float *)b);
	case NETRON_OP_F64:
		return compare_doubles(*(const double *)a, *(const double *)b);
	case NETRON_OP_STRING:
		return compare_strings(*(const char *const *)a, *(const char *const *)b);
	case NETRON_OP_BYTES: {
		const netron_bytes *x = a, *y = b;

		return compare_bytes(x->data, x->size, y->data, y->size);
	}
	case NETRON_OP_UUID:
		return memcmp(a, b, sizeof(netron_uuid));
	case NETRON_OP_ANY:
		return nt_compare_values(
			*(const netron_value *const *)a, *(const netron_value *const *)b);
	default:
		return compare_others(op, type, a, b);
	}
}

bool nt_is_ascending(const netron_slot *key, const void *items, size_t count, size_t size)
{
	const char *item = items;

	for (size_t i = 1; i < count; i++, item += size)
		if (nt_compare(key->op, key->type, item, item + size) >= 0)
			return false;
	return true;
}

static void swap(char *a, char *b, size_t size)
{
	char piece[64];

	while (size) {
		size_t n = size < sizeof(piece) ? size : sizeof(piece);

		memcpy(piece, a, n);
		memcpy(a, b, n);
		memcpy(b, piece, n);
		a += n;
		b += n;
		size -= n;
	}
}

static void sift(char *items, size_t root, size_t count, size_t size,
	int (*compare)(const void *, const void *, const void *), const void *context)
{
	for (;;) {
		size_t child = 2 * root + 1;

		if (child >= count)
			return;
		if (child + 1 < count &&
			compare(items + child * size, items + (child + 1) * size, context) < 0)
			child++;
		if (compare(items + root * size, items + child * size, context) >= 0)
			return;
		swap(items + root * size, items + child * size, size);
		root = child;
	}
}

void nt_sort(void *items, size_t count, size_t size,
	int (*compare)(const void *a, const void *b, const void *context), const void *context)
{
	char *first = items;

	for (size_t i = count / 2; i-- > 0;)
		sift(first, i, count, size, compare, context);
	for (size_t i = count; i-- > 1;) {
		swap(first, first + i * size, size);
		sift(first, 0, i, size, compare, context);
	}
}

static int compare_entries(const void *a, const void *b, const void *context)
{
	const netron_slot *key = context;

	return nt_compare(key->op, key->type, a, b);
}

size_t nt_sort_entries(const netron_slot *key, void *items, size_t count, size_t size)
{
	const char *item = items;

	nt_sort(items, count, size, compare_entries, key);
	for (size_t i = 1; i < count; i++, item += size)
		if (!nt_compare(key->op, key->type, item, item + size))
			return i;
	return SIZE_MAX;
}

struct indexed {
	const netron_slot *key;
	const char *items;
	size_t size;
};

static int compare_indices(const void *a, const void *b, const void *context)
{
	const struct indexed *in = context;
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
	int order = nt_compare(
		in->key->op, in->key->type, in->items + x * in->size, in->items + y * in->size);

	return order ? order : COMPARE(x, y);
}

size_t nt_find_twice(
	const netron_slot *key, const void *items, size_t count, size_t size, uint32_t *order)
{
	struct indexed in = { key, items, size };

	for (size_t i = 0; i < count; i++)
		order[i] = (uint32_t)i;
	nt_sort(order, count, sizeof(*order), compare_indices, &in);
	for (size_t i = 1; i < count; i++)
		if (!nt_compare(key->op, key->type, in.items + order[i - 1] * size,
			    in.items + order[i] * size))
			return order[i];
	return SIZE_MAX;
}
