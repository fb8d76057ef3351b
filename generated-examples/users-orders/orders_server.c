/* orders_server.c - orders of the users that another service knows.
 *
 *     orders-server USERS-URL [URL]        tcp://127.0.0.1:7002 unless given
 *
 * A call made inside a handler inherits what is left of the caller's time; one made later names the
 * call it belongs to. */
#include "orders_server.netron.h"
#include "users_client.netron.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct shop {
	netron *net;
	demo_users users;
	char last_cancelled[64];
};

static const struct {
	uint32_t user;
	const char *item;
} sold[] = { { 1, "engine" }, { 2, "compiler" }, { 1, "notes" } };

enum { SOLD = sizeof sold / sizeof sold[0] };

/* ---- list ---- */

struct listing {
	demo_orders_list_call call;
	uint32_t user;
};

static void reply_list(const netron_error *error, const demo_user *user, void *arg)
{
	struct listing *listing = arg;
	const demo_no_such_user *unknown = error ? demo_no_such_user_of(error) : NULL;
	demo_purchase orders[SOLD];
	uint32_t count = 0;

	for (uint32_t i = 0; user && i < SOLD; i++)
		if (sold[i].user == user->id)
			orders[count++] = (demo_purchase){
				.number = i + 1, .item = sold[i].item, .user = *user
			};
	if (unknown)
		demo_orders_list_throw_no_such_user(listing->call, unknown);
	else if (error)
		netron_task_fail(
			listing->call.task, netron_error_code(error), netron_error_message(error));
	else
		demo_orders_list_reply(listing->call, (demo_purchase_list){ orders, count });
	free(listing);
}

static int list(void *self, demo_orders_list_call call, uint32_t user)
{
	struct shop *shop = self;
	struct listing *listing = malloc(sizeof *listing);

	if (!listing)
		return NETRON_E_NO_MEMORY;
	*listing = (struct listing){ call, user };
	demo_users_get(&shop->users, user, reply_list, listing);
	return 0;
}

/* ---- timeLeft ---- */

struct asking {
	demo_orders_time_left_call call;
	uint32_t here;
};

static void reply_time_left(const netron_error *error, uint32_t there, void *arg)
{
	struct asking *asking = arg;

	if (error)
		netron_task_fail(
			asking->call.task, netron_error_code(error), netron_error_message(error));
	else
		demo_orders_time_left_reply(
			asking->call, &(demo_time_left){ .orders = asking->here, .users = there });
	free(asking);
}

static int time_left(void *self, demo_orders_time_left_call call)
{
	struct shop *shop = self;
	struct asking *asking = malloc(sizeof *asking);

	if (!asking)
		return NETRON_E_NO_MEMORY;
	*asking = (struct asking){ call, netron_task_remaining_ms(call.task) };
	demo_users_time_left(&shop->users, reply_time_left, asking);
	return 0;
}

/* ---- linger ---- */

struct lingering {
	struct shop *shop;
	demo_orders_linger_call call;
};

/* The caller gave up: what would have been done for it is left. */
static void on_cancel(netron_task task, int reason, void *arg)
{
	struct lingering *lingering = arg;

	(void)task;
	(void)reason;
	snprintf(lingering->shop->last_cancelled, sizeof lingering->shop->last_cancelled,
		"the caller of linger gave up");
}

static void wake(void *arg)
{
	struct lingering *lingering = arg;

	demo_orders_linger_reply(lingering->call, "nobody gave up");
	free(lingering);
}

static int linger(void *self, demo_orders_linger_call call, uint32_t ms)
{
	struct shop *shop = self;
	struct lingering *lingering = malloc(sizeof *lingering);

	if (!lingering)
		return NETRON_E_NO_MEMORY;
	*lingering = (struct lingering){ shop, call };
	netron_task_on_cancel(call.task, on_cancel, lingering);
	int rc = netron_after(shop->net, ms, wake, lingering);
	if (rc < 0)
		free(lingering);
	return rc;
}

static int last_cancelled(void *self, demo_orders_last_cancelled_call call)
{
	const struct shop *shop = self;

	return demo_orders_last_cancelled_reply(call, shop->last_cancelled);
}

static const demo_orders_methods methods = {
	.list = list,
	.time_left = time_left,
	.linger = linger,
	.last_cancelled = last_cancelled,
};

int main(int argc, char **argv)
{
	const char *url = argc > 2 ? argv[2] : "tcp://127.0.0.1:7002";
	struct shop shop = { .last_cancelled = "nobody gave up yet" };
	netron_connect_options how = netron_connect_options_default();
	netron_auto(netron_error) error = NULL;
	netron_exposed orders;
	netron_listener listener;

	if (argc < 2) {
		fputs("usage: orders-server USERS-URL [URL]\n", stderr);
		return 2;
	}
	netron_auto(netron) net = netron_new(NULL);
	if (!net || netron_drain_on_signals(net, 1000) < 0)
		return 1;
	/* The users service may come up later, and may come back. */
	how.reconnect = how.retry_first = true;
	shop.net = net;
	shop.users = demo_users_at(netron_connect_with(net, argv[1], &how, NULL, NULL));
	if (demo_orders_expose(net, &methods, &shop, &orders) < 0)
		return 1;
	if (netron_listen_at(net, url, &listener, &error) < 0) {
		fprintf(stderr, "%s: %s\n", url, netron_error_message(error));
		return 1;
	}
	printf("serving Orders@1.0.0 at %s\n", netron_listener_url(listener));
	fflush(stdout);
	return netron_run(net) < 0;
}
