#include "tls_flags.h"

#include <string.h>

static int text_flag(char **argv, const char **out_text)
{
	*out_text = argv[1];
	return argv[1] ? 2 : -1;
}

static int client_flag(const char *word, netron_tls_options *tls)
{
	if (!word)
		return -1;
	if (strcmp(word, "none") == 0)
		tls->client_certificate = NETRON_TLS_CLIENT_NONE;
	else if (strcmp(word, "optional") == 0)
		tls->client_certificate = NETRON_TLS_CLIENT_OPTIONAL;
	else if (strcmp(word, "required") == 0)
		tls->client_certificate = NETRON_TLS_CLIENT_REQUIRED;
	else
		return -1;
	return 2;
}

static int version_flag(const char *word, netron_tls_options *tls)
{
	if (word && strcmp(word, "1.2") == 0)
		tls->min_version = NETRON_TLS_1_2;
	else if (word && strcmp(word, "1.3") == 0)
		tls->min_version = NETRON_TLS_1_3;
	else
		return -1;
	return 2;
}

int tls_flag(char **argv, netron_tls_options *tls)
{
	if (strcmp(argv[0], "--tls-cert") == 0)
		return text_flag(argv, &tls->certificate);
	if (strcmp(argv[0], "--tls-key") == 0)
		return text_flag(argv, &tls->key);
	if (strcmp(argv[0], "--tls-ca") == 0)
		return text_flag(argv, &tls->ca);
	if (strcmp(argv[0], "--tls-client") == 0)
		return client_flag(argv[1], tls);
	if (strcmp(argv[0], "--tls-min") == 0)
		return version_flag(argv[1], tls);
	if (strcmp(argv[0], "--tls-insecure") != 0)
		return 0;
	tls->insecure = true;
	return 1;
}
