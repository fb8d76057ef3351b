/* clock.h - time as a value handed in, so that tests own it. */
#ifndef NT_CLOCK_H
#define NT_CLOCK_H

#include <netron/types.h>

/* Monotonic milliseconds since some start. */
typedef uint64_t nt_ms;

uint64_t nt_clock_monotonic_ns(void);

#endif
