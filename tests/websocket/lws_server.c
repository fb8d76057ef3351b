/* lws_server.c - a server of libwebsockets, for our clients to talk to. Prints the port it listens
 *at, and what a path is for:
 *
 *	/echo		sends each message back
 *	/fragments	the same in many pieces, with a ping between the first two
 *	/text		the same as a text
 *	/close/CODE	closes with that code and the reason "because", after the first message
 *	/drop		drops the connection after the first message
 *	/refuse		answers the handshake with 403
 *
 *	lws-server [CERTIFICATE KEY] */
#include <libwebsockets.h>

#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>

enum { PIECE = 4096, PING_DATA = 4 };

struct message {
	struct message *next;
	size_t size;
	unsigned char data[]; /* LWS_PRE bytes, then the message */
};

struct session {
	char path[64];
	struct message *first, **last; /* to be sent */
	unsigned char *data;           /* what came of one */
	size_t size, sent;
	bool has_begun, was_pinged;
};

static volatile bool is_over;

static void on_signal(int number)
{
	(void)number;
	is_over = true;
}

static bool is_at(const struct session *session, const char *path)
{
	return strncmp(session->path, path, strlen(path)) == 0;
}

static int take(struct lws *wsi, struct session *session, const void *in, size_t size)
{
	struct message *message;

	session->data = realloc(session->data, session->size + size + 1);
	if (!session->data)
		return -1;
	if (size)
		memcpy(session->data + session->size, in, size);
	session->size += size;
	if (!lws_is_final_fragment(wsi))
		return 0;
	if (is_at(session, "/drop"))
		return -1;
	if (is_at(session, "/close/")) {
		unsigned char reason[] = "because";

		lws_close_reason(wsi, (enum lws_close_status)atoi(session->path + 7), reason,
			sizeof reason - 1);
		return -1;
	}
	message = malloc(sizeof *message + LWS_PRE + session->size + 1);
	if (!message)
		return -1;
	message->next = NULL;
	message->size = session->size;
	memcpy(message->data + LWS_PRE, session->data, session->size);
	session->size = 0;
	*session->last = message;
	session->last = &message->next;
	lws_callback_on_writable(wsi);
	return 0;
}

static void drop_first(struct session *session)
{
	struct message *message = session->first;

	session->first = message->next;
	if (!session->first)
		session->last = &session->first;
	session->sent = 0;
	session->has_begun = false;
	free(message);
}

static int send_piece(struct lws *wsi, struct session *session)
{
	unsigned char ping[LWS_PRE + PING_DATA] = { 0 };
	struct message *message = session->first;

	if (!message)
		return 0;
	size_t left = message->size - session->sent;
	size_t size = is_at(session, "/fragments") && left > PIECE ? PIECE : left;
	int kind = session->has_begun        ? LWS_WRITE_CONTINUATION
		   : is_at(session, "/text") ? LWS_WRITE_TEXT
					     : LWS_WRITE_BINARY;
	lws_callback_on_writable(wsi);
	if (session->has_begun && !session->was_pinged) {
		session->was_pinged = true;
		return lws_write(wsi, ping + LWS_PRE, PING_DATA, LWS_WRITE_PING) < 0 ? -1 : 0;
	}
	if (size < left)
		kind |= LWS_WRITE_NO_FIN;
	session->has_begun = true;
	if (lws_write(wsi, message->data + LWS_PRE + session->sent, size,
		    (enum lws_write_protocol)kind) < (int)size)
		return -1;
	session->sent += size;
	if (session->sent == message->size)
		drop_first(session);
	return 0;
}

static int on_event(
	struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in, size_t size)
{
	struct session *session = user;
	char path[64];

	switch (reason) {
	case LWS_CALLBACK_FILTER_PROTOCOL_CONNECTION:
		lws_hdr_copy(wsi, path, sizeof path, WSI_TOKEN_GET_URI);
		if (strcmp(path, "/refuse") != 0)
			return 0;
		lws_return_http_status(wsi, HTTP_STATUS_FORBIDDEN, NULL);
		return -1;
	case LWS_CALLBACK_ESTABLISHED:
		memset(session, 0, sizeof *session);
		session->last = &session->first;
		lws_hdr_copy(wsi, session->path, sizeof session->path, WSI_TOKEN_GET_URI);
		return 0;
	case LWS_CALLBACK_RECEIVE:
		return take(wsi, session, in, size);
	case LWS_CALLBACK_SERVER_WRITEABLE:
		return send_piece(wsi, session);
	case LWS_CALLBACK_CLOSED:
		while (session->first)
			drop_first(session);
		free(session->data);
		return 0;
	default:
		return 0;
	}
}

int main(int argc, char **argv)
{
	static const struct lws_protocols protocols[] = {
		{ .name = "netron",
			.callback = on_event,
			.per_session_data_size = sizeof(struct session),
			.rx_buffer_size = 65536 },
		{ .name = NULL },
	};
	static const struct lws_extension extensions[] = {
		{ "permessage-deflate", lws_extension_callback_pm_deflate, "permessage-deflate" },
		{ NULL, NULL, NULL },
	};
	struct lws_context_creation_info info = {
		.port = 0,
		.iface = "lo",
		.options = LWS_SERVER_OPTION_EXPLICIT_VHOSTS,
		.protocols = protocols,
		.extensions = extensions,
		.gid = -1,
		.uid = -1,
	};
	struct lws_context *context;
	struct lws_vhost *vhost;

	if (argc == 3) {
		info.options |= LWS_SERVER_OPTION_DO_SSL_GLOBAL_INIT;
		info.ssl_cert_filepath = argv[1];
		info.ssl_private_key_filepath = argv[2];
		info.alpn = "http/1.1";
	}
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	signal(SIGTERM, on_signal);
	lws_set_log_level(LLL_ERR, NULL);
	context = lws_create_context(&info);
	vhost = context ? lws_create_vhost(context, &info) : NULL;
	if (!vhost)
		return EXIT_FAILURE;
	printf("%d\n", lws_get_vhost_listen_port(vhost));
	fflush(stdout);
	while (!is_over && lws_service(context, 0) >= 0)
		;
	lws_context_destroy(context);
	return EXIT_SUCCESS;
}
