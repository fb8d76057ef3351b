/* random.h - random C values of any type, by its table. */
#ifndef CODEC_RANDOM_H
#define CODEC_RANDOM_H

#include "base/arena.h"

#include <netron/schema.h>

struct random {
	uint64_t state; /* the seed; not 0 */
	struct nt_arena *arena;
	unsigned depth;
};

uint64_t random_next(struct random *random);
/* Fills out with a value that keeps to its declaration. */
void random_value(struct random *random, const netron_slot *slot, void *out);

#endif
