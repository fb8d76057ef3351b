/* options.c - copies of what the application said of its connections. */
#include "transport/transport.h"

#include "io/tls_settings.h"
#include "transport/http_options.h"
#include "transport/websocket_options.h"

#include <string.h>

bool nt_transport_options_copy(struct nt_transport_options *out, const netron_allocator *allocator,
	const struct nt_transport_options *options, const struct nt_transport_options *defaults)
{
	static const struct nt_transport_options none;
	const netron_tls_options *tls;
	const netron_http_options *http;
	const netron_websocket_options *websocket;

	if (!defaults)
		defaults = &none;
	*out = (struct nt_transport_options){ 0 };
	tls = options->tls ? options->tls : defaults->tls;
	http = options->http ? options->http : defaults->http;
	websocket = options->websocket ? options->websocket : defaults->websocket;
	if (websocket)
		out->websocket = nt_websocket_options_copy(allocator, websocket);
	if (http)
		out->http = nt_http_options_copy(allocator, http);
	if (tls)
		out->tls = nt_tls_options_copy(allocator, tls);
	if ((!tls || out->tls) && (!http || out->http) && (!websocket || out->websocket))
		return true;
	nt_transport_options_free(out, allocator);
	return false;
}

void nt_transport_options_free(
	struct nt_transport_options *options, const netron_allocator *allocator)
{
	nt_tls_options_free(allocator, options->tls);
	nt_http_options_free(allocator, options->http);
	nt_websocket_options_free(allocator, options->websocket);
	memset(options, 0, sizeof *options);
}
