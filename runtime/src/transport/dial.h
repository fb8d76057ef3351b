/* dial.h - one connection attempt over libuv: name lookup, each address in turn and soon side by
 * side, the result told once. */
#ifndef NT_DIAL_H
#define NT_DIAL_H

#include "transport/stream.h"

/* What differs between tcp and unix. All but on_connected return 0 or a status of libuv. */
struct nt_dial_way {
	int (*init)(struct nt_stream *stream); /* its handle */
	int (*connect)(uv_connect_t *request, struct nt_stream *stream, uv_connect_cb done);
	void (*on_connected)(struct nt_stream *stream);
};

/* The next address is tried beside those that have not answered after so long (RFC 8305); as many
 * at once, then one has to fail first. */
enum { NT_DIAL_STAGGER_MS = 250, NT_DIAL_ATTEMPTS = 4 };

/* One address being tried. */
struct nt_attempt {
	uv_connect_t connect;
	struct nt_dial *dial;
	struct nt_stream *stream; /* NULL: dropped, or given away */
	bool is_connecting;       /* the request is in flight */
};

struct nt_dial {
	struct nt_loop *loop;
	const struct nt_dial_way *way;
	nt_dial_done *done; /* NULL: was called */
	void *user;
	char url[NT_LISTENER_URL];
	uv_getaddrinfo_t lookup;
	struct nt_attempt attempts[NT_DIAL_ATTEMPTS];
	bool is_looking; /* the lookup is in flight */
	bool is_cancelled;
	struct addrinfo *found;   /* addresses of the name */
	struct addrinfo *next[2]; /* to try: of the family of the first, of the other */
	unsigned turn;            /* whose turn it is: they take turns */
	struct nt_timer stagger;
	struct nt_pending step; /* the next address, or the end, in a turn of its own */
	int fault_status;       /* why the last address failed */
	union nt_stream_address fault_address; /* which; sa_family 0: none, it was the name */
};

int nt_dial_new(struct nt_loop *loop, const struct nt_dial_way *way, const struct nt_url *url,
	nt_dial_done *done, void *user, struct nt_dial **out_dial, netron_error **out_error);
/* Connects to an address known. */
void nt_dial_start(struct nt_dial *dial, const union nt_stream_address *address);
/* Looks the name up and connects to the first of its addresses that answers. */
void nt_dial_lookup(struct nt_dial *dial, const char *host, uint16_t port);
void nt_dial_cancel(struct nt_dial *dial);

#endif
