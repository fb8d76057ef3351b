/* rows.h - the schemes http and https: what netron.c adds to the table of transports. */
#ifndef NT_HTTP_ROWS_H
#define NT_HTTP_ROWS_H

#include "transport/transport.h"

extern const struct nt_transport nt_transport_http, nt_transport_https;

#endif
