#include "transport/socket_file.h"

#include "transport/fault.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* Another process holds the lock for some microseconds only. */
enum { LOCK_TRIES = 50, LOCK_PAUSE_NS = 1000000 };

/* What is being made, and what to say when it fails. */
struct making {
	struct nt_socket_file *file;
	const char *path;
	unsigned mode;
	int backlog;
	int fd;
	struct nt_fault fault;
};

static int fail_errno(struct making *making, const char *what)
{
	int status = -errno;

	nt_fault_fill_uv(&making->fault, nt_fault_code(status), what, making->path, status);
	return making->fault.error.code;
}

static int fail(struct making *making, int code, const char *why)
{
	nt_fault_fill(&making->fault, code, "listening at %s: %s", making->path, why);
	return code;
}

/* Locks the directory, so that of two processes that find a file left behind, one takes its place
 * and the other finds it alive. A directory that cannot be read has no lock: then -1. */
static int lock_directory(const char *path)
{
	char directory[sizeof(struct sockaddr_un)];
	const char *slash = strrchr(path, '/');
	struct timespec pause = { .tv_nsec = LOCK_PAUSE_NS };
	int fd;

	if (!slash)
		snprintf(directory, sizeof directory, ".");
	else
		snprintf(directory, sizeof directory, "%.*s",
			(int)(slash == path ? 1 : slash - path), path);
	fd = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	for (int i = 0; fd >= 0 && i < LOCK_TRIES; i++) {
		if (flock(fd, LOCK_EX | LOCK_NB) == 0)
			return fd;
		nanosleep(&pause, NULL);
	}
	return fd;
}

static void unlock_directory(int fd)
{
	if (fd >= 0)
		close(fd);
}

/* Whether nobody listens at the socket: it refuses. Any other answer means that someone may. */
static bool is_left_behind(const struct sockaddr_un *address)
{
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	bool is_refused;

	if (fd < 0)
		return false;
	is_refused = connect(fd, (const struct sockaddr *)address, sizeof *address) < 0 &&
		     errno == ECONNREFUSED;
	close(fd);
	return is_refused;
}

/* path is taken: makes room when what stands there is a socket without a server. */
static int clear_path(struct making *making)
{
	struct stat before, after;

	if (lstat(making->path, &before) < 0)
		return errno == ENOENT ? 0 : fail_errno(making, "looking at");
	if (!S_ISSOCK(before.st_mode))
		return fail(making, NETRON_E_CONFLICT,
			"something else than a socket stands there; it is left alone");
	if (!is_left_behind(&making->file->address))
		return fail(making, NETRON_E_CONFLICT, "another server listens there");
	if (lstat(making->path, &after) < 0)
		return errno == ENOENT ? 0 : fail_errno(making, "looking at");
	if (after.st_dev != before.st_dev || after.st_ino != before.st_ino)
		return fail(
			making, NETRON_E_CONFLICT, "another server has just begun to listen there");
	if (unlink(making->path) < 0 && errno != ENOENT)
		return fail_errno(making, "removing the socket left behind at");
	return 0;
}

static int bind_path(struct making *making)
{
	const struct sockaddr *address = (const struct sockaddr *)&making->file->address;
	int status;

	if (bind(making->fd, address, sizeof making->file->address) == 0)
		return 0;
	if (errno != EADDRINUSE)
		return fail_errno(making, "listening at");
	status = clear_path(making);
	if (status < 0)
		return status;
	if (bind(making->fd, address, sizeof making->file->address) < 0)
		return fail_errno(making, "listening at");
	return 0;
}

/* The file gets the socket's own mode less the umask at bind: at no time wider than mode. What the
 * umask took off is given back before anyone can connect. */
static int make(struct making *making)
{
	struct stat made;
	int status;

	if (fchmod(making->fd, making->mode) < 0)
		return fail_errno(making, "setting the mode of");
	status = bind_path(making);
	if (status < 0)
		return status;
	if (lstat(making->path, &made) < 0)
		return fail_errno(making, "looking at");
	if (!S_ISSOCK(made.st_mode))
		return fail(making, NETRON_E_CONFLICT, "the socket was replaced by another file");
	making->file->device = made.st_dev;
	making->file->inode = made.st_ino;
	if (((made.st_mode & 0777) != making->mode && chmod(making->path, making->mode) < 0) ||
		listen(making->fd, making->backlog) < 0) {
		status = fail_errno(making, "listening at");
		unlink(making->path);
	}
	return status;
}

int nt_socket_file_listen(struct nt_socket_file *file, const char *path, unsigned mode, int backlog,
	const netron_allocator *allocator, netron_error **out_error)
{
	struct making making = {
		.file = file, .path = path, .mode = mode, .backlog = backlog, .fd = -1
	};
	int status, lock;

	*file = (struct nt_socket_file){ .address = { .sun_family = AF_UNIX } };
	if (strlen(path) >= sizeof file->address.sun_path)
		return nt_error_set(allocator, out_error, NETRON_E_ADDRESS,
			"listening at %s: the path is too long; a Unix socket takes %zu bytes",
			path, sizeof file->address.sun_path - 1);
	memcpy(file->address.sun_path, path, strlen(path) + 1);
	making.fd = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	if (making.fd < 0) {
		status = fail_errno(&making, "listening at");
	} else {
		lock = lock_directory(path);
		status = make(&making);
		unlock_directory(lock);
	}
	if (status == 0)
		return making.fd;
	if (making.fd >= 0)
		close(making.fd);
	return nt_error_give(allocator, out_error, &making.fault.error);
}

void nt_socket_file_remove(const struct nt_socket_file *file)
{
	const char *path = file->address.sun_path;
	int lock = lock_directory(path);
	struct stat now;

	if (lstat(path, &now) == 0 && S_ISSOCK(now.st_mode) && now.st_dev == file->device &&
		now.st_ino == file->inode)
		unlink(path);
	unlock_directory(lock);
}
