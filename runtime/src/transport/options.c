/* options.c - copies of what the application said of its connections. */
#include "transport/transport.h"

#include <string.h>

bool nt_transport_options_copy(struct nt_transport_options *out, const netron_allocator *allocator,
	const struct nt_transport_options *options, const struct nt_transport_options *defaults)
{
	static const struct nt_transport_options none;

	(void)allocator;
	if (!defaults)
		defaults = &none;
	*out = (struct nt_transport_options){
		.tls = options->tls ? options->tls : defaults->tls,
		.http = options->http ? options->http : defaults->http,
		.websocket = options->websocket ? options->websocket : defaults->websocket,
	};
	return true;
}

void nt_transport_options_free(
	struct nt_transport_options *options, const netron_allocator *allocator)
{
	(void)allocator;
	memset(options, 0, sizeof *options);
}
