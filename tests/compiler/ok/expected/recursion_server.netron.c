/* recursion_server.netron.c - implementing no service of recursion.nsvc.
 * Written by netronc 0.1.0. Change recursion.nsvc instead. */
#include "recursion_server.netron.h"

#include <netron/schema.h>
