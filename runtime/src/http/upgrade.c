/* upgrade.c - a connection becomes WebSocket. */
#include "http/upgrade.h"

#include "http/answer.h"
#include "peer/peer.h"
#include "wire/http1_write.h"
#include "wire/ws.h"

#include <string.h>

/* ---- whether it may ---- */

static bool is_path(const struct nt_http_connection *connection, struct nt_text path)
{
	const char *wanted = connection->upgrades->ws_path;

	return !wanted || nt_text_is(path, wanted);
}

/* Programs that are no browsers send no Origin. */
static bool may_connect(const struct nt_http_connection *connection)
{
	const char *const *origins = connection->upgrades->websocket->origins;
	const struct nt_http_request *request = &connection->request;

	if (!request->origin.p)
		return true;
	return origins ? nt_http_origin_is_listed(origins, request->origin)
		       : nt_http_origin_is_own(
				 request->origin, request->host, connection->channel->is_secure);
}

/* true: it was answered. */
static bool refuses(struct nt_http_connection *connection, const struct nt_http_head *head)
{
	if (!is_path(connection, connection->request.path))
		nt_http_answer_error(connection, 404, "Not found");
	else if (connection->request.verb != NT_HTTP_GET)
		nt_http_answer_allow(connection, "GET");
	else if (head->minor < 1 || connection->request.has_body)
		nt_http_answer_error(connection, 400, "Not a request for WebSocket");
	else if (!nt_text_is(head->ws_version, "13"))
		nt_http_answer_error(connection, 426, "WebSocket is spoken here in version 13");
	else if (!head->ws_key.p || !nt_ws_key_is_valid(head->ws_key))
		nt_http_answer_error(connection, 400, "Sec-WebSocket-Key is missing or malformed");
	else if (!may_connect(connection))
		nt_http_answer_error(connection, 403, "Pages of this origin may not connect");
	else
		return false;
	return true;
}

/* ---- sub-protocols ---- */

/* Whether the client offers it; wanted NULL: any. */
static bool find_offered(
	const struct nt_http_head *head, const char *wanted, struct nt_text *out_protocol)
{
	static const char name[] = "sec-websocket-protocol";

	for (uint16_t i = 0; i < head->field_count; i++) {
		struct nt_text list = head->fields[i].value, member;
		if (!nt_text_is_alike(head->fields[i].name, nt_text_of(name)))
			continue;
		while (nt_http_next_member(&list, &member))
			if (!wanted || nt_text_is(member, wanted)) {
				*out_protocol = member;
				return true;
			}
	}
	return false;
}

static bool choose(const struct nt_http_connection *connection, const struct nt_http_head *head,
	struct nt_text *out_protocol)
{
	const char *const *ours = connection->upgrades->websocket->protocols;

	if (!ours)
		return find_offered(head, NULL, out_protocol);
	for (; *ours; ours++)
		if (find_offered(head, *ours, out_protocol))
			return true;
	return false;
}

/* ---- the answer ---- */

static bool put_answer(const struct nt_http_connection *connection, const struct nt_http_head *head)
{
	struct nt_buf *out = &connection->channel->out;
	char accept[NT_WS_ACCEPT + 1];
	struct nt_text protocol;

	nt_ws_accept_key(head->ws_key.p, accept);
	if (!nt_http_put_status(out, 101) || !nt_http_put_field(out, "Upgrade", "websocket") ||
		!nt_http_put_field(out, "Connection", "Upgrade") ||
		!nt_http_put_field(out, "Sec-WebSocket-Accept", accept))
		return false;
	if (choose(connection, head, &protocol) &&
		!nt_http_put_text_field(out, "Sec-WebSocket-Protocol", protocol))
		return false;
	return nt_http_put_head_end(out);
}

/* A peer that is refused has told the channel, which is still ours then. */
static void hand_over(struct nt_http_connection *connection)
{
	netron *net = connection->net;
	struct nt_channel *channel = connection->channel;
	bool was_counted = connection->is_counted;

	channel->ops->flush(channel);
	channel->framing = NT_FRAMING_WEBSOCKET;
	channel->is_client = false;
	net->inbound_count -= was_counted;
	connection->is_counted = false;
	if (nt_peer_accept(net, channel, false)) {
		connection->handed = channel;
		connection->channel = NULL;
		connection->http->counts.upgrades++;
	} else {
		net->inbound_count += was_counted;
		connection->is_counted = was_counted;
		connection->phase = NT_HTTP_AT_END;
	}
}

void nt_http_upgrade(struct nt_http_connection *connection, const struct nt_http_head *head)
{
	struct nt_buf *out = &connection->channel->out;
	size_t before = nt_buf_size(out);

	if (refuses(connection, head))
		return;
	if (put_answer(connection, head)) {
		hand_over(connection);
		return;
	}
	nt_buf_truncate(out, before);
	nt_http_cut(connection);
}
