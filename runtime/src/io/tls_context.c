#include "io/tls_context.h"

#include "io/tls.h"
#include "io/tls_load.h"

#include <openssl/ssl.h>
#include <string.h>
#include <sys/stat.h>

/* ---- files that change ---- */

/* All zeros: no file, or none that can be looked at. */
static struct nt_tls_stamp stamp_of(const char *value)
{
	struct stat info;

	if (!value || nt_tls_is_text(value) || stat(value, &info) < 0)
		return (struct nt_tls_stamp){ 0 };
	return (struct nt_tls_stamp){ (int64_t)info.st_dev, (int64_t)info.st_ino, info.st_size,
		info.st_mtim.tv_sec, info.st_mtim.tv_nsec };
}

static void look(const struct nt_tls_settings *settings, struct nt_tls_stamp *stamps)
{
	stamps[0] = stamp_of(settings->certificate);
	stamps[1] = stamp_of(settings->key);
	stamps[2] = stamp_of(settings->ca);
}

/* ---- sessions ---- */

static void forget_session(struct nt_tls_context *context, struct nt_tls_session *session)
{
	nt_list_remove(&session->node);
	context->session_count--;
	SSL_SESSION_free(session->session);
	nt_free(context->settings.allocator, session);
}

static void forget_sessions(struct nt_tls_context *context)
{
	while (!nt_list_empty(&context->sessions))
		forget_session(
			context, NT_CONTAINER(context->sessions.next, struct nt_tls_session, node));
}

SSL_SESSION *nt_tls_session_take(struct nt_tls_context *context, const char *server)
{
	struct nt_list *node;

	for (node = context->sessions.next; node != &context->sessions; node = node->next) {
		struct nt_tls_session *session = NT_CONTAINER(node, struct nt_tls_session, node);
		SSL_SESSION *taken = session->session;

		if (strcmp(session->server, server) != 0)
			continue;
		session->session = NULL;
		forget_session(context, session);
		return taken;
	}
	return NULL;
}

void nt_tls_session_put(struct nt_tls_context *context, const char *server, SSL_SESSION *session)
{
	size_t size = strlen(server) + 1;
	struct nt_tls_session *kept = nt_alloc(context->settings.allocator, sizeof *kept + size);

	/* The latest one of a server is enough. */
	SSL_SESSION_free(nt_tls_session_take(context, server));
	if (!kept) {
		SSL_SESSION_free(session);
		return;
	}
	memset(kept, 0, sizeof *kept);
	kept->session = session;
	memcpy(kept->server, server, size);
	nt_list_append(context->sessions.next, &kept->node); /* in front of the first */
	if (++context->session_count > NT_TLS_SESSIONS)
		forget_session(
			context, NT_CONTAINER(context->sessions.prev, struct nt_tls_session, node));
}

/* ---- contexts ---- */

/* Reads the files into another context of OpenSSL's; only a good one takes the place. */
static int load(struct nt_tls_context *context, netron_error **out_error)
{
	struct nt_tls_stamp stamps[NT_TLS_FILES];
	SSL_CTX *ssl = NULL;
	int rc;

	/* Before reading: what changes meanwhile is seen the next time. */
	look(&context->settings, stamps);
	rc = nt_tls_load(&context->settings, &ssl, out_error);
	if (rc != NETRON_E_NO_MEMORY)
		memcpy(context->stamps, stamps, sizeof stamps);
	context->checked_at = nt_loop_now(context->store->loop);
	if (rc < 0)
		return rc;
	nt_tls_prepare(context, ssl);
	SSL_CTX_free(context->ssl);
	context->ssl = ssl;
	/* They were agreed on with what is not used any more. */
	forget_sessions(context);
	return 0;
}

static void discard(struct nt_tls_context *context)
{
	const netron_allocator *allocator = context->settings.allocator;

	nt_list_remove(&context->node);
	forget_sessions(context);
	SSL_CTX_free(context->ssl);
	nt_tls_settings_fini(&context->settings);
	nt_free(allocator, context);
}

void nt_tls_context_refresh(struct nt_tls_context *context)
{
	struct nt_tls_stamp stamps[NT_TLS_FILES];
	struct nt_tls_store *store = context->store;
	netron_error *error = NULL;
	uint32_t every = context->settings.reload_check_ms;
	nt_ms now = nt_loop_now(store->loop);

	if (every == UINT32_MAX || now < context->checked_at + every)
		return;
	context->checked_at = now;
	look(&context->settings, stamps);
	if (memcmp(stamps, context->stamps, sizeof stamps) == 0)
		return;
	if (load(context, &error) < 0 && store->loop->on_tls_error && error)
		store->loop->on_tls_error(store->loop->tls_user, error);
	netron_error_free(error);
}

static struct nt_tls_context *find(
	struct nt_tls_store *store, const struct nt_tls_settings *settings)
{
	struct nt_list *node;

	for (node = store->contexts.next; node != &store->contexts; node = node->next) {
		struct nt_tls_context *context = NT_CONTAINER(node, struct nt_tls_context, node);
		if (nt_tls_settings_equal(&context->settings, settings))
			return context;
	}
	return NULL;
}

/* Takes settings over. */
static int make(struct nt_tls_store *store, struct nt_tls_settings *settings,
	struct nt_tls_context **out_context, netron_error **out_error)
{
	struct nt_tls_context *context = nt_alloc_zeroed(settings->allocator, 1, sizeof *context);
	int rc;

	if (!context) {
		rc = nt_error_set(
			settings->allocator, out_error, NETRON_E_NO_MEMORY, "TLS: out of memory");
		nt_tls_settings_fini(settings);
		return rc;
	}
	context->store = store;
	context->settings = *settings;
	nt_list_init(&context->sessions);
	rc = load(context, out_error);
	if (rc < 0) {
		discard(context);
		return rc;
	}
	nt_list_append(&store->contexts, &context->node);
	*out_context = context;
	return 0;
}

int nt_tls_context_open(struct nt_loop *loop, enum nt_tls_role role,
	const netron_tls_options *options, struct nt_tls_context **out_context,
	netron_error **out_error)
{
	struct nt_tls_store *store = nt_tls_store_of(loop);
	struct nt_tls_settings settings;
	struct nt_tls_context *context;
	int rc;

	if (!store)
		return nt_error_set(
			loop->allocator, out_error, NETRON_E_NO_MEMORY, "TLS: out of memory");
	rc = nt_tls_settings_init(&settings, loop->allocator, role, options, out_error);
	if (rc < 0)
		return rc;
	context = find(store, &settings);
	if (context)
		nt_tls_settings_fini(&settings);
	else
		rc = make(store, &settings, &context, out_error);
	if (rc == 0)
		*out_context = nt_tls_context_ref(context);
	return rc;
}

struct nt_tls_context *nt_tls_context_ref(struct nt_tls_context *context)
{
	context->refs++;
	return context;
}

/* Those that nobody uses any more are kept for whom comes back, a few of them. */
static void trim(struct nt_tls_store *store)
{
	struct nt_list *node, *next;
	size_t idle = 0;

	for (node = store->contexts.next; node != &store->contexts; node = next) {
		struct nt_tls_context *context = NT_CONTAINER(node, struct nt_tls_context, node);

		next = node->next;
		if (context->refs == 0 && ++idle > NT_TLS_CONTEXTS_IDLE)
			discard(context);
	}
}

void nt_tls_context_unref(struct nt_tls_context *context)
{
	struct nt_tls_store *store = context->store;

	if (--context->refs > 0)
		return;
	nt_list_remove(&context->node);
	nt_list_append(store->contexts.next, &context->node);
	trim(store);
}

/* ---- the store ---- */

struct nt_tls_store *nt_tls_store_of(struct nt_loop *loop)
{
	struct nt_tls_store *store = loop->tls;

	if (store)
		return store;
	store = nt_alloc_zeroed(loop->allocator, 1, sizeof *store);
	if (!store)
		return NULL;
	store->plain = nt_alloc_zeroed(loop->allocator, 1, NT_LOOP_READ_SIZE + NT_BUF_SLACK);
	store->method = store->plain ? nt_tls_method_new() : NULL;
	if (!store->method) {
		nt_free(loop->allocator, store->plain);
		nt_free(loop->allocator, store);
		return NULL;
	}
	store->allocator = loop->allocator;
	store->loop = loop;
	nt_list_init(&store->contexts);
	loop->tls = store;
	return store;
}

void nt_tls_store_free(struct nt_tls_store *store)
{
	const netron_allocator *allocator = store ? store->allocator : NULL;

	if (!store)
		return;
	while (!nt_list_empty(&store->contexts))
		discard(NT_CONTAINER(store->contexts.next, struct nt_tls_context, node));
	nt_tls_method_free(store->method);
	nt_free(allocator, store->plain);
	nt_free(allocator, store);
}

int nt_tls_store_reload(struct nt_tls_store *store, netron_error **out_error)
{
	struct nt_list *node, *next;
	int rc, first = 0;

	for (node = store->contexts.next; node != &store->contexts; node = next) {
		struct nt_tls_context *context = NT_CONTAINER(node, struct nt_tls_context, node);

		next = node->next;
		if (context->refs == 0) { /* it is made anew when somebody asks */
			discard(context);
			continue;
		}
		rc = load(context, first == 0 ? out_error : NULL);
		first = first == 0 ? rc : first;
	}
	return first;
}
