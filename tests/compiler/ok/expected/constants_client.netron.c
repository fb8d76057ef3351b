/* constants_client.netron.c - calling no service of constants.nsvc.
 * Written by netronc 0.1.0. Change constants.nsvc instead. */
#include "constants_client.netron.h"

#include <netron/schema.h>
