/* settings.h - what a listener said of HTTP and WebSocket, with the defaults filled in: shared by
 * it and the connections it accepted, which may outlive it. */
#ifndef NT_HTTP_SETTINGS_H
#define NT_HTTP_SETTINGS_H

#include "base/alloc.h"
#include "base/text.h"

#include <netron/http.h>
#include <netron/websocket.h>

struct nt_http_settings {
	const netron_allocator *allocator;
	unsigned refs;
	netron_http_options given;                 /* no number is 0 but flags */
	const netron_http_options *copy;           /* the copy that its texts are in */
	const netron_websocket_options *websocket; /* its own copy */
	char *ws_path;      /* the only one that may be upgraded; NULL: any */
	size_t prefix_size; /* of given.path_prefix, without a slash at its end */
};

/* http and websocket may be NULL. path: of the listener's URL, "" or "/": none. *out_wrong: what
 * NETRON_E_ARGUMENT means, else NULL. 0, that, or NETRON_E_NO_MEMORY. The allocator lives longer.
 */
int nt_http_settings_new(const netron_allocator *allocator, const netron_http_options *http,
	const netron_websocket_options *websocket, const char *path,
	struct nt_http_settings **out_settings, const char **out_wrong);
struct nt_http_settings *nt_http_settings_ref(struct nt_http_settings *settings);
void nt_http_settings_unref(struct nt_http_settings *settings); /* NULL is fine */

/* Whether the list (which may be NULL) names this origin, or all. */
bool nt_http_origin_is_listed(const char *const *origins, struct nt_text origin);
/* Whether a page at this origin is one of the server's own. host: of the request. A name counts
 * only where TLS has proved it: else a page's server may have given it to this address (DNS
 * rebinding), and addresses and localhost alone are what they say. */
bool nt_http_origin_is_own(struct nt_text origin, struct nt_text host, bool is_secure);

#endif
