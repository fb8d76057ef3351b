/* error_read.c - errors out of the values that stand in extensions 110 and 126. */
#include "codec/error_read.h"

#include <string.h>

/* The order of extension 110. */
enum {
	NAME,
	CODE,
	MESSAGE,
	DETAILS,
	CONTEXT,
	TIMESTAMP,
	REQUEST_ID,
	CORRELATION_ID,
	SPAN_ID,
	TRACE_ID,
	STACK,
	CAUSE,
	EXTRAS
};

static const char *text_of(const netron_value *value)
{
	return value && value->kind == NETRON_KIND_STRING ? value->as.string.data : NULL;
}

static bool is_there(const netron_value *value)
{
	return value->kind != NETRON_KIND_NULL && value->kind != NETRON_KIND_UNDEFINED;
}

/* A status is usable when it can be a negative code; others leave only the number. */
static void set_status(netron_error *error, const netron_value *value)
{
	int64_t status;

	error->code = NETRON_E_REMOTE;
	if (netron_value_to_i64(value, &status) < 0 || status != (int32_t)status)
		return;
	error->status = (int)status;
	if (status >= 400 && status < 1000)
		error->code = nt_error_code_of((int)status);
}

void nt_error_of_plain(netron_error *error, const netron_value parts[3])
{
	memset(error, 0, sizeof(*error));
	error->is_remote = true;
	error->code = NETRON_E_INTERNAL;
	error->status = 500;
	error->name = text_of(&parts[0]);
	error->message = text_of(&parts[2]);
}

/* A cause is an error, or what the original makes of a plain one: an object with its message. */
static bool set_cause(struct nt_reader *r, netron_error *error, const netron_value *value)
{
	netron_error *cause;

	if (value->kind == NETRON_KIND_ERROR) {
		error->cause = value->as.error;
		return true;
	}
	if (value->kind != NETRON_KIND_OBJECT || !text_of(netron_value_get(value, "message")))
		return true;
	cause = nt_take(r, sizeof(*cause));
	if (!cause)
		return false;
	memset(cause, 0, sizeof(*cause));
	cause->is_remote = true;
	cause->code = NETRON_E_INTERNAL;
	cause->status = 500;
	cause->name = text_of(netron_value_get(value, "name"));
	cause->message = text_of(netron_value_get(value, "message"));
	error->cause = cause;
	return true;
}

static bool set_details(struct nt_reader *r, netron_error *error, const netron_value *value)
{
	netron_value *details;

	if (!is_there(value))
		return true;
	details = nt_take(r, sizeof(*details));
	if (!details)
		return false;
	*details = *value;
	error->details = details;
	return true;
}

bool nt_error_of_parts(struct nt_reader *r, netron_error *error, const netron_value parts[13])
{
	double milliseconds;

	memset(error, 0, sizeof(*error));
	error->is_remote = true;
	set_status(error, &parts[CODE]);
	error->name = text_of(&parts[NAME]);
	error->message = text_of(&parts[MESSAGE]);
	error->request_id = text_of(&parts[REQUEST_ID]);
	error->correlation_id = text_of(&parts[CORRELATION_ID]);
	error->span_id = text_of(&parts[SPAN_ID]);
	error->trace_id = text_of(&parts[TRACE_ID]);
	if (netron_value_to_f64(&parts[TIMESTAMP], &milliseconds) == 0 && milliseconds >= 0 &&
		milliseconds < (double)(INT64_MAX / 1000000))
		error->time = (netron_time)milliseconds * 1000000;
	return set_details(r, error, &parts[DETAILS]) && set_cause(r, error, &parts[CAUSE]);
}
