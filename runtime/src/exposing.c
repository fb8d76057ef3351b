/* exposing.c - services of this side that are offered at a peer: it knows them by definition ids of
 * its own, and calls them by those. */
#include "netron_life.h"

#include "client/dynamic.h"
#include "service/alias.h"

#include <string.h>

/* The result, and its id: of a definition, or as a string. */
static const netron_value *read_answer(struct nt_task *task, const uint8_t *body,
	const uint8_t *end, netron_kind kind, const char **out_id, const netron_error **out_error)
{
	const netron_value *value = nt_answer_value(task, body, end, out_error);

	if (!value)
		return NULL;
	if (value->kind == kind) {
		*out_id = kind == NETRON_KIND_STRING ? value->as.string.data
						     : value->as.definition.id;
		return value;
	}
	*out_error = nt_error_make(&task->arena, NETRON_E_DECODE,
		"the peer's answer to %s is of another kind", task->name);
	return NULL;
}

static void tell(struct nt_task *task, const netron_error *error, const netron_value *value)
{
	netron_value_done *done = (netron_value_done *)task->done;

	if (task->exposed)
		nt_exposed_unhold(task->exposed);
	task->exposed = NULL;
	if (done)
		done(error, error ? NULL : value, task->user);
}

static void on_exposed(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	const netron_value *value = NULL;
	const char *id;
	int rc;

	if (!error)
		value = read_answer(task, body, end, NETRON_KIND_DEFINITION, &id, &error);
	if (value) {
		rc = nt_alias_add(task->peer, task->exposed, id);
		if (rc < 0)
			error = nt_error_make(&task->arena, rc, "%s", netron_strerror(rc));
	}
	/* What could not be noted here must not stay there. */
	if (error && body && task->exposed)
		netron_peer_unexpose(nt_peer_handle(task->peer),
			(netron_exposed){ task->net, task->exposed->handle }, NULL, NULL);
	tell(task, error, value);
}

static void give_up(struct nt_peer *peer, struct nt_exposed *exposed, int code, const char *message)
{
	if (!nt_alias_refused(peer, exposed))
		return; /* it will be asked once more */
	nt_report(peer->net, NT_LOG_WARNING, code, "%s is not exposed at %s any more: %s",
		exposed->service->key, peer->address ? peer->address : "the peer",
		message ? message : netron_strerror(code));
}

/* The connection is new, and the other side may be a new one too. */
static void on_restored(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	struct nt_exposed *exposed = task->exposed;
	const netron_value *value = NULL;
	const char *id;
	int rc = 0;

	if (!error)
		value = read_answer(task, body, end, NETRON_KIND_DEFINITION, &id, &error);
	if (value)
		rc = nt_alias_add(task->peer, exposed, id);
	if (error)
		rc = error->code;
	if (rc < 0 && exposed && task->peer)
		give_up(task->peer, exposed, rc, error ? netron_error_message(error) : NULL);
	tell(task, error, NULL);
}

static void on_unexposed(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end)
{
	const netron_value *value = NULL;
	const char *id;

	if (!error)
		value = read_answer(task, body, end, NETRON_KIND_STRING, &id, &error);
	if (value)
		nt_alias_drop(task->peer, id);
	tell(task, error, value);
}

static netron_task start(netron_peer peer, struct nt_exposed *exposed, struct nt_request *request)
{
	netron_task handle = nt_call(peer, request);
	struct nt_task *task = nt_task_of(handle);

	if (task && exposed) {
		nt_exposed_hold(exposed);
		task->exposed = exposed;
	}
	return handle;
}

/* There is nothing to offer: told as every call is, with NETRON_E_GONE. */
static netron_task refuse(netron_peer peer, const struct nt_request *request)
{
	return nt_call((netron_peer){ peer.net, 0 }, request);
}

/* The peer is told what the service's definition would tell. */
static netron_task offer(netron_peer peer, struct nt_exposed *exposed, struct nt_request *request)
{
	static const netron_slot service = { NULL, sizeof(netron_service_wire), NETRON_OP_SERVICE,
		1 };
	static const netron_slot any = { NULL, sizeof(const netron_value *), NETRON_OP_ANY, 1 };
	netron_service_wire wire = { exposed->id, peer.net->id, exposed->service };
	void *value = NULL;
	uint8_t *data = NULL;
	size_t size;

	int rc = netron_encode(&service, &wire, &data, &size, NULL);
	if (rc == 0)
		rc = netron_decode(&any, data, size, &value, NULL);
	if (rc == 0)
		request->values = (*(const netron_value *const *)value)->as.definition.meta;
	request->failure = rc;
	netron_task task = start(peer, exposed, request);
	netron_owned_free(value);
	netron_owned_free(data);
	return task;
}

netron_task netron_peer_expose(
	netron_peer peer, netron_exposed handle, netron_value_done *done, void *user)
{
	struct nt_exposed *exposed = handle.net == peer.net ? nt_exposed_of(handle) : NULL;
	struct nt_request request = {
		.type = NT_PACKET_TASK,
		.name = "expose_service",
		.count = 1,
		.settle = on_exposed,
		.done = (netron_function *)done,
		.user = user,
	};

	if (!exposed || exposed->is_offer || exposed->remote)
		return refuse(peer, &request);
	return offer(peer, exposed, &request);
}

void nt_exposures_restore(struct nt_peer *peer)
{
	struct nt_exposed *exposed;

	/* Offering one may end the connection: the others wait for the next. */
	while (nt_peer_is_open(peer) && (exposed = nt_alias_next_away(peer)) != NULL) {
		struct nt_request request = {
			.type = NT_PACKET_TASK,
			.name = "expose_service",
			.count = 1,
			.is_own = true,
			.settle = on_restored,
		};
		nt_exposed_hold(exposed);
		if (offer(nt_peer_handle(peer), exposed, &request).id == 0)
			give_up(peer, exposed, NETRON_E_NO_MEMORY, NULL);
		nt_exposed_unhold(exposed);
	}
}

netron_task netron_peer_unexpose(
	netron_peer peer, netron_exposed handle, netron_value_done *done, void *user)
{
	struct nt_exposed *exposed = handle.net == peer.net ? nt_exposed_of(handle) : NULL;
	netron_value name = netron_value_string(exposed ? exposed->service->name : "");
	struct nt_request request = {
		.type = NT_PACKET_TASK,
		.name = "unexpose_service",
		.values = &name,
		.count = 1,
		.settle = on_unexposed,
		.done = (netron_function *)done,
		.user = user,
	};

	struct nt_peer *at = exposed ? nt_peer_of(peer) : NULL;

	if (at)
		nt_alias_leave(at, exposed);
	return exposed ? start(peer, NULL, &request) : refuse(peer, &request);
}
