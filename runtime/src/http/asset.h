/* asset.h - the program's own files: pages, scripts, pictures at exact paths. */
#ifndef NT_HTTP_ASSET_H
#define NT_HTTP_ASSET_H

#include "http/connection.h"

/* Answers a request for one. false: there is none at its path, and nothing was answered. */
bool nt_http_asset(struct nt_http_connection *connection);

#endif
