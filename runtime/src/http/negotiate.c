/* negotiate.c - which content comes, and which may go. */
#include "http/negotiate.h"

#include "http/answer.h"

bool nt_http_takes_json(struct nt_http_connection *connection)
{
	if (connection->request.takes & NT_HTTP_TAKES_JSON)
		return true;
	nt_http_answer_error(connection, 406, "The answer is application/json");
	return false;
}

/* Of pages, only those that may call can send JSON: all others are stopped by their browser. */
bool nt_http_is_json(struct nt_http_connection *connection)
{
	const struct nt_http_request *request = &connection->request;

	if (!request->is_framed)
		nt_http_answer_error(connection, 411, "The request needs a body with a length");
	else if (request->content != NT_HTTP_JSON)
		nt_http_answer_error(
			connection, 415, "The request's body is to be application/json");
	return connection->is_open;
}
