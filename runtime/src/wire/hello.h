/* hello.h - the two JSON messages that open a connection. Strict, bounded JSON; unknown keys are
 * skipped. */
#ifndef NT_HELLO_H
#define NT_HELLO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { NT_HELLO_MAX = 512, NT_HELLO_ID_MAX = 255 };

enum nt_hello_type { NT_HELLO_SERVER /* "id" */, NT_HELLO_CLIENT /* "client-id" */ };

/* What two C peers may agree on beyond the original: bits of `netronc.features`. */
enum {
	NT_FEATURE_INT64 = 1,
	NT_FEATURE_CONTEXT = 2,
	NT_FEATURE_CANCEL = 4,
	NT_FEATURE_CREDIT = 8,
	NT_FEATURE_GOAWAY = 16,
	NT_FEATURE_DEFLATE = 32
};

struct nt_hello {
	enum nt_hello_type type;
	char id[NT_HELLO_ID_MAX + 1]; /* 1 to 255 bytes of UTF-8 without control characters */
	unsigned features; /* 0 when there is no `netronc`, or an unknown v, or anything of a wrong
			      type in it */
	uint32_t keepalive_ms; /* the shortest interval of PINGs it bears; 0: not said */
	uint32_t timeout_ms;   /* what a request of its has when no context says otherwise; 0: no
				  deadline */
};

/* {"type":"id","id":"...","netronc":{"v":1,"features":["int64"],"keepalive":1000,"timeout":5000}}
 * - under 512 bytes. `netronc` is left out when features is 0. Returns the length, 0 when it does
 * not fit. */
size_t nt_hello_write(const struct nt_hello *hello, char text[NT_HELLO_MAX]);

/* 0; NETRON_E_PROTOCOL with a reason in *out_reason (static text) when it is no such message. Up to
 * 16 KiB are read. */
int nt_hello_read(
	const uint8_t *data, size_t size, struct nt_hello *out_hello, const char **out_reason);

#endif
