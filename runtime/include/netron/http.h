/* http.h - how an instance speaks HTTP: what it serves at http:// and https://, to whom, and the
 * limits of a request. Not here: how to listen (netron.h), certificates (tls.h), WebSocket
 * messages. Read on in docs/guide/http.md. */
#ifndef NETRON_HTTP_H
#define NETRON_HTTP_H

#include <netron/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What is not served, or served differently: bits of netron_http_options.flags. */
enum {
	NETRON_HTTP_NO_METRICS = 1,   /* GET /metrics */
	NETRON_HTTP_NO_OPENAPI = 2,   /* GET /openapi.json */
	NETRON_HTTP_NO_DISCOVERY = 4, /* GET /discover, GET /netron/discovery */
	NETRON_HTTP_CREDENTIALS = 8   /* browsers may send credentials from the origins allowed */
};

/** A file of the program's own. */
typedef struct netron_http_asset {
	const char *path; /* exactly, behind the path prefix: "/", "/board.js" */
	const char *type; /* Content-Type: "text/html; charset=utf-8" */
	const void *data; /* must stay as long as the instance */
	size_t size;
} netron_http_asset;

/* Each 0 and NULL means the default in brackets. What is over a limit is answered with the status
 * behind it. */
struct netron_http_options {
	uint32_t size;              /* 0, or sizeof this struct */
	uint32_t flags;             /* NETRON_HTTP_* [everything is served] */
	uint32_t max_head_bytes;    /* request line and fields: 431 [16 KiB] */
	uint32_t max_target_bytes;  /* of the request line: 414 [4 KiB] */
	uint32_t max_fields;        /* at most 64: 431 [64] */
	uint32_t max_body_bytes;    /* of a body that is read as a whole, or one line or part of an
				       upload: 413 [10 MiB] */
	uint32_t max_batch;         /* entries of a batch: 413 [100] */
	uint32_t max_collect_items; /* of a stream that is answered as one array: 413 [10000] */
	uint32_t max_collect_bytes; /* of that array: 413 [16 MiB] */
	uint32_t head_timeout_ms;   /* a head begun and not finished: 408 [10000] */
	uint32_t body_timeout_ms;   /* for every 64 KiB of a body, or its rest: 408 [30000] */
	uint32_t idle_timeout_ms;   /* between two requests: closed [65000] */
	uint32_t heartbeat_ms;      /* a comment in an event stream that is silent; UINT32_MAX:
				       never [15000] */
	uint32_t gzip_min_bytes;    /* smaller answers are not compressed; UINT32_MAX: none is
				       [1400] */
	/* As a client: of one peer at http:// or https://. What is asked beyond them waits, or
	 * fails with NETRON_E_LIMIT where that is said. */
	uint32_t client_connections; /* that answer calls, at once; further calls wait [16] */
	uint32_t client_streams;     /* streams and subscriptions, each a connection more:
					NETRON_E_LIMIT [256] */
	uint32_t client_batch;   /* calls made in one turn go in one request, at most so many, and
				    are answered together; not to servers of the original [1] */
	uint32_t client_idle_ms; /* a connection nobody uses is closed after [20000] */
	uint32_t client_silence_ms; /* a stream or subscription of which nothing comes, not even a
				       heartbeat: NETRON_E_LOST; UINT32_MAX: never [60000] */
	/** Origins that browsers may call from, as they send them ("https://app.example"), then
	 * NULL;
	 * "*": any. Copied. [the server's own alone: https:// with the name the request is for;
	 * http:// where that is an address or localhost, for anybody's name may lead here] */
	const char *const *origins;
	/** Pages and what belongs to them, for GET and HEAD; what the library serves by itself
	 * comes first. The list and its texts are copied, the data is not. [none] */
	const netron_http_asset *assets;
	size_t asset_count;
	/** Before every path: "/api" serves /api/health. Copied. [""] */
	const char *path_prefix;
	const void *reserved[4];
};

/** All zeros and the size: the defaults, to change what you need. */
NETRON_API netron_http_options netron_http_options_default(void);

#ifdef __cplusplus
}
#endif
#endif
