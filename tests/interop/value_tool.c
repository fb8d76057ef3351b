/* value_tool.c - what the codec makes of bytes, for vectors.py.
 *
 * Reads lines of hex. Answers each with `refused REASON`, or `read TEXT` (netron_value_print) and
 * then `wrote HEX` (the value encoded again) or `unwritable REASON`. */
#include <netron/schema.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const netron_slot any = { NULL, sizeof(void *), NETRON_OP_ANY, 1 };

static int digit(char c)
{
	return c <= '9' ? c - '0' : c - 'a' + 10;
}

/* In place: two digits become one byte. */
static size_t bytes_of(char *hex)
{
	size_t size = strspn(hex, "0123456789abcdef") / 2;

	for (size_t i = 0; i < size; i++)
		((uint8_t *)hex)[i] = (uint8_t)(digit(hex[2 * i]) << 4 | digit(hex[2 * i + 1]));
	return size;
}

static void print_text(const netron_value *value)
{
	size_t size = netron_value_print(value, NULL, 0) + 1;
	char *text = malloc(size);

	if (!text)
		abort();
	netron_value_print(value, text, size);
	printf("read %s\n", text);
	free(text);
}

static void print_bytes(const netron_value *value)
{
	netron_auto(netron_error) error = NULL;
	uint8_t *data;
	size_t size;

	if (netron_encode(&any, &value, &data, &size, &error) < 0) {
		printf("unwritable %s\n", netron_error_message(error));
		return;
	}
	fputs("wrote ", stdout);
	for (size_t i = 0; i < size; i++)
		printf("%02x", data[i]);
	putchar('\n');
	netron_owned_free(data);
}

static void answer(const uint8_t *data, size_t size)
{
	netron_auto(netron_error) error = NULL;
	void *decoded;

	if (netron_decode(&any, data, size, &decoded, &error) < 0) {
		printf("refused %s\n", netron_error_message(error));
	} else {
		const netron_value *value = *(const netron_value *const *)decoded;
		print_text(value);
		print_bytes(value);
		netron_owned_free(decoded);
	}
	fflush(stdout);
}

int main(void)
{
	char *line = NULL;
	size_t room = 0;

	while (getline(&line, &room, stdin) > 0) {
		size_t size = bytes_of(line);
		answer((const uint8_t *)line, size);
	}
	free(line);
	return 0;
}
