/* A transport that the program brings: what the runtime makes of what it says, right or wrong. The
 * suite of all transports runs over the example. */
#include "io/loop.h"
#include "io/url.h"
#include "transport/transport.h"

#include "transport_suites.h"

#include <netron/transport.h>
#include <string.h>

/* What the transport was asked, and what the owner of the channel was told. */
static struct {
	struct nt_loop loop;
	netron_channel *channel;
	struct nt_channel *base;
	netron_dialing *dialing;
	netron_listening *listening;
	int started, ended, closed, cancelled;
	int inside; /* what netron_channel_received said inside write */
	int64_t takes;
	size_t got, ends, closes, accepts, listener_closes, dials;
	int close_code, dial_code;
	char text[512];
} fake;

static void fake_start(void *self)
{
	(void)self;
	fake.started++;
}

static int64_t fake_write(void *self, const void *data, size_t size)
{
	(void)self;
	fake.inside = netron_channel_received(fake.channel, data, size);
	return fake.takes;
}

static void fake_end(void *self)
{
	(void)self;
	fake.ended++;
}

static void fake_close(void *self)
{
	(void)self;
	fake.closed++;
}

static const netron_channel_methods methods = { .start = fake_start,
	.write = fake_write,
	.pause = fake_start,
	.resume = fake_start,
	.end = fake_end,
	.close = fake_close };

static int fake_listen(netron_listening *listening, const char *url, void **out_self, char *reason)
{
	fake.listening = listening;
	*out_self = &fake;
	if (!strstr(url, "wrong"))
		return 0;
	strcpy(reason, "no such perch");
	return NETRON_E_ADDRESS;
}

static void fake_unlisten(void *self)
{
	(void)self;
	netron_listening_closed(fake.listening);
}

static int fake_dial(netron_dialing *dialing, const char *url, void **out_self, char *reason)
{
	(void)reason;
	fake.dialing = dialing;
	*out_self = &fake;
	return strstr(url, "wrong") ? NETRON_E_ADDRESS : 0;
}

static void fake_cancel(void *self)
{
	(void)self;
	fake.cancelled++;
	netron_dialing_failed(fake.dialing, NETRON_E_CANCELLED, NULL);
}

static const netron_transport pigeon = { .scheme = "pigeon",
	.listen = fake_listen,
	.unlisten = fake_unlisten,
	.dial = fake_dial,
	.cancel = fake_cancel };

static void on_bytes(void *user, const uint8_t *data, size_t size)
{
	(void)user;
	(void)data;
	fake.got += size;
}

static void on_end(void *user)
{
	(void)user;
	fake.ends++;
}

static void on_close(void *user, const netron_error *error)
{
	(void)user;
	fake.closes++;
	fake.close_code = error ? netron_error_code(error) : 0;
	strcpy(fake.text, error ? netron_error_message(error) : "");
}

static const struct nt_channel_events events = {
	.on_bytes = on_bytes, .on_end = on_end, .on_close = on_close
};

static void on_accept(void *user, struct nt_channel *channel)
{
	(void)user;
	fake.accepts++;
	fake.base = channel;
	nt_channel_start(channel, &events, NULL);
}

static void on_listener_close(void *user)
{
	(void)user;
	fake.listener_closes++;
}

static const struct nt_listener_events listener_events = { .on_accept = on_accept,
	.on_close = on_listener_close };

static void on_dialed(void *user, struct nt_channel *channel, const netron_error *error)
{
	(void)user;
	fake.dials++;
	fake.base = channel;
	fake.dial_code = error ? netron_error_code(error) : 0;
	strcpy(fake.text, error ? netron_error_message(error) : "");
	if (channel)
		nt_channel_start(channel, &events, NULL);
}

static struct nt_url url_of(const char *text)
{
	struct nt_url url;

	ck_assert_int_eq(nt_url_parse(&nt_alloc_default, text, &url, NULL), 0);
	return url;
}

static void turn(void)
{
	for (int i = 0; i < 4; i++)
		nt_loop_turn(&fake.loop, false);
}

static struct nt_dial *dial(const char *text)
{
	struct nt_url url = url_of(text);
	struct nt_dial *attempt;

	ck_assert_int_eq(nt_transport_find("pigeon")->dial(
				 &fake.loop, &url, NULL, on_dialed, NULL, &attempt, NULL),
		0);
	ck_assert_uint_eq(fake.dials, 0);
	return attempt;
}

static void setup(void)
{
	memset(&fake, 0, sizeof fake);
	ck_assert_int_eq(nt_loop_init(&fake.loop, &nt_alloc_default, NULL), 0);
	ck_assert_int_eq(netron_transport_register(&pigeon), 0);
}

static void note_closed(struct nt_loop *loop, void *user)
{
	(void)loop;
	*(bool *)user = true;
}

static void teardown(void)
{
	bool is_closed = false;

	nt_loop_close(&fake.loop, note_closed, &is_closed);
	while (!is_closed)
		nt_loop_turn(&fake.loop, true);
	nt_loop_fini(&fake.loop);
}

static void connect_it(void)
{
	dial("pigeon://coop");
	fake.channel = netron_dialing_connected(fake.dialing, &methods, &fake, "pigeon://coop");
	ck_assert_ptr_nonnull(fake.channel);
	ck_assert_uint_eq(fake.dials, 0);
	turn();
	ck_assert_uint_eq(fake.dials, 1);
	ck_assert_int_eq(fake.started, 1);
}

static void close_it(void)
{
	fake.base->ops->abort(fake.base, 0);
	ck_assert_int_eq(fake.closed, 1);
	turn();
	ck_assert_uint_eq(fake.closes, 0); /* the transport still holds it */
	netron_channel_closed(fake.channel);
	ck_assert_uint_eq(fake.closes, 0);
	turn();
	ck_assert_uint_eq(fake.closes, 1);
}

START_TEST(a_row_must_be_whole)
{
	netron_transport wrong[] = {
		{ .scheme = NULL },
		{ .scheme = "" },
		{ .scheme = "Pigeon", .dial = fake_dial, .cancel = fake_cancel },
		{ .scheme = "9pigeon", .dial = fake_dial, .cancel = fake_cancel },
		{ .scheme = "pigeon:", .dial = fake_dial, .cancel = fake_cancel },
		{ .scheme = "pigeonpigeon", .dial = fake_dial, .cancel = fake_cancel },
		{ .scheme = "pigeons" },
		{ .scheme = "pigeons", .dial = fake_dial },
		{ .scheme = "pigeons", .listen = fake_listen },
		{ .size = 8, .scheme = "pigeons", .dial = fake_dial, .cancel = fake_cancel },
	};
	netron_transport taken = { .scheme = "tcp", .dial = fake_dial, .cancel = fake_cancel };
	netron_transport twin = pigeon;

	ck_assert_int_eq(netron_transport_register(NULL), NETRON_E_ARGUMENT);
	for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
		ck_assert_int_eq(netron_transport_register(&wrong[i]), NETRON_E_ARGUMENT);
	ck_assert_int_eq(netron_transport_register(&taken), NETRON_E_CONFLICT);
	ck_assert_int_eq(netron_transport_register(&twin), NETRON_E_CONFLICT);
	ck_assert_int_eq(netron_transport_register(&pigeon), 0);
}
END_TEST

START_TEST(what_cannot_begin_says_why)
{
	struct nt_url url = url_of("pigeon://wrong");
	struct nt_listener *listener;
	struct nt_dial *attempt;
	netron_error *error = NULL;

	ck_assert_int_eq(nt_transport_find("pigeon")->listen(
				 &fake.loop, &url, NULL, &listener_events, NULL, &listener, &error),
		NETRON_E_ADDRESS);
	ck_assert_str_eq(netron_error_message(error), "listening at pigeon://wrong: no such perch");
	netron_error_free(error);
	ck_assert_int_eq(nt_transport_find("pigeon")->dial(
				 &fake.loop, &url, NULL, on_dialed, NULL, &attempt, &error),
		NETRON_E_ADDRESS);
	ck_assert_ptr_nonnull(
		strstr(netron_error_message(error), "connecting to pigeon://wrong: "));
	netron_error_free(error);
}
END_TEST

START_TEST(an_attempt_fails_or_is_cancelled)
{
	dial("pigeon://coop");
	netron_dialing_failed(fake.dialing, NETRON_E_TIMEOUT, "the hawk");
	turn();
	ck_assert_uint_eq(fake.dials, 1);
	ck_assert_int_eq(fake.dial_code, NETRON_E_TIMEOUT);
	ck_assert_str_eq(fake.text, "connecting to pigeon://coop: the hawk");
	fake.dials = 0;
	struct nt_dial *attempt = dial("pigeon://coop");
	nt_transport_find("pigeon")->cancel(attempt);
	nt_transport_find("pigeon")->cancel(attempt);
	turn();
	ck_assert_int_eq(fake.cancelled, 1);
	ck_assert_uint_eq(fake.dials, 1);
	ck_assert_int_eq(fake.dial_code, NETRON_E_CANCELLED);
}
END_TEST

/* Cancelled when it has just succeeded: the connection is closed, and nobody is told of it. */
START_TEST(a_cancelled_success_is_closed)
{
	struct nt_dial *attempt = dial("pigeon://coop");

	fake.channel = netron_dialing_connected(fake.dialing, &methods, &fake, "pigeon://coop");
	nt_transport_find("pigeon")->cancel(attempt);
	turn();
	ck_assert_int_eq(fake.cancelled, 0);
	ck_assert_int_eq(fake.dial_code, NETRON_E_CANCELLED);
	ck_assert_int_eq(fake.started, 0);
	ck_assert_int_eq(fake.closed, 1);
	netron_channel_closed(fake.channel);
}
END_TEST

START_TEST(nothing_is_told_inside_a_call)
{
	connect_it();
	fake.takes = 1;
	ck_assert(nt_buf_append(&fake.base->out, "x", 1));
	fake.base->ops->flush(fake.base);
	turn();
	ck_assert_int_eq(fake.inside, NETRON_E_REENTRANT);
	ck_assert_uint_eq(fake.got, 0);
	close_it();
}
END_TEST

START_TEST(bytes_come_in_pieces_and_end_once)
{
	static uint8_t much[NT_LOOP_READ_SIZE + 1];
	size_t size;

	connect_it();
	ck_assert_ptr_nonnull(netron_channel_room(fake.channel, &size));
	ck_assert_uint_eq(size, NT_LOOP_READ_SIZE);
	ck_assert_int_eq(netron_channel_received(fake.channel, much, size), 0);
	ck_assert_int_eq(netron_channel_received(fake.channel, much, size + 1), NETRON_E_ARGUMENT);
	ck_assert_int_eq(netron_channel_received(fake.channel, much, 0), 0);
	ck_assert_uint_eq(fake.got, size);
	ck_assert_int_eq(netron_channel_ended(fake.channel), 0);
	ck_assert_int_eq(netron_channel_ended(fake.channel), 0);
	ck_assert_uint_eq(fake.ends, 1);
	ck_assert_int_eq(netron_channel_received(fake.channel, much, 1), NETRON_E_ARGUMENT);
	close_it();
}
END_TEST

START_TEST(a_write_that_lies_breaks_the_connection)
{
	connect_it();
	fake.takes = 2;
	ck_assert(nt_buf_append(&fake.base->out, "x", 1));
	fake.base->ops->flush(fake.base);
	turn();
	ck_assert_int_eq(fake.closed, 1);
	ck_assert_int_eq(netron_channel_writable(fake.channel), NETRON_E_CLOSED);
	netron_channel_closed(fake.channel);
	turn();
	ck_assert_uint_eq(fake.closes, 1);
	ck_assert_int_eq(fake.close_code, NETRON_E_ARGUMENT);
}
END_TEST

START_TEST(a_failure_says_what_the_transport_said)
{
	connect_it();
	ck_assert_int_eq(netron_channel_failed(fake.channel, NETRON_E_LOST, "shot down"), 0);
	ck_assert_int_eq(netron_channel_failed(fake.channel, NETRON_E_LOST, NULL), NETRON_E_CLOSED);
	netron_channel_closed(fake.channel);
	turn();
	ck_assert_int_eq(fake.close_code, NETRON_E_LOST);
	ck_assert_str_eq(fake.text, "the connection to pigeon://coop: shot down");
}
END_TEST

START_TEST(connections_come_in_a_turn_of_their_own)
{
	struct nt_url url = url_of("pigeon://coop");
	struct nt_listener *listener;

	ck_assert_int_eq(nt_transport_find("pigeon")->listen(
				 &fake.loop, &url, NULL, &listener_events, NULL, &listener, NULL),
		0);
	ck_assert_ptr_eq(netron_listening_loop(fake.listening), fake.loop.uv);
	fake.channel = netron_listening_accept(fake.listening, &methods, &fake, "pigeon://far");
	ck_assert_uint_eq(fake.accepts, 0);
	turn();
	ck_assert_uint_eq(fake.accepts, 1);
	close_it();
	/* One that comes while the listener goes is let go. */
	fake.closed = 0;
	fake.channel = netron_listening_accept(fake.listening, &methods, &fake, "pigeon://far");
	listener->ops->close(listener);
	listener->ops->close(listener);
	turn();
	ck_assert_uint_eq(fake.accepts, 1);
	ck_assert_int_eq(fake.closed, 1);
	netron_channel_closed(fake.channel);
	turn();
	ck_assert_uint_eq(fake.listener_closes, 1);
}
END_TEST

Suite *custom_suite(void)
{
	Suite *suite = suite_create("custom");
	TCase *tcase = tcase_create("program's own");

	tcase_add_checked_fixture(tcase, setup, teardown);
	tcase_add_test(tcase, a_row_must_be_whole);
	tcase_add_test(tcase, what_cannot_begin_says_why);
	tcase_add_test(tcase, an_attempt_fails_or_is_cancelled);
	tcase_add_test(tcase, a_cancelled_success_is_closed);
	tcase_add_test(tcase, nothing_is_told_inside_a_call);
	tcase_add_test(tcase, bytes_come_in_pieces_and_end_once);
	tcase_add_test(tcase, a_write_that_lies_breaks_the_connection);
	tcase_add_test(tcase, a_failure_says_what_the_transport_said);
	tcase_add_test(tcase, connections_come_in_a_turn_of_their_own);
	suite_add_tcase(suite, tcase);
	return suite;
}
