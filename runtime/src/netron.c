/* netron.c - the instance. */
#include <netron/netron.h>

netron_options netron_options_default(void)
{
	netron_options options = { .size = sizeof options };
	return options;
}
