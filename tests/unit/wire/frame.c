#include "wire/frame.h"

#include "alloc.h"
#include "suites.h"

#include <netron/error.h>
#include <stdlib.h>
#include <string.h>

enum { MAX = 70000 };

static struct nt_test_alloc alloc;
static struct nt_frame frame;

/* What came out, framed again: must be what went in. */
static struct nt_buf seen;
static size_t messages, stop_after;

static void setup(void)
{
	nt_test_alloc_init(&alloc);
	nt_frame_init(&frame, &alloc.allocator, MAX);
	nt_buf_init(&seen, &nt_alloc_default);
	messages = 0;
	stop_after = SIZE_MAX;
}

static void teardown(void)
{
	nt_frame_fini(&frame);
	nt_buf_fini(&seen);
	ck_assert_uint_eq(alloc.live, 0);
}

/* Reads the slack too, so that a sanitizer sees whether it is there. */
static bool on_message(void *user, const uint8_t *data, size_t size)
{
	volatile uint8_t sum = 0;
	size_t begin = nt_frame_begin(&seen);

	(void)user;
	for (size_t i = 0; i < NT_BUF_SLACK; i++)
		sum = (uint8_t)(sum + data[size + i]);
	if (begin == SIZE_MAX || !nt_buf_append(&seen, data, size))
		abort();
	nt_frame_end(&seen, begin);
	return ++messages < stop_after;
}

static int feed(const uint8_t *data, size_t size)
{
	uint8_t *copy = malloc(size + NT_BUF_SLACK); /* exact, for the sanitizer */
	int rc;

	memcpy(copy, data, size);
	memset(copy + size, 0xee, NT_BUF_SLACK);
	rc = nt_frame_feed(&frame, copy, size, on_message, NULL);
	free(copy);
	return rc;
}

static void add_message(struct nt_buf *stream, size_t size, uint8_t fill)
{
	size_t begin = nt_frame_begin(stream);

	ck_assert_uint_ne(begin, SIZE_MAX);
	ck_assert(nt_buf_reserve(stream, size));
	memset(stream->data + stream->end, fill, size);
	stream->end += size;
	nt_frame_end(stream, begin);
}

static struct nt_buf make_stream(const size_t *sizes, size_t count)
{
	struct nt_buf stream;

	nt_buf_init(&stream, &nt_alloc_default);
	for (size_t i = 0; i < count; i++)
		add_message(&stream, sizes[i], (uint8_t)(i * 37 + 1));
	return stream;
}

static void reset(void)
{
	nt_frame_fini(&frame);
	nt_buf_truncate(&seen, 0);
	messages = 0;
}

static bool all_came(const struct nt_buf *stream)
{
	return nt_buf_size(&seen) == nt_buf_size(stream) &&
	       !memcmp(seen.data + seen.start, stream->data + stream->start, nt_buf_size(stream));
}

START_TEST(writing_patches_the_length)
{
	struct nt_buf out;
	size_t begin;

	nt_buf_init(&out, &nt_alloc_default);
	ck_assert(nt_buf_append(&out, "xx", 2));
	nt_buf_take(&out, 1); /* offsets count from start */
	begin = nt_frame_begin(&out);
	ck_assert_uint_eq(begin, 1);
	for (int i = 0; i < 0x10203; i++)
		ck_assert(nt_buf_append(&out, "y", 1));
	nt_frame_end(&out, begin);
	ck_assert_mem_eq(out.data + out.start, "x\x00\x01\x02\x03y", 6);
	nt_buf_fini(&out);
}
END_TEST

START_TEST(every_cut)
{
	static const size_t sizes[] = { 1, 0, 6, 3, 0, 0, 20, 300, 5 };
	struct nt_buf stream = make_stream(sizes, 9);
	size_t size = nt_buf_size(&stream);

	for (size_t cut = 0; cut <= size; cut++) {
		reset();
		ck_assert_int_eq(feed(stream.data, cut), 0);
		ck_assert_int_eq(feed(stream.data + cut, size - cut), 0);
		ck_assert_msg(all_came(&stream), "cut at %zu", cut);
		ck_assert(!nt_frame_is_partial(&frame));
	}
	nt_buf_fini(&stream);
}
END_TEST

START_TEST(every_two_cuts)
{
	static const size_t sizes[] = { 2, 0, 9, 1 };
	struct nt_buf stream = make_stream(sizes, 4);
	size_t size = nt_buf_size(&stream);

	for (size_t a = 0; a <= size; a++) {
		for (size_t b = a; b <= size; b++) {
			reset();
			if (feed(stream.data, a) || feed(stream.data + a, b - a) ||
				feed(stream.data + b, size - b) || !all_came(&stream))
				ck_abort_msg("cuts at %zu and %zu", a, b);
		}
	}
	nt_buf_fini(&stream);
}
END_TEST

START_TEST(byte_by_byte)
{
	static const size_t sizes[] = { 0, 1, 1000, 0, 70000, 2 };
	struct nt_buf stream = make_stream(sizes, 6);
	size_t next = 0, at = 0;

	for (size_t i = 0; i < nt_buf_size(&stream); i++) {
		bool is_complete = i + 1 == at + NT_FRAME_HEADER + sizes[next];

		if (feed(stream.data + i, 1) || nt_frame_is_partial(&frame) == is_complete)
			ck_abort_msg("byte %zu", i);
		if (is_complete) {
			at = i + 1;
			next++;
		}
	}
	ck_assert_uint_eq(messages, 6);
	ck_assert(all_came(&stream));
	nt_buf_fini(&stream);
}
END_TEST

START_TEST(random_cuts)
{
	srand(6);
	for (int round = 0; round < 300; round++) {
		size_t sizes[20], at = 0;
		struct nt_buf stream;

		for (size_t i = 0; i < 20; i++)
			sizes[i] = (size_t)rand() % (rand() % 5 ? 200 : 5000);
		stream = make_stream(sizes, 20);
		reset();
		while (at < nt_buf_size(&stream)) {
			size_t part = (size_t)rand() % 3000, left = nt_buf_size(&stream) - at;

			part = part < left ? part : left;
			ck_assert_int_eq(feed(stream.data + at, part), 0);
			at += part;
		}
		ck_assert(all_came(&stream));
		nt_buf_fini(&stream);
	}
}
END_TEST

static const uint8_t *lies_in;
static size_t lies_in_size;

static bool must_lie_in(void *user, const uint8_t *data, size_t size)
{
	(void)user;
	messages += data >= lies_in && data + size <= lies_in + lies_in_size;
	return true;
}

START_TEST(whole_messages_are_not_copied)
{
	static const size_t sizes[] = { 5, 60, 0, 1000, 7 };
	struct nt_buf stream = make_stream(sizes, 5);

	lies_in = stream.data;
	lies_in_size = nt_buf_size(&stream);
	ck_assert_int_eq(nt_frame_feed(&frame, stream.data, lies_in_size, must_lie_in, NULL), 0);
	ck_assert_uint_eq(messages, 5);
	ck_assert_uint_eq(alloc.count, 0);
	nt_buf_fini(&stream);
}
END_TEST

/* While every read ends in the middle of a message the memory is kept; when one does not, it goes.
 */
START_TEST(steady_state_allocates_nothing)
{
	static const size_t sizes[] = { 100, 100, 100 };
	struct nt_buf stream = make_stream(sizes, 3);
	size_t size = nt_buf_size(&stream), cut = size / 2, before;

	ck_assert_int_eq(feed(stream.data, cut), 0);
	before = alloc.count;
	for (int i = 0; i < 100; i++) {
		struct nt_buf turned; /* the rest of one round and the begin of the next */

		nt_buf_init(&turned, &nt_alloc_default);
		ck_assert(nt_buf_append(&turned, stream.data + cut, size - cut));
		ck_assert(nt_buf_append(&turned, stream.data, cut));
		ck_assert_int_eq(feed(turned.data, size), 0);
		nt_buf_fini(&turned);
	}
	ck_assert_uint_eq(alloc.count, before);
	ck_assert_uint_eq(alloc.live, 1);
	ck_assert_int_eq(feed(stream.data + cut, size - cut), 0);
	ck_assert_uint_eq(alloc.live, 0);
	ck_assert_uint_eq(messages, 303);
	nt_buf_fini(&stream);
}
END_TEST

START_TEST(too_large_is_refused_by_the_header)
{
	static const uint32_t lengths[] = { MAX + 1, 0x7fffffff, 0x80000000, 0xfffffffb, 0xfffffffc,
		0xffffffff };

	for (size_t i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
		uint8_t header[] = { (uint8_t)(lengths[i] >> 24), (uint8_t)(lengths[i] >> 16),
			(uint8_t)(lengths[i] >> 8), (uint8_t)lengths[i], 0x11, 0x22 };

		for (size_t cut = 0; cut < NT_FRAME_HEADER; cut++) {
			reset();
			ck_assert_int_eq(feed(header, cut), 0);
			ck_assert_int_eq(
				feed(header + cut, NT_FRAME_HEADER - cut), NETRON_E_TOO_LARGE);
		}
		reset();
		ck_assert_int_eq(feed(header, sizeof(header)), NETRON_E_TOO_LARGE);
		ck_assert_uint_eq(messages, 0);
	}
	reset();
}
END_TEST

START_TEST(largest_is_taken)
{
	static const size_t sizes[] = { MAX };
	struct nt_buf stream = make_stream(sizes, 1);

	ck_assert_int_eq(feed(stream.data, nt_buf_size(&stream)), 0);
	ck_assert_uint_eq(messages, 1);
	nt_buf_fini(&stream);
}
END_TEST

START_TEST(memory_grows_with_what_came)
{
	static const uint8_t header[] = { 0, 1, 0, 0, 'x' };

	ck_assert_int_eq(feed(header, sizeof(header)), 0);
	ck_assert(nt_frame_is_partial(&frame));
	ck_assert_uint_lt(frame.partial.capacity, 1024);
}
END_TEST

START_TEST(messages_before_a_bad_header_come)
{
	static const uint8_t bytes[] = { 0, 0, 0, 1, 'a', 0xff, 0, 0, 0 };

	ck_assert_int_eq(feed(bytes, sizeof(bytes)), NETRON_E_TOO_LARGE);
	ck_assert_uint_eq(messages, 1);
}
END_TEST

/* The connection may be gone with its frame: nothing of it is touched after a false. */
static bool end_it(void *user, const uint8_t *data, size_t size)
{
	struct nt_frame *gone = user;

	(void)data;
	(void)size;
	messages++;
	nt_frame_fini(gone);
	memset(gone, 0xdd, sizeof(*gone));
	free(gone);
	return false;
}

START_TEST(stopping_leaves_the_frame_alone)
{
	static const uint8_t bytes[] = { 0, 0, 0, 1, 'a', 0, 0, 0, 1, 'b', 0, 0 };

	for (size_t cut = 0; cut < 5; cut++) {
		struct nt_frame *mine = malloc(sizeof(*mine));

		ck_assert_ptr_nonnull(mine);
		messages = 0;
		nt_frame_init(mine, &alloc.allocator, MAX);
		ck_assert_int_eq(nt_frame_feed(mine, bytes, cut, end_it, mine), 0);
		ck_assert_int_eq(
			nt_frame_feed(mine, bytes + cut, sizeof(bytes) - cut, end_it, mine),
			NETRON_E_CLOSED);
		ck_assert_uint_eq(messages, 1);
		ck_assert_uint_eq(alloc.live, 0);
	}
}
END_TEST

START_TEST(nothing_is_nothing)
{
	ck_assert_int_eq(nt_frame_feed(&frame, NULL, 0, on_message, NULL), 0);
	ck_assert_int_eq(feed((const uint8_t *)"\0\0", 2), 0);
	ck_assert_int_eq(nt_frame_feed(&frame, NULL, 0, on_message, NULL), 0);
	ck_assert(nt_frame_is_partial(&frame));
	ck_assert_uint_eq(messages, 0);
}
END_TEST

START_TEST(failing_memory)
{
	static const size_t sizes[] = { 10, 3000, 20, 5000 };
	struct nt_buf stream = make_stream(sizes, 4);

	for (size_t n = 1;; n++) {
		int rc = 0;

		nt_test_alloc_init(&alloc);
		alloc.fail_at = n;
		nt_frame_init(&frame, &alloc.allocator, MAX);
		reset();
		for (size_t at = 0; !rc && at < nt_buf_size(&stream); at += 700) {
			size_t left = nt_buf_size(&stream) - at;

			rc = feed(stream.data + at, left < 700 ? left : 700);
		}
		ck_assert_int_eq(rc, alloc.count >= n ? NETRON_E_NO_MEMORY : 0);
		nt_frame_fini(&frame);
		ck_assert_uint_eq(alloc.live, 0);
		if (alloc.count < n)
			break;
	}
	nt_buf_fini(&stream);
}
END_TEST

START_TEST(writing_without_memory)
{
	struct nt_buf out;

	alloc.fail_at = 1;
	nt_buf_init(&out, &alloc.allocator);
	ck_assert_uint_eq(nt_frame_begin(&out), SIZE_MAX);
	nt_buf_fini(&out);
}
END_TEST

Suite *frame_suite(void)
{
	Suite *suite = suite_create("frame");
	TCase *tc = tcase_create("frame");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, writing_patches_the_length);
	tcase_add_test(tc, every_cut);
	tcase_add_test(tc, every_two_cuts);
	tcase_add_test(tc, byte_by_byte);
	tcase_add_test(tc, random_cuts);
	tcase_add_test(tc, whole_messages_are_not_copied);
	tcase_add_test(tc, steady_state_allocates_nothing);
	tcase_add_test(tc, too_large_is_refused_by_the_header);
	tcase_add_test(tc, largest_is_taken);
	tcase_add_test(tc, memory_grows_with_what_came);
	tcase_add_test(tc, messages_before_a_bad_header_come);
	tcase_add_test(tc, stopping_leaves_the_frame_alone);
	tcase_add_test(tc, nothing_is_nothing);
	tcase_add_test(tc, failing_memory);
	tcase_add_test(tc, writing_without_memory);
	suite_add_tcase(suite, tc);
	return suite;
}
