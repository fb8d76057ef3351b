/* waiting.h - what all functions share that wait: they run the loop themselves, or, when the
 * instance has a thread of its own, hand the start over to it and sleep until it is done. */
#ifndef NT_WAITING_H
#define NT_WAITING_H

#include "netron_life.h"

#include <netron/schema.h>

struct nt_waiting {
	netron *net;
	void (*start)(struct nt_waiting *waiting); /* on the loop's thread */
	bool is_done;
	bool is_threaded;
	pthread_mutex_t mutex; /* of is_done, when threaded */
	pthread_cond_t wake;
	int rc;
	netron_error **out_error;
};

/* Starts, and waits until it is finished. Its result. */
int nt_wait(struct nt_waiting *waiting);
/* From the loop's thread, once. */
void nt_waiting_finish(struct nt_waiting *waiting, int rc);
void nt_waiting_fail(struct nt_waiting *waiting, const netron_error *error);
void nt_waiting_fail_code(struct nt_waiting *waiting, int code);

/* A copy of what the C value of slot points to: a netron_value, a string, or what may be absent and
 * is there. NULL: no memory. */
void *nt_copy_pointed(netron *net, const netron_slot *slot, const void *value);

#endif
