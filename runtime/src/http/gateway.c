/* gateway.c - the HTTP side of an instance. */
#include "http/gateway.h"

struct nt_http *nt_http_of(netron *net)
{
	struct nt_http *http = net->http;

	if (http)
		return http;
	http = nt_alloc_zeroed(&net->allocator, 1, sizeof *http);
	if (!http)
		return NULL;
	http->net = net;
	http->started_ms = nt_loop_now(&net->loop);
	nt_list_init(&http->connections);
	nt_buf_init(&http->packet, &net->allocator);
	nt_buf_init(&http->text, &net->allocator);
	nt_buf_init(&http->packed, &net->allocator);
	nt_buf_init(&http->zipped, &net->allocator);
	net->http = http;
	return http;
}

void nt_http_free(netron *net)
{
	struct nt_http *http = net->http;

	if (!http)
		return;
	if (http->deflater)
		http->release_deflater(http);
	nt_http_index_fini(&http->index, &net->allocator);
	nt_buf_fini(&http->packet);
	nt_buf_fini(&http->text);
	nt_buf_fini(&http->packed);
	nt_buf_fini(&http->zipped);
	nt_free(&net->allocator, http);
	net->http = NULL;
}

bool nt_http_is_empty(const netron *net)
{
	return !net->http || net->http->connection_count == 0;
}
