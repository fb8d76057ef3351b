/* tls://host:port, dialing: tcp, then the handshake. wss and https begin so too. */
#include "io/url.h"
#include "transport/fault.h"
#include "transport/front.h"
#include "transport/secure.h"

#include <stdio.h>
#include <string.h>

struct tls_dial {
	struct nt_loop *loop;
	nt_dial_done *done;
	void *user;
	struct nt_dial *tcp;      /* NULL: not any more */
	struct nt_secure *secure; /* NULL: not yet */
	struct nt_tls_context *context;
	struct nt_timer deadline; /* of the handshake */
	bool is_cancelled;
	uint16_t port;
	char alpn[32];
	char host[256];
	char url[NT_LISTENER_URL];
};

static void discard(struct tls_dial *dial)
{
	struct nt_loop *loop = dial->loop;

	nt_loop_unset_timer(loop, &dial->deadline);
	nt_tls_context_unref(dial->context);
	nt_free(loop->allocator, dial);
	nt_loop_release(loop);
}

/* The last word. */
static void tell(struct tls_dial *dial, struct nt_channel *channel, const netron_error *error)
{
	dial->done(dial->user, channel, error);
	discard(dial);
}

static void on_secured(void *user, struct nt_channel *channel, const netron_error *error)
{
	struct tls_dial *dial = user;
	struct nt_fault fault;

	if (!error)
		nt_loop_unset_timer(dial->loop, &dial->deadline);
	else if (dial->is_cancelled)
		error = nt_fault_fill(&fault, NETRON_E_CANCELLED,
			"connecting to %s: cancelled by the caller", dial->url);
	else
		error = nt_fault_fill(&fault, netron_error_code(error), "connecting to %s: %s",
			dial->url, netron_error_message(error));
	tell(dial, channel, error);
}

static void on_deadline(struct nt_timer *timer, nt_ms now)
{
	struct tls_dial *dial = NT_CONTAINER(timer, struct tls_dial, deadline);

	(void)now;
	nt_secure_give_up(dial->secure, NETRON_E_TIMEOUT, "the handshake was not finished in time");
}

static void on_connected(void *user, struct nt_channel *channel, const netron_error *error)
{
	struct tls_dial *dial = user;
	struct nt_fault fault;

	dial->tcp = NULL;
	if (error) {
		tell(dial, NULL, error);
		return;
	}
	dial->secure = nt_secure_connect(dial->loop, channel, dial->context, dial->host, dial->port,
		dial->alpn, on_secured, dial);
	if (!dial->secure) {
		channel->ops->abort(channel, 0);
		tell(dial, NULL,
			nt_fault_fill(&fault, NETRON_E_NO_MEMORY, "connecting to %s: out of memory",
				dial->url));
		return;
	}
	nt_loop_set_timer(
		dial->loop, &dial->deadline, dial->context->settings.handshake_timeout_ms);
}

static int start(struct tls_dial *dial, const struct nt_url *url,
	const struct nt_transport_options *options, netron_error **out_error)
{
	struct nt_loop *loop = dial->loop;
	int rc = nt_tls_context_open(
		loop, NT_TLS_CLIENT, options ? options->tls : NULL, &dial->context, out_error);

	if (rc < 0)
		return rc;
	rc = nt_transport_tcp.dial(loop, url, options, on_connected, dial, &dial->tcp, out_error);
	if (rc < 0)
		nt_tls_context_unref(dial->context);
	return rc;
}

static int tls_dial(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, nt_dial_done *done, void *user,
	struct nt_dial **out_dial, netron_error **out_error)
{
	struct tls_dial *dial = nt_alloc_zeroed(loop->allocator, 1, sizeof *dial);
	int rc;

	*out_dial = (struct nt_dial *)(void *)dial;
	if (!dial)
		return nt_error_set(loop->allocator, out_error, NETRON_E_NO_MEMORY,
			"connecting to %s://%s: out of memory", url->scheme, url->host);
	dial->loop = loop;
	dial->done = done;
	dial->user = user;
	dial->deadline.on_due = on_deadline;
	dial->port = url->port;
	snprintf(dial->host, sizeof dial->host, "%s", url->host);
	snprintf(dial->alpn, sizeof dial->alpn, "%s",
		options && options->alpn ? options->alpn : NT_ALPN_NETRON);
	nt_url_format(url, dial->url, sizeof dial->url);
	rc = start(dial, url, options, out_error);
	if (rc < 0) {
		*out_dial = NULL;
		nt_free(loop->allocator, dial);
		return rc;
	}
	nt_loop_hold(loop);
	return 0;
}

static void tls_cancel(struct nt_dial *base)
{
	struct tls_dial *dial = (struct tls_dial *)(void *)base;

	if (dial->is_cancelled)
		return;
	dial->is_cancelled = true;
	if (dial->tcp)
		nt_transport_tcp.cancel(dial->tcp);
	else
		nt_secure_give_up(dial->secure, NETRON_E_CANCELLED, NULL);
}

const struct nt_transport nt_transport_tls = {
	.scheme = "tls",
	.listen = nt_front_listen,
	.dial = tls_dial,
	.cancel = tls_cancel,
};
