/* memory.c - what requests cost in memory: nothing in the steady state, an end when there is none
 * left, and nothing lost afterwards. Over a channel without a socket. */
#include "alloc.h"
#include "suite.h"

#include "http/serve.h"
#include "transport/memory.h"

#include "shop_server.netron.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- the server ---- */

static int get_item(void *self, shop_shop_get_item_call call, uint32_t id, bool is_short)
{
	const shop_item item = { .id = id, .name = is_short ? "lamp" : "a lamp" };

	(void)self;
	if (id > 100)
		return shop_shop_get_item_throw_no_such_item(call, &(shop_no_such_item){ id });
	return shop_shop_get_item_reply(call, &item);
}

static int text(void *self, shop_shop_text_call call, uint32_t size)
{
	static char letters[20001];

	(void)self;
	memset(letters, 'x', sizeof letters - 1);
	return shop_shop_text_reply(call, letters + sizeof letters - 1 - size);
}

static int hang(void *self, shop_shop_hang_call call)
{
	(void)self;
	(void)call;
	return 0;
}

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
	*it = (struct sum){ call, start };
	netron_f64_source_read(numbers, sum_item, sum_end, it);
	return 0;
}

static const shop_shop_methods methods = {
	.get_item = get_item,
	.text = text,
	.hang = hang,
	.count = count,
	.sum = sum,
};

/* ---- the client: the other end of the channel ---- */

static struct {
	netron *net;
	netron_exposed exposed;
	struct nt_http_settings *settings;
	struct nt_channel *channel; /* NULL: closed */
	char *got;
	size_t size;
} world;

static void on_bytes(void *user, const uint8_t *data, size_t size)
{
	(void)user;
	world.got = realloc(world.got, world.size + size + 1);
	memcpy(world.got + world.size, data, size);
	world.size += size;
	world.got[world.size] = '\0';
}

static void on_end(void *user)
{
	(void)user;
	world.channel->ops->close(world.channel, 0);
}

static void on_close(void *user, const netron_error *error)
{
	(void)user;
	(void)error;
	world.channel = NULL;
}

static void turn(void)
{
	for (int i = 0; i < 60; i++)
		nt_loop_turn(&world.net->loop, false);
}

/* false: memory was out before there was a connection. */
static bool begin(const netron_allocator *allocator)
{
	static const struct nt_channel_events events = { on_bytes, NULL, on_end, on_close };
	netron_options options = netron_options_default();
	struct nt_memory *server, *client;
	const char *wrong;

	memset(&world, 0, sizeof world);
	options.allocator = allocator;
	world.net = netron_new(&options);
	if (!world.net)
		return false;
	if (shop_shop_expose(world.net, &methods, NULL, &world.exposed) < 0 ||
		nt_http_settings_new(
			&world.net->allocator, NULL, NULL, "", &world.settings, &wrong) < 0 ||
		!nt_memory_pair(
			&world.net->loop, &world.net->loop, "http://test", &server, &client))
		return false;
	world.channel = &client->channel;
	server->channel.protocol = NT_PROTOCOL_HTTP;
	server->channel.serves = NT_SERVES_HTTP | NT_SERVES_WEBSOCKET;
	nt_channel_start(world.channel, &events, NULL);
	nt_http_accept(world.net, &server->channel, world.settings, world.settings);
	return true;
}

static void end(void)
{
	if (world.settings)
		nt_http_settings_unref(world.settings);
	netron_free(world.net);
	free(world.got);
}

/* Memory for what is sent is out: then it is not. */
static void give(const char *bytes, size_t size)
{
	if (world.channel && nt_buf_append(&world.channel->out, bytes, size))
		world.channel->ops->flush(world.channel);
	turn();
}

static void ask(const char *line, const char *fields, const char *body)
{
	char request[4096];
	int n = snprintf(request, sizeof request,
		"%s HTTP/1.1\r\nHost: localhost\r\n%sContent-Length: %zu\r\n\r\n%s", line, fields,
		strlen(body), body);

	give(request, (size_t)n);
}

#define JSON "Content-Type: application/json\r\n"

/* How often a text came, in what may be compressed. */
static unsigned count_of(const char *wanted)
{
	size_t size = strlen(wanted);
	unsigned found = 0;

	for (size_t i = 0; i + size <= world.size; i++)
		found += memcmp(world.got + i, wanted, size) == 0;
	return found;
}

/* ---- everything once ---- */

static void ask_all(void)
{
	ask("POST /netron/invoke", JSON "X-Request-ID: a\r\nAuthorization: Bearer x\r\n",
		"{\"id\":\"1\",\"service\":\"Shop\",\"method\":\"getItem\",\"input\":[7],"
		"\"context\":{\"traceId\":\"0af7651916cd43dd8448eb211c80319c\",\"spanId\":"
		"\"b7ad6b7169203331\",\"metadata\":{\"a\":\"b\"}}}");
	ask("POST /netron/batch", JSON,
		"{\"id\":\"b\",\"requests\":[{\"id\":\"1\",\"service\":\"Shop\",\"method\":"
		"\"getItem\",\"input\":[7]},{\"id\":\"2\",\"service\":\"Shop\",\"method\":"
		"\"getItem\",\"input\":[107]},{\"id\":\"3\",\"service\":\"Shop\",\"method\":"
		"\"count\",\"input\":[3]}]}");
	ask("POST /rpc/Shop%40%5E1/getItem", JSON "X-Netron-Timeout: 1000\r\n", "{\"id\":107}");
	ask("GET /items/7?short=%74rue", "", "");
	ask("GET /search?q=a&tags=b&tags=c", "", "");
	ask("POST /rpc/Shop/text", JSON "Accept-Encoding: gzip\r\n", "[20000]");
	ask("POST /rpc/Shop/count", JSON "Accept: text/event-stream\r\n", "[3]");
	ask("POST /rpc/Shop/count", JSON "Accept: application/x-ndjson\r\n", "[3]");
	ask("POST /rpc/Shop/sum", "Content-Type: application/x-ndjson\r\n", "[1]\n2\n3\n");
	ask("POST /rpc/Shop/sum", JSON, "{\"numbers\":[1,2],\"start\":3}");
	ask("POST /rpc/Shop/sum", "Content-Type: multipart/form-data; boundary=b\r\n",
		"--b\r\nContent-Disposition: form-data; name=args\r\n\r\n[1]\r\n--b\r\n"
		"Content-Disposition: form-data; name=item\r\n\r\n2\r\n--b--\r\n");
	ask("POST /rpc/Shop/sum", "Content-Type: application/x-ndjson\r\n", "[1]\nx\n");
	ask("GET /metrics", "Accept: text/plain\r\n", "");
	ask("GET /discover", "", "");
	ask("GET /openapi.json", "", "");
	ask("GET /nope", "", "");
	ask("GET /rpc/Shop/changed", "Accept: text/event-stream\r\n", "");
	shop_shop_emit_changed(world.exposed, 3, "me");
	turn();
}

START_TEST(test_every_allocation_fails)
{
	struct nt_test_alloc alloc;
	bool fail_all_after = _i == 1;

	for (size_t n = 1;; n++) {
		nt_test_alloc_init(&alloc);
		alloc.fail_at = n;
		alloc.fail_all_after = fail_all_after;
		if (begin(&alloc.allocator))
			ask_all();
		bool had_all = alloc.count < n;
		if (had_all) {
			ck_assert_uint_eq(count_of("HTTP/1.1 "), 17);
			ck_assert_uint_eq(count_of("data: [3,\"me\"]"), 1);
		}
		end();
		ck_assert_uint_eq(alloc.live, 0);
		if (had_all)
			break;
	}
}
END_TEST

/* ---- the steady state ---- */

static void ask_often(unsigned times)
{
	for (unsigned i = 0; i < times; i++) {
		ask("POST /netron/invoke", JSON,
			"{\"id\":\"1\",\"service\":\"Shop@1.0.0\",\"method\":\"getItem\",\"input\":"
			"[7]}");
		ask("POST /rpc/Shop@1.0.0/getItem", JSON, "{\"id\":7}");
		ask("GET /items/7", "", "");
		world.size = 0;
	}
}

START_TEST(test_steady_state)
{
	struct nt_test_alloc alloc;

	nt_test_alloc_init(&alloc);
	ck_assert(begin(&alloc.allocator));
	ask_often(20);
	size_t before = alloc.count;
	ask_often(200);
	ck_assert_uint_eq(alloc.count, before);
	end();
	ck_assert_uint_eq(alloc.live, 0);
}
END_TEST

/* ---- the end, in the middle of whatever is going on ---- */

START_TEST(test_freed_in_the_middle)
{
	static const char *const asked[] = {
		"POST /rpc/Shop/hang HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
		"POST /rpc/Shop/hang HTTP/1.1\r\nHost: a\r\nContent-Le",
		"POST /rpc/Shop/text HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
		"Content-Length: 9\r\n\r\n[",
		"GET /rpc/Shop/changed HTTP/1.1\r\nHost: a\r\nAccept: text/event-stream\r\n\r\n",
		"POST /rpc/Shop/sum HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-ndjson\r\n"
		"Content-Length: 99\r\n\r\n[1]\n2\n",
		"POST /netron/batch HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
		"Content-Length: 79\r\n\r\n{\"id\":\"b\",\"requests\":[{\"id\":\"1\",\"service\":"
		"\"Shop\",\"method\":\"hang\",\"input\":[]}]}",
	};

	for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++) {
		struct nt_test_alloc alloc;

		nt_test_alloc_init(&alloc);
		ck_assert(begin(&alloc.allocator));
		give(asked[i], strlen(asked[i]));
		end();
		ck_assert_uint_eq(alloc.live, 0);
	}
}
END_TEST

static Suite *memory_suite(void)
{
	Suite *suite = suite_create("http memory");
	TCase *tcase = tcase_create("all");

	tcase_set_timeout(tcase, 120);
	tcase_add_loop_test(tcase, test_every_allocation_fails, 0, 2);
	tcase_add_test(tcase, test_steady_state);
	tcase_add_test(tcase, test_freed_in_the_middle);
	suite_add_tcase(suite, tcase);
	return suite;
}

int main(void)
{
	static Suite *(*const suites[])(void) = { memory_suite };

	return nt_suite_main(suites, 1);
}
