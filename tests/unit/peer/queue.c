/* queue.c - items in one buffer: their order, their marks, and their memory. */
#include "suites.h"
#include "alloc.h"

#include "peer/queue.h"

#include <string.h>

static void expect_front(const struct nt_queue *queue, const char *text)
{
	const uint8_t *data;
	size_t size;

	ck_assert(nt_queue_front(queue, &data, &size));
	ck_assert_uint_eq(size, strlen(text));
	ck_assert_mem_eq(data, text, size);
}

START_TEST(items_come_out_as_they_went_in)
{
	struct nt_queue queue;
	const uint8_t *data;
	size_t size, mark;

	nt_queue_init(&queue, &nt_alloc_default);
	ck_assert(!nt_queue_front(&queue, &data, &size));
	nt_queue_drop(&queue);
	ck_assert(nt_queue_add(&queue, (const uint8_t *)"one", 3));
	ck_assert(nt_queue_add(&queue, (const uint8_t *)"", 0));
	mark = nt_queue_begin(&queue);
	ck_assert(nt_buf_append(&queue.buf, "gone", 4));
	nt_queue_undo(&queue, mark);
	mark = nt_queue_begin(&queue);
	ck_assert(nt_buf_append(&queue.buf, "three", 5));
	ck_assert_uint_eq(nt_queue_end(&queue, mark), 5);
	ck_assert_uint_eq(queue.count, 3);
	ck_assert_uint_eq(nt_queue_bytes(&queue), 8);
	expect_front(&queue, "one");
	nt_queue_drop(&queue);
	expect_front(&queue, "");
	nt_queue_drop(&queue);
	expect_front(&queue, "three");
	nt_queue_drop(&queue);
	ck_assert_uint_eq(queue.count, 0);
	ck_assert_uint_eq(nt_queue_bytes(&queue), 0);
	nt_queue_fini(&queue);
}
END_TEST

START_TEST(memory_of_a_burst_is_given_back)
{
	static uint8_t blob[100000];
	struct nt_test_alloc alloc;
	struct nt_queue queue;

	nt_test_alloc_init(&alloc);
	nt_queue_init(&queue, &alloc.allocator);
	ck_assert(nt_queue_add(&queue, blob, sizeof blob));
	ck_assert_uint_ge(alloc.live_bytes, sizeof blob);
	nt_queue_drop(&queue);
	ck_assert_uint_lt(alloc.live_bytes, 8192);
	alloc.fail_at = alloc.count + 1;
	ck_assert(!nt_queue_add(&queue, blob, sizeof blob));
	ck_assert_uint_eq(queue.count, 0);
	ck_assert_uint_eq(nt_queue_bytes(&queue), 0);
	nt_queue_clear(&queue);
	ck_assert_uint_eq(alloc.live, 0);
	nt_queue_fini(&queue);
}
END_TEST

Suite *queue_suite(void)
{
	Suite *suite = suite_create("queue");
	TCase *tests = tcase_create("queue");

	tcase_add_test(tests, items_come_out_as_they_went_in);
	tcase_add_test(tests, memory_of_a_burst_is_given_back);
	suite_add_tcase(suite, tests);
	return suite;
}
