#include "suites.h"

#include "suite.h"

static Suite *(*const suites[])(void) = { frame_suite, hello_suite, http1_suite, http1_fields_suite,
	http1_write_suite, packet_suite, ws_suite, ws_write_suite };

int main(void)
{
	return nt_suite_main(suites, sizeof(suites) / sizeof(suites[0]));
}
