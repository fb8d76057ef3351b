/* signal.h - signals of the process as callbacks of the loop. */
#ifndef NT_SIGNAL_H
#define NT_SIGNAL_H

#include "io/loop.h"

struct nt_signal {
	uv_signal_t handle;
	struct nt_loop *loop;
	void (*on_signal)(void *user);
	void *user;
	int number;
};

/* Takes the signal over until nt_signal_close; does not keep the loop open. NULL: not to be had, or
 * no memory. */
struct nt_signal *nt_signal_open(
	struct nt_loop *loop, int number, void (*on_signal)(void *user), void *user);
/* Frees it too, in a later turn. NULL is fine. */
void nt_signal_close(struct nt_signal *signal);

#endif
