/* stream.h - the streams of a request being handled. */
#ifndef NT_SERVICE_STREAM_H
#define NT_SERVICE_STREAM_H

#include "peer/task.h"

/* Opens those of the task's method: the one in args, and the one that is its result. 0, or what the
 * caller is to be answered, with the reason in *out_reason. */
int nt_request_streams(struct nt_task *task, const void *args, const char **out_reason);
/* The handler has returned rc, and the request is not over. */
void nt_request_stream_on(struct nt_task *task, int rc);
/* The hook on_request_over. */
void nt_request_streams_over(struct nt_task *task, bool is_cancelled);

#endif
