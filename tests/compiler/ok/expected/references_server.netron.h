/* references_server.netron.h - implementing Listener@1.0.0, Room@1.0.0, Rooms@1.0.0 of
 * references.nsvc.
 * Written by netronc 0.1.0. Change references.nsvc instead. */
#ifndef REFERENCES_REFERENCES_SERVER_NETRON_H
#define REFERENCES_REFERENCES_SERVER_NETRON_H

#include "references.netron.h"
#include "references_client.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct references_listener_heard_call {
	netron_task task;
} references_listener_heard_call;
typedef struct references_listener_gone_call {
	netron_task task;
} references_listener_gone_call;

/** Hears lines; made by clients.
 *
 * Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct references_listener_methods {
	int (*heard)(void *self, references_listener_heard_call call, const references_line *line);

	/** Oneway: nobody waits for an answer. */
	int (*gone)(void *self, references_listener_gone_call call, const char *reason);
} references_listener_methods;

/** Offers Listener@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int references_listener_expose(netron *net, const references_listener_methods *methods, void *self,
	netron_exposed *out_listener) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int references_listener_offer(netron *net, const references_listener_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_listener) NETRON_MUST_USE;

int references_listener_heard_reply(references_listener_heard_call call, bool result);

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct references_room_say_call {
	netron_task task;
} references_room_say_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct references_room_methods {
	int (*say)(void *self, references_room_say_call call, const references_line *line);
} references_room_methods;

/** Offers Room@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int references_room_expose(netron *net, const references_room_methods *methods, void *self,
	netron_exposed *out_room) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int references_room_offer(netron *net, const references_room_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_room) NETRON_MUST_USE;

int references_room_say_reply(references_room_say_call call);

int references_room_emit_said(netron_exposed room, const references_line *line);

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct references_rooms_open_call {
	netron_task task;
} references_rooms_open_call;
typedef struct references_rooms_listen_call {
	netron_task task;
} references_rooms_listen_call;
typedef struct references_rooms_swap_call {
	netron_task task;
} references_rooms_swap_call;
typedef struct references_rooms_feed_call {
	netron_task task;
} references_rooms_feed_call;
typedef struct references_rooms_follow_call {
	netron_task task;
} references_rooms_follow_call;
typedef struct references_rooms_parent_call {
	netron_task task;
} references_rooms_parent_call;

/** Services in both directions.
 *
 * Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct references_rooms_methods {
	/** Yours until you release it. */
	int (*open)(void *self, references_rooms_open_call call, const char *name,
		const uint8_t key[4]);

	/** The listener is called from now on. */
	int (*listen)(void *self, references_rooms_listen_call call, const char *room,
		const references_listener *listener, const uint32_t *limit);

	/** One in, another out. */
	int (*swap)(void *self, references_rooms_swap_call call, const references_room *room);

	int (*feed)(void *self, references_rooms_feed_call call, const references_room *room,
		references_line_source lines);

	/** The stream is the answer: write it, then end it. */
	int (*follow)(void *self, references_rooms_follow_call call,
		const references_listener *listener, const char *name, references_line_sink sink);

	/** Itself. */
	int (*parent)(void *self, references_rooms_parent_call call);
} references_rooms_methods;

/** Offers Rooms@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int references_rooms_expose(netron *net, const references_rooms_methods *methods, void *self,
	netron_exposed *out_rooms) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int references_rooms_offer(netron *net, const references_rooms_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_rooms) NETRON_MUST_USE;

int references_rooms_open_reply(references_rooms_open_call call, netron_exposed room);

int references_rooms_listen_reply(references_rooms_listen_call call, const references_line *line);

int references_rooms_swap_reply(references_rooms_swap_call call, netron_exposed listener);

int references_rooms_feed_reply(references_rooms_feed_call call, netron_exposed room);

int references_rooms_parent_reply(references_rooms_parent_call call, netron_exposed rooms);

#ifdef __cplusplus
}
#endif
#endif
