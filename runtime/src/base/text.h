/* text.h - a piece of text that lies in somebody else's buffer: where it starts and how long it is.
 * Not terminated, and valid as long as that buffer is. */
#ifndef NT_BASE_TEXT_H
#define NT_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct nt_text {
	const char *p; /* NULL: there is none, which is not the same as an empty one */
	size_t n;
};

static inline struct nt_text nt_text_of(const char *string)
{
	return (struct nt_text){ string, strlen(string) };
}

static inline bool nt_text_is(struct nt_text text, const char *string)
{
	return strlen(string) == text.n && (!text.n || !memcmp(text.p, string, text.n));
}

static inline char nt_text_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

/* The same letters, whether capital or small; of ASCII only. */
static inline bool nt_text_is_alike(struct nt_text a, struct nt_text b)
{
	if (a.n != b.n)
		return false;
	for (size_t i = 0; i < a.n; i++)
		if (nt_text_lower(a.p[i]) != nt_text_lower(b.p[i]))
			return false;
	return true;
}

#endif
