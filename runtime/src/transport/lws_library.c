#include "transport/lws_library.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static struct nt_lws_library library;
static char why[256];
static bool is_loaded, has_tls;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_mutex_t making = PTHREAD_MUTEX_INITIALIZER;

/* What it has to say goes nowhere: what concerns a connection is told with its error. */
static void ignore_line(int level, const char *line)
{
	(void)level;
	(void)line;
}

static bool find(void *handle, const char *name, void *function)
{
	void *found = dlsym(handle, name);

	if (!found)
		snprintf(why, sizeof why, "%s has no %s", NT_LWS_SONAME, name);
	memcpy(function, &found, sizeof found);
	return found != NULL;
}

static void load(void)
{
	void *handle = dlopen(NT_LWS_SONAME, RTLD_NOW | RTLD_LOCAL);
	bool is_whole = true;

	if (!handle) {
		snprintf(why, sizeof why,
			"libwebsockets is missing: install the packages libwebsockets17 and "
			"libwebsockets-evlib-uv (%.100s)",
			dlerror());
		return;
	}
#define FIND(name) is_whole = is_whole && find(handle, #name, &library.name);
	NT_LWS_FUNCTIONS(FIND)
#undef FIND
	if (is_whole)
		library.lws_set_log_level(0, ignore_line);
	is_loaded = is_whole;
}

const struct nt_lws_library *nt_lws_library(const char **out_why)
{
	pthread_once(&once, load);
	*out_why = why;
	return is_loaded ? &library : NULL;
}

/* The first context registers itself with OpenSSL; where each did, the ones before it would lose
 * what they had registered. */
struct lws_context *nt_lws_make_context(
	const struct nt_lws_library *lws, struct lws_context_creation_info *info)
{
	struct lws_context *context;

	pthread_mutex_lock(&making);
	if (!has_tls)
		info->options |= LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT;
	context = lws->lws_create_context(info);
	has_tls = has_tls || context;
	pthread_mutex_unlock(&making);
	return context;
}
