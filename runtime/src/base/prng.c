/* prng.c - numbers that follow from a seed (splitmix64). */
#include "base/prng.h"

uint64_t nt_prng_next(uint64_t *state)
{
	uint64_t mixed = *state += 0x9e3779b97f4a7c15;

	mixed = (mixed ^ mixed >> 30) * 0xbf58476d1ce4e5b9;
	mixed = (mixed ^ mixed >> 27) * 0x94d049bb133111eb;
	return mixed ^ mixed >> 31;
}

uint32_t nt_prng_upto(uint64_t *state, uint32_t most)
{
	return (uint32_t)((nt_prng_next(state) >> 32) * ((uint64_t)most + 1) >> 32);
}
