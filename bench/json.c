/* json.c - JSON to MessagePack and back by the tables of bench.nsvc, and numbers beside the C
 * library's. json [--seconds S]; one line of JSON for each. */
#include "base/alloc.h"
#include "bench.netron.h"
#include "codec/decimal.h"
#include "codec/json_read.h"
#include "codec/json_write.h"
#include "peers/codec/codec_bench.h"
#include "record_netron.h"

#include <netron/codec.h>

typedef void step_fn(void);

static struct nt_buf text, packed, again;
static netron_slot slot;

static const double numbers[] = { 0.1, 3.141592653589793, 1e-300, 12345.678, 2.5, 1e22, 0.3, 87.99,
	9007199254740993.0, -1.7976931348623157e308, 4503599627370497.5, 100.25, 6.02214076e23, 42,
	1.0 / 3, 99.5 };
enum { NUMBERS = sizeof(numbers) / sizeof(*numbers) };
static char texts[NUMBERS][NT_DECIMAL_SIZE + 1];
static volatile double sink;

static void read_record(void)
{
	struct nt_json_in in;

	nt_buf_truncate(&again, 0);
	nt_json_in_init(&in, text.data, text.end, NULL, &nt_alloc_default);
	if (nt_json_read_slot(&in, &slot, &again) < 0)
		abort();
	nt_json_in_fini(&in);
}

static void read_any(void)
{
	struct nt_json_in in;

	nt_buf_truncate(&again, 0);
	nt_json_in_init(&in, text.data, text.end, NULL, &nt_alloc_default);
	if (nt_json_read_any(&in, &again) < 0)
		abort();
	nt_json_in_fini(&in);
}

/* Of add, as a client of HTTP sends them. */
static void read_arguments(void)
{
	static const char add[] = "{\"a\":123456,\"b\":-7}";
	struct nt_json_args how = { .form = NT_JSON_NAMED };
	struct nt_json_in in;
	uint32_t count;

	nt_buf_truncate(&again, 0);
	nt_json_in_init(&in, add, sizeof(add) - 1, NULL, &nt_alloc_default);
	if (nt_json_read_args(
		    &in, netronc_service_bench_calls.methods[0].args, &how, &again, &count) < 0 ||
		count != 2)
		abort();
	nt_json_in_fini(&in);
}

static void write_record(void)
{
	const uint8_t *p = packed.data;
	struct nt_json_out out;

	nt_buf_truncate(&again, 0);
	nt_json_out_init(&out, &again, 0, NULL);
	if (nt_json_write_slot(&out, &p, packed.data + packed.end, &slot) < 0)
		abort();
}

static void put_doubles(void)
{
	char out[NT_DECIMAL_SIZE];

	for (int i = 0; i < NUMBERS; i++)
		sink = (double)(nt_decimal_put_f64(out, numbers[i]) - out);
}

static void print_doubles(void)
{
	char out[64];

	for (int i = 0; i < NUMBERS; i++)
		sink = snprintf(out, sizeof(out), "%.17g", numbers[i]);
}

static void get_doubles(void)
{
	for (int i = 0; i < NUMBERS; i++) {
		size_t size = strlen(texts[i]);
		struct nt_decimal decimal = nt_decimal_parse(texts[i], size);

		sink = nt_decimal_f64(&decimal, texts[i], size);
	}
}

static void scan_doubles(void)
{
	for (int i = 0; i < NUMBERS; i++)
		sink = strtod(texts[i], NULL);
}

static void report(const char *name, double seconds, step_fn *step, unsigned each, size_t bytes)
{
	uint64_t budget = (uint64_t)(seconds * 1e9), begin = bench_now_ns(), ns, count = 0;

	do {
		for (int i = 0; i < CODEC_BATCH; i++)
			step();
		count += CODEC_BATCH;
	} while ((ns = bench_now_ns() - begin) < budget);
	printf("{\"json\":\"%s\",\"bytes\":%zu,\"ns\":%.1f}\n", name, bytes,
		(double)ns / (double)count / each);
}

static void make_record(void)
{
	static uint8_t bytes[CODEC_MAX_BYTES];
	struct record record = record_sample(1234567);
	const char *tags[RECORD_MAX_TAGS];
	bench_record value = record_to_netron(&record, tags);
	netron_codec *codec = netron_codec_new(NULL);
	size_t size = 0;

	slot = netron_slot_of(&netronc_struct_bench_record);
	if (!codec || netron_codec_encode(codec, &slot, &value, bytes, sizeof(bytes), &size) < 0 ||
		!nt_buf_append(&packed, bytes, size))
		abort();
	netron_codec_free(codec);
	write_record();
	if (!nt_buf_append(&text, again.data, again.end))
		abort();
}

int main(int argc, char **argv)
{
	double seconds = codec_seconds(argc, argv);

	nt_buf_init(&text, &nt_alloc_default);
	nt_buf_init(&packed, &nt_alloc_default);
	nt_buf_init(&again, &nt_alloc_default);
	make_record();
	for (int i = 0; i < NUMBERS; i++)
		*nt_decimal_put_f64(texts[i], numbers[i]) = '\0';
	report("arguments from text", seconds, read_arguments, 1, 20);
	report("record from text", seconds, read_record, 1, text.end);
	report("any from text", seconds, read_any, 1, text.end);
	report("record to text", seconds, write_record, 1, text.end);
	report("double to text", seconds, put_doubles, NUMBERS, 0);
	report("double to text, printf", seconds, print_doubles, NUMBERS, 0);
	report("double from text", seconds, get_doubles, NUMBERS, 0);
	report("double from text, strtod", seconds, scan_doubles, NUMBERS, 0);
	nt_buf_fini(&text);
	nt_buf_fini(&packed);
	nt_buf_fini(&again);
	return 0;
}
