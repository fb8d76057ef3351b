/* transcript_client.c - does what replay_client.py reads from a recording.
 *
 *     transcript_client URL ID
 *
 * Lines of standard input; HEX is MessagePack:
 *
 *     CALL HEX | TASK HEX | GET HEX | SET HEX   the body of the request packet
 *     READ COUNT HEX                            a call that returns a stream: reads COUNT items, or
 * all for 0 WRITE HOW HEX ITEM...                     a call with a stream argument: writes the
 * items; HOW is `end`, or the text of the error to give up with ON NAME | OFF listens to an event
 *
 * Answers with a line `ok HEX`, the result, or `error STATUS MESSAGE`; before it a line `item HEX`
 * for each item read and `event HEX` for each event heard. */
#include <netron/schema.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const netron_slot any = { NULL, sizeof(void *), NETRON_OP_ANY, 1 };

/* The bytes that hex digits stand for, to free with free(). */
static uint8_t *bytes_of(const char *hex, size_t *out_size)
{
	size_t size = strspn(hex, "0123456789abcdef") / 2;
	uint8_t *data = malloc(size + 1);

	for (size_t i = 0; data && i < size; i++) {
		unsigned byte;
		if (sscanf(hex + 2 * i, "%2x", &byte) != 1)
			abort();
		data[i] = (uint8_t)byte;
	}
	*out_size = size;
	return data;
}

static int print_value(const char *what, const netron_value *value)
{
	netron_auto(netron_error) error = NULL;
	uint8_t *data;
	size_t size;

	if (netron_encode(&any, &value, &data, &size, &error) < 0) {
		fprintf(stderr, "encode: %s\n", netron_error_message(error));
		return -1;
	}
	printf("%s ", what);
	for (size_t i = 0; i < size; i++)
		printf("%02x", data[i]);
	putchar('\n');
	netron_owned_free(data);
	return 0;
}

static int print_error(const netron_error *error)
{
	printf("error %d %s\n", netron_error_status(error), netron_error_message(error));
	return 0;
}

/* The value that hex digits encode, to free with netron_owned_free; NULL: they do not. */
static void *decode(const char *hex, const netron_value **out_value)
{
	netron_auto(netron_error) error = NULL;
	void *decoded = NULL;
	size_t size;
	uint8_t *data = bytes_of(hex, &size);

	if (data && netron_decode(&any, data, size, &decoded, &error) < 0)
		fprintf(stderr, "decode: %s\n", netron_error_message(error));
	free(data);
	if (decoded)
		*out_value = *(const netron_value *const *)decoded;
	return decoded;
}

/* ---- requests ---- */

/* body: an array of strings and arguments, as it stands in the packet. */
static int request(netron_peer peer, const char *type, const netron_value *body)
{
	netron_auto(netron_value) result = NULL;
	netron_auto(netron_error) error = NULL;
	const netron_value *items = body->as.array.items, undefined = netron_value_undefined();
	const char *first = items[0].as.string.data, *second = items[1].as.string.data;
	size_t count = body->as.array.count;
	int rc;

	if (strcmp(type, "CALL") == 0)
		rc = netron_peer_call_sync(
			peer, first, second, items + 2, count - 2, NULL, &result, &error);
	else if (strcmp(type, "GET") == 0)
		rc = netron_peer_get_sync(peer, first, second, NULL, &result, &error);
	else if (strcmp(type, "SET") == 0)
		rc = netron_peer_set_sync(peer, first, second, &items[2], NULL, &error);
	else
		rc = netron_peer_run_sync(peer, first, items + 1, count - 1, NULL, &result, &error);
	return rc == 0 ? print_value("ok", result ? result : &undefined) : print_error(error);
}

/* ---- streams ---- */

static int read_stream(netron_peer peer, unsigned long count, const netron_value *body)
{
	netron_auto(netron_error) error = NULL;
	const netron_value *items = body->as.array.items, undefined = netron_value_undefined();
	netron_value args[8];
	netron_value_source source;
	netron_value *item;
	int rc = 1;

	for (size_t i = 2; i < body->as.array.count; i++)
		args[i - 2] = items[i];
	netron_peer_call_stream(peer, items[0].as.string.data, items[1].as.string.data, args,
		body->as.array.count - 2, NULL, NULL, NULL, NULL, &source.stream);
	for (unsigned long i = 0; rc == 1 && (count == 0 || i < count); i++) {
		rc = netron_value_source_next_sync(source, &item, &error);
		if (rc != 1)
			break;
		print_value("item", item);
		netron_value_free(item);
	}
	if (rc == 1)
		netron_source_stop(source.stream);
	return rc < 0 ? print_error(error) : print_value("ok", &undefined);
}

struct answer {
	bool is_there;
};

static void print_answer(const netron_error *error, const netron_value *result, void *user)
{
	struct answer *answer = user;

	answer->is_there = true;
	if (error)
		print_error(error);
	else
		print_value("ok", result);
}

static int write_items(netron_value_sink sink, char *words)
{
	const netron_value *item;
	int rc = 0;

	for (char *word = strtok(words, " "); word && rc >= 0; word = strtok(NULL, " ")) {
		void *decoded = decode(word, &item);
		rc = decoded ? netron_value_sink_write_sync(sink, item, NULL) : -1;
		netron_owned_free(decoded);
	}
	return rc;
}

static int write_stream(netron_peer peer, const char *how, const netron_value *body, char *pieces)
{
	const netron_value *items = body->as.array.items;
	netron_value args[8];
	netron_value_sink sink;
	struct answer answer = { false };

	for (size_t i = 2; i < body->as.array.count; i++)
		args[i - 2] = items[i];
	netron_task task = netron_peer_call_stream(peer, items[0].as.string.data,
		items[1].as.string.data, args, body->as.array.count - 2, NULL, print_answer,
		&answer, &sink.stream, NULL);
	int rc = write_items(sink, pieces);
	if (rc >= 0)
		rc = strcmp(how, "end") == 0
			     ? netron_value_sink_end(sink)
			     : netron_value_sink_fail(sink, NETRON_E_CANCELLED, how);
	netron_task_wait(task);
	return answer.is_there ? rc : -1;
}

/* ---- events ---- */

static void print_event(const netron_value *args, size_t count, void *user)
{
	netron_value all = netron_value_array(args, count);

	(void)user;
	print_value("event", &all);
	fflush(stdout);
}

static int listen_to(netron_peer peer, const char *name, netron_subscription *subscription)
{
	netron_auto(netron_error) error = NULL;
	netron_value undefined = netron_value_undefined();

	*subscription = netron_peer_on(peer, name, print_event, NULL);
	if (netron_subscription_wait_sync(*subscription, &error) < 0)
		return print_error(error);
	return print_value("ok", &undefined);
}

/* ---- lines ---- */

static int serve_request(netron_peer peer, const char *type, char *rest)
{
	const char *how = NULL;
	const netron_value *body;
	bool has_streams = strcmp(type, "READ") == 0 || strcmp(type, "WRITE") == 0;
	char *hex = rest;

	if (has_streams) {
		how = rest;
		hex = strchr(rest, ' ');
		*hex++ = '\0';
	}
	char *pieces = hex + strcspn(hex, " ");
	if (*pieces)
		*pieces++ = '\0';
	void *decoded = decode(hex, &body);
	if (!decoded || body->kind != NETRON_KIND_ARRAY || body->as.array.count < 1)
		return -1;
	int rc = !has_streams                ? request(peer, type, body)
		 : strcmp(type, "READ") == 0 ? read_stream(peer, strtoul(how, NULL, 10), body)
					     : write_stream(peer, how, body, pieces);
	netron_owned_free(decoded);
	return rc;
}

static int serve_line(netron_peer peer, char *line, netron_subscription *subscription)
{
	netron_value undefined = netron_value_undefined();
	char *rest = line + strcspn(line, " \n");
	int rc;

	line[strcspn(line, "\n")] = '\0';
	if (*rest)
		*rest++ = '\0';
	if (strcmp(line, "ON") == 0) {
		rc = listen_to(peer, rest, subscription);
	} else if (strcmp(line, "OFF") == 0) {
		rc = netron_subscription_close(*subscription);
		if (rc == 0)
			rc = netron_peer_ping_sync(peer, NULL, &(netron_duration){ 0 }, NULL);
		print_value("ok", &undefined);
	} else {
		rc = serve_request(peer, line, rest);
	}
	fflush(stdout);
	return rc;
}

int main(int argc, char **argv)
{
	netron_options options = netron_options_default();
	netron_auto(netron_error) error = NULL;
	netron_subscription subscription = { 0 };
	netron_peer peer;
	char line[65536];

	if (argc != 3)
		return 2;
	options.id = argv[2];
	netron_auto(netron) net = netron_new(&options);
	if (!net)
		return 1;
	if (netron_connect_sync(net, argv[1], &peer, &error) < 0) {
		fprintf(stderr, "%s\n", netron_error_message(error));
		return 1;
	}
	while (fgets(line, sizeof line, stdin))
		if (serve_line(peer, line, &subscription) < 0)
			return 1;
	return 0;
}
