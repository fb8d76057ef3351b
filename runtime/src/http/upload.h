/* upload.h - the stream that a caller writes, out of the body of a request: as lines of JSON, as
 * parts of a form, as an array inside the JSON, or as raw bytes. */
#ifndef NT_HTTP_UPLOAD_H
#define NT_HTTP_UPLOAD_H

#include "http/connection.h"

/* The head of a request for a method with such a stream, whose body is no JSON. plain: parameters
 * that stand in the target; NULL: none do. Answers it, or waits for the body. */
void nt_http_upload_begin(struct nt_http_connection *connection,
	const struct nt_http_target *target, const struct nt_text *plain);
/* The whole body is there, as JSON; the packet of connection->call was begun. Errors are answered.
 */
void nt_http_upload_ask(
	struct nt_http_connection *connection, struct nt_json_in *in, struct nt_json_args *how);

/* CREDIT and STOP of the instance. */
void nt_http_upload_packet(struct nt_http_connection *connection, const struct nt_packet *packet);
/* The instance takes packets again. */
void nt_http_upload_room(struct nt_http_connection *connection);
/* Nothing where there is none. */
void nt_http_upload_free(struct nt_http_connection *connection);

#endif
