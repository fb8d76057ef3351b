/* events.c - events from one side to the other: who hears what, in which order, and what a peer
 * that does not keep up costs. */
#include "suites.h"
#include "lamp.h"
#include "raw.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void open_with(struct world *world, int transport, struct world_options *options)
{
	static char url[128];

	if (transport == 2)
		snprintf(url, sizeof url, "unix:///tmp/netron-events-%d.sock", (int)getpid());
	else
		snprintf(url, sizeof url, "%s",
			transport == 1 ? "tcp://127.0.0.1:0" : "memory://events");
	options->url = url;
	world_open(world, options);
}

static void open_over(struct world *world, int transport)
{
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };

	open_with(world, transport, &options);
}

/* What a listener heard. */
struct heard {
	unsigned count, sum;
	bool on;
	char text[256];
	/* Called inside the handler. */
	void (*inside)(struct heard *heard);
	void *user;
	netron_subscription subscription;
};

static void on_switched(bool on, const char *by, void *user)
{
	struct heard *heard = user;

	heard->count++;
	heard->on = on;
	snprintf(heard->text, sizeof heard->text, "%s", by);
	if (heard->inside)
		heard->inside(heard);
}

static void on_tag(uint32_t tag, void *user)
{
	struct heard *heard = user;
	size_t used = strlen(heard->text);

	heard->count++;
	heard->sum += tag;
	snprintf(heard->text + used, sizeof heard->text - used, "%u ", tag);
}

static void on_values(const netron_value *args, size_t count, void *user)
{
	struct heard *heard = user;
	netron_value all = netron_value_array(args, count);

	heard->count++;
	netron_value_print(&all, heard->text, sizeof heard->text);
	if (heard->inside)
		heard->inside(heard);
}

static void on_end(const netron_error *error, void *user)
{
	outcome_note(user, error);
}

static void wait_for(struct world *world, const unsigned *count, unsigned wanted)
{
	for (int i = 0; i < 200 && *count < wanted; i++)
		world_settle(world);
	ck_assert_uint_eq(*count, wanted);
}

/* ---- typed, by name, both ways ---- */

START_TEST(event_typed)
{
	struct world world;
	struct lamp lamp = { 0 };
	struct heard heard = { 0 };
	netron_exposed exposed;

	open_over(&world, _i);
	ck_assert_int_eq(lamp_expose(world.server, &lamp, &exposed), 0);
	ck_assert_int_eq(lamp_emit_switched(exposed, true, "nobody listens"), 0);
	netron_subscription on = lamp_on_switched(world.peer, NULL, on_switched, &heard);
	ck_assert_int_eq(netron_subscription_wait_sync(on, NULL), 0);
	ck_assert_int_eq(lamp_emit_switched(exposed, true, "hand"), 0);
	ck_assert_uint_eq(heard.count, 0);
	wait_for(&world, &heard.count, 1);
	ck_assert(heard.on);
	ck_assert_str_eq(heard.text, "hand");
	ck_assert_int_eq(netron_subscription_close(on), 0);
	ck_assert_int_eq(netron_subscription_close(on), NETRON_E_GONE);
	ck_assert_int_eq(netron_subscription_wait_sync(on, NULL), NETRON_E_GONE);
	ck_assert_int_eq(lamp_emit_switched(exposed, false, "on its way"), 0);
	world_settle(&world);
	world_settle(&world);
	ck_assert_uint_eq(world.server->topics.count, 0);
	ck_assert_int_eq(lamp_emit_switched(exposed, false, "hand"), 0);
	world_settle(&world);
	ck_assert_uint_eq(heard.count, 1);
	ck_assert_int_eq(netron_unexpose(exposed), 0);
	ck_assert_int_eq(lamp_emit_switched(exposed, false, "hand"), NETRON_E_GONE);
	world_close(&world);
}
END_TEST

START_TEST(event_by_name)
{
	struct world world;
	struct heard heard = { 0 }, back = { 0 };
	netron_value args[3] = { netron_value_i64(-5), netron_value_string("x"),
		netron_value_undefined() };

	open_over(&world, _i);
	netron_subscription on = netron_peer_on(world.peer, "demo.event", on_values, &heard);
	netron_subscription other = netron_peer_on(world.visitor, "back", on_values, &back);
	ck_assert_int_eq(netron_subscription_wait_sync(on, NULL), 0);
	ck_assert_int_eq(netron_subscription_wait_sync(other, NULL), 0);
	ck_assert_int_eq(netron_emit_values(world.server, "demo.event", args, 3), 0);
	ck_assert_int_eq(netron_emit_values(world.server, "other", args, 3), 0);
	ck_assert_int_eq(netron_emit_values(world.client, "back", args, 1), 0);
	wait_for(&world, &heard.count, 1);
	wait_for(&world, &back.count, 1);
	ck_assert_str_eq(heard.text, "[-5,\"x\",{\"$undefined\":true}]");
	ck_assert_str_eq(back.text, "[-5]");
	world_close(&world);
}
END_TEST

START_TEST(event_to_one_peer)
{
	struct world world;
	struct heard heard = { 0 };
	netron_value arg = netron_value_i64(1);

	open_over(&world, _i);
	netron_subscription on = netron_peer_on(world.peer, "mine", on_values, &heard);
	ck_assert_int_eq(netron_subscription_wait_sync(on, NULL), 0);
	ck_assert_int_eq(netron_peer_emit(world.visitor, "mine", &arg, 1), 0);
	ck_assert_int_eq(netron_peer_emit(world.visitor, "unheard", &arg, 1), 0);
	ck_assert_int_eq(netron_peer_emit(world.peer, "unheard", NULL, 0), 0);
	wait_for(&world, &heard.count, 1);
	world_close(&world);
}
END_TEST

START_TEST(event_at_home)
{
	struct world world;
	struct lamp lamp = { 0 };
	struct heard heard = { 0 }, life = { 0 };
	netron_exposed exposed;

	open_over(&world, 0);
	netron_peer home = netron_local_peer(world.server);
	netron_subscription on = lamp_on_switched(home, NULL, on_switched, &heard);
	netron_subscription all = netron_peer_on(home, "service:expose", on_values, &life);
	ck_assert_int_eq(netron_subscription_wait_sync(on, NULL), 0);
	ck_assert_int_eq(netron_subscription_wait_sync(all, NULL), 0);
	ck_assert_int_eq(lamp_expose(world.server, &lamp, &exposed), 0);
	ck_assert_int_eq(lamp_emit_switched(exposed, true, "home"), 0);
	wait_for(&world, &heard.count, 1);
	wait_for(&world, &life.count, 1);
	world_close(&world);
}
END_TEST

/* One subscribe goes out for a name, and unsubscribe with the last who listens. */
START_TEST(names_are_counted)
{
	struct world world;
	struct heard a = { 0 }, b = { 0 }, c = { 0 };

	open_over(&world, 0);
	const struct nt_peer *peer = nt_peer_of(world.peer);
	uint32_t first = peer->calls.last_id;
	netron_subscription one = netron_peer_on(world.peer, "e", on_values, &a);
	netron_subscription two = netron_peer_on(world.peer, "e", on_values, &b);
	world_settle(&world);
	netron_subscription three = netron_peer_on(world.peer, "e", on_values, &c);
	world_settle(&world);
	ck_assert_uint_eq(peer->calls.last_id, first + 1);
	ck_assert_int_eq(netron_subscription_wait_sync(three, NULL), 0);
	ck_assert_int_eq(netron_emit_values(world.server, "e", NULL, 0), 0);
	world_settle(&world);
	ck_assert_uint_eq(a.count + b.count + c.count, 3);
	netron_subscription_close(one);
	netron_subscription_close(three);
	world_settle(&world);
	ck_assert_uint_eq(peer->calls.last_id, first + 1);
	ck_assert_int_eq(netron_emit_values(world.server, "e", NULL, 0), 0);
	world_settle(&world);
	ck_assert_uint_eq(b.count, 2);
	netron_subscription_close(two);
	/* Asked for again while the peer is told of the end. */
	two = netron_peer_on(world.peer, "e", on_values, &b);
	ck_assert_int_eq(netron_subscription_wait_sync(two, NULL), 0);
	ck_assert_uint_eq(peer->calls.last_id, first + 3);
	ck_assert_int_eq(netron_emit_values(world.server, "e", NULL, 0), 0);
	world_settle(&world);
	ck_assert_uint_eq(b.count, 3);
	netron_subscription_close(two);
	world_settle(&world);
	ck_assert_uint_eq(world.server->topics.count, 0);
	ck_assert_uint_eq(world.client->subscriptions.live, 0);
	world_close(&world);
}
END_TEST

START_TEST(asked_before_the_hello)
{
	struct world world;
	struct heard heard = { 0 };

	world_make(&world, NULL);
	ck_assert_int_eq(netron_listen(world.server, "memory://world", NULL), 0);
	world.peer = netron_connect(world.client, "memory://world", NULL, NULL);
	netron_subscription on = netron_peer_on(world.peer, "e", on_values, &heard);
	ck_assert_int_eq(netron_subscription_wait_sync(on, NULL), 0);
	ck_assert_int_eq(netron_emit_values(world.server, "e", NULL, 0), 0);
	world_settle(&world);
	ck_assert_uint_eq(heard.count, 1);
	world_close(&world);
}
END_TEST

/* ---- the end ---- */

START_TEST(end_with_the_peer)
{
	struct world world;
	struct outcome ended = { 0 }, pending = { 0 }, closed = { 0 };

	open_over(&world, _i);
	netron_subscription on = netron_peer_on(world.peer, "e", on_values, NULL);
	ck_assert_int_eq(netron_subscription_on_end(on, on_end, &ended), 0);
	netron_subscription shut = netron_peer_on(world.peer, "e", on_values, NULL);
	ck_assert_int_eq(netron_subscription_on_end(shut, on_end, &closed), 0);
	ck_assert_int_eq(netron_subscription_wait_sync(on, NULL), 0);
	netron_subscription_close(shut);
	netron_subscription late = netron_peer_on(world.peer, "f", on_values, NULL);
	ck_assert_int_eq(netron_subscription_on_end(late, on_end, &pending), 0);
	nt_peer_abort(nt_peer_of(world.visitor), NETRON_E_LIMIT, "test");
	wait_for(&world, &ended.count, 1);
	wait_for(&world, &pending.count, 1);
	ck_assert_int_lt(ended.code, 0);
	ck_assert_uint_eq(closed.count, 0);
	ck_assert_int_eq(netron_subscription_close(on), NETRON_E_GONE);
	ck_assert_uint_eq(world.server->topics.count, 0);
	on = netron_peer_on(world.peer, "e", on_values, NULL);
	ck_assert_int_eq(netron_subscription_on_end(on, on_end, &closed), 0);
	ck_assert_uint_eq(closed.count, 0);
	world_settle(&world);
	ck_assert_uint_eq(closed.count, 1);
	ck_assert_int_eq(closed.code, NETRON_E_GONE);
	world_close(&world);
	ck_assert_uint_eq(ended.count + pending.count, 2);
}
END_TEST

START_TEST(end_by_refusal)
{
	struct world world;
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };
	struct outcome refused = { 0 };
	netron_error *error = NULL;

	options.server.limits.max_subscriptions = 1;
	open_with(&world, 0, &options);
	netron_subscription one = netron_peer_on(world.peer, "a", on_values, NULL);
	netron_subscription two = netron_peer_on(world.peer, "b", on_values, NULL);
	ck_assert_int_eq(netron_subscription_on_end(two, on_end, &refused), 0);
	ck_assert_int_eq(netron_subscription_wait_sync(two, &error), NETRON_E_LIMIT);
	ck_assert_str_eq(netron_error_message(error), "Too many requests");
	netron_error_free(error);
	wait_for(&world, &refused.count, 1);
	ck_assert_int_eq(refused.code, NETRON_E_LIMIT);
	ck_assert_int_eq(netron_subscription_wait_sync(one, NULL), 0);
	ck_assert_int_eq(netron_subscription_close(two), NETRON_E_GONE);
	world_close(&world);
}
END_TEST

START_TEST(name_too_long)
{
	struct world world;
	struct outcome refused = { 0 };
	char name[300];

	memset(name, 'x', sizeof name);
	name[256] = 0;
	open_over(&world, 0);
	netron_subscription on = netron_peer_on(world.peer, name, on_values, NULL);
	ck_assert_int_eq(netron_subscription_on_end(on, on_end, &refused), 0);
	world_settle(&world);
	ck_assert_int_eq(refused.code, NETRON_E_ARGUMENT);
	ck_assert_int_eq(netron_emit_values(world.server, name, NULL, 0), NETRON_E_ARGUMENT);
	name[255] = 0;
	on = netron_peer_on(world.peer, name, on_values, NULL);
	ck_assert_int_eq(netron_subscription_wait_sync(on, NULL), 0);
	world_close(&world);
}
END_TEST

/* Names are compared as they stand: a range would be heard of no version, or of the wrong one. */
START_TEST(events_of_a_version)
{
	static const struct {
		const char *service;
		int code;
	} cases[] = {
		{ "lamp", NETRON_E_ARGUMENT },
		{ "lamp@", NETRON_E_ARGUMENT },
		{ "lamp@*", NETRON_E_ARGUMENT },
		{ "lamp@^1.0", NETRON_E_ARGUMENT },
		{ "acme.lamp", NETRON_E_ARGUMENT },
		{ "lamp@2.0.0", 0 },
		{ "acme.lamp@2.0.0", 0 },
		{ "018f0000-0000-7000-8000-000000000001", 0 },
	};
	netron_call_options options = { .service = cases[_i].service };
	netron_value by[] = { { .kind = NETRON_KIND_BOOL }, netron_value_string("x") };
	struct world world;
	struct outcome ended = { 0 };
	struct heard heard = { 0 };
	char name[80];

	open_over(&world, 0);
	/* Before the hello, too, when not much is known of the peer. */
	netron_peer early =
		netron_connect(world.client, netron_peer_address(world.peer), NULL, NULL);
	netron_subscription on = lamp_on_switched(early, &options, on_switched, &heard);
	ck_assert_int_eq(netron_subscription_on_end(on, on_end, &ended), 0);
	world_settle(&world);
	ck_assert_uint_eq(ended.count, cases[_i].code ? 1 : 0);
	ck_assert_int_eq(ended.code, cases[_i].code);
	if (ended.code)
		ck_assert_str_eq(ended.message, "events are heard of one version, name@version");
	snprintf(name, sizeof name, "%s.switched", cases[_i].service);
	ck_assert_int_eq(netron_emit_values(world.server, name, by, 2), 0);
	ck_assert_int_eq(netron_emit_values(world.server, "lamp@1.0.0.switched", by, 2), 0);
	world_settle(&world);
	ck_assert_uint_eq(heard.count, cases[_i].code ? 0 : 1);
	world_close(&world);
}
END_TEST

/* ---- after a new hello ---- */

START_TEST(restored_after_a_hello)
{
	struct world world;
	struct heard a = { 0 }, b = { 0 };

	open_over(&world, 0);
	netron_subscription one = netron_peer_on(world.peer, "a", on_values, &a);
	netron_subscription two = netron_peer_on(world.peer, "b", on_values, &b);
	ck_assert_int_eq(netron_subscription_wait_sync(one, NULL), 0);
	ck_assert_int_eq(netron_subscription_wait_sync(two, NULL), 0);
	/* The other side forgets, as it does with a connection. */
	world.server->hooks.on_lost(nt_peer_of(world.visitor));
	world.client->hooks.on_lost(nt_peer_of(world.peer));
	ck_assert_uint_eq(world.server->topics.count, 0);
	world.client->hooks.on_ready(nt_peer_of(world.peer));
	ck_assert_int_eq(netron_subscription_wait_sync(one, NULL), 0);
	ck_assert_int_eq(netron_subscription_wait_sync(two, NULL), 0);
	ck_assert_int_eq(netron_emit_values(world.server, "a", NULL, 0), 0);
	ck_assert_int_eq(netron_emit_values(world.server, "b", NULL, 0), 0);
	wait_for(&world, &a.count, 1);
	wait_for(&world, &b.count, 1);
	world_close(&world);
}
END_TEST

/* ---- lifecycle events ---- */

START_TEST(lifecycle_is_not_for_everybody)
{
	struct world world;
	netron_error *error = NULL;

	open_over(&world, 0);
	netron_subscription on = netron_peer_on(world.peer, "peer:connect", on_values, NULL);
	ck_assert_int_eq(netron_subscription_wait_sync(on, &error), NETRON_E_FORBIDDEN);
	netron_error_free(error);
	world_close(&world);
}
END_TEST

START_TEST(lifecycle_for_those_allowed)
{
	static const char *const names[] = { "peer:connect", "peer:disconnect", "service:expose",
		"service:unexpose" };
	struct world world;
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };
	struct heard heard[4] = { 0 };
	struct lamp lamp = { 0 };
	netron_exposed exposed;
	char expected[200];

	options.server.allow = NETRON_ALLOW_LIFECYCLE_EVENTS;
	options.server.id = "the-server";
	options.client.id = "the-client";
	open_with(&world, 0, &options);
	for (int i = 0; i < 4; i++) {
		netron_subscription on = netron_peer_on(world.peer, names[i], on_values, &heard[i]);
		ck_assert_int_eq(netron_subscription_wait_sync(on, NULL), 0);
	}
	netron_peer second = netron_connect(world.client, "memory://events", NULL, NULL);
	wait_for(&world, &heard[0].count, 1);
	ck_assert_str_eq(heard[0].text, "[{\"peerId\":\"the-client\"}]");
	netron_peer_close(second);
	wait_for(&world, &heard[1].count, 1);
	ck_assert_str_eq(heard[1].text, "[{\"peerId\":\"the-client\"}]");
	ck_assert_int_eq(lamp_expose(world.server, &lamp, &exposed), 0);
	wait_for(&world, &heard[2].count, 1);
	snprintf(expected, sizeof expected,
		"[{\"name\":\"lamp\",\"version\":\"1.0.0\",\"qualifiedName\":\"lamp@1.0.0\","
		"\"peerId\":\"the-server\",\"definition\":{\"$definition\":");
	ck_assert_int_eq(strncmp(heard[2].text, expected, strlen(expected)), 0);
	netron_unexpose(exposed);
	wait_for(&world, &heard[3].count, 1);
	snprintf(expected, sizeof expected,
		"[{\"name\":\"lamp\",\"version\":\"1.0.0\",\"qualifiedName\":\"lamp@1.0.0\","
		"\"peerId\":\"the-server\",\"defId\":\"");
	ck_assert_int_eq(strncmp(heard[3].text, expected, strlen(expected)), 0);
	world_close(&world);
}
END_TEST

/* ---- on the wire ---- */

/* The transcript's steps with demo.event, byte for byte. */
START_TEST(wire_as_the_original)
{
	struct world world;
	struct raw raw;
	netron_member member = { "x", 1, &(netron_value){ NETRON_KIND_INT, .as.i64 = 1 } };
	netron_value arg = netron_value_object(&member, 1);

	raw_open(&raw, &world, NULL, true);
	RAW_PACKET(&raw, 0x23, 0x44,
		"\x92\xa9subscribe\xaa"
		"demo.event");
	world_settle(&world);
	ck_assert_str_eq(raw_print(raw_answer(&raw, 0x23)), "{\"$undefined\":true}");
	ck_assert_uint_eq(raw_answer(&raw, 0x23)->flags, 0x04);
	raw_forget(&raw);
	ck_assert_int_eq(netron_emit_values(world.server, "demo.event", &arg, 1), 0);
	world_settle(&world);
	ck_assert_uint_eq(raw.count, 1);
	ck_assert_uint_eq(raw.sizes[0], 26);
	ck_assert_mem_eq(raw.messages[0] + 4,
		"\x44\x93\xa4"
		"emit\xaa"
		"demo.event\x81\xa1x\x01",
		22);
	RAW_PACKET(&raw, 0x25, 0x44,
		"\x94\xa4"
		"emit\xab"
		"from.client\x01\xa3two");
	RAW_PACKET(&raw, 0x26, 0x44,
		"\x92\xabunsubscribe\xaa"
		"demo.event");
	RAW_PACKET(&raw, 0x27, 0x44,
		"\x92\xabunsubscribe\xaa"
		"demo.event");
	world_settle(&world);
	for (uint32_t id = 0x25; id <= 0x27; id++)
		ck_assert_str_eq(raw_print(raw_answer(&raw, id)), "{\"$undefined\":true}");
	raw_close(&raw);
}
END_TEST

static const struct {
	const char *body;
	size_t size;
	int status;
} bad_emits[] = {
#define BAD(body, status)                                                                          \
	{                                                                                          \
		body, sizeof(body) - 1, status                                                     \
	}
	BAD("\x91\xa4"
	    "emit",
		400),
	BAD("\x92\xa4"
	    "emit\x05",
		400),
	BAD("\x92\xa4"
	    "emit\xc0",
		400),
	BAD("\x93\xa4"
	    "emit\xa1"
	    "e\xc1",
		400),
	BAD("\x93\xa4"
	    "emit\xa1"
	    "e\x91",
		400),
	BAD("\x93\xa4"
	    "emit\xa1"
	    "e\x01\x02",
		400),
	BAD("\x93\xa4"
	    "emit\xa1"
	    "e",
		400),
};

START_TEST(emit_that_is_malformed)
{
	struct world world;
	struct raw raw;
	struct heard heard = { 0 };
	char text[256];

	raw_open(&raw, &world, NULL, true);
	netron_peer_on(world.visitor, "e", on_values, &heard);
	raw_packet(&raw, 9, 0x44, bad_emits[_i].body, bad_emits[_i].size);
	world_settle(&world);
	const struct nt_packet *answer = raw_answer(&raw, 9);
	ck_assert_ptr_nonnull(answer);
	ck_assert_int_eq(raw_error(answer, text, sizeof text), bad_emits[_i].status);
	ck_assert_uint_eq(heard.count, 0);
	raw_close(&raw);
}
END_TEST

/* Answered before anything is done about it; what is not as declared is heard by nobody typed. */
START_TEST(emit_of_another_type)
{
	struct world world;
	struct raw raw;
	struct heard typed = { 0 }, untyped = { 0 };

	raw_open(&raw, &world, NULL, true);
	lamp_on_switched(world.visitor, NULL, on_switched, &typed);
	netron_peer_on(world.visitor, "lamp@1.0.0.switched", on_values, &untyped);
	world_settle(&world);
	RAW_PACKET(&raw, 9, 0x44,
		"\x93\xa4"
		"emit\xb3"
		"lamp@1.0.0.switched\x05");
	RAW_PACKET(&raw, 10, 0x44,
		"\x95\xa4"
		"emit\xb3"
		"lamp@1.0.0.switched\xc3\xa1y\x07");
	world_settle(&world);
	ck_assert_str_eq(raw_print(raw_answer(&raw, 9)), "{\"$undefined\":true}");
	ck_assert_str_eq(raw_print(raw_answer(&raw, 10)), "{\"$undefined\":true}");
	ck_assert_uint_eq(untyped.count, 2);
	ck_assert_uint_eq(typed.count, 1);
	ck_assert_str_eq(typed.text, "y");
	ck_assert_uint_eq(world.server->counts.bad_events, 1);
	raw_close(&raw);
}
END_TEST

/* ---- those who do not keep up ---- */

/* A subscriber that answers nothing: so many on the way, so many waiting, the rest as declared. */
struct silent {
	struct world world;
	struct raw raw;
	struct lamp lamp;
	netron_exposed exposed;
};

static void silent_open(struct silent *silent, struct world_options *options, const char *name)
{
	char body[64] = "\x92\xa9subscribe";
	size_t size = strlen(name);

	memset(silent, 0, sizeof *silent);
	raw_open(&silent->raw, &silent->world, options, true);
	ck_assert_int_eq(lamp_expose(silent->world.server, &silent->lamp, &silent->exposed), 0);
	body[11] = (char)(0xa0 | size);
	memcpy(body + 12, name, size);
	raw_packet(&silent->raw, 1, 0x44, body, 12 + size);
	world_settle(&silent->world);
	raw_forget(&silent->raw);
}

static void silent_close(struct silent *silent)
{
	raw_close(&silent->raw);
}

/* The tags of what came, and answers them all. */
static const char *take_tags(struct silent *silent)
{
	static char text[4096];
	struct raw *raw = &silent->raw;
	unsigned count = raw->count;
	uint32_t ids[RAW_MESSAGES];
	size_t used = 0;

	text[0] = 0;
	for (unsigned i = 0; i < count; i++) {
		memcpy(&ids[i], raw->messages[i], 4);
		used += (size_t)snprintf(text + used, sizeof text - used, "%u ",
			raw->messages[i][raw->sizes[i] - 1]);
	}
	raw_forget(raw);
	for (unsigned i = 0; i < count; i++)
		raw_packet(raw, __builtin_bswap32(ids[i]), 0x04, "\xd4\0\0", 3);
	world_settle(&silent->world);
	return text;
}

static const struct {
	enum lamp_event event;
	const char *name, *first, *then;
	int rc; /* of the last emission */
} policies[] = {
	{ LAMP_LATE, "lamp@1.0.0.late", "0 1 ", "8 9 ", 0 },
	{ LAMP_EARLY, "lamp@1.0.0.early", "0 1 ", "2 3 ", 0 },
	{ LAMP_STRICT, "lamp@1.0.0.strict", "0 1 ", "2 3 ", NETRON_E_LIMIT },
};

START_TEST(subscriber_that_is_slow)
{
	static struct silent silent;
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };
	int rc = 0;

	options.server.limits.max_events_unanswered = 2;
	silent_open(&silent, &options, policies[_i].name);
	for (uint32_t i = 0; i < 12; i++)
		rc = lamp_emit_tag(silent.exposed, policies[_i].event, i);
	ck_assert_int_eq(rc, policies[_i].rc);
	world_settle(&silent.world);
	ck_assert_uint_eq(netron_peer_dropped_events(silent.world.visitor), 6);
	ck_assert_uint_eq(silent.world.server->counts.dropped_events, 6);
	ck_assert_str_eq(take_tags(&silent), policies[_i].first);
	ck_assert_str_eq(take_tags(&silent), policies[_i].then);
	/* Said once, however many there are. */
	const char *said = strstr(silent.world.log, "does not keep up");
	ck_assert_ptr_nonnull(said);
	ck_assert_ptr_null(strstr(said + 1, "does not keep up"));
	silent_close(&silent);
}
END_TEST

/* The answer never comes: after the timeout the next may go, and nothing grows. */
START_TEST(subscriber_that_never_answers)
{
	static struct silent silent;
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };

	options.server.limits.max_events_unanswered = 1;
	silent_open(&silent, &options, "lamp@1.0.0.late");
	for (uint32_t i = 0; i < 3; i++)
		lamp_emit_tag(silent.exposed, LAMP_LATE, i);
	world_settle(&silent.world);
	ck_assert_uint_eq(silent.raw.count, 1);
	world_advance(&silent.world, 5100);
	ck_assert_uint_eq(silent.raw.count, 2);
	world_advance(&silent.world, 5100);
	ck_assert_uint_eq(silent.raw.count, 3);
	world_advance(&silent.world, 5100);
	ck_assert_uint_eq(nt_peer_of(silent.world.visitor)->calls.count, 0);
	silent_close(&silent);
}
END_TEST

START_TEST(subscriber_with_large_events)
{
	static struct silent silent;
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };
	static char large[1000];
	netron_value args[2] = { netron_value_bytes(large, sizeof large), netron_value_i64(0) };

	options.server.limits.max_events_unanswered = 1;
	options.server.limits.max_event_bytes = 2500;
	silent_open(&silent, &options, "big");
	for (int i = 0; i < 6; i++) {
		args[1] = netron_value_i64(i);
		ck_assert_int_eq(netron_emit_values(silent.world.server, "big", args, 2), 0);
	}
	const struct nt_peer *peer = nt_peer_of(silent.world.visitor);
	ck_assert_uint_eq(netron_peer_dropped_events(silent.world.visitor), 3);
	world_settle(&silent.world);
	ck_assert_str_eq(take_tags(&silent), "0 ");
	ck_assert_str_eq(take_tags(&silent), "4 ");
	ck_assert_str_eq(take_tags(&silent), "5 ");
	ck_assert_ptr_nonnull(peer);
	silent_close(&silent);
}
END_TEST

/* What waits goes with the subscription, and with the peer. */
START_TEST(subscriber_that_leaves)
{
	static struct silent silent;
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };

	options.server.limits.max_events_unanswered = 1;
	silent_open(&silent, &options, "lamp@1.0.0.late");
	for (uint32_t i = 0; i < 5; i++)
		lamp_emit_tag(silent.exposed, LAMP_LATE, i);
	if (_i == 0) {
		RAW_PACKET(&silent.raw, 2, 0x44, "\x92\xabunsubscribe\xaflamp@1.0.0.late");
		world_settle(&silent.world);
		raw_forget(&silent.raw);
		world_advance(&silent.world, 5100);
		ck_assert_uint_eq(silent.raw.count, 0);
	} else if (_i == 1) {
		netron_peer_close(silent.world.visitor);
		lamp_emit_tag(silent.exposed, LAMP_LATE, 9);
		world_settle(&silent.world);
	} else {
		nt_peer_abort(nt_peer_of(silent.world.visitor), NETRON_E_LIMIT, "test");
		lamp_emit_tag(silent.exposed, LAMP_LATE, 9);
		world_settle(&silent.world);
	}
	ck_assert_uint_eq(silent.world.server->topics.count, 0);
	silent_close(&silent);
}
END_TEST

/* The others hear everything. */
START_TEST(others_are_not_held_up)
{
	static struct silent silent;
	struct heard heard = { 0 };

	silent_open(&silent, NULL, "lamp@1.0.0.late");
	struct world *world = &silent.world;
	world->peer = netron_connect(world->client, "memory://raw", NULL, NULL);
	netron_subscription on = lamp_on_tag(world->peer, LAMP_LATE, on_tag, &heard);
	ck_assert_int_eq(netron_subscription_wait_sync(on, NULL), 0);
	for (uint32_t i = 0; i < 200; i++) {
		lamp_emit_tag(silent.exposed, LAMP_LATE, i);
		if (i % 50 == 49)
			world_settle(world);
	}
	ck_assert_uint_eq(heard.count, 200);
	ck_assert_uint_eq(heard.sum, 199 * 100);
	silent_close(&silent);
}
END_TEST

/* Two dialects in one emission: each subscriber reads its own. */
START_TEST(both_dialects)
{
	static struct silent silent;
	struct heard heard = { 0 };
	netron_value arg = netron_value_i64((int64_t)1 << 40);

	silent_open(&silent, NULL, "wide");
	struct world *world = &silent.world;
	world->peer = netron_connect(world->client, "memory://raw", NULL, NULL);
	netron_subscription on = netron_peer_on(world->peer, "wide", on_values, &heard);
	ck_assert_int_eq(netron_subscription_wait_sync(on, NULL), 0);
	ck_assert_int_eq(netron_emit_values(world->server, "wide", &arg, 1), 0);
	world_settle(world);
	ck_assert_str_eq(heard.text, "[1099511627776]");
	ck_assert_uint_eq(silent.raw.count, 1);
	ck_assert_uint_eq(silent.raw.messages[0][16], 0xcb);
	silent_close(&silent);
}
END_TEST

START_TEST(event_that_cannot_be_encoded)
{
	static struct silent silent;
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };
	static char large[5000];
	netron_value arg = netron_value_string("\xff");

	options.server.limits.max_packet_bytes = 4096;
	silent_open(&silent, &options, "e");
	ck_assert_int_eq(
		netron_emit_values(silent.world.server, "e", &arg, 1), NETRON_E_INVALID_VALUE);
	arg = netron_value_bytes(large, sizeof large);
	ck_assert_int_eq(netron_emit_values(silent.world.server, "e", &arg, 1), NETRON_E_TOO_LARGE);
	ck_assert_int_eq(lamp_emit_switched(silent.exposed, true, NULL), 0);
	world_settle(&silent.world);
	ck_assert_uint_eq(silent.raw.count, 0);
	ck_assert_int_eq(netron_emit_values(silent.world.server, "e", NULL, 0), 0);
	world_settle(&silent.world);
	ck_assert_uint_eq(silent.raw.count, 1);
	silent_close(&silent);
}
END_TEST

/* The write that goes beyond the queue closes the connection, in the middle of an emission. */
START_TEST(emission_that_ends_a_connection)
{
	static struct silent silent;
	struct world_options options = { .server = netron_options_default(),
		.client = netron_options_default() };
	struct heard heard = { 0 };
	static char large[3000];
	netron_value args[2] = { netron_value_bytes(large, sizeof large), netron_value_i64(0) };

	options.server.limits.write_max_bytes = 4000;
	options.server.limits.max_events_unanswered = _i == 0 ? 100 : 1;
	options.server.allow = NETRON_ALLOW_LIFECYCLE_EVENTS;
	silent_open(&silent, &options, "big");
	struct world *world = &silent.world;
	world->peer = netron_connect(world->client, "memory://raw", NULL, NULL);
	netron_subscription on = netron_peer_on(world->peer, "big", on_values, &heard);
	netron_subscription life =
		netron_peer_on(world->peer, "peer:disconnect", on_values, &heard);
	ck_assert_int_eq(netron_subscription_wait_sync(on, NULL), 0);
	ck_assert_int_eq(netron_subscription_wait_sync(life, NULL), 0);
	for (int i = 0; i < 4; i++)
		ck_assert_int_eq(netron_emit_values(world->server, "big", args, 2), 0);
	world_settle(world);
	for (int i = 0; i < 4; i++)
		world_advance(world, 3000);
	if (_i == 0)
		ck_assert_uint_eq(world->server->topics.count, 0);
	ck_assert_uint_eq(world->server->emitting, 0);
	silent_close(&silent);
}
END_TEST

/* ---- from inside a handler ---- */

enum action {
	CLOSE_IT,
	CLOSE_OTHERS,
	LISTEN_AGAIN,
	LISTEN_TO_ANOTHER,
	EMIT,
	EMIT_TO_PEER,
	CLOSE_PEER,
	CLOSE_VISITOR,
	FREE_CLIENT,
	FREE_SERVER,
	WAIT,
	UNEXPOSE,
	ACTIONS
};

struct scene {
	struct world world;
	struct lamp lamp;
	netron_exposed exposed;
	enum action action;
	struct heard heard[3], again;
	struct outcome ended[3];
	unsigned runs;
};

static void free_one(netron **net)
{
	netron *freed = *net;

	*net = NULL;
	netron_free(freed);
}

static void act(struct heard *heard)
{
	struct scene *scene = heard->user;
	struct world *world = &scene->world;

	if (scene->runs++ > 0)
		return;
	switch (scene->action) {
	case CLOSE_IT:
		ck_assert_int_eq(netron_subscription_close(heard->subscription), 0);
		ck_assert_int_eq(netron_subscription_close(heard->subscription), NETRON_E_GONE);
		break;
	case CLOSE_OTHERS:
		for (int i = 0; i < 3; i++)
			netron_subscription_close(scene->heard[i].subscription);
		break;
	case LISTEN_AGAIN:
		lamp_on_switched(world->peer, NULL, on_switched, &scene->again);
		break;
	case LISTEN_TO_ANOTHER:
		netron_peer_on(world->peer, "another", on_values, &scene->again);
		break;
	case EMIT:
		lamp_emit_switched(scene->exposed, false, "inside");
		break;
	case EMIT_TO_PEER:
		netron_peer_emit(world->visitor, "lamp@1.0.0.switched", NULL, 0);
		break;
	case CLOSE_PEER:
		netron_peer_close(world->peer);
		break;
	case CLOSE_VISITOR:
		netron_peer_close(world->visitor);
		break;
	case FREE_CLIENT:
		free_one(&world->client);
		break;
	case FREE_SERVER:
		free_one(&world->server);
		break;
	case WAIT:
		if (world->client->depth > 0)
			ck_assert_int_eq(netron_subscription_wait_sync(heard->subscription, NULL),
				NETRON_E_REENTRANT);
		break;
	case UNEXPOSE:
		ck_assert_int_eq(netron_unexpose(scene->exposed), 0);
		break;
	default:
		ck_abort();
	}
}

static void act_on_end(const netron_error *error, void *user)
{
	struct scene *scene = user;

	outcome_note(&scene->ended[0], error);
	act(&scene->heard[0]);
}

static void scene_open(struct scene *scene, int action)
{
	memset(scene, 0, sizeof *scene);
	scene->action = (enum action)action;
	open_over(&scene->world, 0);
	ck_assert_int_eq(lamp_expose(scene->world.server, &scene->lamp, &scene->exposed), 0);
	for (int i = 0; i < 3; i++) {
		struct heard *heard = &scene->heard[i];
		heard->user = scene;
		heard->subscription = lamp_on_switched(scene->world.peer, NULL, on_switched, heard);
		netron_subscription_on_end(heard->subscription, on_end, &scene->ended[i]);
	}
	ck_assert_int_eq(netron_subscription_wait_sync(scene->heard[2].subscription, NULL), 0);
}

START_TEST(inside_a_handler)
{
	static struct scene scene;
	bool has_ended;

	scene_open(&scene, _i);
	for (int i = 0; i < 3; i++)
		scene.heard[i].inside = act;
	ck_assert_int_eq(lamp_emit_switched(scene.exposed, true, "hand"), 0);
	for (int i = 0; i < 4; i++)
		world_advance(&scene.world, 100);
	ck_assert_uint_ge(scene.heard[0].count, 1);
	if (scene.action == CLOSE_OTHERS)
		ck_assert_uint_eq(scene.heard[1].count + scene.heard[2].count, 0);
	else
		ck_assert_uint_ge(scene.heard[2].count, 1);
	ck_assert_uint_eq(scene.again.count, 0);
	has_ended = scene.action == CLOSE_PEER || scene.action == CLOSE_VISITOR ||
		    scene.action == FREE_CLIENT || scene.action == FREE_SERVER;
	for (int i = 0; i < 3; i++)
		ck_assert_uint_eq(scene.ended[i].count, has_ended);
	world_close(&scene.world);
}
END_TEST

START_TEST(inside_on_end)
{
	static struct scene scene;

	scene_open(&scene, _i);
	netron_subscription_on_end(scene.heard[0].subscription, act_on_end, &scene);
	scene.heard[0].subscription = (netron_subscription){ 0 };
	if (scene.action == CLOSE_IT || scene.action == WAIT)
		scene.runs = 1; /* there is nothing to close or to wait for any more */
	nt_peer_abort(nt_peer_of(scene.world.visitor), NETRON_E_LIMIT, "test");
	for (int i = 0; i < 4; i++)
		world_advance(&scene.world, 100);
	ck_assert_uint_eq(scene.ended[0].count, 1);
	world_close(&scene.world);
	ck_assert_uint_eq(scene.ended[0].count, 1);
}
END_TEST

static void listen_inside(netron_task task, void *user)
{
	struct scene *scene = user;

	(void)task;
	act(&scene->heard[0]);
}

/* Inside a handler of the service, which the peer waits for. */
START_TEST(inside_a_request)
{
	static struct scene scene;

	scene_open(&scene, _i);
	scene.lamp.inside = listen_inside;
	scene.lamp.user = &scene;
	lamp_get_level(scene.world.peer, NULL, NULL, NULL);
	for (int i = 0; i < 4; i++)
		world_advance(&scene.world, 100);
	ck_assert_uint_eq(scene.runs, 1);
	world_close(&scene.world);
}
END_TEST

Suite *events_suite(void)
{
	Suite *suite = suite_create("events");
	TCase *tests = tcase_create("events");
	TCase *wire = tcase_create("wire");
	TCase *slow = tcase_create("slow");
	TCase *inside = tcase_create("inside");

	tcase_add_loop_test(tests, event_typed, 0, 3);
	tcase_add_loop_test(tests, event_by_name, 0, 3);
	tcase_add_loop_test(tests, event_to_one_peer, 0, 3);
	tcase_add_test(tests, event_at_home);
	tcase_add_test(tests, names_are_counted);
	tcase_add_test(tests, asked_before_the_hello);
	tcase_add_loop_test(tests, end_with_the_peer, 0, 3);
	tcase_add_test(tests, end_by_refusal);
	tcase_add_test(tests, name_too_long);
	tcase_add_loop_test(tests, events_of_a_version, 0, 8);
	tcase_add_test(tests, restored_after_a_hello);
	tcase_add_test(tests, lifecycle_is_not_for_everybody);
	tcase_add_test(tests, lifecycle_for_those_allowed);
	suite_add_tcase(suite, tests);
	tcase_add_test(wire, wire_as_the_original);
	tcase_add_loop_test(
		wire, emit_that_is_malformed, 0, (int)(sizeof bad_emits / sizeof bad_emits[0]));
	tcase_add_test(wire, emit_of_another_type);
	suite_add_tcase(suite, wire);
	tcase_add_loop_test(slow, subscriber_that_is_slow, 0, 3);
	tcase_add_test(slow, subscriber_that_never_answers);
	tcase_add_test(slow, subscriber_with_large_events);
	tcase_add_loop_test(slow, subscriber_that_leaves, 0, 3);
	tcase_add_test(slow, others_are_not_held_up);
	tcase_add_test(slow, both_dialects);
	tcase_add_test(slow, event_that_cannot_be_encoded);
	tcase_add_loop_test(slow, emission_that_ends_a_connection, 0, 2);
	suite_add_tcase(suite, slow);
	tcase_add_loop_test(inside, inside_a_handler, 0, ACTIONS);
	tcase_add_loop_test(inside, inside_on_end, 0, ACTIONS);
	tcase_add_loop_test(inside, inside_a_request, 0, ACTIONS);
	suite_add_tcase(suite, inside);
	return suite;
}
