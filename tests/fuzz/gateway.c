/* gateway.c - bytes of a client of HTTP, cut as the first one says: whatever they are, the
 * connection ends and nothing is lost; and the statuses of the answers are those to the whole in
 * one piece. */
#include "http/serve.h"
#include "transport/memory.h"

#include "shop_server.netron.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* ---- the server: handlers that answer at once ---- */

static int get_item(void *self, shop_shop_get_item_call call, uint32_t id, bool is_short)
{
	(void)self;
	if (is_short)
		return NETRON_E_NOT_FOUND;
	return shop_shop_get_item_reply(call, &(shop_item){ .id = id, .name = "a" });
}

static int count(void *self, shop_shop_count_call call, uint32_t n, netron_u32_sink sink)
{
	(void)self;
	(void)call;
	for (uint32_t i = 0; i < n % 8; i++)
		netron_u32_sink_write(sink, i);
	return netron_u32_sink_end(sink);
}

static void on_item(double item, void *user)
{
	(void)item;
	(void)user;
}

static void on_sum_end(const netron_error *error, void *user)
{
	shop_shop_sum_call *call = user;

	if (error)
		netron_task_fail(call->task, netron_error_code(error), NULL);
	else
		shop_shop_sum_reply(*call, 0);
	free(call);
}

static int sum(void *self, shop_shop_sum_call call, double start, netron_f64_source numbers)
{
	shop_shop_sum_call *kept = malloc(sizeof *kept);

	(void)self;
	(void)start;
	*kept = call;
	netron_f64_source_read(numbers, on_item, on_sum_end, kept);
	return 0;
}

static int early(void *self, shop_shop_early_call call, netron_string_source items)
{
	(void)self;
	(void)items;
	return shop_shop_early_reply(call, "early");
}

static int level(void *self, shop_shop_get_level_call call)
{
	(void)self;
	return shop_shop_get_level_reply(call, 1);
}

static const shop_shop_methods methods = {
	.get_item = get_item,
	.count = count,
	.sum = sum,
	.early = early,
	.get_level = level,
};

/* ---- the client ---- */

static netron *net;
static struct nt_http_settings *settings;

struct client {
	struct nt_channel *channel; /* NULL: closed */
	char statuses[4096];
	struct nt_buf got;
};

static void on_bytes(void *user, const uint8_t *data, size_t size)
{
	struct client *client = user;

	nt_buf_append(&client->got, data, size);
}

static void on_end(void *user)
{
	struct client *client = user;

	client->channel->ops->close(client->channel, 0);
}

static void on_close(void *user, const netron_error *error)
{
	(void)error;
	((struct client *)user)->channel = NULL;
}

static void turn(unsigned times)
{
	while (times--)
		nt_loop_turn(&net->loop, false);
}

static void note_statuses(struct client *client)
{
	const char *text = (const char *)client->got.data;
	size_t size = nt_buf_size(&client->got), at = 0;

	for (size_t i = 0; i + 12 <= size && at + 5 < sizeof client->statuses; i++)
		if (memcmp(text + i, "HTTP/1.1 ", 9) == 0) {
			memcpy(client->statuses + at, text + i + 9, 3);
			client->statuses[at + 3] = ' ';
			at += 4;
		}
	client->statuses[at] = '\0';
}

static void talk(struct client *client, const uint8_t *data, size_t size, size_t step)
{
	static const struct nt_channel_events events = { on_bytes, NULL, on_end, on_close };
	struct nt_memory *server, *other;

	memset(client, 0, sizeof *client);
	nt_buf_init(&client->got, &nt_alloc_default);
	if (!nt_memory_pair(&net->loop, &net->loop, "http://fuzz", &server, &other))
		abort();
	client->channel = &other->channel;
	server->channel.protocol = NT_PROTOCOL_HTTP;
	server->channel.serves = NT_SERVES_HTTP;
	nt_channel_start(client->channel, &events, client);
	nt_http_accept(net, &server->channel, settings, settings);
	for (size_t at = 0; at < size && client->channel; at += step) {
		size_t piece = size - at < step ? size - at : step;
		nt_buf_append(&client->channel->out, data + at, piece);
		client->channel->ops->flush(client->channel);
		turn(6);
	}
	turn(20);
	if (client->channel)
		client->channel->ops->close(client->channel, 0);
	turn(20);
	/* What was asked and goes on for nobody has a second, or is cut now. */
	nt_http_close_all(net);
	turn(20);
	if (client->channel || net->http->connection_count != 0 || net->handling != 0)
		abort();
	note_statuses(client);
	nt_buf_fini(&client->got);
}

static void begin(void)
{
	netron_http_options options = netron_http_options_default();
	const char *wrong;

	options.max_head_bytes = 1024;
	options.max_body_bytes = 1024;
	options.max_batch = 4;
	options.max_collect_items = 4;
	options.gzip_min_bytes = UINT32_MAX;
	net = netron_new(NULL);
	if (!net || shop_shop_expose(net, &methods, NULL, NULL) < 0 ||
		nt_http_settings_new(&net->allocator, &options, NULL, "", &settings, &wrong) < 0)
		abort();
}

static bool has_word(const uint8_t *data, size_t size, const char *word)
{
	size_t length = strlen(word);

	for (size_t i = 0; i + length <= size; i++)
		if (strncasecmp((const char *)data + i, word, length) == 0)
			return true;
	return false;
}

/* An upload is a call that has begun when its first line has come. */
static bool has_upload(const uint8_t *data, size_t size)
{
	return has_word(data, size, "ndjson") || has_word(data, size, "multipart") ||
	       has_word(data, size, "/blobs");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct client whole, cut;

	if (size < 2 || size > 8192)
		return 0;
	if (!net)
		begin();
	talk(&whole, data + 1, size - 1, size);
	talk(&cut, data + 1, size - 1, 1 + data[0] % 97);
	if (!has_upload(data, size) && strcmp(whole.statuses, cut.statuses) != 0) {
		fprintf(stderr, "whole: %s\ncut:   %s\n", whole.statuses, cut.statuses);
		abort();
	}
	return 0;
}
