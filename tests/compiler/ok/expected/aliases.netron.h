/* aliases.netron.h - values and errors of aliases.nsvc.
 * Written by netronc 0.1.0. Change aliases.nsvc instead. */
#ifndef PEOPLE_ALIASES_NETRON_H
#define PEOPLE_ALIASES_NETRON_H

#include <netron/netron.h>
#include <string.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** Who. */
typedef const char *people_user_id;

typedef uint8_t people_age;

typedef netron_strings people_names;

typedef struct people_person_map_entry people_person_map_entry;

/** Sorted by key. */
typedef struct people_person_map {
	const people_person_map_entry *items;
	size_t count;
} people_person_map;

typedef people_person_map people_team;

typedef uint8_t people_digest[16];

typedef people_user_id people_boss;

typedef struct people_person {
	people_user_id id;
	people_age age;
	people_names names;
	people_digest key;
	people_boss boss;
} people_person;

typedef struct people_person_map_entry {
	const char *key;
	people_person value;
} people_person_map_entry;

/* Copies own everything they point to; one free releases all of it. */
people_person *people_person_copy(const people_person *person) NETRON_MUST_USE;
void people_person_free(people_person *person);
void people_person_freep(people_person **person);
people_person_map *people_person_map_copy(const people_person_map *map) NETRON_MUST_USE;
void people_person_map_free(people_person_map *map);
void people_person_map_freep(people_person_map **map);

/** The value of key, or NULL. map is sorted by key, as it is when it comes from Netron. */
static inline const people_person *people_person_map_get(people_person_map map, const char *key)
{
	size_t low = 0, high = map.count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const people_person_map_entry *entry = &map.items[middle];
		int order = strcmp(key, entry->key);
		if (order == 0)
			return &entry->value;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

/* ---- what follows is for the generated .c files ---- */

typedef struct people_people_find_args {
	people_user_id id;
} people_people_find_args;

typedef struct people_people_age_args {
	people_user_id id;
	bool has_guess;
	people_age guess;
} people_people_age_args;

typedef struct people_people_names_args {
	people_user_id id;
} people_people_names_args;

typedef struct people_people_team_args {
	people_boss lead;
} people_people_team_args;

extern const struct netron_struct netronc_struct_people_person;
extern const struct netron_service netronc_service_people_people;

#ifdef __cplusplus
}
#endif
#endif
