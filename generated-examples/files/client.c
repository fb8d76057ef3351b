/* client.c - sends files to files-server and fetches them.
 *
 *     files-client URL list
 *     files-client URL put PATH NAME
 *     files-client URL get NAME PATH */
#include "files_client.netron.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PIECE = 64 * 1024, BAR = 30 };

/* On a terminal it grows; elsewhere only the whole bar is printed. */
static void show_progress(const char *name, uint64_t done, uint64_t size)
{
	char bar[BAR + 1];
	unsigned filled = size ? (unsigned)(done * BAR / size) : BAR;
	bool is_whole = done == size;

	if (!is_whole && !isatty(STDOUT_FILENO))
		return;
	for (unsigned i = 0; i < BAR; i++)
		bar[i] = i < filled ? '#' : '.';
	bar[BAR] = '\0';
	printf("%s%s [%s] %3u %%  %" PRIu64 " bytes%s", isatty(STDOUT_FILENO) ? "\r" : "", name,
		bar, size ? (unsigned)(done * 100 / size) : 100, done, is_whole ? "\n" : "");
	fflush(stdout);
}

static int report(const char *what, int rc, const netron_error *error)
{
	const demo_no_such_file *missing = error ? demo_no_such_file_of(error) : NULL;
	const demo_bad_name *bad = error ? demo_bad_name_of(error) : NULL;

	if (missing)
		fprintf(stderr, "%s: there is no file %s\n", what, missing->name);
	else if (bad)
		fprintf(stderr, "%s: %s is no name for a file\n", what, bad->name);
	else if (rc < 0)
		fprintf(stderr, "%s: %s\n", what,
			error ? netron_error_message(error) : netron_strerror(rc));
	return rc < 0;
}

static int list(const demo_files *files)
{
	netron_auto(demo_file_info_list) infos = NULL;
	netron_auto(netron_error) error = NULL;
	int rc = demo_files_list_sync(files, &infos, &error);

	for (size_t i = 0; rc == 0 && i < infos->count; i++)
		printf("%10" PRIu64 "  %s\n", infos->items[i].size, infos->items[i].name);
	return report("list", rc, error);
}

/* ---- put ---- */

struct outcome {
	int rc;
	uint64_t size;
};

static void note_upload(const netron_error *error, const demo_file_info *info, void *user)
{
	struct outcome *outcome = user;

	outcome->rc = error ? netron_error_code(error) : 0;
	outcome->size = info ? info->size : 0;
	report("put", outcome->rc, error);
}

static int put(const demo_files *files, const char *path, const char *name)
{
	static uint8_t piece[PIECE];
	struct outcome outcome = { 0 };
	netron_bytes_sink data;
	struct stat status;
	uint64_t done = 0;
	size_t size;
	int rc = 0;
	FILE *file = fopen(path, "rb");

	if (!file || fstat(fileno(file), &status) < 0) {
		perror(path);
		return 1;
	}
	netron_task task = demo_files_upload(files, name, &data, note_upload, &outcome);
	while (rc >= 0 && (size = fread(piece, 1, sizeof piece, file)) > 0) {
		/* Waits while the server is not as fast as the disk. */
		rc = netron_bytes_sink_write_sync(data, (netron_bytes){ piece, size }, NULL);
		done += size;
		if (rc >= 0)
			show_progress(name, done, (uint64_t)status.st_size);
	}
	if (ferror(file))
		netron_bytes_sink_fail(data, NETRON_E_SYSTEM, "the file could not be read");
	else if (rc >= 0)
		netron_bytes_sink_end(data);
	fclose(file);
	netron_task_wait(task);
	if (outcome.rc < 0)
		return 1;
	printf("%s: the server has %" PRIu64 " bytes\n", name, outcome.size);
	return 0;
}

/* ---- get ---- */

static int get(const demo_files *files, const char *name, const char *path)
{
	netron_auto(demo_file_info) info = NULL;
	netron_auto(netron_error) error = NULL;
	netron_bytes *piece;
	uint64_t done = 0;
	int rc = demo_files_stat_sync(files, name, &info, &error);

	if (rc < 0)
		return report("get", rc, error);
	FILE *file = fopen(path, "wb");
	if (!file) {
		perror(path);
		return 1;
	}
	netron_bytes_source data = demo_files_download(files, name);
	while ((rc = netron_bytes_source_next_sync(data, &piece, &error)) == 1) {
		if (fwrite(piece->data, 1, piece->size, file) != piece->size)
			perror(path);
		done += piece->size;
		netron_bytes_free(piece);
		show_progress(name, done, info->size);
	}
	if (fclose(file) != 0)
		perror(path);
	return report("get", rc, error);
}

int main(int argc, char **argv)
{
	netron_auto(netron_error) error = NULL;
	netron_auto(netron) net = netron_new(NULL);
	const char *verb = argc > 2 ? argv[2] : "";
	netron_peer peer;

	if (!net)
		return 1;
	if (!(argc == 3 && strcmp(verb, "list") == 0) &&
		!(argc == 5 && (strcmp(verb, "put") == 0 || strcmp(verb, "get") == 0))) {
		fputs("usage: files-client URL list | put PATH NAME | get NAME PATH\n", stderr);
		return 2;
	}
	if (netron_connect_sync(net, argv[1], &peer, &error) < 0) {
		fprintf(stderr, "%s: %s\n", argv[1], netron_error_message(error));
		return 1;
	}
	demo_files files = demo_files_at(peer);
	if (argc == 3)
		return list(&files);
	return strcmp(verb, "put") == 0 ? put(&files, argv[3], argv[4])
					: get(&files, argv[3], argv[4]);
}
