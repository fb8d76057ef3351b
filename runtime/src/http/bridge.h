/* bridge.h - a channel whose other side is not a connection but code: what HTTP asks for goes to an
 * ordinary peer as packets, and what that peer writes comes back as packets. Both sides push back:
 * the peer by pausing the channel, the owner by nt_bridge_hold. */
#ifndef NT_BRIDGE_H
#define NT_BRIDGE_H

#include "io/loop.h"
#include "transport/transport.h"

struct nt_bridge;

/* What the owner hears. Never from inside a call of the owner or of the peer. */
struct nt_bridge_events {
	/* One packet that the peer wrote, valid during the call, with NT_BUF_SLACK readable bytes
	 * behind it. */
	void (*on_packet)(void *owner, const uint8_t *data, size_t size);
	/* The peer takes packets again, after nt_bridge_give had to keep some. May be NULL. */
	void (*on_room)(void *owner);
	/* The last call, exactly once, unless the owner closed: the peer has closed, error NULL: in
	 * order. The bridge is freed after it. */
	void (*on_close)(void *owner, const netron_error *error);
	/* Fills text with the URL of whoever is asked for, or asks. */
	void (*address)(void *owner, char *text, size_t size);
	/* What it has proved to be; NULL: nothing. May be NULL. */
	const struct netron_certificate *(*certificate)(void *owner);
};

struct nt_bridge {
	struct nt_channel channel; /* first; framing: messages */
	struct nt_loop *loop;
	const struct nt_bridge_events *events; /* NULL: the owner has closed */
	void *owner;
	struct nt_buf waiting; /* for the peer, while it takes nothing; each behind its length */
	struct nt_buf reading; /* what the peer wrote, while it is given to the owner */
	struct nt_pending drain, feed, end;
	uint8_t phase; /* enum nt_bridge_phase */
	bool is_paused, is_held, is_above;
	int reason; /* why it ends: NETRON_E_*, 0: in order */
};

enum nt_bridge_phase { NT_BRIDGE_NEW, NT_BRIDGE_OPEN, NT_BRIDGE_CLOSING, NT_BRIDGE_OVER };

/* NULL: no memory. Its channel is for nt_peer_accept_bridge, or what a dialer gives. */
struct nt_bridge *nt_bridge_new(
	struct nt_loop *loop, const struct nt_bridge_events *events, void *owner);

/* One packet to the peer, which handles it at once if it takes any now; else it waits. data has
 * NT_BUF_SLACK readable bytes behind it. false: no memory. Not from inside on_bytes of this peer.
 */
bool nt_bridge_give(struct nt_bridge *bridge, const uint8_t *data, size_t size);
/* Whether what is given now waits. */
bool nt_bridge_is_full(const struct nt_bridge *bridge);
/* The owner takes no packets for a while, or again: what the peer writes counts as unsent. */
void nt_bridge_hold(struct nt_bridge *bridge, bool hold);
/* The owner gives it up: no event comes any more, and the peer's connection is over; reason: why
 * (NETRON_E_*, 0: in order). */
void nt_bridge_close(struct nt_bridge *bridge, int reason);
/* Gives unused memory back, for a while in which nothing is asked. */
void nt_bridge_rest(struct nt_bridge *bridge);

#endif
