/* websocket.h - how a connection at ws:// or wss:// is asked for, and which ones a listener takes.
 * Not here: connecting and listening (netron.h), certificates of wss:// (tls.h).
 * Read on in docs/guide/websocket.md. */
#ifndef NETRON_WEBSOCKET_H
#define NETRON_WEBSOCKET_H

#include <netron/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What speaks WebSocket for a connection made here. Listeners always use Netron's own. */
typedef enum netron_websocket_backend {
	/** NATIVE, or LWS where proxy or compression ask for it. */
	NETRON_WEBSOCKET_AUTO = 0,
	NETRON_WEBSOCKET_NATIVE = 1,
	/** libwebsockets, loaded when it is used: it brings proxies and compression, for more work
	 * per message. NETRON_E_UNAVAILABLE, naming the package, where it is missing. */
	NETRON_WEBSOCKET_LWS = 2
} netron_websocket_backend;

/** All zeros are the defaults. Texts and lists are copied; lists end with NULL. */
struct netron_websocket_options {
	uint32_t size; /* 0, or sizeof this struct */

	/** Sub-protocols (RFC 6455 section 1.9). Connecting: offered in this order; a server may
	 * choose one of them or none. Listening: the first of them that the client offers is
	 * chosen; one that offers only others gets none. [NULL: none offered; of those that a
	 * client offers the first is chosen, as the original does] */
	const char *const *protocols;

	/* Connecting. */

	/** NETRON_WEBSOCKET_*. [AUTO] */
	netron_websocket_backend backend;
	/** permessage-deflate (RFC 7692), where the server has it. Needs LWS. [no] */
	bool compression;
	/** http://host:port of a proxy that is asked to CONNECT. Needs LWS. [NULL: none; the
	 * environment is not asked] */
	const char *proxy;
	/** The Origin header. [NULL: none, as of a program that is no browser] */
	const char *origin;
	/** More headers of the request, each "Name: value". Those of the handshake itself are
	 * refused with NETRON_E_ARGUMENT. [NULL] */
	const char *const *headers;

	/* Listening. */

	/** Requests for another path are answered 404. [NULL: the path of the listener's URL; any,
	 * where that has none] */
	const char *path;
	/** Pages of which origins a browser may connect from: "https://app.example",
	 * "http://localhost:3000", or "*" for all. The others are answered 403. A request without
	 * an Origin comes from no page and is taken. [NULL: pages of the host and port that the
	 * request itself is for, over TLS; without, where that host is an address or localhost, for
	 * anybody's name may lead here] */
	const char *const *origins;

	const void *reserved[4];
};

/** All zeros and the size. */
NETRON_API netron_websocket_options netron_websocket_options_default(void);

#ifdef __cplusplus
}
#endif
#endif
