#include "transport/dial.h"

#include "io/url.h"
#include "transport/fault.h"

#include <stdio.h>
#include <string.h>

static void connect_next(struct nt_dial *dial);

/* Frees dial once it has told its result and no request of it is in flight. */
static void unref(struct nt_dial *dial)
{
	struct nt_loop *loop = dial->loop;

	if (dial->done || dial->is_looking || dial->is_connecting)
		return;
	nt_loop_undefer(&dial->step);
	if (dial->found)
		uv_freeaddrinfo(dial->found);
	nt_free(loop->allocator, dial);
	nt_loop_release(loop);
}

/* The last word; dial may be gone afterwards. */
static void tell(struct nt_dial *dial, struct nt_channel *channel, const netron_error *error)
{
	nt_dial_done *done = dial->done;

	dial->done = NULL;
	done(dial->user, channel, error);
	unref(dial);
}

static const netron_error *describe(struct nt_dial *dial, struct nt_fault *fault)
{
	char address[NT_LISTENER_URL], where[2 * NT_LISTENER_URL + 4];

	if (dial->is_cancelled)
		return nt_fault_fill(fault, NETRON_E_CANCELLED,
			"connecting to %s: cancelled by the caller", dial->url);
	if (dial->fault_address.any.sa_family == 0 || !dial->found)
		return nt_fault_fill_uv(fault, nt_fault_code(dial->fault_status), "connecting to",
			dial->url, dial->fault_status);
	nt_stream_address_format(&dial->fault_address, address, sizeof address);
	snprintf(where, sizeof where, "%s, %s", dial->url, address);
	return nt_fault_fill_uv(fault, nt_fault_code(dial->fault_status), "connecting to", where,
		dial->fault_status);
}

/* A turn after something failed: the next address, or the bad news. */
static void on_step(struct nt_pending *pending)
{
	struct nt_dial *dial = NT_CONTAINER(pending, struct nt_dial, step);
	struct nt_fault fault;

	if (dial->next && !dial->is_cancelled)
		connect_next(dial);
	else
		tell(dial, NULL, describe(dial, &fault));
}

static void step_on(struct nt_dial *dial, int status)
{
	dial->fault_status = status;
	nt_loop_defer_turn(dial->loop, &dial->step);
}

static void on_connected(uv_connect_t *request, int status)
{
	struct nt_dial *dial = request->data;
	struct nt_stream *stream = dial->stream;

	dial->is_connecting = false;
	dial->stream = NULL;
	if (!dial->done) {
		unref(dial);
		return;
	}
	if (dial->is_cancelled)
		return;
	if (status < 0) {
		nt_stream_drop(stream);
		step_on(dial, status);
		return;
	}
	if (dial->way->on_connected)
		dial->way->on_connected(stream);
	tell(dial, &stream->channel, NULL);
}

static void connect_to(struct nt_dial *dial, const union nt_stream_address *address)
{
	struct nt_stream *stream = nt_stream_new(dial->loop);
	int status;

	dial->fault_address = *address;
	if (!stream) {
		step_on(dial, UV_ENOMEM);
		return;
	}
	stream->address = *address;
	status = dial->way->init(stream);
	if (status < 0) {
		nt_stream_discard(stream);
		step_on(dial, status);
		return;
	}
	nt_stream_ready(stream);
	status = dial->way->connect(dial, stream, on_connected);
	if (status < 0) {
		nt_stream_drop(stream);
		step_on(dial, status);
		return;
	}
	dial->stream = stream;
	dial->is_connecting = true;
}

static void connect_next(struct nt_dial *dial)
{
	const struct addrinfo *info = dial->next;
	union nt_stream_address address;

	memset(&address, 0, sizeof address);
	memcpy(&address, info->ai_addr,
		info->ai_addrlen < sizeof address ? info->ai_addrlen : sizeof address);
	dial->next = info->ai_next;
	connect_to(dial, &address);
}

static void on_found(uv_getaddrinfo_t *request, int status, struct addrinfo *found)
{
	struct nt_dial *dial = request->data;

	dial->is_looking = false;
	dial->found = dial->next = found;
	if (!dial->done) {
		unref(dial);
		return;
	}
	if (dial->is_cancelled)
		return;
	if (status < 0 || !found)
		step_on(dial, status < 0 ? status : UV_EAI_NONAME);
	else
		connect_next(dial);
}

int nt_dial_new(struct nt_loop *loop, const struct nt_dial_way *way, const struct nt_url *url,
	nt_dial_done *done, void *user, struct nt_dial **out_dial, netron_error **out_error)
{
	struct nt_dial *dial = nt_alloc_zeroed(loop->allocator, 1, sizeof *dial);

	*out_dial = dial;
	if (!dial)
		return nt_error_set(loop->allocator, out_error, NETRON_E_NO_MEMORY,
			"connecting to %s://%s%s: out of memory", url->scheme, url->host,
			url->path);
	dial->loop = loop;
	dial->way = way;
	dial->done = done;
	dial->user = user;
	dial->step.run = on_step;
	dial->lookup.data = dial->connect.data = dial;
	nt_url_format(url, dial->url, sizeof dial->url);
	nt_loop_hold(loop);
	return 0;
}

void nt_dial_start(struct nt_dial *dial, const union nt_stream_address *address)
{
	connect_to(dial, address);
}

void nt_dial_lookup(struct nt_dial *dial, const char *host, uint16_t port)
{
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM };
	char service[8];
	int status;

	snprintf(service, sizeof service, "%u", (unsigned)port);
	status = uv_getaddrinfo(dial->loop->uv, &dial->lookup, on_found, host, service, &hints);
	if (status < 0)
		step_on(dial, status);
	else
		dial->is_looking = true;
}

/* The result does not wait for what cannot be interrupted: a lookup ends in its own time. */
void nt_dial_cancel(struct nt_dial *dial)
{
	if (!dial->done || dial->is_cancelled)
		return;
	dial->is_cancelled = true;
	if (dial->is_looking)
		uv_cancel((uv_req_t *)&dial->lookup);
	if (dial->stream)
		nt_stream_drop(dial->stream);
	nt_loop_defer_turn(dial->loop, &dial->step);
}
