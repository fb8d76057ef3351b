/* url.h - addresses: tcp://host:port, unix:///path?mode=0660, memory://name. */
#ifndef NT_URL_H
#define NT_URL_H

#include "base/error.h"

struct nt_url {
	char scheme[12];
	char host[256]; /* without the brackets of IPv6; the name of memory:// */
	uint16_t port;
	bool has_port;
	char path[256]; /* unix: the file, percent-decoded */
	char query[128];
};

/* 0, or NETRON_E_ADDRESS with out_error saying what was expected and where. */
int nt_url_parse(const netron_allocator *allocator, const char *text, struct nt_url *out_url,
	netron_error **out_error);
/* The value of a query parameter into text; false: absent or too long. */
bool nt_url_param(const struct nt_url *url, const char *name, char *text, size_t size);
/* Canonical text; the length as snprintf. */
size_t nt_url_format(const struct nt_url *url, char *text, size_t size);

#endif
