/* walk_read.h - how the files of the decoder call each other. */
#ifndef NT_WALK_READ_H
#define NT_WALK_READ_H

#include "codec/cursor.h"

/* The C value of any list, set and map. */
struct nt_items {
	void *items;
	size_t count;
};

/* Lists, sets, arrays, maps (walk_items.c). */
const uint8_t *nt_unpack_list(
	struct nt_reader *r, const uint8_t *p, const netron_list_type *type, struct nt_items *out);
const uint8_t *nt_unpack_array(
	struct nt_reader *r, const uint8_t *p, const netron_list_type *type, void *out);
const uint8_t *nt_unpack_set(
	struct nt_reader *r, const uint8_t *p, const netron_list_type *type, struct nt_items *out);
const uint8_t *nt_unpack_map(
	struct nt_reader *r, const uint8_t *p, const netron_map_type *type, struct nt_items *out);
/* count items in a row into items; the elements were paid for. */
const uint8_t *nt_unpack_items(struct nt_reader *r, const uint8_t *p, const netron_slot *item,
	uint32_t count, void *items);

/* All but the plain scalars and structs (walk_other.c). */
const uint8_t *nt_unpack_other(
	struct nt_reader *r, const uint8_t *p, uint8_t op, const void *type, void *out);
/* A parameter that is a stream (walk_stream.c). */
const uint8_t *nt_unpack_stream(struct nt_reader *r, const uint8_t *p, netron_stream_wire *out);
/* A service (walk_service.c). */
const uint8_t *nt_unpack_service(struct nt_reader *r, const uint8_t *p, netron_service_wire *out);
/* A member, behind its key; steps over nil when it may be absent (walk.c). */
const uint8_t *nt_unpack_field(struct nt_reader *r, const uint8_t *p, const netron_struct *type,
	const netron_field *field, void *base);

/* Whether op has a descriptor in the table of types. */
NT_INLINE bool nt_op_has_type(uint8_t op)
{
	return op >= NETRON_OP_STRUCT && op < NETRON_OP_END;
}

/* A value of op; its descriptor, when the op asks for one, is types[index]. */
NT_INLINE const uint8_t *nt_unpack_typed(struct nt_reader *r, const uint8_t *p, uint8_t op,
	const void *const *types, size_t index, void *out)
{
	switch (op) {
	case NETRON_OP_BOOL:
		return nt_get_bool(r, p, out);
	case NETRON_OP_I8:
		return nt_get_i8(r, p, out);
	case NETRON_OP_I16:
		return nt_get_i16(r, p, out);
	case NETRON_OP_I32:
		return nt_get_i32(r, p, out);
	case NETRON_OP_I64:
		return nt_get_i64(r, p, out);
	case NETRON_OP_U8:
		return nt_get_u8(r, p, out);
	case NETRON_OP_U16:
		return nt_get_u16(r, p, out);
	case NETRON_OP_U32:
		return nt_get_u32(r, p, out);
	case NETRON_OP_U64:
		return nt_get_u64(r, p, out);
	case NETRON_OP_F64:
		return nt_get_f64(r, p, out);
	case NETRON_OP_STRING:
		return nt_get_string(r, p, out);
	case NETRON_OP_BYTES:
		return nt_get_bytes(r, p, out);
	case NETRON_OP_TIME:
		return nt_get_time(r, p, out);
	case NETRON_OP_STRUCT:
		return nt_unpack(r, p, types[index], out);
	case NETRON_OP_LIST:
		return nt_unpack_list(r, p, types[index], out);
	default:
		return nt_unpack_other(r, p, op, nt_op_has_type(op) ? types[index] : NULL, out);
	}
}

/* The same with the descriptor itself. */
NT_INLINE const uint8_t *nt_unpack_op(
	struct nt_reader *r, const uint8_t *p, uint8_t op, const void *type, void *out)
{
	return nt_unpack_typed(r, p, op, &type, 0, out);
}

#endif
