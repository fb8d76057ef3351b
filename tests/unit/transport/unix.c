#include "transport/acceptor.h"

#include "transport_suites.h"
#include "world.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

static struct world world;

static unsigned mode_of_listener(const char *query)
{
	struct stat found;
	unsigned mode;

	world_init(&world, "unix");
	strcat(world.url, query);
	world_listen(&world);
	ck_assert_ptr_null(strchr(world.url, '?'));
	ck_assert_int_eq(lstat(world.url + strlen("unix://"), &found), 0);
	mode = found.st_mode & 07777;
	world_fini(&world);
	return mode;
}

START_TEST(test_modes)
{
	ck_assert_uint_eq(mode_of_listener(""), 0600);
	ck_assert_uint_eq(mode_of_listener("?mode=0660"), 0660);
	ck_assert_uint_eq(mode_of_listener("?x=1&mode=666"), 0666);
	ck_assert_uint_eq(mode_of_listener("?mod=666"), 0600);
}
END_TEST

START_TEST(test_wrong_modes)
{
	static const char *const wrong[] = { "?mode=", "?mode=66", "?mode=0668", "?mode=1666",
		"?mode=rw", "?mode=00660", "?a=1&mode=-660" };

	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
		struct nt_listener_events events = { .on_accept = NULL };
		struct nt_listener *listener;
		struct nt_url url;
		netron_error *error = NULL;

		world_init(&world, "unix");
		strcat(world.url, wrong[i]);
		ck_assert_int_eq(nt_url_parse(&nt_alloc_default, world.url, &url, NULL), 0);
		ck_assert_int_eq(world.transport->listen(
					 &world.loop, &url, NULL, &events, NULL, &listener, &error),
			NETRON_E_ADDRESS);
		ck_assert_ptr_nonnull(strstr(netron_error_message(error), "three octal digits"));
		netron_error_free(error);
		*strchr(world.url, '?') = '\0';
		world_fini(&world);
	}
}
END_TEST

START_TEST(test_no_server)
{
	world_init(&world, "unix");
	world_dial(&world, &world.client);
	world_wait(&world, &world.dialed, 1);
	ck_assert_int_eq(world.dial_code, NETRON_E_REFUSED);
	ck_assert_ptr_nonnull(strstr(world.dial_text, "ENOENT"));
	world_fini(&world);
}
END_TEST

START_TEST(test_long_path)
{
	char whole[NT_URL_TEXT];

	world_init(&world, "unix");
	strcpy(whole, world.url);
	memset(world.url + strlen(world.url), 'x', 100);
	world_dial(&world, &world.client);
	ck_assert_int_eq(world.dial_code, NETRON_E_ADDRESS);
	ck_assert_ptr_nonnull(strstr(world.dial_text, "too long"));
	strcpy(world.url, whole);
	world_fini(&world);
}
END_TEST

static size_t open_descriptors(void)
{
	DIR *directory = opendir("/proc/self/fd");
	size_t count = 0;

	while (readdir(directory))
		count++;
	closedir(directory);
	return count;
}

/* Descriptors sent along with bytes are not kept. */
START_TEST(test_passed_descriptors)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	char control[CMSG_SPACE(sizeof(int))] __attribute__((aligned(16))) = { 0 };
	struct iovec bytes = { .iov_base = (char[]){ 'x' }, .iov_len = 1 };
	struct msghdr message = { .msg_iov = &bytes,
		.msg_iovlen = 1,
		.msg_control = control,
		.msg_controllen = sizeof control };
	struct cmsghdr *header = CMSG_FIRSTHDR(&message);
	int fd = socket(AF_UNIX, SOCK_STREAM, 0), ends[2];
	size_t before;
	char one;

	world_init(&world, "unix");
	world_listen(&world);
	strcpy(address.sun_path, world.url + strlen("unix://"));
	ck_assert_int_eq(connect(fd, (const struct sockaddr *)&address, sizeof address), 0);
	world_wait(&world, &world.accepted, 1);
	ck_assert_int_eq(pipe(ends), 0);
	header->cmsg_level = SOL_SOCKET;
	header->cmsg_type = SCM_RIGHTS;
	header->cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(CMSG_DATA(header), &ends[1], sizeof(int));
	before = open_descriptors();
	for (size_t i = 1; i <= 50; i++) {
		ck_assert_int_eq(sendmsg(fd, &message, 0), 1);
		world_wait_bytes(&world, &world.server, i);
	}
	ck_assert_uint_eq(open_descriptors(), before);
	/* The other end sees its end once ours is closed: nobody else has it. */
	close(ends[1]);
	ck_assert_int_eq(read(ends[0], &one, 1), 0);
	close(ends[0]);
	world_fini(&world);
	close(fd);
}
END_TEST

/* A path from the working directory. */
START_TEST(test_relative)
{
	char before[4096], directory[NT_URL_TEXT], text[NT_URL_TEXT];

	ck_assert_ptr_nonnull(getcwd(before, sizeof before));
	world_init(&world, "unix");
	strcpy(directory, world.url + strlen("unix://"));
	*strrchr(directory, '/') = '\0';
	ck_assert_int_eq(chdir(directory), 0);
	strcpy(text, world.url);
	strcpy(world.url, "unix:./s");
	world_listen(&world);
	ck_assert_str_eq(world.url, "unix:./s");
	world_dial(&world, &world.client);
	world_wait(&world, &world.dialed, 1);
	world_wait(&world, &world.accepted, 1);
	ck_assert_int_eq(world.dial_code, 0);
	strcpy(world.url, text);
	world_fini(&world);
	ck_assert_int_eq(chdir(before), 0);
}
END_TEST

Suite *unix_suite(void)
{
	Suite *suite = suite_create("unix");
	TCase *tcase = tcase_create("unix");

	tcase_add_test(tcase, test_modes);
	tcase_add_test(tcase, test_wrong_modes);
	tcase_add_test(tcase, test_no_server);
	tcase_add_test(tcase, test_long_path);
	tcase_add_test(tcase, test_passed_descriptors);
	tcase_add_test(tcase, test_relative);
	suite_add_tcase(suite, tcase);
	return suite;
}
