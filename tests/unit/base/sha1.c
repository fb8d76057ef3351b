#include "base/sha1.h"

#include "hex.h"
#include "suites.h"

#include <stdlib.h>
#include <string.h>

/* RFC 3174 section 7.3; the last is the handshake of RFC 6455 section 1.3. */
static const struct {
	const char *text, *hash;
	size_t times;
} samples[] = {
	{ "", "da39a3ee5e6b4b0d3255bfef95601890afd80709", 1 },
	{ "abc", "a9993e364706816aba3e25717850c26c9cd0d89d", 1 },
	{ "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
		"84983e441c3bd26ebaae4aa1f95129e5e54670f1", 1 },
	{ "a", "34aa973cd4c4daa4f61eeb2bdbad27316534016f", 1000000 },
	{ "0123456701234567012345670123456701234567012345670123456701234567",
		"dea356a2cddd90c7a7ecedc5ebb563934f460452", 10 },
	{ "dGhlIHNhbXBsZSBub25jZQ==258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
		"b37a4f2cc0624f1690f64606cf385945b2bec4ea", 1 },
};

START_TEST(known_hashes)
{
	size_t length = strlen(samples[_i].text);
	char *data = malloc(length * samples[_i].times + 1), text[2 * NT_SHA1_SIZE + 1];
	uint8_t hash[NT_SHA1_SIZE];

	for (size_t i = 0; i < samples[_i].times; i++)
		memcpy(data + i * length, samples[_i].text, length);
	nt_sha1(data, length * samples[_i].times, hash);
	nt_test_hex(hash, sizeof(hash), text);
	ck_assert_str_eq(text, samples[_i].hash);
	free(data);
}
END_TEST

/* Around the ends of blocks: the padding moves into a block of its own. */
START_TEST(every_length_of_the_last_block)
{
	static const struct {
		size_t length;
		const char *hash;
	} rows[] = {
		{ 55, "c1c8bbdc22796e28c0e15163d20899b65621d65a" },
		{ 56, "c2db330f6083854c99d4b5bfb6e8f29f201be699" },
		{ 63, "03f09f5b158a7a8cdad920bddc29b81c18a551f5" },
		{ 64, "0098ba824b5c16427bd7a1122a5a442a25ec644d" },
		{ 65, "11655326c708d70319be2610e8a57d9a5b959d3b" },
	};
	char data[65], text[2 * NT_SHA1_SIZE + 1];
	uint8_t hash[NT_SHA1_SIZE];

	memset(data, 'a', sizeof(data));
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		nt_sha1(data, rows[i].length, hash);
		nt_test_hex(hash, sizeof(hash), text);
		ck_assert_str_eq(text, rows[i].hash);
	}
}
END_TEST

Suite *sha1_suite(void)
{
	Suite *suite = suite_create("sha1");
	TCase *tc = tcase_create("sha1");

	tcase_add_loop_test(tc, known_hashes, 0, sizeof(samples) / sizeof(samples[0]));
	tcase_add_test(tc, every_length_of_the_last_block);
	suite_add_tcase(suite, tc);
	return suite;
}
