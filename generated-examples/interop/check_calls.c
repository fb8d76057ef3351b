/* check_calls.c - what the peer offers, calls, errors, calls side by side. */
#include "round.h"

#include <stdio.h>
#include <string.h>

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

/* Whatever the handler throws is what the caller gets. */
static void check_thrown(struct round *round)
{
	netron_auto(netron_error) error = NULL;
	netron_value one = netron_value_i64(1);
	netron_member member = { "why", 3, &one };
	netron_value thrown = netron_value_object(&member, 1);
	char got[120] = "nothing";

	int rc = interop_calculator_throw_value_sync(&round->calculator, &thrown, &error);
	const netron_value *value = error ? netron_error_thrown(error) : NULL;
	if (value)
		netron_value_print(value, got, sizeof got);
	check(round, rc < 0 && value && netron_value_equal(value, &thrown),
		"throwValue({why: 1}) fails with that value", "got %d: %s", rc, got);
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

static void ping(struct round *round, const char *name)
{
	netron_auto(netron_error) error = NULL;
	netron_duration round_trip = -1;
	int rc = netron_peer_ping_sync(round->peer, &round->options, &round_trip, &error);

	check(round, rc == 0 && round_trip >= 0, name, "got %d: %s", rc, message_of(error));
}

void check_still_there(struct round *round)
{
	ping(round, "still there");
}

void check_calls(struct round *round)
{
	ping(round, "ping");
	check_interface(round, "calculator@1.0.0", "calculator", "add");
	check_interface(round, "calculator", "calculator", "divide");
	check_interface(round, "echo@1.0.0", "echo", "describe");
	check_interface(round, "files@1.0.0", "files", "upload");
	check_interface(round, "events@1.0.0", "events", "fire");
	check_unknown_interface(round);
	check_arithmetic(round);
	check_errors(round);
	check_thrown(round);
	check_concurrency(round);
	check_nothing(round);
}
