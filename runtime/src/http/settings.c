/* settings.c - the options of HTTP: their defaults, copies, and what the list of origins says. */
#include "http/settings.h"

#include <netron/error.h>
#include <string.h>

netron_http_options netron_http_options_default(void)
{
	return (netron_http_options){ .size = sizeof(netron_http_options) };
}

/* ---- defaults ---- */

static void fill(uint32_t *value, uint32_t usual)
{
	if (*value == 0)
		*value = usual;
}

static void fill_all(netron_http_options *options)
{
	fill(&options->max_head_bytes, 16 * 1024);
	fill(&options->max_target_bytes, 4 * 1024);
	fill(&options->max_fields, 64);
	if (options->max_fields > 64)
		options->max_fields = 64;
	fill(&options->max_body_bytes, 10 * 1024 * 1024);
	fill(&options->max_batch, 100);
	fill(&options->max_collect_items, 10000);
	fill(&options->max_collect_bytes, 16 * 1024 * 1024);
	fill(&options->head_timeout_ms, 10000);
	fill(&options->body_timeout_ms, 30000);
	fill(&options->idle_timeout_ms, 65000);
	fill(&options->heartbeat_ms, 15000);
	fill(&options->gzip_min_bytes, 1400);
}

/* ---- copying ---- */

/* What stands in a header or in a path. */
static bool is_plain(const char *text)
{
	for (; *text; text++)
		if ((unsigned char)*text <= 0x20 || *text == 0x7f)
			return false;
	return true;
}

static int copy_origins(struct nt_http_settings *settings, const char *const *origins)
{
	size_t count = 0;

	while (origins && origins[count])
		count++;
	settings->origins =
		nt_alloc_zeroed(settings->allocator, count + 1, sizeof *settings->origins);
	for (size_t i = 0; settings->origins && i < count; i++) {
		if (!is_plain(origins[i]))
			return NETRON_E_ARGUMENT;
		settings->origins[i] = nt_strdup(settings->allocator, origins[i]);
		if (!settings->origins[i])
			return NETRON_E_NO_MEMORY;
	}
	return settings->origins ? 0 : NETRON_E_NO_MEMORY;
}

static int copy_prefix(struct nt_http_settings *settings, const char *prefix)
{
	size_t size = prefix ? strlen(prefix) : 0;

	if (size > 0 && (prefix[0] != '/' || !is_plain(prefix)))
		return NETRON_E_ARGUMENT;
	while (size > 0 && prefix[size - 1] == '/')
		size--;
	settings->prefix = nt_strndup(settings->allocator, prefix ? prefix : "", size);
	settings->prefix_size = size;
	return settings->prefix ? 0 : NETRON_E_NO_MEMORY;
}

int nt_http_settings_new(const netron_allocator *allocator, const netron_http_options *options,
	struct nt_http_settings **out_settings)
{
	struct nt_http_settings *settings = nt_alloc_zeroed(allocator, 1, sizeof *settings);

	if (!settings)
		return NETRON_E_NO_MEMORY;
	settings->allocator = allocator;
	settings->refs = 1;
	if (options)
		memcpy(&settings->given, options,
			options->size && options->size < sizeof *options ? options->size
									 : sizeof *options);
	int rc = copy_origins(settings, settings->given.origins);
	if (rc == 0)
		rc = copy_prefix(settings, settings->given.path_prefix);
	if (rc < 0) {
		nt_http_settings_unref(settings);
		return rc;
	}
	settings->given.origins = NULL;
	settings->given.path_prefix = settings->prefix;
	fill_all(&settings->given);
	*out_settings = settings;
	return 0;
}

struct nt_http_settings *nt_http_settings_ref(struct nt_http_settings *settings)
{
	settings->refs++;
	return settings;
}

void nt_http_settings_unref(struct nt_http_settings *settings)
{
	if (!settings || --settings->refs > 0)
		return;
	for (char **origin = settings->origins; origin && *origin; origin++)
		nt_free(settings->allocator, *origin);
	nt_free(settings->allocator, settings->origins);
	nt_free(settings->allocator, settings->prefix);
	nt_free(settings->allocator, settings);
}

/* ---- origins ---- */

/* Scheme and host are the same in capitals. */
bool nt_http_origin_is_listed(const struct nt_http_settings *settings, struct nt_text origin)
{
	for (char **listed = settings->origins; *listed; listed++)
		if (strcmp(*listed, "*") == 0 || nt_text_is_alike(origin, nt_text_of(*listed)))
			return true;
	return false;
}

static bool is_own(struct nt_text origin, struct nt_text host)
{
	static const char *const schemes[] = { "http://", "https://" };

	for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++) {
		size_t size = strlen(schemes[i]);
		struct nt_text rest = { origin.p + size, origin.n - size };
		if (origin.n > size && memcmp(origin.p, schemes[i], size) == 0 && host.n > 0 &&
			nt_text_is_alike(rest, host))
			return true;
	}
	return false;
}

bool nt_http_origin_is_allowed(
	const struct nt_http_settings *settings, struct nt_text origin, struct nt_text host)
{
	return is_own(origin, host) || nt_http_origin_is_listed(settings, origin);
}
