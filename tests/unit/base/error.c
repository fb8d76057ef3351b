#include "base/error.h"

#include "alloc.h"
#include "suites.h"

#include <netron/schema.h>
#include <string.h>

#define CODE(name, code, status, wire_name, retryable, text)                                       \
	{ code, status, wire_name, retryable, text, "NETRON_E_" #name },
static const struct {
	int code, status;
	const char *wire_name;
	bool is_retryable;
	const char *text, *name;
} table[] = { NETRON_ERRORS(CODE) };
#undef CODE

enum { ROWS = sizeof(table) / sizeof(table[0]) };

static struct nt_test_alloc alloc;
static struct nt_arena_pool pool;
static struct nt_arena arena;

static void setup(void)
{
	nt_test_alloc_init(&alloc);
	nt_arena_pool_init(&pool, &alloc.allocator, 0);
	nt_arena_init(&arena, &pool, 0);
}

static void teardown(void)
{
	nt_arena_fini(&arena);
	ck_assert_uint_eq(alloc.live, 0);
}

START_TEST(table_is_consistent)
{
	for (int i = 0; i < ROWS; i++) {
		ck_assert_int_lt(table[i].code, 0);
		ck_assert_int_ge(table[i].status, 400);
		ck_assert_int_lt(table[i].status, 600);
		if (table[i].code > -1000)
			ck_assert_int_eq(table[i].code, -table[i].status);
		for (int j = 0; j < i; j++) {
			ck_assert_int_ne(table[i].code, table[j].code);
			ck_assert_str_ne(table[i].text, table[j].text);
		}
	}
}
END_TEST

START_TEST(every_code_has_its_row)
{
	for (int i = 0; i < ROWS; i++) {
		const netron_error *error = nt_error_make(&arena, table[i].code, NULL);

		ck_assert_str_eq(netron_strerror(table[i].code), table[i].text);
		ck_assert_str_eq(netron_error_code_name(table[i].code), table[i].name);
		ck_assert_str_eq(nt_error_name_of(table[i].code), table[i].wire_name);
		ck_assert_int_eq(nt_error_status_of(table[i].code), table[i].status);
		ck_assert_int_eq(netron_error_code(error), table[i].code);
		ck_assert_int_eq(netron_error_status(error), table[i].status);
		ck_assert_str_eq(netron_error_name(error), table[i].wire_name);
		ck_assert_str_eq(netron_error_message(error), table[i].text);
		ck_assert(netron_error_is_retryable(error) == table[i].is_retryable);
		ck_assert(!netron_error_is_remote(error));
		ck_assert_ptr_null(netron_error_details(error));
		ck_assert_ptr_null(netron_error_thrown(error));
		ck_assert_ptr_null(netron_error_cause(error));
		ck_assert_ptr_null(netron_error_request_id(error));
	}
}
END_TEST

START_TEST(codes_without_a_row)
{
	ck_assert_str_eq(netron_strerror(0), "no error");
	ck_assert_ptr_nonnull(netron_strerror(-418));
	ck_assert_ptr_nonnull(netron_strerror(-5000));
	ck_assert_ptr_nonnull(netron_strerror(5));
	ck_assert_ptr_null(netron_error_code_name(-418));
	ck_assert_int_eq(nt_error_status_of(-418), 418);
	ck_assert_int_eq(nt_error_status_of(-5000), 500);
	ck_assert_int_eq(nt_error_status_of(7), 500);
	ck_assert_str_eq(nt_error_name_of(-418), "TitanError");
}
END_TEST

START_TEST(status_of_a_peer_becomes_a_code)
{
	ck_assert_int_eq(nt_error_code_of(404), NETRON_E_NOT_FOUND);
	ck_assert_int_eq(nt_error_code_of(418), -418);
	ck_assert_int_eq(nt_error_code_of(999), -999);
	ck_assert_int_eq(nt_error_code_of(0), NETRON_E_REMOTE);
	ck_assert_int_eq(nt_error_code_of(-1), NETRON_E_REMOTE);
	ck_assert_int_eq(nt_error_code_of(1001), NETRON_E_REMOTE);
	ck_assert_int_eq(nt_error_code_of(INT32_MIN), NETRON_E_REMOTE);
}
END_TEST

START_TEST(set_gives_an_owned_error_and_the_code)
{
	netron_error *error = NULL;

	ck_assert_int_eq(
		nt_error_set(&alloc.allocator, &error, NETRON_E_ADDRESS, "%s: %d", "port", 99999),
		NETRON_E_ADDRESS);
	ck_assert_str_eq(netron_error_message(error), "port: 99999");
	ck_assert_int_eq(netron_error_status(error), 503);
	netron_error_freep(&error);
	ck_assert_ptr_null(error);
	netron_error_freep(&error);
	ck_assert_int_eq(nt_error_set(&alloc.allocator, NULL, NETRON_E_GONE, "x"), NETRON_E_GONE);
	ck_assert_uint_eq(alloc.live, 0);
}
END_TEST

START_TEST(no_memory_still_gives_an_error)
{
	const netron_error *made;
	netron_error *error;

	alloc.fail_at = 1;
	alloc.fail_all_after = true;
	made = nt_error_make(&arena, NETRON_E_TIMEOUT, "%d", 1);
	ck_assert_int_eq(netron_error_code(made), NETRON_E_NO_MEMORY);
	for (int i = 0; i < ROWS; i++) {
		ck_assert_int_eq(nt_error_set(&alloc.allocator, &error, table[i].code, "%d", 1),
			table[i].code);
		ck_assert_int_eq(netron_error_code(error), table[i].code);
		ck_assert_str_eq(netron_error_message(error), table[i].text);
		ck_assert_str_eq(netron_error_name(error), table[i].wire_name);
		netron_error_free(error);
	}
	ck_assert_int_eq(nt_error_give(&alloc.allocator, &error, made), NETRON_E_NO_MEMORY);
	netron_error_free(error);
	ck_assert_uint_eq(alloc.live, 0);
}
END_TEST

/* A declared error: its struct points to a string, which the copy must own too. */
struct unknown_symbol {
	const char *symbol;
};

static bool copy_symbol(struct nt_arena *into, const netron_error *from, netron_error *to)
{
	const struct unknown_symbol *in = from->fields;
	struct unknown_symbol *out = nt_arena_alloc(into, sizeof(*out));

	to->fields = out;
	if (!out)
		return false;
	out->symbol = nt_arena_strndup(into, in->symbol, strlen(in->symbol));
	return out->symbol;
}

static const netron_error_type retryable_type = {
	.name = "UnknownSymbol", .status = 404, .flags = NETRON_ERROR_RETRYABLE
};

static netron_error full_error(
	const netron_error *cause, const netron_value *details, const struct unknown_symbol *fields)
{
	return (netron_error){ .code = -404,
		.status = 404,
		.is_remote = true,
		.name = "UnknownSymbol",
		.message = "no such symbol",
		.request_id = "r",
		.correlation_id = "c",
		.trace_id = "t",
		.span_id = "s",
		.time = 12345,
		.details = details,
		.thrown = details,
		.cause = cause,
		.type = &retryable_type,
		.fields = fields,
		.copy_fields = copy_symbol };
}

static void check_full(const netron_error *copy, const netron_error *original)
{
	const struct unknown_symbol *fields = copy->fields;

	ck_assert_ptr_ne(copy, original);
	ck_assert_int_eq(netron_error_code(copy), -404);
	ck_assert_int_eq(netron_error_status(copy), 404);
	ck_assert(netron_error_is_remote(copy));
	ck_assert(netron_error_is_retryable(copy)); /* by its own declaration */
	ck_assert_str_eq(netron_error_name(copy), "UnknownSymbol");
	ck_assert_str_eq(netron_error_message(copy), "no such symbol");
	ck_assert_str_eq(netron_error_request_id(copy), "r");
	ck_assert_str_eq(copy->correlation_id, "c");
	ck_assert_str_eq(copy->trace_id, "t");
	ck_assert_str_eq(copy->span_id, "s");
	ck_assert_int_eq(copy->time, 12345);
	ck_assert_ptr_ne(copy->details, original->details);
	ck_assert(netron_value_equal(copy->details, original->details));
	ck_assert(netron_value_equal(netron_error_thrown(copy), original->thrown));
	ck_assert_int_eq(netron_error_code(netron_error_cause(copy)), NETRON_E_TIMEOUT);
	ck_assert_ptr_eq(copy->type, &retryable_type);
	ck_assert_ptr_ne(copy->fields, original->fields);
	ck_assert_str_eq(fields->symbol, "ACME");
}

START_TEST(copies_own_everything)
{
	const netron_error *cause = nt_error_make(&arena, NETRON_E_TIMEOUT, "inner");
	netron_value text = netron_value_string("detail");
	netron_member member = { "key", 3, &text };
	netron_value details = netron_value_object(&member, 1);
	char symbol[] = "ACME";
	struct unknown_symbol fields = { symbol };
	netron_error original = full_error(cause, &details, &fields);
	netron_error *copy = netron_error_copy(&original), *given;

	ck_assert_ptr_nonnull(copy);
	check_full(copy, &original);
	ck_assert_int_eq(nt_error_give(&alloc.allocator, &given, copy), -404);
	ck_assert_int_eq(nt_error_give(&alloc.allocator, NULL, copy), -404);
	netron_error_free(copy);
	memset(symbol, '?', 4);
	check_full(given, &original);
	netron_error_free(given);
}
END_TEST

START_TEST(failing_memory)
{
	netron_value text = netron_value_string("detail");
	struct unknown_symbol fields = { "ACME" };
	netron_error cause = { .code = NETRON_E_TIMEOUT, .message = "inner" };
	netron_error original = full_error(&cause, &text, &fields);

	for (size_t n = 1;; n++) {
		struct nt_test_alloc failing;
		netron_error *given;

		nt_test_alloc_init(&failing);
		failing.fail_at = n;
		ck_assert_int_eq(nt_error_give(&failing.allocator, &given, &original), -404);
		if (failing.count < n)
			check_full(given, &original);
		else
			ck_assert_int_eq(netron_error_code(given), NETRON_E_NOT_FOUND);
		netron_error_free(given);
		ck_assert_uint_eq(failing.live, 0);
		if (failing.count < n)
			break;
	}
}
END_TEST

START_TEST(endless_causes_are_refused)
{
	static netron_error chain[100];

	for (int i = 0; i < 100; i++)
		chain[i] = (netron_error){ .code = -500, .cause = i ? &chain[i - 1] : NULL };
	chain[0].cause = &chain[99];
	ck_assert_ptr_null(netron_error_copy(&chain[50]));
	chain[0].cause = NULL;
	ck_assert_ptr_null(nt_error_copy(&arena, &chain[99]));
	ck_assert_ptr_nonnull(nt_error_copy(&arena, &chain[60]));
}
END_TEST

Suite *error_suite(void)
{
	Suite *suite = suite_create("error");
	TCase *tc = tcase_create("error");

	tcase_add_checked_fixture(tc, setup, teardown);
	tcase_add_test(tc, table_is_consistent);
	tcase_add_test(tc, every_code_has_its_row);
	tcase_add_test(tc, codes_without_a_row);
	tcase_add_test(tc, status_of_a_peer_becomes_a_code);
	tcase_add_test(tc, set_gives_an_owned_error_and_the_code);
	tcase_add_test(tc, no_memory_still_gives_an_error);
	tcase_add_test(tc, copies_own_everything);
	tcase_add_test(tc, failing_memory);
	tcase_add_test(tc, endless_causes_are_refused);
	suite_add_tcase(suite, tc);
	return suite;
}
