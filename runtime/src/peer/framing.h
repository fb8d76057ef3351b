/* framing.h - what stands before each message in the output of a connection. Room for it is left
 * where the message begins, and filled when its length is known. */
#ifndef NT_FRAMING_H
#define NT_FRAMING_H

#include "transport/transport.h"
#include "wire/frame.h"

/* How much room that is. */
static inline size_t nt_framing_room(const struct nt_channel *channel)
{
	(void)channel;
	return NT_FRAME_HEADER;
}

/* The message that began at `begin` (counted from out->start) ends where the output ends. false: no
 * memory, and the message is gone. */
static inline bool nt_framing_end(struct nt_channel *channel, size_t begin)
{
	nt_frame_end(&channel->out, begin);
	return true;
}

#endif
