/* Streams as parameters: extension 107. */
#include "codec/walk.h"

#include "bench.h"
#include "suites.h"

static const netron_slot slot = { NULL, sizeof(netron_stream_wire), NETRON_OP_STREAM, 1 };

static const struct {
	uint32_t id;
	bool is_writable, is_live;
	const char *peer_id, *hex;
} good[] = {
	/* netron-wire: exactly 8 bytes of payload */
	{ 300, false, false, "p", "d7 6b a3 333030 00 00 a1 70" },
	{ 77, true, false, "C", "c7 07 6b a2 3737 01 00 a1 43" },
	{ UINT32_MAX, true, true, "", "c7 0e 6b aa 34323934393637323935 01 01 a0" },
};

START_TEST(references_both_ways)
{
	netron_stream_wire wire = { good[_i].peer_id, good[_i].id, good[_i].is_writable,
		good[_i].is_live };
	netron_stream_wire read;
	struct bench bench;

	bench_init(&bench);
	ck_assert(bench_write(&bench, &slot, &wire, false));
	bench_expect(&bench, "reference", good[_i].hex);
	ck_assert_int_eq(bench_read(&bench, &slot, bench.out.data + bench.out.start,
				 nt_buf_size(&bench.out), &read),
		(long)nt_buf_size(&bench.out));
	ck_assert_uint_eq(read.id, wire.id);
	ck_assert_int_eq(read.is_writable, wire.is_writable);
	ck_assert_int_eq(read.is_live, wire.is_live);
	ck_assert_str_eq(read.peer_id, wire.peer_id);
	bench_fini(&bench);
}
END_TEST

static const char *const bad[] = {
	"c0",
	"05",
	"d7 6c a3 333030 00 00 a1 70",                  /* another extension */
	"c7 07 6b a2 3737 01 00 a1",                    /* cut */
	"c7 08 6b a2 3737 01 00 a1 43 00",              /* something behind it */
	"c7 07 6b a2 3778 01 00 a1 43",                 /* no number */
	"c7 06 6b a1 30 01 00 a1 43",                   /* zero */
	"c7 05 6b a0 01 00 a1 43",                      /* nothing */
	"c7 0f 6b aa 34323934393637323936 01 01 a1 43", /* one too many */
	"c7 03 6b a2 3737",                             /* nothing behind the id */
	"c7 05 6b a2 3737 01 00",
	"c7 06 6b a2 3737 01 00 05",
	"c7 00 6b",
	"d4 6b a0",
};

START_TEST(what_is_no_reference)
{
	uint8_t data[64];
	netron_stream_wire read;
	struct bench bench;
	size_t size = nt_test_bytes(bad[_i], data, sizeof data);

	bench_init(&bench);
	ck_assert_int_eq(bench_read(&bench, &slot, data, size, &read), -1);
	ck_assert(bench.error == NETRON_E_INVALID_VALUE || bench.error == NETRON_E_DECODE);
	bench_fini(&bench);
}
END_TEST

START_TEST(what_cannot_be_sent)
{
	netron_stream_wire none = { "p", 0, true, false }, nobody = { NULL, 5, true, false };
	struct bench bench;

	bench_init(&bench);
	ck_assert(!bench_write(&bench, &slot, &none, false));
	ck_assert(!bench_write(&bench, &slot, &nobody, false));
	ck_assert_int_eq(bench.error, NETRON_E_INVALID_VALUE);
	bench_fini(&bench);
}
END_TEST

Suite *walk_stream_suite(void)
{
	Suite *suite = suite_create("walk_stream");
	TCase *tests = tcase_create("references");

	tcase_add_loop_test(tests, references_both_ways, 0, COUNT(good));
	tcase_add_loop_test(tests, what_is_no_reference, 0, COUNT(bad));
	tcase_add_test(tests, what_cannot_be_sent);
	suite_add_tcase(suite, tests);
	return suite;
}
