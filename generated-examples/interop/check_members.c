/* check_members.c - properties, events, services as results. */
#include "round.h"

#include <stdio.h>
#include <string.h>

/* ---- properties ---- */

static void check_properties(struct round *round)
{
	netron_auto(netron_error) set_error = NULL;
	netron_auto(netron_error) error = NULL;
	netron_auto(netron_error) refused = NULL;
	char *version = NULL;
	double before = 0, after = 0;

	int rc = interop_calculator_get_precision_sync(&round->calculator, &before, NULL);
	if (rc == 0)
		rc = interop_calculator_set_precision_sync(&round->calculator, 12, &set_error);
	if (rc == 0)
		rc = interop_calculator_get_precision_sync(&round->calculator, &after, &error);
	check(round, rc == 0 && after == 12, "precision is set to 12 and read", "got %d, %g: %s %s",
		rc, after, message_of(set_error), message_of(error));
	rc = interop_calculator_set_precision_sync(&round->calculator, before, NULL);
	check(round, rc == 0, "precision is set back", "got %d", rc);

	rc = interop_calculator_get_version_sync(&round->calculator, &version, NULL);
	check(round, rc == 0 && strcmp(version, "1.0.0") == 0, "version is 1.0.0", "got %d, %s", rc,
		version ? version : "nothing");
	netron_string_free(version);
	if (!netron_peer_is_netron_c(round->peer))
		return; /* the original lets anybody write it */
	netron_value other = netron_value_string("9");
	rc = netron_peer_set_sync(
		round->peer, "calculator@1.0.0", "version", &other, &round->options, &refused);
	check(round, rc < 0, "version cannot be set", "the server took it");
}

/* ---- events ---- */

struct heard {
	unsigned count;
	char payload[120];
};

static void on_event(const netron_value *args, size_t count, void *user)
{
	struct heard *heard = user;

	heard->count++;
	if (count > 0)
		netron_value_print(&args[0], heard->payload, sizeof heard->payload);
}

static void check_events(struct round *round)
{
	struct heard heard = { 0 };
	netron_auto(netron_error) error = NULL;
	netron_auto(netron_error) fire_error = NULL;
	netron_value one = netron_value_i64(1);
	netron_member member = { "x", 1, &one };
	netron_value payload = netron_value_object(&member, 1);
	netron_subscription subscription =
		netron_peer_on(round->peer, "interop.event", on_event, &heard);
	char *answer = NULL;

	int rc = netron_subscription_wait_sync(subscription, &error);
	check(round, rc == 0, "subscribe interop.event", "got %d: %s", rc, message_of(error));
	rc = interop_events_fire_sync(
		&round->events, "interop.event", &payload, &answer, &fire_error);
	check(round, rc == 0 && strcmp(answer, "fired interop.event") == 0, "fire answers",
		"got %d, %s: %s", rc, answer ? answer : "nothing", message_of(fire_error));
	netron_string_free(answer);
	/* The event comes before the answer to fire. */
	check(round, heard.count == 1 && strcmp(heard.payload, "{\"x\":1}") == 0,
		"the event arrives with its payload", "heard %u, %s", heard.count, heard.payload);

	rc = netron_subscription_close(subscription);
	answer = NULL;
	if (rc == 0)
		rc = interop_events_fire_sync(
			&round->events, "interop.event", &payload, &answer, NULL);
	check(round, rc == 0 && heard.count == 1, "no event arrives after unsubscribing",
		"got %d, heard %u", rc, heard.count);
	netron_string_free(answer);
}

/* ---- a service as a result ---- */

static void check_child(struct round *round)
{
	netron_auto(netron_error) error = NULL;
	interop_child child;
	char *tag = NULL;

	int rc = interop_calculator_make_child_sync(&round->calculator, "kid", &child, &error);
	check(round, rc == 0, "makeChild(kid) gives a service", "got %d: %s", rc,
		message_of(error));
	if (rc < 0)
		return;
	rc = interop_child_whoami_sync(&child, &tag, NULL);
	check(round, rc == 0 && strcmp(tag, "kid") == 0, "the child knows its tag", "got %d, %s",
		rc, tag ? tag : "nothing");
	netron_string_free(tag);
	tag = NULL;
	interop_child_release(&child);
	rc = interop_child_whoami_sync(&child, &tag, NULL);
	check(round, rc == NETRON_E_GONE, "a released child is gone", "got %d", rc);
	netron_string_free(tag);
}

void check_members(struct round *round)
{
	check_properties(round);
	check_events(round);
	check_child(round);
}
