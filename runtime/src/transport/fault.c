#include "transport/fault.h"

#include <stdio.h>
#include <uv.h>

static const struct {
	int uv_status, code;
} codes[] = {
	{ UV_ECONNREFUSED, NETRON_E_REFUSED },
	{ UV_ENOENT, NETRON_E_REFUSED }, /* a Unix socket nobody has made */
	{ UV_EAGAIN, NETRON_E_REFUSED }, /* a Unix socket whose queue is full */
	{ UV_ECONNRESET, NETRON_E_LOST },
	{ UV_ECONNABORTED, NETRON_E_LOST },
	{ UV_EPIPE, NETRON_E_LOST },
	{ UV_ENOTCONN, NETRON_E_LOST },
	{ UV_ETIMEDOUT, NETRON_E_TIMEOUT },
	{ UV_EHOSTUNREACH, NETRON_E_UNAVAILABLE },
	{ UV_ENETUNREACH, NETRON_E_UNAVAILABLE },
	{ UV_ENETDOWN, NETRON_E_UNAVAILABLE },
	{ UV_EAI_AGAIN, NETRON_E_UNAVAILABLE },
	{ UV_ENOMEM, NETRON_E_NO_MEMORY },
	{ UV_ENOBUFS, NETRON_E_NO_MEMORY },
	{ UV_EAI_MEMORY, NETRON_E_NO_MEMORY },
	{ UV_EADDRINUSE, NETRON_E_CONFLICT },
	{ UV_EADDRNOTAVAIL, NETRON_E_ADDRESS },
	{ UV_EAFNOSUPPORT, NETRON_E_ADDRESS },
	{ UV_ENAMETOOLONG, NETRON_E_ADDRESS },
	{ UV_ENOTSOCK, NETRON_E_ADDRESS },
	{ UV_EPROTOTYPE, NETRON_E_ADDRESS },
	{ UV_EAI_NONAME, NETRON_E_ADDRESS },
	{ UV_EAI_NODATA, NETRON_E_ADDRESS },
	{ UV_EAI_FAMILY, NETRON_E_ADDRESS },
	{ UV_EAI_ADDRFAMILY, NETRON_E_ADDRESS },
	{ UV_EAI_FAIL, NETRON_E_ADDRESS },
	{ UV_EMFILE, NETRON_E_LIMIT },
	{ UV_ENFILE, NETRON_E_LIMIT },
	{ UV_ECANCELED, NETRON_E_CANCELLED },
	{ UV_EAI_CANCELED, NETRON_E_CANCELLED },
};

int nt_fault_code(int uv_status)
{
	for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++)
		if (codes[i].uv_status == uv_status)
			return codes[i].code;
	return NETRON_E_SYSTEM;
}

int nt_fault_lost_code(int uv_status)
{
	int code = nt_fault_code(uv_status);

	return code == NETRON_E_NO_MEMORY ? code : NETRON_E_LOST;
}

static const netron_error *finish(struct nt_fault *fault, int code)
{
	fault->error = (struct netron_error){
		.code = code,
		.status = nt_error_status_of(code),
		.name = nt_error_name_of(code),
		.message = fault->text,
	};
	return &fault->error;
}

const netron_error *nt_fault_fill(struct nt_fault *fault, int code, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vsnprintf(fault->text, sizeof fault->text, format, args);
	va_end(args);
	return finish(fault, code);
}

const netron_error *nt_fault_fill_uv(
	struct nt_fault *fault, int code, const char *what, const char *where, int uv_status)
{
	char text[128], name[32];

	snprintf(fault->text, sizeof fault->text, "%s %s: %s (%s)", what, where,
		uv_strerror_r(uv_status, text, sizeof text),
		uv_err_name_r(uv_status, name, sizeof name));
	return finish(fault, code);
}
