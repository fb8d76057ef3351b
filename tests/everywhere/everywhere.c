/* everywhere.c - the same round of calls over whatever a URL says: `everywhere URL`. A line per
 * call, in a form that a browser and curl print too. */
#include "interop_client.netron.h"

#include <stdio.h>

static void say_error(const char *name, const netron_error *error)
{
	printf("%s\terror %d %s\n", name, netron_error_status(error), netron_error_message(error));
}

/* What was called has failed with rc, or has not. */
static bool is_fine(const char *name, int rc, netron_error **error)
{
	if (rc >= 0)
		return true;
	if (*error)
		say_error(name, *error);
	else
		printf("%s\terror %s\n", name, netron_strerror(rc));
	netron_error_free(*error);
	*error = NULL;
	return false;
}

static void call_numbers(const interop_calculator *calculator)
{
	netron_error *error = NULL;
	double number;

	if (is_fine("add", interop_calculator_add_sync(calculator, 2, 3, &number, &error), &error))
		printf("add\t%g\n", number);
	if (is_fine("divide", interop_calculator_divide_sync(calculator, 1, 0, &number, &error),
		    &error))
		printf("divide\t%g\n", number);
	if (is_fine("fail", interop_calculator_fail_sync(calculator, 418, "I am a teapot", &error),
		    &error))
		printf("fail\tnull\n");
	if (is_fine("nothing", interop_calculator_nothing_sync(calculator, &error), &error))
		printf("nothing\tnull\n");
}

static void read_streams(const interop_calculator *calculator)
{
	netron_f64_source numbers = interop_calculator_fibonacci(calculator, 8);
	netron_u32_source counted = interop_calculator_failing_stream(calculator, 2, "boom");
	netron_error *error = NULL;
	uint32_t count;
	double number;
	int rc;

	printf("fibonacci\t");
	while ((rc = netron_f64_source_next_sync(numbers, &number, &error)) > 0)
		printf("%g ", number);
	printf("%s\n", rc == 0 ? "end" : "broken");
	netron_error_free(error);
	error = NULL;
	printf("failingStream\t");
	while ((rc = netron_u32_source_next_sync(counted, &count, &error)) > 0)
		printf("%u ", (unsigned)count);
	printf("%s\n", rc == 0 ? "end" : netron_error_message(error));
	netron_error_free(error);
}

static void use_property(const interop_calculator *calculator)
{
	netron_error *error = NULL;
	char *version = NULL;

	if (is_fine("version", interop_calculator_get_version_sync(calculator, &version, &error),
		    &error))
		printf("version\t%s\n", version);
	netron_string_free(version);
}

static void use_files(const interop_files *files)
{
	static const uint8_t data[] = { 0, 1, 0xfe, 0xff };
	netron_auto(netron_strings) names = NULL;
	netron_error *error = NULL;
	netron_bytes *piece = NULL;
	uint64_t size;

	if (is_fine("put",
		    interop_files_put_sync(
			    files, "bytes", (netron_bytes){ data, sizeof data }, &size, &error),
		    &error))
		printf("put\t%u\n", (unsigned)size);
	if (is_fine("list", interop_files_list_sync(files, &names, &error), &error))
		for (size_t i = 0; i < names->count; i++)
			printf("list\t%s\n", names->items[i]);
	netron_bytes_source gone = interop_files_download(files, "gone", 1);
	if (is_fine("download", netron_bytes_source_next_sync(gone, &piece, &error), &error))
		printf("download\tnothing is missing\n");
	netron_bytes_free(piece);
}

int main(int argc, char **argv)
{
	netron_auto(netron) net = netron_new(NULL);
	netron_auto(netron_error) error = NULL;
	netron_peer peer;

	if (argc != 2 || !net)
		return 2;
	if (netron_connect_sync(net, argv[1], &peer, &error) < 0) {
		printf("connect\t%s\n", netron_error_message(error));
		return 1;
	}
	interop_calculator calculator = interop_calculator_at(peer);
	interop_files files = interop_files_at(peer);
	call_numbers(&calculator);
	read_streams(&calculator);
	use_property(&calculator);
	use_files(&files);
	return 0;
}
