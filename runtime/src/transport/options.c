/* options.c - copies of what the application said of its connections. */
#include "transport/transport.h"

#include "transport/websocket_options.h"

#include <string.h>

bool nt_transport_options_copy(struct nt_transport_options *out, const netron_allocator *allocator,
	const struct nt_transport_options *options, const struct nt_transport_options *defaults)
{
	static const struct nt_transport_options none;

	const netron_websocket_options *websocket;

	if (!defaults)
		defaults = &none;
	*out = (struct nt_transport_options){
		.tls = options->tls ? options->tls : defaults->tls,
		.http = options->http ? options->http : defaults->http,
	};
	websocket = options->websocket ? options->websocket : defaults->websocket;
	if (websocket)
		out->websocket = nt_websocket_options_copy(allocator, websocket);
	return !websocket || out->websocket;
}

void nt_transport_options_free(
	struct nt_transport_options *options, const netron_allocator *allocator)
{
	nt_websocket_options_free(allocator, options->websocket);
	memset(options, 0, sizeof *options);
}
