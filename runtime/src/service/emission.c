/* emission.c - one event on its way to all who asked for it. */
#include "service/emission.h"

#include "peer/output.h"
#include "service/subscription.h"

#include <string.h>

/* What the buffers of an instance keep between emissions. */
enum { KEPT_BYTES = 4096 };

/* The buffers are the instance's; taken out of it, so that an emission from inside a log callback
 * finds others. */
void nt_emission_begin(struct nt_emission *emission, netron *net, const char *name, size_t size)
{
	*emission = (struct nt_emission){ .net = net, .name = name, .name_size = size };
	nt_emitting_begin(net);
	emission->max_waiting = net->limits.max_event_queue;
	for (int i = 0; i < 2; i++) {
		emission->forms[i].bytes = net->emitted[i];
		nt_buf_init(&net->emitted[i], &net->allocator);
	}
}

int nt_emission_end(struct nt_emission *emission)
{
	netron *net = emission->net;

	for (int i = 0; i < 2; i++) {
		struct nt_form *form = &emission->forms[i];

		if (form->blob)
			nt_blob_unref(net, form->blob);
		nt_buf_truncate(&form->bytes, 0);
		nt_buf_shrink(&form->bytes, KEPT_BYTES);
		nt_buf_fini(&net->emitted[i]);
		net->emitted[i] = form->bytes;
	}
	nt_emitting_end(net);
	return emission->error;
}

static void fail(struct nt_emission *emission, int code)
{
	if (emission->error == 0)
		emission->error = code;
}

/* ["emit", name, ...arguments] */
static void encode(struct nt_emission *emission, struct nt_form *form, bool native64)
{
	const netron_limits *limits = &emission->net->limits;
	struct nt_writer writer;
	uint8_t *p = nt_writer_begin(&writer, &form->bytes, 24 + emission->name_size, native64);

	if (p) {
		p = nt_put_array(p, 2 + emission->count);
		p = nt_put_string(p, "emit", 4);
		p = nt_put_string(p, emission->name, emission->name_size);
		p = emission->write(&writer, p, emission->what);
	} else {
		writer.error = NETRON_E_NO_MEMORY;
	}
	if (p) {
		nt_writer_end(&writer, p);
		if (nt_buf_size(&form->bytes) + NT_PACKET_HEADER <= limits->max_packet_bytes)
			return;
		writer.error = NETRON_E_TOO_LARGE;
	}
	form->is_broken = true;
	fail(emission, writer.error ? writer.error : NETRON_E_NO_MEMORY);
}

const struct nt_buf *nt_emission_bytes(struct nt_emission *emission, bool native64)
{
	struct nt_form *form = &emission->forms[native64];

	if (!form->is_written)
		encode(emission, form, native64);
	form->is_written = true;
	return form->is_broken ? NULL : &form->bytes;
}

struct nt_blob *nt_emission_blob(struct nt_emission *emission, bool native64)
{
	struct nt_form *form = &emission->forms[native64];
	const struct nt_buf *bytes = nt_emission_bytes(emission, native64);

	if (!bytes)
		return NULL;
	if (!form->blob) {
		size_t size = nt_buf_size(bytes);
		form->blob = nt_alloc(&emission->net->allocator, sizeof *form->blob + size);
		if (!form->blob)
			return NULL;
		form->blob->refs = 1;
		form->blob->size = size;
		memcpy(form->blob->data, bytes->data + bytes->start, size);
	}
	form->blob->refs++;
	return form->blob;
}

void nt_blob_unref(netron *net, struct nt_blob *blob)
{
	if (--blob->refs == 0)
		nt_free(&net->allocator, blob);
}

void nt_emission_send(struct nt_emission *emission, const struct nt_topic *topic)
{
	struct nt_list *node = topic->subscribers.next;

	for (; node != &topic->subscribers; node = node->next)
		nt_deliver(NT_CONTAINER(node, struct nt_subscriber, in_topic), emission);
}
