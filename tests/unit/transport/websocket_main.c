#include "suite.h"
#include "websocket_suites.h"

static Suite *(*const suites[])(
	void) = { websocket_suite, websocket_handshake_suite, websocket_options_suite };

int main(void)
{
	return nt_suite_main(suites, sizeof suites / sizeof suites[0]);
}
