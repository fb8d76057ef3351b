/* lists_server.netron.c - implementing no service of lists.nsvc.
 * Written by netronc 0.1.0. Change lists.nsvc instead. */
#include "lists_server.netron.h"

#include <netron/schema.h>
