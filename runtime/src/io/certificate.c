#include "io/certificate.h"

#include "base/arena.h"

#include <netron/value.h>

#include <arpa/inet.h>
#include <openssl/bn.h>
#include <openssl/x509v3.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

enum { TEXT_SIZE = 1024, NS = 1000000000, DIGEST = 32 };

/* ---- texts ---- */

static void write_name(const X509_NAME *name, char *text, size_t size)
{
	/* UTF-8 as it is; control characters escaped. */
	unsigned long flags = XN_FLAG_RFC2253 & ~(unsigned long)ASN1_STRFLGS_ESC_MSB;
	BIO *bio = BIO_new(BIO_s_mem());
	int count = 0;

	if (bio && X509_NAME_print_ex(bio, name, 0, flags) >= 0)
		count = BIO_read(bio, text, (int)size - 1);
	text[count > 0 ? count : 0] = '\0';
	BIO_free(bio);
}

void nt_certificate_subject(X509 *certificate, char *text, size_t size)
{
	write_name(X509_get_subject_name(certificate), text, size);
	if (*text == '\0')
		snprintf(text, size, "without a subject");
}

void nt_certificate_issuer(X509 *certificate, char *text, size_t size)
{
	write_name(X509_get_issuer_name(certificate), text, size);
}

static bool read_time(const ASN1_TIME *time, struct tm *out_tm)
{
	return time && ASN1_TIME_to_tm(time, out_tm) == 1;
}

void nt_certificate_time(const ASN1_TIME *time, char *text, size_t size)
{
	struct tm tm;

	*text = '\0';
	if (read_time(time, &tm))
		strftime(text, size, "%Y-%m-%dT%H:%M:%SZ", &tm);
}

static bool is_printable(const unsigned char *data, int size)
{
	for (int i = 0; i < size; i++)
		if (data[i] < 0x20 || data[i] > 0x7e)
			return false;
	return size > 0;
}

static bool write_string(const char *kind, const ASN1_STRING *string, char *text, size_t size)
{
	const unsigned char *data = ASN1_STRING_get0_data(string);
	int length = ASN1_STRING_length(string);

	/* A name with a NUL in it, or other bytes that are not shown, is somebody's trick. */
	if (!is_printable(data, length))
		return false;
	snprintf(text, size, "%s:%.*s", kind, length, (const char *)data);
	return true;
}

static bool write_address(const ASN1_STRING *string, char *text, size_t size)
{
	char address[INET6_ADDRSTRLEN];
	int length = ASN1_STRING_length(string);
	int family = length == 4 ? AF_INET : AF_INET6;

	if ((length != 4 && length != 16) ||
		!inet_ntop(family, ASN1_STRING_get0_data(string), address, sizeof address))
		return false;
	snprintf(text, size, "IP:%s", address);
	return true;
}

/* false: of a kind that is not shown. */
static bool write_general(const GENERAL_NAME *name, char *text, size_t size)
{
	switch (name->type) {
	case GEN_DNS:
		return write_string("DNS", name->d.dNSName, text, size);
	case GEN_EMAIL:
		return write_string("email", name->d.rfc822Name, text, size);
	case GEN_URI:
		return write_string("URI", name->d.uniformResourceIdentifier, text, size);
	case GEN_IPADD:
		return write_address(name->d.iPAddress, text, size);
	default:
		return false;
	}
}

static GENERAL_NAMES *alternative_names(X509 *certificate)
{
	return X509_get_ext_d2i(certificate, NID_subject_alt_name, NULL, NULL);
}

void nt_certificate_names(X509 *certificate, char *text, size_t size)
{
	GENERAL_NAMES *names = alternative_names(certificate);
	char one[TEXT_SIZE];
	size_t used = 0;

	*text = '\0';
	for (int i = 0; i < sk_GENERAL_NAME_num(names); i++)
		if (write_general(sk_GENERAL_NAME_value(names, i), one, sizeof one) &&
			used + strlen(one) + 3 < size)
			used += (size_t)snprintf(
				text + used, size - used, "%s%s", used ? ", " : "", one);
	if (*text == '\0')
		snprintf(text, size, "none (it has no alternative name)");
	GENERAL_NAMES_free(names);
}

/* ---- values ---- */

static netron_time time_of(const ASN1_TIME *time)
{
	struct tm tm;
	int64_t seconds;

	if (!read_time(time, &tm))
		return 0;
	seconds = timegm(&tm);
	if (seconds > INT64_MAX / NS)
		return INT64_MAX;
	return seconds < INT64_MIN / NS ? INT64_MIN : seconds * NS;
}

static const char *fingerprint_of(struct nt_arena *arena, X509 *certificate)
{
	unsigned char digest[EVP_MAX_MD_SIZE];
	unsigned size = 0;
	char *text = nt_arena_alloc(arena, 2 * DIGEST + 1);

	if (!text || X509_digest(certificate, EVP_sha256(), digest, &size) != 1 || size != DIGEST)
		return NULL;
	for (unsigned i = 0; i < size; i++)
		snprintf(text + 2 * (size_t)i, 3, "%02x", digest[i]);
	return text;
}

static const char *serial_of(struct nt_arena *arena, X509 *certificate)
{
	BIGNUM *number = ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), NULL);
	char *text = number ? BN_bn2hex(number) : NULL;
	const char *copy = text ? nt_arena_strndup(arena, text, strlen(text)) : NULL;

	OPENSSL_free(text);
	BN_free(number);
	return copy;
}

/* NULL in out_text: there is none. false: no memory. */
static bool common_name_of(struct nt_arena *arena, X509 *certificate, const char **out_text)
{
	const X509_NAME *subject = X509_get_subject_name(certificate);
	int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
	unsigned char *text = NULL;
	int size;

	*out_text = NULL;
	if (at < 0)
		return true;
	size = ASN1_STRING_to_UTF8(
		&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
	if (size > 0 && !memchr(text, '\0', (size_t)size))
		*out_text = nt_arena_strndup(arena, (const char *)text, (size_t)size);
	OPENSSL_free(text);
	return size <= 0 || *out_text;
}

static bool names_of(struct nt_arena *arena, X509 *certificate, netron_strings *out_names)
{
	GENERAL_NAMES *names = alternative_names(certificate);
	int count = sk_GENERAL_NAME_num(names);
	const char **items = NULL;
	char text[TEXT_SIZE];
	size_t used = 0;
	bool is_fine = true;

	if (count > 0)
		is_fine = (items = nt_arena_array(arena, (size_t)count, sizeof *items)) != NULL;
	for (int i = 0; i < count && is_fine; i++) {
		if (!write_general(sk_GENERAL_NAME_value(names, i), text, sizeof text))
			continue;
		items[used] = nt_arena_strndup(arena, text, strlen(text));
		is_fine = items[used++] != NULL;
	}
	*out_names = (netron_strings){ items, used };
	GENERAL_NAMES_free(names);
	return is_fine;
}

netron_certificate *nt_certificate_new(const netron_allocator *allocator, X509 *certificate)
{
	struct nt_arena arena;
	char subject[TEXT_SIZE], issuer[TEXT_SIZE];
	netron_certificate *out = nt_owned_begin(allocator, sizeof *out, 0, &arena);

	if (!out)
		return NULL;
	write_name(X509_get_subject_name(certificate), subject, sizeof subject);
	write_name(X509_get_issuer_name(certificate), issuer, sizeof issuer);
	out->subject = nt_arena_strndup(&arena, subject, strlen(subject));
	out->issuer = nt_arena_strndup(&arena, issuer, strlen(issuer));
	out->fingerprint = fingerprint_of(&arena, certificate);
	out->serial = serial_of(&arena, certificate);
	out->not_before = time_of(X509_get0_notBefore(certificate));
	out->not_after = time_of(X509_get0_notAfter(certificate));
	if (out->subject && out->issuer && out->fingerprint && out->serial &&
		common_name_of(&arena, certificate, &out->common_name) &&
		names_of(&arena, certificate, &out->names)) {
		nt_owned_end(out, &arena);
		return out;
	}
	nt_owned_abandon(out, &arena);
	return NULL;
}
