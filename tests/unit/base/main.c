#include "suites.h"

#include "suite.h"

static Suite *(*const suites[])(void) = { alloc_suite, arena_suite, base64_suite, buf_suite,
	clock_suite, error_suite, list_suite, log_suite, owned_suite, prng_suite, semver_suite,
	semver_range_suite, sha1_suite, siphash_suite, slots_suite, string_map_suite, strmap_suite,
	uid_suite, utf8_suite, value_suite, value_copy_suite, value_equal_suite, value_print_suite,
	wheel_suite };

int main(void)
{
	return nt_suite_main(suites, sizeof(suites) / sizeof(suites[0]));
}
