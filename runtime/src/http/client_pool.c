/* client_pool.c - the connections of one client: who gets which, and when another one is made. */
#include "http/client.h"

#include <stdio.h>
#include <string.h>

/* The one used last: those that are not needed grow old. */
static struct nt_link *find_idle(const struct nt_http_client *client)
{
	for (struct nt_list *node = client->links.prev; node != &client->links; node = node->prev) {
		struct nt_link *link = NT_CONTAINER(node, struct nt_link, node);
		if (link->phase == NT_LINK_IDLE)
			return link;
	}
	return NULL;
}

static void move(struct nt_exchange *exchange, struct nt_list *list)
{
	nt_list_remove(&exchange->node);
	nt_list_append(list, &exchange->node);
}

static unsigned count_waiting(const struct nt_http_client *client)
{
	unsigned count = 0;

	for (struct nt_list *node = client->waiting.next; node != &client->waiting;
		node = node->next)
		count++;
	return count;
}

/* Streams and subscriptions keep theirs for long, and have a limit of their own. */
static bool may_dial(const struct nt_http_client *client)
{
	return client->link_count < client->settings.max_connections + client->stream_count;
}

static void dial_more(struct nt_http_client *client)
{
	unsigned wanted = count_waiting(client);
	netron_error *error = NULL;

	while (client->dialing_count < wanted && may_dial(client)) {
		if (nt_link_dial(client, &error) == 0)
			continue;
		nt_pool_failed(client, error);
		netron_error_free(error);
		return;
	}
}

static void on_serve(struct nt_pending *pending)
{
	struct nt_http_client *client = NT_CONTAINER(pending, struct nt_http_client, serve);
	struct nt_link *link;

	if (client->must_look) {
		client->must_look = false;
		nt_loop_defer_turn(client->loop, &client->serve);
		return;
	}
	nt_batch_make(client);
	while (!nt_list_empty(&client->waiting) && (link = find_idle(client)) != NULL) {
		struct nt_exchange *exchange =
			NT_CONTAINER(client->waiting.next, struct nt_exchange, node);
		nt_list_remove(&link->node);
		nt_list_append(&client->links, &link->node);
		move(exchange, &client->running);
		nt_link_ask(link, exchange);
	}
	if (!client->is_over)
		dial_more(client);
}

void nt_pool_serve(struct nt_http_client *client)
{
	client->serve.run = on_serve;
	if (!client->is_over)
		nt_loop_defer(client->loop, &client->serve);
}

/* A connection that rests may have been closed by the server, and nobody has looked since: a
 * program that only uses functions that wait does not turn its loop between them. So the loop reads
 * first what there is, which takes one whole turn. */
void nt_pool_look(struct nt_http_client *client)
{
	client->serve.run = on_serve;
	if (client->is_over || nt_list_linked(&client->serve.node))
		return;
	client->must_look = find_idle(client) != NULL;
	nt_loop_defer_turn(client->loop, &client->serve);
}

/* Those that wait were not sent: asking again does no harm. What is being answered goes on; when
 * nothing is, the server is gone as far as anybody here can know. */
void nt_pool_failed(struct nt_http_client *client, const netron_error *error)
{
	if (client->is_over)
		return;
	if (client->done) {
		nt_client_refused(client, error);
		return;
	}
	while (!nt_list_empty(&client->waiting)) {
		struct nt_exchange *exchange =
			NT_CONTAINER(client->waiting.next, struct nt_exchange, node);
		nt_exchange_fail(exchange, NETRON_E_UNAVAILABLE,
			"not asked, for there is no connection: %s", netron_error_message(error));
	}
	if (nt_list_empty(&client->running))
		nt_client_lose(client, NETRON_E_LOST);
}

void nt_pool_close(struct nt_http_client *client)
{
	struct nt_list *node, *next;

	while (!nt_list_empty(&client->waiting))
		nt_exchange_drop(NT_CONTAINER(client->waiting.next, struct nt_exchange, node));
	while (!nt_list_empty(&client->running))
		nt_exchange_drop(NT_CONTAINER(client->running.next, struct nt_exchange, node));
	for (node = client->links.next; node != &client->links; node = next) {
		next = node->next;
		nt_link_abort(NT_CONTAINER(node, struct nt_link, node));
	}
	nt_loop_undefer(&client->serve);
}
