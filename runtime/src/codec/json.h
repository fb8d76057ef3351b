/* json.h - reading JSON strictly (RFC 8259) and in place: a cursor over text, bounded, no tree. One
 * tokenizer for all of the house: the hello, envelopes of HTTP, and values by their tables
 * (json_read.h). A key that comes twice is refused everywhere.
 *
 * Functions that return bool say false after an error, which stays: error, reason and position then
 * tell, and nothing more is read. */
#ifndef NT_JSON_H
#define NT_JSON_H

#include "base/text.h"
#include "codec/path.h"

#include <netron/netron.h>

enum {
	NT_JSON_FEW_KEYS = 64, /* of open objects together, without memory */
	NT_JSON_UNKNOWN = 256  /* keys of one object that nobody knows */
};

/* A key that was seen: its hash, and where it stands. */
struct nt_json_key {
	uint64_t hash;
	const uint8_t *at;
};

struct nt_json_in {
	const uint8_t *p, *end; /* what is left; the text may be read to the end and no further */
	const uint8_t *text;    /* its beginning */
	uint32_t elements;      /* left of the budget; json_read.h spends it */
	uint32_t max_string;
	uint16_t depth, max_depth;
	int error;          /* NETRON_E_DECODE: no such JSON; _INVALID_VALUE: not what was declared;
			     * _TOO_LARGE, _NO_MEMORY, _UNIMPLEMENTED (streams, services) */
	const char *reason; /* static text */
	const uint8_t *error_at; /* NULL: not in this text */
	struct nt_path path;     /* orders[3].price, by json_read.h */
	const netron_allocator *allocator;
	struct nt_json_key *keys; /* of all objects that are open, the innermost last */
	size_t key_count, key_room;
	struct nt_json_key few[NT_JSON_FEW_KEYS];
};

/* text is borrowed. limits NULL: the defaults; max_depth, max_elements and max_string_bytes are
 * kept. allocator NULL: no memory is taken, and open objects have NT_JSON_FEW_KEYS keys together.
 */
void nt_json_in_init(struct nt_json_in *in, const void *text, size_t size,
	const netron_limits *limits, const netron_allocator *allocator);
void nt_json_in_fini(struct nt_json_in *in);
/* Reads on at a place that was passed before (what nt_json_skip stepped over), as if nothing were
 * around it. Loops over what was around it are over. */
void nt_json_in_goto(struct nt_json_in *in, const void *at);

/* The first error stands. All return false. */
bool nt_json_fail(struct nt_json_in *in, int error, const char *reason);
bool nt_json_fail_at(struct nt_json_in *in, const uint8_t *at, int error, const char *reason);
bool nt_json_malformed(struct nt_json_in *in, const char *reason);

/* Where the error is: bytes from the beginning, line and character from 1; line 0: not in the text.
 */
struct nt_json_position {
	size_t byte, line, column;
};
struct nt_json_position nt_json_where(const struct nt_json_in *in);
/* "orders[3].price: expected a number (line 2, column 17)", cut off to fit; its length. */
size_t nt_json_message(const struct nt_json_in *in, char *out, size_t size);
const char *nt_json_path(const struct nt_json_in *in); /* "" at the root */

uint8_t nt_json_skip_spaces(struct nt_json_in *in);
/* Steps over spaces. The byte that begins the next value, 0 at the end: { [ " t f n - 0 to 9, or
 * anything else, which is refused when it is read. */
static inline uint8_t nt_json_peek(struct nt_json_in *in)
{
	return in->p != in->end && *in->p > ' ' ? *in->p : nt_json_skip_spaces(in);
}
/* Whether only spaces are left; nt_json_end: else that is an error. */
bool nt_json_at_end(struct nt_json_in *in);
bool nt_json_end(struct nt_json_in *in);
/* Steps over a value of any kind, checking it. out_text (may be NULL): the text of the value. */
bool nt_json_skip(struct nt_json_in *in, struct nt_text *out_text);

/* ---- objects and arrays ----
 *
 *	struct nt_json_level level;
 *	if (!nt_json_enter(in, '{', &level))
 *		return false;
 *	while (nt_json_next_key(in, &level, &key))
 *		... reads or skips the value, or returns false
 *	return !in->error;
 */

/* Where a loop over an object or an array is. */
struct nt_json_level {
	size_t first_key; /* of the object, in in->keys */
	size_t count;     /* members or items begun */
};

/* A string that was read: text holds its first bytes, always whole characters and a NUL. */
struct nt_json_string {
	char *text;
	size_t room;      /* of text; 0: not wanted */
	size_t size;      /* of the whole string */
	uint64_t hash;    /* of the whole string */
	bool has_control; /* a control character or NUL is in it */
};

bool nt_json_enter(struct nt_json_in *in, uint8_t bracket, struct nt_json_level *level);
/* true: a key and its colon were read, or an item stands next; false: the end was stepped over, or
 * an error. key: text and room are taken from it. */
bool nt_json_next_key(
	struct nt_json_in *in, struct nt_json_level *level, struct nt_json_string *key);
bool nt_json_next_item(struct nt_json_in *in, struct nt_json_level *level);

/* Whether the whole string was room for, and is this one. */
static inline bool nt_json_string_is(const struct nt_json_string *string, const char *name)
{
	return string->size < string->room && string->size == strlen(name) &&
	       !memcmp(string->text, name, string->size);
}

/* ---- scalars; another kind of value is NETRON_E_INVALID_VALUE ---- */

bool nt_json_string(struct nt_json_in *in, struct nt_json_string *string);
bool nt_json_bool(struct nt_json_in *in, bool *out);
bool nt_json_null(struct nt_json_in *in);
/* A whole number from 0 to max. */
bool nt_json_u64(struct nt_json_in *in, uint64_t max, uint64_t *out);

/* ---- for json_read.h ---- */

/* A string as it stands between its quotes, already checked. */
struct nt_json_raw {
	const uint8_t *p;
	size_t size;
	bool is_escaped; /* nt_json_unescape has something to do */
};

bool nt_json_raw(struct nt_json_in *in, struct nt_json_raw *out);
/* Writes at most raw->size bytes of UTF-8; returns how many. */
size_t nt_json_unescape(const struct nt_json_raw *raw, uint8_t *out);
uint64_t nt_json_hash(const struct nt_json_raw *raw);
void nt_json_take_string(const struct nt_json_raw *raw, struct nt_json_string *string);
/* What is wrong where a value of one kind was expected: the text, or the kind. false */
bool nt_json_unexpected(struct nt_json_in *in, const char *reason);
/* nt_json_next_key without a look whether the key came before: nt_json_note_key looks. */
bool nt_json_next_raw_key(
	struct nt_json_in *in, struct nt_json_level *level, struct nt_json_raw *key);
bool nt_json_note_key(
	struct nt_json_in *in, struct nt_json_level *level, const struct nt_json_raw *key);
/* A number by the grammar, at the cursor. */
bool nt_json_digits(struct nt_json_in *in, struct nt_text *out);

#endif
