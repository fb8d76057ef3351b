/* client.c - interop-client: one round of checked work against any server of idl/interop.nsvc.
 *
 *     interop-client [--timeout-ms N] URL
 *
 * Prints a line per check and `N passed, N failed` last; says on stderr why a check failed. */
#include "interop_client.netron.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct round {
	netron *net;
	netron_peer peer;
	netron_call_options options;
	interop_calculator calculator;
	interop_echo echo;
	unsigned passed, failed;
};

static void check(struct round *round, bool ok, const char *name, const char *why, ...)
	__attribute__((format(printf, 4, 5)));

static void check(struct round *round, bool ok, const char *name, const char *why, ...)
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

static const char *message_of(const netron_error *error)
{
	return error ? netron_error_message(error) : "no error";
}

/* ---- what the peer offers ---- */

static bool definition_is(
	const netron_value *value, const char *name, const char *version, const char *method)
{
	if (!value || value->kind != NETRON_KIND_DEFINITION)
		return false;
	const netron_value *meta = value->as.definition.meta;
	const netron_value *has_name = netron_value_get(meta, "name");
	const netron_value *has_version = netron_value_get(meta, "version");
	return has_name && has_name->kind == NETRON_KIND_STRING &&
	       strcmp(has_name->as.string.data, name) == 0 && has_version &&
	       has_version->kind == NETRON_KIND_STRING &&
	       strcmp(has_version->as.string.data, version) == 0 &&
	       netron_value_get(netron_value_get(meta, "methods"), method) != NULL;
}

static void check_interface(
	struct round *round, const char *asked, const char *name, const char *method)
{
	netron_auto(netron_value) definition = NULL;
	netron_auto(netron_error) error = NULL;
	netron_value arg = netron_value_string(asked);
	char title[80];

	snprintf(title, sizeof title, "query_interface %s", asked);
	int rc = netron_peer_run_sync(
		round->peer, "query_interface", &arg, 1, &round->options, &definition, &error);
	check(round, rc == 0 && definition_is(definition, name, "1.0.0", method), title, "%s",
		rc < 0 ? message_of(error) : "the definition is not the expected one");
}

static void check_unknown_interface(struct round *round)
{
	netron_auto(netron_value) definition = NULL;
	netron_auto(netron_error) error = NULL;
	netron_value arg = netron_value_string("nope@1.0.0");

	int rc = netron_peer_run_sync(
		round->peer, "query_interface", &arg, 1, &round->options, &definition, &error);
	check(round, rc == NETRON_E_NOT_FOUND, "query_interface of an unknown service is refused",
		"expected 404, got %d: %s", rc, message_of(error));
}

/* ---- calculator ---- */

static void check_arithmetic(struct round *round)
{
	static const struct {
		const char *name;
		int (*call)(const interop_calculator *, double, double, double *, netron_error **);
		double a, b, want;
	} calls[] = {
		{ "add(10, 20)", interop_calculator_add_sync, 10, 20, 30 },
		{ "add(0.1, 0.2)", interop_calculator_add_sync, 0.1, 0.2, 0.1 + 0.2 },
		{ "add(2^53, -1)", interop_calculator_add_sync, 9007199254740992.0, -1,
			9007199254740991.0 },
		{ "multiply(3, 4)", interop_calculator_multiply_sync, 3, 4, 12 },
		{ "multiply(-1.5, 1e300)", interop_calculator_multiply_sync, -1.5, 1e300,
			-1.5e300 },
		{ "divide(1, 4)", interop_calculator_divide_sync, 1, 4, 0.25 },
	};

	for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++) {
		netron_auto(netron_error) error = NULL;
		double got = 0;
		int rc = calls[i].call(&round->calculator, calls[i].a, calls[i].b, &got, &error);
		check(round, rc == 0 && got == calls[i].want, calls[i].name,
			"expected %.17g, got %.17g: %s", calls[i].want, got, message_of(error));
	}
}

static void check_errors(struct round *round)
{
	netron_auto(netron_error) by_zero = NULL;
	netron_auto(netron_error) conflict = NULL;
	netron_auto(netron_error) unknown = NULL;
	netron_auto(netron_value) none = NULL;
	double quotient = 0;

	int rc = interop_calculator_divide_sync(&round->calculator, 1, 0, &quotient, &by_zero);
	check(round, rc < 0 && strcmp(message_of(by_zero), "Division by zero") == 0,
		"divide(1, 0) fails with its message", "got %d: %s", rc, message_of(by_zero));

	rc = interop_calculator_fail_sync(&round->calculator, 409, "conflict!", &conflict);
	bool ok = rc == NETRON_E_CONFLICT && netron_error_status(conflict) == 409 &&
		  strcmp(message_of(conflict), "conflict!") == 0;
	check(round, ok, "fail(409, conflict!) fails with that", "got %d: %s", rc,
		message_of(conflict));
	const netron_value *hint =
		conflict ? netron_value_get(netron_error_details(conflict), "hint") : NULL;
	check(round,
		hint && hint->kind == NETRON_KIND_STRING &&
			strcmp(hint->as.string.data, "from server") == 0,
		"the error's details arrive", "details.hint is missing or wrong");

	rc = netron_peer_call_sync(
		round->peer, "calculator@1.0.0", "nope", NULL, 0, &round->options, &none, &unknown);
	check(round, rc == NETRON_E_NOT_FOUND, "an unknown method is refused",
		"expected 404, got %d: %s", rc, message_of(unknown));
}

/* Two calls in flight: the slow one may not hold up the other. */
struct order {
	unsigned finished, slow_at, fast_at;
	char slept[32];
	double sum;
};

static void slow_done(const netron_error *error, const char *text, void *user)
{
	struct order *order = user;

	order->slow_at = ++order->finished;
	snprintf(order->slept, sizeof order->slept, "%s", error ? message_of(error) : text);
}

static void fast_done(const netron_error *error, double sum, void *user)
{
	struct order *order = user;

	order->fast_at = ++order->finished;
	order->sum = error ? 0 : sum;
}

static void check_concurrency(struct round *round)
{
	struct order order = { 0 };
	netron_task slow = interop_calculator_slow(&round->calculator, 30, slow_done, &order);
	netron_task fast = interop_calculator_add(&round->calculator, 1, 2, fast_done, &order);

	int rc = netron_task_wait(fast);
	if (rc == 0)
		rc = netron_task_wait(slow);
	check(round, rc == 0 && strcmp(order.slept, "slept 30") == 0, "slow(30) answers late",
		"got %d: %s", rc, order.slept);
	check(round, order.sum == 3 && order.fast_at == 1, "a fast call overtakes a slow one",
		"add gave %g and was number %u", order.sum, order.fast_at);
}

static void check_nothing(struct round *round)
{
	netron_auto(netron_error) error = NULL;
	int rc = interop_calculator_nothing_sync(&round->calculator, &error);

	check(round, rc == 0, "nothing() answers nothing", "got %d: %s", rc, message_of(error));
}

/* ---- echo ---- */

static void check_echo(struct round *round, const char *name, netron_value value)
{
	netron_auto(netron_value) back = NULL;
	netron_auto(netron_error) error = NULL;
	char title[80], sent[160] = "", got[160] = "";

	int rc = interop_echo_echo_sync(&round->echo, &value, &back, &error);
	snprintf(title, sizeof title, "echo %s", name);
	netron_value_print(&value, sent, sizeof sent);
	if (back)
		netron_value_print(back, got, sizeof got);
	check(round, rc == 0 && netron_value_equal(&value, back), title, "sent %s, got %s: %s",
		sent, got, message_of(error));
}

static void check_echo_kinds(struct round *round)
{
	static const uint8_t raw[] = { 0, 1, 0xfe, 0xff };
	netron_value one = netron_value_i64(1), two = netron_value_string("two");
	netron_value items[] = { one, two, netron_value_null() };
	netron_member members[] = { { "a", 1, &one }, { "b", 1, &two } };
	netron_entry entries[] = { { &two, &one } };
	netron_value map = { .kind = NETRON_KIND_MAP };
	netron_value set = { .kind = NETRON_KIND_SET };
	netron_value regexp = { .kind = NETRON_KIND_REGEXP };

	map.as.map.items = entries;
	map.as.map.count = 1;
	set.as.array.items = items;
	set.as.array.count = 2;
	regexp.as.regexp.source = "a+";
	regexp.as.regexp.flags = "gi";

	check_echo(round, "undefined", netron_value_undefined());
	check_echo(round, "null", netron_value_null());
	check_echo(round, "true", netron_value_bool(true));
	check_echo(round, "0", netron_value_i64(0));
	check_echo(round, "-2147483648", netron_value_i64(INT32_MIN));
	check_echo(round, "4294967295", netron_value_i64(UINT32_MAX));
	check_echo(round, "1.5", netron_value_f64(1.5));
	check_echo(round, "a string",
		netron_value_string("Gr\xc3\xbc\xc3\x9f"
				    "e \xf0\x9f\x98\x80"));
	check_echo(round, "bytes", netron_value_bytes(raw, sizeof raw));
	check_echo(round, "a big integer", netron_value_bigint("-123456789012345678901234567890"));
	check_echo(round, "a date", netron_value_time(INT64_C(1700000000123) * 1000000));
	check_echo(round, "an array", netron_value_array(items, 3));
	check_echo(round, "an object", netron_value_object(members, 2));
	check_echo(round, "a map", map);
	check_echo(round, "a set", set);
	check_echo(round, "a regular expression", regexp);
}

static void check_args(struct round *round)
{
	netron_auto(netron_value) back = NULL;
	netron_auto(netron_error) error = NULL;
	netron_value args[] = { netron_value_i64(1), netron_value_string("str"),
		netron_value_bool(true), netron_value_null() };
	netron_value want = netron_value_array(args, 4);

	int rc = netron_peer_call_sync(
		round->peer, "echo@1.0.0", "args", args, 4, &round->options, &back, &error);
	check(round, rc == 0 && netron_value_equal(&want, back), "args(...) gives them back",
		"got %d: %s", rc, message_of(error));
}

static void check_descriptions(struct round *round)
{
	static const struct {
		const char *want;
		double number;
	} numbers[] = { { "number:5", 5 }, { "number:1.5", 1.5 }, { "number:1e+21", 1e21 },
		{ "number:0.1", 0.1 } };

	for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
		netron_auto(netron_error) error = NULL;
		netron_value number = netron_value_f64(numbers[i].number);
		char *text = NULL;
		int rc = interop_echo_describe_sync(&round->echo, &number, &text, &error);
		check(round, rc == 0 && strcmp(text, numbers[i].want) == 0, numbers[i].want,
			"got %s: %s", text ? text : "nothing", message_of(error));
		netron_string_free(text);
	}
}

/* ---- the program ---- */

static void check_ping(struct round *round)
{
	netron_auto(netron_error) error = NULL;
	netron_duration round_trip = -1;
	int rc = netron_peer_ping_sync(round->peer, &round->options, &round_trip, &error);

	check(round, rc == 0 && round_trip >= 0, "ping", "got %d: %s", rc, message_of(error));
}

static void run(struct round *round)
{
	check_ping(round);
	check_interface(round, "calculator@1.0.0", "calculator", "add");
	check_interface(round, "calculator", "calculator", "divide");
	check_interface(round, "echo@1.0.0", "echo", "describe");
	check_unknown_interface(round);
	check_arithmetic(round);
	check_errors(round);
	check_concurrency(round);
	check_nothing(round);
	check_echo_kinds(round);
	check_args(round);
	check_descriptions(round);
}

static int usage(void)
{
	fputs("usage: interop-client [--timeout-ms N] URL\n", stderr);
	return 2;
}

int main(int argc, char **argv)
{
	struct round round = { .options = { .size = sizeof round.options } };
	netron_auto(netron_error) error = NULL;
	netron_options options = netron_options_default();

	if (argc == 4 && strcmp(argv[1], "--timeout-ms") == 0) {
		char *end;
		unsigned long ms = strtoul(argv[2], &end, 10);
		if (*end || ms == 0 || ms > UINT32_MAX)
			return usage();
		options.timeout_ms = options.connect_timeout_ms = (uint32_t)ms;
		options.limits.handshake_timeout_ms = (uint32_t)ms;
	} else if (argc != 2) {
		return usage();
	}

	netron_auto(netron) net = netron_new(&options);
	if (!net)
		return 1;
	round.net = net;
	if (netron_connect_sync(net, argv[argc - 1], &round.peer, &error) < 0) {
		check(&round, false, "connect", "%s", netron_error_message(error));
	} else {
		check(&round, true, "connect", " ");
		round.calculator = interop_calculator_at(round.peer);
		round.echo = interop_echo_at(round.peer);
		run(&round);
	}
	printf("%u passed, %u failed\n", round.passed, round.failed);
	return round.failed > 0;
}
