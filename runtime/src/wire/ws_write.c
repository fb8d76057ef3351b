#include "wire/ws.h"

#include "base/base64.h"
#include "base/sha1.h"
#include "base/uid.h"
#include "base/utf8.h"

#include <string.h>

/* Eight octets at a time: the key twice, turned so that it begins where the frame is. */
void nt_ws_mask(uint8_t *p, size_t size, const uint8_t key[4], size_t phase)
{
	uint8_t turned[8];
	uint64_t mask, word;

	for (size_t i = 0; i < sizeof(turned); i++)
		turned[i] = key[(phase + i) & 3];
	memcpy(&mask, turned, sizeof(mask));
	for (; size >= sizeof(word); p += sizeof(word), size -= sizeof(word)) {
		memcpy(&word, p, sizeof(word));
		word ^= mask;
		memcpy(p, &word, sizeof(word));
	}
	for (size_t i = 0; i < size; i++)
		p[i] ^= turned[i];
}

void nt_ws_make_key(uint8_t out_key[4])
{
	nt_random(out_key, 4);
}

static size_t length_size(uint64_t size)
{
	return size < 126 ? 0 : size < 65536 ? 2 : 8;
}

size_t nt_ws_header(uint8_t out[NT_WS_HEADER_MAX], enum nt_ws_opcode opcode, bool is_last,
	uint64_t size, const uint8_t *key)
{
	size_t extended = length_size(size), at = 2;

	out[0] = (uint8_t)((is_last ? 0x80 : 0) | opcode);
	out[1] = (uint8_t)((key ? 0x80 : 0) | (!extended ? size : extended == 2 ? 126 : 127));
	for (size_t i = 0; i < extended; i++)
		out[at++] = (uint8_t)(size >> (8 * (extended - 1 - i)));
	if (key) {
		memcpy(out + at, key, 4);
		at += 4;
	}
	return at;
}

static size_t header_size(uint64_t size, enum nt_ws_role role)
{
	return 2 + length_size(size) + (role == NT_WS_CLIENT ? 4 : 0);
}

size_t nt_ws_begin(struct nt_buf *out, enum nt_ws_role role)
{
	static const uint8_t header[NT_WS_HEADER_MAX];
	size_t begin = nt_buf_size(out);

	return nt_buf_append(out, header, nt_ws_room(role)) ? begin : SIZE_MAX;
}

bool nt_ws_end(struct nt_buf *out, size_t begin, enum nt_ws_role role, enum nt_ws_opcode opcode)
{
	size_t have = nt_ws_room(role), size = nt_buf_size(out) - begin - have;
	size_t need = header_size(size, role);
	uint8_t key[4], *p;

	if (need > have && !nt_buf_reserve(out, need - have)) {
		nt_buf_truncate(out, begin);
		return false;
	}
	p = out->data + out->start + begin;
	if (need != have) {
		memmove(p + need, p + have, size);
		nt_buf_truncate(out, begin + need + size);
	}
	if (role == NT_WS_CLIENT) {
		nt_ws_make_key(key);
		nt_ws_mask(p + need, size, key, 0);
	}
	nt_ws_header(p, opcode, true, size, role == NT_WS_CLIENT ? key : NULL);
	return true;
}

bool nt_ws_put(struct nt_buf *out, enum nt_ws_role role, enum nt_ws_opcode opcode, const void *data,
	size_t size)
{
	size_t begin = nt_buf_size(out);

	if (opcode >= NT_WS_CLOSING && size > NT_WS_CONTROL_MAX)
		return false;
	if (nt_ws_begin(out, role) == SIZE_MAX)
		return false;
	if (!nt_buf_append(out, data, size)) {
		nt_buf_truncate(out, begin);
		return false;
	}
	return nt_ws_end(out, begin, role, opcode);
}

bool nt_ws_code_is_valid(unsigned code)
{
	if (code >= 3000 && code <= 4999)
		return true;
	return code >= 1000 && code <= 1014 && code != 1004 && code != NT_WS_NO_CODE &&
	       code != NT_WS_ABNORMAL;
}

/* As many bytes as fit, up to where the UTF-8 is wrong. */
static size_t fitting(const char *reason)
{
	const uint8_t *p = (const uint8_t *)reason;
	size_t size = strlen(reason), at = 0, step;

	while ((step = nt_utf8_step(p + at, size - at)) && at + step <= NT_WS_REASON_MAX)
		at += step;
	return at;
}

bool nt_ws_put_close(struct nt_buf *out, enum nt_ws_role role, uint16_t code, const char *reason)
{
	uint8_t data[NT_WS_CONTROL_MAX];
	size_t size = 0;

	if (code != NT_WS_NO_CODE) {
		if (!nt_ws_code_is_valid(code))
			code = NT_WS_PROTOCOL_ERROR;
		data[0] = (uint8_t)(code >> 8);
		data[1] = (uint8_t)code;
		size = 2;
		if (reason) {
			size_t n = fitting(reason);

			memcpy(data + size, reason, n);
			size += n;
		}
	}
	return nt_ws_put(out, role, NT_WS_CLOSING, data, size);
}

void nt_ws_make_handshake_key(char out_key[NT_WS_KEY + 1])
{
	uint8_t bytes[16];

	nt_random(bytes, sizeof(bytes));
	nt_base64_encode(bytes, sizeof(bytes), out_key);
	out_key[NT_WS_KEY] = '\0';
}

/* Not decoded: some clients send bits behind the last octet, which harm nobody. */
bool nt_ws_key_is_valid(struct nt_text key)
{
	if (key.n != NT_WS_KEY || memcmp(key.p + NT_WS_KEY - 2, "==", 2) != 0)
		return false;
	for (size_t i = 0; i < NT_WS_KEY - 2; i++)
		if (!nt_base64_is_digit(key.p[i]))
			return false;
	return true;
}

void nt_ws_accept_key(const char *key, char out_accept[NT_WS_ACCEPT + 1])
{
	static const char guid[] = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
	char text[NT_WS_KEY + sizeof(guid) - 1];
	uint8_t hash[NT_SHA1_SIZE];

	memcpy(text, key, NT_WS_KEY);
	memcpy(text + NT_WS_KEY, guid, sizeof(guid) - 1);
	nt_sha1(text, sizeof(text), hash);
	nt_base64_encode(hash, sizeof(hash), out_accept);
	out_accept[NT_WS_ACCEPT] = '\0';
}
