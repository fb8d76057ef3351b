#include "transport/acceptor.h"

#include "transport_suites.h"
#include "world.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static struct world world;

/* Connects without libuv, to the listener's real port. */
static int connect_raw(void)
{
	struct sockaddr_in address = { .sin_family = AF_INET };
	struct nt_url url;
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	ck_assert_int_eq(nt_url_parse(&nt_alloc_default, world.url, &url, NULL), 0);
	address.sin_port = htons(url.port);
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	ck_assert_int_eq(connect(fd, (const struct sockaddr *)&address, sizeof address), 0);
	return fd;
}

static double cpu_seconds(void)
{
	struct timespec used;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
	return (double)used.tv_sec + (double)used.tv_nsec / 1e9;
}

/* No descriptor is left: the listener says so once a second, does not spin, loses nobody, and takes
 * the connection once there is one. */
START_TEST(test_out_of_descriptors)
{
	struct rlimit limit;
	int fd, spare[256];
	size_t count = 0;
	double used;

	if (getenv("NETRON_VALGRIND"))
		return; /* it closes what accept() hands over above the limit */
	world_init(&world, "tcp");
	world_listen(&world);
	fd = connect_raw();
	ck_assert_int_eq(getrlimit(RLIMIT_NOFILE, &limit), 0);
	limit.rlim_cur = 128;
	ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &limit), 0);
	while (count < 256 && (spare[count] = open("/dev/null", O_RDONLY)) >= 0)
		count++;
	world_wait(&world, &world.accept_errors, 1);
	ck_assert_int_eq(world.accept_error_code, NETRON_E_LIMIT);
	used = cpu_seconds();
	world_pass(&world, 600);
	ck_assert_uint_eq(world.accept_errors, 1);
	world_wait(&world, &world.accept_errors, 2);
	ck_assert(cpu_seconds() - used < 0.3);
	ck_assert_uint_eq(world.accepted, 0);
	while (count > 0)
		close(spare[--count]);
	world_wait(&world, &world.accepted, 1);
	ck_assert_int_eq(send(fd, "hello", 5, 0), 5);
	world_wait_bytes(&world, &world.server, 5);
	world_fini(&world);
	close(fd);
}
END_TEST

/* Closed while it waits for descriptors. */
START_TEST(test_closed_while_paused)
{
	int fd;

	world_init(&world, "tcp");
	world_listen(&world);
	fd = connect_raw();
	world.alloc.fail_at = world.alloc.count + 1;
	world_wait(&world, &world.accept_errors, 1);
	ck_assert_int_eq(world.accept_error_code, NETRON_E_NO_MEMORY);
	world.listener->ops->close(world.listener);
	world_wait(&world, &world.listener_closed, 1);
	world_fini(&world);
	close(fd);
}
END_TEST

/* A connection that is gone before it was accepted harms nobody. */
START_TEST(test_gone_in_queue)
{
	struct linger now = { 1, 0 };
	int fds[3];

	world_init(&world, "tcp");
	world_listen(&world);
	world.next_server = NULL;
	for (int i = 0; i < 3; i++) {
		fds[i] = connect_raw();
		setsockopt(fds[i], SOL_SOCKET, SO_LINGER, &now, sizeof now);
		close(fds[i]);
	}
	world_pass(&world, 20);
	world.next_server = &world.server;
	world.accepted = 0;
	fds[0] = connect_raw();
	world_wait(&world, &world.accepted, 1);
	ck_assert_uint_eq(world.accept_errors, 0);
	world_fini(&world);
	close(fds[0]);
}
END_TEST

/* Accepted descriptors are not inherited by programs that are started. */
START_TEST(test_close_on_exec)
{
	uv_os_fd_t fd;
	int raw;

	world_init(&world, "tcp");
	world_listen(&world);
	raw = connect_raw();
	world_wait(&world, &world.accepted, 1);
	ck_assert_int_eq(
		uv_fileno(&((struct nt_stream *)(void *)world.server.channel)->handle.any, &fd), 0);
	ck_assert_int_ne(fcntl(fd, F_GETFD) & FD_CLOEXEC, 0);
	ck_assert_int_ne(
		fcntl(((struct nt_acceptor *)(void *)world.listener)->fd, F_GETFD) & FD_CLOEXEC, 0);
	world_fini(&world);
	close(raw);
}
END_TEST

Suite *acceptor_suite(void)
{
	Suite *suite = suite_create("acceptor");
	TCase *tcase = tcase_create("acceptor");

	tcase_add_test(tcase, test_out_of_descriptors);
	tcase_add_test(tcase, test_closed_while_paused);
	tcase_add_test(tcase, test_gone_in_queue);
	tcase_add_test(tcase, test_close_on_exec);
	suite_add_tcase(suite, tcase);
	return suite;
}
