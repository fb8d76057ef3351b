/* transcript_client.c - makes the calls that replay_client.py reads from a recording.
 *
 *     transcript_client URL
 *
 * A line of standard input is `CALL HEX` or `TASK HEX`: the body of the request packet. Answers
 * with a line `ok HEX`, the result as MessagePack, or `error STATUS MESSAGE`. */
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

static int print_result(const netron_value *result)
{
	netron_auto(netron_error) error = NULL;
	uint8_t *data;
	size_t size;

	if (netron_encode(&any, &result, &data, &size, &error) < 0) {
		fprintf(stderr, "encode: %s\n", netron_error_message(error));
		return -1;
	}
	fputs("ok ", stdout);
	for (size_t i = 0; i < size; i++)
		printf("%02x", data[i]);
	putchar('\n');
	netron_owned_free(data);
	return 0;
}

/* body: an array of strings and arguments, as it stands in the packet. */
static int request(netron_peer peer, bool is_call, const netron_value *body)
{
	netron_auto(netron_value) result = NULL;
	netron_auto(netron_error) error = NULL;
	size_t names = is_call ? 2 : 1;

	if (body->kind != NETRON_KIND_ARRAY || body->as.array.count < names)
		return -1;
	const netron_value *items = body->as.array.items;
	size_t count = body->as.array.count - names;
	int rc;
	if (is_call)
		rc = netron_peer_call_sync(peer, items[0].as.string.data, items[1].as.string.data,
			items + 2, count, NULL, &result, &error);
	else
		rc = netron_peer_run_sync(
			peer, items[0].as.string.data, items + 1, count, NULL, &result, &error);
	if (rc == 0)
		return print_result(result);
	printf("error %d %s\n", netron_error_status(error), netron_error_message(error));
	return 0;
}

static int serve_line(netron_peer peer, const char *line)
{
	netron_auto(netron_error) error = NULL;
	size_t size;
	uint8_t *data = bytes_of(line + 5, &size);
	void *decoded = NULL;

	if (!data)
		return -1;
	int rc = netron_decode(&any, data, size, &decoded, &error);
	if (rc == 0)
		rc = request(
			peer, strncmp(line, "CALL", 4) == 0, *(const netron_value *const *)decoded);
	else
		fprintf(stderr, "decode: %s\n", netron_error_message(error));
	fflush(stdout);
	netron_owned_free(decoded);
	free(data);
	return rc;
}

int main(int argc, char **argv)
{
	netron_auto(netron_error) error = NULL;
	netron_auto(netron) net = netron_new(NULL);
	netron_peer peer;
	char line[65536];

	if (argc != 2 || !net)
		return 2;
	if (netron_connect_sync(net, argv[1], &peer, &error) < 0) {
		fprintf(stderr, "%s\n", netron_error_message(error));
		return 1;
	}
	while (fgets(line, sizeof line, stdin))
		if (serve_line(peer, line) < 0)
			return 1;
	return 0;
}
