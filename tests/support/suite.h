/* suite.h - runs Check suites and reports in TAP, one line per test, for meson to count.
 *
 * The main() of every unit test:
 *
 *	static Suite *(*const suites[])(void) = { packet_suite, frame_suite };
 *
 *	int main(void)
 *	{
 *		return nt_suite_main(suites, 2);
 *	}
 *
 * Each test runs in its own process: make event loops inside the test, never before. To run one
 * test: CK_RUN_SUITE=name CK_RUN_CASE=name; in a debugger add CK_FORK=no. */
#ifndef NT_TEST_SUITE_H
#define NT_TEST_SUITE_H

#include <check.h>
#include <stddef.h>

/* TAP on stdout, what failed on stderr; EXIT_SUCCESS when every test passed. */
int nt_suite_main(Suite *(*const *suites)(void), size_t count);

#endif
