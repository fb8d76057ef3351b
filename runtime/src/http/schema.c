/* schema.c - the tables that a call's JSON is read and written by. */
#include "http/schema.h"

#include "service/registry.h"

struct any_args {
	netron_values values;
};

static const netron_list_type any_list = { { NULL, sizeof(const netron_value *), NETRON_OP_ANY, 1 },
	0, UINT32_MAX };
static const void *const any_types[] = { &any_list };
static const netron_field any_fields[] = {
	{ .key_len = 7, .op = NETRON_OP_LIST, .has = NETRON_REQUIRED },
	{ .key = 7, .key_len = 1, .op = NETRON_OP_END, .has = NETRON_REQUIRED },
};
static const netron_struct any_args = {
	.fields = any_fields,
	.keys = "\xa6"
		"values"
		"\xc1"
		"\0\0\0\0\0\0\0\0",
	.types = any_types,
	.name = "args",
	.required = 1,
	.fixed = 25,
	.size = sizeof(struct any_args),
	.count = 1,
	.least = 9,
	.flags = NETRON_STRUCT_REST,
};
static const netron_slot any_result = { NULL, sizeof(const netron_value *), NETRON_OP_ANY, 1 };

const netron_struct *nt_http_args_of(const struct nt_http_target *target)
{
	return target->exposed->remote ? &any_args : target->method->args;
}

const netron_slot *nt_http_result_of(const struct nt_http_call *call)
{
	return call->exposed && call->exposed->remote ? &any_result : &call->method->result;
}

enum nt_json_form nt_http_form_of(const struct nt_http_target *target, enum nt_json_form form)
{
	return target->exposed->remote ? NT_JSON_POSITIONAL : form;
}
