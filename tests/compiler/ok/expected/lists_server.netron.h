/* lists_server.netron.h - implementing no service of lists.nsvc.
 * Written by netronc 0.1.0. Change lists.nsvc instead. */
#ifndef VALUES_LISTS_SERVER_NETRON_H
#define VALUES_LISTS_SERVER_NETRON_H

#include "lists.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif
#endif
