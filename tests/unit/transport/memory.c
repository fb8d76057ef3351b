#include "transport/memory.h"

#include "transport_suites.h"
#include "world.h"

#include <string.h>

static struct world world, elsewhere;

START_TEST(test_other_loop)
{
	world_init(&world, "memory");
	world_listen(&world);
	world_init(&elsewhere, "memory");
	world_dial(&elsewhere, &elsewhere.client);
	world_wait(&elsewhere, &elsewhere.dialed, 1);
	ck_assert_int_eq(elsewhere.dial_code, NETRON_E_ADDRESS);
	ck_assert_ptr_nonnull(strstr(elsewhere.dial_text, "another loop"));
	/* The name is free there. */
	world_listen(&elsewhere);
	elsewhere.dialed = 0;
	world_dial(&elsewhere, &elsewhere.client);
	world_wait(&elsewhere, &elsewhere.dialed, 1);
	ck_assert_int_eq(elsewhere.dial_code, 0);
	ck_assert_uint_eq(world.accepted, 0);
	world_fini(&elsewhere);
	world_fini(&world);
}
END_TEST

static void cancel_dial(void *user, struct nt_channel *channel)
{
	struct world *of = user;

	channel->ops->abort(channel, 0);
	of->transport->cancel(of->dial);
}

static void note_closed(void *user)
{
	++((struct world *)user)->listener_closed;
}

/* Client and server are one program: accepting may cancel the very dial. */
START_TEST(test_cancel_in_accept)
{
	static const struct nt_listener_events events = { .on_accept = cancel_dial,
		.on_close = note_closed };
	struct nt_listener *listener;
	struct nt_url url;

	world_init(&world, "memory");
	ck_assert_int_eq(nt_url_parse(&nt_alloc_default, world.url, &url, NULL), 0);
	ck_assert_int_eq(
		world.transport->listen(&world.loop, &url, NULL, &events, &world, &listener, NULL),
		0);
	world_dial(&world, &world.client);
	world_wait(&world, &world.dialed, 1);
	ck_assert_int_eq(world.dial_code, NETRON_E_CANCELLED);
	listener->ops->close(listener);
	world_wait(&world, &world.listener_closed, 1);
	world_fini(&world);
}
END_TEST

/* The same bytes in the same calls each time. */
START_TEST(test_deterministic)
{
	size_t calls[2];

	for (int run = 0; run < 2; run++) {
		world_connect(&world, "memory");
		for (size_t i = 0; i < 100; i++) {
			side_send_pattern(&world.client, i * 3000, 3000);
			if (i % 7 == 0)
				nt_loop_turn(&world.loop, false);
		}
		world_wait_bytes(&world, &world.server, 300000);
		side_check_pattern(&world.server, 300000);
		calls[run] = world.server.bytes_calls;
		world_fini(&world);
	}
	ck_assert_uint_eq(calls[0], calls[1]);
}
END_TEST

/* Memory alone has no handle: nothing can happen any more, and the loop says so. */
START_TEST(test_does_not_hold_the_loop)
{
	world_connect(&world, "memory");
	side_send_pattern(&world.client, 0, 100);
	nt_loop_run(&world.loop);
	ck_assert_uint_eq(nt_buf_size(&world.server.received), 100);
	world_fini(&world);
}
END_TEST

Suite *memory_suite(void)
{
	Suite *suite = suite_create("memory");
	TCase *tcase = tcase_create("memory");

	tcase_add_test(tcase, test_other_loop);
	tcase_add_test(tcase, test_cancel_in_accept);
	tcase_add_test(tcase, test_deterministic);
	tcase_add_test(tcase, test_does_not_hold_the_loop);
	suite_add_tcase(suite, tcase);
	return suite;
}
