/* tls_fault.h - what went wrong with TLS, in words: which check of which certificate, or what the
 * other side said. */
#ifndef NT_TLS_FAULT_H
#define NT_TLS_FAULT_H

#include "io/tls_settings.h"

struct x509_store_ctx_st;

enum { NT_TLS_FAULT = 768 };

/* A certificate of the other side was refused. name: what it should be for, of a server. */
void nt_tls_fault_verify(const struct nt_tls_settings *settings, const char *name,
	struct x509_store_ctx_st *store, char *text, size_t size);
/* The last error of OpenSSL's. */
void nt_tls_fault_last(
	const struct nt_tls_settings *settings, unsigned long error, char *text, size_t size);

#endif
