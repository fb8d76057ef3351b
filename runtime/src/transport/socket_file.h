/* socket_file.h - the file of a Unix socket: made with the mode wanted and never wider, in place of
 * one that a dead process left behind, never in place of anything else. */
#ifndef NT_SOCKET_FILE_H
#define NT_SOCKET_FILE_H

#include "base/error.h"

#include <sys/un.h>

struct nt_socket_file {
	struct sockaddr_un address;
	uint64_t device, inode;
};

/* A listening socket bound to path; its descriptor, or a code with *out_error: NETRON_E_CONFLICT
 * when someone listens there or path is something else than a socket. */
int nt_socket_file_listen(struct nt_socket_file *file, const char *path, unsigned mode, int backlog,
	const netron_allocator *allocator, netron_error **out_error);
/* Removes the file when it is still the one made. */
void nt_socket_file_remove(const struct nt_socket_file *file);

#endif
