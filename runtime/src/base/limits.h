/* limits.h - the default of every limit (netron_limits). */
#ifndef NT_LIMITS_H
#define NT_LIMITS_H

#include <netron/netron.h>

/* Puts the default where a limit is 0, and brings those that depend on each other in order. */
void nt_limits_fill(netron_limits *limits);

#endif
