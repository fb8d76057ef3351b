#include "suites.h"

#include "suite.h"

static Suite *(*const suites[])(void) = { bridge_suite, lines_suite, settings_suite, sse_suite };

int main(void)
{
	return nt_suite_main(suites, sizeof(suites) / sizeof(suites[0]));
}
