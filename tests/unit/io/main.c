#include "suite.h"
#include "suites.h"

static Suite *(*const suites[])(void) = { loop_suite, tls_suite, url_suite };

int main(void)
{
	return nt_suite_main(suites, sizeof suites / sizeof suites[0]);
}
