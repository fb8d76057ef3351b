/* transport.h - the contract for a transport of your own: whatever carries bytes both ways in
 * order. Register a row for a URL scheme, and netron_listen and netron_connect take such URLs.
 * Not here: the transports that Netron brings. Read on in docs/guide/custom-transport.md.
 *
 * All functions of the tables run on the loop's thread, and none may block. The functions of this
 * header are for that thread too; those that tell the runtime something (received, writable, ended,
 * failed) are not for inside a function of the tables: there they return NETRON_E_REENTRANT. */
#ifndef NETRON_TRANSPORT_H
#define NETRON_TRANSPORT_H

#include <netron/types.h>

#ifdef __cplusplus
extern "C" {
#endif

struct uv_loop_s;

/** One connection, as the runtime holds it. Valid until netron_channel_closed. */
typedef struct netron_channel netron_channel;
/** One address being listened at. Valid until netron_listening_closed. */
typedef struct netron_listening netron_listening;
/** One attempt to connect. Valid until its outcome was said. */
typedef struct netron_dialing netron_dialing;

/* What the runtime asks of a connection. self: what netron_listening_accept or
 * netron_dialing_connected was given. */
typedef struct netron_channel_methods {
	/** Begin to read, and say what comes with netron_channel_received. Once, before all others
	 * but close. */
	void (*start)(void *self);
	/** Sends what goes at once of size (never 0) bytes. How many that were; when it is less
	 * than size, netron_channel_writable is called once more can go. NETRON_E_LOST or another
	 * code: the connection is broken. */
	int64_t (*write)(void *self, const void *data, size_t size);
	/** Stop and go on reading, so that the other side is held back. */
	void (*pause)(void *self);
	void (*resume)(void *self);
	/** All was written: the other side is to learn that no more comes. NULL: it cannot. */
	void (*end)(void *self);
	/** Let go of everything, what was written and has not left yet too. The last call; when it
	 * is done, here or later, call netron_channel_closed. */
	void (*close)(void *self);
} netron_channel_methods;

/** How much a reason may say, with its NUL. */
enum { NETRON_TRANSPORT_REASON = 256 };

/* A row. All strings are borrowed for good. */
typedef struct netron_transport {
	uint32_t size;      /* 0, or sizeof this struct */
	const char *scheme; /* lower case, at most 11 characters: "pigeon" of pigeon://host */
	/** Begins to listen: netron_listening_accept for each connection. 0 and *out_self, or a
	 * code, with reason filled for people. url is canonical and borrowed. NULL: cannot listen.
	 */
	int (*listen)(netron_listening *listening, const char *url, void **out_self,
		char reason[NETRON_TRANSPORT_REASON]);
	/** Accept no more; connections stay. When it is done, here or later, call
	 * netron_listening_closed. */
	void (*unlisten)(void *self);
	/** Begins to connect: netron_dialing_connected or netron_dialing_failed follows, here or
	 * later. 0 and *out_self, or a code as above. NULL: cannot connect. */
	int (*dial)(netron_dialing *dialing, const char *url, void **out_self,
		char reason[NETRON_TRANSPORT_REASON]);
	/** Give the attempt up: netron_dialing_failed follows, here or later. */
	void (*cancel)(void *self);
} netron_transport;

/** Adds a row, for good and for all instances of the process. 0, also when it is there already;
 * NETRON_E_CONFLICT: another has its scheme; NETRON_E_ARGUMENT; NETRON_E_LIMIT: 32 were added. Any
 * thread. */
NETRON_API int netron_transport_register(const netron_transport *transport);

/** The loop to put handles on. Close them before saying that all is closed. */
NETRON_API struct uv_loop_s *netron_listening_loop(const netron_listening *listening);
NETRON_API struct uv_loop_s *netron_dialing_loop(const netron_dialing *dialing);

/** Another side has connected. The channel is handed on in a later turn, and then started or
 * closed. address: its URL, copied. NULL when memory is out: let go of it. methods must live as
 * long as the channel. */
NETRON_API netron_channel *netron_listening_accept(netron_listening *listening,
	const netron_channel_methods *methods, void *self, const char *address);
/** The answer to unlisten. */
NETRON_API void netron_listening_closed(netron_listening *listening);

/** The attempt has succeeded: as netron_listening_accept. dialing is gone, also when it returns
 * NULL. */
NETRON_API netron_channel *netron_dialing_connected(netron_dialing *dialing,
	const netron_channel_methods *methods, void *self, const char *address);
/** The attempt has failed; message may be NULL. dialing is gone. */
NETRON_API void netron_dialing_failed(netron_dialing *dialing, int code, const char *message);

/** Where to read into, so that nothing is copied: *out_size bytes, good until the next call of
 * netron_channel_received for any channel of the instance. */
NETRON_API void *netron_channel_room(netron_channel *channel, size_t *out_size);
/** Bytes came, at most as many as netron_channel_room says; data there, or anywhere. */
NETRON_API int netron_channel_received(netron_channel *channel, const void *data, size_t size);
/** More can be written. */
NETRON_API int netron_channel_writable(netron_channel *channel);
/** The other side sends no more. */
NETRON_API int netron_channel_ended(netron_channel *channel);
/** The connection is broken; close follows. message is for people and may be NULL. */
NETRON_API int netron_channel_failed(netron_channel *channel, int code, const char *message);
/** The answer to close: channel is gone. */
NETRON_API void netron_channel_closed(netron_channel *channel);

#ifdef __cplusplus
}
#endif
#endif
