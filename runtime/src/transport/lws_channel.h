/* lws_channel.h - one connection through libwebsockets: dialed by lws.c, then a channel of
 * messages.
 *
 *	looking -> connecting -> new -> open -> closing -> ended
 *
 * and to ended from everywhere. looking: for the address. connecting: the library is at work. new:
 * nobody has started the channel. closing: what is in out goes out, then a close frame, then the
 * other side's. ended: the context goes away, which takes some turns of the loop. */
#ifndef NT_LWS_CHANNEL_H
#define NT_LWS_CHANNEL_H

#include "io/loop.h"
#include "io/tls_context.h"
#include "io/url.h"
#include "transport/lws_library.h"
#include "transport/transport.h"
#include "wire/ws.h"

#include <netron/websocket.h>

enum nt_lws_state {
	NT_LWS_LOOKING,
	NT_LWS_CONNECTING,
	NT_LWS_NEW,
	NT_LWS_OPEN,
	NT_LWS_CLOSING,
	NT_LWS_ENDED
};

struct nt_lws {
	struct nt_channel channel; /* first */
	const struct nt_lws_library *library;
	struct nt_loop *loop;
	struct nt_url url;
	netron_websocket_options *options;
	enum nt_lws_state state;

	/* Dialing. */
	nt_dial_done *done; /* NULL: was called */
	void *user;
	bool is_looking, is_cancelled;
	uv_getaddrinfo_t lookup;
	struct addrinfo *found, *next; /* addresses of the name; those not tried yet */
	char host[300];                /* with its port, as in the Host header */
	char proxy_host[256];
	uint16_t proxy_port; /* 0: none */
	char address[64];    /* the one being tried */
	char target[400];    /* path and query */
	char *protocols;     /* a list with commas; NULL: none */

	/* The library's. */
	struct lws_extension extensions[2]; /* the last is empty */
	struct lws_context *context;
	struct lws *wsi; /* NULL: none, or gone */

	/* Of wss. */
	struct nt_tls_context *tls; /* NULL: ws */
	char tls_text[256];         /* why the server's certificate was refused */

	/* The channel. */
	struct nt_buf message; /* what came of the one that is not complete */
	struct nt_buf writing; /* the one being written, behind what the library needs before it */
	bool is_paused, is_above, was_asked;
	struct nt_timer deadline; /* open: of writing; closing: of lingering */
	nt_ms progress_at;
	uint16_t close_code; /* the other side's; 0: none came */
	char close_reason[NT_WS_REASON_MAX + 1];

	/* The end. */
	struct nt_pending turn;
	unsigned turns; /* since the context was asked to go */
	int fault_code; /* 0: in order */
	char fault_text[256];
};

/* The operations of channel. */
extern const struct nt_channel_ops nt_lws_ops;

/* Events of the library once the connection stands: as its callback. */
int nt_lws_receive(struct nt_lws *lws, const uint8_t *data, size_t size);
int nt_lws_writable(struct nt_lws *lws);

/* The connection is over, for that reason if there was none before; on_close, or the dial's done,
 * comes in a later turn. text NULL: the code's. */
void nt_lws_end(struct nt_lws *lws, int code, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

#endif
