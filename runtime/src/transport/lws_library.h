/* lws_library.h - libwebsockets, loaded when it is first used: a program that does not ask for it
 * does not need it. */
#ifndef NT_LWS_LIBRARY_H
#define NT_LWS_LIBRARY_H

#include <libwebsockets.h>

#define NT_LWS_FUNCTIONS(X)                                                                        \
	X(lws_callback_on_writable)                                                                \
	X(lws_client_connect_via_info)                                                             \
	X(lws_close_reason)                                                                        \
	X(lws_context_destroy)                                                                     \
	X(lws_create_context)                                                                      \
	X(lws_create_vhost)                                                                        \
	X(lws_extension_callback_pm_deflate)                                                       \
	X(lws_get_opaque_user_data)                                                                \
	X(lws_hdr_total_length)                                                                    \
	X(lws_http_client_http_response)                                                           \
	X(lws_is_final_fragment)                                                                   \
	X(lws_partial_buffered)                                                                    \
	X(lws_rx_flow_control)                                                                     \
	X(lws_set_log_level)                                                                       \
	X(lws_set_proxy)                                                                           \
	X(lws_write)

struct nt_lws_library {
#define NT_LWS_MEMBER(name) __typeof__(name) *name;
	NT_LWS_FUNCTIONS(NT_LWS_MEMBER)
#undef NT_LWS_MEMBER
};

/* NULL, with the reason for people in out_why: it is not installed, or not the one this was built
 * for. Any thread. */
const struct nt_lws_library *nt_lws_library(const char **out_why);

/* A context made from info. The library keeps tables of the process that each new context writes,
 * so they are made one at a time. NULL: it has no memory, or no libuv; see nt_lws_why. Any thread.
 */
struct lws_context *nt_lws_make_context(
	const struct nt_lws_library *library, struct lws_context_creation_info *info);

#endif
