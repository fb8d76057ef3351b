/* json.c - any text as JSON and any bytes as MessagePack, by tables and without. What is taken is
 * taken by the readers behind it, or refused for what it says; and it goes there and back until
 * nothing changes any more. The first byte chooses. */
#include "codec/decimal.h"
#include "codec/json_read.h"
#include "codec/json_write.h"
#include "codec/scan.h"

#include "slots.h"
#include "tables.h"

#include <stdio.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { LONGEST = 1 << 22 };

static const netron_slot any = { NULL, sizeof(void *), NETRON_OP_ANY, 1 };

static int to_packed(struct fuzz_codec *f, const netron_slot *slot, const void *text, size_t size,
	struct nt_buf *out)
{
	struct nt_json_in in;
	char message[128];
	int rc;

	nt_buf_truncate(out, 0);
	nt_json_in_init(&in, text, size, &f->limits, &nt_alloc_default);
	rc = nt_json_read_slot(&in, slot, out);
	if (rc == 0 && !nt_json_end(&in))
		rc = in.error;
	if (rc && (!in.reason || nt_json_message(&in, message, sizeof(message)) >= sizeof(message)))
		abort();
	nt_json_in_fini(&in);
	return rc;
}

/* The bytes end where the value does, or it is refused. */
static int to_text(struct fuzz_codec *f, const netron_slot *slot, const struct nt_buf *packed,
	struct nt_buf *out)
{
	const uint8_t *p = packed->data, *end = p + packed->end;
	struct nt_json_out json;
	int rc;

	nt_buf_truncate(out, 0);
	nt_json_out_init(&json, out, LONGEST, &f->limits);
	rc = nt_json_write_slot(&json, &p, end, slot);
	if (rc == 0 && p != end)
		abort();
	return rc;
}

static bool is_same(const struct nt_buf *a, const struct nt_buf *b)
{
	return a->end == b->end && (!a->end || !memcmp(a->data, b->data, a->end));
}

/* Well-formed to the scan, and to the tables unless a bound is broken. */
static void check_packed(struct fuzz_codec *f, const netron_slot *slot, const struct nt_buf *packed)
{
	static union fuzz_room value;
	const uint8_t *bytes = fuzz_codec_bytes(f, packed->data, packed->end), *p;
	struct nt_reader reader;
	const char *reason;
	int code;

	if (nt_scan(bytes, bytes + packed->end, NULL, &code, &reason) != bytes + packed->end)
		abort();
	nt_reader_init(&reader, bytes + packed->end, &f->arena, NULL);
	p = nt_unpack_slot(&reader, bytes, slot, &value);
	nt_reader_done(&reader);
	if (!p && reader.error != NETRON_E_INVALID_VALUE && reader.error != NETRON_E_TOO_LARGE)
		abort();
}

/* What was read is written, and from then on nothing changes. */
static void check_text(
	struct fuzz_codec *f, const netron_slot *slot, const uint8_t *data, size_t size)
{
	struct nt_buf text;
	int rc;

	if (to_packed(f, slot, data, size, &f->first))
		return;
	check_packed(f, slot, &f->first);
	nt_buf_init(&text, &nt_alloc_default);
	/* The limit of strings is one of text here and of base64 there. */
	f->limits.max_string_bytes *= 2;
	if (to_text(f, slot, &f->first, &text) ||
		to_packed(f, slot, text.data, text.end, &f->again))
		abort();
	rc = to_text(f, slot, &f->again, &f->first);
	if (rc || !is_same(&text, &f->first) ||
		to_packed(f, slot, text.data, text.end, &f->first) ||
		!is_same(&f->again, &f->first))
		abort();
	nt_buf_fini(&text);
}

/* Any value is taken by both that read any, or by none. */
static void check_value(struct fuzz_codec *f, const uint8_t *data, size_t size)
{
	struct nt_json_in in;
	bool is_value;
	int rc;

	f->limits.max_elements = UINT32_MAX;
	f->limits.max_string_bytes = UINT32_MAX;
	nt_json_in_init(&in, data, size, &f->limits, &nt_alloc_default);
	is_value = nt_json_skip(&in, NULL) && nt_json_end(&in);
	nt_json_in_fini(&in);
	rc = to_packed(f, &any, data, size, &f->first);
	/* Numbers that no double holds are well-formed. */
	if (is_value != (rc == 0) &&
		!(is_value && rc == NETRON_E_DECODE && memchr(data, 'e', size)) &&
		!(is_value && rc == NETRON_E_DECODE && memchr(data, 'E', size)))
		abort();
	check_text(f, &any, data, size);
}

static bool may_be_twice(const char *reason)
{
	return !strcmp(reason, "a key comes twice") || !strcmp(reason, "nested too deep");
}

/* Bytes that are taken become JSON. */
static void check_bytes(
	struct fuzz_codec *f, const netron_slot *slot, const uint8_t *data, size_t size)
{
	const uint8_t *bytes = fuzz_codec_bytes(f, data, size), *p = bytes;
	struct nt_json_out out;
	struct nt_json_in in;

	nt_json_out_init(&out, &f->first, LONGEST, &f->limits);
	if (nt_json_write_slot(&out, &p, bytes + size, slot)) {
		if (p != bytes || f->first.end || !out.r.reason)
			abort();
		return;
	}
	nt_json_in_init(&in, f->first.data, f->first.end, NULL, &nt_alloc_default);
	if (!(nt_json_skip(&in, NULL) && nt_json_end(&in)) && !may_be_twice(in.reason))
		abort();
	nt_json_in_fini(&in);
}

static void check_arguments(
	struct fuzz_codec *f, enum nt_json_form form, const uint8_t *data, size_t size)
{
	static union fuzz_room value;
	const netron_stream_wire wire = { .peer_id = "p", .id = 1 };
	struct nt_json_args how = { .form = form, .stream = &wire };
	const netron_struct *args = test_everything_type();
	uint32_t count = 0;
	struct nt_json_in in;

	nt_json_in_init(&in, data, size, &f->limits, &nt_alloc_default);
	if (!nt_json_read_args(&in, args, &how, &f->first, &count)) {
		f->limits = (netron_limits){ .max_elements = 0 };
		if (count > args->count)
			abort();
		fuzz_read_args(f, args, count, f->first.data, f->first.end, &value);
	}
	nt_json_in_fini(&in);
}

static void check_error(struct fuzz_codec *f, const uint8_t *data, size_t size)
{
	static netron_error_type type = { .name = "Quote", .status = 409 };
	const netron_error_type *throws[] = { &type, NULL };
	const uint8_t *p, *end;
	struct nt_json_out out;
	struct nt_json_in in;
	int status = 0;

	type.fields = test_quote_type();
	nt_json_in_init(&in, data, size, &f->limits, &nt_alloc_default);
	if (!nt_json_read_error(&in, 500, throws, 0, &f->first)) {
		p = f->first.data;
		end = p + f->first.end;
		nt_json_out_init(&out, &f->again, LONGEST, NULL);
		if (nt_json_write_error(&out, &p, end, throws, true, &status) || p != end ||
			status < 400 || status > 599)
			abort();
	}
	nt_json_in_fini(&in);
}

/* Beside the library. */
static void check_number(const uint8_t *data, size_t size)
{
	char text[512], back[NT_DECIMAL_SIZE + 1];
	struct nt_json_in in;
	struct nt_text digits;
	struct nt_decimal decimal;
	double number, other;

	nt_json_in_init(&in, data, size, NULL, NULL);
	if (!nt_json_digits(&in, &digits) || digits.n >= sizeof(text))
		return;
	memcpy(text, digits.p, digits.n);
	text[digits.n] = '\0';
	decimal = nt_decimal_parse(digits.p, digits.n);
	number = nt_decimal_f64(&decimal, digits.p, digits.n);
	other = strtod(text, NULL);
	if (memcmp(&number, &other, sizeof(number)))
		abort();
	if (number - number != 0)
		return;
	*nt_decimal_put_f64(back, number) = '\0';
	other = strtod(back, NULL);
	if (memcmp(&number, &other, sizeof(number)))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	netron_slot everything = test_slot(test_everything_type());
	struct fuzz_codec f;

	if (!size)
		return 0;
	fuzz_codec_begin(&f);
	switch (*data++ & 7) {
	case 0:
		check_text(&f, &everything, data, size - 1);
		break;
	case 1:
		check_value(&f, data, size - 1);
		break;
	case 2:
		check_arguments(&f, NT_JSON_POSITIONAL, data, size - 1);
		break;
	case 3:
		check_arguments(&f, NT_JSON_NAMED, data, size - 1);
		break;
	case 4:
		check_bytes(&f, &everything, data, size - 1);
		break;
	case 5:
		check_bytes(&f, &any, data, size - 1);
		break;
	case 6:
		check_error(&f, data, size - 1);
		break;
	default:
		check_number(data, size - 1);
		break;
	}
	fuzz_codec_end(&f);
	return 0;
}
