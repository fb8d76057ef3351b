/* optional_server.netron.c - implementing no service of optional.nsvc.
 * Written by netronc 0.1.0. Change optional.nsvc instead. */
#include "optional_server.netron.h"

#include <netron/schema.h>
