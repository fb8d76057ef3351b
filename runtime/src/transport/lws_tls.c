#include "transport/lws_tls.h"

#include "io/tls_fault.h"

#include <arpa/inet.h>
#include <openssl/x509v3.h>
#include <string.h>

/* The library makes the connections, so what context.c would remember of them, and take up again,
 * is not for it. */
int nt_lws_tls_open(struct nt_lws *lws, const netron_tls_options *options, netron_error **out_error)
{
	netron_tls_options given = netron_tls_options_default();

	if (options)
		memcpy(&given, options,
			options->size && options->size < sizeof given ? options->size
								      : sizeof given);
	given.size = sizeof given;
	given.no_resumption = true;
	int rc = nt_tls_context_open(lws->loop, NT_TLS_CLIENT, &given, &lws->tls, out_error);
	if (rc < 0)
		lws->tls = NULL;
	else
		nt_tls_context_refresh(lws->tls);
	return rc;
}

void nt_lws_tls_close(struct nt_lws *lws)
{
	if (lws->tls)
		nt_tls_context_unref(lws->tls);
	lws->tls = NULL;
}

/* The library compares names with those of certificates, but not addresses: nt_lws_tls_verify does
 * both. */
int nt_lws_tls_flags(const struct nt_lws *lws)
{
	if (!lws->tls)
		return 0;
	if (!lws->tls->settings.insecure)
		return LCCSCF_USE_SSL | LCCSCF_SKIP_SERVER_CERT_HOSTNAME_CHECK;
	return LCCSCF_USE_SSL | LCCSCF_SKIP_SERVER_CERT_HOSTNAME_CHECK | LCCSCF_ALLOW_SELFSIGNED |
	       LCCSCF_ALLOW_EXPIRED | LCCSCF_ALLOW_INSECURE;
}

static bool is_for(X509 *certificate, const char *name)
{
	unsigned char ignored[sizeof(struct in6_addr)];

	if (inet_pton(AF_INET, name, ignored) == 1 || inet_pton(AF_INET6, name, ignored) == 1)
		return X509_check_ip_asc(certificate, name, 0) == 1;
	return X509_check_host(certificate, name, 0,
		       X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT,
		       NULL) == 1;
}

int nt_lws_tls_verify(struct nt_lws *lws, void *store, bool is_fine)
{
	const struct nt_tls_settings *settings = &lws->tls->settings;
	char name[sizeof lws->url.host];
	bool is_address;

	memcpy(name, lws->url.host, sizeof name);
	name[strcspn(name, "%")] = '\0'; /* the zone of an address is this machine's */
	const char *wanted = settings->server_name ? settings->server_name : name;
	if (settings->insecure) {
		X509_STORE_CTX_set_error(store, X509_V_OK);
		return 0;
	}
	if (is_fine && !settings->no_name_check && X509_STORE_CTX_get_error_depth(store) == 0 &&
		!is_for(X509_STORE_CTX_get_current_cert(store), wanted)) {
		is_address = strspn(wanted, "0123456789.") == strlen(wanted) || strchr(wanted, ':');
		X509_STORE_CTX_set_error(store,
			is_address ? X509_V_ERR_IP_ADDRESS_MISMATCH : X509_V_ERR_HOSTNAME_MISMATCH);
		is_fine = false;
	}
	if (!is_fine && lws->tls_text[0] == '\0')
		nt_tls_fault_verify(settings, wanted, store, lws->tls_text, sizeof lws->tls_text);
	return !is_fine;
}
