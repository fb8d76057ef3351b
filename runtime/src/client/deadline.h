/* deadline.h - the time a call may take. */
#ifndef NT_DEADLINE_H
#define NT_DEADLINE_H

#include "peer/peer.h"

/* Counted from now; then the call ends with NETRON_E_TIMEOUT. timeout_ms 0 or UINT32_MAX: none. */
void nt_call_set_deadline(struct nt_task *task, uint32_t timeout_ms);

#endif
