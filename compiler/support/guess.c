#include "support/guess.h"

#include <string.h>

#define GUESS_MAX 63 /* longer names are not compared */

void diag_guess_init(struct diag_guess *guess, const char *wanted)
{
	size_t size = strlen(wanted);

	guess->wanted = wanted;
	guess->best = NULL;
	guess->distance = (size < 3 ? 3 : size) / 3 * 2 + 1; /* one more than what is accepted */
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* A wrong case costs 1, everything else 2: insert, delete, replace, swap of two neighbours. */
static size_t edit_distance(const char *a, size_t a_size, const char *b, size_t b_size)
{
	size_t rows[3][GUESS_MAX + 1];
	size_t *before = rows[0], *above = rows[1], *row = rows[2];

	for (size_t j = 0; j <= b_size; j++)
		above[j] = 2 * j;
	for (size_t i = 1; i <= a_size; i++) {
		row[0] = 2 * i;
		for (size_t j = 1; j <= b_size; j++) {
			size_t cost = a[i - 1] == b[j - 1]                 ? 0
				      : lower(a[i - 1]) == lower(b[j - 1]) ? 1
									   : 2;
			size_t best = above[j - 1] + cost;
			if (above[j] + 2 < best)
				best = above[j] + 2;
			if (row[j - 1] + 2 < best)
				best = row[j - 1] + 2;
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] &&
				before[j - 2] + 2 < best)
				best = before[j - 2] + 2;
			row[j] = best;
		}
		size_t *spare = before;
		before = above;
		above = row;
		row = spare;
	}
	return above[b_size];
}

void diag_guess_offer(struct diag_guess *guess, const char *candidate)
{
	size_t a_size = strlen(guess->wanted), b_size = strlen(candidate);

	if (a_size == 0 || a_size > GUESS_MAX || b_size == 0 || b_size > GUESS_MAX)
		return;
	size_t distance = edit_distance(guess->wanted, a_size, candidate, b_size);
	/* A name that shares nothing is not meant, however short both are. */
	if (distance >= 2 * (a_size > b_size ? a_size : b_size))
		return;
	/* Names that differ only in case are always near. */
	if (a_size == b_size && distance <= a_size) {
		size_t i = 0;
		while (i < a_size && lower(guess->wanted[i]) == lower(candidate[i]))
			i++;
		if (i == a_size)
			distance = distance ? 1 : 0;
	}
	if (distance < guess->distance) {
		guess->distance = distance;
		guess->best = candidate;
	}
}
