/* netron_life.h - what the files of the instance itself share. */
#ifndef NT_NETRON_LIFE_H
#define NT_NETRON_LIFE_H

#include "peer/instance.h"

/* Fills in the defaults of everything that is 0. 0 or NETRON_E_ARGUMENT. */
int nt_options_apply(netron *net, const netron_options *options);

/* Sets the hook when there is an event for it. */
void nt_observe_tasks(netron *net);

/* Whether waiting here would wait inside a callback. */
bool nt_is_in_callback(const netron *net);
/* Around every piece of running the loop on this thread. */
void nt_run_begin(netron *net);
/* Also frees the instance when a callback asked for it: net is gone then. */
void nt_run_end(netron *net);

/* The hook on_leaving: a peer that comes back goes to the next server as soon as this one owes it
 * nothing. */
void nt_leave_when_done(struct nt_peer *peer);

/* After a hello: offers again at the peer what it had taken over the connection before. */
void nt_exposures_restore(struct nt_peer *peer);

void nt_health_free(netron *net);
/* For nt_loop.on_tls_error: tells on_error and the log. */
void nt_tls_report(void *user, const netron_error *error);
/* Calls now what was to be called later. */
void nt_after_all(netron *net);
/* Gives the signals back. */
void nt_signals_close(netron *net);
/* Draining: something ended, was it the last? */
void nt_drain_on(netron *net);
/* A peer that has become ready: while draining it hears of that. */
void nt_drain_tell(struct nt_peer *peer);
/* Closes all listeners. */
void nt_listeners_close(netron *net);
/* Closes listeners and connections; everything in flight fails with NETRON_E_CLOSED. */
void nt_close_all(netron *net);
/* Turns the loop until all is closed, and frees. */
void nt_destroy(netron *net);

#endif
