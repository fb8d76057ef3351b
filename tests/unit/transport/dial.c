#include "transport/dial.h"

#include "transport_suites.h"
#include "world.h"

#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct world world;

/* The getaddrinfo that libuv's threads call: host.test has two addresses, the first of which
 * nobody listens at; gone.test has two such; slow.test has two that never answer before a good one;
 * none.test none. */
static uint16_t test_port;

static struct addrinfo *add(struct addrinfo *next, const char *host, uint16_t port)
{
	struct {
		struct addrinfo info;
		struct sockaddr_in address;
	} *made = calloc(1, sizeof *made);

	uv_ip4_addr(host, port, &made->address);
	made->info.ai_family = AF_INET;
	made->info.ai_socktype = SOCK_STREAM;
	made->info.ai_addr = (struct sockaddr *)&made->address;
	made->info.ai_addrlen = sizeof made->address;
	made->info.ai_next = next;
	return &made->info;
}

int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints,
	struct addrinfo **out_found)
{
	(void)service;
	(void)hints;
	if (strcmp(node, "host.test") == 0)
		*out_found = add(add(NULL, "127.0.0.1", test_port), "127.0.0.2", test_port);
	else if (strcmp(node, "slow.test") == 0)
		*out_found = add(add(add(NULL, "127.0.0.1", test_port), "127.0.0.2", test_port),
			"127.0.0.2", test_port);
	else if (strcmp(node, "gone.test") == 0)
		*out_found = add(add(NULL, "127.0.0.3", test_port), "127.0.0.2", test_port);
	else
		return strcmp(node, "busy.test") == 0 ? EAI_AGAIN : EAI_NONAME;
	return 0;
}

void freeaddrinfo(struct addrinfo *found)
{
	while (found) {
		struct addrinfo *next = found->ai_next;

		free(found);
		found = next;
	}
}

static void dial_name(const char *host)
{
	struct nt_url url;

	world_init(&world, "tcp");
	world_listen(&world);
	ck_assert_int_eq(nt_url_parse(&nt_alloc_default, world.url, &url, NULL), 0);
	test_port = url.port;
	snprintf(world.url, sizeof world.url, "tcp://%s:%u", host, (unsigned)test_port);
	world_dial(&world, &world.client);
	ck_assert_uint_eq(world.dialed, 0);
}

START_TEST(test_each_address)
{
	char text[NT_LISTENER_URL];

	dial_name("host.test");
	world_wait(&world, &world.dialed, 1);
	ck_assert_int_eq(world.dial_code, 0);
	world.client.channel->ops->address(world.client.channel, text, sizeof text);
	ck_assert_int_eq(strncmp(text, "tcp://127.0.0.1:", 16), 0);
	side_send_pattern(&world.client, 0, 1000);
	world_wait_bytes(&world, &world.server, 1000);
	world_fini(&world);
}
END_TEST

enum { FILL = 8 };

/* A listener that accepts nothing and whose queue is full: the system drops what more comes. */
static void open_black_hole(int fds[FILL])
{
	struct sockaddr_in address;

	uv_ip4_addr("127.0.0.2", test_port, &address);
	fds[0] = socket(AF_INET, SOCK_STREAM, 0);
	ck_assert_int_eq(bind(fds[0], (struct sockaddr *)&address, sizeof address), 0);
	ck_assert_int_eq(listen(fds[0], 0), 0);
	for (int i = 1; i < FILL; i++) {
		fds[i] = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
		connect(fds[i], (struct sockaddr *)&address, sizeof address);
	}
}

START_TEST(test_addresses_that_never_answer)
{
	char text[NT_LISTENER_URL];
	int fds[FILL];

	dial_name("slow.test");
	open_black_hole(fds);
	uint64_t start = uv_hrtime();
	world_wait(&world, &world.dialed, 1);
	uint64_t ms = (uv_hrtime() - start) / 1000000;
	ck_assert_int_eq(world.dial_code, 0);
	ck_assert_uint_ge(ms, 2 * NT_DIAL_STAGGER_MS - 20);
	ck_assert_uint_lt(ms, 3000);
	world.client.channel->ops->address(world.client.channel, text, sizeof text);
	ck_assert_int_eq(strncmp(text, "tcp://127.0.0.1:", 16), 0);
	side_send_pattern(&world.client, 0, 1000);
	world_wait_bytes(&world, &world.server, 1000);
	world_fini(&world);
	/* Cancelled while two are tried, and the third is due. */
	dial_name("slow.test");
	for (int i = 0; i < FILL; i++)
		close(fds[i]);
	open_black_hole(fds);
	start = uv_hrtime();
	while (world.dial && (uv_hrtime() - start) / 1000000 < NT_DIAL_STAGGER_MS + 100)
		nt_loop_turn(&world.loop, false);
	ck_assert_uint_eq(world.dialed, 0);
	world.transport->cancel(world.dial);
	world_wait(&world, &world.dialed, 1);
	ck_assert_int_eq(world.dial_code, NETRON_E_CANCELLED);
	world_fini(&world);
	for (int i = 0; i < FILL; i++)
		close(fds[i]);
}
END_TEST

START_TEST(test_no_address_answers)
{
	dial_name("gone.test");
	world_wait(&world, &world.dialed, 1);
	ck_assert_int_eq(world.dial_code, NETRON_E_REFUSED);
	ck_assert_ptr_nonnull(strstr(world.dial_text, "tcp://gone.test:"));
	ck_assert_ptr_nonnull(strstr(world.dial_text, "127.0.0.3"));
	ck_assert_ptr_nonnull(strstr(world.dial_text, "ECONNREFUSED"));
	world_fini(&world);
}
END_TEST

START_TEST(test_no_such_name)
{
	dial_name("none.test");
	world_wait(&world, &world.dialed, 1);
	ck_assert_int_eq(world.dial_code, NETRON_E_ADDRESS);
	ck_assert_ptr_nonnull(strstr(world.dial_text, "EAI_NONAME"));
	world_fini(&world);
	dial_name("busy.test");
	world_wait(&world, &world.dialed, 1);
	ck_assert_int_eq(world.dial_code, NETRON_E_UNAVAILABLE);
	world_fini(&world);
}
END_TEST

/* At each turn of a dial with a lookup and two addresses: told once, nothing left. */
START_TEST(test_cancel_any_time)
{
	for (int turns = 0; turns < 12; turns++) {
		dial_name(turns % 2 ? "host.test" : "gone.test");
		for (int i = 0; i < turns / 2 && world.dial; i++)
			nt_loop_turn(&world.loop, true);
		if (world.dial) {
			world.transport->cancel(world.dial);
			ck_assert_uint_eq(world.dialed, 0);
			world_wait(&world, &world.dialed, 1);
			ck_assert_int_eq(world.dial_code, NETRON_E_CANCELLED);
		}
		world_fini(&world);
		ck_assert_uint_eq(world.dialed, 1);
	}
}
END_TEST

Suite *dial_suite(void)
{
	Suite *suite = suite_create("dial");
	TCase *tcase = tcase_create("dial");

	tcase_add_test(tcase, test_each_address);
	tcase_add_test(tcase, test_addresses_that_never_answer);
	tcase_add_test(tcase, test_no_address_answers);
	tcase_add_test(tcase, test_no_such_name);
	tcase_add_test(tcase, test_cancel_any_time);
	suite_add_tcase(suite, tcase);
	return suite;
}
