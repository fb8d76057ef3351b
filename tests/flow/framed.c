/* framed.c - memory:// with the frames of WebSocket. */
#include "framed.h"

#include "io/loop.h"
#include "io/url.h"
#include "transport/transport.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct listening {
	struct nt_listener_events events;
	const struct nt_listener_events *to;
	void *user;
};

struct dialing {
	nt_dial_done *done;
	void *user;
};

static void on_accept(void *user, struct nt_channel *channel)
{
	struct listening *listening = user;

	channel->framing = NT_FRAMING_WEBSOCKET;
	listening->to->on_accept(listening->user, channel);
}

static void on_error(void *user, const netron_error *error)
{
	struct listening *listening = user;

	listening->to->on_error(listening->user, error);
}

static void on_close(void *user)
{
	struct listening *listening = user;

	listening->to->on_close(listening->user);
	free(listening);
}

static struct nt_url in_memory(const struct nt_url *url)
{
	struct nt_url inner = *url;

	strcpy(inner.scheme, "memory");
	return inner;
}

static int framed_listen(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, const struct nt_listener_events *events,
	void *user, struct nt_listener **out_listener, netron_error **out_error)
{
	struct listening *listening = malloc(sizeof *listening);
	const struct nt_url inner = in_memory(url);
	int rc;

	*listening = (struct listening){ { on_accept, on_error, on_close, NULL }, events, user };
	rc = nt_transport_memory.listen(
		loop, &inner, options, &listening->events, listening, out_listener, out_error);
	if (rc < 0)
		free(listening);
	else
		nt_url_format(url, (*out_listener)->url, sizeof(*out_listener)->url);
	return rc;
}

static void on_dialed(void *user, struct nt_channel *channel, const netron_error *error)
{
	struct dialing dialing = *(struct dialing *)user;

	free(user);
	if (channel) {
		channel->framing = NT_FRAMING_WEBSOCKET;
		channel->is_client = true;
	}
	dialing.done(dialing.user, channel, error);
}

static int framed_dial(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, nt_dial_done *done, void *user,
	struct nt_dial **out_dial, netron_error **out_error)
{
	struct dialing *dialing = malloc(sizeof *dialing);
	const struct nt_url inner = in_memory(url);
	int rc;

	*dialing = (struct dialing){ done, user };
	rc = nt_transport_memory.dial(
		loop, &inner, options, on_dialed, dialing, out_dial, out_error);
	if (rc < 0)
		free(dialing);
	return rc;
}

static void framed_cancel(struct nt_dial *dial)
{
	nt_transport_memory.cancel(dial);
}

void framed_register(void)
{
	static const struct nt_transport row = {
		.scheme = "mws",
		.listen = framed_listen,
		.dial = framed_dial,
		.cancel = framed_cancel,
	};

	if (nt_transport_register(&row) < 0)
		abort();
}
