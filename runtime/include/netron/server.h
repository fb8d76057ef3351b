/* server.h - one service on several threads: an instance each, one address for all.
 * Not here: what an instance can do, and what holds for every function (netron.h).
 * Read on in docs/guide/threads.md. */
#ifndef NETRON_SERVER_H
#define NETRON_SERVER_H

#include <netron/netron.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Several instances that listen at the same addresses; each has a thread of its own, and each
 * connection belongs to one of them for as long as it lives. */
typedef struct netron_server netron_server;

typedef struct netron_server_options {
	uint32_t size;           /* 0, or sizeof this struct */
	uint32_t threads;        /* [one per processor] */
	netron_options instance; /* of each; its id and loop are not used */
	/** Exposes the services of one instance. Called once for each, from netron_server_new. 0,
	 * or a code that ends it all. What instances share is yours to guard: their handlers run at
	 * the same time. */
	int (*setup)(netron *net, uint32_t index, void *user);
	/** The instance is gone, and nothing runs in it any more. NULL: none. */
	void (*released)(uint32_t index, void *user);
	void *user;
	const void *reserved[4];
} netron_server_options;

/** All zeros and the size. */
NETRON_API netron_server_options netron_server_options_default(void);

/** Makes the instances and calls setup for each, on this thread. options are copied. Free it with
 * netron_server_free. NULL, with the reason in out_error. */
NETRON_API netron_server *netron_server_new(
	const netron_server_options *options, netron_error **out_error) NETRON_MUST_USE;

/** Before netron_server_start (else NETRON_E_CONFLICT), up to 16 times. At tcp:// addresses, and
 * those above it (tls, ws, wss, http, https), all instances listen and the system shares the
 * connections out; at others the first does. */
NETRON_API int netron_server_listen(
	netron_server *server, const char *url, netron_error **out_error) NETRON_MUST_USE;

/** The address of the index-th netron_server_listen, with the real port; NULL: there was none.
 * Valid as long as the server. */
NETRON_API const char *netron_server_url(const netron_server *server, uint32_t index);

/** How many instances there are. */
NETRON_API uint32_t netron_server_count(const netron_server *server);
/** Each of them, owned by the server; NULL: there is none of that index. What may be done with a
 * running one, netron_start says. */
NETRON_API netron *netron_server_instance(netron_server *server, uint32_t index);

/** Starts the threads. NETRON_E_CONFLICT when they were started; NETRON_E_SYSTEM: stop the server.
 */
NETRON_API int netron_server_start(netron_server *server) NETRON_MUST_USE;

/** All instances end in order, as netron_drain says; then netron_server_join returns. Asked again,
 * they do not wait. Any thread. */
NETRON_API int netron_server_drain(netron_server *server, uint32_t timeout_ms);

/** Makes netron_server_join return without waiting for anything. Any thread. */
NETRON_API int netron_server_stop(netron_server *server);

/** Waits until the server was drained or stopped, then frees its instances. NETRON_E_REENTRANT on
 * the thread of one of them. One thread at a time. */
NETRON_API int netron_server_join(netron_server *server);

/** Stops, joins, and frees. Not on the thread of an instance. NULL is fine. */
NETRON_API void netron_server_free(netron_server *server);
/** For netron_auto. */
NETRON_API void netron_server_freep(netron_server **server);

#ifdef __cplusplus
}
#endif
#endif
