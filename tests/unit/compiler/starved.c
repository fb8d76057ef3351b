/* starved.c - netronc as it is run, with memory running out at every place: it says so, frees what
 * it took, and the outputs are as they were. Its arena takes a chunk for nearly every block here
 * (meson.build), so that there are many places. */
#include "suite.h"

#include <dirent.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int netronc_main(int argc, char **argv);
void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void __real_free(void *block);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void __wrap_free(void *block);

/* Of one run; fail_at 0: outside of one. */
static size_t taken, live, fail_at;

static bool is_refused(void)
{
	return fail_at && ++taken == fail_at;
}

void *__wrap_malloc(size_t size)
{
	void *block = is_refused() ? NULL : __real_malloc(size);

	live += fail_at && block;
	return block;
}

void *__wrap_calloc(size_t count, size_t size)
{
	void *block = is_refused() ? NULL : __real_calloc(count, size);

	live += fail_at && block;
	return block;
}

void __wrap_free(void *block)
{
	live -= fail_at && block;
	__real_free(block);
}

/* ---- the directory ---- */

static char directory[64];

static const char common[] = "namespace acme.common;\nerror NotFound(404) { what: string; }\n";
static const char market[] =
	"/// All of it.\nnamespace acme;\nimport \"common.nsvc\";\n"
	"enum Side : u8 { buy, sell }\nunion Any { side: Side; orders: Order[]; }\n"
	"struct Order { id: uuid; @range(1, 5) n: i32 = 2; s: Side?; m: map<string, Any>; g: "
	"f64[2]; }\n"
	"type Orders = Order[<=9];\nconst MOST: u32 = 5;\n"
	"service Market@1.0.0 {\n    /// Gets.\n    @timeout(1s) get(id: uuid, more: i32...) -> "
	"Order? "
	"throws NotFound;\n    oneway put(orders: Orders);\n"
	"    @http(GET, \"/orders/{id}/{rest...}\") @cache(5s) find(id: uuid, rest: string) -> "
	"Order;\n"
	"}\n";
static const char warned[] =
	"namespace acme;\nimport \"common.nsvc\";\nstruct Order { id: uuid; }\n";
static const char wrong[] = "import \"none.nsvc\";\nstruct Order { id: Uuid; n: i32 = \"x\"; }\n"
			    "enum Side { buy, buy = }\nservice S { f( -> Ordr; }\n";

static void write_file(const char *name, const char *text)
{
	FILE *file = fopen(name, "wb");

	ck_assert_ptr_nonnull(file);
	ck_assert_uint_eq(fwrite(text, 1, strlen(text), file), strlen(text));
	ck_assert_int_eq(fclose(file), 0);
}

static void set_up(void)
{
	strcpy(directory, "/tmp/netronc-starved-XXXXXX");
	ck_assert_ptr_nonnull(mkdtemp(directory));
	ck_assert_int_eq(chdir(directory), 0);
	write_file("common.nsvc", common);
}

static void tear_down(void)
{
	DIR *dir = opendir(".");

	for (struct dirent *entry; (entry = readdir(dir));)
		if (*entry->d_name != '.')
			unlink(entry->d_name);
	closedir(dir);
	ck_assert_int_eq(chdir("/"), 0);
	ck_assert_int_eq(rmdir(directory), 0);
}

/* Of every file here but stderr: names and contents, in no order that matters. */
static unsigned long long fingerprint(void)
{
	unsigned long long sum = 0;
	DIR *dir = opendir(".");

	ck_assert_ptr_nonnull(dir);
	for (struct dirent *entry; (entry = readdir(dir));) {
		unsigned long long hash = 0xcbf29ce484222325u;
		FILE *file = strcmp(entry->d_name, "stderr") ? fopen(entry->d_name, "rb") : NULL;

		if (!file || *entry->d_name == '.') {
			if (file)
				fclose(file);
			continue;
		}
		for (const char *at = entry->d_name; *at; at++)
			hash = (hash ^ (unsigned char)*at) * 0x100000001b3u;
		for (int c; (c = getc(file)) != EOF;)
			hash = (hash ^ (unsigned)c) * 0x100000001b3u;
		sum += hash;
		fclose(file);
	}
	closedir(dir);
	return sum;
}

/* ---- a run ---- */

/* Its exit status; what it says goes to the file stderr. */
static int run(const char **words, size_t fail)
{
	char **argv = (char **)(uintptr_t)words;
	int argc = 0, status, saved = dup(STDERR_FILENO);
	int file = open("stderr", O_WRONLY | O_CREAT | O_TRUNC, 0600);

	while (argv[argc])
		argc++;
	ck_assert_int_ge(dup2(file, STDERR_FILENO), 0);
	close(file);
	taken = live = 0;
	fail_at = fail;
	status = netronc_main(argc, argv);
	fail_at = 0;
	ck_assert_int_ge(dup2(saved, STDERR_FILENO), 0);
	close(saved);
	return status;
}

static bool said_out_of_memory(void)
{
	char text[200] = "";
	FILE *file = fopen("stderr", "rb");

	ck_assert_ptr_nonnull(file);
	text[fread(text, 1, sizeof(text) - 1, file)] = '\0';
	fclose(file);
	return strcmp(text, "netronc: out of memory\n") == 0;
}

/* How often it failed before it ended with the status it should. */
static size_t sweep(const char **argv, int expected)
{
	unsigned long long before = fingerprint();
	size_t n = 1;
	int status;

	while ((status = run(argv, n)) != expected || taken >= n) {
		ck_assert_msg(status == 3, "allocation %zu: exit status %d", n, status);
		ck_assert_msg(live == 0, "allocation %zu: %zu blocks are left", n, live);
		ck_assert_msg(said_out_of_memory(), "allocation %zu: says something else", n);
		ck_assert_msg(fingerprint() == before, "allocation %zu: a file has changed", n);
		n++;
	}
	ck_assert_uint_eq(live, 0);
	return n;
}

START_TEST(test_writing)
{
	const char *argv[] = { "netronc", "gen", "-MD", "-I", "elsewhere", "--emit", "c,openapi",
		"market.nsvc", "common.nsvc", NULL };
	unsigned long long before;

	write_file("market.nsvc", warned);
	ck_assert_int_eq(run(argv, 0), 0);
	write_file("market.nsvc", market); /* over outputs of another time */
	before = fingerprint();
	ck_assert_uint_gt(sweep(argv, 0), 500);
	ck_assert(fingerprint() != before);
	before = fingerprint();
	ck_assert_uint_gt(sweep(argv, 0), 500); /* over the same ones */
	ck_assert(fingerprint() == before);
}
END_TEST

START_TEST(test_warnings)
{
	const char *argv[] = { "netronc", "market.nsvc", NULL };

	write_file("market.nsvc", warned);
	ck_assert_uint_gt(sweep(argv, 0), 100);
	ck_assert_int_eq(access("market.netron.h", F_OK), 0);
}
END_TEST

START_TEST(test_mistakes)
{
	const char *text[] = { "netronc", "check", "wrong.nsvc", NULL };
	const char *json[] = { "netronc", "--diagnostics=json", "wrong.nsvc", NULL };

	write_file("wrong.nsvc", wrong);
	ck_assert_uint_gt(sweep(text, 1), 50);
	ck_assert_uint_gt(sweep(json, 1), 50);
}
END_TEST

START_TEST(test_cannot_write)
{
	const char *argv[] = { "netronc", "-o", "market.nsvc", "market.nsvc", NULL };

	write_file("market.nsvc", market);
	ck_assert_uint_gt(sweep(argv, 3), 500);
}
END_TEST

static Suite *starved_suite(void)
{
	Suite *suite = suite_create("compiler starved");
	TCase *tests = tcase_create("starved");

	tcase_set_timeout(tests, 120);
	tcase_add_checked_fixture(tests, set_up, tear_down);
	tcase_add_test(tests, test_writing);
	tcase_add_test(tests, test_warnings);
	tcase_add_test(tests, test_mistakes);
	tcase_add_test(tests, test_cannot_write);
	suite_add_tcase(suite, tests);
	return suite;
}

static Suite *(*const suites[])(void) = { starved_suite };

int main(void)
{
	return nt_suite_main(suites, sizeof(suites) / sizeof(suites[0]));
}
