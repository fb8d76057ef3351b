/* probe.h - a service for the flow tests, with tables written by hand: what netronc makes of
 *
 *	service probe@1.0.0 {
 *		@idempotent add(a: i32, b: i32) -> i32;
 *		greet(who: string) -> string;
 *		echo(v: any) -> any;
 *		later(tag: u32) -> u32;      (answered when the test says so)
 *		blob(size: u32) -> bytes;
 *		nothing();
 *		@oneway note(tag: u32);
 *		broken();                    (fails with 409)
 *		absent();                    (no handler)
 *		@timeout(50ms) quick();      (never answered)
 *	}
 */
#ifndef PROBE_H
#define PROBE_H

#include <netron/schema.h>

struct probe_add {
	int32_t a, b;
};

struct probe_tag {
	uint32_t tag;
};

enum { PROBE_LATER_MAX = 4096 };

/* What the handlers saw, and what they are to do. */
struct probe {
	unsigned adds, notes, laters;
	uint32_t last_note;
	netron_task later[PROBE_LATER_MAX];
	uint32_t tags[PROBE_LATER_MAX];
	/* Called inside the handler of add, before it answers. */
	void (*inside)(netron_task task, void *user);
	void *user;
};

enum probe_method {
	PROBE_ADD,
	PROBE_GREET,
	PROBE_ECHO,
	PROBE_LATER,
	PROBE_BLOB,
	PROBE_NOTHING,
	PROBE_NOTE,
	PROBE_BROKEN,
	PROBE_ABSENT,
	PROBE_QUICK,
	PROBE_METHODS
};

extern const netron_method probe_methods[PROBE_METHODS];
extern const netron_service probe_service, probe_service_2;

int probe_expose(netron *net, struct probe *probe, netron_exposed *out_exposed);
/* probe@2.0.0: the same with nothing but add. */
int probe_expose_2(netron *net, struct probe *probe, netron_exposed *out_exposed);
/* Answers the n-th call of later. */
int probe_answer(struct probe *probe, unsigned n);

typedef void probe_add_done(const netron_error *error, int32_t sum, void *user);
netron_task probe_add(netron_peer peer, const netron_call_options *options, int32_t a, int32_t b,
	probe_add_done *done, void *user);
int probe_add_sync(netron_peer peer, const netron_call_options *options, int32_t a, int32_t b,
	int32_t *out_sum, netron_error **out_error);
typedef void probe_later_done(const netron_error *error, uint32_t tag, void *user);
netron_task probe_later(netron_peer peer, const netron_call_options *options, uint32_t tag,
	probe_later_done *done, void *user);
int probe_greet_sync(netron_peer peer, const char *who, char **out_text, netron_error **out_error);
typedef void probe_void_done(const netron_error *error, void *user);
netron_task probe_void(netron_peer peer, enum probe_method method,
	const netron_call_options *options, probe_void_done *done, void *user);
int probe_note(netron_peer peer, uint32_t tag);

#endif
