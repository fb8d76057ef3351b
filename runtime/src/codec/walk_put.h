/* walk_put.h - how the files of the encoder call each other. `then` is always the room a caller
 * still needs behind what is written: the fixed part of the struct around it. */
#ifndef NT_WALK_PUT_H
#define NT_WALK_PUT_H

#include "codec/pack.h"
#include "codec/text.h"
#include "codec/walk_read.h"

uint8_t *nt_pack_list(struct nt_writer *w, uint8_t *p, const netron_list_type *type,
	const struct nt_items *list, size_t then);
uint8_t *nt_pack_set(struct nt_writer *w, uint8_t *p, const netron_list_type *type,
	const struct nt_items *set, size_t then);
uint8_t *nt_pack_array(struct nt_writer *w, uint8_t *p, const netron_list_type *type,
	const void *items, size_t then);
uint8_t *nt_pack_map(struct nt_writer *w, uint8_t *p, const netron_map_type *type,
	const struct nt_items *map, size_t then);
/* Whether keys are strings on the wire: then the map is a plain object. */
bool nt_has_string_keys(const netron_slot *key);
/* count items in a row, without a header. */
uint8_t *nt_pack_items(struct nt_writer *w, uint8_t *p, const netron_slot *item, const void *items,
	size_t count, size_t then);
/* All but plain scalars, strings, bytes and structs (walk_other_write.c). Needs no room before. */
uint8_t *nt_pack_other(struct nt_writer *w, uint8_t *p, uint8_t op, const void *type,
	const void *value, size_t then);
/* A parameter that is a stream (walk_stream.c). */
uint8_t *nt_pack_stream(
	struct nt_writer *w, uint8_t *p, const netron_stream_wire *stream, size_t then);
/* A service; parent_id of the writer is that of its definition (walk_service.c). */
uint8_t *nt_pack_service(
	struct nt_writer *w, uint8_t *p, const netron_service_wire *value, size_t then);
/* A member that is present. */
uint8_t *nt_pack_field(struct nt_writer *w, uint8_t *p, const netron_struct *type,
	const netron_field *field, const void *base, size_t then);

NT_COLD uint8_t *nt_write_bad_string(struct nt_writer *w, const char *string);

NT_INLINE uint8_t *nt_put_string_here(
	struct nt_writer *w, uint8_t *p, const char *string, size_t then, bool may_grow)
{
	size_t size;

	if (nt_unlikely(!string))
		return nt_write_bad_string(w, string);
	size = strlen(string);
	if (nt_unlikely(size > UINT32_MAX))
		return nt_write_bad_string(w, string);
	p = nt_room_here(w, p, size + NT_PUT_HEADER + then, may_grow);
	if (nt_unlikely(!p))
		return NULL;
	p = nt_put_str_header(p, size);
	if (nt_unlikely(!nt_text_copy(p, (const uint8_t *)string, size)))
		return nt_write_bad_string(w, string);
	return p + size;
}

NT_INLINE uint8_t *nt_put_string(struct nt_writer *w, uint8_t *p, const char *string, size_t then)
{
	return nt_put_string_here(w, p, string, then, true);
}

NT_INLINE uint8_t *nt_put_bytes_here(
	struct nt_writer *w, uint8_t *p, const netron_bytes *bytes, size_t then, bool may_grow)
{
	if (nt_unlikely(bytes->size > UINT32_MAX))
		return nt_write_fail(w, NETRON_E_TOO_LARGE, "bytes beyond 4 GiB");
	if (nt_unlikely(!bytes->data && bytes->size))
		return nt_write_fail(w, NETRON_E_INVALID_VALUE, "bytes without data");
	p = nt_room_here(w, p, bytes->size + NT_PUT_HEADER + then, may_grow);
	if (nt_unlikely(!p))
		return NULL;
	p = nt_put_bin_header(p, bytes->size);
	if (bytes->size)
		memcpy(p, bytes->data, bytes->size);
	return p + bytes->size;
}

NT_INLINE uint8_t *nt_put_bytes(
	struct nt_writer *w, uint8_t *p, const netron_bytes *bytes, size_t then)
{
	return nt_put_bytes_here(w, p, bytes, then, true);
}

NT_INLINE bool nt_ascend(struct nt_writer *w)
{
	return ++w->depth <= w->max_depth;
}

/* Room for a scalar was made before. The descriptor, when op asks for one, is types[index]. */
NT_INLINE uint8_t *nt_pack_typed(struct nt_writer *w, uint8_t *p, uint8_t op,
	const void *const *types, size_t index, const void *value, size_t then)
{
	switch (op) {
	case NETRON_OP_BOOL:
		return nt_put_bool(p, *(const bool *)value);
	case NETRON_OP_I8:
		return nt_put_i32(p, *(const int8_t *)value);
	case NETRON_OP_I16:
		return nt_put_i32(p, *(const int16_t *)value);
	case NETRON_OP_I32:
		return nt_put_i32(p, *(const int32_t *)value);
	case NETRON_OP_I64:
		return nt_put_i64(w, p, *(const int64_t *)value);
	case NETRON_OP_U8:
		return nt_put_u32(p, *(const uint8_t *)value);
	case NETRON_OP_U16:
		return nt_put_u32(p, *(const uint16_t *)value);
	case NETRON_OP_U32:
		return nt_put_u32(p, *(const uint32_t *)value);
	case NETRON_OP_U64:
		return nt_put_u64(w, p, *(const uint64_t *)value);
	case NETRON_OP_F32:
		return nt_put_f64(p, (double)*(const float *)value);
	case NETRON_OP_F64:
		return nt_put_f64(p, *(const double *)value);
	case NETRON_OP_STRING:
		return nt_put_string(w, p, *(const char *const *)value, then);
	case NETRON_OP_BYTES:
		return nt_put_bytes(w, p, value, then);
	case NETRON_OP_TIME:
		return nt_put_time(w, p, *(const netron_time *)value);
	case NETRON_OP_DURATION:
		return nt_put_duration(p, *(const netron_duration *)value);
	case NETRON_OP_UUID:
		return nt_put_uuid(p, value);
	case NETRON_OP_STRUCT:
		p = nt_pack(w, p, types[index], value);
		return nt_likely(p) ? nt_room(w, p, then) : NULL;
	case NETRON_OP_LIST:
		return nt_pack_list(w, p, types[index], value, then);
	default:
		return nt_pack_other(
			w, p, op, nt_op_has_type(op) ? types[index] : NULL, value, then);
	}
}

/* The same with the descriptor itself. */
NT_INLINE uint8_t *nt_pack_op(struct nt_writer *w, uint8_t *p, uint8_t op, const void *type,
	const void *value, size_t then)
{
	return nt_pack_typed(w, p, op, &type, 0, value, then);
}

#endif
