/* What connections cost, and what happens when there is no more of it. */
#include "suites.h"
#include "world.h"

#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

static struct world world;

/* The steady state takes no memory. */
START_TEST(test_no_allocations)
{
	size_t count, received = 0;

	world_connect(&world, test_scheme);
	world.server.is_echo = true;
	ck_assert(nt_buf_reserve(&world.client.received, 1000000));
	for (int i = 0; i < 10; i++) {
		side_send_pattern(&world.client, 0, 500);
		world_wait_bytes(&world, &world.client, received += 500);
	}
	count = world.alloc.count;
	for (int i = 0; i < 1000; i++) {
		side_send_pattern(&world.client, 0, 500);
		world_wait_bytes(&world, &world.client, received += 500);
	}
	ck_assert_uint_eq(world.alloc.count, count);
	world_fini(&world);
}
END_TEST

/* Counts bytes. */
static size_t live_bytes;

static void *count_alloc(size_t size, void *user)
{
	size_t *block = malloc(size + 16);

	(void)user;
	*block = size;
	live_bytes += size;
	return block + 2;
}

static void count_free(void *memory, void *user)
{
	size_t *block = memory;

	(void)user;
	if (!block)
		return;
	live_bytes -= block[-2];
	free(block - 2);
}

static void *count_realloc(void *memory, size_t size, void *user)
{
	void *moved = count_alloc(size, user);

	if (memory) {
		size_t old = ((size_t *)memory)[-2];

		memcpy(moved, memory, old < size ? old : size);
		count_free(memory, user);
	}
	return moved;
}

enum { MANY = 1000, IDLE_BOTH = 2 * 2560 };

/* A thousand connections, each used and then left alone. */
START_TEST(test_many)
{
	static const netron_allocator counting = { count_alloc, count_realloc, count_free, NULL };
	struct rlimit limit = { 2 * MANY + 100, 2 * MANY + 100 };
	struct side *clients, *servers;
	size_t before, after;

	if (getenv("NETRON_VALGRIND"))
		return; /* it keeps the limit where it was */
	clients = calloc(MANY, sizeof *clients);
	servers = calloc(MANY, sizeof *servers);
	ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &limit), 0);
	world_init(&world, test_scheme);
	world.loop.allocator = &counting;
	world_listen(&world);
	before = live_bytes;
	for (size_t i = 0; i < MANY; i++) {
		side_init(&world, &clients[i]);
		side_init(&world, &servers[i]);
		servers[i].is_echo = true;
		world.next_server = &servers[i];
		world_dial(&world, &clients[i]);
		world_wait(&world, &world.dialed, i + 1);
		world_wait(&world, &world.accepted, i + 1);
		ck_assert_int_eq(world.dial_code, 0);
	}
	for (size_t i = 0; i < MANY; i++)
		side_send_pattern(&clients[i], 0, 2000 + i);
	for (size_t i = 0; i < MANY; i++) {
		world_wait_bytes(&world, &clients[i], 2000 + i);
		side_check_pattern(&clients[i], 2000 + i);
	}
	world_pass(&world, 2200);
	after = live_bytes;
	ck_assert_msg((after - before) / MANY <= IDLE_BOTH,
		"both sides of an idle connection take %zu bytes", (after - before) / MANY);
	world.listener->ops->close(world.listener);
	for (size_t i = 0; i < MANY; i++)
		side_close(i % 2 ? &clients[i] : &servers[i], 100);
	for (size_t i = 0; i < MANY; i++)
		side_close(i % 2 ? &servers[i] : &clients[i], 100);
	for (size_t i = 0; i < MANY; i++) {
		world_wait(&world, &clients[i].closed, 1);
		world_wait(&world, &servers[i].closed, 1);
		side_fini(&clients[i]);
		side_fini(&servers[i]);
	}
	world_wait(&world, &world.listener_closed, 1);
	world.loop.allocator = &world.alloc.allocator;
	world_fini(&world);
	ck_assert_uint_eq(live_bytes, 0);
	free(clients);
	free(servers);
}
END_TEST

/* Memory runs out at each point in turn: an error or a closed connection, nothing leaked. */
START_TEST(test_no_memory)
{
	size_t n;

	for (n = 1;; n++) {
		size_t count;

		world_init(&world, test_scheme);
		world_listen(&world);
		world.alloc.fail_at = world.alloc.count + n;
		world_dial(&world, &world.client);
		if (world.dial_code == 0)
			world_wait(&world, &world.dialed, 1);
		if (world.client.channel) {
			/* The accepting side may have had no memory. */
			while (!world.accepted && !world.client.ended && !world.client.closed)
				nt_loop_turn(&world.loop, true);
		} else {
			/* Or the other side had none, in the middle of a handshake. */
			ck_assert(world.dial_code == NETRON_E_NO_MEMORY ||
				  (strcmp(test_scheme, "tls") == 0 &&
					  world.dial_code == NETRON_E_LOST) ||
				  (strncmp(test_scheme, "ws", 2) == 0 &&
					  (world.dial_code == NETRON_E_LOST ||
						  world.dial_code == NETRON_E_REFUSED)));
		}
		if (world.server.channel && world.client.channel &&
			nt_buf_append(&world.client.channel->out, "hello", 5)) {
			world.client.channel->ops->flush(world.client.channel);
			while (nt_buf_size(&world.server.received) < 5 && !world.client.closed &&
				!world.server.closed)
				nt_loop_turn(&world.loop, true);
		}
		count = world.alloc.count;
		world.alloc.fail_at = world.alloc.fail_at > count ? 0 : world.alloc.fail_at;
		world_fini(&world);
		if (world.alloc.fail_at == 0)
			break;
	}
	ck_assert_uint_gt(n, 2);
}
END_TEST

START_TEST(test_listen_no_memory)
{
	struct nt_listener_events events = { .on_accept = NULL };

	for (size_t n = 1; n < 40; n++) {
		struct nt_listener *listener = NULL;
		struct nt_url url;
		int status;

		world_init(&world, test_scheme);
		ck_assert_int_eq(nt_url_parse(&nt_alloc_default, world.url, &url, NULL), 0);
		world.alloc.fail_at = world.alloc.count + n;
		status = world.transport->listen(
			&world.loop, &url, &world.options, &events, NULL, &listener, NULL);
		ck_assert_int_eq(status, listener ? 0 : NETRON_E_NO_MEMORY);
		if (listener)
			listener->ops->close(listener);
		world_fini(&world);
		if (status == 0)
			return;
	}
	ck_abort_msg("it never succeeds");
}
END_TEST

Suite *resources_suite(void)
{
	Suite *suite = suite_create(test_scheme);
	TCase *tcase = tcase_create("resources");

	tcase_set_timeout(tcase, 60);
	tcase_add_test(tcase, test_no_allocations);
	tcase_add_test(tcase, test_many);
	tcase_add_test(tcase, test_no_memory);
	tcase_add_test(tcase, test_listen_no_memory);
	suite_add_tcase(suite, tcase);
	return suite;
}
