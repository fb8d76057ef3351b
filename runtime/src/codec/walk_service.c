/* walk_service.c - services as values: extension 109 describes one of the sender's, 108 names one
 * of the receiver's. */
#include "base/uid.h"
#include "codec/definition.h"
#include "codec/walk_put.h"

/* What the service of a definition is, is for the one who asked for it to know. */
const netron_service nt_service_unknown = { .name = "", .version = "", .key = "" };

/* The payload; r->end is its end. */
static const uint8_t *unpack(
	struct nt_reader *r, const uint8_t *p, bool is_definition, netron_service_wire *out)
{
	const char *parent;

	p = nt_get_string(r, p, &out->id);
	if (p && !nt_uid_is(out->id, strlen(out->id)))
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "a service whose id is no UUID");
	if (!p || !is_definition)
		return p;
	p = nt_get_string(r, p, &parent);
	p = p ? nt_get_string(r, p, &out->peer_id) : NULL;
	out->service = &nt_service_unknown;
	return p ? nt_skip(r, p) : NULL; /* the description */
}

const uint8_t *nt_unpack_service(struct nt_reader *r, const uint8_t *p, netron_service_wire *out)
{
	const uint8_t *end = r->end;
	uint32_t size;
	int type;

	*out = (netron_service_wire){ 0 };
	if (p < end && *p != 0xc7 && *p != 0xc8 && *p != 0xc9 && (*p < 0xd4 || *p > 0xd8))
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "expected a service");
	p = nt_get_ext(r, p, &type, &size);
	if (!p)
		return NULL;
	if (type != NT_EXT_REFERENCE && type != NT_EXT_DEFINITION)
		return nt_read_fail(r, NETRON_E_INVALID_VALUE, "expected a service");
	if (!nt_descend(r))
		return nt_read_fail(r, NETRON_E_TOO_LARGE, "nested too deep");
	r->end = p + size;
	p = unpack(r, p, type == NT_EXT_DEFINITION, out);
	if (p && p != r->end)
		p = nt_read_fail(r, NETRON_E_DECODE, "bytes are left over in a service");
	r->end = end;
	r->depth--;
	return p;
}

uint8_t *nt_pack_service(
	struct nt_writer *w, uint8_t *p, const netron_service_wire *value, size_t then)
{
	size_t mark;

	if (!value->id)
		return nt_write_fail(w, NETRON_E_INVALID_VALUE, "a service that is gone");
	if (value->service) {
		p = nt_definition_write(w, p, value->id, w->parent_id ? w->parent_id : "",
			value->peer_id ? value->peer_id : "", value->service);
	} else {
		p = nt_ext_begin(w, p, &mark);
		p = p ? nt_put_text(w, p, value->id, strlen(value->id), 0) : NULL;
		p = p ? nt_ext_end(w, p, mark, NT_EXT_REFERENCE, then) : NULL;
	}
	return p ? nt_room(w, p, then) : NULL;
}
