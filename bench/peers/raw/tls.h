/* OpenSSL over memory BIOs, the least there can be: bytes to bytes. */
#ifndef TLS_H
#define TLS_H

#include <openssl/ssl.h>
#include <openssl/x509.h>

#include "buffer.h"

struct tls {
    SSL *ssl;
};

/* A key and a certificate that say nothing, made on the spot; the client asks for neither. */
static inline SSL_CTX *tls_context(int is_server)
{
    SSL_CTX *context = SSL_CTX_new(is_server ? TLS_server_method() : TLS_client_method());
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
    if (!is_server)
        return context;
    X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 86400);
    X509_set_pubkey(certificate, key);
    X509_sign(certificate, key, EVP_sha256());
    if (SSL_CTX_use_certificate(context, certificate) != 1 || SSL_CTX_use_PrivateKey(context, key) != 1)
        abort();
    return context;
}

static inline void tls_open(struct tls *tls, SSL_CTX *context, int is_server)
{
    tls->ssl = SSL_new(context);
    SSL_set_bio(tls->ssl, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    if (is_server)
        SSL_set_accept_state(tls->ssl);
    else
        SSL_set_connect_state(tls->ssl);
    SSL_do_handshake(tls->ssl);
}

/* What came over the wire; its plain text goes behind in. */
static inline void tls_in(struct tls *tls, const void *data, size_t size, struct buffer *in)
{
    int n;
    BIO_write(SSL_get_rbio(tls->ssl), data, (int)size);
    if (!SSL_is_init_finished(tls->ssl) && SSL_do_handshake(tls->ssl) != 1)
        return;
    while ((n = SSL_read(tls->ssl, buffer_reserve(in, 16384), 16384)) > 0)
        in->tail += (size_t)n;
}

/* Encrypts all of out, once the handshake is done, and gives what is to go over the wire. */
static inline size_t tls_out(struct tls *tls, struct buffer *out, char **data)
{
    while (buffer_len(out) > 0 && SSL_is_init_finished(tls->ssl)) {
        size_t size = buffer_len(out) < 16384 ? buffer_len(out) : 16384;
        int n = SSL_write(tls->ssl, out->data + out->head, (int)size);
        if (n <= 0)
            abort();
        out->head += (size_t)n;
    }
    return (size_t)BIO_get_mem_data(SSL_get_wbio(tls->ssl), data);
}

static inline void tls_sent(struct tls *tls)
{
    (void)BIO_reset(SSL_get_wbio(tls->ssl));
}

#endif
