/* netron.c - the instance: wires the layers together, runs the loop, and ends it all. */
#include "netron_life.h"

#include "client/call.h"
#include "client/listen.h"
#include "client/reference.h"
#include "client/resolve.h"
#include "codec/deflate.h"
#include "http/rows.h"
#include "http/serve.h"
#include "peer/control.h"
#include "peer/peer.h"
#include "peer/streams.h"
#include "service/alias.h"
#include "service/dispatch.h"
#include "service/holding.h"
#include "service/lifecycle.h"
#include "service/named.h"
#include "service/registry.h"
#include "service/remote.h"
#include "service/stream.h"
#include "service/subscription.h"

#include <string.h>

enum { ARENA_CHUNKS = 256 };

/* ---- hooks ---- */

static void on_ready(struct nt_peer *peer)
{
	/* In this order: what calls bring about may be what is listened to. */
	nt_drain_tell(peer);
	nt_subscriptions_restore(peer);
	nt_exposures_restore(peer);
	nt_call_release_early(peer);
	if (!nt_peer_is_news(peer))
		return;
	peer->is_up = true;
	nt_lifecycle_peer(peer, true);
}

/* What a peer has here ends with its connection, and another instance may be at the other side next
 * time. */
static void on_lost(struct nt_peer *peer)
{
	nt_resolver_free(peer);
	nt_subscriptions_free(peer);
	nt_holdings_free(peer);
	nt_references_lost(peer);
	nt_remotes_lost(peer);
	nt_aliases_lost(peer);
	nt_listening_lost(peer);
	if (peer->is_up)
		nt_lifecycle_peer(peer, false);
	peer->is_up = false;
}

static void on_gone(struct nt_peer *peer, const netron_error *reason)
{
	nt_aliases_gone(peer);
	nt_listening_gone(peer, reason);
}

static void on_forget(struct nt_peer *peer)
{
	nt_aliases_gone(peer);
	nt_streams_free(peer);
	nt_resolver_free(peer);
	nt_subscriptions_free(peer);
	nt_holdings_free(peer);
	nt_references_lost(peer);
}

static void on_answered(struct nt_task *task)
{
	nt_exposed_unhold(task->exposed);
	task->exposed = NULL;
}

/* Ends netron_run, this one or the next: a loop of the user, or one turned by a waiting function,
 * goes on. */
static void stop(void *arg)
{
	netron *net = arg;

	net->run_is_over = true;
	if (net->is_in_run)
		nt_loop_stop(&net->loop);
}

static void finish(struct nt_loop *loop, void *user);

static bool is_empty(const netron *net)
{
	return net->peer_count == 0 && nt_http_is_empty(net) && net->listener_count == 0 &&
	       nt_list_empty(&net->outcomes) && nt_list_empty(&net->over) &&
	       nt_list_empty(&net->cancels) && nt_list_empty(&net->due_flows);
}

static void on_idle(netron *net)
{
	if (net->is_draining && !net->is_closing)
		nt_drain_on(net);
	if (net->is_closing && !net->loop.is_own && !net->loop.is_closing && is_empty(net))
		nt_loop_close(&net->loop, finish, net);
}

static const struct nt_hooks hooks = {
	.on_request = nt_dispatch,
	.on_control = nt_control_arrived,
	.on_event = nt_listening_hear,
	.on_ready = on_ready,
	.on_stray = nt_reference_stray,
	.on_answered = on_answered,
	.on_hand_over = nt_holding_hand_over,
	.on_take_back = nt_holding_take_back,
	.on_leaving = nt_leave_when_done,
	.on_lost = on_lost,
	.on_gone = on_gone,
	.on_forget = on_forget,
	.on_idle = on_idle,
	.on_stream = nt_streams_packet,
	.on_room = nt_streams_room,
	.on_streams_lost = nt_streams_lost,
	.on_request_over = nt_request_streams_over,
};

/* ---- making ---- */

static void release(netron *net)
{
	netron_allocator allocator = net->allocator;

	nt_registry_free(net->registry);
	nt_health_free(net);
	nt_http_free(net);
	nt_named_free(net);
	nt_tasks_fini(net);
	nt_flows_fini(net);
	nt_slots_fini(&net->flows);
	nt_slots_fini(&net->peers);
	nt_slots_fini(&net->tasks);
	nt_slots_fini(&net->exposed);
	nt_slots_fini(&net->listeners);
	nt_slots_fini(&net->subscriptions);
	nt_slots_fini(&net->references);
	nt_strmap_fini(&net->topics);
	nt_buf_fini(&net->emitted[0]);
	nt_buf_fini(&net->emitted[1]);
	nt_arena_pool_fini(&net->arenas);
	nt_buf_fini(&net->scratch);
	nt_buf_fini(&net->deflated);
	nt_buf_fini(&net->inflated);
	nt_deflate_free(net->deflate);
	for (char **name = net->may_expose; name && *name; name++)
		nt_free(&allocator, *name);
	nt_free(&allocator, net->may_expose);
	nt_transport_options_free(&net->transport_options, &allocator);
	nt_free(&allocator, net->id);
	nt_free(&allocator, net);
}

static void on_close_due(struct nt_pending *pending)
{
	netron *net = NT_CONTAINER(pending, netron, close);

	nt_close_all(net);
	if (net->is_in_run || net->has_thread)
		nt_loop_stop(&net->loop);
}

/* Schemes whose transports stand above the peers they serve. */
static void add_transports(void)
{
	nt_transport_register(&nt_transport_http);
	nt_transport_register(&nt_transport_https);
}

static void init(netron *net, const netron_allocator *allocator)
{
	add_transports();
	net->allocator = *allocator;
	nt_forks_watch();
	net->forks = nt_forks;
	net->hooks = hooks;
	net->close.run = on_close_due;
	net->stop_post = (struct nt_post){ .fn = stop, .arg = net };
	nt_arena_pool_init(&net->arenas, &net->allocator, ARENA_CHUNKS);
	nt_buf_init(&net->scratch, &net->allocator);
	nt_buf_init(&net->deflated, &net->allocator);
	nt_buf_init(&net->inflated, &net->allocator);
	nt_slots_init(&net->peers, &net->allocator);
	nt_slots_init(&net->tasks, &net->allocator);
	nt_slots_init(&net->flows, &net->allocator);
	nt_flows_init(net);
	nt_slots_init(&net->exposed, &net->allocator);
	nt_slots_init(&net->listeners, &net->allocator);
	nt_slots_init(&net->subscriptions, &net->allocator);
	nt_slots_init(&net->references, &net->allocator);
	nt_strmap_init(&net->topics, &net->allocator);
	nt_buf_init(&net->emitted[0], &net->allocator);
	nt_buf_init(&net->emitted[1], &net->allocator);
	nt_list_init(&net->stale);
	nt_listening_init(net);
	nt_list_init(&net->peer_list);
	nt_list_init(&net->listener_list);
	nt_list_init(&net->after_list);
}

netron *netron_new(const netron_options *options)
{
	netron_options given = netron_options_default();

	if (options)
		memcpy(&given, options,
			options->size && options->size < sizeof given ? options->size
								      : sizeof given);
	const netron_allocator *allocator = given.allocator ? given.allocator : &nt_alloc_default;
	netron *net = nt_alloc_zeroed(allocator, 1, sizeof *net);
	if (!net)
		return NULL;
	init(net, allocator);
	bool has_tasks = nt_tasks_init(net);
	net->registry = nt_registry_new(net);
	if (!has_tasks || !net->registry || nt_options_apply(net, &given) < 0 ||
		nt_loop_init(&net->loop, &net->allocator, given.loop) < 0) {
		release(net);
		return NULL;
	}
	net->loop.on_tls_error = nt_tls_report;
	net->loop.tls_user = net;
	net->loop.admission = &net->admission;
	return net;
}

const char *netron_id(const netron *net)
{
	return net ? net->id : NULL;
}

/* ---- ending ---- */

void nt_close_all(netron *net)
{
	struct nt_list *node;

	if (net->is_closing)
		return;
	net->is_closing = true;
	nt_loop_unset_timer(&net->loop, &net->drain_timer);
	nt_after_all(net);
	nt_signals_close(net);
	nt_listeners_close(net);
	nt_http_close_all(net);
	for (node = net->peer_list.next; node != &net->peer_list; node = node->next)
		nt_peer_close(NT_CONTAINER(node, struct nt_peer, node), NETRON_E_CLOSED);
	on_idle(net);
}

/* The loop of the user has closed the last handle. */
static void finish(struct nt_loop *loop, void *user)
{
	nt_loop_fini(loop);
	release(user);
}

static void note_closed(struct nt_loop *loop, void *user)
{
	netron *net = user;

	(void)loop;
	net->is_finished = true;
}

void nt_destroy(netron *net)
{
	net->free_asked = true;
	nt_close_all(net);
	if (!net->loop.is_own) {
		nt_calls_report(net);
		nt_flows_report(net);
		return;
	}
	/* What is due is told in the next turn: nothing else may wake the loop after that. */
	while (!is_empty(net))
		nt_loop_turn(&net->loop, nt_list_empty(&net->due_flows));
	nt_loop_close(&net->loop, note_closed, net);
	while (!net->is_finished)
		nt_loop_turn(&net->loop, true);
	nt_loop_fini(&net->loop);
	release(net);
}

bool nt_is_in_callback(const netron *net)
{
	bool is_here = net->is_running && pthread_equal(net->thread, pthread_self());

	/* depth is for the loop's thread alone. */
	return net->has_thread ? is_here : is_here || net->depth > 0;
}

static void quit(void *arg)
{
	netron *net = arg;

	net->stop_asked = true;
	nt_loop_stop(&net->loop);
}

void netron_free(netron *net)
{
	/* In a child the handles and the epoll set behind them are the parent's too. */
	if (!net || nt_is_forked(net))
		return;
	if (nt_is_in_callback(net)) {
		if (!net->free_asked)
			nt_loop_defer(&net->loop, &net->close);
		net->free_asked = true;
		return;
	}
	if (net->has_thread) {
		struct nt_post post = { .fn = quit, .arg = net };
		nt_loop_post_node(&net->loop, &post);
		pthread_join(net->thread, NULL);
		net->has_thread = false;
		nt_loop_keep_open(&net->loop, false);
	}
	nt_destroy(net);
}

void netron_freep(netron **net)
{
	netron_free(*net);
	*net = NULL;
}

/* ---- running ---- */

void nt_run_begin(netron *net)
{
	net->thread = pthread_self();
	net->is_running = true;
}

void nt_run_end(netron *net)
{
	net->is_running = false;
	if (net->free_asked && net->loop.is_own)
		nt_destroy(net);
}

int netron_run(netron *net)
{
	if (!net)
		return NETRON_E_ARGUMENT;
	int rc = nt_usable(net);
	if (rc < 0)
		return rc;
	if (nt_is_in_callback(net))
		return NETRON_E_REENTRANT;
	nt_run_begin(net);
	net->is_in_run = true;
	if (!net->run_is_over)
		rc = nt_loop_run(&net->loop);
	net->run_is_over = net->is_in_run = false;
	nt_run_end(net);
	return rc;
}

void netron_stop(netron *net)
{
	if (net && !nt_is_forked(net))
		nt_loop_post_node(&net->loop, &net->stop_post);
}

struct post {
	netron *net;
	void (*fn)(void *arg);
	void *arg;
};

static void run_post(void *arg)
{
	struct post post = *(struct post *)arg;

	nt_free(&post.net->allocator, arg);
	nt_enter(post.net);
	post.fn(post.arg);
	nt_leave(post.net);
}

int netron_post(netron *net, void (*fn)(void *arg), void *arg)
{
	if (!net || !fn)
		return NETRON_E_ARGUMENT;
	if (nt_is_forked(net))
		return NETRON_E_FORKED;
	struct post *post = nt_alloc(&net->allocator, sizeof *post);
	if (!post)
		return NETRON_E_NO_MEMORY;
	*post = (struct post){ net, fn, arg };
	int rc = nt_loop_post(&net->loop, run_post, post);
	if (rc < 0)
		nt_free(&net->allocator, post);
	return rc;
}

/* ---- a thread of its own ---- */

struct start {
	netron *net;
	pthread_mutex_t mutex;
	pthread_cond_t started;
	bool has_started;
};

static void *thread_main(void *arg)
{
	struct start *start = arg;
	netron *net = start->net;

	nt_run_begin(net);
	pthread_mutex_lock(&start->mutex);
	start->has_started = true;
	pthread_cond_signal(&start->started);
	pthread_mutex_unlock(&start->mutex);
	while (!net->stop_asked && !net->free_asked)
		nt_loop_run(&net->loop);
	net->is_running = false;
	if (net->free_asked) {
		/* A callback freed the instance: nobody will join. */
		pthread_detach(pthread_self());
		nt_loop_keep_open(&net->loop, false);
		nt_destroy(net);
	}
	return NULL;
}

int netron_start(netron *net)
{
	struct start start = { .net = net };
	pthread_t thread;

	if (!net)
		return NETRON_E_ARGUMENT;
	int rc = nt_usable(net);
	if (rc < 0)
		return rc;
	if (nt_is_in_callback(net))
		return NETRON_E_REENTRANT;
	if (net->has_thread)
		return NETRON_E_CONFLICT;
	pthread_mutex_init(&start.mutex, NULL);
	pthread_cond_init(&start.started, NULL);
	nt_loop_keep_open(&net->loop, true);
	net->has_thread = true;
	rc = pthread_create(&thread, NULL, thread_main, &start) == 0 ? 0 : NETRON_E_SYSTEM;
	pthread_mutex_lock(&start.mutex);
	while (rc == 0 && !start.has_started)
		pthread_cond_wait(&start.started, &start.mutex);
	pthread_mutex_unlock(&start.mutex);
	if (rc < 0) {
		net->has_thread = false;
		nt_loop_keep_open(&net->loop, false);
	}
	pthread_cond_destroy(&start.started);
	pthread_mutex_destroy(&start.mutex);
	return rc;
}
