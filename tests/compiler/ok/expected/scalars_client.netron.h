/* scalars_client.netron.h - calling no service of scalars.nsvc.
 * Written by netronc 0.1.0. Change scalars.nsvc instead. */
#ifndef VALUES_PLAIN_SCALARS_CLIENT_NETRON_H
#define VALUES_PLAIN_SCALARS_CLIENT_NETRON_H

#include "scalars.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif
#endif
