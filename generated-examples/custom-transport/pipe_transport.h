/* pipe_transport.h - a transport of one's own: pipe://name, two pipes between two instances of one
 * loop. */
#ifndef PIPE_TRANSPORT_H
#define PIPE_TRANSPORT_H

/* 0, or a NETRON_E_*. */
int pipe_transport_register(void);

#endif
