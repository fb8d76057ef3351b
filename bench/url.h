/* url.h - an address of the yardstick as a Netron URL. */
#ifndef BENCH_URL_H
#define BENCH_URL_H

#include "peers/harness/bench.h"

#include <stdio.h>
#include <stdlib.h>

enum { URL_SIZE = 160 };

/* NETRON_BENCH_SCHEME: what is spoken over TCP instead of plain packets. */
static inline void url_of(const struct bench_addr *addr, char url[URL_SIZE])
{
	const char *scheme = getenv("NETRON_BENCH_SCHEME");

	if (addr->is_unix)
		snprintf(url, URL_SIZE, "unix://%s", addr->path);
	else
		snprintf(url, URL_SIZE, "%s://%s:%d", scheme ? scheme : "tcp", addr->host,
			addr->port);
}

#endif
