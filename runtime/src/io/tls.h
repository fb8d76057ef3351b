/* tls.h - TLS as a filter for one connection: what came in goes through nt_tls_feed, what is to go
 * out is appended to a buffer. Knows neither sockets nor time. */
#ifndef NT_TLS_H
#define NT_TLS_H

#include "base/buf.h"
#include "io/tls_context.h"

struct ssl_st;

/* Protocols that a server speaks inside TLS: bits. A client that names protocols must name one of
 * them; one that names none is welcome. */
enum { NT_TLS_NETRON = 1, NT_TLS_HTTP = 2 };

#define NT_ALPN_NETRON "netron/1"
#define NT_ALPN_HTTP "http/1.1"

struct nt_tls {
	const netron_allocator *allocator;
	struct nt_tls_context *context;
	struct ssl_st *ssl;
	struct nt_buf *out;
	const uint8_t *in, *in_end; /* came in and not read yet; borrowed */
	unsigned serves;            /* NT_TLS_*, of a server */
	char *name;              /* the server's, of a client; the session's key stands behind it */
	const char *session_key; /* NULL: none */
	char *text;              /* what went wrong; NULL: nothing, or no memory for it */
	netron_certificate *certificate; /* the peer's, once somebody asked */
	bool is_started;                 /* something came in */
	bool is_done;                    /* the handshake */
	bool has_failed, is_out_of_memory;
};

/* For a server, or a client of host:port that asks for the protocol alpn. What goes out is appended
 * to out. 0 or NETRON_E_NO_MEMORY; after a failure it need not be fini'ed. */
int nt_tls_init_server(struct nt_tls *tls, const netron_allocator *allocator,
	struct nt_tls_context *context, unsigned serves, struct nt_buf *out);
int nt_tls_init_client(struct nt_tls *tls, const netron_allocator *allocator,
	struct nt_tls_context *context, const char *host, uint16_t port, const char *alpn,
	struct nt_buf *out);
void nt_tls_fini(struct nt_tls *tls);

/* What came in: read by the next calls, as long as it stays where it is. What they have left is
 * fed again. */
void nt_tls_feed(struct nt_tls *tls, const uint8_t *data, size_t size);
static inline size_t nt_tls_left(const struct nt_tls *tls)
{
	return (size_t)(tls->in_end - tls->in);
}

enum { NT_TLS_MORE = 0, NT_TLS_DONE = 1, NT_TLS_END = 2 };

/* One record of plain text needs so much room at most. */
enum { NT_TLS_RECORD = 16384 };

/* Goes on with the handshake: DONE, MORE (is needed), or a code; text then says what went wrong.
 * What is in out has to go out in each case: it may be the alert that tells the other side. */
int nt_tls_handshake(struct nt_tls *tls);
/* At most one record, into at least NT_TLS_RECORD bytes: DONE, MORE, END (the other side said that
 * nothing follows), or a code. */
int nt_tls_read(struct nt_tls *tls, uint8_t *data, size_t size, size_t *out_size);
/* 0 or a code. */
int nt_tls_write(struct nt_tls *tls, const uint8_t *data, size_t size);
/* Says that nothing follows. */
void nt_tls_end(struct nt_tls *tls);

/* The protocol agreed on; NULL: the other side named none. */
const char *nt_tls_alpn(const struct nt_tls *tls, char *text, size_t size);
bool nt_tls_was_resumed(const struct nt_tls *tls);
/* The peer's certificate, verified; NULL: none, or no memory. */
const netron_certificate *nt_tls_certificate(struct nt_tls *tls);

/* For tls_context.c: callbacks, and the way OpenSSL reads and writes. */
void nt_tls_prepare(struct nt_tls_context *context, struct ssl_ctx_st *ssl);
struct bio_method_st *nt_tls_method_new(void);
void nt_tls_method_free(struct bio_method_st *method);

#endif
