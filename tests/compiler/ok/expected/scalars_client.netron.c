/* scalars_client.netron.c - calling no service of scalars.nsvc.
 * Written by netronc 0.1.0. Change scalars.nsvc instead. */
#include "scalars_client.netron.h"

#include <netron/schema.h>
