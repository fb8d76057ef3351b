/* core.h - the tasks every Netron peer answers: query_interface, authenticate and the rest. */
#ifndef NT_CORE_H
#define NT_CORE_H

#include "service/request.h"

/* Runs the task that the body names, and answers. */
/* Whether it is the name of one. */
bool nt_core_has(const char *name, size_t size);
void nt_core_run(struct nt_task *task, struct nt_request_body *body);

#endif
