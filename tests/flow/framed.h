/* framed.h - memory:// with the frames of WebSocket, at mws://name: what peers say to each other
 * does not depend on how messages are framed. No handshake of HTTP. */
#ifndef FRAMED_H
#define FRAMED_H

/* Adds the row, once. */
void framed_register(void);

#endif
