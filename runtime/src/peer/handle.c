/* handle.c - what the public functions say of a peer or a task, and how both are ended by the
 * application. */
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
	return peer->phase == NT_PEER_READY ? NETRON_PEER_READY : NETRON_PEER_CONNECTING;
}

const char *netron_peer_id(netron_peer handle)
{
	const struct nt_peer *peer = nt_peer_of(handle);

	return peer ? peer->id : NULL;
}

const char *netron_peer_address(netron_peer handle)
{
	struct nt_peer *peer = nt_peer_of(handle);
	char text[256];

	if (!peer)
		return NULL;
	if (!peer->address && peer->channel) {
		peer->channel->ops->address(peer->channel, text, sizeof text);
		peer->address = nt_strdup(&peer->net->allocator, text);
	}
	return peer->address;
}

int netron_peer_close(netron_peer handle)
{
	struct nt_peer *peer = nt_peer_of(handle);

	if (!peer)
		return NETRON_E_GONE;
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
		return NETRON_E_GONE;
	if (task->is_request)
		return NETRON_E_ARGUMENT;
	nt_call_fail_code(task, NETRON_E_CANCELLED);
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

	if (!task)
		return 0;
	if (task->phase == NT_TASK_FAILED)
		return 0;
	if (!nt_list_linked(&task->timer.node))
		return UINT32_MAX;
	nt_ms now = nt_loop_now(&task->net->loop);
	return task->timer.due > now ? (uint32_t)(task->timer.due - now) : 0;
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
