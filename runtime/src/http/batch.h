/* batch.h - POST /netron/batch: several calls in one request, each checked as if it came alone. */
#ifndef NT_HTTP_BATCH_H
#define NT_HTTP_BATCH_H

#include "http/connection.h"

/* The body is there. */
void nt_http_batch(struct nt_http_connection *connection);
/* Gives up what is still asked; nothing where there is none. */
void nt_http_batch_free(struct nt_http_connection *connection);

#endif
