#include "io/tls_settings.h"

#include <stdlib.h>
#include <string.h>

enum { HANDSHAKE_MS = 5000, RELOAD_CHECK_MS = 10000 };

/* A word of an option or a variable of the environment, and what it stands for. */
struct word {
	const char *text;
	uint32_t value;
};

static const struct word client_words[] = {
	{ "none", NETRON_TLS_CLIENT_NONE },
	{ "optional", NETRON_TLS_CLIENT_OPTIONAL },
	{ "required", NETRON_TLS_CLIENT_REQUIRED },
	{ NULL, 0 },
};

static const struct word version_words[] = {
	{ "1.2", NETRON_TLS_1_2 },
	{ "1.3", NETRON_TLS_1_3 },
	{ NULL, 0 },
};

netron_tls_options netron_tls_options_default(void)
{
	return (netron_tls_options){ .size = sizeof(netron_tls_options) };
}

/* What was compiled against an earlier version lacks the last members. */
static netron_tls_options complete(const netron_tls_options *options)
{
	netron_tls_options given = netron_tls_options_default();

	if (options)
		memcpy(&given, options,
			options->size && options->size < sizeof given ? options->size
								      : sizeof given);
	return given;
}

static size_t size_of(const char *text)
{
	return text ? strlen(text) + 1 : 0;
}

static const char *put(char **at, const char *text)
{
	char *copy = *at;

	if (!text)
		return NULL;
	memcpy(copy, text, size_of(text));
	*at += size_of(text);
	return copy;
}

netron_tls_options *nt_tls_options_copy(
	const netron_allocator *allocator, const netron_tls_options *options)
{
	netron_tls_options given = complete(options), *copy;
	char *at;

	copy = nt_alloc(allocator, sizeof *copy + size_of(given.certificate) + size_of(given.key) +
					   size_of(given.key_password) + size_of(given.ca) +
					   size_of(given.server_name));
	if (!copy)
		return NULL;
	*copy = given;
	at = (char *)(copy + 1);
	copy->certificate = put(&at, given.certificate);
	copy->key = put(&at, given.key);
	copy->key_password = put(&at, given.key_password);
	copy->ca = put(&at, given.ca);
	copy->server_name = put(&at, given.server_name);
	return copy;
}

void nt_tls_options_free(const netron_allocator *allocator, const netron_tls_options *copy)
{
	void *block;

	memcpy(&block, &copy, sizeof block);
	nt_free(allocator, block);
}

bool nt_tls_is_text(const char *value)
{
	return strncmp(value, "-----BEGIN", 10) == 0;
}

const char *nt_tls_name_of(const char *value)
{
	return nt_tls_is_text(value) ? "the text given" : value;
}

/* A program with more rights than its caller does not listen to the caller's environment. */
static const char *from_environment(const char *name)
{
	const char *value = secure_getenv(name);

	return value && *value != '\0' ? value : NULL;
}

static const char *or_environment(const char *given, const char *name)
{
	return given && *given != '\0' ? given : from_environment(name);
}

/* value: what was given, 0 for nothing. */
static int choose(const struct nt_tls_settings *settings, const struct word *words,
	const char *name, const char *option, uint32_t *value, netron_error **out_error)
{
	const char *text = *value ? NULL : from_environment(name);

	if (!*value && !text)
		*value = words->value;
	for (const struct word *word = words; word->text; word++) {
		if (text && strcmp(text, word->text) == 0)
			*value = word->value;
		if (*value == word->value)
			return 0;
	}
	if (text)
		return nt_error_set(settings->allocator, out_error, NETRON_E_TLS,
			"TLS: \"%.40s\" is no value of the variable %s", text, name);
	return nt_error_set(settings->allocator, out_error, NETRON_E_TLS,
		"TLS: %u is no value of netron_tls_options.%s", (unsigned)*value, option);
}

static bool copy(const struct nt_tls_settings *settings, const char *value, char **out_copy)
{
	if (!value)
		return true;
	*out_copy = nt_strdup(settings->allocator, value);
	return *out_copy != NULL;
}

static bool copy_texts(struct nt_tls_settings *settings, const netron_tls_options *given)
{
	const char *certificate = or_environment(given->certificate, "NETRON_TLS_CERT");
	const char *key = given->key;

	/* The environment's key is that of the environment's certificate. */
	if (!given->certificate)
		key = or_environment(key, "NETRON_TLS_KEY");
	return copy(settings, certificate, &settings->certificate) &&
	       copy(settings, key && *key != '\0' ? key : certificate, &settings->key) &&
	       copy(settings, or_environment(given->key_password, "NETRON_TLS_KEY_PASSWORD"),
		       &settings->key_password) &&
	       copy(settings, or_environment(given->ca, "NETRON_TLS_CA"), &settings->ca) &&
	       copy(settings, settings->role == NT_TLS_CLIENT ? given->server_name : NULL,
		       &settings->server_name);
}

static int check(const struct nt_tls_settings *settings, netron_error **out_error)
{
	bool asks = settings->client_certificate == NETRON_TLS_CLIENT_OPTIONAL ||
		    settings->client_certificate == NETRON_TLS_CLIENT_REQUIRED;

	if (settings->role == NT_TLS_CLIENT)
		return 0;
	if (!settings->certificate)
		return nt_error_set(settings->allocator, out_error, NETRON_E_TLS,
			"TLS: a server needs a certificate: netron_tls_options.certificate, or the "
			"variable NETRON_TLS_CERT");
	if (asks && !settings->ca)
		return nt_error_set(settings->allocator, out_error, NETRON_E_TLS,
			"TLS: clients are asked for certificates, and whose to trust is not said: "
			"netron_tls_options.ca, or the variable NETRON_TLS_CA");
	return 0;
}

int nt_tls_settings_init(struct nt_tls_settings *settings, const netron_allocator *allocator,
	enum nt_tls_role role, const netron_tls_options *options, netron_error **out_error)
{
	netron_tls_options given = complete(options);
	int rc;

	*settings = (struct nt_tls_settings){ .allocator = allocator, .role = role };
	settings->client_certificate = given.client_certificate;
	settings->min_version = given.min_version;
	settings->handshake_timeout_ms =
		given.handshake_timeout_ms ? given.handshake_timeout_ms : HANDSHAKE_MS;
	settings->reload_check_ms = given.reload_check_ms ? given.reload_check_ms : RELOAD_CHECK_MS;
	settings->insecure = given.insecure;
	settings->no_name_check = given.no_name_check;
	settings->no_resumption = given.no_resumption;
	rc = choose(settings, client_words, "NETRON_TLS_CLIENT", "client_certificate",
		&settings->client_certificate, out_error);
	if (rc == 0)
		rc = choose(settings, version_words, "NETRON_TLS_MIN_VERSION", "min_version",
			&settings->min_version, out_error);
	if (rc == 0 && !copy_texts(settings, &given))
		rc = nt_error_set(allocator, out_error, NETRON_E_NO_MEMORY, "out of memory");
	if (rc == 0)
		rc = check(settings, out_error);
	if (rc < 0)
		nt_tls_settings_fini(settings);
	return rc;
}

void nt_tls_settings_fini(struct nt_tls_settings *settings)
{
	const netron_allocator *allocator = settings->allocator;

	nt_free(allocator, settings->certificate);
	nt_free(allocator, settings->key);
	nt_free(allocator, settings->key_password);
	nt_free(allocator, settings->ca);
	nt_free(allocator, settings->server_name);
	*settings = (struct nt_tls_settings){ .allocator = allocator };
}

static bool same(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

bool nt_tls_settings_equal(const struct nt_tls_settings *a, const struct nt_tls_settings *b)
{
	return a->role == b->role && same(a->certificate, b->certificate) && same(a->key, b->key) &&
	       same(a->key_password, b->key_password) && same(a->ca, b->ca) &&
	       same(a->server_name, b->server_name) &&
	       a->client_certificate == b->client_certificate && a->min_version == b->min_version &&
	       a->handshake_timeout_ms == b->handshake_timeout_ms &&
	       a->reload_check_ms == b->reload_check_ms && a->insecure == b->insecure &&
	       a->no_name_check == b->no_name_check && a->no_resumption == b->no_resumption;
}
