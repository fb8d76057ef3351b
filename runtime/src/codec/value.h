/* value.h - dynamic values <-> MessagePack in Netron's dialect with all its extensions. Reading
 * goes through nt_scan, then msgpack-c. */
#ifndef NT_VALUE_H
#define NT_VALUE_H

#include "base/value.h"
#include "codec/walk.h"

#include <netron/value.h>

/* Reads one value into the arena of reader. As nt_unpack. */
const uint8_t *nt_value_read(
	struct nt_reader *reader, const uint8_t *p, const netron_value **out_value);
/* Writes one; the dialect follows writer->native64. Errors: a time before 1970 towards the original
 * is NETRON_E_RANGE, an object of more than 65535 members too, nesting beyond 32
 * NETRON_E_TOO_LARGE, bad UTF-8 NETRON_E_INVALID_VALUE. */
uint8_t *nt_value_write(struct nt_writer *writer, uint8_t *p, const netron_value *value);
/* Deep copies: nt_value_copy in base/value.h. */

#endif
