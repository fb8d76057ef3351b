/* client_task.c - the tasks every Netron peer answers, as far as HTTP can. */
#include "http/client.h"

#include "wire/body.h"

#include <netron/error.h>

#include <string.h>

static bool take_name(struct nt_asked *asked, const char **out_name, size_t *out_size)
{
	return asked->count > 0 && nt_take_string(asked->p, asked->end, out_name, out_size);
}

static bool is_task(const struct nt_asked *asked, const char *name)
{
	return strlen(name) == asked->name_size && memcmp(name, asked->name, asked->name_size) == 0;
}

void nt_asked_task(struct nt_asked *asked)
{
	struct nt_http_client *client = asked->client;
	const char *name;
	size_t size;

	if (!nt_asked_take(asked, false))
		return;
	bool has_name = take_name(asked, &name, &size);
	if (has_name && is_task(asked, "query_interface"))
		nt_define(client, asked->packet->id, name, size);
	else if (has_name && is_task(asked, "subscribe"))
		nt_event_subscribe(client, asked->packet->id, name, size);
	else if (has_name && is_task(asked, "unsubscribe"))
		nt_event_unsubscribe(client, asked->packet->id, name, size);
	else if (is_task(asked, "unref_service") || is_task(asked, "invalidate_cache"))
		nt_give_undefined(client, asked->packet->id, NT_PACKET_TASK);
	else
		nt_asked_fail(asked, NETRON_E_UNIMPLEMENTED, "tasks cannot be asked for over HTTP");
}
