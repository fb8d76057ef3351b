#include "transport/stream.h"

#include "transport_suites.h"
#include "world.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

static struct world world;

/* The write() that libuv calls too: lets through what the script says, first entry first. */
static int scripted_fd = -1;
static long script[8]; /* the most bytes; 0: EAGAIN; negative: -errno; LONG_MAX: all */
static size_t script_at, script_size, writes;

ssize_t write(int fd, const void *data, size_t size)
{
	if (fd == scripted_fd) {
		writes++;
		if (script_at < script_size) {
			long most = script[script_at++];

			if (most <= 0) {
				errno = most == 0 ? EAGAIN : (int)-most;
				return -1;
			}
			size = size < (size_t)most ? size : (size_t)most;
		}
	}
	return syscall(SYS_write, fd, data, size);
}

static void on_bytes(void *user, const uint8_t *data, size_t size)
{
	struct side *side = user;

	ck_assert(nt_buf_append(&side->received, data, size));
}

static void on_drained(void *user)
{
	((struct side *)user)->drained++;
}

static void on_end(void *user)
{
	((struct side *)user)->ended++;
}

static void on_close(void *user, const netron_error *error)
{
	struct side *side = user;

	side->closed++;
	side->close_code = error ? netron_error_code(error) : 0;
	snprintf(side->close_text, sizeof side->close_text, "%s",
		error ? netron_error_message(error) : "");
	side->channel = NULL;
}

static const struct nt_channel_events events = { on_bytes, on_drained, on_end, on_close };

/* A stream over one end of a socket pair; the other end is the test's, without libuv. */
static int make_stream(struct side *side)
{
	struct nt_stream *stream = nt_stream_new(&world.loop);
	int fds[2];

	ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds), 0);
	ck_assert_int_eq(uv_pipe_init(world.loop.uv, &stream->handle.pipe, 0), 0);
	nt_stream_ready(stream);
	ck_assert_int_eq(uv_pipe_open(&stream->handle.pipe, fds[0]), 0);
	stream->address.local.sun_family = AF_UNIX;
	strcpy(stream->address.local.sun_path, "/some/where");
	side->channel = &stream->channel;
	nt_channel_start(side->channel, &events, side);
	scripted_fd = fds[0];
	script_at = script_size = writes = 0;
	return fds[1];
}

static void read_pattern(int fd, size_t from, size_t size)
{
	while (size > 0) {
		struct pollfd ready = { .fd = fd, .events = POLLIN };
		uint8_t data[4096];
		ssize_t count;

		if (poll(&ready, 1, 0) == 0) {
			ck_assert(nt_loop_turn(&world.loop, true));
			continue;
		}
		count = read(fd, data, size < sizeof data ? size : sizeof data);
		ck_assert_int_gt(count, 0);
		for (ssize_t i = 0; i < count; i++)
			ck_assert_uint_eq(data[i], pattern_at(from + (size_t)i));
		from += (size_t)count;
		size -= (size_t)count;
	}
}

enum { MESSAGE = 100 };

/* The system takes the first part only, then nothing for once, then one byte, then the rest;
 * meanwhile more is appended. The bytes are the same for every cut. */
START_TEST(test_every_cut)
{
	int fd;

	world_init(&world, "tcp");
	fd = make_stream(&world.client);
	for (long cut = 0; cut <= MESSAGE; cut++) {
		size_t sent = (size_t)cut * 3 * MESSAGE;

		script[0] = cut;
		script[1] = 0;
		script[2] = 1;
		script[3] = 0;
		script_at = 0;
		script_size = 4;
		side_send_pattern(&world.client, sent, MESSAGE);
		nt_loop_run_deferred(&world.loop);
		side_send_pattern(&world.client, sent + MESSAGE, MESSAGE);
		ck_assert_uint_eq(
			nt_channel_queued(world.client.channel), 2 * MESSAGE - (size_t)cut);
		nt_loop_run_deferred(&world.loop);
		side_send_pattern(&world.client, sent + 2 * MESSAGE, MESSAGE);
		read_pattern(fd, sent, 3 * MESSAGE);
		while (nt_channel_queued(world.client.channel) > 0)
			nt_loop_turn(&world.loop, false);
	}
	ck_assert_uint_eq(world.client.closed, 0);
	world_fini(&world);
	close(fd);
}
END_TEST

/* However many packets: one write per turn. */
START_TEST(test_one_write_per_turn)
{
	int fd;

	world_init(&world, "tcp");
	fd = make_stream(&world.client);
	for (size_t turn = 1; turn <= 10; turn++) {
		for (size_t i = 0; i < 64; i++)
			side_send_pattern(&world.client, (turn - 1) * 640 + i * 10, 10);
		ck_assert_uint_eq(writes, turn - 1);
		nt_loop_turn(&world.loop, false);
		ck_assert_uint_eq(writes, turn);
	}
	read_pattern(fd, 0, 6400);
	world_fini(&world);
	close(fd);
}
END_TEST

/* A small socket buffer, a reader that takes a few bytes at a time. */
START_TEST(test_trickle)
{
	int fd, size = 1;
	size_t at = 0;

	world_init(&world, "tcp");
	fd = make_stream(&world.client);
	setsockopt(scripted_fd, SOL_SOCKET, SO_SNDBUF, &size, sizeof size);
	world.client.channel->high_bytes = 1000;
	side_send_pattern(&world.client, 0, 100000);
	for (size_t step = 1; at < 100000; step = step * 5 % 997 + 1) {
		size_t most = 100000 - at < step ? 100000 - at : step;

		read_pattern(fd, at, most);
		at += most;
	}
	world_wait(&world, &world.client.drained, 1);
	ck_assert_uint_eq(world.client.drained, 1);
	world_fini(&world);
	close(fd);
}
END_TEST

static const int write_errors[] = { EPIPE, ECONNRESET, EIO, ENOMEM, ENOTCONN };

START_TEST(test_write_fails)
{
	int fd, code = write_errors[_i] == ENOMEM ? NETRON_E_NO_MEMORY : NETRON_E_LOST;

	/* At once, and in a request that waited. */
	for (size_t before = 0; before < 2; before++) {
		world_init(&world, "tcp");
		fd = make_stream(&world.client);
		script[0] = before ? 0 : -write_errors[_i];
		script[1] = script[2] = -write_errors[_i];
		script_size = 3;
		side_send_pattern(&world.client, 0, 100);
		world_wait(&world, &world.client.closed, 1);
		ck_assert_int_eq(world.client.close_code, code);
		ck_assert_ptr_nonnull(
			strstr(world.client.close_text, "writing to unix:///some/where: "));
		world_fini(&world);
		close(fd);
	}
}
END_TEST

/* The other side is gone: what it had sent is read, then its end, then writing fails. */
START_TEST(test_peer_gone)
{
	int fd;

	world_init(&world, "tcp");
	fd = make_stream(&world.client);
	ck_assert_int_eq(send(fd, "last words", 10, 0), 10);
	close(fd);
	world_wait(&world, &world.client.ended, 1);
	ck_assert_uint_eq(nt_buf_size(&world.client.received), 10);
	side_send(&world.client, "x", 1);
	world_wait(&world, &world.client.closed, 1);
	ck_assert_int_eq(world.client.close_code, NETRON_E_LOST);
	ck_assert_ptr_nonnull(strstr(world.client.close_text, "EPIPE"));
	world_fini(&world);
}
END_TEST

/* Writing fails before its last words were read: they are read all the same. */
START_TEST(test_last_words)
{
	int fd;

	world_init(&world, "tcp");
	fd = make_stream(&world.client);
	ck_assert_int_eq(send(fd, "last words", 10, 0), 10);
	close(fd);
	side_send(&world.client, "x", 1);
	nt_loop_run_deferred(&world.loop);
	ck_assert_uint_eq(writes, 1);
	side_send(&world.client, "y", 1);
	ck_assert_uint_eq(nt_channel_queued(world.client.channel), 0);
	world_wait(&world, &world.client.closed, 1);
	ck_assert_uint_eq(nt_buf_size(&world.client.received), 10);
	ck_assert_uint_eq(world.client.ended, 0);
	ck_assert_int_eq(world.client.close_code, NETRON_E_LOST);
	ck_assert_ptr_nonnull(strstr(world.client.close_text, "EPIPE"));
	ck_assert_uint_eq(writes, 1);
	world_fini(&world);
}
END_TEST

/* The other side has said all it had to say, and goes on listening. */
START_TEST(test_half_close)
{
	int fd;

	world_init(&world, "tcp");
	fd = make_stream(&world.client);
	shutdown(fd, SHUT_WR);
	world_wait(&world, &world.client.ended, 1);
	side_send_pattern(&world.client, 0, 300000);
	read_pattern(fd, 0, 300000);
	side_close(&world.client, 1000);
	world_wait(&world, &world.client.closed, 1);
	ck_assert_int_eq(world.client.close_code, 0);
	world_fini(&world);
	close(fd);
}
END_TEST

/* Idle connections hold no buffers. */
START_TEST(test_idle_buffers)
{
	struct nt_stream *stream;
	int fd;

	world_init(&world, "tcp");
	fd = make_stream(&world.client);
	stream = NT_CONTAINER(world.client.channel, struct nt_stream, channel);
	script[0] = 1;
	script[1] = 0;
	script_size = 2;
	side_send_pattern(&world.client, 0, 3000);
	nt_loop_turn(&world.loop, false);
	side_send_pattern(&world.client, 3000, 3000);
	read_pattern(fd, 0, 6000);
	nt_loop_turn(&world.loop, false);
	ck_assert_uint_gt(stream->channel.out.capacity + stream->sending.capacity, 0);
	world_pass(&world, 2200);
	ck_assert_uint_eq(stream->channel.out.capacity + stream->sending.capacity, 0);
	/* And it goes on. */
	side_send_pattern(&world.client, 6000, 100);
	read_pattern(fd, 6000, 100);
	world_fini(&world);
	close(fd);
}
END_TEST

START_TEST(test_dropped_unowned)
{
	struct nt_stream *stream;
	int fds[2];

	world_init(&world, "tcp");
	for (int i = 0; i < 3; i++) {
		stream = nt_stream_new(&world.loop);
		ck_assert_int_eq(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
		ck_assert_int_eq(uv_pipe_init(world.loop.uv, &stream->handle.pipe, 0), 0);
		nt_stream_ready(stream);
		ck_assert_int_eq(uv_pipe_open(&stream->handle.pipe, fds[0]), 0);
		stream->address.local.sun_family = AF_UNIX;
		if (i == 0)
			nt_stream_drop(stream);
		else if (i == 1)
			stream->channel.ops->abort(&stream->channel, NETRON_E_LIMIT);
		else
			stream->channel.ops->close(&stream->channel, 10);
		close(fds[1]);
	}
	world_fini(&world);
}
END_TEST

START_TEST(test_addresses)
{
	union nt_stream_address address;
	char text[NT_LISTENER_URL];

	memset(&address, 0, sizeof address);
	uv_ip4_addr("10.1.2.3", 80, &address.ipv4);
	nt_stream_address_format(&address, text, sizeof text);
	ck_assert_str_eq(text, "tcp://10.1.2.3:80");
	uv_ip6_addr("::1", 65535, &address.ipv6);
	nt_stream_address_format(&address, text, sizeof text);
	ck_assert_str_eq(text, "tcp://[::1]:65535");
	memset(&address, 0, sizeof address);
	address.any.sa_family = AF_UNIX;
	memset(address.local.sun_path, 'x', sizeof address.local.sun_path);
	nt_stream_address_format(&address, text, sizeof text);
	ck_assert_uint_eq(strlen(text), strlen("unix:") + sizeof address.local.sun_path);
}
END_TEST

Suite *stream_suite(void)
{
	Suite *suite = suite_create("stream");
	TCase *tcase = tcase_create("stream");

	tcase_add_test(tcase, test_every_cut);
	tcase_add_test(tcase, test_one_write_per_turn);
	tcase_add_test(tcase, test_trickle);
	tcase_add_loop_test(
		tcase, test_write_fails, 0, sizeof write_errors / sizeof write_errors[0]);
	tcase_add_test(tcase, test_peer_gone);
	tcase_add_test(tcase, test_last_words);
	tcase_add_test(tcase, test_half_close);
	tcase_add_test(tcase, test_idle_buffers);
	tcase_add_test(tcase, test_dropped_unowned);
	tcase_add_test(tcase, test_addresses);
	suite_add_tcase(suite, tcase);
	return suite;
}
