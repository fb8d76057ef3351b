#include "base/uid.h"

#include "base/clock.h"

#include <pthread.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

enum { POOL = 256 };

/* Counts forks: a child must not hand out the bytes its parent may hand out too. */
static atomic_uint fork_count;
static pthread_once_t fork_once = PTHREAD_ONCE_INIT;

/* Of each thread, so that no lock is needed. */
static _Thread_local struct {
	uint8_t bytes[POOL];
	size_t left;
	unsigned forks;
} pool;

static void on_fork(void)
{
	atomic_fetch_add(&fork_count, 1);
}

static void watch_forks(void)
{
	pthread_atfork(NULL, NULL, on_fork);
}

/* Where the system refuses random bytes (a sandbox): different each time, though not secret. */
static void fill_without_system(uint8_t *p, size_t size)
{
	static atomic_ullong calls;
	uint64_t state = (uint64_t)netron_now() ^ nt_clock_monotonic_ns() << 20 ^
			 (uint64_t)getpid() << 40 ^ (uintptr_t)p ^
			 atomic_fetch_add(&calls, 1) << 50;

	for (size_t i = 0; i < size; i++) {
		uint64_t mixed = state += 0x9e3779b97f4a7c15;

		mixed = (mixed ^ mixed >> 30) * 0xbf58476d1ce4e5b9;
		mixed = (mixed ^ mixed >> 27) * 0x94d049bb133111eb;
		p[i] = (uint8_t)(mixed >> 56);
	}
}

/* Up to 256 bytes are never interrupted once the system's pool is ready. */
static void fill(uint8_t *p, size_t size)
{
	while (size) {
		size_t part = size < POOL ? size : POOL;
		ssize_t got = getrandom(p, part, 0);

		if (got <= 0) {
			fill_without_system(p, size);
			return;
		}
		p += got;
		size -= (size_t)got;
	}
}

void nt_random(void *data, size_t size)
{
	unsigned forks;

	if (size > POOL / 4) {
		fill(data, size);
		return;
	}
	pthread_once(&fork_once, watch_forks);
	forks = atomic_load(&fork_count);
	if (pool.left < size || pool.forks != forks) {
		fill(pool.bytes, POOL);
		pool.left = POOL;
		pool.forks = forks;
	}
	pool.left -= size;
	memcpy(data, pool.bytes + pool.left, size);
	memset(pool.bytes + pool.left, 0, size);
}

/* Milliseconds and a counter of 12 bits as one number that only grows: the counter starts at
 * random in each new millisecond, in its lower half, and carries into the milliseconds. */
static uint64_t next_stamp(uint16_t start)
{
	static atomic_ullong last;
	uint64_t fresh = (uint64_t)(netron_now() / 1000000) << 12 | (start & 0x7ff);
	unsigned long long before = atomic_load(&last), next;

	do
		next = fresh >> 12 > before >> 12 ? fresh : before + 1;
	while (!atomic_compare_exchange_weak(&last, &before, next));
	return next;
}

void nt_uid_make(char text[NT_UID_TEXT])
{
	netron_uuid uuid;
	uint16_t start;
	uint64_t stamp;

	nt_random(uuid.bytes + 8, 8);
	nt_random(&start, sizeof(start));
	stamp = next_stamp(start);
	for (int i = 0; i < 6; i++)
		uuid.bytes[i] = (uint8_t)(stamp >> (52 - 8 * i));
	uuid.bytes[6] = (uint8_t)(0x70 | (stamp >> 8 & 0x0f));
	uuid.bytes[7] = (uint8_t)stamp;
	uuid.bytes[8] = (uint8_t)(0x80 | (uuid.bytes[8] & 0x3f));
	nt_uid_format(&uuid, text);
}

static bool is_dash(size_t at)
{
	return at == 8 || at == 13 || at == 18 || at == 23;
}

void nt_uid_format(const netron_uuid *uuid, char text[NT_UID_TEXT])
{
	static const char digits[] = "0123456789abcdef";
	char *p = text;

	for (size_t i = 0; i < sizeof(uuid->bytes); i++) {
		if (is_dash((size_t)(p - text)))
			*p++ = '-';
		*p++ = digits[uuid->bytes[i] >> 4];
		*p++ = digits[uuid->bytes[i] & 0x0f];
	}
	*p = '\0';
}

static int digit_of(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

bool nt_uid_parse(const char *text, size_t size, netron_uuid *out_uuid)
{
	netron_uuid uuid = { { 0 } };
	size_t digits = 0;

	if (size != NT_UID_TEXT - 1)
		return false;
	for (size_t i = 0; i < size; i++) {
		int digit = digit_of(text[i]);

		if (is_dash(i)) {
			if (text[i] != '-')
				return false;
			continue;
		}
		if (digit < 0)
			return false;
		uuid.bytes[digits / 2] =
			(uint8_t)(uuid.bytes[digits / 2] | digit << (digits % 2 ? 0 : 4));
		digits++;
	}
	*out_uuid = uuid;
	return true;
}

bool nt_uid_is(const char *text, size_t size)
{
	netron_uuid uuid;

	return nt_uid_parse(text, size, &uuid);
}
