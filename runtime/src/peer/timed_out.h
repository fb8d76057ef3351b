/* timed_out.h - the error of a call whose time is over, as the original says it. */
#ifndef NT_TIMED_OUT_H
#define NT_TIMED_OUT_H

#include "base/error.h"

#include <netron/value.h>

/* An error with all it points to. */
struct nt_timed_out {
	netron_error error;
	char message[64];
	netron_value operation, timeout, details;
	netron_member members[2];
};

void nt_timed_out_say(struct nt_timed_out *said, uint32_t timeout_ms);

#endif
