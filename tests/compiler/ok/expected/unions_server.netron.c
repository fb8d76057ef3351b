/* unions_server.netron.c - implementing no service of unions.nsvc.
 * Written by netronc 0.1.0. Change unions.nsvc instead. */
#include "unions_server.netron.h"

#include <netron/schema.h>
