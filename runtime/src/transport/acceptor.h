/* acceptor.h - a listener over a listening socket, for tcp and unix. It accepts by itself and not
 * through uv_listen: libuv answers a lack of descriptors by closing connections without a word. */
#ifndef NT_ACCEPTOR_H
#define NT_ACCEPTOR_H

#include "transport/socket_file.h"
#include "transport/stream.h"

enum { NT_ACCEPTOR_BACKLOG = 4096 }; /* what Linux lets through by default */

struct nt_acceptor {
	struct nt_listener listener; /* first */
	struct nt_loop *loop;
	uv_poll_t poll;
	int fd;
	struct nt_timer retry; /* set: paused, descriptors ran out */
	nt_ms silent_until;    /* on_error said so not long ago */
	/* Initialises stream->handle with an accepted descriptor. Both are its own from there on,
	 * also on failure: 0 or a status of libuv. */
	int (*adopt)(struct nt_stream *stream, int fd);
	void (*on_close)(struct nt_acceptor *acceptor); /* before the descriptor is closed */
	/* unix: what was made; it is also the address of its connections. */

	struct nt_socket_file file;
};

/* An acceptor with nothing but memory; NULL: none. */
struct nt_acceptor *nt_acceptor_new(struct nt_loop *loop);
/* Before nt_acceptor_start has succeeded: frees it; the descriptor stays open. */
void nt_acceptor_discard(struct nt_acceptor *acceptor);
/* Begins to accept on acceptor->fd, which listens and is the acceptor's from here. 0 or a status of
 * libuv. */
int nt_acceptor_start(
	struct nt_acceptor *acceptor, const struct nt_listener_events *events, void *user);

#endif
