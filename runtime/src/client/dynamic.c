/* dynamic.c - calls by name, on any peer. */
#include "client/dynamic.h"

#include "base/clock.h"
#include "client/invoke.h"
#include "codec/value.h"

const netron_value *nt_answer_value(struct nt_task *task, const uint8_t *body, const uint8_t *end,
	const netron_error **out_error)
{
	const netron_value *value = NULL;
	struct nt_reader reader;

	nt_reader_init(&reader, end, &task->arena, &task->net->limits);
	const uint8_t *p = nt_value_read(&reader, body, &value);
	nt_reader_done(&reader);
	if (p == end)
		return value;
	*out_error = nt_error_make(&task->arena, p ? NETRON_E_DECODE : reader.error,
		"the answer cannot be read: %s", p ? "bytes are left over" : reader.reason);
	return NULL;
}

void nt_dynamic_settle(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	netron_value_done *done = (netron_value_done *)task->done;
	const netron_value *value = NULL;

	if (!error)
		value = nt_answer_value(task, body, end, &error);
	if (error)
		nt_call_missed(task, error);
	if (done)
		done(error, value, task->user);
}

static void settle_ping(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	netron_ping_done *done = (netron_ping_done *)task->done;
	netron_duration round_trip =
		error ? 0 : (netron_duration)(nt_clock_monotonic_ns() - task->sent_ns);

	(void)body;
	(void)end;
	if (done)
		done(error, round_trip, task->user);
}

netron_task netron_peer_call(netron_peer peer, const char *service, const char *method,
	const netron_value *args, size_t count, const netron_call_options *options,
	netron_value_done *done, void *user)
{
	const struct nt_request request = {
		.type = NT_PACKET_CALL,
		.service = service,
		.name = method,
		.values = args,
		.count = count,
		.options = options,
		.settle = nt_dynamic_settle,
		.done = (netron_function *)done,
		.user = user,
	};

	return nt_call(peer, &request);
}

netron_task netron_peer_get(netron_peer peer, const char *service, const char *property,
	const netron_call_options *options, netron_value_done *done, void *user)
{
	const struct nt_request request = {
		.type = NT_PACKET_GET,
		.service = service,
		.name = property,
		.options = options,
		.settle = nt_dynamic_settle,
		.done = (netron_function *)done,
		.user = user,
	};

	return nt_call(peer, &request);
}

netron_task netron_peer_set(netron_peer peer, const char *service, const char *property,
	const netron_value *value, const netron_call_options *options, netron_value_done *done,
	void *user)
{
	const struct nt_request request = {
		.type = NT_PACKET_SET,
		.service = service,
		.name = property,
		.values = value,
		.count = 1,
		.options = options,
		.settle = nt_dynamic_settle,
		.done = (netron_function *)done,
		.user = user,
	};

	return nt_call(peer, &request);
}

netron_task netron_peer_run(netron_peer peer, const char *task, const netron_value *args,
	size_t count, const netron_call_options *options, netron_value_done *done, void *user)
{
	const struct nt_request request = {
		.type = NT_PACKET_TASK,
		.name = task,
		.values = args,
		.count = count,
		.options = options,
		.settle = nt_dynamic_settle,
		.done = (netron_function *)done,
		.user = user,
	};

	return nt_call(peer, &request);
}

netron_task netron_peer_ping(
	netron_peer peer, const netron_call_options *options, netron_ping_done *done, void *user)
{
	const struct nt_request request = {
		.type = NT_PACKET_PING,
		.options = options,
		.settle = settle_ping,
		.done = (netron_function *)done,
		.user = user,
	};

	return nt_call(peer, &request);
}
