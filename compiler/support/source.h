/* source.h - a loaded file and places in it. Positions are byte offsets; lines and columns are
 * worked out when a person needs them. Made by load.h. */
#ifndef NETRONC_SOURCE_H
#define NETRONC_SOURCE_H

#include <stddef.h>
#include <stdint.h>

struct source_file {
	const char *path;    /* as the user named it, or as an import found it */
	const char *content; /* as on the disk, byte order mark included; NUL-terminated */
	size_t size;
	const uint32_t *lines; /* offset of the first byte of each line */
	size_t line_count;     /* at least 1 */
};

/* The bytes begin to end - 1. file NULL: no place. */
struct source_span {
	const struct source_file *file;
	uint32_t begin, end;
};

/* Counted from 1. A column is a code point (a tab is one), as editors count. */
struct source_position {
	uint32_t line, column;
};

#define SOURCE_NOWHERE ((struct source_span){ NULL, 0, 0 })

struct source_position source_position(const struct source_file *file, uint32_t offset);

/* The line with this number (from 1) without its end; its size in *out_size. */
const char *source_line(const struct source_file *file, uint32_t line, size_t *out_size);

/* From the begin of first to the end of last, both in one file; the other when one is nowhere. */
struct source_span source_join(struct source_span first, struct source_span last);

/* By path, then by offset: <0, 0, >0. Nowhere comes first. */
int source_compare(struct source_span a, struct source_span b);

#endif
