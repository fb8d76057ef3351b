/* listen.c - the events this side listens to at a peer. */
#include "client/listen.h"

#include "base/strmap.h"
#include "client/call.h"
#include "client/event_name.h"
#include "codec/value.h"
#include "peer/reconnect.h"

#include <string.h>

/* Arguments up to so many bytes stand on the stack while the handler runs. */
enum { SMALL_ARGS = 128 };

struct nt_listened {
	struct nt_peer *peer;
	struct nt_list subscriptions;
	struct nt_list lost; /* among those that end with the connection */
	unsigned running;    /* handlers: nothing is freed meanwhile */
	bool is_asked;       /* subscribe is on its way */
	bool is_in_force;
	bool is_dropped; /* nobody listens any more; freed when nothing runs and nothing is asked */
	size_t size;
	char name[];
};

struct nt_listening {
	struct nt_strmap names;
};

static struct nt_subscription *of_node(struct nt_list *node)
{
	return NT_CONTAINER(node, struct nt_subscription, node);
}

static struct nt_subscription *of_handle(netron_subscription handle)
{
	return handle.net ? nt_handle_get(handle.net, &handle.net->subscriptions, handle.id) : NULL;
}

/* ---- who waits ---- */

static void wake(struct nt_listen_waiter *waiter, const netron_error *error)
{
	nt_list_remove(&waiter->node);
	nt_loop_unset_timer(&waiter->net->loop, &waiter->timer);
	waiter->done(waiter, error);
}

static void wake_all(struct nt_subscription *subscription, const netron_error *error)
{
	while (!nt_list_empty(&subscription->waiters))
		wake(NT_CONTAINER(subscription->waiters.next, struct nt_listen_waiter, node),
			error);
}

static void on_wait_due(struct nt_timer *timer, nt_ms now)
{
	netron_error error =
		nt_error_plain(NETRON_E_TIMEOUT, "the subscription was not confirmed in time");

	(void)now;
	wake(NT_CONTAINER(timer, struct nt_listen_waiter, timer), &error);
}

int nt_subscription_await(netron_subscription handle, struct nt_listen_waiter *waiter)
{
	struct nt_subscription *subscription = of_handle(handle);

	if (!subscription)
		return nt_gone(handle.net);
	waiter->net = handle.net;
	waiter->timer = (struct nt_timer){ .on_due = on_wait_due };
	nt_list_append(&subscription->waiters, &waiter->node);
	if (subscription->at && subscription->at->is_in_force)
		wake(waiter, NULL);
	else
		nt_loop_set_timer(&handle.net->loop, &waiter->timer, handle.net->timeout_ms);
	return 0;
}

/* ---- the end of a subscription ---- */

static void free_subscription(struct nt_subscription *subscription)
{
	netron *net = subscription->net;

	if (subscription->handle)
		nt_slots_remove(&net->subscriptions, subscription->handle);
	nt_list_remove(&subscription->node);
	nt_free(&net->allocator, subscription->message);
	nt_free(&net->allocator, subscription);
}

/* Told at the end of this turn, so that nobody hears of it before what he called has returned. */
static void end(struct nt_subscription *subscription, int code, const char *message)
{
	netron *net = subscription->net;

	nt_list_remove(&subscription->node);
	subscription->at = NULL;
	subscription->code = code;
	subscription->message = message ? nt_strdup(&net->allocator, message) : NULL;
	nt_list_append(&net->over, &subscription->node);
	nt_loop_defer_turn(&net->loop, &net->tell_over);
}

static void tell_one(struct nt_subscription *subscription)
{
	netron *net = subscription->net;
	netron_error error = nt_error_plain(subscription->code, subscription->message);

	nt_slots_remove(&net->subscriptions, subscription->handle);
	subscription->handle = 0;
	nt_list_remove(&subscription->node);
	wake_all(subscription, &error);
	if (subscription->on_end) {
		nt_enter(net);
		subscription->on_end(&error, subscription->end_user);
		nt_leave(net);
	}
	free_subscription(subscription);
}

/* Those that end meanwhile are told in a turn to come. */
static void tell_over(struct nt_pending *pending)
{
	netron *net = NT_CONTAINER(pending, netron, tell_over);
	struct nt_list *last = net->over.prev;
	bool is_last = nt_list_empty(&net->over);

	while (!is_last && !nt_list_empty(&net->over)) {
		is_last = net->over.next == last;
		tell_one(of_node(net->over.next));
	}
	if (!nt_list_empty(&net->over))
		nt_loop_defer_turn(&net->loop, &net->tell_over);
	net->hooks.on_idle(net);
}

void nt_listening_init(netron *net)
{
	nt_list_init(&net->over);
	net->tell_over.run = tell_over;
}

/* ---- names ---- */

static struct nt_listened *find(const struct nt_peer *peer, const char *name, size_t size)
{
	return peer->listening ? nt_strmap_get(&peer->listening->names, name, size) : NULL;
}

static struct nt_listening *get(struct nt_peer *peer)
{
	netron *net = peer->net;

	if (!peer->listening) {
		peer->listening = nt_alloc(&net->allocator, sizeof *peer->listening);
		if (peer->listening)
			nt_strmap_init(&peer->listening->names, &net->allocator);
	}
	return peer->listening;
}

static struct nt_listened *add(struct nt_peer *peer, const char *name, size_t size)
{
	netron *net = peer->net;
	struct nt_listening *listening = get(peer);
	struct nt_listened *at;

	if (!listening)
		return NULL;
	at = nt_alloc_zeroed(&net->allocator, 1, sizeof *at + size + 1);
	if (!at)
		return NULL;
	at->peer = peer;
	at->size = size;
	memcpy(at->name, name, size);
	nt_list_init(&at->subscriptions);
	if (nt_strmap_put(&listening->names, at->name, size, at) < 0) {
		nt_free(&net->allocator, at);
		return NULL;
	}
	nt_peer_ref(peer);
	return at;
}

static void release(struct nt_listened *at)
{
	struct nt_peer *peer = at->peer;

	if (!at->is_dropped || at->is_asked || at->running > 0)
		return;
	nt_free(&peer->net->allocator, at);
	nt_peer_unref(peer);
}

/* Out of the map; what still runs or is asked keeps the memory. */
static void drop(struct nt_listened *at)
{
	if (at->is_dropped)
		return;
	nt_strmap_remove(&at->peer->listening->names, at->name, at->size);
	at->is_dropped = true;
	at->is_in_force = false;
}

/* ---- the peer ---- */

static void run_task(struct nt_listened *at, const char *task, nt_task_settle *settle)
{
	netron_value name = { .kind = NETRON_KIND_STRING, .as.string = { at->name, at->size } };
	const struct nt_request request = {
		.type = NT_PACKET_TASK,
		.name = task,
		.values = &name,
		.count = 1,
		.is_own = true,
		.settle = settle,
		.user = at,
	};

	nt_call(nt_peer_handle(at->peer), &request);
}

static void end_all(struct nt_listened *at, int code, const char *message)
{
	struct nt_list *node = at->subscriptions.next;

	while (node != &at->subscriptions) {
		struct nt_subscription *subscription = of_node(node);
		node = node->next;
		if (!subscription->is_closed)
			end(subscription, code, message);
	}
	drop(at);
}

static void confirm(struct nt_listened *at)
{
	at->is_in_force = true;
	for (struct nt_list *node = at->subscriptions.next; node != &at->subscriptions;
		node = node->next)
		wake_all(of_node(node), NULL);
}

/* Failed with the connection, or refused by a peer that is leaving: asked again on the next
 * connection, or ends with the peer. */
static bool is_lost(const struct nt_peer *peer, const netron_error *error)
{
	if (error->code == NETRON_E_UNAVAILABLE && error->is_remote)
		return peer->is_leaving && nt_reconnect_is_wanted(peer);
	return !error->is_remote &&
	       (error->code == NETRON_E_LOST || error->code == NETRON_E_UNAVAILABLE);
}

static void on_subscribed(
	struct nt_task *task, const netron_error *error, const uint8_t *body, const uint8_t *end_of)
{
	struct nt_listened *at = task->user;

	(void)body;
	(void)end_of;
	at->is_asked = false;
	if (!error && !at->is_dropped) {
		confirm(at);
	} else if (!at->is_dropped && at->peer->phase == NT_PEER_READY &&
		   !is_lost(at->peer, error)) {
		if (error->code == NETRON_E_TIMEOUT)
			run_task(at, "unsubscribe", NULL);
		end_all(at, error->code, netron_error_message(error));
	}
	release(at);
}

static void ask(struct nt_listened *at)
{
	if (at->is_asked || at->is_in_force || !nt_peer_is_open(at->peer))
		return;
	at->is_asked = true;
	run_task(at, "subscribe", on_subscribed);
}

/* The last one has gone: the peer need not emit it any more. */
static void leave(struct nt_listened *at)
{
	if (!at->is_dropped && nt_list_empty(&at->subscriptions)) {
		bool was_asked = at->is_asked || at->is_in_force;

		drop(at);
		if (was_asked && nt_peer_is_open(at->peer))
			run_task(at, "unsubscribe", NULL);
	}
	release(at);
}

static void ask_each(const char *key, size_t size, void *value, void *user)
{
	(void)key;
	(void)size;
	(void)user;
	ask(value);
}

void nt_subscriptions_restore(struct nt_peer *peer)
{
	if (peer->listening)
		nt_strmap_each(&peer->listening->names, ask_each, NULL);
}

static void forget_each(const char *key, size_t size, void *value, void *user)
{
	struct nt_listened *at = value;

	at->is_in_force = false;
	if (nt_event_name_is_of_object(key, size))
		nt_list_append(user, &at->lost);
}

void nt_listening_lost(struct nt_peer *peer)
{
	struct nt_list lost;

	nt_list_init(&lost);
	if (peer->listening)
		nt_strmap_each(&peer->listening->names, forget_each, &lost);
	while (!nt_list_empty(&lost)) {
		struct nt_listened *at = NT_CONTAINER(lost.next, struct nt_listened, lost);
		nt_list_remove(&at->lost);
		end_all(at, NETRON_E_GONE, "the service went with the connection");
		release(at);
	}
}

static void take_any(const char *key, size_t size, void *value, void *user)
{
	(void)key;
	(void)size;
	*(struct nt_listened **)user = value;
}

void nt_listening_gone(struct nt_peer *peer, const netron_error *reason)
{
	struct nt_listening *listening = peer->listening;
	struct nt_listened *at;

	if (!listening)
		return;
	while (listening->names.count > 0) {
		nt_strmap_each(&listening->names, take_any, &at);
		end_all(at, netron_error_code(reason), netron_error_message(reason));
		release(at);
	}
	nt_strmap_fini(&listening->names);
	nt_free(&peer->net->allocator, listening);
	peer->listening = NULL;
}

/* ---- what is heard ---- */

static void hear_values(const struct nt_subscription *subscription, const struct nt_heard *heard)
{
	netron *net = subscription->net;
	netron_value *values =
		nt_arena_array(heard->arena, heard->count + (size_t)1, sizeof *values);
	const uint8_t *p = heard->p;
	struct nt_reader reader;

	nt_reader_init(&reader, heard->end, heard->arena, &net->limits);
	for (uint32_t i = 0; values && p && i < heard->count; i++) {
		const netron_value *value;
		p = nt_value_read(&reader, p, &value);
		if (p)
			values[i] = *value;
	}
	nt_reader_done(&reader);
	if (!values || !p) {
		net->counts.bad_events++;
		return;
	}
	nt_enter(net);
	((netron_event_fn *)subscription->fn)(values, heard->count, subscription->user);
	nt_leave(net);
}

static void hear_args(const struct nt_subscription *subscription, const struct nt_heard *heard)
{
	const netron_event *event = subscription->event;
	netron *net = subscription->net;
	_Alignas(max_align_t) char small[SMALL_ARGS];
	struct nt_reader reader;
	void *args = small;

	if (event->args->size > sizeof small)
		args = nt_arena_alloc(heard->arena, event->args->size);
	nt_reader_init(&reader, heard->end, heard->arena, &net->limits);
	const uint8_t *p =
		args ? nt_unpack_args(&reader, heard->p, heard->count, event->args, args) : NULL;
	nt_reader_done(&reader);
	if (!p) {
		net->counts.bad_events++;
		nt_log(&net->log, NT_LOG_DEBUG, "%s is not as declared: %s: %s", event->wire_name,
			nt_reader_path(&reader), reader.reason ? reader.reason : "out of memory");
		return;
	}
	nt_enter(net);
	subscription->thunk(args, subscription->fn, subscription->user);
	nt_leave(net);
}

const netron_event *nt_listening_event(const struct nt_peer *peer, const char *name, size_t size)
{
	struct nt_listened *at = find(peer, name, size);

	for (struct nt_list *node = at ? at->subscriptions.next : NULL;
		at && node != &at->subscriptions; node = node->next)
		if (of_node(node)->event)
			return of_node(node)->event;
	return NULL;
}

static void sweep(struct nt_listened *at)
{
	struct nt_list *node = at->subscriptions.next;

	while (node != &at->subscriptions) {
		struct nt_subscription *subscription = of_node(node);
		node = node->next;
		if (subscription->is_closed)
			free_subscription(subscription);
	}
}

/* Handlers may do anything: close this subscription and others, listen again, close the peer. Those
 * that leave meanwhile stay in the list until all have run. */
void nt_listening_hear(struct nt_peer *peer, const struct nt_heard *heard)
{
	struct nt_listened *at = find(peer, heard->name, heard->name_size);
	uint64_t now = ++peer->net->heard;

	if (!at)
		return;
	at->running++;
	for (struct nt_list *node = at->subscriptions.next; node != &at->subscriptions;
		node = node->next) {
		struct nt_subscription *subscription = of_node(node);
		if (subscription->is_closed || subscription->since >= now)
			continue;
		if (subscription->event)
			hear_args(subscription, heard);
		else
			hear_values(subscription, heard);
		if (at->is_dropped)
			break;
	}
	if (--at->running == 0)
		sweep(at);
	leave(at);
}

/* ---- the functions of the application ---- */

static netron_subscription handle_of(const struct nt_subscription *subscription)
{
	return (netron_subscription){ subscription->net, subscription->handle };
}

static struct nt_subscription *make(netron *net)
{
	struct nt_subscription *subscription =
		nt_alloc_zeroed(&net->allocator, 1, sizeof *subscription);

	if (!subscription)
		return NULL;
	subscription->net = net;
	subscription->since = net->heard;
	nt_list_init(&subscription->waiters);
	subscription->handle = nt_slots_add(&net->subscriptions, subscription);
	if (subscription->handle)
		return subscription;
	nt_free(&net->allocator, subscription);
	return NULL;
}

static int admit(const struct nt_peer *peer, size_t size)
{
	if (!peer)
		return NETRON_E_GONE;
	if (peer->net->is_closing ||
		(peer->phase >= NT_PEER_CLOSING && !nt_reconnect_is_wanted(peer)))
		return NETRON_E_CLOSED;
	return size > NT_LISTEN_NAME_MAX ? NETRON_E_ARGUMENT : 0;
}

/* What cannot begin will be told. */
static void begin(struct nt_subscription *subscription, struct nt_peer *peer, const char *name)
{
	size_t size = strlen(name);
	int rc = admit(peer, size);
	struct nt_listened *at;

	if (rc < 0) {
		end(subscription, rc, NULL);
		return;
	}
	at = find(peer, name, size);
	if (!at)
		at = add(peer, name, size);
	if (!at) {
		end(subscription, NETRON_E_NO_MEMORY, NULL);
		return;
	}
	subscription->at = at;
	nt_list_append(&at->subscriptions, &subscription->node);
	ask(at);
}

netron_subscription netron_peer_on(
	netron_peer peer, const char *name, netron_event_fn *fn, void *user)
{
	struct nt_subscription *subscription = NULL;

	if (peer.net && name && fn && nt_usable_debug(peer.net) == 0)
		subscription = make(peer.net);
	if (!subscription)
		return (netron_subscription){ peer.net, 0 };
	subscription->fn = (netron_function *)fn;
	subscription->user = user;
	begin(subscription, nt_peer_of(peer), name);
	return handle_of(subscription);
}

netron_subscription netron_on(netron_peer peer, const netron_event *event,
	const netron_call_options *options, netron_heard *thunk, netron_function *fn, void *user)
{
	struct nt_subscription *subscription = NULL;
	char text[NT_LISTEN_NAME_MAX + 2];
	const char *name;

	if (peer.net && event && thunk && nt_usable_debug(peer.net) == 0)
		subscription = make(peer.net);
	if (!subscription)
		return (netron_subscription){ peer.net, 0 };
	subscription->event = event;
	subscription->thunk = thunk;
	subscription->fn = fn;
	subscription->user = user;
	int rc = nt_event_name(nt_peer_of(peer), event, options, text, &name);
	if (rc == NETRON_E_ARGUMENT)
		end(subscription, rc, "events are heard of one version, name@version");
	else if (rc < 0)
		end(subscription, rc, NULL);
	else
		begin(subscription, nt_peer_of(peer), name);
	return handle_of(subscription);
}

int netron_subscription_close(netron_subscription handle)
{
	struct nt_subscription *subscription = of_handle(handle);
	netron_error error = nt_error_plain(NETRON_E_CLOSED, NULL);

	if (!subscription)
		return nt_gone(handle.net);
	int rc = nt_usable(handle.net);
	if (rc < 0)
		return rc;
	struct nt_listened *at = subscription->at;
	wake_all(subscription, &error);
	if (at && at->running > 0) {
		nt_slots_remove(&handle.net->subscriptions, subscription->handle);
		subscription->handle = 0;
		subscription->is_closed = true;
		return 0;
	}
	free_subscription(subscription);
	if (at)
		leave(at);
	return 0;
}

int netron_subscription_on_end(
	netron_subscription handle, netron_subscription_end_fn *fn, void *user)
{
	struct nt_subscription *subscription = of_handle(handle);

	if (!subscription)
		return nt_gone(handle.net);
	int rc = nt_usable(handle.net);
	if (rc < 0)
		return rc;
	subscription->on_end = fn;
	subscription->end_user = user;
	return 0;
}
