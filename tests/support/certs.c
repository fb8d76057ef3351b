#include "certs.h"

#include <check.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>
#include <stdlib.h>
#include <string.h>

enum { DAY = 24 * 60 * 60 };

static char *text_of(BIO *bio)
{
	char *data;
	long size = BIO_get_mem_data(bio, &data);
	char *text = malloc((size_t)size + 1);

	memcpy(text, data, (size_t)size);
	text[size] = '\0';
	BIO_free(bio);
	return text;
}

static void add(X509 *certificate, X509 *issuer, int kind, const char *value)
{
	X509_EXTENSION *extension;
	X509V3_CTX context;
	char *copy = strdup(value);

	X509V3_set_ctx(&context, issuer, certificate, NULL, NULL, 0);
	extension = X509V3_EXT_conf_nid(NULL, &context, kind, copy);
	ck_assert_msg(extension != NULL, "%s", value);
	X509_add_ext(certificate, extension, -1);
	X509_EXTENSION_free(extension);
	free(copy);
}

static void set_names(X509 *certificate, X509 *issuer, const char *name)
{
	X509_NAME *subject = X509_get_subject_name(certificate);

	X509_NAME_add_entry_by_txt(
		subject, "CN", MBSTRING_UTF8, (const unsigned char *)name, -1, -1, 0);
	X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
}

void nt_test_cert_make(struct nt_test_cert *cert, const struct nt_test_cert_spec *spec)
{
	static long serial = 1;
	bool has_days = spec->from_days != 0 || spec->until_days != 0;
	X509 *certificate = X509_new(), *issuer;
	BIO *bio;

	cert->key = spec->rsa_bits ? EVP_RSA_gen((unsigned)spec->rsa_bits) : EVP_EC_gen("P-256");
	ck_assert_ptr_nonnull(cert->key);
	issuer = spec->issuer ? spec->issuer->certificate : certificate;
	X509_set_version(certificate, X509_VERSION_3);
	ASN1_INTEGER_set(X509_get_serialNumber(certificate), ++serial);
	X509_gmtime_adj(X509_getm_notBefore(certificate), (has_days ? spec->from_days : -1) * DAY);
	X509_gmtime_adj(X509_getm_notAfter(certificate), (has_days ? spec->until_days : 1) * DAY);
	X509_set_pubkey(certificate, cert->key);
	set_names(certificate, issuer, spec->name);
	add(certificate, issuer, NID_subject_key_identifier, "hash");
	add(certificate, issuer, NID_authority_key_identifier, "keyid");
	add(certificate, issuer, NID_basic_constraints,
		spec->is_ca ? "critical,CA:TRUE" : "CA:FALSE");
	if (spec->names)
		add(certificate, issuer, NID_subject_alt_name, spec->names);
	if (spec->usage)
		add(certificate, issuer, NID_ext_key_usage, spec->usage);
	ck_assert_int_gt(
		X509_sign(certificate, spec->issuer ? spec->issuer->key : cert->key, EVP_sha256()),
		0);
	cert->certificate = certificate;
	bio = BIO_new(BIO_s_mem());
	PEM_write_bio_X509(bio, certificate);
	cert->pem = text_of(bio);
	bio = BIO_new(BIO_s_mem());
	PEM_write_bio_PrivateKey(bio, cert->key, NULL, NULL, 0, NULL, NULL);
	cert->key_pem = text_of(bio);
}

void nt_test_cert_free(struct nt_test_cert *cert)
{
	X509_free(cert->certificate);
	EVP_PKEY_free(cert->key);
	free(cert->pem);
	free(cert->key_pem);
	memset(cert, 0, sizeof *cert);
}

const struct nt_test_certs *nt_test_certs(void)
{
	static struct nt_test_certs certs;
	const struct nt_test_cert_spec ca = { .name = "Test CA", .is_ca = true };
	const struct nt_test_cert_spec server = { .name = "the server",
		.names = "DNS:localhost,IP:127.0.0.1,IP:::1",
		.usage = "serverAuth",
		.issuer = &certs.ca };
	const struct nt_test_cert_spec client = { .name = "the client",
		.names = "email:client@example.org,URI:spiffe://example.org/client",
		.usage = "clientAuth",
		.issuer = &certs.ca };

	if (certs.ca.pem)
		return &certs;
	nt_test_cert_make(&certs.ca, &ca);
	nt_test_cert_make(&certs.server, &server);
	nt_test_cert_make(&certs.client, &client);
	return &certs;
}
