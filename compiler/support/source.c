#include "support/source.h"

#include <string.h>

/* Index of the line that holds the byte. */
static size_t line_index(const struct source_file *file, uint32_t offset)
{
	size_t low = 0, high = file->line_count;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;
		if (file->lines[middle] <= offset)
			low = middle;
		else
			high = middle;
	}
	return low;
}

/* A byte order mark is no column. */
static uint32_t line_begin(const struct source_file *file, size_t index)
{
	if (index == 0 && file->size >= 3 && memcmp(file->content, "\xEF\xBB\xBF", 3) == 0)
		return 3;
	return file->lines[index];
}

struct source_position source_position(const struct source_file *file, uint32_t offset)
{
	if (offset > file->size)
		offset = (uint32_t)file->size;
	size_t index = line_index(file, offset);
	uint32_t column = 1;

	for (uint32_t at = line_begin(file, index); at < offset; at++)
		column += ((unsigned char)file->content[at] & 0xC0) != 0x80;
	return (struct source_position){ (uint32_t)index + 1, column };
}

const char *source_line(const struct source_file *file, uint32_t line, size_t *out_size)
{
	if (line == 0 || line > file->line_count) {
		*out_size = 0;
		return "";
	}
	uint32_t begin = line_begin(file, line - 1);
	size_t end = line < file->line_count ? file->lines[line] : file->size;
	if (end > begin && file->content[end - 1] == '\n')
		end--;
	if (end > begin && file->content[end - 1] == '\r')
		end--;
	*out_size = end - begin;
	return file->content + begin;
}

struct source_span source_join(struct source_span first, struct source_span last)
{
	if (!first.file)
		return last;
	if (!last.file)
		return first;
	return (struct source_span){ first.file, first.begin, last.end };
}

int source_compare(struct source_span a, struct source_span b)
{
	if (a.file != b.file) {
		if (!a.file || !b.file)
			return a.file ? 1 : -1;
		int order = strcmp(a.file->path, b.file->path);
		if (order)
			return order;
	}
	if (a.begin != b.begin)
		return a.begin < b.begin ? -1 : 1;
	return a.end < b.end ? -1 : a.end > b.end;
}
