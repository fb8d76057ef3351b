/* http1.h - reading HTTP/1.1 messages, strictly (RFC 9112): heads and bodies of requests and
 * responses, out of the buffer they arrived in. No sockets, no clock, no memory of its own.
 *
 * Everything is decided the same way however the bytes were cut: the same verdict, the same body.
 * What two readers of one message could read differently is refused, and after a refusal the
 * connection ends, for where the next message begins is not known. Writing: http1_write.h. */
#ifndef NT_HTTP1_H
#define NT_HTTP1_H

#include "base/text.h"

#include <stdint.h>

enum nt_http_kind { NT_HTTP_REQUEST, NT_HTTP_RESPONSE };

/* The most fields a head may have, whatever the limits say. */
enum { NT_HTTP_FIELDS = 128 };

/* Defaults in brackets; none may be 0. */
struct nt_http_limits {
	uint32_t head;   /* [16384] bytes of a head. Also, of one body, what is neither data nor the
			    chunk sizes: extensions and trailers */
	uint32_t target; /* [4096] bytes of a request's target */
	uint32_t fields; /* [64] of a head; up to NT_HTTP_FIELDS */
	uint64_t body;   /* [16 MiB] bytes of a body; UINT64_MAX: not limited here */
};

#define NT_HTTP_LIMITS_DEFAULT                                                                     \
	{                                                                                          \
		16384, 4096, 64, 16u << 20                                                         \
	}

struct nt_http_field {
	struct nt_text name, value; /* without the space around it */
};

/* Everything points into the buffer that was read, or to constants. A text whose p is NULL was not
 * there. */
struct nt_http_head {
	enum nt_http_kind kind;
	uint8_t minor; /* HTTP/1.minor: 0 or 1 */

	/* Of requests. */
	struct nt_text method;
	struct nt_text target; /* as sent */
	struct nt_text path;   /* begins with '/', or is "*"; still percent-encoded */
	struct nt_text query;  /* behind the '?' */
	struct nt_text host;   /* with its port; from the target where that has one */
	struct nt_text origin; /* Origin */
	bool expects_continue; /* answer 100 before the body comes */

	/* Of responses. */
	uint16_t status;
	struct nt_text reason;

	/* The body: see nt_http_body_begin. */
	bool has_length, is_chunked;
	uint64_t length;
	struct nt_text content_type;

	bool keep_alive;   /* another message may follow this one and its answer */
	bool upgrades;     /* Connection names Upgrade */
	bool is_websocket; /* upgrades, and Upgrade names websocket */
	struct nt_text ws_key, ws_version, ws_accept;

	uint16_t field_count;
	struct nt_http_field fields[NT_HTTP_FIELDS];
};

/* How far the search for the end of a head came. Zeroed before each head. */
struct nt_http_scan {
	uint32_t at, line, first;
};

/* Reads a head that starts at data. > 0: its bytes, and *out is filled; 0: it is not complete, and
 * comes again, from its begin, when there is more (*out is then not to be looked at); < 0: -(the
 * status to answer with). For responses the number only tells what was wrong: 400 malformed, 431
 * too large, 501, 505. A request may have one empty line before it. */
int nt_http_head_read(enum nt_http_kind kind, struct nt_http_scan *scan,
	const struct nt_http_limits *limits, const uint8_t *data, size_t size,
	struct nt_http_head *out);

/* The value of the first field of that name, in small letters; NULL: there is none. */
const struct nt_text *nt_http_field(const struct nt_http_head *head, const char *lower_name);
/* Whether any field of that name lists the token: Accept-Encoding: br, gzip. Compares without case,
 * and without the parameters behind a ';'. */
bool nt_http_lists(const struct nt_http_head *head, const char *lower_name, const char *lower);
/* The same for one value. */
bool nt_http_has_token(struct nt_text list, const char *lower);
/* The next member of a list, trimmed, empty ones left out; *list becomes the rest. false: none. */
bool nt_http_next_member(struct nt_text *list, struct nt_text *out_member);
/* Whether a Content-Type is that, with whatever parameters: "application/json". */
bool nt_http_is_type(struct nt_text content_type, const char *lower);

enum nt_http_step {
	NT_HTTP_MORE, /* all was used, and more must come */
	NT_HTTP_DATA,
	NT_HTTP_END /* the body is complete; what follows is the next message */
};

struct nt_http_body {
	uint8_t state, digits;
	bool is_until_close; /* a response without a length: the end of the connection ends it */
	uint32_t extra;      /* bytes of extensions and trailers that may still come */
	uint64_t left;       /* of the body, or of the chunk */
	uint64_t allowed;    /* bytes of data that may still come */
};

/* Prepares for the body behind a head, which may be none: then the first step is END. to_head: the
 * response to a HEAD request. 0, -413 when more is announced than limits allow, -400 for a response
 * that must not have the body it announces. */
int nt_http_body_begin(struct nt_http_body *body, const struct nt_http_head *head,
	const struct nt_http_limits *limits, bool to_head);

/* Reads on at *p, which moves behind what was used. An nt_http_step; for DATA *out_data is a piece
 * of the body, never empty. < 0: -(status), as for heads. Trailers are checked and dropped. */
int nt_http_body_next(
	struct nt_http_body *body, const uint8_t **p, const uint8_t *end, struct nt_text *out_data);

/* Whether the body is complete when the connection ends here. */
bool nt_http_body_may_end(const struct nt_http_body *body);

#endif
