/* check_streams.c - streams of the server and of the client, to their end and to their error. */
#include "round.h"
#include "sha256.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- from the server ---- */

static void check_fibonacci(struct round *round, uint32_t n, uint32_t want_count, double want_last)
{
	netron_f64_source numbers = interop_calculator_fibonacci(&round->calculator, n);
	netron_auto(netron_error) error = NULL;
	uint32_t count = 0;
	double number, last = -1;
	char title[60];
	int rc;

	netron_source_set_timeout(numbers.stream, round->timeout_ms);
	while ((rc = netron_f64_source_next_sync(numbers, &number, &error)) == 1) {
		last = number;
		count++;
	}
	snprintf(title, sizeof title, "fibonacci(%" PRIu32 ") to its end", n);
	check(round, rc == 0 && count == want_count && last == want_last, title,
		"got %" PRIu32 " numbers, the last %g, then %d: %s", count, last, rc,
		message_of(error));
}

static void check_failing_stream(struct round *round)
{
	netron_u32_source numbers =
		interop_calculator_failing_stream(&round->calculator, 2, "stream broke");
	netron_auto(netron_error) error = NULL;
	uint32_t count = 0, number;
	int rc;

	netron_source_set_timeout(numbers.stream, round->timeout_ms);
	while ((rc = netron_u32_source_next_sync(numbers, &number, &error)) == 1)
		count++;
	check(round, rc < 0 && count == 2 && strcmp(message_of(error), "stream broke") == 0,
		"failingStream(2) gives two numbers and its error",
		"got %" PRIu32 " numbers, then %d: %s", count, rc, message_of(error));
}

/* Reads two of many and loses interest. */
struct impatient {
	netron_u32_source numbers;
	unsigned count, ends;
	int code;
	bool is_left; /* the check is over before the stream */
};

static void take_two(uint32_t number, void *user)
{
	struct impatient *it = user;

	(void)number;
	if (++it->count == 2)
		netron_u32_source_stop(it->numbers);
}

static void note_end(const netron_error *error, void *user)
{
	struct impatient *it = user;

	it->ends++;
	it->code = error ? netron_error_code(error) : 0;
	if (it->is_left)
		free(it);
}

static void check_stop(struct round *round)
{
	struct impatient *it = calloc(1, sizeof *it);
	netron_auto(netron_error) error = NULL;
	double sum = 0;

	if (!it)
		abort();
	it->numbers = interop_calculator_slow_count(&round->calculator, 60, 5);
	netron_source_set_timeout(it->numbers.stream, round->timeout_ms);
	netron_u32_source_read(it->numbers, take_two, note_end, it);
	int rc = 0;
	for (unsigned i = 0; i < 1000 && rc == 0 && it->ends == 0; i++)
		rc = interop_calculator_add_sync(&round->calculator, 1, 1, &sum, &error);
	check(round, it->count == 2 && it->ends == 1 && it->code == NETRON_E_CANCELLED,
		"slowCount(60) is stopped after two", "got %u numbers, %u ends with %d: %s",
		it->count, it->ends, it->code, message_of(error));
	it->is_left = it->ends == 0;
	if (!it->is_left)
		free(it);
}

/* ---- files, both ways ---- */

static const char text[] = "0123456789";

static void check_download(struct round *round)
{
	netron_bytes data = { (const uint8_t *)text, 10 };
	netron_auto(netron_error) put_error = NULL;
	netron_auto(netron_error) error = NULL;
	char got[64] = "";
	unsigned pieces = 0;
	uint64_t size = 0;
	int rc = interop_files_put_sync(&round->files, "interop", data, &size, &put_error);

	check(round, rc == 0 && size == 10, "put(interop) answers the size",
		"got %d, %" PRIu64 ": %s", rc, size, message_of(put_error));
	netron_bytes_source file = interop_files_download(&round->files, "interop", 4);
	netron_bytes *piece;
	netron_source_set_timeout(file.stream, round->timeout_ms);
	while ((rc = netron_bytes_source_next_sync(file, &piece, &error)) == 1) {
		size_t used = strlen(got);
		snprintf(got + used, sizeof got - used, "%.*s|", (int)piece->size,
			(const char *)piece->data);
		pieces++;
		netron_bytes_free(piece);
	}
	check(round, rc == 0 && strcmp(got, "0123|4567|89|") == 0, "download(interop, 4) in pieces",
		"got %s, then %d: %s", got, rc, message_of(error));
}

/* An answer to wait for. */
struct answer {
	int code;
	uint64_t size, chunks;
	char sha256[SHA256_TEXT], message[120];
};

static void note_upload(const netron_error *error, const interop_upload_result *result, void *user)
{
	struct answer *answer = user;

	answer->code = error ? netron_error_code(error) : 0;
	snprintf(answer->message, sizeof answer->message, "%s", message_of(error));
	if (!result)
		return;
	answer->size = result->size;
	answer->chunks = result->chunks;
	snprintf(answer->sha256, sizeof answer->sha256, "%s", result->sha256);
}

static void check_upload(struct round *round)
{
	enum { PIECES = 40, PIECE = 16384 };
	static uint8_t data[PIECE];
	struct answer answer = { .code = 1 };
	char want[SHA256_TEXT];
	netron_bytes_sink sink;
	struct sha256 sha;
	int rc = 0;

	sha256_init(&sha);
	netron_task task =
		interop_files_upload(&round->files, "interop-up", &sink, note_upload, &answer);
	for (unsigned i = 0; i < PIECES && rc >= 0; i++) {
		memset(data, (int)i, sizeof data);
		sha256_add(&sha, data, sizeof data);
		rc = netron_bytes_sink_write_sync(sink, (netron_bytes){ data, sizeof data }, NULL);
	}
	if (rc >= 0)
		rc = netron_bytes_sink_end(sink);
	netron_task_wait(task);
	sha256_end(&sha, want);
	bool ok = rc >= 0 && answer.code == 0 && answer.size == PIECES * PIECE &&
		  answer.chunks == PIECES && strcmp(answer.sha256, want) == 0;
	check(round, ok, "upload of 40 pieces arrives whole",
		"writing gave %d; got %d, %" PRIu64 " bytes in %" PRIu64 ": %s", rc, answer.code,
		answer.size, answer.chunks, answer.message);
}

static void check_given_up_upload(struct round *round)
{
	struct answer answer = { .code = 1 };
	netron_bytes_sink sink;
	netron_task task =
		interop_files_upload(&round->files, "interop-no", &sink, note_upload, &answer);
	int rc = netron_bytes_sink_write_sync(
		sink, (netron_bytes){ (const uint8_t *)text, 3 }, NULL);

	if (rc >= 0)
		rc = netron_bytes_sink_fail(sink, NETRON_E_CANCELLED, "given up");
	netron_task_wait(task);
	check(round, rc >= 0 && answer.code < 0, "an upload given up is not stored",
		"writing gave %d, the call %d: %s", rc, answer.code, answer.message);
}

void check_streams(struct round *round)
{
	check_fibonacci(round, 10, 10, 34);
	check_fibonacci(round, 1500, 1500, 1.0 / 0.0); /* more than go without credit */
	/* The original never ends an empty stream, and a stream that fails ends its process. */
	if (netron_peer_is_netron_c(round->peer)) {
		check_fibonacci(round, 0, 0, -1);
		check_failing_stream(round);
	}
	check_stop(round);
	check_download(round);
	check_upload(round);
	check_given_up_upload(round);
}
