/* streams.h - the streams of one peer, both directions: which id means which, packets in, whose
 * turn it is to write, and what is still kept for streams that nobody announced. */
#ifndef NT_STREAMS_H
#define NT_STREAMS_H

#include "base/strmap.h"
#include "io/loop.h"
#include "peer/flow.h"

struct nt_packet;

struct nt_streams {
	struct nt_peer *peer;
	struct nt_strmap sinks, sources; /* id -> flow, by the bytes of flow->id */
	uint32_t last_id;                /* of ours */
	struct nt_list ready;            /* sinks that wait for their turn to write */
	struct nt_list serving;          /* those of them that have it in this round */
	struct nt_flow *current;         /* that is writing now */
	struct nt_pending turn;
	struct nt_list flows; /* all that are not over */
	struct nt_list early; /* sources nobody announced yet, oldest first */
	size_t early_count, early_bytes;
	size_t waiting_bytes; /* that no credit bounds, to be read */
};

/* The hooks of the connection. */
void nt_streams_packet(struct nt_peer *peer, const struct nt_packet *packet);
void nt_streams_room(struct nt_peer *peer);
void nt_streams_lost(struct nt_peer *peer, int code, bool is_over);
void nt_streams_free(struct nt_peer *peer);

/* A sink gets its id, and is found by it. 0, NETRON_E_LIMIT, NETRON_E_NO_MEMORY. */
int nt_streams_add_sink(struct nt_peer *peer, struct nt_flow *flow);
/* The reference of a source came: it is found by the peer's id from now on, and takes over what
 * came early. 0, NETRON_E_CONFLICT, NETRON_E_LIMIT, NETRON_E_NO_MEMORY: then the peer was told. */
int nt_streams_add_source(struct nt_peer *peer, struct nt_flow *flow, uint32_t id, bool is_live,
	const netron_stream_type *type);
/* A stream that was announced and nobody wants. */
void nt_streams_refuse(struct nt_peer *peer, uint32_t id, int code);
/* The reader may know of the sink now: it may write. */
void nt_streams_announced(struct nt_flow *flow);

/* The order of writing (turn.c). */
void nt_streams_turn_init(struct nt_streams *streams);
/* Whether an item of the sink may go straight to the connection. */
bool nt_streams_may_write(const struct nt_flow *flow);
/* Something waits in the sink, or its writer does: it gets its turn. */
void nt_streams_want(struct nt_flow *flow);
/* The end of a sink: its last packets as soon as they may go. */
void nt_streams_finish(struct nt_flow *flow);
/* The sink's call failed: tells the reader, if it may know of it, and the writer. */
void nt_streams_fail_sink(struct nt_flow *flow, const netron_error *error);
/* Nobody reads the sink any more: its writer is told, and the peer that no more comes. */
void nt_streams_close_sink(struct nt_flow *flow, const netron_error *reason);

/* An item of size bytes was read: the writer gets its credit back. */
void nt_streams_was_read(struct nt_flow *flow, size_t size);
/* More or less waits to be read than before. */
void nt_streams_weigh(struct nt_flow *flow);
/* The stream is wrong: the reader gets the error, behind what is queued when that is right, and the
 * writer is told to stop. */
void nt_streams_break(struct nt_flow *flow, const netron_error *error, bool keep_queue);
/* The reader wants no more. */
void nt_streams_cancel(struct nt_flow *flow);
/* Its id means it no longer. */
void nt_streams_forget(struct nt_flow *flow);
/* It is over: it counts no longer. */
void nt_streams_leave(struct nt_flow *flow);

/* ---- between streams.c, arriving.c and ending.c ---- */

/* The peer's streams, made when it has none. NULL: no memory. */
struct nt_streams *nt_streams_of(struct nt_peer *peer);
/* NULL: there is none. */
struct nt_flow *nt_streams_sink(const struct nt_peer *peer, uint32_t id);
struct nt_flow *nt_streams_source(const struct nt_peer *peer, uint32_t id);
/* It is found by flow->id from now on. 0, NETRON_E_NO_MEMORY. */
int nt_streams_enter(struct nt_peer *peer, struct nt_flow *flow);
/* Nothing comes for the source any more; it may be freed. */
void nt_streams_close_source(struct nt_flow *flow);
/* Whether the peer can be told anything now; whether it is one that gives credit. */
bool nt_streams_can_tell(const struct nt_peer *peer);
bool nt_streams_has_credit(const struct nt_peer *peer);
/* What came of telling it: without what it must know it would wait for ever, so it is lost. */
void nt_streams_told(struct nt_peer *peer, int rc);
/* The writer of the peer's stream is to stop. */
void nt_streams_tell_stop(struct nt_peer *peer, uint32_t id, const netron_error *error);
void nt_streams_tell_stop_code(struct nt_peer *peer, uint32_t id, int code);

#endif
