/* multipart.h - multipart/form-data (RFC 7578), out of bytes cut anywhere. Pull parser: the data of
 * a part is not copied; what is kept are a boundary's worth of bytes and the head of a part. */
#ifndef NT_HTTP_MULTIPART_H
#define NT_HTTP_MULTIPART_H

#include "base/buf.h"
#include "base/text.h"

enum {
	NT_MULTIPART_BOUNDARY = 70, /* RFC 2046 */
	NT_MULTIPART_NAME = 64,
	NT_MULTIPART_HEAD = 4096 /* of one part: more is refused */
};

enum nt_multipart_step {
	NT_MULTIPART_MORE,  /* all was used, and more must come */
	NT_MULTIPART_BEGIN, /* a part begins: see nt_multipart_is */
	NT_MULTIPART_DATA,
	NT_MULTIPART_END /* of the part */
};

struct nt_multipart {
	char mark[NT_MULTIPART_BOUNDARY + 5]; /* CR LF -- and the boundary */
	uint8_t mark_size;
	uint8_t state;
	uint8_t matched;              /* of the mark */
	uint8_t given;                /* of a mark that was none: that many are to be given */
	char name[NT_MULTIPART_NAME]; /* of the part's field; "" where it is longer */
	struct nt_buf head;           /* of the part */
};

/* false: the Content-Type names no boundary, or one that cannot be. */
bool nt_multipart_init(
	struct nt_multipart *form, const netron_allocator *allocator, struct nt_text content_type);
void nt_multipart_fini(struct nt_multipart *form);

/* Reads on at *p, which moves behind what was used. < 0: -(status): 400, 431, 503. */
int nt_multipart_next(
	struct nt_multipart *form, const uint8_t **p, const uint8_t *end, struct nt_text *out_data);
/* Whether the part that is being read is of this field. */
bool nt_multipart_is(const struct nt_multipart *form, const char *name);
/* Whether the last boundary came. */
bool nt_multipart_is_over(const struct nt_multipart *form);

#endif
