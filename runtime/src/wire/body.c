/* body.c - the parts of a packet's body that stand before values. */
#include "wire/body.h"

#include <string.h>

static uint8_t *put_be(uint8_t *p, uint32_t number, unsigned bytes)
{
	for (unsigned i = bytes; i-- > 0;)
		*p++ = (uint8_t)(number >> (8 * i));
	return p;
}

static uint32_t take_be(const uint8_t *p, unsigned bytes)
{
	uint32_t number = 0;

	for (unsigned i = 0; i < bytes; i++)
		number = number << 8 | p[i];
	return number;
}

uint8_t *nt_put_array(uint8_t *p, uint32_t count)
{
	if (count < 16) {
		*p++ = (uint8_t)(0x90 | count);
		return p;
	}
	*p++ = count <= UINT16_MAX ? 0xdc : 0xdd;
	return put_be(p, count, count <= UINT16_MAX ? 2 : 4);
}

uint8_t *nt_put_map(uint8_t *p, uint32_t count)
{
	if (count < 16) {
		*p++ = (uint8_t)(0x80 | count);
		return p;
	}
	*p++ = count <= UINT16_MAX ? 0xde : 0xdf;
	return put_be(p, count, count <= UINT16_MAX ? 2 : 4);
}

uint8_t *nt_put_u32(uint8_t *p, uint32_t number)
{
	if (number < 128) {
		*p++ = (uint8_t)number;
		return p;
	}
	*p++ = number <= UINT16_MAX ? 0xcd : 0xce;
	return put_be(p, number, number <= UINT16_MAX ? 2 : 4);
}

uint8_t *nt_put_string(uint8_t *p, const char *text, size_t size)
{
	if (size < 32) {
		*p++ = (uint8_t)(0xa0 | size);
	} else {
		unsigned bytes = size <= UINT8_MAX ? 1 : size <= UINT16_MAX ? 2 : 4;
		*p++ = bytes == 1 ? 0xd9 : bytes == 2 ? 0xda : 0xdb;
		p = put_be(p, (uint32_t)size, bytes);
	}
	memcpy(p, text, size);
	return p + size;
}

uint8_t *nt_put_bin(uint8_t *p, const uint8_t *data, size_t size)
{
	unsigned bytes = size <= UINT8_MAX ? 1 : size <= UINT16_MAX ? 2 : 4;

	*p++ = bytes == 1 ? 0xc4 : bytes == 2 ? 0xc5 : 0xc6;
	p = put_be(p, (uint32_t)size, bytes);
	memcpy(p, data, size);
	return p + size;
}

uint8_t *nt_put_undefined(uint8_t *p)
{
	memcpy(p, "\xd4\0\0", 3);
	return p + 3;
}

const uint8_t *nt_take_array(const uint8_t *p, const uint8_t *end, uint32_t *out_count)
{
	unsigned bytes;

	if (p >= end)
		return NULL;
	if ((*p & 0xf0) == 0x90) {
		*out_count = *p++ & 0x0f;
	} else if (*p == 0xdc || *p == 0xdd) {
		bytes = *p++ == 0xdc ? 2 : 4;
		if ((size_t)(end - p) < bytes)
			return NULL;
		*out_count = take_be(p, bytes);
		p += bytes;
	} else {
		return NULL;
	}
	return *out_count <= (size_t)(end - p) ? p : NULL;
}

const uint8_t *nt_take_string(
	const uint8_t *p, const uint8_t *end, const char **out_text, size_t *out_size)
{
	unsigned bytes;

	if (p >= end)
		return NULL;
	if ((*p & 0xe0) == 0xa0) {
		*out_size = *p++ & 0x1f;
	} else if (*p >= 0xd9 && *p <= 0xdb) {
		bytes = 1u << (*p++ - 0xd9);
		if ((size_t)(end - p) < bytes)
			return NULL;
		*out_size = take_be(p, bytes);
		p += bytes;
	} else {
		return NULL;
	}
	if (*out_size > (size_t)(end - p))
		return NULL;
	*out_text = (const char *)p;
	return p + *out_size;
}

const uint8_t *nt_take_bin(
	const uint8_t *p, const uint8_t *end, const uint8_t **out_data, size_t *out_size)
{
	unsigned bytes;

	if (p >= end || *p < 0xc4 || *p > 0xc6)
		return NULL;
	bytes = 1u << (*p++ - 0xc4);
	if ((size_t)(end - p) < bytes)
		return NULL;
	*out_size = take_be(p, bytes);
	*out_data = p += bytes;
	return (size_t)(end - p) < *out_size ? NULL : p + *out_size;
}
