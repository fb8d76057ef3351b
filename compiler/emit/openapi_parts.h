/* openapi_parts.h - what the parts of an Operation Object share: openapi_operation.c puts together
 * what openapi_request.c and openapi_answer.c write. */
#ifndef NETRONC_OPENAPI_PARTS_H
#define NETRONC_OPENAPI_PARTS_H

#include "emit/openapi.h"

#define OPENAPI_JSON "application/json"
#define OPENAPI_LINES "application/x-ndjson"
#define OPENAPI_EVENTS "text/event-stream"

/* Where an operation is in the making. */
struct openapi_making {
	struct openapi *api;
	struct json_out *out;
	const struct openapi_operation *operation;
	const struct model_member *member;
};

/* "schema": any text. */
void openapi_add_text_schema(struct json_out *out);

/* The name of an example, and its object up to the value. */
void openapi_begin_example(struct json_out *out, const struct model_example *example);

/* ---- openapi_request.c ---- */

/* Of a route: what is in its path and in its query. */
void openapi_add_params(const struct openapi_making *making);

/* Of a method, where there is a body. */
void openapi_add_call_body(const struct openapi_making *making);

/* Of a property that is set. */
void openapi_add_value_body(const struct openapi_making *making);

/* ---- openapi_answer.c ---- */

void openapi_add_answers(const struct openapi_making *making);

#endif
