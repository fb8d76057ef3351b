/* bytes.h - big-endian numbers at any address, and the hints the hot paths share. */
#ifndef NT_BYTES_H
#define NT_BYTES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define NT_INLINE static inline __attribute__((always_inline))
#define NT_COLD __attribute__((noinline, cold))
#define nt_likely(x) __builtin_expect(!!(x), 1)
#define nt_unlikely(x) __builtin_expect(!!(x), 0)

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define NT_BE16(x) __builtin_bswap16(x)
#define NT_BE32(x) __builtin_bswap32(x)
#define NT_BE64(x) __builtin_bswap64(x)
#else
#define NT_BE16(x) (x)
#define NT_BE32(x) (x)
#define NT_BE64(x) (x)
#endif

NT_INLINE uint16_t nt_load16(const void *p)
{
	uint16_t x;

	memcpy(&x, p, sizeof(x));
	return NT_BE16(x);
}

NT_INLINE uint32_t nt_load32(const void *p)
{
	uint32_t x;

	memcpy(&x, p, sizeof(x));
	return NT_BE32(x);
}

NT_INLINE uint64_t nt_load64(const void *p)
{
	uint64_t x;

	memcpy(&x, p, sizeof(x));
	return NT_BE64(x);
}

NT_INLINE void nt_store16(void *p, uint16_t x)
{
	x = NT_BE16(x);
	memcpy(p, &x, sizeof(x));
}

NT_INLINE void nt_store32(void *p, uint32_t x)
{
	x = NT_BE32(x);
	memcpy(p, &x, sizeof(x));
}

NT_INLINE void nt_store64(void *p, uint64_t x)
{
	x = NT_BE64(x);
	memcpy(p, &x, sizeof(x));
}

NT_INLINE double nt_load_double(const void *p)
{
	uint64_t bits = nt_load64(p);
	double number;

	memcpy(&number, &bits, sizeof(number));
	return number;
}

/* The big-endian number of so many bytes, 1 to 8. */
NT_INLINE uint64_t nt_load_width(const uint8_t *p, unsigned width)
{
	uint64_t x = 0;

	while (width--)
		x = x << 8 | *p++;
	return x;
}

/* The upper half of a * b; the lower is a * b. */
NT_INLINE uint64_t nt_multiply_high(uint64_t a, uint64_t b)
{
#ifdef __SIZEOF_INT128__
	__extension__ typedef unsigned __int128 wide;

	return (uint64_t)((wide)a * b >> 64);
#else
	uint64_t low = (a & UINT32_MAX) * (b & UINT32_MAX);
	uint64_t left = (a >> 32) * (b & UINT32_MAX) + (low >> 32);
	uint64_t right = (a & UINT32_MAX) * (b >> 32) + (left & UINT32_MAX);

	return (a >> 32) * (b >> 32) + (left >> 32) + (right >> 32);
#endif
}

#endif
