/* walk.h - typed values <-> MessagePack by the tables of netron/schema.h: one encoder, one decoder.
 * Cursor in, cursor out, NULL on error, so that it stays in a register. */
#ifndef NT_WALK_H
#define NT_WALK_H

#include "base/arena.h"
#include "base/buf.h"
#include "codec/path.h"

#include <netron/leaf.h>

enum { NT_MAX_DEPTH = 32 };

void nt_reader_init(struct nt_reader *reader, const uint8_t *end, struct nt_arena *arena,
	const netron_limits *limits);
static inline void nt_reader_done(struct nt_reader *reader)
{
	reader->arena->at = reader->at;
	reader->arena->limit = reader->limit;
}
const char *nt_reader_path(const struct nt_reader *reader); /* "" at the root */

/* Room for at least `first` bytes at the end of buf; returns the cursor, NULL: no memory. */
uint8_t *nt_writer_begin(struct nt_writer *writer, struct nt_buf *buf, size_t first, bool native64);
/* Sets buf->end. */
static inline void nt_writer_end(struct nt_writer *writer, uint8_t *p)
{
	writer->buf->end = (size_t)(p - writer->buf->data);
}
const char *nt_writer_path(const struct nt_writer *writer);

/* A struct as a map. */
const uint8_t *nt_unpack(
	struct nt_reader *reader, const uint8_t *p, const netron_struct *type, void *out);
uint8_t *nt_pack(struct nt_writer *writer, uint8_t *p, const netron_struct *type, const void *in);

/* By the table even where there is a leaf function. */
const uint8_t *nt_unpack_by_table(
	struct nt_reader *reader, const uint8_t *p, const netron_struct *type, void *out);
uint8_t *nt_pack_by_table(
	struct nt_writer *writer, uint8_t *p, const netron_struct *type, const void *in);

/* The members of a struct in order: `count` values stand at p (the array header has been read).
 * Missing trailing ones that may be absent are absent; extra ones are skipped (but checked). */
const uint8_t *nt_unpack_args(struct nt_reader *reader, const uint8_t *p, uint32_t count,
	const netron_struct *type, void *out);
/* How many values nt_pack_args will write: trailing absent ones are left out. */
uint32_t nt_pack_args_count(const netron_struct *type, const void *in);
uint8_t *nt_pack_args(
	struct nt_writer *writer, uint8_t *p, const netron_struct *type, const void *in);

/* A value of any type. */
const uint8_t *nt_unpack_slot(
	struct nt_reader *reader, const uint8_t *p, const netron_slot *slot, void *out);
uint8_t *nt_pack_slot(
	struct nt_writer *writer, uint8_t *p, const netron_slot *slot, const void *in);

/* Deep copy into an arena. false: no memory. out is slot->size bytes. */
bool nt_copy_slot(struct nt_arena *arena, const netron_slot *slot, const void *in, void *out);

#endif
