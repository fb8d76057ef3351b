/* reconnect.c - a peer that outlives its connection. */
#include "peer/reconnect.h"

#include "base/prng.h"
#include "wire/packet.h"

static uint32_t or_default(uint32_t given, uint32_t fallback)
{
	return given ? given : fallback;
}

static void on_end(struct nt_pending *pending)
{
	nt_peer_over(NT_CONTAINER(pending, struct nt_reconnect, end)->peer, NULL);
}

int nt_reconnect_init(struct nt_peer *peer, const netron_connect_options *options)
{
	const struct nt_transport_options own = {
		.tls = options->tls, .http = options->http, .websocket = options->websocket
	};
	struct nt_reconnect *reconnect;

	peer->options = nt_alloc_zeroed(&peer->net->allocator, 1, sizeof *peer->options);
	if (!peer->options || !nt_transport_options_copy(peer->options, &peer->net->allocator, &own,
				      &peer->net->transport_options))
		return NETRON_E_NO_MEMORY;
	peer->connect_timeout_ms =
		or_default(options->connect_timeout_ms, peer->connect_timeout_ms);
	peer->keepalive_ms = or_default(options->keepalive_ms, peer->keepalive_ms);
	if (!options->reconnect)
		return 0;
	reconnect = nt_alloc_zeroed(&peer->net->allocator, 1, sizeof *reconnect);
	if (!reconnect)
		return NETRON_E_NO_MEMORY;
	reconnect->peer = peer;
	reconnect->end.run = on_end;
	reconnect->retry_first = options->retry_first;
	reconnect->delay_ms = or_default(options->reconnect_delay_ms, 1000);
	reconnect->max_delay_ms = or_default(options->reconnect_max_delay_ms, 30000);
	reconnect->max_attempts = options->reconnect_max_attempts;
	reconnect->stable_ms = or_default(options->reconnect_stable_ms, 10000);
	peer->reconnect = reconnect;
	return 0;
}

void nt_reconnect_free(struct nt_peer *peer)
{
	if (peer->reconnect)
		nt_loop_undefer(&peer->reconnect->end);
	nt_free(&peer->net->allocator, peer->reconnect);
	peer->reconnect = NULL;
}

bool nt_reconnect_is_wanted(const struct nt_peer *peer)
{
	const struct nt_reconnect *reconnect = peer->reconnect;

	return reconnect && !peer->is_final && (reconnect->was_ready || reconnect->retry_first);
}

/* ---- calls ---- */

bool nt_method_takes_service(const netron_method *method)
{
	for (unsigned i = 0; i < method->args->count; i++)
		if (method->args->fields[i].op == NETRON_OP_SERVICE)
			return true;
	return false;
}

bool nt_reconnect_may_wait(const struct nt_peer *peer, uint8_t type, const netron_method *method)
{
	if (!peer->reconnect->was_ready)
		return true;
	return type == NT_PACKET_GET || (method && (method->flags & NETRON_METHOD_IDEMPOTENT) &&
						!nt_method_takes_service(method));
}

void nt_reconnect_keep_calls(struct nt_peer *peer)
{
	struct nt_calls *calls = &peer->calls;
	struct nt_list kept;
	struct nt_task *task;
	uint32_t at = 0;

	nt_list_init(&kept);
	while ((task = nt_calls_next(calls, &at)) != NULL) {
		if (task->phase != NT_TASK_QUEUED) {
			nt_call_fail_code(task, NETRON_E_LOST);
		} else if (task->sink || task->handed ||
			   !nt_reconnect_may_wait(peer, task->type, task->method)) {
			/* What was written, or handed over, for it is lost. */
			nt_call_fail_code(task, NETRON_E_UNAVAILABLE);
		} else {
			nt_calls_remove(calls, task, task->id);
			nt_list_remove(&task->node);
			nt_list_append(&kept, &task->node);
		}
	}
	nt_calls_restart(calls);
	while (!nt_list_empty(&kept)) {
		task = NT_CONTAINER(kept.next, struct nt_task, node);
		nt_list_remove(&task->node);
		nt_list_append(&peer->early, &task->node);
		/* There is room: they stood in this table before. */
		nt_calls_add(calls, &peer->net->allocator, UINT32_MAX, task, &task->id);
	}
}

/* ---- losing and coming back ---- */

uint32_t nt_reconnect_delay(const struct nt_reconnect *reconnect, uint64_t *random)
{
	uint64_t ceiling = reconnect->delay_ms;

	for (uint32_t i = 0; i < reconnect->attempts && ceiling < reconnect->max_delay_ms; i++)
		ceiling *= 2;
	if (ceiling > reconnect->max_delay_ms)
		ceiling = reconnect->max_delay_ms;
	return nt_prng_upto(random, (uint32_t)ceiling);
}

static void on_attempt_due(struct nt_timer *timer, nt_ms now)
{
	struct nt_peer *peer = NT_CONTAINER(timer, struct nt_peer, timer);
	netron_error *error = NULL;
	int rc;

	(void)now;
	nt_peer_forget_reason(peer);
	rc = nt_peer_redial(peer, &error);
	if (rc == 0)
		return;
	nt_peer_set_reason(peer, rc, error ? netron_error_message(error) : NULL);
	netron_error_free(error);
	nt_peer_over(peer, NULL);
}

/* Nothing of the old connection is left for the new one. */
static void clean(struct nt_peer *peer)
{
	netron *net = peer->net;

	nt_frame_fini(&peer->frame);
	nt_frame_init(&peer->frame, &net->allocator, net->limits.max_packet_bytes);
	peer->is_paused = peer->is_held = peer->has_ended = peer->was_refused = peer->is_leaving =
		false;
	peer->last_request = 0;
}

static void tell_lost(struct nt_peer *peer)
{
	netron *net = peer->net;
	netron_error error = nt_error_plain(peer->reason, peer->reason_text);

	if (!peer->reconnect->is_up)
		return;
	peer->reconnect->is_up = false;
	nt_enter(net);
	if (net->events.on_disconnect)
		net->events.on_disconnect(
			nt_peer_handle(peer), peer->reason ? &error : NULL, net->events.user);
	nt_leave(net);
}

bool nt_reconnect_begin(struct nt_peer *peer)
{
	struct nt_reconnect *reconnect = peer->reconnect;
	netron *net = peer->net;
	uint32_t wait;

	if (!nt_reconnect_is_wanted(peer))
		return false;
	if (reconnect->is_up &&
		nt_loop_now(&net->loop) >= reconnect->ready_at + reconnect->stable_ms)
		reconnect->attempts = 0;
	if (reconnect->max_attempts && reconnect->attempts >= reconnect->max_attempts)
		return false;
	wait = nt_reconnect_delay(reconnect, &net->random);
	if (reconnect->attempts < UINT32_MAX)
		reconnect->attempts++;
	clean(peer);
	nt_peer_move(peer, NT_PEER_WAITING);
	peer->timer.on_due = on_attempt_due;
	nt_loop_set_timer(&net->loop, &peer->timer, wait);
	nt_log(&net->log, NT_LOG_INFO, "%s: no connection (%s); attempt %u in %u ms", peer->address,
		peer->reason_text ? peer->reason_text
				  : netron_strerror(peer->reason ? peer->reason : NETRON_E_CLOSED),
		(unsigned)reconnect->attempts, (unsigned)wait);
	tell_lost(peer);
	return true;
}

bool nt_reconnect_ready(struct nt_peer *peer)
{
	struct nt_reconnect *reconnect = peer->reconnect;
	bool is_back = reconnect && reconnect->was_ready;

	if (!reconnect)
		return false;
	reconnect->was_ready = reconnect->is_up = true;
	reconnect->ready_at = nt_loop_now(&peer->net->loop);
	return is_back;
}

void nt_reconnect_end(struct nt_peer *peer)
{
	nt_loop_defer_turn(&peer->net->loop, &peer->reconnect->end);
}
