/* json_read_plain.c - values from text that is no JSON, such as a segment of a path. */
#include "codec/json_read.h"

#include "codec/json_reading.h"
#include "codec/text.h"

/* Whether text of that type stands without quotes. */
static bool is_textual(const netron_slot *slot, struct nt_text text)
{
	const netron_checked_type *checked = slot->type;
	const netron_optional_type *optional = slot->type;

	switch (slot->op) {
	case NETRON_OP_STRING:
	case NETRON_OP_BYTES:
	case NETRON_OP_TIME:
	case NETRON_OP_UUID:
	case NETRON_OP_ANY:
		return true;
	case NETRON_OP_ENUM:
		return !text.n || *text.p != '[';
	case NETRON_OP_F32:
	case NETRON_OP_F64:
		return nt_text_is(text, "NaN") || nt_text_is(text, "Infinity") ||
		       nt_text_is(text, "-Infinity");
	case NETRON_OP_CHECKED:
		return is_textual(&checked->slot, text);
	case NETRON_OP_OPTIONAL:
		return is_textual(&optional->slot, text);
	default:
		return false;
	}
}

static uint8_t *get_textual(
	struct nt_json_reading *j, uint8_t *p, const netron_slot *slot, struct nt_text text)
{
	const netron_optional_type *optional = slot->type;
	struct nt_json_raw raw = { .p = (const uint8_t *)text.p, .size = text.n };

	if (slot->op == NETRON_OP_OPTIONAL)
		return get_textual(j, p, &optional->slot, text);
	if (!nt_text_is_utf8(raw.p, raw.size))
		return nt_json_refuse(j, raw.p, NETRON_E_DECODE, "text that is not UTF-8");
	if (slot->op != NETRON_OP_ANY && raw.size && memchr(raw.p, 0, raw.size))
		return nt_json_invalid(j, raw.p, "a string that holds U+0000");
	return nt_json_get_text(j, p, slot->op, slot->type, &raw);
}

/* `in` is of that text alone. */
uint8_t *nt_json_get_plain(struct nt_json_reading *j, uint8_t *p, const netron_slot *slot)
{
	struct nt_text text = { (const char *)j->in->p, (size_t)(j->in->end - j->in->p) };

	if (is_textual(slot, text)) {
		j->in->p = j->in->end;
		return get_textual(j, p, slot, text);
	}
	p = nt_json_get_op(j, p, slot->op, slot->type);
	return p && nt_json_end(j->in) ? p : NULL;
}

int nt_json_read_plain(struct nt_json_in *in, const netron_slot *slot, struct nt_buf *out)
{
	struct nt_json_reading j;
	size_t size;
	uint8_t *p = nt_json_reading_begin(&j, in, out, &size);

	if (in->error)
		return in->error;
	p = p ? nt_json_get_plain(&j, p, slot) : NULL;
	return nt_json_reading_end(&j, p, size);
}
