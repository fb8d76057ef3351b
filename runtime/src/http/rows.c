/* rows.c - the schemes http and https. */
#include "http/rows.h"

#include "http/client_dial.h"
#include "transport/front.h"

const struct nt_transport nt_transport_http = {
	.scheme = "http",
	.listen = nt_front_listen,
	.dial = nt_http_dial,
	.cancel = nt_http_dial_cancel,
};

const struct nt_transport nt_transport_https = {
	.scheme = "https",
	.listen = nt_front_listen,
	.dial = nt_https_dial,
	.cancel = nt_http_dial_cancel,
};
