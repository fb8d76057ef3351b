/* named.h - tasks of the application: name -> handler. */
#ifndef NT_NAMED_H
#define NT_NAMED_H

#include "service/request.h"

/* Runs the handler of that name with the values, which are the task's. false: there is none. */
bool nt_named_run(
	struct nt_task *task, const netron_value *name, const netron_value *args, uint32_t count);
void nt_named_free(netron *net);

#endif
