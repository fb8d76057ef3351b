/* custom.c - rows of transports that the program brings: listening, dialing, and where they are
 * kept. */
#include "transport/custom.h"

#include "io/url.h"
#include "transport/fault.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

/* The row that a URL finds, and the program's behind it. Never taken away. */
static struct {
	pthread_mutex_t mutex;
	size_t count;
	struct nt_transport rows[NT_TRANSPORTS_MAX];
	const netron_transport *customs[NT_TRANSPORTS_MAX];
} kept = { .mutex = PTHREAD_MUTEX_INITIALIZER };

static const netron_transport *find(const char *scheme)
{
	const netron_transport *found = NULL;

	pthread_mutex_lock(&kept.mutex);
	for (size_t i = 0; i < kept.count && !found; i++)
		if (strcmp(kept.customs[i]->scheme, scheme) == 0)
			found = kept.customs[i];
	pthread_mutex_unlock(&kept.mutex);
	return found;
}

/* ---- listening ---- */

static void on_listening_over(struct nt_pending *pending)
{
	netron_listening *listening = NT_CONTAINER(pending, netron_listening, close);
	struct nt_loop *loop = listening->loop;

	if (listening->listener.events->on_close)
		listening->listener.events->on_close(listening->listener.user);
	nt_free(loop->allocator, listening);
	nt_loop_release(loop);
}

static void op_close(struct nt_listener *listener)
{
	netron_listening *listening = NT_CONTAINER(listener, netron_listening, listener);

	if (listening->is_closing)
		return;
	listening->is_closing = true;
	listening->row->unlisten(listening->self);
}

static int custom_listen(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, const struct nt_listener_events *events,
	void *user, struct nt_listener **out_listener, netron_error **out_error)
{
	static const struct nt_listener_ops ops = { .close = op_close };
	netron_listening *listening = nt_alloc_zeroed(loop->allocator, 1, sizeof *listening);
	char reason[NETRON_TRANSPORT_REASON] = "";

	(void)options;
	*out_listener = NULL;
	if (!listening)
		return nt_error_set(loop->allocator, out_error, NETRON_E_NO_MEMORY,
			"listening at %s://: out of memory", url->scheme);
	listening->loop = loop;
	listening->row = find(url->scheme);
	listening->close.run = on_listening_over;
	listening->listener.ops = &ops;
	listening->listener.events = events;
	listening->listener.user = user;
	nt_url_format(url, listening->listener.url, sizeof listening->listener.url);
	int rc = listening->row->listen(
		listening, listening->listener.url, &listening->self, reason);
	if (rc < 0) {
		nt_error_set(loop->allocator, out_error, rc, "listening at %s: %s",
			listening->listener.url, reason[0] ? reason : netron_strerror(rc));
		nt_free(loop->allocator, listening);
		return rc;
	}
	nt_loop_hold(loop);
	*out_listener = &listening->listener;
	return 0;
}

struct uv_loop_s *netron_listening_loop(const netron_listening *listening)
{
	return listening->loop->uv;
}

static void on_arrived(struct nt_pending *pending)
{
	netron_channel *channel = NT_CONTAINER(pending, netron_channel, arrive);
	netron_listening *listening = NT_CONTAINER(channel->listener, netron_listening, listener);

	if (listening->is_closing)
		channel->channel.ops->abort(&channel->channel, 0);
	else
		channel->listener->events->on_accept(channel->listener->user, &channel->channel);
}

netron_channel *netron_listening_accept(netron_listening *listening,
	const netron_channel_methods *methods, void *self, const char *address)
{
	netron_channel *channel = nt_custom_channel_new(listening->loop, methods, self, address);

	if (!channel)
		return NULL;
	channel->listener = &listening->listener;
	channel->arrive.run = on_arrived;
	nt_loop_defer_turn(listening->loop, &channel->arrive);
	return channel;
}

void netron_listening_closed(netron_listening *listening)
{
	nt_loop_defer_turn(listening->loop, &listening->close);
}

/* ---- dialing ---- */

static void on_dialed(struct nt_pending *pending)
{
	netron_dialing *dialing = NT_CONTAINER(pending, netron_dialing, step);
	struct nt_loop *loop = dialing->loop;
	netron_channel *channel = dialing->channel;
	struct nt_fault fault;

	if (channel && dialing->is_cancelled)
		channel->channel.ops->abort(&channel->channel, 0);
	if (dialing->is_cancelled)
		dialing->done(dialing->user, NULL,
			nt_fault_fill(&fault, NETRON_E_CANCELLED,
				"connecting to %s: cancelled by the caller", dialing->url));
	else if (channel)
		dialing->done(dialing->user, &channel->channel, NULL);
	else
		dialing->done(dialing->user, NULL,
			nt_fault_fill(&fault, dialing->code, "connecting to %s: %s", dialing->url,
				dialing->message[0] ? dialing->message
						    : netron_strerror(dialing->code)));
	nt_free(loop->allocator, dialing);
	nt_loop_release(loop);
}

static int custom_dial(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, nt_dial_done *done, void *user,
	struct nt_dial **out_dial, netron_error **out_error)
{
	netron_dialing *dialing = nt_alloc_zeroed(loop->allocator, 1, sizeof *dialing);
	char reason[NETRON_TRANSPORT_REASON] = "";

	(void)options;
	*out_dial = (struct nt_dial *)(void *)dialing;
	if (!dialing)
		return nt_error_set(loop->allocator, out_error, NETRON_E_NO_MEMORY,
			"connecting to %s://: out of memory", url->scheme);
	dialing->loop = loop;
	dialing->row = find(url->scheme);
	dialing->done = done;
	dialing->user = user;
	dialing->step.run = on_dialed;
	nt_url_format(url, dialing->url, sizeof dialing->url);
	int rc = dialing->row->dial(dialing, dialing->url, &dialing->self, reason);
	if (rc < 0) {
		nt_loop_undefer(&dialing->step);
		nt_error_set(loop->allocator, out_error, rc, "connecting to %s: %s", dialing->url,
			reason[0] ? reason : netron_strerror(rc));
		nt_free(loop->allocator, dialing);
		*out_dial = NULL;
		return rc;
	}
	nt_loop_hold(loop);
	return 0;
}

static void custom_cancel(struct nt_dial *dial)
{
	netron_dialing *dialing = (netron_dialing *)(void *)dial;

	if (dialing->is_cancelled)
		return;
	dialing->is_cancelled = true;
	/* Its outcome may be known already, and wait for its turn. */
	if (!nt_list_linked(&dialing->step.node))
		dialing->row->cancel(dialing->self);
}

struct uv_loop_s *netron_dialing_loop(const netron_dialing *dialing)
{
	return dialing->loop->uv;
}

netron_channel *netron_dialing_connected(netron_dialing *dialing,
	const netron_channel_methods *methods, void *self, const char *address)
{
	dialing->channel = nt_custom_channel_new(dialing->loop, methods, self, address);
	dialing->code = NETRON_E_NO_MEMORY;
	nt_loop_defer_turn(dialing->loop, &dialing->step);
	return dialing->channel;
}

void netron_dialing_failed(netron_dialing *dialing, int code, const char *message)
{
	dialing->code = code < 0 ? code : NETRON_E_REFUSED;
	snprintf(dialing->message, sizeof dialing->message, "%s", message ? message : "");
	nt_loop_defer_turn(dialing->loop, &dialing->step);
}

/* ---- registering ---- */

static bool is_row(const netron_transport *row)
{
	if (!row || (row->size && row->size < sizeof *row) || !row->scheme ||
		row->scheme[0] < 'a' || row->scheme[0] > 'z')
		return false;
	for (const char *c = row->scheme; *c; c++)
		if (!strchr("abcdefghijklmnopqrstuvwxyz0123456789+-.", *c))
			return false;
	return strlen(row->scheme) < sizeof((struct nt_url *)0)->scheme &&
	       (row->listen || row->dial) && (!row->listen || row->unlisten) &&
	       (!row->dial || row->cancel);
}

static int add(const netron_transport *transport)
{
	struct nt_transport *row = &kept.rows[kept.count];

	for (size_t i = 0; i < kept.count; i++)
		if (kept.customs[i] == transport)
			return 0;
	if (kept.count == NT_TRANSPORTS_MAX)
		return NETRON_E_LIMIT;
	*row = (struct nt_transport){
		.scheme = transport->scheme,
		.listen = transport->listen ? custom_listen : NULL,
		.dial = transport->dial ? custom_dial : NULL,
		.cancel = custom_cancel,
	};
	kept.customs[kept.count] = transport;
	int rc = nt_transport_register(row);
	if (rc == 0)
		kept.count++;
	return rc;
}

int netron_transport_register(const netron_transport *transport)
{
	if (!is_row(transport))
		return NETRON_E_ARGUMENT;
	pthread_mutex_lock(&kept.mutex);
	int rc = add(transport);
	pthread_mutex_unlock(&kept.mutex);
	return rc;
}
