/* emitter.h - from a checked model to the text of files. write.h puts them on the disk. Which kinds
 * of files there are is a table (emitter.c); each kind is a function over one input file. */
#ifndef NETRONC_EMITTER_H
#define NETRONC_EMITTER_H

#include "model/model.h"
#include "support/arena.h"
#include "support/diag.h"

#include <stdbool.h>
#include <stddef.h>

struct emit;

/* What --emit can ask for. */
struct emitter {
	const char *name;  /* c, openapi */
	const char *files; /* for --help: what it writes of market.nsvc */
	void (*run)(struct emit *emit);
};

extern const struct emitter emitters[];
extern const size_t emitter_count;

struct emit_options {
	unsigned emitters;     /* a bit for each of the table; 0: c alone */
	const char *directory; /* of the outputs; NULL: beside each input */
	const char *version;   /* of netronc */
	bool no_client, no_server;
	bool no_openapi;     /* c: without the tables that the runtime serves as /openapi.json */
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

/* Grows in an arena. */
struct emit_outputs {
	struct emit_output *items;
	size_t count;
};

/* The outputs of every requested file, and the depfile. Zeroed outputs are empty. */
enum emit_status emit_all(struct arena *arena, const struct model *model,
	const struct emit_options *options, struct diag_list *diags, struct emit_outputs *outputs);

/* The outputs of one file, in the order in which they are written, behind what is there. */
enum emit_status emit_file(struct arena *arena, const struct model_file *file,
	const struct emit_options *options, struct diag_list *diags, struct emit_outputs *outputs);

#endif
