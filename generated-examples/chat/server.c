/* server.c - a chat room: every line that comes in goes out to all others.
 *
 *     chat-server [URL]        tcp://127.0.0.1:7000 unless given */
#include "chat_server.netron.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Somebody in the room. */
struct guest {
	struct guest *next;
	struct room *room;
	netron_string_source says;
	demo_line_sink hears;
	bool is_heard; /* `says` has not ended */
	bool hears_us; /* `hears` has not closed */
	char name[];
};

struct room {
	struct guest *guests;
};

static void tell_all(struct room *room, const struct guest *but, const char *from, const char *text)
{
	for (struct guest *it = room->guests; it; it = it->next)
		if (it != but && it->hears_us)
			demo_line_sink_write(it->hears, &(demo_line){ .from = from, .text = text });
}

/* Both streams are over: nothing refers to the guest any more. */
static void leave(struct guest *guest)
{
	struct guest **place = &guest->room->guests;

	if (guest->is_heard || guest->hears_us)
		return;
	while (*place != guest)
		place = &(*place)->next;
	*place = guest->next;
	tell_all(guest->room, NULL, guest->name, "has left");
	free(guest);
}

static void on_line(const char *text, void *user)
{
	struct guest *guest = user;

	tell_all(guest->room, guest, guest->name, text);
}

static void on_last_line(const netron_error *error, void *user)
{
	struct guest *guest = user;

	(void)error;
	guest->is_heard = false;
	demo_line_sink_end(guest->hears);
	leave(guest);
}

static void on_gone(const netron_error *reason, void *user)
{
	struct guest *guest = user;

	(void)reason;
	guest->hears_us = false;
	netron_string_source_stop(guest->says);
	leave(guest);
}

static int join(void *self, demo_chat_join_call call, const char *name, netron_string_source says,
	demo_line_sink hears)
{
	struct room *room = self;

	for (struct guest *it = room->guests; it; it = it->next)
		if (strcmp(it->name, name) == 0)
			return demo_chat_join_throw_name_taken(
				call, &(demo_name_taken){ .name = name });
	struct guest *guest = malloc(sizeof *guest + strlen(name) + 1);
	if (!guest)
		return NETRON_E_NO_MEMORY;
	*guest = (struct guest){ .next = room->guests,
		.room = room,
		.says = says,
		.hears = hears,
		.is_heard = true,
		.hears_us = true };
	strcpy(guest->name, name);
	room->guests = guest;
	demo_line_sink_on_close(hears, on_gone, guest);
	netron_string_source_read(says, on_line, on_last_line, guest);
	tell_all(room, NULL, name, "has joined");
	return 0;
}

static const demo_chat_methods methods = { .join = join };

int main(int argc, char **argv)
{
	const char *url = argc > 1 ? argv[1] : "tcp://127.0.0.1:7000";
	struct room room = { NULL };
	netron_auto(netron_error) error = NULL;
	netron_auto(netron) net = netron_new(NULL);
	netron_exposed chat;
	netron_listener listener;

	if (!net || netron_drain_on_signals(net, 1000) < 0 ||
		demo_chat_expose(net, &methods, &room, &chat) < 0)
		return 1;
	if (netron_listen_at(net, url, &listener, &error) < 0) {
		fprintf(stderr, "%s: %s\n", url, netron_error_message(error));
		return 1;
	}
	printf("serving Chat@1.0.0 at %s\n", netron_listener_url(listener));
	fflush(stdout);
	return netron_run(net) < 0;
}
