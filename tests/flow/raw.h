/* raw.h - the other side of a connection as bytes: sends what a test wants, keeps what comes. */
#ifndef RAW_H
#define RAW_H

#include "world.h"

#include "transport/transport.h"
#include "wire/frame.h"
#include "wire/packet.h"

enum { RAW_MESSAGES = 256 };

struct raw {
	struct world *world;
	struct nt_loop loop;
	struct nt_channel *channel; /* NULL: closed */
	struct nt_dial *dial;
	struct nt_frame frame;
	uint8_t *messages[RAW_MESSAGES];
	size_t sizes[RAW_MESSAGES];
	unsigned count;
	bool has_ended, is_closed;
};

/* A world whose server is visited by a raw client. hello: whether it introduces itself. */
void raw_open(
	struct raw *raw, struct world *world, const struct world_options *options, bool hello);
void raw_close(struct raw *raw);

/* A message of these bytes. */
void raw_send(struct raw *raw, const void *data, size_t size);
void raw_text(struct raw *raw, const char *text);
/* A packet. body: its bytes. */
void raw_packet(struct raw *raw, uint32_t id, uint8_t flags, const void *body, size_t size);
/* Bytes as they are, without a frame. */
void raw_bytes(struct raw *raw, const void *data, size_t size);
/* Drops what came so far. */
void raw_forget(struct raw *raw);
/* The first answer to id received, decoded; NULL: none. Valid until the next one. */
const struct nt_packet *raw_answer(struct raw *raw, uint32_t id);
/* The error of an answer: its status, 0 when it is none; its message into text. */
int raw_error(const struct nt_packet *answer, char *text, size_t size);
/* The answer as text, as netron_value_print gives it. */
const char *raw_print(const struct nt_packet *answer);

#define RAW_PACKET(raw, id, flags, literal) raw_packet(raw, id, flags, literal, sizeof(literal) - 1)

#endif
