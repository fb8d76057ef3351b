/* settings.c - the options of HTTP: their defaults, copies, and what the list of origins says. */
#include "http/settings.h"

#include "transport/http_options.h"
#include "transport/websocket_options.h"

#include <netron/error.h>
#include <string.h>

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
	if (!options->path_prefix)
		options->path_prefix = "";
}

/* ---- life ---- */

static int check(const struct nt_http_settings *settings, const char **out_wrong)
{
	*out_wrong = NULL;
	if (!settings->copy || !settings->websocket)
		return NETRON_E_NO_MEMORY;
	*out_wrong = nt_http_options_wrong(settings->copy);
	if (!*out_wrong)
		*out_wrong = nt_websocket_options_wrong(settings->websocket);
	return *out_wrong ? NETRON_E_ARGUMENT : 0;
}

static int keep_path(struct nt_http_settings *settings, const char *path)
{
	if (settings->websocket->path)
		path = settings->websocket->path;
	else if (!path[0] || strcmp(path, "/") == 0)
		return 0;
	settings->ws_path = nt_strdup(settings->allocator, path);
	return settings->ws_path ? 0 : NETRON_E_NO_MEMORY;
}

int nt_http_settings_new(const netron_allocator *allocator, const netron_http_options *http,
	const netron_websocket_options *websocket, const char *path,
	struct nt_http_settings **out_settings, const char **out_wrong)
{
	struct nt_http_settings *settings = nt_alloc_zeroed(allocator, 1, sizeof *settings);

	*out_wrong = NULL;
	if (!settings)
		return NETRON_E_NO_MEMORY;
	settings->allocator = allocator;
	settings->refs = 1;
	settings->copy = nt_http_options_copy(allocator, http);
	settings->websocket = nt_websocket_options_copy(allocator, websocket);
	int rc = check(settings, out_wrong);
	if (rc == 0)
		rc = keep_path(settings, path);
	if (rc < 0) {
		nt_http_settings_unref(settings);
		return rc;
	}
	settings->given = *settings->copy;
	fill_all(&settings->given);
	settings->prefix_size = strlen(settings->given.path_prefix);
	while (settings->prefix_size > 0 &&
		settings->given.path_prefix[settings->prefix_size - 1] == '/')
		settings->prefix_size--;
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
	nt_http_options_free(settings->allocator, settings->copy);
	nt_websocket_options_free(settings->allocator, settings->websocket);
	nt_free(settings->allocator, settings->ws_path);
	nt_free(settings->allocator, settings);
}

/* ---- origins: scheme and host are the same in capitals ---- */

bool nt_http_origin_is_listed(const char *const *origins, struct nt_text origin)
{
	for (; origins && *origins; origins++)
		if (strcmp(*origins, "*") == 0 || nt_text_is_alike(origin, nt_text_of(*origins)))
			return true;
	return false;
}

static bool ends_with(struct nt_text text, const char *lower)
{
	size_t size = strlen(lower);

	return text.n >= size && nt_text_is_alike((struct nt_text){ text.p + text.n - size, size },
					 (struct nt_text){ lower, size });
}

/* An address or localhost: nobody can make others of them. */
static bool is_no_name(struct nt_text host)
{
	const char *colon;

	if (host.n > 0 && host.p[0] == '[')
		return true;
	colon = memchr(host.p, ':', host.n);
	if (colon)
		host.n = (size_t)(colon - host.p);
	if (nt_text_is_alike(host, nt_text_of("localhost")) || ends_with(host, ".localhost"))
		return true;
	for (size_t i = 0; i < host.n; i++)
		if (host.p[i] != '.' && (host.p[i] < '0' || host.p[i] > '9'))
			return false;
	return host.n > 0;
}

bool nt_http_origin_is_own(struct nt_text origin, struct nt_text host, bool is_secure)
{
	const struct nt_text scheme = nt_text_of(is_secure ? "https://" : "http://");

	if (host.n == 0 || origin.n <= scheme.n || (!is_secure && !is_no_name(host)))
		return false;
	return nt_text_is_alike((struct nt_text){ origin.p, scheme.n }, scheme) &&
	       nt_text_is_alike((struct nt_text){ origin.p + scheme.n, origin.n - scheme.n }, host);
}
