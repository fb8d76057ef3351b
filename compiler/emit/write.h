/* write.h - puts outputs on the disk: all or none, each through a temporary file beside it, and
 * only those that differ from what is there. */
#ifndef NETRONC_WRITE_H
#define NETRONC_WRITE_H

#include "emit/emitter.h"

/* False: a diagnostic says which file could not be written; the files are as they were. Missing
 * directories are made. */
bool write_all(struct arena *arena, const struct emit_output *outputs, size_t count,
	struct diag_list *diags);

#endif
