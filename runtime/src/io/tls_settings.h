/* tls_settings.h - netron_tls_options of one side, complete: what was given, what the environment
 * says, the defaults. */
#ifndef NT_TLS_SETTINGS_H
#define NT_TLS_SETTINGS_H

#include "base/error.h"

#include <netron/tls.h>

enum nt_tls_role { NT_TLS_CLIENT, NT_TLS_SERVER };

struct nt_tls_settings {
	const netron_allocator *allocator;
	enum nt_tls_role role;
	/* NULL: none */
	char *certificate, *key, *key_password, *ca, *server_name;
	uint32_t client_certificate, min_version, handshake_timeout_ms, reload_check_ms;
	bool insecure, no_name_check, no_resumption;
};

/* Copies; options may be NULL. 0, or NETRON_E_TLS or NETRON_E_NO_MEMORY with settings empty. */
int nt_tls_settings_init(struct nt_tls_settings *settings, const netron_allocator *allocator,
	enum nt_tls_role role, const netron_tls_options *options, netron_error **out_error);
void nt_tls_settings_fini(struct nt_tls_settings *settings);
bool nt_tls_settings_equal(const struct nt_tls_settings *a, const struct nt_tls_settings *b);

/* A deep copy; NULL: no memory. */
netron_tls_options *nt_tls_options_copy(
	const netron_allocator *allocator, const netron_tls_options *options);
/* Frees a copy, for those who hold it as one that is not theirs to change. NULL is fine. */
void nt_tls_options_free(const netron_allocator *allocator, const netron_tls_options *copy);

/* Whether a value is PEM itself and not the name of a file. */
bool nt_tls_is_text(const char *value);
/* What to call such a value in a message. */
const char *nt_tls_name_of(const char *value);

#endif
