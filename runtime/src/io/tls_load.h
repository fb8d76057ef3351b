/* tls_load.h - settings become a context of OpenSSL's. */
#ifndef NT_TLS_LOAD_H
#define NT_TLS_LOAD_H

#include "io/tls_settings.h"

struct ssl_ctx_st;

/* 0, NETRON_E_TLS saying which file is wrong and how, or NETRON_E_NO_MEMORY. Callbacks of the
 * context are not set. */
int nt_tls_load(const struct nt_tls_settings *settings, struct ssl_ctx_st **out_ssl,
	netron_error **out_error);

#endif
