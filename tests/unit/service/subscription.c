/* subscription.c - the bounded set of event names of a peer. */
#include "suites.h"
#include "alloc.h"

#include "service/subscription.h"

#include <stdio.h>
#include <string.h>

START_TEST(set_is_bounded)
{
	netron *net = netron_new(NULL);
	struct nt_peer *peer = nt_peer_new(net);
	char name[300];

	ck_assert(!nt_subscription_has(peer, "e", 1));
	nt_subscription_remove(peer, "e", 1);
	for (unsigned i = 0; i < net->limits.max_subscriptions; i++) {
		int size = snprintf(name, sizeof name, "event %u", i);
		ck_assert_int_eq(nt_subscription_add(peer, name, (size_t)size), 0);
	}
	ck_assert_int_eq(nt_subscription_add(peer, "one more", 8), NETRON_E_LIMIT);
	ck_assert_int_eq(nt_subscription_add(peer, "event 7", 7), 0); /* there already */
	nt_subscription_remove(peer, "event 7", 7);
	ck_assert(!nt_subscription_has(peer, "event 7", 7));
	ck_assert_int_eq(nt_subscription_add(peer, "one more", 8), 0);
	ck_assert(nt_subscription_has(peer, "one more", 8));
	nt_subscription_remove(peer, "one more", 8);
	memset(name, 'x', sizeof name);
	ck_assert_int_eq(nt_subscription_add(peer, name, 256), NETRON_E_TOO_LARGE);
	ck_assert_int_eq(nt_subscription_add(peer, name, 255), 0);
	nt_peer_unref(peer);
	netron_free(net);
}
END_TEST

START_TEST(set_without_memory)
{
	for (size_t n = 1;; n++) {
		struct nt_test_alloc alloc;
		netron_options options = netron_options_default();

		nt_test_alloc_init(&alloc);
		options.allocator = &alloc.allocator;
		netron *net = netron_new(&options);
		struct nt_peer *peer = nt_peer_new(net);
		alloc.count = 0;
		alloc.fail_at = n;
		int rc = nt_subscription_add(peer, "e", 1);
		bool is_done = alloc.count < n;
		ck_assert_int_eq(rc, is_done ? 0 : NETRON_E_NO_MEMORY);
		ck_assert_int_eq(nt_subscription_has(peer, "e", 1), is_done);
		alloc.fail_at = 0;
		nt_peer_unref(peer);
		netron_free(net);
		ck_assert_uint_eq(alloc.live, 0);
		if (is_done)
			break;
	}
}
END_TEST

Suite *subscription_suite(void)
{
	Suite *suite = suite_create("subscription");
	TCase *set = tcase_create("set");

	tcase_add_test(set, set_is_bounded);
	tcase_add_test(set, set_without_memory);
	suite_add_tcase(suite, set);
	return suite;
}
