/* reference.c - services of a peer that were handed to this side as values. */
#include "client/reference.h"

#include "codec/walk_read.h"
#include "peer/output.h"
#include "peer/reconnect.h"

#include <string.h>

struct nt_reference *nt_reference_of(netron *net, uint64_t handle)
{
	return net ? nt_handle_get(net, &net->references, handle) : NULL;
}

/* Nobody waits for the answer. */
static void unref(struct nt_peer *peer, const char *id)
{
	static const char task[] = "unref_service";
	struct nt_output output;
	uint8_t *p;

	if (!nt_peer_is_open(peer) || peer->has_ended)
		return;
	p = nt_output_begin(&output, peer, nt_calls_next_id(&peer->calls),
		NT_PACKET_REQUEST | NT_PACKET_TASK, 80);
	if (p) {
		*p++ = 0x92;
		*p++ = 0xa0 | (sizeof task - 1);
		memcpy(p, task, sizeof task - 1);
		p += sizeof task - 1;
		*p++ = 0xd9;
		*p++ = NT_UID_TEXT - 1;
		memcpy(p, id, NT_UID_TEXT - 1);
		p += NT_UID_TEXT - 1;
	}
	nt_output_end(&output, p);
}

static void discard(struct nt_reference *reference)
{
	netron *net = reference->net;

	nt_slots_remove(&net->references, reference->handle);
	nt_list_remove(&reference->node);
	reference->peer->services->reference_count--;
	nt_free(&net->allocator, reference);
}

static int make(struct nt_peer *peer, const netron_service_wire *wire, uint64_t *out_handle)
{
	netron *net = peer->net;
	struct nt_services *services = nt_peer_services(peer);
	struct nt_reference *reference;

	if (!services)
		return NETRON_E_NO_MEMORY;
	if (services->reference_count >= net->limits.max_references)
		return NETRON_E_LIMIT;
	reference = nt_alloc_zeroed(&net->allocator, 1, sizeof *reference);
	if (!reference)
		return NETRON_E_NO_MEMORY;
	reference->handle = nt_slots_add(&net->references, reference);
	if (!reference->handle) {
		nt_free(&net->allocator, reference);
		return NETRON_E_NO_MEMORY;
	}
	reference->net = net;
	reference->peer = peer;
	reference->is_counted = wire->service != NULL;
	memcpy(reference->id, wire->id, NT_UID_TEXT);
	nt_list_append(&services->references, &reference->node);
	services->reference_count++;
	*out_handle = reference->handle;
	return 0;
}

/* The walker has seen that the id is one. */
int nt_reference_take(
	struct nt_peer *peer, const netron_service_wire *wire, netron_reference *out_reference)
{
	struct nt_peer *owner = peer;
	uint64_t handle;
	int rc;

	if (!wire->service)
		owner = nt_peer_of(netron_local_peer(peer->net));
	if (!owner)
		return NETRON_E_NO_MEMORY;
	rc = make(owner, wire, &handle);
	if (rc == 0)
		*out_reference = (netron_reference){ peer->net, handle };
	else if (wire->service)
		unref(peer, wire->id);
	return rc;
}

static bool is_definition(const uint8_t *body, size_t size)
{
	return (size > 3 && body[0] == 0xc7 && body[2] == NT_EXT_DEFINITION) ||
	       (size > 4 && body[0] == 0xc8 && body[3] == NT_EXT_DEFINITION) ||
	       (size > 6 && body[0] == 0xc9 && body[5] == NT_EXT_DEFINITION);
}

void nt_reference_stray(struct nt_peer *peer, const struct nt_packet *packet)
{
	const uint8_t *end = packet->body + packet->body_size;
	netron *net = peer->net;
	netron_service_wire wire;
	struct nt_reader reader;
	struct nt_arena arena;

	if (nt_packet_is_error(packet) || !is_definition(packet->body, packet->body_size))
		return;
	nt_arena_init(&arena, &net->arenas, net->limits.max_arena_bytes);
	nt_reader_init(&reader, end, &arena, &net->limits);
	const uint8_t *p = nt_unpack_service(&reader, packet->body, &wire);
	nt_reader_done(&reader);
	if (p)
		unref(peer, wire.id);
	nt_arena_fini(&arena);
}

void nt_references_lost(struct nt_peer *peer)
{
	while (peer->services && !nt_list_empty(&peer->services->references))
		discard(NT_CONTAINER(peer->services->references.next, struct nt_reference, node));
}

/* ---- arguments ---- */

static const netron_service_wire *service_at(
	const netron_method *method, const void *args, unsigned i)
{
	const netron_field *field = &method->args->fields[i];

	if (field->op != NETRON_OP_SERVICE)
		return NULL;
	return (const void *)((const char *)args + field->offset);
}

void nt_arguments_take_back(struct nt_peer *peer, const netron_method *method, const void *args)
{
	unsigned count = method && args ? method->args->count : 0;

	for (unsigned i = 0; i < count; i++) {
		const netron_service_wire *wire = service_at(method, args, i);
		if (wire)
			peer->net->hooks.on_take_back(peer, wire);
	}
}

int nt_arguments_hand_over(struct nt_peer *peer, const netron_method *method, const void *args)
{
	unsigned count = method && args ? method->args->count : 0;

	for (unsigned i = 0; i < count; i++) {
		const netron_service_wire *wire = service_at(method, args, i);
		int rc = wire ? peer->net->hooks.on_hand_over(peer, wire) : 0;

		if (rc == 0)
			continue;
		while (i-- > 0) {
			wire = service_at(method, args, i);
			if (wire)
				peer->net->hooks.on_take_back(peer, wire);
		}
		return rc;
	}
	return 0;
}

bool nt_arguments_note(struct nt_task *task, const void *args)
{
	const netron_method *method = task->method;
	unsigned count = method && nt_method_takes_service(method) ? method->args->count : 0;
	netron_service_wire *handed;

	task->handed_count = 0;
	if (count == 0)
		return true;
	handed = nt_arena_array(&task->arena, count, sizeof *handed);
	if (!handed)
		return false;
	for (unsigned i = 0; i < count; i++) {
		const netron_service_wire *wire = service_at(method, args, i);
		const char *id = wire && wire->id ? nt_arena_strndup(&task->arena, wire->id,
							    strlen(wire->id))
						  : NULL;
		if (wire && wire->id && !id)
			return false;
		if (id)
			handed[task->handed_count++] =
				(netron_service_wire){ .id = id, .service = wire->service };
	}
	task->handed = handed;
	return true;
}

/* ---- the functions of the application ---- */

netron_reference netron_task_reference(netron_task handle, const netron_service_wire *service)
{
	struct nt_task *task = nt_task_of(handle);
	netron_reference reference = { handle.net, 0 };

	if (!task || !task->is_request || !task->peer || !service || !service->id ||
		nt_usable_debug(task->net) < 0)
		return reference;
	nt_reference_take(task->peer, service, &reference);
	return reference;
}

netron_peer netron_reference_peer(netron_reference handle)
{
	const struct nt_reference *reference = nt_reference_of(handle.net, handle.id);

	return reference ? nt_peer_handle(reference->peer) : (netron_peer){ 0 };
}

netron_service_wire netron_reference_wire(netron_reference handle)
{
	const struct nt_reference *reference = nt_reference_of(handle.net, handle.id);

	return (netron_service_wire){ .id = reference ? reference->id : NULL };
}

int netron_reference_release(netron_reference handle)
{
	struct nt_reference *reference = nt_reference_of(handle.net, handle.id);

	if (!reference)
		return nt_gone(handle.net);
	int rc = nt_usable(handle.net);
	if (rc < 0)
		return rc;
	if (reference->is_counted)
		unref(reference->peer, reference->id);
	discard(reference);
	return 0;
}
