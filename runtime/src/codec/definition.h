/* definition.h - what a peer learns of a service: extension 109, with the eight keys of its meta in
 * the original's order. */
#ifndef NT_DEFINITION_H
#define NT_DEFINITION_H

#include "codec/value.h"

/* parent_id: "" for none. */
uint8_t *nt_definition_write(struct nt_writer *writer, uint8_t *p, const char *id,
	const char *parent_id, const char *peer_id, const netron_service *service);

#endif
