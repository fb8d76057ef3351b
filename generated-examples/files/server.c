/* server.c - serves the files of a directory.
 *
 *     files-server DIRECTORY [URL]        tcp://127.0.0.1:7000 unless given
 *
 * It reads and writes on the loop's thread, a piece at a time: right for a local disk and an
 * example; a server with slow disks would give that work to threads. */
#include "files_server.netron.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PIECE = 64 * 1024, MOST_FILES = 1000, NAME_MAX_BYTES = 100 };

struct shelf {
	int directory; /* every path starts here */
};

static bool is_name(const char *name)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
				      "0123456789.-_";
	size_t size = strlen(name);

	return size >= 1 && size <= NAME_MAX_BYTES && name[0] != '.' &&
	       strspn(name, letters) == size;
}

/* ---- list, stat ---- */

static int by_name(const void *a, const void *b)
{
	return strcmp(((const demo_file_info *)a)->name, ((const demo_file_info *)b)->name);
}

static bool describe(const struct shelf *shelf, const char *name, uint64_t *out_size)
{
	struct stat status;

	if (fstatat(shelf->directory, name, &status, AT_SYMLINK_NOFOLLOW) < 0 ||
		!S_ISREG(status.st_mode))
		return false;
	*out_size = (uint64_t)status.st_size;
	return true;
}

static int list(void *self, demo_files_list_call call)
{
	const struct shelf *shelf = self;
	demo_file_info infos[MOST_FILES];
	size_t count = 0;
	const struct dirent *entry;
	int copy = openat(shelf->directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir = copy < 0 ? NULL : fdopendir(copy);

	if (!dir) {
		if (copy >= 0)
			close(copy);
		return NETRON_E_SYSTEM;
	}
	while (count < MOST_FILES && (entry = readdir(dir)) != NULL) {
		if (!is_name(entry->d_name) || !describe(shelf, entry->d_name, &infos[count].size))
			continue;
		infos[count].name = strdup(entry->d_name);
		if (infos[count].name)
			count++;
	}
	closedir(dir);
	qsort(infos, count, sizeof infos[0], by_name);
	int rc = demo_files_list_reply(call, (demo_file_info_list){ infos, count });
	for (size_t i = 0; i < count; i++)
		free((char *)(uintptr_t)infos[i].name);
	return rc;
}

static int stat_file(void *self, demo_files_stat_call call, const char *name)
{
	demo_file_info info = { .name = name };

	if (!is_name(name))
		return demo_files_stat_throw_bad_name(call, &(demo_bad_name){ .name = name });
	if (!describe(self, name, &info.size))
		return demo_files_stat_throw_no_such_file(
			call, &(demo_no_such_file){ .name = name });
	return demo_files_stat_reply(call, &info);
}

/* ---- download ---- */

struct download {
	demo_files_download_call call;
	netron_bytes_sink data;
	int file;
};

static void send_on(void *user)
{
	struct download *it = user;
	uint8_t piece[PIECE];

	for (;;) {
		ssize_t size = read(it->file, piece, sizeof piece);
		int rc = size < 0 ? NETRON_E_SYSTEM : 0;
		if (size == 0) {
			netron_bytes_sink_end(it->data);
			return;
		}
		if (rc == 0)
			rc = netron_bytes_sink_write(
				it->data, (netron_bytes){ piece, (size_t)size });
		if (rc < 0)
			netron_bytes_sink_fail(it->data, rc, "the file could not be read");
		if (rc != 0)
			return; /* NETRON_FULL: called again when there is room */
	}
}

static void sent(const netron_error *reason, void *user)
{
	struct download *it = user;

	(void)reason;
	close(it->file);
	free(it);
}

static int download(
	void *self, demo_files_download_call call, const char *name, netron_bytes_sink data)
{
	const struct shelf *shelf = self;

	if (!is_name(name))
		return demo_files_download_throw_bad_name(call, &(demo_bad_name){ .name = name });
	int file = openat(shelf->directory, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	if (file < 0)
		return demo_files_download_throw_no_such_file(
			call, &(demo_no_such_file){ .name = name });
	struct download *it = malloc(sizeof *it);
	if (!it) {
		close(file);
		return NETRON_E_NO_MEMORY;
	}
	*it = (struct download){ call, data, file };
	netron_bytes_sink_on_ready(data, send_on, it);
	netron_bytes_sink_on_close(data, sent, it);
	send_on(it);
	return 0;
}

/* ---- upload ---- */

struct upload {
	const struct shelf *shelf;
	demo_files_upload_call call;
	netron_bytes_source data;
	int file;
	int rc;
	uint64_t size;
	char name[NAME_MAX_BYTES + 1];
	char part[NAME_MAX_BYTES + 8]; /* where it stands until it is whole */
};

static void take_piece(netron_bytes piece, void *user)
{
	struct upload *it = user;
	size_t done = 0;

	while (it->rc == 0 && done < piece.size) {
		ssize_t size = write(it->file, piece.data + done, piece.size - done);
		if (size >= 0)
			done += (size_t)size;
		else if (errno != EINTR)
			it->rc = NETRON_E_SYSTEM;
	}
	it->size += done;
	if (it->rc < 0)
		netron_bytes_source_stop(it->data);
}

static void upload_ended(const netron_error *error, void *user)
{
	struct upload *it = user;
	int directory = it->shelf->directory;

	close(it->file);
	if (it->rc == 0 && !error && renameat(directory, it->part, directory, it->name) < 0)
		it->rc = NETRON_E_SYSTEM;
	if (it->rc < 0 || error) {
		unlinkat(directory, it->part, 0);
		netron_task_fail(it->call.task, it->rc < 0 ? it->rc : netron_error_code(error),
			it->rc < 0 ? "the file could not be written" : netron_error_message(error));
	} else {
		demo_files_upload_reply(
			it->call, &(demo_file_info){ .name = it->name, .size = it->size });
	}
	free(it);
}

static int upload(
	void *self, demo_files_upload_call call, const char *name, netron_bytes_source data)
{
	const struct shelf *shelf = self;

	if (!is_name(name))
		return demo_files_upload_throw_bad_name(call, &(demo_bad_name){ .name = name });
	struct upload *it = calloc(1, sizeof *it);
	if (!it)
		return NETRON_E_NO_MEMORY;
	it->shelf = shelf;
	it->call = call;
	it->data = data;
	snprintf(it->name, sizeof it->name, "%s", name);
	snprintf(it->part, sizeof it->part, ".%s.part", name);
	it->file =
		openat(shelf->directory, it->part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
	if (it->file < 0) {
		int code = errno == EEXIST ? NETRON_E_CONFLICT : NETRON_E_SYSTEM;
		free(it);
		return code;
	}
	netron_bytes_source_read(data, take_piece, upload_ended, it);
	return 0;
}

static const demo_files_methods methods = {
	.list = list,
	.stat_ = stat_file,
	.download = download,
	.upload = upload,
};

int main(int argc, char **argv)
{
	const char *url = argc > 2 ? argv[2] : "tcp://127.0.0.1:7000";
	netron_auto(netron_error) error = NULL;
	struct shelf shelf;
	netron_exposed files;
	netron_listener listener;

	if (argc < 2) {
		fputs("usage: files-server DIRECTORY [URL]\n", stderr);
		return 2;
	}
	shelf.directory = open(argv[1], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (shelf.directory < 0) {
		perror(argv[1]);
		return 1;
	}
	netron_auto(netron) net = netron_new(NULL);
	if (!net || netron_drain_on_signals(net, 5000) < 0 ||
		demo_files_expose(net, &methods, &shelf, &files) < 0)
		return 1;
	if (netron_listen_at(net, url, &listener, &error) < 0) {
		fprintf(stderr, "%s: %s\n", url, netron_error_message(error));
		return 1;
	}
	printf("serving Files@1.0.0 at %s\n", netron_listener_url(listener));
	fflush(stdout);
	return netron_run(net) < 0;
}
