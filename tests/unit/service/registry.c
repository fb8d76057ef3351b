/* registry.c - names, versions and ranges -> service. */
#include "suites.h"
#include "alloc.h"

#include "service/registry.h"

#include <string.h>

static const netron_skeleton no_skeletons[1];

static const netron_service services[] = {
	{ .name = "calc", .version = "1.0.0", .key = "calc@1.0.0" },
	{ .name = "calc", .version = "1.10.0", .key = "calc@1.10.0" },
	{ .name = "calc", .version = "1.9.5", .key = "calc@1.9.5" },
	{ .name = "calc", .version = "2.0.0-rc.1", .key = "calc@2.0.0-rc.1" },
	{ .name = "a.b", .version = "0.2.3", .key = "a.b@0.2.3" },
	{ .name = "bare", .version = "", .key = "bare" },
	{ .name = "bare", .version = "3.0.0", .key = "bare@3.0.0" },
	{ .name = "pre", .version = "1.0.0-alpha", .key = "pre@1.0.0-alpha" },
};

enum { SERVICES = sizeof services / sizeof services[0] };

static netron_exposed exposed[SERVICES];

static netron *make(const netron_allocator *allocator)
{
	netron_options options = netron_options_default();

	options.allocator = allocator;
	netron *net = netron_new(&options);
	ck_assert_ptr_nonnull(net);
	for (int i = 0; i < SERVICES; i++)
		ck_assert_int_eq(netron_expose(net, &services[i], no_skeletons, no_skeletons, NULL,
					 &exposed[i]),
			0);
	return net;
}

static const struct {
	const char *asked, *key; /* key NULL: none */
} rows[] = {
	{ "calc@1.0.0", "calc@1.0.0" },
	{ "calc@1.9.5", "calc@1.9.5" },
	{ "calc", "calc@2.0.0-rc.1" },
	{ "calc@", "calc@2.0.0-rc.1" },
	{ "calc@*", "calc@2.0.0-rc.1" },
	{ "calc@x", "calc@1.10.0" },
	{ "calc@^1.0.0", "calc@1.10.0" },
	{ "calc@^1", "calc@1.10.0" },
	{ "calc@~1.9", "calc@1.9.5" },
	{ "calc@1.9.x", "calc@1.9.5" },
	{ "calc@>=1.9.0 <1.10.0", "calc@1.9.5" },
	{ "calc@>=2.0.0-rc.0", "calc@2.0.0-rc.1" },
	{ "calc@<1.9 || 1.0.0", "calc@1.0.0" },
	{ "calc@^2", NULL },
	{ "calc@2.0.0", NULL },
	{ "calc@1.0", "calc@1.0.0" },
	{ "calc@nonsense", NULL },
	{ "calc@1.0.0@1.0.0", NULL },
	{ "cal", NULL },
	{ "calc.*r", NULL },
	{ "", NULL },
	{ "@", NULL },
	{ "@1.0.0", NULL },
	{ "*", NULL },
	{ "a.b", "a.b@0.2.3" },
	{ "a.b@^0.2.0", "a.b@0.2.3" },
	{ "a.b@^0.1.0", NULL },
	{ "bare", "bare" },
	{ "bare@*", "bare" },
	{ "bare@", "bare" },
	{ "bare@3.0.0", "bare@3.0.0" },
	{ "bare@>=1", "bare@3.0.0" },
	{ "pre", "pre@1.0.0-alpha" },
	{ "pre@^1", NULL },
};

START_TEST(find_by_what_is_asked)
{
	netron *net = make(NULL);
	const struct nt_exposed *found =
		nt_registry_find(net->registry, rows[_i].asked, strlen(rows[_i].asked));

	ck_assert_pstr_eq(found ? found->service->key : NULL, rows[_i].key);
	netron_free(net);
}
END_TEST

START_TEST(withdrawn_is_not_found)
{
	netron *net = make(NULL);
	char id[NT_UID_TEXT];

	memcpy(id, nt_registry_by_key(net->registry, "bare", 4)->id, sizeof id);
	ck_assert_ptr_nonnull(nt_registry_by_id(net->registry, id, NT_UID_TEXT - 1));
	ck_assert_int_eq(netron_unexpose(exposed[5]), 0);
	ck_assert_int_eq(netron_unexpose(exposed[5]), NETRON_E_GONE);
	ck_assert_ptr_null(nt_registry_by_id(net->registry, id, NT_UID_TEXT - 1));
	ck_assert_ptr_null(nt_registry_by_key(net->registry, "bare", 4));
	ck_assert_str_eq(nt_registry_find(net->registry, "bare", 4)->service->key, "bare@3.0.0");
	/* The same again has another definition. */
	ck_assert_int_eq(
		netron_expose(net, &services[5], no_skeletons, no_skeletons, NULL, NULL), 0);
	ck_assert_str_ne(nt_registry_by_key(net->registry, "bare", 4)->id, id);
	netron_free(net);
}
END_TEST

START_TEST(arguments_are_checked)
{
	netron *net = make(NULL);

	ck_assert_int_eq(netron_expose(net, &services[0], no_skeletons, no_skeletons, NULL, NULL),
		NETRON_E_CONFLICT);
	ck_assert_int_eq(netron_expose(net, NULL, no_skeletons, no_skeletons, NULL, NULL),
		NETRON_E_ARGUMENT);
	ck_assert_int_eq(netron_expose(NULL, &services[0], no_skeletons, no_skeletons, NULL, NULL),
		NETRON_E_ARGUMENT);
	ck_assert_int_eq(
		netron_expose(net, &services[0], NULL, NULL, NULL, NULL), NETRON_E_ARGUMENT);
	netron_free(net);
}
END_TEST

START_TEST(expose_without_memory)
{
	for (size_t n = 1;; n++) {
		struct nt_test_alloc alloc;
		netron_options options = netron_options_default();

		nt_test_alloc_init(&alloc);
		options.allocator = &alloc.allocator;
		netron *net = netron_new(&options);
		ck_assert_ptr_nonnull(net);
		alloc.count = 0;
		alloc.fail_at = n;
		int rc = netron_expose(net, &services[0], no_skeletons, no_skeletons, NULL, NULL);
		bool is_done = alloc.count < n;
		alloc.fail_at = 0;
		ck_assert_int_eq(rc, is_done ? 0 : NETRON_E_NO_MEMORY);
		ck_assert_int_eq(nt_registry_find(net->registry, "calc", 4) != NULL, is_done);
		netron_strings *names = netron_exposed_names(net);
		ck_assert_uint_eq(names->count, is_done);
		netron_owned_free(names);
		netron_free(net);
		ck_assert_uint_eq(alloc.live, 0);
		if (is_done)
			break;
	}
}
END_TEST

Suite *registry_suite(void)
{
	Suite *suite = suite_create("registry");
	TCase *names = tcase_create("names");

	tcase_add_loop_test(names, find_by_what_is_asked, 0, (int)(sizeof rows / sizeof rows[0]));
	tcase_add_test(names, withdrawn_is_not_found);
	tcase_add_test(names, arguments_are_checked);
	tcase_add_test(names, expose_without_memory);
	suite_add_tcase(suite, names);
	return suite;
}
