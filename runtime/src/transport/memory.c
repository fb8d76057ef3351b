/* memory://name: who listens under which name, and on which loop. Instances that share a uv_loop_t
 * reach each other. */
#include "transport/memory.h"

#include "io/url.h"
#include "transport/fault.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

struct memory_listener {
	struct nt_listener listener; /* first */
	struct nt_list node;         /* in listeners, while open */
	struct nt_loop *loop;
	struct nt_pending end;
	char name[256];
};

struct memory_dial {
	struct nt_loop *loop;
	nt_dial_done *done;
	void *user;
	struct nt_pending step;
	bool is_cancelled;
	char url[NT_LISTENER_URL];
	char name[256];
};

/* Of all loops of the process: so that a name of another loop can be told from one that is not.
 * What a listener points to is for its own loop's thread. */
static pthread_mutex_t listeners_mutex = PTHREAD_MUTEX_INITIALIZER;
static struct nt_list listeners = { &listeners, &listeners };

/* out_elsewhere: another loop has the name. */
static struct memory_listener *find(struct nt_loop *loop, const char *name, bool *out_elsewhere)
{
	struct memory_listener *found = NULL;

	*out_elsewhere = false;
	for (struct nt_list *node = listeners.next; node != &listeners && !found;
		node = node->next) {
		struct memory_listener *listener = NT_CONTAINER(node, struct memory_listener, node);

		if (strcmp(listener->name, name) != 0)
			continue;
		if (listener->loop->uv == loop->uv)
			found = listener;
		else
			*out_elsewhere = true;
	}
	return found;
}

static struct memory_listener *find_locked(
	struct nt_loop *loop, const char *name, bool *out_elsewhere)
{
	struct memory_listener *found;

	pthread_mutex_lock(&listeners_mutex);
	found = find(loop, name, out_elsewhere);
	pthread_mutex_unlock(&listeners_mutex);
	return found;
}

/* Listening. */

static void on_ended(struct nt_pending *pending)
{
	struct memory_listener *listener = NT_CONTAINER(pending, struct memory_listener, end);
	struct nt_loop *loop = listener->loop;

	if (listener->listener.events->on_close)
		listener->listener.events->on_close(listener->listener.user);
	nt_free(loop->allocator, listener);
	nt_loop_release(loop);
}

static void op_close(struct nt_listener *base)
{
	struct memory_listener *listener = NT_CONTAINER(base, struct memory_listener, listener);

	pthread_mutex_lock(&listeners_mutex);
	nt_list_remove(&listener->node);
	pthread_mutex_unlock(&listeners_mutex);
	nt_loop_defer_turn(listener->loop, &listener->end);
}

static const struct nt_listener_ops ops = { .close = op_close };

static int memory_listen(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, const struct nt_listener_events *events,
	void *user, struct nt_listener **out_listener, netron_error **out_error)
{
	struct memory_listener *listener = nt_alloc_zeroed(loop->allocator, 1, sizeof *listener);
	struct nt_url plain = *url;
	bool is_taken, is_elsewhere;

	(void)options;
	*out_listener = NULL;
	if (!listener)
		return nt_error_set(loop->allocator, out_error, NETRON_E_NO_MEMORY,
			"listening at memory://%s: out of memory", url->host);
	plain.query[0] = '\0';
	nt_url_format(&plain, listener->listener.url, sizeof listener->listener.url);
	snprintf(listener->name, sizeof listener->name, "%s", url->host);
	listener->listener.ops = &ops;
	listener->listener.events = events;
	listener->listener.user = user;
	listener->loop = loop;
	listener->end.run = on_ended;
	pthread_mutex_lock(&listeners_mutex);
	is_taken = find(loop, listener->name, &is_elsewhere) != NULL;
	if (!is_taken)
		nt_list_append(&listeners, &listener->node);
	pthread_mutex_unlock(&listeners_mutex);
	if (is_taken) {
		nt_free(loop->allocator, listener);
		return nt_error_set(loop->allocator, out_error, NETRON_E_CONFLICT,
			"listening at memory://%s: the name is taken on this loop", url->host);
	}
	nt_loop_hold(loop);
	*out_listener = &listener->listener;
	return 0;
}

/* Dialing. */

static const netron_error *describe(
	const struct memory_dial *dial, bool is_elsewhere, struct nt_fault *fault)
{
	if (dial->is_cancelled)
		return nt_fault_fill(fault, NETRON_E_CANCELLED,
			"connecting to %s: cancelled by the caller", dial->url);
	if (is_elsewhere)
		return nt_fault_fill(fault, NETRON_E_ADDRESS,
			"connecting to %s: its server runs on another loop; memory connections "
			"stay within one (use unix:// between two)",
			dial->url);
	return nt_fault_fill(
		fault, NETRON_E_REFUSED, "connecting to %s: nobody listens there", dial->url);
}

/* The accepting side hears of it first. */
static void connect_now(struct memory_dial *dial, struct memory_listener *listener)
{
	struct nt_memory *one, *other;
	struct nt_fault fault;

	if (!nt_memory_pair(dial->loop, listener->loop, dial->url, &one, &other)) {
		dial->done(dial->user, NULL,
			nt_fault_fill(&fault, NETRON_E_NO_MEMORY, "connecting to %s: out of memory",
				dial->url));
		return;
	}
	listener->listener.events->on_accept(listener->listener.user, &other->channel);
	if (dial->is_cancelled) {
		one->channel.ops->abort(&one->channel, 0);
		dial->done(dial->user, NULL, describe(dial, false, &fault));
	} else {
		dial->done(dial->user, &one->channel, NULL);
	}
}

static void on_step(struct nt_pending *pending)
{
	struct memory_dial *dial = NT_CONTAINER(pending, struct memory_dial, step);
	struct nt_loop *loop = dial->loop;
	bool is_elsewhere;
	struct memory_listener *listener = find_locked(loop, dial->name, &is_elsewhere);
	struct nt_fault fault;

	if (loop->network && !loop->network->may_dial(loop->network, dial->name))
		listener = NULL;
	if (listener && !dial->is_cancelled)
		connect_now(dial, listener);
	else
		dial->done(dial->user, NULL, describe(dial, is_elsewhere, &fault));
	nt_free(loop->allocator, dial);
	nt_loop_release(loop);
}

static int memory_dial(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, nt_dial_done *done, void *user,
	struct nt_dial **out_dial, netron_error **out_error)
{
	struct memory_dial *dial = nt_alloc_zeroed(loop->allocator, 1, sizeof *dial);

	(void)options;
	*out_dial = (struct nt_dial *)(void *)dial;
	if (!dial)
		return nt_error_set(loop->allocator, out_error, NETRON_E_NO_MEMORY,
			"connecting to memory://%s: out of memory", url->host);
	dial->loop = loop;
	dial->done = done;
	dial->user = user;
	dial->step.run = on_step;
	snprintf(dial->name, sizeof dial->name, "%s", url->host);
	nt_url_format(url, dial->url, sizeof dial->url);
	nt_loop_hold(loop);
	nt_loop_defer_turn(loop, &dial->step);
	return 0;
}

static void memory_cancel(struct nt_dial *dial)
{
	((struct memory_dial *)(void *)dial)->is_cancelled = true;
}

const struct nt_transport nt_transport_memory = {
	.scheme = "memory",
	.listen = memory_listen,
	.dial = memory_dial,
	.cancel = memory_cancel,
};
