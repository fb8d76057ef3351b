/* error.h - the one table of error codes, and errors with their details.
 * Not here: errors declared in an .nsvc file; their accessors (x_of) stand in the generated header.
 * Read on in docs/reference/errors.md. */
#ifndef NETRON_ERROR_H
#define NETRON_ERROR_H

#include <netron/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A function returns 0 (or a positive number where it says so), or one of these, all negative.
 * Codes above -1000 are the negative of the status that travels on the wire (the HTTP numbers of
 * the Netron protocol); a status from a peer that has no name here comes as its negative too. Codes
 * below -1000 arise on this side only; their second number is the status a peer sees when a handler
 * returns them.
 *
 * X(name, code, status on the wire, error name on the wire, may be retried, text) */
#define NETRON_ERRORS(X)                                                                           \
	X(BAD_REQUEST, -400, 400, "TitanError", false, "the request is invalid")                   \
	X(UNAUTHORIZED, -401, 401, "AuthError", false, "authentication is required")               \
	X(FORBIDDEN, -403, 403, "PermissionError", false, "permission denied")                     \
	X(NOT_FOUND, -404, 404, "TitanError", false, "not found")                                  \
	X(TIMEOUT, -408, 408, "RpcError", true, "the time given has passed")                       \
	X(CONFLICT, -409, 409, "TitanError", false, "a conflict occurred")                         \
	X(GONE, -410, 410, "TitanError", false, "what the handle referred to is gone")             \
	X(TOO_LARGE, -413, 413, "TitanError", false, "larger than the limit")                      \
	X(INVALID_VALUE, -422, 422, "ValidationError", false, "a value breaks its declaration")    \
	X(LIMIT, -429, 429, "RateLimitError", true, "a limit is reached")                          \
	X(INTERNAL, -500, 500, "TitanError", true, "an internal error occurred")                   \
	X(UNIMPLEMENTED, -501, 501, "TitanError", false, "not implemented")                        \
	X(UNAVAILABLE, -503, 503, "TransportError", true, "the service is not available")          \
	X(NO_MEMORY, -1001, 503, "TitanError", true, "out of memory")                              \
	X(CANCELLED, -1002, 499, "RpcError", false, "cancelled by the caller")                     \
	X(LOST, -1003, 503, "TransportLostError", false,                                           \
		"the connection was lost; the outcome is unknown")                                 \
	X(REENTRANT, -1004, 500, "TitanError", false, "would wait inside a callback")              \
	X(ARGUMENT, -1005, 500, "TitanError", false, "an argument is wrong")                       \
	X(RANGE, -1006, 500, "TitanError", false, "a value cannot be represented")                 \
	X(ADDRESS, -1007, 503, "TransportError", false, "the address is wrong or cannot be used")  \
	X(REFUSED, -1008, 503, "TransportError", true, "the connection was refused")               \
	X(PROTOCOL, -1009, 400, "TransportError", false, "the peer broke the protocol")            \
	X(DECODE, -1010, 400, "SerializationError", false, "the bytes are not what was expected")  \
	X(CLOSED, -1011, 503, "TransportError", true, "closed on this side")                       \
	X(SYSTEM, -1012, 500, "TransportError", false, "the operating system refused")             \
	X(REMOTE, -1013, 500, "TitanError", false,                                                 \
		"the peer answered with an error without a status")                                \
	X(THREAD, -1014, 500, "TitanError", false, "called from the wrong thread")                 \
	X(FORKED, -1015, 500, "TitanError", false, "used in a child process after fork")           \
	X(TLS, -1016, 503, "TransportError", false, "no secure connection could be made")

enum {
	NETRON_OK = 0,
#define NETRON_ERROR_CODE(name, code, status, wire_name, retryable, text) NETRON_E_##name = (code),
	NETRON_ERRORS(NETRON_ERROR_CODE)
#undef NETRON_ERROR_CODE
};

/** The table's text for a code; never NULL. */
NETRON_API const char *netron_strerror(int code);

/** The table's name for a code, such as "NETRON_E_TIMEOUT"; NULL where it has none. */
NETRON_API const char *netron_error_code_name(int code);

/* All functions below: error may not be NULL; what they return is valid as long as the error. Any
 * thread, one at a time for each error. */

/** The code a function returned or would return: negative. */
NETRON_API int netron_error_code(const netron_error *error);

/** The status on the wire: the number the peer sent, or the table's for a local error. */
NETRON_API int netron_error_status(const netron_error *error);

/** The error's name on the wire, such as "UnknownSymbol" or "TitanError". */
NETRON_API const char *netron_error_name(const netron_error *error);

/** One sentence for people; never NULL. */
NETRON_API const char *netron_error_message(const netron_error *error);

/** Whether the error came from the peer (true) or arose on this side. */
NETRON_API bool netron_error_is_remote(const netron_error *error);

/** Whether trying again may help, by the table. */
NETRON_API bool netron_error_is_retryable(const netron_error *error);

/** Id the peer gave the request, or NULL. */
NETRON_API const char *netron_error_request_id(const netron_error *error);

/** Details of any shape as the peer sent them, or NULL. */
NETRON_API const netron_value *netron_error_details(const netron_error *error);

/** The value the peer failed with when it was none of the error types of the protocol, or NULL. */
NETRON_API const netron_value *netron_error_thrown(const netron_error *error);

/** The error that caused this one, or NULL. */
NETRON_API const netron_error *netron_error_cause(const netron_error *error);

/** A copy you own; NULL when memory is out. */
NETRON_API netron_error *netron_error_copy(const netron_error *error) NETRON_MUST_USE;
/** Of an error that was handed over or copied, not of one that a callback got. NULL is fine. */
NETRON_API void netron_error_free(netron_error *error);
/** For netron_auto. */
NETRON_API void netron_error_freep(netron_error **error);

#ifdef __cplusplus
}
#endif
#endif
