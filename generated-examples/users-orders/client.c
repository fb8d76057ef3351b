/* client.c - asks for orders, and for how much of its time is left at each service.
 *
 *     orders-client ORDERS-URL USER */
#include "orders_client.netron.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum { PATIENCE_MS = 2000, IMPATIENCE_MS = 50, LINGER_MS = 300 };

static int show_orders(const demo_orders *orders, uint32_t user)
{
	netron_auto(demo_purchase_list) list = NULL;
	netron_auto(netron_error) error = NULL;
	int rc = demo_orders_list_sync(orders, user, &list, &error);

	if (rc < 0) {
		const demo_no_such_user *unknown = demo_no_such_user_of(error);
		if (!unknown) {
			fprintf(stderr, "list: %s\n", netron_error_message(error));
			return rc;
		}
		printf("there is no user %" PRIu32 "\n", unknown->id);
		return 0;
	}
	for (size_t i = 0; i < list->count; i++)
		printf("order %" PRIu32 ": %s, for %s\n", list->items[i].number,
			list->items[i].item, list->items[i].user.name);
	return 0;
}

static int show_time(const demo_orders *orders)
{
	netron_auto(demo_time_left) left = NULL;
	netron_auto(netron_error) error = NULL;
	int rc = demo_orders_time_left_sync(orders, &left, &error);

	if (rc < 0) {
		fprintf(stderr, "timeLeft: %s\n", netron_error_message(error));
		return rc;
	}
	bool shrinks =
		left->users <= left->orders && left->orders <= PATIENCE_MS && left->users > 0;
	printf("of %d ms the orders service had the rest, and the users service the rest of "
	       "that: %s\n",
		PATIENCE_MS, shrinks ? "yes" : "no");
	return shrinks ? 0 : -1;
}

/* A call that takes longer than its caller waits: the server hears of it. */
static int give_up(const demo_orders *patient)
{
	demo_orders hasty = *patient;
	char *what = NULL;
	int rc;

	hasty.options.timeout_ms = IMPATIENCE_MS;
	rc = demo_orders_linger_sync(&hasty, LINGER_MS, &what, NULL);
	printf("linger(%d) with %d ms of time: %s\n", LINGER_MS, IMPATIENCE_MS,
		rc < 0 ? netron_strerror(rc) : what);
	netron_string_free(what);
	what = NULL;
	rc = demo_orders_last_cancelled_sync(patient, &what, NULL);
	if (rc == 0)
		printf("the server says: %s\n", what);
	netron_string_free(what);
	return rc;
}

int main(int argc, char **argv)
{
	netron_auto(netron_error) error = NULL;
	netron_auto(netron) net = netron_new(NULL);
	netron_peer peer;

	if (argc != 3 || !net) {
		fputs("usage: orders-client ORDERS-URL USER\n", stderr);
		return 2;
	}
	if (netron_connect_sync(net, argv[1], &peer, &error) < 0) {
		fprintf(stderr, "%s: %s\n", argv[1], netron_error_message(error));
		return 1;
	}
	demo_orders orders = demo_orders_at(peer);
	orders.options.timeout_ms = PATIENCE_MS;
	if (show_orders(&orders, (uint32_t)strtoul(argv[2], NULL, 10)) < 0 ||
		show_time(&orders) < 0 || give_up(&orders) < 0)
		return 1;
	return 0;
}
