/* samples.h - one value of every kind, with every kind of content, for the tests of value_*.c. */
#ifndef BASE_SAMPLES_H
#define BASE_SAMPLES_H

#include <netron/value.h>

#include <stddef.h>

/* All different from each other. */
extern const netron_value samples[];
extern const size_t sample_count;

/* An array in an array, depth levels in all, of static memory: up to 200. */
const netron_value *nested(size_t depth);

#endif
