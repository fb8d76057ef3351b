/* certs.h - certificates for tests, made when they are asked for. */
#ifndef NT_TEST_CERTS_H
#define NT_TEST_CERTS_H

#include <stdbool.h>

struct evp_pkey_st;
struct x509_st;

/* What one is to be. Zeros: a key of P-256, valid from yesterday until tomorrow, signed by itself.
 */
struct nt_test_cert_spec {
	const char *name;  /* the common name */
	const char *names; /* alternative names, as openssl writes them: DNS:a,IP:127.0.0.1 */
	const char *usage; /* extended: serverAuth, clientAuth */
	const struct nt_test_cert *issuer;
	bool is_ca;
	int from_days, until_days; /* from now; both 0: -1 and 1 */
	int rsa_bits;              /* a key of RSA */
};

struct nt_test_cert {
	struct x509_st *certificate;
	struct evp_pkey_st *key;
	char *pem, *key_pem;
};

/* Fails the test when it cannot. */
void nt_test_cert_make(struct nt_test_cert *cert, const struct nt_test_cert_spec *spec);
void nt_test_cert_free(struct nt_test_cert *cert);

/* A CA, a server for localhost, 127.0.0.1 and ::1, and a client, made once in a process. */
struct nt_test_certs {
	struct nt_test_cert ca, server, client;
};
const struct nt_test_certs *nt_test_certs(void);

#endif
