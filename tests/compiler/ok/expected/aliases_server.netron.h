/* aliases_server.netron.h - implementing People@1.0.0 of aliases.nsvc.
 * Written by netronc 0.1.0. Change aliases.nsvc instead. */
#ifndef PEOPLE_ALIASES_SERVER_NETRON_H
#define PEOPLE_ALIASES_SERVER_NETRON_H

#include "aliases.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct people_people_find_call {
	netron_task task;
} people_people_find_call;
typedef struct people_people_age_call {
	netron_task task;
} people_people_age_call;
typedef struct people_people_names_call {
	netron_task task;
} people_people_names_call;
typedef struct people_people_team_call {
	netron_task task;
} people_people_team_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct people_people_methods {
	int (*find)(void *self, people_people_find_call call, people_user_id id);

	int (*age)(void *self, people_people_age_call call, people_user_id id,
		const people_age *guess);

	int (*names)(void *self, people_people_names_call call, people_user_id id);

	int (*team)(void *self, people_people_team_call call, people_boss lead);
} people_people_methods;

/** Offers People@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int people_people_expose(netron *net, const people_people_methods *methods, void *self,
	netron_exposed *out_people) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int people_people_offer(netron *net, const people_people_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_people) NETRON_MUST_USE;

int people_people_find_reply(people_people_find_call call, const people_person *person);

int people_people_age_reply(people_people_age_call call, people_age age);

int people_people_names_reply(people_people_names_call call, people_names names);

int people_people_team_reply(people_people_team_call call, people_team team);

#ifdef __cplusplus
}
#endif
#endif
