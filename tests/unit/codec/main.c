#include "suites.h"

#include "suite.h"

static Suite *(*const suites[])(void) = { compare_suite, copy_suite, cursor_suite, decimal_suite,
	definition_suite, deflate_suite, failure_suite, format_suite, json_suite, json_args_suite,
	json_error_suite, json_random_suite, json_read_suite, json_write_suite, memory_suite,
	reuse_suite, rfc3339_suite, scan_suite, slot_suite, text_suite, value_suite, walk_suite,
	walk_items_suite, walk_other_suite, walk_random_suite, walk_stream_suite };

int main(void)
{
	return nt_suite_main(suites, sizeof(suites) / sizeof(suites[0]));
}
