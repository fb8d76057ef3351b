#include "transport/http_options.h"

#include <string.h>

netron_http_options netron_http_options_default(void)
{
	return (netron_http_options){ .size = sizeof(netron_http_options) };
}

/* What stands in a field, or in a path. */
static bool is_plain(const char *text)
{
	for (; *text; text++)
		if ((unsigned char)*text <= 0x20 || *text == 0x7f)
			return false;
	return true;
}

const char *nt_http_options_wrong(const netron_http_options *options)
{
	for (size_t i = 0; options->origins && options->origins[i]; i++)
		if (options->origins[i][0] == '\0' || !is_plain(options->origins[i]))
			return "an origin is to be as browsers send it, such as "
			       "\"https://app.example\"";
	if (options->path_prefix && options->path_prefix[0] &&
		(options->path_prefix[0] != '/' || !is_plain(options->path_prefix)))
		return "the path prefix is to begin with '/'";
	return NULL;
}

static size_t size_of(const netron_http_options *options, size_t *out_count)
{
	size_t size = options->path_prefix ? strlen(options->path_prefix) + 1 : 0;

	*out_count = 0;
	for (; options->origins && options->origins[*out_count]; ++*out_count)
		size += strlen(options->origins[*out_count]) + 1;
	return size;
}

static const char *put(char **at, const char *text)
{
	size_t size = strlen(text) + 1;
	char *here = memcpy(*at, text, size);

	*at += size;
	return here;
}

netron_http_options *nt_http_options_copy(
	const netron_allocator *allocator, const netron_http_options *from)
{
	netron_http_options given = netron_http_options_default(), *copy;
	size_t count;

	if (from)
		memcpy(&given, from,
			from->size && from->size < sizeof given ? from->size : sizeof given);
	size_t texts = size_of(&given, &count);
	copy = nt_alloc(allocator, sizeof given + (count + 1) * sizeof(char *) + texts);
	if (!copy)
		return NULL;
	const char **list = (const char **)(void *)(copy + 1);
	char *at = (char *)(list + count + 1);
	*copy = given;
	for (size_t i = 0; i < count; i++)
		list[i] = put(&at, given.origins[i]);
	list[count] = NULL;
	copy->origins = given.origins ? list : NULL;
	copy->path_prefix = given.path_prefix ? put(&at, given.path_prefix) : NULL;
	return copy;
}

void nt_http_options_free(const netron_allocator *allocator, const netron_http_options *copy)
{
	void *block;

	memcpy(&block, &copy, sizeof block);
	nt_free(allocator, block);
}
