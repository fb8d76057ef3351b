/* handle.c - what the public functions say of a peer or a task, and how both are ended by the
 * application. */
#include "peer/context.h"
#include "peer/control.h"
#include "peer/peer.h"
#include "peer/reconnect.h"
#include "wire/packet.h"

#include <string.h>

/* ---- peers ---- */

netron_peer_state netron_peer_get_state(netron_peer handle)
{
	const struct nt_peer *peer = nt_peer_of(handle);

	if (!peer)
		return NETRON_PEER_GONE;
	if (peer->phase != NT_PEER_READY && nt_reconnect_is_wanted(peer) &&
		peer->reconnect->was_ready)
		return NETRON_PEER_RECONNECTING;
	if (peer->phase >= NT_PEER_CLOSING)
		return NETRON_PEER_CLOSING;
	if (peer->is_leaving)
		return NETRON_PEER_LEAVING;
	return peer->phase == NT_PEER_READY ? NETRON_PEER_READY : NETRON_PEER_CONNECTING;
}

const char *netron_peer_id(netron_peer handle)
{
	const struct nt_peer *peer = nt_peer_of(handle);

	return peer ? peer->id : NULL;
}

bool netron_peer_is_netron_c(netron_peer handle)
{
	const struct nt_peer *peer = nt_peer_of(handle);

	return peer && peer->is_netron_c;
}

const char *netron_peer_address(netron_peer handle)
{
	struct nt_peer *peer = nt_peer_of(handle);
	char text[256];

	if (!peer)
		return NULL;
	if (!peer->address && peer->channel) {
		nt_channel_address(peer->channel, text, sizeof text);
		peer->address = nt_strdup(&peer->net->allocator, text);
	}
	return peer->address;
}

int netron_peer_close(netron_peer handle)
{
	struct nt_peer *peer = nt_peer_of(handle);

	if (!peer)
		return nt_gone(handle.net);
	int rc = nt_usable(peer->net);
	if (rc < 0)
		return rc;
	nt_peer_close(peer, NETRON_E_CLOSED);
	return 0;
}

/* ---- tasks ---- */

netron_task_state netron_task_get_state(netron_task handle)
{
	const struct nt_task *task = nt_task_of(handle);

	if (!task)
		return NETRON_TASK_GONE;
	return task->phase == NT_TASK_CANCELLED ? NETRON_TASK_CANCELLED : NETRON_TASK_RUNNING;
}

int netron_task_cancel(netron_task handle)
{
	struct nt_task *task = nt_task_of(handle);

	if (!task || task->phase == NT_TASK_FAILED)
		return nt_gone(handle.net);
	if (task->is_request)
		return NETRON_E_ARGUMENT;
	nt_cancel_send(task);
	nt_call_fail_code(task, NETRON_E_CANCELLED);
	return 0;
}

int netron_task_on_cancel(netron_task handle, netron_cancel_fn *fn, void *user)
{
	struct nt_task *task = nt_task_of(handle);

	if (!task)
		return nt_gone(handle.net);
	int rc = nt_usable_debug(task->net);
	if (rc < 0)
		return rc;
	if (!task->is_request)
		return NETRON_E_ARGUMENT;
	task->on_cancel = fn;
	task->cancel_user = user;
	if (!fn)
		nt_list_remove(&task->cancel_node);
	else if (task->phase == NT_TASK_CANCELLED)
		nt_request_tell_cancel(task);
	return 0;
}

netron_peer netron_task_peer(netron_task handle)
{
	const struct nt_task *task = nt_task_of(handle);

	if (!task || !task->peer)
		return (netron_peer){ 0 };
	return nt_peer_handle(task->peer);
}

uint32_t netron_task_remaining_ms(netron_task handle)
{
	const struct nt_task *task = nt_task_of(handle);

	if (!task || task->phase == NT_TASK_FAILED || task->phase == NT_TASK_CANCELLED)
		return 0;
	return nt_task_left_ms(task);
}

netron_duration netron_task_duration(netron_task handle)
{
	const struct nt_task *task = nt_task_of(handle);

	return task ? (netron_duration)nt_task_duration_ns(task) : 0;
}

const netron_string_map *netron_task_metadata(netron_task handle)
{
	static const netron_string_map none = { NULL, 0 };
	const struct nt_task *task = nt_task_of(handle);

	if (!task)
		return NULL;
	return task->context ? &task->context->metadata : &none;
}

const char *netron_task_traceparent(netron_task handle)
{
	const struct nt_task *task = nt_task_of(handle);

	return task && task->context ? task->context->traceparent : NULL;
}

const char *netron_task_service(netron_task handle)
{
	const struct nt_task *task = nt_task_of(handle);

	if (!task)
		return NULL;
	return task->service || !task->method ? task->service : task->method->service->key;
}

const char *netron_task_method(netron_task handle)
{
	const struct nt_task *task = nt_task_of(handle);

	if (!task)
		return NULL;
	return task->name || !task->method ? task->name : task->method->name;
}
