/* handshake.c - the hello of both sides. */
#include "peer/handshake.h"

#include "peer/connection.h"
#include "peer/framing.h"
#include "peer/output.h"
#include "peer/websocket.h"
#include "wire/packet.h"

#include <stdio.h>
#include <string.h>

static void on_hello_due(struct nt_timer *timer, nt_ms now)
{
	(void)now;
	nt_peer_abort(NT_CONTAINER(timer, struct nt_peer, timer), NETRON_E_TIMEOUT,
		"the hello did not come in time");
}

static void send_hello(struct nt_peer *peer, enum nt_hello_type type)
{
	netron *net = peer->net;
	struct nt_hello hello = {
		.type = type,
		.features = net->features,
		.keepalive_ms = net->keepalive_min_ms,
		.timeout_ms = net->timeout_ms,
	};
	char text[NT_HELLO_MAX];
	struct nt_buf *out = &peer->channel->out;

	snprintf(hello.id, sizeof hello.id, "%s", net->id);
	size_t size = nt_hello_write(&hello, text);
	size_t room = nt_framing_room(peer->channel), begin = nt_buf_size(out);
	if (size == 0 || !nt_buf_reserve(out, room + size)) {
		nt_peer_abort(peer, NETRON_E_NO_MEMORY, "the hello could not be sent");
		return;
	}
	out->end += room;
	nt_buf_append(out, text, size);
	if (nt_framing_end(peer->channel, begin))
		nt_connection_wrote(peer);
	else
		nt_peer_abort(peer, NETRON_E_NO_MEMORY, "the hello could not be sent");
}

/* That of the side that was connected to. */
static void send_first(void *user)
{
	struct nt_peer *peer = user;

	if (peer->phase == NT_PEER_HELLO)
		send_hello(peer, NT_HELLO_SERVER);
}

/* Both ends of it are this process. */
static void start_bridge(struct nt_peer *peer)
{
	netron *net = peer->net;

	peer->is_bridge = peer->is_netron_c = true;
	peer->features = net->features & ~(unsigned)(NT_FEATURE_GOAWAY | NT_FEATURE_DEFLATE);
	nt_free(&net->allocator, peer->id); /* of the connection before this one */
	peer->id = nt_strdup(&net->allocator, net->id);
	if (peer->id)
		nt_peer_ready(peer);
	else
		nt_peer_abort(peer, NETRON_E_NO_MEMORY, NULL);
}

void nt_handshake_start(struct nt_peer *peer)
{
	netron *net = peer->net;

	nt_peer_move(peer, NT_PEER_HELLO);
	if (peer->channel->is_bridge) {
		start_bridge(peer);
		return;
	}
	peer->timer.on_due = on_hello_due;
	nt_loop_set_timer(&net->loop, &peer->timer, net->limits.handshake_timeout_ms);
	if (peer->is_inbound && peer->websocket)
		nt_websocket_wait(peer->websocket, send_first);
	else if (peer->is_inbound)
		send_first(peer);
}

static void take_hello(struct nt_peer *peer, const struct nt_hello *hello)
{
	netron *net = peer->net;

	nt_free(&net->allocator, peer->id); /* of the connection before this one */
	peer->id = nt_strdup(&net->allocator, hello->id);
	if (!peer->id) {
		nt_peer_abort(peer, NETRON_E_NO_MEMORY, NULL);
		return;
	}
	peer->is_netron_c = hello->features != 0;
	peer->features = hello->features & net->features;
	peer->keepalive_floor = hello->keepalive_ms;
	peer->request_timeout_ms = peer->features & NT_FEATURE_CONTEXT ? hello->timeout_ms : 0;
	if (!peer->is_inbound)
		send_hello(peer, NT_HELLO_CLIENT);
	if (peer->phase == NT_PEER_HELLO)
		nt_peer_ready(peer);
}

static void refuse_hello(struct nt_peer *peer, const char *reason)
{
	char text[128];

	snprintf(text, sizeof text, "the peer's first message is no hello: %s", reason);
	nt_peer_abort(peer, NETRON_E_PROTOCOL, text);
}

void nt_handshake_message(struct nt_peer *peer, const uint8_t *data, size_t size)
{
	enum nt_hello_type expected = peer->is_inbound ? NT_HELLO_CLIENT : NT_HELLO_SERVER;
	const char *reason = "not JSON";
	struct nt_packet packet;
	struct nt_hello hello;

	if (size > 0 && data[0] != '{' && nt_packet_decode(data, size, &packet) == 0 &&
		nt_packet_type(&packet) == NT_PACKET_PING && nt_packet_is_request(&packet))
		nt_output_pong(peer, &packet);
	else if (nt_hello_read(data, size, &hello, &reason) < 0)
		refuse_hello(peer, reason);
	else if (hello.type != expected)
		refuse_hello(peer, "it is of the other side's type");
	else
		take_hello(peer, &hello);
}

bool nt_handshake_is_hello(const uint8_t *data, size_t size)
{
	struct nt_hello hello;
	const char *reason;

	return nt_hello_read(data, size, &hello, &reason) == 0;
}
