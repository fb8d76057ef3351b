/* server.c - interop-server: the services of idl/interop.nsvc on any number of addresses.
 *
 *     interop-server --listen tcp://127.0.0.1:0 --listen unix:///tmp/interop.sock
 *
 * Addresses with TLS take their certificates from the --tls flags, or from the environment
 * (NETRON_TLS_CERT and so on). Prints `listening URL` for each, serves until SIGTERM or SIGINT,
 * lets running calls and streams end, exits 0. A second signal ends it at once. */
#include "services.h"
#include "tls_flags.h"

#include <stdio.h>
#include <string.h>

enum { DRAIN_MS = 2000 };

static void log_line(int level, const char *line, void *user)
{
	(void)user;
	if (level <= 1)
		fprintf(stderr, "interop-server: %s\n", line);
}

static int listen_at(netron *net, const char *url)
{
	netron_auto(netron_error) error = NULL;
	netron_listener listener;

	if (netron_listen_at(net, url, &listener, &error) < 0) {
		fprintf(stderr, "interop-server: %s: %s\n", url, netron_error_message(error));
		return -1;
	}
	printf("listening %s\n", netron_listener_url(listener));
	return 0;
}

static int serve(struct interop *interop, char **argv)
{
	if (expose_calculator(interop) < 0 || expose_echo(interop) < 0 ||
		expose_files(interop) < 0 || expose_events(interop) < 0 ||
		netron_drain_on_signals(interop->net, DRAIN_MS) < 0)
		return 1;
	for (int i = 1; argv[i]; i++)
		if (strcmp(argv[i], "--listen") == 0 && listen_at(interop->net, argv[++i]) < 0)
			return 1;
	fflush(stdout);
	return netron_run(interop->net) < 0;
}

static int usage(void)
{
	fputs("usage: interop-server [flags] --listen URL [--listen URL]...\n" TLS_USAGE, stderr);
	return 2;
}

int main(int argc, char **argv)
{
	struct interop interop = { .precision = 10 };
	netron_options options = netron_options_default();

	netron_tls_options tls = netron_tls_options_default();
	int used, listens = 0;

	for (int i = 1; i < argc; i += used) {
		used = tls_flag(argv + i, &tls);
		if (used == 0 && strcmp(argv[i], "--listen") == 0 && argv[i + 1]) {
			used = 2;
			listens++;
		}
		if (used <= 0)
			return usage();
	}
	if (listens == 0)
		return usage();

	options.tls = &tls;
	options.events.on_log = log_line;
	interop.net = netron_new(&options);
	if (!interop.net)
		return 1;
	int status = serve(&interop, argv);
	netron_free(interop.net);
	file_store_free(interop.files);
	return status;
}
