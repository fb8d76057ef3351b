/* unions_client.netron.c - calling no service of unions.nsvc.
 * Written by netronc 0.1.0. Change unions.nsvc instead. */
#include "unions_client.netron.h"

#include <netron/schema.h>
