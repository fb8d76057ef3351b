#include "transport/websocket_options.h"

#include <string.h>
#include <strings.h>

/* Headers that are the handshake's own, or that say how long the request is. */
static const char *const reserved_headers[] = { "Host", "Upgrade", "Connection", "Origin",
	"Content-Length", "Transfer-Encoding", "Expect", "TE", "Trailer" };

netron_websocket_options netron_websocket_options_default(void)
{
	return (netron_websocket_options){ .size = sizeof(netron_websocket_options) };
}

netron_websocket_backend nt_websocket_backend(const netron_websocket_options *options)
{
	if (options->backend != NETRON_WEBSOCKET_AUTO)
		return options->backend;
	return options->proxy || options->compression ? NETRON_WEBSOCKET_LWS
						      : NETRON_WEBSOCKET_NATIVE;
}

/* ---- checking ---- */

static bool is_token_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       (c != '\0' && strchr("!#$%&'*+-.^_`|~", c));
}

static size_t token_size(const char *text)
{
	size_t size = 0;

	while (is_token_char(text[size]))
		size++;
	return size;
}

/* Nothing that would end a line, or that a server might take for it. */
static bool is_field_text(const char *text)
{
	for (; *text != '\0'; text++)
		if (((unsigned char)*text < ' ' && *text != '\t') || *text == 0x7f)
			return false;
	return true;
}

static bool is_reserved(const char *name, size_t size)
{
	static const char prefix[] = "Sec-WebSocket-";

	if (size >= sizeof prefix - 1 && strncasecmp(name, prefix, sizeof prefix - 1) == 0)
		return true;
	for (size_t i = 0; i < sizeof reserved_headers / sizeof reserved_headers[0]; i++)
		if (strlen(reserved_headers[i]) == size &&
			strncasecmp(name, reserved_headers[i], size) == 0)
			return true;
	return false;
}

static const char *wrong_header(const char *header)
{
	size_t size = token_size(header);

	if (size == 0 || header[size] != ':' || !is_field_text(header))
		return "a header is to be \"Name: value\", in one line";
	return is_reserved(header, size) ? "a header is one of the handshake's own" : NULL;
}

static const char *wrong_protocols(const char *const *protocols)
{
	for (size_t i = 0; protocols[i]; i++) {
		size_t size = token_size(protocols[i]);

		if (size == 0 || protocols[i][size] != '\0')
			return "a sub-protocol is to be a word";
		for (size_t j = 0; j < i; j++)
			if (strcmp(protocols[i], protocols[j]) == 0)
				return "a sub-protocol is named twice";
	}
	return NULL;
}

const char *nt_websocket_options_wrong(const netron_websocket_options *options)
{
	const char *wrong = NULL;

	if ((unsigned)options->backend > NETRON_WEBSOCKET_LWS)
		wrong = "there is no such back end";
	else if (options->backend == NETRON_WEBSOCKET_NATIVE &&
		 (options->proxy || options->compression))
		wrong = "the native back end knows neither proxies nor compression";
	else if (options->origin && (options->origin[0] == '\0' || !is_field_text(options->origin)))
		wrong = "the origin is to be one line";
	else if (options->path && options->path[0] != '/')
		wrong = "the path is to begin with '/'";
	else if (options->protocols)
		wrong = wrong_protocols(options->protocols);
	for (size_t i = 0; !wrong && options->headers && options->headers[i]; i++)
		wrong = wrong_header(options->headers[i]);
	return wrong;
}

/* ---- copying ---- */

/* Lays a copy out, or only counts: block NULL. */
struct layout {
	char *block;
	size_t lists, texts; /* where the next of them goes */
};

static const char *put_text(struct layout *layout, const char *text)
{
	size_t size = text ? strlen(text) + 1 : 0;
	char *at = layout->block ? layout->block + layout->texts : NULL;

	layout->texts += size;
	if (!text || !at)
		return NULL;
	return memcpy(at, text, size);
}

static const char *const *put_list(struct layout *layout, const char *const *list)
{
	const char **at =
		layout->block ? (const char **)(void *)(layout->block + layout->lists) : NULL;
	size_t count = 0;

	if (!list)
		return NULL;
	for (; list[count]; count++) {
		const char *text = put_text(layout, list[count]);

		if (at)
			at[count] = text;
	}
	if (at)
		at[count] = NULL;
	layout->lists += (count + 1) * sizeof *at;
	return at;
}

static void lay_out(
	struct layout *layout, const netron_websocket_options *from, netron_websocket_options *to)
{
	*to = *from;
	to->protocols = put_list(layout, from->protocols);
	to->headers = put_list(layout, from->headers);
	to->origins = put_list(layout, from->origins);
	to->proxy = put_text(layout, from->proxy);
	to->origin = put_text(layout, from->origin);
	to->path = put_text(layout, from->path);
}

netron_websocket_options *nt_websocket_options_copy(
	const netron_allocator *allocator, const netron_websocket_options *from)
{
	netron_websocket_options given = netron_websocket_options_default(), ignored, *copy;
	struct layout layout = { .lists = sizeof given };

	if (from)
		memcpy(&given, from,
			from->size && from->size < sizeof given ? from->size : sizeof given);
	lay_out(&layout, &given, &ignored);
	copy = nt_alloc(allocator, layout.lists + layout.texts);
	if (!copy)
		return NULL;
	layout = (struct layout){ (char *)copy, sizeof given, layout.lists };
	lay_out(&layout, &given, copy);
	return copy;
}

void nt_websocket_options_free(
	const netron_allocator *allocator, const netron_websocket_options *copy)
{
	void *block;

	memcpy(&block, &copy, sizeof block);
	nt_free(allocator, block);
}
