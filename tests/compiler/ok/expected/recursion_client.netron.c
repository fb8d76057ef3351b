/* recursion_client.netron.c - calling no service of recursion.nsvc.
 * Written by netronc 0.1.0. Change recursion.nsvc instead. */
#include "recursion_client.netron.h"

#include <netron/schema.h>
