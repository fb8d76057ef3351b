/* connection.h - one HTTP connection: bytes in, a head, a body, one request at a time, in order;
 * its times and limits, and its end. What a request means, is for route.h. */
#ifndef NT_HTTP_CONNECTION_H
#define NT_HTTP_CONNECTION_H

#include "http/bridge.h"
#include "http/call.h"
#include "http/gateway.h"
#include "http/request.h"

struct nt_http_batch;
struct nt_http_upload;
struct nt_packet;

enum {
	NT_HTTP_MOST_REST = 64 * 1024, /* of a body nobody wants: more ends the connection */
	NT_HTTP_MOST_NEXT = 64 * 1024, /* of requests whose turn has not come */
	NT_HTTP_HIGH = 256 * 1024,     /* unsent: nothing new is begun, no stream goes on */
	NT_HTTP_LOW = 64 * 1024        /* until there is no more than this */
};

/* What the bytes that come next are. */
enum nt_http_phase {
	NT_HTTP_AT_HEAD,   /* of the next request */
	NT_HTTP_AT_BODY,   /* kept until it is there as a whole */
	NT_HTTP_AT_UPLOAD, /* handed on as it comes */
	NT_HTTP_AT_REST,   /* of a body that nobody wants: dropped */
	NT_HTTP_AT_NEXT,   /* of requests whose turn has not come: kept, up to a limit */
	NT_HTTP_AT_END     /* nothing is read any more */
};

/* How answers, and errors above all, are put. */
enum nt_http_form {
	NT_HTTP_ENVELOPE, /* of the original: { id, success, data | error, hints } */
	NT_HTTP_BARE      /* the result alone; errors as { error } */
};

struct nt_http_connection;

/* What becomes of the body, once it is there (connection->content). */
typedef void nt_http_run(struct nt_http_connection *connection);

/* What a connection hands on to: the files above it. */
struct nt_http_parts {
	/* How many bytes of the head or body were used; what is wrong was answered. */
	size_t (*take_head)(
		struct nt_http_connection *connection, const uint8_t *data, size_t size);
	size_t (*take_body)(
		struct nt_http_connection *connection, const uint8_t *data, size_t size);
	/* The head is there: answers, or says what is to become of the body. */
	void (*route)(struct nt_http_connection *connection, const struct nt_http_head *head);
	/* What was waited for did not come in time. */
	void (*on_late)(struct nt_http_connection *connection);
	/* The request is answered, or given up: so is what it asked for. */
	void (*on_over)(struct nt_http_connection *connection);
	/* A packet that the instance wrote; it takes packets again; it has closed. */
	void (*on_packet)(struct nt_http_connection *connection, const struct nt_packet *packet);
	void (*on_room)(struct nt_http_connection *connection);
	void (*on_bridge_close)(struct nt_http_connection *connection);
};

/* Who takes a body as it comes. */
struct nt_http_intake {
	void (*take)(struct nt_http_connection *connection, struct nt_text piece);
	void (*end)(struct nt_http_connection *connection);
	/* Whether a piece would have to wait. */
	bool (*is_full)(const struct nt_http_connection *connection);
};

struct nt_http_connection {
	netron *net;
	const struct nt_http_parts *parts;
	struct nt_http *http;
	struct nt_list node;
	struct nt_channel *channel; /* NULL: handed over, or closed */
	struct nt_channel *handed;  /* over to a peer (upgrade.h) */
	struct nt_http_settings *settings;
	struct nt_http_settings
		*upgrades;         /* of WebSocket; another listener's at the same address */
	struct nt_timer timer;     /* of the phase */
	struct nt_timer heartbeat; /* of an event stream */
	nt_ms told_at;             /* something of it */
	struct nt_pending more;    /* goes on with `in` */
	uint8_t phase;             /* enum nt_http_phase */
	bool is_working;           /* in the loop over what came */
	bool is_paused;            /* the channel is not read */
	bool has_ended;            /* the client sends no more */
	bool is_counted;           /* in net->inbound_count */
	struct nt_buf in;          /* came, and was not used yet */
	size_t passed;             /* of the body: since the timer was set */

	/* The request. */
	struct nt_http_scan scan;
	struct nt_http_body reading;
	struct nt_http_request request;
	struct nt_buf head, body; /* copies, as far as they must stay */
	struct nt_text content;   /* the body as a whole */
	nt_http_run *run;
	const char *allow; /* methods, for a 405 */
	uint64_t began_ns;
	uint8_t form;     /* enum nt_http_form */
	bool is_open;     /* there is one, and it is not answered */
	bool has_begun;   /* its answer has */
	bool is_chunked;  /* its answer is */
	bool keep_alive;  /* another may follow */
	struct nt_buf id; /* of the envelope: JSON of its id; empty: none given */

	/* What it asked for. */
	struct nt_bridge *bridge;  /* NULL: nothing asked yet */
	uint32_t last_id;          /* of a packet */
	uint32_t last_stream;      /* id of one that the client writes */
	struct nt_list calls;      /* not over yet */
	struct nt_http_call call;  /* the usual one */
	const netron_event *event; /* that is listened to; NULL: none */
	struct nt_http_batch *batch;
	struct nt_http_upload *upload;
	const struct nt_http_intake *intake; /* phase NT_HTTP_AT_UPLOAD */
};

/* A connection of the channel, or none: then that was told. */
void nt_http_connection_accept(netron *net, struct nt_channel *channel,
	struct nt_http_settings *settings, struct nt_http_settings *upgrades,
	const struct nt_http_parts *parts);
/* A request begins, whose head is there or cannot be read. */
void nt_http_open(struct nt_http_connection *connection);
/* The answer is complete. The next request's turn, or the end. */
void nt_http_answered(struct nt_http_connection *connection);
/* Nothing is asked: a time for the next request to come. */
void nt_http_idle(struct nt_http_connection *connection);
/* Ends it in order: what is queued goes out. */
void nt_http_close(struct nt_http_connection *connection);
/* Ends it now: memory is out, or what was begun cannot be completed. */
void nt_http_cut(struct nt_http_connection *connection);

/* Whether more may be written without too much waiting. */
bool nt_http_has_room(const struct nt_http_connection *connection);
/* Bytes that had to wait may be used now. */
void nt_http_go_on(struct nt_http_connection *connection);
/* Of what the connection waits for; nt_http_refuse with 408 when it is over. */
void nt_http_set_timer(struct nt_http_connection *connection, uint32_t ms);
void nt_http_no_timer(struct nt_http_connection *connection);

/* The bridge, made when there is none; NULL: no memory. */
struct nt_bridge *nt_http_bridge(struct nt_http_connection *connection);

#endif
