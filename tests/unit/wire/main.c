#include "suites.h"

#include "suite.h"

static Suite *(*const suites[])(
	void) = { frame_suite, hello_suite, http1_suite, json_suite, packet_suite, ws_suite };

int main(void)
{
	return nt_suite_main(suites, sizeof(suites) / sizeof(suites[0]));
}
