/* resolve.h - files in, what they mean out: imports, names, types, values, annotations, C names,
 * rules. All mistakes of all files are reported in one go; what depends on a mistake is not
 * reported again. */
#ifndef NETRONC_RESOLVE_H
#define NETRONC_RESOLVE_H

#include "model/model.h"
#include "support/arena.h"
#include "support/diag.h"

#include <stdbool.h>
#include <stddef.h>

struct resolve_options {
	const char *const *include_dirs; /* -I, in order */
	size_t include_count;
	const char *const *library_dirs; /* looked into last */
	size_t library_count;
	/* True: what the runtime does not carry out yet is an error; false: a warning. */
	bool for_output;
};

struct resolve_result {
	const struct model *model; /* to be used only when there are no errors */
	bool is_unreadable;        /* a file named on the command line cannot be read */
};

struct resolve_result resolve_files(struct arena *arena, struct diag_list *diags,
	const char *const *paths, size_t count, const struct resolve_options *options);

/* The same for one file that is in memory; it imports from the disk. For tests and editors. */
struct resolve_result resolve_text(struct arena *arena, struct diag_list *diags, const char *path,
	const char *text, size_t size, const struct resolve_options *options);

#endif
