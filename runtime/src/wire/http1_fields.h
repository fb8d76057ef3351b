/* http1_fields.h - the fields of a head: each line by itself, and whether they go together. */
#ifndef NT_HTTP1_FIELDS_H
#define NT_HTTP1_FIELDS_H

#include "wire/http1.h"

/* Adds the line from p up to its CR. 0 or -(status). */
int nt_http_add_field(struct nt_http_head *head, const struct nt_http_limits *limits, const char *p,
	const char *end);
/* When all are there. 0 or -(status). */
int nt_http_fields_check(struct nt_http_head *head);

/* host or host:port; may be empty. */
bool nt_http_host_is_valid(struct nt_text host);

#endif
