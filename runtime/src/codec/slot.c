/* slot.c - the public calls that encode, decode, copy and check one value by its table. */
#include "base/error.h"
#include "base/limits.h"
#include "codec/walk.h"

#include <string.h>

static int fail_write(const struct nt_writer *writer, netron_error **out_error)
{
	const char *path = nt_writer_path(writer);

	return nt_error_set(&nt_alloc_default, out_error, writer->error, "%s%s%s", path,
		*path ? ": " : "", writer->reason);
}

static int fail_read(const struct nt_reader *reader, netron_error **out_error)
{
	const char *path = nt_reader_path(reader);

	return nt_error_set(&nt_alloc_default, out_error, reader->error, "%s%s%s", path,
		*path ? ": " : "", reader->reason);
}

/* Writes the value at the end of buf. */
static int write(struct nt_buf *buf, const netron_slot *slot, const void *value, bool native64,
	netron_error **out_error)
{
	struct nt_writer writer;
	uint8_t *p = nt_writer_begin(&writer, buf, 64, native64);

	if (p)
		p = nt_pack_slot(&writer, p, slot, value);
	if (!p)
		return fail_write(&writer, out_error);
	nt_writer_end(&writer, p);
	return 0;
}

void *netron_copy_of(const netron_slot *slot, const void *value)
{
	struct nt_arena arena;
	void *root = nt_owned_begin(&nt_alloc_default, slot->size, 0, &arena);

	if (!root)
		return NULL;
	if (!nt_copy_slot(&arena, slot, value, root)) {
		nt_owned_abandon(root, &arena);
		return NULL;
	}
	nt_owned_end(root, &arena);
	return root;
}

int netron_validate(const netron_slot *slot, const void *value, netron_error **out_error)
{
	struct nt_buf buf;
	int rc;

	nt_buf_init(&buf, &nt_alloc_default);
	/* The declaration knows nothing of dialects: a time before 1970 is a time. */
	rc = write(&buf, slot, value, true, out_error);
	nt_buf_fini(&buf);
	return rc;
}

int netron_encode(const netron_slot *slot, const void *value, uint8_t **out_data, size_t *out_size,
	netron_error **out_error)
{
	struct nt_buf buf;
	uint8_t *data;
	int rc;

	nt_buf_init(&buf, &nt_alloc_default);
	rc = write(&buf, slot, value, false, out_error);
	if (rc == 0) {
		data = nt_owned_copy(&nt_alloc_default, buf.data + buf.start, nt_buf_size(&buf));
		if (data) {
			*out_data = data;
			*out_size = nt_buf_size(&buf);
		} else {
			rc = nt_error_set(
				&nt_alloc_default, out_error, NETRON_E_NO_MEMORY, "out of memory");
		}
	}
	nt_buf_fini(&buf);
	return rc;
}

/* data has slack behind it. */
static int read(const netron_slot *slot, const uint8_t *data, size_t size, void **out_value,
	netron_error **out_error)
{
	netron_limits limits = { 0 };
	struct nt_reader reader;
	struct nt_arena arena;
	const uint8_t *p;
	void *root;
	int rc = 0;

	nt_limits_fill(&limits);
	root = nt_owned_begin(&nt_alloc_default, slot->size, limits.max_arena_bytes, &arena);
	if (!root)
		return nt_error_set(
			&nt_alloc_default, out_error, NETRON_E_NO_MEMORY, "out of memory");
	nt_reader_init(&reader, data + size, &arena, &limits);
	p = nt_unpack_slot(&reader, data, slot, root);
	nt_reader_done(&reader);
	if (!p)
		rc = fail_read(&reader, out_error);
	else if (p != data + size)
		rc = nt_error_set(&nt_alloc_default, out_error, NETRON_E_DECODE,
			"%zu bytes behind the value", (size_t)(data + size - p));
	if (rc < 0) {
		nt_owned_abandon(root, &arena);
		return rc;
	}
	nt_owned_end(root, &arena);
	*out_value = root;
	return 0;
}

int netron_decode(const netron_slot *slot, const uint8_t *data, size_t size, void **out_value,
	netron_error **out_error)
{
	struct nt_buf buf;
	int rc;

	nt_buf_init(&buf, &nt_alloc_default);
	if (!nt_buf_reserve(&buf, 1) || !nt_buf_append(&buf, data, size)) {
		nt_buf_fini(&buf);
		return nt_error_set(
			&nt_alloc_default, out_error, NETRON_E_NO_MEMORY, "out of memory");
	}
	rc = read(slot, buf.data + buf.start, size, out_value, out_error);
	nt_buf_fini(&buf);
	return rc;
}
