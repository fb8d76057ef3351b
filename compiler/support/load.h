/* load.h - brings a file into memory and refuses what is not text: directories, more than 64 MiB,
 * NUL, UTF-16, invalid UTF-8, characters that turn the direction of text. Says what is wrong in
 * diagnostics. */
#ifndef NETRONC_LOAD_H
#define NETRONC_LOAD_H

#include "support/arena.h"
#include "support/diag.h"
#include "support/source.h"

#include <stdbool.h>

#define LOAD_MAX_SIZE (64u * 1024u * 1024u)

enum load_status {
	LOAD_OK,
	LOAD_MISSING, /* no such file; nothing was reported, so that imports can look elsewhere */
	LOAD_UNREADABLE, /* reported; exit code 3 */
	LOAD_INVALID     /* reported; exit code 1 */
};

/* asked_at: the import that wants the file, or SOURCE_NOWHERE for the command line. *out_file is
 * set on LOAD_OK only. */
enum load_status load_file(struct arena *arena, struct diag_list *diags, const char *path,
	struct source_span asked_at, const struct source_file **out_file);

/* The same from memory: the bytes are copied. LOAD_OK or LOAD_INVALID. */
enum load_status load_text(struct arena *arena, struct diag_list *diags, const char *path,
	const char *bytes, size_t size, const struct source_file **out_file);

/* Reports the missing file: "cannot read 'x.nsvc': No such file or directory". */
void load_report_missing(struct diag_list *diags, const char *path, struct source_span asked_at);

#endif
