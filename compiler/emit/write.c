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

static bool fail(struct diag_list *diags, const char *path)
{
	diag_error(diags, DIAG_EMIT_UNWRITTEN, SOURCE_NOWHERE, "cannot write '%s': %s", path,
		strerror(errno));
	return false;
}

static bool make_directory_of(struct arena *arena, const char *path)
{
	char *directory = arena_string(arena, path);

	for (char *slash = strchr(directory + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		if (mkdir(directory, 0777) < 0 && errno != EEXIST)
			return false;
		*slash = '/';
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

/* Writes the text beside the output; the name of the file, or NULL. */
static char *write_temporary(struct arena *arena, const struct emit_output *output)
{
	char *path = arena_format(arena, "%s.XXXXXX", output->path);
	int fd = mkstemp(path);

	if (fd < 0)
		return NULL;
	bool ok = write_bytes(fd, output->text, output->size) && fchmod(fd, default_mode()) == 0;
	int error = errno;
	if (close(fd) < 0 && ok) {
		error = errno;
		ok = false;
	}
	if (ok)
		return path;
	unlink(path);
	errno = error;
	return NULL;
}

static void remove_temporaries(char **paths, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (paths[i])
			unlink(paths[i]);
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

bool write_all(struct arena *arena, const struct emit_output *outputs, size_t count,
	struct diag_list *diags)
{
	char **temporaries = ARENA_ARRAY(arena, count, char *);

	for (size_t i = 0; i < count; i++) {
		const char *path = outputs[i].path;
		if (is_same(&outputs[i]))
			continue;
		if (is_directory(path) || !make_directory_of(arena, path) ||
			!(temporaries[i] = write_temporary(arena, &outputs[i]))) {
			fail(diags, path);
			remove_temporaries(temporaries, count);
			return false;
		}
	}
	for (size_t i = 0; i < count; i++) {
		if (!temporaries[i])
			continue;
		if (rename(temporaries[i], outputs[i].path) < 0) {
			fail(diags, outputs[i].path);
			remove_temporaries(temporaries + i, count - i);
			return false;
		}
	}
	return true;
}
