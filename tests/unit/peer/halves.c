/* halves.c - the sending and the receiving half of a stream by themselves: their moves, their
 * credit, and one fed with what the other says may go. */
#include "suites.h"

#include "base/prng.h"
#include "peer/sink.h"
#include "peer/source.h"

#include <string.h>

/* The rows are from, the columns to: new open ending over. */
static const char *const sink_moves[NT_SINK_PHASES] = {
	[NT_SINK_NEW] = ".yyy",
	[NT_SINK_OPEN] = "..yy",
	[NT_SINK_ENDING] = "...y",
	[NT_SINK_OVER] = "....",
};

/* new early open discarded closed. */
static const char *const source_moves[NT_SOURCE_PHASES] = {
	[NT_SOURCE_NEW] = "..y.y",
	[NT_SOURCE_EARLY] = "..y.y",
	[NT_SOURCE_OPEN] = "...yy",
	[NT_SOURCE_DISCARDED] = "....y",
	[NT_SOURCE_CLOSED] = ".....",
};

START_TEST(moves_are_those_of_the_tables)
{
	for (unsigned from = 0; from < NT_SINK_PHASES; from++)
		for (unsigned to = 0; to < NT_SINK_PHASES; to++)
			ck_assert_msg(nt_sink_may_move(from, to) == (sink_moves[from][to] == 'y'),
				"%s -> %s", nt_sink_phase_name(from), nt_sink_phase_name(to));
	for (unsigned from = 0; from < NT_SOURCE_PHASES; from++)
		for (unsigned to = 0; to < NT_SOURCE_PHASES; to++)
			ck_assert_msg(
				nt_source_may_move(from, to) == (source_moves[from][to] == 'y'),
				"%s -> %s", nt_source_phase_name(from), nt_source_phase_name(to));
	ck_assert(!nt_sink_may_move(NT_SINK_PHASES, 0));
	ck_assert(!nt_source_may_move(0, NT_SOURCE_PHASES));
	ck_assert_str_eq(nt_sink_phase_name(NT_SINK_PHASES), "?");
	ck_assert_str_eq(nt_source_phase_name(NT_SOURCE_PHASES), "?");
}
END_TEST

static void make_sink(struct nt_sink *sink, uint32_t items, uint8_t policy)
{
	netron_stream_type type = { .buffer_items = items, .policy = policy };

	nt_sink_init(sink, &nt_alloc_default, &type, 100);
}

static int put(struct nt_sink *sink, size_t size)
{
	static const uint8_t bytes[1000];
	size_t mark = nt_queue_begin(&sink->queue);

	ck_assert(nt_buf_append(&sink->queue.buf, bytes, size));
	nt_queue_end(&sink->queue, mark);
	return nt_sink_queued(sink, mark);
}

START_TEST(nothing_goes_before_it_is_announced)
{
	struct nt_sink sink;

	make_sink(&sink, 0, NETRON_BUFFER_BLOCK);
	ck_assert(!nt_sink_may_send(&sink));
	nt_sink_announce(&sink, false);
	ck_assert_int_eq(sink.phase, NT_SINK_OPEN);
	ck_assert(nt_sink_may_send(&sink));
	for (int i = 0; i < 5000; i++) /* without credit there is no end of it */
		nt_sink_sent(&sink, 1000);
	ck_assert(nt_sink_may_send(&sink));
	ck_assert_uint_eq(sink.index, 5000);
	nt_sink_move(&sink, NT_SINK_OVER);
	ck_assert(!nt_sink_may_send(&sink));
	nt_sink_fini(&sink);
}
END_TEST

START_TEST(credit_is_in_bytes_and_in_items)
{
	struct nt_sink sink;

	make_sink(&sink, 0, NETRON_BUFFER_BLOCK);
	nt_sink_announce(&sink, true);
	nt_sink_sent(&sink, NT_CREDIT_BYTES - 1);
	ck_assert(nt_sink_may_send(&sink));
	nt_sink_sent(&sink, 1000000); /* while there is any, one of any size may go */
	ck_assert(!nt_sink_may_send(&sink));
	ck_assert(nt_sink_credit(&sink, 999999, 0));
	ck_assert(!nt_sink_may_send(&sink));
	ck_assert(nt_sink_credit(&sink, 1, 0));
	ck_assert(nt_sink_may_send(&sink));
	for (int i = 0; i < NT_CREDIT_ITEMS - 2; i++)
		nt_sink_sent(&sink, 0);
	ck_assert(!nt_sink_may_send(&sink));
	ck_assert(nt_sink_credit(&sink, 0, 1));
	ck_assert(nt_sink_may_send(&sink));
	nt_sink_fini(&sink);
}
END_TEST

START_TEST(credit_that_cannot_be_counted)
{
	struct nt_sink sink;

	make_sink(&sink, 0, NETRON_BUFFER_BLOCK);
	ck_assert(nt_sink_credit(&sink, INT32_MAX - NT_CREDIT_BYTES, 0));
	ck_assert(nt_sink_credit(&sink, 1, 0));
	ck_assert(!nt_sink_credit(&sink, 1, 0));
	ck_assert(!nt_sink_credit(&sink, 0, UINT32_MAX));
	nt_sink_fini(&sink);
}
END_TEST

START_TEST(policies_of_a_queue)
{
	struct nt_sink sink;

	make_sink(&sink, 0, NETRON_BUFFER_BLOCK);
	ck_assert_int_eq(put(&sink, 60), NETRON_FULL);
	ck_assert_int_eq(put(&sink, 40), NETRON_FULL);
	ck_assert_int_eq(put(&sink, 1), NETRON_E_LIMIT);
	ck_assert_uint_eq(sink.queue.count, 2);
	nt_sink_fini(&sink);
	make_sink(&sink, 2, NETRON_BUFFER_BLOCK);
	ck_assert_int_eq(put(&sink, 1), 0);
	ck_assert_int_eq(put(&sink, 1), NETRON_FULL);
	nt_sink_fini(&sink);
	make_sink(&sink, 2, NETRON_BUFFER_DROP_OLDEST);
	for (size_t i = 1; i <= 5; i++)
		ck_assert_int_eq(put(&sink, i), 0);
	ck_assert_uint_eq(nt_queue_bytes(&sink.queue), 4 + 5);
	ck_assert_uint_eq(sink.dropped, 3);
	ck_assert_int_eq(put(&sink, 900), 0); /* larger than all the room: the last one stays */
	ck_assert_uint_eq(sink.queue.count, 1);
	nt_sink_fini(&sink);
	make_sink(&sink, 2, NETRON_BUFFER_DROP_NEWEST);
	for (size_t i = 1; i <= 5; i++)
		ck_assert_int_eq(put(&sink, i), 0);
	ck_assert_uint_eq(nt_queue_bytes(&sink.queue), 1 + 2);
	ck_assert_uint_eq(sink.dropped, 3);
	nt_sink_fini(&sink);
	make_sink(&sink, 1, NETRON_BUFFER_ERROR);
	ck_assert_int_eq(put(&sink, 1), 0);
	ck_assert_int_eq(put(&sink, 1), NETRON_E_LIMIT);
	ck_assert_uint_eq(sink.queue.count, 1);
	nt_sink_fini(&sink);
}
END_TEST

static void make_source(struct nt_source *source, bool has_credit, uint32_t window)
{
	netron_stream_type type = { .window_bytes = window };

	nt_source_init(source, &nt_alloc_default, has_credit);
	nt_source_move(source, NT_SOURCE_OPEN);
	uint32_t more = nt_source_shape(source, &type);
	ck_assert_uint_eq(
		more, has_credit && window > NT_CREDIT_BYTES ? window - NT_CREDIT_BYTES : 0);
}

START_TEST(order_is_checked)
{
	struct nt_source source;

	make_source(&source, false, 0);
	ck_assert_ptr_null(nt_source_check(&source, 0, true, 1));
	ck_assert_ptr_nonnull(nt_source_check(&source, 0, true, 1));
	ck_assert_ptr_nonnull(nt_source_check(&source, 2, true, 1));
	ck_assert_ptr_nonnull(nt_source_check(&source, UINT32_MAX, true, 1));
	ck_assert_ptr_null(nt_source_check(&source, 1, true, 1));
	ck_assert_ptr_nonnull(nt_source_check(&source, 1, false, 1));
	ck_assert_ptr_null(nt_source_check(&source, 2, false, 1));
	source.next_index = UINT32_MAX;
	ck_assert_ptr_nonnull(nt_source_check(&source, UINT32_MAX, true, 1));
	ck_assert_ptr_null(nt_source_check(&source, UINT32_MAX, false, 1));
	nt_source_fini(&source);
}
END_TEST

START_TEST(more_than_the_credit_is_an_error)
{
	struct nt_source source;

	make_source(&source, true, 0);
	ck_assert_ptr_null(nt_source_check(&source, 0, true, NT_CREDIT_BYTES));
	ck_assert_ptr_nonnull(nt_source_check(&source, 1, true, 1));
	nt_source_fini(&source);
	make_source(&source, true, 1 << 20);
	for (uint32_t i = 0; i < NT_CREDIT_ITEMS; i++)
		ck_assert_ptr_null(nt_source_check(&source, i, true, 1));
	ck_assert_ptr_nonnull(nt_source_check(&source, NT_CREDIT_ITEMS, true, 1));
	nt_source_fini(&source);
}
END_TEST

/* Whatever a writer does within its credit the reader finds right, and both count alike. */
START_TEST(both_halves_agree)
{
	struct nt_sink sink;
	struct nt_source source;
	uint64_t random = (uint64_t)_i;
	uint64_t unread = 0, bytes = 0;
	uint32_t sizes[NT_CREDIT_ITEMS * 2], head = 0, tail = 0;

	make_sink(&sink, 0, NETRON_BUFFER_BLOCK);
	nt_sink_announce(&sink, true);
	make_source(&source, true, _i % 2 ? 1 << 20 : 0);
	nt_sink_credit(&sink, source.window_bytes - NT_CREDIT_BYTES, 0);
	for (int i = 0; i < 100000; i++) {
		uint32_t size = (uint32_t)(nt_prng_next(&random) % (_i < 4 ? 5000 : 50));
		uint32_t give_bytes, give_items;
		if (nt_prng_next(&random) % 2 && nt_sink_may_send(&sink)) {
			ck_assert_ptr_null(nt_source_check(&source, sink.index, true, size));
			nt_sink_sent(&sink, size);
			sizes[head++ % (NT_CREDIT_ITEMS * 2)] = size;
			unread += size;
			bytes += size;
		} else if (tail < head) {
			size = sizes[tail++ % (NT_CREDIT_ITEMS * 2)];
			unread -= size;
			if (nt_source_read(&source, size, &give_bytes, &give_items))
				ck_assert(nt_sink_credit(&sink, give_bytes, give_items));
		}
		ck_assert_int_eq(sink.bytes, source.allowed_bytes);
		ck_assert_int_eq(sink.items, source.allowed_items);
		ck_assert_uint_le(unread, source.window_bytes + 5000);
		ck_assert_uint_le(head - tail, NT_CREDIT_ITEMS);
	}
	ck_assert_uint_gt(bytes, 1000000);
	nt_sink_fini(&sink);
	nt_source_fini(&source);
}
END_TEST

Suite *halves_suite(void)
{
	Suite *suite = suite_create("halves");
	TCase *sink = tcase_create("sink"), *source = tcase_create("source");

	tcase_add_test(sink, moves_are_those_of_the_tables);
	tcase_add_test(sink, nothing_goes_before_it_is_announced);
	tcase_add_test(sink, credit_is_in_bytes_and_in_items);
	tcase_add_test(sink, credit_that_cannot_be_counted);
	tcase_add_test(sink, policies_of_a_queue);
	suite_add_tcase(suite, sink);
	tcase_add_test(source, order_is_checked);
	tcase_add_test(source, more_than_the_credit_is_an_error);
	tcase_add_loop_test(source, both_halves_agree, 0, 8);
	suite_add_tcase(suite, source);
	return suite;
}
