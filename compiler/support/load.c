#include "support/load.h"

#include "support/utf8.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void report(
	struct diag_list *diags, const char *path, struct source_span asked_at, const char *reason)
{
	diag_error(diags, DIAG_UNREADABLE_FILE, asked_at, "cannot read '%s': %s", path, reason);
}

void load_report_missing(struct diag_list *diags, const char *path, struct source_span asked_at)
{
	report(diags, path, asked_at, strerror(ENOENT));
}

static void too_large(struct diag_list *diags, const char *path, struct source_span asked_at)
{
	diag_error(diags, DIAG_FILE_TOO_LARGE, asked_at, "'%s' is larger than 64 MiB", path);
}

static const struct source_file *make_file(
	struct arena *arena, const char *path, const char *content, size_t size)
{
	struct source_file *file = ARENA_NEW(arena, struct source_file);
	size_t count = 1;

	for (const char *at = content; (at = memchr(at, '\n', size - (size_t)(at - content)));)
		at++, count++;
	uint32_t *lines = ARENA_ARRAY(arena, count, uint32_t);
	size_t line = 1;
	for (const char *at = content; (at = memchr(at, '\n', size - (size_t)(at - content)));)
		lines[line++] = (uint32_t)(++at - content);
	file->path = arena_string(arena, path);
	file->content = content;
	file->size = size;
	file->lines = lines;
	file->line_count = count;
	return file;
}

static struct source_span byte_span(const struct source_file *file, size_t at, size_t size)
{
	return (struct source_span){ file, (uint32_t)at, (uint32_t)(at + size) };
}

/* UTF-16 has a zero in every second byte of ASCII text, or says so with its mark. */
static bool is_utf16(const char *content, size_t size)
{
	const unsigned char *b = (const unsigned char *)content;

	if (size < 2)
		return false;
	if ((b[0] == 0xFF && b[1] == 0xFE) || (b[0] == 0xFE && b[1] == 0xFF))
		return true;
	return size >= 4 && ((!b[0] && b[1] && !b[2] && b[3]) || (b[0] && !b[1] && b[2] && !b[3]));
}

static bool check_bidi(struct diag_list *diags, const struct source_file *file)
{
	const char *end = file->content + file->size;
	bool is_fine = true;

	for (const char *at = file->content; (at = memchr(at, 0xE2, (size_t)(end - at))); at++) {
		uint32_t point;
		size_t length = utf8_decode(at, (size_t)(end - at), &point);
		if (length == 0 || !utf8_is_bidi_control(point))
			continue;
		struct diag *diag = diag_error(diags, DIAG_BIDI_CONTROL,
			byte_span(file, (size_t)(at - file->content), length),
			"the invisible character U+%04X turns the direction of text",
			(unsigned)point);
		diag_help(diag, "remove it; it makes text look like what it is not");
		is_fine = false;
	}
	return is_fine;
}

static enum load_status check_text(struct diag_list *diags, const struct source_file *file)
{
	size_t at;

	if (is_utf16(file->content, file->size)) {
		struct diag *diag = diag_error(
			diags, DIAG_UTF16, byte_span(file, 0, 0), "the file is UTF-16, not UTF-8");
		diag_help(diag, "save it as UTF-8, or run: iconv -f UTF-16 -t UTF-8");
		return LOAD_INVALID;
	}
	const char *nul = memchr(file->content, '\0', file->size);
	if (nul) {
		diag_error(diags, DIAG_NUL_BYTE, byte_span(file, (size_t)(nul - file->content), 1),
			"the file holds a NUL byte; it is no text");
		return LOAD_INVALID;
	}
	if (!utf8_is_valid(file->content, file->size, &at)) {
		diag_error(diags, DIAG_INVALID_UTF8, byte_span(file, at, 1),
			"the byte 0x%02X is not valid UTF-8 here",
			(unsigned)(unsigned char)file->content[at]);
		return LOAD_INVALID;
	}
	return check_bidi(diags, file) ? LOAD_OK : LOAD_INVALID;
}

static enum load_status finish(struct arena *arena, struct diag_list *diags, const char *path,
	const char *content, size_t size, const struct source_file **out_file)
{
	const struct source_file *file = make_file(arena, path, content, size);
	enum load_status status = check_text(diags, file);

	if (status == LOAD_OK)
		*out_file = file;
	return status;
}

enum load_status load_text(struct arena *arena, struct diag_list *diags, const char *path,
	const char *bytes, size_t size, const struct source_file **out_file)
{
	if (size > LOAD_MAX_SIZE) {
		too_large(diags, path, SOURCE_NOWHERE);
		return LOAD_INVALID;
	}
	return finish(arena, diags, path, arena_string_n(arena, bytes, size), size, out_file);
}

/* Up to capacity bytes: how many, or -1 with errno. */
static ssize_t read_all(int fd, char *content, size_t capacity)
{
	size_t size = 0;

	while (size < capacity) {
		ssize_t got = read(fd, content + size, capacity - size);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return -1;
		if (got == 0)
			break;
		size += (size_t)got;
	}
	return (ssize_t)size;
}

/* What reading needs while memory may run out under it. */
struct reading {
	struct arena *arena;
	int fd;
	size_t expected;
	char *content;
	ssize_t size;
	int error;
};

/* Pipes and files that grow have no size to trust, so the buffer grows as well. */
static void read_into_arena(void *context)
{
	struct reading *reading = context;
	size_t capacity = reading->expected + 1;
	size_t size = 0;

	reading->content = arena_alloc(reading->arena, capacity + 1);
	for (;;) {
		ssize_t got = read_all(reading->fd, reading->content + size, capacity - size);
		if (got < 0) {
			reading->error = errno;
			return;
		}
		size += (size_t)got;
		if (size < capacity || size > LOAD_MAX_SIZE)
			break;
		size_t grown = capacity < 32768 ? 65536 : capacity * 2;
		if (grown > LOAD_MAX_SIZE + 1)
			grown = LOAD_MAX_SIZE + 1;
		reading->content = arena_grow(reading->arena, reading->content, size, grown + 1);
		capacity = grown;
	}
	reading->content[size] = '\0';
	reading->size = (ssize_t)size;
}

/* Opens what can be read as a file; -1 with errno. A FIFO or a device is fine: <(generate). */
static int open_file(const char *path, size_t *out_size)
{
	struct stat status;
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return -1;
	int error = fstat(fd, &status) < 0 ? errno : S_ISDIR(status.st_mode) ? EISDIR : 0;
	if (error) {
		close(fd);
		errno = error;
		return -1;
	}
	*out_size = S_ISREG(status.st_mode) && status.st_size > 0 ? (size_t)status.st_size : 0;
	return fd;
}

enum load_status load_file(struct arena *arena, struct diag_list *diags, const char *path,
	struct source_span asked_at, const struct source_file **out_file)
{
	struct reading reading = { .arena = arena };

	reading.fd = open_file(path, &reading.expected);
	if (reading.fd < 0) {
		if (errno == ENOENT || errno == ENOTDIR)
			return LOAD_MISSING;
		report(diags, path, asked_at, strerror(errno));
		return LOAD_UNREADABLE;
	}
	if (reading.expected > LOAD_MAX_SIZE) {
		close(reading.fd);
		too_large(diags, path, asked_at);
		return LOAD_INVALID;
	}
	bool has_memory = arena_try(arena, read_into_arena, &reading);
	close(reading.fd);
	if (!has_memory)
		arena_exhausted(arena);
	if (reading.error) {
		report(diags, path, asked_at, strerror(reading.error));
		return LOAD_UNREADABLE;
	}
	if ((size_t)reading.size > LOAD_MAX_SIZE) {
		too_large(diags, path, asked_at);
		return LOAD_INVALID;
	}
	return finish(arena, diags, path, reading.content, (size_t)reading.size, out_file);
}
