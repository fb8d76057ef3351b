#include "suite.h"
#include "transport_suites.h"

static Suite *(*const suites[])(void) = { acceptor_suite, custom_suite, dial_suite, front_suite,
	memory_suite, socket_file_suite, stream_suite, tcp_suite, transport_suite, unix_suite };

int main(void)
{
	return nt_suite_main(suites, sizeof suites / sizeof suites[0]);
}
