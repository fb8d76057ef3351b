/* enums_client.netron.c - calling no service of enums.nsvc.
 * Written by netronc 0.1.0. Change enums.nsvc instead. */
#include "enums_client.netron.h"

#include <netron/schema.h>
