#include "codec/definition.h"

#include "bench.h"
#include "suites.h"

#include <netron/netron.h>

struct numbers {
	double a, b;
};

/* netron-wire, example W5, of a service without properties. */
START_TEST(a_service_is_described_as_the_original_does)
{
	static struct test_table table;
	static const struct test_member members[] = {
		{ "a", NETRON_OP_F64, offsetof(struct numbers, a), NETRON_REQUIRED, NULL },
		{ "b", NETRON_OP_F64, offsetof(struct numbers, b), NETRON_REQUIRED, NULL },
	};
	netron_method method = { .name = "add",
		.args = test_table_make(&table, "add", sizeof(struct numbers), members, 2),
		.result = { NULL, 8, NETRON_OP_F64, 1 } };
	netron_service service = {
		.name = "c", .version = "1.0.0", .key = "c@1.0.0", .methods = &method, .count = 1
	};
	const netron_value *value, *methods;
	struct nt_writer writer;
	struct bench bench;
	uint8_t *p;

	bench_init(&bench);
	p = nt_writer_begin(&writer, &bench.out, 0, false);
	p = nt_definition_write(
		&writer, p, "018f0000-0000-7000-8000-000000000001", "", "srv", &service);
	ck_assert_ptr_nonnull(p);
	nt_writer_end(&writer, p);
	bench_expect(&bench, "definition",
		"c7 d6 6d d924 "
		"30313866303030302d303030302d373030302d383030302d303030303030303030303031"
		" a0 a3 737276 88 a4 6e616d65 a1 63 a7 76657273696f6e a5 312e302e30"
		" aa 70726f70657274696573 80"
		" a7 6d6574686f6473 81 a3 616464 82 a4 74797065 a6 4e756d626572"
		" a9 617267756d656e7473 92 82 a5 696e646578 00 a4 74797065 a6 4e756d626572"
		" 82 a5 696e646578 01 a4 74797065 a6 4e756d626572"
		" a8 636f6e7472616374 d40000 aa 7472616e73706f727473 d40000"
		" ab 5f7472616e73706f727473 d40000 af 7472616e73706f7274436f6e666967 d40000");
	ck_assert_int_ge(
		bench_read_value(&bench, bench.out.data, nt_buf_size(&bench.out), &value), 0);
	ck_assert_int_eq(value->kind, NETRON_KIND_DEFINITION);
	methods = netron_value_get(value->as.definition.meta, "methods");
	ck_assert_ptr_nonnull(netron_value_get(methods, "add"));
	bench_fini(&bench);
}
END_TEST

Suite *definition_suite(void)
{
	Suite *suite = suite_create("definition");
	TCase *tests = tcase_create("definition");

	tcase_add_test(tests, a_service_is_described_as_the_original_does);
	suite_add_tcase(suite, tests);
	return suite;
}
