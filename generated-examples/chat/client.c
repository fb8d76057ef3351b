/* client.c - joins a chat room: standard input goes in, what the others say comes out.
 *
 *     chat-client URL NAME */
#include "chat_client.netron.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct chat {
	netron *net;
	netron_string_sink says;
	int status;
};

static void show(const demo_line *line, void *user)
{
	(void)user;
	printf("%s: %s\n", line->from, line->text);
	fflush(stdout);
}

static void over(const netron_error *error, void *user)
{
	struct chat *chat = user;
	const demo_name_taken *taken = error ? demo_name_taken_of(error) : NULL;

	if (taken)
		fprintf(stderr, "somebody called %s is there already\n", taken->name);
	else if (error)
		fprintf(stderr, "chat: %s\n", netron_error_message(error));
	chat->status = error != NULL;
	netron_stop(chat->net);
}

/* ---- standard input: read on a thread of its own, handed to the loop's ---- */

struct line {
	struct chat *chat;
	char text[1001];
};

static void say(void *user)
{
	struct line *line = user;

	netron_string_sink_write(line->chat->says, line->text);
	free(line);
}

static void fall_silent(void *user)
{
	netron_string_sink_end(((struct chat *)user)->says);
}

static void *read_input(void *user)
{
	struct chat *chat = user;

	for (;;) {
		struct line *line = malloc(sizeof *line);
		if (!line || !fgets(line->text, sizeof line->text, stdin)) {
			free(line);
			break;
		}
		line->text[strcspn(line->text, "\n")] = '\0';
		line->chat = chat;
		if (netron_post(chat->net, say, line) < 0) {
			free(line);
			break;
		}
	}
	netron_post(chat->net, fall_silent, chat);
	return NULL;
}

int main(int argc, char **argv)
{
	struct chat chat = { 0 };
	netron_auto(netron_error) error = NULL;
	netron_peer peer;
	pthread_t reader;

	if (argc != 3) {
		fputs("usage: chat-client URL NAME\n", stderr);
		return 2;
	}
	netron_auto(netron) net = netron_new(NULL);
	if (!net)
		return 1;
	if (netron_connect_sync(net, argv[1], &peer, &error) < 0) {
		fprintf(stderr, "%s: %s\n", argv[1], netron_error_message(error));
		return 1;
	}
	chat.net = net;
	demo_chat room = demo_chat_at(peer);
	demo_line_source hears = demo_chat_join(&room, argv[2], &chat.says);
	demo_line_source_read(hears, show, over, &chat);
	if (pthread_create(&reader, NULL, read_input, &chat) != 0)
		return 1;
	pthread_detach(reader);
	int rc = netron_run(net);
	/* The reader may still wait for a line of a program that is over. */
	fflush(stdout);
	_Exit(rc < 0 ? 1 : chat.status);
}
