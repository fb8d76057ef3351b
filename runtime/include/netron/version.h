/* version.h - the version of the library and of the contract with generated code. */
#ifndef NETRON_VERSION_H
#define NETRON_VERSION_H

#define NETRON_VERSION "0.1.0"
#define NETRON_VERSION_MAJOR 0
#define NETRON_VERSION_MINOR 1
#define NETRON_VERSION_PATCH 0

/* Generated code says which of these it was made for; the runtime takes its own and the one before.
 */
#define NETRON_ABI 1
#define NETRON_ABI_OLDEST 1

#endif
