#include "http/asset.h"

#include "http/answer.h"
#include "http/etag.h"

#include <stdint.h>
#include <stdio.h>

static const netron_http_asset *find(const netron_http_options *options, struct nt_text path)
{
	for (size_t i = 0; i < options->asset_count; i++)
		if (nt_text_is(path, options->assets[i].path))
			return &options->assets[i];
	return NULL;
}

/* FNV-1a of 64 bits over the bytes. Files are few and small, and a browser that has one asks with
 * the tag it got: so nothing is kept. */
static const char *tag_of(const netron_http_asset *asset, char text[24])
{
	const uint8_t *data = asset->data;
	uint64_t hash = 14695981039346656037u;

	for (size_t i = 0; i < asset->size; i++)
		hash = (hash ^ data[i]) * 1099511628211u;
	snprintf(text, 24, "W/\"%016llx\"", (unsigned long long)hash);
	return text;
}

bool nt_http_asset(struct nt_http_connection *connection)
{
	const struct nt_http_request *request = &connection->request;
	const netron_http_asset *asset =
		find(&connection->settings->given, connection->request.path);
	struct nt_http_answer answer = { .status = 200,
		.cache_ms = 1 /* kept, and asked for again each time */ };
	char tag[24];

	if (!asset)
		return false;
	if (request->verb != NT_HTTP_GET && request->verb != NT_HTTP_HEAD) {
		nt_http_answer_allow(connection, "GET, HEAD, OPTIONS");
		return true;
	}
	answer.etag = tag_of(asset, tag);
	if (nt_http_etag_matches(request->if_none_match, tag)) {
		answer.status = 304;
	} else {
		answer.type = asset->type;
		answer.parts[0] = (struct nt_text){ asset->data, asset->size };
	}
	nt_http_answer(connection, &answer);
	return true;
}
