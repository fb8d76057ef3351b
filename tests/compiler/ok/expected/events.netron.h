/* events.netron.h - values and errors of events.nsvc.
 * Written by netronc 0.1.0. Change events.nsvc instead. */
#ifndef EVENTS_EVENTS_NETRON_H
#define EVENTS_EVENTS_NETRON_H

#include <netron/netron.h>

#if NETRON_ABI < 2 || NETRON_ABI_OLDEST > 2
#error "made for another version of Netron: run netronc again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef enum events_side NETRON_ENUM(int32_t) {
	EVENTS_SIDE_BUY = 1,
	EVENTS_SIDE_SELL = 2,
} events_side;

typedef struct events_change {
	const char *path;
	const char *by;
} events_change;

/* Copies own everything they point to; one free releases all of it. */
events_change *events_change_copy(const events_change *change) NETRON_MUST_USE;
void events_change_free(events_change *change);
void events_change_freep(events_change **change);

/* ---- what follows is for the generated .c files ---- */

typedef struct events_watched_changed_args {
	events_change change;
} events_watched_changed_args;

typedef struct events_watched_moved_args {
	const char *from;
	const char *to;
	events_side side;
	uint8_t key[4];
	netron_strings tags;
	const netron_value *extra;
	const events_change *by;
	bool has_at;
	double at;
	bool has_spare;
	uint16_t spare[2];
	const char *note;
} events_watched_moved_args;

typedef struct events_watched_touched_args {
	const char *path;
} events_watched_touched_args;

typedef struct events_watched_user_args {
	const char *error_;
	int32_t fn_;
	bool watched_;
} events_watched_user_args;

typedef struct events_child_changed_args {
	events_change change;
} events_child_changed_args;

typedef struct events_child_moved_args {
	const char *from;
	const char *to;
	events_side side;
	uint8_t key[4];
	netron_strings tags;
	const netron_value *extra;
	const events_change *by;
	bool has_at;
	double at;
	bool has_spare;
	uint16_t spare[2];
	const char *note;
} events_child_moved_args;

typedef struct events_child_touched_args {
	const char *path;
} events_child_touched_args;

typedef struct events_child_user_args {
	const char *error_;
	int32_t fn_;
	bool watched_;
} events_child_user_args;

typedef struct events_child_born_args {
	const char *name;
} events_child_born_args;

extern const struct netron_enum_type netronc_enum_events_side;
extern const struct netron_struct netronc_struct_events_change;
extern const struct netron_service netronc_service_events_watched;
extern const struct netron_service netronc_service_events_child;

#ifdef __cplusplus
}
#endif
#endif
