/* world.h - one loop, one listener, connections between the two sides, and what they were told. */
#ifndef NT_TEST_WORLD_H
#define NT_TEST_WORLD_H

#include "alloc.h"

#include "io/loop.h"
#include "io/url.h"
#include "transport/transport.h"

#include <netron/tls.h>

#include <check.h>

/* An end of a connection. */
struct side {
	struct world *world;
	struct nt_channel *channel; /* NULL: none yet, or closed */
	struct side *other;
	struct nt_buf received;
	size_t bytes_calls, drained, ended, closed;
	int close_code;
	char close_text[512];
	bool is_echo; /* sends back what it gets */
	/* What to do when told; NULL: nothing. */
	void (*on_bytes)(struct side *side);
	void (*on_drained)(struct side *side);
	void (*on_end)(struct side *side);
	void (*on_close)(struct side *side);
};

struct world {
	struct nt_test_alloc alloc;
	struct nt_loop loop;
	const struct nt_transport *transport;
	struct nt_transport_options options; /* of both sides */
	netron_tls_options tls;
	char url[NT_URL_TEXT];
	struct nt_listener *listener;
	size_t accepted, accept_errors, listener_closed;
	int accept_error_code;
	struct side *next_server; /* whom the next accepted channel is for; NULL: aborted */
	struct nt_dial *dial;
	size_t dialed;
	int dial_code;
	char dial_text[512];
	struct side client, server;
	int depth; /* of calls into the transport: nothing may be told meanwhile */
};

/* scheme: which transport; memory://, a file in a directory of its own, or a free port. */
void world_init(struct world *world, const char *scheme);
void world_listen(struct world *world);
/* world_init, world_listen, and a connection between client and server. */
void world_connect(struct world *world, const char *scheme);
/* Closes all that is open; checks that every end was told once and that nothing is left. */
void world_fini(struct world *world);

/* Turns the loop until *count is at least least; fails the test after some seconds. */
void world_wait(struct world *world, const size_t *count, size_t least);
/* Until side has received so much. */
void world_wait_bytes(struct world *world, struct side *side, size_t size);
/* Until side knows that the other one has gone without a word: the end of what it sent, or, where
 * the end has to be said (TLS), a connection that was lost. */
void world_wait_gone(struct world *world, struct side *side);
/* Turns the loop for so many milliseconds. */
void world_pass(struct world *world, unsigned ms);
void world_dial(struct world *world, struct side *side);

void side_init(struct world *world, struct side *side);
void side_fini(struct side *side);
void side_send(struct side *side, const void *data, size_t size);
void side_close(struct side *side, uint32_t linger_ms);
void side_abort(struct side *side, int reason);
void side_pause(struct side *side);
void side_resume(struct side *side);

/* The byte at an offset of the test pattern, and a check of what was received against it. */
uint8_t pattern_at(size_t offset);
void side_send_pattern(struct side *side, size_t offset, size_t size);
void side_check_pattern(const struct side *side, size_t size);

#endif
