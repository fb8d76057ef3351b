/* version.h - the version of the library and of the contract with generated code.
 * Not here: anything that is linked; these are the numbers of the headers.
 * Read on in docs/adr/0012-compiler-and-runtime-share-a-header.md. */
#ifndef NETRON_VERSION_H
#define NETRON_VERSION_H

#define NETRON_VERSION "0.1.0"
#define NETRON_VERSION_MAJOR 0
#define NETRON_VERSION_MINOR 1
#define NETRON_VERSION_PATCH 0

/* Generated code says which of these it was made for; the runtime takes its own and the one before.
 */
#define NETRON_ABI 2
#define NETRON_ABI_OLDEST 1

#endif
