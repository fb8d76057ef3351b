/* trouble.h - errors of what could not be asked, put as answers. */
#ifndef NT_HTTP_TROUBLE_H
#define NT_HTTP_TROUBLE_H

#include "http/connection.h"

/* The service or member that was asked for is not there. kind: NETRON_METHOD_*. */
void nt_http_answer_missing(struct nt_http_connection *connection, int rc, struct nt_text service,
	struct nt_text member, uint8_t kind, const struct nt_http_target *target);
/* JSON that could not be read. */
void nt_http_answer_bad_json(struct nt_http_connection *connection, const struct nt_json_in *in);
/* A call could not be asked: rc. */
void nt_http_answer_unasked(struct nt_http_connection *connection, int rc);

#endif
