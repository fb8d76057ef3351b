/* gateway.h - the HTTP side of an instance: its connections, what it counts, and the memory they
 * share. */
#ifndef NT_HTTP_GATEWAY_H
#define NT_HTTP_GATEWAY_H

#include "http/index.h"
#include "http/settings.h"
#include "peer/instance.h"
#include "wire/http1_write.h"

/* Everything that /metrics tells of HTTP. */
struct nt_http_counts {
	uint64_t connections, requests, errors, calls, failed_calls, streams, upgrades;
	uint64_t bytes_in, bytes_out;
	uint32_t active;      /* requests not answered yet */
	uint64_t duration_ns; /* of all calls, together */
};

struct nt_http {
	netron *net;
	struct nt_list connections;
	size_t connection_count;
	struct nt_http_counts counts;
	uint64_t started_ms; /* when the first connection came */
	struct nt_http_date date;
	/* Used within one call and empty between them. */
	struct nt_buf packet, text, packed, zipped;
	struct nt_http_index index; /* of @http */
	void *deflater;             /* gzip.c; NULL: nothing was compressed yet */
	void (*release_deflater)(struct nt_http *http);
};

/* The instance's, made when there is none; NULL: no memory. */
struct nt_http *nt_http_of(netron *net);

/* Whether connections are left. */
bool nt_http_is_empty(const netron *net);
void nt_http_free(netron *net);

#endif
