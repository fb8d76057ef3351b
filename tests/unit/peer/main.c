/* main.c - the tests of runtime/src/peer. */
#include "suites.h"

int main(void)
{
	static Suite *(*const suites[])(void) = { calls_suite, halves_suite, keepalive_suite,
		output_suite, peer_suite, queue_suite, task_suite };

	return nt_suite_main(suites, sizeof suites / sizeof suites[0]);
}
