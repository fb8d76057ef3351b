/* The filter by itself: two of them, and bytes carried between them as the test likes. */
#include "io/tls.h"

#include "alloc.h"
#include "certs.h"
#include "suites.h"

#include <openssl/ssl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One end, and what it has sent. */
struct end {
	struct nt_tls tls;
	struct nt_tls_context *context;
	struct nt_buf out, got;
	bool has_ended;
	int rc; /* of what failed; 0: nothing */
};

struct ends {
	struct nt_test_alloc alloc;
	struct nt_loop loop;
	struct end client, server;
	netron_tls_options client_options, server_options;
	unsigned serves;
	const char *alpn, *host;
	size_t piece;                   /* bytes are carried in pieces of so many; 0: all at once */
	size_t flight, cut_flight, cut; /* or one flight is cut at one place */
	size_t cut_size;                /* of that flight */
};

static void ends_init(struct ends *ends)
{
	const struct nt_test_certs *certs = nt_test_certs();

	memset(ends, 0, sizeof *ends);
	nt_test_alloc_init(&ends->alloc);
	ck_assert_int_eq(nt_loop_init(&ends->loop, &ends->alloc.allocator, NULL), 0);
	ends->server_options.certificate = certs->server.pem;
	ends->server_options.key = certs->server.key_pem;
	ends->client_options.ca = certs->ca.pem;
	ends->serves = NT_TLS_NETRON;
	ends->alpn = NT_ALPN_NETRON;
	ends->host = "127.0.0.1";
}

static int end_open(struct ends *ends, struct end *end, enum nt_tls_role role)
{
	const netron_allocator *allocator = &ends->alloc.allocator;
	int rc = nt_tls_context_open(&ends->loop, role,
		role == NT_TLS_SERVER ? &ends->server_options : &ends->client_options,
		&end->context, NULL);

	nt_buf_init(&end->out, allocator);
	nt_buf_init(&end->got, allocator);
	end->has_ended = false;
	end->rc = 0;
	if (rc < 0)
		return rc;
	if (role == NT_TLS_SERVER)
		rc = nt_tls_init_server(
			&end->tls, allocator, end->context, ends->serves, &end->out);
	else
		rc = nt_tls_init_client(&end->tls, allocator, end->context, ends->host, 7000,
			ends->alpn, &end->out);
	nt_tls_context_unref(end->context);
	return rc;
}

static void end_close(struct end *end)
{
	nt_tls_fini(&end->tls);
	nt_buf_fini(&end->out);
	nt_buf_fini(&end->got);
}

static void note_closed(struct nt_loop *loop, void *user)
{
	(void)loop;
	*(bool *)user = true;
}

static void ends_fini(struct ends *ends)
{
	bool is_closed = false;

	nt_loop_close(&ends->loop, note_closed, &is_closed);
	while (!is_closed)
		nt_loop_turn(&ends->loop, true);
	nt_loop_fini(&ends->loop);
	ck_assert_uint_eq(ends->alloc.live, 0);
}

/* What was fed is used up: bytes to got. */
static void end_run(struct end *end)
{
	uint8_t data[NT_TLS_RECORD];
	size_t size;
	int rc = nt_tls_handshake(&end->tls);

	while (rc == NT_TLS_DONE && end->tls.is_done) {
		rc = nt_tls_read(&end->tls, data, sizeof data, &size);
		if (rc == NT_TLS_DONE && !nt_buf_append(&end->got, data, size))
			rc = NETRON_E_NO_MEMORY;
	}
	if (rc == NT_TLS_END)
		end->has_ended = true;
	if (rc < 0)
		end->rc = rc;
}

static size_t next_piece(const struct ends *ends, size_t at, size_t left)
{
	size_t size = left;

	if (ends->piece)
		size = ends->piece;
	else if (ends->flight == ends->cut_flight && at == 0 && ends->cut)
		size = ends->cut;
	return size < left ? size : left;
}

/* All that one has sent reaches the other. false: there was nothing. */
static bool carry(struct ends *ends, struct end *from, struct end *to)
{
	struct nt_buf moving = from->out;
	size_t at = 0, all = nt_buf_size(&moving);

	if (all == 0)
		return false;
	if (ends->flight == ends->cut_flight)
		ends->cut_size = all;
	nt_buf_init(&from->out, &ends->alloc.allocator);
	while (at < all && to->rc == 0) {
		size_t size = next_piece(ends, at, all - at);
		/* Of its own: reading beyond it shows. */
		uint8_t *copy = malloc(size);

		memcpy(copy, moving.data + moving.start + at, size);
		nt_tls_feed(&to->tls, copy, size);
		end_run(to);
		if (to->rc == 0 && !to->has_ended)
			ck_assert_uint_eq(nt_tls_left(&to->tls), 0);
		free(copy);
		nt_tls_feed(&to->tls, NULL, 0);
		at += size;
	}
	ends->flight++;
	nt_buf_fini(&moving);
	return true;
}

static void carry_all(struct ends *ends)
{
	while (carry(ends, &ends->client, &ends->server) |
		carry(ends, &ends->server, &ends->client))
		;
}

/* The handshake, as far as it comes. */
static int ends_open(struct ends *ends)
{
	int rc = end_open(ends, &ends->server, NT_TLS_SERVER);

	if (rc == 0) {
		rc = end_open(ends, &ends->client, NT_TLS_CLIENT);
		if (rc < 0)
			end_close(&ends->server);
	} else {
		nt_buf_fini(&ends->server.out);
	}
	if (rc < 0) {
		nt_buf_fini(&ends->client.out);
		return rc;
	}
	ends->flight = 0;
	end_run(&ends->client);
	carry_all(ends);
	return 0;
}

static void ends_close(struct ends *ends)
{
	end_close(&ends->client);
	end_close(&ends->server);
}

static uint8_t byte_at(size_t at)
{
	return (uint8_t)(at * 13 + at / 253);
}

static void say(struct ends *ends, struct end *from, struct end *to, size_t size)
{
	uint8_t *data = malloc(size + 1);

	for (size_t i = 0; i < size; i++)
		data[i] = byte_at(i);
	ck_assert_int_eq(nt_tls_write(&from->tls, data, size), 0);
	free(data);
	carry_all(ends);
	ck_assert_int_eq(to->rc, 0);
	ck_assert_uint_eq(nt_buf_size(&to->got), size);
	for (size_t i = 0; i < size; i++)
		ck_assert_uint_eq(to->got.data[to->got.start + i], byte_at(i));
	nt_buf_take(&to->got, size);
}

static void check_round(struct ends *ends, size_t size)
{
	ck_assert_msg(ends->client.rc == 0, "%s", ends->client.tls.text);
	ck_assert(ends->client.tls.is_done && ends->server.tls.is_done);
	say(ends, &ends->client, &ends->server, size);
	say(ends, &ends->server, &ends->client, size);
	nt_tls_end(&ends->client.tls);
	carry_all(ends);
	ck_assert(ends->server.has_ended && !ends->client.has_ended);
	/* The other way goes on. */
	say(ends, &ends->server, &ends->client, 10);
	nt_tls_end(&ends->server.tls);
	carry_all(ends);
	ck_assert(ends->client.has_ended);
}

START_TEST(test_sizes)
{
	static const size_t sizes[] = { 0, 1, 16383, 16384, 16385, 100000 };
	struct ends ends;

	ends_init(&ends);
	if (_i)
		ends.server_options.min_version = NETRON_TLS_1_3;
	for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
		ck_assert_int_eq(ends_open(&ends), 0);
		check_round(&ends, sizes[i]);
		ends_close(&ends);
	}
	ends_fini(&ends);
}
END_TEST

START_TEST(test_pieces)
{
	static const size_t pieces[] = { 1, 2, 3, 4, 5, 6, 7, 64, 1000 };
	struct ends ends;

	ends_init(&ends);
	for (size_t i = 0; i < sizeof pieces / sizeof pieces[0]; i++) {
		ends.piece = pieces[i];
		ck_assert_int_eq(ends_open(&ends), 0);
		check_round(&ends, 40000);
		ends_close(&ends);
	}
	ends_fini(&ends);
}
END_TEST

/* Each flight of the handshake, cut at each byte. */
START_TEST(test_every_cut)
{
	size_t step = getenv("NETRON_VALGRIND") ? 101 : 1;
	struct ends ends;

	ends_init(&ends);
	ends.client_options.certificate = nt_test_certs()->client.pem;
	ends.client_options.key = nt_test_certs()->client.key_pem;
	ends.server_options.ca = nt_test_certs()->ca.pem;
	ends.server_options.client_certificate = NETRON_TLS_CLIENT_REQUIRED;
	ends.client_options.no_resumption = true;
	for (ends.cut_flight = 0; ends.cut_flight < 3; ends.cut_flight++) {
		ends.cut_size = SIZE_MAX;
		for (ends.cut = 1; ends.cut < ends.cut_size; ends.cut += step) {
			ck_assert_int_eq(ends_open(&ends), 0);
			ck_assert(ends.client.tls.is_done && ends.server.tls.is_done);
			ck_assert_ptr_nonnull(nt_tls_certificate(&ends.server.tls));
			ends_close(&ends);
		}
	}
	ends_fini(&ends);
}
END_TEST

/* Each byte of what the server says, changed: nothing of it is taken for the truth. */
START_TEST(test_every_byte_changed)
{
	size_t step = getenv("NETRON_VALGRIND") ? 101 : 7;
	size_t at, size = 1;
	struct ends ends;

	ends_init(&ends);
	ends.client_options.no_resumption = true;
	for (at = 0; at < size; at += step) {
		ck_assert_int_eq(end_open(&ends, &ends.server, NT_TLS_SERVER), 0);
		ck_assert_int_eq(end_open(&ends, &ends.client, NT_TLS_CLIENT), 0);
		end_run(&ends.client);
		carry(&ends, &ends.client, &ends.server);
		size = nt_buf_size(&ends.server.out);
		ends.server.out.data[ends.server.out.start + at] ^= 1;
		carry_all(&ends);
		ck_assert(!ends.server.tls.is_done || ends.client.rc < 0);
		ends_close(&ends);
	}
	ends_fini(&ends);
}
END_TEST

START_TEST(test_no_memory)
{
	size_t n;

	nt_test_certs();
	for (n = 1;; n++) {
		struct ends ends;
		bool is_over;
		int rc;

		ends_init(&ends);
		ends.alloc.fail_at = ends.alloc.count + n;
		rc = ends_open(&ends);
		ck_assert(rc == 0 || rc == NETRON_E_NO_MEMORY);
		if (rc == 0) {
			nt_tls_certificate(&ends.client.tls);
			if (ends.client.tls.is_done && ends.server.tls.is_done &&
				nt_tls_write(&ends.client.tls, (const uint8_t *)"hello", 5) == 0)
				carry_all(&ends);
			ck_assert(ends.client.rc == 0 || ends.client.rc == NETRON_E_NO_MEMORY ||
				  ends.server.rc == NETRON_E_NO_MEMORY);
			ends_close(&ends);
		}
		is_over = ends.alloc.count < ends.alloc.fail_at;
		ends.alloc.fail_at = 0;
		ends_fini(&ends);
		if (is_over)
			break;
	}
	ck_assert_uint_gt(n, 20);
}
END_TEST

START_TEST(test_protocols)
{
	static const struct {
		unsigned serves;
		const char *asked, *agreed;
	} rows[] = {
		{ NT_TLS_NETRON, "netron/1", "netron/1" },
		{ NT_TLS_HTTP, "http/1.1", "http/1.1" },
		{ NT_TLS_NETRON | NT_TLS_HTTP, "netron/1", "netron/1" },
		{ NT_TLS_NETRON | NT_TLS_HTTP, "http/1.1", "http/1.1" },
		{ NT_TLS_NETRON | NT_TLS_HTTP, "", NULL },
		{ NT_TLS_NETRON, "http/1.1", "refused" },
		{ NT_TLS_HTTP, "netron/1", "refused" },
		{ NT_TLS_HTTP, "netron/11", "refused" },
	};
	char text[32];
	struct ends ends;

	ends_init(&ends);
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		ends.serves = rows[i].serves;
		ends.alpn = rows[i].asked;
		ck_assert_int_eq(ends_open(&ends), 0);
		if (rows[i].agreed && strcmp(rows[i].agreed, "refused") == 0) {
			ck_assert_int_eq(ends.server.rc, NETRON_E_TLS);
			ck_assert_str_eq(ends.server.tls.text,
				"the client speaks no protocol that is served here (ALPN)");
			ck_assert_str_eq(ends.client.tls.text,
				"the server does not speak the protocol that was asked for (ALPN)");
		} else {
			const char *alpn = nt_tls_alpn(&ends.server.tls, text, sizeof text);

			ck_assert(ends.server.tls.is_done);
			ck_assert((alpn == NULL) == (rows[i].agreed == NULL));
			if (alpn)
				ck_assert_str_eq(alpn, rows[i].agreed);
		}
		ends_close(&ends);
	}
	ends_fini(&ends);
}
END_TEST

/* Names as URLs may have them. */
START_TEST(test_names)
{
	static const struct {
		const char *host, *names;
		bool is_good;
	} rows[] = {
		{ "localhost", "DNS:localhost", true },
		{ "localhost.", "DNS:localhost", true },
		{ "LOCALHOST", "DNS:localhost", true },
		{ "a.example.org", "DNS:*.example.org", true },
		{ "a.b.example.org", "DNS:*.example.org", false },
		{ "example.org", "DNS:*.example.org", false },
		{ "a1.example.org", "DNS:a*.example.org", false },
		{ "127.0.0.1", "IP:127.0.0.1", true },
		{ "127.0.0.1", "DNS:127.0.0.1", false },
		{ "::1", "IP:::1", true },
		{ "::1%lo", "IP:::1", true },
		{ "::2", "IP:::1", false },
		{ "localhost", "email:localhost", false },
	};
	struct ends ends;

	ends_init(&ends);
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		const struct nt_test_cert_spec spec = {
			.name = "localhost", .names = rows[i].names, .issuer = &nt_test_certs()->ca
		};
		struct nt_test_cert cert;

		nt_test_cert_make(&cert, &spec);
		ends.host = rows[i].host;
		ends.server_options.certificate = cert.pem;
		ends.server_options.key = cert.key_pem;
		ck_assert_int_eq(ends_open(&ends), 0);
		ck_assert_msg(ends.client.tls.is_done == rows[i].is_good, "%s for %s: %s",
			rows[i].names, rows[i].host, ends.client.tls.text);
		if (!rows[i].is_good)
			ck_assert_ptr_nonnull(
				strstr(ends.client.tls.text, "is for another name: for "));
		ends_close(&ends);
		nt_test_cert_free(&cert);
	}
	ends_fini(&ends);
}
END_TEST

/* One context for equal options; those that nobody uses are kept, a few of them. */
START_TEST(test_contexts)
{
	struct nt_tls_context *contexts[3], *many[20];
	netron_tls_options other;
	struct ends ends;
	char name[20];

	ends_init(&ends);
	other = ends.client_options;
	other.server_name = "another";
	for (int i = 0; i < 3; i++)
		ck_assert_int_eq(nt_tls_context_open(&ends.loop, NT_TLS_CLIENT,
					 i < 2 ? &ends.client_options : &other, &contexts[i], NULL),
			0);
	ck_assert_ptr_eq(contexts[0], contexts[1]);
	ck_assert_ptr_ne(contexts[0], contexts[2]);
	for (int i = 0; i < 3; i++)
		nt_tls_context_unref(contexts[i]);
	ck_assert_int_eq(nt_tls_context_open(&ends.loop, NT_TLS_CLIENT, &ends.client_options,
				 &contexts[1], NULL),
		0);
	ck_assert_ptr_eq(contexts[0], contexts[1]);
	for (int i = 0; i < 20; i++) {
		snprintf(name, sizeof name, "name-%d", i);
		other.server_name = name;
		ck_assert_int_eq(
			nt_tls_context_open(&ends.loop, NT_TLS_CLIENT, &other, &many[i], NULL), 0);
	}
	for (int i = 0; i < 20; i++)
		nt_tls_context_unref(many[i]);
	nt_tls_context_unref(contexts[1]);
	size_t count = 0;
	for (struct nt_list *node = ends.loop.tls->contexts.next; node != &ends.loop.tls->contexts;
		node = node->next)
		count++;
	ck_assert_uint_eq(count, NT_TLS_CONTEXTS_IDLE);
	ends_fini(&ends);
}
END_TEST

/* So many servers are remembered, the latest session of each. */
START_TEST(test_sessions)
{
	struct nt_tls_context *context;
	struct ends ends;
	char name[32];

	ends_init(&ends);
	ck_assert_int_eq(nt_tls_context_open(
				 &ends.loop, NT_TLS_CLIENT, &ends.client_options, &context, NULL),
		0);
	for (int i = 0; i < NT_TLS_SESSIONS + 10; i++) {
		snprintf(name, sizeof name, "server-%d", i);
		nt_tls_session_put(context, name, SSL_SESSION_new());
		nt_tls_session_put(context, name, SSL_SESSION_new());
	}
	ck_assert_uint_eq(context->session_count, NT_TLS_SESSIONS);
	ck_assert_ptr_null(nt_tls_session_take(context, "server-9"));
	SSL_SESSION *session = nt_tls_session_take(context, "server-10");
	ck_assert_ptr_nonnull(session);
	SSL_SESSION_free(session);
	ck_assert_ptr_null(nt_tls_session_take(context, "server-10"));
	ck_assert_uint_eq(context->session_count, NT_TLS_SESSIONS - 1);
	nt_tls_context_unref(context);
	ends_fini(&ends);
}
END_TEST

static void check_settings(
	const netron_tls_options *options, enum nt_tls_role role, const char *text)
{
	struct nt_test_alloc alloc;
	struct nt_tls_settings settings;
	netron_error *error = NULL;
	int rc;

	nt_test_alloc_init(&alloc);
	rc = nt_tls_settings_init(&settings, &alloc.allocator, role, options, &error);
	ck_assert_int_eq(rc, text ? NETRON_E_TLS : 0);
	if (text)
		ck_assert_str_eq(netron_error_message(error), text);
	netron_error_free(error);
	nt_tls_settings_fini(&settings);
	ck_assert_uint_eq(alloc.live, 0);
}

START_TEST(test_environment)
{
	struct nt_tls_settings settings;
	netron_tls_options options = netron_tls_options_default();

	setenv("NETRON_TLS_CERT", "c.pem", 1);
	setenv("NETRON_TLS_KEY", "k.pem", 1);
	setenv("NETRON_TLS_CA", "ca.pem", 1);
	setenv("NETRON_TLS_KEY_PASSWORD", "sesame", 1);
	setenv("NETRON_TLS_CLIENT", "required", 1);
	setenv("NETRON_TLS_MIN_VERSION", "1.3", 1);
	ck_assert_int_eq(
		nt_tls_settings_init(&settings, &nt_alloc_default, NT_TLS_SERVER, NULL, NULL), 0);
	ck_assert_str_eq(settings.certificate, "c.pem");
	ck_assert_str_eq(settings.key, "k.pem");
	ck_assert_str_eq(settings.ca, "ca.pem");
	ck_assert_str_eq(settings.key_password, "sesame");
	ck_assert_uint_eq(settings.client_certificate, NETRON_TLS_CLIENT_REQUIRED);
	ck_assert_uint_eq(settings.min_version, NETRON_TLS_1_3);
	ck_assert_uint_eq(settings.handshake_timeout_ms, 5000);
	ck_assert_uint_eq(settings.reload_check_ms, 10000);
	nt_tls_settings_fini(&settings);
	/* Options come first; the environment's key is not that of another certificate. */
	options.certificate = "own.pem";
	options.min_version = NETRON_TLS_1_2;
	options.client_certificate = NETRON_TLS_CLIENT_NONE;
	ck_assert_int_eq(
		nt_tls_settings_init(&settings, &nt_alloc_default, NT_TLS_SERVER, &options, NULL),
		0);
	ck_assert_str_eq(settings.certificate, "own.pem");
	ck_assert_str_eq(settings.key, "own.pem");
	ck_assert_uint_eq(settings.client_certificate, NETRON_TLS_CLIENT_NONE);
	ck_assert_uint_eq(settings.min_version, NETRON_TLS_1_2);
	nt_tls_settings_fini(&settings);
	options = netron_tls_options_default();
	setenv("NETRON_TLS_CLIENT", "always", 1);
	check_settings(&options, NT_TLS_SERVER,
		"TLS: \"always\" is no value of the variable NETRON_TLS_CLIENT");
	setenv("NETRON_TLS_CLIENT", "", 1);
	options.min_version = 11;
	check_settings(
		&options, NT_TLS_CLIENT, "TLS: 11 is no value of netron_tls_options.min_version");
	options.min_version = 0;
	setenv("NETRON_TLS_CERT", "", 1);
	check_settings(&options, NT_TLS_CLIENT, NULL);
	check_settings(&options, NT_TLS_SERVER,
		"TLS: a server needs a certificate: netron_tls_options.certificate, or the "
		"variable NETRON_TLS_CERT");
}
END_TEST

/* Programs that were built with fewer members. */
START_TEST(test_smaller_options)
{
	netron_tls_options options, *copy;

	memset(&options, 0xff, sizeof options);
	options.size = offsetof(netron_tls_options, ca);
	options.certificate = "c";
	options.key = options.key_password = NULL;
	options.client_certificate = 0;
	copy = nt_tls_options_copy(&nt_alloc_default, &options);
	ck_assert_str_eq(copy->certificate, "c");
	ck_assert_ptr_ne(copy->certificate, options.certificate);
	ck_assert_ptr_null(copy->ca);
	ck_assert_uint_eq(copy->min_version, 0);
	ck_assert(!copy->insecure);
	nt_tls_options_free(&nt_alloc_default, copy);
}
END_TEST

Suite *tls_suite(void)
{
	Suite *suite = suite_create("tls");
	TCase *tcase = tcase_create("tls");

	tcase_set_timeout(tcase, 60);
	tcase_add_loop_test(tcase, test_sizes, 0, 2);
	tcase_add_test(tcase, test_pieces);
	tcase_add_test(tcase, test_every_cut);
	tcase_add_test(tcase, test_every_byte_changed);
	tcase_add_test(tcase, test_no_memory);
	tcase_add_test(tcase, test_protocols);
	tcase_add_test(tcase, test_names);
	tcase_add_test(tcase, test_contexts);
	tcase_add_test(tcase, test_sessions);
	tcase_add_test(tcase, test_environment);
	tcase_add_test(tcase, test_smaller_options);
	suite_add_tcase(suite, tcase);
	return suite;
}
