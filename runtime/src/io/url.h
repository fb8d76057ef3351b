/* url.h - addresses: tcp://host:port, unix:///path?mode=0660, memory://name. */
#ifndef NT_URL_H
#define NT_URL_H

#include "base/error.h"

/* Room for any URL that was parsed, in canonical form, and the NUL. */
enum { NT_URL_TEXT = 1024 };

struct nt_url {
	char scheme[12]; /* lower case */
	char host[256];  /* without the brackets of IPv6; the name of memory:// */
	uint16_t port;
	bool has_port;
	char path[256];  /* unix: the file, percent-decoded; else as written */
	char query[128]; /* as written, without the question mark */
};

/* 0, or NETRON_E_ADDRESS with out_error saying what was expected and where. unix:///absolute and
 * unix:./relative name a file; every other scheme is scheme://host:port/path?query. tcp and tls
 * need a port and have no path; http and ws have port 80, https and wss 443 where none is named;
 * memory needs a name and has nothing else. */
int nt_url_parse(const netron_allocator *allocator, const char *text, struct nt_url *out_url,
	netron_error **out_error);
/* The value of a query parameter, percent-decoded, into text; false: absent or too long. */
bool nt_url_param(const struct nt_url *url, const char *name, char *text, size_t size);
/* Canonical text; the length as snprintf. Parsing it gives url again. */
size_t nt_url_format(const struct nt_url *url, char *text, size_t size);

#endif
