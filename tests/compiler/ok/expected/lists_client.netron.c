/* lists_client.netron.c - calling no service of lists.nsvc.
 * Written by netronc 0.1.0. Change lists.nsvc instead. */
#include "lists_client.netron.h"

#include <netron/schema.h>
