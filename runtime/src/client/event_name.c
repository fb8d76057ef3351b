/* event_name.c - what an event is called at a peer. */
#include "client/event_name.h"

#include "base/semver.h"
#include "base/uid.h"
#include "client/reference.h"

#include <stdio.h>
#include <string.h>

/* name@version, or the id of a definition. */
static bool is_exact(const char *service)
{
	const char *at = strchr(service, '@');
	struct nt_semver version;

	return at ? nt_semver_parse(at + 1, strlen(at + 1), &version)
		  : nt_uid_is(service, strlen(service));
}

int nt_event_name(const struct nt_peer *peer, const netron_event *event,
	const netron_call_options *options, char text[NT_LISTEN_NAME_MAX + 2],
	const char **out_name)
{
	const char *service = options ? options->service : NULL;
	const struct nt_reference *reference;

	*out_name = event->wire_name;
	if (!peer || !options)
		return 0;
	if (options->reference) {
		reference = nt_reference_of(peer->net, options->reference);
		if (!reference || reference->peer != peer)
			return NETRON_E_GONE;
		service = reference->id;
	}
	if (!service)
		return 0;
	if (!is_exact(service))
		return NETRON_E_ARGUMENT;
	snprintf(text, NT_LISTEN_NAME_MAX + 2, "%s.%s", service, event->name);
	*out_name = text;
	return 0;
}

bool nt_event_name_is_of_object(const char *name, size_t size)
{
	return size > NT_UID_TEXT - 1 && name[NT_UID_TEXT - 1] == '.' &&
	       nt_uid_is(name, NT_UID_TEXT - 1);
}
