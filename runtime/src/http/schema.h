/* schema.h - the tables that a call's JSON is read and written by. */
#ifndef NT_HTTP_SCHEMA_H
#define NT_HTTP_SCHEMA_H

#include "http/call.h"

/* Of a service that a peer offers here nothing is known but names: any arguments, in order. */
const netron_struct *nt_http_args_of(const struct nt_http_target *target);
const netron_slot *nt_http_result_of(const struct nt_http_call *call);
/* How an object is read: by the names of parameters, where there are any. */
enum nt_json_form nt_http_form_of(const struct nt_http_target *target, enum nt_json_form form);

#endif
