/* lamp.h - a service with what probe has not, with tables written by hand: what netronc makes of
 *
 *	service lamp@1.0.0 {
 *		property level: i32;
 *		readonly property model: string;
 *		readonly property broken: i32;             (no handler)
 *		event switched(on: bool, by: string);
 *		@buffer(4, dropNewest) event early(tag: u32);
 *		@buffer(4, error) event strict(tag: u32);
 *		@buffer(4) event late(tag: u32);
 *	}
 */
#ifndef LAMP_H
#define LAMP_H

#include <netron/schema.h>

struct lamp_switched {
	bool on;
	const char *by;
};

struct lamp_tag {
	uint32_t tag;
};

struct lamp {
	int32_t level;
	unsigned gets, sets;
	/* Called inside the handlers of level, before they answer. */
	void (*inside)(netron_task task, void *user);
	void *user;
};

enum lamp_method { LAMP_GET_LEVEL, LAMP_GET_MODEL, LAMP_GET_BROKEN, LAMP_SET_LEVEL, LAMP_METHODS };
enum lamp_event { LAMP_SWITCHED, LAMP_EARLY, LAMP_STRICT, LAMP_LATE, LAMP_EVENTS };

extern const netron_service lamp_service;
extern const netron_method lamp_methods[LAMP_METHODS];
extern const netron_event lamp_events[LAMP_EVENTS];

int lamp_expose(netron *net, struct lamp *lamp, netron_exposed *out_exposed);
int lamp_offer(
	netron *net, struct lamp *lamp, void (*released)(void *self), netron_exposed *out_exposed);
int lamp_emit_switched(netron_exposed lamp, bool on, const char *by);
int lamp_emit_tag(netron_exposed lamp, enum lamp_event event, uint32_t tag);

typedef void lamp_level_done(const netron_error *error, int32_t level, void *user);
netron_task lamp_get_level(
	netron_peer peer, const netron_call_options *options, lamp_level_done *done, void *user);
int lamp_get_level_sync(netron_peer peer, int32_t *out_level, netron_error **out_error);
/* Of one that was handed over. */
int lamp_get_level_of(netron_reference lamp, int32_t *out_level, netron_error **out_error);
int lamp_set_level_sync(netron_peer peer, int32_t level, netron_error **out_error);
int lamp_get_model_sync(netron_peer peer, char **out_model, netron_error **out_error);

typedef void lamp_switched_fn(bool on, const char *by, void *user);
netron_subscription lamp_on_switched(netron_peer peer, const netron_call_options *options,
	lamp_switched_fn *switched, void *user);
typedef void lamp_tag_fn(uint32_t tag, void *user);
netron_subscription lamp_on_tag(
	netron_peer peer, enum lamp_event event, lamp_tag_fn *fn, void *user);

#endif
