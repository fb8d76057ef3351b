/* bench.h - what the codec's tests read from and write to. */
#ifndef CODEC_BENCH_H
#define CODEC_BENCH_H

#include "alloc.h"
#include "codec/value.h"
#include "hex.h"
#include "tables.h"

#include <check.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* An arena to read into, a buffer to write into, and how the last of either ended. */
struct bench {
	struct nt_test_alloc alloc;
	struct nt_arena_pool pool;
	struct nt_arena arena;
	struct nt_buf out;
	netron_limits limits;
	int error;
	char reason[128], path[160];
};

void bench_init(struct bench *bench);
void bench_fini(struct bench *bench); /* nothing may be left allocated */

/* Reads one value. How many bytes it took; -1: refused. The bytes stand alone in memory, with the
 * slack promised behind them, so that a sanitizer sees every step too far. */
long bench_read(
	struct bench *bench, const netron_slot *slot, const void *data, size_t size, void *out);
long bench_read_value(struct bench *bench, const void *data, size_t size, const netron_value **out);

/* Writes one value to the beginning of out. false: refused. */
bool bench_write(struct bench *bench, const netron_slot *slot, const void *value, bool native64);
bool bench_write_value(struct bench *bench, const netron_value *value, bool native64);

/* Fails the test when out does not hold these bytes. */
void bench_expect(const struct bench *bench, const char *name, const char *hex);

extern const netron_slot bench_any;

#endif
