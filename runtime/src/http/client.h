/* client.h - an HTTP server as a peer: what a peer says in packets is asked by requests, and what
 * the server answers is told in packets. Shared by client_*.c and nothing else; the rest of the
 * library sees the rows of client_dial.h. */
#ifndef NT_HTTP_CLIENT_H
#define NT_HTTP_CLIENT_H

#include "http/bridge.h"
#include "http/sse.h"
#include "io/url.h"
#include "peer/peer.h"
#include "wire/http1.h"
#include "wire/packet.h"

struct nt_exchange;
struct nt_http_client;

/* ---- connections ---- */

enum nt_link_phase {
	NT_LINK_DIALING,
	NT_LINK_IDLE, /* nothing is asked; whatever comes is wrong */
	NT_LINK_HEAD, /* an answer is awaited */
	NT_LINK_BODY,
	NT_LINK_OVER /* aborted: its last event is on the way */
};

/* One connection to the server. */
struct nt_link {
	struct nt_http_client *client;
	struct nt_list node; /* in client->links */
	struct nt_dial *dial;
	struct nt_channel *channel;
	struct nt_exchange *exchange; /* NULL: phases DIALING, IDLE, or it wants no more */
	struct nt_buf head;           /* of an answer, as far as it came */
	struct nt_http_scan scan;
	struct nt_http_body body;
	struct nt_timer timer; /* DIALING: it takes too long; IDLE: it is closed; else silence */
	uint32_t idle_ms;      /* as the server asks, or the own option */
	uint8_t phase;
	uint8_t interims;  /* 1xx answers before this one */
	bool keep_alive;   /* after the answer that is being read */
	bool was_used;     /* it has answered before: the server may close it at any time */
	bool was_answered; /* bytes of this answer came */
};

/* ---- what is asked ---- */

enum nt_exchange_kind {
	NT_EXCHANGE_PROBE, /* while dialing: is this an HTTP server, and which */
	NT_EXCHANGE_PING,
	NT_EXCHANGE_CALL,   /* answered with an envelope */
	NT_EXCHANGE_PLAIN,  /* answered with the bare value */
	NT_EXCHANGE_EVENTS, /* a subscription */
	NT_EXCHANGE_BATCH,  /* several of CALL in one request */
	NT_EXCHANGE_DEFINE  /* which service a name means */
};

/* A stream that the server writes. Its writer towards the peer is this side. */
struct nt_incoming {
	struct nt_sse sse;
	uint32_t id, index;
	int64_t bytes, items; /* credit of the peer */
	bool has_begun;       /* the peer knows the stream, or hears the events */
	bool is_array;        /* it came as a whole: `answer` begins with the next item */
	bool is_complete;     /* its end was read, not only the end of the connection */
};

/* A stream that the peer writes: its lines. */
struct nt_outgoing_stream {
	uint32_t id; /* 0: none */
	const netron_slot *item;
	uint32_t bytes, items; /* taken from the peer, and not given back as credit yet */
	bool is_over;
};

struct nt_exchange {
	struct nt_http_client *client;
	struct nt_list node;         /* in client->waiting or client->running */
	struct nt_link *link;        /* NULL: waits for one, or has read all */
	struct nt_exchange *batch;   /* of which it is a part; NULL: none */
	uint8_t kind;                /* enum nt_exchange_kind */
	uint8_t type;                /* of the packet it answers */
	uint32_t id;                 /* of that packet; 0: nobody waits */
	const netron_method *method; /* NULL: by name, or no call */
	bool wants_stream;           /* the peer expects the reference of a stream */
	bool is_streamed;            /* the answer comes as events */
	bool is_repeatable;          /* asking twice does no harm */
	bool was_repeated;
	bool is_unheard;   /* lost: no byte of an answer came, on a connection that had answered
			      before: it may have been closed before the request came */
	bool is_ended;     /* the answer is complete, though some of it may wait in `answer` */
	bool has_fields;   /* its head says what the envelope does not */
	bool is_counted;   /* among the client's streams */
	bool is_announced; /* the answer says that the server is one of this library */
	uint16_t status;
	struct nt_buf request; /* what is sent when there is a connection; kept while it may have
				  to be sent again */
	size_t body_at;        /* where in `request` the body begins */
	struct nt_buf answer;  /* the body as far as it came; a stream: what credit is missing for
				*/
	char *event; /* EVENTS: the name, as the peer calls it; DEFINE: that of the service */
	struct nt_incoming in;
	struct nt_outgoing_stream up;
};

/* ---- the client ---- */

/* Options with the defaults filled in. */
struct nt_client_settings {
	struct nt_http_limits limits; /* of answers */
	uint32_t max_connections, max_streams, max_batch;
	uint32_t idle_ms, silence_ms, connect_ms;
	size_t max_item; /* of an event or an item */
	char prefix[256];
};

/* What a CONTEXT packet said of the request behind it. */
struct nt_client_context {
	bool is_set;
	uint32_t id, left_ms;
	struct nt_arena arena;
	const struct nt_context *context; /* in the arena */
};

struct nt_http_client {
	struct nt_loop *loop;
	const netron_allocator *allocator;
	const struct nt_transport *carrier;
	struct nt_transport_options options;
	struct nt_client_settings settings;
	struct nt_url url;         /* of the server, with the carrier's scheme */
	char address[NT_URL_TEXT]; /* as the peer is known */
	char host[272];            /* the Host field */

	nt_dial_done *done; /* NULL: was called */
	void *user;
	bool is_over;           /* no peer any more: it ends when the last connection has */
	bool is_rich;           /* the server is one of this library: streams, properties, events */
	bool is_failed;         /* dialing failed; fault says how */
	struct nt_pending step; /* the result of dialing, or the end, in a turn of its own */
	struct nt_pending serve; /* connections for those that wait */
	bool must_look;          /* once more around the loop before that */

	struct nt_bridge *bridge; /* NULL: before and after */
	struct nt_list links;
	unsigned link_count, dialing_count;
	struct nt_list waiting, running; /* exchanges */
	unsigned stream_count;
	uint32_t last_stream;
	struct nt_client_context context;
	struct nt_buf packet, text; /* where packets and requests are written first */
	int fault_code;
	char fault[320]; /* why the last connection could not be made */
};

/* The peer behind the bridge; NULL: none. */
static inline struct nt_peer *nt_client_peer(const struct nt_http_client *client)
{
	return client->bridge ? client->bridge->channel.user : NULL;
}

/* ---- client_pool.c: which connection asks what ---- */

/* A connection is free: whoever waits gets it, at the end of this turn. */
void nt_pool_serve(struct nt_http_client *client);
/* Somebody waits: gets a connection soon. */
void nt_pool_look(struct nt_http_client *client);
/* A connection could not be made. */
void nt_pool_failed(struct nt_http_client *client, const netron_error *error);
/* Drops everything that is asked and every connection. */
void nt_pool_close(struct nt_http_client *client);

/* ---- client_batch.c: calls asked together ---- */

/* Those that wait become batches, where that is wanted. */
void nt_batch_make(struct nt_http_client *client);
/* A call that is asked in it; NULL: none. */
struct nt_exchange *nt_batch_member(const struct nt_exchange *batch);
/* The whole answer is there; or there will be none. The exchange is dropped. */
void nt_batch_complete(struct nt_exchange *batch);
void nt_batch_fail(struct nt_exchange *batch, int code, const char *message);

/* ---- client_link.c: one connection ---- */

/* 0: its outcome comes through nt_pool_*; else why it could not be begun. */
int nt_link_dial(struct nt_http_client *client, netron_error **out_error);
/* The request of the exchange goes out. Phase IDLE. */
void nt_link_ask(struct nt_link *link, struct nt_exchange *exchange);
/* More of a request. false: no memory, and the connection is over. */
bool nt_link_write(struct nt_link *link, const void *data, size_t size);
/* Reads on, or not for a while. */
void nt_link_hold(struct nt_link *link, bool hold);
/* Closes at once; its exchange, if it has one, hears nothing any more. */
void nt_link_abort(struct nt_link *link);

/* ---- client_exchange.c: one request and its answer ---- */

/* NULL: no memory. */
struct nt_exchange *nt_exchange_new(
	struct nt_http_client *client, enum nt_exchange_kind kind, const struct nt_packet *packet);
/* It is asked as soon as there is a connection. */
void nt_exchange_start(struct nt_exchange *exchange);
/* Nobody wants it any more: its connection is closed, its memory freed. */
void nt_exchange_drop(struct nt_exchange *exchange);
/* The one that answers that packet; that has that stream. NULL: none. */
struct nt_exchange *nt_exchange_of(struct nt_http_client *client, uint32_t id);
struct nt_exchange *nt_exchange_of_incoming(struct nt_http_client *client, uint32_t stream);
struct nt_exchange *nt_exchange_of_upload(struct nt_http_client *client, uint32_t stream);
/* Ends it with an error of this side, for whoever waits, and drops it. */
void nt_exchange_fail(struct nt_exchange *exchange, int code, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* What a connection says. Each may end the exchange, and then link->exchange is NULL. */
void nt_exchange_head(struct nt_exchange *exchange, const struct nt_http_head *head);
void nt_exchange_data(struct nt_exchange *exchange, const uint8_t *data, size_t size);
void nt_exchange_end(struct nt_exchange *exchange);
/* The connection is gone before the end. */
void nt_exchange_lost(struct nt_exchange *exchange, const netron_error *error);

/* ---- client_packet.c: packets of the peer ---- */

extern const struct nt_bridge_events nt_client_events;

/* A request of the peer, taken apart. */
struct nt_asked {
	struct nt_http_client *client;
	const struct nt_packet *packet;
	struct nt_task *task; /* that waits for the answer */
	const char *service, *name;
	size_t service_size, name_size;
	const uint8_t *p, *end; /* the arguments */
	uint32_t count, left_ms;
};

/* false: nobody waits any more, or it is none. */
bool nt_asked_take(struct nt_asked *asked, bool has_service);
void nt_asked_fail(const struct nt_asked *asked, int code, const char *message);

/* client_call.c, client_task.c */
void nt_asked_call(struct nt_asked *asked);
void nt_asked_property(struct nt_asked *asked, bool is_set);
void nt_asked_task(struct nt_asked *asked);

/* ---- client_request.c: requests are written ---- */

#define NT_ACCEPT_JSON "application/json"
#define NT_ACCEPT_STREAM "text/event-stream, application/json"
#define NT_TYPE_JSON "application/json"
#define NT_TYPE_LINES "application/x-ndjson"

/* A head and a body (NULL: none) into exchange->request. 0 or NETRON_E_*. */
struct nt_client_head {
	const char *method;
	const char *path; /* behind the prefix */
	const char *accept, *content_type;
	bool is_chunked;
	uint32_t left_ms; /* UINT32_MAX: no deadline is told */
};
int nt_request_put(struct nt_exchange *exchange, const struct nt_client_head *head,
	const void *body, size_t size);
/* The same, and it is asked; or it fails. */
void nt_exchange_ask(struct nt_exchange *exchange, const struct nt_client_head *head,
	const void *body, size_t size);

/* Members of the envelope of a call: what the packet CONTEXT said, and the time that is left.
 * false: no memory. */
bool nt_request_put_context(struct nt_http_client *client, struct nt_buf *out);
bool nt_request_put_hints(struct nt_buf *out, uint32_t left_ms);
/* What stands in the path for a name, percent-encoded, is appended. false: no memory. */
bool nt_request_put_segment(struct nt_buf *path, const char *text, size_t size);

/* ---- client_answer.c: answers become packets ---- */

/* The whole body of an answer is there. The exchange is dropped. */
void nt_answer_complete(struct nt_exchange *exchange);

/* ---- client_give.c: packets to the peer ---- */

/* client->packet becomes the beginning of a packet. false: no memory. */
bool nt_give_begin(struct nt_http_client *client, uint32_t id, uint8_t flags);
/* It goes to the peer. Without memory the peer is lost. */
void nt_give(struct nt_http_client *client);
void nt_give_undefined(struct nt_http_client *client, uint32_t id, uint8_t type);
/* The definition of a service that is only known by its name, of at most NT_CLIENT_NAME bytes. */
enum { NT_CLIENT_NAME = 512 };
void nt_give_definition(struct nt_http_client *client, uint32_t id, const char *name, size_t size);
/* The answer to a call that returns a stream. false: no memory. */
bool nt_give_reference(struct nt_http_client *client, uint32_t id, uint32_t stream);
/* No more comes of a stream that this side wrote. */
void nt_give_close(struct nt_http_client *client, uint32_t stream);
/* The call of that id, if it still waits, fails with an error of this side. */
void nt_give_failure(struct nt_http_client *client, uint32_t id, int code, const char *message);
/* The peer is over, and at the end of this turn everything that is asked for it; code: why. */
void nt_client_lose(struct nt_http_client *client, int code);

/* ---- client_incoming.c: streams that the server writes, and events ---- */

/* The answer to the call: the reference of the stream. */
void nt_incoming_begin(struct nt_exchange *exchange);
/* Bytes of the answer: items go to the peer as far as it gives credit, the rest waits. */
void nt_incoming_data(struct nt_exchange *exchange, const uint8_t *data, size_t size);
/* What waits is looked at again: there is credit, or room. */
void nt_incoming_feed(struct nt_exchange *exchange);
/* The answer is at its end. */
void nt_incoming_end(struct nt_exchange *exchange);
/* The stream cannot go on, for a reason of this side. The exchange is dropped. */
void nt_incoming_break(struct nt_exchange *exchange, int code, const char *message);

/* ---- client_upload.c: streams that the peer writes ---- */

void nt_upload_chunk(struct nt_http_client *client, const struct nt_packet *packet);
/* Its writer gave it up. */
void nt_upload_broken(struct nt_http_client *client, const struct nt_packet *packet);
/* What was sent may be written anew. */
void nt_upload_credit(struct nt_exchange *exchange);

/* ---- client_event.c: subscriptions ---- */

void nt_event_subscribe(struct nt_http_client *client, uint32_t id, const char *name, size_t size);
void nt_event_unsubscribe(
	struct nt_http_client *client, uint32_t id, const char *name, size_t size);
/* One event that came. 0 or NETRON_E_*. */
int nt_event_give(struct nt_exchange *exchange, const struct nt_sse_event *event);
/* The connection that told the events is gone. */
void nt_event_lost(struct nt_exchange *exchange);

/* ---- client_define.c: what query_interface asks ---- */

void nt_define(struct nt_http_client *client, uint32_t id, const char *name, size_t size);
/* The whole answer is there. The exchange is dropped. */
void nt_define_complete(struct nt_exchange *exchange);

/* ---- client_dial.c ---- */

/* The server has answered for the first time, or the attempt has failed for good. */
void nt_client_ready(struct nt_http_client *client);
void nt_client_refused(struct nt_http_client *client, const netron_error *error);
/* A connection is gone: it may have been the last thing to wait for. */
void nt_client_ended(struct nt_http_client *client);

#endif
