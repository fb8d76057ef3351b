/* arrival.h - a connection whose protocol is being found out. */
#ifndef NT_ARRIVAL_H
#define NT_ARRIVAL_H

#include "io/loop.h"
#include "io/tls_context.h"
#include "transport/transport.h"

struct nt_secure;

/* What the port serves at this moment: of plain connections, and of those inside TLS. */
struct nt_arrival_serves {
	uint8_t plain;                  /* NT_SERVES_* */
	uint8_t inside;                 /* the same inside TLS */
	bool has_packets;               /* packets inside TLS */
	struct nt_tls_context *context; /* NULL: no TLS */
};

/* The port's side. */
struct nt_arrival_port {
	struct nt_loop *loop;
	struct nt_list arrivals;
	struct nt_admission *admission; /* NULL: no limit */
	uint32_t timeout_ms;
	struct nt_arrival_serves serves;
	/* A connection is to be given to whom it is for: protocol and serves are set. */
	void (*on_known)(struct nt_arrival_port *port, struct nt_channel *channel, bool is_inside);
	/* One ended before that; error NULL: it simply closed. */
	void (*on_refused)(struct nt_arrival_port *port, const netron_error *error);
	/* One is gone, whatever became of it. */
	void (*on_gone)(struct nt_arrival_port *port);
};

/* Takes a channel that was accepted, or refuses it. */
void nt_arrival_take(struct nt_arrival_port *port, struct nt_channel *channel);
/* The port closes: so do they, in later turns. */
void nt_arrivals_close(struct nt_arrival_port *port);

#endif
