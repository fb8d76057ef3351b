/* timed_out.c - the error of a call whose time is over. */
#include "peer/timed_out.h"

#include "peer/instance.h"

#include <stdio.h>

void nt_timed_out_say(struct nt_timed_out *said, uint32_t timeout_ms)
{
	said->operation = netron_value_string("RPC request");
	said->timeout = netron_value_i64(timeout_ms);
	said->members[0] = (netron_member){ "operation", 9, &said->operation };
	said->members[1] = (netron_member){ "timeout", 7, &said->timeout };
	said->details = netron_value_object(said->members, 2);
	snprintf(said->message, sizeof said->message, "RPC request timed out after %ums",
		timeout_ms);
	said->error = nt_error_plain(NETRON_E_TIMEOUT, said->message);
	said->error.details = &said->details;
}
