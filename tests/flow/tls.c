/* tls.c - two instances and TLS between them: what handlers see of the other side, what comes back,
 * what is read again. */
#include "certs.h"
#include "probe.h"
#include "suites.h"

#include "io/tls_context.h"
#include "peer/peer.h"
#include "transport/secure.h"

#include <netron/server.h>

#include <arpa/inet.h>
#include <fcntl.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* A server with a thread of its own, and a client. */
struct pair {
	netron *server, *client;
	netron_tls_options server_tls, client_tls;
	netron_listener listener;
	char url[128];
	const char *listen; /* NULL: tls */
	struct probe probe;
	char caller[256]; /* of the last request, as its certificate says */
	atomic_uint disconnects, refusals, errors;
	char last_error[512], last_refusal[512];
	sem_t refused; /* one for each */
};

static void on_disconnect(netron_peer peer, const netron_error *reason, void *user)
{
	(void)peer;
	(void)reason;
	((struct pair *)user)->disconnects++;
}

static void on_log(int level, const char *line, void *user)
{
	struct pair *pair = user;

	(void)level;
	if (!strstr(line, "a connection is refused"))
		return;
	snprintf(pair->last_refusal, sizeof pair->last_refusal, "%s", line);
	pair->refusals++;
	sem_post(&pair->refused);
}

static void on_task(const netron_task_event *event, void *user)
{
	struct pair *pair = user;
	const netron_certificate *certificate = netron_peer_certificate(event->peer);

	snprintf(pair->caller, sizeof pair->caller, "%s",
		certificate ? certificate->subject : "nobody");
}

static void on_error(const netron_error *error, void *user)
{
	struct pair *pair = user;

	snprintf(pair->last_error, sizeof pair->last_error, "%s", netron_error_message(error));
	pair->errors++;
}

/* Answers who has called, as the certificate says. */
static int on_who(netron_task task, const netron_value *args, size_t count, void *user)
{
	const netron_certificate *certificate = netron_peer_certificate(netron_task_peer(task));
	char text[1024] = "nobody";
	netron_value value;

	(void)args;
	(void)count;
	(void)user;
	if (certificate) {
		snprintf(text, sizeof text, "%s|%s|%s|%zu|%s", certificate->subject,
			certificate->issuer, certificate->common_name,
			strlen(certificate->fingerprint), certificate->serial);
		for (size_t i = 0; i < certificate->names.count; i++)
			snprintf(text + strlen(text), sizeof text - strlen(text), "|%s",
				certificate->names.items[i]);
	}
	value = netron_value_string(text);
	return netron_task_reply_value(task, &value);
}

static void pair_init(struct pair *pair)
{
	const struct nt_test_certs *certs = nt_test_certs();

	memset(pair, 0, sizeof *pair);
	sem_init(&pair->refused, 0, 0);
	pair->server_tls.certificate = certs->server.pem;
	pair->server_tls.key = certs->server.key_pem;
	pair->client_tls.ca = certs->ca.pem;
}

static void pair_open_with(struct pair *pair, const netron_limits *limits)
{
	netron_options options = netron_options_default();
	netron_error *error = NULL;

	options.tls = &pair->server_tls;
	options.events.on_disconnect = on_disconnect;
	options.events.on_log = on_log;
	options.events.on_error = on_error;
	options.events.on_task_start = on_task;
	options.events.user = pair;
	if (limits)
		options.limits = *limits;
	pair->server = netron_new(&options);
	ck_assert_ptr_nonnull(pair->server);
	ck_assert_int_eq(netron_task_register(pair->server, "who", on_who, pair), 0);
	ck_assert_int_eq(probe_expose(pair->server, &pair->probe, NULL), 0);
	ck_assert_msg(
		netron_listen_at(pair->server, pair->listen ? pair->listen : "tls://127.0.0.1:0",
			&pair->listener, &error) == 0,
		"%s", error ? netron_error_message(error) : "");
	snprintf(pair->url, sizeof pair->url, "%s", netron_listener_url(pair->listener));
	ck_assert_int_eq(netron_start(pair->server), 0);
	options = netron_options_default();
	options.tls = &pair->client_tls;
	pair->client = netron_new(&options);
	ck_assert_ptr_nonnull(pair->client);
}

static void pair_open(struct pair *pair)
{
	pair_init(pair);
	pair_open_with(pair, NULL);
}

static void pair_close(struct pair *pair)
{
	netron_free(pair->client);
	netron_free(pair->server);
}

static netron_peer dial(struct pair *pair)
{
	netron_error *error = NULL;
	netron_peer peer;

	ck_assert_msg(netron_connect_sync(pair->client, pair->url, &peer, &error) == 0, "%s",
		error ? netron_error_message(error) : "");
	return peer;
}

static void ask(netron_peer peer, char *text, size_t size)
{
	netron_value *result = NULL;

	ck_assert_int_eq(netron_peer_run_sync(peer, "who", NULL, 0, NULL, &result, NULL), 0);
	snprintf(text, size, "%s", result->as.string.data);
	netron_value_free(result);
}

static bool was_resumed(netron_peer handle)
{
	const struct nt_peer *peer = nt_peer_of(handle);

	return nt_tls_was_resumed(&((struct nt_secure *)(void *)peer->channel)->tls);
}

/* ---- identity ---- */

START_TEST(server_is_known_and_client_is_not)
{
	const netron_certificate *certificate;
	struct pair pair;
	netron_peer peer;
	char text[1024];

	pair_open(&pair);
	peer = dial(&pair);
	ask(peer, text, sizeof text);
	ck_assert_str_eq(text, "nobody");
	/* The client knows whom it talks to. */
	certificate = netron_peer_certificate(peer);
	ck_assert_ptr_nonnull(certificate);
	ck_assert_ptr_eq(certificate, netron_peer_certificate(peer));
	ck_assert_str_eq(certificate->subject, "CN=the server");
	ck_assert_str_eq(certificate->issuer, "CN=Test CA");
	ck_assert_uint_eq(certificate->names.count, 3);
	ck_assert_str_eq(certificate->names.items[0], "DNS:localhost");
	ck_assert_str_eq(certificate->names.items[1], "IP:127.0.0.1");
	ck_assert_str_eq(certificate->names.items[2], "IP:::1");
	ck_assert(certificate->not_before < netron_now() && netron_now() < certificate->not_after);
	ck_assert_int_eq(strncmp(netron_peer_address(peer), "tls://127.0.0.1:", 16), 0);
	ck_assert_ptr_null(netron_peer_certificate((netron_peer){ 0 }));
	ck_assert_ptr_null(netron_peer_certificate(netron_local_peer(pair.client)));
	pair_close(&pair);
}
END_TEST

static void show_certificate(struct pair *pair, uint32_t wanted)
{
	const struct nt_test_certs *certs = nt_test_certs();

	pair_init(pair);
	pair->server_tls.client_certificate = wanted;
	pair->server_tls.ca = certs->ca.pem;
	pair->client_tls.certificate = certs->client.pem;
	pair->client_tls.key = certs->client.key_pem;
	pair_open_with(pair, NULL);
}

START_TEST(handler_sees_the_client)
{
	struct pair pair;
	char text[1024];

	show_certificate(&pair, NETRON_TLS_CLIENT_OPTIONAL + (uint32_t)_i);
	ask(dial(&pair), text, sizeof text);
	ck_assert_ptr_nonnull(strstr(text, "CN=the client|CN=Test CA|the client|64|"));
	ck_assert_ptr_nonnull(
		strstr(text, "|email:client@example.org|URI:spiffe://example.org/client"));
	/* Also when the handshake is a short one. */
	netron_peer second = dial(&pair);
	ck_assert(was_resumed(second));
	ask(second, text, sizeof text);
	ck_assert_ptr_nonnull(strstr(text, "CN=the client|CN=Test CA|the client|64|"));
	pair_close(&pair);
}
END_TEST

/* Whatever is spoken inside. */
START_TEST(handler_sees_the_client_of_other_protocols)
{
	static const char *const addresses[] = { "wss://127.0.0.1:0", "https://127.0.0.1:0" };
	const struct nt_test_certs *certs = nt_test_certs();
	struct pair pair;
	int32_t sum = 0;

	pair_init(&pair);
	pair.listen = addresses[_i];
	pair.server_tls.client_certificate = NETRON_TLS_CLIENT_REQUIRED;
	pair.server_tls.ca = certs->ca.pem;
	pair.client_tls.certificate = certs->client.pem;
	pair.client_tls.key = certs->client.key_pem;
	pair_open_with(&pair, NULL);
	ck_assert_int_eq(probe_add_sync(dial(&pair), NULL, 1, 2, &sum, NULL), 0);
	ck_assert_int_eq(sum, 3);
	ck_assert_str_eq(pair.caller, "CN=the client");
	pair_close(&pair);
}
END_TEST

START_TEST(what_was_not_verified_is_not_shown)
{
	struct pair pair;

	pair_init(&pair);
	pair.client_tls.ca = NULL;
	pair.client_tls.insecure = true;
	pair_open_with(&pair, NULL);
	/* What was not verified is not shown as if it was. */
	ck_assert_ptr_null(netron_peer_certificate(dial(&pair)));
	pair_close(&pair);
}
END_TEST

/* ---- coming back ---- */

START_TEST(sessions_are_taken_up_again)
{
	struct pair pair;

	pair_open(&pair);
	for (int i = 0; i < 4; i++) {
		netron_peer peer = dial(&pair);
		char text[64];

		ck_assert_int_eq(was_resumed(peer), i > 0);
		ask(peer, text, sizeof text);
		ck_assert_ptr_nonnull(netron_peer_certificate(peer));
		netron_peer_close(peer);
	}
	pair_close(&pair);
}
END_TEST

START_TEST(sessions_are_not_taken_up)
{
	struct pair pair;

	pair_init(&pair);
	if (_i == 0)
		pair.client_tls.no_resumption = true;
	else
		pair.server_tls.no_resumption = true;
	pair_open_with(&pair, NULL);
	for (int i = 0; i < 3; i++) {
		netron_peer peer = dial(&pair);
		char text[64];

		ck_assert(!was_resumed(peer));
		ask(peer, text, sizeof text);
	}
	pair_close(&pair);
}
END_TEST

static void note_connect(const netron_error *error, netron_peer peer, void *user)
{
	(void)peer;
	*(int *)user = error ? netron_error_code(error) : 1;
}

/* A peer that comes back does so with its own options. */
START_TEST(peer_comes_back_with_its_options)
{
	netron_connect_options connect = netron_connect_options_default();
	netron_tls_options tls = netron_tls_options_default();
	struct pair pair;
	netron_peer peer;
	int result = 0;
	char text[64], *ca = strdup(nt_test_certs()->ca.pem);

	pair_init(&pair);
	pair.client_tls.ca = nt_test_certs()->client.pem;
	pair_open_with(&pair, NULL);
	tls.ca = ca;
	connect.tls = &tls;
	connect.reconnect = true;
	connect.reconnect_delay_ms = 1;
	peer = netron_connect_with(pair.client, pair.url, &connect, note_connect, &result);
	memset(ca, 'x', strlen(ca)); /* it was copied */
	free(ca);
	while (result == 0)
		nt_loop_turn(&pair.client->loop, true);
	ck_assert_int_eq(result, 1);
	nt_peer_of(peer)->channel->ops->abort(nt_peer_of(peer)->channel, 0);
	while (netron_peer_get_state(peer) == NETRON_PEER_READY)
		nt_loop_turn(&pair.client->loop, true);
	ck_assert_int_eq(netron_peer_get_state(peer), NETRON_PEER_RECONNECTING);
	ck_assert_ptr_null(netron_peer_certificate(peer));
	while (netron_peer_get_state(peer) != NETRON_PEER_READY)
		nt_loop_turn(&pair.client->loop, true);
	ck_assert(was_resumed(peer));
	ask(peer, text, sizeof text);
	ck_assert_ptr_nonnull(netron_peer_certificate(peer));
	pair_close(&pair);
}
END_TEST

/* ---- reading again ---- */

struct files {
	char folder[64], certificate[96], key[96];
};

static void put(const char *path, const char *text)
{
	FILE *file = fopen(path, "w");

	ck_assert_ptr_nonnull(file);
	fputs(text, file);
	fclose(file);
}

static void files_open(struct files *files, struct pair *pair)
{
	strcpy(files->folder, "/tmp/netron-tls-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(files->folder));
	snprintf(files->certificate, sizeof files->certificate, "%s/cert.pem", files->folder);
	snprintf(files->key, sizeof files->key, "%s/key.pem", files->folder);
	put(files->certificate, nt_test_certs()->server.pem);
	put(files->key, nt_test_certs()->server.key_pem);
	pair_init(pair);
	pair->server_tls.certificate = files->certificate;
	pair->server_tls.key = files->key;
}

static void files_close(const struct files *files)
{
	unlink(files->certificate);
	unlink(files->key);
	rmdir(files->folder);
}

static void make_next(struct nt_test_cert *next)
{
	const struct nt_test_cert_spec spec = {
		.name = "the next server", .names = "IP:127.0.0.1", .issuer = &nt_test_certs()->ca
	};

	nt_test_cert_make(next, &spec);
}

struct reload {
	struct pair *pair;
	int rc;
	char text[512];
	sem_t done;
};

static void run_reload(void *arg)
{
	struct reload *reload = arg;
	netron_error *error = NULL;

	reload->rc = netron_tls_reload(reload->pair->server, &error);
	snprintf(reload->text, sizeof reload->text, "%s", error ? netron_error_message(error) : "");
	netron_error_free(error);
	sem_post(&reload->done);
}

static struct reload reload_now(struct pair *pair)
{
	struct reload reload = { .pair = pair };

	sem_init(&reload.done, 0, 0);
	ck_assert_int_eq(netron_post(pair->server, run_reload, &reload), 0);
	sem_wait(&reload.done);
	return reload;
}

static void check_server(netron_peer peer, const char *subject)
{
	ck_assert_str_eq(netron_peer_certificate(peer)->subject, subject);
}

START_TEST(files_are_read_again)
{
	struct nt_test_cert next;
	struct files files;
	struct reload reload;
	struct pair pair;
	netron_peer old;
	char text[64];

	files_open(&files, &pair);
	pair.server_tls.reload_check_ms = UINT32_MAX;
	pair_open_with(&pair, NULL);
	make_next(&next);
	old = dial(&pair);
	check_server(old, "CN=the server");
	/* Half of a new pair: what was there stays. */
	put(files.certificate, next.pem);
	reload = reload_now(&pair);
	ck_assert_int_eq(reload.rc, NETRON_E_TLS);
	ck_assert_ptr_nonnull(strstr(reload.text, "does not belong to the certificate in"));
	ck_assert_ptr_nonnull(strstr(reload.text, files.key));
	check_server(dial(&pair), "CN=the server");
	put(files.key, "nonsense");
	ck_assert_int_eq(reload_now(&pair).rc, NETRON_E_TLS);
	unlink(files.key);
	reload = reload_now(&pair);
	ck_assert_int_eq(reload.rc, NETRON_E_TLS);
	ck_assert_ptr_nonnull(strstr(reload.text, "cannot be read: No such file"));
	put(files.key, next.key_pem);
	ck_assert_int_eq(reload_now(&pair).rc, 0);
	/* Nobody is let in by what was agreed on under the old one. */
	netron_peer fresh = dial(&pair);
	ck_assert(!was_resumed(fresh));
	check_server(fresh, "CN=the next server");
	check_server(old, "CN=the server");
	ask(old, text, sizeof text);
	pair_close(&pair);
	files_close(&files);
	nt_test_cert_free(&next);
}
END_TEST

/* The same without being asked: files are looked at when connections come. */
START_TEST(files_are_read_when_they_change)
{
	struct nt_test_cert next;
	struct files files;
	struct pair pair;

	files_open(&files, &pair);
	pair.server_tls.reload_check_ms = 1;
	pair_open_with(&pair, NULL);
	make_next(&next);
	check_server(dial(&pair), "CN=the server");
	put(files.certificate, next.pem);
	usleep(3000);
	check_server(dial(&pair), "CN=the server");
	ck_assert_uint_eq(pair.errors, 1);
	ck_assert_ptr_nonnull(strstr(pair.last_error, "does not belong to the certificate in"));
	/* It is said once. */
	usleep(3000);
	check_server(dial(&pair), "CN=the server");
	ck_assert_uint_eq(pair.errors, 1);
	put(files.key, next.key_pem);
	usleep(3000);
	check_server(dial(&pair), "CN=the next server");
	ck_assert_uint_eq(pair.errors, 1);
	pair_close(&pair);
	files_close(&files);
	nt_test_cert_free(&next);
}
END_TEST

/* ---- limits ---- */

static int connect_raw(const struct pair *pair)
{
	struct sockaddr_in address = { .sin_family = AF_INET };
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	address.sin_port = htons((uint16_t)atoi(strrchr(pair->url, ':') + 1));
	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	ck_assert_int_eq(connect(fd, (const struct sockaddr *)&address, sizeof address), 0);
	return fd;
}

/* It is said after the connection was closed. */
static void check_refusal(struct pair *pair, unsigned count, const char *text)
{
	while (pair->refusals < count)
		sem_wait(&pair->refused);
	ck_assert_msg(strstr(pair->last_refusal, text) != NULL, "%s", pair->last_refusal);
}

/* Waits for its end. */
static void check_closed(int fd)
{
	char byte;

	ck_assert_int_le(recv(fd, &byte, 1, 0), 0);
	close(fd);
}

START_TEST(too_many_handshakes)
{
	netron_limits limits = { .max_handshakes = 4 };
	struct pair pair;
	int fds[5];

	pair_init(&pair);
	pair_open_with(&pair, &limits);
	for (int i = 0; i < 5; i++)
		fds[i] = connect_raw(&pair);
	check_closed(fds[4]);
	check_refusal(&pair, 1, "too many handshakes of this host");
	/* One leaves, another comes in. */
	close(fds[0]);
	for (;;) {
		netron_peer peer;

		if (netron_connect_sync(pair.client, pair.url, &peer, NULL) == 0)
			break;
	}
	for (int i = 1; i < 4; i++)
		close(fds[i]);
	pair_close(&pair);
}
END_TEST

/* What is being found out counts as a connection. */
START_TEST(handshakes_are_connections)
{
	netron_limits limits = { .max_connections = 2 };
	struct pair pair;
	int fds[2];

	pair_init(&pair);
	pair_open_with(&pair, &limits);
	netron_peer peer = dial(&pair);
	fds[0] = connect_raw(&pair);
	fds[1] = connect_raw(&pair);
	check_closed(fds[1]);
	check_refusal(&pair, 1, "too many connections are open");
	ck_assert_int_eq(netron_peer_get_state(peer), NETRON_PEER_READY);
	close(fds[0]);
	pair_close(&pair);
}
END_TEST

/* A client that says nothing, one that begins and does not go on, and one that comes in and says
 * no hello. */
START_TEST(handshake_that_never_ends)
{
	static const uint8_t begin[] = { 0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00 };
	netron_limits limits = { .handshake_timeout_ms = 80 };
	struct pair pair;
	int fd;

	pair_init(&pair);
	pair_open_with(&pair, &limits);
	fd = connect_raw(&pair);
	check_closed(fd);
	check_refusal(&pair, 1, "nothing was said in time");
	fd = connect_raw(&pair);
	ck_assert_int_eq(send(fd, begin, sizeof begin, 0), sizeof begin);
	check_closed(fd);
	check_refusal(&pair, 2, "TLS: the handshake was not finished in time");
	pair_close(&pair);
}
END_TEST

/* A server that takes connections and says nothing. */
START_TEST(server_that_does_not_answer)
{
	struct sockaddr_in address = { .sin_family = AF_INET };
	socklen_t size = sizeof address;
	netron_options options = netron_options_default();
	netron_error *error = NULL;
	struct pair pair;
	netron_peer peer;
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	ck_assert_int_eq(bind(fd, (const struct sockaddr *)&address, sizeof address), 0);
	ck_assert_int_eq(listen(fd, 4), 0);
	ck_assert_int_eq(getsockname(fd, (struct sockaddr *)&address, &size), 0);
	pair_init(&pair);
	pair.client_tls.handshake_timeout_ms = 50;
	options.tls = &pair.client_tls;
	pair.client = netron_new(&options);
	snprintf(pair.url, sizeof pair.url, "tls://127.0.0.1:%u", ntohs(address.sin_port));
	ck_assert_int_eq(
		netron_connect_sync(pair.client, pair.url, &peer, &error), NETRON_E_TIMEOUT);
	ck_assert_ptr_nonnull(strstr(netron_error_message(error), pair.url));
	ck_assert_ptr_nonnull(
		strstr(netron_error_message(error), "TLS: the handshake was not finished in time"));
	netron_error_free(error);
	netron_free(pair.client);
	close(fd);
}
END_TEST

/* What the socket answers first to a request. */
static void check_answer(unsigned port, const char *path, bool is_upgrade, const char *answer)
{
	struct pair pair;
	char text[512];
	size_t size = 0;
	int fd;

	snprintf(pair.url, sizeof pair.url, "x://127.0.0.1:%u", port);
	fd = connect_raw(&pair);
	snprintf(text, sizeof text, "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\n%s\r\n", path,
		is_upgrade ? "Connection: Upgrade\r\nUpgrade: websocket\r\n"
			     "Sec-WebSocket-Version: 13\r\n"
			     "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
			   : "");
	ck_assert_int_eq(send(fd, text, strlen(text), 0), (ssize_t)strlen(text));
	while (size < strlen(answer)) {
		ssize_t count = recv(fd, text + size, sizeof text - 1 - size, 0);

		ck_assert_int_gt(count, 0);
		size += (size_t)count;
	}
	text[size] = '\0';
	ck_assert_msg(strncmp(text, answer, strlen(answer)) == 0, "%s: %s", path, text);
	close(fd);
}

/* Two listeners at one address: each with its own options. */
START_TEST(listeners_that_share_an_address_keep_their_paths)
{
	netron *net = netron_new(NULL);
	netron_listener http, ws;
	char url[64];
	unsigned port;

	ck_assert_int_eq(netron_listen_at(net, "http://127.0.0.1:0", &http, NULL), 0);
	port = (unsigned)atoi(strrchr(netron_listener_url(http), ':') + 1);
	snprintf(url, sizeof url, "ws://127.0.0.1:%u/socket", port);
	ck_assert_int_eq(netron_listen_at(net, url, &ws, NULL), 0);
	ck_assert_str_eq(netron_listener_url(ws), url);
	ck_assert_int_eq(netron_start(net), 0);
	check_answer(port, "/health", false, "HTTP/1.1 200 ");
	check_answer(port, "/socket", true, "HTTP/1.1 101 ");
	check_answer(port, "/other", true, "HTTP/1.1 404 ");
	netron_free(net);
}
END_TEST

static int set_up(netron *net, uint32_t index, void *user)
{
	(void)net;
	(void)index;
	(void)user;
	return 0;
}

/* Several instances at one address, each with TLS of its own. */
START_TEST(server_of_several_threads)
{
	netron_server_options options = netron_server_options_default();
	netron_options client = netron_options_default();
	struct pair pair;

	pair_init(&pair);
	options.threads = 3;
	options.setup = set_up;
	options.instance.tls = &pair.server_tls;
	netron_server *server = netron_server_new(&options, NULL);
	ck_assert_ptr_nonnull(server);
	ck_assert_int_eq(netron_server_listen(server, "tls://127.0.0.1:0", NULL), 0);
	snprintf(pair.url, sizeof pair.url, "%s", netron_server_url(server, 0));
	ck_assert_int_eq(netron_server_start(server), 0);
	client.tls = &pair.client_tls;
	pair.client = netron_new(&client);
	for (int i = 0; i < 20; i++)
		ck_assert_int_eq(netron_peer_ping_sync(dial(&pair), NULL, NULL, NULL), 0);
	netron_free(pair.client);
	netron_server_free(server);
}
END_TEST

/* Everything ends while much is on its way. */
START_TEST(everything_ends_under_load)
{
	netron_value bytes;
	struct pair pair;
	void *data = calloc(1, 300000);

	bytes = netron_value_bytes(data, 300000);
	for (int round = 0; round < 6; round++) {
		int fds[3];

		pair_open(&pair);
		for (int i = 0; i < 3; i++)
			fds[i] = connect_raw(&pair);
		for (int i = 0; i < 5; i++) {
			netron_peer peer = dial(&pair);
			for (int k = 0; k < 20; k++)
				netron_peer_run(peer, "who", &bytes, 1, NULL, NULL, NULL);
		}
		netron_connect(pair.client, pair.url, NULL, NULL);
		for (int i = 0; i < round; i++)
			nt_loop_turn(&pair.client->loop, false);
		if (round % 2) {
			netron_free(pair.server);
			netron_free(pair.client);
		} else {
			pair_close(&pair);
		}
		for (int i = 0; i < 3; i++)
			close(fds[i]);
	}
	free(data);
}
END_TEST

Suite *tls_suite(void)
{
	Suite *suite = suite_create("tls");
	TCase *tcase = tcase_create("tls");

	tcase_set_timeout(tcase, 30);
	tcase_add_test(tcase, server_is_known_and_client_is_not);
	tcase_add_loop_test(tcase, handler_sees_the_client, 0, 2);
	tcase_add_loop_test(tcase, handler_sees_the_client_of_other_protocols, 0, 2);
	tcase_add_test(tcase, listeners_that_share_an_address_keep_their_paths);
	tcase_add_test(tcase, server_of_several_threads);
	tcase_add_test(tcase, server_that_does_not_answer);
	tcase_add_test(tcase, what_was_not_verified_is_not_shown);
	tcase_add_test(tcase, sessions_are_taken_up_again);
	tcase_add_loop_test(tcase, sessions_are_not_taken_up, 0, 2);
	tcase_add_test(tcase, peer_comes_back_with_its_options);
	tcase_add_test(tcase, files_are_read_again);
	tcase_add_test(tcase, files_are_read_when_they_change);
	tcase_add_test(tcase, too_many_handshakes);
	tcase_add_test(tcase, handshakes_are_connections);
	tcase_add_test(tcase, handshake_that_never_ends);
	tcase_add_test(tcase, everything_ends_under_load);
	suite_add_tcase(suite, tcase);
	return suite;
}
