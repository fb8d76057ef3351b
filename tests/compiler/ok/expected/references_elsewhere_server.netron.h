/* references_elsewhere_server.netron.h - implementing House@1.0.0, Hotel@1.0.0 of
 * references_elsewhere.nsvc.
 * Written by netronc 0.1.0. Change references_elsewhere.nsvc instead. */
#ifndef ELSEWHERE_REFERENCES_ELSEWHERE_SERVER_NETRON_H
#define ELSEWHERE_REFERENCES_ELSEWHERE_SERVER_NETRON_H

#include "references_elsewhere.netron.h"
#include "references_client.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct elsewhere_house_room_call {
	netron_task task;
} elsewhere_house_room_call;
typedef struct elsewhere_house_listen_call {
	netron_task task;
} elsewhere_house_listen_call;
typedef struct elsewhere_house_lines_call {
	netron_task task;
} elsewhere_house_lines_call;
typedef struct elsewhere_house_words_call {
	netron_task task;
} elsewhere_house_words_call;

/** Hands over services of another file, and streams its types.
 *
 * Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct elsewhere_house_methods {
	int (*room)(void *self, elsewhere_house_room_call call, const char *name);

	int (*listen)(
		void *self, elsewhere_house_listen_call call, const references_listener *listener);

	/** The stream is the answer: write it, then end it. */
	int (*lines)(void *self, elsewhere_house_lines_call call, references_line_source lines,
		references_line_list_sink sink);

	/** The stream is the answer: write it, then end it. */
	int (*words)(void *self, elsewhere_house_words_call call, elsewhere_string_map_sink sink);
} elsewhere_house_methods;

/** Offers House@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int elsewhere_house_expose(netron *net, const elsewhere_house_methods *methods, void *self,
	netron_exposed *out_house) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int elsewhere_house_offer(netron *net, const elsewhere_house_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_house) NETRON_MUST_USE;

int elsewhere_house_room_reply(elsewhere_house_room_call call, netron_exposed room);

int elsewhere_house_listen_reply(elsewhere_house_listen_call call);

/* One type per method, so that no reply can go to the wrong call. Keep it and answer later if
 * you like; once the caller is gone, answering returns NETRON_E_GONE. */
typedef struct elsewhere_hotel_open_call {
	netron_task task;
} elsewhere_hotel_open_call;
typedef struct elsewhere_hotel_listen_call {
	netron_task task;
} elsewhere_hotel_listen_call;
typedef struct elsewhere_hotel_swap_call {
	netron_task task;
} elsewhere_hotel_swap_call;
typedef struct elsewhere_hotel_feed_call {
	netron_task task;
} elsewhere_hotel_feed_call;
typedef struct elsewhere_hotel_follow_call {
	netron_task task;
} elsewhere_hotel_follow_call;
typedef struct elsewhere_hotel_parent_call {
	netron_task task;
} elsewhere_hotel_parent_call;

/** Fill in what you implement; the rest answers NETRON_E_UNIMPLEMENTED. A handler returns 0, or
 * a negative code that becomes the caller's error. Arguments are valid until the handler
 * returns. */
typedef struct elsewhere_hotel_methods {
	/** Yours until you release it. */
	int (*open)(
		void *self, elsewhere_hotel_open_call call, const char *name, const uint8_t key[4]);

	/** The listener is called from now on. */
	int (*listen)(void *self, elsewhere_hotel_listen_call call, const char *room,
		const references_listener *listener, const uint32_t *limit);

	/** One in, another out. */
	int (*swap)(void *self, elsewhere_hotel_swap_call call, const references_room *room);

	int (*feed)(void *self, elsewhere_hotel_feed_call call, const references_room *room,
		references_line_source lines);

	/** The stream is the answer: write it, then end it. */
	int (*follow)(void *self, elsewhere_hotel_follow_call call,
		const references_listener *listener, const char *name, references_line_sink sink);

	/** Itself. */
	int (*parent)(void *self, elsewhere_hotel_parent_call call);
} elsewhere_hotel_methods;

/** Offers Hotel@1.0.0 to every peer until unexposed. methods and self must outlive it. */
int elsewhere_hotel_expose(netron *net, const elsewhere_hotel_methods *methods, void *self,
	netron_exposed *out_hotel) NETRON_MUST_USE;

/** Makes one without a name, to be handed over as a value. It lives until it is unexposed and
 * nobody holds it any more; then released(self) is called once. */
int elsewhere_hotel_offer(netron *net, const elsewhere_hotel_methods *methods, void *self,
	void (*released)(void *self), netron_exposed *out_hotel) NETRON_MUST_USE;

int elsewhere_hotel_open_reply(elsewhere_hotel_open_call call, netron_exposed room);

int elsewhere_hotel_listen_reply(elsewhere_hotel_listen_call call, const references_line *line);

int elsewhere_hotel_swap_reply(elsewhere_hotel_swap_call call, netron_exposed listener);

int elsewhere_hotel_feed_reply(elsewhere_hotel_feed_call call, netron_exposed room);

int elsewhere_hotel_parent_reply(elsewhere_hotel_parent_call call, netron_exposed rooms);

#ifdef __cplusplus
}
#endif
#endif
