#include "wire/json.h"

#include "base/utf8.h"

#include <string.h>

void nt_json_init(struct nt_json *json, const uint8_t *data, size_t size)
{
	*json = (struct nt_json){ .p = data, .end = size ? data + size : data };
}

bool nt_json_fail(struct nt_json *json, const char *error)
{
	if (!json->error)
		json->error = error;
	json->p = json->end;
	return false;
}

uint8_t nt_json_peek(struct nt_json *json)
{
	while (json->p < json->end &&
		(*json->p == ' ' || *json->p == '\t' || *json->p == '\n' || *json->p == '\r'))
		json->p++;
	return json->p < json->end ? *json->p : 0;
}

bool nt_json_at_end(struct nt_json *json)
{
	nt_json_peek(json);
	return json->p == json->end && !json->error;
}

static bool read_hex4(struct nt_json *json, uint32_t *out_code)
{
	uint32_t code = 0;

	if (json->end - json->p < 4)
		return nt_json_fail(json, "an escape in a string is cut off");
	for (int i = 0; i < 4; i++) {
		uint8_t c = *json->p++, letter = c | 0x20;

		if (c >= '0' && c <= '9')
			code = code << 4 | (uint32_t)(c - '0');
		else if (letter >= 'a' && letter <= 'f')
			code = code << 4 | (uint32_t)(letter - 'a' + 10);
		else
			return nt_json_fail(json, "an escape in a string has a bad digit");
	}
	*out_code = code;
	return true;
}

/* Behind "\u". Surrogates come in pairs or not at all. */
static bool read_unicode(struct nt_json *json, uint32_t *out_code)
{
	uint32_t low;

	if (!read_hex4(json, out_code))
		return false;
	if (*out_code < 0xd800 || *out_code > 0xdfff)
		return true;
	if (*out_code > 0xdbff || json->end - json->p < 2 || json->p[0] != '\\' ||
		json->p[1] != 'u')
		return nt_json_fail(json, "a string has a lone surrogate");
	json->p += 2;
	if (!read_hex4(json, &low))
		return false;
	if (low < 0xdc00 || low > 0xdfff)
		return nt_json_fail(json, "a string has a lone surrogate");
	*out_code = 0x10000 + ((*out_code - 0xd800) << 10) + (low - 0xdc00);
	return true;
}

/* Behind the backslash. */
static bool read_escape(struct nt_json *json, uint32_t *out_code)
{
	static const char escapes[] = "\"\"\\\\//b\bf\fn\nr\rt\t";
	uint8_t c;

	if (json->p == json->end)
		return nt_json_fail(json, "a string has no end");
	c = *json->p++;
	if (c == 'u')
		return read_unicode(json, out_code);
	for (size_t i = 0; i + 1 < sizeof(escapes); i += 2) {
		if (c == (uint8_t)escapes[i]) {
			*out_code = (uint8_t)escapes[i + 1];
			return true;
		}
	}
	return nt_json_fail(json, "a string has an unknown escape");
}

/* FNV-1a: keys are only compared with those of the same message, by the peer who made them all. */
static void add(struct nt_json_string *string, const uint8_t *character, size_t size)
{
	for (size_t i = 0; i < size; i++)
		string->hash = (string->hash ^ character[i]) * 0x100000001b3;
	string->has_control |= nt_utf8_is_control(character, size);
	if (string->size + size < string->room) {
		memcpy(string->text + string->size, character, size);
	} else if (string->size < string->room) { /* nothing fits from here on */
		string->text[string->size] = '\0';
		string->room = string->size;
	}
	string->size += size;
}

bool nt_json_string(struct nt_json *json, struct nt_json_string *string)
{
	string->size = 0;
	string->hash = 0xcbf29ce484222325;
	string->has_control = false;
	if (nt_json_peek(json) != '"')
		return nt_json_fail(json, "a string was expected");
	json->p++;
	while (json->p < json->end && *json->p != '"') {
		uint8_t encoded[4];
		uint32_t code;
		size_t size;

		if (*json->p == '\\') {
			json->p++;
			if (!read_escape(json, &code))
				return false;
			add(string, encoded, nt_utf8_put(code, encoded));
			continue;
		}
		size = nt_utf8_step(json->p, (size_t)(json->end - json->p));
		if (!size || *json->p < 0x20)
			return nt_json_fail(json, size ? "a string has a control character"
						       : "a string is not UTF-8");
		add(string, json->p, size);
		json->p += size;
	}
	if (json->p == json->end)
		return nt_json_fail(json, "a string has no end");
	json->p++;
	if (string->size < string->room)
		string->text[string->size] = '\0';
	return true;
}

bool nt_json_enter(struct nt_json *json, uint8_t bracket)
{
	if (nt_json_peek(json) != bracket)
		return nt_json_fail(json, "an object was expected");
	if (json->depth == NT_JSON_DEPTH)
		return nt_json_fail(json, "nested too deep");
	json->depth++;
	json->p++;
	return true;
}

static bool leave(struct nt_json *json)
{
	json->p++;
	json->depth--;
	return false;
}

bool nt_json_next_item(struct nt_json *json, bool is_first)
{
	uint8_t next = nt_json_peek(json);

	if (next == ']')
		return leave(json);
	if (is_first)
		return next || nt_json_fail(json, "an array has no end");
	if (next != ',')
		return nt_json_fail(json, "a comma was expected");
	json->p++;
	if (nt_json_peek(json) == ']')
		return nt_json_fail(json, "an item was expected");
	return !json->error;
}

static bool is_repeated(struct nt_json_keys *keys, uint64_t hash)
{
	for (size_t i = 0; i < keys->count; i++)
		if (keys->hashes[i] == hash)
			return true;
	keys->hashes[keys->count++] = hash;
	return false;
}

bool nt_json_next_member(
	struct nt_json *json, struct nt_json_keys *keys, struct nt_json_string *key)
{
	uint8_t next = nt_json_peek(json);

	if (next == '}')
		return leave(json);
	if (keys->count) {
		if (next != ',')
			return nt_json_fail(json, "a comma was expected");
		json->p++;
	}
	if (!nt_json_string(json, key))
		return false;
	if (keys->count == NT_JSON_KEYS)
		return nt_json_fail(json, "an object has too many keys");
	if (is_repeated(keys, key->hash))
		return nt_json_fail(json, "a key comes twice");
	if (nt_json_peek(json) != ':')
		return nt_json_fail(json, "a colon was expected");
	json->p++;
	return true;
}

static bool skip_digits(struct nt_json *json)
{
	const uint8_t *start = json->p;

	while (json->p < json->end && *json->p >= '0' && *json->p <= '9')
		json->p++;
	return json->p > start || nt_json_fail(json, "a number is not complete");
}

static bool next_is(const struct nt_json *json, const char *any)
{
	return json->p < json->end && *json->p && strchr(any, *json->p);
}

static bool skip_number(struct nt_json *json)
{
	json->p += next_is(json, "-");
	if (next_is(json, "0"))
		json->p++;
	else if (!skip_digits(json))
		return false;
	if (next_is(json, ".")) {
		json->p++;
		if (!skip_digits(json))
			return false;
	}
	if (!next_is(json, "eE"))
		return true;
	json->p++;
	json->p += next_is(json, "+-");
	return skip_digits(json);
}

static bool skip_word(struct nt_json *json, const char *word)
{
	size_t size = strlen(word);

	if ((size_t)(json->end - json->p) < size || memcmp(json->p, word, size))
		return nt_json_fail(json, "an unknown word");
	json->p += size;
	return true;
}

static bool skip_object(struct nt_json *json)
{
	struct nt_json_keys keys = { .count = 0 };
	struct nt_json_string key = { .room = 0 };

	if (!nt_json_enter(json, '{'))
		return false;
	while (nt_json_next_member(json, &keys, &key))
		if (!nt_json_skip(json))
			return false;
	return !json->error;
}

static bool skip_array(struct nt_json *json)
{
	bool is_first = true;

	if (!nt_json_enter(json, '['))
		return false;
	for (; nt_json_next_item(json, is_first); is_first = false)
		if (!nt_json_skip(json))
			return false;
	return !json->error;
}

bool nt_json_skip(struct nt_json *json)
{
	struct nt_json_string string = { .room = 0 };

	switch (nt_json_peek(json)) {
	case '{':
		return skip_object(json);
	case '[':
		return skip_array(json);
	case '"':
		return nt_json_string(json, &string);
	case 't':
		return skip_word(json, "true");
	case 'f':
		return skip_word(json, "false");
	case 'n':
		return skip_word(json, "null");
	default:
		return skip_number(json);
	}
}
