/* emitter.h - from a checked model to the text of files. write.h puts them on the disk.
 *
 * For market.nsvc: market.netron.h and .c (values and tables, values.c and schema.c),
 * market_client.netron.h and .c (client.c), market_server.netron.h and .c (server.c). */
#ifndef NETRONC_EMITTER_H
#define NETRONC_EMITTER_H

#include "model/model.h"
#include "support/arena.h"
#include "support/diag.h"

#include <stdbool.h>
#include <stddef.h>

struct emit_options {
	const char *directory; /* of the outputs; NULL: beside each input */
	const char *version;   /* of netronc */
	bool no_client, no_server;
	const char *depfile; /* NULL: none; "": <stem>.netron.d of the first input, beside its
				outputs */
};

enum emit_status {
	EMIT_OK,
	EMIT_REFUSED /* a diagnostic says what cannot be emitted */
};

struct emit_output {
	const char *path;
	const char *text;
	size_t size;
};

/* The C outputs of every requested file, and the depfile. */
enum emit_status emit_c(struct arena *arena, const struct model *model,
	const struct emit_options *options, struct diag_list *diags,
	struct emit_output **out_outputs, size_t *out_count);

/* The outputs of one file, in the order in which they are written; at most 6. EMIT_OK or
 * EMIT_REFUSED. */
enum emit_status emit_c_file(struct arena *arena, const struct model_file *file,
	const struct emit_options *options, struct diag_list *diags, struct emit_output *outputs,
	size_t *out_count);

#endif
