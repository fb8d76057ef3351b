#include "base/wheel.h"

void nt_wheel_init(struct nt_wheel *wheel, nt_ms now)
{
	for (size_t i = 0; i < NT_WHEEL_SLOTS; i++)
		nt_list_init(&wheel->slots[i]);
	wheel->now = now;
	wheel->next = UINT64_MAX;
	wheel->count = 0;
}

static struct nt_timer *timer_of(struct nt_list *node)
{
	return NT_CONTAINER(node, struct nt_timer, node);
}

void nt_wheel_set(struct nt_wheel *wheel, struct nt_timer *timer, nt_ms due)
{
	nt_wheel_unset(wheel, timer);
	timer->due = due;
	nt_list_append(&wheel->slots[due / NT_WHEEL_TICK_MS % NT_WHEEL_SLOTS], &timer->node);
	wheel->count++;
	if (due < wheel->next)
		wheel->next = due;
}

void nt_wheel_unset(struct nt_wheel *wheel, struct nt_timer *timer)
{
	if (!nt_list_linked(&timer->node))
		return;
	nt_list_remove(&timer->node);
	if (!--wheel->count)
		wheel->next = UINT64_MAX;
}

/* Everything due by now: it stands in the slots of the ticks from the lower bound to now. */
static void collect(struct nt_wheel *wheel, nt_ms now, struct nt_list *due)
{
	uint64_t tick = wheel->next / NT_WHEEL_TICK_MS;
	uint64_t ticks = now / NT_WHEEL_TICK_MS - tick + 1;

	if (ticks > NT_WHEEL_SLOTS)
		ticks = NT_WHEEL_SLOTS;
	for (; ticks; ticks--, tick++) {
		struct nt_list *slot = &wheel->slots[tick % NT_WHEEL_SLOTS], *node, *following;

		for (node = slot->next; node != slot; node = following) {
			following = node->next;
			if (timer_of(node)->due > now)
				continue;
			nt_list_remove(node);
			nt_list_append(due, node);
		}
	}
}

/* Into a, which stays first among equals. */
static void merge(struct nt_list *a, struct nt_list *b)
{
	struct nt_list *at = a->next;

	while (!nt_list_empty(b) && at != a) {
		struct nt_list *node = b->next;

		if (timer_of(node)->due < timer_of(at)->due) {
			nt_list_remove(node);
			nt_list_append(at, node); /* before at */
		} else {
			at = at->next;
		}
	}
	nt_list_splice(b, a);
}

/* Merge sort by due, stable: runs[i] holds 2^i timers or none. */
static void sort(struct nt_list *list)
{
	struct nt_list runs[40], carry;
	size_t used = 0;

	nt_list_init(&carry);
	while (!nt_list_empty(list)) {
		struct nt_list *node = list->next;
		size_t i = 0;

		nt_list_remove(node);
		nt_list_append(&carry, node);
		for (; i < used && !nt_list_empty(&runs[i]); i++) {
			merge(&runs[i], &carry);
			nt_list_splice(&runs[i], &carry);
		}
		if (i == used)
			nt_list_init(&runs[used++]);
		nt_list_splice(&carry, &runs[i]);
	}
	for (size_t i = 0; i < used; i++) { /* the longer runs came first */
		merge(&runs[i], list);
		nt_list_splice(&runs[i], list);
	}
}

static nt_ms earliest(const struct nt_wheel *wheel)
{
	nt_ms least = UINT64_MAX;

	for (size_t i = 0; i < NT_WHEEL_SLOTS && wheel->count; i++) {
		const struct nt_list *slot = &wheel->slots[i];

		for (struct nt_list *node = slot->next; node != slot; node = node->next)
			if (timer_of(node)->due < least)
				least = timer_of(node)->due;
	}
	return least;
}

/* What on_due sets to a time that has passed waits for the next call, so that this one ends. */
void nt_wheel_advance(struct nt_wheel *wheel, nt_ms now)
{
	struct nt_list due;

	if (now > wheel->now)
		wheel->now = now;
	if (now < wheel->next)
		return;
	nt_list_init(&due);
	collect(wheel, now, &due);
	sort(&due);
	wheel->next = earliest(wheel);
	while (!nt_list_empty(&due)) {
		struct nt_timer *timer = timer_of(due.next);

		nt_wheel_unset(wheel, timer);
		timer->on_due(timer, now);
	}
}

nt_ms nt_wheel_next(const struct nt_wheel *wheel)
{
	return wheel->next;
}
