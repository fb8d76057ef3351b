/* stream.h - calls that have streams: what the starting of calls tells them. */
#ifndef NT_CLIENT_STREAM_H
#define NT_CLIENT_STREAM_H

#include "peer/task.h"

/* The request of a call with a sink went out: what is written may follow. */
void nt_call_went(struct nt_task *task);

#endif
