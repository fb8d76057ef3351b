/* lws_tls.h - wss:// through libwebsockets: with the settings that every other TLS of the instance
 * has, and checks of the server that are ours. */
#ifndef NT_LWS_TLS_H
#define NT_LWS_TLS_H

#include "transport/lws_channel.h"

/* Makes lws->tls ready. 0, NETRON_E_TLS or NETRON_E_NO_MEMORY. */
int nt_lws_tls_open(
	struct nt_lws *lws, const netron_tls_options *options, netron_error **out_error);
void nt_lws_tls_close(struct nt_lws *lws);

/* What lws_client_connect_info.ssl_connection is to be. */
int nt_lws_tls_flags(const struct nt_lws *lws);

/* A certificate of the server is looked at: LWS_CALLBACK_OPENSSL_PERFORM_SERVER_CERT_VERIFICATION.
 * store: X509_STORE_CTX. Non-zero refuses it, and lws->tls_text says why. */
int nt_lws_tls_verify(struct nt_lws *lws, void *store, bool is_fine);

#endif
