#include "base/slots.h"

#include "alloc.h"
#include "suites.h"

#include <stdlib.h>

static struct nt_test_alloc alloc;
static struct nt_slots slots;

static void setup(void)
{
	nt_test_alloc_init(&alloc);
	nt_slots_init(&slots, &alloc.allocator);
}

static void teardown(void)
{
	nt_slots_fini(&slots);
	ck_assert_uint_eq(alloc.live, 0);
}

START_TEST(ids_find_their_object)
{
	static int objects[1000];
	static uint64_t ids[1000];

	for (int i = 0; i < 1000; i++) {
		ids[i] = nt_slots_add(&slots, &objects[i]);
		ck_assert_uint_ne(ids[i], 0);
	}
	ck_assert_uint_eq(slots.live, 1000);
	for (int i = 0; i < 1000; i++)
		ck_assert_ptr_eq(nt_slots_get(&slots, ids[i]), &objects[i]);
}
END_TEST

START_TEST(old_ids_find_nothing)
{
	int a, b;
	uint64_t first = nt_slots_add(&slots, &a), second;

	nt_slots_remove(&slots, first);
	ck_assert_ptr_null(nt_slots_get(&slots, first));
	second = nt_slots_add(&slots, &b);
	ck_assert_uint_eq((uint32_t)first, (uint32_t)second);
	ck_assert_uint_ne(first, second);
	ck_assert_ptr_null(nt_slots_get(&slots, first));
	nt_slots_remove(&slots, first); /* not the new one */
	ck_assert_ptr_eq(nt_slots_get(&slots, second), &b);
	nt_slots_remove(&slots, second);
	nt_slots_remove(&slots, second);
	ck_assert_uint_eq(slots.live, 0);
}
END_TEST

START_TEST(made_up_ids_find_nothing)
{
	int object;

	ck_assert_ptr_null(nt_slots_get(&slots, 0));
	ck_assert_ptr_null(nt_slots_get(&slots, UINT64_MAX));
	nt_slots_add(&slots, &object);
	ck_assert_ptr_null(nt_slots_get(&slots, 0));
	ck_assert_ptr_null(nt_slots_get(&slots, UINT64_MAX));
	ck_assert_ptr_null(nt_slots_get(&slots, 1 | 1ull << 32));
	nt_slots_remove(&slots, UINT64_MAX);
	ck_assert_uint_eq(slots.live, 1);
}
END_TEST

START_TEST(no_id_is_ever_given_twice_in_a_row)
{
	int object;
	uint64_t last = 0;

	for (int i = 0; i < 1000000; i++) {
		uint64_t id = nt_slots_add(&slots, &object);

		ck_assert_uint_gt(id, last);
		last = id;
		nt_slots_remove(&slots, id);
	}
	ck_assert_uint_eq(slots.count, 1);
}
END_TEST

START_TEST(slot_at_its_last_generation_is_retired)
{
	int object;
	uint64_t id = nt_slots_add(&slots, &object), other;

	slots.slots[0].generation = UINT32_MAX;
	id = (uint32_t)id | (uint64_t)UINT32_MAX << 32;
	ck_assert_ptr_eq(nt_slots_get(&slots, id), &object);
	nt_slots_remove(&slots, id);
	ck_assert_uint_eq(slots.live, 0);
	other = nt_slots_add(&slots, &object);
	ck_assert_uint_eq((uint32_t)other, 1);
	ck_assert_ptr_null(nt_slots_get(&slots, id));
	ck_assert_ptr_null(nt_slots_get(&slots, 0)); /* index 0, generation 0 */
	nt_slots_remove(&slots, 0);
	ck_assert_uint_eq(slots.live, 1);
}
END_TEST

START_TEST(random_use)
{
	enum { COUNT = 500 };
	static uint64_t ids[COUNT];
	static int objects[COUNT];
	uint32_t live = 0;

	srand(3);
	for (int round = 0; round < 100000; round++) {
		int i = rand() % COUNT;

		if (ids[i]) {
			ck_assert_ptr_eq(nt_slots_get(&slots, ids[i]), &objects[i]);
			nt_slots_remove(&slots, ids[i]);
			ck_assert_ptr_null(nt_slots_get(&slots, ids[i]));
			ids[i] = 0;
			live--;
		} else {
			ids[i] = nt_slots_add(&slots, &objects[i]);
			live++;
		}
		ck_assert_uint_eq(slots.live, live);
	}
	ck_assert_uint_le(slots.count, COUNT);
}
END_TEST

START_TEST(failing_memory)
{
	int object;
	uint64_t first = nt_slots_add(&slots, &object);
	uint32_t fit = slots.capacity;

	alloc.fail_at = alloc.count + 1;
	while (slots.live < fit)
		ck_assert_uint_ne(nt_slots_add(&slots, &object), 0);
	ck_assert_uint_eq(nt_slots_add(&slots, &object), 0);
	ck_assert_uint_eq(slots.live, fit);
	ck_assert_ptr_eq(nt_slots_get(&slots, first), &object);
	ck_assert_uint_ne(nt_slots_add(&slots, &object), 0);
}
END_TEST

Suite *slots_suite(void)
{
	Suite *suite = suite_create("slots");
	TCase *tc = tcase_create("slots");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, ids_find_their_object);
	tcase_add_test(tc, old_ids_find_nothing);
	tcase_add_test(tc, made_up_ids_find_nothing);
	tcase_add_test(tc, no_id_is_ever_given_twice_in_a_row);
	tcase_add_test(tc, slot_at_its_last_generation_is_retired);
	tcase_add_test(tc, random_use);
	tcase_add_test(tc, failing_memory);
	suite_add_tcase(suite, tc);
	return suite;
}
