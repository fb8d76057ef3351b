#include "emit_suites.h"

static Suite *(*const suites[])(void) = { c_text_suite, json_out_suite };

int main(void)
{
	return nt_suite_main(suites, sizeof(suites) / sizeof(suites[0]));
}
