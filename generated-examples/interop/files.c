/* files.c - files@1.0.0: a few files in memory, sent and taken as streams. */
#include "services.h"
#include "sha256.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_FILES = 1000, LONGEST_NAME = 255, MOST_BYTES = 256 * 1024 * 1024 };

/* What a file holds. Whoever reads it keeps it, also when the file is stored anew. */
struct content {
	unsigned refs;
	size_t size;
	uint8_t bytes[];
};

struct file {
	char *name;
	struct content *content;
};

struct file_store {
	struct file files[MOST_FILES]; /* sorted by name */
	size_t count, bytes;
};

static void content_unref(struct content *content)
{
	if (content && --content->refs == 0)
		free(content);
}

/* ---- the store ---- */

/* Where name is, or would stand. */
static size_t place_of(const struct file_store *store, const char *name, bool *out_found)
{
	size_t low = 0, high = store->count;

	*out_found = false;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = strcmp(store->files[middle].name, name);
		if (order == 0) {
			*out_found = true;
			return middle;
		}
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static struct content *find(const struct file_store *store, const char *name)
{
	bool is_found;
	size_t place = place_of(store, name, &is_found);

	return is_found ? store->files[place].content : NULL;
}

/* Takes the content; it is freed when it cannot be stored. */
static int store_file(struct file_store *store, const char *name, struct content *content)
{
	bool is_found;
	size_t place = place_of(store, name, &is_found);
	size_t before = is_found ? store->files[place].content->size : 0;
	char *copy = NULL;

	if (strlen(name) > LONGEST_NAME || store->bytes - before + content->size > MOST_BYTES ||
		(!is_found && store->count == MOST_FILES)) {
		content_unref(content);
		return NETRON_E_TOO_LARGE;
	}
	if (is_found) {
		content_unref(store->files[place].content);
	} else {
		copy = strdup(name);
		if (!copy) {
			content_unref(content);
			return NETRON_E_NO_MEMORY;
		}
		memmove(&store->files[place + 1], &store->files[place],
			(store->count - place) * sizeof store->files[0]);
		store->files[place].name = copy;
		store->count++;
	}
	store->files[place].content = content;
	store->bytes += content->size - before;
	return 0;
}

void file_store_free(struct file_store *store)
{
	if (!store)
		return;
	for (size_t i = 0; i < store->count; i++) {
		free(store->files[i].name);
		content_unref(store->files[i].content);
	}
	free(store);
}

/* ---- whole files ---- */

static int put(void *self, interop_files_put_call call, const char *name, netron_bytes data)
{
	struct interop *interop = self;
	struct content *content = malloc(sizeof *content + data.size);

	if (!content)
		return NETRON_E_NO_MEMORY;
	content->refs = 1;
	content->size = data.size;
	if (data.size > 0)
		memcpy(content->bytes, data.data, data.size);
	int rc = store_file(interop->files, name, content);
	return rc < 0 ? rc : interop_files_put_reply(call, data.size);
}

static int list(void *self, interop_files_list_call call)
{
	const struct interop *interop = self;
	const char *names[MOST_FILES];

	for (size_t i = 0; i < interop->files->count; i++)
		names[i] = interop->files->files[i].name;
	return interop_files_list_reply(
		call, (netron_strings){ .items = names, .count = interop->files->count });
}

/* ---- download ---- */

struct download {
	netron_bytes_sink data;
	struct content *content;
	size_t at, piece;
};

static void send_on(void *user)
{
	struct download *it = user;
	int rc = 0;

	while (it->at < it->content->size && rc == 0) {
		size_t left = it->content->size - it->at;
		netron_bytes piece = { it->content->bytes + it->at,
			left < it->piece ? left : it->piece };
		rc = netron_bytes_sink_write(it->data, piece);
		if (rc >= 0)
			it->at += piece.size;
	}
	if (rc < 0)
		netron_bytes_sink_fail(it->data, rc, NULL);
	else if (rc == 0)
		netron_bytes_sink_end(it->data);
}

static void sent(const netron_error *reason, void *user)
{
	struct download *it = user;

	(void)reason;
	content_unref(it->content);
	free(it);
}

static int download(void *self, interop_files_download_call call, const char *name, uint32_t chunk,
	netron_bytes_sink data)
{
	const struct interop *interop = self;
	struct content *content = find(interop->files, name);

	if (!content)
		return interop_files_download_throw_no_such_file(
			call, &(interop_no_such_file){ .name = name });
	struct download *it = malloc(sizeof *it);
	if (!it)
		return NETRON_E_NO_MEMORY;
	*it = (struct download){ data, content, 0, chunk ? chunk : 65536 };
	content->refs++;
	netron_bytes_sink_on_ready(data, send_on, it);
	netron_bytes_sink_on_close(data, sent, it);
	send_on(it);
	return 0;
}

/* ---- upload ---- */

struct upload {
	struct interop *interop;
	interop_files_upload_call call;
	netron_bytes_source data;
	char *name;
	struct content *content;
	size_t room;
	uint64_t chunks;
	struct sha256 sha;
	int rc;
};

static int keep(struct upload *it, netron_bytes piece)
{
	size_t size = it->content->size + piece.size;

	if (size > MOST_BYTES)
		return NETRON_E_TOO_LARGE;
	if (size > it->room) {
		size_t room = size * 2;
		struct content *content = realloc(it->content, sizeof *content + room);
		if (!content)
			return NETRON_E_NO_MEMORY;
		it->content = content;
		it->room = room;
	}
	if (piece.size > 0)
		memcpy(it->content->bytes + it->content->size, piece.data, piece.size);
	it->content->size = size;
	return 0;
}

static void take_piece(netron_bytes piece, void *user)
{
	struct upload *it = user;

	if (it->rc < 0)
		return;
	it->chunks++;
	sha256_add(&it->sha, piece.data, piece.size);
	it->rc = keep(it, piece);
	if (it->rc < 0)
		netron_bytes_source_stop(it->data);
}

static void finish(struct upload *it)
{
	char text[SHA256_TEXT];
	uint64_t size = it->content->size;

	sha256_end(&it->sha, text);
	it->rc = store_file(it->interop->files, it->name, it->content);
	it->content = NULL;
	if (it->rc == 0)
		interop_files_upload_reply(it->call, &(interop_upload_result){ .name = it->name,
							     .size = size,
							     .chunks = it->chunks,
							     .sha256 = text });
}

static void upload_ended(const netron_error *error, void *user)
{
	struct upload *it = user;

	if (it->rc == 0 && !error)
		finish(it);
	if (it->rc < 0)
		netron_task_fail(it->call.task, it->rc, NULL);
	else if (error)
		netron_task_fail(
			it->call.task, netron_error_code(error), netron_error_message(error));
	content_unref(it->content);
	free(it->name);
	free(it);
}

static int upload(
	void *self, interop_files_upload_call call, const char *name, netron_bytes_source data)
{
	struct upload *it = calloc(1, sizeof *it);

	if (!it)
		return NETRON_E_NO_MEMORY;
	it->interop = self;
	it->call = call;
	it->data = data;
	it->name = strdup(name);
	it->content = malloc(sizeof *it->content);
	if (!it->name || !it->content) {
		free(it->name);
		free(it->content);
		free(it);
		return NETRON_E_NO_MEMORY;
	}
	it->content->refs = 1;
	it->content->size = 0;
	sha256_init(&it->sha);
	netron_bytes_source_read(data, take_piece, upload_ended, it);
	return 0;
}

static const interop_files_methods methods = {
	.put = put,
	.list = list,
	.download = download,
	.upload = upload,
};

int expose_files(struct interop *interop)
{
	netron_exposed exposed;

	interop->files = calloc(1, sizeof *interop->files);
	if (!interop->files)
		return NETRON_E_NO_MEMORY;
	return interop_files_expose(interop->net, &methods, interop, &exposed);
}
