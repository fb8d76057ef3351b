/* replay.c - runs a fuzz target over the files given, without libFuzzer: the seeds are tests. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int replay(const char *path)
{
	FILE *file = fopen(path, "rb");
	uint8_t *data = NULL;
	size_t size = 0, count;
	int status = 1;

	if (!file) {
		perror(path);
		return 1;
	}
	for (;;) {
		uint8_t *grown = realloc(data, size + 65536);

		if (!grown)
			goto out;
		data = grown;
		count = fread(data + size, 1, 65536, file);
		size += count;
		if (count == 0)
			break;
	}
	/* A copy of its own size, so that the sanitizers see its end. */
	uint8_t *exact = realloc(data, size > 0 ? size : 1);
	if (!exact)
		goto out;
	data = exact;
	LLVMFuzzerTestOneInput(data, size);
	status = 0;
out:
	free(data);
	fclose(file);
	return status;
}

int main(int count, char **paths)
{
	if (count < 2) {
		fprintf(stderr, "usage: %s FILE...\n", paths[0]);
		return 2;
	}
	for (int i = 1; i < count; i++)
		if (replay(paths[i]) != 0)
			return 1;
	return 0;
}
