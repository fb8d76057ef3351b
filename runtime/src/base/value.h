/* value.h - copying dynamic values. The rest is public (netron/value.h); reading and writing them
 * is the codec's. */
#ifndef NT_BASE_VALUE_H
#define NT_BASE_VALUE_H

#include "base/arena.h"

#include <netron/value.h>

/* How deep values may be nested to be copied, compared and printed; a cause of an error and its
 * details count. Readers let in less. */
enum { NT_VALUE_DEPTH = 64 };

/* A deep copy in the arena. NULL: no memory, or nested too deep. */
const netron_value *nt_value_copy(struct nt_arena *arena, const netron_value *value);
/* An owned copy: netron_value_free. */
netron_value *nt_value_give(const netron_allocator *allocator, const netron_value *value);

#endif
