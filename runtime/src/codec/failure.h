/* failure.h - errors <-> the protocol's extension 110 (13 values; the stack is never sent), and
 * whatever else a peer may fail with (extension 126, any value). */
#ifndef NT_FAILURE_H
#define NT_FAILURE_H

#include "base/error.h"
#include "codec/value.h"

/* Reads the body of an error answer. Always gives an error, of code nt_error_code_of(status) when
 * the status is usable, else NETRON_E_REMOTE, when the bytes are well formed; undecodable bytes:
 * NULL as every reader. throws (may be NULL): the declared errors; one whose name and status match
 * is decoded into error->fields, and left undecoded when its details do not fit. */
const uint8_t *nt_failure_read(struct nt_reader *reader, const uint8_t *p,
	const netron_error_type *const *throws, const netron_error **out_error);

/* Writes extension 110. now: the timestamp, ms since 1970. */
uint8_t *nt_failure_write(
	struct nt_writer *writer, uint8_t *p, const netron_error *error, netron_time now);
/* The same for a declared error with its C struct as details. */
uint8_t *nt_failure_write_declared(struct nt_writer *writer, uint8_t *p,
	const netron_error_type *type, const void *fields, netron_time now);

#endif
