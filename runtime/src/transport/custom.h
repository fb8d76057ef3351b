/* custom.h - channels, listeners and attempts of a transport that the program brings
 * (netron/transport.h): custom_channel.c is the connection, custom.c the row around it.
 *
 * States of a channel, always forward, as those of a stream:
 *
 *	new -> open -> closing -> closed
 */
#ifndef NT_CUSTOM_H
#define NT_CUSTOM_H

#include "io/loop.h"
#include "transport/transport.h"

#include <netron/transport.h>

struct netron_listening {
	struct nt_listener listener; /* first */
	struct nt_loop *loop;
	const netron_transport *row;
	void *self;
	bool is_closing;
	struct nt_pending close; /* netron_listening_closed, in a turn of its own */
};

struct netron_dialing {
	struct nt_loop *loop;
	const netron_transport *row;
	nt_dial_done *done;
	void *user;
	void *self;
	bool is_cancelled;
	netron_channel *channel; /* the outcome: this, or the code */
	int code;
	char message[NETRON_TRANSPORT_REASON];
	char url[NT_LISTENER_URL];
	struct nt_pending step;
};

enum nt_custom_state { NT_CUSTOM_NEW, NT_CUSTOM_OPEN, NT_CUSTOM_CLOSING, NT_CUSTOM_CLOSED };

struct netron_channel {
	struct nt_channel channel; /* first */
	struct nt_loop *loop;
	const netron_channel_methods *methods;
	void *self;
	uint8_t state;     /* enum nt_custom_state */
	unsigned depth;    /* of calls into the methods */
	bool is_paused;    /* by the owner */
	bool is_full;      /* netron_channel_writable is owed */
	bool is_above;     /* the high mark; on_drained is owed */
	bool has_ended;    /* the other side sends no more */
	bool is_shut;      /* methods->end was called */
	bool is_let_go;    /* netron_channel_closed was called */
	bool was_used;     /* since idle was set */
	nt_ms progress_at; /* when bytes last went out */
	struct nt_pending flush;
	struct nt_pending end;    /* closed: the last callback */
	struct nt_pending arrive; /* accepted: handed to the listener's owner */
	struct nt_listener *listener;
	struct nt_timer deadline; /* open: of writing; closing: of lingering */
	struct nt_timer idle;     /* gives the buffer back */
	int fault_code;
	const char *fault_what;              /* what was being done */
	char fault[NETRON_TRANSPORT_REASON]; /* "": only the code is known */
	char address[NT_LISTENER_URL];
};

/* NULL: no memory. */
netron_channel *nt_custom_channel_new(struct nt_loop *loop, const netron_channel_methods *methods,
	void *self, const char *address);

#endif
