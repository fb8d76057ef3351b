/* leaf.c - what the leaf functions of generated code call (netron/leaf.h). Whatever is read or
 * written here the walker would read or write again in the same way, so it does not matter what a
 * leaf function notes before it gives up: netron_leaf_unpack and netron_leaf_pack forget it. */
#include "codec/walk_put.h"

const uint8_t *netron_leaf_unpack(
	struct nt_reader *r, netron_leaf start, const netron_struct *type, void *out)
{
	r->at = start.at;
	r->elements = start.elements;
	r->error = 0;
	r->reason = NULL;
	nt_path_init(&r->path);
	return nt_unpack_by_table(r, start.p, type, out);
}

const uint8_t *netron_leaf_get(struct nt_reader *r, const uint8_t *p, uint8_t op, void *out)
{
	switch (op) {
	case NETRON_OP_I64:
		return nt_get_i64(r, p, out);
	case NETRON_OP_U64:
		return nt_get_u64(r, p, out);
	case NETRON_OP_F32:
		return nt_get_f32(r, p, out);
	case NETRON_OP_F64:
		return nt_get_f64_slow(r, p, out);
	case NETRON_OP_TIME:
		return nt_get_time(r, p, out);
	case NETRON_OP_DURATION:
		return nt_get_duration(r, p, out);
	case NETRON_OP_UUID:
		return nt_get_uuid(r, p, out);
	default:
		return nt_get_int_slow(r, p, op, out);
	}
}

const uint8_t *netron_leaf_get_string(struct nt_reader *r, const uint8_t *p, const char **out)
{
	return nt_get_string_here(r, p, out, false);
}

const uint8_t *netron_leaf_get_bytes(struct nt_reader *r, const uint8_t *p, netron_bytes *out)
{
	return nt_get_bytes_here(r, p, out, false);
}

uint8_t *netron_leaf_pack(
	struct nt_writer *w, uint8_t *p, const netron_struct *type, const void *in)
{
	w->error = 0;
	w->reason = NULL;
	nt_path_init(&w->path);
	return nt_pack_by_table(w, p, type, in);
}

uint8_t *netron_leaf_put(struct nt_writer *w, uint8_t *p, uint8_t op, const void *value)
{
	switch (op) {
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
	case NETRON_OP_TIME:
		return nt_put_time(w, p, *(const netron_time *)value);
	case NETRON_OP_DURATION:
		return nt_put_duration(p, *(const netron_duration *)value);
	default:
		return nt_put_uuid(p, value);
	}
}

uint8_t *netron_leaf_put_text(struct nt_writer *w, uint8_t *p, const char *text, size_t then)
{
	return nt_put_string_here(w, p, text, then, false);
}

uint8_t *netron_leaf_put_data(struct nt_writer *w, uint8_t *p, netron_bytes data, size_t then)
{
	return nt_put_bytes_here(w, p, &data, then, false);
}
