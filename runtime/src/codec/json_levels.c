/* json_levels.c - objects and arrays of JSON: stepping through them, and keys that come twice. */
#include "codec/json.h"

#include "base/alloc.h"
#include "codec/compare.h"

#include <netron/error.h>

bool nt_json_enter(struct nt_json_in *in, uint8_t bracket, struct nt_json_level *level)
{
	if (nt_json_peek(in) != bracket)
		return nt_json_unexpected(
			in, bracket == '{' ? "expected an object" : "expected an array");
	if (in->depth >= in->max_depth)
		return nt_json_malformed(in, "nested too deep");
	in->depth++;
	in->p++;
	*level = (struct nt_json_level){ .first_key = in->key_count };
	return true;
}

/* Of objects with few keys each is compared with those before it, when it comes. */
enum { FEW = 16 };

static int compare_keys(const void *a, const void *b, const void *context)
{
	const struct nt_json_key *x = a, *y = b;

	(void)context;
	if (x->hash != y->hash)
		return x->hash < y->hash ? -1 : 1;
	return x->at < y->at ? -1 : x->at > y->at;
}

/* The keys of an object with many are put in order at its end. */
static bool are_different(struct nt_json_in *in, size_t first)
{
	struct nt_json_key *keys = in->keys + first;
	size_t count = in->key_count - first;

	if (count <= FEW)
		return true;
	nt_sort(keys, count, sizeof(*keys), compare_keys, NULL);
	for (size_t i = 1; i < count; i++)
		if (keys[i - 1].hash == keys[i].hash)
			return nt_json_fail_at(
				in, keys[i].at, NETRON_E_DECODE, "a key comes twice");
	return true;
}

/* false, as at the end of every loop. */
static bool leave(struct nt_json_in *in, const struct nt_json_level *level)
{
	if (!are_different(in, level->first_key))
		return false;
	in->p++;
	in->depth--;
	in->key_count = level->first_key;
	return false;
}

/* Behind a member or an item, or at the first. */
static bool is_next(struct nt_json_in *in, struct nt_json_level *level, uint8_t bracket)
{
	uint8_t next = nt_json_peek(in);

	if (next == bracket) /* not behind a comma: that is looked at below */
		return leave(in, level);
	if (!next && in->p == in->end)
		return nt_json_malformed(
			in, bracket == '}' ? "an object has no end" : "an array has no end");
	if (level->count++) {
		if (next != ',')
			return nt_json_malformed(in, "a comma was expected");
		in->p++;
		next = nt_json_peek(in);
	}
	return next != bracket || nt_json_malformed(in, "a comma has nothing behind it");
}

bool nt_json_next_item(struct nt_json_in *in, struct nt_json_level *level)
{
	return !in->error && is_next(in, level, ']');
}

bool nt_json_next_raw_key(
	struct nt_json_in *in, struct nt_json_level *level, struct nt_json_raw *key)
{
	if (in->error || !is_next(in, level, '}'))
		return false;
	if (nt_json_peek(in) != '"')
		return nt_json_malformed(in, "a key was expected");
	if (!nt_json_raw(in, key))
		return false;
	if (nt_json_peek(in) != ':')
		return nt_json_malformed(in, "a colon was expected");
	in->p++;
	return true;
}

/* Room for one more. */
static bool grow_keys(struct nt_json_in *in)
{
	size_t room = in->key_room * 2;
	bool is_few = in->keys == in->few;
	struct nt_json_key *keys;

	if (!in->allocator)
		return nt_json_malformed(in, "too many keys");
	keys = nt_realloc(in->allocator, is_few ? NULL : in->keys, room * sizeof(*keys));
	if (!keys)
		return nt_json_fail(in, NETRON_E_NO_MEMORY, "out of memory");
	if (is_few)
		memcpy(keys, in->few, sizeof(in->few));
	in->keys = keys;
	in->key_room = room;
	return true;
}

static bool note_hash(
	struct nt_json_in *in, struct nt_json_level *level, uint64_t hash, const uint8_t *at)
{
	if (in->key_count == in->key_room && !grow_keys(in))
		return false;
	for (size_t i = level->first_key;
		i < in->key_count && in->key_count - level->first_key <= FEW; i++)
		if (in->keys[i].hash == hash)
			return nt_json_fail_at(in, at, NETRON_E_DECODE, "a key comes twice");
	in->keys[in->key_count++] = (struct nt_json_key){ hash, at };
	return true;
}

bool nt_json_note_key(
	struct nt_json_in *in, struct nt_json_level *level, const struct nt_json_raw *key)
{
	return note_hash(in, level, nt_json_hash(key), key->p - 1);
}

bool nt_json_next_key(
	struct nt_json_in *in, struct nt_json_level *level, struct nt_json_string *key)
{
	struct nt_json_raw raw;

	if (!nt_json_next_raw_key(in, level, &raw))
		return false;
	nt_json_take_string(&raw, key);
	return note_hash(in, level, key->hash, raw.p - 1);
}

/* ---- stepping over values ---- */

static bool skip_object(struct nt_json_in *in)
{
	struct nt_json_level level;
	struct nt_json_raw key;

	if (!nt_json_enter(in, '{', &level))
		return false;
	while (nt_json_next_raw_key(in, &level, &key))
		if (!nt_json_note_key(in, &level, &key) || !nt_json_skip(in, NULL))
			return false;
	return !in->error;
}

static bool skip_array(struct nt_json_in *in)
{
	struct nt_json_level level;

	if (!nt_json_enter(in, '[', &level))
		return false;
	while (nt_json_next_item(in, &level))
		if (!nt_json_skip(in, NULL))
			return false;
	return !in->error;
}

static bool skip(struct nt_json_in *in, uint8_t next)
{
	struct nt_json_raw string;
	struct nt_text digits;
	bool boolean;

	switch (next) {
	case '{':
		return skip_object(in);
	case '[':
		return skip_array(in);
	case '"':
		return nt_json_raw(in, &string);
	case 't':
	case 'f':
		return nt_json_bool(in, &boolean);
	case 'n':
		return nt_json_null(in);
	default:
		if (next == '-' || (next >= '0' && next <= '9'))
			return nt_json_digits(in, &digits);
		return nt_json_unexpected(in, "expected a value");
	}
}

bool nt_json_skip(struct nt_json_in *in, struct nt_text *out_text)
{
	uint8_t next = nt_json_peek(in);
	const uint8_t *begin = in->p;

	if (in->error || !skip(in, next))
		return false;
	if (out_text)
		*out_text = (struct nt_text){ (const char *)begin, (size_t)(in->p - begin) };
	return true;
}
