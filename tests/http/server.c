/* server.c - http-server: shop.nsvc at the addresses and with the limits that a test wants.
 *
 *     http-server [NAME=VALUE]... URL...
 *
 * NAME is a member of netron_http_options; origin=X may come several times. Prints `listening URL`
 * for each, serves until SIGTERM. */
#include "shop_server.netron.h"

#include <netron/health.h>
#include <netron/http.h>

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static netron *net;
static netron_exposed shop;
static uint32_t cancelled;
static uint64_t flooded;
static int32_t level = 3;

/* ---- items ---- */

static int get_item(void *self, shop_shop_get_item_call call, uint32_t id, bool is_short)
{
	const shop_item item = { .id = id,
		.name = is_short ? "lamp" : "a lamp that stands on the floor",
		.has_price = !is_short,
		.price = 12.5 };

	(void)self;
	if (id > 100)
		return shop_shop_get_item_throw_no_such_item(call, &(shop_no_such_item){ id });
	return shop_shop_get_item_reply(call, &item);
}

static int add_item(void *self, shop_shop_add_item_call call, const shop_item *item)
{
	(void)self;
	return shop_shop_add_item_reply(call, item->id);
}

static int remove_item(void *self, shop_shop_remove_item_call call, uint32_t id)
{
	(void)self;
	if (id > 100)
		return shop_shop_remove_item_throw_no_such_item(call, &(shop_no_such_item){ id });
	return shop_shop_remove_item_reply(call);
}

static int search(void *self, shop_shop_search_call call, const char *q, netron_strings tags,
	netron_f64s prices, const uint32_t *limit)
{
	char text[512];
	int n = snprintf(text, sizeof text, "%s", q);

	(void)self;
	if (limit)
		n += snprintf(text + n, sizeof text - (size_t)n, " limit %u", *limit);
	for (size_t i = 0; i < tags.count; i++)
		n += snprintf(text + n, sizeof text - (size_t)n, " [%s]", tags.items[i]);
	for (size_t i = 0; i < prices.count; i++)
		n += snprintf(text + n, sizeof text - (size_t)n, " %g", prices.items[i]);
	return shop_shop_search_reply(call, text);
}

/* ---- what came with it ---- */

static const char *of(netron_task task, const char *key)
{
	const netron_string_map *metadata = netron_task_metadata(task);

	return metadata ? netron_string_map_get(*metadata, key) : NULL;
}

static int asked(void *self, shop_shop_asked_call call)
{
	uint32_t left = netron_task_remaining_ms(call.task);
	const shop_asked answer = {
		.authorization = of(call.task, "authorization"),
		.last_event_id = of(call.task, "last-event-id"),
		.request_id = of(call.task, "x-request-id"),
		.traceparent = netron_task_traceparent(call.task),
		.has_remaining_ms = left != UINT32_MAX,
		.remaining_ms = left,
	};

	(void)self;
	return shop_shop_asked_reply(call, &answer);
}

static int text(void *self, shop_shop_text_call call, uint32_t size)
{
	char *answer = malloc(size + 1);

	(void)self;
	if (!answer)
		return NETRON_E_NO_MEMORY;
	memset(answer, 'x', size);
	answer[size] = '\0';
	int rc = shop_shop_text_reply(call, answer);
	free(answer);
	return rc;
}

/* ---- what never ends by itself ---- */

static void on_cancel(netron_task task, int reason, void *user)
{
	(void)reason;
	(void)user;
	cancelled++;
	netron_task_fail(task, NETRON_E_CANCELLED, NULL);
}

static int hang(void *self, shop_shop_hang_call call)
{
	(void)self;
	return netron_task_on_cancel(call.task, on_cancel, NULL);
}

static int get_cancelled(void *self, shop_shop_cancelled_call call)
{
	(void)self;
	return shop_shop_cancelled_reply(call, cancelled);
}

struct flood {
	netron_string_sink sink;
	char text[];
};

static void flood_on(void *user)
{
	struct flood *it = user;

	while (netron_string_sink_write(it->sink, it->text) == 0)
		flooded++;
}

static void flood_closed(const netron_error *reason, void *user)
{
	(void)reason;
	cancelled++;
	free(user);
}

static int flood(void *self, shop_shop_flood_call call, uint32_t size, netron_string_sink sink)
{
	struct flood *it = malloc(sizeof *it + size + 1);

	(void)self;
	(void)call;
	if (!it)
		return NETRON_E_NO_MEMORY;
	it->sink = sink;
	memset(it->text, 'y', size);
	it->text[size] = '\0';
	netron_string_sink_on_ready(sink, flood_on, it);
	netron_string_sink_on_close(sink, flood_closed, it);
	flood_on(it);
	return 0;
}

static int get_flooded(void *self, shop_shop_flooded_call call)
{
	(void)self;
	return shop_shop_flooded_reply(call, flooded);
}

/* ---- streams ---- */

static int count(void *self, shop_shop_count_call call, uint32_t n, netron_u32_sink sink)
{
	(void)self;
	(void)call;
	for (uint32_t i = 0; i < n; i++)
		if (netron_u32_sink_write(sink, i) < 0)
			return NETRON_E_LIMIT;
	return netron_u32_sink_end(sink);
}

struct sum {
	shop_shop_sum_call call;
	double sum;
};

static void sum_item(double item, void *user)
{
	((struct sum *)user)->sum += item;
}

static void sum_end(const netron_error *error, void *user)
{
	struct sum *it = user;

	if (error)
		netron_task_fail(it->call.task, netron_error_code(error), NULL);
	else
		shop_shop_sum_reply(it->call, it->sum);
	free(it);
}

static int sum(void *self, shop_shop_sum_call call, double start, netron_f64_source numbers)
{
	struct sum *it = malloc(sizeof *it);

	(void)self;
	if (!it)
		return NETRON_E_NO_MEMORY;
	*it = (struct sum){ call, start };
	netron_f64_source_read(numbers, sum_item, sum_end, it);
	return 0;
}

struct echo {
	netron_string_sink sink;
};

static void echo_item(const char *item, void *user)
{
	struct echo *it = user;

	netron_string_sink_write(it->sink, item);
	netron_string_sink_write(it->sink, item);
}

static void echo_end(const netron_error *error, void *user)
{
	struct echo *it = user;

	if (error)
		netron_string_sink_fail(
			it->sink, netron_error_code(error), netron_error_message(error));
	else
		netron_string_sink_end(it->sink);
	free(it);
}

static int echo(
	void *self, shop_shop_echo_call call, netron_string_source items, netron_string_sink sink)
{
	struct echo *it = malloc(sizeof *it);

	(void)self;
	(void)call;
	if (!it)
		return NETRON_E_NO_MEMORY;
	it->sink = sink;
	netron_string_source_read(items, echo_item, echo_end, it);
	return 0;
}

static void stuck_item(const char *item, void *user)
{
	(void)item;
	netron_source_pause(*(netron_stream *)user);
}

static void stuck_end(const netron_error *error, void *user)
{
	(void)error;
	cancelled++;
	free(user);
}

static int stuck(void *self, shop_shop_stuck_call call, netron_string_source items)
{
	netron_stream *stream = malloc(sizeof *stream);

	(void)self;
	if (!stream)
		return NETRON_E_NO_MEMORY;
	*stream = items.stream;
	netron_string_source_read(items, stuck_item, stuck_end, stream);
	return netron_task_on_cancel(call.task, on_cancel, NULL);
}

static int early(void *self, shop_shop_early_call call, netron_string_source items)
{
	(void)self;
	(void)items;
	return shop_shop_early_reply(call, "early");
}

struct blob {
	shop_shop_put_blob_call call;
	size_t size, pieces;
	char name[200];
};

static void blob_item(netron_bytes item, void *user)
{
	struct blob *it = user;

	it->size += item.size;
	it->pieces++;
}

static void blob_end(const netron_error *error, void *user)
{
	struct blob *it = user;
	char answer[300];

	snprintf(answer, sizeof answer, "%s: %zu", it->name, it->size);
	if (error)
		netron_task_fail(it->call.task, netron_error_code(error), NULL);
	else
		shop_shop_put_blob_reply(it->call, answer);
	free(it);
}

static int put_blob(
	void *self, shop_shop_put_blob_call call, const char *name, netron_bytes_source data)
{
	struct blob *it = calloc(1, sizeof *it);

	(void)self;
	if (!it)
		return NETRON_E_NO_MEMORY;
	it->call = call;
	snprintf(it->name, sizeof it->name, "%s", name);
	netron_bytes_source_read(data, blob_item, blob_end, it);
	return 0;
}

/* ---- the rest ---- */

static int hang_up(void *self, shop_shop_hang_up_call call)
{
	(void)self;
	return netron_peer_close(netron_task_peer(call.task));
}

static int set_health(void *self, shop_shop_set_health_call call, bool is_serving)
{
	(void)self;
	int rc = netron_health_set(
		net, "", is_serving ? NETRON_HEALTH_SERVING : NETRON_HEALTH_NOT_SERVING);
	return rc < 0 ? rc : shop_shop_set_health_reply(call);
}

static int raise_level(void *self, shop_shop_raise_call call, int32_t to)
{
	(void)self;
	shop_shop_emit_changed(shop, to, "raise \"it\"\n");
	return shop_shop_raise_reply(call);
}

static int get_level(void *self, shop_shop_get_level_call call)
{
	(void)self;
	return shop_shop_get_level_reply(call, level);
}

static int set_level(void *self, shop_shop_set_level_call call, int32_t value)
{
	(void)self;
	level = value;
	return shop_shop_set_level_reply(call);
}

static int get_name(void *self, shop_shop_get_name_call call)
{
	(void)self;
	return shop_shop_get_name_reply(call, "shop");
}

static const shop_shop_methods methods = {
	.get_item = get_item,
	.add_item = add_item,
	.remove_item = remove_item,
	.search = search,
	.count = count,
	.put_blob = put_blob,
	.asked = asked,
	.text = text,
	.hang = hang,
	.cancelled = get_cancelled,
	.flood = flood,
	.flooded = get_flooded,
	.sum = sum,
	.echo = echo,
	.stuck = stuck,
	.early = early,
	.hang_up = hang_up,
	.set_health = set_health,
	.raise = raise_level,
	.get_level = get_level,
	.set_level = set_level,
	.get_name = get_name,
};

/* ---- options ---- */

static const struct {
	const char *name;
	size_t offset;
} numbers[] = {
#define NUMBER(name)                                                                               \
	{                                                                                          \
#name, offsetof(netron_http_options, name)                                         \
	}
	NUMBER(flags),
	NUMBER(max_head_bytes),
	NUMBER(max_target_bytes),
	NUMBER(max_fields),
	NUMBER(max_body_bytes),
	NUMBER(max_batch),
	NUMBER(max_collect_items),
	NUMBER(max_collect_bytes),
	NUMBER(head_timeout_ms),
	NUMBER(body_timeout_ms),
	NUMBER(idle_timeout_ms),
	NUMBER(heartbeat_ms),
	NUMBER(gzip_min_bytes),
};

static const char *origins[9];

static int set_option(netron_http_options *options, const char *name, const char *value)
{
	size_t size = (size_t)(value - name) - 1;

	if (strncmp(name, "path_prefix", size) == 0)
		options->path_prefix = value;
	for (size_t i = 0; strncmp(name, "origin", size) == 0 && i < 8; i++)
		if (!origins[i]) {
			origins[i] = value;
			options->origins = origins;
			return 0;
		}
	for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++)
		if (strlen(numbers[i].name) == size && strncmp(name, numbers[i].name, size) == 0) {
			uint32_t number = (uint32_t)strtoul(value, NULL, 0);
			memcpy((char *)options + numbers[i].offset, &number, sizeof number);
			return 0;
		}
	return options->path_prefix ? 0 : -1;
}

static void log_line(int log_level, const char *line, void *user)
{
	(void)user;
	if (log_level <= 1)
		fprintf(stderr, "http-server: %s\n", line);
}

static int serve(int argc, char **argv, const netron_http_options *http)
{
	netron_listen_options options = netron_listen_options_default();

	options.http = http;
	if (shop_shop_expose(net, &methods, NULL, &shop) < 0 ||
		netron_health_expose(net, NULL) < 0 || netron_drain_on_signals(net, 2000) < 0)
		return 1;
	for (int i = 1; i < argc; i++) {
		netron_auto(netron_error) error = NULL;
		netron_listener listener;
		if (!strstr(argv[i], "://") || strchr(argv[i], '='))
			continue;
		if (netron_listen_with(net, argv[i], &options, &listener, &error) < 0) {
			fprintf(stderr, "%s\n", netron_error_message(error));
			return 1;
		}
		printf("listening %s\n", netron_listener_url(listener));
	}
	fflush(stdout);
	return netron_run(net) < 0;
}

int main(int argc, char **argv)
{
	static const char *const any[] = { "*", NULL };
	netron_http_options http = netron_http_options_default();
	netron_options options = netron_options_default();

	for (int i = 1; i < argc; i++) {
		const char *value = strchr(argv[i], '=');
		if (value && set_option(&http, argv[i], value + 1) < 0) {
			fprintf(stderr, "%s: no such option\n", argv[i]);
			return 2;
		}
	}
	options.events.on_log = log_line;
	options.limits.stream_timeout_ms = 3000;
	options.may_expose = any;
	net = netron_new(&options);
	if (!net)
		return 1;
	int status = serve(argc, argv, &http);
	netron_free(net);
	return status;
}
