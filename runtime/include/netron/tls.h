/* tls.h - TLS: what this side shows of itself, whom it trusts, and who the other side is.
 * Not here: the addresses that use it (netron_listen, netron_connect), and what holds for every
 * function (netron.h). Read on in docs/guide/tls.md. */
#ifndef NETRON_TLS_H
#define NETRON_TLS_H

#include <netron/error.h>
#include <netron/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Whether clients show a certificate. */
enum {
	NETRON_TLS_CLIENT_NONE = 1, /* they are not asked */
	NETRON_TLS_CLIENT_OPTIONAL, /* they may; one that is shown must be good */
	NETRON_TLS_CLIENT_REQUIRED  /* they must */
};

/* The lowest version of the protocol that is spoken; the highest is what OpenSSL knows. */
enum { NETRON_TLS_1_2 = 12, NETRON_TLS_1_3 = 13 };

/* How addresses with TLS (tls://, wss://, https://) are used. Each 0 or NULL means the default in
 * brackets; where that is an environment variable, it is looked at when the options are used.
 *
 * A certificate, key or CA is in the PEM format: the name of a file, or the text itself when it
 * begins with "-----BEGIN". Files are read again when they change (reload_check_ms), and by
 * netron_tls_reload. */
struct netron_tls_options {
	uint32_t size; /* 0, or sizeof this struct */

	/* Servers: NETRON_TLS_CLIENT_* [NETRON_TLS_CLIENT: none, optional, required; else none] */
	uint32_t client_certificate;
	/* This side's certificate, then those between it and its CA. A server needs one; a client
	 * shows it to servers that ask. [NETRON_TLS_CERT; else none] */
	const char *certificate;
	/* Its private key. [NETRON_TLS_KEY; else it stands with the certificate] */
	const char *key;
	/* Of an encrypted key. [NETRON_TLS_KEY_PASSWORD; else none] */
	const char *key_password;
	/* Whose certificates are trusted: certificates of CAs, and lists of revoked certificates
	 * (CRLs), which then must be there for every CA. Or a directory as openssl rehash makes it.
	 * [NETRON_TLS_CA; else clients trust the system's, servers nobody] */
	const char *ca;
	/* Clients: the name or address the server's certificate must be for, and that the server is
	 * told. [the URL's host] */
	const char *server_name;
	uint32_t min_version; /* NETRON_TLS_* [NETRON_TLS_MIN_VERSION: 1.2 or 1.3; else 1.2] */
	uint32_t handshake_timeout_ms; /* from the connection to its end [5000] */
	uint32_t reload_check_ms;      /* how often files are looked at, when a connection is made;
					  UINT32_MAX: never [10000] */
	/* Clients: take any certificate. Whoever is on the way can read and change everything: for
	 * experiments. */
	bool insecure;
	/* Clients: take any certificate of a trusted CA, whatever its name. */
	bool no_name_check;
	/* Each connection begins with a full handshake. [a client that comes back is known for some
	 * minutes] */
	bool no_resumption;
	const void *reserved[6];
};

/** All zeros and the size. */
NETRON_API netron_tls_options netron_tls_options_default(void);

/** Reads certificates, keys and CAs of the instance again. Connections made from now on use them;
 * others stay. What cannot be read or used leaves things as they were: the code, and in out_error
 * (may be NULL) which file and why. */
NETRON_API int netron_tls_reload(netron *net, netron_error **out_error);

/* A certificate that was verified: by a CA of the options, and its name by a client. */
typedef struct netron_certificate {
	const char *subject; /* as RFC 2253 writes it: CN=...,O=... */
	const char *issuer;
	const char *common_name; /* of the subject; NULL: none */
	/* Subject alternative names: DNS:example.org, IP:192.0.2.1, email:..., URI:... */
	netron_strings names;
	const char *fingerprint; /* SHA-256 of the certificate: 64 lower-case hexadecimal digits */
	const char *serial;      /* hexadecimal */
	netron_time not_before, not_after;
} netron_certificate;

/** The certificate the peer has shown; NULL when it has shown none that was verified, or there is
 * no TLS. Valid as long as the connection: inside a handler, until it returns. */
NETRON_API const netron_certificate *netron_peer_certificate(netron_peer peer);

#ifdef __cplusplus
}
#endif
#endif
