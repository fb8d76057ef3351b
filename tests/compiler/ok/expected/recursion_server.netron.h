/* recursion_server.netron.h - implementing no service of recursion.nsvc.
 * Written by netronc 0.1.0. Change recursion.nsvc instead. */
#ifndef TREE_RECURSION_SERVER_NETRON_H
#define TREE_RECURSION_SERVER_NETRON_H

#include "recursion.netron.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif
#endif
