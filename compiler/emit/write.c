/* write.c - see write.h. First every temporary file is written, then all are renamed: what fails
 * does so before the first output has changed, but for a rename the system refuses midway. */
#include "emit/write.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void report(struct diag_list *diags, const char *path, int error)
{
	diag_error(diags, DIAG_EMIT_UNWRITTEN, SOURCE_NOWHERE, "cannot write '%s': %s", path,
		strerror(error));
}

/* path is changed and changed back. */
static bool make_directory_of(char *path)
{
	for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		bool ok = mkdir(path, 0777) == 0 || errno == EEXIST;
		*slash = '/';
		if (!ok)
			return false;
	}
	return true;
}

/* Whether the file holds just this. */
static bool is_same(const struct emit_output *output)
{
	char buffer[8192];
	size_t at = 0, size;
	bool same = true;
	FILE *file = fopen(output->path, "rb");

	if (!file)
		return false;
	while (same && (size = fread(buffer, 1, sizeof buffer, file)) > 0) {
		same = size <= output->size - at && memcmp(buffer, output->text + at, size) == 0;
		at += size;
	}
	same = same && !ferror(file) && at == output->size;
	fclose(file);
	return same;
}

static bool write_bytes(int fd, const char *bytes, size_t size)
{
	while (size) {
		ssize_t written = write(fd, bytes, size);
		if (written < 0 && errno == EINTR)
			continue;
		if (written < 0)
			return false;
		bytes += written;
		size -= (size_t)written;
	}
	return true;
}

/* The permissions a new file would get. */
static mode_t default_mode(void)
{
	mode_t mask = umask(0);

	umask(mask);
	return 0666 & ~mask;
}

/* A rename onto a directory fails after others have gone through: refuse it before. */
static bool is_directory(const char *path)
{
	struct stat status;

	if (stat(path, &status) < 0 || !S_ISDIR(status.st_mode))
		return false;
	errno = EISDIR;
	return true;
}

/* Writes the text into a new file; template ends in XXXXXX and becomes its name. */
static bool write_temporary(char *template, const struct emit_output *output)
{
	int fd = mkstemp(template);

	if (fd < 0)
		return false;
	bool ok = write_bytes(fd, output->text, output->size) && fchmod(fd, default_mode()) == 0;
	int error = errno;
	if (close(fd) < 0 && ok) {
		error = errno;
		ok = false;
	}
	if (!ok)
		unlink(template);
	errno = error;
	return ok;
}

/* A file to be replaced, or made. */
struct change {
	const struct emit_output *output;
	char *temporary;
};

static bool prepare(struct change *change)
{
	return !is_directory(change->output->path) && make_directory_of(change->temporary) &&
	       write_temporary(change->temporary, change->output);
}

/* The index of the change that failed, with errno; count when none did. */
static size_t carry_out(struct change *changes, size_t count)
{
	size_t prepared = 0, done = 0;
	int error;

	while (prepared < count && prepare(&changes[prepared]))
		prepared++;
	while (prepared == count && done < count &&
		rename(changes[done].temporary, changes[done].output->path) == 0)
		done++;
	error = errno;
	for (size_t i = done; i < prepared; i++)
		unlink(changes[i].temporary);
	errno = error;
	return prepared < count ? prepared : done;
}

bool write_all(struct arena *arena, const struct emit_output *outputs, size_t count,
	struct diag_list *diags)
{
	struct change *changes = ARENA_ARRAY(arena, count, struct change);
	size_t changed = 0, failed;

	/* all names first: when memory runs out, no file has been made */
	for (size_t i = 0; i < count; i++) {
		if (is_same(&outputs[i]))
			continue;
		changes[changed].output = &outputs[i];
		changes[changed++].temporary = arena_format(arena, "%s.XXXXXX", outputs[i].path);
	}
	failed = carry_out(changes, changed);
	if (failed < changed)
		report(diags, changes[failed].output->path, errno);
	return failed == changed;
}
