/* secure.h - a channel over a channel: TLS. What its owner appends to out is encrypted into the out
 * of the lower one at the end of the turn; the lower one's queue counts as sent, as that of the
 * system does, and is bounded.
 *
 * States, always forward:
 *
 *	handshake -> new -> open -> closing -> over
 *
 * handshake: done has not been called. new: it is being called. open: bytes go both ways. closing:
 * what is in out goes out, what comes in is dropped. over: the lower channel is closing; on_close
 * comes with its. */
#ifndef NT_SECURE_H
#define NT_SECURE_H

#include "io/loop.h"
#include "io/tls.h"
#include "transport/transport.h"

enum nt_secure_state {
	NT_SECURE_HANDSHAKE,
	NT_SECURE_NEW,
	NT_SECURE_OPEN,
	NT_SECURE_CLOSING,
	NT_SECURE_OVER
};

/* Exactly once, never from inside a function below: a channel, to be started or aborted before it
 * returns, or why there is none. */
typedef void nt_secure_done(void *user, struct nt_channel *channel, const netron_error *error);

struct nt_secure {
	struct nt_channel channel; /* first */
	struct nt_loop *loop;
	struct nt_channel *lower;
	struct nt_tls tls;
	struct nt_tls *filter; /* &tls, for what is asked of a const channel */
	nt_secure_done *done;
	void *done_user;
	uint8_t state; /* enum nt_secure_state */
	bool is_paused;
	bool is_above;      /* the high mark; on_drained is owed */
	bool has_ended;     /* the other side said that nothing follows, or has closed */
	bool end_is_owed;   /* it came while paused */
	bool was_used;      /* since idle was set */
	bool is_finishing;  /* closing, and the lower channel knows */
	struct nt_buf held; /* came in while paused */
	struct nt_pending flush, delivery;
	struct nt_timer deadline; /* closing: of lingering */
	struct nt_timer idle;     /* gives buffers back */
	nt_ms linger_until;
	int fault_code; /* why it is over; 0: see the lower one */
	const char *fault_text;
};

/* Takes lower over, which was not started, or is handed over by its owner. NULL: no memory, and
 * lower is as before. */
struct nt_secure *nt_secure_accept(struct nt_loop *loop, struct nt_channel *lower,
	struct nt_tls_context *context, unsigned serves, nt_secure_done *done, void *user);
/* The same for the side that connected to host:port. */
struct nt_secure *nt_secure_connect(struct nt_loop *loop, struct nt_channel *lower,
	struct nt_tls_context *context, const char *host, uint16_t port, const char *alpn,
	nt_secure_done *done, void *user);
/* Gives the handshake up: done is called with this code in a later turn. text is a constant;
 * NULL: the code's. */
void nt_secure_give_up(struct nt_secure *secure, int code, const char *text);

#endif
