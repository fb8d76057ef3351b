/* enums_client.netron.h - calling no service of enums.nsvc.
 * Written by netronc 0.1.0. Change enums.nsvc instead. */
#ifndef VALUES_ENUMS_CLIENT_NETRON_H
#define VALUES_ENUMS_CLIENT_NETRON_H

#include "enums.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif
#endif
