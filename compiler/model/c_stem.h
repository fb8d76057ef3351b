/* c_stem.h - the first part of the C names that are made of types: acme_quote, acme_quote_list,
 * acme_f64_map. Once c_names.c has given the declared ones theirs. */
#ifndef NETRONC_C_STEM_H
#define NETRONC_C_STEM_H

#include "model/model.h"
#include "support/arena.h"

/* A name without the underscore that only keeps it from being a keyword. */
const char *c_plain(struct arena *arena, const char *c_name);

/* A full name without the prefix of its file's namespace: quote of acme_quote. */
const char *c_bare(struct arena *arena, const struct model_base *base);

/* f64 of a built-in type, NULL of any other. */
const char *c_builtin_stem(const struct model_type *type);

/* file: whose namespace stands before types that are made of built-in ones alone. */
const char *c_stem(
	struct arena *arena, const struct model_file *file, const struct model_type *type);

/* What the names of the two ends of a stream begin with: acme_quote, netron_f64. */
const char *c_stream_stem(
	struct arena *arena, const struct model_file *file, const struct model_type *item);

#endif
