/* describe.h - a value in a few words, as JavaScript would name it. */
#ifndef DESCRIBE_H
#define DESCRIBE_H

#include <netron/netron.h>

/* Text to free with free(); NULL when memory is out. */
char *describe(const netron_value *value);

#endif
