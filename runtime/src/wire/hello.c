#include "wire/hello.h"

#include "base/utf8.h"
#include "codec/json.h"

#include <netron/error.h>
#include <stdio.h>
#include <string.h>

enum { LONGEST = 16 * 1024, NAME = 16 };

static const struct {
	const char *name;
	unsigned bit;
} features[] = {
	{ "int64", NT_FEATURE_INT64 },
	{ "context", NT_FEATURE_CONTEXT },
	{ "cancel", NT_FEATURE_CANCEL },
	{ "credit", NT_FEATURE_CREDIT },
	{ "goaway", NT_FEATURE_GOAWAY },
	{ "deflate", NT_FEATURE_DEFLATE },
};

enum { FEATURES = sizeof(features) / sizeof(features[0]) };

/* ---- writing ---- */

struct text {
	char *at, *end; /* end: room for a NUL there */
	bool is_full;
};

static void put(struct text *text, const void *data, size_t size)
{
	if (text->is_full || (size_t)(text->end - text->at) < size) {
		text->is_full = true;
		return;
	}
	memcpy(text->at, data, size);
	text->at += size;
}

static void put_string(struct text *text, const char *string)
{
	put(text, string, strlen(string));
}

static bool put_id(struct text *text, const char *id)
{
	const uint8_t *p = (const uint8_t *)id, *end = p + strnlen(id, NT_HELLO_ID_MAX + 1);

	if (p == end || end - p > NT_HELLO_ID_MAX)
		return false;
	while (p < end) {
		size_t size = nt_utf8_step(p, (size_t)(end - p));

		if (!size || nt_utf8_is_control(p, size))
			return false;
		if (*p == '"' || *p == '\\')
			put(text, "\\", 1);
		put(text, p, size);
		p += size;
	}
	return true;
}

static void put_number(struct text *text, const char *name, uint32_t number)
{
	char member[NAME + 16];

	if (number == 0)
		return;
	snprintf(member, sizeof(member), ",\"%s\":%u", name, (unsigned)number);
	put_string(text, member);
}

static void put_announced(struct text *text, const struct nt_hello *hello)
{
	const char *separator = "";

	put_string(text, ",\"netronc\":{\"v\":1,\"features\":[");
	for (size_t i = 0; i < FEATURES; i++) {
		if (!(hello->features & features[i].bit))
			continue;
		put_string(text, separator);
		put_string(text, "\"");
		put_string(text, features[i].name);
		put_string(text, "\"");
		separator = ",";
	}
	put_string(text, "]");
	put_number(text, "keepalive", hello->keepalive_ms);
	put_number(text, "timeout", hello->timeout_ms);
	put_string(text, "}");
}

size_t nt_hello_write(const struct nt_hello *hello, char text[NT_HELLO_MAX])
{
	struct text out = { text, text + NT_HELLO_MAX - 1, false };

	put_string(&out, hello->type == NT_HELLO_SERVER ? "{\"type\":\"id\",\"id\":\""
							: "{\"type\":\"client-id\",\"id\":\"");
	if (!put_id(&out, hello->id))
		return 0;
	put_string(&out, "\"");
	if (hello->features)
		put_announced(&out, hello);
	put_string(&out, "}");
	if (out.is_full)
		return 0;
	*out.at = '\0';
	return (size_t)(out.at - text);
}

/* ---- reading ---- */

/* Of the whole message. */
struct reading {
	struct nt_json_in json;
	struct nt_hello *hello;
	bool has_type, has_id;
};

static bool read_type(struct reading *reading)
{
	char text[NAME];
	struct nt_json_string type = { .text = text, .room = sizeof(text) };

	if (nt_json_peek(&reading->json) != '"')
		return nt_json_malformed(&reading->json, "the type is not a string");
	if (!nt_json_string(&reading->json, &type))
		return false;
	if (nt_json_string_is(&type, "id"))
		reading->hello->type = NT_HELLO_SERVER;
	else if (nt_json_string_is(&type, "client-id"))
		reading->hello->type = NT_HELLO_CLIENT;
	else
		return nt_json_malformed(&reading->json, "the type is unknown");
	reading->has_type = true;
	return true;
}

static bool read_id(struct reading *reading)
{
	struct nt_json_string id = { .text = reading->hello->id,
		.room = sizeof(reading->hello->id) };

	if (nt_json_peek(&reading->json) != '"')
		return nt_json_malformed(&reading->json, "the id is not a string");
	if (!nt_json_string(&reading->json, &id))
		return false;
	if (!id.size)
		return nt_json_malformed(&reading->json, "the id is empty");
	if (id.size > NT_HELLO_ID_MAX)
		return nt_json_malformed(&reading->json, "the id is too long");
	if (id.has_control)
		return nt_json_malformed(&reading->json, "the id has a control character");
	reading->has_id = true;
	return true;
}

/* What was announced. A wrong type anywhere: nothing was, but the message stands. */
struct announced {
	unsigned features;
	uint32_t keepalive_ms, timeout_ms;
	bool is_version_1, is_wrong;
};

static bool read_version(struct nt_json_in *json, struct announced *announced)
{
	uint8_t first = nt_json_peek(json);
	const uint8_t *start = json->p;

	if (!nt_json_skip(json, NULL))
		return false;
	announced->is_version_1 = first == '1' && json->p - start == 1;
	return true;
}

static bool read_feature(struct nt_json_in *json, struct announced *announced)
{
	char text[NAME];
	struct nt_json_string name = { .text = text, .room = sizeof(text) };

	if (nt_json_peek(json) != '"') {
		announced->is_wrong = true;
		return nt_json_skip(json, NULL);
	}
	if (!nt_json_string(json, &name))
		return false;
	for (size_t i = 0; i < FEATURES; i++)
		if (nt_json_string_is(&name, features[i].name))
			announced->features |= features[i].bit;
	return true;
}

static bool read_features(struct nt_json_in *json, struct announced *announced)
{
	struct nt_json_level array;

	if (nt_json_peek(json) != '[') {
		announced->is_wrong = true;
		return nt_json_skip(json, NULL);
	}
	if (!nt_json_enter(json, '[', &array))
		return false;
	while (nt_json_next_item(json, &array))
		if (!read_feature(json, announced))
			return false;
	return !json->error;
}

/* A whole number, as far as 32 bits go. */
static bool read_number(struct nt_json_in *json, struct announced *announced, uint32_t *out_number)
{
	uint64_t number = 0;

	nt_json_peek(json);
	const uint8_t *p = json->p;
	if (!nt_json_skip(json, NULL))
		return false;
	for (; p < json->p && *p >= '0' && *p <= '9' && number <= UINT32_MAX; p++)
		number = number * 10 + (uint64_t)(*p - '0');
	announced->is_wrong |= p != json->p || number > UINT32_MAX;
	*out_number = (uint32_t)number;
	return true;
}

static bool read_announced(struct reading *reading)
{
	struct nt_json_in *json = &reading->json;
	struct announced announced = { 0 };
	struct nt_json_level object;
	char text[NAME];

	if (nt_json_peek(json) != '{')
		return nt_json_skip(json, NULL);
	if (!nt_json_enter(json, '{', &object))
		return false;
	for (;;) {
		struct nt_json_string key = { .text = text, .room = sizeof(text) };
		bool is_read;

		if (!nt_json_next_key(json, &object, &key))
			break;
		is_read = nt_json_string_is(&key, "v")          ? read_version(json, &announced)
			  : nt_json_string_is(&key, "features") ? read_features(json, &announced)
			  : nt_json_string_is(&key, "keepalive")
				  ? read_number(json, &announced, &announced.keepalive_ms)
			  : nt_json_string_is(&key, "timeout")
				  ? read_number(json, &announced, &announced.timeout_ms)
				  : nt_json_skip(json, NULL);
		if (!is_read)
			return false;
	}
	if (announced.is_version_1 && !announced.is_wrong) {
		reading->hello->features = announced.features;
		reading->hello->keepalive_ms = announced.keepalive_ms;
		reading->hello->timeout_ms = announced.timeout_ms;
	}
	return !json->error;
}

static bool read_members(struct reading *reading)
{
	struct nt_json_level object;
	char text[NAME];

	if (!nt_json_enter(&reading->json, '{', &object))
		return false;
	for (;;) {
		struct nt_json_string key = { .text = text, .room = sizeof(text) };
		bool is_read;

		if (!nt_json_next_key(&reading->json, &object, &key))
			break;
		is_read = nt_json_string_is(&key, "type")      ? read_type(reading)
			  : nt_json_string_is(&key, "id")      ? read_id(reading)
			  : nt_json_string_is(&key, "netronc") ? read_announced(reading)
							       : nt_json_skip(&reading->json, NULL);
		if (!is_read)
			return false;
	}
	if (!nt_json_at_end(&reading->json))
		return nt_json_malformed(&reading->json, "bytes follow the object");
	return true;
}

int nt_hello_read(
	const uint8_t *data, size_t size, struct nt_hello *out_hello, const char **out_reason)
{
	struct reading reading = { .hello = out_hello };

	memset(out_hello, 0, sizeof(*out_hello));
	nt_json_in_init(&reading.json, data, size, NULL, NULL);
	if (size > LONGEST)
		nt_json_malformed(&reading.json, "the message is too long");
	else if (read_members(&reading)) {
		if (!reading.has_type)
			nt_json_malformed(&reading.json, "the type is missing");
		else if (!reading.has_id)
			nt_json_malformed(&reading.json, "the id is missing");
	}
	if (!reading.json.error)
		return 0;
	*out_reason = reading.json.reason;
	return NETRON_E_PROTOCOL;
}
