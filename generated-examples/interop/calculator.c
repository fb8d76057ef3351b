/* calculator.c - calculator@1.0.0 and child@1.0.0: calls, errors, streams, properties, a service as
 * a result. */
#include "services.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- calls ---- */

static int add(void *self, interop_calculator_add_call call, double a, double b)
{
	(void)self;
	return interop_calculator_add_reply(call, a + b);
}

static int multiply(void *self, interop_calculator_multiply_call call, double a, double b)
{
	(void)self;
	return interop_calculator_multiply_reply(call, a * b);
}

static int divide(void *self, interop_calculator_divide_call call, double a, double b)
{
	(void)self;
	if (b == 0)
		return netron_task_fail(call.task, NETRON_E_INTERNAL, "Division by zero");
	return interop_calculator_divide_reply(call, a / b);
}

static int fail(void *self, interop_calculator_fail_call call, int32_t code, const char *message)
{
	(void)self;
	netron_value hint = netron_value_string("from server");
	netron_value n = netron_value_i64(7);
	netron_member members[] = { { "hint", 4, &hint }, { "n", 1, &n } };
	netron_value details = netron_value_object(members, 2);
	netron_failure failure = { .size = sizeof failure };

	failure.status = code;
	failure.message = message;
	failure.request_id = "req-1";
	failure.details = &details;
	return netron_task_fail_with(call.task, &failure);
}

static int throw_value(void *self, interop_calculator_throw_value_call call, const netron_value *v)
{
	netron_value undefined = netron_value_undefined();

	(void)self;
	return netron_task_throw_value(call.task, v ? v : &undefined);
}

static int nothing(void *self, interop_calculator_nothing_call call)
{
	(void)self;
	return interop_calculator_nothing_reply(call);
}

/* A call that is answered later. */
struct sleeper {
	interop_calculator_slow_call call;
	uint32_t ms;
};

static void wake(void *user)
{
	struct sleeper *sleeper = user;
	char text[32];

	snprintf(text, sizeof text, "slept %" PRIu32, sleeper->ms);
	interop_calculator_slow_reply(sleeper->call, text); /* NETRON_E_GONE when nobody waits */
	free(sleeper);
}

static int slow(void *self, interop_calculator_slow_call call, uint32_t ms)
{
	struct interop *interop = self;
	struct sleeper *sleeper = malloc(sizeof *sleeper);

	if (!sleeper)
		return NETRON_E_NO_MEMORY;
	*sleeper = (struct sleeper){ call, ms };
	int rc = netron_after(interop->net, ms, wake, sleeper);
	if (rc < 0)
		free(sleeper);
	return rc;
}

/* ---- streams ---- */

struct fibonacci {
	netron_f64_sink numbers;
	double now, next;
	uint32_t left;
};

/* Writes until the reader has enough for now; goes on when it has room again. */
static void fibonacci_on(void *user)
{
	struct fibonacci *it = user;
	int rc = 0;

	while (it->left > 0 && rc == 0) {
		double now = it->now;
		rc = netron_f64_sink_write(it->numbers, now);
		it->now = it->next;
		it->next += now;
		it->left--;
	}
	if (rc < 0)
		netron_f64_sink_fail(it->numbers, rc, NULL);
	else if (rc == 0)
		netron_f64_sink_end(it->numbers);
}

/* Sent to its end, failed, or not wanted any more: called once. */
static void fibonacci_closed(const netron_error *reason, void *user)
{
	(void)reason;
	free(user);
}

static int fibonacci(
	void *self, interop_calculator_fibonacci_call call, uint32_t n, netron_f64_sink numbers)
{
	struct fibonacci *it = malloc(sizeof *it);

	(void)self;
	(void)call;
	if (!it)
		return NETRON_E_NO_MEMORY;
	*it = (struct fibonacci){ .numbers = numbers, .next = 1, .left = n };
	netron_f64_sink_on_ready(numbers, fibonacci_on, it);
	netron_f64_sink_on_close(numbers, fibonacci_closed, it);
	fibonacci_on(it);
	return 0;
}

/* Numbers from 0 on, at a pace of its own or as fast as the reader takes them; then a clean end or
 * an error. */
struct counter {
	struct interop *interop;
	netron_u32_sink numbers;
	uint32_t next, end, ms;
	char *message; /* of the error at the end; NULL: none */
	bool is_over;  /* the sink is closed */
	bool is_timed; /* a timer holds this */
};

static void counter_free(struct counter *it)
{
	free(it->message);
	free(it);
}

static void count_on(void *user);

static void count_tick(void *user)
{
	struct counter *it = user;

	it->is_timed = false;
	if (it->is_over)
		counter_free(it);
	else
		count_on(it);
}

/* The next number after a pause, if there is to be one. true: this is all for now. */
static bool count_waits(struct counter *it)
{
	if (it->ms == 0 || it->next == 0)
		return false;
	if (netron_after(it->interop->net, it->ms, count_tick, it) < 0)
		return false;
	it->is_timed = true;
	return true;
}

static void count_on(void *user)
{
	struct counter *it = user;

	if (it->is_timed)
		return;
	while (it->next < it->end) {
		int rc = netron_u32_sink_write(it->numbers, it->next++);
		if (rc < 0) {
			netron_u32_sink_fail(it->numbers, rc, NULL);
			return;
		}
		if ((it->next < it->end && count_waits(it)) || rc == NETRON_FULL)
			return;
	}
	if (it->message)
		netron_u32_sink_fail(it->numbers, NETRON_E_INTERNAL, it->message);
	else
		netron_u32_sink_end(it->numbers);
}

static void count_closed(const netron_error *reason, void *user)
{
	struct counter *it = user;

	(void)reason;
	it->is_over = true;
	if (!it->is_timed)
		counter_free(it);
}

static int count(struct interop *interop, netron_u32_sink numbers, uint32_t n, uint32_t ms,
	const char *message)
{
	struct counter *it = calloc(1, sizeof *it);

	if (!it)
		return NETRON_E_NO_MEMORY;
	*it = (struct counter){ .interop = interop, .numbers = numbers, .end = n, .ms = ms };
	if (message) {
		it->message = strdup(message);
		if (!it->message) {
			free(it);
			return NETRON_E_NO_MEMORY;
		}
	}
	netron_u32_sink_on_ready(numbers, count_on, it);
	netron_u32_sink_on_close(numbers, count_closed, it);
	count_on(it);
	return 0;
}

static int slow_count(void *self, interop_calculator_slow_count_call call, uint32_t n, uint32_t ms,
	netron_u32_sink numbers)
{
	(void)call;
	return count(self, numbers, n, ms, NULL);
}

static int failing_stream(void *self, interop_calculator_failing_stream_call call, uint32_t n,
	const char *message, netron_u32_sink numbers)
{
	(void)call;
	return count(self, numbers, n, 0, message);
}

/* ---- a service as a result ---- */

static int whoami(void *self, interop_child_whoami_call call)
{
	return interop_child_whoami_reply(call, self);
}

static const interop_child_methods child_methods = { .whoami = whoami };

static int make_child(void *self, interop_calculator_make_child_call call, const char *tag)
{
	struct interop *interop = self;
	netron_exposed child;
	char *copy = strdup(tag);

	if (!copy)
		return NETRON_E_NO_MEMORY;
	int rc = interop_child_offer(interop->net, &child_methods, copy, free, &child);
	if (rc < 0) {
		free(copy);
		return rc;
	}
	/* The caller holds it from here on; when it lets go, the tag is freed. */
	rc = interop_calculator_make_child_reply(call, child);
	netron_unexpose(child);
	return rc;
}

/* ---- properties ---- */

static int get_precision(void *self, interop_calculator_get_precision_call call)
{
	const struct interop *interop = self;

	return interop_calculator_get_precision_reply(call, interop->precision);
}

static int set_precision(void *self, interop_calculator_set_precision_call call, double precision)
{
	struct interop *interop = self;

	interop->precision = precision;
	return interop_calculator_set_precision_reply(call);
}

static int get_version(void *self, interop_calculator_get_version_call call)
{
	(void)self;
	return interop_calculator_get_version_reply(call, "1.0.0");
}

static const interop_calculator_methods methods = {
	.add = add,
	.multiply = multiply,
	.divide = divide,
	.fail = fail,
	.throw_value = throw_value,
	.slow = slow,
	.nothing = nothing,
	.fibonacci = fibonacci,
	.slow_count = slow_count,
	.failing_stream = failing_stream,
	.make_child = make_child,
	.get_precision = get_precision,
	.set_precision = set_precision,
	.get_version = get_version,
};

int expose_calculator(struct interop *interop)
{
	return interop_calculator_expose(interop->net, &methods, interop, &interop->calculator);
}
