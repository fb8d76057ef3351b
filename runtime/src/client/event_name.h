/* event_name.h - what an event is called at a peer. */
#ifndef NT_EVENT_NAME_H
#define NT_EVENT_NAME_H

#include "peer/peer.h"

#include <netron/schema.h>

enum { NT_LISTEN_NAME_MAX = 255 };

/* The name at the service that options choose: another version, or one object. It is the event's
 * own, or stands in text; one cut off is longer than NT_LISTEN_NAME_MAX. Names are compared by the
 * peer as they stand: what means any version is refused, with NETRON_E_ARGUMENT; a reference that
 * is gone with NETRON_E_GONE. peer NULL: the event's own. */
int nt_event_name(const struct nt_peer *peer, const netron_event *event,
	const netron_call_options *options, char text[NT_LISTEN_NAME_MAX + 2],
	const char **out_name);
/* Whether it is one object's, which is gone with the connection. */
bool nt_event_name_is_of_object(const char *name, size_t size);

#endif
