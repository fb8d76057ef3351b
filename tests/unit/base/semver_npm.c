/* semver_npm.c - npm's own test data: ordering, ranges that include and exclude, invalid versions.
 * Entries for loose parsing are not ours. argv[1]: the folder; skipped when it is not there. */
#include "base/semver.h"
#include "codec/json.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TEXT = 512, FILE_MAX = 64 * 1024 };

struct entry {
	char first[TEXT], second[TEXT];
	bool is_complete; /* both are strings */
	bool is_loose, include_prerelease;
};

static char folder[1024];
static int checked, failed;

static void check(bool holds, const char *what, const struct entry *entry)
{
	checked++;
	if (holds)
		return;
	failed++;
	fprintf(stderr, "%s: '%s' '%s'\n", what, entry->first, entry->second);
}

static bool parse(const char *text, struct nt_semver *out_version)
{
	return nt_semver_parse(text, strlen(text), out_version);
}

/* [higher, lower] */
static void compares(const struct entry *entry)
{
	struct nt_semver a, b;

	check(parse(entry->first, &a) && parse(entry->second, &b) &&
			nt_semver_compare(&a, &b) > 0 && nt_semver_compare(&b, &a) < 0 &&
			nt_semver_compare(&a, &a) == 0,
		"order", entry);
}

static bool in_range(const struct entry *entry)
{
	struct nt_semver version;

	return parse(entry->second, &version) &&
	       nt_semver_matches(
		       &version, entry->first, strlen(entry->first), entry->include_prerelease);
}

static void includes(const struct entry *entry)
{
	check(nt_semver_range_valid(entry->first, strlen(entry->first)) && in_range(entry),
		"include", entry);
}

static void excludes(const struct entry *entry)
{
	check(nt_semver_range_valid(entry->first, strlen(entry->first)) && !in_range(entry),
		"exclude", entry);
}

static void is_invalid(const struct entry *entry)
{
	struct nt_semver version;

	check(!parse(entry->first, &version), "invalid", entry);
}

static bool read_text(struct nt_json_in *json, char text[TEXT])
{
	struct nt_json_string string = { .text = text, .room = TEXT };

	if (nt_json_peek(json) == '"')
		return nt_json_string(json, &string) && string.size < TEXT;
	nt_json_skip(json, NULL);
	return false;
}

/* true, or an object. { "loose": true } or any number but 0 means loose, too. */
static void read_options(struct nt_json_in *json, struct entry *entry)
{
	struct nt_json_level object;
	char text[TEXT];

	if (nt_json_peek(json) != '{') {
		entry->is_loose = nt_json_peek(json) == 't';
		nt_json_skip(json, NULL);
		return;
	}
	nt_json_enter(json, '{', &object);
	for (;;) {
		struct nt_json_string key = { .text = text, .room = TEXT };
		bool is_on;

		if (!nt_json_next_key(json, &object, &key))
			return;
		is_on = nt_json_peek(json) == 't' ||
			(nt_json_peek(json) >= '1' && nt_json_peek(json) <= '9');
		if (!strcmp(text, "loose"))
			entry->is_loose = is_on;
		else if (!strcmp(text, "includePrerelease"))
			entry->include_prerelease = is_on;
		nt_json_skip(json, NULL);
	}
}

static void read_entry(struct nt_json_in *json, struct entry *entry)
{
	struct nt_json_level array;

	*entry = (struct entry){ .is_complete = true };
	nt_json_enter(json, '[', &array);
	for (int i = 0; nt_json_next_item(json, &array); i++) {
		if (i < 2)
			entry->is_complete &= read_text(json, i ? entry->second : entry->first);
		else
			read_options(json, entry);
	}
}

static bool load(const char *name, uint8_t data[FILE_MAX], size_t *out_size)
{
	char path[1100];
	FILE *file;

	snprintf(path, sizeof(path), "%s/%s.json", folder, name);
	file = fopen(path, "rb");
	if (!file)
		return false;
	*out_size = fread(data, 1, FILE_MAX, file);
	fclose(file);
	return true;
}

/* One line of TAP. */
static void run(int number, const char *name, void (*test)(const struct entry *entry))
{
	static uint8_t data[FILE_MAX];
	struct nt_json_in json;
	struct entry entry;
	size_t size = 0;
	int loose = 0;
	struct nt_json_level array;

	checked = failed = 0;
	if (!load(name, data, &size)) {
		printf("not ok %d - %s cannot be read\n", number, name);
		return;
	}
	nt_json_in_init(&json, data, size, NULL, NULL);
	nt_json_enter(&json, '[', &array);
	while (nt_json_next_item(&json, &array)) {
		read_entry(&json, &entry);
		loose += entry.is_loose;
		if (entry.is_complete && !entry.is_loose)
			test(&entry);
	}
	failed += !nt_json_at_end(&json) || !checked;
	printf("%s %d - %s: %d checked, %d loose left out\n", failed ? "not ok" : "ok", number,
		name, checked, loose);
}

int main(int argc, char **argv)
{
	static uint8_t data[FILE_MAX];
	size_t size;

	snprintf(folder, sizeof(folder), "%s", argc > 1 ? argv[1] : "");
	if (!load("comparisons", data, &size)) {
		printf("1..0 # SKIP no npm test data in '%s'\n", folder);
		return EXIT_SUCCESS;
	}
	printf("1..4\n");
	run(1, "comparisons", compares);
	run(2, "range-include", includes);
	run(3, "range-exclude", excludes);
	run(4, "invalid-versions", is_invalid);
	return EXIT_SUCCESS;
}
