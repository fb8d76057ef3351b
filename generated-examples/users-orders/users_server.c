/* users_server.c - three users.
 *
 *     users-server [URL]        tcp://127.0.0.1:7001 unless given */
#include "users_server.netron.h"

#include <stdio.h>

static const char *const names[] = { "Ada", "Grace", "Radia" };

enum { USERS = sizeof names / sizeof names[0] };

static int get(void *self, demo_users_get_call call, uint32_t id)
{
	(void)self;
	if (id < 1 || id > USERS)
		return demo_users_get_throw_no_such_user(call, &(demo_no_such_user){ .id = id });
	return demo_users_get_reply(call, &(demo_user){ .id = id, .name = names[id - 1] });
}

static int time_left(void *self, demo_users_time_left_call call)
{
	(void)self;
	return demo_users_time_left_reply(call, netron_task_remaining_ms(call.task));
}

static const demo_users_methods methods = { .get = get, .time_left = time_left };

int main(int argc, char **argv)
{
	const char *url = argc > 1 ? argv[1] : "tcp://127.0.0.1:7001";
	netron_auto(netron_error) error = NULL;
	netron_auto(netron) net = netron_new(NULL);
	netron_exposed users;
	netron_listener listener;

	if (!net || netron_drain_on_signals(net, 1000) < 0 ||
		demo_users_expose(net, &methods, NULL, &users) < 0)
		return 1;
	if (netron_listen_at(net, url, &listener, &error) < 0) {
		fprintf(stderr, "%s: %s\n", url, netron_error_message(error));
		return 1;
	}
	printf("serving Users@1.0.0 at %s\n", netron_listener_url(listener));
	fflush(stdout);
	return netron_run(net) < 0;
}
