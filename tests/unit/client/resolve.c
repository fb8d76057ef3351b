/* resolve.c - which keys must be resolved, at which peers. */
#include "suite.h"

#include "client/resolve.h"

static const struct {
	const char *key;
	bool at_original, at_netron_c;
} rows[] = {
	{ "calc@1.0.0", false, false },
	{ "my-calc_2@1.0.0", false, false },
	{ "calc@1.0.0-rc.1", false, false },
	{ "calc@1.0.0+build", true, false },
	{ "a.b@1.0.0", true, false },
	{ "a.b.c@1.0.0", true, false },
	{ "calc", true, true },
	{ "a.b", true, true },
	{ "calc@", true, true },
	{ "calc@*", true, true },
	{ "calc@^1.0.0", true, true },
	{ "calc@1.0", true, true },
	{ "calc@1", true, true },
	{ "calc@latest", true, true },
	{ "a.b@^1", true, true },
	{ "018f0000-0000-7000-8000-000000000001", false, false },
	{ "018F0000-0000-7000-8000-00000000ABCD", false, false },
	{ "018f0000-0000-7000-8000-00000000000", true, true },
	{ "", true, true },
};

START_TEST(keys)
{
	struct nt_peer peer = { 0 };

	ck_assert_int_eq(nt_resolve_is_needed(&peer, rows[_i].key), rows[_i].at_original);
	peer.is_netron_c = true;
	ck_assert_int_eq(nt_resolve_is_needed(&peer, rows[_i].key), rows[_i].at_netron_c);
}
END_TEST

static Suite *resolve_suite(void)
{
	Suite *suite = suite_create("resolve");
	TCase *names = tcase_create("names");

	tcase_add_loop_test(names, keys, 0, (int)(sizeof rows / sizeof rows[0]));
	suite_add_tcase(suite, names);
	return suite;
}

int main(void)
{
	static Suite *(*const suites[])(void) = { resolve_suite };

	return nt_suite_main(suites, 1);
}
