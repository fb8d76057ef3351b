/* rows.c - the schemes http and https. */
#include "http/rows.h"

#include "http/client_dial.h"

const struct nt_transport nt_transport_http = {
	.scheme = "http",
	.dial = nt_http_dial,
	.cancel = nt_http_dial_cancel,
};

const struct nt_transport nt_transport_https = {
	.scheme = "https",
	.dial = nt_https_dial,
	.cancel = nt_http_dial_cancel,
};
