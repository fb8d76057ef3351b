#include "io/tls_load.h"

#include "base/buf.h"
#include "io/certificate.h"

#include <errno.h>
#include <fcntl.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FILE_MAX = 4 * 1024 * 1024, SECURITY_LEVEL = 2 };

/* Forward secrecy and authenticated encryption, nothing else. */
static const char ciphers[] = "ECDHE+AESGCM:ECDHE+CHACHA20";

/* What is being loaded, for its messages. */
struct load {
	const struct nt_tls_settings *settings;
	SSL_CTX *ssl;
	netron_error **out_error;
};

#define FAIL(load, ...)                                                                            \
	nt_error_set((load)->settings->allocator, (load)->out_error, NETRON_E_TLS, __VA_ARGS__)

static int fail_memory(const struct load *load)
{
	return nt_error_set(load->settings->allocator, load->out_error, NETRON_E_NO_MEMORY,
		"TLS: out of memory");
}

/* OpenSSL's own words for what has just failed. */
static const char *reason(void)
{
	const char *text = ERR_reason_error_string(ERR_peek_last_error());

	return text ? text : "unknown error";
}

/* ---- files ---- */

static bool read_all(int fd, struct nt_buf *buf)
{
	while (nt_buf_reserve(buf, 4096)) {
		ssize_t count = read(fd, buf->data + buf->end, buf->capacity - buf->end);

		if (count == 0)
			return true;
		if (count < 0 && errno == EINTR)
			continue;
		if (count < 0)
			return false;
		buf->end += (size_t)count;
		if (nt_buf_size(buf) > FILE_MAX) {
			errno = EFBIG;
			return false;
		}
	}
	errno = ENOMEM;
	return false;
}

/* The PEM of an option, from memory or a file, into buf. */
static int read_pem(
	const struct load *load, const char *what, const char *value, struct nt_buf *buf)
{
	char text[128];
	int fd, error;

	if (nt_tls_is_text(value))
		return nt_buf_append(buf, value, strlen(value)) ? 0 : fail_memory(load);
	fd = open(value, O_RDONLY | O_CLOEXEC);
	if (fd >= 0 && read_all(fd, buf)) {
		close(fd);
		return 0;
	}
	error = errno;
	if (fd >= 0)
		close(fd);
	if (error == ENOMEM)
		return fail_memory(load);
	return FAIL(load, "TLS: the %s %s cannot be read: %s", what, value,
		strerror_r(error, text, sizeof text));
}

static BIO *open_buf(const struct nt_buf *buf)
{
	return BIO_new_mem_buf(buf->data + buf->start, (int)nt_buf_size(buf));
}

/* ---- this side's certificate ---- */

static int use_leaf(const struct load *load, X509 *certificate)
{
	const char *name = nt_tls_name_of(load->settings->certificate);
	int code;

	if (SSL_CTX_use_certificate(load->ssl, certificate) == 1)
		return 0;
	code = ERR_GET_REASON(ERR_peek_last_error());
	if (code == SSL_R_EE_KEY_TOO_SMALL)
		return FAIL(load, "TLS: the certificate in %s has a key that is too weak", name);
	if (code == SSL_R_CA_MD_TOO_WEAK)
		return FAIL(load,
			"TLS: the certificate in %s is signed with a digest that is too weak",
			name);
	return FAIL(load, "TLS: the certificate in %s cannot be used: %s", name, reason());
}

static int use_chain(const struct load *load, BIO *bio)
{
	const char *name = nt_tls_name_of(load->settings->certificate);
	X509 *certificate = PEM_read_bio_X509_AUX(bio, NULL, NULL, NULL);
	int rc;

	if (!certificate)
		return FAIL(load, "TLS: there is no certificate in PEM format in %s", name);
	rc = use_leaf(load, certificate);
	X509_free(certificate);
	while (rc == 0 && (certificate = PEM_read_bio_X509(bio, NULL, NULL, NULL)) != NULL) {
		if (SSL_CTX_add0_chain_cert(load->ssl, certificate) == 1)
			continue;
		rc = FAIL(load, "TLS: a certificate of the chain in %s cannot be used: %s", name,
			reason());
		X509_free(certificate);
	}
	/* The end of the file is no failure; a broken certificate is. */
	if (rc == 0 && ERR_GET_REASON(ERR_peek_last_error()) != PEM_R_NO_START_LINE)
		rc = FAIL(load, "TLS: a certificate of the chain in %s is damaged", name);
	ERR_clear_error();
	return rc;
}

static int load_certificate(const struct load *load)
{
	struct nt_buf pem;
	BIO *bio = NULL;
	int rc;

	nt_buf_init(&pem, load->settings->allocator);
	rc = read_pem(load, "certificate", load->settings->certificate, &pem);
	if (rc == 0 && (bio = open_buf(&pem)) == NULL)
		rc = fail_memory(load);
	if (rc == 0)
		rc = use_chain(load, bio);
	BIO_free(bio);
	nt_buf_fini(&pem);
	return rc;
}

/* ---- its key ---- */

struct password {
	const char *text; /* NULL: none */
	bool was_asked;
};

static int give_password(char *text, int size, int is_writing, void *user)
{
	struct password *password = user;
	size_t length = password->text ? strlen(password->text) : 0;

	(void)is_writing;
	password->was_asked = true;
	if (!password->text || length > (size_t)size)
		return -1;
	memcpy(text, password->text, length);
	return (int)length;
}

static int use_key(const struct load *load, BIO *bio)
{
	const struct nt_tls_settings *settings = load->settings;
	struct password password = { .text = settings->key_password };
	EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, NULL, give_password, &password);
	const char *name = nt_tls_name_of(settings->key);
	int is_fine;

	if (!key && password.was_asked && !password.text)
		return FAIL(load, "TLS: the key in %s is encrypted, and no key_password is given",
			name);
	if (!key && password.was_asked)
		return FAIL(load, "TLS: the key_password given does not open the key in %s", name);
	if (!key)
		return FAIL(load, "TLS: there is no private key in PEM format in %s", name);
	is_fine = SSL_CTX_use_PrivateKey(load->ssl, key) == 1 &&
		  SSL_CTX_check_private_key(load->ssl) == 1;
	EVP_PKEY_free(key);
	if (is_fine)
		return 0;
	if (ERR_GET_LIB(ERR_peek_last_error()) == ERR_LIB_X509)
		return FAIL(load, "TLS: the key in %s does not belong to the certificate in %s",
			name, nt_tls_name_of(settings->certificate));
	return FAIL(load, "TLS: the key in %s cannot be used: %s", name, reason());
}

static int load_key(const struct load *load)
{
	struct nt_buf pem;
	BIO *bio = NULL;
	int rc;

	nt_buf_init(&pem, load->settings->allocator);
	rc = read_pem(load, "key", load->settings->key, &pem);
	if (rc == 0 && (bio = open_buf(&pem)) == NULL)
		rc = fail_memory(load);
	if (rc == 0)
		rc = use_key(load, bio);
	BIO_free(bio);
	if (pem.data)
		OPENSSL_cleanse(pem.data, pem.end);
	nt_buf_fini(&pem);
	return rc;
}

/* ---- whom to trust ---- */

/* Takes what stands in the PEM; returns how many certificates, -1: one cannot be used. */
static int trust_all(const struct load *load, STACK_OF(X509_INFO) * infos)
{
	X509_STORE *store = SSL_CTX_get_cert_store(load->ssl);
	bool has_lists = false;
	int count = 0;

	for (int i = 0; i < sk_X509_INFO_num(infos); i++) {
		const X509_INFO *info = sk_X509_INFO_value(infos, i);

		if (info->x509) {
			if (X509_STORE_add_cert(store, info->x509) != 1)
				return -1;
			if (load->settings->role == NT_TLS_SERVER &&
				SSL_CTX_add_client_CA(load->ssl, info->x509) != 1)
				return -1;
			count++;
		}
		if (info->crl) {
			if (X509_STORE_add_crl(store, info->crl) != 1)
				return -1;
			has_lists = true;
		}
	}
	if (has_lists)
		X509_STORE_set_flags(store, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);
	return count;
}

static int load_trusted_pem(const struct load *load, const char *ca)
{
	STACK_OF(X509_INFO) *infos = NULL;
	struct nt_buf pem;
	BIO *bio = NULL;
	int rc, count = 0;

	nt_buf_init(&pem, load->settings->allocator);
	rc = read_pem(load, "CA", ca, &pem);
	if (rc == 0 && (bio = open_buf(&pem)) == NULL)
		rc = fail_memory(load);
	if (rc == 0) {
		infos = PEM_X509_INFO_read_bio(bio, NULL, NULL, NULL);
		count = infos ? trust_all(load, infos) : -1;
	}
	if (count < 0)
		rc = FAIL(load, "TLS: the CA in %s is damaged: %s", nt_tls_name_of(ca), reason());
	else if (rc == 0 && count == 0)
		rc = FAIL(load, "TLS: there is no CA certificate in PEM format in %s",
			nt_tls_name_of(ca));
	sk_X509_INFO_pop_free(infos, X509_INFO_free);
	BIO_free(bio);
	nt_buf_fini(&pem);
	return rc;
}

static bool is_directory(const char *path)
{
	struct stat info;

	return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

static int load_trusted(const struct load *load)
{
	const struct nt_tls_settings *settings = load->settings;

	if (!settings->ca) {
		if (settings->role == NT_TLS_CLIENT && !settings->insecure &&
			SSL_CTX_set_default_verify_paths(load->ssl) != 1)
			return FAIL(load, "TLS: the system's CAs cannot be read: %s", reason());
		return 0;
	}
	if (nt_tls_is_text(settings->ca) || !is_directory(settings->ca))
		return load_trusted_pem(load, settings->ca);
	if (SSL_CTX_load_verify_dir(load->ssl, settings->ca) != 1)
		return FAIL(load, "TLS: the CAs in %s cannot be read: %s", settings->ca, reason());
	return 0;
}

/* ---- the rest ---- */

static int set_resumption(const struct load *load)
{
	const struct nt_tls_settings *settings = load->settings;
	unsigned char context[16];

	if (settings->no_resumption) {
		SSL_CTX_set_session_cache_mode(load->ssl, SSL_SESS_CACHE_OFF);
		SSL_CTX_set_options(load->ssl, SSL_OP_NO_TICKET);
		SSL_CTX_set_num_tickets(load->ssl, 0);
		return 0;
	}
	if (settings->role == NT_TLS_CLIENT) {
		SSL_CTX_set_session_cache_mode(
			load->ssl, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
		return 0;
	}
	/* Tickets alone, which this side need not remember. What they say of the client's
	 * certificate holds for this context only. */
	SSL_CTX_set_session_cache_mode(load->ssl, SSL_SESS_CACHE_OFF);
	if (RAND_bytes(context, sizeof context) != 1 ||
		SSL_CTX_set_session_id_context(load->ssl, context, sizeof context) != 1)
		return FAIL(load, "TLS: %s", reason());
	return 0;
}

static int set_verification(const struct load *load)
{
	const struct nt_tls_settings *settings = load->settings;
	int mode = SSL_VERIFY_NONE;

	if (settings->role == NT_TLS_CLIENT && !settings->insecure)
		mode = SSL_VERIFY_PEER;
	if (settings->role == NT_TLS_SERVER &&
		settings->client_certificate == NETRON_TLS_CLIENT_OPTIONAL)
		mode = SSL_VERIFY_PEER | SSL_VERIFY_CLIENT_ONCE;
	if (settings->role == NT_TLS_SERVER &&
		settings->client_certificate == NETRON_TLS_CLIENT_REQUIRED)
		mode = SSL_VERIFY_PEER | SSL_VERIFY_CLIENT_ONCE | SSL_VERIFY_FAIL_IF_NO_PEER_CERT;
	SSL_CTX_set_verify(load->ssl, mode, NULL);
	/* What is named as trusted is trusted, be it a root or not. */
	X509_VERIFY_PARAM_set_flags(SSL_CTX_get0_param(load->ssl), X509_V_FLAG_PARTIAL_CHAIN);
	return load_trusted(load);
}

static int set_protocol(const struct load *load)
{
	bool only_1_3 = load->settings->min_version == NETRON_TLS_1_3;

	SSL_CTX_set_options(load->ssl,
		SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
	/* An idle connection keeps no buffers. */
	SSL_CTX_set_mode(load->ssl, SSL_MODE_RELEASE_BUFFERS);
	SSL_CTX_set_security_level(load->ssl, SECURITY_LEVEL);
	if (SSL_CTX_set_min_proto_version(load->ssl, only_1_3 ? TLS1_3_VERSION : TLS1_2_VERSION) ==
			1 &&
		SSL_CTX_set_cipher_list(load->ssl, ciphers) == 1)
		return 0;
	return FAIL(load, "TLS: %s", reason());
}

static int fill(const struct load *load)
{
	int rc = set_protocol(load);

	if (rc == 0)
		rc = set_resumption(load);
	if (rc == 0)
		rc = set_verification(load);
	if (rc == 0 && load->settings->certificate)
		rc = load_certificate(load);
	if (rc == 0 && load->settings->certificate)
		rc = load_key(load);
	return rc;
}

int nt_tls_load(const struct nt_tls_settings *settings, SSL_CTX **out_ssl, netron_error **out_error)
{
	struct load load = { .settings = settings, .out_error = out_error };
	int rc;

	ERR_clear_error();
	load.ssl = SSL_CTX_new(
		settings->role == NT_TLS_SERVER ? TLS_server_method() : TLS_client_method());
	if (!load.ssl)
		return fail_memory(&load);
	rc = fill(&load);
	ERR_clear_error();
	if (rc == 0)
		*out_ssl = load.ssl;
	else
		SSL_CTX_free(load.ssl);
	return rc;
}
