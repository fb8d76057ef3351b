/* round.h - one round of checked work: what is checked, and what became of it. */
#ifndef INTEROP_ROUND_H
#define INTEROP_ROUND_H

#include "interop_client.netron.h"

struct round {
	netron *net;
	netron_peer peer;
	netron_call_options options;
	interop_calculator calculator;
	interop_echo echo;
	interop_files files;
	interop_events events;
	uint32_t timeout_ms; /* of a call, and between two items of a stream */
	unsigned passed, failed;
};

/* Prints a line; why goes to stderr when the check failed. */
void check(struct round *round, bool ok, const char *name, const char *why, ...)
	__attribute__((format(printf, 4, 5)));
const char *message_of(const netron_error *error); /* "no error" for NULL */

void check_calls(struct round *round);   /* check_calls.c */
void check_values(struct round *round);  /* check_values.c */
void check_streams(struct round *round); /* check_streams.c */
void check_members(
	struct round *round); /* check_members.c: properties, events, services as values */

void check_still_there(struct round *round); /* check_calls.c: after all that */

/* live.c: calls now and then, for ever, until SIGTERM; the program's status. */
int live(const char *url, const netron_tls_options *tls, uint32_t timeout_ms);

#endif
