/* constants_server.netron.c - implementing no service of constants.nsvc.
 * Written by netronc 0.1.0. Change constants.nsvc instead. */
#include "constants_server.netron.h"

#include <netron/schema.h>
