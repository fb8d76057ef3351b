/* aliases_client.netron.c - calling People@1.0.0 of aliases.nsvc.
 * Written by netronc 0.1.0. Change aliases.nsvc instead. */
#include "aliases_client.netron.h"

#include <netron/schema.h>

/* ---- People@1.0.0 ---- */

people_people people_people_at(netron_peer peer)
{
	return (people_people){ .peer = peer };
}

people_people people_people_of(netron_reference reference)
{
	people_people nt_handle = { .peer = netron_reference_peer(reference) };

	nt_handle.options.reference = reference.id;
	return nt_handle;
}

int people_people_release(const people_people *people)
{
	netron_reference nt_reference = { people->peer.net, people->options.reference };

	return netron_reference_release(nt_reference);
}

/* ---- find(id: UserId) -> Person ---- */

static void netronc_done_people_people_find(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((people_people_find_done *)done)(error, result, user);
}

netron_task people_people_find(
	const people_people *people, people_user_id id, people_people_find_done *done, void *user)
{
	people_people_find_args args = {
		.id = id,
	};

	return netron_invoke(people->peer, &netronc_service_people_people.methods[0], &args,
		&people->options, netronc_done_people_people_find, (netron_function *)done, user);
}

int people_people_find_sync(const people_people *people, people_user_id id,
	people_person **out_person, netron_error **out_error)
{
	people_people_find_args args = {
		.id = id,
	};

	return netron_invoke_sync(people->peer, &netronc_service_people_people.methods[0], &args,
		&people->options, (void **)out_person, out_error);
}

/* ---- age(id: UserId, guess: Age?) -> Age ---- */

static void netronc_done_people_people_age(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((people_people_age_done *)done)(error, result ? *(const uint8_t *)result : 0, user);
}

netron_task people_people_age(const people_people *people, people_user_id id,
	const people_age *guess, people_people_age_done *done, void *user)
{
	people_people_age_args args = {
		.id = id,
		.has_guess = guess != NULL,
		.guess = guess ? *guess : 0,
	};

	return netron_invoke(people->peer, &netronc_service_people_people.methods[1], &args,
		&people->options, netronc_done_people_people_age, (netron_function *)done, user);
}

int people_people_age_sync(const people_people *people, people_user_id id, const people_age *guess,
	uint8_t *out_age, netron_error **out_error)
{
	people_people_age_args args = {
		.id = id,
		.has_guess = guess != NULL,
		.guess = guess ? *guess : 0,
	};

	return netron_invoke_sync_plain(people->peer, &netronc_service_people_people.methods[1],
		&args, &people->options, out_age, out_error);
}

/* ---- names(id: UserId) -> Names ---- */

static void netronc_done_people_people_names(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((people_people_names_done *)done)(error, result, user);
}

netron_task people_people_names(
	const people_people *people, people_user_id id, people_people_names_done *done, void *user)
{
	people_people_names_args args = {
		.id = id,
	};

	return netron_invoke(people->peer, &netronc_service_people_people.methods[2], &args,
		&people->options, netronc_done_people_people_names, (netron_function *)done, user);
}

int people_people_names_sync(const people_people *people, people_user_id id,
	netron_strings **out_names, netron_error **out_error)
{
	people_people_names_args args = {
		.id = id,
	};

	return netron_invoke_sync(people->peer, &netronc_service_people_people.methods[2], &args,
		&people->options, (void **)out_names, out_error);
}

/* ---- team(lead: Boss) -> Team ---- */

static void netronc_done_people_people_team(
	const netron_error *error, const void *result, netron_function *done, void *user)
{
	((people_people_team_done *)done)(error, result, user);
}

netron_task people_people_team(
	const people_people *people, people_boss lead, people_people_team_done *done, void *user)
{
	people_people_team_args args = {
		.lead = lead,
	};

	return netron_invoke(people->peer, &netronc_service_people_people.methods[3], &args,
		&people->options, netronc_done_people_people_team, (netron_function *)done, user);
}

int people_people_team_sync(const people_people *people, people_boss lead,
	people_person_map **out_team, netron_error **out_error)
{
	people_people_team_args args = {
		.lead = lead,
	};

	return netron_invoke_sync(people->peer, &netronc_service_people_people.methods[3], &args,
		&people->options, (void **)out_team, out_error);
}
