/* optional_server.netron.h - implementing no service of optional.nsvc.
 * Written by netronc 0.1.0. Change optional.nsvc instead. */
#ifndef VALUES_OPTIONAL_SERVER_NETRON_H
#define VALUES_OPTIONAL_SERVER_NETRON_H

#include "optional.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif
#endif
