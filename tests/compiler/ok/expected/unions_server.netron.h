/* unions_server.netron.h - implementing no service of unions.nsvc.
 * Written by netronc 0.1.0. Change unions.nsvc instead. */
#ifndef VALUES_UNIONS_SERVER_NETRON_H
#define VALUES_UNIONS_SERVER_NETRON_H

#include "unions.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif
#endif
