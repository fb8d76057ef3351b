#include "base/uid.h"

#include "suites.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

START_TEST(text_form)
{
	char text[NT_UID_TEXT];

	nt_uid_make(text);
	ck_assert_uint_eq(strlen(text), 36);
	ck_assert(nt_uid_is(text, 36));
	ck_assert_int_eq(text[14], '7');
	ck_assert_ptr_nonnull(strchr("89ab", text[19]));
	for (int i = 0; i < 36; i++)
		ck_assert_ptr_nonnull(strchr("-0123456789abcdef", text[i]));
}
END_TEST

START_TEST(time_is_in_front)
{
	char text[NT_UID_TEXT];
	netron_time before = netron_now() / 1000000, stamp = 0;
	netron_uuid uuid;

	nt_uid_make(text);
	ck_assert(nt_uid_parse(text, 36, &uuid));
	for (int i = 0; i < 6; i++)
		stamp = stamp << 8 | uuid.bytes[i];
	ck_assert_int_ge(stamp, before);
	ck_assert_int_le(stamp, before + 10000);
}
END_TEST

START_TEST(only_ever_grows)
{
	char before[NT_UID_TEXT] = "", text[NT_UID_TEXT];

	for (int i = 0; i < 200000; i++) {
		nt_uid_make(text);
		ck_assert_str_lt(before, text);
		memcpy(before, text, sizeof(text));
	}
}
END_TEST

enum { THREADS = 4, EACH = 20000 };

static char made[THREADS][EACH][NT_UID_TEXT];

static void *make_many(void *into)
{
	char(*texts)[NT_UID_TEXT] = into;

	for (int i = 0; i < EACH; i++)
		nt_uid_make(texts[i]);
	return NULL;
}

static int by_text(const void *a, const void *b)
{
	return memcmp(a, b, NT_UID_TEXT);
}

START_TEST(threads_share_no_id)
{
	pthread_t threads[THREADS];

	for (int i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_create(&threads[i], NULL, make_many, made[i]), 0);
	for (int i = 0; i < THREADS; i++)
		ck_assert_int_eq(pthread_join(threads[i], NULL), 0);
	for (int i = 0; i < THREADS; i++)
		for (int j = 1; j < EACH; j++)
			ck_assert_str_lt(made[i][j - 1], made[i][j]);
	qsort(made, THREADS * EACH, NT_UID_TEXT, by_text);
	for (int i = 1; i < THREADS * EACH; i++)
		ck_assert_str_ne(made[(i - 1) / EACH][(i - 1) % EACH], made[i / EACH][i % EACH]);
}
END_TEST

START_TEST(child_and_parent_differ)
{
	uint8_t mine[32], theirs[32];
	int ends[2], status;
	pid_t pid;

	nt_random(mine, 8); /* fills the pool */
	ck_assert_int_eq(pipe(ends), 0);
	pid = fork();
	ck_assert_int_ge(pid, 0);
	if (!pid) {
		nt_random(theirs, sizeof(theirs));
		_exit(write(ends[1], theirs, sizeof(theirs)) != sizeof(theirs));
	}
	nt_random(mine, sizeof(mine));
	ck_assert_int_eq(read(ends[0], theirs, sizeof(theirs)), sizeof(theirs));
	ck_assert_int_eq(waitpid(pid, &status, 0), pid);
	ck_assert_int_eq(status, 0);
	ck_assert_mem_ne(mine, theirs, sizeof(mine));
	close(ends[0]);
	close(ends[1]);
}
END_TEST

START_TEST(random_bytes_of_any_size)
{
	uint8_t bytes[1000];

	for (size_t size = 0; size <= sizeof(bytes); size++) {
		size_t zeros = 0;

		memset(bytes, 0, sizeof(bytes));
		nt_random(bytes, size);
		for (size_t i = 0; i < size; i++)
			zeros += !bytes[i];
		for (size_t i = size; i < sizeof(bytes); i++)
			ck_assert_uint_eq(bytes[i], 0);
		ck_assert_uint_lt(zeros, 8 + size / 20);
	}
}
END_TEST

START_TEST(parse_takes_the_canonical_form_only)
{
	static const char good[] = "018f0000-0000-7000-8000-0123456789aB";
	static const char *const bad[] = { "", "018f0000-0000-7000-8000-0123456789a",
		"018f0000-0000-7000-8000-0123456789abc", "018f0000x0000-7000-8000-0123456789ab",
		"018f0000-0000-7000-8000-0123456789ag", "018f00000000-7000-8000-0123456789ab-",
		"{18f0000-0000-7000-8000-0123456789a}", "018f0000-0000-7000-80000-123456789ab",
		"------------------------------------" };
	netron_uuid uuid = { { 0 } };
	char text[NT_UID_TEXT];

	ck_assert(nt_uid_parse(good, 36, &uuid));
	ck_assert_uint_eq(uuid.bytes[0], 0x01);
	ck_assert_uint_eq(uuid.bytes[15], 0xab);
	nt_uid_format(&uuid, text);
	ck_assert_str_eq(text, "018f0000-0000-7000-8000-0123456789ab");
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		ck_assert_msg(!nt_uid_is(bad[i], strlen(bad[i])), "%s", bad[i]);
	ck_assert(!nt_uid_is(good, 35));
}
END_TEST

Suite *uid_suite(void)
{
	Suite *suite = suite_create("uid");
	TCase *tc = tcase_create("uid");

	tcase_add_test(tc, text_form);
	tcase_add_test(tc, time_is_in_front);
	tcase_add_test(tc, only_ever_grows);
	tcase_add_test(tc, threads_share_no_id);
	tcase_add_test(tc, child_and_parent_differ);
	tcase_add_test(tc, random_bytes_of_any_size);
	tcase_add_test(tc, parse_takes_the_canonical_form_only);
	suite_add_tcase(suite, tc);
	return suite;
}
