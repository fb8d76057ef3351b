/* client_link.c - one connection to the server: bytes -> heads and bodies for the exchange that has
 * it, and the requests out. */
#include "http/client.h"

#include "transport/fault.h"

#include <string.h>

enum {
	MAX_INTERIMS = 8, /* 1xx answers before the real one */
	HIGH_BYTES = 256 * 1024,
	LOW_BYTES = 64 * 1024,
	WRITE_TIMEOUT_MS = 30000
};

static bool is_awaiting(const struct nt_link *link)
{
	return link->phase == NT_LINK_HEAD || link->phase == NT_LINK_BODY;
}

static void free_link(struct nt_link *link)
{
	struct nt_http_client *client = link->client;

	nt_loop_unset_timer(client->loop, &link->timer);
	nt_list_remove(&link->node);
	client->link_count--;
	nt_buf_fini(&link->head);
	nt_free(client->allocator, link);
}

void nt_link_abort(struct nt_link *link)
{
	uint8_t before = link->phase;

	if (before == NT_LINK_OVER)
		return;
	link->phase = NT_LINK_OVER;
	if (link->exchange) {
		link->exchange->link = NULL;
		link->exchange = NULL;
		if (link->channel) /* who asks no longer is not to be answered */
			link->channel->resets = true;
	}
	nt_loop_unset_timer(link->client->loop, &link->timer);
	if (before == NT_LINK_DIALING)
		link->client->dialing_count--;
	if (link->channel)
		link->channel->ops->abort(link->channel, 0);
	else
		link->client->carrier->cancel(link->dial);
}

/* The answer cannot be used; nor can what follows it. */
static void fail(struct nt_link *link, int code, const char *reason)
{
	struct nt_exchange *exchange = link->exchange;

	nt_link_abort(link);
	if (exchange)
		nt_exchange_fail(exchange, code, "%s: %s", exchange->client->address, reason);
}

/* ---- time ---- */

static void on_due(struct nt_timer *timer, nt_ms now)
{
	struct nt_link *link = NT_CONTAINER(timer, struct nt_link, timer);

	(void)now;
	if (link->phase == NT_LINK_DIALING)
		link->client->carrier->cancel(link->dial); /* the outcome tells */
	else if (is_awaiting(link))
		fail(link, NETRON_E_LOST, "the stream was silent for too long");
	else
		nt_link_abort(link);
}

static void set_timer(struct nt_link *link, uint32_t in_ms)
{
	struct nt_loop *loop = link->client->loop;

	nt_loop_unset_timer(loop, &link->timer);
	link->timer.on_due = on_due;
	if (in_ms > 0 && in_ms != UINT32_MAX)
		nt_loop_set_timer(loop, &link->timer, in_ms);
}

/* ---- answers ---- */

/* Nothing is asked; another request may be. */
static void rest(struct nt_link *link)
{
	link->phase = NT_LINK_IDLE;
	link->was_used = true;
	nt_buf_shrink(&link->head, 0);
	set_timer(link, link->idle_ms);
}

/* The answer is complete. An upload that is not is the end of the connection: what comes of it
 * would be read as the next request. */
static void finish(struct nt_link *link)
{
	struct nt_exchange *exchange = link->exchange;
	bool is_asked = !exchange->up.id || exchange->up.is_over;

	link->exchange = NULL;
	exchange->link = NULL;
	if (link->keep_alive && !link->body.is_until_close && is_asked)
		rest(link);
	else
		nt_link_abort(link);
	nt_pool_serve(link->client);
	nt_exchange_end(exchange);
}

/* "timeout=5": the server closes after so many seconds; so does this side, a little before. */
static void read_keep_alive(struct nt_link *link, const struct nt_http_head *head)
{
	const struct nt_text *value = nt_http_field(head, "keep-alive");
	struct nt_text list, member;
	uint32_t seconds = 0;

	link->idle_ms = link->client->settings.idle_ms;
	if (!value)
		return;
	for (list = *value; nt_http_next_member(&list, &member);) {
		if (member.n < 9 || member.n > 12 || memcmp(member.p, "timeout=", 8) != 0)
			continue;
		for (size_t i = 8; i < member.n; i++)
			seconds = seconds * 10 + (uint32_t)(unsigned char)(member.p[i] - '0') % 10;
		if (seconds * 1000 < link->idle_ms)
			link->idle_ms = seconds > 1 ? seconds * 1000 - 1000 : 1;
	}
}

static void take_interim(struct nt_link *link, const struct nt_http_head *head)
{
	link->scan = (struct nt_http_scan){ 0 };
	if (head->status == 101)
		fail(link, NETRON_E_PROTOCOL, "the server changed to a protocol nobody asked for");
	else if (++link->interims > MAX_INTERIMS)
		fail(link, NETRON_E_PROTOCOL, "too many provisional answers");
}

static void take_head(struct nt_link *link, const struct nt_http_head *head)
{
	struct nt_http_limits limits = link->client->settings.limits;
	int rc;

	if (head->status < 200) {
		take_interim(link, head);
		return;
	}
	link->keep_alive = head->keep_alive;
	read_keep_alive(link, head);
	nt_exchange_head(link->exchange, head);
	if (!link->exchange)
		return;
	if (link->exchange->is_streamed) {
		limits.body = UINT64_MAX;
		set_timer(link, link->client->settings.silence_ms);
	}
	rc = nt_http_body_begin(&link->body, head, &limits, false);
	if (rc == -413)
		fail(link, NETRON_E_TOO_LARGE, "the answer is larger than the limit");
	else if (rc < 0)
		fail(link, NETRON_E_PROTOCOL, "the answer has a body it must not have");
	else
		link->phase = NT_LINK_BODY;
}

/* Behind the head when there was a whole one, else at the end. */
static const uint8_t *read_head(struct nt_link *link, const uint8_t *p, const uint8_t *end)
{
	const struct nt_http_limits *limits = &link->client->settings.limits;
	struct nt_http_head head;
	const uint8_t *begin = p;
	size_t size = (size_t)(end - p);
	bool is_kept = nt_buf_size(&link->head) > 0;

	link->was_answered = true;
	if (is_kept) {
		if (!nt_buf_append(&link->head, p, size)) {
			fail(link, NETRON_E_NO_MEMORY, "out of memory");
			return end;
		}
		begin = link->head.data + link->head.start;
		size = nt_buf_size(&link->head);
	}
	int used = nt_http_head_read(NT_HTTP_RESPONSE, &link->scan, limits, begin, size, &head);
	if (used > 0) {
		take_head(link, &head);
		nt_buf_truncate(&link->head, 0);
		return end - (size - (size_t)used);
	}
	if (used == -431)
		fail(link, NETRON_E_TOO_LARGE, "the head of the answer is larger than the limit");
	else if (used < 0)
		fail(link, NETRON_E_PROTOCOL, "the answer is not HTTP/1.1");
	else if (!is_kept && !nt_buf_append(&link->head, p, size))
		fail(link, NETRON_E_NO_MEMORY, "out of memory");
	return end;
}

/* false: nothing more to do for now. */
static bool read_body(struct nt_link *link, const uint8_t **p, const uint8_t *end)
{
	struct nt_text data;
	int step = nt_http_body_next(&link->body, p, end, &data);

	if (step == NT_HTTP_DATA)
		nt_exchange_data(link->exchange, (const uint8_t *)data.p, data.n);
	else if (step == NT_HTTP_END)
		finish(link);
	else if (step == -413)
		fail(link, NETRON_E_TOO_LARGE, "the answer is larger than the limit");
	else if (step < 0)
		fail(link, NETRON_E_PROTOCOL, "the body of the answer is malformed");
	return step != NT_HTTP_MORE;
}

static void on_bytes(void *user, const uint8_t *data, size_t size)
{
	struct nt_link *link = user;
	const uint8_t *p = data, *end = data + size;

	if (is_awaiting(link) && nt_list_linked(&link->timer.node))
		set_timer(link, link->client->settings.silence_ms);
	for (bool goes_on = true; goes_on && is_awaiting(link);) {
		if (link->phase == NT_LINK_HEAD) {
			goes_on = p < end;
			if (goes_on)
				p = read_head(link, p, end);
		} else {
			goes_on = read_body(link, &p, end);
		}
	}
	/* What nobody asked for would be taken for the next answer. */
	if (link->phase == NT_LINK_IDLE && p < end)
		nt_link_abort(link);
}

/* ---- the end ---- */

static void on_end(void *user)
{
	struct nt_link *link = user;
	struct nt_exchange *exchange = link->exchange;
	netron_error error = nt_error_plain(NETRON_E_LOST, "the server closed the connection");

	if (link->phase == NT_LINK_BODY && nt_http_body_may_end(&link->body)) {
		finish(link);
		return;
	}
	bool is_fresh = !link->was_answered;
	nt_link_abort(link);
	if (exchange) {
		exchange->is_unheard = is_fresh && link->was_used;
		nt_exchange_lost(exchange, &error);
	}
}

static void on_close(void *user, const netron_error *error)
{
	struct nt_link *link = user;
	struct nt_http_client *client = link->client;
	struct nt_exchange *exchange = link->exchange;
	bool is_unheard = !link->was_answered && link->was_used;
	netron_error plain = nt_error_plain(NETRON_E_LOST, "the server closed the connection");

	if (exchange)
		exchange->link = NULL;
	free_link(link);
	if (exchange) {
		exchange->is_unheard = is_unheard;
		nt_exchange_lost(exchange, error ? error : &plain);
	}
	nt_pool_serve(client);
	nt_client_ended(client);
}

static void on_drained(void *user)
{
	struct nt_link *link = user;

	if (link->exchange && link->exchange->up.id)
		nt_upload_credit(link->exchange);
}

/* ---- dialing ---- */

static void on_dialed(void *user, struct nt_channel *channel, const netron_error *error)
{
	static const struct nt_channel_events events = {
		.on_bytes = on_bytes,
		.on_drained = on_drained,
		.on_end = on_end,
		.on_close = on_close,
	};
	struct nt_link *link = user;
	struct nt_http_client *client = link->client;
	netron_error late =
		nt_error_plain(NETRON_E_TIMEOUT, "the connection could not be made in time");
	bool is_unwanted = link->phase == NT_LINK_OVER;

	link->dial = NULL;
	if (channel && !is_unwanted) {
		client->dialing_count--;
		link->channel = channel;
		channel->high_bytes = HIGH_BYTES;
		channel->low_bytes = LOW_BYTES;
		channel->write_timeout_ms = WRITE_TIMEOUT_MS;
		nt_channel_start(channel, &events, link);
		link->phase = NT_LINK_IDLE;
		set_timer(link, link->idle_ms);
		nt_pool_serve(client);
		return;
	}
	if (channel)
		channel->ops->abort(channel, 0);
	if (!is_unwanted)
		client->dialing_count--;
	free_link(link);
	if (!is_unwanted)
		nt_pool_failed(client, error->code == NETRON_E_CANCELLED ? &late : error);
	nt_client_ended(client);
}

int nt_link_dial(struct nt_http_client *client, netron_error **out_error)
{
	struct nt_link *link = nt_alloc_zeroed(client->allocator, 1, sizeof *link);
	int rc;

	if (!link)
		return nt_error_set(
			client->allocator, out_error, NETRON_E_NO_MEMORY, "out of memory");
	link->client = client;
	link->idle_ms = client->settings.idle_ms;
	nt_buf_init(&link->head, client->allocator);
	rc = client->carrier->dial(client->loop, &client->url, &client->options, on_dialed, link,
		&link->dial, out_error);
	if (rc < 0) {
		nt_free(client->allocator, link);
		return rc;
	}
	nt_list_append(&client->links, &link->node);
	client->link_count++;
	client->dialing_count++;
	set_timer(link, client->settings.connect_ms);
	return 0;
}

/* ---- asking ---- */

bool nt_link_write(struct nt_link *link, const void *data, size_t size)
{
	struct nt_channel *channel = link->channel;

	if (!nt_buf_append(&channel->out, data, size)) {
		fail(link, NETRON_E_NO_MEMORY, "out of memory");
		return false;
	}
	channel->ops->flush(channel);
	return true;
}

void nt_link_ask(struct nt_link *link, struct nt_exchange *exchange)
{
	struct nt_buf *request = &exchange->request;

	link->exchange = exchange;
	exchange->link = link;
	link->phase = NT_LINK_HEAD;
	link->scan = (struct nt_http_scan){ 0 };
	link->interims = 0;
	link->was_answered = false;
	nt_loop_unset_timer(link->client->loop, &link->timer);
	if (!nt_link_write(link, request->data + request->start, nt_buf_size(request)))
		return;
	if (!exchange->is_repeatable)
		nt_buf_fini(request);
	if (exchange->up.id)
		nt_upload_credit(exchange);
}

void nt_link_hold(struct nt_link *link, bool hold)
{
	if (hold)
		link->channel->ops->pause(link->channel);
	else
		link->channel->ops->resume(link->channel);
}
