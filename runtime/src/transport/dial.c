#include "transport/dial.h"

#include "io/url.h"
#include "transport/fault.h"

#include <stdio.h>
#include <string.h>

static void connect_next(struct nt_dial *dial);

static bool is_connecting(const struct nt_dial *dial)
{
	for (int i = 0; i < NT_DIAL_ATTEMPTS; i++)
		if (dial->attempts[i].is_connecting)
			return true;
	return false;
}

/* Frees dial once it has told its result and no request of it is in flight. */
static void unref(struct nt_dial *dial)
{
	struct nt_loop *loop = dial->loop;

	if (dial->done || dial->is_looking || is_connecting(dial))
		return;
	nt_loop_undefer(&dial->step);
	nt_loop_unset_timer(loop, &dial->stagger);
	if (dial->found)
		uv_freeaddrinfo(dial->found);
	nt_free(loop->allocator, dial);
	nt_loop_release(loop);
}

static void drop_attempts(struct nt_dial *dial)
{
	for (int i = 0; i < NT_DIAL_ATTEMPTS; i++) {
		struct nt_attempt *attempt = &dial->attempts[i];
		if (attempt->stream)
			nt_stream_drop(attempt->stream);
		attempt->stream = NULL;
	}
}

/* The last word; dial may be gone afterwards. */
static void tell(struct nt_dial *dial, struct nt_channel *channel, const netron_error *error)
{
	nt_dial_done *done = dial->done;

	dial->done = NULL;
	nt_loop_undefer(&dial->step);
	nt_loop_unset_timer(dial->loop, &dial->stagger);
	drop_attempts(dial);
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

static bool has_next(const struct nt_dial *dial)
{
	return dial->next[0] || dial->next[1];
}

/* A turn after something failed: the next address, or the bad news. */
static void on_step(struct nt_pending *pending)
{
	struct nt_dial *dial = NT_CONTAINER(pending, struct nt_dial, step);
	struct nt_fault fault;

	if (has_next(dial) && !dial->is_cancelled)
		connect_next(dial);
	else if (dial->is_cancelled || !is_connecting(dial))
		tell(dial, NULL, describe(dial, &fault));
}

static void step_on(struct nt_dial *dial, int status)
{
	dial->fault_status = status;
	nt_loop_defer_turn(dial->loop, &dial->step);
}

static void on_connected(uv_connect_t *request, int status)
{
	struct nt_attempt *attempt = request->data;
	struct nt_dial *dial = attempt->dial;
	struct nt_stream *stream = attempt->stream;

	attempt->is_connecting = false;
	attempt->stream = NULL;
	if (!dial->done) {
		unref(dial);
		return;
	}
	if (dial->is_cancelled || !stream)
		return;
	if (status < 0) {
		dial->fault_address = stream->address;
		nt_stream_drop(stream);
		step_on(dial, status);
		return;
	}
	if (dial->way->on_connected)
		dial->way->on_connected(stream);
	tell(dial, &stream->channel, NULL);
}

/* There is a free attempt. */
static void connect_to(struct nt_dial *dial, const union nt_stream_address *address)
{
	struct nt_attempt *attempt = dial->attempts;
	struct nt_stream *stream = nt_stream_new(dial->loop);
	int status;

	while (attempt->is_connecting)
		attempt++;
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
	status = dial->way->connect(&attempt->connect, stream, on_connected);
	if (status < 0) {
		nt_stream_drop(stream);
		step_on(dial, status);
		return;
	}
	attempt->stream = stream;
	attempt->is_connecting = true;
}

/* The first of the list that is of the family, or of the other one. */
static struct addrinfo *find_family(struct addrinfo *info, int family, bool is_other)
{
	while (info && ((info->ai_family == family) == is_other ||
			       (info->ai_family != AF_INET && info->ai_family != AF_INET6)))
		info = info->ai_next;
	return info;
}

/* The families take turns: a network without one of them costs one wait, not one per address. */
static const struct addrinfo *take_next(struct nt_dial *dial)
{
	unsigned turn = dial->next[dial->turn] ? dial->turn : !dial->turn;
	const struct addrinfo *info = dial->next[turn];

	dial->next[turn] = find_family(info->ai_next, dial->found->ai_family, turn == 1);
	dial->turn = !turn;
	return info;
}

static void connect_next(struct nt_dial *dial)
{
	union nt_stream_address address;
	int used = 0;

	for (int i = 0; i < NT_DIAL_ATTEMPTS; i++)
		used += dial->attempts[i].is_connecting;
	if (used == NT_DIAL_ATTEMPTS)
		return;
	const struct addrinfo *info = take_next(dial);
	memset(&address, 0, sizeof address);
	memcpy(&address, info->ai_addr,
		info->ai_addrlen < sizeof address ? info->ai_addrlen : sizeof address);
	connect_to(dial, &address);
	if (has_next(dial))
		nt_loop_set_timer(dial->loop, &dial->stagger, NT_DIAL_STAGGER_MS);
}

static void on_stagger_due(struct nt_timer *timer, nt_ms now)
{
	struct nt_dial *dial = NT_CONTAINER(timer, struct nt_dial, stagger);

	(void)now;
	if (dial->done && !dial->is_cancelled && has_next(dial))
		connect_next(dial);
}

static void on_found(uv_getaddrinfo_t *request, int status, struct addrinfo *found)
{
	struct nt_dial *dial = request->data;

	dial->is_looking = false;
	dial->found = found;
	if (!dial->done) {
		unref(dial);
		return;
	}
	if (dial->is_cancelled)
		return;
	if (status == 0 && found) {
		dial->next[0] = find_family(found, found->ai_family, false);
		dial->next[1] = find_family(found, found->ai_family, true);
	}
	if (has_next(dial))
		connect_next(dial);
	else
		step_on(dial, status < 0 ? status : UV_EAI_NONAME);
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
	dial->lookup.data = dial;
	dial->stagger.on_due = on_stagger_due;
	for (int i = 0; i < NT_DIAL_ATTEMPTS; i++) {
		dial->attempts[i].dial = dial;
		dial->attempts[i].connect.data = &dial->attempts[i];
	}
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
	drop_attempts(dial);
	nt_loop_defer_turn(dial->loop, &dial->step);
}
