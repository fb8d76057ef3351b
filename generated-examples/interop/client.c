/* client.c - interop-client: one round of checked work against any server of idl/interop.nsvc.
 *
 *     interop-client [--timeout-ms N] [--tls-ca FILE]... URL
 *     interop-client --live [--timeout-ms N] [--tls-ca FILE]... URL
 *
 * Prints a line per check and `N passed, N failed` last; says on stderr why a check failed. With
 * --live it calls now and then, connects again whenever the connection is lost, and ends with
 * SIGTERM. */
#include "round.h"
#include "tls_flags.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DEFAULT_TIMEOUT_MS = 5000 };

void check(struct round *round, bool ok, const char *name, const char *why, ...)
{
	printf("%s %s\n", ok ? "ok    " : "FAILED", name);
	if (ok) {
		round->passed++;
		return;
	}
	round->failed++;
	fprintf(stderr, "interop-client: %s: ", name);
	va_list args;
	va_start(args, why);
	vfprintf(stderr, why, args);
	va_end(args);
	fputc('\n', stderr);
}

const char *message_of(const netron_error *error)
{
	return error ? netron_error_message(error) : "no error";
}

static void run(struct round *round)
{
	round->calculator = interop_calculator_at(round->peer);
	round->echo = interop_echo_at(round->peer);
	round->files = interop_files_at(round->peer);
	round->events = interop_events_at(round->peer);
	check_calls(round);
	check_values(round);
	check_streams(round);
	check_members(round);
	check_still_there(round);
}

static int once(const char *url, const netron_tls_options *tls, uint32_t timeout_ms)
{
	struct round round = { .options = { .size = sizeof round.options },
		.timeout_ms = timeout_ms ? timeout_ms : DEFAULT_TIMEOUT_MS };
	netron_options options = netron_options_default();
	netron_auto(netron_error) error = NULL;

	options.tls = tls;
	options.timeout_ms = options.connect_timeout_ms = timeout_ms;
	options.limits.handshake_timeout_ms = timeout_ms;
	options.limits.stream_timeout_ms = timeout_ms;
	netron_auto(netron) net = netron_new(&options);
	if (!net)
		return 1;
	round.net = net;
	if (netron_connect_sync(net, url, &round.peer, &error) < 0) {
		check(&round, false, "connect", "%s", netron_error_message(error));
	} else {
		check(&round, true, "connect", " ");
		run(&round);
	}
	printf("%u passed, %u failed\n", round.passed, round.failed);
	return round.failed > 0;
}

static int usage(void)
{
	fputs("usage: interop-client [--live] [--timeout-ms N] [flags] URL\n" TLS_USAGE, stderr);
	return 2;
}

int main(int argc, char **argv)
{
	bool is_live = false;
	unsigned long timeout_ms = 0;
	netron_tls_options tls = netron_tls_options_default();
	int i = 1;

	for (; i < argc - 1; i++) {
		char *end = NULL;
		int used = tls_flag(argv + i, &tls);

		if (used < 0)
			return usage();
		if (used > 0) {
			i += used - 1;
			continue;
		}
		if (strcmp(argv[i], "--live") == 0) {
			is_live = true;
			continue;
		}
		if (strcmp(argv[i], "--timeout-ms") != 0)
			return usage();
		timeout_ms = strtoul(argv[++i], &end, 10);
		if (*end || timeout_ms == 0 || timeout_ms > UINT32_MAX)
			return usage();
	}
	if (i != argc - 1)
		return usage();
	return is_live ? live(argv[i], &tls, (uint32_t)timeout_ms)
		       : once(argv[i], &tls, (uint32_t)timeout_ms);
}
