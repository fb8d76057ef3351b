/* framing.h - what stands before each message in the output of a connection. Room for it is left
 * where the message begins, and filled when its length is known. */
#ifndef NT_FRAMING_H
#define NT_FRAMING_H

#include "transport/transport.h"
#include "wire/frame.h"
#include "wire/ws.h"

static inline enum nt_ws_role nt_framing_role(const struct nt_channel *channel)
{
	return channel->is_client ? NT_WS_CLIENT : NT_WS_SERVER;
}

/* How much room that is. */
static inline size_t nt_framing_room(const struct nt_channel *channel)
{
	return channel->framing == NT_FRAMING_WEBSOCKET ? nt_ws_room(nt_framing_role(channel))
							: NT_FRAME_HEADER;
}

/* The message that began at `begin` (counted from out->start) ends where the output ends. false: no
 * memory, and the message is gone. */
static inline bool nt_framing_end(struct nt_channel *channel, size_t begin)
{
	if (channel->framing == NT_FRAMING_WEBSOCKET)
		return nt_ws_end(&channel->out, begin, nt_framing_role(channel), NT_WS_BINARY);
	nt_frame_end(&channel->out, begin);
	return true;
}

#endif
