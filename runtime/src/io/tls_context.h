/* tls_context.h - what the connections of one side have in common: certificates and whom to trust,
 * ready for use, the sessions that may be taken up again, and files that are read anew. */
#ifndef NT_TLS_CONTEXT_H
#define NT_TLS_CONTEXT_H

#include "io/loop.h"
#include "io/tls_settings.h"

struct ssl_ctx_st;
struct ssl_session_st;
struct bio_method_st;

/* When a file last changed. */
struct nt_tls_stamp {
	int64_t device, inode, size, seconds, nanoseconds;
};

enum { NT_TLS_FILES = 3, NT_TLS_SESSIONS = 64, NT_TLS_CONTEXTS_IDLE = 8 };

/* A session of a server, for the next connection to it. */
struct nt_tls_session {
	struct nt_list node;
	struct ssl_session_st *session;
	char server[]; /* host:port, protocol */
};

struct nt_tls_context {
	struct nt_list node; /* of the store */
	struct nt_tls_store *store;
	unsigned refs; /* 0: kept for the next one that asks */
	struct nt_tls_settings settings;
	struct ssl_ctx_st *ssl; /* connections hold it too: another takes its place */
	struct nt_tls_stamp stamps[NT_TLS_FILES];
	nt_ms checked_at;
	struct nt_list sessions; /* the latest first */
	size_t session_count;
};

/* All contexts of one loop. */
struct nt_tls_store {
	const netron_allocator *allocator;
	struct nt_loop *loop;
	struct nt_list contexts; /* what is kept without a user: the latest first */
	struct bio_method_st *method;
	uint8_t *plain; /* one for all connections, as loop.read_buffer: what was decrypted */
};

/* The loop's store, made when there is none; NULL: no memory. */
struct nt_tls_store *nt_tls_store_of(struct nt_loop *loop);
/* Of the loop's end: no connection is left. */
void nt_tls_store_free(struct nt_tls_store *store);
/* Reads all files again. What cannot be used stays as it was: the first such code. */
int nt_tls_store_reload(struct nt_tls_store *store, netron_error **out_error);

/* A context for these options: one that is there, or a new one. 0, NETRON_E_TLS, or
 * NETRON_E_NO_MEMORY. */
int nt_tls_context_open(struct nt_loop *loop, enum nt_tls_role role,
	const netron_tls_options *options, struct nt_tls_context **out_context,
	netron_error **out_error);
struct nt_tls_context *nt_tls_context_ref(struct nt_tls_context *context);
void nt_tls_context_unref(struct nt_tls_context *context);

/* A connection is about to be made: reads files that have changed, at most as often as the
 * settings say. What is wrong with them goes to the loop's on_tls_error. */
void nt_tls_context_refresh(struct nt_tls_context *context);

/* Takes the session of a server out; NULL: none. It is the caller's. */
struct ssl_session_st *nt_tls_session_take(struct nt_tls_context *context, const char *server);
/* Takes the session over; without memory for it, it goes. */
void nt_tls_session_put(
	struct nt_tls_context *context, const char *server, struct ssl_session_st *session);

#endif
