/* error_read.h - errors out of the values that stand in extensions 110 and 126. */
#ifndef NT_ERROR_READ_H
#define NT_ERROR_READ_H

#include "base/error.h"
#include "codec/cursor.h"

/* Extension 126: name, stack, message. The stack is dropped. */
void nt_error_of_plain(netron_error *error, const netron_value parts[3]);
/* Extension 110: its 13 values. false: no memory. */
bool nt_error_of_parts(struct nt_reader *r, netron_error *error, const netron_value parts[13]);

#endif
