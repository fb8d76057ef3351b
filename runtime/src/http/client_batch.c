/* client_batch.c - calls that wait at the same time, asked together: POST /netron/batch. By option,
 * and only of servers of this library: the original's does not look who may call what. */
#include "http/client.h"

#include "codec/json.h"
#include "codec/json_write.h"

#include <netron/error.h>

#include <stdlib.h>

/* ---- the request ---- */

static bool may_join(const struct nt_exchange *exchange)
{
	return exchange->kind == NT_EXCHANGE_CALL && !exchange->wants_stream &&
	       !exchange->has_fields && !exchange->was_repeated;
}

static unsigned count_joining(const struct nt_http_client *client)
{
	unsigned count = 0;

	for (struct nt_list *node = client->waiting.next;
		node != &client->waiting && count < client->settings.max_batch; node = node->next)
		count += may_join(NT_CONTAINER(node, struct nt_exchange, node));
	return count;
}

/* Envelopes with commas between them: the bodies of the requests. */
static bool put_envelopes(const struct nt_http_client *client, struct nt_buf *text)
{
	struct nt_list *node = client->waiting.next;
	unsigned count = 0;

	for (; node != &client->waiting && count < client->settings.max_batch; node = node->next) {
		const struct nt_exchange *exchange = NT_CONTAINER(node, struct nt_exchange, node);
		const struct nt_buf *request = &exchange->request;
		if (!may_join(exchange))
			continue;
		if ((count > 0 && !nt_json_put(text, ",")) ||
			!nt_buf_append(text, request->data + request->start + exchange->body_at,
				nt_buf_size(request) - exchange->body_at))
			return false;
		count++;
	}
	return true;
}

static void join(struct nt_http_client *client, struct nt_exchange *batch)
{
	struct nt_list *node = client->waiting.next, *next;
	unsigned count = 0;

	for (; node != &client->waiting && count < client->settings.max_batch; node = next) {
		struct nt_exchange *exchange = NT_CONTAINER(node, struct nt_exchange, node);
		next = node->next;
		if (!may_join(exchange))
			continue;
		nt_list_remove(node);
		nt_list_append(&client->running, node);
		nt_buf_fini(&exchange->request);
		exchange->batch = batch;
		count++;
	}
}

static int write_request(struct nt_exchange *batch)
{
	static const struct nt_client_head head = { .method = "POST",
		.path = "/netron/batch",
		.accept = NT_ACCEPT_JSON,
		.content_type = NT_TYPE_JSON,
		.left_ms = UINT32_MAX };
	struct nt_http_client *client = batch->client;
	struct nt_buf *text = &client->text;

	nt_buf_truncate(text, 0);
	if (!nt_json_put(text, "{\"id\":\"batch\",\"requests\":[") ||
		!put_envelopes(client, text) || !nt_json_put(text, "]}"))
		return NETRON_E_NO_MEMORY;
	return nt_request_put(batch, &head, text->data + text->start, nt_buf_size(text));
}

/* Without memory for it each goes by itself. */
void nt_batch_make(struct nt_http_client *client)
{
	while (client->is_rich && client->settings.max_batch > 1 && count_joining(client) > 1) {
		struct nt_exchange *batch = nt_exchange_new(client, NT_EXCHANGE_BATCH, NULL);
		if (!batch || write_request(batch) < 0) {
			if (batch)
				nt_exchange_drop(batch);
			return;
		}
		join(client, batch);
		nt_list_append(&client->waiting, &batch->node);
	}
}

/* ---- its members ---- */

struct nt_exchange *nt_batch_member(const struct nt_exchange *batch)
{
	struct nt_list *list = &batch->client->running;

	for (struct nt_list *node = list->next; node != list; node = node->next) {
		struct nt_exchange *exchange = NT_CONTAINER(node, struct nt_exchange, node);
		if (exchange->batch == batch)
			return exchange;
	}
	return NULL;
}

void nt_batch_fail(struct nt_exchange *batch, int code, const char *message)
{
	struct nt_exchange *member;

	while ((member = nt_batch_member(batch)) != NULL) {
		member->batch = NULL;
		nt_exchange_fail(member, code, "%s", message);
	}
	nt_exchange_drop(batch);
}

/* ---- the answer ---- */

/* The id of one response, a number in a string; 0: none. */
static uint32_t read_id(struct nt_json_in *in)
{
	struct nt_json_level level;
	char name[16], digits[16];
	struct nt_json_string key = { .text = name, .room = sizeof name };
	struct nt_json_string id = { .text = digits, .room = sizeof digits };
	uint32_t number = 0;

	if (!nt_json_enter(in, '{', &level))
		return 0;
	while (nt_json_next_key(in, &level, &key)) {
		bool is_id = nt_json_string_is(&key, "id");
		if (is_id ? !nt_json_string(in, &id) : !nt_json_skip(in, NULL))
			return 0;
		if (is_id && id.size < id.room)
			number = (uint32_t)strtoul(digits, NULL, 10);
	}
	return in->error ? 0 : number;
}

static bool give_one(struct nt_exchange *batch, struct nt_json_in *in)
{
	struct nt_text text;
	struct nt_json_in one;

	if (!nt_json_skip(in, &text))
		return false;
	nt_json_in_init(&one, text.p, text.n, NULL, batch->client->allocator);
	struct nt_exchange *member = nt_exchange_of(batch->client, read_id(&one));
	nt_json_in_fini(&one);
	if (!member || member->batch != batch) /* it was cancelled, or nobody asked */
		return true;
	member->batch = NULL;
	member->status = 200;
	if (!nt_buf_append(&member->answer, text.p, text.n))
		nt_exchange_fail(member, NETRON_E_NO_MEMORY, "out of memory");
	else
		nt_answer_complete(member);
	return true;
}

static bool give_all(struct nt_exchange *batch, struct nt_json_in *in)
{
	struct nt_json_level outer, inner;
	char name[16];
	struct nt_json_string key = { .text = name, .room = sizeof name };

	if (!nt_json_enter(in, '{', &outer))
		return false;
	while (nt_json_next_key(in, &outer, &key)) {
		if (!nt_json_string_is(&key, "responses")) {
			if (!nt_json_skip(in, NULL))
				return false;
			continue;
		}
		if (!nt_json_enter(in, '[', &inner))
			return false;
		while (nt_json_next_item(in, &inner))
			if (!give_one(batch, in))
				return false;
	}
	return !in->error && nt_json_end(in);
}

void nt_batch_complete(struct nt_exchange *batch)
{
	struct nt_peer *peer = nt_client_peer(batch->client);
	struct nt_json_in in;

	nt_json_in_init(&in,
		batch->answer.data ? batch->answer.data + batch->answer.start : (const uint8_t *)"",
		nt_buf_size(&batch->answer), peer ? &peer->net->limits : NULL,
		batch->client->allocator);
	bool is_read = batch->status == 200 && give_all(batch, &in);
	nt_json_in_fini(&in);
	nt_batch_fail(batch, is_read ? NETRON_E_PROTOCOL : NETRON_E_DECODE,
		is_read ? "the server's answer to a batch leaves this call out"
			: "the server's answer to a batch cannot be read");
}
