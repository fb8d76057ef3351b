/* server.c - the yardstick's server, made by netronc from bench.nsvc. */
#include "bench_server.netron.h"
#include "peers/harness/bench.h"
#include "url.h"

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

static const bench_calls_methods methods = {
	.add = add,
	.echo = echo,
};

int main(int argc, char **argv)
{
	struct bench_addr addr = bench_parse_server(argc, argv);
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
	bench_ready();
	return netron_run(net) < 0;
}
