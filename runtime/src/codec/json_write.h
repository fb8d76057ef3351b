/* json_write.h - MessagePack -> JSON by the tables of netron/schema.h, without a tree between them.
 * docs/reference/json.md has the form of every type. The bytes are checked as nt_scan checks them;
 * NT_BUF_SLACK bytes behind their end can be read. */
#ifndef NT_JSON_WRITE_H
#define NT_JSON_WRITE_H

#include "base/buf.h"
#include "codec/path.h"

#include <netron/schema.h>

struct nt_json_out {
	struct nt_reader
		r; /* error: NETRON_E_DECODE, _INVALID_VALUE, _TOO_LARGE (also of the
		    * text), _NO_MEMORY, _UNIMPLEMENTED (streams, services); reason, path */
	struct nt_buf *buf;
	char *at, *limit; /* the free room of buf while something is written */
	size_t max_size;
};

/* Text is appended to buf, which may hold at most max_bytes then; 0: no limit. limits NULL: the
 * defaults. */
void nt_json_out_init(
	struct nt_json_out *out, struct nt_buf *buf, size_t max_bytes, const netron_limits *limits);
const char *nt_json_out_path(const struct nt_json_out *out); /* "" at the root */

/* All read the value at *p and step over it. 0 or out->r.error, and then neither *p nor the content
 * of buf has changed; an error ends the use of out. */

int nt_json_write_slot(
	struct nt_json_out *out, const uint8_t **p, const uint8_t *end, const netron_slot *slot);
int nt_json_write_any(struct nt_json_out *out, const uint8_t **p, const uint8_t *end);
/* count arguments as an array. args NULL: each as any. A stream is left out. */
int nt_json_write_args(struct nt_json_out *out, const uint8_t **p, const uint8_t *end,
	uint32_t count, const netron_struct *args);
/* The body of an error answer as { "code": "404", "message": ..., "details": { } }, has_name: with
 * "name" first. *out_status: 400 to 599. throws (may be NULL): the declared errors; the details of
 * one whose name and status match are written by its table. What is no error becomes one of status
 * 500. */
int nt_json_write_error(struct nt_json_out *out, const uint8_t **p, const uint8_t *end,
	const netron_error_type *const *throws, bool has_name, int *out_status);

/* ---- pieces of envelopes; false: no memory. They know no limit. ---- */

/* Text as it is; it must be JSON. */
bool nt_json_put(struct nt_buf *buf, const char *json);
/* A string in quotes. Bytes that are no UTF-8 become U+FFFD. */
bool nt_json_put_string(struct nt_buf *buf, const char *text, size_t size);
bool nt_json_put_u64(struct nt_buf *buf, uint64_t number);
bool nt_json_put_f64(struct nt_buf *buf, double number);

#endif
