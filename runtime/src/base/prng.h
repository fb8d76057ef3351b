/* prng.h - numbers that look random and follow from a seed: for waiting times and the like, which
 * need not be secret and which a test must be able to repeat. */
#ifndef NT_PRNG_H
#define NT_PRNG_H

#include <stdint.h>

/* The state is the seed, any number. */
uint64_t nt_prng_next(uint64_t *state);
/* 0 to most, each as often. */
uint32_t nt_prng_upto(uint64_t *state, uint32_t most);

#endif
