/* json_read_bytes.c - bytes from JSON: base64, and what Node makes of a Buffer. */
#include "base/base64.h"
#include "codec/json_reading.h"

uint8_t *nt_json_get_base64(struct nt_json_reading *j, uint8_t *p, const struct nt_json_raw *raw)
{
	const char *text = (const char *)raw->p;
	size_t size = raw->size;
	uint8_t *data;

	p = nt_room(&j->w, p, raw->size + NT_PUT_HEADER + NT_PUT_SCALAR);
	if (!p)
		return NULL;
	data = p + NT_PUT_HEADER;
	if (raw->is_escaped) {
		size = nt_json_unescape(raw, data);
		text = (const char *)data;
	}
	if (!nt_base64_decode(text, size, data, &size))
		return nt_json_invalid(j, raw->p - 1, "expected bytes in base64");
	p = nt_put_bin_header(p, size);
	memmove(p, data, size);
	return p + size;
}

static uint8_t *get_octets(struct nt_json_reading *j, uint8_t *p)
{
	struct nt_json_level level;
	uint64_t octet;

	if (!nt_json_enter(j->in, '[', &level))
		return NULL;
	while (nt_json_next_item(j->in, &level)) {
		p = nt_json_spend(j->in) && nt_json_u64(j->in, UINT8_MAX, &octet)
			    ? nt_room(&j->w, p, NT_PUT_SCALAR)
			    : NULL;
		if (!p)
			return nt_json_in_item(j, level.count - 1);
		*p++ = (uint8_t)octet;
	}
	return j->in->error ? NULL : p;
}

static bool is_type(struct nt_json_in *in)
{
	char text[sizeof("Buffer")];
	struct nt_json_string type = { .text = text, .room = sizeof(text) };
	const uint8_t *at = in->p;

	return nt_json_string(in, &type) &&
	       (nt_json_string_is(&type, "Buffer") ||
		       nt_json_fail_at(in, at, NETRON_E_INVALID_VALUE, "expected bytes in base64"));
}

/* {"type":"Buffer","data":[0,1,255]} */
uint8_t *nt_json_get_buffer(struct nt_json_reading *j, uint8_t *p)
{
	size_t mark = nt_json_mark(j, p), size;
	char text[sizeof("type")];
	struct nt_json_string key = { .text = text, .room = sizeof(text) };
	struct nt_json_level level;
	const uint8_t *begin = j->in->p;
	bool has_type = false, has_data = false;

	if (!nt_json_enter(j->in, '{', &level))
		return NULL;
	p += NT_PUT_HEADER;
	while (nt_json_next_key(j->in, &level, &key)) {
		if (nt_json_string_is(&key, "type"))
			has_type = is_type(j->in);
		else if (nt_json_string_is(&key, "data"))
			has_data = (p = get_octets(j, p));
		else if (!nt_json_skip(j->in, NULL))
			return NULL;
		if (!p || j->in->error)
			return NULL;
	}
	if (j->in->error)
		return NULL;
	if (!has_type || !has_data)
		return nt_json_invalid(j, begin, "expected bytes in base64");
	begin = nt_json_marked(j, mark) + NT_PUT_HEADER;
	size = (size_t)(p - begin);
	p = nt_put_bin_header(nt_json_marked(j, mark), size);
	memmove(p, begin, size);
	return p + size;
}
