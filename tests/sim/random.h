/* random.h - random numbers that a seed repeats (splitmix64). */
#ifndef SIM_RANDOM_H
#define SIM_RANDOM_H

#include <stdbool.h>
#include <stdint.h>

struct sim_random {
	uint64_t state;
};

static inline uint64_t sim_mix(uint64_t z)
{
	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

static inline uint64_t sim_next(struct sim_random *random)
{
	return sim_mix(random->state += UINT64_C(0x9e3779b97f4a7c15));
}

/* 0 .. below - 1 */
static inline unsigned sim_below(struct sim_random *random, unsigned below)
{
	return (unsigned)(sim_next(random) % below);
}

static inline unsigned sim_between(struct sim_random *random, unsigned least, unsigned most)
{
	return least + sim_below(random, most - least + 1);
}

/* True so many times in 10,000. */
static inline bool sim_chance(struct sim_random *random, unsigned in_10000)
{
	return sim_below(random, 10000) < in_10000;
}

#endif
