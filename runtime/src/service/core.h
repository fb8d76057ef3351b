/* core.h - the tasks every Netron peer answers: query_interface, authenticate and the rest. */
#ifndef NT_CORE_H
#define NT_CORE_H

#include "service/request.h"

/* Runs the task that the body names, and answers. */
void nt_core_run(struct nt_task *task, struct nt_request_body *body);

#endif
