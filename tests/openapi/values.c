/* values.c - JSON of random values as the library writes it, a line each: the name of the schema, a
 * tab, the value. values.mjs holds them to the schemas that netronc writes. */
#include "codec/json_write.h"
#include "values.netron.h"

#include "random.h"

#include <netron/schema.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { VALUES = 200, MAX_SIZE = 4096 };

static const netron_allocator *const allocator = &nt_alloc_default;

static void fail(const char *what, const char *why)
{
	fprintf(stderr, "%s: %s\n", what, why);
	exit(1);
}

static void print(const char *name, const netron_slot *slot, const void *value)
{
	netron_error *error = NULL;
	struct nt_buf packed, text;
	struct nt_json_out out;
	const uint8_t *p;
	uint8_t *data;
	size_t size;

	if (netron_encode(slot, value, &data, &size, &error) < 0)
		fail(name, netron_error_message(error));
	nt_buf_init(&packed, allocator);
	nt_buf_init(&text, allocator);
	if (!nt_buf_append(&packed, data, size))
		fail(name, "no memory");
	netron_owned_free(data);
	p = packed.data;
	nt_json_out_init(&out, &text, 0, NULL);
	if (nt_json_write_slot(&out, &p, packed.data + packed.end, slot) != 0)
		fail(name, out.r.reason);
	printf("%s\t%.*s\n", name, (int)text.end, (const char *)text.data);
	nt_buf_fini(&packed);
	nt_buf_fini(&text);
}

static void print_random(const char *name, const netron_struct *type)
{
	const netron_slot slot = { type, type->size, NETRON_OP_STRUCT, 1 };
	struct nt_arena_pool pool;
	struct nt_arena arena;
	_Alignas(16) char value[MAX_SIZE];

	nt_arena_pool_init(&pool, allocator, 4);
	nt_arena_init(&arena, &pool, 0);
	for (unsigned i = 1; i <= VALUES; i++) {
		struct random random = { i * 0x9e3779b97f4a7c15u, &arena, 0 };

		random_value(&random, &slot, value);
		print(name, &slot, value);
		nt_arena_fini(&arena);
	}
	nt_arena_pool_fini(&pool);
}

/* What random values do not reach. */
static void print_numbers(const char *name, const netron_enum_type *type, const int32_t *numbers)
{
	const netron_slot slot = { type, sizeof(int32_t), NETRON_OP_ENUM, 1 };

	for (; *numbers >= 0; numbers++)
		print(name, &slot, numbers);
}

static void print_numerals(void)
{
	const double edges[] = { 0.0 / 0.0, 1.0 / 0.0, -1.0 / 0.0, -0.0, 1e308, 5e-324 };
	sample_scalars scalars = { .l = "",
		.e = INT64_MIN,
		.i = UINT64_MAX,
		.o = 1,
		.color = SAMPLE_COLOR_RED,
		.mood = SAMPLE_MOOD_SAD,
		.name = "" };
	const netron_slot slot = { &netronc_struct_sample_scalars, sizeof(scalars),
		NETRON_OP_STRUCT, 1 };

	for (size_t i = 0; i < sizeof(edges) / sizeof(edges[0]); i++) {
		scalars.k = edges[i];
		scalars.j = (float)edges[i];
		print("sample.Scalars", &slot, &scalars);
	}
}

int main(void)
{
	print_random("sample.Scalars", &netronc_struct_sample_scalars);
	print_random("sample.Optional", &netronc_struct_sample_optional);
	print_random("sample.Nested", &netronc_struct_sample_nested);
	print_random("sample.Bounded", &netronc_struct_sample_bounded);
	print_random("sample.Refused", &netronc_struct_sample_refused);
	print_numbers("sample.Color", &netronc_enum_sample_color, (int32_t[]){ 0, 77, -1 });
	print_numbers("sample.Access", &netronc_enum_sample_access,
		(int32_t[]){ 0, 1, 3, 0x8002, 0x10, 0x8013, -1 });
	print_numerals();
	return 0;
}
