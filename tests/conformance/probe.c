#include "probe.h"

#include "conformance_client.netron.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- calls ---- */

static int add(void *self, conformance_probe_add_call call, int32_t a, int32_t b)
{
	(void)self;
	return conformance_probe_add_reply(call, a + b);
}

static int note(void *self, conformance_probe_note_call call, const char *text)
{
	struct probe *probe = self;

	(void)call;
	snprintf(probe->note, sizeof probe->note, "%s", text);
	return 0;
}

static int last_note(void *self, conformance_probe_last_note_call call)
{
	const struct probe *probe = self;

	return conformance_probe_last_note_reply(call, probe->note);
}

static void on_cancel(netron_task task, int reason, void *user)
{
	struct probe *probe = user;

	(void)reason;
	probe->cancelled++;
	netron_task_fail(task, NETRON_E_CANCELLED, NULL); /* nobody waits: this lets go of it */
}

static int wait_for_ever(void *self, conformance_probe_wait_call call)
{
	return netron_task_on_cancel(call.task, on_cancel, self);
}

static int cancelled(void *self, conformance_probe_cancelled_call call)
{
	const struct probe *probe = self;

	return conformance_probe_cancelled_reply(call, probe->cancelled);
}

static int time_left(void *self, conformance_probe_time_left_call call)
{
	(void)self;
	return conformance_probe_time_left_reply(call, netron_task_remaining_ms(call.task));
}

static int begin(void *self, conformance_probe_begin_call call)
{
	struct probe *probe = self;

	probe->begun = call;
	return 0;
}

static int finish(void *self, conformance_probe_finish_call call)
{
	struct probe *probe = self;

	conformance_probe_begin_reply(probe->begun, "finished");
	return conformance_probe_finish_reply(call);
}

/* ---- streams ---- */

struct counter {
	netron_u32_sink numbers;
	uint32_t next, end;
};

static void count_on(void *user)
{
	struct counter *it = user;
	int rc = 0;

	while (it->next < it->end && rc == 0)
		rc = netron_u32_sink_write(it->numbers, it->next++);
	if (rc == 0)
		netron_u32_sink_end(it->numbers);
}

static void count_closed(const netron_error *reason, void *user)
{
	(void)reason;
	free(user);
}

static int count(void *self, conformance_probe_count_call call, uint32_t n, netron_u32_sink numbers)
{
	struct counter *it = malloc(sizeof *it);

	(void)self;
	(void)call;
	if (!it)
		return NETRON_E_NO_MEMORY;
	*it = (struct counter){ numbers, 0, n };
	netron_u32_sink_on_ready(numbers, count_on, it);
	netron_u32_sink_on_close(numbers, count_closed, it);
	count_on(it);
	return 0;
}

struct summing {
	conformance_probe_sum_call call;
	uint64_t sum;
};

static void add_number(uint32_t number, void *user)
{
	((struct summing *)user)->sum += number;
}

static void reply_sum(const netron_error *error, void *user)
{
	struct summing *it = user;

	if (error)
		netron_task_fail(it->call.task, netron_error_code(error), NULL);
	else
		conformance_probe_sum_reply(it->call, it->sum);
	free(it);
}

static int sum(void *self, conformance_probe_sum_call call, netron_u32_source numbers)
{
	struct summing *it = malloc(sizeof *it);

	(void)self;
	if (!it)
		return NETRON_E_NO_MEMORY;
	*it = (struct summing){ call, 0 };
	netron_u32_source_read(numbers, add_number, reply_sum, it);
	return 0;
}

/* Both ends of one call. What cannot go out is kept from coming in. */
struct doubling {
	netron_u32_source in;
	netron_u32_sink out;
	bool in_is_over, out_is_over;
};

static void doubling_over(struct doubling *it)
{
	if (it->in_is_over && it->out_is_over)
		free(it);
}

static void double_one(uint32_t number, void *user)
{
	struct doubling *it = user;

	if (netron_u32_sink_write(it->out, 2 * number) == NETRON_FULL)
		netron_source_pause(it->in.stream);
}

static void double_more(void *user)
{
	netron_source_resume(((struct doubling *)user)->in.stream);
}

static void in_ended(const netron_error *error, void *user)
{
	struct doubling *it = user;

	it->in_is_over = true;
	if (error)
		netron_u32_sink_fail(it->out, netron_error_code(error), NULL);
	else
		netron_u32_sink_end(it->out);
	doubling_over(it);
}

static void out_closed(const netron_error *reason, void *user)
{
	struct doubling *it = user;

	it->out_is_over = true;
	if (reason)
		netron_u32_source_stop(it->in);
	doubling_over(it);
}

static int double_all(
	void *self, conformance_probe_double_call call, netron_u32_source in, netron_u32_sink out)
{
	struct doubling *it = malloc(sizeof *it);

	(void)self;
	(void)call;
	if (!it)
		return NETRON_E_NO_MEMORY;
	*it = (struct doubling){ in, out, false, false };
	netron_u32_sink_on_ready(out, double_more, it);
	netron_u32_sink_on_close(out, out_closed, it);
	netron_u32_source_read(in, double_one, in_ended, it);
	return 0;
}

/* ---- events, properties ---- */

static int ring(void *self, conformance_probe_ring_call call, uint32_t times)
{
	const struct probe *probe = self;
	int rc = conformance_probe_emit_rang(probe->exposed, times);

	return rc < 0 ? rc : conformance_probe_ring_reply(call);
}

static int get_level(void *self, conformance_probe_get_level_call call)
{
	const struct probe *probe = self;

	return conformance_probe_get_level_reply(call, probe->level);
}

static int set_level(void *self, conformance_probe_set_level_call call, uint8_t level)
{
	struct probe *probe = self;

	probe->level = level;
	return conformance_probe_set_level_reply(call);
}

static int get_serial(void *self, conformance_probe_get_serial_call call)
{
	(void)self;
	return conformance_probe_get_serial_reply(call, "A-1");
}

/* ---- services as values ---- */

struct child {
	struct probe *probe;
	char tag[32];
};

static int child_tag(void *self, conformance_child_tag_call call)
{
	const struct child *child = self;

	return conformance_child_tag_reply(call, child->tag);
}

const conformance_child_methods probe_child_methods = { .tag = child_tag };

static void child_released(void *self)
{
	struct child *child = self;

	child->probe->children--;
	free(child);
}

static int make_child(void *self, conformance_probe_make_child_call call, const char *tag)
{
	struct probe *probe = self;
	struct child *child = malloc(sizeof *child);
	netron_exposed exposed;

	if (!child)
		return NETRON_E_NO_MEMORY;
	child->probe = probe;
	snprintf(child->tag, sizeof child->tag, "%s", tag);
	int rc = conformance_child_offer(
		probe->net, &probe_child_methods, child, child_released, &exposed);
	if (rc < 0) {
		free(child);
		return rc;
	}
	probe->children++;
	rc = conformance_probe_make_child_reply(call, exposed);
	netron_unexpose(exposed); /* the caller holds it from here on */
	return rc;
}

struct calling_back {
	conformance_probe_call_back_call call;
	conformance_child child;
};

static void reply_tag(const netron_error *error, const char *tag, void *user)
{
	struct calling_back *it = user;

	if (error)
		netron_task_fail(it->call.task, netron_error_code(error), NULL);
	else
		conformance_probe_call_back_reply(it->call, tag);
	conformance_child_release(&it->child);
	free(it);
}

static int call_back(
	void *self, conformance_probe_call_back_call call, const conformance_child *child)
{
	struct calling_back *it = malloc(sizeof *it);

	(void)self;
	if (!it)
		return NETRON_E_NO_MEMORY;
	*it = (struct calling_back){ call, *child };
	conformance_child_tag(&it->child, reply_tag, it);
	return 0;
}

static const conformance_probe_methods methods = {
	.add = add,
	.note = note,
	.last_note = last_note,
	.count = count,
	.sum = sum,
	.double_ = double_all,
	.ring = ring,
	.get_level = get_level,
	.set_level = set_level,
	.get_serial = get_serial,
	.make_child = make_child,
	.call_back = call_back,
	.wait = wait_for_ever,
	.cancelled = cancelled,
	.time_left = time_left,
	.begin = begin,
	.finish = finish,
};

int probe_expose(struct probe *probe, netron *net)
{
	*probe = (struct probe){ .net = net, .level = 1 };
	return conformance_probe_expose(net, &methods, probe, &probe->exposed);
}
