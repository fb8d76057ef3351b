/* call.c - asking: the packet of a call, what travels before it, and giving it up. */
#include "http/call.h"

#include "http/connection.h"
#include "http/luggage.h"
#include "http/packets.h"
#include "peer/context.h"
#include "service/registry.h"
#include "wire/body.h"
#include "wire/packet.h"

#include <stdio.h>
#include <string.h>

enum { ARRAY = 5 }; /* an array's header of full size */

/* ---- what is asked for ---- */

int nt_http_find(const netron *net, struct nt_text service, struct nt_text member, uint8_t kind,
	struct nt_http_target *out_target)
{
	struct nt_exposed *exposed = nt_registry_find(net->registry, service.p, service.n);

	out_target->exposed = exposed;
	out_target->method = NULL;
	if (!exposed)
		return NETRON_E_NOT_FOUND;
	out_target->method = nt_strmap_get(&exposed->by_name[kind], member.p, member.n);
	if (out_target->method)
		return 0;
	if (kind == NETRON_METHOD_SET &&
		nt_strmap_get(&exposed->by_name[NETRON_METHOD_GET], member.p, member.n))
		return NETRON_E_FORBIDDEN;
	return NETRON_E_NOT_FOUND;
}

/* ---- life ---- */

void nt_http_call_init(
	struct nt_http_call *call, struct nt_http_connection *connection, uint32_t index)
{
	*call = (struct nt_http_call){ .connection = connection, .index = index };
	nt_buf_init(&call->json, &connection->net->allocator);
}

static void close_call(struct nt_http_call *call)
{
	nt_list_remove(&call->node);
	if (call->exposed)
		nt_exposed_unhold(call->exposed);
	call->exposed = NULL;
	call->stream_id = 0;
}

void nt_http_call_fini(struct nt_http_call *call)
{
	if (nt_list_linked(&call->node))
		nt_http_call_cancel(call);
	nt_buf_fini(&call->json);
}

void nt_http_call_done(struct nt_http_call *call, int status)
{
	struct nt_http_counts *counts = &call->connection->http->counts;

	close_call(call);
	call->status = status;
	counts->failed_calls += status >= 400;
	call->events->on_done(call);
}

void nt_http_call_cancel(struct nt_http_call *call)
{
	struct nt_http_connection *connection = call->connection;
	uint32_t id = call->id, stream_id = call->stream_id;

	close_call(call);
	if (!connection->bridge)
		return;
	if (stream_id)
		nt_http_send_stop(connection, stream_id, NETRON_E_CANCELLED);
	else
		nt_http_send_cancel(connection, id);
}

/* ---- what travels with it ---- */

static int send_context(struct nt_http_call *call, struct nt_arena *arena)
{
	struct nt_http_connection *connection = call->connection;
	struct nt_buf *out = &connection->http->packed;
	struct nt_context context;
	int rc = nt_http_luggage(call, arena, &context);

	if (rc == 0)
		rc = nt_context_check(&connection->net->limits, &context);
	if (rc < 0)
		return rc;
	nt_buf_truncate(out, 0);
	if (!nt_buf_reserve(out, NT_PACKET_HEADER + nt_context_room(&context)))
		return NETRON_E_NO_MEMORY;
	uint8_t *p = nt_packet_header(
		out->data + out->end, call->id, NT_PACKET_REQUEST | NT_PACKET_CONTEXT);
	p = nt_context_put(p, call->timeout_ms ? call->timeout_ms : UINT32_MAX, &context);
	out->end = (size_t)(p - out->data);
	return nt_http_send(connection, out) ? 0 : NETRON_E_NO_MEMORY;
}

static int send_luggage(struct nt_http_call *call)
{
	netron *net = call->connection->net;
	struct nt_arena arena;

	if (!nt_http_has_luggage(call))
		return 0;
	nt_arena_init(&arena, &net->arenas, net->limits.max_arena_bytes);
	int rc = send_context(call, &arena);
	nt_arena_fini(&arena);
	return rc;
}

/* ---- asking ---- */

static uint8_t packet_type(const netron_method *method)
{
	if (method->kind == NETRON_METHOD_GET)
		return NT_PACKET_GET;
	return method->kind == NETRON_METHOD_SET ? NT_PACKET_SET : NT_PACKET_CALL;
}

/* Room for the header and the array, whose count is known at the end. */
static int begin(struct nt_http_call *call, uint8_t type, size_t names)
{
	struct nt_buf *packet = &call->connection->http->packet;

	nt_buf_truncate(packet, 0);
	nt_buf_truncate(&call->json, 0);
	call->id = nt_http_next_id(call->connection);
	call->item_count = call->read_bytes = call->read_items = 0;
	call->holds_credit = false;
	if (!nt_buf_reserve(packet, NT_PACKET_HEADER + ARRAY + names))
		return NETRON_E_NO_MEMORY;
	nt_packet_header(packet->data + packet->end, call->id, NT_PACKET_REQUEST | type);
	packet->end += NT_PACKET_HEADER + ARRAY;
	return 0;
}

static void put_text(struct nt_buf *packet, const char *text, size_t size)
{
	uint8_t *p = nt_put_string(packet->data + packet->end, text, size);

	packet->end = (size_t)(p - packet->data);
}

int nt_http_call_begin(struct nt_http_call *call, const struct nt_http_target *target)
{
	const struct nt_exposed *exposed = target->exposed;
	const netron_method *method = target->method;
	struct nt_buf *packet = &call->connection->http->packet;
	bool has_prefix =
		method->service == exposed->service && !exposed->is_offer && !exposed->remote;
	size_t name_size = strlen(method->name);
	int rc = begin(call, packet_type(method),
		method->prefix_len + exposed->key_size + name_size + 2 * ARRAY);

	if (rc < 0)
		return rc;
	call->asked = target->exposed;
	call->method = method;
	if (has_prefix) {
		memcpy(packet->data + packet->end, method->prefix, method->prefix_len);
		packet->end += method->prefix_len;
	} else {
		put_text(packet, exposed->service->key, exposed->key_size);
		put_text(packet, method->name, name_size);
	}
	return 0;
}

int nt_http_call_begin_task(struct nt_http_call *call, const char *task)
{
	int rc = begin(call, NT_PACKET_TASK, strlen(task) + ARRAY);

	if (rc < 0)
		return rc;
	call->asked = NULL;
	call->method = NULL;
	put_text(&call->connection->http->packet, task, strlen(task));
	return 0;
}

int nt_http_call_send(struct nt_http_call *call, uint32_t count)
{
	struct nt_http_connection *connection = call->connection;
	struct nt_buf *packet = &connection->http->packet;
	uint8_t *array = packet->data + packet->start + NT_PACKET_HEADER;

	if (nt_buf_size(packet) > connection->net->limits.max_packet_bytes)
		return NETRON_E_TOO_LARGE;
	count += call->method ? 2 : 1;
	array[0] = 0xdd;
	for (int i = 0; i < 4; i++)
		array[1 + i] = (uint8_t)(count >> (24 - 8 * i));
	if (!nt_http_bridge(connection))
		return NETRON_E_NO_MEMORY;
	int rc = send_luggage(call);
	if (rc < 0)
		return rc;
	call->exposed = call->asked;
	if (call->exposed)
		nt_exposed_hold(call->exposed);
	nt_list_append(&connection->calls, &call->node);
	connection->http->counts.calls++;
	if (!nt_http_send(connection, packet)) {
		close_call(call);
		return NETRON_E_NO_MEMORY;
	}
	return 0;
}

/* ---- what could not be asked ---- */

bool nt_http_put_error(struct nt_buf *json, int status, const char *name, const char *message)
{
	char code[16];

	snprintf(code, sizeof code, "%d", status);
	bool is_put = nt_json_put(json, "{");
	if (name)
		is_put = is_put && nt_json_put(json, "\"name\":") &&
			 nt_json_put_string(json, name, strlen(name)) && nt_json_put(json, ",");
	return is_put && nt_json_put(json, "\"code\":\"") && nt_json_put(json, code) &&
	       nt_json_put(json, "\",\"message\":") &&
	       nt_json_put_string(json, message, strlen(message)) &&
	       nt_json_put(json, ",\"details\":{}}");
}

void nt_http_call_fail(struct nt_http_call *call, int status, const char *name, const char *message)
{
	nt_buf_truncate(&call->json, 0);
	if (!nt_http_put_error(&call->json, status, call->has_name ? name : NULL, message))
		nt_buf_truncate(&call->json, 0);
	nt_http_call_done(call, status);
}
