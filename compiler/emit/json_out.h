/* json_out.h - writing JSON: commas, quotes and escapes are right whatever the texts are. Compact,
 * or with two spaces for each level. Knows nothing of the model. */
#ifndef NETRONC_JSON_OUT_H
#define NETRONC_JSON_OUT_H

#include "support/text.h"

#include <stdbool.h>
#include <stdint.h>

struct json_out {
	struct text *text;
	unsigned depth;
	bool is_pretty;
	bool has_item;  /* a comma comes before the next item */
	bool is_behind; /* a key: the value stands on its line */
};

/* depth: of levels that are open already. */
void json_out_init(struct json_out *out, struct text *text, unsigned depth, bool is_pretty);

void json_begin(struct json_out *out, char bracket); /* { or [ */
void json_end(struct json_out *out, char bracket);   /* } or ] */
void json_key(struct json_out *out, const char *name);

void json_string(struct json_out *out, const char *string);
void json_string_n(struct json_out *out, const char *bytes, size_t size);
void json_bool(struct json_out *out, bool value);
void json_signed(struct json_out *out, int64_t value);
void json_unsigned(struct json_out *out, uint64_t value);

/* JSON text as it is: a number, null, what another json_out of this depth has written. */
void json_raw(struct json_out *out, const char *text);

/* A key and its value. */
void json_pair(struct json_out *out, const char *name, const char *string);
void json_pair_bool(struct json_out *out, const char *name, bool value);
void json_pair_unsigned(struct json_out *out, const char *name, uint64_t value);
void json_strings(struct json_out *out, const char *name, const char *const *strings, size_t count);

#endif
