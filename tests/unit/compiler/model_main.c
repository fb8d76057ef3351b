#include "model_suites.h"

static Suite *(*const suites[])(
	void) = { c_names_suite, layout_suite, resolve_suite, resolve_memory_suite };

int main(void)
{
	return nt_suite_main(suites, sizeof(suites) / sizeof(suites[0]));
}
