/* peer.c - the moves a peer may make, and the memory of one. */
#include "suites.h"
#include "alloc.h"

#include "peer/peer.h"

#include <string.h>

/* The rows are from, the columns to: waiting dialing hello ready closing over. */
static const char *const moves[NT_PEER_PHASES] = {
	[NT_PEER_WAITING] = ".y..yy",
	[NT_PEER_DIALING] = "..y.yy",
	[NT_PEER_HELLO] = "...yyy",
	[NT_PEER_READY] = "....yy",
	[NT_PEER_CLOSING] = "y....y",
	[NT_PEER_OVER] = "......",
};

START_TEST(moves_are_those_of_the_table)
{
	for (unsigned from = 0; from < NT_PEER_PHASES; from++)
		for (unsigned to = 0; to < NT_PEER_PHASES; to++)
			ck_assert_msg(nt_peer_may_move(from, to) == (moves[from][to] == 'y'),
				"%s -> %s", nt_peer_phase_name(from), nt_peer_phase_name(to));
	ck_assert(!nt_peer_may_move(NT_PEER_PHASES, NT_PEER_OVER));
	ck_assert(!nt_peer_may_move(NT_PEER_DIALING, NT_PEER_PHASES));
	ck_assert_str_eq(nt_peer_phase_name(NT_PEER_PHASES), "?");
}
END_TEST

START_TEST(handles_find_their_peer_and_no_other)
{
	netron *net = netron_new(NULL);

	ck_assert_ptr_nonnull(net);
	struct nt_peer *a = nt_peer_new(net), *b = nt_peer_new(net);
	netron_peer handle = nt_peer_handle(a);
	ck_assert_ptr_eq(nt_peer_of(handle), a);
	ck_assert_ptr_eq(nt_peer_of(nt_peer_handle(b)), b);
	ck_assert_uint_eq(net->peer_count, 2);
	nt_peer_ref(a);
	nt_peer_unref(a);
	ck_assert_ptr_eq(nt_peer_of(handle), a);
	nt_peer_unref(a);
	ck_assert_ptr_null(nt_peer_of(handle));
	ck_assert_int_eq(netron_peer_get_state(handle), NETRON_PEER_GONE);
	struct nt_peer *c = nt_peer_new(net); /* in the same slot */
	ck_assert_ptr_null(nt_peer_of(handle));
	nt_peer_unref(b);
	nt_peer_unref(c);
	ck_assert_uint_eq(net->peer_count, 0);
	netron_free(net);
}
END_TEST

START_TEST(idle_peer_is_small)
{
	ck_assert_uint_le(sizeof(struct nt_peer), 640);
	ck_assert_uint_le(sizeof(struct nt_task), 384);
}
END_TEST

Suite *peer_suite(void)
{
	Suite *suite = suite_create("peer");
	TCase *life = tcase_create("life");

	tcase_add_test(life, moves_are_those_of_the_table);
	tcase_add_test(life, handles_find_their_peer_and_no_other);
	tcase_add_test(life, idle_peer_is_small);
	suite_add_tcase(suite, life);
	return suite;
}
