/* aliases_server.netron.c - implementing People@1.0.0 of aliases.nsvc.
 * Written by netronc 0.1.0. Change aliases.nsvc instead. */
#include "aliases_server.netron.h"

#include <netron/schema.h>

/* ---- People@1.0.0 ---- */

static int netronc_call_people_people_find(
	netron_task task, const void *methods, void *self, const void *args)
{
	const people_people_methods *m = methods;
	const people_people_find_args *a = args;

	return m->find(self, (people_people_find_call){ task }, a->id);
}

int people_people_find_reply(people_people_find_call call, const people_person *person)
{
	return netron_reply(call.task, &netronc_service_people_people.methods[0], person);
}

static int netronc_call_people_people_age(
	netron_task task, const void *methods, void *self, const void *args)
{
	const people_people_methods *m = methods;
	const people_people_age_args *a = args;

	return m->age(
		self, (people_people_age_call){ task }, a->id, a->has_guess ? &a->guess : NULL);
}

int people_people_age_reply(people_people_age_call call, people_age age)
{
	return netron_reply(call.task, &netronc_service_people_people.methods[1], &age);
}

static int netronc_call_people_people_names(
	netron_task task, const void *methods, void *self, const void *args)
{
	const people_people_methods *m = methods;
	const people_people_names_args *a = args;

	return m->names(self, (people_people_names_call){ task }, a->id);
}

int people_people_names_reply(people_people_names_call call, people_names names)
{
	return netron_reply(call.task, &netronc_service_people_people.methods[2], &names);
}

static int netronc_call_people_people_team(
	netron_task task, const void *methods, void *self, const void *args)
{
	const people_people_methods *m = methods;
	const people_people_team_args *a = args;

	return m->team(self, (people_people_team_call){ task }, a->lead);
}

int people_people_team_reply(people_people_team_call call, people_team team)
{
	return netron_reply(call.task, &netronc_service_people_people.methods[3], &team);
}

/* clang-format off */
static const netron_skeleton netronc_skeletons_people_people[] = {
	{ netronc_call_people_people_find, offsetof(people_people_methods, find) },
	{ netronc_call_people_people_age, offsetof(people_people_methods, age) },
	{ netronc_call_people_people_names, offsetof(people_people_methods, names) },
	{ netronc_call_people_people_team, offsetof(people_people_methods, team) },
};
/* clang-format on */

int people_people_expose(
	netron *net, const people_people_methods *methods, void *self, netron_exposed *out_people)
{
	return netron_expose(net, &netronc_service_people_people, netronc_skeletons_people_people,
		methods, self, out_people);
}

int people_people_offer(netron *net, const people_people_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_people)
{
	return netron_offer(net, &netronc_service_people_people, netronc_skeletons_people_people,
		methods, self, released, out_people);
}
