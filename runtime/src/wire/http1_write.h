/* http1_write.h - writing HTTP/1.1: heads, fields, chunks, dates. What is written is never more
 * than was asked for: a name or a value that would become another line, or another message, is
 * refused. */
#ifndef NT_HTTP1_WRITE_H
#define NT_HTTP1_WRITE_H

#include "base/buf.h"
#include "base/text.h"

/* "Not Found"; "" for a number that has no phrase. */
const char *nt_http_reason(int status);

/* All below append to out. false: no memory, or what is given may not stand there; then out ends
 * where it did before. */

/* HTTP/1.1 404 Not Found. status: 100 to 599. */
bool nt_http_put_status(struct nt_buf *out, int status);
/* POST /path HTTP/1.1, and Host. The target is in the form it is sent in, percent-encoded. */
bool nt_http_put_request(
	struct nt_buf *out, const char *method, struct nt_text target, struct nt_text host);
/* name: value. Refused are CR, LF, NUL and other control characters, and names that are no token.
 */
bool nt_http_put_field(struct nt_buf *out, const char *name, const char *value);
bool nt_http_put_text_field(struct nt_buf *out, const char *name, struct nt_text value);
bool nt_http_put_number_field(struct nt_buf *out, const char *name, uint64_t value);
/* The empty line behind the fields. */
bool nt_http_put_head_end(struct nt_buf *out);

/* Whether a value may be sent as that of a field. */
bool nt_http_value_is_valid(struct nt_text value);

/* A chunk whose size is not known before: what is appended to out between the two is its data. An
 * empty one is none, for it would end the body. begin: SIZE_MAX when there is no memory, else for
 * end. Between them out may be taken from only by truncating to begin. */
size_t nt_http_chunk_begin(struct nt_buf *out);
bool nt_http_chunk_end(struct nt_buf *out, size_t begin);
/* The last chunk, without trailers: the body is complete. */
bool nt_http_put_last_chunk(struct nt_buf *out);

/* The Date of answers, made once a second. Zeroed at first; owned by one thread. */
struct nt_http_date {
	int64_t second;
	char text[32];
};

/* "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, 5.6.7) of a second since 1970, in the years 1970 to
 * 9999; valid until the next call. */
const char *nt_http_date_text(struct nt_http_date *date, int64_t second);

#endif
