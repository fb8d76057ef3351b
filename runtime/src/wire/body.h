/* body.h - the parts of a packet's body that stand before values: arrays, names, small numbers, and
 * the `undefined` of an empty answer. */
#ifndef NT_BODY_H
#define NT_BODY_H

#include <stddef.h>
#include <stdint.h>

uint8_t *nt_put_array(uint8_t *p, uint32_t count);                 /* at most 5 bytes */
uint8_t *nt_put_string(uint8_t *p, const char *text, size_t size); /* at most 5 + size */
uint8_t *nt_put_bin(uint8_t *p, const uint8_t *data, size_t size); /* at most 5 + size */
uint8_t *nt_put_undefined(uint8_t *p);                             /* 3 bytes */
/* NULL: not an array, or it claims more than is there. */
const uint8_t *nt_take_array(const uint8_t *p, const uint8_t *end, uint32_t *out_count);
/* NULL: not a string, or it claims more than is there. */
const uint8_t *nt_take_string(
	const uint8_t *p, const uint8_t *end, const char **out_text, size_t *out_size);
/* NULL: not a bin, or it claims more than is there. */
const uint8_t *nt_take_bin(
	const uint8_t *p, const uint8_t *end, const uint8_t **out_data, size_t *out_size);
uint8_t *nt_put_map(uint8_t *p, uint32_t count);  /* at most 5 bytes */
uint8_t *nt_put_u32(uint8_t *p, uint32_t number); /* at most 5 bytes */

#endif
