/* emission.h - one event on its way to all who asked for it: encoded once for each dialect, however
 * many they are. */
#ifndef NT_EMISSION_H
#define NT_EMISSION_H

#include "codec/walk.h"
#include "peer/instance.h"

struct nt_topic;

/* The bytes of an emission that somebody cannot be sent yet; shared by all of those. */
struct nt_blob {
	unsigned refs;
	size_t size;
	uint8_t data[];
};

/* Writes the arguments; there is room for 8 bytes. */
typedef uint8_t *nt_emission_write(struct nt_writer *writer, uint8_t *p, const void *what);

struct nt_emission {
	netron *net;
	const char *name; /* of the event */
	size_t name_size;
	uint32_t count; /* of arguments */
	nt_emission_write *write;
	const void *what;
	uint32_t max_waiting; /* for one subscriber */
	uint8_t policy;       /* NETRON_BUFFER_* */
	int error;            /* the first there was */
	/* By dialect: 1 is that of peers that take 64 bits. */
	struct nt_form {
		struct nt_buf bytes;
		struct nt_blob *blob;
		bool is_written, is_broken;
	} forms[2];
};

void nt_emission_begin(struct nt_emission *emission, netron *net, const char *name, size_t size);
/* Tells everybody who asked for it. */
void nt_emission_send(struct nt_emission *emission, const struct nt_topic *topic);
/* 0, or the first error. */
int nt_emission_end(struct nt_emission *emission);

/* The body of the packet; NULL: it cannot be encoded, and the emission says why. */
const struct nt_buf *nt_emission_bytes(struct nt_emission *emission, bool native64);
/* The same to keep, with a reference for the caller; NULL: no memory. */
struct nt_blob *nt_emission_blob(struct nt_emission *emission, bool native64);
void nt_blob_unref(netron *net, struct nt_blob *blob);

#endif
