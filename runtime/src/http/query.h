/* query.h - the texts in a target: percent-encoded segments, and name=value pairs. */
#ifndef NT_HTTP_QUERY_H
#define NT_HTTP_QUERY_H

#include "base/arena.h"
#include "base/text.h"

/* The next segment of a path that begins with '/'; *path becomes the rest. false: none is left. */
bool nt_http_next_segment(struct nt_text *path, struct nt_text *out_segment);
/* The next pair of a query; *query becomes the rest. false: none is left. */
bool nt_http_next_pair(struct nt_text *query, struct nt_text *out_name, struct nt_text *out_value);

/* Decoded into the arena; the text itself where there is nothing to decode. is_query: '+' is a
 * space. false: what is behind a '%' is no number, or memory is out: then out_text->p is NULL. */
bool nt_http_decode(
	struct nt_arena *arena, struct nt_text text, bool is_query, struct nt_text *out_text);
/* Whether a decoded text is this string; without memory. */
bool nt_http_decodes_to(struct nt_text text, struct nt_text plain);

#endif
