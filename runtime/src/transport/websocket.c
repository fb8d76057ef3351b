#include "transport/websocket.h"

#include "io/loop.h"
#include "io/url.h"
#include "transport/fault.h"
#include "transport/front.h"
#include "transport/websocket_handshake.h"
#include "transport/websocket_options.h"
#include "wire/ws.h"

#ifdef NT_HAVE_LWS
#include "transport/lws.h"
#endif

#include <stdio.h>
#include <string.h>

/* The limit of an answer; what stands behind it is on top. */
static const struct nt_http_limits limits = NT_HTTP_LIMITS_DEFAULT;

struct websocket_dial {
	struct nt_loop *loop;
	nt_dial_done *done; /* NULL: was called */
	void *user;
	struct nt_url url;
	netron_websocket_options *options;
	const struct nt_transport *below; /* what carries the bytes */
	struct nt_dial *dial;             /* its attempt; NULL: over */
	struct nt_channel *channel;       /* ours, during the handshake */
	bool is_cancelled;
	struct nt_buf answer;
	struct nt_http_scan scan;
	char key[NT_WS_KEY + 1];
};

static struct websocket_dial *of_dial(struct nt_dial *dial)
{
	return (struct websocket_dial *)(void *)dial;
}

/* ---- the end ---- */

static void discard(struct websocket_dial *websocket)
{
	struct nt_loop *loop = websocket->loop;

	nt_buf_fini(&websocket->answer);
	nt_websocket_options_free(loop->allocator, websocket->options);
	nt_free(loop->allocator, websocket);
	nt_loop_release(loop);
}

/* Tells the bad news. websocket lives as long as the channel is its own. */
static void fail(struct websocket_dial *websocket, int code, const char *text)
{
	nt_dial_done *done = websocket->done;
	char where[NT_LISTENER_URL];
	struct nt_fault fault;

	websocket->done = NULL;
	if (!done)
		return;
	nt_url_format(&websocket->url, where, sizeof where);
	if (websocket->is_cancelled)
		code = NETRON_E_CANCELLED;
	done(websocket->user, NULL,
		nt_fault_fill(&fault, code, "connecting to %.200s: %s", where,
			websocket->is_cancelled ? "cancelled by the caller" : text));
}

static void break_off(struct websocket_dial *websocket, int code, const char *text)
{
	websocket->channel->ops->abort(websocket->channel, 0);
	fail(websocket, code, text);
}

/* ---- the handshake ---- */

/* From here on the channel is its new owner's, to whom the bytes behind the head belong. */
static void hand_over(struct websocket_dial *websocket, size_t head_size)
{
	const struct nt_channel_events *own = websocket->channel->events;
	struct nt_channel *channel = websocket->channel;
	struct nt_buf *answer = &websocket->answer;
	nt_dial_done *done = websocket->done;

	channel->framing = NT_FRAMING_WEBSOCKET;
	channel->is_client = true;
	websocket->done = NULL;
	done(websocket->user, channel, NULL);
	if (channel->events == own)
		return; /* aborted: on_close discards */
	nt_buf_take(answer, head_size);
	if (nt_buf_size(answer) > 0)
		channel->events->on_bytes(
			channel->user, answer->data + answer->start, nt_buf_size(answer));
	discard(websocket);
}

static void on_bytes(void *user, const uint8_t *data, size_t size)
{
	struct websocket_dial *websocket = user;
	struct nt_buf *answer = &websocket->answer;
	struct nt_http_head head;
	char text[200];
	int rc;

	if (!websocket->done || websocket->is_cancelled)
		return;
	if (!nt_buf_append(answer, data, size)) {
		break_off(websocket, NETRON_E_NO_MEMORY, "out of memory");
		return;
	}
	rc = nt_http_head_read(NT_HTTP_RESPONSE, &websocket->scan, &limits,
		answer->data + answer->start, nt_buf_size(answer), &head);
	if (rc == 0)
		return;
	if (rc < 0) {
		break_off(websocket, NETRON_E_PROTOCOL,
			rc == -431 ? "the answer is too long" : "the answer is not HTTP");
		return;
	}
	size_t head_size = (size_t)rc;
	rc = nt_websocket_judge(&head, websocket->options, websocket->key, text, sizeof text);
	if (rc < 0)
		break_off(websocket, rc, text);
	else
		hand_over(websocket, head_size);
}

static void on_end(void *user)
{
	struct websocket_dial *websocket = user;

	if (websocket->done && !websocket->is_cancelled)
		break_off(websocket, NETRON_E_REFUSED,
			"the server closed the connection and did not answer");
}

static void on_close(void *user, const netron_error *error)
{
	struct websocket_dial *websocket = user;

	fail(websocket, error ? netron_error_code(error) : NETRON_E_LOST,
		error ? netron_error_message(error) : "the connection was lost");
	discard(websocket);
}

static void on_connected(void *user, struct nt_channel *channel, const netron_error *error)
{
	static const struct nt_channel_events events = {
		.on_bytes = on_bytes,
		.on_end = on_end,
		.on_close = on_close,
	};
	struct websocket_dial *websocket = user;
	int rc;

	websocket->dial = NULL;
	if (!channel || channel->framing == NT_FRAMING_MESSAGES) {
		/* It failed, or all was done below. */
		if (channel) {
			websocket->done(websocket->user, channel, NULL);
			websocket->done = NULL;
		} else {
			fail(websocket, netron_error_code(error), netron_error_message(error));
		}
		discard(websocket);
		return;
	}
	websocket->channel = channel;
	nt_channel_start(channel, &events, websocket);
	if (websocket->is_cancelled) {
		channel->ops->abort(channel, 0);
		return;
	}
	rc = nt_websocket_put_request(
		&channel->out, &websocket->url, websocket->options, websocket->key);
	if (rc < 0)
		break_off(websocket, rc,
			rc == NETRON_E_ADDRESS ? "the path has what no request may have"
					       : "out of memory");
	else
		channel->ops->flush(channel);
}

/* ---- dialing ---- */

#ifdef NT_HAVE_LWS
static const struct nt_transport lws_row = {
	.scheme = "lws",
	.dial = nt_lws_dial,
	.cancel = nt_lws_cancel,
};
#endif

/* What carries the bytes; NULL: this library has no such part. */
static const struct nt_transport *find_below(
	const struct nt_url *url, const netron_websocket_options *options)
{
	if (nt_websocket_backend(options) == NETRON_WEBSOCKET_LWS) {
#ifdef NT_HAVE_LWS
		return &lws_row;
#else
		return NULL;
#endif
	}
	return nt_transport_find(nt_websocket_is_secure(url) ? "tls" : "tcp");
}

static int dial_below(struct websocket_dial *websocket, const struct nt_transport_options *options,
	netron_error **out_error)
{
	struct nt_transport_options given = *options;
	struct nt_url url = websocket->url;

	given.websocket = websocket->options;
	given.alpn = "http/1.1";
	if (nt_websocket_backend(websocket->options) == NETRON_WEBSOCKET_NATIVE) {
		snprintf(url.scheme, sizeof url.scheme, "%s", websocket->below->scheme);
		url.path[0] = url.query[0] = '\0';
	}
	url.port = nt_websocket_port(&websocket->url);
	url.has_port = true;
	return websocket->below->dial(websocket->loop, &url, &given, on_connected, websocket,
		&websocket->dial, out_error);
}

static int refuse(struct nt_loop *loop, const struct nt_url *url, int code, const char *text,
	netron_error **out_error)
{
	char where[NT_LISTENER_URL];

	nt_url_format(url, where, sizeof where);
	return nt_error_set(
		loop->allocator, out_error, code, "connecting to %.200s: %s", where, text);
}

static int make(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, struct websocket_dial **out_websocket)
{
	struct websocket_dial *websocket = nt_alloc_zeroed(loop->allocator, 1, sizeof *websocket);

	if (!websocket)
		return NETRON_E_NO_MEMORY;
	websocket->loop = loop;
	websocket->url = *url;
	websocket->options =
		nt_websocket_options_copy(loop->allocator, options ? options->websocket : NULL);
	if (!websocket->options) {
		nt_free(loop->allocator, websocket);
		return NETRON_E_NO_MEMORY;
	}
	nt_buf_init(&websocket->answer, loop->allocator);
	nt_ws_make_handshake_key(websocket->key);
	nt_loop_hold(loop);
	*out_websocket = websocket;
	return 0;
}

int nt_websocket_dial(struct nt_loop *loop, const struct nt_url *url,
	const struct nt_transport_options *options, nt_dial_done *done, void *user,
	struct nt_dial **out_dial, netron_error **out_error)
{
	static const struct nt_transport_options none;
	struct websocket_dial *websocket;
	int rc = make(loop, url, options, &websocket);
	const char *wrong = NULL;

	if (rc < 0)
		return refuse(loop, url, rc, "out of memory", out_error);
	websocket->done = done;
	websocket->user = user;
	websocket->below = find_below(url, websocket->options);
	wrong = nt_websocket_options_wrong(websocket->options);
	if (wrong)
		rc = refuse(loop, url, NETRON_E_ARGUMENT, wrong, out_error);
	else if (nt_websocket_port(url) == 0)
		rc = refuse(
			loop, url, NETRON_E_ADDRESS, "expected a port from 1 to 65535", out_error);
	else if (!websocket->below)
		rc = refuse(loop, url, NETRON_E_UNAVAILABLE,
			nt_websocket_is_secure(url) && nt_websocket_backend(websocket->options) !=
							       NETRON_WEBSOCKET_LWS
				? "this library was built without TLS"
				: "this library was built without libwebsockets",
			out_error);
	else
		rc = dial_below(websocket, options ? options : &none, out_error);
	if (rc < 0)
		discard(websocket);
	else
		*out_dial = (struct nt_dial *)(void *)websocket;
	return rc;
}

/* The result comes from what is below: its own, or the end of the channel. */
void nt_websocket_cancel(struct nt_dial *dial)
{
	struct websocket_dial *websocket = of_dial(dial);

	if (!websocket->done || websocket->is_cancelled)
		return;
	websocket->is_cancelled = true;
	if (websocket->dial)
		websocket->below->cancel(websocket->dial);
	else if (websocket->channel)
		websocket->channel->ops->abort(websocket->channel, 0);
}

const struct nt_transport nt_transport_ws = {
	.scheme = "ws",
	.listen = nt_front_listen,
	.dial = nt_websocket_dial,
	.cancel = nt_websocket_cancel,
};

const struct nt_transport nt_transport_wss = {
	.scheme = "wss",
	.listen = nt_front_listen,
	.dial = nt_websocket_dial,
	.cancel = nt_websocket_cancel,
};
