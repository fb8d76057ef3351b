#include "base/buf.h"

#include "alloc.h"
#include "suites.h"

#include <stdlib.h>
#include <string.h>

static struct nt_test_alloc alloc;
static struct nt_buf buf;

static void setup(void)
{
	nt_test_alloc_init(&alloc);
	nt_buf_init(&buf, &alloc.allocator);
}

static void teardown(void)
{
	nt_buf_fini(&buf);
	ck_assert_uint_eq(alloc.live, 0);
}

START_TEST(empty_holds_no_memory)
{
	ck_assert_uint_eq(nt_buf_size(&buf), 0);
	ck_assert(nt_buf_append(&buf, "x", 1));
	nt_buf_take(&buf, 1);
	ck_assert_uint_eq(alloc.live, 1);
	nt_buf_shrink(&buf, 0);
	ck_assert_uint_eq(alloc.live, 0);
	ck_assert(nt_buf_append(&buf, "y", 1));
	ck_assert_int_eq(buf.data[buf.start], 'y');
}
END_TEST

START_TEST(shrink_keeps_what_it_is_told)
{
	ck_assert(nt_buf_reserve(&buf, 100000));
	nt_buf_shrink(&buf, 4096);
	ck_assert_uint_eq(buf.capacity, 4096);
	ck_assert(nt_buf_append(&buf, "abc", 3));
	nt_buf_shrink(&buf, 0); /* not empty: nothing happens */
	ck_assert_uint_eq(nt_buf_size(&buf), 3);
	nt_buf_truncate(&buf, 1);
	ck_assert_uint_eq(nt_buf_size(&buf), 1);
	ck_assert_int_eq(buf.data[buf.start], 'a');
}
END_TEST

/* Against a plain queue of bytes: the nth byte ever appended is n. */
START_TEST(random_use_keeps_every_byte)
{
	uint32_t in = 0, out = 0;

	srand(1);
	for (int round = 0; round < 20000; round++) {
		size_t size = (size_t)rand() % 700, take;
		uint8_t bytes[700];

		for (size_t i = 0; i < size; i++)
			bytes[i] = (uint8_t)(in++ * 7);
		if (rand() % 2) {
			ck_assert(nt_buf_append(&buf, bytes, size));
		} else {
			ck_assert(nt_buf_reserve(&buf, size));
			ck_assert_uint_ge(buf.capacity - buf.end, size);
			memcpy(buf.data + buf.end, bytes, size);
			buf.end += size;
		}
		ck_assert_uint_eq(nt_buf_size(&buf), in - out);
		take = (size_t)rand() % (nt_buf_size(&buf) + 1);
		for (size_t i = 0; i < take; i++)
			if (buf.data[buf.start + i] != (uint8_t)(out++ * 7))
				ck_abort_msg("byte %u", out - 1);
		nt_buf_take(&buf, take);
		if (rand() % 50 == 0)
			nt_buf_shrink(&buf, (size_t)rand() % 2000);
	}
	ck_assert_uint_lt(buf.capacity, 100000);
}
END_TEST

START_TEST(slack_is_readable)
{
	volatile uint8_t sum = 0;

	ck_assert(nt_buf_reserve(&buf, 512));
	memset(buf.data, 1, 512);
	buf.end = buf.capacity;
	for (size_t i = 0; i < NT_BUF_SLACK; i++)
		sum = (uint8_t)(sum + buf.data[buf.end + i]);
}
END_TEST

START_TEST(absurd_sizes_are_refused)
{
	ck_assert(nt_buf_append(&buf, "abc", 3));
	ck_assert(!nt_buf_reserve(&buf, SIZE_MAX));
	ck_assert(!nt_buf_reserve(&buf, PTRDIFF_MAX));
	ck_assert(!nt_buf_reserve(&buf, PTRDIFF_MAX - 3));
	ck_assert_uint_eq(nt_buf_size(&buf), 3);
}
END_TEST

START_TEST(failing_memory_changes_nothing)
{
	char text[1000];

	memset(text, 'x', sizeof(text));
	ck_assert(nt_buf_append(&buf, text, 500));
	nt_buf_take(&buf, 1);
	alloc.fail_at = alloc.count + 1;
	alloc.fail_all_after = true;
	ck_assert(!nt_buf_append(&buf, text, 1000));
	ck_assert_uint_eq(nt_buf_size(&buf), 499);
	ck_assert_int_eq(buf.data[buf.start + 498], 'x');
	nt_buf_take(&buf, 499);
	nt_buf_shrink(&buf, 16); /* cannot: it stays as it is */
	ck_assert_uint_ge(buf.capacity, 500);
}
END_TEST

Suite *buf_suite(void)
{
	Suite *suite = suite_create("buf");
	TCase *tc = tcase_create("buf");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, empty_holds_no_memory);
	tcase_add_test(tc, shrink_keeps_what_it_is_told);
	tcase_add_test(tc, random_use_keeps_every_byte);
	tcase_add_test(tc, slack_is_readable);
	tcase_add_test(tc, absurd_sizes_are_refused);
	tcase_add_test(tc, failing_memory_changes_nothing);
	suite_add_tcase(suite, tc);
	return suite;
}
