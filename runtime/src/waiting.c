/* waiting.c - waiting, with the loop or for its thread. */
#include "waiting.h"

#include <string.h>

void nt_waiting_finish(struct nt_waiting *waiting, int rc)
{
	waiting->rc = rc;
	if (!waiting->is_threaded) {
		waiting->is_done = true;
		return;
	}
	pthread_mutex_lock(&waiting->mutex);
	waiting->is_done = true;
	pthread_cond_signal(&waiting->wake);
	pthread_mutex_unlock(&waiting->mutex);
}

void nt_waiting_fail(struct nt_waiting *waiting, const netron_error *error)
{
	nt_waiting_finish(
		waiting, nt_error_give(&waiting->net->allocator, waiting->out_error, error));
}

void nt_waiting_fail_code(struct nt_waiting *waiting, int code)
{
	netron_error error = nt_error_plain(code, NULL);

	nt_waiting_fail(waiting, &error);
}

static void start_posted(void *arg)
{
	struct nt_waiting *waiting = arg;

	waiting->start(waiting);
}

static int wait_threaded(struct nt_waiting *waiting)
{
	int rc;

	waiting->is_threaded = true;
	pthread_mutex_init(&waiting->mutex, NULL);
	pthread_cond_init(&waiting->wake, NULL);
	rc = nt_loop_post(&waiting->net->loop, start_posted, waiting);
	if (rc < 0)
		nt_waiting_fail_code(waiting, rc);
	pthread_mutex_lock(&waiting->mutex);
	while (!waiting->is_done)
		pthread_cond_wait(&waiting->wake, &waiting->mutex);
	pthread_mutex_unlock(&waiting->mutex);
	pthread_cond_destroy(&waiting->wake);
	pthread_mutex_destroy(&waiting->mutex);
	return waiting->rc;
}

/* Something always ends the wait: calls and connection attempts have deadlines, and whoever waits
 * for an item of a stream, or for room in one, waits as long as the stream and its connection do.
 */
static int wait_here(struct nt_waiting *waiting)
{
	netron *net = waiting->net;

	nt_run_begin(net);
	waiting->start(waiting);
	while (!waiting->is_done)
		nt_loop_turn(&net->loop, true);
	nt_run_end(net);
	return waiting->rc;
}

int nt_wait(struct nt_waiting *waiting)
{
	netron *net = waiting->net;
	int rc = 0;

	if (!net)
		return NETRON_E_GONE;
	if (nt_is_forked(net))
		rc = NETRON_E_FORKED;
	else if (!net->has_thread)
		rc = nt_usable(net);
	if (rc == 0 && nt_is_in_callback(net))
		rc = NETRON_E_REENTRANT;
	if (rc == 0 && net->has_thread)
		return wait_threaded(waiting);
	if (rc == 0)
		return wait_here(waiting);
	nt_waiting_fail_code(waiting, rc);
	return waiting->rc;
}

void *nt_copy_pointed(netron *net, const netron_slot *slot, const void *value)
{
	while (slot->op == NETRON_OP_CHECKED || slot->op == NETRON_OP_OPTIONAL) {
		const netron_optional_type *optional = slot->type;

		if (slot->op == NETRON_OP_OPTIONAL && optional->form == NETRON_POINTER)
			return netron_copy_of(&optional->slot, value);
		slot = slot->op == NETRON_OP_CHECKED
			       ? &((const netron_checked_type *)slot->type)->slot
			       : &optional->slot;
	}
	if (slot->op == NETRON_OP_ANY)
		return netron_value_copy(value);
	return nt_owned_strndup(&net->allocator, value, strlen(value));
}
