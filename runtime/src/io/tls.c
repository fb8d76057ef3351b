#include "io/tls.h"

#include "io/certificate.h"
#include "io/tls_fault.h"

#include <arpa/inet.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <stdio.h>
#include <string.h>

/* ---- how OpenSSL reads and writes ---- */

static int bio_read(BIO *bio, char *data, int size)
{
	struct nt_tls *tls = BIO_get_data(bio);
	size_t count = nt_tls_left(tls);

	BIO_clear_retry_flags(bio);
	if (size <= 0)
		return 0;
	if (count == 0) {
		BIO_set_retry_read(bio);
		return -1;
	}
	if (count > (size_t)size)
		count = (size_t)size;
	memcpy(data, tls->in, count);
	tls->in += count;
	return (int)count;
}

static int bio_write(BIO *bio, const char *data, int size)
{
	struct nt_tls *tls = BIO_get_data(bio);

	BIO_clear_retry_flags(bio);
	if (size <= 0)
		return 0;
	if (nt_buf_append(tls->out, data, (size_t)size))
		return size;
	tls->is_out_of_memory = true;
	return -1;
}

static long bio_ctrl(BIO *bio, int command, long number, void *pointer)
{
	(void)bio;
	(void)number;
	(void)pointer;
	return command == BIO_CTRL_FLUSH;
}

static int bio_create(BIO *bio)
{
	BIO_set_init(bio, 1);
	return 1;
}

BIO_METHOD *nt_tls_method_new(void)
{
	BIO_METHOD *method = BIO_meth_new(BIO_TYPE_SOURCE_SINK | 127, "netron");

	if (!method)
		return NULL;
	BIO_meth_set_read(method, bio_read);
	BIO_meth_set_write(method, bio_write);
	BIO_meth_set_ctrl(method, bio_ctrl);
	BIO_meth_set_create(method, bio_create);
	return method;
}

void nt_tls_method_free(BIO_METHOD *method)
{
	BIO_meth_free(method);
}

/* ---- callbacks of a context ---- */

static void note(struct nt_tls *tls, const char *text)
{
	if (!tls->text)
		tls->text = nt_strdup(tls->allocator, text);
}

static int on_verify(int is_fine, X509_STORE_CTX *store)
{
	SSL *ssl = X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx());
	struct nt_tls *tls = SSL_get_app_data(ssl);
	char text[NT_TLS_FAULT];

	if (is_fine)
		return 1;
	nt_tls_fault_verify(&tls->context->settings, tls->name, store, text, sizeof text);
	note(tls, text);
	return 0;
}

/* Whether name stands in the list of a client: each behind its length. */
static bool offers(const unsigned char *list, unsigned size, const char *name)
{
	size_t length = strlen(name);

	for (unsigned at = 0; at < size; at += 1u + list[at])
		if (list[at] == length && at + 1u + length <= size &&
			memcmp(list + at + 1, name, length) == 0)
			return true;
	return false;
}

static int on_alpn(SSL *ssl, const unsigned char **out, unsigned char *out_size,
	const unsigned char *list, unsigned size, void *user)
{
	static const struct {
		unsigned bit;
		const char *name;
	} known[] = { { NT_TLS_NETRON, NT_ALPN_NETRON }, { NT_TLS_HTTP, NT_ALPN_HTTP } };
	const struct nt_tls *tls = SSL_get_app_data(ssl);

	(void)user;
	for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
		if ((tls->serves & known[i].bit) && offers(list, size, known[i].name)) {
			*out = (const unsigned char *)known[i].name;
			*out_size = (unsigned char)strlen(known[i].name);
			return SSL_TLSEXT_ERR_OK;
		}
	return SSL_TLSEXT_ERR_ALERT_FATAL;
}

/* 1: the session is ours to free. */
static int on_session(SSL *ssl, SSL_SESSION *session)
{
	struct nt_tls *tls = SSL_get_app_data(ssl);

	if (!tls->session_key || !SSL_SESSION_is_resumable(session))
		return 0;
	nt_tls_session_put(tls->context, tls->session_key, session);
	return 1;
}

void nt_tls_prepare(struct nt_tls_context *context, SSL_CTX *ssl)
{
	SSL_CTX_set_verify(ssl, SSL_CTX_get_verify_mode(ssl), on_verify);
	if (context->settings.role == NT_TLS_SERVER)
		SSL_CTX_set_alpn_select_cb(ssl, on_alpn, NULL);
	else if (!context->settings.no_resumption)
		SSL_CTX_sess_set_new_cb(ssl, on_session);
}

/* ---- making ---- */

static int init(struct nt_tls *tls, const netron_allocator *allocator,
	struct nt_tls_context *context, struct nt_buf *out)
{
	BIO *bio;

	memset(tls, 0, sizeof *tls);
	nt_tls_context_refresh(context);
	tls->allocator = allocator;
	tls->out = out;
	tls->ssl = SSL_new(context->ssl);
	bio = tls->ssl ? BIO_new(context->store->method) : NULL;
	if (!bio) {
		SSL_free(tls->ssl);
		ERR_clear_error();
		return NETRON_E_NO_MEMORY;
	}
	tls->context = nt_tls_context_ref(context);
	BIO_set_data(bio, tls);
	SSL_set_bio(tls->ssl, bio, bio);
	SSL_set_app_data(tls->ssl, tls);
	return 0;
}

int nt_tls_init_server(struct nt_tls *tls, const netron_allocator *allocator,
	struct nt_tls_context *context, unsigned serves, struct nt_buf *out)
{
	int rc = init(tls, allocator, context, out);

	if (rc < 0)
		return rc;
	tls->serves = serves;
	SSL_set_accept_state(tls->ssl);
	return 0;
}

/* The name, a NUL, and "name:port protocol", by which sessions are found again. A name ends without
 * a dot, and an address without a zone: neither stands in certificates. */
static bool set_names(struct nt_tls *tls, const char *host, uint16_t port, const char *alpn)
{
	const char *given = tls->context->settings.server_name;
	const char *name = given ? given : host;
	size_t length = strcspn(name, "%"), room = strlen(host) + strlen(alpn) + 16;

	if (length > 1 && name[length - 1] == '.')
		length--;
	tls->name = nt_alloc(tls->allocator, length + 1 + room);
	if (!tls->name)
		return false;
	memcpy(tls->name, name, length);
	tls->name[length] = '\0';
	snprintf(tls->name + length + 1, room, "%s:%u %s", host, (unsigned)port, alpn);
	tls->session_key = tls->name + length + 1;
	return true;
}

static bool is_address(const char *name)
{
	struct in6_addr ignored;

	return inet_pton(AF_INET, name, &ignored) == 1 || inet_pton(AF_INET6, name, &ignored) == 1;
}

/* What the certificate must be for, and what the server is told. */
static bool ask_for(struct nt_tls *tls)
{
	const struct nt_tls_settings *settings = &tls->context->settings;
	X509_VERIFY_PARAM *param = SSL_get0_param(tls->ssl);
	bool is_number = is_address(tls->name);

	if (!is_number && SSL_set_tlsext_host_name(tls->ssl, tls->name) != 1)
		return false;
	if (settings->insecure || settings->no_name_check)
		return true;
	X509_VERIFY_PARAM_set_hostflags(
		param, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT);
	if (is_number)
		return X509_VERIFY_PARAM_set1_ip_asc(param, tls->name) == 1;
	return X509_VERIFY_PARAM_set1_host(param, tls->name, 0) == 1;
}

static bool ask_protocol(struct nt_tls *tls, const char *alpn)
{
	unsigned char list[64];
	size_t length = strlen(alpn);

	if (length == 0 || length >= sizeof list)
		return length == 0;
	list[0] = (unsigned char)length;
	memcpy(list + 1, alpn, length);
	return SSL_set_alpn_protos(tls->ssl, list, (unsigned)length + 1) == 0;
}

static void take_up_session(struct nt_tls *tls)
{
	SSL_SESSION *session = nt_tls_session_take(tls->context, tls->session_key);

	/* Without it there is a full handshake. */
	if (session)
		SSL_set_session(tls->ssl, session);
	SSL_SESSION_free(session);
}

int nt_tls_init_client(struct nt_tls *tls, const netron_allocator *allocator,
	struct nt_tls_context *context, const char *host, uint16_t port, const char *alpn,
	struct nt_buf *out)
{
	int rc = init(tls, allocator, context, out);

	if (rc < 0)
		return rc;
	SSL_set_connect_state(tls->ssl);
	if (!set_names(tls, host, port, alpn) || !ask_for(tls) || !ask_protocol(tls, alpn)) {
		nt_tls_fini(tls);
		return NETRON_E_NO_MEMORY;
	}
	take_up_session(tls);
	return 0;
}

void nt_tls_fini(struct nt_tls *tls)
{
	if (!tls->ssl)
		return;
	/* A connection that was cut off is no reason to mistrust its session. */
	if (!tls->has_failed)
		SSL_set_shutdown(tls->ssl, SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
	SSL_free(tls->ssl);
	ERR_clear_error();
	netron_owned_free(tls->certificate);
	nt_free(tls->allocator, tls->name);
	nt_free(tls->allocator, tls->text);
	nt_tls_context_unref(tls->context);
	memset(tls, 0, sizeof *tls);
}

/* ---- bytes ---- */

void nt_tls_feed(struct nt_tls *tls, const uint8_t *data, size_t size)
{
	tls->in = data;
	tls->in_end = data + size;
}

/* result: of an SSL function that failed. What to return; MORE when nothing is wrong. */
static int judge(struct nt_tls *tls, int result)
{
	char text[NT_TLS_FAULT];
	unsigned long error;

	switch (SSL_get_error(tls->ssl, result)) {
	case SSL_ERROR_WANT_READ:
	case SSL_ERROR_WANT_WRITE:
		return NT_TLS_MORE;
	case SSL_ERROR_ZERO_RETURN:
		return NT_TLS_END;
	default:
		break;
	}
	tls->has_failed = true;
	error = ERR_peek_error();
	if (ERR_GET_REASON(error) == ERR_R_MALLOC_FAILURE)
		tls->is_out_of_memory = true;
	if (!tls->is_out_of_memory) {
		nt_tls_fault_last(&tls->context->settings, error, text, sizeof text);
		note(tls, text);
	}
	ERR_clear_error();
	return tls->is_out_of_memory ? NETRON_E_NO_MEMORY : NETRON_E_TLS;
}

/* The first octet of TLS is that of a handshake, or of an alert: a server may refuse at once. */
static bool begins_well(struct nt_tls *tls)
{
	bool is_client = tls->context->settings.role == NT_TLS_CLIENT;
	char text[96];

	if (tls->is_started || nt_tls_left(tls) == 0)
		return true;
	tls->is_started = true;
	if (*tls->in == 0x16 || *tls->in == 0x15)
		return true;
	snprintf(text, sizeof text, "what the %s sent is not TLS", is_client ? "server" : "client");
	note(tls, text);
	tls->has_failed = true;
	return false;
}

int nt_tls_handshake(struct nt_tls *tls)
{
	int result;

	if (tls->is_done)
		return NT_TLS_DONE;
	if (tls->has_failed || !begins_well(tls))
		return NETRON_E_TLS;
	ERR_clear_error();
	result = SSL_do_handshake(tls->ssl);
	if (result == 1) {
		tls->is_done = true;
		return NT_TLS_DONE;
	}
	result = judge(tls, result);
	if (result != NT_TLS_END)
		return result;
	note(tls, "the other side closed in the middle of the handshake");
	tls->has_failed = true;
	return NETRON_E_TLS;
}

int nt_tls_read(struct nt_tls *tls, uint8_t *data, size_t size, size_t *out_size)
{
	int count;

	*out_size = 0;
	if (tls->has_failed)
		return NETRON_E_TLS;
	ERR_clear_error();
	count = SSL_read(tls->ssl, data, size < INT32_MAX ? (int)size : INT32_MAX);
	if (count <= 0)
		return judge(tls, count);
	*out_size = (size_t)count;
	return NT_TLS_DONE;
}

int nt_tls_write(struct nt_tls *tls, const uint8_t *data, size_t size)
{
	while (size > 0) {
		int piece = size < NT_TLS_RECORD ? (int)size : NT_TLS_RECORD;
		int count;

		if (tls->has_failed)
			return NETRON_E_TLS;
		ERR_clear_error();
		count = SSL_write(tls->ssl, data, piece);
		if (count <= 0) {
			count = judge(tls, count);
			return count < 0 ? count : NETRON_E_TLS;
		}
		data += count;
		size -= (size_t)count;
	}
	return 0;
}

void nt_tls_end(struct nt_tls *tls)
{
	if (tls->has_failed || !tls->is_done)
		return;
	ERR_clear_error();
	SSL_shutdown(tls->ssl);
	ERR_clear_error();
}

/* ---- what was agreed on ---- */

const char *nt_tls_alpn(const struct nt_tls *tls, char *text, size_t size)
{
	const unsigned char *name = NULL;
	unsigned length = 0;

	SSL_get0_alpn_selected(tls->ssl, &name, &length);
	if (length == 0 || length >= size)
		return NULL;
	memcpy(text, name, length);
	text[length] = '\0';
	return text;
}

bool nt_tls_was_resumed(const struct nt_tls *tls)
{
	return SSL_session_reused(tls->ssl) == 1;
}

const netron_certificate *nt_tls_certificate(struct nt_tls *tls)
{
	X509 *certificate;

	if (tls->certificate || !tls->is_done || tls->context->settings.insecure)
		return tls->certificate;
	certificate = SSL_get0_peer_certificate(tls->ssl);
	if (certificate && SSL_get_verify_result(tls->ssl) == X509_V_OK)
		tls->certificate = nt_certificate_new(tls->allocator, certificate);
	ERR_clear_error();
	return tls->certificate;
}
