/* invoke.h - the original's envelope: { id, service, method, input, context, hints }. */
#ifndef NT_HTTP_INVOKE_H
#define NT_HTTP_INVOKE_H

#include "http/connection.h"

enum { NT_HTTP_NAME = 512 }; /* longer names of services and methods are nobody's */

/* One envelope, read. Texts are pieces of the JSON. */
struct nt_http_envelope {
	struct nt_text id;      /* a JSON string; p NULL: none */
	struct nt_text input;   /* p NULL: none */
	struct nt_text context; /* the same */
	char service_text[NT_HTTP_NAME], method_text[NT_HTTP_NAME];
	struct nt_text service, method; /* p NULL: none */
	uint32_t timeout_ms;            /* of its hints; 0: none */
};

/* false: in->error tells; or the envelope is none, and in->error is 0. */
bool nt_http_envelope_read(struct nt_json_in *in, struct nt_http_envelope *envelope);

/* POST /netron/invoke; the body is there. */
void nt_http_invoke(struct nt_http_connection *connection);

#endif
