/* memory.h - a channel whose other side is another channel of the same loop. */
#ifndef NT_MEMORY_H
#define NT_MEMORY_H

#include "io/loop.h"
#include "transport/transport.h"

enum nt_memory_state { NT_MEMORY_NEW, NT_MEMORY_OPEN, NT_MEMORY_CLOSING, NT_MEMORY_CLOSED };

/* What lies between the ends, in a simulation; without one everything passes at once. All loops
 * that meet have the same (nt_loop.network), set before the first connection. */
struct nt_network {
	/* Whether a connection to this name can be made now. */
	bool (*may_dial)(struct nt_network *network, const char *name);
	void (*on_open)(
		struct nt_network *network, struct nt_channel *dialed, struct nt_channel *accepted);
	/* The channel's memory goes. */
	void (*on_gone)(struct nt_network *network, struct nt_channel *channel);
	/* How many of `size` bytes reach the channel now; asked again until it says 0, and in the
	 * next turn. */
	size_t (*pass)(struct nt_network *network, struct nt_channel *to, size_t size);
	/* Whether the channel learns that its peer is gone. */
	bool (*tells_end)(struct nt_network *network, const struct nt_channel *to);
};

struct nt_memory {
	struct nt_channel channel; /* first */
	struct nt_loop *loop;
	struct nt_network *network; /* NULL: none */
	struct nt_memory *peer;     /* NULL: closed */
	enum nt_memory_state state;
	bool is_paused, is_above;
	bool peer_ended;              /* no more comes than what is here */
	bool was_reset;               /* the peer dropped what this side has sent */
	bool has_ended;               /* on_end was called */
	struct nt_buf inbox, reading; /* sent by the peer; the part being given to the owner */
	struct nt_pending flush, delivery, end;
	struct nt_timer deadline; /* open: of writing; closing: of lingering */
	struct nt_timer idle;     /* gives buffers back */
	bool was_used;            /* since idle was set */
	nt_ms progress_at;
	int fault_code;
	const char *fault_text;
	char url[NT_LISTENER_URL];
};

/* Two channels that are each other's peers. false: no memory. */
bool nt_memory_pair(struct nt_loop *loop, struct nt_loop *other_loop, const char *url,
	struct nt_memory **out_one, struct nt_memory **out_other);

#endif
