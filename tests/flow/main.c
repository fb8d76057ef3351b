/* main.c - one suite of the flow tests: SUITE names it. */
#include "suites.h"

int main(void)
{
	static Suite *(*const suites[])(void) = { SUITE };

	return nt_suite_main(suites, 1);
}
