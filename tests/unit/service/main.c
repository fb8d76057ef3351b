/* main.c - the tests of runtime/src/service. */
#include "suites.h"

int main(void)
{
	static Suite *(*const suites[])(
		void) = { registry_suite, request_suite, subscription_suite };

	return nt_suite_main(suites, sizeof suites / sizeof suites[0]);
}
