/* settings.h - netron_http_options with its defaults filled in, shared by the connections they hold
 * for. */
#ifndef NT_HTTP_SETTINGS_H
#define NT_HTTP_SETTINGS_H

#include "base/alloc.h"
#include "base/text.h"

#include <netron/http.h>

struct nt_http_settings {
	const netron_allocator *allocator;
	unsigned refs;
	netron_http_options given; /* nothing is 0 but flags; the pointers below are its own */
	char **origins;            /* NULL ends them */
	char *prefix;              /* "" or "/api": never with a slash at its end */
	size_t prefix_size;
};

/* options may be NULL. 0, NETRON_E_ARGUMENT (a prefix without its slash, an origin or prefix with
 * control characters), NETRON_E_NO_MEMORY. The allocator lives longer. */
int nt_http_settings_new(const netron_allocator *allocator, const netron_http_options *options,
	struct nt_http_settings **out_settings);
struct nt_http_settings *nt_http_settings_ref(struct nt_http_settings *settings);
void nt_http_settings_unref(struct nt_http_settings *settings); /* NULL is fine */

/* Whether pages of this origin may call. host: of the request. The server's own always may. */
bool nt_http_origin_is_allowed(
	const struct nt_http_settings *settings, struct nt_text origin, struct nt_text host);
/* Whether the list itself names it: then browsers are told. */
bool nt_http_origin_is_listed(const struct nt_http_settings *settings, struct nt_text origin);

#endif
