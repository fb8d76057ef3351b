/* optional_client.netron.c - calling no service of optional.nsvc.
 * Written by netronc 0.1.0. Change optional.nsvc instead. */
#include "optional_client.netron.h"

#include <netron/schema.h>
