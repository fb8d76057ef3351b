/* server.c - the yardstick's server, made by netronc from bench.nsvc. `--also URL` as the last
 * words: it listens there too. */
#include "bench_server.netron.h"
#include "peers/harness/bench.h"
#include "url.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int add(void *self, bench_calls_add_call call, int64_t a, int64_t b)
{
	(void)self;
	return bench_calls_add_reply(call, a + b);
}

static int echo(void *self, bench_calls_echo_call call, const bench_record *record)
{
	(void)self;
	return bench_calls_echo_reply(call, record);
}

/* ---- streams ---- */

struct producer {
	netron_i64_sink numbers;
	netron_bytes_sink chunks;
	uint64_t next, end;
	uint32_t chunk;
};

static void count_on(void *user)
{
	struct producer *it = user;
	int rc = 0;

	while (it->next < it->end && rc == 0)
		rc = netron_i64_sink_write(it->numbers, (int64_t)it->next++);
	if (rc == 0)
		netron_i64_sink_end(it->numbers);
}

static void bulk_on(void *user)
{
	static const uint8_t zeros[1 << 20];
	struct producer *it = user;
	int rc = 0;

	for (; it->next < it->end && rc == 0; it->next++)
		rc = netron_bytes_sink_write(it->chunks, (netron_bytes){ zeros, it->chunk });
	if (rc == 0)
		netron_bytes_sink_end(it->chunks);
}

static void closed(const netron_error *reason, void *user)
{
	(void)reason;
	free(user);
}

static int count(
	void *self, bench_calls_count_call call, uint64_t messages, netron_i64_sink numbers)
{
	struct producer *it = calloc(1, sizeof *it);

	(void)self;
	(void)call;
	if (!it)
		return NETRON_E_NO_MEMORY;
	*it = (struct producer){ .numbers = numbers, .end = messages };
	netron_i64_sink_on_ready(numbers, count_on, it);
	netron_i64_sink_on_close(numbers, closed, it);
	count_on(it);
	return 0;
}

static int bulk(void *self, bench_calls_bulk_call call, uint64_t messages, uint32_t chunk,
	netron_bytes_sink chunks)
{
	struct producer *it = calloc(1, sizeof *it);

	(void)self;
	(void)call;
	if (!it)
		return NETRON_E_NO_MEMORY;
	*it = (struct producer){ .chunks = chunks, .end = messages, .chunk = chunk };
	netron_bytes_sink_on_ready(chunks, bulk_on, it);
	netron_bytes_sink_on_close(chunks, closed, it);
	bulk_on(it);
	return 0;
}

static const bench_calls_methods methods = {
	.add = add,
	.echo = echo,
	.count = count,
	.bulk = bulk,
};

int main(int argc, char **argv)
{
	const char *also =
		argc > 2 && strcmp(argv[argc - 2], "--also") == 0 ? argv[argc - 1] : NULL;
	struct bench_addr addr = bench_parse_server(also ? argc - 2 : argc, argv);
	netron_auto(netron) net = netron_new(NULL);
	netron_exposed exposed;
	char url[URL_SIZE];

	if (!net || bench_calls_expose(net, &methods, NULL, &exposed) < 0)
		bench_die("expose");
	if (addr.is_unix)
		unlink(addr.path);
	url_of(&addr, url);
	if (netron_listen(net, url, NULL) < 0)
		bench_die(url);
	if (also && netron_listen(net, also, NULL) < 0)
		bench_die(also);
	bench_ready();
	return netron_run(net) < 0;
}
