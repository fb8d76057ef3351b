#include "codec/path.h"

#include <stdio.h>
#include <string.h>

enum { DOTS = 3 };

static void cut(struct nt_path *path)
{
	path->is_cut = true;
	path->at = (uint16_t)(path->at - DOTS);
	memset(path->text + path->at, '.', DOTS);
}

void nt_path_add(struct nt_path *path, const char *text, size_t size)
{
	bool dot = path->text[path->at] && path->text[path->at] != '[';

	if (path->is_cut)
		return;
	/* There is always room for the dots. */
	if (size > NT_PATH_SIZE || size + dot + DOTS > path->at) {
		cut(path);
		return;
	}
	if (dot)
		path->text[--path->at] = '.';
	path->at = (uint16_t)(path->at - size);
	memcpy(path->text + path->at, text, size);
}

void nt_path_add_key(struct nt_path *path, const char *encoded_key)
{
	uint8_t header = (uint8_t)encoded_key[0];

	if ((header & 0xe0) == 0xa0)
		nt_path_add(path, encoded_key + 1, header & 31);
	else
		nt_path_add(path, encoded_key + 2, (uint8_t)encoded_key[1]);
}

void nt_path_add_index(struct nt_path *path, size_t index)
{
	char text[24];
	int size = snprintf(text, sizeof(text), "[%zu]", index);

	nt_path_add(path, text, (size_t)size);
}
