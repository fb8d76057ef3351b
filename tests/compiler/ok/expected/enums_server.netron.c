/* enums_server.netron.c - implementing no service of enums.nsvc.
 * Written by netronc 0.1.0. Change enums.nsvc instead. */
#include "enums_server.netron.h"

#include <netron/schema.h>
