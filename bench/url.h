/* url.h - an address of the yardstick as a Netron URL. */
#ifndef BENCH_URL_H
#define BENCH_URL_H

#include "peers/harness/bench.h"

#include <stdio.h>

enum { URL_SIZE = 160 };

static inline void url_of(const struct bench_addr *addr, char url[URL_SIZE])
{
	if (addr->is_unix)
		snprintf(url, URL_SIZE, "unix://%s", addr->path);
	else
		snprintf(url, URL_SIZE, "tcp://%s:%d", addr->host, addr->port);
}

#endif
