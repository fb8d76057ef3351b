/* json.h - reading JSON strictly (RFC 8259) and in place: a cursor, no memory, bounded depth.
 * As much as the hello needs. */
#ifndef NT_JSON_H
#define NT_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Members of one object: more is refused. */
enum { NT_JSON_DEPTH = 32, NT_JSON_KEYS = 64 };

struct nt_json {
	const uint8_t *p, *end;
	const char *error; /* static text; the first one stays, and then nothing is read */
	int depth;
};

/* The members seen of one object, to find one that comes twice. */
struct nt_json_keys {
	uint64_t hashes[NT_JSON_KEYS];
	size_t count;
};

/* A string that was read: text holds its first bytes, always whole characters and a NUL. */
struct nt_json_string {
	char *text;
	size_t room;      /* of text; 0: not wanted */
	size_t size;      /* of the whole string */
	uint64_t hash;    /* of the whole string */
	bool has_control; /* a control character or NUL is in it */
};

void nt_json_init(struct nt_json *json, const uint8_t *data, size_t size);
/* Steps over spaces; the next byte, 0 at the end. */
uint8_t nt_json_peek(struct nt_json *json);
bool nt_json_string(struct nt_json *json, struct nt_json_string *string);
/* Steps over a value of any kind, checking it. */
bool nt_json_skip(struct nt_json *json);
/* Before the first: is_first true. true: a member's key was read and its colon, or an item stands
 * next; false: the end was stepped over, or an error. */
bool nt_json_next_member(
	struct nt_json *json, struct nt_json_keys *keys, struct nt_json_string *key);
bool nt_json_next_item(struct nt_json *json, bool is_first);
/* Steps into an object or array. */
bool nt_json_enter(struct nt_json *json, uint8_t bracket);
/* Whether only spaces are left. */
bool nt_json_at_end(struct nt_json *json);
bool nt_json_fail(struct nt_json *json, const char *error); /* false */

#endif
