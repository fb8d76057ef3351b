/* suite.c - see suite.h. */
#include "suite.h"

#include <stdio.h>
#include <stdlib.h>

/* Check kills a test after 4 s unless told otherwise; sanitizers on a busy machine need more. */
static const char patience_s[] = "60";

static void print_failures(SRunner *runner, int failed)
{
	TestResult **failures = srunner_failures(runner);

	if (failures == NULL)
		return;
	for (int i = 0; i < failed; i++) {
		fprintf(stderr, "%s:%d: %s: %s\n", tr_lfile(failures[i]), tr_lno(failures[i]),
			tr_tcname(failures[i]), tr_msg(failures[i]));
	}
	free(failures);
}

int nt_suite_main(Suite *(*const *suites)(void), size_t count)
{
	SRunner *runner;
	int run;
	int failed;

	/* Read by tcase_create, so before the suites are made. */
	setenv("CK_DEFAULT_TIMEOUT", patience_s, 0);

	runner = srunner_create(NULL);
	for (size_t i = 0; i < count; i++)
		srunner_add_suite(runner, suites[i]());

	srunner_set_tap(runner, "-");
	srunner_run_all(runner, CK_SILENT);

	run = srunner_ntests_run(runner);
	failed = srunner_ntests_failed(runner);
	print_failures(runner, failed);
	srunner_free(runner);

	/* Nothing run is a mistake in the suite or in CK_RUN_CASE, not a success. */
	return run > 0 && failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
