/* dynamic.h - what the waiting forms of calls by name share with the others. */
#ifndef NT_DYNAMIC_H
#define NT_DYNAMIC_H

#include "client/call.h"

/* The answer as a value of the task's arena; NULL with *out_error. */
const netron_value *nt_answer_value(struct nt_task *task, const uint8_t *body, const uint8_t *end,
	const netron_error **out_error);

/* How a call by name ends: reads the result and tells. */
nt_task_settle nt_dynamic_settle;

#endif
