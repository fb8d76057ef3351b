#include "suites.h"

static Suite *(*const suites[])(void) = {
	arena_suite,
	text_suite,
	utf8_suite,
	source_suite,
	load_suite,
	guess_suite,
	codes_suite,
	diag_suite,
	parse_suite,
	parse_value_suite,
	parse_error_suite,
	parse_limits_suite,
};

int main(void)
{
	return nt_suite_main(suites, sizeof(suites) / sizeof(suites[0]));
}
