/* upgrade.h - a server's side of the handshake of WebSocket, for channels that a listener of HTTP
 * accepted: no gateway is needed to test what carries its bytes. */
#ifndef NT_TEST_UPGRADE_H
#define NT_TEST_UPGRADE_H

#include "transport/transport.h"

/* Takes the channel; done is called with it when it is one of WebSocket, and never when it ends
 * before. */
void upgrade(struct nt_channel *channel, void (*done)(void *user, struct nt_channel *channel),
	void *user);

#endif
