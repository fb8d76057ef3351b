/* echo.c - echo@1.0.0: values, there and back. */
#include "describe.h"
#include "services.h"

#include <stdlib.h>

static int echo(void *self, interop_echo_echo_call call, const netron_value *v)
{
	(void)self;
	return interop_echo_echo_reply(call, v);
}

static int args(void *self, interop_echo_args_call call, netron_values values)
{
	(void)self;
	return interop_echo_args_reply(call, values);
}

static int describe_value(void *self, interop_echo_describe_call call, const netron_value *v)
{
	(void)self;
	char *text = describe(v);

	if (!text)
		return NETRON_E_NO_MEMORY;
	int rc = interop_echo_describe_reply(call, text);
	free(text);
	return rc;
}

static const interop_echo_methods methods = {
	.echo = echo,
	.args = args,
	.describe = describe_value,
};

int expose_echo(struct interop *interop)
{
	netron_exposed exposed;

	return interop_echo_expose(interop->net, &methods, interop, &exposed);
}
