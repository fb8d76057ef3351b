#include "transport/socket_file.h"

#include "transport_suites.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char directory[64], path[96], other[96];
static struct nt_socket_file file;

static void setup(void)
{
	strcpy(directory, "/tmp/netron-test-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(directory));
	snprintf(path, sizeof path, "%s/s", directory);
	snprintf(other, sizeof other, "%s/o", directory);
}

static void teardown(void)
{
	unlink(path);
	unlink(other);
	ck_assert_int_eq(rmdir(directory), 0); /* nothing else was left in it */
}

static int listen_at(unsigned mode, netron_error **out_error)
{
	return nt_socket_file_listen(&file, path, mode, 5, &nt_alloc_default, out_error);
}

static unsigned mode_of(const char *name)
{
	struct stat found;

	ck_assert_int_eq(lstat(name, &found), 0);
	return found.st_mode & 07777;
}

START_TEST(test_modes)
{
	static const unsigned modes[] = { 0600, 0660, 0666, 0777, 0000 };
	static const unsigned masks[] = { 022, 077, 0, 0777 };

	for (size_t i = 0; i < sizeof modes / sizeof modes[0]; i++) {
		for (size_t k = 0; k < sizeof masks / sizeof masks[0]; k++) {
			int fd;

			umask((mode_t)masks[k]);
			fd = listen_at(modes[i], NULL);
			ck_assert_int_ge(fd, 0);
			ck_assert_uint_eq(mode_of(path), modes[i]);
			nt_socket_file_remove(&file);
			close(fd);
			ck_assert_int_eq(access(path, F_OK), -1);
		}
	}
	umask(022);
}
END_TEST

/* A process has died and left its socket. */
START_TEST(test_left_behind)
{
	int fd = listen_at(0600, NULL);
	struct nt_socket_file first = file;

	close(fd);
	ck_assert_int_eq(access(path, F_OK), 0);
	fd = listen_at(0600, NULL);
	ck_assert_int_ge(fd, 0);
	/* The first one, had it lived on, would not remove what is no longer its own. */
	nt_socket_file_remove(&first);
	ck_assert(access(path, F_OK) == 0 || first.inode == file.inode);
	nt_socket_file_remove(&file);
	close(fd);
}
END_TEST

static void expect_conflict(const char *text)
{
	netron_error *error = NULL;

	ck_assert_int_eq(listen_at(0600, &error), NETRON_E_CONFLICT);
	ck_assert_ptr_nonnull(strstr(netron_error_message(error), text));
	ck_assert_ptr_nonnull(strstr(netron_error_message(error), path));
	netron_error_free(error);
}

START_TEST(test_alive)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	struct stat before, after;
	int fd = listen_at(0600, NULL), client;

	ck_assert_int_eq(lstat(path, &before), 0);
	for (int i = 0; i < 10; i++) /* also when its queue is full */
		expect_conflict("another server listens there");
	ck_assert_int_eq(lstat(path, &after), 0);
	ck_assert_uint_eq(before.st_ino, after.st_ino);
	strcpy(address.sun_path, path);
	client = socket(AF_UNIX, SOCK_STREAM, 0);
	for (int probe; (probe = accept(fd, NULL, NULL)) >= 0;)
		close(probe);
	ck_assert_int_eq(connect(client, (const struct sockaddr *)&address, sizeof address), 0);
	close(client);
	nt_socket_file_remove(&file);
	close(fd);
}
END_TEST

START_TEST(test_other_files)
{
	int fd = open(path, O_CREAT | O_WRONLY, 0600);
	char text[8];

	ck_assert_int_eq(write(fd, "precious", 8), 8);
	close(fd);
	expect_conflict("something else than a socket");
	fd = open(path, O_RDONLY);
	ck_assert_int_eq(read(fd, text, 8), 8);
	ck_assert_mem_eq(text, "precious", 8);
	close(fd);
	unlink(path);
	ck_assert_int_eq(mkdir(path, 0700), 0);
	expect_conflict("something else than a socket");
	rmdir(path);
	ck_assert_int_eq(mkfifo(path, 0600), 0);
	expect_conflict("something else than a socket");
	unlink(path);
	/* A datagram socket is a socket, and somebody's. */
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	strcpy(address.sun_path, path);
	fd = socket(AF_UNIX, SOCK_DGRAM, 0);
	ck_assert_int_eq(bind(fd, (const struct sockaddr *)&address, sizeof address), 0);
	expect_conflict("another server listens there");
	close(fd);
}
END_TEST

/* Links are not followed: not to nowhere, not to a socket left behind, not to a file. */
START_TEST(test_links)
{
	int fd;

	ck_assert_int_eq(symlink(other, path), 0);
	expect_conflict("something else than a socket");
	ck_assert_int_eq(access(other, F_OK), -1);
	unlink(path);
	fd = nt_socket_file_listen(&file, other, 0600, 5, &nt_alloc_default, NULL);
	ck_assert_int_ge(fd, 0);
	close(fd);
	ck_assert_int_eq(symlink(other, path), 0);
	expect_conflict("something else than a socket");
	ck_assert_int_eq(access(other, F_OK), 0);
}
END_TEST

/* Only the file made is removed. */
START_TEST(test_replaced)
{
	int fd = listen_at(0600, NULL);

	unlink(path);
	close(open(path, O_CREAT | O_WRONLY, 0600));
	nt_socket_file_remove(&file);
	ck_assert_int_eq(access(path, F_OK), 0);
	close(fd);
}
END_TEST

START_TEST(test_too_long)
{
	size_t most = sizeof file.address.sun_path - 1;
	char name[256];
	netron_error *error = NULL;
	int fd;

	memset(name, 'n', sizeof name);
	snprintf(name, sizeof name, "%s/", directory);
	name[strlen(directory) + 1] = 'n';
	name[most] = '\0';
	fd = nt_socket_file_listen(&file, name, 0600, 5, &nt_alloc_default, NULL);
	ck_assert_int_ge(fd, 0);
	nt_socket_file_remove(&file);
	close(fd);
	name[most] = 'n';
	name[most + 1] = '\0';
	ck_assert_int_eq(nt_socket_file_listen(&file, name, 0600, 5, &nt_alloc_default, &error),
		NETRON_E_ADDRESS);
	ck_assert_ptr_nonnull(strstr(netron_error_message(error), "too long"));
	netron_error_free(error);
}
END_TEST

START_TEST(test_no_directory)
{
	netron_error *error = NULL;

	ck_assert_int_lt(
		nt_socket_file_listen(&file, "/nowhere/at/all", 0600, 5, &nt_alloc_default, &error),
		0);
	ck_assert_ptr_nonnull(strstr(netron_error_message(error), "ENOENT"));
	netron_error_free(error);
}
END_TEST

/* Many begin at once where one was left behind: exactly one gets it. */
START_TEST(test_race)
{
	int fd = listen_at(0600, NULL), gate[2], result[2], end[2];
	unsigned won = 0, told = 0;
	char one;

	close(fd);
	ck_assert_int_eq(pipe(gate), 0);
	ck_assert_int_eq(pipe(result), 0);
	ck_assert_int_eq(pipe(end), 0);
	for (int i = 0; i < 8; i++) {
		if (fork() == 0) {
			close(gate[1]);
			one = read(gate[0], &one, 1) == 0 && listen_at(0600, NULL) >= 0 ? '1' : '0';
			if (write(result[1], &one, 1) != 1)
				_exit(1);
			close(result[1]);
			/* Alive until all have tried: the parent closes the end. */
			close(end[1]);
			_exit(read(end[0], &one, 1) != 0);
		}
	}
	close(gate[0]);
	close(gate[1]);
	while (told < 8 && read(result[0], &one, 1) == 1) {
		told++;
		won += one == '1';
	}
	close(end[0]);
	close(end[1]);
	while (wait(NULL) > 0)
		;
	ck_assert_uint_eq(told, 8);
	ck_assert_uint_eq(won, 1);
}
END_TEST

Suite *socket_file_suite(void)
{
	Suite *suite = suite_create("socket_file");
	TCase *tcase = tcase_create("socket_file");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, test_modes);
	tcase_add_test(tcase, test_left_behind);
	tcase_add_test(tcase, test_alive);
	tcase_add_test(tcase, test_other_files);
	tcase_add_test(tcase, test_links);
	tcase_add_test(tcase, test_replaced);
	tcase_add_test(tcase, test_too_long);
	tcase_add_test(tcase, test_no_directory);
	tcase_add_test(tcase, test_race);
	suite_add_tcase(suite, tcase);
	return suite;
}
