/* client.c - the yardstick's client: the workloads of bench/peers through the public API and
 * generated stubs. */
#include "bench_client.netron.h"
#include "peers/harness/bench.h"
#include "record_netron.h"
#include "url.h"

#include <stdlib.h>

struct client;

/* One connection. */
struct conn {
	struct client *client;
	bench_calls service;
};

/* One call in flight; its slot is used again for the next. */
struct slot {
	struct conn *conn;
	int64_t id;
	uint64_t sent_ns;
};

struct client {
	struct bench_opts opts;
	struct bench_run run;
	struct bench_memory idle;
	netron *net;
	struct conn *conns;
	struct slot *slots;
	int64_t next_id;
	int connected, answered;
	uint64_t messages, bytes; /* of a stream */
	bool over;
};

static void start_call(struct slot *slot);

static void next(struct slot *slot)
{
	struct client *client = slot->conn->client;
	bool go_on;

	if (client->over)
		return;
	if (client->opts.workload == BENCH_IDLE_CONNS)
		go_on = ++client->answered < client->opts.conns;
	else if (client->opts.workload == BENCH_ADD_SERIAL)
		go_on = bench_call_timed(&client->run, slot->sent_ns);
	else
		go_on = bench_call_done(&client->run);
	if (!go_on) {
		client->over = true;
		netron_stop(client->net);
	} else if (client->opts.workload != BENCH_IDLE_CONNS) {
		start_call(slot);
	}
}

static void add_done(const netron_error *error, int64_t sum, void *user)
{
	struct slot *slot = user;

	if (slot->conn->client->over)
		return;
	if (error)
		bench_die(netron_error_message(error));
	if (sum != slot->id + 1)
		abort();
	next(slot);
}

static void echo_done(const netron_error *error, const bench_record *record, void *user)
{
	struct slot *slot = user;

	if (slot->conn->client->over)
		return;
	if (error)
		bench_die(netron_error_message(error));
	if (record->id != slot->id || record_netron_digest(record) == 0)
		abort();
	next(slot);
}

static void start_call(struct slot *slot)
{
	struct client *client = slot->conn->client;
	const bench_calls *service = &slot->conn->service;

	slot->id = client->next_id++;
	if (client->opts.workload == BENCH_ECHO) {
		const char *tags[RECORD_MAX_TAGS];
		struct record sample = record_sample(slot->id);
		bench_record record = record_to_netron(&sample, tags);
		bench_calls_echo(service, &record, echo_done, slot);
		return;
	}
	if (client->opts.workload == BENCH_ADD_SERIAL)
		slot->sent_ns = bench_now_ns();
	bench_calls_add(service, slot->id, 1, add_done, slot);
}

static void start_all(struct client *client)
{
	int inflight = client->opts.workload == BENCH_IDLE_CONNS ? 1 : client->opts.inflight;

	if (client->opts.workload != BENCH_IDLE_CONNS)
		bench_begin(&client->run, &client->opts);
	client->slots =
		calloc((size_t)client->opts.conns * (size_t)inflight, sizeof *client->slots);
	if (!client->slots)
		bench_die("calloc");
	for (int i = 0; i < client->opts.conns * inflight; i++) {
		client->slots[i].conn = &client->conns[i / inflight];
		start_call(&client->slots[i]);
	}
}

/* ---- streams ---- */

static void take_number(int64_t number, void *user)
{
	struct client *client = user;

	if (number != (int64_t)client->messages++)
		abort();
	client->bytes += sizeof number;
}

static void take_chunk(netron_bytes chunk, void *user)
{
	struct client *client = user;

	client->messages++;
	client->bytes += chunk.size;
}

static void stream_over(const netron_error *error, void *user)
{
	struct client *client = user;

	if (error)
		bench_die(netron_error_message(error));
	netron_stop(client->net);
}

static void start_stream(struct client *client)
{
	const bench_calls *service = &client->conns[0].service;

	bench_begin_stream(&client->run, &client->opts);
	if (client->opts.workload == BENCH_STREAM_SMALL)
		netron_i64_source_read(bench_calls_count(service, client->opts.messages),
			take_number, stream_over, client);
	else
		netron_bytes_source_read(
			bench_calls_bulk(service, client->opts.messages, client->opts.chunk),
			take_chunk, stream_over, client);
}

static bool is_stream(const struct client *client)
{
	return client->opts.workload == BENCH_STREAM_SMALL ||
	       client->opts.workload == BENCH_STREAM_BULK;
}

/* ---- the run ---- */

static void on_connected(const netron_error *error, netron_peer peer, void *user)
{
	struct conn *conn = user;
	struct client *client = conn->client;

	if (error)
		bench_die(netron_error_message(error));
	conn->service = bench_calls_at(peer);
	if (++client->connected < client->opts.conns)
		return;
	if (is_stream(client))
		start_stream(client);
	else
		start_all(client);
}

int main(int argc, char **argv)
{
	struct client client = { .opts = bench_parse_client(argc, argv, "netron") };
	char url[URL_SIZE];

	client.net = netron_new(NULL);
	client.conns = calloc((size_t)client.opts.conns, sizeof *client.conns);
	if (!client.net || !client.conns)
		bench_die("no memory");
	if (client.opts.workload == BENCH_IDLE_CONNS)
		client.idle = bench_server_memory(&client.opts);

	url_of(&client.opts.addr, url);
	for (int i = 0; i < client.opts.conns; i++) {
		client.conns[i].client = &client;
		netron_connect(client.net, url, on_connected, &client.conns[i]);
	}
	if (netron_run(client.net) < 0)
		bench_die("run");
	if (client.opts.workload == BENCH_IDLE_CONNS)
		bench_report_memory(&client.opts, client.idle);
	else if (is_stream(&client))
		bench_report_stream(&client.run, client.messages, client.bytes);
	else
		bench_report_calls(&client.run);
	netron_free(client.net);
	free(client.slots);
	free(client.conns);
	return 0;
}
