/* reconnect.h - a peer that outlives its connection: what of it is kept when one is lost, when the
 * next attempt is made, and when it is given up. */
#ifndef NT_RECONNECT_H
#define NT_RECONNECT_H

#include "peer/peer.h"

struct nt_reconnect {
	struct nt_peer *peer;
	struct nt_pending end; /* closed between two attempts: told in a later turn */
	uint32_t delay_ms, max_delay_ms, max_attempts, stable_ms;
	uint32_t attempts; /* since the last connection that lasted */
	nt_ms ready_at;
	bool retry_first;
	bool was_ready; /* there was a connection */
	bool is_up;     /* the application believes there is one */
};

/* Gives peer what the options ask for. 0 or NETRON_E_NO_MEMORY. */
int nt_reconnect_init(struct nt_peer *peer, const netron_connect_options *options);
void nt_reconnect_free(struct nt_peer *peer);

/* Whether a loss is not its end. */
bool nt_reconnect_is_wanted(const struct nt_peer *peer);
bool nt_method_takes_service(const netron_method *method);
/* Whether such a call waits while there is no connection: before the first one all do, later those
 * that may be repeated without harm and hand no service over: references end with the connection.
 */
bool nt_reconnect_may_wait(const struct nt_peer *peer, uint8_t type, const netron_method *method);
/* The connection is lost: what was sent fails, as its outcome is unknown; what was not waits or
 * fails. Ids begin anew. */
void nt_reconnect_keep_calls(struct nt_peer *peer);
/* The channel or the attempt is gone. true: waits for the next attempt; false: this is the end. */
bool nt_reconnect_begin(struct nt_peer *peer);
/* The hello is complete. true: it has come back. */
bool nt_reconnect_ready(struct nt_peer *peer);
/* Closed in phase WAITING. */
void nt_reconnect_end(struct nt_peer *peer);

/* How long to wait before the attempt after `attempts` others: any time up to the ceiling, so that
 * many who lost the same server do not return together. */
uint32_t nt_reconnect_delay(const struct nt_reconnect *reconnect, uint64_t *random);

#endif
