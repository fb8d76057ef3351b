/* certificate.h - a certificate of OpenSSL's as values. */
#ifndef NT_CERTIFICATE_H
#define NT_CERTIFICATE_H

#include "base/alloc.h"

#include <netron/tls.h>

struct asn1_string_st;
struct x509_st;

/* Owned: netron_owned_free. NULL: no memory. */
netron_certificate *nt_certificate_new(
	const netron_allocator *allocator, struct x509_st *certificate);

/* Its subject (or issuer) as RFC 2253 writes it, into text; cut where it is too long. */
void nt_certificate_subject(struct x509_st *certificate, char *text, size_t size);
void nt_certificate_issuer(struct x509_st *certificate, char *text, size_t size);
/* Its alternative names, joined by ", "; "none ..." where there are none. */
void nt_certificate_names(struct x509_st *certificate, char *text, size_t size);
/* A time of it as 2026-01-31T12:00:00Z. */
void nt_certificate_time(const struct asn1_string_st *time, char *text, size_t size);

#endif
