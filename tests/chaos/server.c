/* ledger-server FILE URL... - writes the numbers it is told into FILE, one a line, before it
 * answers. Made to be killed. */
#include "ledger_server.netron.h"

#include <netron/netron.h>

#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <unistd.h>

static int file;
static uint64_t count;

static int put(void *self, chaos_ledger_put_call call, uint64_t number)
{
	char line[32];
	int size = snprintf(line, sizeof line, "%" PRIu64 "\n", number);

	(void)self;
	if (write(file, line, (size_t)size) != size)
		return NETRON_E_SYSTEM;
	return chaos_ledger_put_reply(call, ++count);
}

static int tell_count(void *self, chaos_ledger_count_call call)
{
	(void)self;
	return chaos_ledger_count_reply(call, count);
}

static const chaos_ledger_methods methods = { .put = put, .count = tell_count };

int main(int argc, char **argv)
{
	netron_auto(netron_error) error = NULL;
	netron_auto(netron) net = netron_new(NULL);
	netron_exposed exposed;

	file = argc > 2 ? open(argv[1], O_WRONLY | O_APPEND | O_CREAT, 0600) : -1;
	if (file < 0 || !net || chaos_ledger_expose(net, &methods, NULL, &exposed) < 0)
		return 2;
	for (int i = 2; i < argc; i++) {
		netron_listener listener;
		if (netron_listen_at(net, argv[i], &listener, &error) < 0) {
			fprintf(stderr, "ledger-server: %s\n", netron_error_message(error));
			return 1;
		}
		printf("listening %s\n", netron_listener_url(listener));
	}
	fflush(stdout);
	return netron_run(net) < 0;
}
