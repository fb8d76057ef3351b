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

static bool is_asset(const netron_http_asset *asset)
{
	if (!asset->path || asset->path[0] != '/' || !is_plain(asset->path) || !asset->type ||
		!asset->type[0] || (!asset->data && asset->size > 0))
		return false;
	for (const char *at = asset->type; *at; at++)
		if ((unsigned char)*at < 0x20 || *at == 0x7f)
			return false;
	return true;
}

const char *nt_http_options_wrong(const netron_http_options *options)
{
	for (size_t i = 0; options->origins && options->origins[i]; i++)
		if (options->origins[i][0] == '\0' || !is_plain(options->origins[i]))
			return "an origin is to be as browsers send it, such as "
			       "\"https://app.example\"";
	for (size_t i = 0; i < options->asset_count; i++)
		if (!is_asset(&options->assets[i]))
			return "an asset needs a path that begins with '/', a type, and data";
	if (options->path_prefix && options->path_prefix[0] &&
		(options->path_prefix[0] != '/' || !is_plain(options->path_prefix)))
		return "the path prefix is to begin with '/'";
	return NULL;
}

/* What is wrong with them is found in the copy. */
static size_t length(const char *text)
{
	return text ? strlen(text) : 0;
}

static size_t size_of(const netron_http_options *options, size_t *out_count)
{
	size_t size = options->path_prefix ? strlen(options->path_prefix) + 1 : 0;

	*out_count = 0;
	for (; options->origins && options->origins[*out_count]; ++*out_count)
		size += strlen(options->origins[*out_count]) + 1;
	for (size_t i = 0; options->assets && i < options->asset_count; i++)
		size += length(options->assets[i].path) + length(options->assets[i].type) + 2;
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
	size_t assets = given.assets ? given.asset_count : 0;
	copy = nt_alloc(allocator, sizeof given + assets * sizeof *given.assets +
					   (count + 1) * sizeof(char *) + texts);
	if (!copy)
		return NULL;
	netron_http_asset *files = (netron_http_asset *)(void *)(copy + 1);
	const char **list = (const char **)(void *)(files + assets);
	char *at = (char *)(list + count + 1);
	*copy = given;
	copy->assets = files;
	copy->asset_count = assets;
	for (size_t i = 0; i < assets; i++) {
		files[i] = given.assets[i];
		files[i].path = given.assets[i].path ? put(&at, given.assets[i].path) : NULL;
		files[i].type = given.assets[i].type ? put(&at, given.assets[i].type) : NULL;
	}
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
