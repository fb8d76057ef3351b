/* call.h - one thing asked of the instance for an HTTP request: the packet that asks, the answer as
 * JSON. */
#ifndef NT_HTTP_CALL_H
#define NT_HTTP_CALL_H

#include "base/text.h"
#include "codec/json_read.h"
#include "codec/json_write.h"
#include "peer/instance.h"

struct nt_exposed;
struct nt_http_call;
struct nt_http_connection;
struct nt_packet;

/* How its answer is told. */
struct nt_http_call_events {
	/* It is over: json holds the result (status 200) or the error as an object. The call may be
	 * used again. */
	void (*on_done)(struct nt_http_call *call);
	/* Of one answered with a stream: json holds an item. NULL: they are collected there. */
	void (*on_item)(struct nt_http_call *call);
	/* The stream has begun. NULL where they are collected. */
	void (*on_stream)(struct nt_http_call *call);
};

/* What is asked for. */
struct nt_http_target {
	struct nt_exposed *exposed;
	const netron_method *method;
};

struct nt_http_call {
	struct nt_http_connection *connection;
	const struct nt_http_call_events *events;
	struct nt_list node;        /* in connection->calls: asked, and not over */
	struct nt_exposed *exposed; /* held while asked; NULL: a core task */
	struct nt_exposed *asked;   /* the same from begin to send, not held */
	const netron_method *method;
	uint32_t id;        /* of its packet */
	uint32_t stream_id; /* of the stream that is its answer; 0: none yet */
	uint32_t read_bytes, read_items, window_bytes; /* of it: read, and not given back */
	uint64_t item_count;
	struct nt_buf json;
	int status;             /* of the answer */
	uint32_t timeout_ms;    /* 0: none */
	struct nt_text context; /* of its envelope, JSON; from begin to send; p NULL: none */
	bool has_name;          /* errors are told with their names */
	bool holds_credit;      /* what was read is not given back: see nt_http_call_credit */
	uint32_t index;         /* of a batch */
};

void nt_http_call_init(
	struct nt_http_call *call, struct nt_http_connection *connection, uint32_t index);
/* Gives it up when it is asked: its handler is told. */
void nt_http_call_fini(struct nt_http_call *call);

/* The service and the member. 0, or NETRON_E_NOT_FOUND; NETRON_E_FORBIDDEN: a property that cannot
 * be written. */
int nt_http_find(const netron *net, struct nt_text service, struct nt_text member, uint8_t kind,
	struct nt_http_target *out_target);

/* Begins the packet in http->packet: what is asked, without arguments. The caller appends those, as
 * values of the int64 dialect, and sends. 0 or NETRON_E_NO_MEMORY. */
int nt_http_call_begin(struct nt_http_call *call, const struct nt_http_target *target);
/* The same for a task by name: call->method is NULL then. */
int nt_http_call_begin_task(struct nt_http_call *call, const char *task);
/* count: of the arguments. Its answer follows in a later turn. 0, or why it could not be asked. */
int nt_http_call_send(struct nt_http_call *call, uint32_t count);
/* It could not even be asked: an error as if answered, in json, and its status. */
void nt_http_call_fail(
	struct nt_http_call *call, int status, const char *name, const char *message);
/* { name, code, message, details: {} }; name NULL: left out. false: no memory. */
bool nt_http_put_error(struct nt_buf *json, int status, const char *name, const char *message);
/* Nobody wants the answer any more. */
void nt_http_call_cancel(struct nt_http_call *call);
/* Of a stream: what was read may be given back to the writer, or not for now. */
void nt_http_call_credit(struct nt_http_call *call, bool may);

/* It is over: status, and json. */
void nt_http_call_done(struct nt_http_call *call, int status);

/* ---- packets of the instance (call_answer.c) ---- */

/* The answer to a request; one that nobody waits for is dropped. */
void nt_http_call_answer(struct nt_http_connection *connection, const struct nt_packet *packet);
/* STREAM, STREAM_ERROR, STREAM_CLOSE. */
void nt_http_call_stream(struct nt_http_connection *connection, const struct nt_packet *packet);

#endif
