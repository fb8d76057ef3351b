/* Any bytes, read and written by leaf functions and by the tables alone: both take, refuse and say
 * the same. The first byte chooses what is read, the second how much room there is, the third the
 * limits and what is wrong with the value that is written. */
#include "codec.h"
#include "leaf.netron.h"

#include <netron/error.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { TYPES = 5, RECORD = 1, LIST = 4 };

/* One way: a codec of its own, and what came of it. */
struct way {
	struct fuzz_codec codec;
	netron_struct type;
	netron_list_type list;
	netron_slot slot;
	struct nt_reader reader;
	struct nt_writer writer;
	union {
		leaf_scalars scalars;
		leaf_record record;
		leaf_few few;
		leaf_point point;
		leaf_point_list list;
	} value;
	const uint8_t *end;
	size_t free_room;
	int error;
};

static const netron_struct *type_of(unsigned which)
{
	const netron_struct *const types[TYPES] = { &netronc_struct_leaf_scalars,
		&netronc_struct_leaf_record, &netronc_struct_leaf_few, &netronc_struct_leaf_point,
		&netronc_struct_leaf_point };

	return types[which];
}

static void begin(struct way *way, unsigned which, bool has_leaf)
{
	memset(way, 0, sizeof(*way));
	fuzz_codec_begin(&way->codec);
	way->type = *type_of(which);
	if (!way->type.unpack || !way->type.pack)
		abort(); /* then nothing is compared */
	if (!has_leaf) {
		way->type.unpack = NULL;
		way->type.pack = NULL;
	}
	way->slot = (netron_slot){ &way->type, way->type.size, NETRON_OP_STRUCT, 1 };
	if (which == LIST) {
		way->list = (netron_list_type){ way->slot, 0, UINT32_MAX };
		way->slot = (netron_slot){ &way->list, sizeof(leaf_point_list), NETRON_OP_LIST, 1 };
	}
}

static void read_it(
	struct way *way, unsigned room, unsigned limits, const uint8_t *data, size_t size)
{
	struct fuzz_codec *f = &way->codec;
	const uint8_t *bytes = fuzz_codec_bytes(f, data, size);

	/* Little is left of the first chunk, and not many follow. */
	f->arena.max_bytes = (size_t)NT_ARENA_CHUNK * (1 + (limits >> 6));
	if (!nt_arena_alloc(&f->arena, NT_ARENA_CHUNK - 64 - 15 * room))
		abort();
	f->limits.max_depth = limits & 3;
	f->limits.max_elements = limits & 4 ? 6 : 10000;
	f->limits.max_string_bytes = limits & 8 ? 4 : 1 << 16;
	nt_reader_init(&way->reader, bytes + size, &f->arena, &f->limits);
	way->end = nt_unpack_slot(&way->reader, bytes, &way->slot, &way->value);
	way->free_room = (size_t)(way->reader.limit - way->reader.at);
	nt_reader_done(&way->reader);
	if (!way->end != !!way->reader.error)
		abort();
}

static void check_read(const struct way *leaf, const struct way *table)
{
	const struct nt_reader *a = &leaf->reader, *b = &table->reader;

	if (a->error != b->error || a->reason != b->reason || a->path.at != b->path.at ||
		strcmp(nt_reader_path(a), nt_reader_path(b)) != 0)
		abort();
	if (leaf->end && (leaf->end - leaf->codec.bytes != table->end - table->codec.bytes ||
				 a->elements != b->elements || a->depth != b->depth))
		abort();
	/* Nothing is left in the arena of what a leaf function began. */
	if (leaf->free_room != table->free_room ||
		leaf->codec.arena.used != table->codec.arena.used)
		abort();
}

/* Something no peer could have sent. */
static void damage(struct way *way, unsigned how)
{
	static const char *const half[] = { "\xc3" };
	leaf_record *record = &way->value.record;

	if (how & 16)
		record->name = how & 1 ? NULL : "no \xff text";
	else if (how & 32 && record->tags.count)
		record->tags.items = how & 1 ? NULL : half;
	else if (how & 64)
		record->scores.count = how & 1 ? (size_t)UINT32_MAX + 1 : record->scores.count;
	else if (how & 128)
		record->blob.data = how & 1 ? NULL : record->blob.data;
}

static void write_it(struct way *way, unsigned room, unsigned how)
{
	uint8_t *p = nt_writer_begin(&way->writer, &way->codec.first, 4 * room, how & 2);

	if (!p)
		abort();
	way->writer.depth = how & 4 ? NT_MAX_DEPTH - 1 : how & 8 ? NT_MAX_DEPTH : 0;
	p = nt_pack_slot(&way->writer, p, &way->slot, &way->value);
	if (!p != !!way->writer.error)
		abort();
	if (p)
		nt_writer_end(&way->writer, p);
}

static void check_written(const struct way *leaf, const struct way *table)
{
	const struct nt_writer *a = &leaf->writer, *b = &table->writer;
	const struct nt_buf *c = &leaf->codec.first, *d = &table->codec.first;

	if (a->error != b->error || a->reason != b->reason ||
		strcmp(nt_writer_path(a), nt_writer_path(b)) != 0)
		abort();
	if (!a->error &&
		(a->depth != b->depth || c->end != d->end || memcmp(c->data, d->data, c->end) != 0))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct way leaf, table;

	if (size < 3)
		return 0;
	unsigned which = data[0] % TYPES;
	begin(&leaf, which, true);
	begin(&table, which, false);
	read_it(&leaf, data[1], data[2], data + 3, size - 3);
	read_it(&table, data[1], data[2], data + 3, size - 3);
	check_read(&leaf, &table);
	if (leaf.end) {
		if (which == RECORD) {
			damage(&leaf, data[2]);
			damage(&table, data[2]);
		}
		write_it(&leaf, data[1], data[2]);
		write_it(&table, data[1], data[2]);
		check_written(&leaf, &table);
	}
	fuzz_codec_end(&leaf.codec);
	fuzz_codec_end(&table.codec);
	return 0;
}
