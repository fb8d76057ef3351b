/* record_netron.h - the yardstick's record <-> the generated struct. */
#ifndef BENCH_RECORD_NETRON_H
#define BENCH_RECORD_NETRON_H

#include "bench.netron.h"
#include "peers/harness/record.h"

/* tags: room for RECORD_MAX_TAGS; the strings of a sample are NUL-terminated. */
static inline bench_record record_to_netron(const struct record *record, const char **tags)
{
	bench_record out = { .id = record->id, .name = record->name.ptr };

	for (uint32_t i = 0; i < record->n_tags; i++)
		tags[i] = record->tags[i].ptr;
	out.tags.items = tags;
	out.tags.count = record->n_tags;
	out.scores.items = record->scores;
	out.scores.count = record->n_scores;
	out.blob.data = (const uint8_t *)record->blob.ptr;
	out.blob.size = record->blob.len;
	return out;
}

/* As record_digest: reaches every field. */
static inline uint64_t record_netron_digest(const bench_record *record)
{
	double sum = 0;
	uint64_t digest = (uint64_t)record->id + strlen(record->name) + (uint8_t)record->name[0];

	for (size_t i = 0; i < record->tags.count; i++)
		digest += strlen(record->tags.items[i]) + (uint8_t)record->tags.items[i][0];
	for (size_t i = 0; i < record->scores.count; i++)
		sum += record->scores.items[i];
	return digest + (uint64_t)sum + record->blob.size +
	       record->blob.data[record->blob.size - 1];
}

#endif
