/* main.c - server and client in one process, over TCP: says "hello, world" when all went well. */
#include "hello_client.netron.h"
#include "hello_server.netron.h"

#include <stdio.h>

static int greet(void *self, hello_greeter_greet_call call, const char *name)
{
	char text[64];

	(void)self;
	snprintf(text, sizeof text, "hello, %s", name);
	return hello_greeter_greet_reply(call, text);
}

static const hello_greeter_methods methods = {
	.greet = greet,
};

int main(void)
{
	netron_auto(netron) server = netron_new(NULL);
	netron_auto(netron) client = netron_new(NULL);
	netron_auto(netron_error) error = NULL;
	char *greeting = NULL;
	netron_exposed exposed;
	netron_listener listener;
	netron_peer peer;

	/* The server gets a thread of its own; the client is driven by its _sync calls. */
	if (!server || !client || hello_greeter_expose(server, &methods, NULL, &exposed) < 0 ||
		netron_listen_at(server, "tcp://127.0.0.1:0", &listener, &error) < 0)
		goto failed;
	char url[64];
	snprintf(url, sizeof url, "%s", netron_listener_url(listener));
	if (netron_start(server) < 0 || netron_connect_sync(client, url, &peer, &error) < 0)
		goto failed;

	hello_greeter greeter = hello_greeter_at(peer);
	if (hello_greeter_greet_sync(&greeter, "world", &greeting, &error) < 0)
		goto failed;
	puts(greeting);
	netron_string_free(greeting);
	return 0;

failed:
	fprintf(stderr, "failed: %s\n", error ? netron_error_message(error) : "no details");
	return 1;
}
