/* error.h - making and wrapping errors. The codes and the getters are public (netron/error.h). */
#ifndef NT_ERROR_H
#define NT_ERROR_H

#include "base/arena.h"

#include <netron/error.h>
#include <netron/value.h>

#include <stdarg.h>

/* One error. Lives in an arena (a task's, or its own when it is an owned copy); everything it
 * points to lives there too. */
struct netron_error {
	int code;   /* NETRON_E_*, or -status */
	int status; /* as on the wire */
	bool is_remote;
	const char *name;
	const char *message;
	const char *request_id, *correlation_id, *trace_id, *span_id;
	netron_time time;            /* the peer's timestamp, 0: none */
	const netron_value *details; /* NULL: none */
	const netron_value *thrown;
	const netron_error *cause;
	const void *type;   /* the netron_error_type it was recognised as, NULL: none */
	const void *fields; /* the C struct of that type */
	/* Copies from->fields and all it points to into arena and sets to->fields; false: no
	 * memory. Set with fields by the codec, which knows the type. */
	bool (*copy_fields)(struct nt_arena *arena, const netron_error *from, netron_error *to);
	/* The payload of the extension it was read from, so that it can be passed on as it came;
	 * NULL: it was made here. */
	const uint8_t *raw;
	size_t raw_size;
	int8_t raw_type;
	bool raw_is_native; /* holds what only peers of the int64 feature read */
};

/* In the arena; when memory is out, a static error with code NETRON_E_NO_MEMORY. Never NULL. */
const netron_error *nt_error_make(struct nt_arena *arena, int code, const char *format, ...)
	__attribute__((format(printf, 3, 4)));
/* For an out_error parameter (may be NULL): an owned error; when memory is out, a static one of
 * code, which netron_error_free lets be. Returns code, for `return nt_error_set(...)`. */
int nt_error_set(const netron_allocator *allocator, netron_error **out_error, int code,
	const char *format, ...) __attribute__((format(printf, 4, 5)));
/* The same from an error that lives elsewhere. Returns error's code. */
int nt_error_give(
	const netron_allocator *allocator, netron_error **out_error, const netron_error *error);
/* A deep copy in the arena. NULL: no memory, or nested too deep. */
netron_error *nt_error_copy(struct nt_arena *arena, const netron_error *error);
/* The same into an error that is there already. */
bool nt_error_copy_to(struct nt_arena *arena, const netron_error *error, netron_error *out_copy);
/* The status a peer sees for a local code; the code this side uses for a status from a peer. */
int nt_error_status_of(int code);
int nt_error_code_of(int status);
const char *nt_error_name_of(int code); /* the wire name of the table */

#endif
