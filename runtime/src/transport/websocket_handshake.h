/* websocket_handshake.h - the two heads of HTTP with which a client begins WebSocket (RFC 6455,
 * section 4): writes the request, judges the answer. */
#ifndef NT_WEBSOCKET_HANDSHAKE_H
#define NT_WEBSOCKET_HANDSHAKE_H

#include "base/buf.h"
#include "base/error.h"
#include "io/url.h"
#include "wire/http1.h"

#include <netron/websocket.h>

/* Whether it is wss://. */
bool nt_websocket_is_secure(const struct nt_url *url);
/* The URL's, or 80 and 443. */
uint16_t nt_websocket_port(const struct nt_url *url);
/* The Host header: host, and the port where it is not the usual one. */
void nt_websocket_host(const struct nt_url *url, char *text, size_t size);
/* Path and query. */
void nt_websocket_target(const struct nt_url *url, char *text, size_t size);

/* Appends the request; key: nt_ws_make_handshake_key's. 0, NETRON_E_NO_MEMORY, or NETRON_E_ADDRESS:
 * the URL has what no request may. */
int nt_websocket_put_request(struct nt_buf *out, const struct nt_url *url,
	const netron_websocket_options *options, const char *key);

/* 0: from here on it is WebSocket. Else a code, and for people why in text. */
int nt_websocket_judge(const struct nt_http_head *answer, const netron_websocket_options *options,
	const char *key, char *text, size_t size);

/* The code for an answer with that status, which is not 101. */
int nt_websocket_status_code(unsigned status);

#endif
