/* codec.c - W7: encode and decode of the record by the tables of bench.nsvc. */
#include "bench.netron.h"
#include "peers/codec/codec_bench.h"
#include "record_netron.h"

#include <netron/codec.h>

static netron_codec *codec;
static netron_slot slot;

static size_t encode(const struct record *record, uint8_t *out)
{
	const char *tags[RECORD_MAX_TAGS];
	bench_record value = record_to_netron(record, tags);
	size_t size;

	if (netron_codec_encode(codec, &slot, &value, out, CODEC_MAX_BYTES, &size) < 0)
		abort();
	return size;
}

static uint64_t decode(const uint8_t *in, size_t len)
{
	const void *value;

	if (netron_codec_decode(codec, &slot, in, len, &value) < 0)
		abort();
	return record_netron_digest(value);
}

int main(int argc, char **argv)
{
	codec = netron_codec_new(NULL);
	if (!codec)
		return 1;
	slot = netron_slot_of(&netronc_struct_bench_record);
	codec_report("netron", codec_seconds(argc, argv), encode, decode);
	netron_codec_free(codec);
	return 0;
}
