/* json_suite.c - JSONTestSuite: y_ must be accepted, n_ refused, i_ is ours to decide. Objects with
 * a key twice are refused here although their names begin with y_. argv[1]: the folder; skipped
 * when it is not there. */
#include "wire/json.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FILE_MAX = 256 * 1024 };

static int accepted, refused, decided, wrong;

static bool is_valid(const uint8_t *data, size_t size)
{
	struct nt_json json;

	nt_json_init(&json, data, size);
	return nt_json_skip(&json) && nt_json_at_end(&json);
}

static void check(const char *folder, const char *name)
{
	char path[2048];
	uint8_t *data;
	bool got;
	FILE *file;
	size_t size;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	file = fopen(path, "rb");
	data = malloc(FILE_MAX);
	if (!file || !data)
		abort();
	size = fread(data, 1, FILE_MAX, file);
	fclose(file);
	got = is_valid(data, size);
	free(data);
	accepted += name[0] == 'y' && got;
	refused += name[0] == 'n' && !got;
	decided += name[0] == 'i';
	if (name[0] == 'i' || got == (name[0] == 'y' && !strstr(name, "duplicated_key")))
		return;
	wrong++;
	fprintf(stderr, "%s was %s\n", name, got ? "accepted" : "refused");
}

int main(int argc, char **argv)
{
	DIR *folder = argc > 1 ? opendir(argv[1]) : NULL;
	struct dirent *entry;

	if (!folder) {
		printf("1..0 # SKIP no JSONTestSuite in '%s'\n", argc > 1 ? argv[1] : "");
		return EXIT_SUCCESS;
	}
	while ((entry = readdir(folder)))
		if (entry->d_name[0] != '.')
			check(argv[1], entry->d_name);
	closedir(folder);
	printf("1..1\n%s 1 - %d accepted, %d refused, %d ours to decide\n",
		wrong || !accepted || !refused ? "not ok" : "ok", accepted, refused, decided);
	return EXIT_SUCCESS;
}
