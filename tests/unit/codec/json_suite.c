/* json_suite.c - JSONTestSuite: y_ must be accepted, n_ refused, i_ is ours to decide. Two of the
 * y_ have a key twice: the tokens are good, and it is what reads values that refuses them. argv[1]:
 * the folder; skipped when it is not there. */
#include "codec/json.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FILE_MAX = 256 * 1024 };

static int accepted, refused, decided, wrong;

static bool step_over(struct nt_json_in *in)
{
	struct nt_json_level level;
	struct nt_json_raw key;

	switch (nt_json_peek(in)) {
	case '{':
		nt_json_enter(in, '{', &level);
		while (nt_json_next_raw_key(in, &level, &key))
			step_over(in);
		break;
	case '[':
		nt_json_enter(in, '[', &level);
		while (nt_json_next_item(in, &level))
			step_over(in);
		break;
	default:
		return nt_json_skip(in, NULL);
	}
	return !in->error;
}

/* Without a look at keys that come twice, and with one. */
static bool are_tokens(const uint8_t *data, size_t size)
{
	struct nt_json_in in;

	nt_json_in_init(&in, data, size, NULL, NULL);
	return step_over(&in) && nt_json_end(&in);
}

static bool is_value(const uint8_t *data, size_t size)
{
	struct nt_json_in in;

	nt_json_in_init(&in, data, size, NULL, NULL);
	return nt_json_skip(&in, NULL) && nt_json_end(&in);
}

static void check(const char *folder, const char *name)
{
	char path[2048];
	uint8_t *data;
	bool got, has_twice = strstr(name, "duplicated_key");
	FILE *file;
	size_t size;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	file = fopen(path, "rb");
	data = malloc(FILE_MAX);
	if (!file || !data)
		abort();
	size = fread(data, 1, FILE_MAX, file);
	fclose(file);
	got = are_tokens(data, size);
	wrong += is_value(data, size) != (got && !has_twice);
	free(data);
	accepted += name[0] == 'y' && got;
	refused += name[0] == 'n' && !got;
	decided += name[0] == 'i';
	if (name[0] == 'i' || got == (name[0] == 'y'))
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
