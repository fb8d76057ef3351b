/* Every callback x everything an owner can do in it, to its own channel, to the other, to both. */
#include "suites.h"
#include "world.h"

#include <string.h>

static struct world world;

enum moment { IN_BYTES, IN_DRAINED, IN_END, IN_CLOSE, MOMENTS };
enum target { SELF, OTHER, BOTH, TARGETS };

static void do_close(struct side *side)
{
	side_close(side, 20);
}

static void do_close_now(struct side *side)
{
	side_close(side, 0);
}

static void do_abort(struct side *side)
{
	side_abort(side, 0);
}

static void do_abort_reason(struct side *side)
{
	side_abort(side, NETRON_E_LIMIT);
}

static void do_close_then_abort(struct side *side)
{
	side_close(side, 1000);
	side_abort(side, 0);
}

static void do_send(struct side *side)
{
	side_send_pattern(side, 0, 100000);
}

static void do_send_then_close(struct side *side)
{
	side_send_pattern(side, 0, 100000);
	side_close(side, 20);
}

static void do_pause(struct side *side)
{
	side_pause(side);
}

static void do_pause_resume(struct side *side)
{
	side_pause(side);
	side_resume(side);
}

static void do_run_deferred(struct side *side)
{
	side_send_pattern(side, 0, 10);
	nt_loop_run_deferred(&side->world->loop);
}

static void do_close_listener(struct side *side)
{
	if (side->world->listener)
		side->world->listener->ops->close(side->world->listener);
}

static void (*const actions[])(struct side *side) = { do_close, do_close_now, do_abort,
	do_abort_reason, do_close_then_abort, do_send, do_send_then_close, do_pause,
	do_pause_resume, do_run_deferred, do_close_listener };
enum { ACTIONS = sizeof actions / sizeof actions[0] };

static enum target target;
static void (*action)(struct side *side);
static int left;

/* Within limits: sending in on_bytes to oneself would go on for ever. */
static void act(struct side *side)
{
	if (left-- <= 0)
		return;
	if (target != OTHER && side->channel)
		action(side);
	if (target != SELF && side->other->channel)
		action(side->other);
}

static void run(enum moment moment)
{
	world_connect(&world, test_scheme);
	left = 3;
	world.client.channel->high_bytes = world.server.channel->high_bytes = 1000;
	world.server.on_bytes = moment == IN_BYTES ? act : NULL;
	world.client.on_drained = moment == IN_DRAINED ? act : NULL;
	world.server.on_end = moment == IN_END ? act : NULL;
	world.client.on_close = world.server.on_close = moment == IN_CLOSE ? act : NULL;
	side_send_pattern(&world.server, 0, 300000);
	side_send_pattern(&world.client, 0, 300000);
	world_pass(&world, 3);
	if (world.client.channel)
		side_close(&world.client, 10);
	world_pass(&world, 3);
	if (world.client.channel)
		side_abort(&world.client, 0);
	if (world.server.channel)
		side_abort(&world.server, 0);
	world_wait(&world, &world.client.closed, 1);
	world_wait(&world, &world.server.closed, 1);
	world_fini(&world);
	ck_assert_uint_eq(world.client.closed, 1);
	ck_assert_uint_eq(world.server.closed, 1);
}

START_TEST(test_matrix)
{
	action = actions[_i / TARGETS];
	target = (enum target)(_i % TARGETS);
	for (enum moment moment = IN_BYTES; moment < MOMENTS; moment++)
		run(moment);
}
END_TEST

/* An owner that frees what it has with the channel in on_close. */
struct owner {
	struct side side;
	bool *is_gone;
};

static void free_owner(struct side *side)
{
	struct owner *owner = (struct owner *)(void *)side;

	*owner->is_gone = true;
	side_abort(side, 0);
}

START_TEST(test_owner_frees)
{
	struct owner owner;
	bool is_gone = false;

	world_init(&world, test_scheme);
	world_listen(&world);
	side_init(&world, &owner.side);
	owner.is_gone = &is_gone;
	owner.side.on_close = free_owner;
	world_dial(&world, &owner.side);
	world_wait(&world, &world.dialed, 1);
	side_send_pattern(&owner.side, 0, 1000000);
	side_abort(&owner.side, 0);
	ck_assert(!is_gone);
	world_wait(&world, &owner.side.closed, 1);
	ck_assert(is_gone);
	/* Nobody speaks to it any more. */
	side_fini(&owner.side);
	memset(&owner, 0xff, sizeof owner);
	world_pass(&world, 5);
	world_fini(&world);
}
END_TEST

Suite *reentrancy_suite(void)
{
	Suite *suite = suite_create(test_scheme);
	TCase *tcase = tcase_create("reentrancy");

	tcase_add_loop_test(tcase, test_matrix, 0, ACTIONS * TARGETS);
	tcase_add_test(tcase, test_owner_frees);
	suite_add_tcase(suite, tcase);
	return suite;
}
