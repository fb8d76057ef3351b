/* invoke.h - what the waiting forms of a typed call share with the others. */
#ifndef NT_INVOKE_H
#define NT_INVOKE_H

#include "client/call.h"

/* Reads a result into out, what it points to into arena. NULL, or an error of the task's arena. */
const netron_error *nt_result_read(struct nt_task *task, const uint8_t *body, const uint8_t *end,
	struct nt_arena *arena, void *out);
/* The packet that asks for a method: CALL, or GET and SET for a property. */
uint8_t nt_packet_of(const netron_method *method);
/* The same when it is a service: a reference to it. */
const netron_error *nt_result_service(struct nt_task *task, const uint8_t *body, const uint8_t *end,
	netron_reference *out_reference);
/* How a typed call ends: reads the result and tells. */
nt_task_settle nt_invoke_settle;
/* A definition id the peer no longer knows is forgotten. */
void nt_call_missed(struct nt_task *task, const netron_error *error);

#endif
