/* request.h - one request being handled: reading its body, and the ways it can be answered. */
#ifndef NT_REQUEST_H
#define NT_REQUEST_H

#include "codec/value.h"
#include "peer/output.h"
#include "peer/peer.h"

/* Where the reading of a body stands. */
struct nt_request_body {
	const uint8_t *p, *end;
	uint32_t left; /* items of the array not read yet */
};

/* Opens the body's array. false: it is none. */
bool nt_request_open(const struct nt_packet *packet, struct nt_request_body *out_body);
/* The next item as a string where it lies; false: none is left, or it is no string. */
bool nt_request_string(struct nt_request_body *body, const char **out_text, size_t *out_size);
/* Reads all items that are left as values of the task's arena; their end is the packet's end. 0 or
 * what the caller is to be answered, with the error in *out_error. */
int nt_request_values(struct nt_task *task, struct nt_request_body *body,
	const netron_value **out_values, const netron_error **out_error);
/* Whether all items that are left are well formed and end with the packet, and whether streams or
 * services are among them. NULL, or the error. */
const netron_error *nt_request_check(
	struct nt_task *task, const struct nt_request_body *body, bool *out_has_handles);
/* The same into the C struct of the task's method, of method->args->size bytes. NULL, or the error.
 */
const netron_error *nt_request_args(
	struct nt_task *task, const struct nt_request_body *body, void *out_args);

/* An open task for the packet, with its handle; NULL: no memory, and the peer was told. */
struct nt_task *nt_request_begin(struct nt_peer *peer, const struct nt_packet *packet);

/* Sets its deadline, by what the caller sent, or by @timeout when that did not speak of time: then
 * it is answered with NETRON_E_TIMEOUT and cancelled. false: it has passed, and was answered. */
bool nt_request_has_time(struct nt_task *task);

/* It is known what is asked: told to who asked to hear of tasks, which may close the peer. */
void nt_request_observe(struct nt_task *task);
/* Around the handler of a request: calls made inside inherit from it. */
struct nt_task *nt_request_enter(struct nt_task *task);
void nt_request_exit(const struct nt_task *task, struct nt_task *before);

/* Each answers and closes the task. */
void nt_request_fail(struct nt_task *task, const netron_error *error);
void nt_request_fail_with(struct nt_task *task, int code, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
int nt_request_undefined(struct nt_task *task);
/* It was answered: closes the task. */
void nt_request_over(struct nt_task *task);

/* Text of a peer for a message: not longer than 200 bytes, cut between characters. */
int nt_request_clip(const char *text, size_t size);

#endif
