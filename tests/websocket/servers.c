/* servers.c - our clients, native and of libwebsockets, against the server of another
 *implementation.
 *
 *	websocket-servers SERVER ws|wss PROXY
 *
 * SERVER is lws-server or ws_server.js: what its paths are for, lws_server.c says. PROXY is
 *proxy.py. */
#include "certs.h"
#include "suite.h"
#include "talker.h"

#include <netron/tls.h>

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static char **arguments;
static struct talker talker;
static pid_t server;
static char base[64];
static bool is_secure;
static netron_tls_options tls;

static const netron_websocket_backend backends[] = { NETRON_WEBSOCKET_NATIVE,
	NETRON_WEBSOCKET_LWS };
enum { BACKENDS = 2 };

static void write_file(char *path, const char *text)
{
	int fd = mkstemp(path);

	ck_assert_int_ge(fd, 0);
	ck_assert_int_eq(write(fd, text, strlen(text)), (ssize_t)strlen(text));
	close(fd);
}

static char certificate[32], key[32];

static void write_certificates(void)
{
	const struct nt_test_certs *certs = nt_test_certs();

	strcpy(certificate, "/tmp/netron-cert-XXXXXX");
	strcpy(key, "/tmp/netron-key-XXXXXX");
	write_file(certificate, certs->server.pem);
	write_file(key, certs->server.key_pem);
	tls = netron_tls_options_default();
	tls.ca = certs->ca.pem;
}

/* Starts a program that prints a port first. */
static pid_t start(const char *program, const char *first, const char *second, FILE **out_output,
	int *out_port)
{
	int ends[2];
	pid_t pid;

	ck_assert_int_eq(pipe(ends), 0);
	pid = fork();
	if (pid == 0) {
		dup2(ends[1], STDOUT_FILENO);
		close(ends[0]);
		close(ends[1]);
		execl(program, program, first, second, NULL);
		_exit(127);
	}
	close(ends[1]);
	*out_output = fdopen(ends[0], "r");
	ck_assert_int_eq(fscanf(*out_output, "%d", out_port), 1);
	return pid;
}

static int port;

static void start_server(void)
{
	FILE *output;

	if (is_secure)
		write_certificates();
	server = start(arguments[1], is_secure ? certificate : NULL, key, &output, &port);
	fclose(output);
	snprintf(base, sizeof base, "%s://127.0.0.1:%d", is_secure ? "wss" : "ws", port);
}

static void stop_server(void)
{
	kill(server, SIGTERM);
	waitpid(server, NULL, 0);
	if (is_secure) {
		unlink(certificate);
		unlink(key);
	}
}

static void open_talker(netron_websocket_backend backend)
{
	talker_init(&talker, backend);
	talker.options.tls = is_secure ? &tls : NULL;
}

static void connect_to(const char *path)
{
	char url[128];

	snprintf(url, sizeof url, "%s%s", base, path);
	talker_connect(&talker, url);
}

static uint8_t *pattern(size_t size)
{
	uint8_t *data = calloc(1, size + 1);

	for (size_t i = 0; i < size; i++)
		data[i] = (uint8_t)(i * 7 + i / 251);
	return data;
}

static void check_echo(size_t size)
{
	uint8_t *data = pattern(size);

	talker_send(&talker, data, size);
	talker_wait(&talker, &talker.count, 1);
	ck_assert_uint_eq(talker.sizes[0], size);
	if (size)
		ck_assert_mem_eq(talker.messages[0], data, size);
	talker_forget(&talker);
	free(data);
}

static const size_t sizes[] = { 0, 1, 2, 125, 126, 127, 1000, 4095, 4096, 4097, 32767, 65535, 65536,
	65537, 200000, 1000000, 1 << 20 };

START_TEST(test_sizes)
{
	static const char *const paths[] = { "/echo", "/fragments" };

	open_talker(backends[_i % BACKENDS]);
	connect_to(paths[_i / BACKENDS]);
	for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
		check_echo(sizes[i]);
	talker_close(&talker);
	talker_wait(&talker, &talker.closed, 1);
	ck_assert_int_eq(talker.close_code, 0);
	talker_fini(&talker);
}
END_TEST

/* Compressed, with the extension of both libraries. */
START_TEST(test_compression)
{
	open_talker(NETRON_WEBSOCKET_AUTO);
	talker.websocket_options.compression = true;
	connect_to("/echo");
	ck_assert_ptr_null(talker.websocket);
	for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++)
		check_echo(sizes[i]);
	for (size_t n = 1; n <= 20; n++) {
		uint8_t *data = pattern(n * 1000);

		talker_send(&talker, data, n * 1000);
		free(data);
	}
	talker_wait(&talker, &talker.count, 20);
	for (size_t n = 1; n <= 20; n++)
		ck_assert_uint_eq(talker.sizes[n - 1], n * 1000);
	talker_fini(&talker);
}
END_TEST

/* Many in one turn. */
START_TEST(test_burst)
{
	uint8_t data[60];

	open_talker(backends[_i]);
	connect_to("/echo");
	for (size_t n = 0; n < sizeof data; n++) {
		memset(data, (int)n, sizeof data);
		talker_send(&talker, data, n);
	}
	talker_wait(&talker, &talker.count, sizeof data);
	for (size_t n = 0; n < sizeof data; n++) {
		memset(data, (int)n, sizeof data);
		ck_assert_uint_eq(talker.sizes[n], n);
		if (n)
			ck_assert_mem_eq(talker.messages[n], data, n);
	}
	talker_fini(&talker);
}
END_TEST

START_TEST(test_text)
{
	open_talker(backends[_i]);
	connect_to("/text");
	talker_send(&talker, "{\"type\":\"id\"}", 13);
	talker_wait(&talker, &talker.count, 1);
	ck_assert_mem_eq(talker.messages[0], "{\"type\":\"id\"}", 13);
	talker_fini(&talker);
}
END_TEST

/* The server closes, with each code. */
START_TEST(test_close_codes)
{
	static const unsigned codes[] = { 1000, 1001, 1002, 1003, 1007, 1008, 1009, 1011, 3000,
		4001, 4999 };

	for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
		char path[32], number[8];

		open_talker(backends[_i]);
		snprintf(path, sizeof path, "/close/%u", codes[i]);
		snprintf(number, sizeof number, "%u", codes[i]);
		connect_to(path);
		talker_send(&talker, "x", 1);
		talker_wait(&talker, &talker.closed, 1);
		if (backends[_i] == NETRON_WEBSOCKET_NATIVE) {
			ck_assert_uint_eq(talker.code, codes[i]);
			ck_assert_ptr_nonnull(strstr(talker.text, "because"));
		} else if (codes[i] <= 1001) {
			ck_assert_int_eq(talker.close_code, 0);
		} else {
			ck_assert_int_eq(talker.close_code,
				codes[i] == 4001 ? NETRON_E_UNAUTHORIZED : NETRON_E_LOST);
			ck_assert_ptr_nonnull(strstr(talker.text, number));
			ck_assert_ptr_nonnull(strstr(talker.text, "because"));
		}
		talker_fini(&talker);
	}
}
END_TEST

START_TEST(test_dropped)
{
	open_talker(backends[_i]);
	connect_to("/drop");
	talker_send(&talker, "x", 1);
	talker_wait(&talker, &talker.closed, 1);
	ck_assert_uint_eq(talker.count, 0);
	talker_fini(&talker);
}
END_TEST

START_TEST(test_refused)
{
	char url[128];

	open_talker(backends[_i]);
	snprintf(url, sizeof url, "%s/refuse", base);
	talker_dial(&talker, url);
	talker_wait(&talker, &talker.dialed, 1);
	ck_assert_msg(
		talker.dial_code == NETRON_E_FORBIDDEN, "%d: %s", talker.dial_code, talker.text);
	ck_assert_ptr_nonnull(strstr(talker.text, "403"));
	ck_assert_ptr_nonnull(strstr(talker.text, url));
	talker_fini(&talker);
	/* Nobody listens there. */
	open_talker(backends[_i]);
	snprintf(url, sizeof url, "%s://127.0.0.1:1/", is_secure ? "wss" : "ws");
	talker_dial(&talker, url);
	talker_wait(&talker, &talker.dialed, 1);
	ck_assert_int_eq(talker.dial_code, NETRON_E_REFUSED);
	talker_fini(&talker);
}
END_TEST

/* The server's ping comes between two pieces, and what follows is the rest of the message. */
START_TEST(test_paused)
{
	uint8_t *data = pattern(300000);

	open_talker(backends[_i]);
	connect_to("/echo");
	talker_send(&talker, data, 300000);
	talker.channel->ops->pause(talker.channel);
	for (int i = 0; i < 50; i++) {
		uv_run(talker.loop.uv, UV_RUN_NOWAIT);
		usleep(1000);
	}
	ck_assert_uint_eq(talker.count, 0);
	talker.channel->ops->resume(talker.channel);
	talker_wait(&talker, &talker.count, 1);
	ck_assert_mem_eq(talker.messages[0], data, 300000);
	free(data);
	talker_fini(&talker);
}
END_TEST

/* At each turn of an attempt, and with a name that must be looked up. */
START_TEST(test_cancel)
{
	char url[128];

	for (int turns = 0; turns < 40; turns++) {
		open_talker(backends[_i]);
		snprintf(url, sizeof url, "%s/echo", base);
		if (turns % 2)
			snprintf(url, sizeof url, "%.*s://localhost%s/echo",
				(int)strcspn(base, ":"), base, strrchr(base, ':'));
		talker_dial(&talker, url);
		ck_assert_int_eq(talker.dial_code, 0);
		for (int i = 0; i < turns / 2 && talker.dial; i++)
			nt_loop_turn(&talker.loop, false);
		if (talker.dial) {
			nt_transport_find("ws")->cancel(talker.dial);
			ck_assert_uint_eq(talker.dialed, 0);
			talker_wait(&talker, &talker.dialed, 1);
			ck_assert_int_eq(talker.dial_code, NETRON_E_CANCELLED);
		}
		talker_fini(&talker);
	}
}
END_TEST

/* Torn down at any moment, with messages on their way in both directions. */
START_TEST(test_end_under_load)
{
	uint8_t *data = pattern(100000);

	for (int turns = 0; turns < 30; turns++) {
		open_talker(backends[_i]);
		connect_to(turns % 2 ? "/fragments" : "/echo");
		for (int i = 0; i < 5; i++)
			talker_send(&talker, data, 100000);
		for (int i = 0; i < turns && talker.channel; i++)
			nt_loop_turn(&talker.loop, false);
		if (turns % 3 == 0 && talker.channel)
			talker_close(&talker);
		talker_fini(&talker);
	}
	free(data);
}
END_TEST

/* Several contexts of the library on one loop, and the loop goes on. */
START_TEST(test_one_after_another)
{
	open_talker(NETRON_WEBSOCKET_LWS);
	for (int i = 0; i < 20; i++) {
		connect_to("/echo");
		check_echo(1000);
		talker_close(&talker);
		talker_wait(&talker, &talker.closed, 1);
	}
	talker_fini(&talker);
}
END_TEST

static void check_tls(const char *why)
{
	char url[128];

	snprintf(url, sizeof url, "%s/echo", base);
	talker_dial(&talker, url);
	talker_wait(&talker, &talker.dialed, 1);
	ck_assert_msg(talker.dial_code == (why ? NETRON_E_TLS : 0), "%d: %s", talker.dial_code,
		talker.text);
	if (why)
		ck_assert_msg(strstr(talker.text, why) != NULL, "%s", talker.text);
	talker_fini(&talker);
}

START_TEST(test_certificates)
{
	struct nt_test_cert other;

	if (!is_secure)
		return;
	nt_test_cert_make(&other, &(struct nt_test_cert_spec){ .name = "other", .is_ca = true });
	open_talker(backends[_i]);
	check_tls(NULL);
	tls.ca = other.pem;
	open_talker(backends[_i]);
	check_tls("CA");
	tls.insecure = true;
	open_talker(backends[_i]);
	check_tls(NULL);
	tls.insecure = false;
	tls.ca = nt_test_certs()->ca.pem;
	tls.server_name = "other.example";
	open_talker(backends[_i]);
	check_tls("other.example");
	tls.server_name = "192.0.2.1";
	open_talker(backends[_i]);
	check_tls("192.0.2.1");
	tls.no_name_check = true;
	open_talker(backends[_i]);
	check_tls(NULL);
	tls.server_name = "localhost";
	tls.no_name_check = false;
	open_talker(backends[_i]);
	check_tls(NULL);
	nt_test_cert_free(&other);
}
END_TEST

/* The name is the proxy's to look up, and nobody is connected to but the proxy. */
START_TEST(test_proxy)
{
	char proxy[64], url[128], line[128];
	int proxy_port;
	FILE *output;
	pid_t pid = start(arguments[3], NULL, NULL, &output, &proxy_port);

	snprintf(proxy, sizeof proxy, "http://%s:%d", _i ? "localhost" : "127.0.0.1", proxy_port);
	open_talker(NETRON_WEBSOCKET_AUTO);
	talker.websocket_options.proxy = proxy;
	tls.server_name = "localhost";
	snprintf(url, sizeof url, "%s://server.invalid:%d/echo", is_secure ? "wss" : "ws", port);
	talker_connect(&talker, url);
	ck_assert_ptr_null(talker.websocket);
	check_echo(100000);
	ck_assert_ptr_nonnull(fgets(line, sizeof line, output)); /* the rest of the first */
	ck_assert_ptr_nonnull(fgets(line, sizeof line, output));
	ck_assert_str_eq(line, "CONNECT server.invalid\n");
	talker_close(&talker);
	talker_wait(&talker, &talker.closed, 1);
	talker_fini(&talker);
	/* It does not let everybody out. */
	open_talker(NETRON_WEBSOCKET_AUTO);
	talker.websocket_options.proxy = proxy;
	talker_dial(&talker, "ws://refused.invalid:80/");
	talker_wait(&talker, &talker.dialed, 1);
	ck_assert_int_lt(talker.dial_code, 0);
	talker_fini(&talker);
	kill(pid, SIGTERM);
	waitpid(pid, NULL, 0);
	fclose(output);
	/* It is gone. */
	open_talker(NETRON_WEBSOCKET_AUTO);
	talker.websocket_options.proxy = proxy;
	talker_dial(&talker, url);
	talker_wait(&talker, &talker.dialed, 1);
	ck_assert_int_eq(talker.dial_code, NETRON_E_REFUSED);
	talker_fini(&talker);
	/* None that is known here. */
	open_talker(NETRON_WEBSOCKET_AUTO);
	talker.websocket_options.proxy = "socks5://127.0.0.1:1080";
	talker_dial(&talker, url);
	ck_assert_int_eq(talker.dial_code, NETRON_E_ADDRESS);
	ck_assert_ptr_nonnull(strstr(talker.text, "http://host:port"));
	talker_fini(&talker);
}
END_TEST

/* That of the environment is not asked. */
START_TEST(test_environment)
{
	setenv("http_proxy", "http://127.0.0.1:1", 1);
	open_talker(NETRON_WEBSOCKET_LWS);
	connect_to("/echo");
	check_echo(10);
	talker_fini(&talker);
}
END_TEST

static Suite *server_suite(void)
{
	Suite *suite = suite_create("websocket servers");
	TCase *tcase = tcase_create("server");

	tcase_set_timeout(tcase, 120);
	tcase_add_checked_fixture(tcase, start_server, stop_server);
	tcase_add_loop_test(tcase, test_sizes, 0, 2 * BACKENDS);
	tcase_add_test(tcase, test_compression);
	tcase_add_loop_test(tcase, test_burst, 0, BACKENDS);
	tcase_add_loop_test(tcase, test_text, 0, BACKENDS);
	tcase_add_loop_test(tcase, test_close_codes, 0, BACKENDS);
	tcase_add_loop_test(tcase, test_dropped, 0, BACKENDS);
	tcase_add_loop_test(tcase, test_refused, 0, BACKENDS);
	tcase_add_loop_test(tcase, test_paused, 0, BACKENDS);
	tcase_add_loop_test(tcase, test_cancel, 0, BACKENDS);
	tcase_add_loop_test(tcase, test_end_under_load, 0, BACKENDS);
	tcase_add_loop_test(tcase, test_certificates, 0, BACKENDS);
	tcase_add_test(tcase, test_one_after_another);
	tcase_add_loop_test(tcase, test_proxy, 0, 2);
	tcase_add_test(tcase, test_environment);
	suite_add_tcase(suite, tcase);
	return suite;
}

int main(int argc, char **argv)
{
	static Suite *(*const suites[])(void) = { server_suite };

	if (argc != 4)
		return EXIT_FAILURE;
	arguments = argv;
	is_secure = strcmp(argv[2], "wss") == 0;
	return nt_suite_main(suites, 1);
}
