#include "io/tls_fault.h"

#include "io/certificate.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>
#include <stdio.h>

enum { NAME_SIZE = 200 };

/* ---- certificates ---- */

/* What is being said about which certificate. */
struct verdict {
	const struct nt_tls_settings *settings;
	const char *name; /* that the server was asked for */
	int error, depth;
	X509 *certificate;
	char subject[NAME_SIZE], issuer[NAME_SIZE], detail[NAME_SIZE];
};

static const char *side(const struct nt_tls_settings *settings)
{
	return settings->role == NT_TLS_CLIENT ? "server" : "client";
}

static const char *trusted(const struct nt_tls_settings *settings)
{
	return settings->ca ? nt_tls_name_of(settings->ca) : "the system";
}

static int write_dates(struct verdict *verdict, const char *form, char *text, size_t size)
{
	bool is_late = verdict->error == X509_V_ERR_CERT_HAS_EXPIRED;

	nt_certificate_time(is_late ? X509_get0_notAfter(verdict->certificate)
				    : X509_get0_notBefore(verdict->certificate),
		verdict->detail, sizeof verdict->detail);
	return snprintf(text, size, "%s: it is valid %s %s", form, is_late ? "until" : "from",
		verdict->detail);
}

static int write_names(struct verdict *verdict, char *text, size_t size)
{
	nt_certificate_names(verdict->certificate, verdict->detail, sizeof verdict->detail);
	return snprintf(text, size, "is for another name: for %s, not for %s", verdict->detail,
		verdict->name ? verdict->name : "what was asked for");
}

static int write_verdict(struct verdict *verdict, char *text, size_t size)
{
	const char *ca = trusted(verdict->settings);

	switch (verdict->error) {
	case X509_V_ERR_CERT_HAS_EXPIRED:
		return write_dates(verdict, "has expired", text, size);
	case X509_V_ERR_CERT_NOT_YET_VALID:
		return write_dates(verdict, "is not yet valid", text, size);
	case X509_V_ERR_HOSTNAME_MISMATCH:
	case X509_V_ERR_IP_ADDRESS_MISMATCH:
		return write_names(verdict, text, size);
	case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
		return snprintf(text, size, "is self-signed, and not trusted by %s", ca);
	case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
		return snprintf(text, size, "is of an unknown CA: not trusted by %s", ca);
	case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
	case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
	case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
	case X509_V_ERR_CERT_UNTRUSTED:
		return snprintf(text, size, "is of an unknown CA: %s, not trusted by %s",
			verdict->issuer, ca);
	case X509_V_ERR_INVALID_PURPOSE:
		return snprintf(text, size, "may not be used by a %s (extended key usage)",
			side(verdict->settings));
	case X509_V_ERR_INVALID_CA:
		return snprintf(text, size, "may not sign others: it is no CA");
	case X509_V_ERR_CERT_SIGNATURE_FAILURE:
		return snprintf(
			text, size, "was not signed by the CA it names, %s", verdict->issuer);
	case X509_V_ERR_CERT_REVOKED:
		return snprintf(text, size, "was revoked");
	case X509_V_ERR_UNABLE_TO_GET_CRL:
		return snprintf(text, size,
			"cannot be looked up: %s has no list of those that "
			"%s revoked",
			ca, verdict->issuer);
	case X509_V_ERR_CRL_HAS_EXPIRED:
		return snprintf(text, size,
			"cannot be looked up: the list of what %s revoked has "
			"expired",
			verdict->issuer);
	case X509_V_ERR_EE_KEY_TOO_SMALL:
	case X509_V_ERR_CA_KEY_TOO_SMALL:
		return snprintf(text, size, "has a key that is too weak");
	case X509_V_ERR_CA_MD_TOO_WEAK:
		return snprintf(text, size, "is signed with a digest that is too weak");
	default:
		return snprintf(text, size, "was refused: %s",
			X509_verify_cert_error_string(verdict->error));
	}
}

void nt_tls_fault_verify(const struct nt_tls_settings *settings, const char *name,
	X509_STORE_CTX *store, char *text, size_t size)
{
	struct verdict verdict = { .settings = settings,
		.name = name,
		.error = X509_STORE_CTX_get_error(store),
		.depth = X509_STORE_CTX_get_error_depth(store),
		.certificate = X509_STORE_CTX_get_current_cert(store) };
	char words[NT_TLS_FAULT];

	if (!verdict.certificate)
		verdict.certificate = X509_STORE_CTX_get0_cert(store);
	if (!verdict.certificate) {
		snprintf(text, size, "the %s's certificate was refused: %s", side(settings),
			X509_verify_cert_error_string(verdict.error));
		return;
	}
	nt_certificate_subject(verdict.certificate, verdict.subject, sizeof verdict.subject);
	nt_certificate_issuer(verdict.certificate, verdict.issuer, sizeof verdict.issuer);
	write_verdict(&verdict, words, sizeof words);
	snprintf(text, size, "%s%s's certificate (%s) %s",
		verdict.depth > 0 ? "a CA above the " : "the ", side(settings), verdict.subject,
		words);
}

/* ---- what else ---- */

/* What the other side said when it refused. %s: who that is. */
static const struct {
	int reason;
	const char *form;
} alerts[] = {
	{ SSL_R_TLSV13_ALERT_CERTIFICATE_REQUIRED,
		"the %s requires a certificate, and none was shown" },
	{ SSL_R_TLSV1_ALERT_PROTOCOL_VERSION,
		"the %s speaks no version of TLS that is allowed here" },
	{ SSL_R_TLSV1_ALERT_UNKNOWN_CA, "the %s does not know the CA of our certificate" },
	{ SSL_R_SSLV3_ALERT_BAD_CERTIFICATE, "the %s refuses our certificate" },
	{ SSL_R_SSLV3_ALERT_CERTIFICATE_UNKNOWN, "the %s refuses our certificate" },
	{ SSL_R_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE,
		"the %s refuses our certificate: it is not for this use" },
	{ SSL_R_SSLV3_ALERT_CERTIFICATE_EXPIRED, "the %s says that our certificate has expired" },
	{ SSL_R_SSLV3_ALERT_CERTIFICATE_REVOKED, "the %s says that our certificate was revoked" },
	{ SSL_R_TLSV1_ALERT_ACCESS_DENIED, "the %s denies access to our certificate" },
	{ SSL_R_TLSV1_UNRECOGNIZED_NAME, "the %s does not know the name it was asked for" },
	{ SSL_R_TLSV1_ALERT_NO_APPLICATION_PROTOCOL,
		"the %s does not speak the protocol that was asked for (ALPN)" },
	{ SSL_R_TLSV1_ALERT_INSUFFICIENT_SECURITY, "the %s wants stronger encryption" },
	{ SSL_R_SSLV3_ALERT_HANDSHAKE_FAILURE,
		"the %s refuses the handshake: it may want a certificate, or another cipher" },
	{ SSL_R_TLSV1_ALERT_DECRYPT_ERROR, "the %s says that a signature of ours is wrong" },
	{ SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE, "the %s has shown no certificate" },
	{ SSL_R_NO_SHARED_CIPHER, "the %s offers no cipher that is allowed here" },
	{ SSL_R_UNSUPPORTED_PROTOCOL, "the %s speaks no version of TLS that is allowed here" },
	{ SSL_R_VERSION_TOO_LOW, "the %s speaks no version of TLS that is allowed here" },
	{ SSL_R_NO_PROTOCOLS_AVAILABLE, "the %s speaks no version of TLS that is allowed here" },
	{ SSL_R_WRONG_SSL_VERSION, "the %s speaks no version of TLS that is allowed here" },
	{ SSL_R_NO_APPLICATION_PROTOCOL, "the %s speaks no protocol that is served here (ALPN)" },
	{ SSL_R_WRONG_VERSION_NUMBER, "what the %s sent is not TLS" },
	{ SSL_R_HTTP_REQUEST, "what the %s sent is not TLS" },
	{ SSL_R_DECRYPTION_FAILED_OR_BAD_RECORD_MAC, "what the %s sent was changed on the way" },
	{ SSL_R_SSLV3_ALERT_BAD_RECORD_MAC, "the %s says that something was changed on the way" },
	{ SSL_R_DH_KEY_TOO_SMALL, "the %s has a key that is too weak" },
	{ SSL_R_EE_KEY_TOO_SMALL, "the %s has a key that is too weak" },
};

void nt_tls_fault_last(
	const struct nt_tls_settings *settings, unsigned long error, char *text, size_t size)
{
	const char *reason = ERR_reason_error_string(error);

	/* The forms are constants of the table above. */
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
	for (size_t i = 0; i < sizeof alerts / sizeof alerts[0]; i++)
		if (ERR_GET_LIB(error) == ERR_LIB_SSL &&
			ERR_GET_REASON(error) == alerts[i].reason) {
			snprintf(text, size, alerts[i].form, side(settings));
			return;
		}
#pragma GCC diagnostic pop
	snprintf(text, size, "the %s and this side could not agree: %s", side(settings),
		reason ? reason : "unknown error");
}
