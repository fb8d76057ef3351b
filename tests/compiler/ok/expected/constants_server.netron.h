/* constants_server.netron.h - implementing no service of constants.nsvc.
 * Written by netronc 0.1.0. Change constants.nsvc instead. */
#ifndef LIMITS_CONSTANTS_SERVER_NETRON_H
#define LIMITS_CONSTANTS_SERVER_NETRON_H

#include "constants.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif
#endif
