/* trouble.c - what could not be asked. */
#include "http/trouble.h"

#include "http/answer.h"
#include "service/request.h"

#include <stdio.h>

void nt_http_answer_missing(struct nt_http_connection *connection, int rc, struct nt_text service,
	struct nt_text member, uint8_t kind, const struct nt_http_target *target)
{
	const char *what = kind == NETRON_METHOD_CALL ? "Method" : "Property";
	int service_size = nt_request_clip(service.p, service.n);
	int member_size = nt_request_clip(member.p, member.n);
	char text[512];

	if (!target->exposed)
		snprintf(text, sizeof text, "Service %.*s not found", service_size, service.p);
	else if (rc == NETRON_E_FORBIDDEN)
		snprintf(text, sizeof text, "Property %.*s of service %.*s is readonly",
			member_size, member.p, service_size, service.p);
	else
		snprintf(text, sizeof text, "%s %.*s not found in service %.*s", what, member_size,
			member.p, service_size, service.p);
	nt_http_answer_error(connection, nt_error_status_of(rc), text);
}

void nt_http_answer_bad_json(struct nt_http_connection *connection, const struct nt_json_in *in)
{
	char text[400] = "";
	size_t begin = 0;
	int status = 400;

	if (in->error == NETRON_E_DECODE)
		begin = (size_t)snprintf(text, sizeof text, "Invalid JSON: ");
	else if (in->error == NETRON_E_TOO_LARGE)
		status = 413;
	else if (in->error == NETRON_E_NO_MEMORY)
		status = 503;
	else if (in->error == NETRON_E_UNIMPLEMENTED)
		status = 501;
	nt_json_message(in, text + begin, sizeof text - begin);
	nt_http_answer_error(connection, status, text);
}

void nt_http_answer_unasked(struct nt_http_connection *connection, int rc)
{
	switch (rc) {
	case NETRON_E_TOO_LARGE:
		nt_http_answer_error(connection, 413, "The request is too large to be passed on");
		break;
	case NETRON_E_INVALID_VALUE:
		nt_http_answer_error(connection, 400, "A header cannot be passed on");
		break;
	default:
		nt_http_answer_error(connection, 503, netron_strerror(rc));
	}
}
