#include "http/sse.h"

#include "alloc.h"
#include "suites.h"

#include <netron/error.h>
#include <stdio.h>
#include <string.h>

/* What comes out, as "name:data;" for each event, and the last id. */
static int read_cut(const char *text, size_t first, size_t second, size_t max,
	const netron_allocator *allocator, char *out)
{
	const uint8_t *begin = (const uint8_t *)text;
	const size_t ends[] = { first, second, strlen(text) };
	struct nt_sse_event event;
	struct nt_sse sse;
	size_t at = 0;
	int rc = 0;

	out[0] = '\0';
	nt_sse_init(&sse, allocator, max);
	for (size_t i = 0; i < 3 && rc >= 0; i++) {
		const uint8_t *p = begin + at, *end = begin + ends[i];
		at = ends[i];
		while ((rc = nt_sse_next(&sse, &p, end, &event)) == 1)
			sprintf(out + strlen(out), "%.*s:%.*s;", (int)event.name_size, event.name,
				(int)event.data_size, (const char *)event.data);
	}
	if (nt_buf_size(&sse.id) > 0)
		sprintf(out + strlen(out), "id %.*s", (int)nt_buf_size(&sse.id),
			(const char *)sse.id.data + sse.id.start);
	if (sse.retry_ms)
		sprintf(out + strlen(out), "retry %u", (unsigned)sse.retry_ms);
	nt_sse_fini(&sse);
	return rc;
}

static const struct {
	const char *text, *events;
} samples[] = {
	{ "", "" },
	{ "data: 1\n\n", "message:1;" },
	{ "data:1\r\n\r\ndata:  2\r\n\r\n", "message:1;message: 2;" },
	{ "id: 7\nevent: end\ndata: null\n\n", "end:null;id 7" },
	{ ": a sign of life\n\ndata\n\n", "message:;" },
	{ "data: a\ndata: b\ndata\n\n", "message:a\nb\n;" },
	{ "data: not whole\n", "" },
	{ "event: x\n\ndata: 1\n\n", "message:1;" }, /* no data: no event, and its name is gone */
	{ "\xef\xbb\xbf"
	  "data: 1\n\n",
		"message:1;" },
	{ "id: 1\rdata: a\r\rid\rdata: b\r\r", "message:a;message:b;" },
	{ "unknown: 1\nretry: 250\nretry: soon\n\n", "retry 250" },
	{ "retry: 99999999999999\n\n", "retry 3600000" },
};

START_TEST(every_two_cuts)
{
	char out[300];

	for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
		size_t size = strlen(samples[i].text);
		for (size_t a = 0; a <= size; a++) {
			for (size_t b = a; b <= size; b++) {
				int rc = read_cut(
					samples[i].text, a, b, 100, &nt_alloc_default, out);
				ck_assert_int_eq(rc, 0);
				ck_assert_str_eq(out, samples[i].events);
			}
		}
	}
}
END_TEST

/* The lines themselves are within it. */
START_TEST(an_event_has_a_limit)
{
	static const char fits[] = "data: 12345\ndata: 78901\n\n";
	static const char too_large[] = "data: 12345\ndata: 78901\ndata: 2\n\n";
	char out[300];

	for (size_t cut = 0; cut < sizeof fits; cut++) {
		int rc = read_cut(fits, cut, sizeof fits - 1, 12, &nt_alloc_default, out);
		ck_assert_int_eq(rc, 0);
		ck_assert_str_eq(out, "message:12345\n78901;");
		rc = read_cut(too_large, cut, sizeof too_large - 1, 12, &nt_alloc_default, out);
		ck_assert_int_eq(rc, NETRON_E_TOO_LARGE);
		rc = read_cut(
			"data: 123456789\n\n", cut < 17 ? cut : 17, 17, 12, &nt_alloc_default, out);
		ck_assert_int_eq(rc, NETRON_E_TOO_LARGE);
	}
}
END_TEST

START_TEST(without_memory)
{
	for (size_t n = 1;; n++) {
		struct nt_test_alloc alloc;
		char out[300];

		nt_test_alloc_init(&alloc);
		alloc.fail_at = n;
		int rc = read_cut("event: a\nid: 3\ndata: 1\ndata: 2\n\ndata: 3\n\n", 5, 17, 100,
			&alloc.allocator, out);
		ck_assert_uint_eq(alloc.live, 0);
		if (alloc.count < n)
			break;
		ck_assert_int_eq(rc, NETRON_E_NO_MEMORY);
	}
}
END_TEST

Suite *sse_suite(void)
{
	Suite *suite = suite_create("sse");
	TCase *tcase = tcase_create("all");

	tcase_add_test(tcase, every_two_cuts);
	tcase_add_test(tcase, an_event_has_a_limit);
	tcase_add_test(tcase, without_memory);
	suite_add_tcase(suite, tcase);
	return suite;
}
