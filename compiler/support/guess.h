/* guess.h - did you mean: the candidate closest to what was written. */
#ifndef NETRONC_GUESS_H
#define NETRONC_GUESS_H

#include <stddef.h>

struct diag_guess {
	const char *wanted;
	const char *best; /* NULL: none is near enough to be meant */
	size_t distance;
};

void diag_guess_init(struct diag_guess *guess, const char *wanted);

/* The first of equally close candidates wins. */
void diag_guess_offer(struct diag_guess *guess, const char *candidate);

#endif
