/* instance.c - what all parts of an instance share. */
#include "peer/instance.h"

#include <stdio.h>

int nt_usable(const netron *net)
{
	if (nt_is_forked(net))
		return NETRON_E_FORKED;
	if (net->is_running && !pthread_equal(net->thread, pthread_self()))
		return NETRON_E_THREAD;
	return 0;
}

netron_error nt_error_plain(int code, const char *message)
{
	netron_error error = {
		.code = code,
		.status = nt_error_status_of(code),
		.name = nt_error_name_of(code),
		.message = message ? message : netron_strerror(code),
	};
	return error;
}

void nt_report(netron *net, enum nt_log_level level, int code, const char *format, ...)
{
	char text[256];
	va_list args;

	va_start(args, format);
	vsnprintf(text, sizeof text, format, args);
	va_end(args);
	nt_log(&net->log, level, "%s", text);
	if (!net->events.on_error)
		return;
	netron_error error = nt_error_plain(code, text);
	nt_enter(net);
	net->events.on_error(&error, net->events.user);
	nt_leave(net);
}
