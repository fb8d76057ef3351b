/* ask.c - one call for one request. */
#include "http/ask.h"

#include "http/answer.h"
#include "http/schema.h"
#include "http/telling.h"
#include "http/trouble.h"
#include "http/upload.h"

void nt_http_ask(struct nt_http_connection *connection, const struct nt_http_target *target,
	struct nt_json_in *in, struct nt_json_args *how)
{
	struct nt_http_call *call = &connection->call;
	uint32_t count = 0;
	int rc;

	call->events = nt_http_telling(connection, target->method);
	if (!call->events)
		return;
	call->has_name = connection->form == NT_HTTP_BARE;
	if (!call->timeout_ms)
		call->timeout_ms = connection->request.timeout_ms;
	how->form = nt_http_form_of(target, how->form);
	rc = nt_http_call_begin(call, target);
	if (rc == 0 && target->method->sends) {
		nt_http_upload_ask(connection, in, how);
		return;
	}
	if (rc == 0) {
		nt_json_read_args(
			in, nt_http_args_of(target), how, &connection->http->packet, &count);
		if (in->error == 0 && !how->is_missing)
			nt_json_end(in);
		if (in->error) {
			nt_http_answer_bad_json(connection, in);
			return;
		}
		rc = nt_http_call_send(call, count);
	}
	if (rc < 0)
		nt_http_answer_unasked(connection, rc);
}
