/* scalars_server.netron.c - implementing no service of scalars.nsvc.
 * Written by netronc 0.1.0. Change scalars.nsvc instead. */
#include "scalars_server.netron.h"

#include <netron/schema.h>
