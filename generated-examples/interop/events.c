/* events.c - events@1.0.0: emits what a client asks for, to everybody who listens. */
#include "services.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int fire(
	void *self, interop_events_fire_call call, const char *name, const netron_value *payload)
{
	struct interop *interop = self;
	char answer[300];

	if (strlen(name) > 255)
		return netron_task_fail(
			call.task, NETRON_E_BAD_REQUEST, "the name is longer than 255 bytes");
	int rc = netron_emit_values(interop->net, name, payload, payload ? 1 : 0);
	if (rc < 0)
		return rc;
	snprintf(answer, sizeof answer, "fired %s", name);
	return interop_events_fire_reply(call, answer);
}

/* An event to come. */
struct later {
	struct interop *interop;
	netron_value *payload;
	char name[];
};

static void emit_later(void *user)
{
	struct later *later = user;

	netron_emit_values(later->interop->net, later->name, later->payload, 1);
	netron_value_free(later->payload);
	free(later);
}

static int fire_later(void *self, interop_events_fire_later_call call, const char *name,
	const netron_value *payload, uint32_t ms)
{
	struct interop *interop = self;
	netron_value undefined = netron_value_undefined();
	struct later *later = malloc(sizeof *later + strlen(name) + 1);
	int rc = NETRON_E_NO_MEMORY;

	if (!later)
		return rc;
	strcpy(later->name, name);
	later->interop = interop;
	later->payload = netron_value_copy(payload ? payload : &undefined);
	if (later->payload)
		rc = netron_after(interop->net, ms, emit_later, later);
	if (rc < 0) {
		netron_value_free(later->payload);
		free(later);
		return rc;
	}
	return interop_events_fire_later_reply(call, "scheduled");
}

static const interop_events_methods methods = {
	.fire = fire,
	.fire_later = fire_later,
};

int expose_events(struct interop *interop)
{
	netron_exposed exposed;

	return interop_events_expose(interop->net, &methods, interop, &exposed);
}
