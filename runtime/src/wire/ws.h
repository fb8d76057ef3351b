/* ws.h - frames of WebSocket, read and written, for both roles (RFC 6455). No sockets, no clock.
 *
 * Strict: masks where they must be and nowhere else, reserved bits and opcodes, shortest lengths,
 * control frames, order of fragments, UTF-8 of texts and of reasons, codes of closing. The same
 * events come however the bytes were cut. No extensions: there is no compression. */
#ifndef NT_WS_H
#define NT_WS_H

#include "base/buf.h"
#include "base/text.h"

enum nt_ws_role { NT_WS_SERVER, NT_WS_CLIENT };

enum nt_ws_opcode {
	NT_WS_CONTINUATION = 0,
	NT_WS_TEXT = 1,
	NT_WS_BINARY = 2,
	NT_WS_CLOSING = 8,
	NT_WS_PINGING = 9,
	NT_WS_PONGING = 10
};

/* Codes of closing: RFC 6455, 7.4.1. */
enum nt_ws_code {
	NT_WS_NORMAL = 1000,
	NT_WS_GOING_AWAY = 1001,
	NT_WS_PROTOCOL_ERROR = 1002,
	NT_WS_UNSUPPORTED = 1003,
	NT_WS_NO_CODE = 1005, /* a close frame without one; never sent */
	NT_WS_ABNORMAL = 1006,
	NT_WS_NOT_UTF8 = 1007,
	NT_WS_POLICY = 1008,
	NT_WS_TOO_LARGE = 1009,
	NT_WS_INTERNAL = 1011,
	NT_WS_TRY_AGAIN = 1013
};

/* RFC 6455, 5.5: what a control frame may carry, and what is left of it behind a code. */
enum { NT_WS_CONTROL_MAX = 125, NT_WS_REASON_MAX = 123, NT_WS_HEADER_MAX = 14 };

enum nt_ws_event_kind {
	NT_WS_MORE,    /* all was used, and more must come */
	NT_WS_MESSAGE, /* a whole message, of as many fragments as it had */
	NT_WS_PING,    /* answer with a pong of the same data */
	NT_WS_PONG,
	NT_WS_CLOSE, /* the peer closes: answer with a close, unless one was sent */
	NT_WS_FAIL   /* the peer broke a rule, or there is no memory: close with the code */
};

struct nt_ws_event {
	enum nt_ws_event_kind kind;
	bool is_text;        /* MESSAGE */
	uint16_t code;       /* CLOSE: the peer's, or NT_WS_NO_CODE; FAIL: the one to send */
	const uint8_t *data; /* MESSAGE, PING, PONG; CLOSE: the reason, UTF-8. NT_BUF_SLACK readable
				bytes are behind it */
	size_t size;
};

/* Reads one direction of a connection. */
struct nt_ws {
	enum nt_ws_role role;
	uint32_t max_message;
	uint8_t message; /* opcode of the message that has begun; 0: none */
	bool is_delivered, is_done;
	/* The frame that is being read. */
	uint8_t header[NT_WS_HEADER_MAX], header_size; /* where it is in two pieces */
	bool is_in_frame, is_last;
	uint8_t opcode, key[4], phase; /* octets of the frame already unmasked, modulo 4 */
	uint64_t left;
	uint8_t control_size, control[NT_WS_CONTROL_MAX + NT_BUF_SLACK];
	struct nt_buf partial; /* of the message; without memory between messages */
};

/* role: of this side. max_message: the most bytes of a message, all fragments together; at least 1.
 * A frame that says it is larger is refused before its data comes; memory grows with what came. */
void nt_ws_init(struct nt_ws *ws, const netron_allocator *allocator, enum nt_ws_role role,
	uint32_t max_message);
void nt_ws_fini(struct nt_ws *ws);

/* Reads on at *p, which moves behind what was used, and returns the kind of *out_event, whose data
 * is valid until the next call. The bytes have NT_BUF_SLACK readable ones behind them and must lie
 * in memory that may be written: a server unmasks them in place. After CLOSE and FAIL whatever
 * comes is used up and means nothing. */
enum nt_ws_event_kind nt_ws_next(
	struct nt_ws *ws, const uint8_t **p, const uint8_t *end, struct nt_ws_event *out_event);

/* Whether a message or a frame has begun and is not complete: a timeout applies. */
bool nt_ws_is_partial(const struct nt_ws *ws);

/* Writes a header; key: of a client, else NULL. Returns its bytes. */
size_t nt_ws_header(uint8_t out[NT_WS_HEADER_MAX], enum nt_ws_opcode opcode, bool is_last,
	uint64_t size, const uint8_t *key);
/* Masks and unmasks. phase: how many octets of the frame came before. */
void nt_ws_mask(uint8_t *p, size_t size, const uint8_t key[4], size_t phase);
/* The mask of one frame: random (RFC 6455, 5.3). */
void nt_ws_make_key(uint8_t out_key[4]);

/* How much stands before a message of some hundred bytes: with that room left for it, nothing has
 * to move when its size is known. */
static inline size_t nt_ws_room(enum nt_ws_role role)
{
	return role == NT_WS_CLIENT ? 8 : 4;
}

/* A frame whose size is not known before: what is appended to out between the two is its data,
 * which end masks where the role is a client's. begin: SIZE_MAX when there is no memory, else for
 * end. end: false when there is no memory; then the frame is gone from out. */
size_t nt_ws_begin(struct nt_buf *out, enum nt_ws_role role);
bool nt_ws_end(struct nt_buf *out, size_t begin, enum nt_ws_role role, enum nt_ws_opcode opcode);
/* A whole frame: pings, pongs, small messages. false: no memory, or too much for a control frame.
 */
bool nt_ws_put(struct nt_buf *out, enum nt_ws_role role, enum nt_ws_opcode opcode, const void *data,
	size_t size);
/* A close frame. code: NT_WS_NO_CODE for none; what may not be sent becomes a protocol error. The
 * reason may be NULL, and is cut where it is too long, between characters. */
bool nt_ws_put_close(struct nt_buf *out, enum nt_ws_role role, uint16_t code, const char *reason);
/* Whether a close frame may say so: RFC 6455, 7.4. */
bool nt_ws_code_is_valid(unsigned code);

/* Of the handshake: RFC 6455, 4. Texts are terminated. */
enum { NT_WS_KEY = 24, NT_WS_ACCEPT = 28 };
void nt_ws_make_handshake_key(char out_key[NT_WS_KEY + 1]);
bool nt_ws_key_is_valid(struct nt_text key);
/* Sec-WebSocket-Accept for a valid key. */
void nt_ws_accept_key(const char *key, char out_accept[NT_WS_ACCEPT + 1]);

#endif
