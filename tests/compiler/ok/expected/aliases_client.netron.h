/* aliases_client.netron.h - calling People@1.0.0 of aliases.nsvc.
 * Written by netronc 0.1.0. Change aliases.nsvc instead. */
#ifndef PEOPLE_ALIASES_CLIENT_NETRON_H
#define PEOPLE_ALIASES_CLIENT_NETRON_H

#include "aliases.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A plain value: put it on the stack, copy it, change its options. */
typedef struct people_people {
	netron_peer peer;
	netron_call_options options;
} people_people;

people_people people_people_at(netron_peer peer);

/** For one that was handed over as a value. Release it when it is not needed any more. */
people_people people_people_of(netron_reference reference);
int people_people_release(const people_people *people);

/* ---- find(id: UserId) -> Person ---- */

typedef void people_people_find_done(
	const netron_error *error, const people_person *person, void *user);

netron_task people_people_find(
	const people_people *people, people_user_id id, people_people_find_done *done, void *user);
int people_people_find_sync(const people_people *people, people_user_id id,
	people_person **out_person, netron_error **out_error) NETRON_MUST_USE;

/* ---- age(id: UserId, guess: Age?) -> Age ---- */

typedef void people_people_age_done(const netron_error *error, people_age age, void *user);

netron_task people_people_age(const people_people *people, people_user_id id,
	const people_age *guess, people_people_age_done *done, void *user);
int people_people_age_sync(const people_people *people, people_user_id id, const people_age *guess,
	uint8_t *out_age, netron_error **out_error) NETRON_MUST_USE;

/* ---- names(id: UserId) -> Names ---- */

typedef void people_people_names_done(
	const netron_error *error, const people_names *names, void *user);

netron_task people_people_names(
	const people_people *people, people_user_id id, people_people_names_done *done, void *user);
int people_people_names_sync(const people_people *people, people_user_id id,
	netron_strings **out_names, netron_error **out_error) NETRON_MUST_USE;

/* ---- team(lead: Boss) -> Team ---- */

typedef void people_people_team_done(
	const netron_error *error, const people_team *team, void *user);

netron_task people_people_team(
	const people_people *people, people_boss lead, people_people_team_done *done, void *user);
int people_people_team_sync(const people_people *people, people_boss lead,
	people_person_map **out_team, netron_error **out_error) NETRON_MUST_USE;

#ifdef __cplusplus
}
#endif
#endif
